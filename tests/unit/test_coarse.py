"""The coarse stage: matches in full-resolution pixels, and the homography of given matches with its checks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rflow_engine import coarse, coords, matching, runtime
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.images import open_image
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import FitFailure, HomographyFit, Matches, Size
from tests import pairs

SOURCE, TARGET = Size(width=3000, height=2400), Size(width=1500, height=1000)
H = np.array([[1.9, 0.3, 100.0], [-0.25, 2.1, 250.0], [5e-5, -3e-5, 1.0]])
SETTINGS = CoarseSettings()
RUNTIME = runtime.choose("cpu")


def matches(count: int = 120, *, wrong: int = 30, sigma: float = 1.0, seed: int = 0) -> Matches:
    """Matches of which the first ones are wrong."""
    rng = np.random.default_rng(seed)
    target = rng.random((count, 2)) * [TARGET.width, TARGET.height]
    source = coords.apply_homography(H, target) + rng.normal(0, sigma, target.shape)
    source[:wrong] = rng.random((wrong, 2)) * [SOURCE.width, SOURCE.height]
    return Matches(
        source=source,
        target=target,
        score=rng.uniform(0.5, 1, count).astype(np.float32),
        kind=np.zeros(count, np.uint8),
        kinds=("keypoints, LighterGlue",),
        scale=np.ones(count, np.float32),
    )


def fit(given: Matches, settings: CoarseSettings = SETTINGS, **options: object) -> HomographyFit | FitFailure:
    return coarse.fit_homography(
        given,
        source_size=SOURCE,
        target_size=TARGET,
        settings=settings,
        seed=0,
        context=SilentContext(),
        **options,  # type: ignore[arg-type]
    )


def found(given: Matches, **options: object) -> HomographyFit:
    result = fit(given, **options)  # type: ignore[arg-type]
    assert isinstance(result, HomographyFit), result
    return result


def test_the_homography_of_matches_is_in_full_resolution_pixels() -> None:
    result = found(matches())
    corners = coords.corners(TARGET)
    away = coords.apply_homography(result.source_from_target, corners) - coords.apply_homography(H, corners)
    assert np.linalg.norm(away, axis=1).max() < 2.0
    assert result.inliers[30:].mean() > 0.97
    assert result.inliers[:30].mean() < 0.1
    assert result.source_from_target[2, 2] == 1
    assert 40 < result.support < 90


def test_the_threshold_is_that_of_the_working_size_in_target_pixels() -> None:
    assert found(matches()).threshold == pytest.approx(5.0 * 1500 / 640)


def test_residuals_are_distances_in_the_target() -> None:
    given = matches(sigma=0.0, wrong=20)
    target = given.target.copy()
    target[50] += [3.0, 4.0]
    residuals = coarse.residuals(H, replace(given, target=target))
    assert residuals[50] == pytest.approx(5.0, abs=1e-6)
    np.testing.assert_allclose(np.delete(residuals[20:], 30), 0, atol=1e-6)
    assert np.median(residuals[:20]) > 50


def test_residuals_behind_the_horizon_are_infinite() -> None:
    given = matches(sigma=0.0, wrong=0)
    backwards = np.array([[1.0, 0, 0], [0, 1, 0], [-1 / 100, 0, 1]])
    residuals = coarse.residuals(backwards, given)
    assert not np.isnan(residuals).any()
    behind = np.linalg.inv(backwards)[2] @ np.concatenate([given.source, np.ones((120, 1))], axis=1).T <= 0
    np.testing.assert_array_equal(np.isinf(residuals), behind)


def test_excluded_matches_are_neither_used_nor_inliers() -> None:
    given = matches(wrong=0)
    source = given.source.copy()
    source[:40] += [80.0, 0.0]
    given = replace(given, source=source)
    excluded = np.arange(120) < 40
    result = found(given, excluded=excluded)
    assert not result.inliers[:40].any()
    assert result.inliers[40:].all()
    np.testing.assert_array_equal(result.excluded, excluded)
    assert len(result.residuals) == 120
    excluded[:] = True
    assert not result.excluded.all()


def test_a_refit_starts_from_what_is_known() -> None:
    given = matches()
    first = found(given)
    again = found(given, excluded=np.arange(120) == 60, start=first.source_from_target)
    corners = coords.corners(TARGET)
    away = coords.apply_homography(again.source_from_target, corners) - coords.apply_homography(H, corners)
    assert np.linalg.norm(away, axis=1).max() < 2.0
    assert not again.inliers[60]


def test_a_start_that_leads_nowhere_is_forgotten() -> None:
    astray = H @ coords.shift(900.0, -700.0) @ np.diag([-1.0, 1.0, 1.0])
    result = found(matches(), start=astray)
    corners = coords.corners(TARGET)
    away = coords.apply_homography(result.source_from_target, corners) - coords.apply_homography(H, corners)
    assert np.linalg.norm(away, axis=1).max() < 2.0


def test_locked_matches_are_passed_by_and_are_inliers() -> None:
    given = matches()
    source = given.source.copy()
    source[60] += [30.0, -20.0]
    given = replace(given, source=source)
    locked = np.arange(120) == 60
    result = found(given, locked=locked, start=H)
    assert result.inliers[60]
    assert np.flatnonzero(result.locked).tolist() == [60]
    assert result.residuals[60] < 0.5 < coarse.residuals(H, given)[60]
    left_out = found(given, locked=locked, excluded=locked, start=H)
    assert not left_out.locked.any()
    assert not left_out.inliers[60]


def test_a_locked_match_that_contradicts_all_others_is_named_in_the_remedy() -> None:
    result = fit(matches(), locked=np.arange(120) == 2, start=H)
    assert isinstance(result, FitFailure)
    assert "locked" in result.remedy


def test_the_same_seed_gives_the_same_fit() -> None:
    one, two = found(matches()), found(matches())
    np.testing.assert_array_equal(one.source_from_target, two.source_from_target)


@pytest.mark.parametrize("count", [0, 3, 14])
def test_too_few_matches_are_said_to_be_too_few(count: int) -> None:
    given = matches(count, wrong=0)
    result = fit(given)
    assert isinstance(result, FitFailure)
    assert f"Only {count} places" in result.reason
    assert "15" in result.reason
    assert result.remedy
    assert result.matches is given


def test_matches_left_after_excluding_are_counted() -> None:
    result = fit(matches(), excluded=np.arange(120) >= 10)
    assert isinstance(result, FitFailure)
    assert "Only 10" in result.reason


def test_matches_by_chance_give_a_failure_with_a_reason() -> None:
    result = fit(matches(60, wrong=60))
    assert isinstance(result, FitFailure)
    assert result.reason.endswith(".")
    assert result.matches is not None


def test_matches_on_a_line_give_a_failure() -> None:
    line = np.stack([np.linspace(10, 1400, 50), np.linspace(5, 900, 50)], axis=1)
    given = replace(matches(50, wrong=0), source=line * 2, target=line)
    assert isinstance(fit(given), FitFailure)


def test_cancelling_stops_the_fit() -> None:
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        coarse.fit_homography(
            matches(), source_size=SOURCE, target_size=TARGET, settings=SETTINGS, seed=0, context=context
        )


def test_neighbours_weigh_less_than_what_a_network_accepted() -> None:
    sharp = matches(3, wrong=0)
    score = np.array([0.0, 0.6, 0.9], np.float32)
    sharp = replace(sharp, score=score)
    dense = replace(sharp, kinds=("dense, mutual neighbours",))
    weights = coarse.prior_weights(matching.join([sharp, dense]))
    np.testing.assert_allclose(weights[:3], [0.02, 0.6, 0.9], rtol=1e-6)
    np.testing.assert_allclose(weights[3:], [0.006, 0.06, 0.24], rtol=1e-5)


@pytest.fixture(scope="module")
def prepared() -> coarse.Pair:
    target = pairs.shipped("target", 640)
    source = pairs.moved(target, pairs.H, Size(width=700, height=540))
    return coarse.Pair(source=open_image(source).working(320), target=open_image(target).working(320))


@pytest.mark.parametrize(
    ("settings", "kinds"),
    [
        (CoarseSettings(), (matching.LIGHTERGLUE, matching.DENSE, matching.SIFT)),
        (CoarseSettings(dense=False), (matching.LIGHTERGLUE, matching.SIFT)),
        (CoarseSettings(backbones=("sift",)), (matching.SIFT,)),
        (CoarseSettings(backbones=("xfeat",), dense=False, lighterglue=False), (matching.NEIGHBOURS,)),
        (
            CoarseSettings(backbones=("sift", "xfeat"), lighterglue=False, dense_scales=(1.0,)),
            (matching.SIFT, matching.NEIGHBOURS, matching.DENSE),
        ),
    ],
    ids=["all", "keypoints", "SIFT", "plain keypoints", "plain, one scale, SIFT first"],
)
def test_matches_of_each_kind_follow_the_homography(
    prepared: coarse.Pair, settings: CoarseSettings, kinds: tuple[str, ...]
) -> None:
    given = coarse.find_matches(prepared, settings, RUNTIME, SilentContext())
    assert given.kinds == kinds
    away = np.linalg.norm(coords.apply_homography(pairs.H, given.target) - given.source, axis=1)
    for number, kind in enumerate(kinds):
        own = given.kind == number
        dense = kind == matching.DENSE
        assert own.sum() > 80
        # A working pixel is two full-resolution pixels.
        assert np.median(away[own]) < (8.0 if dense else 3.0)
        assert np.unique(given.scale[own]).tolist() == [2.0 if dense else 1.0]
    assert coords.contains(given.source, Size(width=700, height=540)).all()
    assert coords.contains(given.target, Size(width=640, height=480)).all()


def mirrored(given: Matches) -> tuple[Matches, np.ndarray]:
    """The same matches with the source mirrored left to right, and their homography."""
    flip = np.array([[-1.0, 0, SOURCE.width], [0, 1, 0], [0, 0, 1]])
    return replace(given, source=coords.apply_homography(flip, given.source)), flip @ H


def corner_error(result: HomographyFit, truth: np.ndarray) -> float:
    corners = coords.corners(TARGET)
    away = coords.apply_homography(result.source_from_target, corners) - coords.apply_homography(truth, corners)
    return float(np.linalg.norm(away, axis=1).max())


@pytest.mark.parametrize("how", ["said", "by the start"])
def test_a_mirrored_source_is_fitted_where_it_is_known_to_be_one(how: str) -> None:
    given, truth = mirrored(matches())
    assert isinstance(fit(given), FitFailure)
    result = found(given, **({"mirrored": True} if how == "said" else {"start": truth @ coords.shift(3.0, -2.0)}))
    assert corner_error(result, truth) < 2.0
    assert np.linalg.det(result.source_from_target) < 0
    assert result.inliers[30:].mean() > 0.97
    np.testing.assert_allclose(
        result.residuals, coarse.residuals(result.source_from_target, given), rtol=1e-6, atol=1e-6
    )


def test_a_failure_of_a_mirrored_source_shows_the_matches_as_they_are() -> None:
    given = matches()
    result = fit(given, mirrored=True)
    assert isinstance(result, FitFailure)
    assert result.matches is given


def test_a_mirrored_start_does_not_overrule_what_is_locked() -> None:
    given = matches()
    result = fit(given, locked=np.arange(120) == 60, start=H @ np.diag([-1.0, 1.0, 1.0]))
    assert isinstance(result, FitFailure)
    assert result.matches is given


def test_a_closer_look_makes_the_threshold_finer() -> None:
    plain, close = found(matches()), found(matches(), zoom=2.5)
    assert (plain.zoom, close.zoom) == (1.0, 2.5)
    assert close.threshold == pytest.approx(plain.threshold / 2.5)
    assert close.residuals[close.inliers].max() <= 1.5 * close.threshold < plain.threshold
    assert 0.5 * plain.inlier_count < close.inlier_count <= plain.inlier_count
