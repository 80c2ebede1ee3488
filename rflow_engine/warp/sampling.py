"""Fetching the colours of a picture through a map, once and whatever its size.

A value is interpolated once, from the pixels as they are stored, or, where the picture is made smaller, from as many of
them as fall on one pixel of the result: kernels become wider in the direction in which it shrinks. Where more than four
fall on one, blocks are averaged first, which tall pyramids of files hold already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np

from rflow_engine import coords
from rflow_engine.types import AnyArray, BoolArray, Box, FloatArray, Size
from rflow_engine.warp.maps import TileMap
from rflow_engine.warp.windows import FINENESS, STEPS, TAPS, Interpolation, profile, table

# Gives the pixels (h, w, C) of a region of a picture.
ReadRegion: TypeAlias = Callable[[Box], AnyArray]
# The same, averaged over blocks of so many pixels: (ceil(h / factor), ceil(w / factor), C).
ReadReduced: TypeAlias = Callable[[Box, int], AnyArray]
# Gives (h, w) bool, where a region has a colour; None for everywhere.
ReadMask: TypeAlias = Callable[[Box], BoolArray | None]

# Source pixels that may be in memory at once; near the horizon of a homography one tile can span the whole picture.
_REGION_PIXELS = 24_000_000
# A part of a map of so few pixels is not divided, however much of the picture it spans.
_SMALLEST_PART = 16
# Kernels grow to this many times their width, see ``wide_kernels``.
_WIDEST = 8
# cv2.remap takes no image or grid with a side above this.
_REMAP_LIMIT = 32_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Raster:
    """A picture that is read region by region.

    Attributes:
        size: of the whole picture.
        read: gives the pixels of a region, uint8, uint16 or float32, of the same number of channels everywhere.
        reduced: gives them averaged over blocks; by default they are read and averaged.
        mask: gives where a region has a colour; None for everywhere. What has none has no part in any result.
    """

    size: Size
    read: ReadRegion
    reduced: ReadReduced | None = None
    mask: ReadMask | None = None

    @staticmethod
    def of(picture: AnyArray) -> Raster:
        """A picture (H, W, C) that is in memory."""
        size = Size(width=picture.shape[1], height=picture.shape[0])
        return Raster(size=size, read=lambda box: picture[box.top : box.bottom, box.left : box.right])


def fetch_tile(
    raster: Raster,
    tile: TileMap,
    *,
    interpolation: Interpolation = "cubic",
    opaque: bool = False,
) -> tuple[AnyArray | None, BoolArray | None]:
    """The colours of a picture that is read region by region, at the points of a tile.

    Args:
        raster: the picture.
        tile: where to fetch.
        interpolation: how to read between pixel centres. "nearest" takes pixels as they are, also where the picture is
            made smaller.
        opaque: give another channel, alpha: 0 or the largest value (1 for float).

    Returns:
        (h, w, C) colours within the range of their type, zero where there is no picture, or None if there is none at
        all; and (h, w) where there is one, or None if that is everywhere.
    """
    return _Fetch(raster, tile, interpolation, opaque).run()


class _Fetch:
    """One tile, in as many parts as memory and the stretch of the map ask for."""

    def __init__(self, raster: Raster, tile: TileMap, interpolation: Interpolation, opaque: bool) -> None:
        from rflow_engine.warp import kernels

        self._kernels = kernels
        self._raster, self._tile, self._opaque = raster, tile, opaque
        self._name = interpolation
        self._extent = (float(raster.size.width), float(raster.size.height))
        self._values: AnyArray | None = None
        self._inside: BoolArray = np.zeros(tile.shape, np.bool_)

    def run(self) -> tuple[AnyArray | None, BoolArray | None]:
        height, width = self._tile.shape
        for rows, columns, level, box in self._parts(slice(0, height), slice(0, width)):
            self._fetch(rows, columns, level, box)
        return self._values, None if self._inside.all() else self._inside

    def _parts(self, rows: slice, columns: slice) -> Iterator[tuple[slice, slice, int, Box]]:
        """Parts of the map of one level each, with the region of the picture that each spans."""
        if rows.start >= rows.stop or columns.start >= columns.stop:
            return
        part = (rows.start, rows.stop, columns.start, columns.stop)
        count, *edges = self._kernels.bounds(self._tile.x, self._tile.y, *self._extent, part)
        if not count:
            return
        stretch = None if self._name == "nearest" else self._tile.stretch
        level = 0 if stretch is None else stretch.level(rows, columns)
        small = max(rows.stop - rows.start, columns.stop - columns.start) <= _SMALLEST_PART
        if level is not None:
            box = self._region(edges, level)
            if box.size.pixels <= _REGION_PIXELS or small:
                yield rows, columns, level, box
                return
        down, across = (
            ((rows.start + rows.stop) // 2, (columns.start + columns.stop) // 2)
            if stretch is None
            else stretch.cut(rows, columns)
        )
        for upper in (slice(rows.start, down), slice(down, rows.stop)):
            for left in (slice(columns.start, across), slice(across, columns.stop)):
                yield from self._parts(upper, left)

    def _region(self, edges: list[float], level: int) -> Box:
        """The pixels that kernels reach, in whole blocks of a level; it may reach beyond the picture."""
        stretch = 1.0 if self._tile.stretch is None else min(self._tile.stretch.largest / (1 << level), _WIDEST)
        block = 1 << level
        margin = int(np.ceil(TAPS[self._name] / 2 * max(1.0, stretch))) + 2
        left, right, top, bottom = edges
        return Box(
            left=(int(left / block) - margin) * block,
            top=(int(top / block) - margin) * block,
            right=(int(right / block) + 1 + margin) * block,
            bottom=(int(bottom / block) + 1 + margin) * block,
        )

    def _fetch(self, rows: slice, columns: slice, level: int, box: Box) -> None:
        source, mask = _region_of(self._raster, box, level)
        channels = source.shape[2]
        step = channels + self._opaque
        if self._values is None:
            self._values = np.zeros((*self._tile.shape, step), source.dtype)
        kind = source.dtype
        opaque = kind.type(1 if kind.kind == "f" else np.iinfo(kind).max)
        taps = TAPS[self._name]
        kernel = (table(self._name).reshape(-1), float(STEPS if taps > 1 else 0), (0,) * taps)
        out = (self._values.reshape(-1), step, opaque, self._inside)
        part = (rows.start, rows.stop, columns.start, columns.stop)
        x, y, pixel = self._tile.x, self._tile.y, (0,) * channels
        flat, row = source.reshape(-1), source.shape[1] * channels
        corner = (box.left >> level, box.top >> level)
        if mask is None and (self._tile.stretch is None or self._name == "nearest"):
            self._kernels.sample(flat, (row, *corner), self._extent, x, y, part, kernel, pixel, out)
            return
        from rflow_engine.warp import wide_kernels

        stretch = self._tile.stretch
        places = (
            (np.ones((1, 1, 2)), 0.0, 0.0, 1.0)
            if stretch is None
            else (stretch.nodes, *stretch.begin, 1 / stretch.spacing)
        )
        wide = (*kernel, profile(self._name), float(FINENESS), profile("linear"))
        cover = np.empty(0, np.uint8) if mask is None else mask.reshape(-1)
        region = (row, *corner, 1 / (1 << level))
        wide_kernels.sample_widely(flat, cover, region, self._extent, x, y, part, places, wide, pixel, out)


def _region_of(raster: Raster, box: Box, level: int) -> tuple[AnyArray, AnyArray | None]:
    """Pixels and mask (uint8, None if all of it is covered) of a region in whole blocks, edges repeated beyond."""
    there = box.clipped(raster.size)
    mask = None if raster.mask is None else raster.mask(there)
    cover = None if mask is None or mask.all() else mask.astype(np.uint8) * np.uint8(255)
    block = 1 << level
    if level and cover is None and raster.reduced is not None:
        pixels = raster.reduced(there, block)
    else:
        pixels = raster.read(there)
        if cover is not None:
            pixels = np.where(cover[..., None] > 0, pixels, pixels.dtype.type(0))
        if level:
            pixels, cover = _averaged(pixels, cover, block)
    reduced = Box(left=box.left // block, top=box.top // block, right=box.right // block, bottom=box.bottom // block)
    first = Box(left=there.left // block, top=there.top // block, right=0, bottom=0)
    beyond = (
        first.top - reduced.top,
        reduced.bottom - first.top - pixels.shape[0],
        first.left - reduced.left,
        reduced.right - first.left - pixels.shape[1],
    )
    return _bordered(pixels, beyond), None if cover is None else _bordered(cover[..., None], beyond)


def _averaged(pixels: AnyArray, cover: AnyArray | None, block: int) -> tuple[AnyArray, AnyArray | None]:
    """Averages of blocks, of what is covered, and how much of each is; the last block of a row may be smaller."""
    height, width = pixels.shape[:2]
    missing = (0, -height % block, 0, -width % block)
    size = (-(-width // block), -(-height // block))

    def mean(samples: AnyArray) -> AnyArray:
        whole = _bordered(samples, missing)
        small = cv2.resize(whole, size, interpolation=cv2.INTER_AREA)
        return np.asarray(small.reshape(size[1], size[0], samples.shape[2]))

    if cover is None:
        return mean(pixels), None
    share = mean(cover[..., None].astype(np.float32))
    colours = mean(pixels.astype(np.float32)) * 255 / np.maximum(share, 1.0)
    if pixels.dtype.kind != "f":
        colours = np.rint(colours)
    return colours.astype(pixels.dtype), np.rint(share[..., 0]).astype(np.uint8)


def _bordered(pixels: AnyArray, beyond: tuple[int, int, int, int]) -> AnyArray:
    """Pixels in one piece, with the outermost ones repeated above, below, left and right."""
    if not any(beyond):
        return np.ascontiguousarray(pixels)
    if pixels.shape[2] > 4:
        above, below, left, right = beyond
        return np.pad(pixels, ((above, below), (left, right), (0, 0)), mode="edge")
    bordered = cv2.copyMakeBorder(np.ascontiguousarray(pixels), *beyond, cv2.BORDER_REPLICATE)
    return np.asarray(bordered.reshape(*bordered.shape[:2], pixels.shape[2]))


def fetch(
    image: AnyArray,
    grid: FloatArray,
    *,
    interpolation: Interpolation = "linear",
    background: float = 0.0,
) -> AnyArray:
    """The colours of ``image`` at the points of ``grid``; it is not prepared for being made smaller.

    Args:
        image: (H, W) or (H, W, C) uint8, uint16 or float32; any size.
        grid: (h, w, 2) points of the image; NaN and points outside the image give the background.
        interpolation: how to read between pixel centres.
        background: value where there is no picture.

    Returns:
        (h, w) or (h, w, C) of the image's dtype.
    """
    if interpolation == "linear":
        return _fetch_linearly(image, grid, background)
    picture = image[..., None] if image.ndim == 2 else image
    tile = TileMap(np.ascontiguousarray(grid[..., 0]), np.ascontiguousarray(grid[..., 1]))
    values, inside = fetch_tile(Raster.of(picture), tile, interpolation=interpolation)
    if values is None:
        values = np.zeros((*grid.shape[:2], picture.shape[2]), image.dtype)
    if inside is not None:
        values[~inside] = background
    return values.reshape(*grid.shape[:2], *image.shape[2:])


def _fetch_linearly(image: AnyArray, grid: FloatArray, background: float) -> AnyArray:
    """By OpenCV, whose linear kernel has no fault, for the pipeline, which need not wait for a compiler then."""
    size = Size(width=image.shape[1], height=image.shape[0])
    inside = coords.contains(grid, size)
    shape = (*grid.shape[:2], *image.shape[2:])
    if not inside.any():
        return np.full(shape, background, image.dtype)
    box = _bounds(grid, inside, size)
    part = image[box.top : box.bottom, box.left : box.right]
    if max(*part.shape[:2], *grid.shape[:2]) > _REMAP_LIMIT:
        axis = 0 if grid.shape[0] >= grid.shape[1] else 1
        halves = np.array_split(grid, 2, axis=axis)
        return np.concatenate([_fetch_linearly(image, half, background) for half in halves], axis=axis)
    # Shifting in float64 first keeps the precision that float32 coordinates lose in large pictures.
    local = coords.to_centre_origin(grid - np.array([box.left, box.top]))
    x = np.where(inside, local[..., 0], -1e4).astype(np.float32)
    y = np.where(inside, local[..., 1], -1e4).astype(np.float32)
    # Replicated borders keep the outermost half pixel; what lies outside is overwritten below.
    values = cv2.remap(part, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    values = values.reshape(shape)
    values[~inside] = background
    return values


def _bounds(grid: FloatArray, inside: AnyArray, size: Size) -> Box:
    x, y = grid[..., 0][inside], grid[..., 1][inside]
    left, top = int(x.min()) - 1, int(y.min()) - 1
    return Box(left=left, top=top, right=int(x.max()) + 2, bottom=int(y.max()) + 2).clipped(size)
