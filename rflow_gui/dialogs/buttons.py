"""The row of buttons at the foot of a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialogButtonBox


def without_icons(buttons: QDialogButtonBox) -> QDialogButtonBox:
    """Take the system's coloured icons off the buttons, which fit neither theme."""
    for button in buttons.buttons():
        button.setIcon(QIcon())
    return buttons
