"""Gauss-Newton fits of every kind of transform against derivatives, minima and truths that were invented."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.robust import models, refine
from rflow_engine.types import ModelName, Size

SIZE = Size(width=640, height=420)
TRUTHS: dict[ModelName, np.ndarray] = {
    "translation": coords.shift(31, -17),
    "similarity": np.array([[0.6, -0.7, 290.0], [0.7, 0.6, -40.0], [0, 0, 1]]),
    "affine": np.array([[1.2, 0.3, -15.0], [-0.1, 0.7, 60.0], [0, 0, 1]]),
    "homography": np.array([[0.95, 0.25, 12.0], [-0.2, 1.05, 60.0], [4e-4, -2e-4, 1.0]]),
}
MIRRORED = np.array([[-0.8, 0.1, 600.0], [0.1, 0.8, 20.0], [0, 0, 1]])


def matches(h: np.ndarray, count: int = 60, *, sigma: float = 0.0, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    source = rng.random((count, 2)) * [SIZE.width, SIZE.height]
    target = coords.apply_homography(h, source)
    return source + rng.normal(0, sigma, source.shape), target + rng.normal(0, sigma, target.shape)


def fitting(
    source: np.ndarray,
    target: np.ndarray,
    *,
    weights: np.ndarray | None = None,
    tolerance: np.ndarray | None = None,
    threshold: float = 5.0,
    locked: np.ndarray | None = None,
) -> refine.Fitting:
    ones = np.ones(len(source))
    return refine.Fitting(
        source,
        target,
        ones if weights is None else weights,
        ones if tolerance is None else tolerance,
        threshold=threshold,
        locked=locked,
    )


def settled(f: refine.Fitting, start: np.ndarray, model: ModelName, steps: int = 30) -> np.ndarray:
    g = f.enter(start)
    return f.leave(refine.settle(f, g, model, f.errors(g), steps=steps)[0])


def apart(a: np.ndarray, b: np.ndarray) -> float:
    corners = coords.corners(SIZE)
    return float(np.abs(coords.apply_homography(a, corners) - coords.apply_homography(b, corners)).max())


@pytest.mark.parametrize("h", [*TRUTHS.values(), MIRRORED, np.diag([0.1, 0.1, 1.0])])
def test_errors_are_those_of_the_definition(h: np.ndarray) -> None:
    source, target = matches(h, sigma=2.0)
    f = fitting(source, target)
    np.testing.assert_allclose(
        f.errors(f.enter(h)).squared, models.squared_errors(h[None], source, target)[0], rtol=1e-7, atol=1e-12
    )


def test_errors_are_infinite_on_and_behind_the_horizon_and_do_not_disturb_a_step() -> None:
    h = np.array([[1.0, 0, 0], [0, 1, 0], [-1 / 400, 0, 1]])
    source = np.array([[400.0, 20.0], [500.0, 20.0], *matches(np.eye(3), 30)[0] * 0.5])
    with np.errstate(all="ignore"):
        target = np.nan_to_num(coords.apply_homography(h, source), nan=100.0)
        f = fitting(source, target)
        g = f.enter(h)
        errors = f.errors(g)
        np.testing.assert_array_equal(errors.squared[:2], np.inf)
        stepped, _ = f.step(g, "homography", errors, f.robust_weights(errors))
    np.testing.assert_allclose(f.leave(stepped), h, atol=1e-9)


def test_entering_and_leaving_change_nothing() -> None:
    f = fitting(*matches(TRUTHS["homography"]))
    for h in (*TRUTHS.values(), MIRRORED):
        np.testing.assert_allclose(f.leave(f.enter(h)), h, atol=1e-9)


@pytest.mark.parametrize("model", models.MODELS)
def test_the_normal_equations_are_those_of_the_derivatives(model: ModelName) -> None:
    source, target = matches(TRUTHS[model], 12, sigma=1.0)
    f = fitting(source, target)
    weights = np.random.default_rng(1).uniform(0.2, 2, 12)
    g = f.enter(TRUTHS[model])
    errors = f.errors(g)
    normal, right = f.normal(errors, weights)
    step, columns = 1e-6, []
    for entry in range(9):
        change = np.zeros(9)
        change[entry] = step
        ahead, behind = (f.errors(g + sign * change.reshape(3, 3)).landed for sign in (1, -1))
        columns.append((ahead - behind) / (2 * step))
    jacobian = np.stack(columns, axis=2)
    scaled = weights * errors.factor
    np.testing.assert_allclose(normal, np.einsum("cni,n,cnj->ij", jacobian, scaled, jacobian), rtol=1e-5, atol=1e-4)
    np.testing.assert_allclose(right, np.einsum("cni,n,cn->i", jacobian, scaled, errors.missed), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("model", models.MODELS)
def test_directions_are_as_many_as_the_freedom_and_stay_within_the_kind(model: ModelName) -> None:
    g = fitting(*matches(TRUTHS[model])).enter(TRUTHS[model])
    directions = refine.tangent(g, model)
    assert directions.shape == (9, models.FREEDOM[model])
    assert np.linalg.matrix_rank(directions) == models.FREEDOM[model]
    if model == "homography":
        np.testing.assert_allclose(directions.T @ g.ravel(), 0, atol=1e-12)
    if model == "similarity":
        moved = (g.ravel() + directions @ [0.1, -0.2, 0.3, 0.4]).reshape(3, 3)[:2, :2]
        np.testing.assert_allclose(moved @ moved.T, np.linalg.det(moved) * np.eye(2), atol=1e-12)


@pytest.mark.parametrize("model", models.MODELS)
def test_settling_returns_to_the_truth(model: ModelName) -> None:
    f = fitting(*matches(TRUTHS[model]))
    start = coords.shift(1.0, -0.8) @ TRUTHS[model]
    assert apart(settled(f, start, model), TRUTHS[model]) < 1e-6


def test_a_mirrored_similarity_stays_mirrored() -> None:
    f = fitting(*matches(MIRRORED))
    assert apart(settled(f, coords.shift(0.7, 0.4) @ MIRRORED, "similarity"), MIRRORED) < 1e-6


@pytest.mark.parametrize("model", models.MODELS)
def test_no_small_change_of_a_settled_fit_lowers_its_reweighted_cost(model: ModelName) -> None:
    source, target = matches(TRUTHS[model], 40, sigma=1.0, seed=2)
    f = fitting(source, target, weights=np.random.default_rng(2).uniform(0.1, 1, 40))
    g = f.enter(TRUTHS[model])
    for _ in range(60):
        errors = f.errors(g)
        weights = f.robust_weights(errors)
        g, _ = f.step(g, model, errors, weights)
    # The local scale in the errors is part of their noise, not of the fit: it is held, as in each step.
    errors = f.errors(g)
    weights = f.robust_weights(errors) * errors.factor

    def cost(changed: np.ndarray) -> float:
        return float(weights @ (f.errors(changed).missed ** 2).sum(axis=0))

    for direction in refine.tangent(g, model).T.reshape(-1, 3, 3):
        for size in (-1e-3, 1e-3):
            assert cost(g + size * direction) >= cost(g) * (1 - 1e-9)


@pytest.mark.parametrize(
    ("model", "tolerance"), [("translation", 1e-3), ("similarity", 0.1), ("affine", 0.25), ("homography", 0.25)]
)
def test_neither_picture_is_favoured(model: ModelName, tolerance: float) -> None:
    # The local scale stands for the local Jacobian, so that maps that shear are alike to a part of their noise, 0.9 px.
    source, target = matches(TRUTHS[model], 60, sigma=1.5)
    there = settled(fitting(source, target), TRUTHS[model], model)
    back = settled(fitting(target, source), models.unit(np.linalg.inv(TRUTHS[model])), model)
    assert apart(models.unit(np.linalg.inv(back)), there) < tolerance


def test_a_bad_start_is_never_made_worse() -> None:
    source, target = matches(TRUTHS["homography"], 30, sigma=1.0)
    for start in (coords.shift(9, -5) @ TRUTHS["homography"], np.eye(3), MIRRORED):
        f = fitting(source, target)
        g = f.enter(start)
        before = f.errors(g)
        with np.errstate(all="ignore"):
            _, errors, score = refine.improve(f, g, "homography", before, (2.0, 1.0))
        assert score >= f.score(before)
        assert score == pytest.approx(f.score(errors))


def test_matches_placed_less_sharply_pull_less() -> None:
    source = np.array([[100.0, 100.0], [300.0, 200.0]])
    target = source + np.array([[0.0, 0.0], [1.0, 0.0]])
    f = fitting(source, target, tolerance=np.array([1.0, 2.0]), threshold=1e3)
    np.testing.assert_allclose(settled(f, np.eye(3), "translation")[0, 2], 0.2, atol=1e-4)


def test_unlikely_matches_pull_less() -> None:
    source = np.array([[100.0, 100.0], [300.0, 200.0]])
    target = source + np.array([[0.0, 0.0], [1.0, 0.0]])
    f = fitting(source, target, weights=np.array([1.0, 1 / 16]), threshold=1e3)
    np.testing.assert_allclose(settled(f, np.eye(3), "translation")[0, 2], 1 / 3, atol=1e-4)


def test_leverage_adds_up_to_the_freedom_and_finds_the_match_that_decides() -> None:
    line = np.stack([np.linspace(0, 600, 20), np.linspace(10, 300, 20)], axis=1)
    source = np.concatenate([line, [[300.0, 400.0], [500.0, 20.0]]])
    f = fitting(source, source + 3)
    g = f.enter(coords.shift(3, 3))
    for model in models.MODELS[:3]:
        leverage = f.leverage(g, model, f.errors(g), np.ones(22))
        assert leverage.sum() == pytest.approx(models.FREEDOM[model], rel=1e-6)
    assert leverage[20:].min() > 0.5
    assert leverage[:20].max() < 0.5


def test_a_part_of_the_matches_keeps_its_coordinates() -> None:
    source, target = matches(TRUTHS["homography"], 40, sigma=1.0)
    f = fitting(source, target)
    g = f.enter(TRUTHS["homography"])
    chosen = np.arange(40) % 3 == 0
    np.testing.assert_array_equal(f.part(chosen).errors(g).squared, f.errors(g).squared[chosen])
    assert len(f.part(chosen)) == chosen.sum()
