"""Penalised least squares with a smoothing that is found out."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine.flow import smoothing
from rflow_engine.flow.bases import ControlGrid
from rflow_engine.flow.smoothing import Observations
from rflow_engine.types import Size

SIZE = Size(width=300, height=200)
BASIS = ControlGrid(SIZE, 30.0)
RANDOM = np.random.default_rng(3)
POINTS = RANDOM.random((400, 2)) * [SIZE.width, SIZE.height]
NOISE = RANDOM.normal(0, 1.0, POINTS.shape)
WAVE = np.stack([6 * np.sin(POINTS[:, 0] / 40), 6 * np.cos(POINTS[:, 1] / 35)], axis=1)


def observed(wanted: np.ndarray, weight: np.ndarray | None = None) -> Observations:
    return Observations(
        rows=BASIS.rows(POINTS), wanted=wanted, weight=np.ones(len(POINTS)) if weight is None else weight
    )


def test_noise_alone_gives_the_stiffest_map_and_a_wave_does_not() -> None:
    nothing, wave = smoothing.fit(BASIS, observed(NOISE)), smoothing.fit(BASIS, observed(WAVE + NOISE))
    assert nothing.freedom < 8
    assert wave.freedom > 15
    assert wave.smoothing < nothing.smoothing
    error = BASIS.rows(POINTS) @ wave.coefficients - WAVE
    assert np.sqrt((error**2).mean()) < 0.5


def test_the_solution_is_that_of_the_normal_equations() -> None:
    weight = RANDOM.random(len(POINTS))
    given = observed(WAVE + NOISE, weight)
    found = smoothing.fit(BASIS, given, 20.0)
    matrix, pull = given.normal
    direct = np.linalg.solve(matrix + 20.0 * BASIS.penalty, pull)
    np.testing.assert_allclose(given.rows @ found.coefficients, given.rows @ direct, atol=1e-3)
    hat = np.linalg.solve(matrix + 20.0 * BASIS.penalty, matrix)
    assert found.freedom == pytest.approx(np.trace(hat), rel=1e-3)


def test_fixed_displacements_are_kept_and_cost_as_little_bending_as_can_be() -> None:
    found = smoothing.fit(BASIS, observed(WAVE + NOISE))
    rows, wanted = BASIS.rows(np.array([[100.0, 100.0], [220.0, 50.0]])), np.array([[9.0, -9.0], [0.0, 3.0]])
    fixed = smoothing.through(found, rows, wanted)
    np.testing.assert_allclose(rows @ fixed.coefficients, wanted, atol=1e-5)
    far = BASIS.rows(np.array([[20.0, 190.0]]))
    np.testing.assert_allclose(far @ fixed.coefficients, far @ found.coefficients, atol=0.5)
    assert smoothing.through(found, rows[:0], wanted[:0]) is found


def test_the_variance_is_least_where_there_are_matches() -> None:
    left = (POINTS[:, 0] < 150).astype(np.float64)
    found = smoothing.fit(BASIS, observed(WAVE + NOISE, left))
    near, far = smoothing.leverage(found, BASIS.rows(np.array([[75.0, 100.0], [290.0, 100.0]])))
    assert 0 < near < 0.5
    assert far > 10 * near
