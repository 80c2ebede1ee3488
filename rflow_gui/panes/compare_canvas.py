"""The canvas on which target and source are laid over each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTransform

from rflow_engine.types import AnyArray, Size
from rflow_gui.interaction import WipeLine, hits_wipe
from rflow_gui.models.view_state import ViewState
from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.compose import Layer, compose
from rflow_gui.panes.detail_note import DetailNote
from rflow_gui.panes.image_item import VisibleRasterItem
from rflow_gui.panes.raster import ByteImage, Pyramid, Window
from rflow_gui.panes.tiles import TiledPicture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_HANDLE_RADIUS = 13.0
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
        self.layer = Layer.TARGET
        self.state = ViewState()
        self.ratio = 1.0

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
        return compose(
            self.layer,
            target,
            source,
            covered,
            window=window,
            opacity=self.state.opacity,
            gain=self.state.difference_gain,
            line=self.wipe_line(),
            ratio=self.ratio,
        )

    def _detail(self, window: Window) -> tuple[int, bool]:
        """The finest level of the reduced target to use, and whether tiles are used.

        A difference between a sharp and a softer version of the same brush stroke would be taken for a change of the
        painting, so both are shown with the detail that both have.
        """
        if self._source is None or self._target is None or self.layer is not Layer.DIFFERENCE:
            return 0, True
        both = (self._source, self._target)
        if all(one.is_sharp(window) and not one.is_reduced_at(window.scale) for one in both):
            return 0, True
        return self._target.level_like(self._source), False

    def _sample_source(self, window: Window, sharp: bool) -> tuple[ByteImage | None, AnyArray | None]:
        if self._source is None:
            return None, None
        mask = self._source.sample_mask(window, sharp=sharp)
        return self._source.sample(window, sharp=sharp), None if mask is None else mask >= _COVERED


class CompareCanvas(Canvas):
    """A canvas in the target's frame, with a boundary that can be dragged.

    Attributes:
        item: what it shows.
        note: says how much of the pictures' detail is shown.

    Signals:
        wipe_moved(float): the boundary was dragged to this fraction.
        wipe_turned(float): it was turned to this angle in degrees (dragged with Shift).
    """

    wipe_moved = Signal(float)
    wipe_turned = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = CompareItem()
        self.note = DetailNote(self.viewport())
        self.add(self.item)
        self._turning = False

    def grips(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> bool:
        """Take drags that start on the boundary."""
        line = self.item.wipe_line()
        self._turning = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return line is not None and self._hits(line, x, y)

    def drag_grip(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> None:
        """Move or turn the boundary."""
        line = self.item.wipe_line()
        if line is None:
            return
        if self._turning:
            self.wipe_turned.emit(line.angle_at(x, y, step=_ANGLE_STEP))
        else:
            self.wipe_moved.emit(line.fraction_at(x, y))

    def hover_cursor(self, x: float, y: float) -> Qt.CursorShape:
        """Arrows across the boundary."""
        line = self.item.wipe_line()
        if line is None or not self._hits(line, x, y):
            return Qt.CursorShape.ArrowCursor
        nx, ny = line.normal
        if min(abs(nx), abs(ny)) > 0.38:
            return Qt.CursorShape.SizeFDiagCursor if nx * ny > 0 else Qt.CursorShape.SizeBDiagCursor
        return Qt.CursorShape.SizeHorCursor if abs(nx) > abs(ny) else Qt.CursorShape.SizeVerCursor

    def _hits(self, line: WipeLine, x: float, y: float) -> bool:
        ratio = self._ratio()
        if hits_wipe(line, x, y, scale=self.view().scale, reach=8 * ratio):
            return True
        drawn = self._line_on_screen(line)
        if drawn is None:
            return False
        return QLineF(drawn.center(), self.from_picture(x, y)).length() <= _HANDLE_RADIUS

    def _line_on_screen(self, line: WipeLine) -> QLineF | None:
        """The visible part of the boundary over the picture, in the viewport's coordinates."""
        size = self.extent
        if size is None:
            return None
        corner, opposite = self.from_picture(0, 0), self.from_picture(size.width, size.height)
        shown = QRectF(corner, opposite).intersected(QRectF(self.viewport().rect()))
        nx, ny = line.normal
        return clip_line(self.from_picture(*line.point), QPointF(-ny, nx), shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures, and the boundary above them."""
        self.item.ratio = self._ratio()
        super().paintEvent(event)
        line = self.item.wipe_line()
        drawn = None if line is None else self._line_on_screen(line)
        if line is not None and drawn is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_boundary(painter, line, drawn)
            painter.end()

    def _draw_boundary(self, painter: QPainter, line: WipeLine, drawn: QLineF) -> None:
        for colour, width in ((QColor(0, 0, 0, 130), 3.5), (QColor(255, 255, 255, 240), 1.5)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(drawn)
        painter.setPen(QPen(QColor(0, 0, 0, 110), 1.0))
        painter.setBrush(QColor(255, 255, 255, 240))
        painter.drawEllipse(drawn.center(), _HANDLE_RADIUS, _HANDLE_RADIUS)
        nx, ny = line.normal
        turned = QTransform().translate(drawn.center().x(), drawn.center().y()).rotateRadians(float(np.arctan2(ny, nx)))
        painter.setTransform(turned, True)
        painter.setPen(
            QPen(QColor("#333333"), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        for side in (-1, 1):
            painter.drawPolyline([QPointF(side * 3.5, -3.5), QPointF(side * 7, 0), QPointF(side * 3.5, 3.5)])


def clip_line(point: QPointF, direction: QPointF, area: QRectF) -> QLineF | None:
    """The part of an endless straight line inside a rectangle.

    Args:
        point: a point of the line.
        direction: its unit direction.
        area: the rectangle.

    Returns:
        The piece, or None if the line misses the rectangle.
    """
    low, high = -1e9, 1e9
    for start, step, first, last in (
        (point.x(), direction.x(), area.left(), area.right()),
        (point.y(), direction.y(), area.top(), area.bottom()),
    ):
        if abs(step) < 1e-9:
            if not first <= start <= last:
                return None
            continue
        near, far = sorted(((first - start) / step, (last - start) / step))
        low, high = max(low, near), min(high, far)
    if low >= high:
        return None
    return QLineF(point + direction * low, point + direction * high)
