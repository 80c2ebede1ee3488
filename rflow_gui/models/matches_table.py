"""The matches as a table: sorted and filtered by NumPy, because there are thousands of them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from rflow_engine.types import BoolArray, FloatArray, HomographyFit, Matches
from rflow_gui.texts import N_

if TYPE_CHECKING:
    from numpy.typing import NDArray

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_CONTEXT = "MatchesTable"
_HEADERS = (
    (N_("MatchesTable", "No."), N_("MatchesTable", "Number of the match")),
    (N_("MatchesTable", "State"), N_("MatchesTable", "Inlier, outlier or excluded")),
    (
        N_("MatchesTable", "Residual"),
        N_("MatchesTable", "Distance in target pixels between the match and the homography"),
    ),
    (
        N_("MatchesTable", "Score"),
        N_("MatchesTable", "How sure the matcher is, from 0 to 1"),
    ),
    (N_("MatchesTable", "Source x"), N_("MatchesTable", "Source pixels from the left")),
    (N_("MatchesTable", "Source y"), N_("MatchesTable", "Source pixels from the top")),
    (N_("MatchesTable", "Target x"), N_("MatchesTable", "Target pixels from the left")),
    (N_("MatchesTable", "Target y"), N_("MatchesTable", "Target pixels from the top")),
    (
        N_("MatchesTable", "Matcher"),
        N_("MatchesTable", "Which matcher proposed the pair"),
    ),
)
NUMBER, STATE, RESIDUAL, SCORE, SOURCE_X, SOURCE_Y, TARGET_X, TARGET_Y, MATCHER = range(9)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


class MatchFilter(StrEnum):
    """Which matches the table lists."""

    ALL = "all"
    INLIERS = "inliers"
    OUTLIERS = "outliers"
    EXCLUDED = "excluded"


class MatchesModel(QAbstractTableModel):
    """Matches, their residuals, and whether each is an inlier, an outlier or excluded by hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matches: Matches | None = None
        self._fit: HomographyFit | None = None
        self._excluded: BoolArray = np.zeros(0, np.bool_)
        self._rows: NDArray[np.intp] = np.zeros(0, np.intp)
        self._filter = MatchFilter.ALL
        self._sorted = (NUMBER, Qt.SortOrder.AscendingOrder)

    def set_matches(self, matches: Matches | None, fit: HomographyFit | None, excluded: BoolArray) -> None:
        """List other matches.

        Args:
            matches: the matches, or None.
            fit: the homography fitted to them, or None.
            excluded: (N,) bool, what the user has taken out, which the fit may not know yet.
        """
        self.beginResetModel()
        self._matches, self._fit, self._excluded = matches, fit, excluded
        self._rows = self._order()
        self.endResetModel()

    def set_filter(self, which: MatchFilter) -> None:
        """List only some of the matches."""
        self.beginResetModel()
        self._filter = which
        self._rows = self._order()
        self.endResetModel()

    def match_at(self, row: int) -> int:
        """The number of the match in a row."""
        return int(self._rows[row])

    def row_of(self, match: int) -> int | None:
        """The row of a match, or None where the filter hides it."""
        found = np.flatnonzero(self._rows == match)
        return int(found[0]) if len(found) else None

    def counts(self) -> dict[MatchFilter, int]:
        """How many matches each filter lists."""
        return {which: int(self._wanted(which).sum()) for which in MatchFilter}

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: D102, N802, RUF100
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: D102, N802, RUF100
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(  # noqa: D102, N802, RUF100
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _tr(_HEADERS[section][0])
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tr(_HEADERS[section][1])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if self._matches is None or not index.isValid():
            return None
        match, column = self.match_at(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(match, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = column in (STATE, MATCHER)
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal values keep the order of their numbers."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order)
        before = self.persistentIndexList()
        moved = [(index, self.match_at(index.row())) for index in before]
        self._rows = self._order()
        place = np.empty(0 if self._matches is None else len(self._matches), np.intp)
        place[self._rows] = np.arange(len(self._rows))
        self.changePersistentIndexList(before, [self.index(int(place[m]), i.column()) for i, m in moved])
        self.layoutChanged.emit()

    def _text(self, match: int, column: int) -> str:
        assert self._matches is not None
        if column == NUMBER:
            return str(match + 1)
        if column == STATE:
            return self._state(match)
        if column == MATCHER:
            return self._matches.kinds[int(self._matches.kind[match])]
        value = float(self._values(column)[match])
        if not np.isfinite(value):
            return "–"
        return f"{value:.2f}" if column in (RESIDUAL, SCORE) else f"{value:.1f}"

    def _state(self, match: int) -> str:
        if self._excluded[match]:
            return "✕ " + _tr("excluded")
        if self._fit is not None and self._fit.inliers[match]:
            return "● " + _tr("inlier")
        return "○ " + _tr("outlier")

    def _values(self, column: int) -> FloatArray:
        """(N,) values of a column of numbers."""
        assert self._matches is not None
        n = len(self._matches)
        if column == RESIDUAL:
            return np.full(n, np.nan) if self._fit is None else self._fit.residuals
        if column == SCORE:
            return self._matches.score.astype(np.float64)
        points = self._matches.source if column in (SOURCE_X, SOURCE_Y) else self._matches.target
        return points[:, (column - SOURCE_X) % 2]

    def _keys(self, column: int) -> FloatArray:
        assert self._matches is not None
        if column == NUMBER:
            return np.arange(len(self._matches), dtype=np.float64)
        if column == STATE:
            return np.where(self._excluded, 2.0, np.where(self._wanted(MatchFilter.INLIERS), 0.0, 1.0))
        if column == MATCHER:
            return self._matches.kind.astype(np.float64)
        return self._values(column)

    def _wanted(self, which: MatchFilter) -> BoolArray:
        n = 0 if self._matches is None else len(self._matches)
        inliers = np.zeros(n, np.bool_) if self._fit is None else self._fit.inliers & ~self._excluded
        match which:
            case MatchFilter.INLIERS:
                return inliers
            case MatchFilter.OUTLIERS:
                return ~inliers & ~self._excluded
            case MatchFilter.EXCLUDED:
                return self._excluded
        return np.ones(n, np.bool_)

    def _order(self) -> NDArray[np.intp]:
        if self._matches is None:
            return np.zeros(0, np.intp)
        column, direction = self._sorted
        keys = self._keys(column)
        if direction is Qt.SortOrder.DescendingOrder:
            keys = -keys
        order = np.argsort(keys, kind="stable")
        return order[self._wanted(self._filter)[order]]
