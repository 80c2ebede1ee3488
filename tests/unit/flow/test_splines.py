"""Stiff maps through matches, with invented truth."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest

from rflow_engine import coarse, coords, planes, warp
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.flow import sightings, splines
from rflow_engine.settings import SPLINES, FineSettings, FlowMethod, Settings
from rflow_engine.types import FlowField, HomographyFit, Matches, Progress, Size

FULL, WORKING = Size(width=1600, height=1100), 640
H = np.array([[1.02, 0.05, 8.0], [-0.04, 0.98, 60.0], [1e-5, -2e-5, 1.0]])
SOURCE = Size(width=1900, height=1400)
# Pixels of full resolution for one at the working size.
SCALE = FULL.long_side / WORKING
NOISE = 2.0


def bend(points: np.ndarray) -> np.ndarray:
    """(..., 2) a smooth warp of up to some 14 pixels."""
    x, y = points[..., 0] / 110, points[..., 1] / 110
    return np.stack([10 * np.sin(x + 0.5 * y), 10 * np.cos(y - 0.4 * x)], axis=-1)


def seen(
    displacement: np.ndarray,
    target: np.ndarray,
    *,
    locked: np.ndarray | None = None,
    excluded: np.ndarray | None = None,
) -> tuple[Matches, HomographyFit]:
    """Matches that lie where a displacement of the target's points puts them, and a fit by the known homography."""
    count = len(target)
    matches = Matches(
        source=coords.apply_homography(H, target + displacement),
        target=target,
        score=np.full(count, 0.9, np.float32),
        kind=np.zeros(count, np.uint8),
        kinds=("keypoints, LighterGlue",),
        scale=np.ones(count, np.float32),
    )
    none = np.zeros(count, bool)
    residuals = coarse.residuals(H, matches)
    fit = HomographyFit(
        source_from_target=H,
        inliers=residuals < 12.5,
        excluded=none if excluded is None else excluded,
        residuals=residuals,
        threshold=12.5,
        locked=none if locked is None else locked,
    )
    return matches, fit


@lru_cache
def noisy(count: int = 1500, share: float = 1.0, wrong: float = 0.3) -> tuple[np.ndarray, np.ndarray]:
    """(N, 2) points in the left part of the target, and their displacement by the warp, with noise and outliers."""
    random = np.random.default_rng(4)
    points = random.random((count, 2)) * [FULL.width * share, FULL.height]
    moved = bend(points) + random.normal(0, NOISE, (count, 2))
    outliers = random.random(count) < wrong
    moved[outliers] = random.uniform(-60, 60, (int(outliers.sum()), 2))
    return points, moved


def flow_of(method: FlowMethod, matches: Matches, fit: HomographyFit, **changes: int) -> FlowField:
    settings = Settings(fine=FineSettings(method=method), **changes)
    return splines.residual_flow(matches, fit, SOURCE, FULL, settings, SilentContext())


def at(flow: FlowField, points: np.ndarray) -> np.ndarray:
    return warp.sample_field(flow.flow, points, FULL)


CENTRES = coords.cell_centres(Size(width=64, height=44), FULL)
WITHIN = CENTRES[3:-3, 3:-3].reshape(-1, 2)


@pytest.mark.parametrize("method", SPLINES)
def test_a_warp_is_found_below_the_noise_and_among_outliers(method: FlowMethod) -> None:
    points, moved = noisy()
    flow = flow_of(method, *seen(moved, points))
    assert (flow.grid_size.width, flow.target_size) == (WORKING, FULL)
    error = np.linalg.norm(at(flow, WITHIN) - bend(WITHIN), axis=1)
    assert np.median(error) < 0.5 * NOISE
    assert np.percentile(error, 95) < 1.5 * NOISE
    assert not planes.folds(flow.flow.astype(np.float64), FULL).any()


@pytest.mark.parametrize("method", SPLINES)
def test_the_confidence_is_roughly_the_share_that_is_right(method: FlowMethod) -> None:
    for share, count in ((1.0, 1500), (0.5, 400)):
        points, moved = noisy(count, share)
        flow = flow_of(method, *seen(moved, points))
        truth = bend(coords.cell_centres(flow.grid_size, FULL))
        right = np.linalg.norm(flow.flow - truth, axis=2) < 3 * SCALE
        certain = flow.confidence > 0.02
        assert abs(float(flow.confidence[certain].mean()) - float(right[certain].mean())) < 0.15
        assert right[flow.confidence > 0.9].mean() > 0.9


