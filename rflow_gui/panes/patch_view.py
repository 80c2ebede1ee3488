"""One neighbourhood of a match: a magnified piece of a picture with a cross-hair on the point."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rflow_gui.interaction import FINE_STEP, Point
from rflow_gui.panes.image_item import to_qimage
from rflow_gui.panes.tools import ARROWS
from rflow_gui.themes.palettes import CANVAS

if TYPE_CHECKING:
    from rflow_gui.models.tone import ByteImage

_LEAST = 120
_GAP, _ARM = 5.0, 26.0
"""Pixels of the window from the point to where the cross-hair begins, and ends."""
_RING = 6.0
_DARK, _BRIGHT, _EXPECTED = QColor(0, 0, 0, 190), QColor("white"), QColor("#ffd54a")


class PatchView(QWidget):
    """Shows a patch; passive. Its pixels are those of the screen.

    Signals:
        nudged(float, float): an arrow key: the point shall move by so many target pixels.
        dragged(float, float): the picture was dragged below the cross-hair by so many pixels of the window.
        dropped(): the drag has ended.
        zoomed(int): the wheel was turned by so many notches.
        resized(): there is room for another patch.
    """

    nudged = Signal(float, float)
    dragged = Signal(float, float)
    dropped = Signal()
    zoomed = Signal(int)
    resized = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patch: ByteImage | None = None
        self._ring: Point | None = None
        self._title = name
        self._last: QPointF | None = None
        self._moved = False
        self._turned = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setMinimumSize(_LEAST, _LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def patch(self) -> ByteImage | None:
        """(n, n, 3) what is shown."""
        return self._patch

    @property
    def ring(self) -> Point | None:
        """Where the transform expects the point, in pixels of the window from the middle."""
        return self._ring

    def show_patch(self, patch: ByteImage | None, ring: Point | None = None) -> None:
        """Show a piece of a picture, or nothing.

        Args:
            patch: (n, n, 3) uint8, in pixels of the screen around the point.
            ring: (x, y) in pixels of the window from the middle, where the transform expects the point.
        """
        self._patch, self._ring = patch, ring
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as half a panel."""
        return QSize(170, 170)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw patch, cross-hair and ring."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(CANVAS))
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self._patch is not None:
            ratio = self.devicePixelRatioF()
            side = self._patch.shape[0] / ratio
            painter.drawImage(
                QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), to_qimage(self._patch, ratio)
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_marks(painter, middle)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_marks(self, painter: QPainter, middle: QPointF) -> None:
        lines = [
            QLineF(middle.x() + _GAP * x, middle.y() + _GAP * y, middle.x() + _ARM * x, middle.y() + _ARM * y)
            for x, y in ARROWS.values()
        ]
        for colour, width in ((_DARK, 3.0), (_BRIGHT, 1.2)):
            painter.setPen(QPen(colour, width))
            painter.drawLines(lines)
        if self._ring is None or not np.isfinite(self._ring).all():
            return
        for colour, width in ((_DARK, 3.4), (_EXPECTED, 1.6)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(QPointF(middle.x() + self._ring[0], middle.y() + self._ring[1]), _RING, _RING)

    # The user's hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the picture."""
        if event.button() == Qt.MouseButton.LeftButton and self._patch is not None:
            self._last, self._moved = event.position(), False
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture below the cross-hair."""
        if self._last is None:
            return
        way = event.position() - self._last
        self._last, self._moved = event.position(), True
        self.dragged.emit(way.x(), way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._last is not None and self._moved:
            self.dropped.emit()
        self._last = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Magnify by whole notches."""
        self._turned += event.angleDelta().y()
        notches = int(self._turned / 120)
        if notches:
            self._turned -= 120 * notches
            self.zoomed.emit(notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the point with the arrows: by a pixel, with Alt by a tenth."""
        key = Qt.Key(event.key())
        if key not in ARROWS or self._patch is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        step = FINE_STEP if event.modifiers() & Qt.KeyboardModifier.AltModifier else 1.0
        self.nudged.emit(ARROWS[key][0] * step, ARROWS[key][1] * step)

    def resizeEvent(self, event: object) -> None:
        """Ask for a patch that fills the view."""
        self.resized.emit()
