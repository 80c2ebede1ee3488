"""Do the pictures agree once the source lies on the target? A second opinion on the homography.

A homography that was fitted to chance matches looks plausible in its numbers. But where it brings unrelated content
together, the deep features of a place in the target find their best counterpart anywhere around; where it is right,
they find it in place. The share of places that do is compared with what chance would give.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import cv2
import numpy as np
import torch

from rflow_engine import coords, frame
from rflow_engine.coarse import Pair, prior_weights
from rflow_engine.editing import Edits
from rflow_engine.features import xfeat
from rflow_engine.flow import correlation, sampling
from rflow_engine.images import WorkingImage
from rflow_engine.robust import models
from rflow_engine.runtime import Runtime
from rflow_engine.said import joined, said
from rflow_engine.types import BY_HAND, Float32Array, FloatArray, HomographyFit, Matches, Verdict

# The highest support that unrelated pictures reached, plain and in looks, and limits above it (decision 008): from
# which nothing else is asked; from which a fit is accepted, and from which it is doubtful, each with and without the
# pictures agreeing in place.
CHANCE, CHANCE_IF_LOOKED = 20.0, 31.0
_BEYOND_DOUBT, _BEYOND_DOUBT_IF_MIRRORED = 60.0, 150.0
_ENOUGH, _ENOUGH_IF_SEEN = 26.0, 20.0
_LITTLE, _LITTLE_IF_SEEN, _LITTLE_IF_LOOKED = 22.0, 18.0, 45.0
_SEEN = 0.3
_SYMMETRICAL = said("It is mirrored, which a symmetrical thing such as a façade only seems to be.")
# Where fewer of the matches agree, the others may agree on something else.
_LEAST_SHARE = 0.25
# With this share of the support that it had, what was accepted is still the same after edits.
_KEPT = 0.8
# Names of figures. The second remembers through all edits whether, and with what, the program accepted what it found.
_CHANCE = said("support of unrelated pictures")
_ACCEPTED, _OFF = said("support accepted before the edits"), said("largest expected corner error in px")
_LONG_SIDE = 480
_RADIUS = 4
# Flat places have no features of their own to find.
_LEAST_CONTRAST = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How well the pictures agree under a homography.

    Attributes:
        in_place: share of the overlapping places whose best counterpart is within one cell of where it should be.
        chance: the share that unrelated pictures would reach.
        places: how many places overlap.
    """

    in_place: float
    chance: float
    places: int


def evidence(fit: HomographyFit, matches: Matches) -> dict[str, float]:
    """The support of a fit by the kind of its matches: the parts that add up to ``fit.support``."""
    # Residuals are target pixels; for a fit between different scales their share of the threshold is only roughly
    # that of the symmetric error, so the parts are scaled to the true sum.
    share = 1.0 - (fit.residuals / (fit.threshold * matches.scale)) ** 2
    gain = np.where(fit.inliers, prior_weights(matches) * np.clip(share, 0.05, 1.0), 0.0)
    total = float(gain.sum())
    factor = fit.support / total if total > 0 else 0.0
    return {kind: float(gain[matches.kind == index].sum()) * factor for index, kind in enumerate(matches.kinds)}


def judge(fit: HomographyFit, matches: Matches, pair: Pair, runtime: Runtime, *, looked: bool = False) -> Verdict:
    """Whether a fit should be believed.

    Well above the support that chance reaches the matches speak for themselves; between, the pictures themselves are
    asked whether they agree under the homography.

    Args:
        fit: the transform.
        matches: all that it was fitted to.
        pair: the pictures.
        runtime: where to compute.
        looked: whether the matches were found by looking through a proposal. Nearly symmetrical subjects then agree in
            part where they are wrong, and right fits have much support: more is asked of them.
    """
    chance = CHANCE_IF_LOOKED if looked else CHANCE
    figures: dict[str, float] = {said("support"): fit.support, _CHANCE: chance}
    figures |= {said("support, {kind}", kind=kind): value for kind, value in evidence(fit, matches).items()}
    agreed = said(
        "{inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}",
        inliers=fit.inlier_count,
        count=len(matches),
        support=fit.support,
    )
    flipped = coords.mirrors(fit.source_from_target)
    if fit.support >= (_BEYOND_DOUBT_IF_MIRRORED if flipped else _BEYOND_DOUBT):
        return Verdict(
            level="accepted",
            reason=said("{agreed}; unrelated pictures reach {chance:.0f}.", agreed=agreed, chance=chance),
            figures=figures,
        )
    seen = agreement(pair.source, pair.target, fit.source_from_target, runtime)
    figures |= {said("share of places in place"): seen.in_place, said("share in place by chance"): seen.chance}
    alike = said("{in_place:.0%} of the places look alike where they lie on each other", in_place=seen.in_place)
    share = fit.inlier_count / max(len(matches), 1)
    agrees = seen.in_place >= _SEEN
    enough, little = (_ENOUGH_IF_SEEN, _LITTLE_IF_SEEN) if agrees else (_ENOUGH, _LITTLE)
    if looked:
        little = _LITTLE_IF_LOOKED
    if fit.support >= enough and share >= _LEAST_SHARE and not (looked or flipped):
        return Verdict(
            level="accepted", reason=said("{agreed}, and {alike}.", agreed=agreed, alike=alike), figures=figures
        )
    if fit.support >= little:
        reason = said(
            "{agreed}, where unrelated pictures reach {chance:.0f}, and {alike}: check it by eye.",
            agreed=agreed,
            chance=chance,
            alike=alike,
        )
        return Verdict(
            level="doubtful",
            reason=joined((reason, _SYMMETRICAL)) if flipped else reason,
            figures=figures,
        )
    return Verdict(
        level="refused",
        reason=(
            said(
                "The pictures do not seem to show the same thing: the best transform has a support of "
                "{support:.0f}, of {little:.0f} that it takes, and {alike}.",
                support=fit.support,
                little=little,
                alike=alike,
            )
        ),
        figures=figures,
    )


