"""The legends of the flow view: a wheel of directions, and bars with ticks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rflow_engine.flow_colours import confidence_table, length_table, stretch_table, ticks, wheel_image
from rflow_gui.models.view_state import FlowMode
from rflow_gui.panes.image_item import to_qimage

_WHEEL = 96
_BAR_WIDTH, _BAR_HEIGHT = 16, 176
_TICK = 4
_SWATCH_GAP = 10.0
# About the tone of the dimmed picture that the colours lie on.
_PICTURE = QColor(95, 95, 95)


class FlowLegend(QWidget):
    """Explains the colours of the flow view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = FlowMode.DIRECTION
        self._maximum = self._certain = 1.0
        self._mm: float | None = None
        self._hatched, self._opacity = False, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @property
    def maximum(self) -> float:
        """Pixels at the rim of the wheel or the end of the bar."""
        return self._maximum

    def show_mode(
        self, mode: FlowMode, maximum: float, mm_per_pixel: float | None = None, *, certain: float = 0.5
    ) -> None:
        """Explain a mode.

        Args:
            mode: what the colours say.
            maximum: the flow in pixels that gets the last colour; for stretch the factor on areas that gets it.
            mm_per_pixel: size of a target pixel on the work; None to write pixels.
            certain: confidence below which a place is unsure.
        """
        self._mode, self._maximum, self._mm, self._certain = mode, maximum, mm_per_pixel, certain
        self._describe()

    def set_look(self, *, hatched: bool, opacity: float = 1.0) -> None:
        """Explain the hatching of unsure places, or not, and show the colours as pale as they are over the picture."""
        if (hatched, opacity) != (self._hatched, self._opacity):
            self._hatched, self._opacity = hatched, opacity
            self._describe()

    def _describe(self) -> None:
        self.setAccessibleName(self._description())
        self.setToolTip(self._description())
        self.update()

    def _description(self) -> str:
        if self._mode is FlowMode.DIRECTION:
            text = self.tr("Hue: where the flow points. Strength: how far, up to {limit} at the rim.")
        elif self._mode is FlowMode.MAGNITUDE:
            text = self.tr("Length of the flow, from 0 to {limit}.")
        elif self._mode is FlowMode.STRETCH:
            text = self.tr(
                "Change of area, from {less} % (smaller in the source, brown) to {more} % (larger, teal). Folds, where"
                " the map cannot be right, are hatched crosswise."
            )
        elif self._mode is FlowMode.PICTURE:
            text = self.tr("The target, without colours.")
        else:
            text = self.tr("Confidence, from 0 (doubtful, orange) to 1 (sure, blue).")
        if self._hatched:
            hatching = self.tr("Hatched: unsure, the confidence is below {certain}.")
            text = f"{text} {hatching.format(certain=f'{self._certain:.2f}')}"
        less, more = _percents(self._maximum)
        return text.format(limit=f"{number(self._maximum * (self._mm or 1))} {self._unit()}", less=less, more=more)

    def _unit(self) -> str:
        return self.tr("px") if self._mm is None else self.tr("mm")

    def sizeHint(self) -> QSize:
        """Room for the wheel and its label."""
        return QSize(128, 220)

    def minimumSizeHint(self) -> QSize:
        """Room for the wheel."""
        return QSize(128, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the wheel or the bar."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Light))
        painter.setPen(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawLine(0, 0, 0, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mode is FlowMode.DIRECTION:
            bottom = self._draw_wheel(painter)
        elif self._mode is FlowMode.MAGNITUDE:
            longest = self._maximum * (self._mm or 1)
            values = [(value / longest, value) for value in ticks(longest)]
            bottom = self._draw_bar(painter, length_table(), _labelled(values), self._unit())
        elif self._mode is FlowMode.STRETCH:
            bottom = self._draw_bar(painter, stretch_table(), _stretch_labels(self._maximum), self.tr("area"))
            bottom = self._draw_swatch(painter, bottom, self.tr("fold"), crossed=True)
        elif self._mode is FlowMode.CONFIDENCE:
            quarters = [(value, value) for value in (0.0, 0.25, 0.5, 0.75, 1.0)]
            bottom = self._draw_bar(painter, confidence_table(), _labelled(quarters), "")
        else:
            bottom = 8.0
        if self._hatched:
            self._draw_swatch(painter, bottom, self.tr("unsure"), crossed=False)

    def _draw_wheel(self, painter: QPainter) -> float:
        ratio = self.devicePixelRatioF()
        left, top = (self.width() - _WHEEL) / 2, 16.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PICTURE)
        painter.drawEllipse(QRectF(left, top, _WHEEL, _WHEEL).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setOpacity(self._opacity)
        painter.drawImage(QPointF(left, top), to_qimage(wheel_image(round(_WHEEL * ratio)), ratio))
        painter.setOpacity(1.0)
        middle = QPointF(left + _WHEEL / 2, top + _WHEEL / 2)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _WHEEL / 2, _WHEEL / 2)
        # The radius that the label measures.
        painter.setPen(QPen(Qt.GlobalColor.black, 1.25))
        rim = QPointF(middle.x() + _WHEEL / 2, middle.y())
        painter.drawLine(middle, rim)
        for side in (-3, 3):
            painter.drawLine(rim, QPointF(rim.x() - 4, rim.y() + side))
        painter.drawEllipse(middle, 1.5, 1.5)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        label = QRectF(0, top + _WHEEL + 6, self.width(), QFontMetrics(self.font()).height())
        text = f"{number(self._maximum * (self._mm or 1))} {self._unit()}"
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        return label.bottom()

    def _draw_bar(self, painter: QPainter, table: np.ndarray, labels: Sequence[tuple[float, str]], unit: str) -> float:
        """Draw a bar with labels at fractions of its height, from the bottom; returns where it ends."""
        metrics = QFontMetrics(self.font())
        swatches = (metrics.height() + _SWATCH_GAP) * (self._hatched + (self._mode is FlowMode.STRETCH))
        height = min(_BAR_HEIGHT, self.height() - 32 - metrics.height() - swatches)
        left, top = 24.0, 16.0 + metrics.height() * bool(unit)
        column = table[np.linspace(len(table) - 1, 0, 256).astype(int)][:, None]
        bar = QRectF(left, top, _BAR_WIDTH, height)
        painter.fillRect(bar, _PICTURE)
        painter.setOpacity(self._opacity)
        painter.drawImage(bar, to_qimage(np.repeat(column, 2, axis=1)))
        painter.setOpacity(1.0)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for fraction, text in labels:
            y = top + height * (1 - fraction)
            painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + _TICK, y))
            place = QRectF(bar.right() + _TICK + 4, y - metrics.height() / 2, 80, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if unit:
            painter.drawText(QRectF(left, 8, 80, metrics.height()), Qt.AlignmentFlag.AlignLeft, unit)
        return top + height + metrics.height() / 2

    def _draw_swatch(self, painter: QPainter, bottom: float, text: str, *, crossed: bool) -> float:
        """Draw a hatched square with a word beside it, below what ends at ``bottom``; returns where it ends."""
        height = QFontMetrics(self.font()).height()
        box = QRectF(24.0, bottom + _SWATCH_GAP, _BAR_WIDTH, height - 2)
        painter.fillRect(box, QColor(110, 110, 114))
        pattern = Qt.BrushStyle.DiagCrossPattern if crossed else Qt.BrushStyle.BDiagPattern
        painter.fillRect(box, QBrush(QColor(235, 235, 238), pattern))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        place = QRectF(box.right() + _TICK + 4, box.top() - 1, 80, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        return box.bottom()


def _labelled(values: list[tuple[float, float]]) -> list[tuple[float, str]]:
    decimals = decimals_for([value for _, value in values])
    return [(fraction, f"{value:.{decimals}f}") for fraction, value in values]


def _stretch_labels(limit: float) -> list[tuple[float, str]]:
    """Percents at the ends of the bar, at its middle, and half way between."""
    factors = [limit**power for power in (-1.0, -0.5, 0.0, 0.5, 1.0)]
    return [(place / 4, f"{_percent(factor)} %") for place, factor in enumerate(factors)]


def _percents(limit: float) -> tuple[str, str]:
    return _percent(1 / max(limit, 1e-9)), _percent(limit)


def _percent(factor: float) -> str:
    """By how many percent a factor changes an area."""
    value = 100 * (factor - 1)
    text = f"{value:+.0f}" if abs(value) >= 9.5 or abs(value) < 1e-9 else f"{value:+.1f}"
    return "0" if float(text) == 0 else text.replace("-", "−")


def number(value: float) -> str:
    """A number of pixels with as many decimals as mean something."""
    return f"{value:.2f}" if abs(value) < 1 else f"{value:.1f}" if abs(value) < 100 else f"{value:.0f}"


def decimals_for(values: list[float]) -> int:
    """Decimals with which all ``values`` can be told apart."""
    return next((d for d in range(4) if all(abs(v - round(v, d)) < 1e-9 for v in values)), 3)
