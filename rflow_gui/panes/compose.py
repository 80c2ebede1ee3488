"""Target and source in one picture: pure functions on the pixels that are visible."""

from __future__ import annotations

from enum import Enum, auto

import cv2
import numpy as np

from rflow_engine.types import AnyArray, BoolArray
from rflow_gui.interaction import WipeLine
from rflow_gui.panes.raster import ByteImage, Window

NEUTRAL = 118
"""The grey of places where the source has no picture; the same as the canvas around the pictures."""
_HATCH_PERIOD = 12
_HATCH_STRENGTH = 0.16


class Layer(Enum):
    """What one view of the comparison shows."""

    TARGET = auto()
    SOURCE = auto()
    OVERLAY = auto()
    WIPE = auto()
    DIFFERENCE = auto()


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


def cover(below: AnyArray, above: AnyArray, where: AnyArray) -> ByteImage:
    """A copy of ``below`` with the pixels of ``above`` where a (h, w) bool mask says so; both (h, w, 3) uint8."""
    return np.asarray(cv2.copyTo(above, where.astype(np.uint8), np.array(below)), np.uint8)


def source_side(line: WipeLine, window: Window) -> BoolArray:
    """(h, w) bool, the pixels on the source's side of a wipe boundary."""
    return np.asarray(line.distance(window.xs()[None, :], window.ys()[:, None]) > 0)


def hatch(shape: tuple[int, int], origin: tuple[int, int], ratio: float = 1.0) -> BoolArray:
    """(h, w) bool, thin diagonal lines that move with the picture.

    Args:
        shape: height and width in screen pixels.
        origin: screen position of the picture's corner.
        ratio: screen pixels per pixel of the window's coordinates, so that the lines look alike on every screen.
    """
    period = max(2, round(_HATCH_PERIOD * ratio))
    x = np.arange(shape[1], dtype=np.int64)[None, :] - origin[0]
    y = np.arange(shape[0], dtype=np.int64)[:, None] - origin[1]
    return np.asarray((x + y) % period < max(1, round(ratio)))


def hatched(picture: AnyArray, lines: AnyArray) -> ByteImage:
    """A copy of a picture with faint lines: darker on light ground, lighter on dark ground."""
    rows, columns = np.nonzero(lines)
    under = picture[rows, columns].astype(np.float32)
    towards = np.where(under.mean(axis=-1, keepdims=True) > 110, np.float32(0), np.float32(255))
    result = np.array(picture, np.uint8)
    result[rows, columns] = under + (towards - under) * np.float32(_HATCH_STRENGTH)
    return result


def compose(
    layer: Layer,
    target: AnyArray,
    source: AnyArray | None,
    covered: AnyArray | None,
    *,
    window: Window,
    opacity: float = 0.5,
    gain: float = 1.0,
    line: WipeLine | None = None,
    ratio: float = 1.0,
) -> ByteImage:
    """One view of the comparison.

    Args:
        layer: what to show.
        target: (h, w, 3) uint8, the target in the window.
        source: (h, w, 3) uint8, the aligned source in the window; None if there is none.
        covered: (h, w) bool, where the source has a picture; None for everywhere.
        window: where the pixels lie on the target.
        opacity: weight of the source in an overlay.
        gain: factor on a difference.
        line: boundary of a wipe.
        ratio: screen pixels per pixel of the window's coordinates.

    Returns:
        (h, w, 3) uint8. Where the source has no picture, overlay and wipe show the target with faint lines, source
        and difference a hatched neutral grey.
    """
    if source is None or layer is Layer.TARGET:
        return np.asarray(target, np.uint8)
    wiped = source_side(line, window) if layer is Layer.WIPE and line is not None else None
    if layer is Layer.OVERLAY:
        shown = overlay(target, source, opacity)
    elif layer is Layer.DIFFERENCE:
        shown = difference(target, source, gain)
    elif wiped is not None:
        shown = cover(target, source, wiped)
    else:
        shown = np.asarray(source, np.uint8)
    if covered is None or covered.all():
        return shown
    bare = ~np.asarray(covered, bool)
    ground = target if layer in (Layer.OVERLAY, Layer.WIPE) else np.full_like(shown, NEUTRAL)
    shown = cover(shown, ground, bare)
    lines = hatch(bare.shape, window.origin, ratio) & bare
    return hatched(shown, lines if wiped is None else lines & wiped)
