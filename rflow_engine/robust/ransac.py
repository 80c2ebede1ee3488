"""The transform that most matches agree with: sampling, local optimisation, a symmetric fit, and how sure it is.

After Fischler & Bolles (1981), with MSAC scoring (Torr & Zisserman 2000) by each match's belief and tolerance, samples
drawn in proportion to belief (in the spirit of PROSAC, Chum & Matas 2005), oriented constraints (Chum, Werner & Matas
2004) and iteratively reweighted least squares on every hypothesis that is handed on (LO-RANSAC, Chum, Matas &
Kittler 2003; the reweighting in the place of MAGSAC++'s, Barath et al. 2020).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from rflow_engine.context import JobContext
from rflow_engine.robust import models, sampling, selection, uncertainty
from rflow_engine.robust.refine import Errors, Fitting, determinant, improve, settle
from rflow_engine.types import BoolArray, FloatArray, ModelName

# The local optimisation starts with a wider threshold and closes in; matches farther off than _REACH thresholds play
# no part in it.
_WIDENINGS = (1.25,)
# Kinds that are sampled from crowds, so that each round sees other matches.
_CROWDED = ("homography", "affine")
# To leave out fewer matches than this costs more than it saves.
_WORTH = 600
_REACH = 3.0
# From a transform that matches were since added to or taken from, the way may be longer.
_REFIT_WIDENINGS = (2.0, 1.25)
_REFIT_REACH = 4.0
# Two rounds whose scores differ by less than this share have found the same.
_SAME = 2e-3


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to sample.

    Attributes:
        threshold: error in working pixels up to which a match of tolerance 1 is an inlier.
        iterations: at most so many samples.
        certainty: wanted probability of having drawn at least one sample free of outliers.
        seed: of the random samples.
        model: the kind of transform; "auto" takes the stiffest that the matches do not contradict.
        scale: what a translation does to lengths, in working pixels: 1 unless both pictures were reduced differently.
    """

    threshold: float = 3.0
    iterations: int = 10_000
    certainty: float = 0.9999
    seed: int = 0
    model: Literal["auto"] | ModelName = "homography"
    scale: float = 1.0

    @property
    def freest(self) -> ModelName:
        """The kind that may be fitted at most."""
        return "homography" if self.model == "auto" else self.model


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A transform and its support.

    Attributes:
        target_from_source: (3, 3) float64 in working pixels, ``|[2, 2]| == 1`` where that is possible.
        inliers: (N,) bool.
        score: sum over the inliers of weight times (1 - error / threshold), squared errors.
        samples: how many samples were drawn at most.
        model: the kind of transform.
        fitting: the matches near the transform, prepared; None if there were none.
        g: (3, 3) the transform in the normalised coordinates of ``fitting``.
    """

    target_from_source: FloatArray
    inliers: BoolArray
    score: float
    samples: int
    model: ModelName = "homography"
    fitting: Fitting | None = field(default=None, repr=False, compare=False)
    g: FloatArray | None = field(default=None, repr=False, compare=False)

    @property
    def covariance(self) -> FloatArray | None:
        """(9, 9) covariance of the entries of ``target_from_source``: :func:`uncertainty.covariance`."""
        return uncertainty.covariance(self)


def estimate(
    source: FloatArray,
    target: FloatArray,
    weights: FloatArray,
    tolerance: FloatArray,
    options: Options,
    context: JobContext,
) -> Estimate | None:
    """The transform that most matches agree with.

    Matches whose points, weight or tolerance are not finite, or whose weight is 0 or less, are ignored.

    Args:
        source: (N, 2) working pixels.
        target: (N, 2) working pixels.
        weights: (N,), positive: how likely a match is right, relative to the others.
        tolerance: (N,), factor on the threshold for matches that are placed less sharply.
        options: how to sample, and for what kind of transform.
        context: asked between rounds whether to go on.

    Returns:
        None when there are too few matches or no sample gave a transform.
    """
    usable = _usable(source, target, weights, tolerance)
    if not usable.all():
        part = estimate(source[usable], target[usable], weights[usable], tolerance[usable], options, context)
        return None if part is None else _spread_over(usable, part)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        kinds = tuple(reversed(models.MODELS)) if options.model == "auto" else (options.model,)
        for model in kinds:
            if len(source) < models.NEEDED[model]:
                continue
            fitting = Fitting(source, target, weights, tolerance, threshold=options.threshold)
            found = _search(fitting, model, source, target, options, context)
            if found is not None:
                g, errors, samples = found
                return _finish(fitting, g, errors, model, source, target, options, samples)
    return None


def refit(
    start: FloatArray,
    source: FloatArray,
    target: FloatArray,
    weights: FloatArray,
    tolerance: FloatArray,
    options: Options,
    locked: BoolArray | None = None,
) -> Estimate:
    """The estimate near a known transform, without sampling: after matches were taken out or added by hand.

    Args:
        start: (3, 3) target_from_source near the wanted one; it may turn the picture over.
        source: (N, 2) working pixels.
        target: (N, 2) working pixels.
        weights: (N,), positive.
        tolerance: (N,).
        options: threshold and kind of transform; where the matches do not suffice for it, a stiffer one is fitted.
        locked: (N,) matches fixed by hand: always inliers, and the fit passes as near as it can; exactly, where they
            are no more than determine the transform. They prevail over ``start``.

    Returns:
        The estimate; ``start`` itself, without inliers, if there are no matches.
    """
    locked = np.zeros(len(source), bool) if locked is None else locked
    # A match set by hand counts whatever a matcher would have believed of it.
    weights = np.where(locked, np.maximum(np.nan_to_num(weights), 1e-3), weights)
    usable = _usable(source, target, weights, tolerance)
    if not usable.all():
        found = refit(
            start, source[usable], target[usable], weights[usable], tolerance[usable], options, locked[usable]
        )
        return _spread_over(usable, found)
    if not len(source):
        return Estimate(target_from_source=models.unit(start), inliers=np.zeros(0, bool), score=0.0, samples=0)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        fitting = Fitting(source, target, weights, tolerance, threshold=options.threshold, locked=locked)
        g, model = _restart(fitting, start, source, target, locked, options)
        return _finish(fitting, g, fitting.errors(g), model, source, target, options, 0)


def _usable(source: FloatArray, target: FloatArray, weights: FloatArray, tolerance: FloatArray) -> BoolArray:
    # One sum is quicker than six questions, and finite only if all its parts are.
    total = source[:, 0] + source[:, 1] + target[:, 0] + target[:, 1] + weights + tolerance
    return np.asarray(np.isfinite(total) & (weights > 0) & (tolerance > 0))


def _spread_over(usable: BoolArray, found: Estimate) -> Estimate:
    inliers = np.zeros(len(usable), bool)
    inliers[usable] = found.inliers
    return replace(found, inliers=inliers)


def _rounds(
    fitting: Fitting, model: ModelName, source: FloatArray, target: FloatArray, options: Options
) -> Iterator[tuple[list[FloatArray], int]]:
    if model in _CROWDED:
        return sampling.crowds(
            model,
            source,
            target,
            fitting.weights,
            threshold=options.threshold,
            iterations=options.iterations,
            seed=options.seed,
        )
    return sampling.stiffer(
        model,
        source,
        target,
        fitting.weights,
        fitting.limit,
        scale=options.scale,
        iterations=options.iterations,
        seed=options.seed,
    )


def _search(
    fitting: Fitting,
    model: ModelName,
    source: FloatArray,
    target: FloatArray,
    options: Options,
    context: JobContext,
) -> tuple[FloatArray, Errors, int] | None:
    """The best transform of a kind, locally optimised, with its errors, and how many samples it took."""
    best: tuple[FloatArray, Errors] | None = None
    best_score, samples, needed = 0.0, 0, float(options.iterations)
    for hypotheses, drawn in _rounds(fitting, model, source, target, options):
        context.raise_if_cancelled()
        samples += drawn
        for h in hypotheses:
            g, errors, score = _optimised(fitting, h, model)
            if best is not None and abs(score - best_score) <= _SAME * best_score and model in _CROWDED:
                # Rounds on other matches with other samples that meet at one place leave little doubt about it.
                needed = 0.0
            if score > best_score:
                best, best_score = (g, errors), score
                needed = min(needed, _samples_needed(fitting, errors, model, options))
        if samples >= needed:
            break
    return None if best is None else (*best, samples)


def _optimised(fitting: Fitting, h: FloatArray, model: ModelName) -> tuple[FloatArray, Errors, float]:
    """A hypothesis after local optimisation; its score is 0 if it turns the picture over."""
    g = fitting.enter(h)
    errors = fitting.errors(g)
    score = fitting.score(errors)
    if score == 0.0:
        g = -g
        errors = fitting.errors(g)
        score = fitting.score(errors)
    if score == 0.0 or determinant(g) <= 0.0:
        return g, errors, 0.0
    close = fitting.within(errors, _REACH)
    if _most(close):
        return improve(fitting, g, model, errors, _WIDENINGS)
    near = fitting.part(close)
    g, _, _ = improve(near, g, model, near.errors(g), _WIDENINGS)
    errors = fitting.errors(g)
    return g, errors, fitting.score(errors)


def _samples_needed(fitting: Fitting, errors: Errors, model: ModelName, options: Options) -> float:
    weights = fitting.weights
    share = float(weights @ (errors.squared < fitting.limit)) / float(weights.sum())
    clean = share ** models.NEEDED[model]
    if clean >= 1.0:
        return 0.0
    if clean <= 0.0:
        return float(options.iterations)
    return float(np.log(1.0 - options.certainty) / np.log1p(-clean))


def _restart(
    fitting: Fitting,
    start: FloatArray,
    source: FloatArray,
    target: FloatArray,
    locked: BoolArray,
    options: Options,
) -> tuple[FloatArray, ModelName]:
    """The freest transform allowed and determined, near ``start`` or where the locked matches want it."""
    g = fitting.enter(start)
    errors = fitting.errors(g)
    if fitting.score(errors) == 0.0:
        opposite = fitting.errors(-g)
        if fitting.score(opposite) > 0.0:
            g, errors = -g, opposite
    weights = fitting.robust_weights(errors, _REFIT_WIDENINGS[0])
    for model in reversed(models.up_to(options.freest)):
        starts = [g] if model == "homography" else []
        chosen = [weights, locked.astype(np.float64)] if model != "homography" else [locked.astype(np.float64)]
        for part in chosen:
            h = models.fit(model, source, target, part, scale=options.scale)
            if h is not None:
                starts.append(fitting.enter(h))
        if np.count_nonzero(weights) < models.NEEDED[model] or not starts:
            continue
        return min((_refined(fitting, one, model) for one in starts), key=lambda pair: pair[0])[1], model
    return g, options.freest


def _refined(fitting: Fitting, g: FloatArray, model: ModelName) -> tuple[float, FloatArray]:
    """A transform after refitting, and what it costs: what locked matches are off by, then support."""
    errors = fitting.errors(g)
    close = fitting.within(errors, _REFIT_REACH)
    near = fitting if _most(close) else fitting.part(close)
    g, errors, score = improve(near, g, model, errors if near is fitting else near.errors(g), _REFIT_WIDENINGS)
    if near.locked is None:
        return -score, g
    off = np.minimum(errors.squared[near.locked] / near.limit[near.locked], 1e6)
    return float(off.sum()) * 1e3 - score, g


def _finish(
    fitting: Fitting,
    g: FloatArray,
    errors: Errors,
    model: ModelName,
    source: FloatArray,
    target: FloatArray,
    options: Options,
    samples: int,
) -> Estimate:
    """The fit to the end, of the kind that the matches ask for, with its covariance."""
    close = fitting.within(errors, _REACH)
    whole = _most(close)
    if whole:
        near, near_source, near_target = fitting, source, target
    else:
        near, near_source, near_target = fitting.part(close), source[close], target[close]
        errors = near.errors(g)
    near = near.sharpened(errors)
    g, errors = settle(near, g, model, errors)
    if options.model == "auto":
        chosen = selection.stiffest(near, g, model, near_source, near_target, scale=options.scale)
        g, model = chosen.g, chosen.model
    if not whole or options.model == "auto":
        errors = fitting.errors(g)
    inliers = errors.squared < fitting.limit
    if fitting.locked is not None:
        inliers |= fitting.locked
    return Estimate(
        target_from_source=fitting.leave(g),
        inliers=inliers,
        score=fitting.score(errors),
        samples=samples,
        model=model,
        fitting=near,
        g=g,
    )


def _most(close: BoolArray) -> bool:
    """Whether leaving out the matches that are not close would cost more than it saves."""
    return len(close) - int(np.count_nonzero(close)) < _WORTH
