"""Solvers against homographies that were invented."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.robust import models

H = np.array([[1.1, 0.2, 15.0], [-0.15, 0.9, 40.0], [3e-4, -2e-4, 1.0]])
SQUARE = np.array([[10.0, 20.0], [300.0, 15.0], [310.0, 220.0], [5.0, 200.0]])


def points(count: int, *, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).random((count, 2)) * [320, 240]


def noisy(count: int, *, sigma: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Points and their places under H, both moved a little."""
    rng = np.random.default_rng(seed)
    source = points(count, seed=seed)
    target = coords.apply_homography(H, source)
    return source + rng.normal(0, sigma, source.shape), target + rng.normal(0, sigma, target.shape)


def symmetric_cost(h: np.ndarray, source: np.ndarray, target: np.ndarray, weights: np.ndarray) -> float:
    """The cost that refine minimises, from its definition."""
    forward = ((coords.apply_homography(h, source) - target) ** 2).sum(axis=1)
    backward = ((coords.apply_homography(np.linalg.inv(h), target) - source) ** 2).sum(axis=1)
    return float(weights @ (forward + backward))


def test_many_quadruples_are_solved_at_once() -> None:
    source = points(40).reshape(10, 4, 2)
    others = np.stack([H, np.linalg.inv(H), coords.shift(3, -7), *[np.diag([k, 2.0, 1.0]) for k in range(1, 8)]])
    target = np.stack([coords.apply_homography(h, s) for h, s in zip(others, source, strict=True)])
    found = models.from_four_points(source, target)
    for h, wanted in zip(found, others, strict=True):
        np.testing.assert_allclose(h / h[2, 2], wanted / wanted[2, 2], rtol=1e-6, atol=1e-8)


def is_regular(h: np.ndarray) -> bool:
    return bool(np.isfinite(h).all() and np.linalg.cond(h) < 1e12)


@pytest.mark.parametrize("side", ["source", "target"])
@pytest.mark.parametrize("three", [(0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)])
def test_three_points_on_a_line_give_no_homography(three: tuple[int, int, int], side: str) -> None:
    line = SQUARE.copy()
    line[list(three)] = [[10.0, 10.0], [60.0, 35.0], [110.0, 60.0]]
    source, target = (line, SQUARE) if side == "source" else (SQUARE, line)
    assert not models.keeps_orientation(source[None], target[None])[0]
    assert not is_regular(models.from_four_points(source[None], target[None])[0])


def test_a_triangle_turned_over_is_rejected() -> None:
    source = np.stack([SQUARE, SQUARE, SQUARE])
    crossed = SQUARE[[1, 0, 2, 3]]
    target = np.stack([coords.apply_homography(H, SQUARE), SQUARE * [-1, 1], crossed])
    np.testing.assert_array_equal(models.keeps_orientation(source, target), [True, False, False])


def test_the_side_of_the_horizon_follows_most_of_the_points() -> None:
    found = models.facing(np.stack([-H, H]), np.stack([SQUARE, SQUARE]))
    np.testing.assert_array_equal(found, np.stack([H, H]))


def test_least_squares_is_exact_without_noise() -> None:
    source = points(30)
    found = models.least_squares(source, coords.apply_homography(H, source), np.linspace(0.1, 2, 30))
    assert found is not None
    np.testing.assert_allclose(found / found[2, 2], H, rtol=1e-7, atol=1e-9)
    assert (found[2, :2] @ source.T + found[2, 2] > 0).all()


