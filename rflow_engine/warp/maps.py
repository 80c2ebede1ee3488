"""Maps on rasters: where each pixel of a region is fetched in the other picture."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import numpy as np

from rflow_engine import coords
from rflow_engine.types import AnyArray, Box, Float32Array, FloatArray, FlowField, Size
from rflow_engine.warp.fields import flow_on_raster
from rflow_engine.warp.points import map_to_source
from rflow_engine.warp.stretch import Stretch, stretch_of, uniform

_NO_FLOW: Float32Array = np.empty((0, 0, 2), np.float32)


@dataclass(frozen=True, slots=True)
class TileMap:
    """Where the pixels of a tile are fetched.

    Attributes:
        x: (h, w) float64, points of the picture; NaN where there is none. What a point is depends on the place of its
            pixel alone, not on where the tile begins.
        y: the same for y.
        stretch: how much smaller the picture becomes; None where it does not.
    """

    x: FloatArray = field(repr=False)
    y: FloatArray = field(repr=False)
    stretch: Stretch | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the tile."""
        return self.x.shape[0], self.x.shape[1]


def source_grid(homography: AnyArray, flow: FlowField | None, box: Box, out: Size) -> FloatArray:
    """Where each pixel of a target region is fetched in the source.

    Args:
        homography: (3, 3) source_from_target, full-resolution pixels.
        flow: the residual flow, or None.
        box: a region of the target in full-resolution pixels; it may reach beyond the target.
        out: size in pixels of the wanted picture of that region.

    Returns:
        (out.height, out.width, 2) float64 source points; NaN beyond the horizon.
    """
    x = coords.from_centre_origin(np.arange(out.width)) * (box.size.width / out.width) + box.left
    y = coords.from_centre_origin(np.arange(out.height)) * (box.size.height / out.height) + box.top
    points_x = np.broadcast_to(x, out.shape)
    points_y = np.broadcast_to(y[:, None], out.shape)
    if flow is not None:
        dx, dy = flow_on_raster(flow, box, out)
        points_x, points_y = points_x + dx, points_y + dy
    grid: FloatArray = np.empty((*out.shape, 2))
    _project(np.asarray(homography, np.float64), points_x, points_y, grid[..., 0], grid[..., 1])
    return grid


def _project(homography: FloatArray, x: AnyArray, y: AnyArray, out_x: AnyArray, out_y: AnyArray) -> None:
    """Map points by a homography into two arrays; NaN on and behind the horizon. Sets no memory aside but one plane."""
    h = homography.astype(out_x.dtype)
    scratch = np.multiply(y, h[0, 1])
    for row, out in ((0, out_x), (1, out_y)):
        np.multiply(x, h[row, 0], out=out)
        out += np.multiply(y, h[row, 1], out=scratch)
        out += h[row, 2]
    if h[2, 0] == 0 and h[2, 1] == 0 and h[2, 2] == 1:
        return
    w = np.multiply(x, h[2, 0])
    w += np.multiply(y, h[2, 1], out=scratch)
    w += h[2, 2]
    if w.min() <= 1e-12:
        w[w <= 1e-12] = np.nan
    out_x /= w
    out_y /= w


class Planes(threading.local):
    """Memory for one map after the other, for each thread its own: fresh memory costs more than what is put into it."""

    def __init__(self) -> None:
        self._memory: FloatArray = np.empty(0)

    def of(self, size: Size) -> tuple[FloatArray, FloatArray]:
        """Two planes of this size; those that were given before are no longer of use."""
        if len(self._memory) < 2 * size.pixels:
            self._memory = np.empty(2 * size.pixels)
        x, y = self._memory[: size.pixels], self._memory[size.pixels : 2 * size.pixels]
        return x.reshape(size.shape), y.reshape(size.shape)


def tile_map(
    homography: AnyArray, flow: FlowField | None, box: Box, out: Size | None = None, *, planes: Planes | None = None
) -> TileMap:
    """Where a tile of the target, at full resolution or reduced, is fetched in the source.

    Args:
        homography: (3, 3) source_from_target, full-resolution pixels.
        flow: the residual flow, or None.
        box: a region of the target; it may reach beyond it.
        out: size in pixels of the wanted picture of that region; by default that of the region.
        planes: memory to use, where the map is needed only until the next one.
    """
    # Numba takes a moment to import, and what only looks at results does without.
    from rflow_engine.warp import kernels

    out = out or box.size
    matrix = np.ascontiguousarray(homography, np.float64)
    x, y = (planes or Planes()).of(out)
    field_, cells = _NO_FLOW, np.ones(2)
    if flow is not None:
        field_ = np.ascontiguousarray(flow.flow, np.float32)
        cells = coords.scale_between(flow.target_size, flow.grid_size)
    steps = box.size.width / out.width, box.size.height / out.height
    kernels.project(matrix.reshape(-1), float(box.left), steps[0], float(box.top), steps[1], field_, cells, x, y)
    return TileMap(x, y, stretch_of(lambda points: map_to_source(matrix, flow, points), box, out))


def affine_map(middle: AnyArray, axes: AnyArray, size: Size) -> TileMap:
    """A raster around a point of a picture.

    Args:
        middle: (2,) where the middle of the raster lies.
        axes: (2, 2) pixels of the picture on one step of the raster; the first column along its rows.
        size: of the raster.
    """
    across = coords.from_centre_origin(np.arange(size.width)) - size.width / 2
    down = coords.from_centre_origin(np.arange(size.height))[:, None] - size.height / 2
    x, y = (middle[axis] + axes[axis, 0] * across + axes[axis, 1] * down for axis in (0, 1))
    return TileMap(np.ascontiguousarray(x), np.ascontiguousarray(y), uniform(np.asarray(axes, np.float64)))
