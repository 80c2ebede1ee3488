"""Chains of maps and the way back: exact, and with one interpolation only."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords, warp
from rflow_engine.types import Box, FlowField, Size
from tests import pictures
from tests.unit.warp.test_maps import HOMOGRAPHY, SIZE, points_of, whole

OTHER = np.array([[1.02, -0.06, -3.0], [0.05, 0.97, 4.0], [-1e-4, 2e-4, 1.0]])


def test_a_chain_is_its_maps_one_after_the_other() -> None:
    flows = pictures.smooth_flow(SIZE, amplitude=3), pictures.smooth_flow(SIZE, amplitude=2, grid=(30, 44), seed=8)
    steps = [warp.Step(HOMOGRAPHY, flows[0]), warp.Step(OTHER, flows[1])]
    points = coords.pixel_centres(SIZE).reshape(-1, 2)
    expected = warp.map_to_source(OTHER, flows[1], warp.map_to_source(HOMOGRAPHY, flows[0], points))
    np.testing.assert_allclose(warp.map_through(steps, points), expected)
    tile = warp.chain_map(steps, whole(SIZE))
    np.testing.assert_allclose(points_of(tile).reshape(-1, 2), expected, atol=1e-9)
    box = Box(left=31, top=9, right=77, bottom=65)
    np.testing.assert_array_equal(points_of(warp.chain_map(steps, box)), points_of(tile)[9:65, 31:77])


def test_one_step_is_the_plain_map() -> None:
    flow = pictures.smooth_flow(SIZE, amplitude=3)
    out = Size(width=31, height=17)
    one = warp.chain_map([warp.Step(HOMOGRAPHY, flow)], whole(SIZE), out)
    np.testing.assert_allclose(points_of(one), points_of(warp.tile_map(HOMOGRAPHY, flow, whole(SIZE), out)), atol=1e-9)


def test_there_and_back_keeps_every_bit() -> None:
    """With an interpolation at each step nothing would be left of the fine detail."""
    picture = np.random.default_rng(4).integers(0, 65536, (80, 120, 3)).astype(np.uint16)
    there = warp.Step(coords.shift(0.5, 0.25))
    tile = warp.chain_map([there, warp.Step(coords.shift(0.5, 0.25), back=True)], whole(SIZE))
    values, inside = warp.fetch_tile(warp.Raster.of(picture), tile, interpolation="lanczos")
    assert inside is None
    np.testing.assert_array_equal(values, picture)


@pytest.mark.parametrize("grid", [(1, 1), (9, 13), (40, 60)])
def test_the_way_back_undoes_the_map_everywhere(grid: tuple[int, int]) -> None:
    flow = pictures.smooth_flow(SIZE, amplitude=6, grid=grid)
    tile = warp.chain_map([warp.Step(HOMOGRAPHY, flow, back=True)], whole(SIZE))
    found = points_of(tile).reshape(-1, 2)
    assert np.isfinite(found).all()
    own = coords.pixel_centres(SIZE).reshape(-1, 2)
    np.testing.assert_allclose(warp.map_to_source(HOMOGRAPHY, flow, found), own, atol=1e-4)


def test_folds_and_horizons_are_nan_on_the_way_back() -> None:
    fold = np.zeros((4, 6, 2), np.float32)
    fold[:, 2:4, 0] = 60
    flow = FlowField(flow=fold, confidence=np.ones((4, 6), np.float32), target_size=SIZE)
    tile = warp.chain_map([warp.Step(np.eye(3), flow, back=True)], whole(SIZE))
    found = np.isfinite(tile.x)
    assert 0.2 < found.mean() < 0.95
    own = coords.pixel_centres(SIZE)
    back = warp.map_to_source(np.eye(3), flow, points_of(tile)[found])
    np.testing.assert_allclose(back, own[found], atol=1e-4)
    horizon = np.array([[1.0, 0, 0], [0, 1, 0], [0, -1 / 40, 1]])
    tile = warp.chain_map([warp.Step(horizon)], whole(SIZE))
    assert np.isnan(tile.y[41:]).all()
    assert np.isfinite(tile.y[:39]).all()


def test_a_chain_shrinks_as_its_maps_together() -> None:
    steps = [warp.Step(np.diag([3.0, 2.0, 1.0])), warp.Step(np.diag([2.0, 2.0, 1.0]))]
    tile = warp.chain_map(steps, whole(SIZE))
    assert tile.stretch is not None
    np.testing.assert_allclose(tile.stretch.nodes[..., 0], 6.0)
    np.testing.assert_allclose(tile.stretch.nodes[..., 1], 4.0)
    undone = [*steps, warp.Step(np.diag([6.0, 4.0, 1.0]), back=True)]
    assert warp.chain_map(undone, whole(SIZE)).stretch is None
