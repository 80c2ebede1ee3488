"""The fine stage as one stiff, smooth map through the matches: methods "tps" and "bspline".

For who does not want a map that follows every brush stroke: a smoothing thin-plate spline, or a cubic B-spline on a
grid of control points (see :mod:`rflow_engine.flow.bases`). No pixel is compared. The matches that agree with the
homography or are near it are fitted by reweighted least squares, so that those at odds with the rest lose their say;
how stiff the map is decides cross-validation; what the user has locked is passed through; the map nowhere folds; and
away from all matches it returns to the homography.

Coordinates in here are in pixels of the target at the working size.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from rflow_engine import coords, warp
from rflow_engine.context import JobContext, Stage
from rflow_engine.flow import bending, reliance, sightings, smoothing
from rflow_engine.flow.bending import Spline
from rflow_engine.flow.sightings import Sightings
from rflow_engine.planes import folds
from rflow_engine.said import said
from rflow_engine.settings import Settings
from rflow_engine.types import FloatArray, FlowField, HomographyFit, Matches, Size

# Long side of the field: a spline has nothing finer to say.
_FINEST = 640
# A match that is believed less than this does not count as being near.
_HEARD = 0.2
# The map is all spline up to so many spacings of the matches, or this share of the long side, beyond them, and back at
# the homography after another share, or so many times the longest displacement.
_REACH, _REACH_SHARE, _FADE_SHARE, _FADE = 2.0, 0.05, 0.15, 3.0
# Where the map folds it is made so many times stiffer, so often at most; then it is shortened.
_STIFFER, _STIFFENINGS, _SHORTER = 6.0, 6, 0.8
# Least radius, in cells of the field, within which a locked match moves the field to where it wants it.
_TOUCH = 6.0
# Ridge of the bumps' system: two locked matches in one place that contradict each other meet half way.
_TIED = 1e-8


def residual_flow(
    matches: Matches,
    fit: HomographyFit,
    source_size: Size,
    target_size: Size,
    settings: Settings,
    context: JobContext,
) -> FlowField:
    """The residual flow as a spline, and how likely it is right within three working pixels.

    Args:
        matches: the correspondences.
        fit: the homography, with what was excluded and locked.
        source_size: full-resolution size of the source.
        target_size: full-resolution size of the target.
        settings: which spline, and the working size.
        context: told about progress and asked whether to go on.

    Raises:
        Cancelled: if the context says so.
    """
    stage = Stage(context, 0.0, 1.0)
    stage.step(0.0, said("Choosing matches for the spline"))
    working = target_size.scaled_to(settings.fine.long_side)
    grid = target_size.scaled_to(min(settings.fine.long_side, _FINEST))
    seen = sightings.of_matches(matches, fit, target_size, working)
    if not (seen.agrees | seen.locked).any():
        nothing = np.zeros((*grid.shape, 2), np.float32)
        return FlowField(flow=nothing, confidence=nothing[..., 0], target_size=target_size)
    spline = bending.fitted(settings.fine.method, seen, Stage(stage, 0.1, 0.6))
    stage.step(0.6, said("Bending the map"))
    near = _nearness(seen, spline, grid)
    field = _field(spline, seen, near, stage)
    stage.step(0.8, said("Confidence of the spline"))
    certain = near * reliance.probability(spline, seen, grid)
    stage.raise_if_cancelled()
    flow = FlowField(
        flow=(field / coords.scale_between(target_size, working)).astype(np.float32),
        confidence=certain.astype(np.float32),
        target_size=target_size,
    )
    return _inside(flow, fit, source_size)


def _nearness(seen: Sightings, spline: Spline, grid: Size) -> FloatArray:
    """(grid.height, grid.width) 1 in the reach of believed matches, 0 far from all, smooth between them."""
    believed = spline.weight > _HEARD
    points = seen.points[believed]
    far = np.ones(grid.shape, np.uint8)
    cells = (coords.rescale(points, seen.size, grid)).astype(np.intp)
    far[np.clip(cells[:, 1], 0, grid.height - 1), np.clip(cells[:, 0], 0, grid.width - 1)] = 0
    distance = cv2.distanceTransform(far, cv2.DIST_L2, 5) * (seen.size.width / grid.width)
    side = seen.size.long_side
    spacing = np.sqrt(float(seen.size.pixels) / max(len(points), 1))
    longest = float(np.linalg.norm(seen.displacement[believed], axis=1).max(initial=0.0))
    reach = max(_REACH_SHARE * side, min(_REACH * spacing, 0.2 * side))
    fade = max(_FADE_SHARE * side, _FADE * longest)
    t = np.clip((distance - reach) / fade, 0.0, 1.0)
    soft = cv2.GaussianBlur(1 - t * t * (3 - 2 * t), (0, 0), 0.01 * max(grid.shape))
    return np.asarray(np.clip(soft, 0.0, 1.0), np.float64)


def _field(spline: Spline, seen: Sightings, near: FloatArray, stage: Stage) -> FloatArray:
    """(h, w, 2) the displacement in working pixels, as stiff as it must be not to fold.

    Args:
        spline: as the matches alone want it.
        seen: the matches.
        near: (h, w) in [0, 1], how far the spline holds and not the homography.
        stage: asked whether to go on.
    """
    grid = Size(width=near.shape[1], height=near.shape[0])
    for number in range(_STIFFENINGS):
        stage.raise_if_cancelled()
        fixed = smoothing.through(spline.smooth, spline.rows[seen.locked], seen.displacement[seen.locked])
        field = spline.basis.field(fixed.coefficients, grid) * near[..., None]
        field = _touched(field, seen, _TOUCH * 2**number)
        if not folds(field, seen.size).any():
            return field
        spline = bending.stiffened(spline, seen, _STIFFER)
    while folds(field, seen.size).any():
        stage.raise_if_cancelled()
        field = field * _SHORTER
    return field


def _touched(field: FloatArray, seen: Sightings, reach: float) -> FloatArray:
    """A field that passes exactly, as it is read between its cells, through what is locked.

    What is still missing there, because the basis is too coarse or the field was read linearly, is added as compact
    bumps (Wendland 1995) that together make up for it.
    """
    if not seen.locked.any():
        return field
    height, width = field.shape[:2]
    points, wanted = seen.points[seen.locked], seen.displacement[seen.locked]
    missing = wanted - warp.sample_field(field.astype(np.float32), points, seen.size)
    longest = float(np.linalg.norm(missing, axis=1).max())
    if longest < 1e-3:
        return field
    grid = Size(width=width, height=height)
    cell = coords.scale_between(grid, seen.size)
    radius = max(reach * cell.max(), 4 * longest)
    corners, share = _read_from(points, seen.size, grid)
    apart = np.linalg.norm(corners[:, :, None] - points, axis=3) / radius
    read = (share[:, :, None] * _bump(apart)).sum(axis=1)
    push = np.linalg.solve(read.T @ read + _TIED * np.eye(len(points)), read.T @ missing)
    result = field.copy()
    for point, strength in zip(points, push, strict=True):
        low = np.maximum(np.floor((point - radius) / cell), 0).astype(np.intp)
        high = np.minimum(np.ceil((point + radius) / cell), (width, height)).astype(np.intp)
        x, y = ((np.arange(low[k], high[k]) + 0.5) * cell[k] - point[k] for k in (0, 1))
        bump = _bump(np.hypot(x, y[:, None]) / radius)
        result[low[1] : high[1], low[0] : high[0]] += bump[..., None] * strength
    return result


def _read_from(points: FloatArray, size: Size, grid: Size) -> tuple[FloatArray, FloatArray]:
    """(N, 4, 2) the cell centres that a field is read from at points (N, 2), and (N, 4) their shares (bilinear)."""
    most = np.array([grid.width - 1, grid.height - 1])
    cells = np.clip(coords.to_centre_origin(coords.rescale(points, size, grid)), 0, most)
    first = np.clip(np.floor(cells), 0, np.maximum(most - 1, 0))
    part = cells - first
    offsets = np.array([[0, 0], [1, 0], [0, 1], [1, 1]])
    share = np.where(offsets, part[:, None], 1 - part[:, None]).prod(axis=2)
    corners = coords.rescale(coords.from_centre_origin(first[:, None] + offsets), grid, size)
    return corners, np.asarray(share)


def _bump(distance: FloatArray) -> FloatArray:
    """Wendland's function of smoothness 2: 1 at 0, 0 from 1 on."""
    return np.asarray(np.maximum(1 - distance, 0.0) ** 4 * (4 * distance + 1))


def _inside(flow: FlowField, fit: HomographyFit, source_size: Size) -> FlowField:
    """The field with no confidence where the source has no picture."""
    centres = coords.cell_centres(flow.grid_size, flow.target_size).reshape(-1, 2)
    landed = coords.apply_homography(fit.source_from_target, centres + flow.flow.reshape(-1, 2))
    inside = coords.contains(landed, source_size).reshape(flow.confidence.shape)
    return replace(flow, confidence=np.where(inside, flow.confidence, np.float32(0)))
