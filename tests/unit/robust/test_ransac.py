"""RANSAC on matches whose homography and outliers were invented."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.robust import models, ransac
from rflow_engine.types import ModelName, Size

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


def estimate(c: Case, weights: np.ndarray | None = None, **options: float | str) -> ransac.Estimate | None:
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


def test_without_outliers_one_round_is_enough() -> None:
    found = estimate(case(100, 0.0), iterations=4000)
    assert found is not None
    assert found.samples <= 1000


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
    noise = np.random.default_rng(6).random((2, 300, 2)) * 600
    c = Case(noise[0], noise[1], np.ones(300, bool))
    first, second = estimate(c, seed=1), estimate(c, seed=2)
    assert first is not None
    assert second is not None
    assert not np.array_equal(first.target_from_source, second.target_from_source)


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


TRUTHS: dict[ModelName, np.ndarray] = {
    "translation": coords.shift(31, -17),
    "similarity": np.array([[0.6, -0.7, 290.0], [0.7, 0.6, -40.0], [0, 0, 1]]),
    "affine": np.array([[1.2, 0.3, -15.0], [-0.1, 0.7, 60.0], [0, 0, 1]]),
    "homography": H,
}


@pytest.mark.parametrize("model", models.MODELS)
@pytest.mark.parametrize("outliers", [0.0, 0.6, 0.9])
def test_each_kind_is_found_among_outliers(model: ModelName, outliers: float) -> None:
    c = case(1000, outliers, h=TRUTHS[model], seed=7)
    found = estimate(c, model=model)
    assert found is not None
    assert found.model == model
    assert corner_error(found.target_from_source, TRUTHS[model]) < 0.8
    assert found.inliers[c.right].mean() > 0.97


@pytest.mark.parametrize("model", models.MODELS)
def test_the_evidence_tells_the_kind(model: ModelName) -> None:
    chosen = [estimate(case(300, 0.4, h=TRUTHS[model], seed=seed), model="auto") for seed in range(12)]
    assert sum(found is not None and found.model == model for found in chosen) >= 11


def test_a_stiff_kind_is_contradicted_by_a_slight_but_certain_difference() -> None:
    slight = np.array([[1.004, 0.0, 3.0], [0.0, 0.996, -2.0], [0.0, 0.0, 1.0]])
    found = estimate(case(800, 0.2, sigma=0.4, h=slight), model="auto")
    assert found is not None
    assert found.model == "affine"


def test_inliers_on_a_line_are_fitted_by_a_stiffer_kind() -> None:
    line = np.stack([np.linspace(20, 600, 60), np.linspace(30, 380, 60)], axis=1)
    source = np.concatenate([line, [[100.0, 350.0]]]) + np.random.default_rng(0).normal(0, 0.3, (61, 2))
    target = coords.apply_homography(TRUTHS["similarity"], source) + np.random.default_rng(1).normal(0, 0.3, (61, 2))
    found = estimate(Case(source, target, np.ones(61, bool)), model="auto")
    assert found is not None
    assert found.model == "similarity"
    assert corner_error(found.target_from_source, TRUTHS["similarity"]) < 1.5


@pytest.mark.parametrize(("count", "model"), [(1, "translation"), (2, "similarity"), (3, "affine")])
def test_few_matches_are_fitted_by_what_they_determine(count: int, model: ModelName) -> None:
    c = case(count, 0.0, sigma=0.0, h=TRUTHS[model], seed=2)
    found = estimate(c, model="auto")
    assert found is not None
    assert corner_error(found.target_from_source, TRUTHS[model]) < 1e-6


def test_a_translation_keeps_the_scale_between_the_frames() -> None:
    half = np.array([[0.5, 0, 40.0], [0, 0.5, 9.0], [0, 0, 1]])
    found = estimate(case(200, 0.5, h=half, seed=5), model="translation", scale=0.5)
    assert found is not None
    np.testing.assert_allclose(found.target_from_source[:2, :2], 0.5 * np.eye(2), atol=1e-12)
    assert corner_error(found.target_from_source, half) < 0.5


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("where", ["source", "target", "weights", "tolerance"])
def test_matches_that_are_not_finite_are_ignored(bad: float, where: str) -> None:
    c = case(120, 0.3)
    arrays = {"source": c.source.copy(), "target": c.target.copy(), "weights": c.ones, "tolerance": c.ones}
    spoilt = np.arange(0, 120, 7)
    arrays[where][spoilt] = bad
    found = ransac.estimate(**arrays, options=ransac.Options(), context=SilentContext())
    assert found is not None
    assert not found.inliers[spoilt].any()
    kept = np.delete(np.arange(120), spoilt)
    alone = estimate(Case(c.source[kept], c.target[kept], c.right[kept]))
    assert alone is not None
    np.testing.assert_array_equal(found.target_from_source, alone.target_from_source)
    again = ransac.refit(H, **arrays, options=ransac.Options())
    assert not again.inliers[spoilt].any()
    assert corner_error(again.target_from_source) < 1.0


def test_matches_of_no_weight_are_ignored() -> None:
    c = case(120, 0.3)
    found = estimate(c, np.where(np.arange(120) % 5 == 0, 0.0, 1.0))
    assert found is not None
    assert not found.inliers[::5].any()


def test_nothing_to_refit_leaves_the_start() -> None:
    none = np.zeros((0, 2))
    found = ransac.refit(H, none, none, np.zeros(0), np.zeros(0), ransac.Options())
    np.testing.assert_allclose(found.target_from_source, H)
    assert found.score == 0.0


def test_refit_keeps_a_mirrored_start_mirrored() -> None:
    mirrored = np.array([[-0.9, 0.1, 640.0], [0.1, 0.95, 20.0], [1e-4, -1e-4, 1.0]])
    c = case(150, 0.4, h=mirrored)
    start = coords.shift(1.5, -1.0) @ mirrored
    for model in ("homography", "affine"):
        found = ransac.refit(start, c.source, c.target, c.ones, c.ones, ransac.Options(model=model))  # type: ignore[arg-type]
        assert np.linalg.det(found.target_from_source) < 0
    exact = ransac.refit(start, c.source, c.target, c.ones, c.ones, ransac.Options())
    assert corner_error(exact.target_from_source, mirrored) < 0.7


@pytest.mark.parametrize("model", models.MODELS)
def test_as_many_locked_matches_as_the_kind_needs_are_met_exactly(model: ModelName) -> None:
    count = models.NEEDED[model]
    source = coords.corners(SIZE)[[0, 2, 1, 3]][:count] * 0.8 + 20.0
    target = source + np.array([[12.0, -7.0], [40.0, 25.0], [-30.0, 9.0], [5.0, 60.0]])[:count]
    found = ransac.refit(
        np.eye(3), source, target, np.ones(count), np.ones(count), ransac.Options(model=model), np.ones(count, bool)
    )
    assert found.model == model
    assert found.inliers.all()
    np.testing.assert_allclose(coords.apply_homography(found.target_from_source, source), target, atol=1e-6)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_fewer_locked_matches_than_needed_are_met_exactly_by_a_stiffer_kind(count: int) -> None:
    source = coords.corners(SIZE)[[0, 2, 1]][:count] * 0.8 + 20.0
    target = source + np.array([[12.0, -7.0], [40.0, 25.0], [-30.0, 9.0]])[:count]
    ones = np.ones(count)
    found = ransac.refit(np.eye(3), source, target, ones, ones, ransac.Options(), ones.astype(bool))
    assert models.NEEDED[found.model] == count
    np.testing.assert_allclose(coords.apply_homography(found.target_from_source, source), target, atol=1e-6)


def test_a_locked_match_is_passed_closely_and_the_others_follow_where_they_can() -> None:
    c = case(1000, 0.3, seed=8)
    source, target = np.append(c.source, [[320.0, 200.0]], axis=0), np.append(c.target, [[0.0, 0.0]], axis=0)
    target[-1] = coords.apply_homography(H, source[-1:])[0] + [1.2, -0.9]
    locked = np.arange(1001) == 1000
    ones = np.ones(1001)
    found = ransac.refit(H, source, target, ones, ones, ransac.Options(), locked)
    miss = coords.apply_homography(found.target_from_source, source[-1:])[0] - target[-1]
    assert np.linalg.norm(miss) < 0.1
    assert found.inliers[-1]
    assert corner_error(found.target_from_source) < 4.0


def test_locked_matches_prevail_over_a_start_that_contradicts_them() -> None:
    c = case(300, 0.3, seed=9)
    other = coords.shift(120, -60)
    source = coords.corners(SIZE) * 0.9 + 10
    both = np.concatenate([c.source, source]), np.concatenate([c.target, coords.apply_homography(other, source)])
    locked = np.arange(304) >= 300
    found = ransac.refit(H, *both, np.ones(304), np.ones(304), ransac.Options(), locked)
    assert corner_error(found.target_from_source, other) < 0.5
    assert found.inliers[locked].all()


def test_a_locked_match_counts_though_no_matcher_believed_in_it() -> None:
    source, target = coords.corners(SIZE), coords.corners(SIZE) + np.array([5.0, 8.0])
    found = ransac.refit(np.eye(3), source, target, np.zeros(4), np.ones(4), ransac.Options(), np.ones(4, bool))
    assert found.inliers.all()
    np.testing.assert_allclose(coords.apply_homography(found.target_from_source, source), target, atol=1e-6)


def test_refit_can_choose_the_kind_as_well() -> None:
    c = case(300, 0.4, h=TRUTHS["similarity"], seed=3)
    found = ransac.refit(TRUTHS["similarity"], c.source, c.target, c.ones, c.ones, ransac.Options(model="auto"))
    assert found.model == "similarity"
