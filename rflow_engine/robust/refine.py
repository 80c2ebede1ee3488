"""Fitting a transform to matches by Gauss-Newton steps on reweighted errors, for every kind of transform alike.

The cost of a match is the first order of its symmetric transfer error at the noise of both pictures (the Sampson
error with the local scale for the Jacobian; Hartley & Zisserman, Multiple View Geometry, section 4.2): the same measure
as :func:`rflow_engine.robust.models.squared_errors`. So the result does not depend on which picture is the source.
One step costs two products of slim matrices, whatever the kind; stiffer kinds are steps in a part of the directions.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rflow_engine.robust import models
from rflow_engine.types import AnyArray, BoolArray, FloatArray, ModelName

# Products of the homogeneous coordinates (x, y, 1) / w that the normal matrix is made of, and where they go.
_PAIRS = ((0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2))
# A locked match weighs as much as this many times all others together.
_LOCKED = 100.0
# The median of squared errors in the plane, in units of the variance of one coordinate.
MEDIAN = 2 * float(np.log(2))
# How sharply a kind of matches is placed is taken from no fewer near ones than this, for no more kinds than that; the
# median error is not thought smaller than so many pixels, and this many times its square is where a match is wrong (at
# 4.7 standard deviations, where Tukey's weight is 95 % efficient).
_LEAST_OF_A_KIND = 8
_MOST_KINDS = 6
_SHARPEST = 0.35
_WINDOW = 16.0
# The last steps end when one lowers the sum of squared errors by less than this many times their mean.
_CONVERGED = 0.1


def _scatter() -> FloatArray:
    """(81, 24): from the sums (4 factors, 6 products) to the 9 by 9 normal matrix."""
    result = np.zeros((3, 3, 3, 3, 4, 6))
    # With residual (u, v) and row (p, 0, -u p), (0, p, -v p): which factor (1, u, v, u^2 + v^2) goes with which block.
    blocks = (((0, 0), 0, 1), ((1, 1), 0, 1), ((0, 2), 1, -1), ((1, 2), 2, -1), ((2, 2), 3, 1))
    for (row, column), factor, sign in blocks:
        for number, (i, j) in enumerate(_PAIRS):
            for a, b in {(i, j), (j, i)}:
                result[row, a, column, b, factor, number] = sign
                result[column, a, row, b, factor, number] = sign
    return result.reshape(81, 24)


_SCATTER = _scatter()


@dataclass(frozen=True, slots=True)
class Errors:
    """How far matches are from one transform.

    Attributes:
        squared: (N,) as :func:`models.squared_errors`.
        factor: (N,) what squared distances in normalised target coordinates are multiplied with to give ``squared``.
        inverse: (N,) 1 / w.
        landed: (2, N) the source points mapped into the target, normalised.
        missed: (2, N) from there to the target points.
        visible: whether all matches are in front of the horizon.
    """

    squared: FloatArray
    factor: FloatArray
    inverse: FloatArray
    landed: FloatArray
    missed: FloatArray
    visible: bool


class Fitting:
    """Matches in normalised coordinates, prepared once for many evaluations.

    Transforms are given and returned in these coordinates, as ``g``; :meth:`enter` and :meth:`leave` convert.

    Attributes:
        weights: (N,) belief in each match.
        tolerance: (N,) factor on the threshold.
        variance: (N,) what the squared errors of right matches are expected to be, relative to each other at first and
            as they have turned out to be after :meth:`sharpened`.
        window: (N,) squared error up to which a match pulls at a fit.
        base: (N,) what an exact match weighs in a fit.
        limit: (N,) squared error up to which a match is an inlier.
        locked: (N,) matches fixed by hand; None if there are none.
    """

    def __init__(
        self,
        source: FloatArray,
        target: FloatArray,
        weights: FloatArray,
        tolerance: FloatArray,
        *,
        threshold: float,
        locked: BoolArray | None = None,
    ) -> None:
        self._to_source, self._from_source, self._x = _normalised(source)
        self._to_target, self._from_target, t = _normalised(target)
        self._t = t[:2]
        self._pixel = 2.0 * float(self._from_target[0, 0]) ** 2
        self._ratio = float(self._to_source[0, 0] / self._to_target[0, 0]) ** 2
        self.weights, self.tolerance = weights, tolerance
        self.limit = (threshold * tolerance) ** 2
        # Wrong matches are near by chance in proportion to the area, so that the window grows less than the tolerance.
        self.window = threshold**2 * tolerance
        # Belief says little about how sharply a match is placed, so it counts by its fourth root; precision in full.
        self._belief = np.sqrt(np.sqrt(weights))
        self.variance = tolerance**2
        self.base = self._belief / self.variance
        self.locked = locked if locked is not None and locked.any() else None

    def __len__(self) -> int:
        return len(self.weights)

    def part(self, chosen: BoolArray) -> Fitting:
        """Some of the matches, in the same normalised coordinates."""
        part = object.__new__(Fitting)
        part._to_source, part._from_source = self._to_source, self._from_source
        part._to_target, part._from_target = self._to_target, self._from_target
        part._pixel, part._ratio = self._pixel, self._ratio
        part._x, part._t = self._x[:, chosen], self._t[:, chosen]
        part.weights, part.tolerance, part.limit = self.weights[chosen], self.tolerance[chosen], self.limit[chosen]
        part.window, part.base = self.window[chosen], self.base[chosen]
        part._belief, part.variance = self._belief[chosen], self.variance[chosen]
        part.locked = None if self.locked is None else self.locked[chosen]
        return part

    def sharpened(self, errors: Errors) -> Fitting:
        """The same matches, with how sharply each kind of them is placed taken from its errors.

        Matches of one tolerance are a kind; the median of their errors tells their variance and how far off one may
        be before it is thought wrong.
        """
        result = object.__new__(Fitting)
        result.__dict__.update(self.__dict__)
        alike = bool(self.tolerance.min() == self.tolerance.max())
        kinds = self.tolerance[:1] if alike else np.unique(self.tolerance)
        result.window, result.variance = self.window.copy(), self.variance.copy()
        for kind in kinds if len(kinds) <= _MOST_KINDS else []:
            same = slice(None) if alike else self.tolerance == kind
            squared, limit = errors.squared[same], self.limit[same]
            near = squared[squared < limit]
            if len(near) < _LEAST_OF_A_KIND:
                continue
            near.partition(len(near) // 2)
            middle = max(float(near[len(near) // 2]), _SHARPEST**2)
            result.variance[same] = middle / MEDIAN
            result.window[same] = min(float(limit[0]), _WINDOW * middle)
        result.base = self._belief / result.variance
        return result

    def within(self, errors: Errors, reach: float) -> BoolArray:
        """(N,) the matches whose error is below ``reach`` thresholds, and the locked ones."""
        close = errors.squared < self.limit * (reach * reach)
        return close if self.locked is None else np.asarray(close | self.locked)

    def enter(self, h: FloatArray) -> FloatArray:
        """A transform in pixels, in normalised coordinates."""
        return self._scaled(self._to_target @ h @ self._from_source)

    def leave(self, g: FloatArray) -> FloatArray:
        """A transform in normalised coordinates, in pixels, with ``|h[2, 2]| == 1`` where that is possible."""
        return models.unit(self._from_target @ g @ self._to_source)

    def leave_covariance(self, g: FloatArray, covariance: FloatArray) -> FloatArray:
        """The (9, 9) covariance of the entries of :meth:`leave`, from that of the entries of ``g``."""
        into: AnyArray = np.kron(self._from_target, self._to_source.T)
        h = self._from_target @ g @ self._to_source
        scale = float(np.abs(models.unit(h)).max() / np.abs(h).max())
        return np.asarray(into @ covariance @ into.T) * scale**2

    @staticmethod
    def _scaled(g: FloatArray) -> FloatArray:
        # Affine matrices keep their last row (0, 0, 1), so that steps among them stay among them.
        if g[2, 0] == 0.0 == g[2, 1] and g[2, 2] > 0:
            return np.asarray(g / g[2, 2])
        return np.asarray(g / np.sqrt(np.vdot(g, g)))

    def errors(self, g: FloatArray) -> Errors:
        """How far the matches are from a transform."""
        mapped = g @ self._x
        inverse = 1.0 / mapped[2]
        landed = mapped[:2] * inverse
        missed = self._t - landed
        area = (abs(determinant(g)) * self._ratio) * np.abs(inverse * inverse * inverse)
        factor = self._pixel / (1.0 + area)
        squared = np.einsum("ij,ij->j", missed, missed) * factor
        visible = bool(inverse.min() > 0.0 and squared.max() < np.inf)
        if not visible:
            squared[~((inverse > 0.0) & np.isfinite(squared))] = np.inf
        return Errors(squared, factor, inverse, landed, missed, visible)

    def score(self, errors: Errors) -> float:
        """The MSAC gain: belief in the inliers, discounted by their errors."""
        # einsum, because OpenBLAS shares a product of more than 10,000 numbers out to threads, and waits for all.
        return float(np.einsum("i,i->", self.weights, np.maximum(1.0 - errors.squared / self.limit, 0.0)))

    def robust_weights(self, errors: Errors, widening: float = 1.0) -> FloatArray:
        """(N,) weights for least squares: Tukey's biweight, by belief and precision; 0 for outliers."""
        gain = np.maximum(1.0 - errors.squared / (self.window * (widening * widening)), 0.0)
        result: FloatArray = self.base * (gain * gain)
        if self.locked is not None:
            others = float(result.sum() - result[self.locked].sum())
            result[self.locked] = _LOCKED * max(others, float(self.base.max()))
        return result

    def normal(self, errors: Errors, weights: FloatArray) -> tuple[FloatArray, FloatArray]:
        """The normal matrix (9, 9) and the right side (9,) of a weighted Gauss-Newton step in the entries of ``g``."""
        weighted = weights * errors.factor
        p = self._x * errors.inverse
        landed, missed = errors.landed, errors.missed
        if not errors.visible:
            # Points at the horizon have no place. Their weight is 0, but 0 times infinity is not.
            seen = errors.squared < np.inf
            weighted, p, landed, missed = (np.where(seen, values, 0.0) for values in (weighted, p, landed, missed))
        count = len(weighted)
        factors = np.empty((4, count))
        factors[0] = weighted
        np.multiply(landed, weighted, out=factors[1:3])
        factors[3] = np.einsum("ij,ij->j", factors[1:3], landed)
        products = np.empty((6, count))
        np.multiply(p[0], p, out=products[:3])
        np.multiply(p[1], p[1:], out=products[3:5])
        np.multiply(p[2], p[2], out=products[5])
        pulls = np.empty((3, count))
        np.multiply(missed, weighted, out=pulls[:2])
        np.negative(np.einsum("ij,ij->j", factors[1:3], missed), out=pulls[2])
        return (_SCATTER @ (factors @ products.T).ravel()).reshape(9, 9), (pulls @ p.T).ravel()

    def leverage(self, g: FloatArray, model: ModelName, errors: Errors, weights: FloatArray) -> FloatArray:
        """(N,) how many of the transform's numbers each match determines alone, 0 to 2; they add up to its freedom.

        Raises:
            np.linalg.LinAlgError: if the matches do not determine the transform.
        """
        normal, _ = self.normal(errors, weights)
        directions = tangent(g, model)
        spread = directions @ np.linalg.inv(directions.T @ normal @ directions) @ directions.T
        p = (self._x * errors.inverse).T
        u, v = errors.landed
        zero = np.zeros_like(p)
        result = np.zeros(len(self))
        for rows in (np.concatenate([p, zero, -u[:, None] * p], 1), np.concatenate([zero, p, -v[:, None] * p], 1)):
            result += ((rows @ spread) * rows).sum(axis=1)
        return np.asarray(np.where(weights > 0, result * weights * errors.factor, 0.0))

    def step(self, g: FloatArray, model: ModelName, errors: Errors, weights: FloatArray) -> tuple[FloatArray, float]:
        """One Gauss-Newton step.

        Returns:
            The next ``g``, and by how much the weighted squared errors would fall without curvature.

        Raises:
            np.linalg.LinAlgError: if the matches do not determine the transform.
        """
        normal, right = self.normal(errors, weights)
        if model == "homography":
            # Its own scale changes nothing; any stiffness in that direction makes the matrix regular.
            own = g.ravel()
            normal += own[:, None] * (own * (float(normal.trace()) / 9 / float(own @ own)))
            change = np.linalg.solve(normal, right)
            gain = float(change @ right)
        else:
            directions = tangent(g, model)
            slope = directions.T @ right
            inner = np.linalg.solve(directions.T @ normal @ directions, slope)
            change, gain = directions @ inner, float(inner @ slope)
        return self._scaled(g + change.reshape(3, 3)), gain


