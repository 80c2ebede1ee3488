"""The lasso: a loop drawn by hand around the matches that shall be chosen."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal

from rflow_gui.interaction import Point
from rflow_gui.panes.tools import CanvasTool

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from rflow_gui.panes.image_pane import ImageCanvas

# Screen pixels between two corners of the loop: finer is not seen.
_STEP = 2.0


class LassoMode(StrEnum):
    """What becomes of the choice of before."""

    REPLACE = "replace"
    ADD = "add"
    TAKE = "take"


class LassoTool(CanvasTool):
    """Draws a loop with a drag; clicks choose single matches as ever.

    Signals:
        closed(object, object): (K, 2) the loop in picture pixels, and a :class:`LassoMode`.
    """

    closed = Signal(object, object)

    def __init__(self, canvas: ImageCanvas) -> None:
        super().__init__(canvas)
        self._loop: list[Point] = []
        self._given_up = False

    def grips(self, x: float, y: float) -> bool:
        """Begin a loop."""
        self._loop, self._given_up = [(x, y)], False
        return True

    def drag(self, x: float, y: float) -> None:
        """Go on with the loop."""
        if self._given_up or math.dist(self._loop[-1], (x, y)) * self._scale() < _STEP:
            return
        self._loop.append((x, y))
        self._canvas.regions.set_box(np.array(self._loop))

    def drop(self, x: float, y: float) -> None:
        """Close the loop."""
        self._canvas.regions.set_box(None)
        if len(self._loop) >= 3 and not self._given_up:
            self.closed.emit(np.array(self._loop), mode_of(self._canvas.modifiers))
        self._loop = []

    def double_click(self, x: float, y: float) -> bool:
        """Mean nothing, so that two quick clicks on matches do not change the view."""
        return True

    def wants(self, event: QKeyEvent) -> bool:
        """Escape while a loop is drawn."""
        return len(self._loop) > 1 and event.key() == Qt.Key.Key_Escape

    def key(self, event: QKeyEvent) -> bool:
        """Give the loop up."""
        if not self.wants(event):
            return False
        self._given_up = True
        self._canvas.regions.set_box(None)
        return True

    def cursor(self, x: float, y: float) -> Qt.CursorShape:
        """A cross, or the hand over a match."""
        hand = self._canvas.match_at(x, y) is not None
        return Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.CrossCursor

    def leave(self) -> None:
        """Give the loop up."""
        self._loop = []
        self._canvas.regions.set_box(None)


def mode_of(modifiers: Qt.KeyboardModifier) -> LassoMode:
    """What the keys that are held mean: Shift adds, Ctrl takes away."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return LassoMode.TAKE
    return LassoMode.ADD if modifiers & Qt.KeyboardModifier.ShiftModifier else LassoMode.REPLACE
