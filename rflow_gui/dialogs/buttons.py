"""The row of buttons at the foot of a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics, QIcon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialogButtonBox, QPushButton


def without_icons(buttons: QDialogButtonBox) -> QDialogButtonBox:
    """Take the system's coloured icons off the buttons, which fit neither theme."""
    for button in buttons.buttons():
        button.setIcon(QIcon())
    return buttons


def roomy(button: QPushButton) -> QPushButton:
    """Make room for the bold text of a default button, which Qt measures as if it were not bold."""
    font = button.font()
    font.setBold(True)
    button.setMinimumWidth(QFontMetrics(font).horizontalAdvance(button.text()) + 36)
    return button
