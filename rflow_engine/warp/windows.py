"""Weights of the pixels around a point: the interpolation kernels.

"cubic" is the one of Keys (1981) with a = -1/2, "lanczos" the sinc in a window of three lobes. All are scaled so that
an even tone stays as it is, and balanced so that a ramp does, too: a kernel that does not keep ramps moves the picture
by up to 0.05 px, depending on the fraction of the pixel.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, TypeAlias

import numpy as np

from rflow_engine.types import Float32Array, FloatArray

Interpolation: TypeAlias = Literal["nearest", "linear", "cubic", "lanczos"]

TAPS: dict[Interpolation, int] = {"nearest": 1, "linear": 2, "cubic": 4, "lanczos": 6}
"""Pixels along each axis that have a part in a value, where the picture is not shrunk."""
STEPS = 4096
"""Fractions of a pixel that are told apart."""
FINENESS = 1024
"""Values of a profile on each pixel of distance."""


def profile_at(interpolation: Interpolation, distance: FloatArray) -> FloatArray:
    """The kernel, not scaled: weights of pixels whose centres are so far away, in pixels along one axis."""
    d = np.abs(np.asarray(distance, np.float64))
    if interpolation == "nearest":
        return np.where(d <= 0.5, 1.0, 0.0)
    if interpolation == "linear":
        return np.maximum(1.0 - d, 0.0)
    if interpolation == "cubic":
        near = 1.0 + d * d * (1.5 * d - 2.5)
        far = 2.0 + d * (-4.0 + d * (2.5 - 0.5 * d))
        return np.where(d < 1, near, np.where(d < 2, far, 0.0))
    lobes = np.where(d < 3, np.sinc(d) * np.sinc(d / 3), 0.0)
    # The sinc of a whole number is not quite 0 in floating point.
    return np.where(np.abs(lobes) > 1e-12, lobes, 0.0)


@cache
def profile(interpolation: Interpolation) -> Float32Array:
    """The kernel at multiples of 1 / ``FINENESS`` pixels, to its end and a little beyond."""
    half = max(1, TAPS[interpolation] // 2)
    return profile_at(interpolation, np.arange(half * FINENESS + 3) / FINENESS).astype(np.float32)


@cache
def table(interpolation: Interpolation) -> Float32Array:
    """(STEPS + 1, taps) weights of the pixels around a point, by the fraction that it lies beyond a pixel's centre."""
    taps = TAPS[interpolation]
    if taps == 1:
        return np.ones((STEPS + 1, 1), np.float32)
    fraction = np.arange(STEPS + 1)[:, None] / STEPS
    distance = np.arange(taps) - (taps - 1) // 2 - fraction
    return balanced(profile_at(interpolation, distance), distance, taps / 2).astype(np.float32)


def balanced(weights: FloatArray, distance: FloatArray, reach: float) -> FloatArray:
    """(n, taps) weights that add up to 1 and have their middle at the point, changed as little as need be."""
    tent = np.maximum(1.0 - np.abs(distance) / reach, 0.0)
    moment = (weights * distance).sum(axis=1, keepdims=True)
    spread = (tent * distance * distance).sum(axis=1, keepdims=True)
    moved = weights - tent * distance * np.divide(moment, spread, out=np.zeros_like(moment), where=spread > 0)
    # The change is odd but the tent is not quite: scaling keeps the middle where it is.
    return np.asarray(moved / moved.sum(axis=1, keepdims=True))
