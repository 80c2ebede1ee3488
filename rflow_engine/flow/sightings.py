"""The matches that a spline is fitted to, in pixels of the target at the working size."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from rflow_engine import coarse, coords, matching
from rflow_engine.flow import guidance
from rflow_engine.types import BoolArray, FloatArray, HomographyFit, Matches, Size
from rflow_engine.warp import IndexArray

# At most so many matches; more of them tell a stiff map nothing new.
_MOST = 2500
# Matches that a network or SIFT accepted count up to so many thresholds from the homography, the others as inliers.
_NEAR = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sightings:
    """The matches that may take part.

    Attributes:
        points: (N, 2) where they lie in the target, in working pixels.
        displacement: (N, 2) where the homography puts their source points, relative to that.
        precision: (N,) relative to that of a sharp and certain match.
        agrees: (N,) whether each is at one with its neighbours.
        locked: (N,) whether the user has locked it.
        size: of the target in working pixels.
    """

    points: FloatArray
    displacement: FloatArray
    precision: FloatArray
    agrees: BoolArray
    locked: BoolArray
    size: Size

    def part(self, which: BoolArray | FloatArray) -> Sightings:
        """Some of them, by a mask or their numbers."""
        names = ("points", "displacement", "precision", "agrees", "locked")
        return replace(self, **{name: getattr(self, name)[which] for name in names})


def of_matches(matches: Matches, fit: HomographyFit, target_size: Size, working: Size) -> Sightings:
    """The matches that may take part in a spline.

    Args:
        matches: all of them.
        fit: the homography.
        target_size: full-resolution size of the target.
        working: the same, reduced.
    """
    landed = coords.apply_homography(coords.invert_homography(fit.source_from_target), matches.source)
    off = np.linalg.norm(landed - matches.target, axis=1)
    sharp = matching.are_of(matches, *guidance.SHARP)
    usable = np.isfinite(off) & ~fit.excluded & coords.contains(matches.target, target_size)
    usable &= fit.inliers | fit.locked | (sharp & (np.nan_to_num(off, nan=np.inf) < _NEAR * fit.threshold))
    scale = coords.scale_between(target_size, working)
    points, displacement = matches.target * scale, (landed - matches.target) * scale
    precision = coarse.prior_weights(matches) / np.maximum(matches.scale, 1.0) ** 2
    chosen = np.flatnonzero(usable)
    order = evenly(points[chosen], np.where(fit.locked[chosen], np.inf, precision[chosen]), working, _MOST)
    chosen = np.sort(chosen[order])
    agrees = guidance.agrees_with_neighbours(points[chosen], displacement[chosen])
    if not agrees.any():
        agrees = fit.inliers[chosen]
    return Sightings(
        points=points[chosen],
        displacement=displacement[chosen],
        precision=precision[chosen],
        agrees=agrees,
        locked=fit.locked[chosen],
        size=working,
    )


def evenly(points: FloatArray, worth: FloatArray, size: Size, count: int) -> IndexArray:
    """(at most ``count``,) numbers of points that cover the picture evenly: the best of each cell, then the next best.

    Args:
        points: (N, 2) in a picture.
        worth: (N,) which to take first; infinite for those that are needed in any case.
        size: of the picture.
        count: how many to take at most.
    """
    order = np.argsort(-worth, kind="stable")
    if len(points) <= count:
        return np.asarray(order)
    side = np.sqrt(size.pixels / count)
    column, row = (points[order] / side).astype(np.intp).T
    cell = row * (int(size.width / side) + 1) + column
    by_cell = np.argsort(cell, kind="stable")
    first = np.concatenate([[True], np.diff(cell[by_cell]) > 0])
    starts = np.maximum.accumulate(np.where(first, np.arange(len(cell)), 0))
    rank = np.empty(len(cell))
    rank[by_cell] = np.arange(len(cell)) - starts
    rank[np.isinf(worth[order])] = -1
    return np.asarray(order[np.argsort(rank, kind="stable")[:count]])
