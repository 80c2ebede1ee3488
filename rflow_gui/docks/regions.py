"""The list of regions, with what can be done to the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rflow_engine.types import Regions
from rflow_gui.models.regions_table import KIND, NAME, PICTURE, Place, RegionsModel
from rflow_gui.themes.icons import icon
from rflow_gui.widgets.buttons import action_button
from rflow_gui.widgets.labels import placeholder
from rflow_gui.widgets.tables import panel_table


class RegionsDock(QWidget):
    """Lists the regions; passive.

    Args:
        actions: the tools that draw regions, and what proposes them.

    Signals:
        selected: (place or None) another region is chosen.
        renamed: (place, name) a region was given another name.
        toggled: (place) a region shall be of the next kind: excluded, included, measured.
        deleted: (place) a region shall go.
    """

    selected = Signal(object)
    renamed = Signal(object, str)
    toggled = Signal(object)
    deleted = Signal(object)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RegionsModel(self)
        self._model.renamed.connect(self.renamed)
        self._table = self._build_table()
        self._toggle = self._button("swap", self.tr("Exclude it, include it, or only measure it"), self._on_toggle)
        self._delete = self._button("close", self.tr("Delete the region (Del)"), self._on_delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(self._build_head(actions))
        column.addLayout(self._build_stack(), 1)
        self._refresh()

    @property
    def table(self) -> QTableView:
        """The list itself."""
        return self._table

    @property
    def model(self) -> RegionsModel:
        """What the list shows."""
        return self._model

    def set_regions(self, regions: Regions) -> None:
        """List other regions; the chosen one stays chosen where it can."""
        chosen = self.selection()
        self._model.set_regions(regions)
        self._stack.setCurrentIndex(1 if regions else 0)
        if chosen != self.selection():
            self.select(chosen)
        self._refresh()

    def selection(self) -> Place | None:
        """The chosen region."""
        rows = self._table.selectionModel().selectedRows()
        return self._model.place_at(rows[0].row()) if rows else None

    def select(self, place: Place | None) -> None:
        """Choose a region, or none."""
        row = None if place is None else self._model.row_of(place)
        selection = self._table.selectionModel()
        if row is None:
            selection.clear()
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(self._model.index(row, NAME), flags)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete the chosen region with the Delete key, which means the chosen matches elsewhere."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete and self.selection() is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._on_delete()
                return True
        return super().eventFilter(watched, event)

    def _build_head(self, actions: Sequence[QAction]) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(4)
        signs, both = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for action in actions:
            # The tools have their names above the pictures; here their signs are enough.
            head.addWidget(action_button(action, self, signs if action.isCheckable() else both))
        head.addStretch(1)
        head.addWidget(self._toggle)
        head.addWidget(self._delete)
        return head

    def _build_stack(self) -> QStackedLayout:
        text = self.tr(
            "Everything in both pictures counts.\nDraw around frames, colour charts or rulers to exclude them,"
            " or around what you want to measure."
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(placeholder(text, self))
        self._stack.addWidget(self._table)
        return self._stack

    def _build_table(self) -> QTableView:
        table = panel_table(self._model, self.tr("Regions"), 26, self)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (PICTURE, KIND):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.installEventFilter(self)
        table.selectionModel().selectionChanged.connect(self._on_selection)
        return table

    def _button(self, sign: str, text: str, handler: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(handler)
        return button

    def _refresh(self) -> None:
        for button in (self._toggle, self._delete):
            button.setEnabled(self.selection() is not None)

    @Slot()
    def _on_selection(self) -> None:
        self._refresh()
        self.selected.emit(self.selection())

    @Slot()
    def _on_toggle(self) -> None:
        if place := self.selection():
            self.toggled.emit(place)

    @Slot()
    def _on_delete(self) -> None:
        if place := self.selection():
            self.deleted.emit(place)
