"""Whether the expected errors are those that many trials show."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.context import SilentContext
from rflow_engine.robust import models, ransac, uncertainty
from rflow_engine.types import ModelName, Size

SIZE = Size(width=640, height=420)
CORNERS = coords.corners(SIZE)
TRUTHS: dict[ModelName, np.ndarray] = {
    "translation": coords.shift(31, -17),
    "similarity": np.array([[0.6, -0.7, 290.0], [0.7, 0.6, -40.0], [0, 0, 1]]),
    "affine": np.array([[1.2, 0.3, -15.0], [-0.1, 0.7, 60.0], [0, 0, 1]]),
    "homography": np.array([[0.95, 0.25, 12.0], [-0.2, 1.05, 60.0], [4e-4, -2e-4, 1.0]]),
}


def trial(
    model: ModelName,
    seed: int,
    *,
    count: int = 240,
    outliers: float = 0.3,
    sigma: float = 1.0,
    neighbours: int = 1,
    threshold: float = 5.0,
) -> ransac.Estimate:
    """An estimate from noisy matches; groups of ``neighbours`` lie side by side and share their error."""
    rng = np.random.default_rng(seed)
    centres = rng.random((count // neighbours, 2)) * [SIZE.width, SIZE.height]
    exact = np.repeat(centres, neighbours, axis=0) + rng.normal(0, 3.0 if neighbours > 1 else 0.0, (count, 2))
    there = coords.apply_homography(TRUTHS[model], exact)
    noise = [np.repeat(rng.normal(0, sigma, centres.shape), neighbours, axis=0) for _ in range(2)]
    source, target = exact + noise[0], there + noise[1]
    wrong = rng.random(count) < outliers
    target[wrong] = rng.random((int(wrong.sum()), 2)) * [SIZE.width, SIZE.height]
    tolerance = np.ones(count)
    found = ransac.estimate(
        source,
        target,
        rng.uniform(0.3, 1, count),
        tolerance,
        ransac.Options(threshold=threshold, model=model, seed=seed),
        SilentContext(),
    )
    assert found is not None
    return found


def observed_and_expected(model: ModelName, trials: int, **options: float) -> tuple[np.ndarray, np.ndarray]:
    """Root mean square errors of the corners, of the target in the source, as they are and as they were expected."""
    truth = TRUTHS[model]
    corners = coords.apply_homography(truth, CORNERS)
    seen, expected = [], []
    for seed in range(trials):
        found = trial(model, seed, **options)  # type: ignore[arg-type]
        back = models.unit(np.linalg.inv(found.target_from_source))
        seen.append(np.linalg.norm(coords.apply_homography(back, corners) - CORNERS, axis=1))
        expected.append(uncertainty.corner_errors(found, corners))
    return tuple(np.sqrt((np.array(x) ** 2).mean(axis=0)) for x in (seen, expected))  # type: ignore[return-value]


@pytest.mark.parametrize("model", models.MODELS)
@pytest.mark.parametrize("sigma", [0.4, 1.2])
def test_expected_errors_are_those_observed(model: ModelName, sigma: float) -> None:
    seen, expected = observed_and_expected(model, 120, sigma=sigma)
    assert np.sqrt((expected**2).mean() / (seen**2).mean()) == pytest.approx(1.0, abs=0.15)
    np.testing.assert_allclose(expected / seen, 1.0, atol=0.25)


def test_expected_errors_hold_for_few_matches() -> None:
    seen, expected = observed_and_expected("homography", 150, count=30, outliers=0.0)
    assert np.sqrt((expected**2).mean() / (seen**2).mean()) == pytest.approx(1.0, abs=0.2)


def test_neighbours_that_err_together_count_for_fewer() -> None:
    seen, expected = observed_and_expected("homography", 100, count=600, neighbours=6, outliers=0.1)
    assert np.sqrt((expected**2).mean() / (seen**2).mean()) == pytest.approx(1.0, abs=0.3)
    found = trial("homography", 0, count=600, neighbours=6, outliers=0.1)
    assert found.fitting is not None
    assert found.g is not None
    errors = found.fitting.errors(found.g)
    assert uncertainty.design_effect(errors, found.fitting.robust_weights(errors)) > 3


def test_matches_that_err_alone_count_in_full() -> None:
    effects = []
    for seed in range(20):
        found = trial("homography", seed, count=600)
        assert found.fitting is not None
        assert found.g is not None
        errors = found.fitting.errors(found.g)
        effects.append(uncertainty.design_effect(errors, found.fitting.robust_weights(errors)))
    assert np.mean(effects) < 1.15


def test_errors_in_either_picture_differ_by_the_scale() -> None:
    found = trial("similarity", 1)
    there = uncertainty.corner_errors(found, CORNERS, of="source")
    back = uncertainty.corner_errors(found, coords.apply_homography(found.target_from_source, CORNERS), of="target")
    scale = np.sqrt(np.linalg.det(found.target_from_source[:2, :2]))
    np.testing.assert_allclose(there, back * scale, rtol=1e-6)


@pytest.mark.parametrize("model", models.MODELS)
def test_the_covariance_has_the_rank_of_the_freedom(model: ModelName) -> None:
    covariance = trial(model, 2).covariance
    assert covariance is not None
    np.testing.assert_allclose(covariance, covariance.T, rtol=1e-6, atol=1e-12)
    scale = np.sqrt(np.maximum(np.diag(covariance), 1e-30))
    values = np.linalg.eigvalsh(covariance / np.outer(scale, scale))
    assert values.min() > -1e-9
    moving = np.diag(covariance) > 1e-20
    expected = {"translation": 2, "similarity": 6, "affine": 6, "homography": 9}[model]
    assert moving.sum() == expected


def test_errors_grow_away_from_the_matches() -> None:
    found = trial("homography", 3)
    far = np.array([[320.0, 210.0], [1500.0, 210.0]])
    near, beyond = uncertainty.corner_errors(found, far, of="source")
    assert beyond > 3 * near


def test_as_many_matches_as_needed_tell_nothing_about_their_error() -> None:
    source = CORNERS * 0.9
    found = ransac.refit(np.eye(3), source, source + 4, np.ones(4), np.ones(4), ransac.Options(), np.ones(4, bool))
    assert found.covariance is None
    assert np.isnan(uncertainty.corner_errors(found, CORNERS)).all()


def test_points_behind_the_horizon_have_no_error() -> None:
    found = trial("homography", 4)
    h = found.target_from_source
    behind = -(h[2, 2] + 0.5) * h[2, :2] / (h[2, :2] @ h[2, :2])
    errors = uncertainty.corner_errors(found, np.array([[100.0, 100.0], behind]), of="source")
    assert np.isfinite(errors[0])
    assert np.isnan(errors[1])


def test_a_start_without_matches_has_no_covariance() -> None:
    none = np.zeros((0, 2))
    found = ransac.refit(np.eye(3), none, none, np.zeros(0), np.zeros(0), ransac.Options())
    assert np.isnan(uncertainty.corner_errors(found, CORNERS)).all()
