"""How likely a spline through matches is right within three working pixels, from the matches alone.

Three things speak against it: matches that are far away or few, which the covariance of the fit knows; matches around
that are at odds with the spline by more than their noise; and matches around that agree with each other but not with
the spline at all, as on another plane. The covariance says how errors grow away from matches, but rests on the
smoothing being right, so it is scaled by what the spline misses matches by that were held out, part by part of the
picture (Wahba 1983 for the covariance; Stone 1974 for holding out).
"""

from __future__ import annotations

import cv2
import numpy as np

from rflow_engine import coords
from rflow_engine.flow import smoothing
from rflow_engine.flow.bending import Spline
from rflow_engine.flow.sightings import Sightings
from rflow_engine.flow.smoothing import Observations
from rflow_engine.types import FloatArray, Size
from rflow_engine.warp import IndexArray

# Distance in working pixels within which the map counts as right.
_RIGHT = 3.0
# Parts of the picture that are held out together, as shares of the long side, and in how many goes.
_PART, _FOLDS = 1 / 10, 4
# The covariance is never made smaller, and larger by this factor at most.
_MOST = 100.0
# Cells along the long side of the grid on which confidence is worked out; it is smooth.
_CELLS = 48
# Matches further off than this, in working pixels, say no more than that there is something else.
_WORST = 10.0
# At most so many matches are asked for their neighbours; fewer than this cannot tell noise from structure.
_ASKED, _TELLING = 500, 8
# Distance in shares of the long side over which matches speak about their surroundings, and with how many matches of
# ordinary noise they have to compete.
_AROUND, _ORDINARY = 1 / 24, 2.0


def probability(spline: Spline, seen: Sightings, grid: Size) -> FloatArray:
    """(grid.height, grid.width) in [0, 1]: how likely the spline is within three working pixels of the truth.

    Args:
        spline: the solution.
        seen: the matches it was fitted to.
        grid: of the result.
    """
    cells = seen.size.scaled_to(_CELLS)
    centres = coords.cell_centres(cells, seen.size).reshape(-1, 2)
    foreseen = smoothing.leverage(spline.smooth, spline.basis.rows(centres)).reshape(cells.shape)
    spread = _inflation(spline, seen) * spline.noise**2 * foreseen
    excess, trust = _around(spline, seen, cells)
    # The length of an error whose components are normal has Rayleigh's distribution.
    right = trust * -np.expm1(-(_RIGHT**2) / (2 * (spread + excess) + 1e-9))
    whole = cv2.resize(right, (grid.width, grid.height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.clip(whole, 0.0, 1.0), np.float64)


def _inflation(spline: Spline, seen: Sightings) -> float:
    """By how much the squared errors at matches that were held out exceed their covariance; at least 1."""
    part = _held_out(seen.points, seen.size)
    beyond = foreseen = 0.0
    for number in range(_FOLDS):
        out = (part == number) & (spline.weight > 0)
        weight = np.where(part == number, 0.0, spline.weight * seen.precision)
        if not out.any() or not weight.any():
            continue
        kept = Observations(rows=spline.rows, wanted=seen.displacement, weight=weight)
        found = smoothing.fit(spline.basis, kept, spline.smooth.smoothing)
        missed = ((seen.displacement[out] - spline.rows[out] @ found.coefficients) ** 2).sum(axis=1) / 2
        beyond += float((spline.weight[out] * (missed - spline.noise**2 / seen.precision[out])).sum())
        foreseen += float((spline.weight[out] * smoothing.leverage(found, spline.rows[out])).sum())
    return float(np.clip(beyond / max(spline.noise**2 * foreseen, 1e-12), 1.0, _MOST))


def _held_out(points: FloatArray, size: Size) -> IndexArray:
    """(N,) in which go each match is held out: with all others of its part of the picture."""
    column, row = np.floor(points / (_PART * size.long_side)).astype(np.intp).T
    # Neighbouring parts go at different times.
    return np.asarray((column + 2 * row) % _FOLDS)


def _around(spline: Spline, seen: Sightings, cells: Size) -> tuple[FloatArray, FloatArray]:
    """What matches say about the places around them.

    Returns:
        (h, w) the squared error of a component in px^2 that is left beyond the noise of matches, and (h, w) in [0, 1]
        the share of matches at one with their neighbours that the spline agrees with.
    """
    off = ((seen.displacement - spline.at_matches) ** 2).sum(axis=1) / 2
    ordinary = spline.noise**2 - _shared(spline, seen)
    heard = np.maximum(seen.agrees, spline.weight) * seen.precision
    refused = (seen.agrees & (spline.weight <= 0)).astype(np.float64)
    told, missed, believed, against = (
        _gathered(seen, values, cells) for values in (heard, heard * np.minimum(off, _WORST**2), spline.weight, refused)
    )
    local = (missed + _ORDINARY * spline.noise**2) / (told + _ORDINARY)
    return np.maximum(local - ordinary, 0.0), (believed + 1.0) / (believed + against + 1.0)


def _shared(spline: Spline, seen: Sightings) -> float:
    """The part of the matches' mean square residual, in px^2 of a component, that nearest neighbours have in common.

    Matches miss the spline each for itself, because they are placed inexactly, or together with their neighbours,
    because there is something that it does not follow. Three standard errors are added: few matches cannot tell.
    """
    believed = np.flatnonzero(spline.weight > 0)
    variance = spline.noise**2
    if len(believed) < _TELLING:
        return variance
    points, left = seen.points[believed], (seen.displacement - spline.at_matches)[believed]
    asked = np.arange(0, len(believed), -(-len(believed) // _ASKED))
    distance = ((points[asked, None] - points) ** 2).sum(axis=2)
    distance[np.arange(len(asked)), asked] = np.inf
    common = float((left[asked] * left[distance.argmin(axis=1)]).sum(axis=1).mean()) / 2
    return float(np.clip(common + 3 * variance / np.sqrt(len(asked)), 0.0, variance))


def _gathered(seen: Sightings, values: FloatArray, cells: Size) -> FloatArray:
    """(h, w) the sum of values (N,) of the matches around each cell, by a bell curve of height 1."""
    x, y = coords.rescale(seen.points, seen.size, cells).astype(np.intp).T
    total = np.zeros(cells.shape)
    np.add.at(total, (np.clip(y, 0, cells.height - 1), np.clip(x, 0, cells.width - 1)), values)
    sigma = _AROUND * cells.long_side
    blurred = cv2.GaussianBlur(total, (0, 0), sigma, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(2 * np.pi * sigma**2 * blurred)
