"""From two pictures to their alignment, on pairs whose map is known."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
import pytest
import torch

from rflow_engine import coords, editing, matching, pipeline
from rflow_engine.alignment import Alignment
from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled, DeviceError, ImageReadError
from rflow_engine.settings import FineSettings, Settings, preset
from rflow_engine.types import FitFailure, Progress, Size
from tests import pairs, pictures

TARGET, SOURCE = Size(width=320, height=240), Size(width=350, height=276)
CPU = Settings(device="cpu")
FAST = replace(preset("fast"), device="cpu")


@lru_cache
def pair(*, drifting: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """Source and target of 8-bit RGB with the homography ``pairs.H`` between them."""
    target = pairs.shipped("target", TARGET.width)
    return pairs.moved(target, pairs.H, SOURCE, drifting=drifting), target


def run(
    source: Any, target: Any, settings: Settings = CPU, reports: list[Progress] | None = None
) -> Alignment | FitFailure:
    context = None if reports is None else CallbackContext(reports.append)
    return pipeline.align(source, target, settings, context)


def aligned(source: Any, target: Any, settings: Settings = CPU, reports: list[Progress] | None = None) -> Alignment:
    result = run(source, target, settings, reports)
    assert isinstance(result, Alignment), result
    return result


def true_errors(alignment: Alignment, *, drifting: bool = False) -> np.ndarray:
    """(N,) distances in source pixels from the truth, at target points that the source shows."""
    points = pairs.grid(TARGET)
    truth = coords.apply_homography(pairs.H, points + pairs.drift(points) if drifting else points)
    seen = coords.contains(truth, SOURCE)
    assert seen.mean() > 0.8
    return np.asarray(np.linalg.norm(alignment.map_to_source(points) - truth, axis=1)[seen])


def corner_error(alignment: Alignment, homography: np.ndarray = pairs.H) -> float:
    corners = coords.corners(alignment.target.info.size)
    found = coords.apply_homography(alignment.source_from_target, corners)
    return float(np.linalg.norm(found - coords.apply_homography(homography, corners), axis=1).max())


@pytest.fixture(scope="module")
def reports() -> list[Progress]:
    """What the run of ``plain`` reported."""
    return []


@pytest.fixture(scope="module")
def plain(reports: list[Progress]) -> Alignment:
    """A pair that a homography explains."""
    return aligned(*pair(), reports=reports)


@pytest.fixture(scope="module")
def drifted() -> Alignment:
    """A pair that also needs a flow."""
    return aligned(*pair(drifting=True))


@pytest.fixture(scope="module")
def unrelated() -> tuple[Alignment | FitFailure, list[Progress]]:
    heard: list[Progress] = []
    return run(pictures.rgb8(300, 250, seed=1), pair()[1], reports=heard), heard


# The result.


def test_the_homography_is_found_to_a_pixel_at_the_corners(plain: Alignment) -> None:
    assert corner_error(plain) < 1.0
    assert plain.fit.support > 200
    assert plain.fit.inlier_count > 0.7 * len(plain.matches)


def test_the_flow_does_not_spoil_what_a_homography_explains(plain: Alignment) -> None:
    errors = true_errors(plain)
    assert np.median(errors) < 0.3
    assert np.quantile(errors, 0.9) < 1.0


def test_a_smooth_flow_is_found_where_the_homography_does_not_suffice(drifted: Alignment) -> None:
    fine, coarse = true_errors(drifted, drifting=True), true_errors(drifted.coarse(), drifting=True)
    assert np.median(fine) < 0.5
    assert np.quantile(fine, 0.9) < 1.5
    assert np.median(fine) < 0.25 * np.median(coarse)


def test_what_has_moved_is_followed_and_what_is_around_it_stays() -> None:
    wide = pairs.shipped("target", 420)
    target, source = wide[:240, :320].copy(), wide[:240, :320].copy()
    # A figure 100 px wide before a plain ground, in the source further to the right and a little higher.
    figure, ground = wide[100:200, 310:410], np.uint8([120, 110, 90])
    target[60:190, 90:270] = source[60:190, 90:270] = ground
    target[80:180, 110:210] = figure
    source[72:172, 134:234] = figure
    result = aligned(source, target)
    points = pairs.grid(TARGET)
    away = np.linalg.norm(result.map_to_source(points) - points, axis=1)
    x, y = points.T
    around = (x < 80) | (x > 280) | (y < 50) | (y > 200)
    assert np.quantile(away[around], 0.95) < 0.3
    # Nothing is to be seen on the ground, so the figure may not drag it along.
    empty = (x > 240) & (x < 265) & (y > 65) & (y < 185)
    assert away[empty].max() < 0.5
    within = (x > 125) & (x < 195) & (y > 95) & (y < 165)
    moved = result.map_to_source(points[within]) - points[within]
    assert np.median(np.linalg.norm(moved - [24, -8], axis=1)) < 0.5


def test_a_step_in_depth_is_followed_further_than_features_are_correlated() -> None:
    step = 40
    wide = pairs.shipped("target", 420)[30:270]
    target, source = wide[:, 20:340].copy(), wide[:, 20:340].copy()
    # What lies right of x = 200 lies further right in the source.
    source[:, 200:] = wide[:, 220 - step : 340 - step]
    result = aligned(source, target)
    points = pairs.grid(TARGET)
    moved = result.map_to_source(points) - points
    left, right = points[:, 0] < 185, (points[:, 0] > 215) & (points[:, 0] < 315 - step)
    for side, wanted in ((left, 0), (right, step)):
        away = np.linalg.norm(moved[side] - [wanted, 0], axis=1)
        assert side.sum() > 30
        assert np.median(away) < 0.3
        assert np.quantile(away, 0.9) < 1.0


def test_the_shipped_pair_is_aligned_to_its_truth() -> None:
    target, source = pairs.shipped("target", 384), pairs.shipped("source", 378)
    result = aligned(source, target)
    with np.load(f"{pairs.FOLDER}/truth.npz", allow_pickle=False) as truth:
        points, landed = truth["target"] * 384 / 1200, truth["source"] * [378 / 1180, source.shape[0] / 980]
    fine, coarse = (
        np.linalg.norm(mapped - landed, axis=1)
        for mapped in (result.map_to_source(points), result.coarse().map_to_source(points))
    )
    assert np.median(fine) < 0.6
    assert np.median(fine) < 0.5 * np.median(coarse)


def test_a_picture_lies_on_itself() -> None:
    target = pair()[1]
    result = aligned(target, target)
    # Not exactly: dense features are never compared at the same scale.
    assert corner_error(result, np.eye(3)) < 0.02
    assert result.flow is not None
    # Not at the border either, where the frame goes on in another way in each picture.
    assert np.median(result.flow.magnitude) < 0.005
    assert result.flow.magnitude.max() < 0.25
    # At the border half of what speaks for a place is missing.
    assert result.flow.confidence.min() > 0.5
    assert result.flow.confidence[8:-8, 8:-8].min() > 0.9


def test_results_are_in_full_resolution_pixels(drifted: Alignment) -> None:
    source, target = (
        cv2.resize(picture, None, fx=3, fy=3, interpolation=cv2.INTER_LINEAR) for picture in pair(drifting=True)
    )
    settings = replace(CPU, coarse=replace(CPU.coarse, long_side=350), fine=replace(CPU.fine, long_side=320))
    result = aligned(source, target, settings)
    assert result.flow is not None
    assert drifted.flow is not None
    assert result.flow.grid_size == drifted.flow.grid_size
    assert result.flow.target_size == Size(width=960, height=720)
    assert result.matches.target.max() > 800
    points = pairs.grid(TARGET)
    truth = 3 * coords.apply_homography(pairs.H, points + pairs.drift(points))
    seen = coords.contains(truth / 3, SOURCE)
    away = np.linalg.norm(result.map_to_source(3 * points) - truth, axis=1)[seen]
    assert np.median(away) < 1.5


def test_a_detail_is_found_in_the_whole() -> None:
    whole = pairs.shipped("target", 480)
    detail = cv2.resize(whole[120:300, 200:440], (360, 270), interpolation=cv2.INTER_CUBIC)
    truth = np.diag([1.5, 1.5, 1.0]) @ coords.shift(-200, -120)
    result = aligned(detail, whole, replace(CPU, fine=replace(CPU.fine, enabled=False)))
    inside = np.array([[205.0, 125.0], [435.0, 125.0], [435.0, 295.0], [205.0, 295.0]])
    away = result.map_to_source(inside) - coords.apply_homography(truth, inside)
    assert np.linalg.norm(away, axis=1).max() < 3.0


def test_the_way_back_undoes_the_way_there(drifted: Alignment) -> None:
    points = pairs.grid(TARGET)
    back = drifted.map_to_target(drifted.map_to_source(points))
    assert np.isnan(back).mean() < 0.02
    assert np.nanmax(np.abs(back - points)) < 0.02


def test_confidence_is_a_probability_and_nothing_outside(plain: Alignment) -> None:
    points = pairs.grid(TARGET)
    values = plain.confidence_at(points)
    assert ((values >= 0) & (values <= 1)).all()
    shown = coords.contains(plain.map_to_source(points), SOURCE)
    assert not values[~shown].any()
    assert values[shown].mean() > 0.7
    outside = np.array([[-3.0, 100.0], [500.0, 10.0], [100.0, 241.0]])
    np.testing.assert_array_equal(plain.confidence_at(outside), 0)
    np.testing.assert_array_equal(plain.coarse().confidence_at(outside), 0)


def test_confidence_is_low_where_the_pictures_show_different_things() -> None:
    source, target = pair()
    altered = source.copy()
    altered[60:190, 150:290] = source[10:140, 10:150]
    result = aligned(altered, target)
    points = pairs.grid(TARGET)
    landed = coords.apply_homography(pairs.H, points)
    deep = ((landed > [165, 75]) & (landed < [275, 175])).all(axis=1)
    around = coords.contains(landed, SOURCE) & ~((landed > [130, 40]) & (landed < [310, 210])).all(axis=1)
    values = result.confidence_at(points)
    assert values[around].mean() > values[deep].mean() + 0.25


def test_matches_name_their_kinds_and_lie_in_their_pictures(plain: Alignment) -> None:
    assert plain.matches.kinds == (matching.LIGHTERGLUE, matching.DENSE, matching.SIFT)
    assert coords.contains(plain.matches.source, SOURCE).all()
    assert coords.contains(plain.matches.target, TARGET).all()
    assert plain.fit.threshold == pytest.approx(5.0)
    np.testing.assert_array_equal(plain.fit.residuals[plain.fit.inliers] < 20, True)


def test_timings_tell_the_stages(plain: Alignment) -> None:
    assert list(plain.timings) == ["read", "coarse", "planes", "fine"]
    assert all(seconds >= 0 for seconds in plain.timings.values())
    assert plain.device.startswith("CPU")


def parts(value: Any, seen: set[int]) -> Iterator[Any]:
    """A result and everything it holds."""
    if id(value) in seen or isinstance(value, type):
        return
    seen.add(id(value))
    yield value
    inner: list[Any] = []
    if dataclasses.is_dataclass(value):
        inner = [getattr(value, field.name) for field in dataclasses.fields(value)]
    elif isinstance(value, dict):
        inner = list(value.values())
    elif isinstance(value, list | tuple | set):
        inner = list(value)
    elif hasattr(value, "__dict__"):
        inner = list(vars(value).values())
    for part in inner:
        yield from parts(part, seen)


def test_the_result_holds_no_tensor_and_its_arrays_are_read_only(drifted: Alignment) -> None:
    held = list(parts(drifted, set()))
    assert not [part for part in held if isinstance(part, torch.Tensor)]
    own = [
        part
        for owner in (drifted.matches, drifted.fit, drifted.flow)
        for part in parts(owner, set())
        if isinstance(part, np.ndarray)
    ]
    assert len(own) == 13
    assert not any(array.flags.writeable for array in own)


def test_the_same_seed_gives_the_same_result(plain: Alignment) -> None:
    again = aligned(*pair())
    np.testing.assert_array_equal(again.source_from_target, plain.source_from_target)
    np.testing.assert_array_equal(again.matches.source, plain.matches.source)
    assert again.flow is not None
    assert plain.flow is not None
    np.testing.assert_array_equal(again.flow.flow, plain.flow.flow)
    np.testing.assert_array_equal(again.flow.confidence, plain.flow.confidence)


def test_pictures_given_are_not_changed() -> None:
    source, target = pair()
    before = source.copy(), target.copy()
    aligned(source, target, FAST)
    np.testing.assert_array_equal(source, before[0])
    np.testing.assert_array_equal(target, before[1])


# Pictures of many kinds.


def variants() -> dict[str, np.ndarray]:
    source = pair()[0]
    alpha = np.full(source.shape[:2], 255, np.uint8)
    alpha[:, :130] = 0
    return {
        "grey": source.mean(axis=2).astype(np.uint8),
        "16 bit": source.astype(np.uint16) * 40 + 500,
        "grey 16 bit": (source.mean(axis=2) * 100).astype(np.uint16),
        "float": source.astype(np.float32) / 700,
        "alpha": np.dstack([source, alpha]),
        "darker": (source * 0.6).astype(np.uint8),
    }


@pytest.mark.parametrize("kind", list(variants()))
def test_pictures_of_every_kind_are_aligned(kind: str) -> None:
    result = aligned(variants()[kind], pair()[1], FAST)
    # A third of the picture is transparent in one of them, so that the far corners are less certain.
    assert corner_error(result) < (4.0 if kind == "alpha" else 1.5)
    if kind == "alpha":
        assert (result.matches.source[:, 0] >= 130).all()


def test_the_transparent_part_of_a_source_is_never_sure() -> None:
    result = aligned(variants()["alpha"], pair()[1])
    points = pairs.grid(TARGET)
    hidden = result.map_to_source(points)[:, 0] < 120
    values = result.confidence_at(points)
    assert hidden.sum() > 20
    assert values[hidden].max() < 0.05
    assert values[~hidden].mean() > 0.7


def test_the_fast_preset_gives_a_homography_only() -> None:
    reports: list[Progress] = []
    result = aligned(*pair(), FAST, reports)
    assert result.flow is None
    assert result.matches.kinds == (matching.LIGHTERGLUE,)
    assert corner_error(result) < 1.5
    assert any(report.partial is not None for report in reports)
    assert reports[-1].fraction == 1.0


def test_without_refinement_the_field_is_rougher_but_there() -> None:
    source, target = pair(drifting=True)
    rough = aligned(source, target, replace(CPU, fine=FineSettings(refinement=False)))
    assert rough.flow is not None
    errors, best = (np.median(true_errors(found, drifting=True)) for found in (rough, aligned(source, target)))
    assert errors < 1.0
    assert best < errors


def test_asked_to_finish_it_gives_the_field_found_so_far() -> None:
    source, target = pair(drifting=True)
    messages: list[str] = []

    def listen(progress: Progress) -> None:
        messages.append(progress.message)
        if progress.message == "Correlating features":
            context.finish()

    context = CallbackContext(listen)
    result = pipeline.align(source, target, CPU, context)
    assert isinstance(result, Alignment)
    assert result.flow is not None
    assert np.median(true_errors(result, drifting=True)) < 2.0
    assert not any("Refining" in text or "Settling" in text or "network" in text for text in messages)


def test_a_field_without_smoothing_or_with_one_iteration_is_finite() -> None:
    source, target = pair(drifting=True)
    result = aligned(source, target, replace(CPU, fine=FineSettings(long_side=160, iterations=1, smoothness=0.0)))
    assert result.flow is not None
    assert result.flow.grid_size.width == 160
    assert np.isfinite(result.flow.flow).all()
    assert np.isfinite(result.flow.confidence).all()


# Failures.


def test_unrelated_pictures_give_a_failure_that_says_why(
    unrelated: tuple[Alignment | FitFailure, list[Progress]],
) -> None:
    result, _ = unrelated
    assert isinstance(result, FitFailure)
    assert not result
    assert result.reason.endswith(".")
    assert "same subject" in result.remedy
    assert result.matches is not None
    assert list(result.timings) == ["read", "coarse"]


def test_a_failure_never_shows_a_coarse_result(unrelated: tuple[Alignment | FitFailure, list[Progress]]) -> None:
    assert unrelated[1]
    assert not any(report.partial for report in unrelated[1])


def test_blank_pictures_and_missing_devices_are_errors() -> None:
    with pytest.raises(ImageReadError, match=r"blank|content"):
        run(np.full((240, 320, 3), 128, np.uint8), pair()[1])
    if not torch.backends.mps.is_available():
        with pytest.raises(DeviceError, match="mps"):
            run(*pair(), Settings(device="mps"))


# Progress and cancelling.


@pytest.mark.usefixtures("plain")
def test_progress_grows_from_nothing_to_all(reports: list[Progress]) -> None:
    fractions = [report.fraction for report in reports]
    assert fractions[0] == 0
    assert fractions[-1] == 1
    assert all(before <= after for before, after in pairwise(fractions))
    assert len(set(fractions)) > 15
    assert all(report.message for report in reports)


def test_the_coarse_result_is_reported_on_the_way(plain: Alignment, reports: list[Progress]) -> None:
    partial = [report for report in reports if report.partial is not None]
    assert len(partial) == 1
    early = partial[0].partial
    assert isinstance(early, Alignment)
    assert early.flow is None
    np.testing.assert_array_equal(early.source_from_target, plain.source_from_target)
    assert "fine" not in early.timings
    assert 0.2 < partial[0].fraction < 0.8


@pytest.mark.parametrize("number", [1, 2, 4, 9, 13, 14, 17, -2])
@pytest.mark.usefixtures("plain")
def test_cancelling_at_a_report_stops_before_the_next(reports: list[Progress], number: int) -> None:
    number %= len(reports)
    heard: list[Progress] = []

    def listen(progress: Progress) -> None:
        heard.append(progress)
        if len(heard) == number:
            context.cancel()

    context = CallbackContext(listen)
    with pytest.raises(Cancelled):
        pipeline.align(*pair(), CPU, context)
    assert len(heard) == number


def test_cancelled_before_it_began_nothing_is_reported() -> None:
    heard: list[Progress] = []
    context = CallbackContext(heard.append)
    context.cancel()
    with pytest.raises(Cancelled):
        pipeline.align(*pair(), CPU, context)
    assert not heard


# Fitting again.


def test_a_refit_leaves_out_what_was_taken_out_and_keeps_the_matches(plain: Alignment) -> None:
    excluded = np.zeros(len(plain.matches), bool)
    excluded[np.flatnonzero(plain.fit.inliers)[::3]] = True
    reports: list[Progress] = []
    result = pipeline.refit(plain, editing.exclude(editing.start(plain), excluded), CallbackContext(reports.append))
    assert isinstance(result, Alignment)
    assert result.matches is plain.matches
    np.testing.assert_array_equal(result.fit.excluded, excluded)
    assert not result.fit.inliers[excluded].any()
    assert corner_error(result) < 1.0
    assert result.flow is not None
    assert np.median(true_errors(result)) < 0.3
    assert "coarse" not in result.timings
    fractions = [report.fraction for report in reports]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert sum(report.partial is not None for report in reports) == 1


def test_excluding_nothing_changes_next_to_nothing(plain: Alignment) -> None:
    coarse = replace(plain, settings=replace(CPU, fine=replace(CPU.fine, enabled=False)))
    result = pipeline.refit(coarse, editing.start(coarse))
    assert isinstance(result, Alignment)
    assert result.flow is None
    assert corner_error(result, plain.source_from_target) < 0.05


def test_excluded_matches_no_longer_pull_on_the_fit(plain: Alignment) -> None:
    coarse = replace(plain, settings=replace(CPU, fine=replace(CPU.fine, enabled=False)))
    excluded = plain.matches.target[:, 0] > 160
    wrong = plain.matches.source + np.where(excluded, 2.5, 0.0)[:, None] * [1.0, 0.0]
    bent = replace(coarse, matches=replace(plain.matches, source=wrong))
    edits = editing.start(bent)
    kept, without = (pipeline.refit(bent, wanted) for wanted in (edits, editing.exclude(edits, excluded)))
    assert isinstance(kept, Alignment)
    assert isinstance(without, Alignment)
    left = np.array([[20.0, 30.0], [140.0, 30.0], [140.0, 200.0], [20.0, 200.0]])
    truth = coords.apply_homography(pairs.H, left)
    away = [np.linalg.norm(a.map_to_source(left) - truth, axis=1).mean() for a in (kept, without)]
    assert away[1] < 0.5 * away[0]


def test_too_few_matches_left_are_a_failure(plain: Alignment) -> None:
    excluded = np.ones(len(plain.matches), bool)
    excluded[:10] = False
    result = pipeline.refit(plain, editing.exclude(editing.start(plain), excluded))
    assert isinstance(result, FitFailure)
    assert "10" in result.reason
    assert "15" in result.reason


def test_a_refit_can_be_cancelled(plain: Alignment) -> None:
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        pipeline.refit(plain, editing.start(plain), context)
