"""Buttons for actions outside the toolbar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from rflow_gui.texts import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


def action_button(
    action: QAction,
    parent: QWidget,
    style: Qt.ToolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly,
    side: int = 18,
) -> QToolButton:
    """A button for an action, which screen readers call as the menu does.

    Args:
        action: what it does, and what it looks like.
        parent: the widget it lies in.
        style: whether its icon, its text or both are shown.
        side: of the icon, in pixels of the window's coordinates.
    """
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setToolButtonStyle(style)
    button.setIconSize(QSize(side, side))
    button.setAccessibleName(plain(action.text()))
    return button
