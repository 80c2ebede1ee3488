"""The line that is measured, and the line that corresponds to it in the other picture."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from rflow_engine.types import AnyArray, FloatArray, Size
from rflow_gui.interaction import Point

_LEVEL = 40
_DARK, _BRIGHT = QColor(0, 0, 0, 190), QColor(255, 255, 255, 245)
_GROUND = QColor(20, 22, 25, 215)
_TICK, _HANDLE = 8.0, 4.0
_PADDING = 5.0
_AWAY = 16.0


class RulerLayer(pg.GraphicsObject):  # type: ignore[misc]
    """Paints one line with its measures. A line of this picture has handles; one that follows the other is dashed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(_LEVEL)
        self._extent: Size | None = None
        self._points: FloatArray | None = None
        self._label = ""
        self._own = False

    @property
    def line(self) -> tuple[Point, Point] | None:
        """Both ends of the line that was drawn in this picture."""
        if self._points is None or not self._own:
            return None
        (x0, y0), (x1, y1) = self._points[[0, -1]].tolist()
        return (x0, y0), (x1, y1)

    @property
    def points(self) -> FloatArray | None:
        """(N, 2) what is drawn, or None."""
        return self._points

    @property
    def label(self) -> str:
        """What is written beside the line."""
        return self._label

    def set_extent(self, size: Size | None) -> None:
        """Say how large the picture is."""
        self.prepareGeometryChange()
        self._extent = size
        self.update()

    def set_line(self, points: AnyArray | None, label: str = "", *, own: bool = True) -> None:
        """Show a line, or none.

        Args:
            points: (N, 2) picture points along it, N >= 2; points that are not finite are left out.
            label: what it measures.
            own: whether it was drawn in this picture.
        """
        self.prepareGeometryChange()
        kept = None if points is None else np.asarray(points, np.float64)
        if kept is not None:
            kept = kept[np.isfinite(kept).all(axis=1)]
        self._points = kept if kept is not None and len(kept) >= 2 else None
        self._label, self._own = label, own
        self.update()

    def end_at(self, x: float, y: float, *, scale: float, reach: float) -> int | None:
        """The end of the line of this picture at a picture point: 0, 1 or None."""
        if self.line is None:
            return None
        far = [scale * math.dist(end, (x, y)) for end in self.line]
        nearest = int(np.argmin(far))
        return nearest if far[nearest] <= reach else None

    def boundingRect(self) -> QRectF:
        """The picture and the line; the label may lie beyond them, where nothing is cut off either."""
        whole = QRectF() if self._extent is None else QRectF(0, 0, self._extent.width, self._extent.height)
        if self._points is not None:
            low, high = self._points.min(axis=0), self._points.max(axis=0)
            whole = whole.united(QRectF(QPointF(*low.tolist()), QPointF(*high.tolist())))
        # A margin in picture pixels would depend on the magnification; twice the picture is enough for all.
        return whole.adjusted(-whole.width(), -whole.height(), whole.width(), whole.height())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw in the pixels of the window, so that lines and letters keep their size."""
        if self._points is None:
            return
        transform = painter.worldTransform()
        line = transform.map(QPolygonF([QPointF(x, y) for x, y in self._points.tolist()]))
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, line)
        if self._label:
            area = (
                QRectF(0, 0, widget.width(), widget.height())
                if widget is not None
                else transform.mapRect(option.exposedRect)
            )
            self._paint_label(painter, line, area)
        painter.restore()

    def _paint_line(self, painter: QPainter, line: QPolygonF) -> None:
        ends = line.at(0), line.at(line.count() - 1)
        along = QLineF(*ends)
        ticks = []
        if along.length() > 0:
            normal = along.normalVector()
            across = QPointF(normal.dx(), normal.dy()) / normal.length() * _TICK
            ticks = [QLineF(end - across, end + across) for end in ends]
        for colour, width in ((_DARK, 4.0), (_BRIGHT, 1.75)):
            pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            if not self._own and colour is _BRIGHT:
                pen.setDashPattern([4.0, 3.0])
            painter.setPen(pen)
            painter.drawPolyline(line)
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLines(ticks)
        if self._own:
            painter.setPen(QPen(_DARK, 1.5))
            painter.setBrush(_BRIGHT)
            for end in ends:
                painter.drawEllipse(end, _HANDLE, _HANDLE)

    def _paint_label(self, painter: QPainter, line: QPolygonF, area: QRectF) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        box = QRectF(0, 0, metrics.horizontalAdvance(self._label) + 2 * _PADDING, metrics.height() + _PADDING)
        box.moveCenter(_beside(line, box))
        room = area.adjusted(4, 4, -4, -4)
        box.moveLeft(min(max(box.left(), room.left()), max(room.right() - box.width(), room.left())))
        box.moveTop(min(max(box.top(), room.top()), max(room.bottom() - box.height(), room.top())))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GROUND)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._label)


def _beside(line: QPolygonF, box: QRectF) -> QPointF:
    """The middle of a label that lies beside the middle of a line, above it where it can."""
    first, last = line.at(0), line.at(line.count() - 1)
    middle = line.at(line.count() // 2) if line.count() > 2 else (first + last) / 2
    along = QLineF(first, last)
    if along.length() == 0:
        return middle - QPointF(0, _AWAY + box.height() / 2)
    nx, ny = along.dy() / along.length(), -along.dx() / along.length()
    if ny > 0 or (ny == 0 and nx < 0):
        nx, ny = -nx, -ny
    away = _AWAY + abs(nx) * box.width() / 2 + abs(ny) * box.height() / 2
    return middle + QPointF(nx * away, ny * away)
