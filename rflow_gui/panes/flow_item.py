"""The flow in colours over a dimmed version of the target, with what is unsure or folded hatched."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from rflow_engine.types import AnyArray, BoolArray, Float32Array, Size
from rflow_gui.panes.image_item import VisibleRasterItem
from rflow_gui.panes.raster import ByteImage, Pyramid, Window
from rflow_gui.panes.tiles import TiledPicture

# Of the picture below the colours: how much of its contrast is kept, and the tone of black.
_CONTRAST, _BLACK = 0.55, 34
_GROUND = 72
_HATCH, _CROSS = 9.0, 7.0
_DARK, _BRIGHT = (24, 24, 28), (232, 232, 236)
# How much of the colour is left where it is unsure.
_PALE = 0.35


@dataclass(frozen=True, slots=True)
class FlowLook:
    """How the colours lie on the picture.

    Attributes:
        opacity: of the colours over the picture, in [0, 1]; without a picture they are opaque.
        certain: confidence below which a place is unsure, in [0, 1].
        hides_unsure: whether unsure places show the picture alone instead of being hatched.
        hatches: whether unsure places and folds are marked at all: not where the colours themselves say how sure.
    """

    opacity: float = 0.7
    certain: float = 0.5
    hides_unsure: bool = False
    hatches: bool = True


class FlowItem(VisibleRasterItem):
    """Composes the visible pixels of picture, colours and hatching."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: TiledPicture | None = None
        self._colours: Pyramid | None = None
        self._confidence: Pyramid | None = None
        self._folds: Pyramid | None = None
        self._look = FlowLook()
        self._ratio = 1.0

    @property
    def look(self) -> FlowLook:
        """How the colours lie on the picture."""
        return self._look

    def set_picture(self, picture: TiledPicture | None) -> None:
        """Take the picture that is seen below the colours, or none."""
        self._picture = picture
        self.refresh()

    def pictures(self) -> tuple[TiledPicture, ...]:
        """The picture below the colours, if there is one."""
        return () if self._picture is None else (self._picture,)

    def set_field(
        self, size: Size | None, colours: AnyArray | None, confidence: AnyArray | None, folds: BoolArray | None = None
    ) -> None:
        """Show other colours.

        Args:
            size: full-resolution size of the target; None for nothing at all.
            colours: (h, w, 3) uint8; None to show the picture alone.
            confidence: (h, w) in [0, 1]; None where nothing is unsure.
            folds: (h, w) bool, what is to be hatched crosswise; None for nothing.
        """
        self._colours = None if size is None or colours is None else Pyramid(colours, size)
        self._confidence = None if size is None or confidence is None else Pyramid(_bytes(confidence), size)
        has_folds = folds is not None and bool(folds.any())
        self._folds = Pyramid(_bytes(folds), size) if size is not None and folds is not None and has_folds else None
        self.resize_to(size)

    def set_look(self, look: FlowLook) -> None:
        """Lay the colours on the picture in another way."""
        if look != self._look:
            self._look = look
            self.refresh()

    def set_ratio(self, ratio: float) -> None:
        """Say how many screen pixels a pixel of the window's coordinates has."""
        if ratio != self._ratio:
            self._ratio = ratio
            self.refresh()

    def raster(self, window: Window) -> ByteImage | None:
        """(h, w, 3) screen pixels of a window."""
        if self.size is None:
            return None
        ground = self._ground(window)
        if self._colours is None:
            return ground
        opacity = self._look.opacity if self._picture is not None else 1.0
        out: ByteImage = self._colours.sample(window)
        if opacity < 1:
            out = np.asarray(cv2.addWeighted(out, opacity, ground, 1 - opacity, 0), np.uint8)
        if self._look.hatches:
            self._mark(out, ground, window)
        return out

    def _ground(self, window: Window) -> ByteImage:
        if self._picture is None:
            return np.full((window.height, window.width, 3), _GROUND, np.uint8)
        seen = self._picture.sample(window)
        grey = seen if seen.ndim == 2 else cv2.cvtColor(seen, cv2.COLOR_RGB2GRAY)
        dimmed = cv2.convertScaleAbs(grey, alpha=_CONTRAST, beta=_BLACK)
        return np.asarray(cv2.cvtColor(dimmed, cv2.COLOR_GRAY2RGB), np.uint8)

    def _mark(self, out: ByteImage, ground: ByteImage, window: Window) -> None:
        """Hatch, in place, what is unsure in one direction and what is folded in both."""
        if self._confidence is not None:
            unsure = self._confidence.sample(window) < round(255 * self._look.certain)
            if self._look.hides_unsure:
                out[unsure] = ground[unsure]
            elif unsure.any():
                pale = cv2.addWeighted(out, _PALE, ground, 1 - _PALE, 0)
                out[unsure] = pale[unsure]
                _stripe(out, unsure, window, _HATCH * self._ratio, self._ratio, falling=False)
        if self._folds is not None:
            folded = self._folds.sample(window) > 127
            for falling in (False, True):
                _stripe(out, folded, window, _CROSS * self._ratio, self._ratio, falling=falling)


def _bytes(values: AnyArray) -> ByteImage:
    return np.asarray(np.rint(np.clip(np.asarray(values, np.float32), 0, 1) * 255), np.uint8)


def _stripe(out: ByteImage, where: BoolArray, window: Window, spacing: float, width: float, *, falling: bool) -> None:
    """Draw slanted double lines, dark and bright, at places that move with the picture."""
    left, top = window.origin
    across: Float32Array = np.arange(window.width, dtype=np.float32) - left
    down: Float32Array = np.arange(window.height, dtype=np.float32) - top
    step = np.float32(spacing * 2**0.5)
    place = (across[None, :] + (-down if falling else down)[:, None]) % step
    line = np.float32(1.4 * max(width, 1.0))
    out[where & (place < line)] = _DARK
    out[where & (place >= line) & (place < 2 * line)] = _BRIGHT
