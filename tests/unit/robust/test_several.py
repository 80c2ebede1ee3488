"""Several transforms in one set of matches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.robust import several
from rflow_engine.robust.ransac import Estimate, Options
from rflow_engine.types import Matches, Size
from tests import scenes
from tests.scenes import Scene


def first_of(scene: Scene, count: int) -> Estimate:
    h = np.linalg.inv(scene.homographies[0])
    return Estimate(target_from_source=h, inliers=np.ones(count, bool), score=100.0, samples=0)


def found_in(
    given: Matches, scene: Scene, *, most: int = 5, seed: int = 0, scale: float = 1.0, threshold: float = 5.0
) -> tuple[Estimate, ...]:
    first = first_of(scene, len(given))
    resized = np.diag([scale, scale, 1.0])
    first = Estimate(
        target_from_source=resized @ first.target_from_source @ np.linalg.inv(resized),
        inliers=first.inliers,
        score=first.score,
        samples=0,
    )
    return several.find(
        given.source * scale,
        given.target * scale,
        given.score.astype(np.float64),
        given.scale.astype(np.float64),
        Options(threshold=threshold * scale, seed=seed),
        first,
        most,
        SilentContext(),
    )


@pytest.mark.parametrize("scene", [scenes.SIDE_BY_SIDE, scenes.FOLD, scenes.PATCH, scenes.THREE])
@pytest.mark.parametrize("outliers", [0.0, 0.4])
def test_every_plane_is_found_and_has_its_matches(scene: Scene, outliers: float) -> None:
    given, truth = scenes.matches_of(scene, outliers=outliers)
    found = found_in(given, scene)
    assert len(found) == len(scene.homographies)
    inliers = np.stack([one.inliers for one in found])
    assert inliers.sum(axis=0).max() == 1
    corners = coords.cell_centres(Size(width=9, height=6), scenes.SIZE).reshape(-1, 2)
    for k, homography in enumerate(scene.homographies):
        near = [np.linalg.inv(one.target_from_source) for one in found]
        there = corners[scene.label(corners) == k]
        errors = [
            np.linalg.norm(coords.apply_homography(h, there) - coords.apply_homography(homography, there), axis=1)
            for h in near
        ]
        best = int(np.argmin([error.max() for error in errors]))
        assert errors[best].max() < 1.5
        clear = (truth == k) & (scene.border(given.target) > 25)
        assert inliers[best][clear].mean() > 0.95


def test_the_first_transform_stays_and_the_others_follow_by_their_score() -> None:
    given, _ = scenes.matches_of(scenes.THREE)
    found = found_in(given, scenes.THREE)
    np.testing.assert_array_equal(found[0].target_from_source, first_of(scenes.THREE, 1).target_from_source)
    assert [one.score for one in found[1:]] == sorted((one.score for one in found[1:]), reverse=True)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("outliers", "noise", "bend"),
    [
        (0.0, 0.5, None),
        (0.6, 1.5, None),
        (0.3, 0.7, scenes.swaying(6.0)),
        (0.3, 0.7, scenes.barrel(0.03)),
    ],
)
def test_one_plane_remains_one(
    seed: int, outliers: float, noise: float, bend: Callable[[np.ndarray], np.ndarray] | None
) -> None:
    given, _ = scenes.matches_of(scenes.FLAT, count=1500, outliers=outliers, noise=noise, bend=bend, seed=seed)
    assert len(found_in(given, scenes.FLAT, seed=seed)) == 1


@pytest.mark.parametrize("seed", range(3))
def test_what_bends_is_not_cut_in_pieces(seed: int) -> None:
    # Far more than the threshold, so that no one transform explains it.
    given, _ = scenes.matches_of(scenes.FLAT, count=2500, outliers=0.1, bend=scenes.swaying(12.0), seed=seed)
    assert len(found_in(given, scenes.FLAT)) == 1
    # A step of the same size is another plane.
    given, _ = scenes.matches_of(scenes.PATCH, count=2500, outliers=0.1, seed=seed)
    assert len(found_in(given, scenes.PATCH)) == 2


def test_agreement_that_is_scattered_among_other_matches_is_chance() -> None:
    given, _ = scenes.matches_of(scenes.FLAT, count=900, outliers=0.0)
    source = given.source.copy()
    source[::15] = coords.apply_homography(scenes.WALL, given.target[::15])
    assert len(found_in(scenes.of_points(source, given.target), scenes.FLAT)) == 1
    # The same number of them in one place is a plane.
    together = (np.abs(given.target - [200, 200]) < 70).all(axis=1)
    assert together.sum() < 80
    source = given.source.copy()
    source[together] = coords.apply_homography(scenes.WALL, given.target[together])
    assert len(found_in(scenes.of_points(source, given.target), scenes.FLAT)) == 2


def test_dense_cells_alone_make_no_plane() -> None:
    given, _ = scenes.matches_of(scenes.SIDE_BY_SIDE, outliers=0.1)
    blank = scenes.SIDE_BY_SIDE.label(given.target) == 1
    cells = replace(given, scale=np.where(blank, 2.0, 1.0).astype(np.float32))
    assert len(found_in(cells, scenes.SIDE_BY_SIDE)) == 1
    # Where there is nothing sharper, they count.
    only = replace(given, scale=np.full(len(given), 2.0, np.float32))
    assert len(found_in(only, scenes.SIDE_BY_SIDE)) == 2


def test_no_more_are_found_than_are_asked_for() -> None:
    given, _ = scenes.matches_of(scenes.THREE)
    assert [len(found_in(given, scenes.THREE, most=most)) for most in (1, 2, 3)] == [1, 2, 3]


def test_a_mirrored_pair_has_planes_too() -> None:
    given, _ = scenes.matches_of(scenes.SIDE_BY_SIDE)
    mirror = np.diag([-1.0, 1.0, 1.0])
    flipped = Scene(mirror @ scenes.SIDE_BY_SIDE.homographies, scenes.SIDE_BY_SIDE.label, scenes.SIDE_BY_SIDE.border)
    mirrored = scenes.of_points(given.source * [-1.0, 1.0], given.target)
    plain, found = found_in(given, scenes.SIDE_BY_SIDE), found_in(mirrored, flipped)
    assert len(plain) == len(found) == 2
    np.testing.assert_array_equal(plain[1].inliers, found[1].inliers)
    assert np.linalg.det(found[1].target_from_source) < 0


def test_it_is_the_same_at_any_size_and_every_time() -> None:
    given, _ = scenes.matches_of(scenes.THREE)
    found, again, large = (found_in(given, scenes.THREE, scale=scale) for scale in (1.0, 1.0, 2.0))
    assert len(found) == len(again) == len(large) == 3
    for one, other, larger in zip(found, again, large, strict=True):
        np.testing.assert_array_equal(one.target_from_source, other.target_from_source)
        assert (one.inliers == larger.inliers).mean() > 0.99


def test_matches_that_cannot_be_used_count_for_nothing() -> None:
    given, _ = scenes.matches_of(scenes.SIDE_BY_SIDE)
    source = given.source.copy()
    source[::7] = np.nan
    found = found_in(scenes.of_points(source, given.target), scenes.SIDE_BY_SIDE)
    assert len(found) == 2
    assert not any(one.inliers[::7].any() for one in found)
    assert len(found_in(scenes.of_points(np.full((30, 2), np.nan), given.target[:30]), scenes.FLAT)) == 1


def test_it_stops_when_nobody_wants_it_any_more() -> None:
    given, _ = scenes.matches_of(scenes.THREE)
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        several.find(
            given.source,
            given.target,
            given.score.astype(np.float64),
            given.scale.astype(np.float64),
            Options(),
            first_of(scenes.THREE, len(given)),
            4,
            context,
        )
