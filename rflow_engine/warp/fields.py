"""Fields on a grid over the target: reading them at points and on rasters."""

from __future__ import annotations

import itertools
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from rflow_engine import coords
from rflow_engine.types import AnyArray, BoolArray, Box, Float32Array, FloatArray, FlowField, Size

IndexArray: TypeAlias = NDArray[np.intp]


def sample_field(field: Float32Array, points: AnyArray, size: Size) -> FloatArray:
    """Values of a field on a grid over an image of ``size``, at points of that image.

    Args:
        field: (h, w) or (h, w, c), values at the cell centres.
        points: (N, 2) points of the image.
        size: size of the image the grid lies over.

    Returns:
        (N,) or (N, c) float64, bilinear between cell centres, constant beyond the outermost ones; NaN for NaN.
    """
    height, width = field.shape[:2]
    cells = coords.rescale(points, size, Size(width=width, height=height))
    finite: BoolArray = np.asarray(np.isfinite(cells).all(axis=-1))
    cells = coords.to_centre_origin(np.where(finite[..., None], cells, 0.0))
    x = np.clip(cells[..., 0], 0, width - 1)
    y = np.clip(cells[..., 1], 0, height - 1)
    left = np.minimum(x.astype(np.intp), max(width - 2, 0))
    top = np.minimum(y.astype(np.intp), max(height - 2, 0))
    right, bottom = np.minimum(left + 1, width - 1), np.minimum(top + 1, height - 1)
    extra = (None,) * (field.ndim - 2)
    fx, fy = (x - left)[(..., *extra)], (y - top)[(..., *extra)]
    upper = field[top, left] * (1 - fx) + field[top, right] * fx
    lower = field[bottom, left] * (1 - fx) + field[bottom, right] * fx
    values = upper * (1 - fy) + lower * fy
    return np.asarray(np.where(finite[(..., *extra)], values, np.nan), np.float64)


def flow_on_raster(flow: FlowField, box: Box, out: Size) -> tuple[Float32Array, Float32Array]:
    """Two (h, w) planes of flow at the pixel centres of a raster: what :func:`sample_field` gives, but fast."""
    grid = flow.grid_size
    cells_x = coords.from_centre_origin(np.arange(out.width)) * (box.size.width / out.width) + box.left
    cells_y = coords.from_centre_origin(np.arange(out.height)) * (box.size.height / out.height) + box.top
    x0, fx = _cells(cells_x * (grid.width / flow.target_size.width), grid.width)
    y0, fy = _cells(cells_y * (grid.height / flow.target_size.height), grid.height)
    first, last = int(y0[0]), int(min(y0[-1] + 2, grid.height))
    part = flow.flow[first:last]
    x1 = np.minimum(x0 + 1, grid.width - 1)
    across = part[:, x0] * (1 - fx)[:, None] + part[:, x1] * fx[:, None]
    planes = (np.empty(out.shape, np.float32), np.empty(out.shape, np.float32))
    for axis, plane in enumerate(planes):
        _blend_rows(np.ascontiguousarray(across[..., axis]), y0 - first, fy, plane)
    return planes


def _blend_rows(rows: Float32Array, first: IndexArray, fraction: Float32Array, out: Float32Array) -> None:
    """Write ``rows[first] * (1 - fraction) + rows[first + 1] * fraction``, one run of equal ``first`` at a time."""
    starts = np.concatenate([[0], np.flatnonzero(np.diff(first)) + 1, [len(first)]])
    for start, end in itertools.pairwise(starts):
        upper = rows[first[start]]
        lower = rows[min(int(first[start]) + 1, len(rows) - 1)]
        run = out[start:end]
        np.multiply(fraction[start:end, None], (lower - upper)[None], out=run)
        run += upper


def _cells(position: FloatArray, count: int) -> tuple[IndexArray, Float32Array]:
    clipped = np.clip(coords.to_centre_origin(position), 0, count - 1)
    first = np.minimum(clipped.astype(np.intp), max(count - 2, 0))
    return first, np.asarray(clipped - first, np.float32)
