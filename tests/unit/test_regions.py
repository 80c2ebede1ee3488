"""Which pixels and points count under regions."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from rflow_engine import coords, regions
from rflow_engine.errors import UsageError
from rflow_engine.images import open_image
from rflow_engine.types import Matches, Region, Regions, Size
from tests import pairs, pictures

FULL = Size(width=120, height=80)
SQUARE = Region(outline=np.array([[20.0, 10.0], [60.0, 10.0], [60.0, 50.0], [20.0, 50.0]]))
TRIANGLE = Region(outline=np.array([[50.0, 5.5], [110.3, 40.2], [42.7, 71.9]]))


def only(region: Region) -> Region:
    return replace(region, include=True)


def counted(*given: Region, size: Size = FULL) -> np.ndarray:
    mask = regions.mask(given, size, FULL)
    assert mask is not None
    assert mask.shape == size.shape
    return mask


def test_without_regions_everything_counts() -> None:
    assert regions.mask((), FULL, FULL) is None
    assert regions.contains((), np.array([[1.0, 2.0], [np.nan, 3.0]])).all()
    assert not Regions()


def test_an_excluded_region_is_left_out_and_an_included_one_is_all() -> None:
    inside = np.zeros(FULL.shape, bool)
    inside[10:50, 20:60] = True
    np.testing.assert_array_equal(counted(SQUARE), ~inside)
    np.testing.assert_array_equal(counted(only(SQUARE)), inside)


def test_included_regions_unite_and_excluded_ones_are_cut_out_of_them() -> None:
    far = only(Region(outline=SQUARE.outline + np.array([50.0, 20.0])))
    hole = Region(outline=SQUARE.outline * 0.5 + np.array([20.0, 10.0]))
    mask = counted(hole, only(SQUARE), far)
    assert mask[[12, 45, 60], [22, 55, 100]].all()
    assert not mask[25, 35]
    assert not mask[75, 10]


def test_pixels_count_by_their_centres_whatever_the_size_of_the_mask() -> None:
    for size in (FULL, Size(width=60, height=40), Size(width=46, height=30), Size(width=240, height=160)):
        centres = coords.cell_centres(size, FULL).reshape(-1, 2)
        for region in (SQUARE, TRIANGLE, only(TRIANGLE)):
            expected = regions.contains((region,), centres).reshape(size.shape)
            np.testing.assert_array_equal(counted(region, size=size), expected)


def test_a_polygon_is_filled_as_opencv_says_but_for_its_outline() -> None:
    star = Region(outline=np.array([[60, 3], [75, 70], [15, 25], [105, 28], [40, 72.0]]))
    for region in (TRIANGLE, star):
        theirs = np.zeros(FULL.shape, np.uint8)
        corners = np.rint(coords.to_centre_origin(region.outline) * 256).astype(np.int32)
        cv2.fillPoly(theirs, [corners], 1, shift=8)
        ours = counted(only(region))
        around = np.ones((3, 3), np.uint8)
        assert ours[cv2.erode(theirs, around, borderValue=0) > 0].all()
        assert not ours[cv2.dilate(theirs, around, borderValue=0) == 0].any()
        assert abs(ours.sum() - abs(cv2.contourArea(region.outline.astype(np.float32)))) < 12 or region is star


def test_an_outline_may_reach_beyond_the_picture() -> None:
    mask = counted(Region(outline=np.array([[-50.0, -30.0], [30.0, -30.0], [30.0, 300.0], [-50.0, 300.0]])))
    np.testing.assert_array_equal(mask, np.broadcast_to(np.arange(120) >= 30, FULL.shape))
    everything = Region(outline=np.array([[-9.0, -9.0], [999.0, -9.0], [999.0, 999.0], [-9.0, 999.0]]))
    assert not counted(everything).any()


def test_the_outline_belongs_to_the_region() -> None:
    edge = np.array([[20.0, 30.0], [60.0, 30.0], [40.0, 10.0], [40.0, 50.0]])
    assert regions.contains((only(SQUARE),), edge).all()
    assert not regions.contains((SQUARE,), edge).any()
    beyond = edge + np.array([[-0.01, 0], [0.01, 0], [0, -0.01], [0, 0.01]])
    assert not regions.contains((only(SQUARE),), beyond).any()


def test_matches_count_where_both_their_points_do() -> None:
    points = np.array([[30.0, 30.0], [100.0, 70.0], [5.0, 5.0]])
    matches = Matches(
        source=points,
        target=points[[1, 1, 0]],
        score=np.ones(3, np.float32),
        kind=np.zeros(3, np.uint8),
        kinds=("invented",),
        scale=np.ones(3, np.float32),
    )
    assert regions.of_matches(Regions(source=(SQUARE,)), matches).tolist() == [False, True, True]
    assert regions.of_matches(Regions(source=(SQUARE,), target=(SQUARE,)), matches).tolist() == [False, True, False]


def test_a_picture_is_restricted_together_with_its_own_mask() -> None:
    pixels = np.dstack([pictures.rgb8(), np.full((80, 120), 255, np.uint8)])
    pixels[60:, :, 3] = 0
    image = open_image(pixels).working(120)
    assert regions.restrict(image, ()) is image
    restricted = regions.restrict(image, (SQUARE,))
    assert restricted.mask is not None
    assert not restricted.mask[60:].any()
    np.testing.assert_array_equal(restricted.mask[:60], counted(SQUARE)[:60])
    assert image.mask is not None
    assert image.mask[30, 30]
    np.testing.assert_array_equal(restricted.rgb, image.rgb)


def test_regions_that_leave_nothing_are_refused() -> None:
    image = open_image(pictures.rgb8()).working(120)
    outside = only(Region(outline=SQUARE.outline + 500.0))
    with pytest.raises(UsageError, match="leave nothing"):
        regions.restrict(image, (outside,))


def test_a_mount_is_proposed_to_be_left_out() -> None:
    painting = pairs.shipped("target", 600)
    height, width = painting.shape[:2]
    scan = np.full((height + 90, width + 70, 3), 250, np.uint8)
    scan[50 : 50 + height, 30 : 30 + width] = painting
    found = regions.propose(open_image(scan).working(640))
    assert {region.name for region in found} == {"border"}
    assert not any(region.include for region in found)
    size = Size(width=scan.shape[1], height=scan.shape[0])
    mask = regions.mask(found, size, size)
    assert mask is not None
    assert not mask[:50].any()
    assert not mask[50 + height :].any()
    assert not mask[:, :30].any()
    assert not mask[:, 30 + width :].any()
    assert mask[54 : 46 + height, 34 : 26 + width].all()


def test_nothing_is_proposed_for_a_picture_without_a_border() -> None:
    assert regions.propose(open_image(pairs.shipped("target", 600)).working(640)) == ()


def test_regions_of_interest_change_nothing() -> None:
    looked_at = TRIANGLE.of_kind("measure")
    assert looked_at.kind == "measure"
    assert regions.mask((looked_at,), FULL, FULL) is None
    np.testing.assert_array_equal(counted(SQUARE, looked_at), counted(SQUARE))
    np.testing.assert_array_equal(counted(only(SQUARE), looked_at), counted(only(SQUARE)))
    points = np.random.default_rng(0).uniform((0, 0), (FULL.width, FULL.height), (200, 2))
    assert regions.contains((looked_at,), points).all()
    np.testing.assert_array_equal(
        regions.covered(looked_at.outline, points), regions.contains((only(TRIANGLE),), points)
    )
    image = open_image(pictures.rgb8(120, 80)).working(120)
    assert regions.restrict(image, (looked_at,)).mask is image.mask


def test_a_region_is_of_one_kind() -> None:
    assert [SQUARE.of_kind(kind).kind for kind in ("exclude", "include", "measure")] == [
        "exclude",
        "include",
        "measure",
    ]
    assert SQUARE.of_kind("measure").of_kind("include").kind == "include"
    with pytest.raises(ValueError, match="either included or only measured"):
        Region(outline=SQUARE.outline, include=True, measured=True)
