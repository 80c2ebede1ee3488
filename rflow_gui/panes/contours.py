"""Lines of equal value through a field: marching squares over all cells at once."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np

from rflow_engine.types import AnyArray, BoolArray, FloatArray, Size

# Cells along the long side in which lines are looked for: as fine as they are told apart on a screen.
_SIDE = 320
_SMOOTH = 1.0
# Which edges of a cell a line joins, by which of its corners lie above the level: bit 0 top left, 1 top right,
# 2 bottom right, 3 bottom left. Edges: 0 top, 1 right, 2 bottom, 3 left. Saddles (5 and 10) have two lines.
_JOINS: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),),
    2: ((0, 1),),
    3: ((3, 1),),
    4: ((1, 2),),
    5: ((3, 0), (1, 2)),
    6: ((0, 2),),
    7: ((3, 2),),
    8: ((2, 3),),
    9: ((2, 0),),
    10: ((0, 1), (2, 3)),
    11: ((2, 1),),
    12: ((1, 3),),
    13: ((1, 0),),
    14: ((0, 3),),
}


@dataclass(frozen=True, slots=True)
class Contours:
    """Straight pieces of the lines of one level.

    Attributes:
        level: the value along the lines.
        pieces: (N, 2, 2) both ends (x, y) in target pixels.
        sure: (N,) bool, whether the field is certain there.
    """

    level: float
    pieces: FloatArray = field(repr=False)
    sure: BoolArray = field(repr=False)


def contours(values: AnyArray, confidence: AnyArray, size: Size, levels: list[float], certain: float) -> list[Contours]:
    """The lines along which a field has the given values.

    Args:
        values: (h, w) at the centres of cells that cover a picture.
        confidence: (h, w) in [0, 1].
        size: of the picture.
        levels: the values.
        certain: confidence from which on a place counts as certain.

    Returns:
        One for each level, in their order.
    """
    small, sure = (_reduced(np.asarray(array, np.float32)) for array in (values, confidence))
    # Without this, the errors of single cells would be lines of their own.
    small = cv2.GaussianBlur(small, (0, 0), _SMOOTH, borderType=cv2.BORDER_REPLICATE)
    h, w = small.shape
    scale = np.array([size.width / w, size.height / h])
    result = []
    for level in levels:
        pieces, cells = _pieces(small, level)
        # Cell centres lie half a cell from the corner of the picture.
        result.append(Contours(level, (pieces + 0.5) * scale, sure[cells[:, 1], cells[:, 0]] >= certain))
    return result


def _reduced(array: AnyArray) -> AnyArray:
    h, w = array.shape
    factor = _SIDE / max(h, w)
    if factor >= 1:
        return array
    return cv2.resize(array, (max(2, round(w * factor)), max(2, round(h * factor))), interpolation=cv2.INTER_AREA)


def _pieces(values: AnyArray, level: float) -> tuple[FloatArray, AnyArray]:
    """(N, 2, 2) pieces in cells, and (N, 2) the cell (column, row) of each."""
    above = values >= level
    kind = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1].astype(np.intp)
    rows, columns = np.nonzero((kind > 0) & (kind < 15))
    corners = (
        values[rows, columns],
        values[rows, columns + 1],
        values[rows + 1, columns + 1],
        values[rows + 1, columns],
    )
    crossings = _crossings(corners, level)
    found, cells = [], []
    kinds = kind[rows, columns]
    for case, joins in _JOINS.items():
        here = np.flatnonzero(kinds == case)
        for first, second in joins:
            ends = np.stack([crossings[first][here], crossings[second][here]], axis=1)
            place = np.stack([columns[here], rows[here]], axis=-1)
            found.append(ends + place[:, None])
            cells.append(place)
    return np.concatenate(found), np.concatenate(cells)


def _crossings(corners: tuple[AnyArray, ...], level: float) -> list[FloatArray]:
    """For each edge of a cell (N, 2) where the level crosses it, as if it did."""

    def part(a: AnyArray, b: AnyArray) -> FloatArray:
        rise = np.where(b == a, 1, b - a)
        return np.clip((level - a) / rise, 0, 1).astype(np.float64)

    tl, tr, br, bl = corners
    zero, one = np.zeros(len(tl)), np.ones(len(tl))
    return [
        np.stack([part(tl, tr), zero], axis=-1),
        np.stack([one, part(tr, br)], axis=-1),
        np.stack([part(bl, br), one], axis=-1),
        np.stack([zero, part(tl, bl)], axis=-1),
    ]
