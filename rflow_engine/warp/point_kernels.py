"""The loops over points that a map moves, there and back; see ``kernels``."""

from __future__ import annotations

from typing import Any

import numpy as np

from rflow_engine.warp.kernels import compiled

# Steps of Newton's method before plain iteration is tried: between kinks of the flow two or three are enough.
_NEWTON, _PLAIN, _DAMPED = 12, 30, 60


@compiled
def _moved(matrix: Any, x: Any, y: Any) -> Any:
    w = matrix[6] * x + matrix[7] * y + matrix[8]
    w = w if w > 1e-12 else np.nan
    return (matrix[0] * x + matrix[1] * y + matrix[2]) / w, (matrix[3] * x + matrix[4] * y + matrix[5]) / w


@compiled
def _flow_at(flow: Any, cells: Any, x: Any, y: Any) -> Any:
    """The flow (2) at a point and its derivatives (4: u by x, u by y, v by x, v by y)."""
    high, wide = flow.shape[0], flow.shape[1]
    cell_x, cell_y = x * cells[0] - 0.5, y * cells[1] - 0.5
    slope_x = cells[0] if cell_x > 0.0 and cell_x < wide - 1.0 else 0.0
    slope_y = cells[1] if cell_y > 0.0 and cell_y < high - 1.0 else 0.0
    cell_x, cell_y = min(max(cell_x, 0.0), wide - 1.0), min(max(cell_y, 0.0), high - 1.0)
    j, i = min(int(cell_x), max(wide - 2, 0)), min(int(cell_y), max(high - 2, 0))
    right, below = min(j + 1, wide - 1), min(i + 1, high - 1)
    fx, fy = cell_x - j, cell_y - i
    found = np.empty(2)
    slopes = np.empty((2, 2))
    for axis in range(2):
        a, b = np.float64(flow[i, j, axis]), np.float64(flow[i, right, axis])
        c, d = np.float64(flow[below, j, axis]), np.float64(flow[below, right, axis])
        found[axis] = (a + fx * (b - a)) * (1 - fy) + (c + fx * (d - c)) * fy
        slopes[axis, 0] = ((b - a) * (1 - fy) + (d - c) * fy) * slope_x
        slopes[axis, 1] = ((c - a) * (1 - fx) + (d - b) * fx) * slope_y
    return found[0], found[1], slopes[0, 0], slopes[0, 1], slopes[1, 0], slopes[1, 1]


@compiled
def move(matrix: Any, flow: Any, cells: Any, x: Any, y: Any) -> Any:
    """Map points in place: by the flow, if it has any rows, and the homography; NaN beyond the horizon.

    Args:
        matrix: (9,) float64.
        flow: (h, w, 2) float32.
        cells: (2,) cells of the flow on a pixel.
        x: (rows, columns) float64.
        y: the same.
    """
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            px, py = x[i, j], y[i, j]
            if not (np.isfinite(px) and np.isfinite(py)):
                x[i, j] = y[i, j] = np.nan
                continue
            if flow.shape[0]:
                u, v, _, _, _, _ = _flow_at(flow, cells, px, py)
                px, py = px + u, py + v
            x[i, j], y[i, j] = _moved(matrix, px, py)


@compiled
def move_back(inverse: Any, flow: Any, cells: Any, tolerance: Any, x: Any, y: Any) -> Any:
    """Undo :func:`move` in place: Newton's method, then iteration, plain and damped, where that goes astray.

    NaN where none of them settles within the tolerance, and where the flow has turned the picture over.

    Args:
        inverse: (9,) float64, of the homography.
        flow: (h, w, 2) float32.
        cells: (2,) cells of the flow on a pixel.
        tolerance: pixels.
        x: (rows, columns) float64.
        y: the same.
    """
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            if not (np.isfinite(x[i, j]) and np.isfinite(y[i, j])):
                x[i, j] = y[i, j] = np.nan
                continue
            to_x, to_y = _moved(inverse, x[i, j], y[i, j])
            if flow.shape[0] and np.isfinite(to_x) and np.isfinite(to_y):
                to_x, to_y = _solved(flow, cells, tolerance, to_x, to_y)
            x[i, j], y[i, j] = to_x, to_y


@compiled
def _solved(flow: Any, cells: Any, tolerance: Any, to_x: Any, to_y: Any) -> Any:
    """The point that the flow moves to a place; NaN if none is found."""
    u, v, _, _, _, _ = _flow_at(flow, cells, to_x, to_y)
    px, py = to_x - u, to_y - v
    for step in range(_NEWTON + _PLAIN + _DAMPED):
        if step == _NEWTON:
            px, py = to_x - u, to_y - v
        a, b, ux, uy, vx, vy = _flow_at(flow, cells, px, py)
        off_x, off_y = to_x - px - a, to_y - py - b
        area = (1.0 + ux) * (1.0 + vy) - uy * vx
        if abs(off_x) <= tolerance and abs(off_y) <= tolerance:
            return (px, py) if area > 0.0 else (np.nan, np.nan)
        if step < _NEWTON and area > 0.0:
            px += ((1.0 + vy) * off_x - uy * off_y) / area
            py += ((1.0 + ux) * off_y - vx * off_x) / area
        else:
            share = 0.5 if step >= _NEWTON + _PLAIN else 1.0
            px, py = px + share * off_x, py + share * off_y
    return np.nan, np.nan