@pytest.mark.parametrize("method", SPLINES)
def test_far_from_all_matches_the_map_returns_to_the_homography(method: FlowMethod) -> None:
    points, moved = noisy(600, 0.35)
    flow = flow_of(method, *seen(moved, points))
    far = np.array([[1590.0, y] for y in (20.0, 500.0, 1080.0)])
    assert np.abs(at(flow, far)).max() < 0.05
    assert float(flow.magnitude.max()) < 3 * float(np.linalg.norm(bend(points), axis=1).max())
    confidence = warp.sample_field(flow.confidence, far, FULL)
    assert confidence.max() < 0.02
    assert np.median(warp.sample_field(flow.confidence, points, FULL)) > 0.8


@pytest.mark.parametrize("method", SPLINES)
def test_locked_matches_are_passed_through(method: FlowMethod) -> None:
    points, moved = noisy(800)
    # One contradicts its neighbours, and two are closer to each other than any control points.
    own = np.array([[400.0, 300.0], [900.0, 700.0], [915.0, 700.0], [1200.0, 200.0]])
    wanted = bend(own) + np.array([[30.0, -10.0], [2.0, 0.0], [-2.0, 1.0], [0.0, 5.0]])
    locked = np.arange(len(points) + len(own)) >= len(points)
    matches, fit = seen(np.concatenate([moved, wanted]), np.concatenate([points, own]), locked=locked)
    flow = flow_of(method, matches, fit)
    np.testing.assert_allclose(at(flow, own), wanted, atol=0.1)
    assert not planes.folds(flow.flow.astype(np.float64), FULL).any()


@pytest.mark.parametrize("method", SPLINES)
def test_points_set_by_hand_alone_are_interpolated(method: FlowMethod) -> None:
    own = np.array([[200.0, 200.0], [1400.0, 250.0], [1300.0, 900.0], [250.0, 850.0], [800.0, 560.0]])
    wanted = np.array([[3.0, 0.0], [-4.0, 2.0], [0.0, 6.0], [1.0, -2.0], [12.0, 8.0]])
    flow = flow_of(method, *seen(wanted, own, locked=np.ones(5, bool)))
    np.testing.assert_allclose(at(flow, own), wanted, atol=0.1)
    assert float(flow.magnitude.max()) < 30


@pytest.mark.parametrize("method", SPLINES)
def test_excluded_matches_have_no_part(method: FlowMethod) -> None:
    points, moved = noisy(400)
    more = np.random.default_rng(1).random((200, 2)) * [FULL.width, FULL.height]
    excluded = np.arange(600) >= 400
    both = seen(np.concatenate([moved, np.full((200, 2), 7.0)]), np.concatenate([points, more]), excluded=excluded)
    np.testing.assert_array_equal(flow_of(method, *both).flow, flow_of(method, *seen(moved, points)).flow)


@pytest.mark.parametrize("method", SPLINES)
def test_exact_matches_of_the_homography_leave_no_flow(method: FlowMethod) -> None:
    points, _ = noisy(300)
    flow = flow_of(method, *seen(np.zeros_like(points), points))
    assert float(flow.magnitude.max()) < 1e-4
    assert warp.sample_field(flow.confidence, points, FULL).min() > 0.9


@pytest.mark.parametrize("method", SPLINES)
def test_an_affine_remainder_is_reproduced(method: FlowMethod) -> None:
    points, _ = noisy(500)
    affine = np.array([[0.004, -0.003], [0.002, 0.005]])
    flow = flow_of(method, *seen(points @ affine - 4.0, points))
    np.testing.assert_allclose(at(flow, WITHIN), WITHIN @ affine - 4.0, atol=0.02)


