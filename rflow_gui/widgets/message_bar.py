"""A line above the pictures that says what went wrong, what to do, or what was done; it never blocks."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from rflow_gui.texts import shown


class Kind(StrEnum):
    """What a message is about."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


# Hues that stay apart for every kind of colour vision; the glyph says the same without colour.
_COLOURS = {Kind.INFO: "#4a90d9", Kind.SUCCESS: "#1f9e9e", Kind.WARNING: "#e69f00", Kind.ERROR: "#d55e00"}
_GLYPHS = {Kind.INFO: "i", Kind.SUCCESS: "✓", Kind.WARNING: "!", Kind.ERROR: "✕"}
_BADGE = 22


class _Badge(QWidget):
    """A coloured disc with the glyph of the message's kind."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = Kind.INFO
        self.setFixedSize(_BADGE, _BADGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc and its glyph."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_COLOURS[self.kind]))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor("#10141a") if self.kind is Kind.WARNING else QColor("white"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, _GLYPHS[self.kind])
        painter.end()


class MessageBar(QFrame):
    """Shows one message at a time; a newer one takes its place.

    Signals:
        shown: (kind, problem, remedy) a message appeared.
    """

    shown = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._handlers: list[Callable[[], None]] = []
        self._badge = _Badge(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = [QPushButton(self) for _ in range(3)]
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """The message without its markup, empty while none is shown."""
        return "" if self.isHidden() else self._plain

    @property
    def kind(self) -> Kind:
        """The kind of the message."""
        return self._badge.kind

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons of the message on the screen."""
        return tuple(button for button in self._buttons if not button.isHidden())

    def say(self, kind: Kind, problem: str, remedy: str = "", *choices: tuple[str, Callable[[], None]]) -> None:
        """Show a message.

        Args:
            kind: what it is about.
            problem: what happened, in one sentence, of the window or of the engine.
            remedy: what to do about it; may be empty.
            choices: at most three buttons: text and what it does.
        """
        problem, remedy = shown(problem), shown(remedy)
        self._plain = f"{problem} {remedy}".strip()
        self._badge.kind = kind
        self._badge.update()
        self._text.setText(f"<b>{_escape(problem)}</b> {_escape(remedy)}")
        self.setAccessibleName(self._plain)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(choices))
            if place < len(choices):
                button.setText(choices[place][0])
        self._handlers = [handler for _, handler in choices]
        self.show()
        self.shown.emit(kind.value, problem, remedy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the bar with the colour of its kind over whatever the theme's background is."""
        super().paintEvent(event)
        painter = QPainter(self)
        colour = QColor(_COLOURS[self._badge.kind])
        painter.fillRect(0, 0, 4, self.height(), colour)
        colour.setAlpha(36)
        painter.fillRect(self.rect(), colour)
        painter.end()

    def _lay_out(self) -> None:
        self._plain = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._badge)
        row.addWidget(self._text, 1)
        for button, slot in zip(self._buttons, (self._on_first, self._on_second, self._on_third), strict=True):
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addWidget(self._close)

    @Slot()
    def _on_first(self) -> None:
        self._choose(0)

    @Slot()
    def _on_second(self) -> None:
        self._choose(1)

    @Slot()
    def _on_third(self) -> None:
        self._choose(2)

    def _choose(self, place: int) -> None:
        handler = self._handlers[place]
        self.hide()
        handler()


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
