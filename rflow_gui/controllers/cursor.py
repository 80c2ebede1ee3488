"""Where the cursor is, in both pictures at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from rflow_engine.coords import apply_homography, invert_homography
from rflow_engine.types import FloatArray
from rflow_gui.interaction import Point
from rflow_gui.jobs.pictures import plain_resize
from rflow_gui.models.document import Document, Picture
from rflow_gui.models.view_state import Stage
from rflow_gui.panes.compare_canvas import CompareCanvas
from rflow_gui.panes.compose import Layer
from rflow_gui.widgets.cursor_readout import Spot

if TYPE_CHECKING:
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.scales import Scales
    from rflow_gui.panes.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Place:
    """One place in both pictures.

    Attributes:
        source: (x, y) in source pixels; None where it is not known.
        target: (x, y) in target pixels; None where it is not known.
    """

    source: Point | None = None
    target: Point | None = None

    def __bool__(self) -> bool:
        return self.source is not None or self.target is not None


class CursorController(QObject):
    """Maps the point under the cursor to the other picture, through homography and flow, and says it to the status bar.

    Signals:
        moved(object, object): the :class:`Place` of the cursor, and the canvas it is on.
    """

    moved = Signal(object, object)

    def __init__(self, window: MainWindow, document: Document, scales: Scales | None = None) -> None:
        super().__init__(window)
        self._window, self._document, self._scales = window, document, scales
        self._canvas: Canvas | None = None
        self._point: Point | None = None
        # In the comparison side by side the source has a canvas of its own; all others are in the target's frame.
        for canvas in window.compare_pane.canvases:
            canvas.cursor_moved.connect(lambda point, canvas=canvas: self._on_moved(canvas, point))
        for pane in (window.source_pane, window.target_pane, window.flow_pane):
            pane.cursor_moved.connect(lambda point, canvas=pane.canvas: self._on_moved(canvas, point))
        # With the keyboard both can change under a cursor that rests.
        document.pair_changed.connect(self._forget)
        document.result_changed.connect(self._refresh)
        if scales is not None:
            scales.changed.connect(self._refresh)

    def _on_moved(self, canvas: Canvas, point: Point | None) -> None:
        self._canvas, self._point = canvas, point
        self._refresh()

    @Slot()
    def _forget(self) -> None:
        """Another picture lies under the cursor; where in it is known once the cursor moves."""
        self._point = None
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        place = Place() if self._point is None else self._place(self._point)
        self._window.cursor_readout.show_spots(
            self._spot(self._document.picture("source"), place.source),
            self._spot(self._document.picture("target"), place.target),
        )
        self.moved.emit(place, self._canvas)

    def _place(self, point: Point) -> Place:
        shown = self._document.shown
        if self._canvas is self._window.source_pane.canvas:
            return Place(point, None if shown is None else _mapped(shown.map_to_target, point))
        frame = None if self._canvas is None else self.frame_of(self._canvas)
        if frame is None or shown is None:
            return Place(None if shown is None else _mapped(shown.map_to_source, point), point)
        source = _moved(frame, point)
        return Place(source, None if source is None else _mapped(shown.map_to_target, source))

    def frame_of(self, canvas: Canvas) -> FloatArray | None:
        """By which map a canvas of the comparison shows the source alone: (3, 3) from its frame to the source.

        None where it is the whole map with the flow, so that places lie as in the target, and where the canvas shows
        the target.
        """
        compare, pair, shown = self._window.compare_pane, self._document.pair, self._document.shown
        if canvas not in compare.canvases[1:] or pair is None or shown is None:
            return None
        if not isinstance(canvas, CompareCanvas) or canvas.item.layer is not Layer.SOURCE:
            return None
        if compare.shown_stage is Stage.BEFORE:
            return plain_resize(pair[0].info.size, pair[1].info.size)
        return shown.source_from_target if compare.shown_stage is Stage.COARSE else None

    def place_on(self, canvas: Canvas, place: Place) -> Point | None:
        """Where a place appears on a canvas, in the canvas's own pixels; None where it does not."""
        if canvas is self._window.source_pane.canvas:
            return place.source
        frame = self.frame_of(canvas)
        if frame is None:
            return place.target
        return None if place.source is None else _moved(invert_homography(frame), place.source)

    def _spot(self, picture: Picture | None, point: Point | None) -> Spot | None:
        if picture is None or point is None:
            return None
        x, y = point
        size = picture.info.size
        scale = None if self._scales is None else self._scales.of(picture.info)
        millimetres = None if scale is None else (x / scale.x, y / scale.y)
        if not (0 <= x < size.width and 0 <= y < size.height):
            return Spot(x, y, None, millimetres)
        return Spot(x, y, picture.colour_at(x, y), millimetres, picture.values_at(x, y))


def _mapped(function: object, point: Point) -> Point | None:
    return _finite(function(np.array([point])))  # type: ignore[operator]


def _moved(homography: FloatArray, point: Point) -> Point | None:
    return _finite(apply_homography(homography, np.array([point])))


def _finite(points: FloatArray) -> Point | None:
    x, y = points[0].tolist()
    return (x, y) if np.isfinite(points[0]).all() else None
