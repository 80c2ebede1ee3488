"""The place where a picture is dropped."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rflow_gui.themes.icons import icon, pixmap

_INSET = 16
_RADIUS = 10


def local_files(data: QMimeData) -> list[str]:
    """The paths of the files on this computer that a drag carries."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


class DropFrame(QWidget):
    """A dashed frame that lights up while files hover over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False

    @property
    def is_lit(self) -> bool:
        """Whether files hover over the frame."""
        return self._lit

    def set_lit(self, lit: bool) -> None:
        """Light the frame up, or not."""
        self._lit = bool(lit)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        line = accent if self._lit or self.hasFocus() else palette.color(QPalette.ColorRole.Mid)
        if self._lit:
            painter.setBrush(QColor(accent.red(), accent.green(), accent.blue(), 36))
        pen = QPen(line, 2 if self._lit else 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


class DropZone(DropFrame):
    """What an empty pane shows: where to drop a picture, and a button to choose one.

    Signals:
        open_requested(): the zone or its button was clicked.
    """

    open_requested = Signal()

    def __init__(self, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        heading = QLabel(title, alignment=Qt.AlignmentFlag.AlignCenter)
        heading.setObjectName("dropTitle")
        text = QLabel(explanation, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        text.setObjectName("muted")
        self.button = QPushButton(icon("open"), self.tr("Open…"))
        self.button.setAccessibleName(self.tr("Open a picture: {role}").format(role=title))
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.open_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(8)
        layout.addStretch()
        for widget in (self._picture, heading, text):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame and the sign in today's colours."""
        colour = self.palette().color(QPalette.ColorRole.Accent if self.is_lit else QPalette.ColorRole.PlaceholderText)
        self._picture.setPixmap(pixmap("image", 48, colour, self.devicePixelRatioF()))
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere is a click on the button."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open_requested.emit()
