"""The cross that marks the same place in both pictures."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

_GAP, _ARM = 4.0, 15.0
_SIDE = 33
# Dark below bright: seen on every ground.
_DARK, _BRIGHT = QColor(0, 0, 0, 170), QColor(255, 255, 255, 245)


def draw_crosshair(painter: QPainter, place: QPointF) -> None:
    """Draw a cross with an open middle, so that the place itself stays visible."""
    arms = [
        QLineF(place.x() + dx * _GAP, place.y() + dy * _GAP, place.x() + dx * _ARM, place.y() + dy * _ARM)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((_DARK, 3.5), (_BRIGHT, 1.5)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLines(arms)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, radius in ((_DARK, 1.75), (_BRIGHT, 0.9)):
        painter.setBrush(colour)
        painter.drawEllipse(place, radius, radius)
    painter.restore()


@lru_cache(maxsize=4)
def crosshair_cursor(ratio: float) -> QCursor:
    """The same cross as a mouse cursor.

    Args:
        ratio: screen pixels per pixel of the window's coordinates.
    """
    image = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_crosshair(painter, QPointF(_SIDE / 2, _SIDE / 2))
    painter.end()
    return QCursor(image, _SIDE // 2, _SIDE // 2)
