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
from rflow_engine.said import said
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import BoolArray, FitFailure, FloatArray, HomographyFit, Matches, ModelName, Size

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A mutual nearest neighbour carries less evidence than a pair that LighterGlue has accepted.
_NEIGHBOUR_WEIGHT = 0.3
_FOLDED = said("No view of a flat picture moves the points set by hand in this way.")
_REMEDY_LOCKED = said(
    "The locked matches may contradict the others: unlock those that are wrong, or lock enough of"
    " them to determine the transform by themselves."
)
REMEDY_UNRELATED = said(
    "Check that both show the same subject. If they do, set a few points by hand, or cut both to "
    "what they have in common."
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
        stage.step(0.0, said("{title}: describing the source", title=title))
        source = backbone.describe(pair.source, "source", settings, runtime, stage)
        stage.step(0.4, said("{title}: describing the target", title=title))
        target = backbone.describe(pair.target, "target", settings, runtime, stage)
        stage.step(0.7, said("{title}: matching", title=title))
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
    excluded = np.zeros(len(matches), bool) if excluded is None else excluded
    locked = np.zeros(len(matches), bool) if locked is None else locked & ~excluded
    turned_over = mirrored or (start is not None and coords.mirrors(start))
    tries = [(turned_over, start)]
    if start is not None and not locked.any():
        # A start that leads nowhere, as one by points that were taken back again, is no reason to give up, and if
        # nothing else says that the source is mirrored, it need not be.
        tries += [(flipped, None) for flipped in sorted({turned_over, mirrored}, reverse=True)]
    problem = _Problem(matches, source_size, target_size, settings, seed, zoom, excluded, locked, context)
    found: HomographyFit | FitFailure
    for flipped, near in tries:
        found = problem.solve(flipped, near)
        if isinstance(found, HomographyFit):
            break
    return found


@dataclass(frozen=True, slots=True)
class _Problem:
    """What :func:`fit_homography` is asked, but for where to begin."""

    matches: Matches
    source_size: Size
    target_size: Size
    settings: CoarseSettings
    seed: int
    zoom: float
    excluded: BoolArray
    locked: BoolArray
    context: JobContext

    @property
    def scales(self) -> tuple[float, float]:
        """Working pixels for one full-resolution pixel of source and target."""
        return _working_scale(self.source_size, self.settings), _working_scale(self.target_size, self.settings)

    @property
    def options(self) -> ransac.Options:
        """What the estimator is told."""
        return ransac.Options(
            threshold=self.settings.threshold / self.zoom,
            iterations=self.settings.iterations,
            seed=self.seed,
            model=self.settings.model,
            scale=self.scales[1] / self.scales[0],
        )

    def solve(self, flipped: bool, start: FloatArray | None) -> HomographyFit | FitFailure:
        """The fit for a source that is mirrored, or not; searched for, or refitted from a start."""
        if not flipped:
            return self._upright(start)
        mirror = _mirror(self.source_size)
        straight = replace(self.matches, source=coords.apply_homography(mirror, self.matches.source))
        found = replace(self, matches=straight)._upright(None if start is None else mirror @ start)
        if isinstance(found, FitFailure):
            return replace(found, matches=self.matches)
        return replace(found, source_from_target=mirror @ found.source_from_target)

    def _upright(self, start: FloatArray | None) -> HomographyFit | FitFailure:
        used = np.flatnonzero(~self.excluded)
        scales, options = self.scales, self.options
        needed = _needed(self.locked, options.freest, self.settings.min_inliers)
        if len(used) < needed:
            return self._failed(f"Only {len(used)} places of the two pictures look alike; {needed} are needed.")
        found = _estimate(self.matches, used, self.locked, start, scales, options, self.context)
        if found is None:
            return self._failed("No homography fits the matches.")
        homography, estimate = found
        inliers = self.locked.copy()
        inliers[used] |= estimate.inliers
        away = residuals(homography, self.matches)
        if problem := self._implausible(homography, inliers, away, estimate.model, needed):
            return self._failed(problem, _REMEDY_LOCKED if self.locked.any() else REMEDY_UNRELATED)
        corners = coords.corners(self.target_size) * scales[1]
        return HomographyFit(
            source_from_target=homography,
            inliers=inliers,
            excluded=self.excluded.copy(),
            residuals=away,
            threshold=self.settings.threshold / scales[1] / self.zoom,
            zoom=self.zoom,
            support=estimate.score,
            model=estimate.model,
            locked=self.locked,
            corner_errors=uncertainty.corner_errors(estimate, corners) / scales[0],
        )

    def _implausible(
        self, homography: FloatArray, inliers: BoolArray, away: FloatArray, model: ModelName, needed: int
    ) -> str:
        """Why the fit cannot be trusted, in a sentence; empty if nothing speaks against it."""
        if int(self.locked.sum()) >= models.NEEDED[self.options.freest]:
            # Who sets enough points by hand is not contradicted, unless no picture can lie like that.
            return "" if np.isfinite(away[self.locked]).all() else _FOLDED
        return checks.implausible(
            homography,
            self.matches.source[inliers],
            self.matches.target[inliers],
            tried=int((~self.excluded).sum()),
            needed=needed,
            source_size=self.source_size,
            target_size=self.target_size,
            model=model,
        )

    def _failed(self, reason: str, remedy: str = REMEDY_UNRELATED) -> FitFailure:
        return FitFailure(reason=reason, remedy=remedy, matches=self.matches)


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
