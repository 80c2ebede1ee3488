"""Shrinking pictures and bringing their values into the range that the engine and the screen expect."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING

import cv2
import numpy as np

from rflow_engine.images.samples import full_scale
from rflow_engine.images.source import NativeImage
from rflow_engine.types import AnyArray, BoolArray, Float32Array, Size, read_only

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Samples held at once while a large picture is shrunk (of 4 bytes: 16 MB).
_BAND_SAMPLES = 4_000_000
# Pixels that are enough to find percentiles.
_SAMPLED_PIXELS = 500_000
_STRIP = 64
# Between these percentiles 16-bit and floating-point values are stretched; what lies beyond is dust and burnt spots.
_ROBUST = (0.5, 99.5)
# Differences below this part of the full scale are noise, not a picture (two steps of 8 bits).
_BLANK_8_BIT, _BLANK_DEEP = 2.5 / 255, 1e-5

# Rows ``top`` to ``bottom`` of a picture: (h, w, c) samples, and (h, w) where there is a picture or None.
ReadRows = Callable[[int, int], tuple[AnyArray, BoolArray | None]]


def shrink(read_rows: ReadRows, full: Size, channels: int, size: Size) -> tuple[Float32Array, BoolArray | None]:
    """Area average of a picture, read in bands so that a large one is never in memory as a whole.

    Args:
        read_rows: gives the rows from a first up to (not including) a last.
        full: size of the picture.
        channels: number of its channels.
        size: wanted size, at most ``full``.

    Returns:
        (h, w, c) float32 in the picture's own units, and where at least half of a pixel's area has picture, or
        None if that is everywhere. Pixels without a picture hold 0 and do not bleed into others.
    """
    total = np.empty((size.height, size.width * channels), np.float32)
    weight = np.ones((size.height, size.width), np.float32)
    edges = np.arange(size.height + 1) * (full.height / size.height)
    edges[-1] = full.height
    step = max(1, int(_BAND_SAMPLES // (full.width * channels) * size.height / full.height))
    for first in range(0, size.height, step):
        last = min(first + step, size.height)
        top, bottom = int(edges[first]), int(np.ceil(edges[last]))
        band, mask = read_rows(top, bottom)
        values, covered = _narrow(band, mask, size.width)
        _average_rows(values.reshape(bottom - top, -1), edges[first : last + 1] - top, total[first:last])
        if covered is not None:
            _average_rows(covered, edges[first : last + 1] - top, weight[first:last])
    result = total.reshape(size.height, size.width, channels)
    if weight.min() > 1 - 1e-4:
        return result, None
    mask_out = weight >= 0.5
    result /= np.maximum(weight, 1e-6)[..., None]
    result[~mask_out] = 0
    return result, mask_out


def _average_rows(rows: Float32Array, edges: AnyArray, out: Float32Array) -> None:
    """Average rows between each two successive edges, which may lie within a row."""
    for index, (low, high) in enumerate(itertools.pairwise(edges)):
        first, last = int(low), int(np.ceil(high))
        share = np.full(last - first, 1.0 / (high - low), np.float32)
        share[0] *= first + 1 - low
        share[-1] *= high - (last - 1) if last - first > 1 else (high - low) / (first + 1 - low)
        np.matmul(share, rows[first:last], out=out[index])


def _narrow(band: AnyArray, mask: BoolArray | None, width: int) -> tuple[Float32Array, Float32Array | None]:
    """A band with its rows shrunk to ``width``: samples weighted by their mask, and the weights."""
    rows = band.shape[0]
    covered = None
    if mask is not None:
        cover = mask.astype(np.float32)
        # NaN times 0 is NaN: what is masked must be put out first.
        band = np.where(mask[..., None], band, 0).astype(np.float32)
        covered = _resize(cover, width, rows).reshape(rows, width)
    values = _resize(band, width, rows).reshape(rows, width, -1)
    return np.asarray(values, np.float32), covered


def _resize(image: AnyArray, width: int, height: int) -> AnyArray:
    if image.shape[1] == width and image.shape[0] == height:
        return image
    return cv2.resize(np.ascontiguousarray(image, _resizable(image)), (width, height), interpolation=cv2.INTER_AREA)


def _resizable(image: AnyArray) -> np.dtype[np.generic]:
    # 8 bits would be rounded after each row; float keeps the fractions for the sum over rows.
    return np.dtype(np.float32) if image.dtype.kind == "f" or image.dtype.itemsize == 1 else image.dtype


def value_range(values: Float32Array, mask: BoolArray | None, dtype: np.dtype[np.generic]) -> tuple[float, float]:
    """The values that become black and white.

    Returns:
        0 and 255 for 8 bits; otherwise the robust percentiles, or the extremes where these fall together.
    """
    if dtype == np.uint8:
        return 0.0, 255.0
    seen = values.reshape(-1, values.shape[2]) if mask is None else values[mask]
    if not seen.size:
        return 0.0, full_scale(dtype)
    # Every n-th pixel tells the percentiles of a large picture well enough; n is odd to keep off regular patterns.
    sample = seen[:: len(seen) // _SAMPLED_PIXELS | 1]
    low, high = (float(v) for v in np.percentile(sample, _ROBUST))
    if high - low <= 1e-6 * max(abs(low), abs(high)):
        low, high = float(seen.min()), float(seen.max())
    return low, high if high > low else low + 1.0


def is_blank(values: Float32Array, mask: BoolArray | None, dtype: np.dtype[np.generic]) -> bool:
    """Whether the picture is all of one colour, but for noise below what can be matched."""
    seen = values.reshape(-1, values.shape[2]) if mask is None else values[mask]
    if len(seen) == 0:
        return True
    spread = float(np.ptp(seen, axis=0).max())
    if dtype == np.uint8:
        return spread <= _BLANK_8_BIT * 255
    return spread <= _BLANK_DEEP * (full_scale(dtype) if dtype.kind == "u" else float(np.abs(seen).max()))


def to_native(values: Float32Array, mask: BoolArray | None, dtype: np.dtype[np.generic]) -> NativeImage:
    """A shrunk picture in the dtype of its file, with its mean where there is no picture."""
    seen = values.reshape(-1, values.shape[2]) if mask is None else values[mask]
    fill = _as_dtype(seen.mean(axis=0, dtype=np.float64) if len(seen) else np.zeros(values.shape[2]), dtype)
    pixels = np.empty(values.shape, dtype)
    for top in range(0, len(values), _STRIP):
        pixels[top : top + _STRIP] = _as_dtype(values[top : top + _STRIP], dtype)
    if mask is not None:
        pixels[~mask] = fill
    return NativeImage(pixels=read_only(pixels), mask=None if mask is None else read_only(mask), fill=read_only(fill))


def _as_dtype(values: AnyArray, dtype: np.dtype[np.generic]) -> AnyArray:
    return np.asarray(values if dtype.kind == "f" else np.rint(values), dtype)


def block_average(pixels: AnyArray, factor: int, size: Size) -> AnyArray:
    """Means over blocks of ``factor`` by ``factor`` pixels.

    Args:
        pixels: (h, w, c) uint8, uint16 or float32; the last blocks may be incomplete, or even be missing.
        factor: a power of 2.
        size: blocks across and down.

    Returns:
        (size.height, size.width, c) of the same dtype. What is missing of a block counts as its border repeated.
    """
    missing = (size.height * factor - pixels.shape[0], size.width * factor - pixels.shape[1])
    if any(missing):
        pixels = pixels[: size.height * factor, : size.width * factor]
        pixels = np.pad(pixels, ((0, max(0, missing[0])), (0, max(0, missing[1])), (0, 0)), mode="edge")
    if factor == 1:
        return pixels
    small = cv2.resize(np.ascontiguousarray(pixels), (size.width, size.height), interpolation=cv2.INTER_AREA)
    averaged: AnyArray = small.reshape(size.height, size.width, pixels.shape[2])
    return averaged


def to_unit_rgb(values: Float32Array, mask: BoolArray | None, low: float, high: float) -> Float32Array:
    """(h, w, 3) float32 in [0, 1]: stretched, grey repeated, what is masked filled with the mean colour."""
    unit = _stretched(values, low, high)
    if mask is not None and mask.any():
        unit[~mask] = unit[mask].mean(axis=0)
    return np.repeat(unit, 3, axis=2) if unit.shape[2] == 1 else unit


def to_display_rgb(values: Float32Array, mask: BoolArray | None, low: float, high: float) -> NDArray[np.uint8]:
    """(h, w, 3) uint8: the same for the screen."""
    fill = _stretched(values[mask], low, high).mean(axis=0) if mask is not None and mask.any() else None
    shown = np.empty((*values.shape[:2], 3), np.uint8)
    for top in range(0, len(values), _STRIP):
        # In strips that stay in the processor's cache.
        strip = slice(top, top + _STRIP)
        unit = _stretched(values[strip], low, high)
        if mask is not None and fill is not None:
            unit[~mask[strip]] = fill
        unit *= 255
        shown[strip] = np.rint(unit, out=unit)
    return shown


def _stretched(values: Float32Array, low: float, high: float) -> Float32Array:
    unit = np.subtract(values, np.float32(low))
    unit *= np.float32(1.0 / (high - low))
    return np.clip(unit, 0.0, 1.0, out=unit)
