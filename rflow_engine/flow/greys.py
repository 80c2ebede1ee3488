"""A picture as grey at any size, read part by part, so that a field can be refined on a picture of any size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

import cv2
import numpy as np

from rflow_engine import coords, warp
from rflow_engine import regions as areas
from rflow_engine.images import ImageSource, WorkingImage
from rflow_engine.images.prepare import block_average, value_range
from rflow_engine.types import AnyArray, BoolArray, Box, Float32Array, FloatArray, FlowField, Region, Size

# Gives a box of a picture averaged over blocks: (h, w) grey in [0, 1].
_Blocks: TypeAlias = Callable[[Box, int], Float32Array]
# Long side at which it is kept where there is a picture, and at which the range of values is found.
_MASK_SIDE, _RANGE_SIDE = 2048, 1024
# Above this many source pixels for one that is fetched, the source is smoothed first so that it does not alias.
_ALIASING = 1.2
# Source pixels around a point that are read with it.
_REACH = 2
# More pixels than this are not read at once; near a horizon one tile can span the whole picture.
_MOST_READ = 24_000_000


class Greys:
    """A picture as grey in [0, 1] at any size up to its own.

    Attributes:
        full_size: size of the picture at full resolution.
        stored: the largest size at which it is there.
    """

    def __init__(self, full_size: Size, stored: Size, blocks: _Blocks, mask: BoolArray | None) -> None:
        self.full_size, self.stored = full_size, stored
        self._blocks = blocks
        self._mask = None if mask is None else mask.astype(np.float32)

    def read(self, box: Box, size: Size) -> Float32Array:
        """(h, w) a part of the picture at a smaller size: means over the area of each pixel, or of the blocks in it.

        Args:
            box: the part, in pixels of ``size``.
            size: of the whole picture; at most ``stored``.

        Raises:
            ImageReadError: if the pixels are damaged.
        """
        step_x, step_y = self.stored.width / size.width, self.stored.height / size.height
        factor = _power(min(step_x, step_y))
        across = np.arange(box.left, box.right + 1) * (step_x / factor)
        down = np.arange(box.top, box.bottom + 1) * (step_y / factor)
        whole = _reduced(self.stored, factor)
        part = Box(
            left=int(across[0] + 1e-6),
            top=int(down[0] + 1e-6),
            right=int(np.ceil(across[-1] - 1e-6)),
            bottom=int(np.ceil(down[-1] - 1e-6)),
        ).clipped(whole)
        blocks = self._part(part, factor)
        return _means(_means(blocks, down - part.top).T, across - part.left).T.copy()

    def fetch(self, homography: FloatArray, flow: FlowField, box: Box) -> tuple[Float32Array, Float32Array]:
        """What lies at the places to which a target leads, and where there is picture.

        Args:
            homography: (3, 3) from pixels of the target, at the size of ``flow``, to full-resolution pixels of this.
            flow: the residual flow over the target at some size, in pixels of that size.
            box: a part of the target in these pixels.

        Returns:
            Two (h, w) float32: the colours in [0, 1], and in [0, 1] where there is a picture.
        """
        factor, sigma = self._density(homography, flow.target_size)
        scale = coords.scale_between(self.full_size, self.stored) / factor
        here = np.diag([*scale, 1.0]) @ homography
        return self._fetched(here, flow, box, factor, sigma)

    def _fetched(
        self, here: FloatArray, flow: FlowField, box: Box, factor: int, sigma: float
    ) -> tuple[Float32Array, Float32Array]:
        size = _reduced(self.stored, factor)
        grid = warp.source_grid(here, flow, box, box.size)
        inside = coords.contains(grid, size)
        if not inside.any():
            return np.zeros(box.size.shape, np.float32), np.zeros(box.size.shape, np.float32)
        x, y = grid[..., 0][inside], grid[..., 1][inside]
        part = Box(
            left=int(x.min()) - _REACH,
            top=int(y.min()) - _REACH,
            right=int(x.max()) + _REACH + 1,
            bottom=int(y.max()) + _REACH + 1,
        ).clipped(size)
        if part.size.pixels > _MOST_READ and box.size.long_side > 1:
            parts = [self._fetched(here, flow, half, factor, sigma) for half in _halves(box)]
            axis = 0 if box.size.height > box.size.width else 1
            values, valid = (np.concatenate(both, axis=axis) for both in zip(*parts, strict=True))
            return values, valid
        region = self._smoothed(part, factor, sigma, size)
        values = warp.fetch(region, grid - np.array([part.left, part.top]))
        valid = inside.astype(np.float32)
        if self._mask is not None:
            places = np.nan_to_num(grid, nan=-1e4).astype(np.float32)
            valid = valid * self._masked(places[..., 0], places[..., 1], size)
        return np.asarray(values, np.float32), valid

    def mask(self, box: Box, size: Size) -> Float32Array:
        """(h, w) in [0, 1], where there is a picture that counts, for a part of it at a size."""
        if self._mask is None:
            return np.ones(box.size.shape, np.float32)
        x = np.arange(box.left, box.right, dtype=np.float32) + np.float32(0.5)
        y = np.arange(box.top, box.bottom, dtype=np.float32) + np.float32(0.5)
        across, down = np.meshgrid(x, y)
        return self._masked(across, down, size)

    def _masked(self, x: AnyArray, y: AnyArray, size: Size) -> Float32Array:
        """The mask at points of the picture at a size."""
        assert self._mask is not None
        height, width = self._mask.shape
        place_x = x * np.float32(width / size.width) - np.float32(0.5)
        place_y = y * np.float32(height / size.height) - np.float32(0.5)
        found = cv2.remap(self._mask, place_x, place_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(found, np.float32)

    def _density(self, homography: FloatArray, target: Size) -> tuple[int, float]:
        """By what power of 2 it is reduced before it is fetched, and how much it is smoothed then."""
        stored = np.diag([*coords.scale_between(self.full_size, self.stored), 1.0])
        middle = np.array([target.width, target.height]) / 2
        area = abs(float(np.linalg.det(coords.local_affine(stored @ homography, middle))))
        shrink = float(np.sqrt(area)) if np.isfinite(area) else 1.0
        factor = _power(shrink + 0.01)
        left = shrink / factor
        return factor, 0.5 * float(np.sqrt(left**2 - 1)) if left > _ALIASING else 0.0

    def _smoothed(self, part: Box, factor: int, sigma: float, size: Size) -> Float32Array:
        if not sigma:
            return self._part(part, factor)
        reach = int(np.ceil(4 * sigma))
        wide = Box(
            left=part.left - reach, top=part.top - reach, right=part.right + reach, bottom=part.bottom + reach
        ).clipped(size)
        smooth = cv2.GaussianBlur(self._part(wide, factor), (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
        left, top = part.left - wide.left, part.top - wide.top
        return np.asarray(smooth[top : top + part.size.height, left : left + part.size.width], np.float32)

    def _part(self, part: Box, factor: int) -> Float32Array:
        whole = Box(
            left=part.left * factor, top=part.top * factor, right=part.right * factor, bottom=part.bottom * factor
        )
        return self._blocks(whole.clipped(self.stored), factor)


def of_picture(image: ImageSource, regions: Sequence[Region] = ()) -> Greys:
    """A picture that is read part by part from its file.

    One that can only be decoded as a whole, and is not kept so, is decoded once and held as grey.

    Args:
        image: the picture.
        regions: of it, that do not count or alone do.

    Raises:
        ImageReadError: if it cannot be read.
    """
    info = image.info
    dtype: np.dtype[np.generic] = np.dtype(info.dtype)
    low, high, fill, mask = 0.0, 255.0, None, areas.mask(regions, info.size.scaled_to(_MASK_SIDE), info.size)
    if dtype != np.uint8 or info.has_alpha:
        small = image.native(_RANGE_SIDE)
        low, high = value_range(small.pixels.astype(np.float32), small.mask, dtype)
        fill = small.fill
        if small.mask is not None:
            here = cv2.resize(small.mask.astype(np.uint8), info.size.scaled_to(_MASK_SIDE).shape[::-1]).astype(bool)
            mask = here if mask is None else mask & here

    def grey(pixels: AnyArray) -> Float32Array:
        values = cv2.transform(np.asarray(pixels, np.float32), np.full((1, pixels.shape[2]), 1 / pixels.shape[2]))
        unit = (np.asarray(values, np.float32).reshape(pixels.shape[:2]) - np.float32(low)) / np.float32(high - low)
        return np.asarray(np.clip(unit, 0, 1), np.float32)

    if image.reads_regions:
        return Greys(info.size, info.size, lambda box, factor: grey(image.shrunk(box, factor, fill)), mask)
    held = _held(image, grey)
    return Greys(info.size, info.size, lambda box, factor: _averaged(held, box, factor), mask)


def of_working(image: WorkingImage) -> Greys:
    """A picture that was reduced before."""
    held = np.asarray(cv2.transform(image.rgb, np.full((1, 3), 1 / 3)), np.float32).reshape(image.size.shape)
    return Greys(image.full_size, image.size, lambda box, factor: _averaged(held, box, factor), image.mask)


def _held(image: ImageSource, grey: Callable[[AnyArray], Float32Array]) -> AnyArray:
    """(h, w) uint8 or uint16 the whole picture as grey."""
    pixels, deep = image.read(), image.info.dtype != "uint8"
    held = np.empty(pixels.shape[:2], np.uint16 if deep else np.uint8)
    for top in range(0, len(held), 256):
        held[top : top + 256] = np.rint(grey(pixels[top : top + 256]) * (65535 if deep else 255))
    return held


def _averaged(held: AnyArray, box: Box, factor: int) -> Float32Array:
    part = held[box.top : box.bottom, box.left : box.right]
    scale = 1.0 if part.dtype.kind == "f" else float(np.iinfo(part.dtype).max)
    unit = np.asarray(part, np.float32) / np.float32(scale)
    return np.asarray(block_average(unit[..., None], factor, box.reduced(factor).size)[..., 0], np.float32)


def _halves(box: Box) -> tuple[Box, Box]:
    """A box cut across its longer side."""
    if box.size.height > box.size.width:
        middle = (box.top + box.bottom) // 2
        return replace(box, bottom=middle), replace(box, top=middle)
    middle = (box.left + box.right) // 2
    return replace(box, right=middle), replace(box, left=middle)


def _power(ratio: float) -> int:
    """The largest power of 2 up to a ratio; at least 1."""
    return int(2 ** max(0, int(np.floor(np.log2(max(ratio, 1.0) + 1e-6)))))


def _reduced(size: Size, factor: int) -> Size:
    return Box(left=0, top=0, right=size.width, bottom=size.height).reduced(factor).size


def _means(rows: Float32Array, edges: AnyArray) -> Float32Array:
    """Means of rows between each two edges, which may lie within a row; what lies beyond repeats the last row."""
    count = len(rows)
    if len(edges) == count + 1 and np.abs(edges - np.arange(count + 1)).max() < 1e-6:
        return rows
    sums = np.concatenate([np.zeros((1, rows.shape[1])), np.cumsum(rows, axis=0, dtype=np.float64)])
    place = np.clip(edges, 0, count)
    first = np.minimum(place.astype(np.intp), count - 1)
    at = sums[first] + (place - first)[:, None] * rows[first]
    return np.asarray(np.diff(at, axis=0) / np.maximum(np.diff(place), 1e-9)[:, None], np.float32)