def tangent(g: FloatArray, model: ModelName) -> FloatArray:
    """(9, k) directions in which a transform of one kind may change, in the entries of ``g``.

    A homography may change in all directions but its own scale, a similarity grow, turn and move.
    """
    if model == "homography":
        # The Householder reflection that takes an axis to g takes the others to an orthonormal rest.
        mirror = g.ravel() / np.sqrt(np.vdot(g, g))
        mirror[8] += 1.0 if mirror[8] >= 0 else -1.0
        reflection = np.eye(9, 8)
        reflection -= np.outer(mirror, mirror[:8] * (2.0 / (mirror @ mirror)))
        return reflection
    result = np.zeros((9, models.FREEDOM[model]))
    result[2, 0] = result[5, 1] = 1.0
    if model == "similarity":
        (a, b), (c, d) = g[0, :2], g[1, :2]
        result[[0, 1, 3, 4], 2] = a, b, c, d
        result[[0, 1, 3, 4], 3] = -c, -d, a, b
    elif model == "affine":
        result[[0, 1, 3, 4], [2, 3, 4, 5]] = 1.0
    return result


def improve(
    fitting: Fitting, g: FloatArray, model: ModelName, errors: Errors, widenings: tuple[float, ...]
) -> tuple[FloatArray, Errors, float]:
    """A few reweighted steps with a threshold that closes in; the best on the way, its errors and its score."""
    best = g, errors, fitting.score(errors)
    for widening in widenings:
        try:
            g, _ = fitting.step(g, model, errors, fitting.robust_weights(errors, widening))
        except np.linalg.LinAlgError:
            break
        errors = fitting.errors(g)
        score = fitting.score(errors)
        if score > best[2]:
            best = g, errors, score
    return best


