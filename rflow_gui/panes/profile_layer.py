"""The line along which the flow is plotted, as it lies on the target."""

from __future__ import annotations

import math

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from rflow_engine.types import Size
from rflow_gui.interaction import Point

_LEVEL = 7
_DARK, _BRIGHT = QColor(0, 0, 0, 210), QColor("#ffd54a")
_END, _HEAD, _SPOT = 8.0, 11.0, 5.0


class ProfileLayer(pg.GraphicsObject):  # type: ignore[misc]
    """Paints the line with its ends, which way it runs, and the place that the plot points at."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(_LEVEL)
        self._extent: Size | None = None
        self._line: tuple[Point, Point] | None = None
        self._spot: Point | None = None

    @property
    def line(self) -> tuple[Point, Point] | None:
        """Start and end in target pixels, or None."""
        return self._line

    def set_extent(self, size: Size | None) -> None:
        """Say how large the picture is."""
        self.prepareGeometryChange()
        self._extent = size
        self.update()

    def set_line(self, line: tuple[Point, Point] | None) -> None:
        """Show another line, or none."""
        self._line = line
        self.set_spot(None)

    def set_spot(self, spot: Point | None) -> None:
        """Point at a place of the line, or at none."""
        self._spot = spot
        self.update()

    def boundingRect(self) -> QRectF:
        """The picture."""
        return QRectF() if self._extent is None else QRectF(0, 0, self._extent.width, self._extent.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw in the pixels of the window, so that lines keep their width."""
        if self._line is None:
            return
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, end = (transform.map(QPointF(*point)) for point in self._line)
        lines = [QLineF(start, end), *_head(start, end)]
        for colour, width in ((_DARK, 4.2), (_BRIGHT, 2.0)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLines(lines)
        painter.setPen(QPen(_DARK, 1.5))
        painter.setBrush(_BRIGHT)
        for point in (start, end):
            painter.drawRect(QRectF(point.x() - _END / 2, point.y() - _END / 2, _END, _END))
        if self._spot is not None:
            painter.drawEllipse(transform.map(QPointF(*self._spot)), _SPOT, _SPOT)
        painter.restore()


def _head(start: QPointF, end: QPointF) -> list[QLineF]:
    """Two strokes in the middle of the line that say which way it runs."""
    angle = math.atan2(end.y() - start.y(), end.x() - start.x())
    tip = (start + end) / 2 + QPointF(math.cos(angle), math.sin(angle)) * _HEAD / 2
    return [QLineF(tip, tip - QPointF(math.cos(angle + turn), math.sin(angle + turn)) * _HEAD) for turn in (0.5, -0.5)]
