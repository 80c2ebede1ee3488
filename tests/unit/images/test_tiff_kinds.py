"""TIFF files of every kind: packed in strips, in tiles, a plane a colour, with samples of any width."""

from __future__ import annotations

import io
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from rflow_engine.images import open_image, optional, reader, tiff_reader
from rflow_engine.types import Box
from tests import pictures

Array = np.ndarray[Any, Any]
WIDTH, HEIGHT = 133, 90
HERE = Box(left=21, top=17, right=100, bottom=71)
LOSSLESS = ["zlib", "lzw", "zstd", "lzma", "packbits", "none"]
KINDS = {"strips": {"rowsperstrip": 7}, "tiles": {"tile": (32, 48)}, "one": {}}


@pytest.fixture
def in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing can be kept decoded, and nothing may be decoded as a whole."""
    monkeypatch.setattr(reader, "SHELF", reader._Shelf(budget=1))
    monkeypatch.setattr(tiff_reader.TiffReader, "decode", lambda _: pytest.fail("decoded as a whole"))


@pytest.fixture(params=[True, False], ids=["with imagecodecs", "without"])
def codecs(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the further package, and as if it were not installed."""
    if not request.param:
        monkeypatch.setattr(optional, "imagecodecs", lambda: None)


def check(path: Path, expected: Array) -> None:
    image = open_image(path)
    assert image.reads_regions
    np.testing.assert_array_equal(image.read(), expected)
    np.testing.assert_array_equal(image.read(HERE), expected[17:71, 21:100])
    assert image.read_mask(HERE) is None


@pytest.mark.usefixtures("codecs", "in_pieces")
@pytest.mark.parametrize("compression", LOSSLESS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("planar", ["contig", "separate"])
@pytest.mark.parametrize("byteorder", ["<", ">"])
def test_packings(tmp_path: Path, compression: str, kind: str, planar: str, byteorder: Any) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    stored = np.ascontiguousarray(np.moveaxis(picture, -1, 0)) if planar == "separate" else picture
    predictor = compression in ("zlib", "lzw", "zstd", "lzma")
    options = KINDS[kind] | {"compression": compression, "predictor": predictor, "byteorder": byteorder}
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="rgb", planarconfig=planar, **options)
    check(tmp_path / "a.tif", picture)


@pytest.mark.usefixtures("codecs", "in_pieces")
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"])
@pytest.mark.parametrize("predictor", [True, False])
@pytest.mark.parametrize("compression", ["lzw", "zlib"])
def test_samples(tmp_path: Path, dtype: str, predictor: bool, compression: str) -> None:
    picture = (pictures.grey16(WIDTH, HEIGHT) // 300).astype(dtype)
    options = {"compression": compression, "predictor": predictor, "rowsperstrip": 9}
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="minisblack", **options)
    read_as = dtype if dtype in ("uint8", "uint16") else "float32"
    check(tmp_path / "a.tif", picture.astype(read_as)[..., None])


@pytest.mark.usefixtures("codecs", "in_pieces")
@pytest.mark.parametrize("bits", [1, 2, 4, 6, 10, 12, 14])
@pytest.mark.parametrize("compression", ["none", "lzw"])
@pytest.mark.parametrize("photometric", ["minisblack", "miniswhite"])
def test_odd_numbers_of_bits(tmp_path: Path, bits: int, compression: str, photometric: str) -> None:
    values = np.random.default_rng(bits).integers(0, 2**bits, (HEIGHT, WIDTH))
    values[0, :2] = 0, 2**bits - 1
    write_bits(tmp_path / "a.tif", values, bits, compression, photometric)
    image = open_image(tmp_path / "a.tif")
    seen, white = image.read()[..., 0], 255 if bits <= 8 else 65535
    assert image.info.dtype == ("uint8" if bits <= 8 else "uint16")
    if photometric == "miniswhite":
        seen = white - seen
    # Black is black, white is white, and what is between lies evenly.
    assert (seen[0, 0], seen[0, 1]) == (0, white)
    np.testing.assert_allclose(seen, values * (white / (2**bits - 1)), atol=1 if bits <= 8 else 2 ** (16 - bits))
    assert len(np.unique(seen)) == len(np.unique(values))


def write_bits(path: Path, values: Array, bits: int, compression: str, photometric: str) -> None:
    """Written as 8-bit samples of packed rows, whose tags are then changed."""
    single = (values[..., None] >> np.arange(bits - 1, -1, -1)) & 1
    rows = np.packbits(single.reshape(HEIGHT, -1).astype(np.uint8), axis=1)
    tifffile.imwrite(path, rows, photometric=photometric, compression=compression, rowsperstrip=11)
    with tifffile.TiffFile(path, mode="r+") as tiff:
        tags = tiff.pages[0].tags
        tags["ImageWidth"].overwrite(WIDTH)
        tags["BitsPerSample"].overwrite(bits)


