"""Maps one after the other, there or back, as one map: the picture is interpolated once, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from rflow_engine import coords
from rflow_engine.types import AnyArray, Box, Float32Array, FloatArray, FlowField, Size
from rflow_engine.warp.maps import TileMap
from rflow_engine.warp.points import map_to_source, map_to_target
from rflow_engine.warp.stretch import stretch_of

_NO_FLOW: Float32Array = np.empty((0, 0, 2), np.float32)
# Pixels of the target: far below what an interpolation can tell.
_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Step:
    """One map of a chain.

    Attributes:
        homography: (3, 3) source_from_target.
        flow: the residual flow of the target, or None.
        back: from the source to the target instead of from the target to the source.
    """

    homography: FloatArray = field(repr=False)
    flow: FlowField | None = field(default=None, repr=False)
    back: bool = False

    def points(self, points: FloatArray) -> FloatArray:
        """(N, 2) mapped points; NaN where there is none."""
        return (map_to_target if self.back else map_to_source)(self.homography, self.flow, points)

    def move(self, x: FloatArray, y: FloatArray) -> None:
        """Map rasters of coordinates in place; NaN where there is none, as at a fold on the way back."""
        from rflow_engine.warp import point_kernels

        flow, cells = _NO_FLOW, np.ones(2)
        if self.flow is not None:
            flow = np.ascontiguousarray(self.flow.flow, np.float32)
            cells = coords.scale_between(self.flow.target_size, self.flow.grid_size)
        if self.back:
            inverse = np.ascontiguousarray(coords.invert_homography(self.homography))
            point_kernels.move_back(inverse.reshape(-1), flow, cells, _TOLERANCE, x, y)
        else:
            matrix = np.ascontiguousarray(self.homography, np.float64)
            point_kernels.move(matrix.reshape(-1), flow, cells, x, y)


def map_through(steps: Sequence[Step], points: AnyArray) -> FloatArray:
    """(N, 2) points mapped by each step in turn; NaN where one of them has no answer."""
    mapped = coords.as_points(points)
    for step in steps:
        mapped = step.points(mapped)
    return mapped


def chain_map(steps: Sequence[Step], box: Box, out: Size | None = None) -> TileMap:
    """Where a tile is fetched through a chain of maps.

    With pictures A on B and B on C, the steps from C to A are that of the second alignment and that of the first. One
    step that goes back lays the target on the source.

    Args:
        steps: the first one begins in the picture whose frame the tile has.
        box: a region of that picture; it may reach beyond it.
        out: size in pixels of the wanted picture of that region; by default that of the region.
    """
    out = out or box.size
    x = coords.from_centre_origin(np.arange(out.width)) * (box.size.width / out.width) + box.left
    y = coords.from_centre_origin(np.arange(out.height)) * (box.size.height / out.height) + box.top
    tile_x, tile_y = np.repeat(x[None], out.height, axis=0), np.repeat(y[:, None], out.width, axis=1)
    for step in steps:
        step.move(tile_x, tile_y)
    return TileMap(tile_x, tile_y, stretch_of(lambda points: map_through(steps, points), box, out))
