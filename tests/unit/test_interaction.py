from __future__ import annotations

import math

import numpy as np
import pytest

from rflow_engine.coords import apply_homography
from rflow_engine.types import Size
from rflow_gui.interaction import (
    MAX_SCALE,
    Draft,
    View,
    WipeLine,
    clamp_scale,
    fit_scale,
    hits_wipe,
    inside,
    is_region,
    keep_in_sight,
    linked_view,
    nearest_corner,
    nearest_match,
    nudge_step,
    polygon_area,
    rectangle,
    wheel_zoom_factor,
    with_corner_at,
    zoom_about,
)

WIDE = Size(width=1200, height=500)


def test_turning_the_wheel_back_undoes_the_zoom_however_finely_it_is_turned() -> None:
    assert wheel_zoom_factor(120) > 1
    assert wheel_zoom_factor(120) * wheel_zoom_factor(-120) == pytest.approx(1)
    assert wheel_zoom_factor(15) ** 8 == pytest.approx(wheel_zoom_factor(120))


@pytest.mark.parametrize(("width", "height"), [(300, 900), (900, 90), (2400, 1000)])
def test_a_fitted_picture_touches_the_pane_and_does_not_leave_it(width: float, height: float) -> None:
    scale = fit_scale(WIDE, width, height)
    shown = (WIDE.width * scale, WIDE.height * scale)
    assert shown[0] <= width + 1e-9
    assert shown[1] <= height + 1e-9
    assert math.isclose(shown[0], width) or math.isclose(shown[1], height)


def test_a_margin_is_kept_on_both_sides_and_a_tiny_picture_is_not_blown_up() -> None:
    assert fit_scale(WIDE, 1220, 1000, margin=10) == pytest.approx(1.0)
    assert fit_scale(Size(width=2, height=1), 1000, 1000, enlarge_to=8) == 8
    assert fit_scale(WIDE, 5, 5, margin=100) > 0


def test_scales_are_kept_within_use() -> None:
    assert clamp_scale(1000, fit=0.1) == MAX_SCALE
    assert clamp_scale(1e-6, fit=0.1) == pytest.approx(0.025)
    assert clamp_scale(1e-6, fit=20) == pytest.approx(0.25)
    assert clamp_scale(0.7, fit=0.1) == 0.7


def test_zooming_keeps_the_anchor_where_it_is_on_the_screen() -> None:
    view, anchor = View(400, 150, 0.5), (90.0, 333.0)
    zoomed = zoom_about(view, anchor, 3.0)
    before = ((anchor[0] - view.x) * view.scale, (anchor[1] - view.y) * view.scale)
    after = ((anchor[0] - zoomed.x) * zoomed.scale, (anchor[1] - zoomed.y) * zoomed.scale)
    assert after == pytest.approx(before)
    assert zoomed.scale == 3.0


def test_the_picture_cannot_get_lost() -> None:
    assert keep_in_sight(View(-50, 700, 2), WIDE) == View(0, 500, 2)
    assert keep_in_sight(View(50, 70, 2), WIDE) == View(50, 70, 2)


def test_an_upright_boundary_lies_at_its_fraction_of_the_width_with_the_source_on_its_negative_side() -> None:
    line = WipeLine(WIDE, 0.25)
    assert line.point == pytest.approx((300, 250))
    assert line.distance(301, 20) == pytest.approx(1)
    assert line.distance(299, 480) == pytest.approx(-1)


@pytest.mark.parametrize("angle", [0, 30, 90, -45, 180, 135])
def test_the_boundary_sweeps_the_whole_picture(angle: float) -> None:
    corners = np.array([[0, 0], [1200, 0], [1200, 500], [0, 500]])
    start, end = WipeLine(WIDE, 0.0, angle), WipeLine(WIDE, 1.0, angle)
    assert start.distance(corners[:, 0], corners[:, 1]).min() == pytest.approx(0, abs=1e-9)
    assert end.distance(corners[:, 0], corners[:, 1]).max() == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("angle", [0, 20, 90, -130])
def test_a_dragged_boundary_passes_through_the_cursor(angle: float) -> None:
    fraction = WipeLine(WIDE, 0.9, angle).fraction_at(500, 180)
    assert WipeLine(WIDE, fraction, angle).distance(500, 180) == pytest.approx(0, abs=1e-9)
    assert WipeLine(WIDE, 0.5, angle).fraction_at(1e6, 1e6) in (0.0, 1.0)


def test_a_turned_boundary_passes_through_the_cursor_and_keeps_its_sides() -> None:
    line = WipeLine(WIDE, 0.5, 10)
    turned = WipeLine(WIDE, 0.5, line.angle_at(700, 20))
    assert turned.distance(700, 20) == pytest.approx(0, abs=1e-9)
    assert turned.distance(1100, 250) > 0
    assert line.angle_at(700, 20, step=15) % 15 == 0
    assert line.angle_at(*line.point) == 10


