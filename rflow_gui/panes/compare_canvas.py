"""The canvas on which target and source are laid over each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter

from rflow_engine.types import AnyArray, FloatArray, Size
from rflow_gui.interaction import Point, WipeLine, hits_wipe
from rflow_gui.models.nudges import nudged
from rflow_gui.models.view_state import ViewState
from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.compare_legend import CompareLegend
from rflow_gui.panes.compare_marks import HANDLE_RADIUS, clip_line, draw_boundary, draw_rim, draw_tags
from rflow_gui.panes.compose import Layer, Look, compose, tile_side
from rflow_gui.panes.detail_note import DetailNote
from rflow_gui.panes.grid_lines import SourceMap, grid_lines, nice_spacing
from rflow_gui.panes.image_item import VisibleRasterItem
from rflow_gui.panes.raster import ByteImage, Pyramid, Window
from rflow_gui.panes.tiles import TiledPicture

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

_NOTCH = 120.0
_ANGLE_STEP = 15.0
# Pixels that mix in the nothing beyond the edge of the source would draw a dark seam along it.
_COVERED = 250


def aligned(rgb: AnyArray, mask: AnyArray | None, size: Size) -> TiledPicture:
    """A version of the source in the frame of the target.

    Args:
        rgb: (h, w, 3) uint8 over the whole target.
        mask: (h, w) bool, where the source has a picture; None for everywhere.
        size: of the target.
    """
    covered = None if mask is None else Pyramid(np.where(np.asarray(mask, bool), 255, 0).astype(np.uint8), size)
    return TiledPicture(Pyramid(rgb, size), covered)


class CompareItem(VisibleRasterItem):
    """Paints one layer of the comparison from the visible pixels of both pictures."""

    def __init__(self) -> None:
        super().__init__()
        self._target: TiledPicture | None = None
        self._source: TiledPicture | None = None
        self._samples: tuple[object, ByteImage, ByteImage | None, AnyArray | None] | None = None
        self._map: SourceMap | None = None
        self._grid: tuple[tuple[object, ...], FloatArray, FloatArray | None] | None = None
        self._lens: Point = (0.0, 0.0)
        self.layer = Layer.TARGET
        self.state = ViewState()
        self.ratio = 1.0
        self.letters = ("", "")

    def pictures(self) -> tuple[TiledPicture, ...]:
        """What is mixed, as far as it is seen."""
        shown = {Layer.TARGET: (self._target,), Layer.SOURCE: (self._source,)}
        return tuple(filter(None, shown.get(self.layer, (self._target, self._source))))

    def refresh(self) -> None:
        """Compute the screen pixels anew, from pictures that may have become sharper or changed their tone."""
        self._samples = None
        super().refresh()

    def set_pictures(self, target: TiledPicture | None, source: TiledPicture | None) -> None:
        """Show other pictures, both in the target's frame."""
        if target is self._target and source is self._source:
            return
        self._target, self._source = target, source
        self.resize_to(None if target is None else target.size)

    def set_map(self, source_map: SourceMap | None) -> None:
        """Say how the source lies on the target, for its grid."""
        if source_map is not self._map:
            self._map = source_map
            super().refresh()

    @property
    def lens(self) -> Point:
        """The picture point in the middle of the spyglass."""
        return self._lens

    def place_lens(self, point: Point) -> None:
        """Move the spyglass; it is painted there the next time."""
        if point != self._lens:
            self._lens = point
            if self.layer is Layer.SPYGLASS:
                self._cached = None

    def tile(self, scale: float) -> float:
        """The side of a square of the checkerboard in picture pixels, at a scale."""
        return tile_side(self.state.tile * self.ratio, scale)

    def spacing(self, scale: float) -> float | None:
        """Source pixels between two lines of the grid, at a scale; None without a map."""
        if self._map is None or self.size is None:
            return None
        stretch = self._map.stretch_at(self.size.width / 2, self.size.height / 2)
        return nice_spacing(self.state.grid_step * self.ratio * stretch / scale)

    def show_layer(self, layer: Layer, state: ViewState) -> None:
        """Show something else of the same pictures."""
        if (layer, state) != (self.layer, self.state):
            self.layer, self.state = layer, state
            # Moving a slider or the boundary changes the mixture, not what is mixed.
            super().refresh()

    def wipe_line(self) -> WipeLine | None:
        """The boundary, where there is one."""
        if self.layer is not Layer.WIPE or self.size is None or self._source is None:
            return None
        return WipeLine(self.size, self.state.wipe, self.state.wipe_angle)

    def raster(self, window: Window) -> ByteImage | None:
        """(h, w, 3) screen pixels of a window."""
        if self._target is None:
            return None
        finest, sharp = self._detail(window)
        wanted = (window, finest, sharp)
        if self._samples is None or self._samples[0] != wanted:
            target = self._target.sample(window, finest=finest, sharp=sharp)
            self._samples = (wanted, target, *self._sample_source(window, sharp))
        _, target, source, covered = self._samples
        return compose(target, source, covered, self._look(window))

    def _look(self, window: Window) -> Look:
        state = self.state
        grid, coarse_grid = self._grids(window)
        return Look(
            layer=self.layer,
            window=window,
            ratio=self.ratio,
            opacity=state.opacity,
            gain=state.difference_gain,
            signed=state.difference_signed,
            colours=state.false_colours,
            line=self.wipe_line(),
            lens=self._lens,
            lens_radius=state.lens_radius * self.ratio,
            tile=self.tile(window.scale),
            swapped=state.is_swapped,
            detail=state.edge_detail,
            edge_colour=state.edge_colour,
            grid=grid,
            coarse_grid=coarse_grid,
        )

    def _grids(self, window: Window) -> tuple[FloatArray | None, FloatArray | None]:
        """The lines of the deformed grid, and, where there is a flow, those by the homography alone."""
        spacing = self.spacing(window.scale) if self.layer is Layer.GRID else None
        if self._map is None or spacing is None:
            return None, None
        wanted = (self._map, window, spacing, self.ratio, self.state.grid_gain)
        if self._grid is None or self._grid[0] != wanted:
            lines = grid_lines(self._map, window, spacing, ratio=self.ratio, exaggeration=self.state.grid_gain)
            coarse = None
            if self._map.flow is not None:
                coarse = grid_lines(self._map, window, spacing, ratio=self.ratio, exaggeration=0.0)
            self._grid = (wanted, lines, coarse)
        return self._grid[1:]

    def _detail(self, window: Window) -> tuple[int, bool]:
        """The finest level of the reduced target to use, and whether tiles are used.

        A difference between a sharp and a softer version of the same brush stroke would be taken for a change of the
        painting, so both are shown with the detail that both have.
        """
        if self._source is None or self._target is None or not self.layer.needs_like_detail:
            return 0, True
        both = (self._source, self._target)
        levels = {level for one in both if (level := one.level_in(window)) is not None}
        sharp = all(one.is_sharp(window) and not one.is_reduced_at(window.scale) for one in both)
        if sharp and len(levels) <= 1:
            return 0, True
        return self._target.level_like(self._source), False

    def _sample_source(self, window: Window, sharp: bool) -> tuple[ByteImage | None, AnyArray | None]:
        if self._source is None:
            return None, None
        mask = self._source.sample_mask(window, sharp=sharp)
        return self._source.sample(window, sharp=sharp), None if mask is None else mask >= _COVERED


