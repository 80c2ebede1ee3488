"""The tool that measures: a line between two places of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication

from rflow_gui.interaction import Point, nudge_step, snapped
from rflow_gui.panes.tools import ARROWS, ENTER, CanvasTool

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from rflow_gui.panes.image_pane import ImageCanvas


# Degrees.
_ANGLE_STEP = 15.0


class RulerTool(CanvasTool):
    """Draws the line with a drag, or with two clicks between which the view can be moved; drags its ends.

    Signals:
        drawn(object, object): the line reaches from one (x, y) to another.
        cleared(): the line shall go.
    """

    drawn = Signal(object, object)
    cleared = Signal()

    def __init__(self, canvas: ImageCanvas) -> None:
        super().__init__(canvas)
        self._start: Point | None = None
        self._held: int | None = None
        self._rubber = False
        self._active = 1

    @property
    def is_open(self) -> bool:
        """Whether the line has its first end only, and the second follows the cursor."""
        return self._rubber

    def grips(self, x: float, y: float) -> bool:
        """Take an end of the line, or begin another line; after a first click a drag moves the view."""
        if self._rubber:
            return False
        self._held = self._end_at(x, y)
        self._start = self._kept_inside(x, y)
        return True

    def drag(self, x: float, y: float) -> None:
        """Move the end that is held, or span a new line."""
        line, place = self._canvas.ruler.line, self._kept_inside(x, y)
        if self._held is not None and line is not None:
            ends = list(line)
            ends[self._held] = self._straight(ends[1 - self._held], place)
            self._active = self._held
            self.drawn.emit(*ends)
        elif self._start is not None:
            self._active = 1
            self.drawn.emit(self._start, self._straight(self._start, place))

    def drop(self, x: float, y: float) -> None:
        """Let go."""
        self._start = self._held = None

    def click(self, x: float, y: float) -> bool:
        """Set the first end, then the second."""
        place = self._kept_inside(x, y)
        if not self._rubber and self._end_at(x, y) is not None:
            self._active = self._end_at(x, y) or 0
            return True
        self._set_end(place)
        return True

    def double_click(self, x: float, y: float) -> bool:
        """Mean nothing: the first of the two clicks has set an end."""
        return True

    def hover(self, point: Point | None) -> None:
        """Let the open end follow the cursor."""
        line = self._canvas.ruler.line
        if self._rubber and point is not None and line is not None:
            self.drawn.emit(line[0], self._straight(line[0], self._kept_inside(*point)))

    def wants(self, event: QKeyEvent) -> bool:
        """Enter; arrows, Delete and Escape while there is a line."""
        key, there = Qt.Key(event.key()), self._canvas.ruler.line is not None
        if key in ARROWS:
            return there and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return key in ENTER or (there and key in (Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Backspace))

    def key(self, event: QKeyEvent) -> bool:
        """Set an end in the middle of the view, move the end that was set last, or take the line away."""
        if not self.wants(event):
            return False
        key, line = Qt.Key(event.key()), self._canvas.ruler.line
        if key in ENTER:
            self._set_end(self._kept_inside(*self._canvas.view()[:2]))
        elif key in ARROWS and line is not None:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            step = nudge_step(self._scale(), fine=fine)
            ends = list(line)
            x, y = ends[self._active]
            ends[self._active] = self._kept_inside(x + ARROWS[key][0] * step, y + ARROWS[key][1] * step)
            self.drawn.emit(*ends)
        else:
            self._rubber = False
            self.cleared.emit()
        return True

    def cursor(self, x: float, y: float) -> Qt.CursorShape:
        """A cross, or the sign for moving over an end."""
        over = not self._rubber and self._end_at(x, y) is not None
        return Qt.CursorShape.SizeAllCursor if over else Qt.CursorShape.CrossCursor

    def leave(self) -> None:
        """Leave the line where it is."""
        self._rubber = False
        self._start = self._held = None

    def _set_end(self, place: Point) -> None:
        """The first end of a new line, or the second of one that is open."""
        line = self._canvas.ruler.line
        if self._rubber and line is not None:
            self._rubber = False
            self.drawn.emit(line[0], self._straight(line[0], place))
        else:
            self._rubber = True
            self.drawn.emit(place, place)
        self._active = 1

    def _end_at(self, x: float, y: float) -> int | None:
        return self._canvas.ruler.end_at(x, y, scale=self._scale(), reach=self._reach())

    def _straight(self, start: Point, place: Point) -> Point:
        """With Shift the line keeps to angles of whole steps."""
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            return self._kept_inside(*snapped(start, place, _ANGLE_STEP))
        return place
