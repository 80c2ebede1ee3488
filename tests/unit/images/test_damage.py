"""Damaged and truncated files: what can be read is, the rest is masked, and the notes say how much it is."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from rflow_engine.errors import ImageReadError
from rflow_engine.images import ImageSource, open_image, reader
from rflow_engine.types import Box
from tests import pictures

WIDTH, HEIGHT = 256, 200
STRIPS: dict[str, Any] = {"rowsperstrip": 20}
TILES: dict[str, Any] = {"tile": (32, 64)}


@pytest.fixture(params=["kept", "in pieces"], autouse=True)
def shelf(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same whether the picture is kept decoded or read piece by piece."""
    if request.param == "in pieces":
        monkeypatch.setattr(reader, "SHELF", reader._Shelf(budget=1))


def write(path: Path, **options: Any) -> pictures.Array:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    tifffile.imwrite(path, picture, photometric="rgb", **options)
    return picture


def spoil(path: Path, part: int) -> None:
    """Overwrite the beginning of a strip or tile."""
    with tifffile.TiffFile(path) as tiff:
        place, count = tiff.pages[0].dataoffsets[part], tiff.pages[0].databytecounts[part]
    data = bytearray(path.read_bytes())
    data[place : place + count] = b"\xa5" * count
    path.write_bytes(data)


def note_of(image: ImageSource) -> str:
    return next((note for note in image.info.notes if "damaged" in note), "")


@pytest.mark.parametrize("compression", ["zlib", "lzw", "zstd", "lzma", "jpeg2000"])
def test_a_spoilt_strip_is_masked(tmp_path: Path, compression: str) -> None:
    picture = write(tmp_path / "a.tif", compression=compression, **STRIPS)
    spoil(tmp_path / "a.tif", 3)
    image = open_image(tmp_path / "a.tif")
    read, mask = image.read(), image.read_mask()
    assert mask is not None
    assert not mask[60:80].any() or compression == "lzw"
    assert mask[:60].all()
    assert mask[80:].all()
    np.testing.assert_array_equal(read[mask], picture[mask])
    assert "10 %" in note_of(image) or compression == "lzw"
    assert image.info.has_alpha


def test_a_spoilt_tile_is_masked(tmp_path: Path) -> None:
    picture = write(tmp_path / "a.tif", compression="zlib", **TILES)
    spoil(tmp_path / "a.tif", 5)
    image = open_image(tmp_path / "a.tif")
    mask = image.read_mask(Box(left=0, top=0, right=WIDTH, bottom=HEIGHT)) if image.read() is not None else None
    assert mask is not None
    expected = np.ones((HEIGHT, WIDTH), bool)
    expected[32:64, 64:128] = False
    np.testing.assert_array_equal(mask, expected)
    np.testing.assert_array_equal(image.read()[mask], picture[mask])
    assert "4 %" in note_of(image)


def test_what_is_missing_takes_no_part(tmp_path: Path) -> None:
    write(tmp_path / "a.tif", compression="zlib", **STRIPS)
    spoil(tmp_path / "a.tif", 3)
    working = open_image(tmp_path / "a.tif").working(WIDTH)
    assert working.mask is not None
    assert not working.mask[62:78].any()
    assert working.mask[:58].all()


@pytest.mark.parametrize(
    "options", [STRIPS, TILES, {}, STRIPS | {"compression": "zlib"}, TILES | {"compression": "lzw"}]
)
@pytest.mark.parametrize("share", [0.7, 0.95])
def test_truncated_but_most_is_there(tmp_path: Path, options: dict[str, Any], share: float) -> None:
    picture = write(tmp_path / "a.tif", **options)
    os.truncate(tmp_path / "a.tif", int((tmp_path / "a.tif").stat().st_size * share))
    image = open_image(tmp_path / "a.tif")
    assert "damaged" in note_of(image), "known from the header"
    read, mask = image.read(), image.read_mask()
    assert mask is not None
    assert mask.mean() == pytest.approx(share, abs=0.15)
    np.testing.assert_array_equal(read[mask], picture[mask])


@pytest.mark.parametrize(
    "options", [STRIPS, TILES, {}, STRIPS | {"compression": "zlib"}, TILES | {"compression": "lzw"}]
)
def test_truncated_and_most_is_gone(tmp_path: Path, options: dict[str, Any]) -> None:
    write(tmp_path / "a.tif", **options)
    os.truncate(tmp_path / "a.tif", int((tmp_path / "a.tif").stat().st_size * 0.4))
    with pytest.raises(ImageReadError, match="damaged or incomplete"):
        open_image(tmp_path / "a.tif")


def test_one_strip_that_is_cut_gives_its_beginning(tmp_path: Path) -> None:
    picture = write(tmp_path / "a.tif", compression="zlib", rowsperstrip=HEIGHT)
    with tifffile.TiffFile(tmp_path / "a.tif", mode="r+") as tiff:
        tiff.pages[0].tags[279].overwrite(int(tiff.pages[0].databytecounts[0] * 0.8))
    image = open_image(tmp_path / "a.tif")
    read, mask = image.read(), image.read_mask()
    assert mask is not None
    assert 0.7 < mask.mean() < 0.9
    np.testing.assert_array_equal(read[mask], picture[mask])


def test_a_wrong_checksum_is_noticed(tmp_path: Path) -> None:
    write(tmp_path / "a.tif", compression="zlib", **STRIPS)
    with tifffile.TiffFile(tmp_path / "a.tif") as tiff:
        end = tiff.pages[0].dataoffsets[2] + tiff.pages[0].databytecounts[2]
    data = bytearray((tmp_path / "a.tif").read_bytes())
    data[end - 1] ^= 1
    (tmp_path / "a.tif").write_bytes(data)
    image = open_image(tmp_path / "a.tif")
    image.read()
    mask = image.read_mask()
    assert mask is not None
    assert not mask[40:60].any()


def test_a_file_without_damage_says_nothing(tmp_path: Path) -> None:
    write(tmp_path / "a.tif", compression="zlib", **STRIPS)
    image = open_image(tmp_path / "a.tif")
    image.read()
    assert not image.info.has_alpha
    assert image.info.notes == ()


def test_a_spoilt_reduced_version_does_not_spoil_the_picture(tmp_path: Path) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    with tifffile.TiffWriter(tmp_path / "a.tif") as tiff:
        tiff.write(picture, photometric="rgb", subifds=1, compression="zlib", **TILES)
        tiff.write(picture[::2, ::2], photometric="rgb", subfiletype=1, compression="zlib", **TILES)
    image = open_image(tmp_path / "a.tif")
    np.testing.assert_array_equal(image.read(), picture)
    assert image.read_mask() is None
