"""Exactly the pixels that the screen needs: pictures as pyramids, sampled for a window of screen pixels.

Everything a pane paints goes through :meth:`Pyramid.sample`, so the work never depends on the size of the picture,
only on the size of the pane.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from rflow_engine.types import AnyArray, Box, Size

ByteImage = NDArray[np.uint8]

LEAST_DETAIL = 0.85
"""Level pixels per screen pixel below which a finer level is taken: a hint of softness instead of aliasing."""
CRISP_FROM = 4.0
"""Screen pixels per picture pixel from which single pixels are shown as sharp squares."""
_SMALLEST_LEVEL = 64
_MARGIN = 2
# What is nearer to a pixel than this part of it cannot be told from it with 8 bits.
_ON_A_PIXEL = 1e-3
_DTYPES = ("uint8", "uint16", "float32")


@dataclass(frozen=True, slots=True)
class Window:
    """A raster of screen pixels laid over a picture.

    Attributes:
        left: picture x of the left edge of the first screen pixel.
        top: picture y of its upper edge.
        scale: screen pixels per picture pixel.
        width: screen pixels across.
        height: screen pixels down.
    """

    left: float
    top: float
    scale: float
    width: int
    height: int

    def xs(self) -> NDArray[np.float64]:
        """(width,) picture x of the centres of the columns."""
        return np.asarray(self.left + (np.arange(self.width) + 0.5) / self.scale, np.float64)

    def ys(self) -> NDArray[np.float64]:
        """(height,) picture y of the centres of the rows."""
        return np.asarray(self.top + (np.arange(self.height) + 0.5) / self.scale, np.float64)

    @property
    def origin(self) -> tuple[int, int]:
        """Whole screen pixels from the window's corner to the picture's corner."""
        return round(-self.left * self.scale), round(-self.top * self.scale)


class Pyramid:
    """A picture and its halved versions, made when they are first needed.

    Args:
        image: (h, w) or (h, w, 3) uint8, uint16 or float32; it may be a reduced version of the picture.
        size: full-resolution size of the picture, in whose pixels windows are given.
        halves: its halved versions as far as they are made already, as :func:`halved` makes them.
    """

    def __init__(self, image: AnyArray, size: Size, halves: Sequence[AnyArray] = ()) -> None:
        if image.dtype not in _DTYPES or image.ndim not in (2, 3) or 0 in image.shape:
            raise ValueError(
                f"expected a uint8, uint16 or float32 image (h, w) or (h, w, 3), got {image.dtype} {image.shape}"
            )
        self.size = size
        self._levels: list[AnyArray] = [np.ascontiguousarray(image), *halves]

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the samples."""
        return self._levels[0].dtype

    @property
    def samples_shape(self) -> tuple[int, ...]:
        """() for grey, (3,) for colours."""
        return self._levels[0].shape[2:]

    @property
    def reduction(self) -> float:
        """Pixels of the picture across one pixel of the finest level."""
        return float(self.size.width / self._levels[0].shape[1])

    @property
    def full_resolution(self) -> bool:
        """Whether the finest level has a pixel for every pixel of the picture."""
        return self._levels[0].shape[:2] == self.size.shape

    def level_for(self, scale: float) -> int:
        """The coarsest level that still has about a pixel for every screen pixel at a scale."""
        finest = self._levels[0].shape[1] / self.size.width / scale
        if finest <= 2 * LEAST_DETAIL:
            return 0
        deepest = max(0, math.ceil(math.log2(max(self._levels[0].shape[:2]) / _SMALLEST_LEVEL)))
        return min(int(math.log2(finest / LEAST_DETAIL)), deepest)

    def has_detail_for(self, scale: float) -> bool:
        """Whether the finest level has about a pixel for every screen pixel at a scale."""
        return 1.0 / self.reduction / scale >= LEAST_DETAIL

    def level(self, index: int) -> AnyArray:
        """The picture halved ``index`` times by averaging over areas."""
        while len(self._levels) <= index:
            self._levels.append(halved(self._levels[-1]))
        return self._levels[index]

    def crop_box(self, window: Window, level: int) -> Box:
        """The pixels of a level that a window needs, with a margin for the interpolation."""
        h, w = self.level(level).shape[:2]
        fx, fy = w / self.size.width, h / self.size.height
        right, bottom = window.left + window.width / window.scale, window.top + window.height / window.scale
        return Box(
            left=math.floor(window.left * fx) - _MARGIN,
            top=math.floor(window.top * fy) - _MARGIN,
            right=math.ceil(right * fx) + _MARGIN,
            bottom=math.ceil(bottom * fy) + _MARGIN,
        ).clipped(Size(width=w, height=h))

    def level_like(self, other: Pyramid) -> int:
        """The level that comes nearest to the finest level of another version of the same picture."""
        return max(0, round(math.log2(self._levels[0].shape[1] / other._levels[0].shape[1])))

    def sample(self, window: Window, *, finest: int = 0) -> AnyArray:
        """The picture as the window shows it.

        Args:
            window: the screen pixels.
            finest: the finest level to use.

        Returns:
            (window.height, window.width[, 3]) of the picture's dtype. Beyond the picture its border pixels are
            repeated.
        """
        index = max(self.level_for(window.scale), finest)
        level = self.level(index)
        box = self.crop_box(window, index)
        if 0 in box.size.shape:
            return np.zeros((window.height, window.width, *level.shape[2:]), level.dtype)
        part = level[box.top : box.bottom, box.left : box.right]
        crisp = self.full_resolution and window.scale >= CRISP_FROM
        fx, fy = level.shape[1] / self.size.width, level.shape[0] / self.size.height
        return resampled(part, (box.left, box.top), (fx, fy), window, crisp=crisp)


