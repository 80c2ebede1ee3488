"""The stiffest kind of transform that the matches do not contradict.

The criterion is Torr's geometric robust information criterion (GRIC; Torr, Phil. Trans. R. Soc. A 1998): the sum over
the matches of ``min(error / variance, 4)`` and, for every number that the transform has, ``log(4 n)``. The variance is
that of the freest fit; errors of neighbours that err together count for fewer, and so does their ``n``
(:func:`rflow_engine.robust.uncertainty.design_effect`). A match fixed by hand counts in full however far it is off.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rflow_engine.robust import checks, models, uncertainty
from rflow_engine.robust.refine import MEDIAN, Errors, Fitting, settle
from rflow_engine.types import FloatArray, ModelName

# What one match may cost, in variances of its error in the plane (twice Torr's 2 for each of its two coordinates).
_MOST = 4.0
# Positions are never better than this, in pixels, however well few matches happen to agree.
_SHARPEST = 0.25


@dataclass(frozen=True, slots=True)
class Candidate:
    """A transform of one kind in normalised coordinates, and what it costs."""

    model: ModelName
    g: FloatArray
    cost: float


def stiffest(
    fitting: Fitting, g: FloatArray, model: ModelName, source: FloatArray, target: FloatArray, *, scale: float
) -> Candidate:
    """Choose among ``model`` and the stiffer kinds.

    Args:
        fitting: the matches.
        g: the transform of the freest kind, settled, in normalised coordinates.
        model: its kind.
        source: (N, 2) the matches' points in pixels.
        target: (N, 2).
        scale: what a translation does to lengths.
    """
    errors = fitting.errors(g)
    weights = fitting.robust_weights(errors)
    inliers = weights > 0
    count = max(int(np.count_nonzero(inliers)), 1)
    effect = uncertainty.design_effect(errors, weights)
    spare = max(1.0 - models.FREEDOM[model] / (2.0 * count), 0.1)
    ratio = float(np.median(errors.squared[inliers] / fitting.variance[inliers])) / MEDIAN / spare if count > 1 else 0.0
    variance = np.maximum(ratio * fitting.variance[inliers], _SHARPEST**2)

    def cost(found: Errors, kind: ModelName) -> float:
        each = found.squared[inliers] / variance
        most = np.full(count, _MOST)
        if fitting.locked is not None:
            most[fitting.locked[inliers]] = np.inf
        price = models.FREEDOM[kind] * float(np.log(4 * max(count / effect, 1.0)))
        return float(np.minimum(each, most).sum()) / effect + price

    def determined(other: FloatArray, kind: ModelName) -> bool:
        return not checks.hinges(fitting.leave(other), source[inliers], target[inliers], kind)

    candidates = [Candidate(model, g, cost(errors, model))] if determined(g, model) else []
    for kind in models.up_to(model)[:-1]:
        start = models.fit(kind, source[inliers], target[inliers], weights[inliers], scale=scale)
        if start is None:
            continue
        other = fitting.enter(start)
        other, found = settle(fitting, other, kind, fitting.errors(other))
        if determined(other, kind):
            candidates.append(Candidate(kind, other, cost(found, kind)))
    return min(candidates, key=lambda c: c.cost, default=Candidate(model, g, 0.0))
