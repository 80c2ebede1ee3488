"""The functions that stiff maps are made of."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.flow.bases import Basis, ControlGrid, ThinPlate
from rflow_engine.types import Size

SIZE, GRID = Size(width=300, height=200), Size(width=60, height=40)
POINTS = np.random.default_rng(0).random((80, 2)) * [SIZE.width, SIZE.height]


@pytest.fixture(params=["thin plate", "control grid"])
def basis(request: pytest.FixtureRequest) -> Basis:
    return ThinPlate(POINTS[:30], SIZE) if request.param == "thin plate" else ControlGrid(SIZE, 60.0)


def fitted(basis: Basis, values: np.ndarray) -> np.ndarray:
    return np.linalg.lstsq(basis.rows(POINTS), values, rcond=None)[0]


def test_affine_maps_are_reproduced_and_do_not_bend(basis: Basis) -> None:
    affine = POINTS @ np.array([[0.3, -0.2], [0.1, 0.4]]) + 5
    coefficients = fitted(basis, affine)
    np.testing.assert_allclose(basis.rows(POINTS) @ coefficients, affine, atol=1e-8)
    cells = coords.cell_centres(GRID, SIZE)
    expected = cells @ np.array([[0.3, -0.2], [0.1, 0.4]]) + 5
    np.testing.assert_allclose(basis.field(coefficients, GRID), expected, atol=1e-6)
    assert abs(np.einsum("kd,kl,ld->", coefficients, basis.penalty, coefficients)) < 1e-8


def test_the_energy_is_never_negative(basis: Basis) -> None:
    np.testing.assert_allclose(basis.penalty, basis.penalty.T, atol=1e-12)
    assert np.linalg.eigvalsh(basis.penalty).min() > -1e-9 * np.abs(basis.penalty).max()


def test_the_field_is_what_the_rows_say(basis: Basis) -> None:
    coefficients = fitted(basis, 5 * np.sin(POINTS / 40))
    cells = coords.cell_centres(GRID, SIZE)
    expected = (basis.rows(cells.reshape(-1, 2)) @ coefficients).reshape(cells.shape)
    assert np.abs(basis.field(coefficients, GRID) - expected).max() < 0.05 * np.abs(expected).max()


def test_the_bending_energy_of_a_parabola_is_known() -> None:
    control = ControlGrid(SIZE, 50.0)
    x, y = POINTS.T
    coefficients = fitted(control, (0.5e-3 * x**2 + 2e-3 * x * y)[:, None])
    # f_xx = 0.001 and f_xy = 0.002 everywhere.
    energy = (1e-3**2 + 2 * 2e-3**2) * SIZE.pixels
    assert (coefficients.T @ control.penalty @ coefficients).item() == pytest.approx(energy, rel=1e-6)
