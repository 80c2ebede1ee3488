"""The legends of the flow view: a wheel of directions, and bars with ticks."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rflow_engine.flow_colours import confidence_table, length_table, ticks, wheel_image
from rflow_gui.models.view_state import FlowMode
from rflow_gui.panes.image_item import to_qimage

_WHEEL = 96
_BAR_WIDTH, _BAR_HEIGHT = 16, 176
_TICK = 4


class FlowLegend(QWidget):
    """Explains the colours of the flow view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = FlowMode.DIRECTION
        self._maximum = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @property
    def maximum(self) -> float:
        """Pixels at the rim of the wheel or the end of the bar."""
        return self._maximum

    def show_mode(self, mode: FlowMode, maximum: float) -> None:
        """Explain a mode; ``maximum`` is the flow in pixels that gets the last colour."""
        self._mode, self._maximum = mode, maximum
        self.setAccessibleName(self._description())
        self.setToolTip(self._description())
        self.update()

    def _description(self) -> str:
        if self._mode is FlowMode.DIRECTION:
            text = self.tr("Hue: where the flow points. Strength: how far, up to {limit} px at the rim.")
        elif self._mode is FlowMode.MAGNITUDE:
            text = self.tr("Length of the flow, from 0 to {limit} px.")
        else:
            text = self.tr("Confidence, from 0 (doubtful, orange) to 1 (sure, blue).")
        return text.format(limit=number(self._maximum))

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
            self._draw_wheel(painter)
        elif self._mode is FlowMode.MAGNITUDE:
            values = ticks(self._maximum)
            self._draw_bar(painter, length_table(), values, self._maximum, self.tr("px"))
        else:
            self._draw_bar(painter, confidence_table(), [0.0, 0.25, 0.5, 0.75, 1.0], 1.0, "")

    def _draw_wheel(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        left, top = (self.width() - _WHEEL) / 2, 16.0
        painter.drawImage(QPointF(left, top), to_qimage(wheel_image(round(_WHEEL * ratio)), ratio))
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
        text = self.tr("{radius} px").format(radius=number(self._maximum))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_bar(self, painter: QPainter, table: np.ndarray, values: list[float], maximum: float, unit: str) -> None:
        metrics = QFontMetrics(self.font())
        height = min(_BAR_HEIGHT, self.height() - 32 - metrics.height())
        left, top = 24.0, 16.0 + metrics.height() * bool(unit)
        column = table[np.linspace(len(table) - 1, 0, 256).astype(int)][:, None]
        bar = QRectF(left, top, _BAR_WIDTH, height)
        painter.drawImage(bar, to_qimage(np.repeat(column, 2, axis=1)))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        decimals = decimals_for(values)
        for value in values:
            y = top + height * (1 - value / maximum)
            painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + _TICK, y))
            place = QRectF(bar.right() + _TICK + 4, y - metrics.height() / 2, 80, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{value:.{decimals}f}")
        if unit:
            painter.drawText(QRectF(left, 8, 80, metrics.height()), Qt.AlignmentFlag.AlignLeft, unit)


def number(value: float) -> str:
    """A number of pixels with as many decimals as mean something."""
    return f"{value:.2f}" if abs(value) < 1 else f"{value:.1f}" if abs(value) < 100 else f"{value:.0f}"


def decimals_for(values: list[float]) -> int:
    """Decimals with which all ``values`` can be told apart."""
    return next((d for d in range(4) if all(abs(v - round(v, d)) < 1e-9 for v in values)), 3)
