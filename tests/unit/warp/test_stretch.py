"""Pictures that are made smaller: nothing aliases, wherever and in whichever direction they shrink."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords, warp
from rflow_engine.types import Box, Size
from tests import pictures
from tests.unit.warp.test_maps import SIZE, whole

FINE: tuple[warp.Interpolation, ...] = ("linear", "cubic", "lanczos")


def stripes(size: Size, period: float, *, upright: bool) -> pictures.Array:
    """(h, w, 1) float32 between 0 and 1."""
    centres = coords.pixel_centres(size)[..., 0 if upright else 1]
    return (0.5 + 0.5 * np.sin(2 * np.pi * centres / period))[..., None].astype(np.float32)


def shrunk(picture: pictures.Array, homography: pictures.Array, out: Size, how: warp.Interpolation) -> pictures.Array:
    tile = warp.tile_map(homography, None, whole(out))
    values, inside = warp.fetch_tile(warp.Raster.of(picture), tile, interpolation=how)
    assert values is not None
    assert inside is None
    return values


@pytest.mark.parametrize("interpolation", FINE)
@pytest.mark.parametrize("factor", [2.0, 3.0, 5.7, 21.0])
def test_what_is_too_fine_becomes_even(interpolation: warp.Interpolation, factor: float) -> None:
    size = Size(width=1300, height=800)
    out = Size(width=int(1280 / factor), height=int(780 / factor))
    homography = np.diag([factor, factor, 1.0])
    # One and a half pixels of the result: beyond what it can show; three and more can be seen.
    fine = shrunk(stripes(size, 1.3 * factor, upright=True), homography, out, interpolation)[6:-6, 6:-6]
    coarse = shrunk(stripes(size, 8 * factor, upright=True), homography, out, interpolation)[6:-6, 6:-6]
    assert np.abs(fine - 0.5).max() < 0.14
    assert coarse.max() > 0.8
    assert coarse.min() < 0.2


@pytest.mark.parametrize("interpolation", FINE)
def test_shrinking_in_one_direction_keeps_the_other_sharp(interpolation: warp.Interpolation) -> None:
    size = Size(width=1200, height=100)
    homography = np.diag([6.0, 1.0, 1.0])
    out = Size(width=200, height=100)
    fine = shrunk(stripes(size, 7.8, upright=True), homography, out, interpolation)[6:-6, 6:-6]
    assert np.abs(fine - 0.5).max() < 0.14
    picture = stripes(size, 3.0, upright=False)
    np.testing.assert_allclose(shrunk(picture, homography, out, interpolation), picture[:, :200], atol=2e-6)


@pytest.mark.parametrize("interpolation", FINE)
@pytest.mark.parametrize("factor", [2.0, 3.3, 4.0, 9.0, 40.0])
def test_ramps_are_not_moved_by_shrinking(interpolation: warp.Interpolation, factor: float) -> None:
    size = Size(width=1500, height=1200)
    ramps = coords.pixel_centres(size).astype(np.float32)
    out = Size(width=30, height=20)
    homography = coords.shift(200.3, 100.7) @ np.diag([factor, factor, 1.0])
    values = shrunk(ramps, homography, out, interpolation)
    tile = warp.tile_map(homography, None, whole(out))
    np.testing.assert_allclose(values[..., 0], tile.x, atol=0.01 * factor)
    np.testing.assert_allclose(values[..., 1], tile.y, atol=0.01 * factor)


def test_reduced_versions_are_used_where_there_are_some() -> None:
    picture = pictures.rgb16(1600, 1200)
    asked = []

    def reduced(box: Box, factor: int) -> pictures.Array:
        asked.append(factor)
        part = picture[box.top : box.bottom, box.left : box.right].astype(np.float64)
        height, width = part.shape[:2]
        blocks = part.reshape(height // factor, factor, width // factor, factor, 3).mean(axis=(1, 3))
        return np.rint(blocks).astype(np.uint16)

    whole_picture = warp.Raster.of(picture)
    pyramid = warp.Raster(size=whole_picture.size, read=whole_picture.read, reduced=reduced)
    tile = warp.tile_map(np.diag([10.0, 10.0, 1.0]), None, whole(SIZE))
    one, other = warp.fetch_tile(pyramid, tile)[0], warp.fetch_tile(whole_picture, tile)[0]
    assert asked == [4]
    assert one is not None
    assert other is not None
    assert np.abs(one.astype(int) - other).max() <= 1


def test_levels_change_unseen() -> None:
    """A picture that shrinks more and more to the right: where another level begins nothing jumps."""
    size = Size(width=9000, height=1600)
    picture = (stripes(size, 90.0, upright=True) + stripes(size, 70.0, upright=False)) / 2
    homography = np.array([[2.0, 0, 40], [0, 3.0, 30], [-1.1e-3, 0, 1.0]])
    tile = warp.tile_map(homography, None, Box(left=0, top=0, right=600, bottom=128))
    assert tile.stretch is not None
    levels = [tile.stretch.level(slice(0, 128), slice(x, x + 1)) for x in range(600)]
    assert levels[0] == 0
    assert set(levels) > {0, 1}
    values, inside = warp.fetch_tile(warp.Raster.of(picture), tile)
    assert values is not None
    points = np.stack([tile.x, tile.y], axis=-1)
    for x in np.flatnonzero(np.diff(levels)):
        true = sum(0.5 + 0.5 * np.sin(2 * np.pi * points[..., axis] / p) for axis, p in ((0, 90.0), (1, 70.0))) / 2
        miss = values[..., 0] - true
        seen = slice(10, 118) if inside is None else inside[:, x - 2 : x + 4].all(axis=1)
        jump = miss[seen, x + 1] - miss[seen, x]
        assert np.abs(jump).max() < 0.01


def test_nearest_takes_pixels_as_they_are() -> None:
    labels = np.random.default_rng(1).integers(0, 7, (300, 400, 1)).astype(np.uint8) * 30
    homography = np.diag([3.0, 3.0, 1.0])
    values = shrunk(labels, homography, Size(width=130, height=99), "nearest")
    np.testing.assert_array_equal(values, labels[1:297:3, 1:390:3])


def test_shrink_factor_is_never_below_one() -> None:
    assert warp.shrink_factor(np.diag([0.1, 0.1, 1.0]), SIZE) == 1
    assert warp.shrink_factor(np.diag([-2.5, 2.5, 1.0]), SIZE) == 2


def test_pictures_about_as_large_stay_as_sharp() -> None:
    assert warp.tile_map(np.diag([1.2, 1.2, 1.0]), None, whole(SIZE)).stretch is None
    assert warp.tile_map(np.diag([1.3, 1.2, 1.0]), None, whole(SIZE)).stretch is not None
