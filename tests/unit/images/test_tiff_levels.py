"""Reduced versions inside a TIFF, and compressed tiles that are unpacked one by one."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from rflow_engine.images import open_image, reader, tiff_reader
from rflow_engine.types import Box
from tests import pictures

Array = np.ndarray[Any, Any]
WIDTH, HEIGHT = 333, 250
HERE = Box(left=64, top=32, right=192, bottom=160)


@pytest.fixture
def no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing can be kept decoded, and nothing may be decoded as a whole."""
    monkeypatch.setattr(reader, "SHELF", reader._Shelf(budget=1))
    monkeypatch.setattr(tiff_reader.TiffReader, "decode", lambda _: pytest.fail("decoded as a whole"))


def halved(picture: Array) -> Array:
    """Made unlike the picture, so that it is known where pixels come from."""
    return np.ascontiguousarray(np.invert(picture[: HEIGHT // 2 * 2 : 2, : WIDTH // 2 * 2 : 2]))


def write_pyramid(path: Path, picture: Array, *, sub: bool = True, **options: Any) -> None:
    options = {"photometric": "rgb", "tile": (64, 64)} | options
    with tifffile.TiffWriter(path) as tiff:
        tiff.write(picture, subifds=1 if sub else None, **options)
        tiff.write(halved(picture), subfiletype=1, **options)


def write_tiles(path: Path, tiles: list[bytes], *, samples: int, photometric: int) -> None:
    """A TIFF of JPEG tiles, 64 pixels across, which tifffile writes only with a further package."""
    starts = 8 + np.cumsum([0, *map(len, tiles)])
    lists = [*starts[:-1].tolist(), *map(len, tiles)]
    after, count = int(starts[-1]), len(tiles)
    # Tag, kind (3: 16 bits, 4: 32 bits), how many, value or place.
    entries = [
        (256, 4, 1, WIDTH),
        (257, 4, 1, HEIGHT),
        (258, 3, samples, 8 if samples == 1 else after + 8 * count),
        (259, 3, 1, 7),
        (262, 3, 1, photometric),
        (277, 3, 1, samples),
        (322, 4, 1, 64),
        (323, 4, 1, 64),
        (324, 4, count, after),
        (325, 4, count, after + 4 * count),
    ]
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries)
    tail = struct.pack(f"<{2 * count}I", *lists) + struct.pack("<4H", 8, 8, 8, 0)
    head = struct.pack("<2sHI", b"II", 42, after + len(tail))
    path.write_bytes(head + b"".join(tiles) + tail + directory + bytes(4))


@pytest.mark.parametrize("sub", [True, False])
@pytest.mark.parametrize("tile", [(64, 64), None])
def test_reduced_versions_are_used(tmp_path: Path, sub: bool, tile: tuple[int, int] | None) -> None:
    picture = pictures.rgb8(WIDTH, HEIGHT)
    write_pyramid(tmp_path / "a.tif", picture, sub=sub, tile=tile)
    image, half = open_image(tmp_path / "a.tif"), halved(picture)
    np.testing.assert_array_equal(image.shrunk(HERE, 2), half[16:80, 32:96])
    quarter = half[16:80, 32:96].reshape(32, 2, 32, 2, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(image.shrunk(HERE, 4), quarter, atol=0.51)
    np.testing.assert_array_equal(image.shrunk(HERE, 1), picture[32:160, 64:192])
    assert abs(float(image.native(100).pixels.mean()) - half.mean()) < 3
    assert abs(float(image.native(300).pixels.mean()) - picture.mean()) < 3


def test_the_engine_works_on_the_picture_itself(tmp_path: Path) -> None:
    picture = pictures.rgb8(WIDTH, HEIGHT)
    write_pyramid(tmp_path / "a.tif", picture)
    assert abs(float(open_image(tmp_path / "a.tif").working(100).rgb.mean()) - picture.mean() / 255) < 0.02


def test_the_missing_last_block_is_its_neighbour(tmp_path: Path) -> None:
    picture = pictures.rgb8(WIDTH, HEIGHT)
    write_pyramid(tmp_path / "a.tif", picture)
    edge = open_image(tmp_path / "a.tif").shrunk(Box(left=256, top=192, right=WIDTH, bottom=HEIGHT), 2)
    assert edge.shape == (29, 39, 3)
    np.testing.assert_array_equal(edge[:, -1], edge[:, -2])


def test_other_pictures_in_the_file_are_no_reduced_versions(tmp_path: Path) -> None:
    picture = pictures.rgb8(WIDTH, HEIGHT)
    with tifffile.TiffWriter(tmp_path / "a.tif") as tiff:
        tiff.write(picture, photometric="rgb", tile=(64, 64))
        tiff.write(halved(picture)[:100], photometric="rgb", subfiletype=1)
        tiff.write(halved(picture)[..., 0], photometric="minisblack", subfiletype=1)
        tiff.write(halved(picture), photometric="rgb")
    seen = open_image(tmp_path / "a.tif").shrunk(HERE, 2)
    expected = picture[32:160, 64:192].reshape(64, 2, 64, 2, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(seen, expected, atol=0.51)


@pytest.mark.usefixtures("no_room")
@pytest.mark.parametrize("compression", ["zlib", "lzma"])
@pytest.mark.parametrize("predictor", [False, True])
def test_packed_tiles_are_unpacked_one_by_one(tmp_path: Path, compression: str, predictor: bool) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    options = {"compression": compression, "predictor": predictor}
    write_pyramid(tmp_path / "a.tif", picture, **options)
    image = open_image(tmp_path / "a.tif")
    assert image.reads_regions
    np.testing.assert_array_equal(image.read(), picture)
    np.testing.assert_array_equal(image.read(HERE), picture[32:160, 64:192])
    np.testing.assert_array_equal(image.shrunk(HERE, 2), halved(picture)[16:80, 32:96])


def test_packed_tiles_are_kept_decoded_where_there_is_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    write_pyramid(tmp_path / "a.tif", picture, compression="zlib")
    image = open_image(tmp_path / "a.tif")
    image.read(HERE)
    monkeypatch.setattr(tiff_reader.segments, "read_region", lambda *_: pytest.fail("unpacked again"))
    np.testing.assert_array_equal(image.read(HERE), picture[32:160, 64:192])


@pytest.mark.usefixtures("no_room")
@pytest.mark.parametrize("grey", [True, False])
def test_tiles_of_jpeg_are_unpacked_one_by_one(tmp_path: Path, grey: bool) -> None:
    picture = pictures.rgb8(WIDTH, HEIGHT)
    picture = np.ascontiguousarray(picture[..., 1]) if grey else picture

    tiles = []
    for top in range(0, HEIGHT, 64):
        for left in range(0, WIDTH, 64):
            part = picture[top : top + 64, left : left + 64]
            missing = [(0, 64 - part.shape[0]), (0, 64 - part.shape[1]), (0, 0)][: part.ndim]
            data = io.BytesIO()
            Image.fromarray(np.pad(part, missing, mode="edge")).save(data, "JPEG", quality=95, subsampling=0)
            tiles.append(data.getvalue())
    write_tiles(tmp_path / "a.tif", tiles, samples=1 if grey else 3, photometric=1 if grey else 6)
    seen = open_image(tmp_path / "a.tif").read()
    assert np.abs(seen.reshape(picture.shape).astype(int) - picture).mean() < 2
