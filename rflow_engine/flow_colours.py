"""Colours for the residual flow: pure functions from numbers to pixels.

Directions go round a wheel of hues and fade to white where nothing moves; lengths run from dark violet to pale yellow
with a lightness that grows evenly; confidences from orange (doubtful) through grey to blue (sure); changes of area
from brown (smaller) to teal (larger). All are built in the OKLab colour space, whose distances follow the eye
(https://bottosson.github.io/posts/oklab/). All but directions can be told apart with every kind of colour vision.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

from rflow_engine.types import AnyArray, FloatArray

ByteImage = NDArray[np.uint8]

UNKNOWN = (118, 118, 118)
"""Colour of values that are not numbers."""

_LMS_FROM_LINEAR = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LAB_FROM_ROOTS = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_LINEAR_FROM_LMS = np.linalg.inv(_LMS_FROM_LINEAR)
_ROOTS_FROM_LAB = np.linalg.inv(_LAB_FROM_ROOTS)

_WHEEL_LIGHTNESS, _WHEEL_CHROMA = 0.67, 0.185
# OKLab's red lies near 29 degrees; motion to the right is red, downwards yellow-green, as in most flow pictures.
_WHEEL_START = math.radians(22.0)
_LENGTHS = ("#150d33", "#45196c", "#80287c", "#b83a70", "#e55a58", "#f78f45", "#fbc75c", "#fdf7b8")
_LENGTH_LIGHTNESS = (0.20, 0.965)
_CONFIDENCES = ("#cf6a08", "#e8a765", "#d6d2cc", "#86acd6", "#1f62bc")
# Brown and teal keep their difference for every kind of colour vision, and neither is a colour of the others.
_STRETCHES = ("#7a4607", "#c08a3e", "#ece7dd", "#4fa89c", "#015c52")
_ENTRIES = 256
_HUES = 360
_TURNS, _RADII, _BEYOND = 720, 200, 2.0
_GAMUT_SLACK = 0.015


def rgb_to_oklab(rgb: AnyArray) -> FloatArray:
    """(..., 3) uint8 sRGB to lightness, a and b of OKLab."""
    value = np.asarray(rgb, np.float64) / 255.0
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    return np.asarray(np.cbrt(linear @ _LMS_FROM_LINEAR.T) @ _LAB_FROM_ROOTS.T)


def oklab_to_rgb(lab: AnyArray) -> ByteImage:
    """(..., 3) OKLab to uint8 sRGB; colours that no screen can show are clipped."""
    linear = np.clip((np.asarray(lab, np.float64) @ _ROOTS_FROM_LAB.T) ** 3 @ _LINEAR_FROM_LMS.T, 0.0, 1.0)
    value = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(value * 255.0), np.uint8)


def flow_to_rgb(flow: AnyArray, max_magnitude: float) -> ByteImage:
    """Direction as hue and length as saturation.

    Args:
        flow: (..., 2) ``(dx, dy)`` in pixels.
        max_magnitude: pixels that get the full colour; longer flow is drawn a little darker, so that it shows.

    Returns:
        (..., 3) uint8; white where nothing moves.
    """
    vectors = np.asarray(flow, np.float32)
    x, y = vectors[..., 0], vectors[..., 1]
    with np.errstate(invalid="ignore"):
        radius = np.hypot(x, y) / np.float32(max(max_magnitude, 1e-12))
        angle = np.arctan2(y, x)
    known = np.isfinite(radius)
    turn = np.where(known, angle, 0) * np.float32(_TURNS / (2 * math.pi))
    reach = np.minimum(np.where(known, radius, 0), _BEYOND) * np.float32(_RADII)
    colours = _wheel_table()[np.rint(turn).astype(np.intp) % _TURNS, np.rint(reach).astype(np.intp)]
    colours[~known] = UNKNOWN
    return colours


@cache
def _wheel_table() -> ByteImage:
    """(720, 401, 3) uint8 colours by direction and length: computing them anew for every cell takes too long."""
    radius = np.linspace(0.0, _BEYOND, int(_BEYOND * _RADII) + 1)[None, :]
    hue = np.arange(_TURNS)[:, None] * (2 * math.pi / _TURNS) + _WHEEL_START
    rim = np.interp(hue % (2 * math.pi), np.linspace(0, 2 * math.pi, _HUES + 1), _rim_chroma())
    inner = np.minimum(radius, 1.0)
    lightness = 1.0 - (1.0 - _WHEEL_LIGHTNESS) * inner - 0.12 * np.clip(radius - 1.0, 0.0, 1.0)
    chroma = rim * inner
    lab = np.stack([np.broadcast_to(lightness, chroma.shape), chroma * np.cos(hue), chroma * np.sin(hue)], axis=-1)
    return oklab_to_rgb(lab)


@cache
def _rim_chroma() -> FloatArray:
    """(361,) the chroma of the wheel's rim by hue: as strong as screens can show all the way in to the middle."""
    hue = np.radians(np.arange(_HUES))[:, None, None]
    chroma = np.linspace(0.05, _WHEEL_CHROMA, 60)[None, :, None]
    inner = np.linspace(0.1, 1.0, 10)[None, None, :]
    lightness = np.broadcast_to(1.0 - (1.0 - _WHEEL_LIGHTNESS) * inner, (_HUES, 60, 10))
    lab = np.stack([lightness, chroma * inner * np.cos(hue), chroma * inner * np.sin(hue)], axis=-1)
    linear = (lab @ _ROOTS_FROM_LAB.T) ** 3 @ _LINEAR_FROM_LMS.T
    shown = ((linear > -_GAMUT_SLACK) & (linear < 1 + _GAMUT_SLACK)).all(axis=(-1, -2))
    strongest = chroma[0, np.maximum(shown.sum(axis=1) - 1, 0), 0]
    # Corners of the range of colours would be seen as spokes in the wheel.
    kernel = np.hanning(47)[1:-1] / np.hanning(47).sum()
    smooth = np.convolve(np.concatenate([strongest[-22:], strongest, strongest[:22]]), kernel, mode="valid")
    return np.append(smooth, smooth[0])


