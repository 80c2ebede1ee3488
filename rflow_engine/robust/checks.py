"""Whether a homography can be the image of one picture in the other: sanity before trust."""

from __future__ import annotations

import cv2
import numpy as np

from rflow_engine.robust import models
from rflow_engine.robust.refine import Fitting
from rflow_engine.said import said
from rflow_engine.types import FloatArray, ModelName, Size

# A detail may be this many times larger or smaller than in the whole, in area.
_LARGEST_AREA_RATIO = 150.0
# Local scale may vary across the inliers by this factor in area before the perspective is absurd.
_LARGEST_PERSPECTIVE = 40.0
# Inliers must spread over this share of the smaller picture's area.
_SMALLEST_SPREAD = 0.004
# A transform of which a single match determines more than this many numbers (of the two it gives) hangs on that match.
_HINGED = 1.5
# Where there are fewer than this many times the matches it needs, each decides much.
_FEW = 3


def implausible(
    source_from_target: FloatArray,
    source: FloatArray,
    target: FloatArray,
    *,
    tried: int,
    needed: int,
    source_size: Size,
    target_size: Size,
    model: ModelName = "homography",
) -> str:
    """Why a fit cannot be trusted, as one sentence; empty if nothing speaks against it.

    Args:
        source_from_target: (3, 3) in full-resolution pixels.
        source: (N, 2) inliers in the source.
        target: (N, 2) inliers in the target.
        tried: how many matches there were in all.
        needed: the least number of inliers.
        source_size: full-resolution size of the source.
        target_size: full-resolution size of the target.
        model: the kind of transform; the stiffer it is, the less spread of the inliers determines it.
    """
    if len(source) < needed:
        return said(
            "Too few inliers: {count:,} of {tried:,} matches agree on one transform; {needed} are needed.",
            count=len(source),
            tried=tried,
            needed=needed,
        )
    determinants = _area_scales(source_from_target, target)
    if not np.isfinite(determinants).all() or determinants.min() * determinants.max() <= 0:
        return said("The best transform folds the picture over itself, which no view of a flat picture does.")
    # A mirrored picture, as a print after a drawing, has negative ones throughout.
    determinants = np.abs(determinants)
    middle = float(np.median(determinants)) * target_size.pixels / source_size.pixels
    if not 1 / _LARGEST_AREA_RATIO < middle < _LARGEST_AREA_RATIO:
        return said(
            "The best transform changes the scale {factor:.0f}-fold, which is not credible.",
            factor=np.sqrt(max(middle, 1 / middle)),
        )
    if determinants.max() / determinants.min() > _LARGEST_PERSPECTIVE:
        return said("The best transform has an extreme perspective, which is not credible.")
    if not _spread_enough(source, target, source_size, target_size, model):
        return said(
            "The {count} inliers lie too close together or on a line to determine a transform.",
            count=len(source),
        )
    if hinges(source_from_target, target, source, model):
        return said(
            "The transform hangs on one of {count} inliers; without it, the others lie on a line.",
            count=len(source),
        )
    return ""


def hinges(target_from_source: FloatArray, source: FloatArray, target: FloatArray, model: ModelName) -> bool:
    """Whether a transform hangs on a single one of many matches: the others lie on a line, say.

    Args:
        target_from_source: (3, 3).
        source: (N, 2) inliers.
        target: (N, 2).
        model: the kind of transform.
    """
    if len(source) < _FEW * models.NEEDED[model]:
        return False
    ones = np.ones(len(source))
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        fitting = Fitting(source, target, ones, ones, threshold=1.0)
        g = fitting.enter(target_from_source)
        try:
            leverage = fitting.leverage(g, model, fitting.errors(g), ones)
        except np.linalg.LinAlgError:
            return True
    return not bool(leverage.max() <= _HINGED)


def _spread_enough(
    source: FloatArray, target: FloatArray, source_size: Size, target_size: Size, model: ModelName
) -> bool:
    """Whether the inliers cover enough of one picture: an area, or for a similarity a length."""
    if model == "translation":
        return True
    if model == "similarity":
        share = max(
            np.ptp(source, axis=0).max() / source_size.long_side, np.ptp(target, axis=0).max() / target_size.long_side
        )
        return bool(share >= np.sqrt(_SMALLEST_SPREAD))
    return max(_hull_share(source, source_size), _hull_share(target, target_size)) >= _SMALLEST_SPREAD


def _area_scales(homography: FloatArray, points: FloatArray) -> FloatArray:
    """(N,) signed change of area at points; NaN on and behind the horizon."""
    w = points @ homography[2, :2] + homography[2, 2]
    return np.asarray(np.linalg.det(homography) / np.where(w > 0, w, np.nan) ** 3)


def _hull_share(points: FloatArray, size: Size) -> float:
    """The share of a picture that the convex hull of points covers."""
    hull = cv2.convexHull(points.astype(np.float32))
    return float(cv2.contourArea(hull)) / size.pixels
