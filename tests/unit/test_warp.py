"""Fetching pixels through a map: exact where it can be, the same in pieces as at once, right in huge pictures."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from rflow_engine import coords, warp
from rflow_engine.types import Box, FlowField, Size
from tests import pictures

HOMOGRAPHY = np.array([[0.93, 0.12, 6.0], [-0.08, 1.05, 3.0], [4e-4, -3e-4, 1.0]])
SIZE = Size(width=120, height=80)


def whole(size: Size) -> Box:
    return Box(left=0, top=0, right=size.width, bottom=size.height)


def reader(picture: pictures.Array) -> warp.ReadRegion:
    return lambda box: picture[box.top : box.bottom, box.left : box.right]


def absolute(tile: warp.TileMap) -> pictures.Array:
    return np.stack([tile.x.astype(float) + tile.origin[0], tile.y.astype(float) + tile.origin[1]], axis=-1)


def assert_nearly_equal(one: pictures.Array | None, other: pictures.Array | None) -> None:
    """16-bit pixels that were fetched through maps with other roundings."""
    assert one is not None
    assert other is not None
    difference = np.abs(one.astype(int) - other)
    # Some versions of OpenCV count in 32nds of a pixel, and a point may fall into the next.
    assert (difference == 0).mean() > 0.95
    assert difference.max() < 65535 / 32


def test_sample_field_is_linear_between_cells_and_constant_beyond() -> None:
    field = np.array([[0.0, 10.0, 30.0], [100.0, 110.0, 130.0]], np.float32)
    size = Size(width=30, height=20)
    points = np.array([[5, 5], [15, 5], [10, 5], [5, 10], [0, 0], [30, 20], [20, 10], [np.nan, 1]])
    expected = [0, 10, 5, 50, 0, 130, 70, np.nan]
    np.testing.assert_allclose(warp.sample_field(field, points, size), expected)


@pytest.mark.parametrize("grid", [(1, 1), (1, 5), (6, 1), (9, 13), (80, 120)])
@pytest.mark.parametrize(
    "box", [whole(SIZE), Box(left=-20, top=-9, right=150, bottom=99), Box(left=50, top=61, right=53, bottom=80)]
)
def test_source_grid_is_map_to_source_at_the_pixel_centres(grid: tuple[int, int], box: Box) -> None:
    flow = pictures.smooth_flow(SIZE, amplitude=4, grid=grid)
    out = Size(width=37, height=23)
    points = coords.cell_centres(out, box.size) + np.array([box.left, box.top])
    expected = warp.map_to_source(HOMOGRAPHY, flow, points.reshape(-1, 2)).reshape(23, 37, 2)
    np.testing.assert_allclose(warp.source_grid(HOMOGRAPHY, flow, box, out), expected, atol=1e-4)


@pytest.mark.parametrize("with_flow", [False, True])
@pytest.mark.parametrize("corner", [(0, 0), (61_000, 40_000), (99_000, 69_000)])
def test_tile_map_is_exact_in_huge_pictures(with_flow: bool, corner: tuple[int, int]) -> None:
    size = Size(width=100_000, height=70_000)
    flow = pictures.smooth_flow(size, amplitude=300) if with_flow else None
    homography = np.array([[0.9, 0.1, 500.0], [-0.05, 1.1, -900.0], [2e-6, -3e-6, 1.0]])
    box = Box(left=corner[0], top=corner[1], right=corner[0] + 700, bottom=corner[1] + 300)
    points = coords.pixel_centres(box.size) + np.array(corner)
    expected = warp.map_to_source(homography, flow, points.reshape(-1, 2)).reshape(points.shape)
    np.testing.assert_allclose(absolute(warp.tile_map(homography, flow, box)), expected, atol=2e-3)


def test_beyond_the_horizon_is_nan() -> None:
    homography = np.array([[1.0, 0, 0], [0, 1, 0], [0, -1 / 40, 1]])
    grid = warp.source_grid(homography, None, whole(SIZE), SIZE)
    tile = warp.tile_map(homography, None, whole(SIZE))
    for values in (grid, absolute(tile)):
        assert np.isfinite(values[:39]).all()
        assert np.isnan(values[41:]).all()
    values, inside = warp.fetch_tile(reader(pictures.rgb8()), SIZE, tile)
    assert inside is not None
    assert values is not None
    assert not inside[41:].any()
    assert not values[41:].any()


@pytest.mark.parametrize("interpolation", ["nearest", "linear", "cubic", "lanczos"])
@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
def test_identity_keeps_every_bit(interpolation: warp.Interpolation, kind: str) -> None:
    picture = pictures.rgb16().astype(kind)
    grid = warp.source_grid(np.eye(3), None, whole(SIZE), SIZE)
    np.testing.assert_array_equal(warp.fetch(picture, grid, interpolation=interpolation), picture)
    np.testing.assert_array_equal(warp.fetch(picture[..., 0], grid, interpolation=interpolation), picture[..., 0])
    tile = warp.tile_map(np.eye(3), None, whole(SIZE))
    values, inside = warp.fetch_tile(reader(picture), SIZE, tile, interpolation=interpolation)
    assert inside is None
    np.testing.assert_array_equal(values, picture)


def test_whole_shifts_move_pixels() -> None:
    picture = pictures.rgb16()
    box = Box(left=20, top=10, right=90, bottom=60)
    values, inside = warp.fetch_tile(reader(picture), SIZE, warp.tile_map(coords.shift(7, -4), None, box))
    assert inside is None
    np.testing.assert_array_equal(values, picture[6:56, 27:97])


def test_outside_is_background() -> None:
    picture = pictures.rgb8()
    homography = coords.shift(30.0, -10.0)
    grid = warp.source_grid(homography, None, whole(SIZE), SIZE)
    values = warp.fetch(picture, grid, background=9)
    np.testing.assert_array_equal(values[10:, :90], picture[:70, 30:])
    np.testing.assert_array_equal(values[:10], 9)
    np.testing.assert_array_equal(values[:, 90:], 9)
    far = warp.source_grid(coords.shift(1e6, 0), None, whole(SIZE), SIZE)
    np.testing.assert_array_equal(warp.fetch(picture, far, background=9), 9)
    assert warp.fetch_tile(reader(picture), SIZE, warp.tile_map(coords.shift(1e6, 0), None, whole(SIZE)))[0] is None


def test_a_warp_puts_colours_where_the_map_says() -> None:
    """The picture is a function of its coordinates, so that every fetched colour tells where it came from."""
    size = Size(width=400, height=300)
    centres = coords.pixel_centres(size).astype(np.float32)
    flow = pictures.smooth_flow(SIZE, amplitude=3)
    homography = np.array([[2.1, 0.2, 40.0], [-0.1, 2.4, 30.0], [1e-4, 2e-4, 1.0]])
    tile = warp.tile_map(homography, flow, whole(SIZE))
    values, inside = warp.fetch_tile(reader(centres), size, tile, interpolation="linear")
    assert values is not None
    inner = np.asarray(coords.contains(absolute(tile) + 1, size) & coords.contains(absolute(tile) - 1, size))
    assert inner.mean() > 0.8
    assert inside is None or inside[inner].all()
    # OpenCV counts fractions of a pixel in 32nds.
    np.testing.assert_allclose(values[inner], absolute(tile)[inner], atol=1 / 32)


def test_quarters_give_the_same_as_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = pictures.rgb16(300, 200)
    size = pictures.size_of(picture)
    tile = warp.tile_map(
        HOMOGRAPHY, pictures.smooth_flow(SIZE, amplitude=3), Box(left=-9, top=-7, right=112, bottom=90)
    )
    values, inside = warp.fetch_tile(reader(picture), size, tile)
    monkeypatch.setattr(warp, "_REGION_PIXELS", 500)
    parts, parts_inside = warp.fetch_tile(reader(picture), size, tile)
    np.testing.assert_array_equal(inside, parts_inside)
    assert_nearly_equal(values, parts)


def test_pictures_larger_than_opencv_takes() -> None:
    picture = np.zeros((40, 40_000, 1), np.uint8)
    picture[:, 39_000] = 200
    size = Size(width=40_000, height=40)
    grid = warp.source_grid(np.eye(3), None, whole(size), size)
    np.testing.assert_array_equal(warp.fetch(picture, grid), picture)
    values, _ = warp.fetch_tile(reader(picture), size, warp.tile_map(np.eye(3), None, whole(size)))
    np.testing.assert_array_equal(values, picture)


@pytest.mark.parametrize("factor", [2, 3])
def test_shrinking_first_averages_blocks(factor: int) -> None:
    picture = pictures.rgb8(241, 161)
    size = pictures.size_of(picture)
    out = Size(width=size.width // factor, height=size.height // factor)
    homography = np.diag([factor, factor, 1.0])
    assert warp.shrink_factor(homography, out) == factor
    tile = warp.tile_map(homography, None, whole(out))
    values, _ = warp.fetch_tile(reader(picture), size, tile, shrink=factor)
    trimmed = picture[: out.height * factor, : out.width * factor]
    expected = cv2.resize(trimmed, (out.width, out.height), interpolation=cv2.INTER_AREA)
    np.testing.assert_array_equal(values, expected)


def test_shrinking_first_is_the_same_in_tiles() -> None:
    picture = pictures.rgb16(400, 300)
    size = pictures.size_of(picture)
    homography = np.array([[3.1, 0.3, 5.0], [-0.2, 2.9, 30.0], [0.0, 0.0, 1.0]])
    flow = FlowField(flow=np.zeros((2, 3, 2), np.float32), confidence=np.ones((2, 3), np.float32), target_size=SIZE)
    values, _ = warp.fetch_tile(reader(picture), size, warp.tile_map(homography, flow, whole(SIZE)), shrink=3)
    box = Box(left=33, top=21, right=91, bottom=66)
    part, _ = warp.fetch_tile(reader(picture), size, warp.tile_map(homography, flow, box), shrink=3)
    assert values is not None
    assert_nearly_equal(values[21:66, 33:91], part)


def test_shrink_factor_is_never_below_one() -> None:
    assert warp.shrink_factor(np.diag([0.1, 0.1, 1.0]), SIZE) == 1
    assert warp.shrink_factor(np.diag([-2.5, 2.5, 1.0]), SIZE) == 2


def test_inverse_says_nan_at_a_fold() -> None:
    fold = np.zeros((4, 6, 2), np.float32)
    fold[:, 2:4, 0] = 60
    flow = FlowField(flow=fold, confidence=np.ones((4, 6), np.float32), target_size=SIZE)
    points = np.column_stack([np.linspace(1, 119, 60), np.full(60, 40.0)])
    back = warp.map_to_target(np.eye(3), flow, points)
    found = np.isfinite(back).all(axis=1)
    assert not found.all()
    np.testing.assert_allclose(warp.map_to_source(np.eye(3), flow, back[found]), points[found], atol=2e-3)
