"""The table of matches with its filter and the buttons to lock, exclude and restore."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.models.matches_table import MatchesModel, MatchFilter
from rflow_gui.widgets.buttons import action_button
from rflow_gui.widgets.labels import placeholder
from rflow_gui.widgets.tables import panel_table

if TYPE_CHECKING:
    from rflow_gui.models.marks import Marks

_WIDTHS = (56, 88, 76, 60, 76, 76, 76, 76, 150)


class MatchesDock(QWidget):
    """Lists the matches; passive.

    Args:
        actions: what can be done to the chosen matches.

    Signals:
        selected: (tuple of match numbers) another choice of rows.
    """

    selected = Signal(tuple)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MatchesModel(self)
        self._table = self._build_table(actions)
        self._filter = QComboBox(self)
        self._filter.setAccessibleName(self.tr("Which matches are listed"))
        self._filter.setToolTip(self.tr("Which matches are listed"))
        for which in MatchFilter:
            self._filter.addItem("", which)
        self._filter.currentIndexChanged.connect(self._on_filter)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(self._build_head(actions))
        column.addWidget(self._table, 1)
        text = self.tr("The matches of an alignment are listed here, and the points you set by hand.")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(placeholder(text, self))
        self._stack.addWidget(content)
        self._label_filter()

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
        self._label_filter()
        self._stack.setCurrentIndex(0 if marks is None else 1)
        self.select([match for match in chosen if marks is not None and match < len(marks)], scroll=False)

    def selection(self) -> tuple[int, ...]:
        """The numbers of the chosen matches."""
        rows = self._table.selectionModel().selectedRows()
        return tuple(self._model.match_at(index.row()) for index in rows)

    def select(self, chosen: Sequence[int], *, scroll: bool = True) -> None:
        """Choose matches; the first one is brought into view."""
        rows = [row for match in chosen if (row := self._model.row_of(match)) is not None]
        selection = self._table.selectionModel()
        selection.clear()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            selection.select(self._model.index(row, 0), flags)
        if rows and scroll:
            selection.setCurrentIndex(self._model.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            self._table.scrollTo(self._model.index(rows[0], 0), QAbstractItemView.ScrollHint.PositionAtCenter)

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
        # The choice may be cut short, so that the docks leave room for the pictures on a small screen.
        self._filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._filter.setMinimumContentsLength(8)
        head.addWidget(self._filter, 1)
        for action in actions:
            head.addWidget(action_button(action, self))
        return head

    def _build_table(self, actions: Sequence[QAction]) -> QTableView:
        table = panel_table(self._model, self.tr("Matches"), 24, self)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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

    def _label_filter(self) -> None:
        counts = self._model.counts()
        names = {
            MatchFilter.ALL: self.tr("All matches ({count})"),
            MatchFilter.INLIERS: self.tr("Inliers ({count})"),
            MatchFilter.OUTLIERS: self.tr("Outliers ({count})"),
            MatchFilter.FIXED: self.tr("Locked or by hand ({count})"),
            MatchFilter.EXCLUDED: self.tr("Excluded ({count})"),
        }
        for row, which in enumerate(MatchFilter):
            self._filter.setItemText(row, names[which].format(count=counts[which]))

    @Slot(int)
    def _on_filter(self, row: int) -> None:
        chosen = self.selection()
        self._model.set_filter(MatchFilter(self._filter.itemData(row)))
        self.select(chosen)

    @Slot()
    def _on_selection(self) -> None:
        self.selected.emit(self.selection())
