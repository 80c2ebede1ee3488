"""Whether a homography can be the image of one picture in the other: sanity before trust."""

from __future__ import annotations

import cv2
import numpy as np

from rflow_engine.types import FloatArray, Size

# A detail may be this many times larger or smaller than in the whole, in area.
_LARGEST_AREA_RATIO = 150.0
# Local scale may vary across the inliers by this factor in area before the perspective is absurd.
_LARGEST_PERSPECTIVE = 40.0
# Inliers must spread over this share of the smaller picture's area.
_SMALLEST_SPREAD = 0.004


def implausible(
    source_from_target: FloatArray,
    source: FloatArray,
    target: FloatArray,
    *,
    tried: int,
    needed: int,
    source_size: Size,
    target_size: Size,
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
    """
    if len(source) < needed:
        return f"Too few inliers: {len(source)} of {tried} matches agree on one transform; {needed} are needed."
    determinants = _area_scales(source_from_target, target)
    if not np.isfinite(determinants).all() or (determinants <= 0).any():
        return "The best transform folds the picture over itself, which no view of a flat picture does."
    middle = float(np.median(determinants)) * target_size.pixels / source_size.pixels
    if not 1 / _LARGEST_AREA_RATIO < middle < _LARGEST_AREA_RATIO:
        return (
            f"The best transform changes the scale {np.sqrt(max(middle, 1 / middle)):.0f}-fold, which is not credible."
        )
    if determinants.max() / determinants.min() > _LARGEST_PERSPECTIVE:
        return "The best transform has an extreme perspective, which is not credible."
    spread = max(_hull_share(source, source_size), _hull_share(target, target_size))
    if spread < _SMALLEST_SPREAD:
        return f"The {len(source)} inliers lie too close together or on a line to determine a transform."
    return ""


def _area_scales(homography: FloatArray, points: FloatArray) -> FloatArray:
    """(N,) signed change of area at points; NaN on and behind the horizon."""
    w = points @ homography[2, :2] + homography[2, 2]
    return np.asarray(np.linalg.det(homography) / np.where(w > 0, w, np.nan) ** 3)


def _hull_share(points: FloatArray, size: Size) -> float:
    """The share of a picture that the convex hull of points covers."""
    hull = cv2.convexHull(points.astype(np.float32))
    return float(cv2.contourArea(hull)) / size.pixels
