"""The lists of the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel


def panel_table(model: QAbstractItemModel, name: str, row_height: int, parent: QWidget) -> QTableView:
    """A table of whole rows without a grid, which the Tab key leaves.

    Args:
        model: what it shows.
        name: for screen readers.
        row_height: in pixels of the window's coordinates.
        parent: the widget it lies in.
    """
    table = QTableView(parent)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    # A title stands over its values: at the left, unless the model says otherwise.
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