def test_the_boundary_is_hit_within_a_distance_on_the_screen() -> None:
    line = WipeLine(WIDE, 0.5)
    assert hits_wipe(line, 603, 10, scale=2.0, reach=8)
    assert not hits_wipe(line, 605, 10, scale=2.0, reach=8)
    assert hits_wipe(line, 605, 10, scale=1.0, reach=8)


def test_the_nearest_match_within_reach_is_hit() -> None:
    points = np.array([[100.0, 50.0], [104.0, 50.0], [np.nan, 50.0], [300.0, 90.0]])
    assert nearest_match(points, 103, 50, scale=1.0, reach=9) == 1
    assert nearest_match(points, 103, 50, scale=1.0, reach=9, eligible=np.array([True, False, True, True])) == 0
    assert nearest_match(points, 200, 50, scale=1.0, reach=9) is None
    # The same distance in the picture is farther away on a magnified screen.
    assert nearest_match(points, 296, 90, scale=2.0, reach=9) == 3
    assert nearest_match(points, 296, 90, scale=3.0, reach=9) is None
    assert nearest_match(np.zeros((0, 2)), 0, 0, scale=1.0) is None


def test_a_linked_view_shows_the_same_place_at_the_same_size() -> None:
    angle, scale = math.radians(20), 2.5
    c, s = scale * math.cos(angle), scale * math.sin(angle)
    similarity = np.array([[c, -s, 30], [s, c, -12], [0, 0, 1.0]])
    linked = linked_view(View(100, 40, 3.0), similarity)
    assert linked is not None
    assert (linked.x, linked.y) == pytest.approx(tuple(apply_homography(similarity, np.array([100.0, 40.0]))))
    assert linked.scale == pytest.approx(3.0 / 2.5)


def test_a_linked_view_follows_the_local_scale_of_a_homography_also_when_mirrored() -> None:
    homography = np.array([[-1.1, 0.05, 900], [0.02, 0.9, 5], [2e-4, 1e-4, 1.0]])
    here, step = np.array([400.0, 120.0]), 1e-3
    square = here + step * np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
    x, y = apply_homography(homography, square).T
    area = abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2
    linked = linked_view(View(400, 120, 1.0), homography)
    assert linked is not None
    assert linked.scale == pytest.approx(step / math.sqrt(area), rel=1e-3)


def test_there_is_no_linked_view_beyond_the_horizon() -> None:
    assert linked_view(View(-3000, 0, 1.0), np.array([[1, 0, 0], [0, 1, 0], [1e-3, 0, 1.0]])) is None


# Points and outlines by hand


def test_an_arrow_moves_by_a_screen_pixel_or_a_tenth_of_a_picture_pixel() -> None:
    assert nudge_step(4.0, fine=False) == 0.25
    assert nudge_step(0.5, fine=False) == 2.0
    assert nudge_step(4.0, fine=True) == nudge_step(0.5, fine=True) == 0.1


def test_points_stay_in_their_picture() -> None:
    assert inside(WIDE, -3, 5) == (0, 5)
    assert inside(WIDE, WIDE.width + 9, WIDE.height + 1) == (WIDE.width, WIDE.height)


def test_a_rectangle_is_the_same_from_every_corner() -> None:
    expected = np.array([[10, 20], [70, 20], [70, 50], [10, 50]])
    for first, second in (((10, 20), (70, 50)), ((70, 50), (10, 20)), ((70, 20), (10, 50))):
        np.testing.assert_array_equal(rectangle(first, second), expected)
    assert polygon_area(expected) == 60 * 30


def test_a_slip_of_the_hand_is_no_region() -> None:
    tiny = rectangle((10, 10), (13, 12))
    assert not is_region(tiny, 1.0)
    assert is_region(tiny, 8.0)
    assert not is_region(np.array([[0, 0], [90, 90.0]]), 1.0)
    assert not is_region(np.array([[0, 0], [50, 50], [90, 90.0]]), 1.0)


def test_a_draft_grows_shrinks_and_closes_on_its_first_corner() -> None:
    draft = Draft()
    assert not draft
    for x, y in ((10, 10), (80, 12), (60, 70)):
        assert not draft.closes_at(10, 10, scale=1.0)
        draft = draft.add(x, y, scale=1.0)
    assert draft.closes_at(13, 12, scale=1.0)
    assert not draft.closes_at(13, 12, scale=4.0)
    assert draft.add(60.4, 70.3, scale=1.0) is draft
    assert len(draft.add(60.4, 70.3, scale=8.0).corners) == 4
    np.testing.assert_array_equal(draft.back().outline(), [[10, 10], [80, 12]])


def test_a_moved_corner_leaves_the_others_and_the_outline_before() -> None:
    outline = rectangle((0, 0), (40, 20))
    moved = with_corner_at(outline, 2, 50, 60)
    np.testing.assert_array_equal(moved, [[0, 0], [40, 0], [50, 60], [0, 20]])
    np.testing.assert_array_equal(outline[2], [40, 20])
    assert nearest_corner(moved, 52, 58, scale=1.0) == 2
    assert nearest_corner(moved, 30, 40, scale=1.0) is None
