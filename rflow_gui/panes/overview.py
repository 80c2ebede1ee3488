"""The whole picture in a corner of a magnified one, and the part of it that is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.image_item import to_qimage
from rflow_gui.panes.raster import ByteImage, Window

_SIDE, _INSET, _FRAME = 150, 12, 1
_SMALLEST_SHARE = 0.45
_DARK, _BRIGHT = QColor(0, 0, 0, 200), QColor(255, 255, 255, 240)
_VEIL = QColor(15, 17, 20, 80)


class Overview(QWidget):
    """Floats in the lower right corner of a canvas while part of its picture is out of sight.

    A click or a drag moves the view there.

    Args:
        canvas: where it floats.
        raster: gives the screen pixels of a window of the picture, or None.
    """

    def __init__(self, canvas: Canvas, raster: Callable[[Window], ByteImage | None]) -> None:
        super().__init__(canvas.viewport())
        self._canvas, self._raster = canvas, raster
        self._thumb: tuple[float, QImage] | None = None
        self._enabled = True
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(self.tr("Overview"))
        self.setToolTip(self.tr("Drag to move the view"))
        canvas.view_changed.connect(self._follow)
        canvas.resized.connect(self._follow)
        canvas.viewport().installEventFilter(self)
        self.hide()

    def set_enabled(self, enabled: bool) -> None:
        """Switch it on or off."""
        self._enabled = bool(enabled)
        self._follow()

    def refresh(self) -> None:
        """The picture is another one, or looks different."""
        self._thumb = None
        self._follow()
        self.update()

    def seen(self) -> QRectF:
        """The part of the picture that is seen, in its own pixels."""
        area = self._canvas.viewport().rect()
        x0, y0 = self._canvas.to_picture(QPointF(0, 0))
        x1, y1 = self._canvas.to_picture(QPointF(area.width(), area.height()))
        return QRectF(QPointF(x0, y0), QPointF(x1, y1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    @Slot()
    def _follow(self) -> None:
        extent = self._canvas.extent
        shown = self._enabled and extent is not None
        if extent is not None and shown:
            whole = QRectF(0, 0, extent.width, extent.height)
            seen = self.seen().intersected(whole)
            shown = seen.width() < 0.999 * whole.width() or seen.height() < 0.999 * whole.height()
            self._place()
        self.setVisible(bool(shown))
        self.update()

    def _place(self) -> None:
        area = self._canvas.viewport().size()
        side = min(_SIDE, round(_SMALLEST_SHARE * min(area.width(), area.height())))
        extent = self._canvas.extent
        if extent is None:
            return
        size = QSize(extent.width, extent.height).scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        size = size.expandedTo(QSize(8, 8)) + QSize(2 * _FRAME, 2 * _FRAME)
        if size != self.size():
            self._thumb = None
            self.resize(size)
        self.move(area.width() - self.width() - _INSET, area.height() - self.height() - _INSET)

    def _step(self) -> float:
        """Picture pixels for one pixel of the window's coordinates."""
        extent = self._canvas.extent
        return 1.0 if extent is None else extent.width / max(self.width() - 2 * _FRAME, 1)

    def _image(self) -> QImage | None:
        ratio = float(self.devicePixelRatioF())
        if self._thumb is None or self._thumb[0] != ratio:
            width, height = (round(ratio * (side - 2 * _FRAME)) for side in (self.width(), self.height()))
            pixels = self._raster(Window(left=0.0, top=0.0, scale=ratio / self._step(), width=width, height=height))
            self._thumb = None if pixels is None else (ratio, to_qimage(pixels, ratio))
        return None if self._thumb is None else self._thumb[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, a veil over what is not seen, and a frame around what is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _DARK)
        image = self._image()
        if image is not None:
            painter.drawImage(QPointF(_FRAME, _FRAME), image)
        inner = QRectF(self.rect()).adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        seen, step = self.seen(), self._step()
        frame = QRectF(seen.left() / step, seen.top() / step, seen.width() / step, seen.height() / step)
        frame = frame.translated(_FRAME, _FRAME).intersected(inner)
        for part in (
            QRectF(inner.left(), inner.top(), inner.width(), frame.top() - inner.top()),
            QRectF(inner.left(), frame.bottom(), inner.width(), inner.bottom() - frame.bottom()),
            QRectF(inner.left(), frame.top(), frame.left() - inner.left(), frame.height()),
            QRectF(frame.right(), frame.top(), inner.right() - frame.right(), frame.height()),
        ):
            painter.fillRect(part, _VEIL)
        for colour, width in ((_DARK, 3.0), (_BRIGHT, 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(frame.adjusted(0.75, 0.75, -0.75, -0.75))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._go(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Mean nothing more than a click: the canvas below must not fit the picture."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the view as it is: what lies under the cursor here is somewhere else."""
        event.accept()

    def _go(self, position: QPointF) -> None:
        step, extent = self._step(), self._canvas.extent
        if extent is not None:
            x, y = (position.x() - _FRAME) * step, (position.y() - _FRAME) * step
            self._canvas.center_on(min(max(x, 0.0), extent.width), min(max(y, 0.0), extent.height))
