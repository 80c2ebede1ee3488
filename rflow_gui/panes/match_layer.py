"""The matches of one picture: one scatter item for every kind, never an item for a match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from rflow_engine.types import AnyArray, BoolArray, FloatArray
from rflow_gui.panes.marker_look import MarkerLook, look
from rflow_gui.panes.residual_colours import level_fills, level_of, level_outlines

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from rflow_gui.models.marks import Marks

EXCLUDED = "#cfcfcf"
_SELECTED, _HOVERED = "#ffd54a", "#ffffff"
_SMALLEST, _LARGEST = 4, 8
_CROWD = 30
"""More chosen matches than this have smaller rings."""
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


def _styles(look: MarkerLook) -> dict[str, _Style]:
    """How each kind is drawn, from below to above.

    What the user has a hand in differs by its shape: a square is locked, a diamond set by hand.
    """
    white, fixed = QColor("white"), QColor(look.fixed)
    return {
        "outlier": _Style("x", 2, QColor(40, 20, 0, 190), 1.0, QColor(look.outlier)),
        "excluded": _Style("o", 0, QColor(EXCLUDED), 1.75, QColor(30, 30, 30, 110)),
        "inlier": _Style("o", 0, QColor(255, 255, 255, 235), 1.25, QColor(look.inlier)),
        "locked": _Style("s", 2, white, 2.0, fixed, faint=False),
        "by hand": _Style("d", 4, fixed, 2.0, white, faint=False),
        "by hand, locked": _Style("d", 6, white, 2.0, fixed, faint=False),
    }


class MatchLayer:
    """Draws matches: inliers as dots, outliers as crosses in another colour, those taken out by hand as grey rings.

    On demand the colour says how far each is off instead; the shape says the same as ever. Locked matches are squares,
    those set by hand diamonds; both are always drawn. The other markers shrink and let the picture shine through where
    they are so many that they would hide it; with the zoom they grow again.

    Attributes:
        items: the scene items, to be put into a canvas: one for every kind of match, and one for the rings.
        points: (N, 2) points.
        visible: (N,) bool, which of them are drawn.
    """

    def __init__(self) -> None:
        self._look = look("blue-orange", "normal")
        self._styles = _styles(self._look)
        self._kinds = {kind: _scatter(10 + place) for place, kind in enumerate(self._styles)}
        # A dark ring below each bright one is seen on every ground.
        self._halos, self._rings = _scatter(10 + len(self._styles)), _scatter(11 + len(self._styles))
        self.items: tuple[Any, ...] = (*self._kinds.values(), self._halos, self._rings)
        self._show_inliers, self._show_outliers = True, False
        self._ratio, self._scale, self._size = 1.0, 1.0, _LARGEST
        self._selected: tuple[int, ...] = ()
        self._hovered: int | None = None
        self._by_residual = False
        self._drawn: dict[str, tuple[FloatArray, NDArray[np.intp], int, float]] = {}
        self.set_marks(None, None)

    def set_marks(self, points: AnyArray | None, marks: Marks | None, wanted: BoolArray | None = None) -> None:
        """Show other matches; what was highlighted is forgotten.

        Args:
            points: (N, 2) places in this picture; None for none.
            marks: what each match is.
            wanted: (N,) bool, which are drawn at all; all of them by default.
        """
        self.points: FloatArray = np.zeros((0, 2)) if points is None else np.asarray(points, np.float64).reshape(-1, 2)
        self._members = _members(marks) if marks is not None else dict.fromkeys(self._styles, np.zeros(0, np.bool_))
        self._wanted = np.ones(len(self.points), np.bool_) if wanted is None else np.asarray(wanted, np.bool_)
        self._levels = (
            np.zeros(len(self.points), np.intp) if marks is None else level_of(marks.residuals, marks.threshold)
        )
        self._selected, self._hovered = (), None
        self._draw()

    @property
    def selected(self) -> int | None:
        """The match that is marked as chosen, where it is a single one."""
        return self._selected[0] if len(self._selected) == 1 else None

    def set_colours(self, by_residual: bool) -> None:
        """Let the colour of a match say what it is, or how far it is off."""
        if by_residual != self._by_residual:
            self._by_residual = by_residual
            self._drawn.clear()
            self._draw()

    def set_look(self, chosen: MarkerLook) -> None:
        """Draw markers of another size or in other colours."""
        if chosen != self._look:
            self._look, self._styles = chosen, _styles(chosen)
            self._drawn.clear()
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

    def highlight(self, chosen: Sequence[int]) -> None:
        """Ring some matches, or none; those that do not exist are left out."""
        self._selected = tuple(match for match in chosen if 0 <= match < len(self.points))
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
        self.visible: BoolArray = shown & self._wanted & np.isfinite(self.points).all(axis=1)
        self._size = self._fitting_size()
        for kind, scatter in self._kinds.items():
            self._draw_kind(kind, scatter)
        self._draw_rings()

    def _draw_kind(self, kind: str, scatter: Any) -> None:
        style, members = self._styles[kind], self.visible & self._members[kind]
        here = self.points[members]
        size = self._size if style.faint else _LARGEST
        coloured = self._by_residual and kind != "excluded"
        levels = self._levels[members] if coloured else np.zeros(0, np.intp)
        if self._is_drawn(kind, here, levels, size):
            return
        full = self._size == _LARGEST or not style.faint
        opacity = _FAINTEST + (1.0 - _FAINTEST) * (self._size - _SMALLEST) / (_LARGEST - _SMALLEST)
        scatter.setOpacity(1.0 if full or coloured else opacity)
        width = style.width * (size + 4) / 12
        pens: QPen | list[QPen] = screen_pen(style.line, width, self._ratio)
        brushes: QBrush | list[QBrush] = QBrush(style.fill)
        if coloured:
            # The same few objects again and again, which are told from each other quicker than their values.
            outlines = [screen_pen(line, width, self._ratio) for line in level_outlines()]
            fills = [QBrush(fill) for fill in level_fills()]
            pens, brushes = [outlines[level] for level in levels], [fills[level] for level in levels]
        across = round((size + style.extra) * self._look.factor)
        scatter.setData(x=here[:, 0], y=here[:, 1], symbol=style.symbol, size=across, pen=pens, brush=brushes)

    def _is_drawn(self, kind: str, here: FloatArray, levels: NDArray[np.intp], size: int) -> bool:
        """Whether a kind is on the screen just so: while one match is dragged, the thousands around it stay."""
        before = self._drawn.get(kind)
        self._drawn[kind] = (here, levels, size, self._ratio)
        return (
            before is not None
            and before[2:] == (size, self._ratio)
            and np.array_equal(before[0], here)
            and np.array_equal(before[1], levels)
        )

    def _draw_rings(self) -> None:
        hovered = [] if self._hovered is None else [self._hovered]
        crowd = len(self._selected) > _CROWD
        size = self._size + 5 if crowd else 19 if len(self._selected) == 1 else 15
        rings = [(match, size, _SELECTED) for match in self._selected] + [(match, 15, _HOVERED) for match in hovered]
        rings = [ring for ring in rings if np.isfinite(self.points[ring[0]]).all()]
        here = self.points[[match for match, _, _ in rings]] if rings else np.zeros((0, 2))
        sizes = [round(size * self._look.factor) for _, size, _ in rings]
        pens = {name: screen_pen(QColor(name), 1.5 if crowd else 2.0, self._ratio) for name in (_HOVERED, _SELECTED)}
        bright = [pens[name] for _, _, name in rings]
        halo = screen_pen(QColor(0, 0, 0, 170), 3.0 if crowd else 4.5, self._ratio)
        empty = QBrush(Qt.BrushStyle.NoBrush)
        for item, pen in ((self._halos, halo), (self._rings, bright)):
            item.setData(x=here[:, 0], y=here[:, 1], symbol="o", size=sizes, pen=pen, brush=empty)


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
