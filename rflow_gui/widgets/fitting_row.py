"""A row of controls that gives up its words where there is no room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_STYLE = "wordedStyle"
_TITLE = "fittingTitle"
_PADDING = 14


class FittingRow(QWidget):
    """Shows its buttons with texts, and its titles, where they fit; else icons alone, of which tooltips say the same.

    Args:
        spacing: pixels between the parts.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
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
        words = sum(
            button.minimumSizeHint().width() - button.iconSize().width() - _PADDING for button in self._worded()
        )
        words += sum(title.minimumSizeHint().width() for title in self._titles())
        return QSize(max(size.width() - words, 0), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out, or bring them back."""
        super().resizeEvent(event)
        if not self._compact:
            self._full = self.row.minimumSize().width()
        compact = self.width() < self._full
        if compact is self._compact:
            return
        worded = self._worded()
        self._compact = compact
        for button in worded:
            button.setProperty(_STYLE, button.property(_STYLE) or button.toolButtonStyle())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if compact else button.property(_STYLE))
            if (group := button.parentWidget()) is not None and group is not self:
                # At once: the row would ask for the words' room until events come round, and the window would grow.
                group.updateGeometry()
        for title in self._titles():
            title.setVisible(not compact)

    def _worded(self) -> list[QToolButton]:
        """The buttons that have an icon, and words or had them before those were left out."""
        alone = Qt.ToolButtonStyle.ToolButtonIconOnly
        return [
            button
            for button in self.findChildren(QToolButton)
            if not button.icon().isNull() and (button.property(_STYLE) or button.toolButtonStyle() != alone)
        ]

    def _titles(self) -> list[QLabel]:
        return [label for label in self.findChildren(QLabel) if label.property(_TITLE)]


def as_title(label: QLabel) -> QLabel:
    """Mark a label as one that a :class:`FittingRow` may leave out."""
    label.setProperty(_TITLE, True)
    return label
