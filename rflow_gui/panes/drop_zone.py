"""The place where a picture is dropped."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rflow_engine.addresses import is_address
from rflow_gui.panes.sign import Sign
from rflow_gui.themes.icons import icon

_INSET = 16
_RADIUS = 10


def local_files(data: QMimeData) -> list[str]:
    """The paths of the files on this computer that a drag carries."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def dropped_pictures(data: QMimeData) -> list[str]:
    """The paths of the files and the addresses on the web that a drag carries."""
    dropped = [url.toLocalFile() if url.isLocalFile() else url.toString() for url in data.urls()]
    if not dropped and data.hasText():
        dropped = data.text().split()[:2]
        dropped = dropped if all(map(is_address, dropped)) else []
    return [path for path in dropped if path and ("://" not in path or is_address(path))]


class DropFrame(QWidget):
    """A dashed frame that lights up while files hover over it.

    Args:
        invitation: what to say in the middle while it is lit; empty for nothing.
        inset: pixels between the frame and the edges of the widget.
    """

    def __init__(self, invitation: str = "", parent: QWidget | None = None, *, inset: float = _INSET) -> None:
        super().__init__(parent)
        self._inset = inset
        self._lit = False
        self._invitation = invitation

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
        frame = QRectF(self.rect()).adjusted(self._inset, self._inset, -self._inset, -self._inset)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if self._lit and self._invitation:
            self._invite(painter)

    def _invite(self, painter: QPainter) -> None:
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        box = QFontMetrics(font).boundingRect(self._invitation)
        box.adjust(-16, -10, 16, 10)
        box.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._invitation)


class DropZone(DropFrame):
    """What an empty pane shows: where to drop a picture, and a button to choose one.

    Signals:
        open_requested(): the zone or its button was clicked.
    """

    open_requested = Signal()

    def __init__(self, title: str, explanation: str, parent: QWidget | None = None, *, inset: float = _INSET) -> None:
        super().__init__(parent=parent, inset=inset)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sign = Sign("image", QPalette.ColorRole.PlaceholderText)
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
        for widget in (self._sign, heading, text):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def set_lit(self, lit: bool) -> None:
        """Light up the frame and its sign, or not."""
        super().set_lit(lit)
        self._sign.set_role(QPalette.ColorRole.Accent if lit else QPalette.ColorRole.PlaceholderText)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere is a click on the button."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open_requested.emit()
