"""One end of a match that is being set: a dashed cross-hair that is seen on every ground."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath

from rflow_gui.interaction import Point
from rflow_gui.panes.match_layer import screen_pen

_RING, _CROSS = 25, 19
_LEVEL = 30
_BRIGHT, _DARK = QColor("#ffd54a"), QColor(0, 0, 0, 190)


def _ticks() -> QPainterPath:
    """Four ticks around a free middle, in a square of side 1 about the origin."""
    path = QPainterPath()
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        path.moveTo(0.5 * dx, 0.5 * dy)
        path.lineTo(0.18 * dx, 0.18 * dy)
    return path


class PendingLayer:
    """Draws the end of the pending pair that lies in one picture.

    Attributes:
        items: the scene items, to be put into a canvas.
        point: the picture point, or None.
    """

    def __init__(self) -> None:
        self._rings = pg.ScatterPlotItem(pxMode=True, antialias=True)
        self._rings.setZValue(_LEVEL)
        self.items: tuple[Any, ...] = (self._rings,)
        self.point: Point | None = None
        self._ratio = 1.0

    def set_point(self, point: Point | None) -> None:
        """Show the end of a pair, or none."""
        self.point = point
        self._draw()

    def set_ratio(self, ratio: float) -> None:
        """Draw for a screen with so many pixels per pixel of the window's coordinates."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._draw()

    def _draw(self) -> None:
        spots = []
        if self.point is not None:
            for colour, width, style in ((_DARK, 4.5, Qt.PenStyle.SolidLine), (_BRIGHT, 2.0, Qt.PenStyle.DashLine)):
                pen = screen_pen(colour, width, self._ratio, style)
                spots.append({"pos": self.point, "size": _RING, "symbol": "o", "pen": pen})
            for colour, width in ((_DARK, 3.4), (_BRIGHT, 1.4)):
                pen = screen_pen(colour, width, self._ratio)
                spots.append({"pos": self.point, "size": _CROSS, "symbol": _ticks(), "pen": pen})
        self._rings.setData(spots, brush=QBrush(Qt.BrushStyle.NoBrush))
