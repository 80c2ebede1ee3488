"""Other ways to find the residual flow, given the same homography and matches as the engine's fine stage.

They see what the fine stage sees: the target at a long side of 640 px and the source laid on it by the homography. Each
gives a flow in full-resolution pixels of the target, with a confidence of 1, so that all are measured alike.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from rflow_engine import coarse, coords, frame
from rflow_engine.types import AnyArray, BoolArray, Float32Array, FloatArray, FlowField, HomographyFit, Matches, Size
from rflow_engine.warp import IndexArray

LONG_SIDE = 640
# How stiff the spline may be; which of them is best is found on matches left out.
_STIFFNESSES = (1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6)
_FOLDS = 5
# Its cost grows with the cube of the matches, so that the surest are taken, spread over cells of so many pixels.
_MOST_MATCHES, _CELL = 600, 16
# The spline is smooth: it is computed on a grid of this many pixels a cell, and read between.
_GRID = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Both pictures in the pixels of the target at 640 px.

    Attributes:
        target: (h, w) uint8.
        source: (h, w) uint8, laid on the target by the homography; its mean where it has no picture.
        valid: (h, w) bool, where both have a picture.
        scale: (2,) pixels of this per full-resolution pixel of the target.
        full_size: full-resolution size of the target.
    """

    target: AnyArray
    source: AnyArray
    valid: BoolArray
    scale: FloatArray
    full_size: Size

    def flow(self, field: AnyArray) -> FlowField:
        """A (h, w, 2) field in pixels of this, on any grid over it, as the engine's value."""
        full = (np.asarray(field, np.float64) / self.scale).astype(np.float32)
        return FlowField(flow=full, confidence=np.ones(full.shape[:2], np.float32), target_size=self.full_size)


def look(pair: coarse.Pair, fit: HomographyFit) -> Look:
    """The pair as the other methods see it."""
    seen = frame.build(pair.source, pair.target, fit.source_from_target, long_side=LONG_SIDE, margin=0)
    return Look(
        target=_grey(seen.target),
        source=_grey(seen.source),
        valid=(seen.target_valid > 0.5) & (seen.source_valid > 0.5),
        scale=seen.scale,
        full_size=pair.target.full_size,
    )


def _grey(rgb: Float32Array) -> AnyArray:
    return np.asarray(cv2.cvtColor(np.rint(rgb.clip(0, 1) * 255).astype(np.uint8), cv2.COLOR_RGB2GRAY))


def dis(pair: coarse.Pair, matches: Matches, fit: HomographyFit) -> FlowField:
    """OpenCV's dense inverse search at its medium preset."""
    seen = look(pair, fit)
    field = np.zeros((*seen.target.shape, 2), np.float32)
    return seen.flow(cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM).calc(seen.target, seen.source, field))


def farneback(pair: coarse.Pair, matches: Matches, fit: HomographyFit) -> FlowField:
    """OpenCV's polynomial expansion by Farnebäck, with windows wide enough for some pixels of displacement."""
    seen = look(pair, fit)
    field = np.zeros((*seen.target.shape, 2), np.float32)
    return seen.flow(
        cv2.calcOpticalFlowFarneback(
            seen.target, seen.source, field, 0.5, 5, 25, 5, 7, 1.5, cv2.OPTFLOW_FARNEBACK_GAUSSIAN
        )
    )


def tps(pair: coarse.Pair, matches: Matches, fit: HomographyFit) -> FlowField:
    """A thin-plate spline near the matches that agree with the homography, as stiff as matches left out want it.

    Matches that are placed less sharply pull less, as a least-squares spline has it.
    """
    size = pair.target.full_size
    inner = size.scaled_to(LONG_SIDE)
    scale = coords.scale_between(size, inner)
    landed = coords.apply_homography(coords.invert_homography(fit.source_from_target), matches.source)
    used = np.flatnonzero(fit.inliers & np.isfinite(landed).all(axis=1))
    worth = coarse.prior_weights(matches)[used] / matches.scale[used].astype(np.float64) ** 2
    used = used[spread(matches.target[used] * scale, worth)]
    spline = Spline(
        points=matches.target[used] * scale,
        values=(landed[used] - matches.target[used]) * scale,
        uncertainty=matches.scale[used].astype(np.float64),
    )
    grid = Size(width=-(-inner.width // _GRID), height=-(-inner.height // _GRID))
    stiffness = min(_STIFFNESSES, key=spline.missed)
    field = spline.read(coords.cell_centres(grid, inner).reshape(-1, 2), stiffness).reshape(*grid.shape, 2)
    full = (field / scale).astype(np.float32)
    return FlowField(flow=full, confidence=np.ones(grid.shape, np.float32), target_size=size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spline:
    """A thin-plate spline of scattered values.

    Attributes:
        points: (N, 2) where they are.
        values: (N, 2) what they are.
        uncertainty: (N,) standard deviation of each, in any unit.
    """

    points: FloatArray
    values: FloatArray
    uncertainty: FloatArray

    def read(self, at: FloatArray, stiffness: float, used: BoolArray | None = None) -> FloatArray:
        """(M, 2) the spline at (M, 2) points, made of all values or of some."""
        from scipy.interpolate import RBFInterpolator

        used = np.ones(len(self.points), bool) if used is None else used
        smoothing = stiffness * self.uncertainty[used] ** 2
        spline = RBFInterpolator(
            self.points[used], self.values[used], smoothing=smoothing, kernel="thin_plate_spline", degree=1
        )
        return np.asarray(spline(at), np.float64)

    def missed(self, stiffness: float) -> float:
        """Median distance, relative to its uncertainty, of a value from the spline of values that lie elsewhere."""
        parts = np.random.default_rng(0).permutation(len(self.points)) % _FOLDS
        away = np.empty(len(self.points))
        for part in range(_FOLDS):
            left = parts == part
            there = self.read(self.points[left], stiffness, ~left)
            away[left] = np.linalg.norm(there - self.values[left], axis=1) / self.uncertainty[left]
        return float(np.median(away))


def spread(points: FloatArray, worth: FloatArray) -> IndexArray:
    """Indices of the matches that are worth most, of each cell one before any second."""
    order = np.argsort(-worth, kind="stable")
    _, group = np.unique(np.floor(points[order] / _CELL).astype(np.intp), axis=0, return_inverse=True)
    turn = np.zeros(len(points), np.intp)
    seen: dict[int, int] = {}
    for place, cell in enumerate(group.ravel().tolist()):
        turn[place] = seen[cell] = seen.get(cell, -1) + 1
    return np.asarray(order[np.argsort(turn, kind="stable")][:_MOST_MATCHES])
