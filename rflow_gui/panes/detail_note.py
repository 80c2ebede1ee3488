"""A small label over a picture that says how much of its detail is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_INSET = 8
# What the style sheet leaves free beside the text, and a pixel for rounding.
_PADDING = 9
# A longer line is hard to read, and hides more of the picture than two.
_WIDEST = 460
# What is there sooner needs no words.
_PATIENCE_MS = 400


class DetailNote(QLabel):
    """Floats in the lower left corner of a canvas."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._full = ""
        self.setObjectName("caption")
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        viewport.installEventFilter(self)
        self.hide()

    @property
    def full_text(self) -> str:
        """What is said, or will be said if it stays true a little longer; empty for nothing."""
        return self._full

    def say(self, text: str, *, at_once: bool = True) -> None:
        """Say something, at once or only if it is still true a moment later; the empty text hides the label."""
        if text == self._full:
            return
        self._full = text
        self._patience.stop()
        if not text:
            self.hide()
        elif at_once or self.isVisible():
            self._appear()
        else:
            self._patience.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    @Slot()
    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        self.ensurePolished()
        self.setText(self._full)
        padding = 2 * _PADDING
        wanted = self.fontMetrics().horizontalAdvance(self._full) + padding
        width = max(min(wanted, _WIDEST, self._viewport.width() - 2 * _INSET), 1)
        self.resize(width, self.heightForWidth(width))
        self.move(_INSET, self._viewport.height() - self.height() - _INSET)