def unconfirmed(verdict: Verdict) -> Verdict:
    """What the plain pictures told, for the case that no closer look confirms it: doubtful at best."""
    if verdict.level == "refused":
        return verdict
    level: Literal["doubtful", "refused"] = "doubtful" if verdict.level == "accepted" else "refused"
    return replace(verdict, level=level, reason=joined((verdict.reason, said("No closer look confirmed it."))))


def rivalled(verdict: Verdict) -> Verdict:
    """What was found, where the mirror image fits about as well: doubtful at best."""
    if verdict.level == "refused":
        return verdict
    reason = joined(
        (
            verdict.reason,
            said("The mirror image fits about as well, as with a symmetrical subject: check it by eye."),
        )
    )
    return replace(verdict, level="doubtful", reason=reason)


def judge_edited(fit: HomographyFit, edits: Edits, before: Verdict) -> Verdict:
    """Whether a transform that was fitted anew should be believed; the pictures are not compared again.

    What was accepted stays so while its matches convince, or are about as strong as they were. A doubt stays until they
    are beyond any, or the user has locked as many as determine the transform.

    Args:
        fit: the transform of the edited matches.
        edits: those, with the ones left out; if nothing was done to them, another fit or other regions were wanted.
        before: the verdict on what was edited.
    """
    figures = _figures_of_edited(fit, edits.matches, before)
    accepted, needed = figures[_ACCEPTED], models.NEEDED[fit.model]
    sure = bool(accepted) and not coords.mirrors(fit.source_from_target)
    enough = min(_BEYOND_DOUBT, _KEPT * accepted) if sure else _BEYOND_DOUBT_IF_MIRRORED
    numbers = {"inliers": fit.inlier_count, "count": int((~fit.excluded).sum()), "support": fit.support}
    agreed = (
        said(
            "After edits by hand, {inliers:,} of {count:,} matches agree on one transform "
            "with a support of {support:.0f}",
            **numbers,
        )
        if edits.were_made
        else said(
            "Fitted anew, {inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}",
            **numbers,
        )
    )
    if fit.support >= enough:
        reason = said("{agreed}; unrelated pictures reach {chance:.0f}.", agreed=agreed, chance=figures[_CHANCE])
        return Verdict(level="accepted", reason=reason, figures=figures)
    if int(fit.locked.sum()) >= needed:
        return replace(BY_HAND, figures=figures)
    reason = said(
        "{agreed}, of {enough:.0f} that it takes: check it by eye, or lock {needed} or more that are right.",
        agreed=agreed,
        enough=enough,
        needed=needed,
    )
    return Verdict(level="doubtful", reason=reason, figures=figures)


def follows_edits(verdict: Verdict) -> bool:
    """Whether a verdict is one of :func:`judge_edited`."""
    return _ACCEPTED in verdict.figures


def _figures_of_edited(fit: HomographyFit, matches: Matches, before: Verdict) -> dict[str, float]:
    """What the matches say for a transform that follows edits, by name; what is not known is left out."""
    # A transform that was set by hand has none: nothing but the user ever spoke for it.
    found = before.figures.get("support", 0.0) if before.level == "accepted" else 0.0
    figures: dict[str, float] = {
        said("support"): fit.support,
        _CHANCE: before.figures.get(_CHANCE, CHANCE_IF_LOOKED),
        **{said("support, {kind}", kind=kind): value for kind, value in evidence(fit, matches).items()},
        _ACCEPTED: before.figures.get(_ACCEPTED, found),
        said("locked matches"): float(fit.locked.sum()),
    }
    off = float(fit.corner_errors.max())
    return figures | ({_OFF: off} if np.isfinite(off) else {})


@torch.inference_mode()
def agreement(
    source: WorkingImage, target: WorkingImage, source_from_target: FloatArray, runtime: Runtime
) -> Agreement:
    """Compare the pictures under a homography.

    Args:
        source: the picture that moves.
        target: the picture that stays.
        source_from_target: (3, 3) in full-resolution pixels.
        runtime: where to compute.
    """
    pair = frame.build(source, target, source_from_target, long_side=_LONG_SIDE, margin=0)
    moved, fixed = _dense(pair.source, runtime), _dense(pair.target, runtime)
    height, width = fixed.shape[1:]
    still = torch.zeros(2, height, width, device=fixed.device)
    best = correlation.correlate(fixed, moved, still, _RADIUS).argmax(0)
    side = 2 * _RADIUS + 1
    dx, dy = best % side - _RADIUS, torch.div(best, side, rounding_mode="floor") - _RADIUS
    valid = torch.from_numpy(pair.source_valid * pair.target_valid * _has_content(pair.target)).to(fixed.device)
    places = sampling.resize(valid[None], height, width)[0] > 0.9
    near = ((dx.abs() <= 1) & (dy.abs() <= 1))[places]
    count = int(places.sum())
    return Agreement(in_place=float(near.float().mean()) if count else 0.0, chance=9.0 / side**2, places=count)


def _dense(rgb: Float32Array, runtime: Runtime) -> torch.Tensor:
    grey = torch.from_numpy(np.ascontiguousarray(rgb.mean(axis=2)))[None].to(runtime.device)
    return xfeat.dense_of_grey(grey, runtime)


def _has_content(rgb: Float32Array) -> Float32Array:
    grey = rgb.mean(axis=2)
    mean = cv2.blur(grey, (15, 15))
    variance = cv2.blur(grey * grey, (15, 15)) - mean * mean
    return np.asarray(variance > _LEAST_CONTRAST**2, np.float32)
