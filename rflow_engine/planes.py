"""Pictures of several planes: which transform holds where, and one map that is made of all of them.

The paper (Shen et al., ECCV 2020, section 3.1) aligns with one homography after another and leaves open how they make
one map. Here every part of the target gets the transform of the inliers in and around it; the borders run where the
transforms agree if they do so anywhere near, as at a fold; and across a border the map passes smoothly from one to the
other. The result is a displacement on top of the first homography, of the same kind as the residual flow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from rflow_engine import coarse, coords
from rflow_engine.context import JobContext
from rflow_engine.robust import ransac, several
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import (
    AnyArray,
    BoolArray,
    Float32Array,
    FloatArray,
    FlowField,
    HomographyFit,
    Matches,
    Size,
    read_only,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Long side of the grid of labels in cells.
_CELLS = 96
# Belief that decides a cell's label by itself; where there is less, surroundings ever wider are asked.
_ENOUGH = 2.0
_WIDTHS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0)
# How much neighbours of another label count against a label, and how often they are asked.
_CONTIGUITY, _SWEEPS = 3.0, 30
# Transforms that differ by less than this many thresholds may meet anywhere.
_SEAM = 4.0
# Across a border one transform passes into the other over so many cells of the grid of labels on either side.
_BAND = 2
# The map may nowhere shrink an area to less than this share, else the passage is made wider, in at most so many steps.
_TIGHTEST, _WIDENINGS, _WIDER = 0.1, 40, 1.25
# A transform counts only where it leads less than this many long sides of the target away from the first one.
_FARTHEST = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaneMap:
    """Several transforms of one pair, and where in the target each of them holds.

    Attributes:
        homographies: (K, 3, 3) float64, source_from_target in full-resolution pixels, K >= 2; the first is the
            alignment's own.
        labels: (h, w) uint8 on a grid over the whole target: the index of the transform that holds in each cell.
        certainty: (h, w) float32 in [0, 1]: how far a label rests on inliers in and near its cell.
        members: (N,) int16 over the matches: the transform whose inlier each is, or -1.
        threshold: residual in target pixels up to which a match of scale 1 is an inlier.
        target_size: full-resolution size of the target.
    """

    homographies: FloatArray
    labels: NDArray[np.uint8]
    certainty: Float32Array
    members: NDArray[np.int16]
    threshold: float
    target_size: Size

    def __post_init__(self) -> None:
        if self.homographies.ndim != 3 or self.homographies.shape[1:] != (3, 3):
            raise ValueError(f"expected (K, 3, 3) homographies, got shape {self.homographies.shape}")
        if self.labels.ndim != 2 or self.certainty.shape != self.labels.shape:
            raise ValueError(f"expected two (h, w) arrays, got {self.labels.shape}, {self.certainty.shape}")
        for name in ("homographies", "labels", "certainty", "members"):
            object.__setattr__(self, name, read_only(getattr(self, name)))

    def __len__(self) -> int:
        return len(self.homographies)

    @property
    def shares(self) -> FloatArray:
        """(K,) share of the target in which each transform holds."""
        return np.bincount(self.labels.ravel(), minlength=len(self)) / self.labels.size

    @property
    def inliers(self) -> NDArray[np.intp]:
        """(K,) how many matches agree with each transform."""
        return np.bincount(self.members[self.members >= 0], minlength=len(self))

    def label_at(self, points: AnyArray) -> NDArray[np.intp]:
        """(N,) the transform that holds at target points; beyond the target, that of the nearest cell."""
        height, width = self.labels.shape
        cells = coords.rescale(points, self.target_size, Size(width=width, height=height))
        column = np.clip(np.nan_to_num(cells[:, 0]), 0, width - 1).astype(np.intp)
        row = np.clip(np.nan_to_num(cells[:, 1]), 0, height - 1).astype(np.intp)
        return self.labels[row, column].astype(np.intp)


def find(
    matches: Matches,
    fit: HomographyFit,
    source_size: Size,
    target_size: Size,
    settings: CoarseSettings,
    seed: int,
    context: JobContext,
) -> PlaneMap | None:
    """The planes of a pair.

    Args:
        matches: all putative correspondences.
        fit: the first transform; the matches that it excludes do not count.
        source_size: full-resolution size of the source.
        target_size: full-resolution size of the target.
        settings: how many planes there may be at most, and how matches are fitted.
        seed: of the random samples.
        context: asked between rounds whether to go on.

    Returns:
        None when one transform explains the matches, as it does for most pairs.

    Raises:
        Cancelled: if the context says so.
    """
    if settings.homographies < 2 or not len(matches):
        return None
    source_scale = min(1.0, settings.long_side / source_size.long_side)
    target_scale = min(1.0, settings.long_side / target_size.long_side)
    working = coords.rescale_homography(fit.source_from_target, source_factor=source_scale, target_factor=target_scale)
    options = ransac.Options(
        threshold=settings.threshold / fit.zoom,
        iterations=settings.iterations,
        seed=seed,
        model="homography" if settings.model == "auto" else settings.model,
        scale=target_scale / source_scale,
    )
    first = ransac.Estimate(
        target_from_source=coords.invert_homography(working),
        inliers=fit.inliers,
        score=fit.support,
        samples=0,
        model=fit.model,
    )
    weights = np.where(fit.excluded, 0.0, coarse.prior_weights(matches))
    tolerance = matches.scale.astype(np.float64)
    found = several.find(
        matches.source * source_scale,
        matches.target * target_scale,
        weights,
        tolerance,
        options,
        first,
        settings.homographies,
        context,
    )
    if len(found) == 1:
        return None
    homographies = [fit.source_from_target]
    for estimate in found[1:]:
        inverse = coords.invert_homography(estimate.target_from_source)
        back = coords.rescale_homography(inverse, source_factor=1 / source_scale, target_factor=1 / target_scale)
        homographies.append(back)
    members = np.full(len(matches), -1, np.int16)
    for k, estimate in enumerate(found):
        members[estimate.inliers] = k
    return label(np.stack(homographies), members, matches, weights, fit.threshold, target_size)


def label(
    homographies: FloatArray,
    members: NDArray[np.int16],
    matches: Matches,
    weights: FloatArray,
    threshold: float,
    target_size: Size,
) -> PlaneMap:
    """Where each of several known transforms holds.

    Args:
        homographies: (K, 3, 3) source_from_target in full-resolution pixels.
        members: (N,) the transform whose inlier each match is, or -1.
        matches: the correspondences.
        weights: (N,) belief in each.
        threshold: residual in target pixels up to which a match of scale 1 is an inlier.
        target_size: full-resolution size of the target.
    """
    grid = target_size.scaled_to(_CELLS)
    votes = _votes(members, matches.target, weights, len(homographies), grid, target_size)
    shares, certainty = _spread(votes)
    shares = _contiguous(shares, _disagreement(homographies, grid, target_size, _SEAM * threshold))
    return PlaneMap(
        homographies=homographies,
        labels=shares.argmax(axis=0).astype(np.uint8),
        certainty=certainty,
        members=members,
        threshold=threshold,
        target_size=target_size,
    )


def _votes(
    members: NDArray[np.int16], points: FloatArray, weights: FloatArray, count: int, grid: Size, size: Size
) -> FloatArray:
    """(K, h, w) belief in the inliers of each transform in each cell."""
    cells = coords.rescale(points, size, grid)
    column = np.clip(cells[:, 0].astype(np.intp), 0, grid.width - 1)
    row = np.clip(cells[:, 1].astype(np.intp), 0, grid.height - 1)
    votes = np.zeros((count, *grid.shape))
    used = members >= 0
    np.add.at(votes, (members[used], row[used], column[used]), weights[used])
    return votes


def _spread(votes: FloatArray) -> tuple[FloatArray, Float32Array]:
    """Each transform's share of the belief around each cell, from as near as there is enough of it.

    Returns:
        (K, h, w) shares that add up to 1, and (h, w) in [0, 1] how much of that comes from near by.
    """
    shares = np.zeros_like(votes)
    left = np.ones(votes.shape[1:])
    certainty = np.zeros(votes.shape[1:])
    for number, width in enumerate(_WIDTHS):
        around = np.stack([cv2.GaussianBlur(v, (0, 0), width, borderType=cv2.BORDER_CONSTANT) for v in votes])
        around *= 2 * np.pi * width**2
        total = around.sum(axis=0)
        decided = left * total / (total + _ENOUGH)
        shares += decided * around / np.maximum(total, 1e-12)
        left -= decided
        certainty += decided * 0.5 ** max(0, number - 2)
    # Where nothing is known anywhere near, the first transform holds.
    shares[0] += left
    return shares, certainty.astype(np.float32)


def _disagreement(homographies: FloatArray, grid: Size, size: Size, far: float) -> FloatArray:
    """(K, K, h, w) in [0, 1]: how far two transforms lie apart in each cell; 1 from ``far`` target pixels on."""
    moves = [_move(homographies[0], h, grid, size) for h in homographies]
    count = len(moves)
    result = np.zeros((count, count, *grid.shape))
    for a in range(count):
        for b in range(a):
            apart = np.minimum(np.linalg.norm(moves[a] - moves[b], axis=2) / far, 1.0)
            result[a, b] = result[b, a] = np.nan_to_num(apart, nan=1.0)
    return result


def _contiguous(shares: FloatArray, disagreement: FloatArray) -> FloatArray:
    """Shares after neighbouring cells have been heard: a mean field of a Potts model (Krähenbühl & Koltun 2011).

    Neighbours of another label count against a label only where the two transforms disagree: at a fold they do not,
    so the border is drawn to the fold.
    """
    prior = np.log(shares + 1e-4)
    field = shares
    for _ in range(_SWEEPS):
        around = np.stack([cv2.blur(q, (3, 3), borderType=cv2.BORDER_REPLICATE) for q in field])
        energy = prior - _CONTIGUITY * np.einsum("abyx,byx->ayx", disagreement, around)
        field = np.exp(energy - energy.max(axis=0))
        field /= field.sum(axis=0)
    return field


def _move(first: FloatArray, other: FloatArray, grid: Size, size: Size) -> FloatArray:
    """(h, w, 2) from where a target point is to where the first transform has what the other one has there.

    In target pixels; NaN where that is behind a horizon, too far away or turned over.
    """
    points = coords.cell_centres(grid, size)
    between = coords.invert_homography(first) @ other
    landed = coords.apply_homography(between, points)
    move = landed - points
    w = points @ between[2, :2] + between[2, 2]
    upright = np.linalg.det(between) / w**3 > 0
    near = np.linalg.norm(move, axis=2) < _FARTHEST * size.long_side
    return np.asarray(np.where((upright & near)[..., None], move, np.nan))


def displacement(planes: PlaneMap, grid: Size) -> FloatArray:
    """Where the map made of all transforms goes relative to the first one.

    The map is ``x_source = H1(x + d(x))``. Inside the region of transform ``k`` that is ``Hk(x)``; across borders one
    passes into the other, over a distance that is as wide as it takes for the map not to fold.

    Args:
        planes: the transforms and their regions.
        grid: how many values to give, at the centres of cells over the target.

    Returns:
        (grid.height, grid.width, 2) float64, in full-resolution target pixels.
    """
    size = planes.target_size
    total = np.zeros((*grid.shape, 2))
    claimed = np.zeros(grid.shape)
    for k, homography in enumerate(planes.homographies):
        share = cv2.resize(_passage(planes.labels == k), (grid.width, grid.height), interpolation=cv2.INTER_LINEAR)
        move = _move(planes.homographies[0], homography, grid, size)
        share = np.where(np.isfinite(move).all(axis=2), share, 0.0)
        total += share[..., None] * np.nan_to_num(move)
        claimed += share
    d = total / np.maximum(claimed, 1e-9)[..., None]
    return _unfolded(d, grid, size, step=max(1.0, grid.long_side / max(planes.labels.shape)))


def _passage(region: BoolArray) -> FloatArray:
    """(h, w) 1 inside a region, 0 outside, and between them across the border."""
    side = 2 * _BAND + 1
    return np.asarray(cv2.blur(region.astype(np.float64), (side, side), borderType=cv2.BORDER_REPLICATE))


def folds(d: FloatArray, size: Size) -> BoolArray:
    """(h, w) the cells at whose corners a displaced grid over a picture shrinks to almost nothing or turns over.

    Args:
        d: (h, w, 2) displacement in pixels of the picture.
        size: of the picture.
    """
    height, width = d.shape[:2]
    landed = coords.cell_centres(Size(width=width, height=height), size) + d
    across, down = landed[:, 1:] - landed[:, :-1], landed[1:] - landed[:-1]
    result = np.zeros((height, width), bool)
    least = _TIGHTEST * (size.width / width) * (size.height / height)
    # The area that a bilinear map gives to a cell is linear in it, so its corners tell all.
    for a in (slice(None, -1), slice(1, None)):
        for b in (slice(None, -1), slice(1, None)):
            u, v = across[a], down[:, b]
            bad = u[..., 0] * v[..., 1] - u[..., 1] * v[..., 0] < least
            for rows in (slice(None, -1), slice(1, None)):
                for columns in (slice(None, -1), slice(1, None)):
                    result[rows, columns] |= bad
    return result


def _unfolded(d: FloatArray, grid: Size, size: Size, *, step: float) -> FloatArray:
    """A displacement smoothed where it folds, over ever wider surroundings, until it folds nowhere."""
    reach = step
    for _ in range(_WIDENINGS):
        bad = folds(d, size)
        if not bad.any():
            return d
        side = 2 * round(reach) + 1
        near = cv2.dilate(bad.astype(np.float64), np.ones((side, side)))
        near = cv2.blur(near, (side, side), borderType=cv2.BORDER_REPLICATE)[..., None]
        d = d + near * (cv2.blur(d, (side, side), borderType=cv2.BORDER_REPLICATE) - d)
        reach = min(reach * _WIDER, grid.long_side / 4)
    while folds(d, size).any():
        d = d * 0.8
    return d


def flow_of(planes: PlaneMap, grid: Size) -> FlowField:
    """The map of several transforms as a residual flow, where there is no fine stage: as sure as its inliers are near.

    Args:
        planes: the transforms and their regions.
        grid: size of the field.
    """
    certainty = cv2.resize(planes.certainty, (grid.width, grid.height), interpolation=cv2.INTER_LINEAR)
    return FlowField(
        flow=displacement(planes, grid).astype(np.float32),
        confidence=np.asarray(np.clip(certainty, 0, 1), np.float32),
        target_size=planes.target_size,
    )
