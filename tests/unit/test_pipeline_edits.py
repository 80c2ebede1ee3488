"""Edits by hand, through the whole pipeline, on a pair whose map is known."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from rflow_engine import coords, editing, pipeline, provenance
from rflow_engine.alignment import Alignment
from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled
from rflow_engine.images import open_image
from rflow_engine.robust import ransac
from rflow_engine.settings import SPLINES, FineSettings, FlowMethod, Settings
from rflow_engine.types import (
    BY_HAND,
    FitFailure,
    Progress,
    Regions,
)
from tests import pairs, refits
from tests.refits import CPU, FAST, LEFT, SOURCE, TARGET, Unreadable, at_once, blind, errors, pair, succeeded

SEARCHING = replace(FAST.coarse, search="full")
MIRRORED = pairs.H @ np.array([[-1.0, 0.0, 320.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
POINTS = np.array([[40.0, 40.0], [280.0, 50.0], [270.0, 200.0], [60.0, 210.0]])


@pytest.fixture
def plain() -> Alignment:
    return refits.plain()


# Edits.


def test_the_transform_follows_at_once_without_looking_at_the_pictures(plain: Alignment) -> None:
    edits = editing.exclude(editing.start(plain), [0, 5])
    result = at_once(plain, edits)
    assert np.flatnonzero(result.fit.excluded).tolist() == [0, 5]
    assert not result.fit.inliers[[0, 5]].any()
    assert errors(result).max() < 1.0


def test_the_fine_stage_follows_where_it_is_wanted(plain: Alignment) -> None:
    heard: list[Progress] = []
    full = replace(plain, settings=CPU)
    result = succeeded(pipeline.refit(full, editing.start(plain), CallbackContext(heard.append)))
    assert result.flow is not None
    assert {"fit", "fine"} <= set(result.timings)
    assert sum(report.partial is not None for report in heard) == 1
    assert heard[-1].fraction == 1


def test_a_refit_that_reads_nothing_can_be_cancelled_too(plain: Alignment) -> None:
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        pipeline.refit(blind(plain), editing.start(plain), context, fine=False)


def test_a_match_added_by_hand_is_an_inlier_that_the_fit_passes_by(plain: Alignment) -> None:
    point = np.array([200.0, 120.0])
    wanted = coords.apply_homography(pairs.H, point) + np.array([9.0, 0.0])
    edits = editing.add(editing.start(plain), wanted, point)
    result = at_once(plain, edits)
    assert len(result.matches) == len(plain.matches) + 1
    assert result.fit.inliers[-1]
    assert np.flatnonzero(result.fit.locked).tolist() == [len(plain.matches)]
    assert np.linalg.norm(result.map_to_source(point[None])[0] - wanted) < 1.0
    assert result.fit.residuals[-1] < 1.0


def test_a_dragged_match_takes_the_fit_along(plain: Alignment) -> None:
    index = int(np.flatnonzero(plain.fit.inliers)[3])
    edits = editing.move(editing.start(plain), index, target=plain.matches.target[index] + [0.0, 8.0])
    result = at_once(plain, edits)
    assert result.fit.locked[index]
    assert result.fit.inliers[index]
    assert result.fit.residuals[index] < 1.0


def test_locked_points_prevail_over_all_others_and_over_what_was_found(plain: Alignment) -> None:
    edits = editing.start(plain)
    for point in POINTS:
        edits = editing.add(edits, coords.apply_homography(MIRRORED, point), point)
    result = at_once(plain, edits)
    corners = coords.corners(TARGET)
    away = result.map_to_source(corners) - coords.apply_homography(MIRRORED, corners)
    assert np.linalg.norm(away, axis=1).max() < 2.0
    assert result.fit.inliers[-4:].all()
    back = at_once(result, editing.delete(edits, np.arange(len(plain.matches), len(edits))))
    # Nothing found near a mirrored start: the matches are asked afresh.
    assert errors(back).max() < 1.0


def test_enough_locked_points_need_no_others(plain: Alignment) -> None:
    edits = editing.exclude(editing.start(plain), np.arange(len(plain.matches)))
    for point in POINTS:
        edits = editing.add(edits, coords.apply_homography(pairs.H, point), point)
    result = at_once(plain, edits)
    assert result.fit.inlier_count == 4
    assert errors(result).max() < 0.01
    few = at_once(plain, editing.delete(edits, [len(edits) - 1]))
    assert few.fit.model == "affine"
    none = pipeline.refit(plain, editing.unlock(edits, np.arange(len(edits))), fine=False)
    assert isinstance(none, FitFailure)
    assert "Only 4" in none.reason


def test_locked_points_that_no_picture_can_follow_are_a_failure(plain: Alignment) -> None:
    edits = editing.exclude(editing.start(plain), np.arange(len(plain.matches)))
    for point, other in zip(POINTS, POINTS[[0, 1, 3, 2]], strict=True):
        edits = editing.add(edits, other, point)
    alone = pipeline.refit(plain, edits, fine=False)
    among_others = pipeline.refit(plain, editing.restore(edits, [0, 1, 2]), fine=False)
    for result in (alone, among_others):
        assert isinstance(result, FitFailure)
        assert "No view of a flat picture moves the points" in result.reason


def test_a_few_points_by_hand_are_not_doubted(plain: Alignment) -> None:
    edits = editing.exclude(editing.start(plain), np.arange(len(plain.matches)))
    for point in np.vstack([POINTS, [[150.0, 120.0], [90.0, 100.0]]]):
        edits = editing.add(edits, coords.apply_homography(pairs.H, point), point)
    assert errors(at_once(plain, edits)).max() < 0.01


# The verdict on what follows from edits.

ACCEPTED = "support accepted before the edits"


def leaving(alignment: Alignment, support: float) -> editing.Edits:
    """All but so many of the inliers taken out that those left have about that support."""
    inliers = np.flatnonzero(alignment.fit.inliers)
    left = round(len(inliers) * support / alignment.fit.support)
    return editing.exclude(editing.start(alignment), inliers[left:])


def doubted(alignment: Alignment) -> Alignment:
    verdict = replace(alignment.verdict, level="doubtful", reason="No closer look confirmed it.")
    return replace(alignment, verdict=verdict)


def turned_over(alignment: Alignment) -> Alignment:
    """The same with a source that is its own mirror image."""
    flip = np.array([[-1.0, 0.0, SOURCE.width], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    matches = replace(alignment.matches, source=coords.apply_homography(flip, alignment.matches.source))
    fit = replace(alignment.fit, source_from_target=flip @ alignment.source_from_target)
    return replace(alignment, matches=matches, fit=fit)


def test_the_verdict_is_about_the_new_transform(plain: Alignment) -> None:
    result = at_once(plain, editing.exclude(editing.start(plain), np.arange(100)))
    verdict, fit = result.verdict, result.fit
    assert verdict.level == "accepted"
    assert f"After edits by hand, {fit.inlier_count:,} of {len(plain.matches) - 100:,} matches agree" in verdict.reason
    figures = dict(verdict.figures)
    assert figures["support"] == pytest.approx(fit.support)
    assert sum(v for k, v in figures.items() if k.startswith("support, ")) == pytest.approx(fit.support)
    assert figures["largest expected corner error in px"] == pytest.approx(fit.corner_errors.max())
    assert figures["locked matches"] == 0
    assert figures[ACCEPTED] == plain.fit.support > fit.support


@pytest.mark.parametrize("wanted", ["kind", "threshold", "seed", "regions"])
def test_a_verdict_speaks_of_edits_only_where_there_are_some(plain: Alignment, wanted: str) -> None:
    coarse = plain.settings.coarse
    settings = {
        "kind": replace(plain.settings, coarse=replace(coarse, model="affine")),
        "threshold": replace(plain.settings, coarse=replace(coarse, threshold=2 * coarse.threshold)),
        "seed": replace(plain.settings, seed=plain.settings.seed + 1),
        "regions": plain.settings,
    }[wanted]
    chosen = Regions(target=(LEFT,)) if wanted == "regions" else plain.regions
    result = succeeded(pipeline.refit(plain, editing.start(plain), regions=chosen, settings=settings, fine=False))
    assert result.verdict.reason.startswith(f"Fitted anew, {result.fit.inlier_count:,} of ")
    for edited in (editing.exclude(editing.start(plain), [0]), editing.lock(editing.start(plain), [0])):
        result = succeeded(pipeline.refit(plain, edited, regions=chosen, settings=settings, fine=False))
        assert result.verdict.reason.startswith("After edits by hand, ")
    # What is fitted anew after edits still follows them.
    again = pipeline.refit(result, editing.start(result), settings=replace(settings, seed=7), fine=False)
    assert succeeded(again).verdict.reason.startswith("After edits by hand, ")


def test_without_a_change_the_verdict_stays(plain: Alignment) -> None:
    assert at_once(plain, editing.start(plain)).verdict is plain.verdict
    changed = at_once(plain, editing.exclude(editing.start(plain), [0]))
    # The transform is fitted once more, so the figures are those of that fit.
    again = at_once(changed, editing.start(changed)).verdict
    assert (again.level, again.reason) == (changed.verdict.level, changed.verdict.reason)
    assert again.figures == pytest.approx(changed.verdict.figures, rel=1e-3)
    assert at_once(plain, editing.start(plain), Regions(target=(LEFT,))).verdict is not plain.verdict


def test_what_is_hardly_supported_any_more_is_doubtful_until_it_is_locked(plain: Alignment) -> None:
    weak = at_once(plain, leaving(plain, 40))
    assert weak.verdict.level == "doubtful"
    assert "of 60 that it takes" in weak.verdict.reason
    few = np.flatnonzero(weak.fit.inliers)[[0, 10, 20, 30]]
    three = at_once(weak, editing.lock(editing.start(weak), few[:3]))
    assert three.verdict.level == "doubtful"
    four = at_once(three, editing.lock(editing.start(three), few))
    assert (four.verdict.level, four.verdict.reason) == ("accepted", BY_HAND.reason)
    assert four.verdict.figures["locked matches"] == 4
    again = at_once(four, editing.unlock(editing.start(four), few))
    assert again.verdict.level == "doubtful"
    back = at_once(again, editing.exclude(editing.start(plain), [0]))
    assert back.verdict.level == "accepted"
    assert back.verdict.figures[ACCEPTED] == plain.fit.support


def test_a_little_less_than_was_accepted_is_no_doubt(plain: Alignment) -> None:
    fast = at_once(plain, leaving(plain, 40))
    fast = replace(fast, verdict=replace(plain.verdict, figures={"support": fast.fit.support}))
    one = int(np.flatnonzero(fast.fit.inliers)[0])
    assert at_once(fast, editing.exclude(editing.start(fast), [one])).verdict.level == "accepted"
    assert at_once(fast, leaving(fast, 25)).verdict.level == "doubtful"


@pytest.mark.parametrize("seen", [doubted, turned_over])
def test_a_doubt_of_before_takes_more_to_settle(plain: Alignment, seen: Callable[[Alignment], Alignment]) -> None:
    assert at_once(plain, leaving(plain, 100)).verdict.level == "accepted"
    before = seen(plain)
    result = at_once(before, leaving(before, 100))
    assert result.verdict.level == "doubtful"
    assert "of 150 that it takes" in result.verdict.reason
    assert at_once(result, leaving(before, 250)).verdict.level == "accepted"


def test_points_by_hand_alone_stay_so() -> None:
    result = succeeded(pipeline.by_hand(*pair(), by_hand(pairs.H, 4), CPU, fine=False))
    assert result.verdict is BY_HAND
    for count in (3, 4):
        result = at_once(result, by_hand(pairs.H, count))
        assert (result.verdict.level, result.verdict.reason) == ("accepted", BY_HAND.reason)
        assert result.verdict.figures[ACCEPTED] == 0


# By hand alone.


def by_hand(truth: np.ndarray, count: int) -> editing.Edits:
    edits = editing.empty()
    for point in POINTS[:count]:
        edits = editing.add(edits, coords.apply_homography(truth, point), point)
    return edits


def test_a_mirrored_pair_is_aligned_from_four_points() -> None:
    target = pairs.shipped("target", TARGET.width)
    source = pairs.moved(target, MIRRORED, SOURCE)
    edits = by_hand(MIRRORED, 4)
    result = succeeded(pipeline.by_hand(source, target, edits, CPU))
    assert result.decomposition.mirrored
    assert result.flow is not None
    assert result.matches is edits.matches
    assert np.median(errors(result, MIRRORED)) < 0.3
    again = succeeded(pipeline.refit(result, editing.start(result), fine=False))
    assert errors(again, MIRRORED).max() < 0.1


def test_the_fine_stage_makes_up_for_few_points() -> None:
    truth = coords.shift(6.5, 11.0)
    target = pairs.shipped("target", TARGET.width)
    source = pairs.moved(target, truth, SOURCE)
    edits = editing.add(editing.empty(), POINTS[0] + [7.5, 9.0], POINTS[0])
    first = succeeded(pipeline.by_hand(source, target, edits, CPU, fine=False))
    assert first.flow is None
    assert first.fit.model == "translation"
    result = succeeded(pipeline.by_hand(source, target, edits, CPU))
    assert np.median(errors(result, truth)) < 0.3 < np.median(errors(first, truth))


def test_points_that_do_not_suffice_are_a_failure_before_anything_is_read() -> None:
    source, target = (Unreadable(open_image(picture).info) for picture in pair())
    line = editing.empty()
    for x in (10.0, 100.0, 200.0):
        line = editing.add(line, (x, x), (x, x))
    result = pipeline.by_hand(source, target, line, CPU)
    assert isinstance(result, FitFailure)
    assert "on one line" in result.reason


def test_what_was_done_by_hand_is_told_with_the_result(plain: Alignment) -> None:
    edits = editing.add(editing.lock(editing.start(plain), [4]), (30.0, 40.0), (35.0, 25.0))
    described = provenance.describe(at_once_shown(plain, edits), {})
    assert described["homography"]["locked"] == 2
    assert described["homography"]["set_by_hand"] == 1
    assert described["matches"]["locked_indices"] == [4, len(plain.matches)]
    assert described["matches"]["kinds"][-1] == editing.BY_HAND
    json.loads(provenance.to_text(described))


def at_once_shown(alignment: Alignment, edits: editing.Edits) -> Alignment:
    """The same with pictures that can be read."""
    return replace(at_once(alignment, edits), source=alignment.source, target=alignment.target)


@pytest.fixture(autouse=True)
def unchanged(plain: Alignment) -> Iterator[None]:
    """No edit changes the result that it started from."""
    before = plain.matches.target.copy(), plain.fit.excluded.copy()
    yield
    np.testing.assert_array_equal(plain.matches.target, before[0])
    np.testing.assert_array_equal(plain.fit.excluded, before[1])


@pytest.mark.parametrize("method", SPLINES)
def test_a_spline_passes_through_a_point_set_by_hand(plain: Alignment, method: FlowMethod) -> None:
    stiff = replace(plain, settings=replace(FAST, fine=FineSettings(method=method)))
    edits = editing.add(
        editing.start(stiff), coords.apply_homography(pairs.H, np.array([163.0, 118.0])), (160.0, 120.0)
    )
    result = succeeded(pipeline.refit(stiff, edits))
    assert result.flow is not None
    assert result.method == method
    np.testing.assert_allclose(result.map_to_source(edits.matches.target[-1:]), edits.matches.source[-1:], atol=0.12)
    assert result.residuals.distance[-1] < 0.1
    excluded = succeeded(pipeline.refit(stiff, editing.delete(edits, [len(edits) - 1])))
    assert excluded.residuals.median <= plain.residuals.median + 0.05


# Fitted in another way


def again(alignment: Alignment, settings: Settings, edits: editing.Edits | None = None) -> Alignment:
    """The refit with other settings, which must not look at the pictures."""
    wanted = editing.start(alignment) if edits is None else edits
    return succeeded(pipeline.refit(blind(alignment), wanted, settings=settings, fine=False))


def test_another_kind_of_transform_is_fitted_to_the_same_matches(plain: Alignment) -> None:
    affine = replace(FAST, coarse=replace(FAST.coarse, model="affine"))
    result = again(plain, affine)
    assert result.fit.model == "affine"
    assert np.array_equal(result.source_from_target[2], [0, 0, 1])
    assert result.settings == affine
    assert result.matches is plain.matches
    back = again(result, FAST)
    assert back.fit.model == "homography"
    assert np.abs(back.source_from_target / plain.source_from_target - 1).max() < 0.05


def test_another_threshold_makes_other_inliers(plain: Alignment) -> None:
    strict = replace(FAST, coarse=replace(FAST.coarse, threshold=FAST.coarse.threshold / 20))
    result = again(plain, strict)
    assert result.fit.threshold == pytest.approx(plain.fit.threshold / 20)
    assert 0 < result.fit.inlier_count < plain.fit.inlier_count
    # A fit that was asked for is judged by what it is now.
    assert result.verdict != plain.verdict


def test_only_another_seed_draws_samples(plain: Alignment, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []
    estimate = ransac.estimate

    def counted(*arguments: object, **named: object) -> object:
        drawn.append(arguments)
        return estimate(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(ransac, "estimate", counted)
    again(plain, replace(FAST, coarse=replace(FAST.coarse, threshold=3.0)))
    assert not drawn
    result = again(plain, replace(FAST, seed=7))
    assert len(drawn) == 1
    assert result.seed == 7
    assert np.median(errors(result)) < 1.0


def test_locked_matches_have_their_say_after_new_samples(plain: Alignment) -> None:
    chosen = int(np.flatnonzero(plain.fit.inliers)[0])
    edits = editing.lock(editing.start(plain), [chosen])
    result = again(plain, replace(FAST, seed=7), edits)
    assert result.fit.locked.tolist() == edits.locked.tolist()
    assert result.fit.inliers[chosen]
    assert np.median(errors(result)) < 1.0


def test_new_samples_know_that_the_source_is_mirrored() -> None:
    mirrored = succeeded(
        pipeline.align(np.ascontiguousarray(pair()[0][:, ::-1]), pair()[1], replace(FAST, coarse=SEARCHING))
    )
    assert coords.mirrors(mirrored.source_from_target)
    result = again(mirrored, replace(mirrored.settings, seed=3))
    assert coords.mirrors(result.source_from_target)
    assert result.fit.inlier_count > 0.9 * mirrored.fit.inlier_count
