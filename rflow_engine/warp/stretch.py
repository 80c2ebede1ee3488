"""How much smaller a map makes a picture, from place to place: what has to be averaged so that nothing aliases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np

from rflow_engine import coords
from rflow_engine.types import AnyArray, Box, FloatArray, Size

# Maps (N, 2) points to (N, 2) points, NaN where it knows none.
PointMap: TypeAlias = Callable[[FloatArray], FloatArray]

# Pixels of the map from node to node. Nodes lie at multiples of this wherever a tile begins.
_SPACING = 64
# Below this a node has nothing to tell: kernels.sample and wide_kernels.sample_widely give the same.
_SHARP = 1.25
_HIGHEST_LEVEL = 12


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pixels of the picture on one pixel of a map, at nodes in between which it is linear.

    Attributes:
        nodes: (n, m, 2) float64, along x and along y of the picture.
        begin: where in nodes (x, y) the upper left corner of the map lies.
        spacing: pixels of the map from node to node.
    """

    nodes: FloatArray = field(repr=False)
    begin: tuple[float, float] = (0.0, 0.0)
    spacing: int = _SPACING

    @property
    def largest(self) -> float:
        """The largest stretch in any direction."""
        return float(self.nodes.max())

    def level(self, rows: slice, columns: slice) -> int | None:
        """How often the picture may be halved before a part of the map is fetched; None if that differs within.

        At a level one pixel of the map still takes two to four pixels along the axis that is shrunk least, so that
        neighbouring levels look the same.
        """
        levels = self._levels(rows, columns)
        first = int(levels.flat[0])
        return first if bool((levels == first).all()) else None

    def _levels(self, rows: slice, columns: slice) -> AnyArray:
        least = self.nodes.min(axis=2)
        least = np.minimum(least[:, :-1], least[:, 1:]) if least.shape[1] > 1 else least
        least = np.minimum(least[:-1], least[1:]) if least.shape[0] > 1 else least
        span_x = self._cells(columns, self.begin[0], least.shape[1])
        span_y = self._cells(rows, self.begin[1], least.shape[0])
        halvings = np.floor(np.log2(np.maximum(least[span_y, span_x], 1.0)) + 1e-6) - 1
        return np.asarray(np.clip(halvings, 0, _HIGHEST_LEVEL), np.int64)

    def _cells(self, part: slice, begin: float, count: int) -> slice:
        """The cells that pixels touch."""
        first, last = begin + (part.start + 0.5) / self.spacing, begin + (part.stop - 0.5) / self.spacing
        low = min(max(int(first), 0), count - 1)
        return slice(low, min(max(int(last), low), count - 1) + 1)

    def cut(self, rows: slice, columns: slice) -> tuple[int, int]:
        """The row and the column at which to divide a part of the map, at a node where one lies within."""
        return self._cut(rows, self.begin[1]), self._cut(columns, self.begin[0])

    def _cut(self, part: slice, begin: float) -> int:
        middle: int = (part.start + part.stop) // 2
        node: int = round((round(begin + middle / self.spacing) - begin) * self.spacing)
        return node if part.start < node < part.stop else middle


def uniform(axes: AnyArray) -> Stretch | None:
    """The stretch of a map that is affine.

    Args:
        axes: (2, 2) pixels of the picture on one step of the map; the first column along its rows.
    """
    nodes = np.hypot(axes[:, 0], axes[:, 1])[None, None]
    return Stretch(np.asarray(nodes, np.float64)) if nodes.max() > _SHARP else None


def stretch_of(mapped: PointMap, box: Box, out: Size) -> Stretch | None:
    """The stretch of a map over a raster; None where it leaves the picture about as large as it is.

    Args:
        mapped: the map.
        box: the region that the raster covers.
        out: size of the raster in pixels.
    """
    step = np.array([box.size.width / out.width, box.size.height / out.height]) * _SPACING
    corner = np.array([box.left, box.top]) / step
    first = np.floor(corner + 1e-9)
    end = np.ceil(np.array([box.right, box.bottom]) / step - 1e-9)
    columns, rows = (np.arange(first[axis] - 1, end[axis] + 2) * step[axis] for axis in (0, 1))
    lattice = np.stack(np.meshgrid(columns, rows), axis=-1)
    places = mapped(lattice.reshape(-1, 2)).reshape(lattice.shape)
    along = (places[1:-1, 2:] - places[1:-1, :-2]) / (2 * _SPACING)
    down = (places[2:, 1:-1] - places[:-2, 1:-1]) / (2 * _SPACING)
    # Next to a horizon nobody can tell.
    nodes = np.nan_to_num(np.hypot(along, down), nan=1.0, posinf=1.0)
    if nodes.max() <= _SHARP:
        return None
    return Stretch(nodes, (float(corner[0] - first[0]), float(corner[1] - first[1])))


def shrink_factor(homography: AnyArray, target_size: Size) -> int:
    """How many source pixels, along one side, fall on one target pixel in the middle of the target; at least 1."""
    middle = np.array([target_size.width, target_size.height]) / 2
    area = abs(float(np.linalg.det(coords.local_affine(homography, middle))))
    # A scale of 4 may come as 3.9999.
    return max(1, int(np.sqrt(area) + 0.01)) if np.isfinite(area) else 1
