"""What a comparison says of itself: its caption, the letters on its squares, the key of its colours."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rflow_gui.interaction import wipe_normal
from rflow_gui.models.view_state import CompareMode, FalseColours, ViewState
from rflow_gui.panes.blends import signed_table
from rflow_gui.panes.compare_legend import Entry, Sample, Scale
from rflow_gui.panes.compose import COARSE_GRID_COLOUR, EDGE_COLOURS, GRID_COLOUR

translate = QCoreApplication.translate
_FALSE = {
    FalseColours.BLUE_ORANGE: ((255, 128, 0), (0, 128, 255)),
    FalseColours.RED_CYAN: ((255, 0, 0), (0, 255, 255)),
}
_SAME = (150, 150, 150)


@dataclass(frozen=True, slots=True)
class CompareNames:
    """Texts for one comparison.

    Attributes:
        state: what is shown.
        version: what the shown version of the source is called.
    """

    state: ViewState
    version: str

    def caption(self, *, shows_source: bool) -> str:
        """The caption; the source is always named first.

        Args:
            shows_source: which picture of a blink is on the screen.
        """
        target, swapped = translate("CompareNames", "Target"), self.state.is_swapped
        match self.state.mode:
            case CompareMode.SIDE_BY_SIDE:
                text = "{version}"
            case CompareMode.OVERLAY:
                text = translate("CompareNames", "Overlay · {version}")
            case CompareMode.WIPE:
                text = self._sides()
            case CompareMode.BLINK:
                text = (
                    translate("CompareNames", "●  {version}     ○  {target}")
                    if shows_source
                    else translate("CompareNames", "○  {version}     ●  {target}")
                )
            case CompareMode.DIFFERENCE:
                text = (
                    translate("CompareNames", "Signed difference · {version}") if self.state.difference_signed else ""
                )
                text = text or translate("CompareNames", "Difference · {version}")
            case CompareMode.SPYGLASS:
                text = translate("CompareNames", "In the spyglass: {target} · around it: {version}") if swapped else ""
                text = text or translate("CompareNames", "In the spyglass: {version} · around it: {target}")
            case CompareMode.FALSE_COLOUR:
                text = translate("CompareNames", "False colour · {version}")
            case CompareMode.CHECKERBOARD:
                text = translate("CompareNames", "Checkerboard · S: {version} · T: {target}")
            case CompareMode.EDGES:
                text = translate("CompareNames", "Edges: {target} · on: {version}") if swapped else ""
                text = text or translate("CompareNames", "Edges: {version} · on: {target}")
            case CompareMode.GRID:
                text = translate("CompareNames", "Deformed grid · {version}") if swapped else ""
                text = text or translate("CompareNames", "Deformed grid · {version} · on: {target}")
        return text.format(version=self.version, target=target)

    def _sides(self) -> str:
        """Which picture lies on which side of the wipe's boundary."""
        nx, ny = wipe_normal(self.state.wipe_angle)
        if abs(nx) >= abs(ny):
            return (
                translate("CompareNames", "{version} ◂ ▸ {target}")
                if nx > 0
                else translate("CompareNames", "{target} ◂ ▸ {version}")
            )
        return (
            translate("CompareNames", "{version} ▴ ▾ {target}")
            if ny > 0
            else translate("CompareNames", "{target} ▴ ▾ {version}")
        )

    def letters(self) -> tuple[str, str]:
        """What is written on the first square of a checkerboard, and on its neighbours."""
        source, target = translate("CompareNames", "S"), translate("CompareNames", "T")
        return (target, source) if self.state.is_swapped else (source, target)

    def entries(self, spacing: float | None, *, has_flow: bool) -> tuple[Entry, ...]:
        """What the colours mean.

        Args:
            spacing: source pixels between two lines of the grid.
            has_flow: whether the fine stage is shown.
        """
        if self.state.mode is CompareMode.FALSE_COLOUR:
            source, target = _FALSE[self.state.false_colours]
            return (
                Entry(source, translate("CompareNames", "Source lighter")),
                Entry(target, translate("CompareNames", "Target lighter")),
                Entry(_SAME, translate("CompareNames", "Equally light")),
            )
        if self.state.mode is CompareMode.EDGES:
            text = (
                translate("CompareNames", "Edges of the target")
                if self.state.is_swapped
                else translate("CompareNames", "Edges of the source")
            )
            return (Entry(EDGE_COLOURS[self.state.edge_colour], text, Sample.LINE),)
        if self.state.mode is CompareMode.GRID and spacing is not None:
            return self._grid_entries(spacing, has_flow)
        return ()

    def _grid_entries(self, spacing: float, has_flow: bool) -> tuple[Entry, ...]:
        if has_flow and self.state.grid_gain > 1:
            text = translate("CompareNames", "Source grid, a line every {spacing} px; the flow {factor} times as long")
        else:
            text = translate("CompareNames", "Source grid, a line every {spacing} px")
        lines = text.format(spacing=f"{spacing:g}", factor=f"{self.state.grid_gain:.1f}")
        coarse = translate("CompareNames", "The same by the homography alone")
        entries = (Entry(GRID_COLOUR, lines, Sample.LINE), Entry(COARSE_GRID_COLOUR, coarse, Sample.THIN_LINE))
        return entries if has_flow else entries[:1]

    def scale(self) -> Scale | None:
        """The bar of a signed difference."""
        if self.state.mode is not CompareMode.DIFFERENCE or not self.state.difference_signed:
            return None
        most = f"{255 / self.state.difference_gain:.0f}"
        return Scale(
            signed_table(),
            (most, "0", most),
            (translate("CompareNames", "Target lighter"), translate("CompareNames", "Source lighter")),
        )
