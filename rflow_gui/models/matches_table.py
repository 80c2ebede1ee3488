"""The matches as a table: sorted and filtered by NumPy, because there are thousands of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Qt

from rflow_engine.said import recalled
from rflow_engine.types import BoolArray, FloatArray, Regions
from rflow_gui.models.match_filter import MatchFilter, MatchQuery
from rflow_gui.models.table import Index, TableModel
from rflow_gui.texts import N_, shown

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from rflow_gui.models.marks import Marks

_HEADERS = (
    (N_("MatchesTable", "No."), N_("MatchesTable", "Number of the match")),
    (N_("MatchesTable", "State"), N_("MatchesTable", "Inlier, outlier or excluded; locked or set by hand")),
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
    return QCoreApplication.translate("MatchesTable", text)


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Words begin at the left, numbers end at the right, and so do their titles."""
    side = Qt.AlignmentFlag.AlignLeft if column in (STATE, MATCHER) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def state_text(marks: Marks, match: int) -> str:
    """What a match is, in words, with the shape that marks it in the pictures."""
    if marks.excluded[match]:
        return "✕ " + _tr("excluded")
    if marks.by_hand[match]:
        return ("◆ " + _tr("by hand")) if marks.locked[match] else ("◇ " + _tr("by hand"))
    if marks.locked[match]:
        return "■ " + _tr("locked")
    return ("● " + _tr("inlier")) if marks.inliers[match] else ("○ " + _tr("outlier"))


class MatchesModel(TableModel):
    """Matches, their residuals, and what each is: inlier, outlier, excluded, locked, set by hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([(_tr(title), _tr(tip)) for title, tip in _HEADERS], parent)
        self._marks: Marks | None = None
        self._rows: NDArray[np.intp] = np.zeros(0, np.intp)
        self._query = MatchQuery()
        self._regions = Regions()
        self._wanted = np.zeros(0, np.bool_)
        self._sorted = (NUMBER, Qt.SortOrder.AscendingOrder)

    def set_marks(self, marks: Marks | None) -> None:
        """List other matches, or none."""
        self._marks = marks
        self._refresh()

    def set_query(self, query: MatchQuery) -> None:
        """List only some of the matches."""
        self._query = query
        self._refresh()

    def set_regions(self, regions: Regions) -> None:
        """Say where the regions lie that a query may name."""
        self._regions = regions
        if self._query.place is not None:
            self._refresh()

    @property
    def query(self) -> MatchQuery:
        """What a match has to be like to be listed."""
        return self._query

    @property
    def wanted(self) -> BoolArray:
        """(N,) bool over all matches, which are listed."""
        return self._wanted

    @property
    def listed(self) -> tuple[int, ...]:
        """The numbers of the matches in the order of the rows."""
        return tuple(self._rows.tolist())

    def _refresh(self) -> None:
        self.beginResetModel()
        marks = self._marks
        self._wanted = np.zeros(0, np.bool_) if marks is None else self._query.mask(marks, self._regions)
        self._rows = self._order()
        self.endResetModel()

    def match_at(self, row: int) -> int:
        """The number of the match in a row."""
        return int(self._rows[row])

    def row_of(self, match: int) -> int | None:
        """The row of a match, or None where the filter hides it."""
        rows = self.rows_of([match])
        return rows[0] if rows else None

    def rows_of(self, matches: Sequence[int]) -> list[int]:
        """The rows of matches, from top to bottom; those that the filter hides have none."""
        chosen = np.zeros(len(self._wanted), np.bool_)
        numbers = np.asarray(matches, np.intp)
        chosen[numbers[(numbers >= 0) & (numbers < len(chosen))]] = True
        return [int(row) for row in np.flatnonzero(chosen[self._rows])]

    def counts(self) -> dict[MatchFilter, int]:
        """How many matches there are of each state."""
        marks = self._marks
        return {which: 0 if marks is None else int(which.mask(marks).sum()) for which in MatchFilter}

    def lines(self) -> int:
        """How many matches are listed."""
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if self._marks is None or not index.isValid():
            return None
        match, column = self.match_at(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(match, column)
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(  # noqa: D102, N802, RUF100
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return _alignment(section)
        return super().headerData(section, orientation, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal values keep the order of their numbers."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order)
        before = self.persistentIndexList()
        moved = [(index, self.match_at(index.row())) for index in before]
        self._rows = self._order()
        place = np.empty(0 if self._marks is None else len(self._marks), np.intp)
        place[self._rows] = np.arange(len(self._rows))
        self.changePersistentIndexList(before, [self.index(int(place[m]), i.column()) for i, m in moved])
        self.layoutChanged.emit()

    def _text(self, match: int, column: int) -> str:
        assert self._marks is not None
        matches = self._marks.matches
        if column == NUMBER:
            return str(match + 1)
        if column == STATE:
            return state_text(self._marks, match)
        if column == MATCHER:
            return shown(recalled(matches.kinds[int(matches.kind[match])]))
        value = float(self._values(column)[match])
        if not np.isfinite(value):
            return "–"
        return f"{value:.2f}" if column in (RESIDUAL, SCORE) else f"{value:.1f}"

    def _values(self, column: int) -> FloatArray:
        """(N,) values of a column of numbers."""
        assert self._marks is not None
        if column == RESIDUAL:
            return self._marks.residuals
        matches = self._marks.matches
        if column == SCORE:
            return matches.score.astype(np.float64)
        points = matches.source if column in (SOURCE_X, SOURCE_Y) else matches.target
        return points[:, (column - SOURCE_X) % 2]

    def _keys(self, column: int) -> FloatArray:
        assert self._marks is not None
        if column == NUMBER:
            return np.arange(len(self._marks), dtype=np.float64)
        if column == STATE:
            order = np.where(self._marks.fixed, 0.0, np.where(self._marks.inliers, 1.0, 2.0))
            return np.where(self._marks.excluded, 3.0, order)
        if column == MATCHER:
            return self._marks.matches.kind.astype(np.float64)
        return self._values(column)

    def _order(self) -> NDArray[np.intp]:
        if self._marks is None:
            return np.zeros(0, np.intp)
        column, direction = self._sorted
        keys = self._keys(column)
        if direction is Qt.SortOrder.DescendingOrder:
            keys = -keys
        order = np.argsort(keys, kind="stable")
        return order[self._wanted[order]]
