"""What a file will look like, small."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rflow_gui.models.export_choices import TITLES, say
from rflow_gui.panes.image_item import to_qimage
from rflow_gui.texts import shown

if TYPE_CHECKING:
    from rflow_engine.export import Output, Preview

_WIDTH, _HEIGHT = 372, 236
_CHECK = 8
_LINES = 14
# In a line of words.
_LETTERS = 48


class PreviewPane(QWidget):
    """Shows one of the chosen outputs.

    Signals:
        wanted: another output is to be shown.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.output = QComboBox(self)
        self.output.setAccessibleName(self.tr("Output in the preview"))
        self.output.activated.connect(self.wanted)
        self.sheet = Sheet(self)
        self.note = QLabel(self)
        self.note.setProperty("role", "secondary")
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        # Room for two lines, so that nothing jumps when another output is shown.
        self.note.setFixedHeight(2 * self.note.fontMetrics().lineSpacing() + 2)
        policy = self.note.sizePolicy()
        policy.setHeightForWidth(False)
        self.note.setSizePolicy(policy)
        head = QHBoxLayout()
        label = QLabel(self.tr("Preview"), self)
        label.setBuddy(self.output)
        head.addWidget(label)
        head.addWidget(self.output, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.sheet)
        column.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> Output | None:
        """The output that is to be seen."""
        value: Output | None = self.output.currentData()
        return value

    def offer(self, outputs: Sequence[Output], wanted: str = "") -> None:
        """List the outputs; the one that was shown stays, unless another is ``wanted``."""
        shown = wanted or self.output.currentData()
        self.output.clear()
        for output in outputs:
            self.output.addItem(say(TITLES[output][0]), output)
        self.output.setCurrentIndex(max(0, self.output.findData(shown)) if outputs else -1)
        if not outputs:
            self.sheet.show_frames([])
            self.note.clear()

    def wait(self) -> None:
        """The preview is on its way; what was shown stays until it comes."""
        self.sheet.setEnabled(False)

    def show_preview(self, preview: Preview) -> None:
        """Show what a worker made."""
        self.sheet.setEnabled(True)
        note = shown(preview.note)
        self.note.setText(note)
        if preview.text or preview.words:
            self.sheet.show_text(_whole(preview.text, shown(preview.words)), note)
        else:
            self.sheet.show_frames([to_qimage(frame) for frame in preview.frames], preview.frame_ms, note)

    def show_problem(self, text: str) -> None:
        """Say why there is no preview."""
        self.sheet.setEnabled(True)
        self.sheet.show_frames([])
        self.note.setText(text)


def _whole(text: str, words: str) -> str:
    """The first lines of a file, and below them what is in it, in lines of a bearable length."""
    wide = any(unicodedata.east_asian_width(letter) in "WF" for letter in words)
    lines = textwrap.wrap(words, _LETTERS // 2 if wide else _LETTERS)
    return "\n".join([*text.splitlines(), *([""] if text and lines else []), *lines])


class Sheet(QFrame):
    """A picture, pictures in turns, or the beginning of a text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.frames: list[QImage] = []
        self.text = ""
        self._shown = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Preview"))

    def sizeHint(self) -> QSize:
        """Large enough to see something."""
        return QSize(_WIDTH, _HEIGHT)

    def show_frames(self, frames: list[QImage], milliseconds: int = 0, description: str = "") -> None:
        """Show one picture, or several in turns."""
        self.frames, self.text, self._shown = frames, "", 0
        self.setAccessibleDescription(description)
        if len(frames) > 1:
            self._timer.start(milliseconds)
        else:
            self._timer.stop()
        self.update()

    def show_text(self, text: str, description: str = "") -> None:
        """Show the first lines of a file."""
        self._timer.stop()
        self.frames, self.text = [], text
        self.setAccessibleDescription(description)
        self.update()

    @Slot()
    def _turn(self) -> None:
        self._shown = (self._shown + 1) % len(self.frames)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture as large as fits, on squares where it is transparent."""
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(palette.color(QPalette.ColorRole.Midlight))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.text:
            self._draw_text(painter)
        elif self.frames:
            self._draw_picture(painter, self.frames[self._shown])

    def _draw_picture(self, painter: QPainter, image: QImage) -> None:
        room = self.rect().adjusted(8, 8, -8, -8)
        scale = min(room.width() / image.width(), room.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        place = QRectF(room.center().x() - width / 2 + 0.5, room.center().y() - height / 2 + 0.5, width, height)
        if image.hasAlphaChannel():
            self._draw_squares(painter, place)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        painter.drawImage(place, image)

    @staticmethod
    def _draw_squares(painter: QPainter, place: QRectF) -> None:
        painter.save()
        painter.setClipRect(place)
        painter.fillRect(place, QColor("#e8e8e8"))
        for row in range(int(place.height() // _CHECK) + 1):
            for column in range(row % 2, int(place.width() // _CHECK) + 1, 2):
                square = QRectF(place.x() + column * _CHECK, place.y() + row * _CHECK, _CHECK, _CHECK)
                painter.fillRect(square, QColor("#c9c9c9"))
        painter.restore()

    def _draw_text(self, painter: QPainter) -> None:
        font = self.font()
        font.setFamilies(["Source Code Pro", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono"])
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        lines = self.text.splitlines()[:_LINES]
        metrics = painter.fontMetrics()
        room = self.rect().adjusted(12, 10, -12, -10)
        for index, line in enumerate(lines):
            elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room.x(), room.y() + metrics.ascent() + index * metrics.lineSpacing(), elided)
