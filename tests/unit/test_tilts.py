"""One flat thing seen very obliquely is matched through views that are squeezed as it is."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest

from rflow_engine import coarse, coords, matching, runtime, tilts, views
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.images import WorkingImage, open_image
from rflow_engine.settings import CoarseSettings
from rflow_engine.tilts import Effort
from rflow_engine.types import FitFailure, HomographyFit, Matches, Size
from tests import pairs, pictures

RUNTIME = runtime.choose("cpu")
SIFT_ONLY = CoarseSettings(backbones=("sift",))
# Half as large as in earnest.
MODEST = Effort(long_side=360, tilt=4.0, keypoints=900, mild=4.0, steep=4.0)
SQUEEZE = 5.0


@lru_cache
def target() -> WorkingImage:
    return open_image(pairs.shipped("target", 480)).working(640)


@lru_cache
def oblique() -> tuple[WorkingImage, np.ndarray]:
    """The target squeezed along a slanting direction and turned, as a picture of its own, and source_from_target."""
    aside = views.rotation(20.0) @ np.diag([1 / SQUEEZE, 1.0]) @ views.rotation(-20.0)
    view = views.through(target(), views.rotation(65.0) @ aside)
    # Its surroundings belong to it, as a wall does to a painting on it.
    rgb = np.rint(view.image.rgb * 255).astype(np.uint8)
    return open_image(rgb).working(640), view.view_from_full


def matched(
    source: WorkingImage, fixed: WorkingImage, effort: Effort = MODEST, context: CallbackContext | None = None
) -> Matches:
    return tilts.match(source, fixed, effort, RUNTIME, context or SilentContext())


@pytest.fixture(scope="module")
def found() -> Matches:
    return matched(oblique()[0], target())


def fitted(matches: Matches, source: Size, fixed: Size) -> HomographyFit | FitFailure:
    return coarse.fit_homography(
        matches, source_size=source, target_size=fixed, settings=SIFT_ONLY, seed=0, context=SilentContext()
    )


def test_plain_features_do_not_bear_such_a_squeeze() -> None:
    pair = coarse.Pair(source=oblique()[0], target=target())
    plain = coarse.find_matches(pair, SIFT_ONLY, RUNTIME, SilentContext())
    assert isinstance(fitted(plain, pair.source.full_size, pair.target.full_size), FitFailure)


def test_a_picture_squeezed_fivefold_and_turned_is_matched(found: Matches) -> None:
    source, truth = oblique()
    assert found.kinds == (matching.SIFT,)
    away = np.linalg.norm(coords.apply_homography(truth, found.target) - found.source, axis=1)
    assert (away < 3.0).sum() > 100
    assert (away < 3.0).mean() > 0.6
    fit = fitted(found, source.full_size, target().full_size)
    assert isinstance(fit, HomographyFit)
    corners = coords.corners(target().full_size)
    landed = coords.apply_homography(fit.source_from_target, corners)
    errors = np.linalg.norm(landed - coords.apply_homography(truth, corners), axis=1)
    assert errors.max() < 0.01 * source.full_size.long_side


def test_matches_lie_in_their_pictures(found: Matches) -> None:
    # A keypoint at the border of a view may come to lie a fraction of a pixel beyond the picture.
    for points, size in ((found.source, oblique()[0].full_size), (found.target, target().full_size)):
        assert (points >= -1).all()
        assert (points <= np.array([size.width, size.height]) + 1).all()
    assert 0 < found.score.min() <= found.score.max() <= 1


def test_no_two_matches_join_the_same_places(found: Matches) -> None:
    # Four pixels of the largest view.
    moving, fixed = (
        points * (MODEST.long_side / size.long_side)
        for points, size in ((found.source, oblique()[0].full_size), (found.target, target().full_size))
    )
    both = np.concatenate([moving, fixed], axis=1)
    near = np.abs(both[:, None] - both).max(axis=2) < 3.99
    assert near.sum() == len(found)


def test_matches_are_the_same_every_time_and_in_pixels_of_the_full_picture() -> None:
    small = replace(MODEST, long_side=200, tilt=2.0, keypoints=300)
    size = Size(width=480, height=target().full_size.height)
    twice = Size(width=2 * size.width, height=2 * size.height)
    one, other = matched(target(), target(), small), matched(target(), replace(target(), full_size=twice), small)
    assert len(one) > 100
    np.testing.assert_array_equal(one.source, other.source)
    np.testing.assert_allclose(2 * one.target, other.target)
    assert np.median(np.linalg.norm(one.source - one.target, axis=1)) < 1.0


@pytest.mark.parametrize("mild", [1.0, 2.0])
def test_one_view_at_least_is_mildly_squeezed(mild: float) -> None:
    small = replace(MODEST, long_side=240, keypoints=400, mild=mild)
    found = matched(oblique()[0], target(), small)
    away = np.linalg.norm(coords.apply_homography(oblique()[1], found.target) - found.source, axis=1)
    assert (away < 4.0).sum() > 15


def test_views_are_squeezed_mildly_or_steeply_but_not_between() -> None:
    squeezes = [tilt for tilt, _ in tilts._tilts(replace(MODEST, tilt=8.0, mild=2.0, steep=5.6))]
    assert sorted(set(np.round(squeezes, 1).tolist())) == [1.0, 1.4, 2.0, 5.7, 8.0]
    # The more a view is squeezed, the more directions there are.
    assert squeezes.count(1.0) == 1
    counts = [sum(round(tilt, 1) == wanted for tilt in squeezes) for wanted in (1.4, 2.0, 5.7, 8.0)]
    assert counts == sorted(counts)


def test_what_is_masked_is_not_matched() -> None:
    small = replace(MODEST, long_side=240, tilt=2.0, keypoints=400)
    mask = np.ones(target().size.shape, bool)
    mask[:, 240:] = False
    found = matched(target(), replace(target(), mask=mask), small)
    assert len(found) > 30
    assert found.target[:, 0].max() < 242


@pytest.mark.parametrize(
    "rgb",
    [np.full((80, 120, 3), 0.5, np.float32), np.zeros((1, 1, 3), np.float32), np.zeros((30, 500, 3), np.float32)],
    ids=["grey", "one pixel", "a strip"],
)
def test_pictures_that_show_nothing_have_no_matches(rgb: np.ndarray) -> None:
    blank = WorkingImage(rgb=rgb, mask=None, full_size=Size(width=rgb.shape[1], height=rgb.shape[0]))
    small = replace(MODEST, long_side=200, tilt=2.0, keypoints=300)
    for source, fixed in ((blank, target()), (target(), blank), (blank, blank)):
        found = matched(source, fixed, small)
        assert len(found) == 0
        assert found.kinds == (matching.SIFT,)


def test_unrelated_pictures_agree_on_nothing() -> None:
    small = replace(MODEST, long_side=300, tilt=2.0, keypoints=500)
    other = open_image(pictures.rgb8(420, 300, seed=3)).working(640)
    found = matched(other, target(), small)
    assert isinstance(fitted(found, other.full_size, target().full_size), FitFailure)


def test_cancelling_stops_between_views() -> None:
    asked = []

    class Impatient(CallbackContext):
        def raise_if_cancelled(self) -> None:
            asked.append(len(asked))
            if len(asked) == 4:
                self.cancel()
            super().raise_if_cancelled()

    with pytest.raises(Cancelled):
        matched(target(), target(), context=Impatient())
    assert len(asked) == 4
