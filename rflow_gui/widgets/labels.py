"""Labels that are written alike everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def section_title(text: str, parent: QWidget) -> QLabel:
    """The heading of a part of a panel or a sheet."""
    title = QLabel(text, parent)
    title.setProperty("role", "section")
    font = title.font()
    font.setBold(True)
    title.setFont(font)
    return title


def placeholder(text: str, parent: QWidget) -> QLabel:
    """What stands in the middle of a panel that has nothing to list yet."""
    label = QLabel(text, parent)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setContentsMargins(12, 12, 12, 12)
    label.setProperty("role", "secondary")
    return label