def settle(
    fitting: Fitting, g: FloatArray, model: ModelName, errors: Errors, *, steps: int = 8
) -> tuple[FloatArray, Errors]:
    """Reweighted steps to the end: the transform whose inliers, weighted by their errors, pull it nowhere.

    The score may fall by a hundredth on the way, since precise matches count more here than in the score.
    """
    least = 0.99 * fitting.score(errors) if fitting.locked is None else 0.0
    for _ in range(steps):
        weights = fitting.robust_weights(errors)
        try:
            trial, gain = fitting.step(g, model, errors, weights)
        except np.linalg.LinAlgError:
            break
        found = fitting.errors(trial)
        if not fitting.score(found) >= least:
            break
        # What is left to gain, in variances of the errors: the transform is known to several of them.
        cost = float(np.einsum("i,i->", weights, np.minimum(errors.squared, fitting.limit)))
        g, errors = trial, found
        if gain * len(fitting) < _CONVERGED * cost:
            break
    return g, errors


def _normalised(points: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """The similarity that centres points and gives them unit spread, its inverse, and the points under it.

    Returns:
        (3, 3), (3, 3), and (3, N) homogeneous points.
    """
    x = np.ones((3, len(points)))
    x[:2] = points.T
    centre = x[:2].sum(axis=1) / max(len(points), 1)
    x[:2] -= centre[:, None]
    spread = max(float(np.sqrt(np.einsum("ij,ij->", x[:2], x[:2]) / (2 * max(len(points), 1)))), 1e-9)
    x[:2] /= spread
    into = np.array([[1 / spread, 0, -centre[0] / spread], [0, 1 / spread, -centre[1] / spread], [0, 0, 1]])
    back = np.array([[spread, 0, centre[0]], [0, spread, centre[1]], [0, 0, 1]])
    return into, back, x


def determinant(m: AnyArray) -> float:
    """The determinant of a (3, 3) matrix, ten times quicker than NumPy's."""
    (a, b, c), (d, e, f), (g, h, i) = m.tolist()
    return float(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g))
