"""Residual arrows of one picture: from each match to where the transform puts its partner, enlarged by a gain."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from rflow_engine.types import AnyArray, FloatArray, Size

_LEVEL = 9
_HALO, _LINE = QColor(0, 0, 0, 190), QColor("#ffe08a")
_HEAD = 6.0
"""Length of the strokes of a head, in pixels of the window's coordinates."""
# Shorter arrows are strokes without a head, and what is shorter than a third of a pixel is none.
_SHORT, _NOTHING = 7.0, 0.3
_CROWD = 800
"""More arrows than this are thinner."""
_SPREAD = 0.45
"""Radians between the shaft and a stroke of the head."""


class ArrowLayer(pg.GraphicsObject):  # type: ignore[misc]
    """Paints arrows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(_LEVEL)
        self._extent: Size | None = None
        self._starts: FloatArray = np.zeros((0, 2))
        self._misses: FloatArray = np.zeros((0, 2))
        self._gain = 1.0

    def set_extent(self, size: Size | None) -> None:
        """Say how large the picture is."""
        self.prepareGeometryChange()
        self._extent = size
        self.update()

    def set_arrows(self, starts: AnyArray | None, misses: AnyArray | None = None, gain: float = 1.0) -> None:
        """Show other arrows, or none.

        Args:
            starts: (N, 2) picture points where they begin; None for none.
            misses: (N, 2) picture pixels from there to where they would end at a gain of 1; NaN for no arrow.
            gain: how many times longer they are drawn.
        """
        if starts is None or misses is None:
            starts = misses = np.zeros((0, 2))
        known = np.isfinite(misses).all(axis=1) & np.isfinite(starts).all(axis=1)
        self._starts = np.asarray(starts, np.float64)[known]
        self._misses = np.asarray(misses, np.float64)[known]
        self._gain = gain
        self.update()

    @property
    def count(self) -> int:
        """How many arrows there are."""
        return len(self._starts)

    def ends(self) -> FloatArray:
        """(N, 2) picture points where the arrows end."""
        return np.asarray(self._starts + self._gain * self._misses)

    def boundingRect(self) -> QRectF:
        """The picture; what reaches beyond it is drawn all the same."""
        return QRectF() if self._extent is None else QRectF(0, 0, self._extent.width, self._extent.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw everything in the pixels of the window, so that lines keep their width."""
        if not len(self._starts):
            return
        transform = painter.worldTransform()
        shown = transform.mapRect(option.exposedRect)
        lines = _strokes(_on_screen(transform, self._starts), _on_screen(transform, self.ends()), shown)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thinner = 0.65 if len(self._starts) > _CROWD else 1.0
        for colour, width in ((_HALO, 3.4 * thinner), (_LINE, 1.5 * thinner)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            # One by one: as one path their union would be found first, which takes long for thousands.
            painter.drawLines(lines)
        painter.restore()


def _on_screen(transform: QTransform, points: FloatArray) -> FloatArray:
    linear = np.array([[transform.m11(), transform.m12()], [transform.m21(), transform.m22()]])
    return np.asarray(points @ linear + (transform.dx(), transform.dy()))


def _strokes(starts: FloatArray, ends: FloatArray, shown: QRectF) -> list[QLineF]:
    """Shafts and heads of the arrows that touch an area of the screen."""
    along = ends - starts
    length = np.hypot(along[:, 0], along[:, 1])
    low, high = np.minimum(starts, ends), np.maximum(starts, ends)
    seen = (high >= (shown.left(), shown.top())).all(axis=1) & (low <= (shown.right(), shown.bottom())).all(axis=1)
    seen &= length > _NOTHING
    starts, ends, along, length = starts[seen], ends[seen], along[seen], length[seen]
    pieces = [np.hstack([starts, ends])]
    long = length > _SHORT
    tips, back = ends[long], -along[long] / length[long, None] * _HEAD
    for angle in (_SPREAD, -_SPREAD):
        cos, sin = np.cos(angle), np.sin(angle)
        pieces.append(np.hstack([tips, tips + back @ np.array([[cos, sin], [-sin, cos]])]))
    return [QLineF(*line) for line in np.concatenate(pieces).tolist()]
