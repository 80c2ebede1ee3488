"""Where the cursor is, in both pictures at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from rflow_engine.types import FloatArray
from rflow_gui.interaction import Point
from rflow_gui.models.document import Document, Picture, Role
from rflow_gui.widgets.cursor_readout import Spot

if TYPE_CHECKING:
    from rflow_gui.main_window import MainWindow


class CursorController(QObject):
    """Maps the point under the cursor to the other picture and shows both in the status bar."""

    def __init__(self, window: MainWindow, document: Document) -> None:
        super().__init__(window)
        self._window, self._document = window, document
        self._role: Role = "target"
        self._point: Point | None = None
        window.source_pane.cursor_moved.connect(self._on_source)
        for pane in (window.target_pane, window.compare_pane, window.flow_pane):
            pane.cursor_moved.connect(self._on_target)
        # With the keyboard both can change under a cursor that rests.
        document.pair_changed.connect(self._forget)
        document.result_changed.connect(self._refresh)

    @Slot(object)
    def _on_source(self, point: Point | None) -> None:
        self._role, self._point = "source", point
        self._refresh()

    @Slot(object)
    def _on_target(self, point: Point | None) -> None:
        self._role, self._point = "target", point
        self._refresh()

    @Slot()
    def _forget(self) -> None:
        """Another picture lies under the cursor; where in it is known once the cursor moves."""
        self._point = None
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        shown, point, other = self._document.shown, self._point, None
        in_source = self._role == "source"
        if point is not None and shown is not None:
            here = np.array([point])
            other = _finite(shown.map_to_target(here) if in_source else shown.map_to_source(here))
        if in_source:
            self._show(point, other)
        else:
            self._show(other, point)

    def _show(self, source: Point | None, target: Point | None) -> None:
        self._window.cursor_readout.show_spots(
            _spot(self._document.picture("source"), source), _spot(self._document.picture("target"), target)
        )


def _finite(points: FloatArray) -> Point | None:
    x, y = points[0].tolist()
    return (x, y) if np.isfinite(points[0]).all() else None


def _spot(picture: Picture | None, point: Point | None) -> Spot | None:
    if picture is None or point is None:
        return None
    x, y = point
    size = picture.info.size
    if not (0 <= x < size.width and 0 <= y < size.height):
        return Spot(x, y, None)
    return Spot(x, y, picture.colour_at(x, y))
