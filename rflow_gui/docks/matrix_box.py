"""The matrix of the transform in the inspector: direction and units chosen, copied in several forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from rflow_gui.docks.transform_text import matrix_cell
from rflow_gui.models.matrix_text import Direction, TextFormat, Units, matrix_as, matrix_in
from rflow_gui.widgets.labels import section_title

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.types import FloatArray


class MatrixBox(QWidget):
    """Shows nine numbers, and copies them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alignment: Alignment | None = None
        self._copy = self._build_copy()
        self._direction = self._build_choice(
            self.tr("From which picture the matrix takes points, and to which"),
            [
                (self.tr("Source ← target"), Direction.SOURCE_FROM_TARGET),
                (self.tr("Target ← source"), Direction.TARGET_FROM_SOURCE),
            ],
        )
        self._units = self._build_choice(
            self.tr("Units: pixels of the full resolution from the top-left corner, or −1 to 1 across each picture"),
            [(self.tr("Pixels"), Units.PIXELS), (self.tr("−1 to 1"), Units.NORMALISED)],
        )
        head = QHBoxLayout()
        head.addWidget(section_title(self.tr("Matrix"), self), 1)
        head.addWidget(self._copy)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self._direction, 1)
        choices.addWidget(self._units, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(choices)
        column.addLayout(self._build_cells())

    def set_alignment(self, alignment: Alignment | None) -> None:
        """Show the transform of an alignment, or nothing new."""
        self._alignment = alignment
        self._refresh()

    def matrix(self) -> FloatArray | None:
        """(3, 3) the matrix as it is shown; None without an alignment."""
        if self._alignment is None:
            return None
        return matrix_in(
            self._alignment.source_from_target,
            source_size=self._alignment.source.info.size,
            target_size=self._alignment.target.info.size,
            direction=Direction(self._direction.currentData()),
            units=Units(self._units.currentData()),
        )

    def text(self, form: TextFormat = TextFormat.TABS) -> str:
        """The matrix as it is copied; empty without an alignment."""
        matrix = self.matrix()
        if matrix is None or self._alignment is None:
            return ""
        return matrix_as(
            matrix,
            form,
            source_size=self._alignment.source.info.size,
            target_size=self._alignment.target.info.size,
            direction=Direction(self._direction.currentData()),
            units=Units(self._units.currentData()),
        )

    def copy(self, form: TextFormat) -> None:
        """Put the matrix on the clipboard."""
        QGuiApplication.clipboard().setText(self.text(form))

    def _build_copy(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Copy"))
        button.setToolTip(self.tr("Copy the matrix with all its digits"))
        button.setAccessibleName(self.tr("Copy the matrix"))
        menu = QMenu(button)
        for form, title in (
            (TextFormat.TABS, self.tr("For a &spreadsheet (tabs)")),
            (TextFormat.CSV, self.tr("As &CSV")),
            (TextFormat.NUMPY, self.tr("As &NumPy")),
            (TextFormat.JSON, self.tr("As &JSON, with its meaning")),
        ):
            menu.addAction(title).triggered.connect(lambda _=False, form=form: self.copy(form))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(self._copy_plain)
        return button

    def _build_choice(self, name: str, choices: list[tuple[str, Direction]] | list[tuple[str, Units]]) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        for text, value in choices:
            combo.addItem(text, value)
        combo.currentIndexChanged.connect(self._refresh)
        return combo

    def _build_cells(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._cells = [QLabel(self) for _ in range(9)]
        for place, cell in enumerate(self._cells):
            cell.setFont(mono)
            cell.setAlignment(Qt.AlignmentFlag.AlignRight)
            cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(cell, place // 3, place % 3)
        return grid

    @Slot()
    def _copy_plain(self) -> None:
        self.copy(TextFormat.TABS)

    @Slot()
    def _refresh(self) -> None:
        matrix = self.matrix()
        if matrix is None:
            return
        for cell, value in zip(self._cells, matrix.ravel().tolist(), strict=True):
            cell.setText(matrix_cell(value))
            cell.setToolTip(f"{value:.12g}")