@pytest.mark.usefixtures("in_pieces")
@pytest.mark.parametrize("compression", ["jpeg", "webp", "jpeg2000", "jpegxl"])
@pytest.mark.parametrize("kind", KINDS)
def test_little_pictures_inside(tmp_path: Path, compression: str, kind: str) -> None:
    picture = pictures.rgb8(WIDTH, HEIGHT)
    tile = {"tile": (32, 48)} if kind == "tiles" else {"rowsperstrip": 16} if kind == "strips" else {}
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="rgb", compression=compression, **tile)
    image = open_image(tmp_path / "a.tif")
    assert np.abs(image.read().astype(int) - picture).mean() < 8
    assert np.abs(image.read(HERE).astype(int) - picture[17:71, 21:100]).mean() < 8


def test_jpeg_that_stores_red_green_and_blue(tmp_path: Path) -> None:
    """Without anything in the stream that says so, only in the tags."""
    picture = pictures.rgb8(WIDTH, HEIGHT)
    options = {"compression": "jpeg", "compressionargs": {"outcolorspace": "rgb", "level": 95}, "rowsperstrip": 16}
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="rgb", **options)
    with tifffile.TiffFile(tmp_path / "a.tif", mode="r+") as tiff:
        tiff.pages[0].tags["PhotometricInterpretation"].overwrite(2)
    assert np.abs(open_image(tmp_path / "a.tif").read().astype(int) - picture).mean() < 4


@pytest.mark.parametrize("compression", ["jpeg", "tiff_lzw"])
def test_inks(tmp_path: Path, compression: str) -> None:
    picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT)).convert("CMYK")
    picture.save(tmp_path / "a.tif", compression=compression, **({"quality": 95} if compression == "jpeg" else {}))
    expected = np.asarray(picture.convert("RGB")).astype(int)
    assert np.abs(open_image(tmp_path / "a.tif").read().astype(int) - expected).mean() < 8


@pytest.mark.parametrize("compression", ["group3", "group4", "tiff_ccitt"])
def test_fax(tmp_path: Path, compression: str) -> None:
    picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT)).convert("1")
    picture.save(tmp_path / "a.tif", compression=compression)
    expected = np.asarray(picture.convert("L"))
    np.testing.assert_array_equal(open_image(tmp_path / "a.tif").read()[..., 0], expected)


def test_unpacked_ycbcr_is_left_to_libtiff(tmp_path: Path) -> None:
    picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT)).convert("YCbCr")
    picture.save(tmp_path / "a.tif")
    expected = np.asarray(picture.convert("RGB")).astype(int)
    assert np.abs(open_image(tmp_path / "a.tif").read().astype(int) - expected).mean() < 3


def test_a_piece_is_unpacked_once_for_regions_side_by_side(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "SHELF", reader._Shelf(budget=1))
    picture = pictures.rgb16(WIDTH, HEIGHT)
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="rgb", compression="zlib", rowsperstrip=30)
    image = open_image(tmp_path / "a.tif")
    image.read(Box(left=0, top=0, right=20, bottom=20))
    monkeypatch.setattr("zlib.decompressobj", lambda: pytest.fail("unpacked again"))
    np.testing.assert_array_equal(image.read(Box(left=20, top=5, right=60, bottom=30)), picture[5:30, 20:60])


def test_a_little_that_unpacks_to_much_is_cut_off(tmp_path: Path) -> None:
    """A strip that says it is a small one, and would fill the memory."""
    bomb = zlib.compress(bytes(50_000_000), 9)
    tifffile.imwrite(tmp_path / "a.tif", pictures.rgb8(64, 48), photometric="rgb", compression="zlib", rowsperstrip=48)
    data = io.BytesIO((tmp_path / "a.tif").read_bytes())
    with tifffile.TiffFile(tmp_path / "a.tif") as tiff:
        at, counts = tiff.pages[0].tags[273].valueoffset, tiff.pages[0].tags[279].valueoffset
    place = data.seek(0, 2)
    data.write(bomb)
    for where, value in ((at, place), (counts, len(bomb))):
        data.seek(where)
        data.write(value.to_bytes(4, "little"))
    (tmp_path / "a.tif").write_bytes(data.getvalue())
    assert open_image(tmp_path / "a.tif").read().shape == (48, 64, 3)
