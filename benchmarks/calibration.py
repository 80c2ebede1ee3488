"""What a confidence is worth: areas under ROC curves, calibration and sparsification.

All take weights, so that every pair can count the same however many points of it are known, and all treat equal
confidences as one: the order in which points come makes no difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from rflow_engine.types import AnyArray, FloatArray

Bins = Literal["width", "mass"]
BINS = 15


@dataclass(frozen=True, slots=True)
class Reliability:
    """What was said and what was true, by bins of what was said; bins without points are left out.

    Attributes:
        mass: (K,) share of the weight in each bin; their sum is 1.
        said: (K,) mean confidence.
        right: (K,) share that was right.
    """

    mass: FloatArray
    said: FloatArray
    right: FloatArray

    @property
    def error(self) -> float:
        """The expected calibration error: how far, on average, what was said is from what was true."""
        return float((self.mass * np.abs(self.said - self.right)).sum())


@dataclass(frozen=True, slots=True)
class Sparsification:
    """The mean error of what is left when the least certain points are taken away.

    Attributes:
        kept: (K,) share of the weight that is left, from 0 to 1.
        error: (K,) mean error of the most certain points, in the unit of the errors.
        oracle: (K,) the same if confidence knew the errors.
    """

    kept: FloatArray
    error: FloatArray
    oracle: FloatArray

    @property
    def area(self) -> float:
        """The area between both curves, in the unit of the errors; 0 for a perfect order."""
        return float(np.trapezoid(self.error - self.oracle, self.kept))

    @property
    def relative_area(self) -> float:
        """The same as a share of the mean error of all points; 0 where that is 0."""
        whole = float(self.error[-1])
        return self.area / whole if whole > 0 else 0.0


def equal_weights(counts: Sequence[int]) -> FloatArray:
    """(N,) weights by which every pair counts the same, for points that come pair by pair."""
    return np.concatenate([np.full(count, 1.0 / count) for count in counts if count] or [np.zeros(0)])


def roc(score: FloatArray, right: AnyArray, weights: FloatArray | None = None) -> tuple[FloatArray, FloatArray]:
    """The ROC curve: shares of the wrong and of the right points whose score is at least a threshold.

    Args:
        score: (N,) confidence.
        right: (N,) bool.
        weights: (N,); all equal by default.

    Returns:
        two (K,) arrays from 0 to 1; NaN after the first where there is nothing right, or nothing wrong.
    """
    weights = np.ones(len(score)) if weights is None else weights
    _, group = np.unique(-np.asarray(score, np.float64), return_inverse=True)
    count = int(group.max()) + 1 if len(group) else 0
    shares = []
    for members in (~np.asarray(right, bool), np.asarray(right, bool)):
        mass = np.bincount(group, weights=weights * members, minlength=count)
        with np.errstate(invalid="ignore"):
            shares.append(np.concatenate([[0.0], np.cumsum(mass) / mass.sum()]))
    return shares[0], shares[1]


def area_under_roc(score: FloatArray, right: AnyArray, weights: FloatArray | None = None) -> float:
    """The probability that a right point has more confidence than a wrong one; NaN if there are not both."""
    wrongly, rightly = roc(score, right, weights)
    return float(np.trapezoid(rightly, wrongly))


def reliability(
    said: FloatArray, right: AnyArray, weights: FloatArray | None = None, *, bins: Bins = "width", count: int = BINS
) -> Reliability:
    """What was said and what was true.

    Args:
        said: (N,) confidence in [0, 1].
        right: (N,) bool.
        weights: (N,); all equal by default.
        bins: "width" for bins of equal width, "mass" for bins that hold equally much.
        count: how many of them.
    """
    weights = np.ones(len(said)) if weights is None else weights
    weights = weights / weights.sum()
    place = np.asarray(said, np.float64) if bins == "width" else _middle_ranks(said, weights)
    inside = np.clip((place * count).astype(np.intp), 0, count - 1)
    mass = np.bincount(inside, weights=weights, minlength=count).astype(np.float64)
    full = mass > 0
    sums = [np.bincount(inside, weights=weights * values, minlength=count)[full] for values in (said, right)]
    return Reliability(mass=mass[full], said=sums[0] / mass[full], right=sums[1] / mass[full])


def sparsification(
    score: FloatArray, error: FloatArray, weights: FloatArray | None = None, *, cap: float = np.inf, steps: int = 100
) -> Sparsification:
    """How the error falls when the least certain points are taken away.

    Args:
        score: (N,) confidence.
        error: (N,) not negative.
        weights: (N,); all equal by default.
        cap: larger errors count as this, so that a few lost points do not decide everything.
        steps: of the share that is kept.
    """
    weights = np.ones(len(score)) if weights is None else weights
    capped = np.minimum(error, cap)
    kept = np.linspace(1 / steps, 1, steps)
    return Sparsification(
        kept=kept,
        error=_mean_of_first(-score, capped, weights, kept),
        oracle=_mean_of_first(capped, capped, weights, kept),
    )


def _mean_of_first(order: FloatArray, values: FloatArray, weights: FloatArray, shares: FloatArray) -> FloatArray:
    """(K,) weighted mean of the values that come first, up to each share of the weight."""
    _, group = np.unique(order, return_inverse=True)
    mass = np.cumsum(np.bincount(group, weights=weights))
    total = np.cumsum(np.bincount(group, weights=weights * values))
    wanted = shares * mass[-1]
    # Of what is equally certain any part may be kept, so it adds its mean.
    return np.asarray(np.interp(wanted, np.concatenate([[0.0], mass]), np.concatenate([[0.0], total])) / wanted)


def _middle_ranks(values: FloatArray, weights: FloatArray) -> FloatArray:
    """(N,) the share of the weight below each value, and half of that at it."""
    _, group = np.unique(values, return_inverse=True)
    mass = np.bincount(group, weights=weights)
    return np.asarray((np.cumsum(mass) - mass / 2)[group])
