"""Two pictures in one, pixel by pixel: pure functions on (h, w, 3) uint8 arrays of what is visible."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

from rflow_engine.flow_colours import oklab_to_rgb, rgb_to_oklab
from rflow_engine.types import AnyArray, BoolArray
from rflow_gui.models.view_state import FalseColours
from rflow_gui.panes.raster import ByteImage, Window

_HATCH_PERIOD = 12
_HATCH_STRENGTH = 0.16
_SOURCE_LIGHTER, _EQUAL, _TARGET_LIGHTER = ("#ffd9a8", "#f2820a"), "#16181b", ("#1f7ae8", "#bfe0ff")


def overlay(target: AnyArray, source: AnyArray, opacity: float) -> ByteImage:
    """The source over the target.

    Args:
        target: (h, w, 3) uint8.
        source: (h, w, 3) uint8.
        opacity: weight of the source in [0, 1].
    """
    return np.asarray(cv2.addWeighted(target, 1.0 - opacity, source, opacity, 0.0), np.uint8)


def difference(target: AnyArray, source: AnyArray, gain: float) -> ByteImage:
    """The absolute difference of every channel, times ``gain``; black where the pictures agree."""
    apart = cv2.absdiff(target, source)
    return np.asarray(apart if gain == 1.0 else cv2.convertScaleAbs(apart, alpha=gain), np.uint8)


def signed_difference(target: AnyArray, source: AnyArray, gain: float) -> ByteImage:
    """How much lighter the source is than the target, in colours: orange where it is, blue where the target is.

    Args:
        target: (h, w, 3) uint8.
        source: (h, w, 3) uint8.
        gain: factor on the difference in grey values; at 1 the last colours mean 255.
    """
    half = 0.5 * gain
    apart = cv2.addWeighted(grey(source), half, grey(target), -half, 128.0)
    return np.asarray(cv2.applyColorMap(apart, _signed_map()), np.uint8)


@cache
def signed_table() -> ByteImage:
    """(256, 3) colours of a signed difference, from where the target is lighter to where the source is."""
    stops = [*reversed(_TARGET_LIGHTER), _EQUAL, *reversed(_SOURCE_LIGHTER)]
    lab = rgb_to_oklab(np.array([[int(stop[i : i + 2], 16) for i in (1, 3, 5)] for stop in stops], np.uint8))
    places = np.array([0.0, 72.0, 128.0, 184.0, 255.0])
    steps = np.arange(256.0)
    return oklab_to_rgb(np.stack([np.interp(steps, places, lab[:, channel]) for channel in range(3)], axis=-1))


@cache
def _signed_map() -> ByteImage:
    """The table as OpenCV wants it; it does not care in which order the channels are."""
    return np.ascontiguousarray(signed_table()[:, None, :])


def false_colour(target: AnyArray, source: AnyArray, colours: FalseColours) -> ByteImage:
    """Both pictures as grey values in two complementary colours; grey where they agree.

    Args:
        target: (h, w, 3) uint8, in blue or cyan.
        source: (h, w, 3) uint8, in orange or red.
        colours: which two.
    """
    a, b = grey(source), grey(target)
    green = cv2.addWeighted(a, 0.5, b, 0.5, 0.0) if colours is FalseColours.BLUE_ORANGE else b
    return np.asarray(cv2.merge([a, green, b]), np.uint8)


def grey(picture: AnyArray) -> ByteImage:
    """(h, w) uint8 lightness of a (h, w, 3) uint8 picture."""
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)


def cover(below: AnyArray, above: AnyArray, where: AnyArray) -> ByteImage:
    """A copy of ``below`` with the pixels of ``above`` where a (h, w) bool mask says so; both (h, w, 3) uint8."""
    return np.asarray(cv2.copyTo(above, np.asarray(where, np.bool_).view(np.uint8), np.array(below)), np.uint8)


def checkers(window: Window, tile: float) -> BoolArray:
    """(h, w) bool, every other square of a board that lies on the picture; its first square is one of them.

    Args:
        window: the screen pixels.
        tile: side of a square in picture pixels.
    """
    columns = np.floor(window.xs() / tile).astype(np.int64) & 1
    rows = np.floor(window.ys() / tile).astype(np.int64) & 1
    return np.asarray(columns[None, :] == rows[:, None])


def disc(window: Window, centre: tuple[float, float], radius: float) -> BoolArray:
    """(h, w) bool, the pixels in a circle.

    Args:
        window: the screen pixels.
        centre: picture point.
        radius: in screen pixels.
    """
    across = ((window.xs() - centre[0]) * window.scale).astype(np.float32)
    down = ((window.ys() - centre[1]) * window.scale).astype(np.float32)
    inside = np.zeros((window.height, window.width), np.bool_)
    # Only the square around the circle is looked at: the circle is small and the screen may be large.
    columns, rows = _near(across, radius), _near(down, radius)
    inside[rows, columns] = across[None, columns] ** 2 + down[rows, None] ** 2 <= radius**2
    return inside


def _near(offsets: AnyArray, reach: float) -> slice:
    found = np.nonzero(np.abs(offsets) <= reach)[0]
    return slice(int(found[0]), int(found[-1]) + 1) if len(found) else slice(0, 0)


def hatch(shape: tuple[int, int], origin: tuple[int, int], ratio: float = 1.0) -> BoolArray:
    """(h, w) bool, thin diagonal lines that move with the picture.

    Args:
        shape: height and width in screen pixels.
        origin: screen position of the picture's corner.
        ratio: screen pixels per pixel of the window's coordinates, so that the lines look alike on every screen.
    """
    period = max(2, round(_HATCH_PERIOD * ratio))
    height, width = shape
    line = np.arange(width + period) % period < max(1, round(ratio))
    # Every row is a part of the same line of dots, moved on by one.
    shifted = np.lib.stride_tricks.sliding_window_view(line, width)
    return np.asarray(shifted[(np.arange(height) - origin[0] - origin[1]) % period])


def hatched(picture: AnyArray, lines: AnyArray) -> ByteImage:
    """A copy of a picture with faint lines: darker on light ground, lighter on dark ground."""
    result = np.array(picture, np.uint8)
    light = grey(picture) > 110
    kept = 1.0 - _HATCH_STRENGTH
    for where, added in ((lines & light, 0.0), (lines & ~light, 255.0 * _HATCH_STRENGTH)):
        cv2.copyTo(cv2.convertScaleAbs(picture, alpha=kept, beta=added), where.view(np.uint8), result)
    return result


def plain(shape: tuple[int, ...], colour: tuple[int, int, int]) -> ByteImage:
    """(h, w, 3) uint8 of one colour."""
    return np.asarray(cv2.merge([np.full(shape[:2], value, np.uint8) for value in colour]), np.uint8)
