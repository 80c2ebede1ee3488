"""What the TIFF writer writes is read back by three other readers, at every size that the file holds."""

from __future__ import annotations

import errno
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled, UsageError
from rflow_engine.export import ExportOptions
from rflow_engine.images import open_image, tiff_writer
from rflow_engine.images.halving import halved, level_sizes
from rflow_engine.images.tiff_file import RATIONAL, Tag
from rflow_engine.images.tiff_packing import COMPRESSIONS, can_pack, pack
from rflow_engine.images.tiff_writer import TiffForm, TiffPage, write_tiff
from rflow_engine.types import Box, Size
from tests import pictures

Array = np.ndarray[Any, Any]


def picture_of(samples: int, dtype: str, size: Size) -> Array:
    """Texture in every sample; the last of two or four is an opacity with a hole."""
    rgb = pictures.rgb16(size.width, size.height)
    alpha = np.full(size.shape, 65535, np.uint16)
    alpha[20:60, 30:70] = 0
    parts = [rgb[..., :1], *([alpha] if samples == 2 else [])] if samples < 3 else [rgb, *([alpha] * (samples == 4))]
    deep = np.dstack(parts)
    if dtype == "uint8":
        return (deep >> 8).astype(np.uint8)
    return deep if dtype == "uint16" else (deep / np.float32(65535)).astype(np.float32)


def write(path: Path, picture: Array, form: TiffForm, context: Any = None, **about: Any) -> Path:
    pages = about.pop("pages", None) or [TiffPage(samples=picture.shape[2], **about)]
    write_tiff(
        path,
        lambda box: picture[box.top : box.bottom, box.left : box.right],
        size=pictures.size_of(picture),
        dtype=picture.dtype,
        pages=pages,
        form=form,
        context=context,
    )
    return path


def halves(picture: Array, count: int) -> list[Array]:
    """The picture and its averages over 2, 4, 8, … pixels, with the whole picture at hand."""
    levels = [picture]
    alpha = picture.shape[2] in (2, 4)
    for _ in range(count):
        levels.append(halved(levels[-1], alpha=alpha))
    return levels


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("samples", [1, 2, 3, 4])
@pytest.mark.parametrize("compression", list(COMPRESSIONS))
def test_every_size_of_every_kind_is_what_others_read(
    tmp_path: Path, dtype: str, samples: int, compression: str
) -> None:
    pytest.importorskip("imagecodecs")
    if not can_pack(compression):
        pytest.skip(f"this Pillow cannot write {compression}")
    picture = picture_of(samples, dtype, Size(width=333, height=215))
    form = TiffForm(tile=64, compression=compression, pyramid=True)
    file = write(tmp_path / "a.tif", picture, form)
    with tifffile.TiffFile(file) as tiff:
        assert len(tiff.pages) == 1
        page = tiff.pages[0]
        assert page.is_tiled
        assert int(page.compression) == COMPRESSIONS[compression]
        stored = [page.asarray(), *(small.asarray() for small in page.pages)]
        assert all(small.is_reduced for small in page.pages)
    expected = halves(picture, 3)
    assert len(stored) == 4
    for ours, read in zip(expected, stored, strict=True):
        np.testing.assert_array_equal(read.reshape(ours.shape), ours)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("samples", [1, 2, 3, 4])
@pytest.mark.parametrize("compression", ["none", "deflate", "lzw"])
def test_libvips_reads_it(tmp_path: Path, dtype: str, samples: int, compression: str) -> None:
    pyvips = pytest.importorskip("pyvips")
    picture = picture_of(samples, dtype, Size(width=333, height=215))
    file = write(tmp_path / "a.tif", picture, TiffForm(tile=128, compression=compression, pyramid=True))
    read = pyvips.Image.new_from_file(str(file))
    np.testing.assert_array_equal(read.numpy().reshape(picture.shape), picture)
    small = pyvips.Image.new_from_file(str(file), subifd=0)
    assert (small.width, small.height) == (167, 108)


@pytest.mark.parametrize("compression", ["none", "deflate"])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_the_program_reads_it_and_uses_its_pyramid(tmp_path: Path, dtype: str, compression: str) -> None:
    picture = picture_of(3, dtype, Size(width=333, height=215))
    file = write(tmp_path / "a.tif", picture, TiffForm(tile=64, compression=compression, pyramid=True))
    np.testing.assert_array_equal(open_image(file).read(), picture)


def test_without_a_pyramid_there_is_one_size(tmp_path: Path) -> None:
    picture = picture_of(4, "uint16", Size(width=100, height=70))
    with tifffile.TiffFile(write(tmp_path / "a.tif", picture, TiffForm(tile=64))) as tiff:
        np.testing.assert_array_equal(tiff.pages[0].asarray(), picture)
        assert not tiff.pages[0].pages


def test_what_is_transparent_leaves_no_trace_in_smaller_versions() -> None:
    picture = np.zeros((4, 5, 4), np.uint16)
    picture[..., :3] = 60_000
    picture[:, :3, 3] = 65535
    picture[picture[..., 3] == 0] = 0
    small = halved(picture, alpha=True)
    assert small.shape == (2, 3, 4)
    assert small[0, 1].tolist() == [60_000, 60_000, 60_000, 32_768]
    assert small[0, 2].tolist() == [0, 0, 0, 0]


