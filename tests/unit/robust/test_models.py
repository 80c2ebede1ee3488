"""Solvers against homographies that were invented."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.robust import models
from rflow_engine.types import ModelName

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


TRANSFORMS: dict[ModelName, np.ndarray] = {
    "translation": coords.shift(31, -17),
    "similarity": np.array([[0.6, -0.7, 90.0], [0.7, 0.6, -40.0], [0, 0, 1]]),
    "affine": np.array([[1.2, 0.3, -15.0], [-0.1, 0.7, 60.0], [0, 0, 1]]),
    "homography": H,
}


@pytest.mark.parametrize("model", models.MODELS)
@pytest.mark.parametrize("extra", [0, 1, 20])
def test_every_kind_is_met_exactly_by_as_many_points_as_it_needs_and_by_more(model: ModelName, extra: int) -> None:
    source = np.concatenate([SQUARE, points(20)])[: models.NEEDED[model] + extra]
    target = coords.apply_homography(TRANSFORMS[model], source)
    found = models.fit(model, source, target)
    assert found is not None
    np.testing.assert_allclose(found, TRANSFORMS[model], rtol=1e-7, atol=1e-7)


@pytest.mark.parametrize("model", models.MODELS)
def test_a_fit_meets_any_minimal_points_even_wrong_ones(model: ModelName) -> None:
    count = models.NEEDED[model]
    target = SQUARE[:count] * 1.3 + np.array([[3.0, 8.0], [-9.0, 2.0], [4.0, -30.0], [25.0, 6.0]])[:count]
    found = models.fit(model, SQUARE[:count], target)
    assert found is not None
    np.testing.assert_allclose(coords.apply_homography(found, SQUARE[:count]), target, atol=1e-8)


@pytest.mark.parametrize("model", models.MODELS)
def test_too_few_points_determine_nothing(model: ModelName) -> None:
    few = SQUARE[: models.NEEDED[model] - 1]
    assert models.fit(model, few, few + 5) is None


LINE = np.stack([np.arange(9.0) * 20, np.arange(9.0) * 11], axis=1)


@pytest.mark.parametrize(
    ("model", "source"),
    [
        ("similarity", np.ones((6, 2))),
        ("affine", np.ones((6, 2))),
        ("affine", LINE),
        ("homography", LINE),
        ("homography", np.concatenate([LINE, [[10.0, 200.0]]])),
    ],
    ids=["one place", "one place, affine", "a line, affine", "a line", "a line and a point"],
)
@pytest.mark.parametrize("turned", [False, True], ids=["in the source", "in the target"])
def test_degenerate_points_determine_nothing(model: ModelName, source: np.ndarray, turned: bool) -> None:
    other = points(len(source))
    pair = (other, source) if turned else (source, other)
    if turned and model == "homography":
        # Three and more points cannot be brought onto a line but by a map that flattens everything.
        found = models.fit(model, *pair)
        assert found is None or abs(np.linalg.det(found)) < 1e-3 * np.abs(found).max() ** 3
    else:
        assert models.fit(model, *pair) is None


def test_points_on_a_line_determine_a_similarity() -> None:
    found = models.fit("similarity", LINE, coords.apply_homography(TRANSFORMS["similarity"], LINE))
    np.testing.assert_allclose(found, TRANSFORMS["similarity"], atol=1e-9)


def test_a_similarity_is_mirrored_only_where_that_fits_better() -> None:
    mirrored = np.array([[-0.8, 0.1, 300.0], [0.1, 0.8, 20.0], [0, 0, 1]])
    found = models.fit("similarity", SQUARE, coords.apply_homography(mirrored, SQUARE))
    np.testing.assert_allclose(found, mirrored, atol=1e-9)
    two = models.fit("similarity", SQUARE[:2], coords.apply_homography(mirrored, SQUARE[:2]))
    assert two is not None
    assert np.linalg.det(two) > 0


def test_a_fit_weighs_its_points() -> None:
    source = np.array([[0.0, 0.0], [100.0, 50.0]])
    target = source + np.array([[1.0, 0.0], [5.0, 0.0]])
    found = models.fit("translation", source, target, np.array([3.0, 1.0]))
    assert found is not None
    np.testing.assert_allclose(found[:2, 2], [2.0, 0.0])


def test_a_fit_ignores_points_that_are_not_finite() -> None:
    source = np.concatenate([SQUARE, [[np.nan, 3.0], [4.0, np.inf]]])
    target = np.concatenate([coords.apply_homography(H, SQUARE), [[1.0, 2.0], [3.0, 4.0]]])
    np.testing.assert_allclose(models.fit("homography", source, target), H, rtol=1e-7, atol=1e-8)


def test_a_translation_between_frames_of_different_units_keeps_their_ratio() -> None:
    found = models.fit("translation", SQUARE, SQUARE * 0.5 + [7.0, 9.0], scale=0.5)
    np.testing.assert_allclose(found, [[0.5, 0, 7], [0, 0.5, 9], [0, 0, 1]], atol=1e-12)


@pytest.mark.parametrize("model", ["translation", "similarity"])
def test_minimal_samples_are_solved_all_at_once(model: ModelName) -> None:
    source = points(40, seed=3)[: 10 * models.NEEDED[model]].reshape(10, models.NEEDED[model], 2)
    found, good = models.minimal(model, source, coords.apply_homography(TRANSFORMS[model], source))
    assert good.all()
    np.testing.assert_allclose(found, np.broadcast_to(TRANSFORMS[model], (10, 3, 3)), atol=1e-7)


def test_minimal_samples_that_determine_nothing_are_marked() -> None:
    _, good = models.minimal("similarity", np.stack([SQUARE[:2]] * 2), np.stack([SQUARE[:2], SQUARE[[0, 0]]]))
    np.testing.assert_array_equal(good, [True, False])


def test_kinds_are_ordered_from_stiff_to_free() -> None:
    assert models.up_to("affine") == ("translation", "similarity", "affine")
    assert [models.FREEDOM[m] for m in models.MODELS] == [2 * models.NEEDED[m] for m in models.MODELS]
