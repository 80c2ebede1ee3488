"""Mapping single points between the pictures."""

from __future__ import annotations

import numpy as np

from rflow_engine import coords
from rflow_engine.types import AnyArray, FloatArray, FlowField
from rflow_engine.warp.fields import sample_field


def map_to_source(homography: AnyArray, flow: FlowField | None, points: AnyArray) -> FloatArray:
    """(N, 2) target points to source points; NaN beyond the horizon of the homography."""
    p = coords.as_points(points)
    if flow is not None:
        p = p + sample_field(flow.flow, p, flow.target_size)
    return coords.apply_homography(homography, p)


def map_to_target(
    homography: AnyArray, flow: FlowField | None, points: AnyArray, *, tolerance: float = 1e-3
) -> FloatArray:
    """(N, 2) source points to target points, the inverse of :func:`map_to_source`.

    With a flow the inverse is found by iteration, first plainly and then damped where that does not settle.

    Args:
        homography: (3, 3) source_from_target.
        flow: the residual flow, or None.
        points: (N, 2) source points.
        tolerance: how far in target pixels the answer may miss.

    Returns:
        (N, 2) float64; NaN where the iteration does not converge, as at a fold.
    """
    y = coords.apply_homography(coords.invert_homography(homography), coords.as_points(points))
    if flow is None:
        return y
    x = y - sample_field(flow.flow, y, flow.target_size)
    for damping, count in ((1.0, 30), (0.5, 60)):
        for _ in range(count):
            miss = y - x - sample_field(flow.flow, x, flow.target_size)
            if not (np.abs(miss) > tolerance * 0.1).any():
                break
            x = x + damping * miss
    miss = np.abs(y - x - sample_field(flow.flow, x, flow.target_size)).max(axis=1)
    return np.where((miss <= tolerance)[:, None], x, np.nan)
