"""A fit from points that were set by hand, and nothing else: where the matchers found nothing that can be trusted."""

from __future__ import annotations

import numpy as np

from rflow_engine import coarse
from rflow_engine.editing import Edits
from rflow_engine.robust import models
from rflow_engine.said import said
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import FitFailure, FloatArray, HomographyFit, ModelName, Size

# Points that spread less than this share of their extent to the side lie on a line.
_FLATTEST = 0.02
# Points that spread less than this share of the picture's long side lie in one place.
_CLOSEST = 0.002
_REMEDY = said("Set more points by hand, spread over what both pictures show.")


def fit(edits: Edits, *, source_size: Size, target_size: Size, settings: CoarseSettings) -> HomographyFit | FitFailure:
    """The transform that the locked matches determine.

    Args:
        edits: the matches; those that are locked count, all others are only compared with the result.
        source_size: full-resolution size of the source.
        target_size: full-resolution size of the target.
        settings: the kind of transform, which is stiffer where the points do not suffice for it, and the threshold.

    Returns:
        The fit, or a :class:`FitFailure` that says what is wrong with the points.
    """
    matches, locked = edits.matches, edits.locked
    source, target = matches.source[locked], matches.target[locked]
    limit: ModelName = "homography" if settings.model == "auto" else settings.model
    model = next(name for name in reversed(models.up_to(limit)) if models.NEEDED[name] <= max(len(source), 1))
    problem = _problem(edits, model, source_size, target_size)
    matrix = None if problem else models.fit(model, target, source)
    if matrix is None:
        return FitFailure(
            reason=problem or "No view of a flat picture moves the points in this way.",
            remedy=_REMEDY if problem else said("Check whether two of them were confused with each other."),
            matches=matches,
        )
    residuals = coarse.residuals(matrix, matches)
    threshold = settings.threshold / min(1.0, settings.long_side / target_size.long_side)
    return HomographyFit(
        source_from_target=matrix,
        inliers=locked | (~edits.excluded & (residuals < threshold * matches.scale)),
        excluded=edits.excluded,
        residuals=residuals,
        threshold=threshold,
        support=float(locked.sum()),
        model=model,
        locked=locked,
    )


def _problem(edits: Edits, model: ModelName, source_size: Size, target_size: Size) -> str:
    """Why the locked points do not determine a transform, as a sentence; empty if they do."""
    count = int(edits.locked.sum())
    if not count:
        return said("No points are set by hand.")
    for name, points, size in (
        ("source", edits.matches.source[edits.locked], source_size),
        ("target", edits.matches.target[edits.locked], target_size),
    ):
        if why := degenerate(points, model, size.long_side):
            return (
                said(
                    "The {count} points set by hand {why} in the source, which does not determine the transform.",
                    count=count,
                    why=why,
                )
                if name == "source"
                else said(
                    "The {count} points set by hand {why} in the target, which does not determine the transform.",
                    count=count,
                    why=why,
                )
            )
    return ""


def degenerate(points: FloatArray, model: ModelName, long_side: float) -> str:
    """Why points of one picture do not determine a transform, as the end of a sentence; empty if they do.

    Args:
        points: (N, 2), at least as many as the kind of transform needs.
        model: the kind of transform.
        long_side: of the picture, in the units of the points.
    """
    if model == "translation":
        return ""
    if _spread(points)[1] <= _CLOSEST * long_side:
        return said("lie in one place")
    if model == "similarity":
        return ""
    if _on_a_line(points):
        return said("lie on one line")
    # Four in general position are there unless leaving out a single one leaves a line.
    if model == "homography" and any(_on_a_line(np.delete(points, i, axis=0)) for i in range(len(points))):
        return said("lie on one line, but for a single one of them")
    return ""


def _spread(points: FloatArray) -> FloatArray:
    """(2,) standard deviation across and along the main direction of points."""
    centred = points - points.mean(axis=0)
    return np.asarray(np.sqrt(np.maximum(np.linalg.eigvalsh(centred.T @ centred / len(points)), 0.0)))


def _on_a_line(points: FloatArray) -> bool:
    across, along = _spread(points)
    return bool(across <= _FLATTEST * along)
