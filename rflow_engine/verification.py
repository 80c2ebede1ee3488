"""Do the pictures agree once the source lies on the target? A second opinion on the homography.

A homography that was fitted to chance matches looks plausible in its numbers. But where it brings unrelated content
together, the deep features of a place in the target find their best counterpart anywhere around; where it is right,
they find it in place. The share of places that do is compared with what chance would give.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import torch

from rflow_engine import frame
from rflow_engine.coarse import REMEDY_UNRELATED, Pair
from rflow_engine.features import xfeat
from rflow_engine.flow import correlation, sampling
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.types import FitFailure, Float32Array, FloatArray, HomographyFit, Matches

# Measured on public pairs (docs/decisions/008-judgement.md): unrelated ones stay below a support of 12 and below
# a quarter of their places in place.
_SUPPORT_BEYOND_DOUBT, _SUPPORT_IF_UNSEEN, _SUPPORT_IF_SEEN = 60.0, 30.0, 16.0
_SEEN = 0.3
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


def judge(fit: HomographyFit, matches: Matches, pair: Pair, runtime: Runtime) -> FitFailure | None:
    """Why a fit should not be believed, or None.

    Chance matches reach a support of about 12. Well above that the matches speak for themselves; between, the
    pictures themselves are asked whether they agree under the homography.
    """
    if fit.support >= _SUPPORT_BEYOND_DOUBT:
        return None
    seen = agreement(pair.source, pair.target, fit.source_from_target, runtime)
    needed = _SUPPORT_IF_SEEN if seen.in_place >= _SEEN else _SUPPORT_IF_UNSEEN
    if fit.support >= needed:
        return None
    return FitFailure(
        reason=(
            f"The pictures do not seem to show the same thing: the best transform has a support of {fit.support:.0f} "
            f"where at least {needed:.0f} is needed, and under it {seen.in_place:.0%} of the places look alike."
        ),
        remedy=REMEDY_UNRELATED,
        matches=matches,
    )


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
