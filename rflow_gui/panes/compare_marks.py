"""What is drawn above a comparison: the boundary of a wipe, the rim of a spyglass, the letters of a checkerboard."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QTransform

from rflow_gui.interaction import WipeLine

HANDLE_RADIUS = 13.0
_DARK, _LIGHT = QColor(0, 0, 0, 190), QColor(255, 255, 255, 245)
_SEAM, _LINE = 4.0, 1.75
_TAG, _TAG_INSET = 16, 4
_SMALLEST_TAGGED = 44.0


def draw_boundary(painter: QPainter, line: WipeLine, drawn: QLineF) -> None:
    """Draw the boundary of a wipe with its handle.

    Args:
        painter: in the viewport's coordinates.
        line: the boundary.
        drawn: its visible part.
    """
    for pen in _seamed():
        painter.setPen(pen)
        painter.drawLine(drawn)
    painter.setPen(QPen(_DARK, 1.0))
    painter.setBrush(_LIGHT)
    painter.drawEllipse(drawn.center(), HANDLE_RADIUS, HANDLE_RADIUS)
    nx, ny = line.normal
    turned = QTransform().translate(drawn.center().x(), drawn.center().y()).rotateRadians(math.atan2(ny, nx))
    painter.save()
    painter.setTransform(turned, True)
    painter.setPen(
        QPen(QColor("#333333"), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    for side in (-1, 1):
        painter.drawPolyline([QPointF(side * 3.5, -3.5), QPointF(side * 7, 0), QPointF(side * 3.5, 3.5)])
    painter.restore()


def draw_rim(painter: QPainter, centre: QPointF, radius: float, *, pinned: bool) -> None:
    """Draw the rim of a spyglass, with a pin on it if it stays where it is."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _seamed():
        painter.setPen(pen)
        painter.drawEllipse(centre, radius, radius)
    if pinned:
        head = centre - QPointF(0, radius)
        painter.setPen(QPen(_DARK, 1.0))
        painter.setBrush(_LIGHT)
        painter.drawEllipse(head, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#333333"))
        painter.drawEllipse(head, 2.25, 2.25)


def _seamed() -> tuple[QPen, QPen]:
    """A light line in a dark seam: one of the two shows on every picture."""
    flat = Qt.PenCapStyle.FlatCap
    return QPen(_DARK, _SEAM, Qt.PenStyle.SolidLine, flat), QPen(_LIGHT, _LINE, Qt.PenStyle.SolidLine, flat)


def draw_tags(
    painter: QPainter, area: QRectF, origin: QPointF, side: float, letters: tuple[str, str], ratio: float
) -> None:
    """Write into the corner of each square of a checkerboard which picture it shows.

    Args:
        painter: in the viewport's coordinates.
        area: the visible part of the picture.
        origin: the picture's corner.
        side: of a square; squares too small for a letter get none.
        letters: of the first square, and of its neighbours.
        ratio: screen pixels per pixel of the viewport's coordinates.
    """
    if side < _SMALLEST_TAGGED:
        return
    tags = tuple(_tag(letter, ratio) for letter in letters)
    first, last = (area.topLeft() - origin) / side, (area.bottomRight() - origin) / side
    for row in range(math.floor(first.y()), math.ceil(last.y())):
        for column in range(math.floor(first.x()), math.ceil(last.x())):
            corner = origin + QPointF(column * side + _TAG_INSET, row * side + _TAG_INSET)
            if area.contains(QRectF(corner, corner + QPointF(_TAG, _TAG))):
                painter.drawPixmap(corner, tags[(row + column) & 1])


@lru_cache(8)
def _tag(letter: str, ratio: float) -> QPixmap:
    pixmap = QPixmap(math.ceil(_TAG * ratio), math.ceil(_TAG * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 22, 25, 170))
    painter.drawRoundedRect(QRectF(0, 0, _TAG, _TAG), 3, 3)
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(QRectF(0, 0, _TAG, _TAG), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return pixmap


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
