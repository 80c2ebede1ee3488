"""Choosing the keys of the actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.models.keys import ACTION, KEYS, SECTION, Binding, KeysFilter, KeysModel, conflicts, native, portable
from rflow_gui.widgets.tables import panel_table

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

_WIDTHS = {KEYS: 170, SECTION: 110}


class KeyEditor(QWidget):
    """Lists every action with its keys and lets them be changed; what is changed holds at once.

    Signals:
        changed: other keys were chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = KeysModel(self)
        self._filter = KeysFilter(self)
        self._filter.setSourceModel(self.model)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search for an action or a key"))
        self.search.setAccessibleName(self.tr("Search for an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.table = self._build_table()
        self.keys = QKeySequenceEdit(self)
        self.keys.setAccessibleName(self.tr("New keys for the chosen action"))
        self.keys.setToolTip(self.tr("Click here and press the new keys"))
        self.keys.setClearButtonEnabled(True)
        self.keys.setMaximumSequenceLength(1)
        self.use = QPushButton(self.tr("Use"), self)
        self.use.setToolTip(self.tr("Give the chosen action these keys"))
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setToolTip(self.tr("Leave the chosen action without keys"))
        self.reset = QPushButton(self.tr("Reset"), self)
        self.reset.setToolTip(self.tr("Give the chosen action the keys it had at first"))
        self.reset_all = QPushButton(self.tr("Reset all keys"), self)
        for button in (self.use, self.remove, self.reset, self.reset_all):
            # Enter belongs to the field that searches.
            button.setAutoDefault(False)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        # Two lines are kept free, so that the table does not jump.
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())
        self._lay_out()
        self._connect()
        self._refresh()

    def set_bindings(self, bindings: list[Binding]) -> None:
        """Show other actions."""
        self.model.set_bindings(bindings)
        self._refresh()

    def chosen(self) -> Binding | None:
        """The action that is chosen in the list."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.bindings[self._filter.mapToSource(rows[0]).row()] if rows else None

    def choose(self, action_id: str) -> None:
        """Choose an action in the list."""
        for row, binding in enumerate(self.model.bindings):
            if binding.id == action_id:
                index = self._filter.mapFromSource(self.model.index(row, 0))
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                self.table.selectionModel().select(index, flags)
                self.table.scrollTo(index)

    def _wanted(self) -> str:
        """The recorded keys in portable text."""
        return next(iter(portable([self.keys.keySequence()])), "")

    def _taken(self) -> list[Binding]:
        binding, wanted = self.chosen(), self._wanted()
        return conflicts(wanted, self.model.bindings, binding.id) if binding and wanted else []

    @Slot()
    def _on_use(self) -> None:
        """Give the chosen action the recorded keys; whoever had them loses them."""
        binding, wanted = self.chosen(), self._wanted()
        if binding is None or not wanted:
            return
        for other in self._taken():
            clashing = {key for key in other.keys if conflicts(wanted, [Binding("", "", "", (), (key,))], binding.id)}
            other.keys = tuple(key for key in other.keys if key not in clashing)
        binding.keys = (wanted,)
        self._announce()

    @Slot()
    def _on_remove(self) -> None:
        if (binding := self.chosen()) is not None:
            binding.keys = ()
            self._announce()

    @Slot()
    def _on_reset(self) -> None:
        """Give the chosen action its first keys; whoever was given them meanwhile loses them."""
        binding = self.chosen()
        if binding is None:
            return
        for key in binding.default:
            for other in conflicts(key, self.model.bindings, binding.id):
                other.keys = tuple(kept for kept in other.keys if kept != key)
        binding.keys = binding.default
        self._announce()

    @Slot()
    def _on_reset_all(self) -> None:
        for binding in self.model.bindings:
            binding.keys = binding.default
        self._announce()

    def _announce(self) -> None:
        self.keys.clear()
        self.model.refresh()
        self._refresh()
        self.changed.emit()

    @Slot()
    def _refresh(self) -> None:
        binding, wanted, taken = self.chosen(), self._wanted(), self._taken()
        self.keys.setEnabled(binding is not None)
        self.use.setEnabled(bool(binding and wanted and (wanted,) != binding.keys))
        self.remove.setEnabled(bool(binding and binding.keys))
        self.reset.setEnabled(bool(binding and binding.changed))
        self.reset_all.setEnabled(any(each.changed for each in self.model.bindings))
        if binding is None:
            text = self.tr("Choose an action, then click into the field and press its new keys.")
        elif taken:
            names = ", ".join(f"“{other.text}”" for other in taken)
            text = self.tr("{keys} belongs to {names} by now, which loses it with “Use”.")
            text = text.format(keys=native((wanted,)), names=names)
        elif wanted:
            text = self.tr("{keys} is free.").format(keys=native((wanted,)))
        else:
            text = self.tr("Click into the field and press the new keys of “{action}”.").format(action=binding.text)
        self.note.setText(text)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        chosen = self.chosen()
        self._filter.set_words(text)
        if chosen is not None:
            self.choose(chosen.id)
        self._refresh()

    def _build_table(self) -> QTableView:
        table = panel_table(self._filter, self.tr("Keyboard shortcuts"), 26, self)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.horizontalHeader().setSectionResizeMode(ACTION, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        return table

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keys, 1)
        for button in (self.use, self.remove, self.reset):
            row.addWidget(button)
        row.addSpacing(16)
        row.addWidget(self.reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        column.addLayout(row)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.table.selectionModel().selectionChanged.connect(self._on_choice)
        self.keys.keySequenceChanged.connect(self._refresh)
        self.use.clicked.connect(self._on_use)
        self.remove.clicked.connect(self._on_remove)
        self.reset.clicked.connect(self._on_reset)
        self.reset_all.clicked.connect(self._on_reset_all)

    @Slot()
    def _on_choice(self) -> None:
        self.keys.setKeySequence(QKeySequence())
        self._refresh()