def test_least_squares_ignores_what_weighs_nothing() -> None:
    source = points(30)
    target = coords.apply_homography(H, source)
    target[:10] += 100
    found = models.least_squares(source, target, np.repeat([0.0, 1.0], [10, 20]))
    assert found is not None
    np.testing.assert_allclose(found / found[2, 2], H, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize(
    ("source", "weights"),
    [
        (points(10), np.repeat([1.0, 0.0], [3, 7])),
        (np.stack([np.arange(10.0), 2 * np.arange(10.0)], axis=1), np.ones(10)),
        (np.ones((10, 2)), np.ones(10)),
    ],
    ids=["three points", "on a line", "all in one place"],
)
def test_least_squares_knows_when_the_points_do_not_suffice(source: np.ndarray, weights: np.ndarray) -> None:
    assert models.least_squares(source, source + 5.0, weights) is None


def test_squared_errors_are_plain_distances_at_equal_scale() -> None:
    source = points(5)
    off = np.array([[0, 0], [3, 4], [-1, 0], [0, 2], [6, 8]])
    errors = models.squared_errors(coords.shift(11, -3)[None], source, source + np.array([11, -3]) + off)
    np.testing.assert_allclose(errors[0], [0, 25, 1, 4, 100], atol=1e-9)


@pytest.mark.parametrize("scale", [0.2, 0.5, 3.0, 8.0])
def test_squared_errors_do_not_depend_on_which_picture_is_the_source(scale: float) -> None:
    h = np.diag([scale, scale, 1.0]) @ np.array([[0.8, -0.6, 30], [0.6, 0.8, 5], [0, 0, 1]])
    source = points(20)
    target = coords.apply_homography(h, source) + np.random.default_rng(1).normal(0, 2, (20, 2))
    there = models.squared_errors(h[None], source, target)
    back = models.squared_errors(np.linalg.inv(h)[None], target, source)
    np.testing.assert_allclose(there, back, rtol=1e-9)


def test_squared_errors_use_the_scale_of_the_place_under_perspective() -> None:
    source = points(6)
    target = coords.apply_homography(H, source) + np.array([2.0, -1.0])
    area = np.array([abs(np.linalg.det(coords.local_affine(H, p))) for p in source])
    assert np.ptp(area) > 0.05
    np.testing.assert_allclose(models.squared_errors(7 * H[None], source, target)[0], 2 * 5 / (1 + area), rtol=1e-9)


def test_squared_errors_are_infinite_on_and_behind_the_horizon() -> None:
    h = np.array([[1.0, 0, 0], [0, 1, 0], [-0.01, 0, 1]])
    source = np.array([[50.0, 10.0], [100.0, 10.0], [150.0, 10.0]])
    errors = models.squared_errors(h[None], source, np.array([[100.0, 20.0], [0.0, 0.0], [-300.0, -20.0]]))[0]
    assert errors[0] == pytest.approx(0, abs=1e-12)
    np.testing.assert_array_equal(errors[1:], np.inf)


@pytest.mark.parametrize("scale", [(1.0, 1.0), (0.02, 0.5)])
def test_the_derivatives_of_refine_are_those_of_its_errors(scale: tuple[float, float]) -> None:
    g = np.array([[1.05, 0.1, 0.2], [-0.07, 0.95, -0.1], [0.08, -0.05, 1.0]])
    rng = np.random.default_rng(2)
    s = rng.normal(0, 1, (7, 2))
    t = coords.apply_homography(g, s) + rng.normal(0, 0.1, (7, 2))
    w = rng.uniform(0.2, 2, 7)
    _, jacobian = models._symmetric(g, s, t, w, scale)
    step = 1e-6
    for entry in range(8):
        change = np.zeros(9)
        change[entry] = step
        ahead, _ = models._symmetric(g + change.reshape(3, 3), s, t, w, scale)
        behind, _ = models._symmetric(g - change.reshape(3, 3), s, t, w, scale)
        np.testing.assert_allclose(
            jacobian[:, entry], (ahead - behind) / (2 * step), rtol=1e-5, atol=1e-6 * np.abs(jacobian).max()
        )


def test_refine_returns_to_the_truth() -> None:
    source = points(40)
    target = coords.apply_homography(H, source)
    start = models.from_four_points(source[None, :4] + 0.3, target[None, :4])[0]
    found = models.refine(start, source, target, np.ones(40), steps=30)
    np.testing.assert_allclose(found / found[2, 2], H, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("seed", range(6))
def test_refine_makes_the_symmetric_cost_smaller_and_stops_at_its_minimum(seed: int) -> None:
    source, target = noisy(25, sigma=1.5, seed=seed)
    weights = np.random.default_rng(seed).uniform(0.1, 1, 25)
    start = models.least_squares(source, target, weights)
    assert start is not None
    found = models.refine(start, source, target, weights, steps=40)
    cost = symmetric_cost(found, source, target, weights)
    assert cost < symmetric_cost(start, source, target, weights)
    # No small change of any entry does better.
    for entry in range(8):
        for relative in (-1e-4, 1e-4):
            other = (found / found[2, 2]).ravel()
            other[entry] *= 1 + relative
            assert symmetric_cost(other.reshape(3, 3), source, target, weights) >= cost * (1 - 1e-9)


HALF_A_TURN = np.array([[-0.9, 0.3, 300.0], [-0.3, -0.9, 200.0], [0.0, 0.0, 1.0]])
AWAY = coords.shift(25, -30) @ np.diag([0.8, 1.2, 1.0])


@pytest.mark.parametrize(("change", "seed"), [(AWAY, 0), (AWAY, 1), (HALF_A_TURN, 0)])
def test_refine_is_never_worse_than_a_bad_start(change: np.ndarray, seed: int) -> None:
    source, target = noisy(20, sigma=1.0, seed=seed)
    start, weights = H @ change, np.ones(20)
    found = models.refine(start, source, target, weights, steps=3)
    before, after = (symmetric_cost(h, source, target, weights) for h in (start, found))
    assert after <= before * (1 + 1e-9)


def test_refine_favours_neither_picture() -> None:
    source, target = noisy(30, sigma=2.0)
    weights = np.random.default_rng(3).uniform(0.2, 1, 30)
    there = models.refine(H, source, target, weights, steps=50)
    back = np.linalg.inv(models.refine(np.linalg.inv(H), target, source, weights, steps=50))
    at = coords.apply_homography(there, SQUARE)
    np.testing.assert_allclose(coords.apply_homography(back / back[2, 2], SQUARE), at, atol=2e-3)


def test_refine_keeps_the_points_in_front_of_the_horizon() -> None:
    source, target = noisy(20, sigma=0.5)
    found = models.refine(-H, source, target, np.ones(20))
    assert (source @ found[2, :2] + found[2, 2] > 0).all()
