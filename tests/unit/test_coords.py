"""The coordinate convention, checked against pixels and hand-computed values."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.types import Size

WIDE = Size(width=200, height=80)
TALL = Size(width=90, height=150)


def _rotation(degrees: float) -> np.ndarray:
    """Turns the picture anticlockwise as seen on a screen, where y points down."""
    a = np.radians(degrees)
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])


def _source_from_target(forward: np.ndarray) -> np.ndarray:
    """The homography whose forward map (source to target) is linear and takes middle to middle."""
    move = coords.shift(TALL.width / 2, TALL.height / 2)
    back = coords.shift(-WIDE.width / 2, -WIDE.height / 2)
    whole = np.eye(3)
    whole[:2, :2] = forward
    return np.linalg.inv(move @ whole @ back)


def test_the_first_pixel_is_centred_at_one_half() -> None:
    centres = coords.pixel_centres(Size(width=3, height=2))
    assert centres.shape == (2, 3, 2)
    assert centres[0, 0].tolist() == [0.5, 0.5]
    assert centres[1, 2].tolist() == [2.5, 1.5]


def test_normalised_edges_are_minus_one_and_one() -> None:
    edges = coords.normalise(coords.corners(WIDE), WIDE)
    assert edges.tolist() == [[-1, -1], [1, -1], [1, 1], [-1, 1]]


def test_resizing_is_a_pure_scale() -> None:
    """A blob keeps its place, relative to the whole, when OpenCV halves the picture by averaging."""
    picture = np.zeros((80, 200), np.float32)
    picture[20:30, 120:140] = 1
    half = cv2.resize(picture, (100, 40), interpolation=cv2.INTER_AREA)
    expected = coords.rescale(_centroid(picture)[None], WIDE, Size(width=100, height=40))[0]
    np.testing.assert_allclose(_centroid(half), expected, atol=1e-5)


def _centroid(picture: np.ndarray) -> np.ndarray:
    size = Size(width=picture.shape[1], height=picture.shape[0])
    weight = picture[..., None] / picture.sum()
    return np.asarray((coords.pixel_centres(size) * weight).sum(axis=(0, 1)))


def test_centre_origin_is_opencvs() -> None:
    """OpenCV's remap reads the pixel (column, row) at the coordinates (column, row): its first centre is (0, 0)."""
    picture = np.arange(12, dtype=np.float32).reshape(3, 4)
    x, y = coords.to_centre_origin([2.5, 1.5]).astype(np.float32)
    value = cv2.remap(picture, np.full((1, 1), x), np.full((1, 1), y), cv2.INTER_LINEAR)
    assert value[0, 0] == picture[1, 2]
    assert coords.from_centre_origin([2, 1]).tolist() == [2.5, 1.5]


def test_cells_of_a_grid_cover_the_whole_image() -> None:
    cells = coords.cell_centres(Size(width=4, height=2), WIDE)
    assert cells[0, 0].tolist() == [25.0, 20.0]
    assert cells[1, 3].tolist() == [175.0, 60.0]


@pytest.mark.parametrize(
    ("point", "inside"),
    [((0, 0), True), ((200, 80), True), ((200.01, 40), False), ((-0.01, 40), False), ((np.nan, 40), False)],
)
def test_contains_includes_the_edges_and_refuses_nan(point: tuple[float, float], inside: bool) -> None:
    assert bool(coords.contains(np.array(point), WIDE)) is inside


def test_points_of_another_shape_are_refused() -> None:
    with pytest.raises(ValueError, match=r"\(N, 2\), got \(3,\)"):
        coords.as_points(np.zeros(3))


def test_a_homography_agrees_with_opencv() -> None:
    h = np.array([[0.9, 0.2, 30.0], [-0.1, 1.1, -12.0], [4e-4, -3e-4, 1.0]])
    points = np.random.default_rng(1).uniform(0, 100, (20, 2))
    expected = cv2.perspectiveTransform(points[None], h)[0]
    np.testing.assert_allclose(coords.apply_homography(h, points), expected)


