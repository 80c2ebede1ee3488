"""What cannot be aligned is refused with one clear sentence and the remedy."""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from rflow_engine.errors import ImageReadError, ResourceError
from rflow_engine.images import checks, open_image
from rflow_engine.images.array_reader import ArrayReader
from tests import pictures


def refused(call: Callable[[], object], *words: str) -> ImageReadError:
    """The error of ``call``, with ``words`` in its problem, and a remedy; both are whole sentences."""
    with pytest.raises(ImageReadError) as caught:
        call()
    error = caught.value
    for word in words:
        assert word in error.problem
    for sentence in (error.problem, error.remedy):
        assert sentence.endswith(".")
        assert "\n" not in sentence
    assert error.exit_code == 4
    return error


def encoded(suffix: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(pictures.rgb8(300, 200)).save(buffer, {"jpg": "JPEG", "tif": "TIFF"}.get(suffix, suffix), **options)
    return buffer.getvalue()


def test_missing(tmp_path: Path) -> None:
    refused(lambda: open_image(tmp_path / "nowhere.png"), "nowhere.png", "does not exist")


def test_folder(tmp_path: Path) -> None:
    refused(lambda: open_image(tmp_path), "folder")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes among its files")
def test_not_an_ordinary_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    refused(lambda: open_image(tmp_path / "pipe"), "ordinary file")


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded("png"))

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    # The tests may run as an administrator, who is never refused.
    monkeypatch.setattr(Path, "open", refuse)
    refused(lambda: open_image(path), "permission")


def test_zero_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.tif").touch()
    refused(lambda: open_image(tmp_path / "a.tif"), "empty", "0 bytes")


@pytest.mark.parametrize("name", ["a\0b.png", "x" * 300 + ".png"])
def test_impossible_names(tmp_path: Path, name: str) -> None:
    refused(lambda: open_image(str(tmp_path / name)), "cannot be opened")


@pytest.mark.parametrize("content", [b"This is a letter, not a picture. " * 9, b"%PDF-1.7 ...", os.urandom(64), b"II"])
def test_unknown_format(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.jpg").write_bytes(content)
    refused(lambda: open_image(tmp_path / "a.jpg"), "not a picture")


@pytest.mark.parametrize("share", [0.1, 0.3])
def test_truncated_tiff_in_tiles(tmp_path: Path, share: float) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, pictures.rgb16(300, 200), photometric="rgb", tile=(64, 64))
    image = open_image(path)
    os.truncate(path, int(path.stat().st_size * share))
    refused(image.read, "damaged")
    refused(lambda: open_image(path).read(), "damaged")


@pytest.mark.parametrize("suffix", ["jpg", "png", "bmp", "webp", "gif", "tif", "lzw.tif", "deflate.tif", "jp2"])
@pytest.mark.parametrize("share", [0.1, 0.3])
def test_truncated(tmp_path: Path, suffix: str, share: float) -> None:
    kind = suffix.rpartition(".")[2]
    extras = {"lzw.tif": {"compression": "tiff_lzw"}, "deflate.tif": {"compression": "tiff_deflate"}}.get(suffix, {})
    data = encoded("jpeg2000" if kind == "jp2" else kind, **extras)
    path = tmp_path / f"a.{kind}"
    path.write_bytes(data[: int(len(data) * share)])
    refused(lambda: open_image(path).read(), "a.")


