"""Regions at their own depth, averaged over blocks, and the reduced picture in the units of its file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from rflow_engine.images import open_image, orientation, reader
from rflow_engine.types import Box
from tests import pictures

WHOLE = Box(left=0, top=0, right=120, bottom=80)


@pytest.mark.parametrize("factor", [1, 2, 8])
def test_blocks_are_averaged(factor: int) -> None:
    deep = pictures.rgb16()
    box = Box(left=16, top=24, right=64, bottom=56)
    blocks = deep[24:56, 16:64].reshape(32 // factor, factor, 48 // factor, factor, 3)
    seen = open_image(deep).shrunk(box, factor)
    assert seen.dtype == np.uint16
    np.testing.assert_allclose(seen, blocks.mean(axis=(1, 3)), atol=0.51)


def test_incomplete_blocks_at_the_edge_repeat_the_last_pixels() -> None:
    seen = open_image(pictures.grey16(119, 77)).shrunk(Box(left=0, top=0, right=119, bottom=77), 4)
    assert seen.shape == (20, 30, 1)
    corner = pictures.grey16(119, 77)[76, 116:119].astype(float)
    assert abs(float(seen[-1, -1, 0]) - np.append(corner, corner[-1]).mean()) < 0.51


@pytest.mark.parametrize("turn", range(1, 9))
def test_the_orientation_is_applied(tmp_path: Path, turn: int) -> None:
    stored = pictures.rgb8()
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="rgb", extratags=[(274, "H", 1, turn, True)])
    upright = orientation.apply(stored, turn)
    box = Box(left=8, top=16, right=40, bottom=72)
    seen = open_image(tmp_path / "a.tif").shrunk(box, 2)
    expected = upright[16:72, 8:40].reshape(28, 2, 16, 2, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(seen, expected, atol=0.51)


def test_where_there_is_no_picture_it_is_filled() -> None:
    rgba = np.dstack([pictures.rgb8(), np.full((80, 120), 255, np.uint8)])
    rgba[10:30, 20:50, 3] = 0
    seen = open_image(rgba).shrunk(WHOLE, 1, np.array([1, 2, 3], np.uint8))
    np.testing.assert_array_equal(seen[10:30, 20:50], np.broadcast_to([1, 2, 3], (20, 30, 3)))
    np.testing.assert_array_equal(seen[30:], rgba[30:, :, :3])


def test_the_reduced_picture_keeps_units_and_mask() -> None:
    heights = (pictures.scene()[..., 0] * 7 - 3).astype(np.float32)
    heights[:20] = np.nan
    small = open_image(heights).native(60)
    assert small.pixels.dtype == np.float32
    assert small.mask is not None
    assert not small.mask[:10].any()
    mean = heights[20:].mean()
    np.testing.assert_allclose(small.fill, [mean], rtol=1e-3)
    np.testing.assert_allclose(small.pixels[:10], mean, rtol=1e-3)
    expected = heights[20:].reshape(30, 2, 60, 2).mean(axis=(1, 3))
    np.testing.assert_allclose(small.pixels[10:, :, 0], expected, atol=1e-3)


def test_12_bits_stay_12_bits() -> None:
    deep = pictures.grey16() // 16
    small = open_image(deep).native(120)
    np.testing.assert_array_equal(small.pixels[..., 0], deep)
    assert small.mask is None


def test_only_what_cannot_be_kept_decoded_does_not_read_regions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = pictures.rgb8()
    Image.fromarray(picture).save(tmp_path / "a.png")
    tifffile.imwrite(tmp_path / "plain.tif", picture, photometric="rgb")
    tifffile.imwrite(tmp_path / "tiled.tif", picture, photometric="rgb", tile=(32, 32))
    decoded = picture.nbytes

    def reading() -> list[bool]:
        paths = [tmp_path / name for name in ("a.png", "plain.tif", "tiled.tif")]
        return [open_image(path).reads_regions for path in paths] + [open_image(picture).reads_regions]

    monkeypatch.setattr(reader, "SHELF", reader._Shelf(budget=2 * decoded))
    assert reading() == [True, True, True, True]
    monkeypatch.setattr(reader, "SHELF", reader._Shelf(budget=2 * decoded - 1))
    assert reading() == [False, True, True, True]
