"""What the colours of a comparison mean: a small key that floats in the lower right corner of a canvas."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rflow_engine.types import AnyArray
from rflow_gui.panes.image_item import to_qimage

_INSET, _PADDING, _GAP = 8, 8, 6
_NEAR = 16
_SWATCH, _LINE = 12, 18
_BAR_WIDTH, _BAR_HEIGHT = 180, 10
_GROUND, _TEXT = QColor(20, 22, 25, 200), QColor(255, 255, 255)


class Sample(Enum):
    """What is shown of a colour."""

    PATCH = auto()
    LINE = auto()
    THIN_LINE = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the key.

    Attributes:
        colour: red, green, blue.
        text: what it means.
        sample: how it is shown.
    """

    colour: tuple[int, int, int]
    text: str
    sample: Sample = Sample.PATCH


@dataclass(frozen=True, slots=True, eq=False)
class Scale:
    """A bar of colours with three texts below it.

    Attributes:
        table: (N, 3) uint8, from left to right.
        texts: at the left end, in the middle, at the right end.
        ends: what the two ends mean, above the bar.
    """

    table: AnyArray
    texts: tuple[str, str, str]
    ends: tuple[str, str]


class CompareLegend(QWidget):
    """The key. It lets the mouse through to the picture."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._entries: tuple[Entry, ...] = ()
        self._scale: Scale | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def text(self) -> str:
        """Everything it says, for screen readers."""
        words = [entry.text for entry in self._entries]
        if self._scale is not None:
            words += [
                f"{self._scale.ends[0]}: {self._scale.texts[0]}",
                f"{self._scale.ends[1]}: {self._scale.texts[2]}",
            ]
        return "; ".join(words)

    def show_key(self, entries: tuple[Entry, ...] = (), scale: Scale | None = None) -> None:
        """Show a key; nothing if it is empty."""
        self._entries, self._scale = entries, scale
        self.setAccessibleName(self.text)
        self.fit()
        self.setVisible(self._has_key)
        self.update()

    def make_way(self, place: QPoint | None) -> None:
        """Let somebody see what lies below while the cursor is near.

        Args:
            place: of the cursor in the viewport's coordinates; None where it is not over the picture.
        """
        near = self.geometry().adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)
        self.setVisible(self._has_key and (place is None or not near.contains(place)))

    @property
    def _has_key(self) -> bool:
        return bool(self._entries) or self._scale is not None

    def fit(self) -> None:
        """Go to the corner."""
        self.resize(self.sizeHint())
        area = self._viewport.size()
        self.move(area.width() - self.width() - _INSET, max(area.height() - self.height() - _INSET, 0))

    def sizeHint(self) -> QSize:
        """Room for the texts."""
        metrics, line = QFontMetrics(self.font()), self._line_height()
        width = height = 0
        if self._scale is not None:
            width, height = max(_BAR_WIDTH, self._scale_width(self._scale, metrics)), 2 * line + _BAR_HEIGHT + 4
        for entry in self._entries:
            width = max(width, _LINE + _GAP + metrics.horizontalAdvance(entry.text))
            height += line
        return QSize(width + 2 * _PADDING, height + _PADDING)

    @staticmethod
    def _scale_width(scale: Scale, metrics: QFontMetrics) -> int:
        return sum(metrics.horizontalAdvance(text) for text in scale.ends) + 4 * _GAP

    def _line_height(self) -> int:
        return QFontMetrics(self.font()).height() + 3

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GROUND)
        painter.drawRoundedRect(self.rect(), 4, 4)
        top = _PADDING / 2
        if self._scale is not None:
            top = self._draw_scale(painter, self._scale, top)
        for entry in self._entries:
            self._draw_entry(painter, entry, QRectF(_PADDING, top, self.width(), self._line_height()))
            top += self._line_height()

    def _draw_scale(self, painter: QPainter, scale: Scale, top: float) -> float:
        line, width = self._line_height(), self.width() - 2 * _PADDING
        painter.setPen(_TEXT)
        above = QRectF(_PADDING, top, width, line)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, scale.ends[0])
        painter.drawText(above, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, scale.ends[1])
        bar = QRectF(_PADDING, top + line, width, _BAR_HEIGHT)
        painter.drawImage(bar, to_qimage(np.repeat(scale.table[None], 2, axis=0)))
        painter.setPen(QPen(_TEXT, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        below = QRectF(_PADDING, bar.bottom() + 2, width, line)
        for text, side in zip(
            scale.texts,
            (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight),
            strict=True,
        ):
            painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter, text)
        return below.bottom() + 2

    def _draw_entry(self, painter: QPainter, entry: Entry, row: QRectF) -> None:
        colour, middle = QColor(*entry.colour), row.center().y()
        if entry.sample is Sample.PATCH:
            painter.setPen(QPen(_TEXT, 1))
            painter.setBrush(colour)
            painter.drawRect(QRectF(row.left() + (_LINE - _SWATCH) / 2, middle - _SWATCH / 2, _SWATCH, _SWATCH))
        else:
            painter.setPen(QPen(colour, 2.5 if entry.sample is Sample.LINE else 1.25))
            painter.drawLine(QPointF(row.left(), middle), QPointF(row.left() + _LINE, middle))
        painter.setPen(_TEXT)
        place = row.adjusted(_LINE + _GAP, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, entry.text)
