"""Penalised least squares: the coefficients that agree with what was seen and bend no more than it takes.

They minimise ``sum_i w_i |a_i c - d_i|^2 + s c^T B c`` with ``a_i`` the rows of a basis and ``B`` its bending energy.
The smoothing ``s`` is chosen by generalised cross-validation (Craven and Wahba 1979), for which the problem is
brought to a diagonal form once (Demmler and Reinsch 1975) and then costs next to nothing for each ``s``. What the user
has fixed enters as a constraint. Pure NumPy; lengths are in pixels of the working size.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rflow_engine.flow.bases import Basis
from rflow_engine.types import FloatArray

# Smoothing that is tried, stiffest first, relative to where data and bending have the same share of the whole.
_STIFFNESS = 10.0 ** np.arange(4.0, -9.25, -0.25)
# Each degree of freedom costs so much more than generalised cross-validation asks for: it is known to follow noise in
# some samples, and this factor stops that (Gu 2002, Wood 2006).
_COST = 1.4
# Of smoothings that are as good to the first factor, the stiffest is taken. Bending at all must pay by the second one:
# errors of matches are alike where matches are near each other, which looks like bending to cross-validation.
_AS_GOOD, _AS_GOOD_UNBENT = 1.01, 1.1
# No match is placed more exactly than this, so that smaller residuals say nothing.
_EXACT = 0.05
# Weight of no displacement against the mean weight of an observation: it decides where nothing else does.
_RIDGE = 1e-7
# How exactly constraints hold, relative to how far they reach.
_CONSTRAINT = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Observations:
    """Displacements that were seen at some points.

    Attributes:
        rows: (N, K) values of the basis.
        wanted: (N, 2) displacement in working pixels.
        weight: (N,) relative precision, 0 where an observation is not believed.
    """

    rows: FloatArray
    wanted: FloatArray
    weight: FloatArray

    @property
    def normal(self) -> tuple[FloatArray, FloatArray]:
        """(K, K) and (K, 2): both sides of the normal equations without penalty."""
        believed = self.weight > 0
        rows = self.rows[believed]
        weighted = rows * self.weight[believed, None]
        return weighted.T @ rows, weighted.T @ self.wanted[believed]

    @property
    def count(self) -> float:
        """How many observations of equal weight would say as much."""
        return float(self.weight.sum() ** 2 / max(float((self.weight**2).sum()), 1e-12))


@dataclass(frozen=True, slots=True, kw_only=True)
class Smooth:
    """A solution.

    Attributes:
        coefficients: (K, 2).
        smoothing: the factor of the bending energy.
        freedom: effective degrees of freedom of each of x and y.
        score: the generalised cross-validation, in px^2; smaller is better.
        spread: (K, R) with ``spread @ spread.T`` the covariance of the coefficients for noise of 1 px at weight 1.
    """

    coefficients: FloatArray
    smoothing: float
    freedom: float
    score: float
    spread: FloatArray


def fit(basis: Basis, seen: Observations, smoothing: float | None = None) -> Smooth:
    """The best coefficients.

    Args:
        basis: what the displacement is made of.
        seen: what to follow.
        smoothing: factor of the bending energy; chosen by generalised cross-validation by default.
    """
    matrix, pull = seen.normal
    mean = float(seen.weight.sum() / max(len(seen.weight), 1))
    # The ridge counts as an observation: it makes the data's part definite where they leave something open.
    matrix = matrix + _RIDGE * max(mean, 1e-12) * np.eye(len(matrix))
    balance = float(np.trace(matrix) / np.trace(basis.penalty))
    inverse = np.linalg.inv(np.linalg.cholesky(matrix + balance * basis.penalty))
    share, turn = np.linalg.eigh(inverse @ matrix @ inverse.T)
    share = np.clip(share, 0.0, 1.0)
    back = inverse.T @ turn
    z = back.T @ pull
    total = float((seen.weight[:, None] * seen.wanted**2).sum())
    stiffness = _STIFFNESS if smoothing is None else np.array([smoothing / balance])
    gain = 1.0 / (share + stiffness[:, None] * (1 - share))
    freedom = (share * gain).sum(axis=1)
    misfit = total - ((z**2).sum(axis=1) * (2 * gain - gain**2 * share)).sum(axis=1)
    scores = _cross_validation(np.maximum(misfit, 0.0), freedom, seen, mean)
    unbent = scores[0] <= _AS_GOOD_UNBENT * scores.min()
    best = 0 if unbent else int(np.flatnonzero(scores <= _AS_GOOD * scores.min())[0])
    return Smooth(
        coefficients=back @ (gain[best][:, None] * z),
        smoothing=float(stiffness[best] * balance),
        freedom=float(freedom[best]),
        score=float(scores[best]),
        spread=back * np.sqrt(gain[best]),
    )


def _cross_validation(misfit: FloatArray, freedom: FloatArray, seen: Observations, mean: float) -> FloatArray:
    """(S,) generalised cross-validation of both components together; infinite where there are too few observations."""
    count = seen.count
    left = count - _COST * freedom
    each = misfit / max(2 * mean * len(seen.weight), 1e-12) + _EXACT**2
    return np.asarray(np.where(left > 0, each * (count / np.maximum(left, 1e-9)) ** 2, np.inf))


def through(found: Smooth, rows: FloatArray, wanted: FloatArray) -> Smooth:
    """The solution that also passes through some displacements, as near to the other one as their energy asks for.

    Args:
        found: the solution without them.
        rows: (L, K) values of the basis where they were fixed.
        wanted: (L, 2) displacement there.
    """
    if not len(rows):
        return found
    reach = rows @ found.spread
    between = reach @ reach.T
    slack = _CONSTRAINT * float(np.trace(between)) / len(rows) * np.eye(len(rows))
    push = np.linalg.solve(between + slack, wanted - rows @ found.coefficients)
    return Smooth(
        coefficients=found.coefficients + found.spread @ (reach.T @ push),
        smoothing=found.smoothing,
        freedom=found.freedom,
        score=found.score,
        spread=found.spread,
    )


def leverage(found: Smooth, rows: FloatArray) -> FloatArray:
    """(N,) variance in each component, where noise has the variance 1 px^2 at weight 1 (Wahba 1983)."""
    return np.asarray(((rows @ found.spread) ** 2).sum(axis=1))
