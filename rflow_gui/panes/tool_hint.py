"""What to do next with the tool in use, floating above the foot of the pictures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

_INSET = 14
_WIDEST = 720


class ToolHint(QLabel):
    """A sentence in the lower middle of a page; clicks go through it.

    Args:
        page: the page it floats above.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("caption")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self._page = page
        page.installEventFilter(self)
        self.hide()

    def show_text(self, text: str) -> None:
        """Say something, or nothing if it is empty."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self._place()
        self.setVisible(bool(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the lower middle of the page."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.ensurePolished()
        room = min(self._page.width() - 2 * _INSET, _WIDEST)
        # One line where it fits; a label that wraps would ask for a square.
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + 24, room)
        height = self.heightForWidth(width)
        self.setGeometry((self._page.width() - width) // 2, self._page.height() - height - _INSET, width, height)
        self.raise_()
