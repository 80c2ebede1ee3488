"""Below the flow: its figures by part, what they mean in words, and the profile along a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.models.flow_words import reference_words, words
from rflow_gui.models.measurements_table import PART, MeasurementsModel
from rflow_gui.panes.profile_plot import ProfilePlot
from rflow_gui.widgets.tables import panel_table

if TYPE_CHECKING:
    from rflow_gui.models.flow_reading import FlowReading
    from rflow_gui.models.regions_table import Place

_STATISTICS, _PROFILE = range(2)
# Rows of the table before the regions.
_BEFORE_REGIONS = 2


class FlowPanel(QTabWidget):
    """Shows what was measured; passive.

    Attributes:
        profile: the plot.

    Signals:
        copy_requested(): the figures are wanted as CSV on the clipboard.
        export_requested(): the figures are wanted as CSV in a file.
        chosen(object): the place of the region in the chosen row, or None.
    """

    copy_requested = Signal()
    export_requested = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("flowPanel")
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Measurements"))
        self._reading: FlowReading | None = None
        self._mm: float | None = None
        self._is_filling = False
        self._model = MeasurementsModel(self)
        self._table = self._build_table()
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setToolTip(
            self.tr(
                "± says how far a figure may be off: the truth lies within in about 95 of 100 cases where both pictures"
                " are of the same kind, less often between media such as painting and print."
            )
        )
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.profile = ProfilePlot(self)
        self.addTab(self._build_statistics(), self.tr("Statistics"))
        self.addTab(self.profile, self.tr("Profile"))
        self.set_reading(None, None)

    def _build_table(self) -> QTableView:
        table = panel_table(self._model, self.tr("Statistics"), 24, self)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PART, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(56)
        table.selectionModel().selectionChanged.connect(self._on_selection)
        return table

    def _build_statistics(self) -> QWidget:
        said = QWidget(self)
        column = QVBoxLayout(said)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(8)
        scroll = QScrollArea(said)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("What it means"))
        scroll.setWidget(self._words)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        self.copy_button = QPushButton(self.tr("Copy as CSV"), said)
        self.copy_button.clicked.connect(self.copy_requested)
        self.export_button = QPushButton(self.tr("Export…"), said)
        self.export_button.clicked.connect(self.export_requested)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.export_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._table)
        split.addWidget(said)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(split)
        return page

    @property
    def table(self) -> QTableView:
        """The figures."""
        return self._table

    @property
    def model(self) -> MeasurementsModel:
        """What the table shows."""
        return self._model

    @property
    def words(self) -> str:
        """What the chosen row means."""
        return self._words.text()

    @property
    def reading(self) -> FlowReading | None:
        """What was measured."""
        return self._reading

    def set_measuring(self) -> None:
        """Say that the figures are on their way; those that are there stay till then."""
        if self._reading is None:
            self._words.setText(QCoreApplication.translate("FlowPane", "Measuring…"))

    def set_reading(self, reading: FlowReading | None, mm_per_pixel: float | None) -> None:
        """Show other figures; the chosen row stays chosen where it can."""
        row = self._row()
        self._reading, self._mm = reading, mm_per_pixel
        self._is_filling = True
        self._model.set_reading(reading, mm_per_pixel)
        for button in (self.copy_button, self.export_button):
            button.setEnabled(reading is not None)
        if reading is not None:
            self.select(min(row, self._model.lines() - 1))
        self._is_filling = False
        self._say()

    def select(self, row: int) -> None:
        """Choose a row."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._table.selectionModel().setCurrentIndex(self._model.index(row, PART), flags)

    def select_region(self, place: Place) -> None:
        """Choose the row of a region, if it was measured."""
        for number, part in enumerate(self._reading.parts if self._reading else ()):
            if part.place == place:
                self.select(number + _BEFORE_REGIONS)

    def show_statistics(self) -> None:
        """Bring the figures to the front."""
        self.setCurrentIndex(_STATISTICS)

    def show_profile(self) -> None:
        """Bring the plot to the front."""
        self.setCurrentIndex(_PROFILE)

    def _row(self) -> int:
        rows = self._table.selectionModel().selectedRows()
        return rows[0].row() if rows else 0

    @Slot()
    def _on_selection(self) -> None:
        if self._is_filling:
            return
        self._say()
        number = self._row() - _BEFORE_REGIONS
        parts = self._reading.parts if self._reading else ()
        self.chosen.emit(parts[number].place if 0 <= number < len(parts) else None)

    def _say(self) -> None:
        reading, rows = self._reading, self._model.rows
        if reading is None or not rows:
            self._words.setText(self.tr("Nothing is measured yet."))
            return
        row = rows[min(self._row(), len(rows) - 1)]
        self._words.setText(f"{words(row.spoken, self._mm)}\n\n{reference_words(reading.reference)}")
