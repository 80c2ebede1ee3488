"""The flow in colours over a dimmed version of the target, with what is unsure or folded hatched."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from rflow_engine.types import AnyArray, BoolArray, Size
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
        out: ByteImage = np.ascontiguousarray(self._colours.sample(window))
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
            unsure = _mask(self._confidence.sample(window) < round(255 * self._look.certain))
            if unsure is not None and self._look.hides_unsure:
                cv2.copyTo(ground, unsure, out)
            elif unsure is not None:
                cv2.copyTo(cv2.addWeighted(out, _PALE, ground, 1 - _PALE, 0), unsure, out)
                _stripe(out, unsure, window, _HATCH * self._ratio, self._ratio, falling=False)
        if self._folds is not None:
            folded = _mask(self._folds.sample(window) > 127)
            for falling in (False, True):
                if folded is not None:
                    _stripe(out, folded, window, _CROSS * self._ratio, self._ratio, falling=falling)


def _bytes(values: AnyArray) -> ByteImage:
    return np.asarray(np.rint(np.clip(np.asarray(values, np.float32), 0, 1) * 255), np.uint8)


def _mask(chosen: BoolArray) -> ByteImage | None:
    """(h, w) 255 where something was chosen and 0 elsewhere; None where that is nowhere."""
    return np.multiply(chosen, 255, dtype=np.uint8) if chosen.any() else None


def _stripe(out: ByteImage, where: ByteImage, window: Window, spacing: float, width: float, *, falling: bool) -> None:
    """Draw slanted double lines, dark and bright, at places that move with the picture.

    Args:
        out: (h, w, 3) is drawn upon.
        where: (h, w) 255 where lines are wanted.
        window: the screen pixels.
        spacing: screen pixels between lines.
        width: screen pixels of a pixel of the window's coordinates.
        falling: whether the lines fall from left to right, or rise.
    """
    # The pattern repeats after a whole number of pixels, so that one small piece of it makes all.
    period, line = max(4, round(spacing * 2**0.5)), max(1, round(1.4 * width))
    left, top = window.origin
    across, down = (np.arange(period) - left) % period, (np.arange(period) - top) % period
    place = (across[None, :] + (-down if falling else down)[:, None]) % period
    piece = np.where((place < line)[..., None], *(np.array(tone, np.uint8) for tone in (_DARK, _BRIGHT)))
    repeats = (-(-window.height // period), -(-window.width // period))
    shape = (slice(window.height), slice(window.width))
    drawn = np.tile(np.multiply(place < 2 * line, 255, dtype=np.uint8), repeats)[shape]
    mask = cv2.bitwise_and(where, np.ascontiguousarray(drawn))
    cv2.copyTo(np.ascontiguousarray(np.tile(piece, (*repeats, 1))[shape]), mask, out)
