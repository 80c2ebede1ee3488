"""What a pane shows, as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.raster import ByteImage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def picture_of(widget: QWidget, without: Sequence[QWidget] = ()) -> QImage:
    """A widget as it is on the screen, every pixel of the screen, but with no frame around what has the focus.

    Args:
        widget: what to take the picture of.
        without: parts of it that are left out.
    """
    with ExitStack() as restored:
        for canvas in widget.findChildren(Canvas):
            restored.enter_context(canvas.without_focus())
        for part in without:
            if part.isVisible():
                part.hide()
                restored.callback(part.show)
        image = widget.grab().toImage()
    # Who pastes it wants its pixels, not the size that it has on this screen.
    image.setDevicePixelRatio(1.0)
    return image


def pixels_of(image: QImage) -> ByteImage:
    """(h, w, 3) uint8, a copy of the pixels of an image."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return np.array(rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3))
