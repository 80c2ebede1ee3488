"""Maps on rasters and at points: exact everywhere, whatever region is asked for."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords, warp
from rflow_engine.types import Box, FlowField, Size
from tests import pictures

HOMOGRAPHY = np.array([[0.93, 0.12, 6.0], [-0.08, 1.05, 3.0], [4e-4, -3e-4, 1.0]])
SIZE = Size(width=120, height=80)


def whole(size: Size) -> Box:
    return Box(left=0, top=0, right=size.width, bottom=size.height)


def points_of(tile: warp.TileMap) -> pictures.Array:
    return np.stack([tile.x, tile.y], axis=-1)


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
def test_rasters_are_map_to_source_at_the_pixel_centres(grid: tuple[int, int], box: Box) -> None:
    flow = pictures.smooth_flow(SIZE, amplitude=4, grid=grid)
    out = Size(width=37, height=23)
    points = coords.cell_centres(out, box.size) + np.array([box.left, box.top])
    expected = warp.map_to_source(HOMOGRAPHY, flow, points.reshape(-1, 2)).reshape(23, 37, 2)
    np.testing.assert_allclose(warp.source_grid(HOMOGRAPHY, flow, box, out), expected, atol=1e-4)
    np.testing.assert_allclose(points_of(warp.tile_map(HOMOGRAPHY, flow, box, out)), expected, atol=1e-9)


@pytest.mark.parametrize("with_flow", [False, True])
@pytest.mark.parametrize("corner", [(0, 0), (61_000, 40_000), (99_000, 69_000)])
def test_tile_map_is_exact_in_huge_pictures(with_flow: bool, corner: tuple[int, int]) -> None:
    size = Size(width=100_000, height=70_000)
    flow = pictures.smooth_flow(size, amplitude=300) if with_flow else None
    homography = np.array([[0.9, 0.1, 500.0], [-0.05, 1.1, -900.0], [2e-6, -3e-6, 1.0]])
    box = Box(left=corner[0], top=corner[1], right=corner[0] + 700, bottom=corner[1] + 300)
    points = coords.pixel_centres(box.size) + np.array(corner)
    expected = warp.map_to_source(homography, flow, points.reshape(-1, 2)).reshape(points.shape)
    np.testing.assert_allclose(points_of(warp.tile_map(homography, flow, box)), expected, atol=1e-6)


@pytest.mark.parametrize("with_flow", [False, True])
def test_a_part_of_a_map_is_the_map_of_the_part_to_the_last_bit(with_flow: bool) -> None:
    flow = pictures.smooth_flow(SIZE, amplitude=4) if with_flow else None
    full = warp.tile_map(HOMOGRAPHY, flow, whole(SIZE))
    for box in (Box(left=0, top=0, right=1, bottom=1), Box(left=17, top=31, right=118, bottom=80)):
        part = warp.tile_map(HOMOGRAPHY, flow, box)
        np.testing.assert_array_equal(points_of(part), points_of(full)[box.top : box.bottom, box.left : box.right])


def test_beyond_the_horizon_is_nan() -> None:
    homography = np.array([[1.0, 0, 0], [0, 1, 0], [0, -1 / 40, 1]])
    grid = warp.source_grid(homography, None, whole(SIZE), SIZE)
    tile = warp.tile_map(homography, None, whole(SIZE))
    for values in (grid, points_of(tile)):
        assert np.isfinite(values[:39]).all()
        assert np.isnan(values[41:]).all()
    values, inside = warp.fetch_tile(warp.Raster.of(pictures.rgb8()), tile)
    assert inside is not None
    assert values is not None
    assert not inside[41:].any()
    assert not values[41:].any()


def test_affine_map_is_centred() -> None:
    axes = np.array([[2.0, 0.5], [-1.0, 3.0]])
    tile = warp.affine_map(np.array([70.0, 40.0]), axes, Size(width=5, height=3))
    np.testing.assert_allclose([tile.x[1, 2], tile.y[1, 2]], [70.0, 40.0])
    np.testing.assert_allclose([tile.x[1, 3], tile.y[1, 3]], [72.0, 39.0])
    np.testing.assert_allclose([tile.x[2, 2], tile.y[2, 2]], [70.5, 43.0])
    assert tile.stretch is not None
    np.testing.assert_allclose(tile.stretch.nodes[0, 0], [np.hypot(2, 0.5), np.hypot(1, 3)])


def test_inverse_says_nan_at_a_fold() -> None:
    fold = np.zeros((4, 6, 2), np.float32)
    fold[:, 2:4, 0] = 60
    flow = FlowField(flow=fold, confidence=np.ones((4, 6), np.float32), target_size=SIZE)
    points = np.column_stack([np.linspace(1, 119, 60), np.full(60, 40.0)])
    back = warp.map_to_target(np.eye(3), flow, points)
    found = np.isfinite(back).all(axis=1)
    assert not found.all()
    np.testing.assert_allclose(warp.map_to_source(np.eye(3), flow, back[found]), points[found], atol=2e-3)
