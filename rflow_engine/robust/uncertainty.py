"""How far a fitted transform may be off: its covariance, and what that means at the corners of a picture.

The covariance is the sandwich of M-estimation (Huber 1967; Hartley & Zisserman, Multiple View Geometry, chapter 5, for
the transfer to points). What the matches miss by is taken from their residuals themselves, so that no noise level has
to be known. Neighbouring matches, above all of dense cells, err together; they count for as many fewer as sums of
residuals over cells of the picture vary more than they would if each erred alone (the design effect of cluster
samples, Kish 1965).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np

from rflow_engine.robust.refine import Errors, Fitting, tangent
from rflow_engine.types import AnyArray, FloatArray

if TYPE_CHECKING:
    from rflow_engine.robust.ransac import Estimate

# So many cells along the longer side of the inliers' extent.
_CELLS = 10
# Where fewer of a cell's matches than this share a cell on average, nothing can be said about neighbours.
_LEAST_SHARED = 1.5
# Of few matches that err together, next to nothing would be left; then this share is thought to be taken by the fit.
_MOST_TAKEN = 0.75


def covariance(estimate: Estimate) -> FloatArray | None:
    """The covariance of a transform.

    Returns:
        (9, 9) float64, of the entries of ``estimate.target_from_source`` row by row, of the rank of the kind's
        freedom; None if there were no more matches than it needs.
    """
    fitting, g = estimate.fitting, estimate.g
    if fitting is None or g is None or not len(fitting):
        return None
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        errors = fitting.errors(g)
        weights = fitting.robust_weights(errors)
        directions = tangent(g, estimate.model)
        freedom = directions.shape[1]
        effective = float(weights.sum()) ** 2 / max(float(weights @ weights), 1e-300)
        if 2 * np.count_nonzero(weights) <= freedom or 2 * effective <= freedom + 1e-6:
            return None
        squared = np.where(weights > 0, np.minimum(errors.squared, 1e12), 0.0)
        normal, _ = fitting.normal(errors, weights)
        noise, _ = fitting.normal(errors, weights * weights * squared / 2.0)
        try:
            inverse = np.linalg.inv(directions.T @ normal @ directions)
        except np.linalg.LinAlgError:
            return None
        spread = directions @ inverse
        effect = design_effect(errors, weights)
        # The fit has taken its share of what the errors were: as much as it has numbers among so many coordinates.
        taken = min(freedom * effect / (2 * effective), _MOST_TAKEN)
        inflation = effect / (1.0 - taken) / _steepness(fitting, errors) ** 2
        return fitting.leave_covariance(g, inflation * spread @ (directions.T @ noise @ directions) @ spread.T)


def _steepness(fitting: Fitting, errors: Errors) -> float:
    """How much less the reweighted pull grows with the error than plain least squares would have it grow.

    For Tukey's weight ``(1 - z)^2`` of ``z = error / window`` the mean derivative of the pull in the plane is
    ``(1 - z)(1 - 3 z)``.
    """
    if fitting.locked is not None:
        return 1.0
    z = np.minimum(errors.squared / fitting.window, 1.0)
    weight = float(fitting.base @ (1.0 - z) ** 2)
    return max(float(fitting.base @ ((1.0 - z) * (1.0 - 3.0 * z))) / max(weight, 1e-300), 0.25)


def design_effect(errors: Errors, weights: FloatArray) -> float:
    """By what factor the matches count for fewer because neighbours err together; at least 1.

    Args:
        errors: of the matches.
        weights: (N,) what they weigh; those of weight 0 are left out.
    """
    used = weights > 0
    if np.count_nonzero(used) < 2:
        return 1.0
    points = errors.landed[:, used]
    low = points.min(axis=1, keepdims=True)
    extent = float((points.max(axis=1, keepdims=True) - low).max())
    cells = np.minimum((points - low) * (_CELLS / max(extent, 1e-12)), _CELLS - 1).astype(np.intp)
    number = cells[0] * _CELLS + cells[1]
    pulls = errors.missed[:, used] * np.sqrt(errors.factor[used]) * weights[used]
    occupied = np.count_nonzero(np.bincount(number, minlength=_CELLS**2))
    if np.count_nonzero(used) < _LEAST_SHARED * occupied:
        return 1.0
    together = sum(float((np.bincount(number, pull, minlength=_CELLS**2) ** 2).sum()) for pull in pulls)
    alone = float(np.vdot(pulls, pulls))
    return max(1.0, together / alone) if alone > 0 else 1.0


def corner_errors(estimate: Estimate, corners: AnyArray, *, of: Literal["source", "target"] = "target") -> FloatArray:
    """The expected error of where points of one picture land in the other.

    Args:
        estimate: a fitted transform.
        corners: (K, 2) points of the picture ``of``, in the working pixels that the transform was estimated in.
        of: the picture whose points they are. Those of the target are mapped into the source, as the pipeline does.

    Returns:
        (K,) float64, root mean square distance in working pixels of the other picture; NaN where it is not known:
        for points behind the horizon, or a transform with no more matches than it needs.
    """
    points = np.asarray(corners, np.float64)
    spread = covariance(estimate)
    if spread is None:
        return np.full(len(points), np.nan)
    h = estimate.target_from_source
    start = points if of == "source" else _mapped(np.asarray(np.linalg.inv(h), np.float64), points, side=h)
    with np.errstate(divide="ignore", invalid="ignore"):
        homogeneous = np.concatenate([start, np.ones((len(start), 1))], axis=1)
        mapped = homogeneous @ h.T
        w = np.where(mapped[:, 2] > 0, mapped[:, 2], np.nan)
        landed = mapped[:, :2] / w[:, None]
        p = homogeneous / w[:, None]
        moves = np.zeros((len(start), 2, 9))
        for row in range(2):
            moves[:, row, 3 * row : 3 * row + 3] = p
            moves[:, row, 6:] = -landed[:, row, None] * p
        if of == "target":
            local = (h[:2, :2] - landed[:, :, None] * h[2, :2]) / w[:, None, None]
            moves = np.asarray(np.linalg.inv(np.where(np.isfinite(local), local, np.eye(2)))) @ moves
        variance = np.einsum("kia,ab,kib->k", moves, spread, moves)
        return np.asarray(np.sqrt(np.maximum(variance, 0.0)))


def _mapped(inverse: FloatArray, points: FloatArray, *, side: FloatArray) -> FloatArray:
    """Points of the target in the source; NaN for those that come from behind the horizon of ``side``."""
    mapped = np.concatenate([points, np.ones((len(points), 1))], axis=1) @ inverse.T
    with np.errstate(divide="ignore", invalid="ignore"):
        result = mapped[:, :2] / mapped[:, 2:]
        w = result @ side[2, :2] + side[2, 2]
    return np.asarray(np.where((w > 0)[:, None], result, np.nan))
