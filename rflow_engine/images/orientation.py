"""EXIF orientation: how the stored pixels lie in the picture that people see.

The *stored* frame is the order of the pixels in the file; the *oriented* frame is the picture as it is meant.
Everything outside the readers sees only the oriented frame.
"""

from __future__ import annotations

import numpy as np

from rflow_engine.types import AnyArray, Box, Size

# Orientation -> (transpose, then flip left-right, then flip top-bottom), from stored to oriented.
_STEPS: dict[int, tuple[bool, bool, bool]] = {
    1: (False, False, False),
    2: (False, True, False),
    3: (False, True, True),
    4: (False, False, True),
    5: (True, False, False),
    6: (True, True, False),
    7: (True, True, True),
    8: (True, False, True),
}


def valid(value: object) -> int:
    """``value`` if it is one of the eight orientations, else 1: files with nonsense here show as they are stored."""
    return value if isinstance(value, int) and value in _STEPS else 1


def swaps_axes(orientation: int) -> bool:
    """Whether width and height change places."""
    return _STEPS[orientation][0]


def oriented_size(stored: Size, orientation: int) -> Size:
    """The size of the picture as it is meant."""
    return Size(width=stored.height, height=stored.width) if swaps_axes(orientation) else stored


def apply(array: AnyArray, orientation: int) -> AnyArray:
    """Turn stored pixels (h, w, ...) into oriented ones; a view."""
    transpose, left_right, top_bottom = _STEPS[orientation]
    turned = array.swapaxes(0, 1) if transpose else array
    return turned[:: -1 if top_bottom else 1, :: -1 if left_right else 1]


def stored_box(box: Box, oriented: Size, orientation: int) -> Box:
    """Where a region of the oriented picture of size ``oriented`` lies among the stored pixels."""
    transpose, left_right, top_bottom = _STEPS[orientation]
    left, right, top, bottom = box.left, box.right, box.top, box.bottom
    if left_right:
        left, right = oriented.width - right, oriented.width - left
    if top_bottom:
        top, bottom = oriented.height - bottom, oriented.height - top
    if transpose:
        left, right, top, bottom = top, bottom, left, right
    return Box(left=left, top=top, right=right, bottom=bottom)


def stored_size(oriented: Size, orientation: int) -> Size:
    """The inverse of :func:`oriented_size`."""
    return oriented_size(oriented, orientation)


def oriented_resolution(resolution: tuple[float, float] | None, orientation: int) -> tuple[float, float] | None:
    """Pixels per inch (x, y) of the oriented picture."""
    if resolution is None or not all(np.isfinite(r) and r > 0 for r in resolution):
        return None
    return (resolution[1], resolution[0]) if swaps_axes(orientation) else resolution
