"""What a pane says while it has nothing to show, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rflow_gui.panes.sign import Sign
from rflow_gui.texts import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class Hint(QWidget):
    """A sign and a sentence in the middle of an empty pane.

    Args:
        sign: name of the icon.
        text: what to say.
    """

    def __init__(self, sign: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._text.setObjectName("muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        layout.addStretch()
        layout.addWidget(Sign(sign, QPalette.ColorRole.Mid))
        layout.addWidget(self._text)
        self._button = QToolButton(self)
        self._button.setObjectName("hintButton")
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.setEnabled(False)
        self._button.hide()
        layout.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def show_text(self, text: str, action: QAction | None = None) -> None:
        """Say something else, and offer an action, or none."""
        self._text.setText(text)
        for old in self._button.actions():
            self._button.removeAction(old)
        if action is not None:
            self._button.setDefaultAction(action)
            self._button.setAccessibleName(plain(action.text()))
        self._button.setVisible(action is not None)

    @property
    def button(self) -> QToolButton:
        """What is offered; hidden where nothing helps."""
        return self._button

    def text(self) -> str:
        """What is said."""
        return self._text.text()