@pytest.mark.parametrize("share", [0.02, 0.5, 0.99])
def test_truncated_16_bit_png(tmp_path: Path, share: float) -> None:
    path = tmp_path / "a.png"
    _deep_png(path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    refused(lambda: open_image(path).read(), "damaged")


def test_one_wrong_byte_in_16_bit_png(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    _deep_png(path)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0x40
    path.write_bytes(data)
    refused(lambda: open_image(path).read(), "checksum")


def _deep_png(path: Path) -> None:
    from rflow_engine.images.png_writer import write_png

    picture = pictures.rgb16(300, 200)
    size = pictures.size_of(picture)
    write_png(path, [picture], size=size, samples=3, dtype=picture.dtype, icc_profile=None, resolution=None)


def test_tiff_that_is_cut_after_opening(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, pictures.rgb16(300, 200), photometric="rgb")
    image = open_image(path)
    os.truncate(path, 1000)
    refused(image.read, "damaged")


def test_file_that_vanishes_after_opening(tmp_path: Path) -> None:
    for suffix in ("tif", "png", "jpg"):
        path = tmp_path / f"a.{suffix}"
        path.write_bytes(encoded(suffix))
        image = open_image(path)
        path.unlink()
        refused(image.read, path.name)


def test_damaged_tiff_header(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(b"II*\x00" + b"\xff" * 40)
    refused(lambda: open_image(tmp_path / "a.tif"), "damaged")


@pytest.mark.parametrize("photometric", [8, 32803, 34892])
def test_colours_that_are_not_understood(tmp_path: Path, photometric: int) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, pictures.rgb8(), photometric="rgb")
    with tifffile.TiffFile(path) as tiff:
        at = tiff.pages[0].tags[262].valueoffset
    data = bytearray(path.read_bytes())
    data[at : at + 2] = struct.pack("<H", photometric)
    path.write_bytes(data)
    refused(lambda: open_image(path), "stores its colours")


def test_compression_that_is_not_understood(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, pictures.rgb16(), photometric="rgb")
    with tifffile.TiffFile(path) as tiff:
        at = tiff.pages[0].tags[259].valueoffset
    data = bytearray(path.read_bytes())
    data[at : at + 2] = struct.pack("<H", 34712)
    path.write_bytes(data)
    refused(lambda: open_image(path).read(), "a.tif")


@pytest.mark.parametrize(("width", "height"), [(1, 1), (15, 400), (400, 15), (2, 2)])
def test_too_small(tmp_path: Path, width: int, height: int) -> None:
    array = np.zeros((height, width, 3), np.uint8)
    Image.fromarray(array).save(tmp_path / "a.png")
    tifffile.imwrite(tmp_path / "a.tif", array, photometric="rgb")
    for picture in (tmp_path / "a.png", tmp_path / "a.tif", array):
        refused(lambda picture=picture: open_image(picture), "too small", f"{width} × {height}")


@pytest.mark.parametrize("shape", [(16, 801, 3), (2000, 20)])
def test_too_long_and_thin(tmp_path: Path, shape: tuple[int, ...]) -> None:
    array = np.zeros(shape, np.uint8)
    Image.fromarray(array).save(tmp_path / "a.png")
    for picture in (tmp_path / "a.png", array):
        refused(lambda picture=picture: open_image(picture), "too long and thin")


def test_bomb_is_refused_from_its_header(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "available_memory", lambda: 8_000_000_000)
    header = struct.pack(">IIBBBBB", 60_000, 50_000, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n"
    for name, body in ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")):
        data += struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    (tmp_path / "a.png").write_bytes(data)
    refused(lambda: open_image(tmp_path / "a.png"), "too large", "60000 × 50000", "8.0 GB")


def test_compressed_tiff_that_does_not_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = pictures.rgb16(300, 200)
    tifffile.imwrite(tmp_path / "packed.tif", picture, photometric="rgb", compression="zlib")
    tifffile.imwrite(tmp_path / "plain.tif", picture, photometric="rgb")
    monkeypatch.setattr(checks, "available_memory", lambda: 300_000)
    refused(lambda: open_image(tmp_path / "packed.tif"), "too large")
    # What is mapped region by region needs no memory for the whole.
    assert open_image(tmp_path / "plain.tif").info.size == pictures.size_of(picture)


def test_available_memory_is_a_plausible_number() -> None:
    free = checks.available_memory()
    assert free is None or 10**6 < free < 10**15


@pytest.mark.parametrize("value", [0, 128, 255])
def test_blank(value: int) -> None:
    image = open_image(np.full((80, 120, 3), value, np.uint8), name="white.jpg")
    refused(lambda: image.working(64), "white.jpg", "blank")
    assert image.display(64).shape == (43, 64, 3)


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_blank_of_other_types(dtype: str) -> None:
    refused(lambda: open_image(np.full((80, 120), 7, dtype)).working(64), "blank")


def test_one_colour_is_blank_even_if_it_is_no_grey() -> None:
    refused(lambda: open_image(np.full((80, 120, 3), (250, 20, 90), np.uint8)).working(64), "blank")


def test_nothing_but_nan() -> None:
    image = open_image(np.full((80, 120), np.nan, np.float32))
    refused(lambda: image.working(64), "empty")
    assert image.display(64).dtype == np.uint8


def test_nothing_but_transparency() -> None:
    rgba = np.dstack([pictures.rgb8(), np.zeros((80, 120), np.uint8)])
    refused(lambda: open_image(rgba).working(64), "empty", "transparent")


@pytest.mark.parametrize("shape", [(80,), (3, 80, 120), (2, 80, 120, 3), (80, 120, 5), (0, 120, 3), ()])
def test_arrays_of_the_wrong_shape(shape: tuple[int, ...]) -> None:
    refused(lambda: open_image(np.zeros(shape, np.uint8)))


@pytest.mark.parametrize("dtype", ["complex64", "U3", "O", "datetime64[s]"])
def test_arrays_of_the_wrong_type(dtype: str) -> None:
    refused(lambda: open_image(np.zeros((80, 120), dtype)), "does not hold grey values")


@pytest.mark.parametrize("thing", [None, 7, [[1, 2], [3, 4]], b"bytes"])
def test_other_things(thing: Any) -> None:
    refused(lambda: open_image(thing), "path or an array")


def test_memory_that_runs_out_while_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise MemoryError

    image = open_image(pictures.rgb8(), name="large.png")
    monkeypatch.setattr(ArrayReader, "decode", fail)
    with pytest.raises(ResourceError, match=r"large\.png"):
        image.read()
