"""The coarse stage: matches of deep features and the homography that most of them agree with.

As in the paper (Shen et al., ECCV 2020, section 3.1), dense features of the source at several scales and of the
target at one are matched by mutual nearest neighbours. To them come keypoints matched by LighterGlue; both feed one
set of matches and one RANSAC.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from rflow_engine import coords, matching
from rflow_engine.context import JobContext, Stage
from rflow_engine.features import Features, lighterglue, xfeat
from rflow_engine.images import WorkingImage
from rflow_engine.robust import checks, ransac
from rflow_engine.runtime import Runtime
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import BoolArray, FitFailure, FloatArray, HomographyFit, Matches, Size

# Dense cells lie on a grid of 8 px and are placed less sharply than keypoints.
_DENSE_TOLERANCE = 2.0
_SPARSE_TOLERANCE = 1.0
# A mutual nearest neighbour carries less evidence than a pair that LighterGlue has accepted.
_NEIGHBOUR_WEIGHT = 0.3
REMEDY_UNRELATED = (
    "Check that both show the same subject; if one is a small detail, strongly turned or mirrored, "
    "crop or turn it first."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Both pictures, prepared for the engine."""

    source: WorkingImage
    target: WorkingImage


def find_matches(pair: Pair, settings: CoarseSettings, runtime: Runtime, context: JobContext) -> Matches:
    """All putative correspondences, in full-resolution pixels."""
    stage = Stage(context, 0.0, 1.0)
    stage.step(0.0, "Finding keypoints in the source")
    source_maps = xfeat.extract(pair.source, runtime, scale=_reduction(pair.source, settings.long_side))
    stage.step(0.15, "Finding keypoints in the target")
    target_maps = xfeat.extract(pair.target, runtime, scale=_reduction(pair.target, settings.long_side))
    stage.step(0.3, "Matching keypoints")
    parts = [_sparse(source_maps, target_maps, settings, runtime, stage)]
    if settings.dense:
        parts.append(_dense(pair, settings, runtime, Stage(stage, 0.6, 1.0)))
    return matching.join(parts)


def _sparse(
    source_maps: xfeat.XFeatMaps,
    target_maps: xfeat.XFeatMaps,
    settings: CoarseSettings,
    runtime: Runtime,
    context: JobContext,
) -> Matches:
    source = xfeat.keypoints(source_maps, settings.keypoints)
    target = xfeat.keypoints(target_maps, settings.keypoints)
    context.raise_if_cancelled()
    if settings.lighterglue:
        pairs, score = lighterglue.match(
            source, target, source_maps.image.full_size, target_maps.image.full_size, runtime
        )
        kind = matching.LIGHTERGLUE
    else:
        pairs, score = matching.mutual_nearest(
            source.descriptors, target.descriptors, budget=runtime.similarity_budget, context=context
        )
        kind = matching.NEIGHBOURS
    return matching.matches_of(source, target, pairs, score, kind=kind, scale=_SPARSE_TOLERANCE)


def _dense(pair: Pair, settings: CoarseSettings, runtime: Runtime, stage: Stage) -> Matches:
    stage.step(0.0, "Dense features of the target")
    base = settings.dense_long_side
    target = xfeat.dense_features(xfeat.extract(pair.target, runtime, scale=_reduction(pair.target, base)))
    parts = []
    for number, scale in enumerate(settings.dense_scales):
        stage.step(0.1 + 0.7 * number / len(settings.dense_scales), f"Dense features of the source, scale {scale:g}")
        factor = scale * _reduction(pair.source, base)
        parts.append(xfeat.dense_features(xfeat.extract(pair.source, runtime, scale=factor)))
    source = Features(
        points=np.concatenate([part.points for part in parts]),
        descriptors=torch.cat([part.descriptors for part in parts]),
        scores=np.concatenate([part.scores for part in parts]),
    )
    stage.step(0.8, "Matching dense features")
    pairs, score = matching.mutual_nearest(
        source.descriptors, target.descriptors, budget=runtime.similarity_budget, context=stage
    )
    return matching.matches_of(source, target, pairs, score, kind=matching.DENSE, scale=_DENSE_TOLERANCE)


def _reduction(image: WorkingImage, long_side: int) -> float:
    return min(1.0, long_side / image.size.long_side)


def fit_homography(
    matches: Matches,
    *,
    source_size: Size,
    target_size: Size,
    settings: CoarseSettings,
    seed: int,
    context: JobContext,
    excluded: BoolArray | None = None,
    start: FloatArray | None = None,
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
        start: source_from_target near the wanted fit: only refit, do not search.
    """
    excluded = np.zeros(len(matches), bool) if excluded is None else excluded
    used = np.flatnonzero(~excluded)
    source_scale, target_scale = _working_scale(source_size, settings), _working_scale(target_size, settings)
    source = matches.source[used] * source_scale
    target = matches.target[used] * target_scale
    options = ransac.Options(threshold=settings.threshold, iterations=settings.iterations, seed=seed)
    weights, tolerance = prior_weights(matches)[used], matches.scale[used].astype(np.float64)
    estimate = None
    if len(used) < settings.min_inliers:
        return FitFailure(
            reason=f"Only {len(used)} places of the two pictures look alike; {settings.min_inliers} are needed.",
            remedy=REMEDY_UNRELATED,
            matches=matches,
        )
    if start is not None:
        working = coords.rescale_homography(start, source_factor=source_scale, target_factor=target_scale)
        estimate = ransac.refit(coords.invert_homography(working), source, target, weights, tolerance, options)
    else:
        estimate = ransac.estimate(source, target, weights, tolerance, options, context)
    if estimate is None:
        return FitFailure(reason="No homography fits the matches.", remedy=REMEDY_UNRELATED, matches=matches)
    homography = coords.rescale_homography(
        coords.invert_homography(estimate.target_from_source),
        source_factor=1 / source_scale,
        target_factor=1 / target_scale,
    )
    inliers = np.zeros(len(matches), bool)
    inliers[used] = estimate.inliers
    problem = checks.implausible(
        homography,
        matches.source[inliers],
        matches.target[inliers],
        tried=len(used),
        needed=settings.min_inliers,
        source_size=source_size,
        target_size=target_size,
    )
    if problem:
        return FitFailure(reason=problem, remedy=REMEDY_UNRELATED, matches=matches)
    return HomographyFit(
        source_from_target=homography,
        inliers=inliers,
        excluded=excluded.copy(),
        residuals=residuals(homography, matches),
        threshold=settings.threshold / target_scale,
        support=estimate.score,
    )


def prior_weights(matches: Matches) -> FloatArray:
    """(N,) how likely a match is right, relative to the others, before any geometry is known."""
    neighbours = matching.are_of(matches, matching.NEIGHBOURS, matching.DENSE)
    similarity = np.clip(2.0 * matches.score - 1.0, 0.02, 1.0) * _NEIGHBOUR_WEIGHT
    return np.asarray(np.where(neighbours, similarity, np.maximum(matches.score, 0.02)), np.float64)


def residuals(source_from_target: FloatArray, matches: Matches) -> FloatArray:
    """(N,) distance in target pixels of each match's target point from where its source point lands."""
    landed = coords.apply_homography(coords.invert_homography(source_from_target), matches.source)
    distance = np.linalg.norm(landed - matches.target, axis=1)
    return np.asarray(np.where(np.isfinite(distance), distance, np.inf))


def _working_scale(size: Size, settings: CoarseSettings) -> float:
    return min(1.0, settings.long_side / size.long_side)
