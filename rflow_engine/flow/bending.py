"""A spline fitted to matches some of which are wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from rflow_engine.context import Stage
from rflow_engine.flow import smoothing
from rflow_engine.flow.bases import Basis, ControlGrid, ThinPlate
from rflow_engine.flow.sightings import Sightings, evenly
from rflow_engine.flow.smoothing import Observations, Smooth
from rflow_engine.said import said
from rflow_engine.types import FloatArray

# At most so many centres of a thin-plate spline.
_MOST_CENTRES = 220
# Spacings of control points, as shares of the long side; a finer one must predict so much better.
_SPACINGS, _BETTER = (1 / 3, 1 / 5, 1 / 8, 1 / 12, 1 / 16), 0.98
# Reweighted fits, and from how many standard deviations on a match has no say (Tukey's biweight).
_REWEIGHTINGS, _CUT = 3, 4.685
# The noise of a match in pixels before anything is known of it, worth so many matches.
_NOISE, _NOISE_COUNT = 1.0, 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spline:
    """A spline, and what it makes of the matches.

    Attributes:
        basis: what it is made of.
        rows: (N, K) values of the basis at the matches.
        smooth: the solution; it does not pass through locked matches yet.
        weight: (N,) in [0, 1], how far each match is believed.
        noise: standard deviation of one component of a sharp match, in working pixels.
    """

    basis: Basis
    rows: FloatArray
    smooth: Smooth
    weight: FloatArray
    noise: float

    @property
    def at_matches(self) -> FloatArray:
        """(N, 2) the displacement at the matches."""
        return self.rows @ self.smooth.coefficients


def fitted(method: str, seen: Sightings, stage: Stage) -> Spline:
    """Fit a spline by reweighted least squares.

    Args:
        method: "tps" or "bspline".
        seen: the matches; those at one with their neighbours have the first say.
        stage: told about progress.
    """
    spline = _first(method, seen, stage)
    for number in range(_REWEIGHTINGS):
        stage.step(0.4 + 0.6 * number / _REWEIGHTINGS, said("Fitting the spline"))
        weight, noise = _believed(seen, spline)
        smooth = smoothing.fit(spline.basis, _observed(seen, spline.rows, weight))
        spline = replace(spline, smooth=smooth, weight=weight, noise=noise)
    return spline


def stiffened(spline: Spline, seen: Sightings, factor: float) -> Spline:
    """The same spline with its bending energy weighing more by a factor."""
    observed = _observed(seen, spline.rows, spline.weight)
    return replace(spline, smooth=smoothing.fit(spline.basis, observed, factor * spline.smooth.smoothing))


def _first(method: str, seen: Sightings, stage: Stage) -> Spline:
    """The solution by the matches at one with their neighbours; of control grids the one that predicts best."""
    weight = (seen.agrees | seen.locked).astype(np.float64)
    if method == "tps":
        worth = np.where(seen.locked, np.inf, seen.precision * weight)
        centres = seen.points[evenly(seen.points, worth, seen.size, _MOST_CENTRES)]
        return _in_basis(ThinPlate(centres, seen.size), seen, weight)
    best: Spline | None = None
    for number, share in enumerate(_SPACINGS):
        stage.step(0.4 * number / len(_SPACINGS), said("Choosing the spacing of control points"))
        finer = _in_basis(ControlGrid(seen.size, share * seen.size.long_side), seen, weight)
        if best is None or finer.smooth.score < _BETTER * best.smooth.score:
            best = finer
    assert best is not None
    return best


def _in_basis(basis: Basis, seen: Sightings, weight: FloatArray) -> Spline:
    rows = basis.rows(seen.points)
    smooth = smoothing.fit(basis, _observed(seen, rows, weight))
    return Spline(basis=basis, rows=rows, smooth=smooth, weight=weight, noise=_NOISE)


def _observed(seen: Sightings, rows: FloatArray, weight: FloatArray) -> Observations:
    return Observations(rows=rows, wanted=seen.displacement, weight=seen.precision * weight)


def _believed(seen: Sightings, spline: Spline) -> tuple[FloatArray, float]:
    """How far each match is believed by its distance from the spline, and the noise of a sharp match in pixels.

    The noise comes from the median of those believed so far, corrected for the freedom that the spline had to come
    near them; for few matches it stays near what is usual.
    """
    off = np.linalg.norm(seen.displacement - spline.at_matches, axis=1) * np.sqrt(seen.precision)
    count = float(spline.weight.sum())
    # The median of the length of a vector with independent normal components is 1.177 standard deviations.
    median = float(np.median(off[spline.weight > 0])) / 1.177
    left = max(count - spline.smooth.freedom, 1.0)
    noise = float(np.sqrt((count * median**2 + _NOISE_COUNT * _NOISE**2) / (left + _NOISE_COUNT)))
    believed = np.maximum(1 - (off / (_CUT * noise)) ** 2, 0.0) ** 2
    return np.where(seen.locked, 1.0, believed), noise
