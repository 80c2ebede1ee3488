"""What a pane says while it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rflow_gui.themes.icons import pixmap

_SIGN = 48


class Hint(QWidget):
    """A sign and a sentence in the middle of an empty pane.

    Args:
        sign: name of the icon.
        text: what to say.
    """

    def __init__(self, sign: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = sign
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._sign.setFixedHeight(_SIGN)
        self._text = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._text.setObjectName("muted")
        self._drawn: tuple[int, float] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        layout.addStretch()
        layout.addWidget(self._sign)
        layout.addWidget(self._text)
        layout.addStretch()

    def show_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)

    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign in the colour of the theme."""
        colour, ratio = self.palette().color(QPalette.ColorRole.Mid), self.devicePixelRatioF()
        if self._drawn != (colour.rgb(), ratio):
            self._drawn = (colour.rgb(), ratio)
            self._sign.setPixmap(pixmap(self._name, _SIGN, colour, ratio))
        super().paintEvent(event)
