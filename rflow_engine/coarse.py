"""The coarse stage: matches of deep features and the homography that most of them agree with.

As in the paper (Shen et al., ECCV 2020, section 3.1), dense features of the source at several scales and of the
target at one are matched by mutual nearest neighbours. To them come keypoints; the matches of all backbones feed one
set and one RANSAC.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from rflow_engine import coords, features, matching
from rflow_engine.context import JobContext, Stage
from rflow_engine.images import WorkingImage
from rflow_engine.robust import checks, models, ransac, uncertainty
from rflow_engine.runtime import Runtime
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import BoolArray, FitFailure, FloatArray, HomographyFit, Matches, ModelName, Size

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A mutual nearest neighbour carries less evidence than a pair that LighterGlue has accepted.
_NEIGHBOUR_WEIGHT = 0.3
_FOLDED = "No view of a flat picture moves the points set by hand in this way."
_REMEDY_LOCKED = (
    "The locked matches may contradict the others: unlock those that are wrong, or lock enough of them to determine "
    "the transform by themselves."
)
REMEDY_UNRELATED = (
    "Check that both show the same subject. If they do, set a few points by hand, or cut both to what they have in "
    "common."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Both pictures, prepared for the engine."""

    source: WorkingImage
    target: WorkingImage


def find_matches(pair: Pair, settings: CoarseSettings, runtime: Runtime, context: JobContext) -> Matches:
    """All putative correspondences of the chosen backbones, in full-resolution pixels.

    Raises:
        UsageError: if a backbone does not exist.
        WeightsError: if the weights of one are missing or damaged.
    """
    parts = []
    for number, name in enumerate(settings.backbones):
        stage = Stage(context, number / len(settings.backbones), (number + 1) / len(settings.backbones))
        title, backbone = features.entry(name).title, features.backbone(name)
        stage.step(0.0, f"{title}: describing the source")
        source = backbone.describe(pair.source, "source", settings, runtime, stage)
        stage.step(0.4, f"{title}: describing the target")
        target = backbone.describe(pair.target, "target", settings, runtime, stage)
        stage.step(0.7, f"{title}: matching")
        parts.append(backbone.match(source, target, settings, runtime, stage))
    return matching.join(parts)


def fit_homography(
    matches: Matches,
    *,
    source_size: Size,
    target_size: Size,
    settings: CoarseSettings,
    seed: int,
    context: JobContext,
    excluded: BoolArray | None = None,
    locked: BoolArray | None = None,
    start: FloatArray | None = None,
    mirrored: bool = False,
    zoom: float = 1.0,
) -> HomographyFit | FitFailure:
    """The homography of the matches, checked for plausibility.

    Args:
        matches: putative correspondences in full-resolution pixels.
        source_size: full-resolution size of the source.
        target_size: full-resolution size of the target.
        settings: threshold, iterations and how many inliers are needed.
        seed: of the random samples.
        context: asked between batches whether to go on.
        excluded: (N,) matches to leave out; none by default.
        locked: (N,) matches that the fit passes as near to as it can, always inliers; none by default. As many as
            determine the transform suffice, and prevail over ``start``.
        start: source_from_target near the wanted fit: only refit, do not search.
        mirrored: whether the source is mirrored; a ``start`` tells that itself.
        zoom: how many times closer than at ``settings.long_side`` the pictures were looked at; the threshold is finer
            by it.
    """
    if mirrored or (start is not None and np.linalg.det(start) < 0):
        flip = _mirror(source_size)
        unmirrored = replace(matches, source=coords.apply_homography(flip, matches.source))
        turned_over = fit_homography(
            unmirrored,
            source_size=source_size,
            target_size=target_size,
            settings=settings,
            seed=seed,
            context=context,
            excluded=excluded,
            locked=locked,
            start=None if start is None else flip @ start,
            zoom=zoom,
        )
        if isinstance(turned_over, HomographyFit):
            return replace(turned_over, source_from_target=flip @ turned_over.source_from_target)
        if mirrored or (locked is not None and locked.any()):
            return replace(turned_over, matches=matches)
        # Nothing but a start that leads nowhere has said that the source is mirrored.
        start = None
    excluded = np.zeros(len(matches), bool) if excluded is None else excluded
    locked = np.zeros(len(matches), bool) if locked is None else locked & ~excluded
    used = np.flatnonzero(~excluded)
    source_scale, target_scale = _working_scale(source_size, settings), _working_scale(target_size, settings)
    options = ransac.Options(
        threshold=settings.threshold / zoom,
        iterations=settings.iterations,
        seed=seed,
        model=settings.model,
        scale=target_scale / source_scale,
    )
    needed = _needed(locked, options.freest, settings.min_inliers)
    if len(used) < needed:
        return FitFailure(
            reason=f"Only {len(used)} places of the two pictures look alike; {needed} are needed.",
            remedy=REMEDY_UNRELATED,
            matches=matches,
        )
    found = _estimate(matches, used, locked, start, (source_scale, target_scale), options, context)
    if found is None:
        return FitFailure(reason="No homography fits the matches.", remedy=REMEDY_UNRELATED, matches=matches)
    homography, estimate = found
    inliers = np.zeros(len(matches), bool)
    inliers[used] = estimate.inliers
    inliers |= locked
    away = residuals(homography, matches)
    if int(locked.sum()) >= models.NEEDED[options.freest]:
        # Who sets enough points by hand is not contradicted, unless no picture can lie like that.
        problem = "" if np.isfinite(away[locked]).all() else _FOLDED
    else:
        problem = checks.implausible(
            homography,
            matches.source[inliers],
            matches.target[inliers],
            tried=len(used),
            needed=needed,
            source_size=source_size,
            target_size=target_size,
            model=estimate.model,
        )
    if problem and start is not None and not locked.any():
        # A start that leads nowhere, as one by points that were taken back again, is no reason to give up.
        return fit_homography(
            matches,
            source_size=source_size,
            target_size=target_size,
            settings=settings,
            seed=seed,
            context=context,
            excluded=excluded,
            zoom=zoom,
        )
    if problem:
        remedy = _REMEDY_LOCKED if locked.any() else REMEDY_UNRELATED
        return FitFailure(reason=problem, remedy=remedy, matches=matches)
    return HomographyFit(
        source_from_target=homography,
        inliers=inliers,
        excluded=excluded.copy(),
        residuals=away,
        threshold=settings.threshold / target_scale / zoom,
        zoom=zoom,
        support=estimate.score,
        model=estimate.model,
        locked=locked,
        corner_errors=uncertainty.corner_errors(estimate, coords.corners(target_size) * target_scale) / source_scale,
    )


