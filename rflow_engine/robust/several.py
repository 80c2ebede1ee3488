"""Several transforms between two pictures: of several planes, of pasted, moved or repainted parts, of folds.

A first transform explains some of the matches. Further ones are looked for, one after another, among those that none
explains yet (sequential RANSAC; Shen et al., ECCV 2020, section 3.1, repeat theirs in the same way) and then all are
improved together: every match goes to the transform that explains it best, seen together with the matches around it,
and every transform is fitted to its matches, until nothing changes (after PEARL; Isack & Boykov, IJCV 2012, with the
smoothness taken from local majorities on a grid rather than from a graph).

Chance explains a handful of any hundreds of matches, but scattered over the picture. So only those matches count for
a further transform that lie where it is the best explanation of their surroundings: see :func:`_backing`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from rflow_engine import coords
from rflow_engine.context import JobContext
from rflow_engine.robust import checks, models, ransac
from rflow_engine.robust.ransac import Estimate, Options
from rflow_engine.types import AnyArray, BoolArray, FloatArray

# Only matches that are off by more than so many thresholds from all transforms known so far speak for another one:
# nearer ones are explained by a picture that is not quite flat.
_APART = 2.0
# A further transform needs so much coherent support. The most that chance and repeated detail reached was 4.2 on 16
# pairs of unrelated pictures and 6.6 on 20 of flat ones.
_BACKING = 10.0
# At least this many matches must give it, placed as sharply as this many times the sharpest: dense cells alone do not
# count, because on blank paper and walls they match by their place in the picture, all together.
_FEWEST, _SHARP = 12, 1.5
# It must be the explanation of this share of all belief around them.
_MAJORITY = 0.5
# What its matches may be off by together with their neighbours, as a mean square in units of the squared threshold.
# Matches on a plane are off each for itself (below 0.06 in scenes of several planes); a surface that bends, cut in
# pieces, leaves whole parts of each piece on one side (0.14 and more on drawings after photographs).
_BENT = 0.12
# Surroundings: cells along the long side of what the matches cover, and the standard deviation of the weight in cells.
_CELLS = 64
_AROUND = 2.0
# What it costs, in units of the squared error at the threshold, to disagree with all surroundings.
_DISAGREEMENT = 1.0
# Two transforms are one if either explains the other's matches so well, as a share of what they explain themselves.
_SAME = 0.7
_ROUNDS = 12
# Samples of one search. A plane worth finding is no tiny part of what is left.
_SAMPLES = 2_000
# Searches that may lead to nothing credible before the last.
_TRIES = 2


@dataclass(frozen=True, slots=True)
class _Scene:
    """The matches, and how to ask what is around them.

    Attributes:
        source: (N, 2) working pixels; mirrored where the first transform turns the picture over.
        target: (N, 2) working pixels.
        weights: (N,) belief, 0 for matches that cannot be used.
        tolerance: (N,).
        sharp: (N,) matches that are placed sharply.
        limit: (N,) squared error up to which a match is an inlier.
        cell: (N,) index of its cell on the grid of surroundings.
        shape: of that grid.
    """

    source: FloatArray
    target: FloatArray
    weights: FloatArray
    tolerance: FloatArray
    sharp: BoolArray
    limit: FloatArray
    cell: AnyArray
    shape: tuple[int, int]

    def around(self, belief: FloatArray, least: float = 0.0) -> FloatArray:
        """(N,) what of some belief (N,) lies around each match, its own left out; never below ``least``."""
        votes = np.bincount(self.cell, weights=belief, minlength=self.shape[0] * self.shape[1]).reshape(self.shape)
        smooth = cv2.GaussianBlur(votes, (0, 0), _AROUND, borderType=cv2.BORDER_CONSTANT)
        kernel = cv2.getGaussianKernel(2 * round(4 * _AROUND) + 1, _AROUND).max() ** 2
        return np.asarray(np.maximum(smooth.ravel()[self.cell] - kernel * belief, least))

    def relative_errors(self, transforms: list[FloatArray]) -> FloatArray:
        """(K, N) squared errors in units of each match's limit."""
        errors = models.squared_errors(np.stack(transforms), self.source, self.target) / self.limit
        return np.asarray(np.where(self.weights > 0, errors, np.inf))