def test_smaller_versions_keep_the_mean() -> None:
    picture = pictures.rgb16(64, 48)
    small = halved(halved(picture, alpha=False), alpha=False)
    np.testing.assert_allclose(small.mean(axis=(0, 1)), picture.mean(axis=(0, 1)), atol=1)


def test_sizes_of_a_pyramid() -> None:
    sizes = level_sizes(Size(width=1025, height=700), 300)
    assert [(size.width, size.height) for size in sizes] == [(1025, 700), (513, 350), (257, 175)]


def test_bigtiff_where_a_classic_one_is_too_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = picture_of(3, "uint16", Size(width=333, height=215))
    for limit, big in ((tiff_writer._CLASSIC_LIMIT, False), (1000, True)):
        monkeypatch.setattr(tiff_writer, "_CLASSIC_LIMIT", limit)
        file = write(tmp_path / f"{big}.tif", picture, TiffForm(tile=64, compression="deflate", pyramid=True))
        with tifffile.TiffFile(file) as tiff:
            assert tiff.is_bigtiff == big
            np.testing.assert_array_equal(tiff.pages[0].asarray(), picture)
            assert [small.shape for small in tiff.pages[0].pages] == [(108, 167, 3), (54, 84, 3), (27, 42, 3)]


def test_several_pictures_share_the_work(tmp_path: Path) -> None:
    picture = picture_of(4, "uint16", Size(width=333, height=215))
    pages = [TiffPage(samples=3, description="colour"), TiffPage(samples=1, description="more")]
    file = write(tmp_path / "a.tif", picture, TiffForm(tile=64, pyramid=True), pages=pages)
    with tifffile.TiffFile(file) as tiff:
        assert [page.description for page in tiff.pages] == ["colour", "more"]
        np.testing.assert_array_equal(tiff.pages[0].asarray(), picture[..., :3])
        np.testing.assert_array_equal(tiff.pages[1].asarray(), picture[..., 3])
        small = halved(picture, alpha=False)
        np.testing.assert_array_equal(tiff.pages[0].pages[0].asarray(), small[..., :3])
        np.testing.assert_array_equal(tiff.pages[1].pages[0].asarray(), small[..., 3])


def test_what_a_file_says_of_itself(tmp_path: Path) -> None:
    picture = picture_of(3, "uint8", Size(width=100, height=70))
    about = {"description": "Über “it”", "software": "rflow", "xmp": b"<x/>", "icc_profile": b"p" * 99}
    file = write(tmp_path / "a.tif", picture, TiffForm(), resolution=(508.0, 300.25), **about)
    with tifffile.TiffFile(file) as tiff:
        tags = tiff.pages[0].tags
        assert tags[270].value == "Über “it”"
        assert tags[305].value == "rflow"
        assert bytes(tags[700].value) == b"<x/>"
        assert bytes(tags[34675].value) == b"p" * 99
        assert [tags[code].value[0] / tags[code].value[1] for code in (282, 283)] == [508.0, 300.25]


@pytest.mark.parametrize("value", [1e-3, 1 / 3, 72.0, 25.4 / 0.07, 123456.789, 4e9])
def test_resolutions_are_near_fractions(value: float) -> None:
    above, below = np.frombuffer(Tag(282, RATIONAL, [value]).packed, "<u4")
    assert abs(above / below / value - 1) < 1e-5


class _Full:
    """A disk with room for a few bytes only."""

    def __init__(self, room: int) -> None:
        self.room = room

    def take(self, count: int) -> None:
        self.room -= count
        if self.room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")


def test_a_disk_that_fills_up_ends_all_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disk, append = _Full(200_000), tiff_writer.TiffFile.append

    def limited(self: Any, data: bytes) -> int:
        disk.take(len(data))
        return append(self, data)

    monkeypatch.setattr(tiff_writer.TiffFile, "append", limited)
    picture = picture_of(4, "uint16", Size(width=333, height=215))
    with pytest.raises(OSError, match="No space"):
        write(tmp_path / "a.tif", picture, TiffForm(tile=64, pyramid=True))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tiles")]


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    picture = picture_of(4, "uint16", Size(width=333, height=215))
    context = CallbackContext()
    context.on_progress = lambda progress: context.cancel()
    with pytest.raises(Cancelled):
        write(tmp_path / "a.tif", picture, TiffForm(tile=64, pyramid=True), context)


def test_every_region_is_made_once(tmp_path: Path) -> None:
    picture, asked = picture_of(1, "uint8", Size(width=333, height=215)), []

    def tile(box: Box) -> Array:
        asked.append(box)
        return picture[box.top : box.bottom, box.left : box.right]

    form = TiffForm(tile=64, pyramid=True)
    size = pictures.size_of(picture)
    write_tiff(tmp_path / "a.tif", tile, size=size, dtype=picture.dtype, pages=[TiffPage(samples=1)], form=form)
    assert len(asked) == len(set(asked)) == 6 * 4


def test_a_packing_that_is_not_there_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rflow_engine.export.options.can_pack", lambda name: name != "zstd")
    with pytest.raises(UsageError, match="zstd"):
        ExportOptions(compression="zstd")


def test_tiles_of_any_size_can_be_packed() -> None:
    rows = np.zeros((9500, 10_000, 1), np.uint8)
    assert len(pack(rows, "lzw")) < rows.nbytes / 50
