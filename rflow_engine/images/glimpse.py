"""A first look at a picture that takes too long to read: the beginnings of some of its strips or tiles.

What is between them is filled from the nearest that was read. The work is bounded whatever the size of the picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from rflow_engine.images.segments import Kept, Segments, read_heads
from rflow_engine.types import AnyArray, Size

# Unpacked bytes that are worth a first look; more of the parts' beginnings would take too long.
_BUDGET = 48_000_000
# What opening a part costs besides, as bytes unpacked.
_OPENING = 12_000
# Rows of a part that are unpacked where a part can be unpacked from its beginning only.
_HEAD = 4
# A picture of one strip is taken as that many.
_BANDS = 1024


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which parts are read: every ``across``-th in every ``down``-th row of parts, ``rows`` rows of each."""

    across: int
    down: int
    rows: int


def can_glimpse(parts: Segments) -> bool:
    """Whether there are enough parts to choose some from."""
    return parts.across * _cut(parts).down >= 64


def glimpse(path: Path, parts: Segments, size: Size) -> AnyArray:
    """(h, w, samples) of a picture shrunk to about ``size``, by looking at parts of it only.

    Raises:
        OSError: if the file cannot be read.
    """
    parts = _cut(parts)
    plan = _plan(parts)
    columns = list(range(0, parts.across, plan.across))
    lines = list(range(0, parts.down, plan.down))
    places = [row * parts.across + column for row in lines for column in columns]
    seen = np.zeros((*size.shape, parts.samples * parts.planes), parts.dtype.newbyteorder("="))
    for plane in range(parts.planes):
        shift = plane * parts.across * parts.down
        for index, head in read_heads(path, parts, [shift + place for place in places], plan.rows):
            top, bottom, left, right = _cell(parts, plan, index - shift, size)
            if len(head) and bottom > top and right > left:
                # A tile at the edge is filled up with what is not the picture.
                width = min(parts.width, parts.size.width - parts.box(index - shift).left)
                small = cv2.resize(np.ascontiguousarray(head[:, :width]), (right - left, bottom - top), interpolation=3)
                samples = slice(plane * parts.samples, (plane + 1) * parts.samples)
                seen[top:bottom, left:right, samples] = small.reshape(bottom - top, right - left, -1)
    return seen


def _cut(parts: Segments) -> Segments:
    """A picture of one strip as many strips of a row each, with gaps between them."""
    if parts.padded or parts.down > 1 or parts.unpack is not None:
        return parts
    height = max(1, parts.size.height // _BANDS)
    count = -(-parts.size.height // height)
    offsets = tuple(start + i * height * parts.row_bytes for start in parts.offsets for i in range(count))
    return replace(
        parts, height=height, offsets=offsets, counts=(height * parts.row_bytes,) * len(offsets), kept=Kept()
    )


def _plan(parts: Segments) -> _Plan:
    rows = min(parts.height, _HEAD) if parts.heads else parts.height
    cost = rows * parts.row_bytes + _OPENING
    most = max(1, _BUDGET // (cost * parts.planes))
    # Parts that are not square are left out in the direction in which they are short.
    step = math.sqrt(parts.across * parts.down / most)
    if step <= 1:
        return _Plan(1, 1, rows)
    if parts.across == 1:
        return _Plan(1, math.ceil(step * step), rows)
    return _Plan(math.ceil(step), math.ceil(step), rows)


def _cell(parts: Segments, plan: _Plan, index: int, size: Size) -> tuple[int, int, int, int]:
    """Top, bottom, left and right of what a part and those that are left out beside it cover in the small picture."""
    row, column = divmod(index, parts.across)
    down, right = row + plan.down, column + plan.across
    scale_x, scale_y = size.width / parts.size.width, size.height / parts.size.height
    x0, y0 = round(column * parts.width * scale_x), round(row * parts.height * scale_y)
    x1 = size.width if right >= parts.across else round(right * parts.width * scale_x)
    y1 = size.height if down >= parts.down else round(down * parts.height * scale_y)
    return y0, y1, x0, x1
