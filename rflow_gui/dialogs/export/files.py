"""The files that will be written: their names, about how large, and what is there already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from rflow_engine.export import Output

_ROW = 24
_KEEP, _REPLACE = "keep", "replace"


class FileList(QWidget):
    """Names before anything is written.

    Signals:
        changed: the user wants existing files treated otherwise.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 3, self)
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("About"), ""])
        self.table.setAccessibleName(self.tr("Files that will be written"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if (about := self.table.horizontalHeaderItem(1)) is not None:
            about.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setMinimumHeight(4 * _ROW)
        self.total = QLabel(self)
        self.total.setProperty("role", "secondary")
        self.existing = QComboBox(self)
        self.existing.setAccessibleName(self.tr("What happens to files that are there already"))
        self.existing.activated.connect(self._on_chosen)
        self._wanted = _KEEP
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addWidget(self.total)
        column.addWidget(self.existing)
        self.existing.hide()

    @property
    def replaces(self) -> bool:
        """Whether files that are there may be replaced."""
        return self._wanted == _REPLACE

    def show_files(self, names: Mapping[Output, str], taken: Sequence[str], sizes: Mapping[str, int]) -> None:
        """List the files.

        Args:
            names: their names by output.
            taken: those that are there already and will be replaced.
            sizes: about how many bytes each output takes; what is not known is left out.
        """
        self.table.setRowCount(len(names))
        for row, (output, name) in enumerate(names.items()):
            state = self.tr("replaced") if name in taken else ""
            size = size_text(sizes[output]) if output in sizes else "…"
            for column, text in enumerate((name, size, state)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)

    def offer(self, taken: int, suffix: str) -> None:
        """Ask what to do where files are in the way.

        Args:
            taken: how many are there already.
            suffix: what makes the names new.
        """
        self.existing.setVisible(taken > 0)
        if not taken:
            return
        self.existing.clear()
        one = taken == 1
        keep = self.tr("Keep the file that exists: new names end in “{suffix}”") if one else ""
        keep = keep or self.tr("Keep the {count} files that exist: new names end in “{suffix}”")
        replace = self.tr("Replace the file that exists") if one else self.tr("Replace the {count} files that exist")
        self.existing.addItem(keep.format(count=taken, suffix=suffix), _KEEP)
        self.existing.addItem(replace.format(count=taken), _REPLACE)
        self.existing.setCurrentIndex(self.existing.findData(self._wanted))

    @Slot()
    def _on_chosen(self) -> None:
        self._wanted = self.existing.currentData()
        self.changed.emit()


def size_text(size: int) -> str:
    """A number of bytes as people read it."""
    for unit, step in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= step:
            value = size / step
            return f"{value:.1f} {unit}" if value < 10 else f"{value:.0f} {unit}"
    return f"{size} B"
