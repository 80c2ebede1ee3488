"""The second opinion on a homography."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rflow_engine import coarse, coords, matching, runtime, verification
from rflow_engine.coarse import Pair
from rflow_engine.images import WorkingImage, open_image
from rflow_engine.types import HomographyFit, Matches, Size
from tests import pairs, pictures

RUNTIME = runtime.choose("cpu")
TARGET = Size(width=320, height=240)
SOURCE = Size(width=360, height=280)


@pytest.fixture(scope="module")
def target() -> WorkingImage:
    return open_image(pairs.shipped("target", 320)).working(320)


@pytest.fixture(scope="module")
def source() -> WorkingImage:
    return open_image(pairs.moved(pairs.shipped("target", 320), pairs.H, SOURCE)).working(360)


@pytest.fixture(scope="module")
def unrelated() -> WorkingImage:
    return open_image(pictures.rgb8(360, 280, seed=3)).working(360)


def believed(support: float, *, kind: str = matching.DENSE) -> tuple[HomographyFit, Matches]:
    """Forty matches of one kind under the true homography, ten of them wrong, and a fit that claims a support."""
    target = np.random.default_rng(5).random((40, 2)) * [TARGET.width, TARGET.height]
    source = coords.apply_homography(pairs.H, target)
    source[:10] += 60.0
    matches = Matches(
        source=source,
        target=target,
        score=np.full(40, 0.9, np.float32),
        kind=np.zeros(40, np.uint8),
        kinds=(kind,),
        scale=np.ones(40, np.float32),
    )
    return HomographyFit(
        source_from_target=pairs.H,
        inliers=np.arange(40) >= 10,
        excluded=np.zeros(40, bool),
        residuals=coarse.residuals(pairs.H, matches),
        threshold=5.0,
        support=support,
    ), matches


def test_under_the_right_homography_places_find_each_other(source: WorkingImage, target: WorkingImage) -> None:
    seen = verification.agreement(source, target, pairs.H, RUNTIME)
    assert seen.in_place > 0.7
    assert seen.chance == pytest.approx(9 / 81)
    assert 300 < seen.places <= 40 * 30


def test_unrelated_pictures_agree_about_as_often_as_chance(unrelated: WorkingImage, target: WorkingImage) -> None:
    assert verification.agreement(unrelated, target, pairs.H, RUNTIME).in_place < 0.3


def test_a_wrong_homography_is_noticed(source: WorkingImage, target: WorkingImage) -> None:
    wrong = pairs.H @ coords.shift(40, -30)
    assert verification.agreement(source, target, wrong, RUNTIME).in_place < 0.3


def test_without_overlap_nothing_agrees(source: WorkingImage, target: WorkingImage) -> None:
    seen = verification.agreement(source, target, coords.shift(5000, 0), RUNTIME)
    assert (seen.in_place, seen.places) == (0.0, 0)


def test_masked_and_flat_places_do_not_count(source: WorkingImage, target: WorkingImage) -> None:
    everywhere = verification.agreement(source, target, pairs.H, RUNTIME).places
    mask = np.zeros(TARGET.shape, bool)
    mask[:, :160] = True
    half = verification.agreement(source, replace(target, mask=mask), pairs.H, RUNTIME).places
    assert 0.35 * everywhere < half < 0.65 * everywhere
    rgb = target.rgb.copy()
    rgb[:, :160] = 0.5
    flat = verification.agreement(source, replace(target, rgb=rgb), pairs.H, RUNTIME).places
    assert 0.35 * everywhere < flat < 0.65 * everywhere


LEVELS = ("refused", "doubtful", "accepted")


def level(source: WorkingImage, target: WorkingImage, support: float, *, kind: str = matching.DENSE) -> int:
    verdict = verification.judge(*believed(support, kind=kind), Pair(source=source, target=target), RUNTIME)
    assert verdict.figures["support"] == pytest.approx(support)
    assert all(np.isfinite(value) for value in verdict.figures.values())
    if verdict.level != "accepted":
        assert verdict.reason.endswith(".")
    return LEVELS.index(verdict.level)


def test_much_support_is_believed_and_hardly_any_is_not(
    source: WorkingImage, unrelated: WorkingImage, target: WorkingImage
) -> None:
    assert level(source, target, 300.0) == 2
    assert level(unrelated, target, 300.0) == 2
    assert level(unrelated, target, 4.0) == 0


def test_more_support_and_what_is_seen_never_make_a_verdict_worse(
    source: WorkingImage, unrelated: WorkingImage, target: WorkingImage
) -> None:
    supports = (2.0, 6.0, 10.0, 14.0, 18.0, 22.0, 28.0, 45.0, 70.0, 200.0)
    seen = [level(source, target, support) for support in supports]
    unseen = [level(unrelated, target, support) for support in supports]
    assert seen == sorted(seen)
    assert unseen == sorted(unseen)
    assert all(one >= other for one, other in zip(seen, unseen, strict=True))
    assert sum(seen) > sum(unseen)


def test_a_refusal_gives_the_figures_that_led_to_it(unrelated: WorkingImage, target: WorkingImage) -> None:
    verdict = verification.judge(*believed(5.0), Pair(source=unrelated, target=target), RUNTIME)
    assert verdict.level == "refused"
    assert "support" in verdict.reason
    assert "5" in verdict.reason


def test_the_support_of_a_fit_is_shared_out_to_the_kinds_of_its_matches() -> None:
    fit, matches = believed(42.0)
    kind = (np.arange(40) % 4 == 0).astype(np.uint8)
    mixed = replace(matches, kinds=(matching.LIGHTERGLUE, matching.SIFT), kind=kind)
    parts = verification.evidence(fit, mixed)
    assert list(parts) == [matching.LIGHTERGLUE, matching.SIFT]
    assert sum(parts.values()) == pytest.approx(42.0)
    # All inliers lie exactly on the transform and are equally sure: only their number counts.
    inliers = np.arange(40) >= 10
    assert parts[matching.SIFT] / 42.0 == pytest.approx((kind[inliers] == 1).mean())


def test_a_fit_without_inliers_has_no_evidence() -> None:
    fit, matches = believed(0.0)
    nobody = replace(fit, inliers=np.zeros(40, bool))
    assert verification.evidence(nobody, matches) == {matching.DENSE: 0.0}
