"""Pictures that compare: overlay, difference, side by side, checkerboard. They are made tile by tile at any size."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext
from rflow_engine.export.frame import Frame, frame_of
from rflow_engine.export.layers import Layers, layers_of
from rflow_engine.export.metadata import resolution
from rflow_engine.export.options import ExportOptions, Output
from rflow_engine.export.pictures import Canvas, assemble
from rflow_engine.export.profiles import srgb
from rflow_engine.said import said
from rflow_engine.types import AnyArray, Box, Size

NEUTRAL = (118, 118, 118)
"""The grey of places where the source has no picture, as on the screen."""
_GAP = 0.02
"""Distance of pictures side by side, as a part of their width."""


def figure_canvas(
    alignment: Alignment, kind: Output, options: ExportOptions, long_side: int | None = None
) -> tuple[Canvas, Frame]:
    """A picture that compares, to be written or shown.

    Args:
        alignment: how the pictures lie.
        kind: one of "overlay", "difference", "side_by_side", "checkerboard".
        options: crop, background, opacity, gain, squares and interpolation.
        long_side: of the frame in pixels; by default ``options.figure_side``. Side by side it is that of each picture.

    Returns:
        the picture, RGB with 8 bits; and the frame of one picture in it.
    """
    frame = frame_of(alignment, options.crop, long_side or options.figure_side)
    layers = layers_of(alignment, frame, options.interpolation)
    canvas = Canvas(
        size=_size(kind, frame),
        samples=3,
        dtype=np.dtype(np.uint8),
        tile=_makers(layers, frame, options)[kind],
        icc_profile=srgb(),
        resolution=resolution(alignment, options, frame),
    )
    return canvas, frame


def figure_size(alignment: Alignment, kind: Output, options: ExportOptions) -> Size:
    """How large the picture of :func:`figure_canvas` is; nothing is read for it."""
    return _size(kind, frame_of(alignment, options.crop, options.figure_side))


def _size(kind: Output, frame: Frame) -> Size:
    if kind != "side_by_side":
        return frame.size
    return Size(width=2 * frame.size.width + _gap(frame), height=frame.size.height)


def overlay(alignment: Alignment, long_side: int, context: JobContext | None = None) -> AnyArray:
    """(h, w, 3) uint8: the target and the aligned source, half each; the target alone where there is no source.

    Args:
        alignment: the result to show.
        long_side: long side of the picture in pixels; it is never larger than the target.
        context: for progress and cancelling.
    """
    canvas, _ = figure_canvas(alignment, "overlay", ExportOptions(interpolation="linear"), long_side)
    return assemble(canvas, context, said("Writing overlay.png"))


def _makers(layers: Layers, frame: Frame, options: ExportOptions) -> dict[Output, Callable[[Box], AnyArray]]:
    ground = options.colour
    return {
        "overlay": lambda box: _overlay(layers, box, options.opacity, ground or (255, 255, 255)),
        "difference": lambda box: _difference(layers, box, options.gain, ground or NEUTRAL),
        "checkerboard": lambda box: _checkerboard(layers, box, _square(frame, options), ground or (255, 255, 255)),
        "side_by_side": lambda box: _side_by_side(layers, box, frame, ground or (255, 255, 255)),
    }


def _overlay(layers: Layers, box: Box, opacity: float, ground: tuple[int, int, int]) -> AnyArray:
    below, there = layers.target.tile(box)
    above, covered = layers.source.tile(box)
    mixed = cv2.addWeighted(below, 1.0 - opacity, above, opacity, 0.0)
    # Where only one of them is, it is shown alone.
    shown = np.where((there & covered)[..., None], mixed, np.where(there[..., None], below, above))
    shown[~there & ~covered] = ground
    return shown


def _difference(layers: Layers, box: Box, gain: float, ground: tuple[int, int, int]) -> AnyArray:
    below, there = layers.target.tile(box)
    above, covered = layers.source.tile(box)
    apart = cv2.absdiff(below, above)
    shown: AnyArray = apart if gain == 1.0 else cv2.convertScaleAbs(apart, alpha=gain)
    shown[~(there & covered)] = ground
    return shown


def _checkerboard(layers: Layers, box: Box, side: int, ground: tuple[int, int, int]) -> AnyArray:
    below, there = layers.target.tile(box)
    above, covered = layers.source.tile(box)
    rows, columns = np.arange(box.top, box.bottom) // side, np.arange(box.left, box.right) // side
    odd = (rows[:, None] + columns[None, :]) % 2 == 1
    shown = np.where(odd[..., None], above, below)
    shown[np.where(odd, ~covered, ~there)] = ground
    return shown


def _square(frame: Frame, options: ExportOptions) -> int:
    return max(1, round(frame.size.long_side / options.squares))


def _gap(frame: Frame) -> int:
    return max(2, round(_GAP * frame.size.width))


def _side_by_side(layers: Layers, box: Box, frame: Frame, ground: tuple[int, int, int]) -> AnyArray:
    """The target to the left, the aligned source to the right, with a gap between."""
    shown = np.empty((*box.size.shape, 3), np.uint8)
    shown[:] = ground
    for layer, left in ((layers.target, 0), (layers.source, frame.size.width + _gap(frame))):
        first, last = max(box.left, left), min(box.right, left + frame.size.width)
        if first >= last:
            continue
        part = Box(left=first - left, top=box.top, right=last - left, bottom=box.bottom)
        colours, covered = layer.tile(part)
        colours[~covered] = ground
        shown[:, first - box.left : last - box.left] = colours
    return shown
