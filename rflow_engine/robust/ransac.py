"""RANSAC for a homography, with ordered sampling, local optimisation and a symmetric refit.

After Fischler & Bolles (1981), with MSAC scoring (Torr & Zisserman 2000), samples drawn in proportion to the
matcher's confidence (in the spirit of PROSAC, Chum & Matas 2005), oriented constraints (Chum, Werner & Matas 2004)
and iteratively reweighted least squares on promising hypotheses (LO-RANSAC, Chum, Matas & Kittler 2003). Hypotheses
are made and scored in batches, first on a part of the matches.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rflow_engine.context import JobContext
from rflow_engine.robust import models
from rflow_engine.types import BoolArray, FloatArray

_BATCH = 512
# Hypotheses are first scored on so many matches; the best of a batch then on all.
_PREVIEW = 384
_SHORTLIST = 16
_OPTIMISED = 3
# The local optimisation starts with a wider threshold and closes in.
_WIDENINGS = (2.0, 1.5, 1.0, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to sample.

    Attributes:
        threshold: error in working pixels up to which a match of tolerance 1 is an inlier.
        iterations: at most so many samples.
        certainty: wanted probability of having drawn at least one sample free of outliers.
        seed: of the random samples.
    """

    threshold: float = 3.0
    iterations: int = 10_000
    certainty: float = 0.9999
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A homography and its support.

    Attributes:
        target_from_source: (3, 3) float64 in working pixels.
        inliers: (N,) bool.
        score: sum over the inliers of weight times (1 - error / threshold), squared errors.
        samples: how many samples were drawn.
    """

    target_from_source: FloatArray
    inliers: BoolArray
    score: float
    samples: int


class _Problem:
    """Matches prepared once for many hypotheses."""

    def __init__(
        self, source: FloatArray, target: FloatArray, weights: FloatArray, tolerance: FloatArray, options: Options
    ) -> None:
        self.source, self.target, self.weights = source, target, weights
        self.limit = (options.threshold * tolerance) ** 2
        rng = np.random.default_rng(options.seed)
        count = len(source)
        self.preview = np.sort(rng.permutation(count)[:_PREVIEW])
        self.probability = weights / weights.sum()
        self.cumulative = np.cumsum(self.probability)
        self.rng = rng

    def sample(self) -> tuple[FloatArray, FloatArray]:
        """Minimal samples (B, 4, 2) of both pictures that a homography of the visible side can have made."""
        drawn = np.searchsorted(self.cumulative, self.rng.random((_BATCH, 4)) * self.cumulative[-1])
        drawn = np.minimum(drawn, len(self.source) - 1)
        ordered = np.sort(drawn, axis=1)
        drawn = drawn[(np.diff(ordered, axis=1) > 0).all(axis=1)]
        source, target = self.source[drawn], self.target[drawn]
        good = models.keeps_orientation(source, target)
        return source[good], target[good]

    def scores(self, h: FloatArray, part: np.ndarray[tuple[int], np.dtype[np.intp]] | slice) -> FloatArray:
        """(B,) MSAC gain of hypotheses on a part of the matches."""
        errors = models.squared_errors(h, self.source[part], self.target[part])
        return np.asarray(np.maximum(0.0, 1.0 - errors / self.limit[part]) @ self.weights[part])

    def robust_weights(self, h: FloatArray, widening: float) -> FloatArray:
        """(N,) weights for least squares: Tukey's biweight of the error, 0 for outliers."""
        errors = models.squared_errors(h[None], self.source, self.target)[0]
        return np.asarray(self.weights * np.maximum(0.0, 1.0 - errors / (self.limit * widening**2)) ** 2)

    def optimise(self, h: FloatArray) -> FloatArray:
        """Iteratively reweighted least squares from ``h``; the best on the way."""
        best, best_score = h, self.scores(h[None], slice(None))[0]
        for widening in _WIDENINGS:
            fitted = models.least_squares(self.source, self.target, self.robust_weights(h, widening))
            if fitted is None:
                break
            h = fitted
            score = self.scores(h[None], slice(None))[0]
            if score > best_score:
                best, best_score = h, score
        return best


def estimate(
    source: FloatArray,
    target: FloatArray,
    weights: FloatArray,
    tolerance: FloatArray,
    options: Options,
    context: JobContext,
) -> Estimate | None:
    """The homography that most matches agree with.

    Args:
        source: (N, 2) working pixels.
        target: (N, 2) working pixels.
        weights: (N,), positive: how likely a match is right, relative to the others.
        tolerance: (N,), factor on the threshold for matches that are placed less sharply.
        options: how to sample.
        context: asked between batches whether to go on.

    Returns:
        None when there are fewer than four matches or no sample gave a homography.
    """
    if len(source) < 4:
        return None
    problem = _Problem(source, target, weights, tolerance, options)
    best: FloatArray | None = None
    best_score, samples, needed = 0.0, 0, float(options.iterations)
    while samples < needed:
        context.raise_if_cancelled()
        samples += _BATCH
        for h in _promising(problem):
            score = float(problem.scores(h[None], slice(None))[0])
            if score <= 0.7 * best_score:
                continue
            h = problem.optimise(h)
            score = float(problem.scores(h[None], slice(None))[0])
            if score > best_score:
                best, best_score = h, score
                needed = min(needed, _samples_needed(problem, h, options))
    if best is None:
        return None
    return _finish(problem, best, samples)


def refit(
    start: FloatArray,
    source: FloatArray,
    target: FloatArray,
    weights: FloatArray,
    tolerance: FloatArray,
    options: Options,
) -> Estimate:
    """The estimate near a known homography, without sampling: after matches were taken out or added by hand."""
    problem = _Problem(source, target, weights, tolerance, options)
    return _finish(problem, problem.optimise(start), 0)


def _promising(problem: _Problem) -> list[FloatArray]:
    """A few good hypotheses of one batch, best first."""
    source, target = problem.sample()
    if not len(source):
        return []
    h = models.facing(models.from_four_points(source, target), source)
    finite = np.isfinite(h).all(axis=(1, 2))
    h = h[finite]
    if not len(h):
        return []
    order = np.argsort(-problem.scores(h, problem.preview), kind="stable")[:_SHORTLIST]
    h = h[order]
    order = np.argsort(-problem.scores(h, slice(None)), kind="stable")[:_OPTIMISED]
    return list(h[order])


def _samples_needed(problem: _Problem, h: FloatArray, options: Options) -> float:
    errors = models.squared_errors(h[None], problem.source, problem.target)[0]
    clean = float(problem.probability[errors < problem.limit].sum()) ** 4
    if clean >= 1.0:
        return 0.0
    if clean <= 0.0:
        return float(options.iterations)
    return float(np.log(1.0 - options.certainty) / np.log1p(-clean))


def _finish(problem: _Problem, h: FloatArray, samples: int) -> Estimate:
    """The symmetric refit on the inliers, kept if the matches agree with it no less."""
    score = float(problem.scores(h[None], slice(None))[0])
    for _ in range(3):
        weights = problem.robust_weights(h, 1.0)
        if (weights > 0).sum() < 5:
            break
        refined = models.refine(h, problem.source, problem.target, weights)
        refined_score = float(problem.scores(refined[None], slice(None))[0])
        if refined_score < 0.999 * score:
            break
        h, score = refined, refined_score
    errors = models.squared_errors(h[None], problem.source, problem.target)[0]
    return Estimate(target_from_source=h, inliers=errors < problem.limit, score=score, samples=samples)