@pytest.mark.parametrize("method", SPLINES)
@pytest.mark.parametrize("locked", [False, True])
def test_wild_matches_fold_nothing(method: FlowMethod, *, locked: bool) -> None:
    random = np.random.default_rng(2)
    points = random.random((60, 2)) * [FULL.width, FULL.height]
    wild = random.uniform(-120, 120, (60, 2))
    flow = flow_of(method, *seen(wild, points, locked=np.full(60, locked)))
    assert not planes.folds(flow.flow.astype(np.float64), FULL).any()
    assert np.isfinite(flow.flow).all()
    assert locked or flow.confidence.mean() < 0.5


@pytest.mark.parametrize("method", SPLINES)
def test_few_or_no_matches_are_no_problem(method: FlowMethod) -> None:
    points, moved = noisy(1500)
    for count in (0, 1, 2, 5):
        matches, fit = seen(0.01 * moved[:count], points[:count])
        flow = flow_of(method, matches, fit)
        assert np.isfinite(flow.flow).all()
        assert np.isfinite(flow.confidence).all()
    matches, fit = seen(moved[:300], points[:300])
    nobody = replace(fit, inliers=np.zeros(300, bool), excluded=np.ones(300, bool))
    flow = flow_of(method, matches, nobody)
    assert not flow.flow.any()
    assert not flow.confidence.any()


@pytest.mark.parametrize("method", SPLINES)
def test_matches_in_one_place_or_on_a_line_are_no_problem(method: FlowMethod) -> None:
    for direction in (np.array([0.0, 0.0]), np.array([9.0, 4.0])):
        points = np.array([300.0, 300.0]) + np.arange(40)[:, None] * direction
        flow = flow_of(method, *seen(np.full((40, 2), 3.0), points))
        np.testing.assert_allclose(at(flow, points), 3.0, atol=0.5)
        assert float(flow.magnitude.max()) < 10


@pytest.mark.parametrize("method", SPLINES)
def test_the_same_seed_gives_the_same_field(method: FlowMethod) -> None:
    points, moved = noisy(500)
    first, second = (flow_of(method, *seen(moved, points), seed=3) for _ in range(2))
    np.testing.assert_array_equal(first.flow, second.flow)
    np.testing.assert_array_equal(first.confidence, second.confidence)


@pytest.mark.parametrize("method", SPLINES)
def test_it_can_be_cancelled_at_every_report(method: FlowMethod) -> None:
    points, moved = noisy(200)
    reports: list[Progress] = []
    settings = Settings(fine=FineSettings(method=method))
    splines.residual_flow(*seen(moved, points), SOURCE, FULL, settings, CallbackContext(reports.append))
    assert [r.fraction for r in reports] == sorted(r.fraction for r in reports)
    for last in range(len(reports)):
        count = 0
        context = CallbackContext()

        def stop(progress: Progress, last: int = last, context: CallbackContext = context) -> None:
            nonlocal count
            count += 1
            if count > last:
                context.cancel()

        context.on_progress = stop
        with pytest.raises(Cancelled):
            splines.residual_flow(*seen(moved, points), SOURCE, FULL, settings, context)


def test_where_the_source_has_no_picture_nothing_is_certain() -> None:
    points, _ = noisy(300)
    matches, fit = seen(np.zeros_like(points), points)
    half = Size(width=800, height=1400)
    settings = Settings(fine=FineSettings(method="tps"))
    flow = splines.residual_flow(matches, fit, half, FULL, settings, SilentContext())
    assert warp.sample_field(flow.confidence, np.array([[1500.0, 500.0]]), FULL) == 0
    assert warp.sample_field(flow.confidence, np.array([[300.0, 500.0]]), FULL) > 0.9


def test_matches_are_thinned_evenly_and_the_needed_ones_stay() -> None:
    random = np.random.default_rng(0)
    crowd = random.random((5000, 2)) * [40.0, 40.0]
    rest = random.random((300, 2)) * [640.0, 400.0]
    points = np.concatenate([crowd, rest])
    worth = np.where(np.arange(len(points)) < 3, np.inf, random.random(len(points)))
    chosen = sightings.evenly(points, worth, Size(width=640, height=400), 250)
    assert len(np.unique(chosen)) == 250
    assert {0, 1, 2} <= set(chosen.tolist())
    assert (chosen >= 5000).sum() > 150
