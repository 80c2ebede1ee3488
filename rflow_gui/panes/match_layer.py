"""The matches of one picture: all of them in one scatter item."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from rflow_engine.types import AnyArray, BoolArray, FloatArray

# Blue and orange stay apart for every kind of colour vision; shapes differ as well.
INLIER = "#1f6fd6"
OUTLIER = "#f0871a"
EXCLUDED = "#cfcfcf"
_SELECTED = "#ffd54a"


class MatchLayer:
    """Draws matches: inliers as blue dots, outliers as orange crosses, those taken out by hand as grey rings.

    Attributes:
        items: the scene items, to be put into a canvas.
        points: (N, 2) points.
        visible: (N,) bool, which of them are drawn.
    """

    def __init__(self) -> None:
        self._scatter = pg.ScatterPlotItem(pxMode=True, antialias=True)
        self._ring = pg.ScatterPlotItem(pxMode=True, antialias=True)
        self._ring.setZValue(11)
        self._scatter.setZValue(10)
        self.items: tuple[Any, ...] = (self._scatter, self._ring)
        self._show_inliers, self._show_outliers = True, False
        self._ratio = 1.0
        self._selected: int | None = None
        self._hovered: int | None = None
        self.set_matches(None, None, None)

    def set_matches(self, points: AnyArray | None, inliers: AnyArray | None, excluded: AnyArray | None) -> None:
        """Show other matches; what was highlighted is forgotten."""
        self.points: FloatArray = np.zeros((0, 2)) if points is None else np.asarray(points, np.float64).reshape(-1, 2)
        self._excluded = _flags(excluded, len(self.points))
        self._inliers = _flags(inliers, len(self.points)) & ~self._excluded
        self._selected = self._hovered = None
        self._draw()

    def set_visibility(self, inliers: bool, outliers: bool) -> None:
        """Choose what is drawn."""
        if (inliers, outliers) != (self._show_inliers, self._show_outliers):
            self._show_inliers, self._show_outliers = inliers, outliers
            self._draw()

    def set_ratio(self, ratio: float) -> None:
        """Draw for a screen with this many screen pixels per pixel of the window's coordinates."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._draw()

    def highlight(self, index: int | None) -> None:
        """Ring one match, or none; a match that does not exist is none."""
        self._selected = index if index is not None and 0 <= index < len(self.points) else None
        self._draw_rings()

    def hover(self, index: int | None) -> None:
        """Mark the match under the cursor."""
        self._hovered = index
        self._draw_rings()

    @property
    def selected(self) -> int | None:
        """Index of the highlighted match."""
        return self._selected

    def _draw(self) -> None:
        outliers = ~self._inliers & ~self._excluded
        shown = self._show_inliers & (self._inliers | self._excluded) | self._show_outliers & outliers
        self.visible: BoolArray = shown & np.isfinite(self.points).all(axis=1)
        # Inliers last, so that they lie on top.
        order = np.concatenate(
            [np.flatnonzero(self.visible & kind) for kind in (outliers, self._excluded, self._inliers)]
        )
        kinds = np.where(self._inliers, 0, np.where(self._excluded, 2, 1))[order]
        styles = (_dot(self._ratio), _cross(self._ratio), _hollow(self._ratio))
        self._scatter.setData(
            x=self.points[order, 0],
            y=self.points[order, 1],
            symbol=[styles[k]["symbol"] for k in kinds],
            size=[styles[k]["size"] for k in kinds],
            pen=[styles[k]["pen"] for k in kinds],
            brush=[styles[k]["brush"] for k in kinds],
        )
        self._draw_rings()

    def _draw_rings(self) -> None:
        spots, hollow = [], QBrush(Qt.BrushStyle.NoBrush)
        for index, colour, size in ((self._hovered, "#ffffff", 15), (self._selected, _SELECTED, 19)):
            if index is not None and np.isfinite(self.points[index]).all():
                for line, width in ((QColor(0, 0, 0, 170), 4.5), (QColor(colour), 2.0)):
                    spots.append(
                        {
                            "pos": self.points[index],
                            "size": size,
                            "symbol": "o",
                            "pen": _pen(line, width, self._ratio),
                            "brush": hollow,
                        }
                    )
        self._ring.setData(spots)


def _dot(ratio: float) -> dict[str, Any]:
    pen = _pen(QColor(255, 255, 255, 235), 1.25, ratio)
    return {"symbol": "o", "size": 8, "pen": pen, "brush": QBrush(QColor(INLIER))}


def _cross(ratio: float) -> dict[str, Any]:
    pen = _pen(QColor(40, 20, 0, 190), 1.0, ratio)
    return {"symbol": "x", "size": 10, "pen": pen, "brush": QBrush(QColor(OUTLIER))}


def _hollow(ratio: float) -> dict[str, Any]:
    pen = _pen(QColor(EXCLUDED), 1.75, ratio)
    return {"symbol": "o", "size": 8, "pen": pen, "brush": QBrush(QColor(30, 30, 30, 110))}


def _pen(colour: QColor, width: float, ratio: float) -> QPen:
    """A pen that keeps its width however large the symbol is; cosmetic pens count in screen pixels."""
    pen = QPen(colour, width * ratio)
    pen.setCosmetic(True)
    return pen


def _flags(values: AnyArray | None, count: int) -> BoolArray:
    return np.zeros(count, bool) if values is None else np.asarray(values, bool).reshape(count)
