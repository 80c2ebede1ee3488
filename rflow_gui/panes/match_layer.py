"""The matches of one picture: one scatter item for every kind, never an item for a match."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from rflow_engine.types import AnyArray, BoolArray, FloatArray

if TYPE_CHECKING:
    from rflow_gui.models.marks import Marks

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
    """How one kind of match is drawn.

    Attributes:
        symbol: its shape.
        extra: pixels more on the diameter.
        line: colour of the outline.
        width: of the outline at full size.
        fill: colour inside.
        faint: whether it shrinks and fades where there are many.
    """

    symbol: str
    extra: int
    line: QColor
    width: float
    fill: QColor
    faint: bool = True


_FIXED = "#0b2e63"
# From below to above. What the user has a hand in differs by its shape: a square is locked, a diamond set by hand.
_STYLES = {
    "outlier": _Style("x", 2, QColor(40, 20, 0, 190), 1.0, QColor(OUTLIER)),
    "excluded": _Style("o", 0, QColor(EXCLUDED), 1.75, QColor(30, 30, 30, 110)),
    "inlier": _Style("o", 0, QColor(255, 255, 255, 235), 1.25, QColor(INLIER)),
    "locked": _Style("s", 2, QColor("white"), 2.0, QColor(_FIXED), faint=False),
    "by hand": _Style("d", 4, QColor(_FIXED), 2.0, QColor("white"), faint=False),
    "by hand, locked": _Style("d", 6, QColor("white"), 2.0, QColor(_FIXED), faint=False),
}


class MatchLayer:
    """Draws matches: inliers as blue dots, outliers as orange crosses, those taken out by hand as grey rings.

    Locked matches are squares, those set by hand diamonds; both are always drawn. The other markers shrink and let the
    picture shine through where they are so many that they would hide it; with the zoom they grow again.

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
        self._drawn: dict[str, tuple[FloatArray, int, float]] = {}
        self.set_marks(None, None)

    def set_marks(self, points: AnyArray | None, marks: Marks | None) -> None:
        """Show other matches; what was highlighted is forgotten.

        Args:
            points: (N, 2) places in this picture; None for none.
            marks: what each match is.
        """
        self.points: FloatArray = np.zeros((0, 2)) if points is None else np.asarray(points, np.float64).reshape(-1, 2)
        self._members = _members(marks) if marks is not None else dict.fromkeys(_STYLES, np.zeros(0, np.bool_))
        self._selected = self._hovered = None
        self._draw()

    @property
    def selected(self) -> int | None:
        """The match that is marked as chosen."""
        return self._selected

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
        self._hovered = index if index is not None and 0 <= index < len(self.points) else None
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
        members = self._members
        fixed = members["locked"] | members["by hand"] | members["by hand, locked"]
        usual = self._show_inliers & (members["inlier"] | members["excluded"])
        shown = fixed | usual | self._show_outliers & members["outlier"]
        self.visible: BoolArray = shown & np.isfinite(self.points).all(axis=1)
        self._size = self._fitting_size()
        opacity = _FAINTEST + (1.0 - _FAINTEST) * (self._size - _SMALLEST) / (_LARGEST - _SMALLEST)
        for kind, scatter in self._kinds.items():
            style, here = _STYLES[kind], self.points[self.visible & members[kind]]
            size = self._size if style.faint else _LARGEST
            if self._is_drawn(kind, here, size):
                continue
            scatter.setOpacity(opacity if style.faint else 1.0)
            scatter.setData(
                x=here[:, 0],
                y=here[:, 1],
                symbol=style.symbol,
                size=size + style.extra,
                pen=screen_pen(style.line, style.width * (size + 4) / 12, self._ratio),
                brush=QBrush(style.fill),
            )
        self._draw_rings()

    def _is_drawn(self, kind: str, here: FloatArray, size: int) -> bool:
        """Whether a kind is on the screen just so: while one match is dragged, the thousands around it stay."""
        before = self._drawn.get(kind)
        self._drawn[kind] = (here, size, self._ratio)
        return before is not None and before[1:] == (size, self._ratio) and np.array_equal(before[0], here)

    def _draw_rings(self) -> None:
        spots = []
        for index, colour, size in ((self._hovered, QColor("white"), 15), (self._selected, QColor(_SELECTED), 19)):
            if index is not None and np.isfinite(self.points[index]).all():
                # A dark line below the bright one is seen on every ground.
                for line, width in ((QColor(0, 0, 0, 170), 4.5), (colour, 2.0)):
                    pen = screen_pen(line, width, self._ratio)
                    spots.append({"pos": self.points[index], "size": size, "pen": pen})
        self._rings.setData(spots, symbol="o", brush=QBrush(Qt.BrushStyle.NoBrush))


def _scatter(level: int) -> Any:
    item = pg.ScatterPlotItem(pxMode=True, antialias=True)
    item.setZValue(level)
    return item


def screen_pen(colour: QColor, width: float, ratio: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen that keeps its width however large the symbol is; cosmetic pens count in screen pixels."""
    pen = QPen(colour, width * ratio, style)
    pen.setCosmetic(True)
    return pen


def _members(marks: Marks) -> dict[str, BoolArray]:
    """(N,) bool for every way of drawing; each match belongs to one."""
    here = ~marks.excluded
    plain = here & ~marks.fixed
    return {
        "outlier": plain & ~marks.inliers,
        "excluded": marks.excluded,
        "inlier": plain & marks.inliers,
        "locked": here & marks.locked & ~marks.by_hand,
        "by hand": here & marks.by_hand & ~marks.locked,
        "by hand, locked": here & marks.by_hand & marks.locked,
    }