def find(
    source: FloatArray,
    target: FloatArray,
    weights: FloatArray,
    tolerance: FloatArray,
    options: Options,
    first: Estimate,
    most: int,
    context: JobContext,
) -> tuple[Estimate, ...]:
    """The transforms of the planes of a scene.

    Args:
        source: (N, 2) working pixels.
        target: (N, 2) working pixels.
        weights: (N,): how likely a match is right, relative to the others; those of weight 0 do not count.
        tolerance: (N,), factor on the threshold for matches that are placed less sharply.
        options: threshold and kind of transform, and the seed.
        first: the main transform. It is kept as it is; matches may pass from it to others.
        most: at most so many transforms, the first included.
        context: asked between rounds whether to go on.

    Returns:
        The first and the further ones, these by falling score. No match is an inlier of two.
    """
    if most < 2 or len(source) < models.NEEDED[options.freest]:
        return (first,)
    mirror = np.diag([-1.0 if coords.mirrors(first.target_from_source) else 1.0, 1.0, 1.0])
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        scene = _scene(source * mirror.diagonal()[:2], target, weights, tolerance, options.threshold)
        transforms = [first.target_from_source @ mirror]
        barren = np.zeros(len(source), bool)
        for number in range(most - 1 + _TRIES):
            context.raise_if_cancelled()
            rest = (scene.relative_errors(transforms) > _APART**2).all(axis=0) & ~barren & (scene.weights > 0)
            found = _next(scene, transforms, rest, replace(options, seed=options.seed + number), context)
            if found is None:
                break
            transform, inliers, credible = found
            if not credible:
                barren |= inliers
                continue
            together = _refined(scene, [*transforms, transform], options, context)
            if len(together) <= len(transforms):
                barren |= inliers
            transforms = together
            if len(transforms) == most:
                break
        return _estimates(scene, transforms, mirror, first)


def _scene(
    source: FloatArray, target: FloatArray, weights: FloatArray, tolerance: FloatArray, threshold: float
) -> _Scene:
    usable = np.isfinite(source).all(axis=1) & np.isfinite(target).all(axis=1) & (weights > 0) & (tolerance > 0)
    corner = target[usable].min(axis=0) if usable.any() else np.zeros(2)
    extent = np.ptp(target[usable], axis=0) if usable.any() else np.ones(2)
    pitch = max(float(extent.max()) / _CELLS, 1e-6)
    columns, rows = (int(n) + 1 for n in extent / pitch)
    where = np.where(usable[:, None], (target - corner) / pitch, 0.0).astype(np.intp)
    return _Scene(
        source=source,
        target=target,
        weights=np.where(usable, weights, 0.0),
        tolerance=tolerance,
        sharp=np.asarray(usable & (tolerance <= _SHARP * tolerance[usable].min(initial=np.inf))),
        limit=np.where(usable, (threshold * tolerance) ** 2, 1.0),
        cell=where[:, 1] * columns + where[:, 0],
        shape=(rows, columns),
    )


def _next(
    scene: _Scene, transforms: list[FloatArray], rest: BoolArray, options: Options, context: JobContext
) -> tuple[FloatArray, BoolArray, bool] | None:
    """The best transform of the matches left, its inliers among them, and whether it is credible."""
    if float(scene.weights[rest].sum()) < _BACKING or np.count_nonzero(rest & scene.sharp) < _FEWEST:
        return None
    options = replace(options, iterations=min(options.iterations, _SAMPLES))
    found = ransac.estimate(
        scene.source[rest], scene.target[rest], scene.weights[rest], scene.tolerance[rest], options, context
    )
    if found is None or found.score < _BACKING:
        return None
    labels = _nearest(scene.relative_errors(transforms))
    inliers = np.zeros(len(rest), bool)
    inliers[rest] = found.inliers
    labels[inliers] = len(transforms)
    errors = scene.relative_errors([*transforms, found.target_from_source])
    credible = _credible(scene, errors, labels, len(transforms), found.target_from_source, options)
    return found.target_from_source, inliers, credible


def _nearest(errors: FloatArray) -> AnyArray:
    """(N,) the transform with the least error for each match; -1 where none explains it."""
    return np.where(errors.min(axis=0) < 1.0, errors.argmin(axis=0), -1)


def _shares(scene: _Scene, labels: AnyArray, count: int) -> FloatArray:
    """(count, N) each transform's share of the belief around each match, explained or not."""
    around = np.stack([scene.around(np.where(labels == k, scene.weights, 0.0)) for k in range(-1, count)])
    return np.asarray(around[1:] / np.maximum(around.sum(axis=0), 1e-12))


def _backing(scene: _Scene, errors: FloatArray, labels: AnyArray, share: FloatArray, k: int) -> tuple[float, BoolArray]:
    """The coherent support of a transform, and the matches that give it.

    Belief in its matches, discounted by their errors as in the score of a single transform, but only of those around
    which it explains more than everything else together, what no transform explains included. Matches that agree by
    chance lie among others that do not.
    """
    backing = (labels == k) & (share > _MAJORITY)
    return float((scene.weights * (1.0 - errors[k]))[backing].sum()), backing


