"""A row of controls that gives up its words where there is no room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class FittingRow(QWidget):
    """Shows its buttons with texts where they fit, else with icons alone; tooltips say the same.

    Args:
        spacing: pixels between the parts.
    """

    def __init__(self, parent: QWidget, spacing: int = 4) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)
        self._compact = False
        self._full = 0

    @property
    def is_compact(self) -> bool:
        """Whether the words are left out."""
        return self._compact

    def minimumSizeHint(self) -> QSize:
        """Room for everything without words."""
        size = super().minimumSizeHint()
        if self._compact:
            return size
        words = sum(button.minimumSizeHint().width() - button.iconSize().width() - 14 for button in self._worded())
        return QSize(max(size.width() - words, 0), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out, or bring them back."""
        super().resizeEvent(event)
        if not self._compact:
            self._full = self.row.minimumSize().width()
        compact = self.width() < self._full
        if compact is not self._compact:
            worded = self._worded()
            self._compact = compact
            style = Qt.ToolButtonStyle.ToolButtonIconOnly if compact else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            for button in worded:
                button.setProperty("worded", True)
                button.setToolButtonStyle(style)

    def _worded(self) -> list[QToolButton]:
        """The buttons that have an icon and words, or had them before those were left out."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        return [
            button
            for button in self.findChildren(QToolButton)
            if button.property("worded") or button.toolButtonStyle() == beside
        ]
