"""The table of matches with its filter and the buttons to lock, exclude and restore."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QObject,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rflow_engine.types import Regions
from rflow_gui.docks.match_filter import MatchFilterBar
from rflow_gui.models.match_filter import MatchQuery
from rflow_gui.models.matches_table import MatchesModel
from rflow_gui.widgets.buttons import action_button
from rflow_gui.widgets.labels import placeholder
from rflow_gui.widgets.tables import panel_table

if TYPE_CHECKING:
    from rflow_gui.models.marks import Marks

# The first four fill the panel as wide as it is at first: they are read without scrolling.
_WIDTHS = (52, 108, 92, 78, 76, 76, 76, 76, 150)


class MatchesDock(QWidget):
    """Lists the matches; passive.

    Args:
        actions: what can be done to the chosen matches.

    Signals:
        selected: (tuple of match numbers) another choice of rows.
        filtered: other matches are listed and wanted in the pictures, because the filter is another one.
    """

    selected = Signal(tuple)
    filtered = Signal()

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MatchesModel(self)
        self._table = self._build_table(actions)
        self._filter = MatchFilterBar(self)
        self._filter.changed.connect(self._on_filter)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(self._build_head(actions))
        column.addWidget(self._filter)
        column.addWidget(self._table, 1)
        text = self.tr("The matches of an alignment are listed here, and the points you set by hand.")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(placeholder(text, self))
        self._stack.addWidget(content)

    @property
    def table(self) -> QTableView:
        """The table itself."""
        return self._table

    @property
    def model(self) -> MatchesModel:
        """What the table shows."""
        return self._model

    def set_marks(self, marks: Marks | None) -> None:
        """List other matches, or none. The choice of rows is kept where it can be."""
        chosen = self.selection()
        self._model.set_marks(marks)
        self._filter.set_matchers(() if marks is None else marks.matches.kinds)
        self._count()
        self._stack.setCurrentIndex(0 if marks is None else 1)
        self.select([match for match in chosen if marks is not None and match < len(marks)], scroll=False)

    def set_regions(self, regions: Regions) -> None:
        """Say where the regions lie that the filter can name."""
        chosen, wanted = self.selection(), self._model.wanted
        self._model.set_regions(regions)
        self._filter.set_regions(regions)
        if not np.array_equal(wanted, self._model.wanted):
            self._count()
            self.select(chosen, scroll=False)
            self.filtered.emit()

    @property
    def filter_bar(self) -> MatchFilterBar:
        """What decides which matches are listed."""
        return self._filter

    def selection(self) -> tuple[int, ...]:
        """The numbers of the chosen matches, in the order of their rows; the current one comes first."""
        # Ranges are asked for rather than rows, which Qt would compare with each other one by one.
        picked = self._table.selectionModel().selection()
        parts = (picked.at(place) for place in range(picked.count()))
        rows = sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))
        current = self._table.selectionModel().currentIndex()
        if current.isValid() and current.row() in rows:
            rows.remove(current.row())
            rows.insert(0, current.row())
        return tuple(self._model.match_at(row) for row in rows)

    def select(self, chosen: Sequence[int], *, scroll: bool = True) -> None:
        """Choose matches that are listed; the first one is brought into view."""
        selection, flags = self._table.selectionModel(), QItemSelectionModel.SelectionFlag
        picked = QItemSelection()
        last = self._model.columnCount() - 1
        for first, end in _runs(self._model.rows_of(chosen)):
            picked.append(QItemSelectionRange(self._model.index(first, 0), self._model.index(end, last)))
        row = next((row for match in chosen[:1] if (row := self._model.row_of(match)) is not None), None)
        if row is not None:
            # Before the choice itself, so that whoever hears of it finds the first one current.
            selection.setCurrentIndex(self._model.index(row, 0), flags.NoUpdate)
        selection.select(picked, flags.ClearAndSelect)
        if row is not None and scroll:
            self._table.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape clear the choice of rows while there is one."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed and pressed.matches(QKeySequence.StandardKey.Cancel) and self.selection():
            self._table.clearSelection()
            return True
        return super().eventFilter(watched, event)

    def _build_head(self, actions: Sequence[QAction]) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._filter.states, 1)
        head.addWidget(self._filter.toggle)
        for action in actions:
            head.addWidget(action_button(action, self))
        return head

    def _build_table(self, actions: Sequence[QAction]) -> QTableView:
        table = panel_table(self._model, self.tr("Matches"), 24, self)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setMinimumHeight(100)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.addActions(actions)
        table.installEventFilter(self)
        table.selectionModel().selectionChanged.connect(self._on_selection)
        return table

    def _count(self) -> None:
        self._filter.show_counts(self._model.counts(), self._model.rowCount())

    @Slot(object)
    def _on_filter(self, query: MatchQuery) -> None:
        chosen = self.selection()
        self._model.set_query(query)
        self._count()
        self.select(chosen)
        self.filtered.emit()

    @Slot()
    def _on_selection(self) -> None:
        self.selected.emit(self.selection())


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each run of rows that follow each other, from ascending rows."""
    if not rows:
        return []
    numbers = np.asarray(rows)
    ends = np.flatnonzero(np.diff(numbers) > 1)
    firsts, lasts = np.append(0, ends + 1), np.append(ends, len(numbers) - 1)
    return list(zip(numbers[firsts].tolist(), numbers[lasts].tolist(), strict=True))
