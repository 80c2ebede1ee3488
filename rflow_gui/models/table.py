"""A flat table with titled columns, for what is listed in the panels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TableModel(QAbstractTableModel):
    """What all tables have in common; subclasses say how many lines there are, and what stands in them.

    Args:
        columns: title and tip of each column, in the user's language.
    """

    def __init__(self, columns: Sequence[tuple[str, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)

    def lines(self) -> int:
        """How many lines are listed."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: D102, N802, RUF100
        return 0 if parent.isValid() else self.lines()

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: D102, N802, RUF100
        return 0 if parent.isValid() else len(self._columns)

    def headerData(  # noqa: D102, N802, RUF100
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._columns[section][1]
        return None
