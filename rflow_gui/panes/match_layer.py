"""The matches of one picture: one scatter item for every kind, never an item for a match."""

from __future__ import annotations

from dataclasses import dataclass
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
_SMALLEST, _LARGEST = 4, 8
_FAINTEST = 0.55
"""Opacity of the smallest markers."""


@dataclass(frozen=True, slots=True)
class _Style:
    """How one kind of match is drawn: ``extra`` pixels on the diameter, ``width`` of the line at full size."""

    symbol: str
    extra: int
    line: QColor
    width: float
    fill: QColor


# From below to above.
_STYLES = {
    "outlier": _Style("x", 2, QColor(40, 20, 0, 190), 1.0, QColor(OUTLIER)),
    "excluded": _Style("o", 0, QColor(EXCLUDED), 1.75, QColor(30, 30, 30, 110)),
    "inlier": _Style("o", 0, QColor(255, 255, 255, 235), 1.25, QColor(INLIER)),
}


class MatchLayer:
    """Draws matches: inliers as blue dots, outliers as orange crosses, those taken out by hand as grey rings.

    Markers shrink and let the picture shine through where they are so many that they would hide it; with the zoom they
    grow again.

    Attributes:
        items: the scene items, to be put into a canvas: one for every kind of match, and one for the rings.
        points: (N, 2) points.
        visible: (N,) bool, which of them are drawn.
    """

    def __init__(self) -> None:
        self._kinds = {kind: _scatter(10 + place) for place, kind in enumerate(_STYLES)}
        self._rings = _scatter(10 + len(_STYLES))
        self.items: tuple[Any, ...] = (*self._kinds.values(), self._rings)
        self._show_inliers, self._show_outliers = True, False
        self._ratio, self._scale, self._size = 1.0, 1.0, _LARGEST
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

    def set_screen(self, scale: float, ratio: float) -> None:
        """Draw for another magnification or screen.

        Args:
            scale: screen pixels per picture pixel.
            ratio: screen pixels per pixel of the window's coordinates.
        """
        changed = ratio != self._ratio
        self._ratio, self._scale = ratio, scale / ratio
        if changed or self._fitting_size() != self._size:
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
    def marker_size(self) -> int:
        """Diameter of a dot in pixels of the window's coordinates."""
        return self._size

    def _fitting_size(self) -> int:
        """The diameter that leaves about half of the distance between neighbours free."""
        shown = self.points[self.visible]
        if len(shown) < 2:
            return _LARGEST
        spacing = self._scale * float(np.sqrt(np.prod(np.ptp(shown, axis=0)) / len(shown)))
        return int(min(max(round(spacing / 2), _SMALLEST), _LARGEST))

    def _draw(self) -> None:
        outliers = ~self._inliers & ~self._excluded
        shown = self._show_inliers & (self._inliers | self._excluded) | self._show_outliers & outliers
        self.visible: BoolArray = shown & np.isfinite(self.points).all(axis=1)
        self._size = self._fitting_size()
        opacity = _FAINTEST + (1.0 - _FAINTEST) * (self._size - _SMALLEST) / (_LARGEST - _SMALLEST)
        members = {"outlier": outliers, "excluded": self._excluded, "inlier": self._inliers}
        for kind, scatter in self._kinds.items():
            style, here = _STYLES[kind], self.points[self.visible & members[kind]]
            scatter.setOpacity(opacity)
            scatter.setData(
                x=here[:, 0],
                y=here[:, 1],
                symbol=style.symbol,
                size=self._size + style.extra,
                pen=_pen(style.line, style.width * (self._size + 4) / 12, self._ratio),
                brush=QBrush(style.fill),
            )
        self._draw_rings()

    def _draw_rings(self) -> None:
        spots = []
        for index, colour, size in ((self._hovered, QColor("white"), 15), (self._selected, QColor(_SELECTED), 19)):
            if index is not None and np.isfinite(self.points[index]).all():
                # A dark line below the bright one is seen on every ground.
                for line, width in ((QColor(0, 0, 0, 170), 4.5), (colour, 2.0)):
                    pen = _pen(line, width, self._ratio)
                    spots.append({"pos": self.points[index], "size": size, "pen": pen})
        self._rings.setData(spots, symbol="o", brush=QBrush(Qt.BrushStyle.NoBrush))


def _scatter(level: int) -> Any:
    item = pg.ScatterPlotItem(pxMode=True, antialias=True)
    item.setZValue(level)
    return item


def _pen(colour: QColor, width: float, ratio: float) -> QPen:
    """A pen that keeps its width however large the symbol is; cosmetic pens count in screen pixels."""
    pen = QPen(colour, width * ratio)
    pen.setCosmetic(True)
    return pen


def _flags(values: AnyArray | None, count: int) -> BoolArray:
    return np.zeros(count, bool) if values is None else np.asarray(values, bool).reshape(count)