def _credible(
    scene: _Scene, errors: FloatArray, labels: AnyArray, k: int, transform: FloatArray, options: Options
) -> bool:
    """Whether a further transform is more than chance, and more than another one once again."""
    support, backing = _backing(scene, errors, labels, _shares(scene, labels, len(errors))[k], k)
    if support < _BACKING or np.count_nonzero(backing & scene.sharp) < _FEWEST:
        return False
    apart = np.median(np.delete(errors, k, axis=0)[:, backing], axis=1)
    if not (apart > _APART**2).all():
        return False
    return not checks.hinges(transform, scene.source[backing], scene.target[backing], options.freest)


def _bend(scene: _Scene, transform: FloatArray, errors: FloatArray, members: BoolArray) -> float:
    """The mean product of what sharp matches of a transform are off by with the same of those around them."""
    ones = np.ones((len(scene.source), 1))
    landed = np.concatenate([scene.source, ones], axis=1) @ transform.T
    off = np.nan_to_num(scene.target - landed[:, :2] / landed[:, 2:], posinf=0.0, neginf=0.0)
    off *= (np.sqrt(np.where(members, errors, 0.0)) / np.maximum(np.linalg.norm(off, axis=1), 1e-9))[:, None]
    belief = np.where(members & scene.sharp, scene.weights, 0.0)
    total = np.maximum(scene.around(belief), 1e-9)
    around = np.stack([scene.around(belief * column, least=-np.inf) for column in off.T], axis=1) / total[:, None]
    return float((belief * (off * around).sum(axis=1)).sum() / max(float(belief.sum()), 1e-9))


def _assigned(scene: _Scene, errors: FloatArray, labels: AnyArray) -> AnyArray:
    """(N,) the transform that each match and its surroundings ask for; -1 for those that none explains."""
    cost = errors + _DISAGREEMENT * (1.0 - _shares(scene, labels, len(errors)))
    cost[errors >= 1.0] = np.inf
    return np.where(np.isfinite(cost.min(axis=0)), cost.argmin(axis=0), -1)


def _refined(scene: _Scene, transforms: list[FloatArray], options: Options, context: JobContext) -> list[FloatArray]:
    """All transforms improved together; those that turn out to be no more than another, or than chance, are left out.

    The first one stays as it is.
    """
    labels = _nearest(scene.relative_errors(transforms))
    for _ in range(_ROUNDS):
        context.raise_if_cancelled()
        before = labels
        labels = _assigned(scene, scene.relative_errors(transforms), labels)
        transforms = [transforms[0], *(_fitted(scene, h, labels == k, options) for k, h in enumerate(transforms) if k)]
        kept = _kept(scene, transforms, labels, options)
        if len(kept) < len(transforms):
            transforms = [transforms[k] for k in kept]
            labels = _nearest(scene.relative_errors(transforms))
        elif np.array_equal(labels, before):
            break
    return transforms


def _fitted(scene: _Scene, transform: FloatArray, members: BoolArray, options: Options) -> FloatArray:
    if np.count_nonzero(members) < models.NEEDED[options.freest]:
        return transform
    found = ransac.refit(
        transform,
        scene.source[members],
        scene.target[members],
        scene.weights[members],
        scene.tolerance[members],
        options,
    )
    return found.target_from_source


def _kept(scene: _Scene, transforms: list[FloatArray], labels: AnyArray, options: Options) -> list[int]:
    """Which transforms stay: all, or all but the worst one."""
    errors = scene.relative_errors(transforms)
    gains = scene.weights * np.maximum(1.0 - errors, 0.0)
    for k in range(len(transforms) - 1, 0, -1):
        members = labels == k
        own = float(gains[k, members].sum())
        others = np.delete(gains[:, members].sum(axis=1), k)
        alike = others.max() > _SAME * own
        if (
            alike
            or _bend(scene, transforms[k], errors[k], members) > _BENT
            or not _credible(scene, errors, labels, k, transforms[k], options)
        ):
            return [other for other in range(len(transforms)) if other != k]
    return list(range(len(transforms)))


def _estimates(
    scene: _Scene, transforms: list[FloatArray], mirror: FloatArray, first: Estimate
) -> tuple[Estimate, ...]:
    if len(transforms) == 1:
        return (first,)
    errors = scene.relative_errors(transforms)
    labels = _assigned(scene, errors, _nearest(errors))
    scores = [float((scene.weights * (1.0 - errors[k]))[labels == k].sum()) for k in range(len(transforms))]
    order = [0, *sorted(range(1, len(transforms)), key=lambda k: -scores[k])]
    found = [
        Estimate(
            target_from_source=transforms[k] @ mirror,
            inliers=np.asarray(labels == k),
            score=scores[k],
            samples=0,
            model=first.model,
        )
        for k in order[1:]
    ]
    return (replace(first, inliers=np.asarray(labels == 0), score=scores[0]), *found)
