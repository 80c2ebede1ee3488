"""Two fits beside each other: the one that was kept, and the one on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rflow_engine import coords
from rflow_gui.docks.transform_text import model_title
from rflow_gui.models.lengths import UNKNOWN, PixelSizes, length
from rflow_gui.widgets.buttons import action_button
from rflow_gui.widgets.labels import section_title

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from rflow_engine.alignment import Alignment
    from rflow_engine.types import FloatArray

Compared = tuple[str, str, str, str]
"""Label, kept, on the screen, and what it means."""


def corner_difference(kept: Alignment, now: Alignment) -> FloatArray:
    """(4,) how far apart, in source pixels, two fits put the target's corners: clockwise from the top left."""
    corners = coords.corners(now.target.info.size)
    there = [coords.apply_homography(fit.source_from_target, corners) for fit in (kept, now)]
    return np.asarray(np.linalg.norm(there[0] - there[1], axis=1))


def compared(kept: Alignment, now: Alignment, each: float | None = None) -> tuple[Compared, ...]:
    """What two fits of one pair have in common, and what not.

    Args:
        kept: one fit.
        now: the other.
        each: length of a target pixel in millimetres, where it is known.
    """
    a, b = kept.fit, now.fit
    rows = [
        (_tr("Kind"), model_title(a.model), model_title(b.model), _tr("What the transform can do")),
        (_tr("Inliers"), _inliers(kept), _inliers(now), _tr("Matches that agree with the homography")),
        (
            _tr("Median"),
            length(a.median_residual, each),
            length(b.median_residual, each),
            _tr("Half of the inliers lie closer"),
        ),
        (_tr("95 %"), _centile(kept, each), _centile(now, each), _tr("All but one in twenty inliers lie closer")),
        (
            _tr("Threshold"),
            length(a.threshold, each),
            length(b.threshold, each),
            _tr("Up to this residual a match is an inlier"),
        ),
        (
            _tr("Support"),
            f"{a.support:.0f}",
            f"{b.support:.0f}",
            _tr("The evidence for the fit; unrelated pictures reach about 12"),
        ),
    ]
    if kept.flow is not None or now.flow is not None:
        meaning = _tr("Median after the fine stage")
        rows.append((_tr("Fine"), _whole(kept, each), _whole(now, each), meaning))
    return tuple(rows)


def difference_text(kept: Alignment, now: Alignment, each: float | None = None) -> str:
    """How far apart two fits are, in two sentences; in millimetres, too, by the length of a source pixel."""
    away = corner_difference(kept, now)
    grid = coords.cell_centres(now.target.info.size.scaled_to(24), now.target.info.size).reshape(-1, 2)
    between = np.linalg.norm(kept.map_to_source(grid) - now.map_to_source(grid), axis=1)
    between = between[np.isfinite(between)]
    corners = _tr("The corners differ by {corners} px of the source, clockwise from the top left.").format(
        corners=", ".join("–" if not np.isfinite(value) else f"{value:.1f}" for value in away)
    )
    if not len(between):
        return corners
    inside = _tr("Over the target the whole maps differ by {median} in the median, and by {most} at most.")
    return f"{corners} " + inside.format(
        median=length(float(np.median(between)), each), most=length(float(between.max()), each)
    )


class FitComparison(QWidget):
    """Shows two fits, or offers to keep the one there is; passive.

    Args:
        actions: to keep a fit, to change between the two, to forget the kept one.
    """

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        self._buttons = [action_button(action, self, Qt.ToolButtonStyle.ToolButtonTextOnly) for action in actions]
        for button in self._buttons:
            button.setProperty("role", "outlined")
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._table = QWidget(self)
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._cells: list[QLabel] = []
        self._difference = QLabel(self)
        self._difference.setWordWrap(True)
        self._difference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(section_title(self.tr("Compare two fits"), self))
        column.addLayout(buttons)
        column.addWidget(self._table)
        column.addWidget(self._difference)
        self.set_fits(None, None)

    def set_fits(self, kept: Alignment | None, now: Alignment | None, sizes: PixelSizes = UNKNOWN) -> None:
        """Show two fits of one pair; without either of them only what can be done."""
        both = kept is not None and now is not None
        self._table.setVisible(both)
        self._difference.setVisible(both)
        for button in self._buttons[1:]:
            button.setVisible(kept is not None)
        if kept is None or now is None:
            return
        self._show((("", self.tr("A (kept)"), self.tr("B (shown)"), ""), *compared(kept, now, sizes.target)))
        self._difference.setText(difference_text(kept, now, sizes.source))

    def texts(self) -> list[list[str]]:
        """What stands in the rows: label, kept, shown."""
        return [[cell.text() for cell in self._cells[row : row + 3]] for row in range(0, len(self._cells), 3)]

    @property
    def difference(self) -> str:
        """What is said about how far the two are apart."""
        return self._difference.text()

    def _show(self, rows: Sequence[Compared]) -> None:
        while len(self._cells) < 3 * len(rows):
            cell = QLabel(self._table)
            cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            # Lengths with their millimetres are too long for three columns of a narrow panel.
            cell.setWordWrap(len(self._cells) % 3 > 0)
            if len(self._cells) < 3 or len(self._cells) % 3 == 0:
                cell.setProperty("role", "secondary")
            self._grid.addWidget(cell, len(self._cells) // 3, len(self._cells) % 3)
            self._cells.append(cell)
        for place, cell in enumerate(self._cells):
            row, column = divmod(place, 3)
            shown = row < len(rows)
            cell.setVisible(shown)
            cell.setText(rows[row][column] if shown else "")
            cell.setToolTip(rows[row][3] if shown else "")


def _inliers(alignment: Alignment) -> str:
    fit = alignment.fit
    total = int((~fit.excluded).sum())
    return _tr("{count} of {total}").format(count=f"{fit.inlier_count:,}", total=f"{total:,}")


def _centile(alignment: Alignment, each: float | None) -> str:
    inner = alignment.fit.residuals[alignment.fit.inliers]
    return length(float(np.percentile(inner, 95)), each) if len(inner) else "–"


def _whole(alignment: Alignment, each: float | None) -> str:
    return "–" if alignment.flow is None else length(alignment.residuals.median, each)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FitComparison", text)