def _mirror(size: Size) -> FloatArray:
    """(3, 3) reflection of a picture left to right."""
    return np.array([[-1.0, 0.0, size.width], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])


def _estimate(
    matches: Matches,
    used: NDArray[np.intp],
    locked: BoolArray,
    start: FloatArray | None,
    scales: tuple[float, float],
    options: ransac.Options,
    context: JobContext,
) -> tuple[FloatArray, ransac.Estimate] | None:
    """``source_from_target`` in full-resolution pixels, and the estimate in working pixels of source and target."""
    source, target = matches.source[used] * scales[0], matches.target[used] * scales[1]
    weights, tolerance = prior_weights(matches)[used], matches.scale[used].astype(np.float64)
    if start is None:
        estimate = ransac.estimate(source, target, weights, tolerance, options, context)
        if estimate is None:
            return None
    else:
        working = coords.rescale_homography(start, source_factor=scales[0], target_factor=scales[1])
        inverse = coords.invert_homography(working)
        estimate = ransac.refit(inverse, source, target, weights, tolerance, options, locked[used])
    inverse = coords.invert_homography(estimate.target_from_source)
    return coords.rescale_homography(inverse, source_factor=1 / scales[0], target_factor=1 / scales[1]), estimate


def _needed(locked: BoolArray, model: ModelName, otherwise: int) -> int:
    """How many matches a fit needs: as many as there are locked ones where these determine it."""
    count = int(locked.sum())
    return min(count, otherwise) if count >= models.NEEDED[model] else otherwise


def prior_weights(matches: Matches) -> FloatArray:
    """(N,) how likely a match is right, relative to the others, before any geometry is known."""
    neighbours = matching.are_of(
        matches, matching.NEIGHBOURS, matching.DENSE, matching.RESNET50, matching.RESNET50_MOCO
    )
    similarity = np.clip(2.0 * matches.score - 1.0, 0.02, 1.0) * _NEIGHBOUR_WEIGHT
    return np.asarray(np.where(neighbours, similarity, np.maximum(matches.score, 0.02)), np.float64)


def residuals(source_from_target: FloatArray, matches: Matches) -> FloatArray:
    """(N,) distance in target pixels of each match's target point from where its source point lands."""
    landed = coords.apply_homography(coords.invert_homography(source_from_target), matches.source)
    distance = np.linalg.norm(landed - matches.target, axis=1)
    return np.asarray(np.where(np.isfinite(distance), distance, np.inf))


def _working_scale(size: Size, settings: CoarseSettings) -> float:
    return min(1.0, settings.long_side / size.long_side)
