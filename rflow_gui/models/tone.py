"""From the values of a file to the brightness of the screen: black, white, gamma, inversion.

Only what is shown is concerned. Files, alignment and export keep their values.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from rflow_engine.images.colour import to_srgb
from rflow_engine.types import AnyArray, BoolArray, ImageInfo

ByteImage = NDArray[np.uint8]

BINS = 256
"""Bars of a histogram."""
LEAST_GAMMA, MOST_GAMMA = 0.1, 10.0
# What lies beyond these percentiles is dust and burnt spots.
_ROBUST = (0.5, 99.5)
# A photograph whose values stay below this part of the scale would be shown with fewer than 8 bits' worth of steps
# in its lightest places: it is a camera's 12 bits stored in 16, or badly underexposed.
_LITTLE_USED = 1 / 8
# Pixels that are enough for percentiles and histogram.
_SAMPLED_PIXELS = 1_000_000
# Steps to which floating-point values are brought before they are looked up.
_STEPS = 65_536


@dataclass(frozen=True, slots=True)
class Levels:
    """How the user wants a picture to be shown.

    Attributes:
        automatic: black and white follow from the picture; the two values are then not used.
        black: the value, in the units of the file, that is shown black.
        white: the value that is shown white; above ``black``.
        gamma: above 1 the values between become lighter, below 1 darker; in [0.1, 10].
        inverted: shown as a negative.
    """

    automatic: bool = True
    black: float = 0.0
    white: float = 255.0
    gamma: float = 1.0
    inverted: bool = False

    def __post_init__(self) -> None:
        if not (np.isfinite([self.black, self.white]).all() and self.black < self.white):
            raise ValueError(f"expected black below white, got {self.black} and {self.white}")
        if not LEAST_GAMMA <= self.gamma <= MOST_GAMMA:
            raise ValueError(f"expected gamma between {LEAST_GAMMA} and {MOST_GAMMA}, got {self.gamma}")


@dataclass(frozen=True, slots=True, eq=False)
class ValueRange:
    """Which values a picture has.

    Attributes:
        low: the smallest value that occurs.
        high: the largest.
        scale_low: the least value that can occur; ``low`` for floating point.
        scale_high: the largest value that can occur; ``high`` for floating point.
        automatic: the values shown black and white by default.
        counts: (BINS,) pixels with values in equal steps between the ends of the scale, or of what occurs of it
            where that is little.
        span: the values at the ends of the histogram.
        whole: whether all values are whole numbers.
    """

    low: float
    high: float
    scale_low: float
    scale_high: float
    automatic: tuple[float, float]
    counts: NDArray[np.int64] = field(repr=False)
    span: tuple[float, float]
    whole: bool = True


def measure(pixels: AnyArray, mask: BoolArray | None, channels: int) -> ValueRange:
    """Measure a picture, of which a reduced version will do.

    Args:
        pixels: (h, w, c) or (h, w) uint8, uint16 or float32.
        mask: (h, w) bool, where there is a picture; None for everywhere.
        channels: 1 for grey, 3 for colour.
    """
    seen = pixels.reshape(-1, channels) if mask is None else pixels.reshape(*mask.shape, channels)[mask]
    sample = seen[:: len(seen) // _SAMPLED_PIXELS | 1]
    integer = pixels.dtype.kind == "u"
    full = float(np.iinfo(pixels.dtype).max) if integer else 1.0
    if not sample.size:
        sample = np.array([[0, full]], pixels.dtype)
    low, high = float(seen.min(initial=sample.max())), float(seen.max(initial=sample.min()))
    robust = tuple(float(value) for value in np.percentile(sample, _ROBUST))
    if robust[1] - robust[0] <= 1e-6 * max(abs(robust[0]), abs(robust[1])):
        robust = (low, high)
    scale = (0.0, full) if integer else (low, high)
    span = scale if not integer or high > _LITTLE_USED * full else (0.0, max(high, 1.0))
    span = span if span[1] > span[0] else (span[0], span[0] + 1.0)
    counts, _ = np.histogram(sample, BINS, span)
    automatic = _automatic(robust, high, full, channels, pixels.dtype)
    return ValueRange(low, high, *scale, automatic, np.asarray(counts, np.int64), span, integer)


def _automatic(
    robust: tuple[float, ...], high: float, full: float, channels: int, dtype: np.dtype[Any]
) -> tuple[float, float]:
    """What is shown black and white by default.

    8 bits are shown as they are, and so are photographs that use their 16 bits, which would otherwise look unlike
    themselves in other programs. Grey pictures with more than 8 bits are measurements, such as X-radiographs.
    """
    if dtype == np.uint8:
        return 0.0, 255.0
    if dtype.kind == "u" and channels == 3:
        return (0.0, full) if high > _LITTLE_USED * full else (0.0, max(high, 1.0))
    return _apart(robust)


def _apart(ends: tuple[float, ...]) -> tuple[float, float]:
    return (ends[0], ends[1]) if ends[1] > ends[0] else (ends[0], ends[0] + 1.0)


@dataclass(frozen=True, slots=True)
class Tone:
    """A way from values to the screen; it can be compared, so that what has not changed is not drawn again.

    Attributes:
        black: the value shown black.
        white: the value shown white.
        gamma: above 1 lighter in between.
        inverted: shown as a negative.
        profile: the colour profile of RGB values with more than 8 bits, or None. Those with 8 bits are converted when
            they are read.
    """

    black: float = 0.0
    white: float = 255.0
    gamma: float = 1.0
    inverted: bool = False
    profile: bytes | None = field(default=None, repr=False)

    @classmethod
    def of(cls, levels: Levels, values: ValueRange, info: ImageInfo) -> Tone:
        """The way of the user's wish for one picture."""
        black, white = values.automatic if levels.automatic else (levels.black, levels.white)
        deep = info.dtype != "uint8" and info.channels == 3
        return cls(black, white, levels.gamma, levels.inverted, info.icc_profile if deep else None)

    def apply(self, samples: AnyArray) -> ByteImage:
        """The colours on the screen.

        Args:
            samples: (h, w), (h, w, 1) or (h, w, 3) uint8, uint16 or float32.

        Returns:
            (h, w, 3) uint8; not always a copy.
        """
        shown = self._bytes(samples)
        if shown.ndim == 3 and shown.shape[2] == 3:
            return np.asarray(to_srgb(shown, self.profile), np.uint8)
        return np.asarray(cv2.cvtColor(shown, cv2.COLOR_GRAY2RGB), np.uint8)

    def _bytes(self, samples: AnyArray) -> ByteImage:
        if samples.dtype == np.uint8:
            plain = replace(self, profile=None) == Tone()
            return np.asarray(samples if plain else cv2.LUT(samples, _table(self, 256, 0.0, 255.0)), np.uint8)
        if samples.dtype == np.uint16:
            return np.asarray(np.take(_table(self, 65_536, 0.0, 65_535.0), samples), np.uint8)
        place = np.subtract(samples, np.float32(self.black), dtype=np.float32)
        place *= np.float32((_STEPS - 1) / (self.white - self.black))
        place += np.float32(0.5)
        # Values that are no numbers have been filled when they were read; the rest is kept in the table.
        np.clip(place, 0.0, _STEPS - 1.0, out=place)
        return np.asarray(np.take(_table(self, _STEPS, self.black, self.white), place.astype(np.uint16)), np.uint8)


@lru_cache(maxsize=16)
def _table(tone: Tone, steps: int, first: float, last: float) -> ByteImage:
    """(steps,) uint8: what values in equal steps from ``first`` to ``last`` look like."""
    values = np.linspace(first, last, steps)
    unit = np.clip((values - tone.black) / (tone.white - tone.black), 0.0, 1.0) ** (1.0 / tone.gamma)
    shown = np.rint(255.0 * (1.0 - unit if tone.inverted else unit)).astype(np.uint8)
    shown.flags.writeable = False
    return shown
