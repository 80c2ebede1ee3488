"""RANSAC on matches whose homography and outliers were invented."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.robust import ransac
from rflow_engine.types import Size

H = np.array([[0.95, 0.25, 12.0], [-0.2, 1.05, 60.0], [2e-4, -1e-4, 1.0]])
SIZE = Size(width=640, height=420)


@dataclass(frozen=True)
class Case:
    """Matches of which the first ones are right."""

    source: np.ndarray
    target: np.ndarray
    right: np.ndarray

    @property
    def ones(self) -> np.ndarray:
        return np.ones(len(self.source))


def case(count: int, outliers: float, *, sigma: float = 0.5, seed: int = 0, h: np.ndarray = H) -> Case:
    rng = np.random.default_rng(seed)
    source = rng.random((count, 2)) * [SIZE.width, SIZE.height]
    target = coords.apply_homography(h, source) + rng.normal(0, sigma, (count, 2))
    right = np.arange(count) >= round(outliers * count)
    target[~right] = rng.random((int((~right).sum()), 2)) * [SIZE.width, SIZE.height]
    return Case(source, target, right)


def estimate(c: Case, weights: np.ndarray | None = None, **options: float) -> ransac.Estimate | None:
    chosen = ransac.Options(**options)  # type: ignore[arg-type]
    return ransac.estimate(c.source, c.target, c.ones if weights is None else weights, c.ones, chosen, SilentContext())


def corner_error(h: np.ndarray, wanted: np.ndarray = H) -> float:
    corners = coords.corners(SIZE)
    at = coords.apply_homography(h / h[2, 2], corners)
    return float(np.linalg.norm(at - coords.apply_homography(wanted, corners), axis=1).max())


@pytest.mark.parametrize("outliers", [0.1, 0.4, 0.7, 0.85])
def test_the_homography_is_found_among_outliers(outliers: float) -> None:
    c = case(400, outliers, seed=int(100 * outliers))
    found = estimate(c)
    assert found is not None
    assert corner_error(found.target_from_source) < 1.0
    assert found.inliers[c.right].mean() > 0.98
    assert found.inliers[~c.right].mean() < 0.03


def test_without_outliers_one_batch_is_enough() -> None:
    found = estimate(case(100, 0.0))
    assert found is not None
    assert found.samples <= 1024


def test_matches_without_noise_give_the_homography_itself() -> None:
    found = estimate(case(60, 0.5, sigma=0.0))
    assert found is not None
    assert corner_error(found.target_from_source) < 1e-4


def test_the_inliers_are_those_within_the_threshold_of_their_tolerance() -> None:
    c = case(60, 0.0, sigma=0.0)
    target = c.target.copy()
    target[:4, 0] += [2.0, 2.0, 5.0, 5.0]
    tolerance = np.where(np.arange(60) % 2 == 1, 3.0, 0.5)
    found = ransac.estimate(c.source, target, c.ones, tolerance, ransac.Options(threshold=2.0), SilentContext())
    assert found is not None
    np.testing.assert_array_equal(found.inliers[:4], [False, True, False, True])
    assert found.inliers[4:].all()


def test_the_same_seed_gives_the_same_result() -> None:
    c = case(200, 0.6)
    first, second = estimate(c, seed=3), estimate(c, seed=3)
    assert first is not None
    assert second is not None
    np.testing.assert_array_equal(first.target_from_source, second.target_from_source)
    np.testing.assert_array_equal(first.inliers, second.inliers)
    assert (first.score, first.samples) == (second.score, second.samples)


def test_another_seed_draws_other_samples() -> None:
    c = case(300, 0.8)
    drawn = []
    for seed in (1, 2):
        problem = ransac._Problem(c.source, c.target, c.ones, c.ones, ransac.Options(seed=seed))
        drawn.append(problem.sample()[0][:20])
    assert not np.array_equal(*drawn)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_fewer_than_four_matches_give_nothing(count: int) -> None:
    assert estimate(case(count, 0.0)) is None


def test_copies_of_one_match_give_nothing() -> None:
    c = case(1, 0.0)
    assert estimate(Case(np.tile(c.source, (50, 1)), np.tile(c.target, (50, 1)), np.ones(50, bool))) is None


def test_copies_among_the_matches_do_no_harm() -> None:
    c = case(120, 0.5)
    again = np.concatenate([np.arange(120), np.full(60, 119)])
    found = estimate(Case(c.source[again], c.target[again], c.right[again]))
    assert found is not None
    assert corner_error(found.target_from_source) < 1.5


def test_matches_on_a_line_end_without_an_error() -> None:
    source = np.stack([np.arange(50.0) * 7, np.arange(50.0) * 3], axis=1)
    assert estimate(Case(source, source + 4.0, np.ones(50, bool))) is None


def test_weights_decide_between_two_transforms() -> None:
    other = coords.shift(90, -40)
    a, b = case(80, 0.0, seed=1), case(80, 0.0, seed=2, h=other)
    both = Case(np.concatenate([a.source, b.source]), np.concatenate([a.target, b.target]), np.ones(160, bool))
    heavy_first = np.repeat([1.0, 0.2], 80)
    for weights, wanted in ((heavy_first, H), (heavy_first[::-1].copy(), other)):
        found = estimate(both, weights)
        assert found is not None
        assert corner_error(found.target_from_source, wanted) < 1.0


def test_weights_find_what_plain_chance_would_miss() -> None:
    c = case(3000, 0.98, seed=4)
    found = estimate(c, np.where(c.right, 1.0, 0.01), iterations=512)
    assert found is not None
    assert corner_error(found.target_from_source) < 1.5


def test_the_score_is_the_weighted_gain_of_the_inliers() -> None:
    c = case(100, 0.3)
    weights = np.random.default_rng(5).uniform(0.2, 1, 100)
    found = estimate(c, weights)
    assert found is not None
    landed = coords.apply_homography(found.target_from_source, c.source)
    area = np.array([abs(np.linalg.det(coords.local_affine(found.target_from_source, p))) for p in c.source])
    errors = 2 * ((landed - c.target) ** 2).sum(axis=1) / (1 + area)
    assert found.score == pytest.approx(float(weights @ np.maximum(0, 1 - errors / 9.0)), rel=1e-6)


def test_no_more_samples_are_drawn_than_allowed() -> None:
    noise = np.random.default_rng(6).random((2, 500, 2)) * 600
    found = estimate(Case(noise[0], noise[1], np.ones(500, bool)), iterations=1500)
    assert found is None or found.samples <= 1500 + 512


def test_cancelling_stops_the_search() -> None:
    context = CallbackContext()
    context.cancel()
    c = case(50, 0.5)
    with pytest.raises(Cancelled):
        ransac.estimate(c.source, c.target, c.ones, c.ones, ransac.Options(), context)


def test_refit_follows_the_matches_near_the_start() -> None:
    c = case(150, 0.5)
    start = H @ coords.shift(1.0, -0.8)
    found = ransac.refit(start, c.source, c.target, c.ones, c.ones, ransac.Options())
    assert corner_error(start) > 1.0
    assert corner_error(found.target_from_source) < 0.7
    assert found.inliers[c.right].mean() > 0.98
    assert found.samples == 0
