"""Every reason to doubt a fit, each on its own."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.robust import checks
from rflow_engine.types import ModelName, Size

SIZE = Size(width=400, height=300)
SPREAD = np.array([[20.0, 20.0], [380.0, 30.0], [370.0, 280.0], [30.0, 270.0], [200.0, 150.0], [120.0, 90.0]])


def reason(
    homography: np.ndarray,
    target: np.ndarray = SPREAD,
    *,
    needed: int = 5,
    source_size: Size = SIZE,
    target_size: Size = SIZE,
) -> str:
    with np.errstate(invalid="ignore"):
        source = coords.apply_homography(homography, target)
    return checks.implausible(
        homography, source, target, tried=40, needed=needed, source_size=source_size, target_size=target_size
    )


@pytest.mark.parametrize(
    "homography",
    [
        np.eye(3),
        np.diag([0.2, 0.2, 1.0]),
        np.array([[0.8, -0.6, 200.0], [0.6, 0.8, -80.0], [2e-4, -3e-4, 1.0]]),
        np.array([[-1.0, 0.0, 400.0], [0.0, -1.0, 300.0], [0.0, 0.0, 1.0]]),
    ],
    ids=["identity", "a fifth", "turned, in perspective", "upside down"],
)
def test_credible_views_pass(homography: np.ndarray) -> None:
    assert reason(homography) == ""


def test_too_few_inliers_are_counted_out() -> None:
    said = reason(np.eye(3), needed=7)
    assert said.startswith("Too few inliers")
    assert "6 of 40" in said
    assert "7 are needed" in said


def test_a_mirrored_transform_is_one_of_a_flat_picture() -> None:
    assert reason(np.diag([-1.0, 1.0, 1.0])) == ""


def test_a_horizon_between_the_inliers_folds() -> None:
    assert "folds" in reason(np.array([[1.0, 0, 0], [0, 1, 0], [-1 / 200, 0, 1]]))


@pytest.mark.parametrize("scale", [1 / 14, 14.0])
def test_an_extreme_change_of_scale_is_not_credible(scale: float) -> None:
    said = reason(np.diag([scale, scale, 1.0]))
    assert "changes the scale 14-fold" in said


def test_the_scale_is_judged_relative_to_the_sizes_of_the_pictures() -> None:
    large = Size(width=SIZE.width * 14, height=SIZE.height * 14)
    assert reason(np.diag([14.0, 14.0, 1.0]), source_size=large) == ""


def test_an_extreme_perspective_is_not_credible() -> None:
    # Local area goes with 1 / w^3; w runs from nearly 1 to nearly 0.2 over the inliers.
    assert "perspective" in reason(np.array([[1.0, 0, 0], [0, 1, 0], [-0.0021, 0, 1]]))


def test_inliers_on_a_line_or_in_a_corner_determine_nothing() -> None:
    line = np.stack([np.linspace(10, 390, 12), np.linspace(20, 280, 12)], axis=1)
    assert "on a line" in reason(np.eye(3), line)
    corner = np.random.default_rng(0).random((12, 2)) * 15
    assert "too close together" in reason(np.eye(3), corner)


def test_inliers_that_fill_a_small_detail_are_enough() -> None:
    # The source shows a small part of the target, so that the inliers are crowded there and spread in the source.
    detail = np.array([[2.0, 0, -1000.0], [0, 2.0, -800.0], [0, 0, 1]])
    points = [520.0, 420.0] + np.random.default_rng(0).random((20, 2)) * 70
    whole = Size(width=1600, height=1200)
    assert np.ptp(points, axis=0).prod() < 0.004 * whole.pixels
    assert reason(detail, points, target_size=whole) == ""


def test_a_transform_that_hangs_on_a_single_match_is_refused() -> None:
    rng = np.random.default_rng(0)
    line = np.stack([np.linspace(20, 380, 40), np.linspace(30, 280, 40)], axis=1) + rng.normal(0, 0.4, (40, 2))
    aside = np.array([[60.0, 250.0], [330.0, 60.0], [300.0, 40.0], [90.0, 270.0], [70.0, 200.0], [340.0, 120.0]])
    assert "hangs on one" in reason(np.eye(3), np.concatenate([line, aside[:1]]))
    assert reason(np.eye(3), np.concatenate([line, aside])) == ""


@pytest.mark.parametrize(("model", "credible"), [("translation", True), ("similarity", True), ("affine", False)])
def test_inliers_on_a_line_suffice_for_a_stiff_transform(model: ModelName, credible: bool) -> None:
    line = np.stack([np.linspace(10, 390, 12), np.linspace(20, 280, 12)], axis=1)
    said = checks.implausible(
        np.eye(3), line, line, tried=40, needed=5, source_size=SIZE, target_size=SIZE, model=model
    )
    assert (said == "") is credible


def test_inliers_in_one_corner_do_not_suffice_for_a_similarity() -> None:
    corner = np.random.default_rng(0).random((12, 2)) * 15
    said = checks.implausible(
        np.eye(3), corner, corner, tried=40, needed=5, source_size=SIZE, target_size=SIZE, model="similarity"
    )
    assert "too close together" in said
