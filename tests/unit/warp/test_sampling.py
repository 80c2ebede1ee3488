"""Fetching pixels through a map: in the right place, the same in pieces as at once, right in huge pictures."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from rflow_engine import coords, warp
from rflow_engine.types import Box, Size
from rflow_engine.warp import sampling
from tests import pictures
from tests.unit.warp.test_maps import HOMOGRAPHY, SIZE, points_of, whole

ALL: tuple[warp.Interpolation, ...] = get_args(warp.Interpolation)
# Position error in pixels that is allowed anywhere.
EXACT = 0.01


def waves(points: pictures.Array) -> tuple[pictures.Array, pictures.Array]:
    """A smooth picture as a function of its coordinates, in [0, 1], and its gradient (…, 2) per pixel."""
    x, y = points[..., 0], points[..., 1]
    kinds = ((0.31, 0.22, 0.0), (-0.12, 0.35, 1.0), (0.05, -0.04, 2.0))
    value = sum(np.sin(a * x + b * y + c) for a, b, c in kinds) / 6 + 0.5
    slopes = [sum(kind[axis] * np.cos(kind[0] * x + kind[1] * y + kind[2]) for kind in kinds) / 6 for axis in (0, 1)]
    return np.asarray(value), np.stack(slopes, axis=-1)


def drawn(size: Size, kind: str) -> pictures.Array:
    """(h, w, 1) the waves as a picture."""
    value = waves(coords.pixel_centres(size))[0][..., None]
    scale = {"uint8": 255, "uint16": 65535, "float32": 1}[kind]
    return (np.rint(value * scale) if scale > 1 else value).astype(kind)


@pytest.mark.parametrize("interpolation", ALL)
@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("channels", [1, 3])
def test_identity_keeps_every_bit(interpolation: warp.Interpolation, kind: str, channels: int) -> None:
    picture = pictures.rgb16().astype(kind)[..., :channels]
    grid = warp.source_grid(np.eye(3), None, whole(SIZE), SIZE)
    np.testing.assert_array_equal(warp.fetch(picture, grid, interpolation=interpolation), picture)
    np.testing.assert_array_equal(warp.fetch(picture[..., 0], grid, interpolation=interpolation), picture[..., 0])
    tile = warp.tile_map(np.eye(3), None, whole(SIZE))
    values, inside = warp.fetch_tile(warp.Raster.of(picture), tile, interpolation=interpolation)
    assert inside is None
    np.testing.assert_array_equal(values, picture)


def test_whole_shifts_move_pixels() -> None:
    picture = pictures.rgb16()
    box = Box(left=20, top=10, right=90, bottom=60)
    values, inside = warp.fetch_tile(warp.Raster.of(picture), warp.tile_map(coords.shift(7, -4), None, box))
    assert inside is None
    np.testing.assert_array_equal(values, picture[6:56, 27:97])


def test_outside_is_background() -> None:
    picture = pictures.rgb8()
    grid = warp.source_grid(coords.shift(30.0, -10.0), None, whole(SIZE), SIZE)
    for interpolation in ALL:
        values = warp.fetch(picture, grid, background=9, interpolation=interpolation)
        np.testing.assert_array_equal(values[10:, :90], picture[:70, 30:])
        np.testing.assert_array_equal(values[:10], 9)
        np.testing.assert_array_equal(values[:, 90:], 9)
        far = warp.source_grid(coords.shift(1e6, 0), None, whole(SIZE), SIZE)
        np.testing.assert_array_equal(warp.fetch(picture, far, background=9, interpolation=interpolation), 9)
    tile = warp.tile_map(coords.shift(1e6, 0), None, whole(SIZE))
    values, inside = warp.fetch_tile(warp.Raster.of(picture), tile)
    assert values is None
    assert inside is not None
    assert not inside.any()


@pytest.mark.parametrize("interpolation", ["linear", "cubic", "lanczos"])
@pytest.mark.parametrize("kind", ["uint16", "float32"])
def test_ramps_tell_where_colours_came_from(interpolation: warp.Interpolation, kind: str) -> None:
    """Every single position, not their mean: a ramp is fetched where the map says."""
    size, gain = Size(width=400, height=300), 150.0
    ramps = np.rint((coords.pixel_centres(size) + 20) * gain).astype(kind)
    flow = pictures.smooth_flow(SIZE, amplitude=3)
    homography = np.array([[1.1, 0.2, 40.0], [-0.1, 1.05, 30.0], [1e-4, 2e-4, 1.0]])
    tile = warp.tile_map(homography, flow, whole(SIZE))
    assert tile.stretch is None
    values, inside = warp.fetch_tile(warp.Raster.of(ramps), tile, interpolation=interpolation)
    assert values is not None
    assert inside is None
    found = values / gain - 20
    # Half a unit of the samples is a 300th of a pixel, in the picture and again in the result.
    assert np.abs(found - points_of(tile)).max() < EXACT


@pytest.mark.parametrize("interpolation", ["cubic", "lanczos"])
@pytest.mark.parametrize("corner", [(0, 0), (40_000, 0), (0, 90_000)])
def test_no_bias_of_position_against_an_analytic_picture(
    interpolation: warp.Interpolation, corner: tuple[int, int]
) -> None:
    """Also far beyond 32,767 pixels: the error along the gradient is no more than a hundredth of a pixel."""
    size = Size(width=corner[0] + 300, height=corner[1] + 260)
    homography = coords.shift(*corner) @ np.array([[0.97, 0.05, 15.0], [-0.04, 0.98, 20.0], [1e-5, 2e-5, 1.0]])
    flow = pictures.smooth_flow(SIZE, amplitude=2)

    def read(box: Box) -> pictures.Array:
        return waves(coords.pixel_centres(box.size) + np.array([box.left, box.top]))[0][..., None].astype(np.float32)

    for box in (whole(SIZE), Box(left=64, top=64, right=128, bottom=128)):
        tile = warp.tile_map(homography, flow, box)
        values, inside = warp.fetch_tile(warp.Raster(size=size, read=read), tile, interpolation=interpolation)
        assert values is not None
        assert inside is None
        true, slope = waves(points_of(tile))
        miss = values[..., 0] - true
        bias = np.linalg.lstsq(slope.reshape(-1, 2), miss.reshape(-1), rcond=None)[0]
        assert np.abs(bias).max() < EXACT
        border = np.zeros(box.size.shape, np.bool_)
        border[[0, -1]] = border[:, [0, -1]] = True
        at_border = np.linalg.lstsq(slope[border], miss[border], rcond=None)[0]
        assert np.abs(at_border).max() < EXACT


@pytest.mark.parametrize("interpolation", ALL)
@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("scale", [1.0, 1.4, 3.3])
def test_tiles_are_the_whole_to_the_last_bit(interpolation: warp.Interpolation, kind: str, scale: float) -> None:
    picture = pictures.rgb16(400, 300).astype(kind)
    raster = warp.Raster.of(picture)
    homography = np.diag([1 / scale, 1 / scale, 1.0])
    homography = coords.invert_homography(homography) @ HOMOGRAPHY
    flow = pictures.smooth_flow(SIZE, amplitude=3)
    values, inside = warp.fetch_tile(raster, warp.tile_map(homography, flow, whole(SIZE)), interpolation=interpolation)
    assert values is not None
    for box in (
        Box(left=33, top=21, right=91, bottom=66),
        Box(left=0, top=79, right=120, bottom=80),
        Box(left=63, top=1, right=65, bottom=70),
    ):
        tile = warp.tile_map(homography, flow, box)
        part, seen = warp.fetch_tile(raster, tile, interpolation=interpolation)
        cut = values[box.top : box.bottom, box.left : box.right]
        np.testing.assert_array_equal(cut, 0 if part is None else part)
        within = inside is None or inside[box.top : box.bottom, box.left : box.right]
        np.testing.assert_array_equal(within, True if seen is None else seen)


@pytest.mark.parametrize("interpolation", ALL)
def test_parts_for_lack_of_memory_are_the_whole(
    monkeypatch: pytest.MonkeyPatch, interpolation: warp.Interpolation
) -> None:
    picture = pictures.rgb16(500, 400)
    box = Box(left=-9, top=-7, right=112, bottom=90)
    homography = np.diag([3.1, 2.9, 1.0]) @ HOMOGRAPHY
    tile = warp.tile_map(homography, pictures.smooth_flow(SIZE, amplitude=3), box)
    values, inside = warp.fetch_tile(warp.Raster.of(picture), tile, interpolation=interpolation)
    monkeypatch.setattr(sampling, "_REGION_PIXELS", 500)
    parts, parts_inside = warp.fetch_tile(warp.Raster.of(picture), tile, interpolation=interpolation)
    np.testing.assert_array_equal(inside, parts_inside)
    np.testing.assert_array_equal(values, parts)


@pytest.mark.parametrize("interpolation", ALL)
def test_pictures_larger_than_opencv_takes(interpolation: warp.Interpolation) -> None:
    picture = np.zeros((40, 40_000, 1), np.uint8)
    picture[:, 39_000] = 200
    size = Size(width=40_000, height=40)
    grid = warp.source_grid(np.eye(3), None, whole(size), size)
    np.testing.assert_array_equal(warp.fetch(picture, grid, interpolation=interpolation), picture)
    tile = warp.tile_map(np.eye(3), None, whole(size))
    values, _ = warp.fetch_tile(warp.Raster.of(picture), tile, interpolation=interpolation)
    np.testing.assert_array_equal(values, picture)


@pytest.mark.parametrize("interpolation", ["cubic", "lanczos"])
@pytest.mark.parametrize("kind", ["uint8", "uint16"])
def test_overshoot_stays_within_the_range(interpolation: warp.Interpolation, kind: str) -> None:
    largest = np.iinfo(kind).max
    picture = np.zeros((40, 60, 1), kind)
    picture[:, 30:] = largest
    tile = warp.tile_map(coords.shift(0.3, 0.4), None, Box(left=5, top=5, right=50, bottom=30))
    values, _ = warp.fetch_tile(warp.Raster.of(picture), tile, interpolation=interpolation)
    assert values is not None
    assert values[:, :20].max() == 0
    assert values[:, 30:].min() == largest


@pytest.mark.parametrize("interpolation", ALL)
@pytest.mark.parametrize("scale", [1.0, 2.6, 9.0])
def test_what_has_no_colour_bleeds_into_nothing(interpolation: warp.Interpolation, scale: float) -> None:
    """All colours are 1000, but where there is none lies something else: only 1000 may come out."""
    picture = np.full((400, 600, 3), 1000, np.uint16)
    mask = np.ones((400, 600), np.bool_)
    mask[100:200, 150:333] = False
    picture[~mask] = 60_000

    def read_mask(box: Box) -> pictures.Array:
        return mask[box.top : box.bottom, box.left : box.right]

    raster = warp.Raster(size=Size(width=600, height=400), read=warp.Raster.of(picture).read, mask=read_mask)
    homography = np.array([[scale, 0.1, 3.3], [-0.05, scale, 1.7], [0, 0, 1]])
    out = Size(width=int(560 / scale), height=int(380 / scale))
    tile = warp.tile_map(homography, None, whole(out))
    values, inside = warp.fetch_tile(raster, tile, interpolation=interpolation, opaque=True)
    assert values is not None
    assert inside is not None
    assert np.unique(values[inside][..., :3]).tolist() == [1000]
    assert np.unique(values[~inside]).tolist() == [0]
    np.testing.assert_array_equal(values[..., 3] == 65535, inside)
    # The edge lies where it was, to half a pixel of the result.
    x, y = tile.x, tile.y
    hole = (x > 150 + scale) & (x < 333 - scale) & (y > 100 + scale) & (y < 200 - scale)
    far = (x < 150 - scale) | (x > 333 + scale) | (y < 100 - scale) | (y > 200 + scale)
    assert not inside[hole].any()
    assert inside[far & (x > 0) & (y > 0) & (x < 600) & (y < 400)].all()


def test_nan_has_no_part_in_a_result() -> None:
    picture = np.full((60, 80, 1), 0.25, np.float32)
    picture[20:30, 30:50] = np.nan
    mask = np.isfinite(picture[..., 0])

    def read_mask(box: Box) -> pictures.Array:
        return mask[box.top : box.bottom, box.left : box.right]

    raster = warp.Raster(size=Size(width=80, height=60), read=warp.Raster.of(picture).read, mask=read_mask)
    tile = warp.tile_map(coords.shift(0.4, 0.3), None, Box(left=2, top=2, right=70, bottom=50))
    values, inside = warp.fetch_tile(raster, tile)
    assert values is not None
    assert inside is not None
    np.testing.assert_allclose(values[inside], 0.25, rtol=1e-6)
    assert not values[~inside].any()