def halved(image: AnyArray) -> AnyArray:
    """An image at half its size, each pixel the mean of four."""
    half = (max(1, (image.shape[1] + 1) // 2), max(1, (image.shape[0] + 1) // 2))
    return np.asarray(cv2.resize(image, half, interpolation=cv2.INTER_AREA), image.dtype)


def halvings(image: AnyArray) -> tuple[AnyArray, ...]:
    """All halved versions that a pyramid may need, the largest first."""
    halves = []
    while max(image.shape[:2]) > _SMALLEST_LEVEL:
        image = halved(image)
        halves.append(image)
    return tuple(halves)


def resampled(
    part: AnyArray, corner: tuple[int, int], detail: tuple[float, float], window: Window, *, crisp: bool = False
) -> AnyArray:
    """A window of screen pixels from a part of one level of a picture.

    Args:
        part: (h, w[, 3]) pixels of the level.
        corner: where the part begins in the level.
        detail: pixels of the level per pixel of the picture, across and down.
        window: the screen pixels.
        crisp: show pixels as squares.

    Returns:
        (window.height, window.width[, 3]) of the same dtype.
    """
    (fx, fy), size = detail, (window.width, window.height)
    sx, sy = fx / window.scale, fy / window.scale
    # OpenCV counts from the centre of the first pixel, on both sides of the map.
    x, y = window.left * fx + 0.5 * sx - 0.5 - corner[0], window.top * fy + 0.5 * sy - 0.5 - corner[1]
    if sx == sy == 1.0 and (plain := _cut_out(part, x, y, size)) is not None:
        return plain
    matrix = np.array([[sx, 0.0, x], [0.0, sy, y]])
    flags = (cv2.INTER_NEAREST if crisp else cv2.INTER_LINEAR) | cv2.WARP_INVERSE_MAP
    # Four samples a pixel are fetched so much faster than three that it is worth adding one and taking it away.
    padded = part.ndim == 3 and part.dtype.kind == "u" and not crisp
    part = cv2.cvtColor(part, cv2.COLOR_RGB2RGBA) if padded else part
    out = cv2.warpAffine(part, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.cvtColor(out, cv2.COLOR_RGBA2RGB) if padded else out)


def _cut_out(part: AnyArray, x: float, y: float, size: tuple[int, int]) -> AnyArray | None:
    """A window at 1:1 whose pixels fall on those of the part: there is nothing to compute; None if they do not."""
    left, top = round(x), round(y)
    if max(abs(x - left), abs(y - top)) > _ON_A_PIXEL or left < 0 or top < 0:
        return None
    if left + size[0] > part.shape[1] or top + size[1] > part.shape[0]:
        return None
    return np.ascontiguousarray(part[top : top + size[1], left : left + size[0]])