def magnitude_to_rgb(magnitude: AnyArray, max_magnitude: float) -> ByteImage:
    """Lengths as colours of evenly growing lightness.

    Args:
        magnitude: (...) lengths in pixels.
        max_magnitude: pixels that get the last colour.

    Returns:
        (..., 3) uint8.
    """
    return _look_up(length_table(), np.asarray(magnitude, np.float64) / max(max_magnitude, 1e-12))


def confidence_to_rgb(confidence: AnyArray) -> ByteImage:
    """(...) confidences in [0, 1] as (..., 3) uint8, from orange through grey to blue."""
    return _look_up(confidence_table(), np.asarray(confidence, np.float64))


def stretch_to_rgb(factor: AnyArray, limit: float) -> ByteImage:
    """Changes of area as colours: brown where things are smaller in the source, teal where they are larger.

    Args:
        factor: (...) area in the source over area in the target; what is not positive is a fold.
        limit: factor above 1 that gets the last colour, and whose inverse gets the first.

    Returns:
        (..., 3) uint8, evenly in the logarithm of the factor; folds have the first colour.
    """
    value = np.asarray(factor, np.float64)
    with np.errstate(invalid="ignore"):
        log = np.log(np.maximum(value, 1e-12))
    return _look_up(stretch_table(), 0.5 + 0.5 * log / math.log(max(limit, 1 + 1e-9)))


def _look_up(table: ByteImage, fraction: FloatArray) -> ByteImage:
    known = np.isfinite(fraction)
    index = np.rint(np.clip(np.where(known, fraction, 0.0), 0.0, 1.0) * (_ENTRIES - 1)).astype(np.intp)
    return np.where(known[..., None], table[index], UNKNOWN).astype(np.uint8)


@cache
def length_table() -> ByteImage:
    """(256, 3) uint8 colours of lengths, from 0 to the maximum."""
    lab = _between(_LENGTHS)
    lab[:, 0] = np.linspace(*_LENGTH_LIGHTNESS, _ENTRIES)
    return oklab_to_rgb(lab)


@cache
def confidence_table() -> ByteImage:
    """(256, 3) uint8 colours of confidences, from 0 to 1."""
    return oklab_to_rgb(_between(_CONFIDENCES))


@cache
def stretch_table() -> ByteImage:
    """(256, 3) uint8 colours of changes of area, from the inverse of the limit over 1 to the limit."""
    return oklab_to_rgb(_between(_STRETCHES))


def nice_stretch(factor: AnyArray) -> float:
    """A round upper end for a scale of changes of area: beyond 98 % of the changes, between 1.02 and 4."""
    values = np.asarray(factor, np.float64)
    values = values[np.isfinite(values) & (values > 0)]
    wanted = float(np.exp(np.percentile(np.abs(np.log(values)), 98))) if values.size else 1.0
    return next((end for end in (1.02, 1.05, 1.1, 1.2, 1.5, 2.0, 3.0) if end >= wanted), 4.0)


def _between(colours: tuple[str, ...]) -> FloatArray:
    """(256, 3) OKLab colours, piecewise linear between a few."""
    stops = rgb_to_oklab(np.array([[int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in colours]))
    place = np.linspace(0, len(colours) - 1, _ENTRIES)
    return np.stack([np.interp(place, np.arange(len(colours)), stops[:, k]) for k in range(3)], axis=-1)


def wheel_image(side: int) -> ByteImage:
    """The legend of :func:`flow_to_rgb`: every direction and length, seen from the middle.

    Args:
        side: pixels across and down.

    Returns:
        (side, side, 4) uint8 RGBA with a smooth edge, transparent outside the disc.
    """
    axis = (np.arange(side) + 0.5) * 2 / side - 1.0
    vectors = np.stack(np.meshgrid(axis, axis), axis=-1)
    radius = np.hypot(vectors[..., 0], vectors[..., 1])
    within = vectors / np.maximum(radius, 1.0)[..., None]
    alpha = np.clip((1.0 - radius) * side / 2 + 0.5, 0.0, 1.0)
    return np.dstack([flow_to_rgb(within, 1.0), np.rint(alpha * 255).astype(np.uint8)])


def nice_maximum(magnitude: AnyArray) -> float:
    """A round upper end for a scale of lengths: at least the 99th percentile, and never below 0.5 px."""
    lengths = np.asarray(magnitude, np.float64)
    lengths = lengths[np.isfinite(lengths)]
    wanted = max(float(np.percentile(lengths, 99)) if lengths.size else 0.0, 0.5)
    power = 10.0 ** math.floor(math.log10(wanted))
    return float(
        next(
            step * power
            for step in (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
            if step * power >= wanted * (1 - 1e-9)
        )
    )


def ticks(maximum: float, count: int = 5) -> list[float]:
    """Round values from 0 to at most ``maximum``, about ``count`` of them."""
    rough = maximum / max(count - 1, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = min((power * s for s in (1.0, 2.0, 2.5, 5.0, 10.0)), key=lambda s: abs(s - rough))
    return [i * step for i in range(math.floor(maximum / step + 1e-9) + 1)]
