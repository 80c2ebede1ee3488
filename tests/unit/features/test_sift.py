"""SIFT on pictures whose map is known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from rflow_engine import coords, matching
from rflow_engine.errors import Cancelled
from rflow_engine.features import Description
from rflow_engine.features.sift import SiftBackbone
from rflow_engine.images import WorkingImage
from rflow_engine.types import Size
from tests import described as d
from tests import pairs

BACKBONE = SiftBackbone()


@pytest.fixture(scope="module")
def scene() -> np.ndarray:
    """(240, 320, 3) uint8."""
    return d.view(np.eye(3), d.SIZE)


@pytest.fixture(scope="module")
def source(scene: np.ndarray) -> Description:
    return d.described(BACKBONE, scene)


def test_keypoints_are_described_inside_the_picture_and_the_best_first(source: Description) -> None:
    found = d.found_in(source)
    assert 300 < len(found) <= 2 * d.SETTINGS.keypoints
    assert coords.contains(found.points, d.SIZE).all()
    assert found.points.dtype == np.float64
    assert (np.diff(found.scores) <= 0).all()
    np.testing.assert_allclose(found.descriptors.norm(dim=1).numpy(), 1, atol=1e-5)
    assert source.dense is None
    assert BACKBONE.weights == ()


def test_a_picture_gives_the_same_every_time(scene: np.ndarray, source: Description) -> None:
    again = d.found_in(d.described(BACKBONE, scene))
    np.testing.assert_array_equal(again.points, d.found_in(source).points)
    np.testing.assert_array_equal(again.descriptors, d.found_in(source).descriptors)


MAPS = {
    "moved by a fraction": (coords.shift(0.3, 0.7), d.SIZE),
    "turned": (d.turned(130.0), d.SIZE),
    "half as large": (np.diag([0.5, 0.5, 1.0]), Size(width=160, height=120)),
    "1.6 times as large": (np.diag([1.6, 1.6, 1.0]), Size(width=512, height=384)),
    "seen from the side": (pairs.H, Size(width=352, height=288)),
}


@pytest.mark.parametrize("case", MAPS)
def test_matches_lie_where_the_map_takes_them_without_bias(source: Description, case: str) -> None:
    h, size = MAPS[case]
    matches = d.matched(BACKBONE, source, d.described(BACKBONE, d.view(h, size), long_side=512))
    assert matches.kinds == (matching.SIFT,)
    error = d.errors(matches, h)
    right = np.linalg.norm(error, axis=1) < 1.5
    assert right.sum() >= 40
    assert right.mean() > 0.85
    assert np.median(np.linalg.norm(error, axis=1)) < 0.3
    # Half a pixel would show anywhere but in the shift.
    assert (np.abs(error[right].mean(axis=0)) < 0.06).all()


def test_the_score_is_high_for_right_matches_and_low_for_wrong_ones(source: Description) -> None:
    h = d.turned(40.0)
    matches = d.matched(BACKBONE, source, d.described(BACKBONE, d.view(h, d.SIZE)))
    assert ((matches.score > 0) & (matches.score <= 1)).all()
    right = np.linalg.norm(d.errors(matches, h), axis=1) < 2
    assert np.median(matches.score[right]) > 0.8
    assert right[matches.score > 0.5].mean() > 0.97


def test_points_and_matches_are_in_full_resolution_pixels(scene: np.ndarray, source: Description) -> None:
    large = d.described(BACKBONE, d.image(scene, full=Size(width=3200, height=1200)))
    np.testing.assert_allclose(d.found_in(large).points, d.found_in(source).points * [10, 5], rtol=1e-12)
    matches = d.matched(BACKBONE, source, large)
    assert len(matches) > 300
    np.testing.assert_allclose(matches.target, matches.source * [10, 5], rtol=1e-12)


def test_a_place_with_several_orientations_is_matched_once(source: Description) -> None:
    points = d.found_in(source).points
    assert len(np.unique(points, axis=0)) < len(points)
    matches = d.matched(BACKBONE, source, source)
    pairs_of_places = np.concatenate([matches.source, matches.target], axis=1)
    assert len(np.unique(pairs_of_places, axis=0)) == len(matches)
    # The other descriptions of a place do not make it ambiguous.
    assert len(np.unique(matches.source, axis=0)) > 0.95 * len(np.unique(points, axis=0))


def test_matching_does_not_depend_on_which_picture_is_the_source(source: Description) -> None:
    other = d.described(BACKBONE, d.view(d.turned(25.0), d.SIZE))
    there, back = d.matched(BACKBONE, source, other), d.matched(BACKBONE, other, source)
    one = {(*a, *b) for a, b in zip(there.source.tolist(), there.target.tolist(), strict=True)}
    assert {(*b, *a) for a, b in zip(back.source.tolist(), back.target.tolist(), strict=True)} == one


def test_masked_regions_have_no_points_and_take_no_others_place(scene: np.ndarray) -> None:
    mask = np.zeros(scene.shape[:2], bool)
    mask[60:200, 100:260] = True
    shown = d.image(scene, mask=mask, full=Size(width=640, height=480))
    found = d.found_in(d.described(BACKBONE, shown, keypoints=40))
    x, y = (found.points / 2).T
    assert len(found) == 80
    assert ((x >= 100) & (x < 260) & (y >= 60) & (y < 200)).all()


def test_a_faded_picture_keeps_its_points(scene: np.ndarray, source: Description) -> None:
    faded = d.image(0.45 + 0.1 * scene.astype(np.float32) / 255)
    found = d.described(BACKBONE, faded)
    assert len(d.found_in(found)) > 0.8 * len(d.found_in(source))
    matches = d.matched(BACKBONE, source, found)
    right = np.linalg.norm(d.errors(matches, np.eye(3)), axis=1) < 1
    assert right.sum() > 0.6 * len(d.found_in(source))


@pytest.mark.parametrize("problem", d.nothing_to_find())
def test_pictures_without_content_have_no_features_and_no_matches(source: Description, problem: str) -> None:
    shown: WorkingImage = d.nothing_to_find()[problem]
    empty = d.described(BACKBONE, shown)
    assert d.found_in(empty).points.shape == (0, 2)
    assert d.found_in(empty).descriptors.shape == (0, 128)
    for pair in ((source, empty), (empty, source), (empty, empty)):
        assert len(d.matched(BACKBONE, *pair)) == 0


def test_a_single_point_has_no_rival_and_is_no_match(source: Description) -> None:
    found = d.found_in(source)
    one = Description(
        image=source.image,
        keypoints=type(found)(points=found.points[:1], descriptors=found.descriptors[:1], scores=found.scores[:1]),
    )
    assert len(d.matched(BACKBONE, one, source)) == 0


def test_a_cancelled_job_stops(scene: np.ndarray, source: Description) -> None:
    with pytest.raises(Cancelled):
        BACKBONE.describe(d.image(scene), "source", d.SETTINGS, d.RUNTIME, d.cancelled())
    with pytest.raises(Cancelled):
        BACKBONE.match(source, source, d.SETTINGS, d.RUNTIME, d.cancelled())


@pytest.mark.parametrize(("code", "kind"), [(cv2.Error.StsNoMem, MemoryError), (cv2.Error.StsAssert, cv2.error)])
def test_only_running_out_of_memory_is_told_as_such(
    scene: np.ndarray, monkeypatch: pytest.MonkeyPatch, code: int, kind: type[Exception]
) -> None:
    class Failing:
        def detectAndCompute(self, image: np.ndarray, mask: None) -> None:
            error = cv2.error("invented")
            error.code = code
            raise error

    monkeypatch.setattr(cv2.SIFT, "create", lambda **options: Failing())
    with pytest.raises(kind):
        d.described(BACKBONE, scene)
