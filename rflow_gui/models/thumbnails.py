"""Small pictures of what was opened before, for the first page."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from rflow_engine.types import AnyArray, Size
from rflow_gui.models.locations import absolute

_log = logging.getLogger(__name__)
SIDE = 192
"""Long side in pixels: sharp on screens of twice the usual density."""
_OVERSAMPLED = 3


class Thumbnails:
    """A folder of small pictures by the paths of the large ones. What cannot be written or read is simply not there.

    Args:
        folder: where they lie; made when the first one is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: str, rgb: AnyArray) -> None:
        """Keep a small version of a picture.

        Args:
            path: the file of the picture.
            rgb: (h, w, 3) uint8, as on the screen.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            _log.info("no folder for thumbnails: %s", error)
            return
        place = self._place(path)
        # Not through QSaveFile, which waits until the disk has it: too long for the window's thread, and what is lost
        # in a crash is made again.
        fresh = place.with_suffix(f".{os.getpid()}.part")
        try:
            if small(rgb).save(str(fresh), "PNG"):  # type: ignore[call-overload]
                fresh.replace(place)
        except OSError as error:
            _log.info("a thumbnail was not kept: %s", error)
        finally:
            fresh.unlink(missing_ok=True)

    def find(self, path: str) -> QImage | None:
        """The small version of a picture, or None."""
        image = QImage(str(self._place(path)))
        return None if image.isNull() else image

    def keep_only(self, paths: Iterable[str]) -> None:
        """Delete those of all other pictures."""
        wanted = {self._place(path) for path in paths}
        for file in self._folder.glob("*.png"):
            if file not in wanted:
                file.unlink(missing_ok=True)

    def _place(self, path: str) -> Path:
        name = hashlib.sha256(absolute(path).encode("utf-8", "surrogateescape")).hexdigest()[:24]
        return self._folder / f"{name}.png"


def thinned(pixels: AnyArray) -> AnyArray:
    """(h, w[, c]) every n-th pixel of a picture, still larger than a thumbnail: the rest need not be looked at."""
    step = max(1, max(pixels.shape[:2]) // (_OVERSAMPLED * SIDE))
    return pixels[::step, ::step]


def small(rgb: AnyArray) -> QImage:
    """A picture (h, w, 3) uint8 shrunk to :data:`SIDE`.

    Most pixels are left out before the rest is averaged: the whole would take too long for the window's thread.
    """
    pixels = np.ascontiguousarray(thinned(rgb))
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    if max(width, height) <= SIDE:
        return image.copy()
    return image.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def read_small(path: str) -> QImage | None:
    """A small version of a picture that Qt can read, or None."""
    reader = QImageReader(path)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def header_size(path: str) -> Size | None:
    """The size of a picture that Qt knows, from its header; None for others."""
    size = QImageReader(path).size()
    return Size(width=size.width(), height=size.height()) if size.isValid() else None
