"""Orientation is applied once, to pixels, regions, masks, sizes and resolution alike."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageOps

from rflow_engine.images import open_image, orientation
from rflow_engine.types import Box, Size
from tests import pictures

ALL = range(1, 9)
BOX = Box(left=13, top=5, right=37, bottom=60)


def _upright(picture: pictures.Array, turn: int) -> pictures.Array:
    """What Pillow, which knows the standard as well, makes of a picture."""
    image = Image.fromarray(picture)
    image.getexif()[0x0112] = turn
    return np.asarray(ImageOps.exif_transpose(image))


@pytest.mark.parametrize("turn", ALL)
def test_all_eight_as_the_standard_says(turn: int) -> None:
    picture = pictures.rgb8(90, 64)
    np.testing.assert_array_equal(orientation.apply(picture, turn), _upright(picture, turn))


@pytest.mark.parametrize("turn", ALL)
@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp"])
def test_files(tmp_path: Path, turn: int, suffix: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    path = tmp_path / f"a.{suffix}"
    options: dict[str, object] = {"webp": {"lossless": True}, "tif": {"compression": "tiff_lzw"}}.get(suffix, {})
    Image.fromarray(pictures.rgb8(90, 64)).save(path, exif=exif, **options)
    stored = np.asarray(Image.open(path)) if suffix == "jpg" else pictures.rgb8(90, 64)
    image = open_image(path)
    expected = _upright(stored, turn)
    assert image.info.orientation == turn
    assert image.info.size == pictures.size_of(expected)
    np.testing.assert_array_equal(image.read(), expected)
    np.testing.assert_array_equal(image.read(BOX), expected[5:60, 13:37])


@pytest.mark.parametrize("turn", ALL)
def test_uncompressed_tiff_with_mask_and_resolution(tmp_path: Path, turn: int) -> None:
    alpha = np.full((64, 90), 65535, np.uint16)
    alpha[8:20, 3:50] = 0
    rgba = np.dstack([pictures.rgb16(90, 64), alpha])
    extra = [(274, "H", 1, turn, True)]
    tifffile.imwrite(
        tmp_path / "a.tif",
        rgba,
        photometric="rgb",
        extrasamples=["unassalpha"],
        extratags=extra,
        resolution=(300, 200),
        resolutionunit="INCH",
    )
    image = open_image(tmp_path / "a.tif")
    expected = orientation.apply(rgba, turn)
    np.testing.assert_array_equal(image.read(BOX), expected[5:60, 13:37, :3])
    np.testing.assert_array_equal(image.read_mask(), expected[..., 3] > 0)
    assert image.info.resolution == ((200, 300) if turn >= 5 else (300, 200))
    shown = image.display(45)
    assert shown.shape[:2] == ((45, 32) if turn >= 5 else (32, 45))


@pytest.mark.parametrize("turn", ALL)
def test_reduced_pictures_are_turned_as_well(turn: int) -> None:
    upright, stored = Size(width=64, height=90), Size(width=90, height=64)
    assert orientation.stored_size(upright, turn) == (stored if turn >= 5 else upright)
    box = orientation.stored_box(BOX, Size(width=70, height=80), turn)
    assert {box.size.width, box.size.height} == {BOX.size.width, BOX.size.height}


@pytest.mark.parametrize("nonsense", [0, 9, -1, "6", None, 3.5])
def test_nonsense_is_taken_as_upright(nonsense: object) -> None:
    assert orientation.valid(nonsense) == 1


@pytest.mark.parametrize("resolution", [None, (0.0, 300.0), (float("nan"), 300.0)])
def test_nonsense_resolution_is_none(resolution: tuple[float, float] | None) -> None:
    assert orientation.oriented_resolution(resolution, 6) is None