def test_points_behind_the_horizon_are_nan() -> None:
    h = np.array([[1.0, 0, 0], [0, 1, 0], [-0.01, 0, 1]])
    mapped = coords.apply_homography(h, np.array([[50.0, 5.0], [100.0, 5.0], [150.0, 5.0]]))
    np.testing.assert_allclose(mapped[0], [100, 10])
    assert np.isnan(mapped[1:]).all()


def test_the_inverse_keeps_the_side_of_the_horizon() -> None:
    h = np.array([[-1.0, 0.1, 200.0], [0.05, 1.0, -3.0], [2e-4, 1e-4, 1.0]])
    points = np.array([[10.0, 10.0], [190.0, 70.0]])
    back = coords.apply_homography(coords.invert_homography(h), coords.apply_homography(h, points))
    np.testing.assert_allclose(back, points)


def test_unit_last_leaves_a_vanishing_entry_alone() -> None:
    h = np.array([[1.0, 0, 0], [0, 1, 0], [1, 0, 0]])
    assert coords.unit_last(h) is not h
    np.testing.assert_array_equal(coords.unit_last(h), h)
    assert coords.unit_last(4 * np.eye(3))[2, 2] == 1


def test_a_homography_between_resized_images_maps_resized_points() -> None:
    h = np.array([[0.9, 0.2, 30.0], [-0.1, 1.1, -12.0], [4e-4, -3e-4, 1.0]])
    small = coords.rescale_homography(h, source_factor=[0.5, 0.25], target_factor=[2.0, 3.0])
    point = np.array([[60.0, 35.0]])
    expected = coords.apply_homography(h, point) * [0.5, 0.25]
    np.testing.assert_allclose(coords.apply_homography(small, point * [2.0, 3.0]), expected)


def test_the_local_affine_is_the_derivative() -> None:
    h = np.array([[0.9, 0.2, 30.0], [-0.1, 1.1, -12.0], [4e-4, -3e-4, 1.0]])
    point, step = np.array([60.0, 35.0]), 1e-4
    columns = [
        (coords.apply_homography(h, point + step * e) - coords.apply_homography(h, point - step * e)) / (2 * step)
        for e in np.eye(2)
    ]
    np.testing.assert_allclose(coords.local_affine(h, point), np.stack(columns, axis=1), rtol=1e-6)


@pytest.mark.parametrize("angle", [0.0, 25.0, 90.0, -120.0, 180.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_decomposition_finds_turn_scale_and_shear(angle: float, mirrored: bool) -> None:
    flip = np.diag([-1.0 if mirrored else 1.0, 1.0])
    forward = _rotation(angle) @ np.array([[1.0, 0.2], [0.0, 1.0]]) @ np.diag([1.5, 0.8]) @ flip
    found = coords.decompose(_source_from_target(forward), source_size=WIDE, target_size=TALL)
    assert np.cos(np.radians(found.rotation - angle)) == pytest.approx(1)
    assert (found.scale_x, found.scale_y) == pytest.approx((-1.5 if mirrored else 1.5, 0.8))
    assert found.shear == pytest.approx(0.2)
    assert found.mirrored is mirrored
    assert found.perspective == pytest.approx((0, 0))
    assert found.translation == pytest.approx((0, 0))


def test_a_positive_rotation_is_anticlockwise_on_the_screen() -> None:
    """The source's right side goes up, to smaller y."""
    h = _source_from_target(_rotation(30))
    middle, right = np.array([[100.0, 40.0], [150.0, 40.0]])
    inverse = coords.invert_homography(h)
    assert coords.apply_homography(inverse, right)[1] < coords.apply_homography(inverse, middle)[1]
    assert coords.decompose(h, source_size=WIDE, target_size=TALL).rotation == pytest.approx(30)


def test_translation_is_where_the_middle_of_the_source_lands() -> None:
    h = coords.shift(7.0, -3.0)
    found = coords.decompose(h, source_size=WIDE, target_size=WIDE)
    assert found.translation == pytest.approx((-7.0, 3.0))


def test_perspective_is_the_change_of_scale_across_the_target() -> None:
    h = np.eye(3)
    h[2, :2] = [0.2 / WIDE.width, -0.1 / WIDE.height]
    found = coords.decompose(h, source_size=WIDE, target_size=WIDE)
    middle = 1 + 0.1 - 0.05
    assert found.perspective == pytest.approx((0.2 / middle, -0.1 / middle))
