"""Scene items that paint pictures of any size, touching only the pixels that are visible."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from rflow_engine.types import AnyArray, Size
from rflow_gui.panes.raster import ByteImage, Pyramid, Window
from rflow_gui.panes.tiles import TiledPicture


class VisibleRasterItem(pg.GraphicsObject):  # type: ignore[misc]
    """Base of items whose coordinates are the pixels of one picture and that compute their own screen pixels.

    Signals:
        drawn(): other screen pixels were computed; :attr:`window` says which.
    """

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._size: Size | None = None
        self._cached: tuple[Window, float, QImage] | None = None
        self._window: Window | None = None

    @property
    def size(self) -> Size | None:
        """Full-resolution size of what is shown, or None."""
        return self._size

    @property
    def window(self) -> Window | None:
        """The screen pixels that were computed last, or None."""
        return self._window

    def pictures(self) -> tuple[TiledPicture, ...]:
        """The pictures that are seen in it, in the frame of the item; for subclasses."""
        return ()

    def resize_to(self, size: Size | None) -> None:
        """Take over the size of a picture and forget what was painted."""
        if size != self._size:
            self.prepareGeometryChange()
            self._size = size
            self._window = None
        self.refresh()

    def refresh(self) -> None:
        """Compute the screen pixels anew."""
        self._cached = None
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole picture, in its own pixels."""
        return QRectF() if self._size is None else QRectF(0, 0, self._size.width, self._size.height)

    def raster(self, window: Window) -> ByteImage | None:
        """(h, w, 3) screen pixels of a window; None for nothing."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the visible part."""
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        found = visible_window(painter, option.exposedRect, self.boundingRect(), ratio)
        if found is None:
            return
        window, corner = found
        # Markers that light up under the cursor repaint the scene; the picture below them stays as it is.
        if self._cached is None or self._cached[:2] != (window, ratio):
            raster = self.raster(window)
            if raster is None:
                return
            self._cached = (window, ratio, to_qimage(raster, ratio))
            self._window = window
            self.drawn.emit()
        painter.save()
        painter.resetTransform()
        painter.drawImage(corner, self._cached[2])
        painter.restore()


class PyramidImageItem(VisibleRasterItem):
    """One picture: smooth when it is shrunk, sharp pixels when it is strongly magnified."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: TiledPicture | None = None

    def pictures(self) -> tuple[TiledPicture, ...]:
        """The picture, if there is one."""
        return () if self._picture is None else (self._picture,)

    def set_picture(self, picture: TiledPicture | None) -> None:
        """Show a picture, or nothing."""
        self._picture = picture
        self.resize_to(None if picture is None else picture.size)

    def set_image(self, rgb: AnyArray | None, size: Size | None = None) -> None:
        """Show a picture.

        Args:
            rgb: (h, w, 3) uint8, possibly a reduced version; None to show nothing.
            size: full-resolution size; by default that of ``rgb``.
        """
        if rgb is not None and size is None:
            size = Size(width=rgb.shape[1], height=rgb.shape[0])
        self.set_picture(None if rgb is None or size is None else TiledPicture(Pyramid(rgb, size)))

    def raster(self, window: Window) -> ByteImage | None:
        """(h, w, 3) screen pixels of a window."""
        return None if self._picture is None else self._picture.sample(window)


def visible_window(painter: QPainter, exposed: QRectF, bounds: QRectF, ratio: float) -> tuple[Window, QPointF] | None:
    """The screen pixels that a painter has to fill.

    Args:
        painter: with the transform from picture pixels to the pane.
        exposed: the part to be painted, in picture pixels.
        bounds: the whole picture.
        ratio: screen pixels per pixel of the pane's coordinates.

    Returns:
        The window, and the place of its top-left corner in the pane's coordinates; None if nothing is visible.
    """
    part = exposed.intersected(bounds)
    transform = painter.worldTransform()
    if part.isEmpty() or transform.m11() <= 0:
        return None
    shown = transform.mapRect(part)
    left, top = math.floor(shown.left() * ratio + 0.01), math.floor(shown.top() * ratio + 0.01)
    right, bottom = math.ceil(shown.right() * ratio - 0.01), math.ceil(shown.bottom() * ratio - 0.01)
    if right <= left or bottom <= top:
        return None
    scale = transform.m11() * ratio
    window = Window(
        left=(left - transform.dx() * ratio) / scale,
        top=(top - transform.dy() * ratio) / scale,
        scale=scale,
        width=right - left,
        height=bottom - top,
    )
    return window, QPointF(left / ratio, top / ratio)


def to_qimage(rgb: AnyArray, ratio: float = 1.0) -> QImage:
    """A QImage with its own copy of (h, w, 3) or (h, w, 4) uint8 pixels, in the format that is drawn fastest."""
    height, width, channels = rgb.shape
    opaque = channels == 3
    form = QImage.Format.Format_RGB888 if opaque else QImage.Format.Format_RGBA8888
    drawn = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(np.ascontiguousarray(rgb).data, width, height, channels * width, form).convertToFormat(drawn)
    image.setDevicePixelRatio(ratio)
    return image
