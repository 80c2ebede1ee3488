"""What a pane says while it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rflow_gui.panes.sign import Sign


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
        layout.addStretch()

    def show_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)

    def text(self) -> str:
        """What is said."""
        return self._text.text()