class CompareCanvas(Canvas):
    """A canvas in the target's frame, with a boundary and a spyglass that can be dragged.

    Attributes:
        item: what it shows.
        note: says how much of the pictures' detail is shown.

    Signals:
        wipe_moved(float): the boundary was dragged to this fraction.
        wipe_turned(float): it was turned to this angle in degrees (dragged with Shift).
        lens_moved(object): the spyglass was pinned at this picture point (x, y), or released with None.
        nudged(float): the wheel was turned with Shift, by so many steps.
    """

    wipe_moved = Signal(float)
    wipe_turned = Signal(float)
    lens_moved = Signal(object)
    nudged = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = CompareItem()
        self.note = DetailNote(self.viewport())
        self.add(self.item)
        self.legend = CompareLegend(self.viewport())
        self._turning = False
        self._cursor: Point | None = None
        self._grip: Point = (0.0, 0.0)
        self._pin_before: Point | None = None
        self.cursor_moved.connect(self._on_cursor_moved)
        self.clicked.connect(self._on_clicked)

    # The user's hand

    def grips(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> bool:
        """Take drags that start on the boundary, or in a pinned spyglass."""
        if self._in_lens(x, y):
            self._grip = (x - self.item.lens[0], y - self.item.lens[1])
            return self.pinned_lens() is not None
        line = self.item.wipe_line()
        self._turning = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return line is not None and self._hits(line, x, y)

    def drag_grip(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> None:
        """Move or turn the boundary, or move the spyglass."""
        line = self.item.wipe_line()
        if self.item.layer is Layer.SPYGLASS:
            self.lens_moved.emit((x - self._grip[0], y - self._grip[1]))
        elif line is not None and self._turning:
            self.wipe_turned.emit(line.angle_at(x, y, step=_ANGLE_STEP))
        elif line is not None:
            self.wipe_moved.emit(line.fraction_at(x, y))

    def hover_cursor(self, x: float, y: float) -> Qt.CursorShape:
        """Arrows across the boundary, a hand in a pinned spyglass."""
        if self.pinned_lens() is not None and self._in_lens(x, y):
            return Qt.CursorShape.SizeAllCursor
        line = self.item.wipe_line()
        if line is None or not self._hits(line, x, y):
            return Qt.CursorShape.ArrowCursor
        nx, ny = line.normal
        if min(abs(nx), abs(ny)) > 0.38:
            return Qt.CursorShape.SizeFDiagCursor if nx * ny > 0 else Qt.CursorShape.SizeBDiagCursor
        return Qt.CursorShape.SizeHorCursor if abs(nx) > abs(ny) else Qt.CursorShape.SizeVerCursor

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, or with Shift change what matters most in the comparison."""
        delta = event.angleDelta().y() or event.angleDelta().x()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shift and delta and self.extent is not None and nudged(self.item.state, 1.0):
            self.nudged.emit(delta / _NOTCH)
            event.accept()
        else:
            super().wheelEvent(event)

    def takes_double_click(self, x: float, y: float) -> bool:
        """Take back what the first of two clicks did to the spyglass; the picture is fitted or magnified."""
        if self.item.layer is Layer.SPYGLASS and self._pin_before != self.pinned_lens():
            self.lens_moved.emit(self._pin_before)
        return False

    # The spyglass

    def pinned_lens(self) -> Point | None:
        """The picture point at which the spyglass is pinned."""
        place, size = self.item.state.lens_at, self.extent
        if self.item.layer is not Layer.SPYGLASS or place is None or size is None:
            return None
        return place[0] * size.width, place[1] * size.height

    def lens_point(self) -> Point:
        """The middle of the spyglass: where it is pinned, or under the cursor, or in the middle of the view."""
        return self.pinned_lens() or self._cursor or (self.view().x, self.view().y)

    def _in_lens(self, x: float, y: float) -> bool:
        if self.item.layer is not Layer.SPYGLASS:
            return False
        across = QLineF(self.from_picture(*self.lens_point()), self.from_picture(x, y)).length()
        return across <= self.item.state.lens_radius

    @Slot(object)
    def _on_cursor_moved(self, point: Point | None) -> None:
        self.legend.make_way(None if point is None else self.from_picture(*point).toPoint())
        if point is not None:
            self._cursor = point
            if self.item.layer is Layer.SPYGLASS and self.pinned_lens() is None:
                self.viewport().update()

    @Slot(float, float)
    def _on_clicked(self, x: float, y: float) -> None:
        """Pin the spyglass where it is, or release it."""
        if self.item.layer is not Layer.SPYGLASS:
            return
        self._pin_before = self.pinned_lens()
        if self._pin_before is None:
            self.lens_moved.emit((x, y))
        elif self._in_lens(x, y):
            self.lens_moved.emit(None)

    # The boundary of the wipe

    def _hits(self, line: WipeLine, x: float, y: float) -> bool:
        ratio = self._ratio()
        if hits_wipe(line, x, y, scale=self.view().scale, reach=8 * ratio):
            return True
        drawn = self._line_on_screen(line)
        if drawn is None:
            return False
        return QLineF(drawn.center(), self.from_picture(x, y)).length() <= HANDLE_RADIUS

    def _line_on_screen(self, line: WipeLine) -> QLineF | None:
        """The visible part of the boundary over the picture, in the viewport's coordinates."""
        nx, ny = line.normal
        return clip_line(self.from_picture(*line.point), QPointF(-ny, nx), self._shown_area())

    def _shown_area(self) -> QRectF:
        """The visible part of the picture, in the viewport's coordinates."""
        if self.extent is None:
            return QRectF()
        corner, opposite = self.from_picture(0, 0), self.from_picture(self.extent.width, self.extent.height)
        return QRectF(corner, opposite).intersected(QRectF(self.viewport().rect()))

    # Painting

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Keep the key in its corner."""
        super().resizeEvent(event)
        if hasattr(self, "legend"):
            self.legend.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures, and above them what belongs to the comparison."""
        self.item.ratio = self._ratio()
        self.item.place_lens(self.lens_point())
        super().paintEvent(event)
        if self.extent is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_marks(painter)
        painter.end()

    def _draw_marks(self, painter: QPainter) -> None:
        line, layer = self.item.wipe_line(), self.item.layer
        drawn = None if line is None else self._line_on_screen(line)
        if line is not None and drawn is not None:
            draw_boundary(painter, line, drawn)
        elif layer is Layer.SPYGLASS:
            painter.setClipRect(self._shown_area())
            pinned = self.pinned_lens() is not None
            draw_rim(painter, self.from_picture(*self.item.lens), self.item.state.lens_radius, pinned=pinned)
        elif layer is Layer.CHECKERBOARD:
            scale = self.view().scale
            side = self.item.tile(scale) * scale / self._ratio()
            draw_tags(painter, self._shown_area(), self.from_picture(0, 0), side, self.item.letters, self._ratio())
