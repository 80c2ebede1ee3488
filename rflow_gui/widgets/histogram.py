"""The values of a picture as bars, with black, white and the middle between them to drag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from rflow_gui.models.tone import LEAST_GAMMA, MOST_GAMMA, Tone, ValueRange

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

Handle: TypeAlias = Literal["black", "gamma", "white"]
_HEIGHT, _STRIP, _FOOT = 92, 10, 13
_INSET = 7
_GRIP = 6.0
# Black and white stay this part of the histogram apart while they are dragged.
_LEAST_GAP = 0.004


class Histogram(QWidget):
    """Shows how often values occur, on a logarithmic scale, and how they are brought to the screen.

    Signals:
        moved: ("black", "white" or "gamma", value) a handle was dragged there.
    """

    moved = Signal(str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: ValueRange | None = None
        self._tone = Tone()
        self._heights = np.zeros(0)
        self._held: Handle | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Histogram"))
        self.setToolTip(self.tr("Drag the triangles: what becomes black, white, and the middle grey"))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, _HEIGHT)

    def show_values(self, values: ValueRange | None, tone: Tone) -> None:
        """Show another picture, or another way of showing it; None for nothing."""
        if values is not self._values:
            self._values = values
            counts = np.zeros(1) if values is None else np.log1p(values.counts.astype(np.float64))
            self._heights = counts / max(float(counts.max()), 1e-9)
        self._tone = tone
        self.setEnabled(values is not None)
        self.update()

    def handle_at(self, position: QPointF) -> Handle | None:
        """The handle under a place of the widget."""
        if self._values is None:
            return None
        places = {name: abs(self._place(name) - position.x()) for name in self._handles()}
        nearest = min(places, key=lambda name: places[name])
        return nearest if places[nearest] <= 1.5 * _GRIP else None

    def place_of(self, handle: Handle) -> QPointF:
        """Where a handle is."""
        return QPointF(self._place(handle), self.height() - _FOOT / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle."""
        self._held = self.handle_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._held is None:
            grip = self.handle_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if grip else Qt.CursorShape.ArrowCursor)
            return
        self.moved.emit(self._held, self._value_at(self._held, event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._held = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, the grey ramp and the handles."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        painter.fillRect(area, self.palette().color(QPalette.ColorRole.Base))
        if self._values is not None:
            self._draw_bars(painter, area)
            self._draw_ramp(painter, area)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, _STRIP - 0.5))
        if self._values is not None:
            for handle in self._handles():
                self._draw_handle(painter, handle)
        painter.end()

    def _draw_bars(self, painter: QPainter, area: QRectF) -> None:
        step = area.width() / len(self._heights)
        outline = QPolygonF([area.bottomLeft()])
        for index, height in enumerate(self._heights.tolist()):
            y = area.bottom() - height * (area.height() - 4)
            outline.append(QPointF(area.left() + index * step, y))
            outline.append(QPointF(area.left() + (index + 1) * step, y))
        outline.append(area.bottomRight())
        colour = self.palette().color(QPalette.ColorRole.Text)
        colour.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(outline)
        # Between these two lines lies what can be told apart on the screen.
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.0))
        for handle in ("black", "white"):
            x = self._place(handle)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _draw_ramp(self, painter: QPainter, area: QRectF) -> None:
        """The greys that the values below become."""
        assert self._values is not None
        low, high = self._values.span
        steps = np.linspace(low, high, 64, dtype=np.float32)[None]
        greys = Tone(self._tone.black, self._tone.white, self._tone.gamma, self._tone.inverted).apply(steps)[0, :, 0]
        ramp = QLinearGradient(area.left(), 0, area.right(), 0)
        for place, grey in zip(np.linspace(0, 1, 64).tolist(), greys.tolist(), strict=True):
            ramp.setColorAt(place, QColor(grey, grey, grey))
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), _STRIP), ramp)

    def _draw_handle(self, painter: QPainter, handle: Handle) -> None:
        tip = QPointF(self._place(handle), self.height() - _FOOT)
        down = QPointF(_GRIP, _FOOT - 2)
        shape = QPolygonF([tip, tip + down, tip + QPointF(-down.x(), down.y())])
        fill = {"black": QColor(0, 0, 0), "gamma": QColor(128, 128, 128), "white": QColor(255, 255, 255)}
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1.0))
        painter.setBrush(fill[handle])
        painter.drawPolygon(shape)

    @staticmethod
    def _handles() -> tuple[Handle, ...]:
        # The ends first: where all lie together, they must be reached.
        return ("black", "white", "gamma")

    def _area(self) -> QRectF:
        return QRectF(_INSET, 1, max(self.width() - 2 * _INSET, 1), self.height() - _STRIP - _FOOT - 1)

    def _place(self, handle: str) -> float:
        """The x of a handle; one beyond the histogram stands at its edge."""
        assert self._values is not None
        tone, (low, high), area = self._tone, self._values.span, self._area()
        # The middle grey, 0.5, is what this part of the way from black to white becomes.
        middle = tone.black + 0.5**tone.gamma * (tone.white - tone.black)
        value = {"black": tone.black, "white": tone.white, "gamma": middle}[handle]
        return float(area.left() + min(max((value - low) / (high - low), 0.0), 1.0) * area.width())

    def _value_at(self, handle: Handle, x: float) -> float:
        assert self._values is not None
        (low, high), tone, area = self._values.span, self._tone, self._area()
        value = low + min(max((x - area.left()) / area.width(), 0.0), 1.0) * (high - low)
        gap = _LEAST_GAP * (high - low)
        if handle == "black":
            return min(value, tone.white - gap)
        if handle == "white":
            return max(value, tone.black + gap)
        part = min(max((value - tone.black) / (tone.white - tone.black), 1e-3), 1 - 1e-3)
        return float(min(max(np.log(part) / np.log(0.5), LEAST_GAMMA), MOST_GAMMA))
