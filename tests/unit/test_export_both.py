"""OME-TIFF and OpenRaster hold both pictures in one frame, by the rules of their formats."""

from __future__ import annotations

import errno
import io
import os
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from rflow_engine.alignment import Alignment
from rflow_engine.errors import Cancelled, UsageError, WriteError
from rflow_engine.export import ExportOptions, Output, estimated_bytes, export
from rflow_engine.export.profiles import srgb
from rflow_engine.images import open_image
from rflow_engine.types import Progress, Size
from tests import pictures

SIZE = Size(width=170, height=110)
BOTH: tuple[Output, ...] = ("ome_tiff", "openraster")
PLAIN = np.array([[1.0, 0.0, 5.0], [0.0, 1.0, -3.0], [0.0, 0.0, 1.0]])
OME = "{http://www.openmicroscopy.org/Schemas/OME/2016-06}"


def pair(source: Any = None, target: Any = None, *, flow: bool = True, homography: Any = None) -> Alignment:
    source = pictures.rgb16(SIZE.width, SIZE.height, seed=1) if source is None else source
    target = pictures.rgb16(SIZE.width, SIZE.height) if target is None else target
    field = pictures.smooth_flow(SIZE, amplitude=0.0) if flow else None
    return pictures.alignment_of(source, target, homography, field)


def written(alignment: Alignment, folder: Path, output: Output, **options: Any) -> Path:
    return export(alignment, folder, options=ExportOptions(what=(output,), **options)).files[0]


# OME-TIFF


def channels(file: Path) -> tuple[np.ndarray, list[str], dict[str, str]]:
    """The samples by channel, their names, and what is said of the pixels."""
    with tifffile.TiffFile(file) as tiff:
        assert tiff.is_ome
        assert len(tiff.series) == 1
        series = tiff.series[0]
        assert series.axes == "CYX"
        root = ElementTree.fromstring(tiff.pages[0].description)
        pixels = root.find(f"{OME}Image/{OME}Pixels")
        assert pixels is not None
        names = [channel.attrib["Name"] for channel in pixels.iter(f"{OME}Channel")]
        return series.asarray(), names, dict(pixels.attrib)


def test_both_pictures_are_channels_of_one(tmp_path: Path) -> None:
    alignment = pair()
    file = written(alignment, tmp_path, "ome_tiff", tile=64)
    assert file.name == "pair.ome.tif"
    samples, names, told = channels(file)
    assert names == [
        *("Target red", "Target green", "Target blue"),
        *("Source red", "Source green", "Source blue"),
        "Confidence",
    ]
    assert samples.dtype == np.uint16
    np.testing.assert_array_equal(samples[:3].transpose(1, 2, 0), alignment.target.read())
    np.testing.assert_array_equal(samples[3:6].transpose(1, 2, 0), alignment.source.read())
    assert alignment.flow is not None
    middle = samples[6, 20:-20, 20:-20] / 65535
    assert alignment.flow.confidence.min() - 1e-4 <= middle.min() <= middle.max() <= alignment.flow.confidence.max()
    assert told["SizeC"] == "7"
    assert (told["SizeX"], told["SizeY"], told["Type"]) == ("170", "110", "uint16")
    assert "PhysicalSizeX" not in told


def test_the_source_lies_where_the_map_says(tmp_path: Path) -> None:
    alignment = pair(homography=PLAIN, flow=False)
    samples, names, _ = channels(written(alignment, tmp_path, "ome_tiff"))
    assert len(names) == 6
    source = alignment.source.read()
    np.testing.assert_array_equal(samples[3:, 3:, :-5].transpose(1, 2, 0), source[:-3, 5:])
    assert not samples[3:, :, -5:].any()


@pytest.mark.parametrize(
    ("source", "target", "dtype", "count"),
    [("uint8", "uint8", "uint8", 4), ("uint8", "uint16", "uint16", 4), ("float32", "uint16", "float32", 4)],
)
def test_channels_share_the_type_that_holds_both(
    tmp_path: Path, source: str, target: str, dtype: str, count: int
) -> None:
    grey, colour = pictures.grey16(SIZE.width, SIZE.height), pictures.rgb16(SIZE.width, SIZE.height)
    one = (grey >> 8).astype(np.uint8) if source == "uint8" else grey.astype(source)
    other = (colour >> 8).astype(np.uint8) if target == "uint8" else colour.astype(target)
    alignment = pair(one, other, flow=False)
    options = ExportOptions(what=("ome_tiff", "alignment"))
    file, record = export(alignment, tmp_path, options=options).files
    samples, names, _ = channels(file)
    assert len(names) == count
    assert samples.dtype == dtype
    factor = 257 if (source, dtype) == ("uint8", "uint16") else 1
    np.testing.assert_array_equal(samples[3], one.astype(dtype) * factor)
    np.testing.assert_array_equal(samples[:3].transpose(1, 2, 0), other.astype(dtype))
    assert ("times 257" in record.read_text(encoding="utf-8")) == (factor == 257)


def test_a_known_scale_is_the_physical_size(tmp_path: Path) -> None:
    alignment = pair(flow=False)
    file = written(alignment, tmp_path, "ome_tiff", mm_per_pixel=(None, 0.05), aligned_side=85)
    _, _, told = channels(file)
    assert float(told["PhysicalSizeX"]) == pytest.approx(100.0)
    assert told["PhysicalSizeYUnit"] == "µm"
    with tifffile.TiffFile(file) as tiff:
        assert tiff.pages[1].tags[282].value[0] / tiff.pages[1].tags[282].value[1] == pytest.approx(254.0)


def test_every_channel_has_its_pyramid(tmp_path: Path) -> None:
    pyvips = pytest.importorskip("pyvips")
    file = written(pair(), tmp_path, "ome_tiff", tile=64, pyramid=True, compression="deflate")
    with tifffile.TiffFile(file) as tiff:
        series = tiff.series[0]
        assert [level.shape for level in series.levels] == [(7, 110, 170), (7, 55, 85), (7, 28, 43)]
        whole = series.asarray()
    read = pyvips.Image.new_from_file(str(file), n=-1)
    assert (read.width, read.height, read.get("n-pages")) == (170, 7 * 110, 7)
    np.testing.assert_array_equal(read.numpy().reshape(7, 110, 170), whole)
    small = pyvips.Image.new_from_file(str(file), page=6, subifd=1)
    assert (small.width, small.height) == (43, 28)


# OpenRaster


class Document:
    """An OpenRaster file, read by the rules of its specification."""

    def __init__(self, file: Path) -> None:
        with zipfile.ZipFile(file) as archive:
            assert archive.testzip() is None
            entries = archive.infolist()
            assert entries[0].filename == "mimetype"
            assert entries[0].compress_type == zipfile.ZIP_STORED
            assert file.read_bytes()[30:54] == b"mimetypeimage/openraster"
            assert {entry.compress_type for entry in entries} <= {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
            self.parts = {entry.filename: archive.read(entry) for entry in entries}
        self.image = ElementTree.fromstring(self.parts["stack.xml"])
        assert self.image.tag == "image"
        (stack,) = self.image
        assert stack.tag == "stack"
        self.layers = list(stack)
        used = {layer.attrib["src"] for layer in self.layers}
        stored = {name for name in self.parts if name.startswith("data/")}
        assert used == stored
        for layer in self.layers:
            assert layer.tag == "layer"
            assert 0 <= float(layer.attrib["opacity"]) <= 1
            assert layer.attrib["visibility"] in ("visible", "hidden")
            assert layer.attrib["composite-op"] == "svg:src-over"
        size = int(self.image.attrib["w"]), int(self.image.attrib["h"])
        assert Image.open(io.BytesIO(self.parts["mergedimage.png"])).size == size
        small = Image.open(io.BytesIO(self.parts["Thumbnails/thumbnail.png"]))
        assert max(small.size) <= 256
        assert small.mode in ("RGB", "RGBA")
        assert not small.info.get("interlace")

    def pixels(self, name: str, folder: Path) -> np.ndarray:
        """The samples of a layer, alpha included."""
        file = folder / "layer.png"
        file.write_bytes(self.parts[name])
        import cv2

        read = cv2.imread(str(file), cv2.IMREAD_UNCHANGED)
        return read[..., [2, 1, 0, 3]] if read.ndim == 3 and read.shape[2] == 4 else read


def test_layers_follow_the_specification(tmp_path: Path) -> None:
    file = written(pair(), tmp_path, "openraster", mm_per_pixel=(None, 0.1), tile=64, opacity=0.25)
    assert file.name == "layers.ora"
    document = Document(file)
    # The uppermost layer comes first.
    assert [layer.attrib["name"] for layer in document.layers] == [
        *("Confidence", "Difference", "Aligned source", "Target")
    ]
    assert [layer.attrib["visibility"] for layer in document.layers] == ["hidden", "hidden", "visible", "visible"]
    assert document.layers[2].attrib["opacity"] == "0.25"
    assert (document.image.attrib["xres"], document.image.attrib["yres"]) == ("254", "254")
    assert document.image.attrib["version"].startswith("0.0.")


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_layers_keep_every_bit(tmp_path: Path, dtype: str) -> None:
    shift = 8 if dtype == "uint8" else 0
    source, target = ((pictures.rgb16(170, 110, seed=seed) >> shift).astype(dtype) for seed in (1, 2))
    document = Document(written(pair(source, target), tmp_path, "openraster"))
    for name, picture in (("data/source.png", source), ("data/target.png", target)):
        pixels = document.pixels(name, tmp_path)
        assert pixels.dtype == dtype
        np.testing.assert_array_equal(pixels[..., :3], picture)
        assert (pixels[..., 3] == np.iinfo(dtype).max).all()


def test_what_is_seen_first_is_both(tmp_path: Path) -> None:
    source, target = pictures.rgb8(170, 110, seed=1), pictures.rgb8(170, 110, seed=2)
    file = written(pair(source, target, homography=PLAIN), tmp_path, "openraster", crop="union", gain=2.0)
    document = Document(file)
    merged = np.asarray(Image.open(io.BytesIO(document.parts["mergedimage.png"])))
    assert merged.shape == (113, 175, 4)
    # The target begins at (5, 0) of the union, the source at (0, 3).
    inner = merged[10:100, 20:160]
    expected = (source[7:97, 20:160].astype(float) + target[10:100, 15:155]) / 2
    np.testing.assert_allclose(inner[..., :3], expected, atol=0.5)
    assert merged[-1, -1].tolist() == [0, 0, 0, 0]
    apart = document.pixels("data/difference.png", tmp_path)
    twice = np.minimum(255, 2 * np.abs(source[7:97, 20:160].astype(int) - target[10:100, 15:155]))
    np.testing.assert_array_equal(apart[10:100, 20:160, :3], twice)
    assert apart[0, 0].tolist() == [0, 0, 0, 0]


def test_floating_point_is_there_as_on_the_screen(tmp_path: Path) -> None:
    source = pictures.scene(170, 110).astype(np.float32)
    document = Document(written(pair(source, pictures.rgb8(170, 110), flow=False), tmp_path, "openraster"))
    pixels = document.pixels("data/source.png", tmp_path)
    assert pixels.dtype == np.uint8
    np.testing.assert_array_equal(pixels[..., :3], open_image(source).display(170))
    assert [layer.attrib["name"] for layer in document.layers] == ["Difference", "Aligned source", "Target"]


def test_each_layer_has_its_own_profile(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "s.tif", pictures.rgb8(170, 110, seed=1), photometric="rgb", iccprofile=srgb())
    alignment = pair(tmp_path / "s.tif", pictures.rgb8(170, 110))
    document = Document(written(alignment, tmp_path / "out", "openraster"))
    profiles = [
        Image.open(io.BytesIO(document.parts[f"data/{name}.png"])).info.get("icc_profile")
        for name in ("source", "target", "difference")
    ]
    assert profiles == [srgb(), None, srgb()]


# Both


@pytest.mark.parametrize("output", BOTH)
def test_sizes_are_estimated(tmp_path: Path, output: Output) -> None:
    rng = np.random.default_rng(0)
    noisy = [
        np.clip(pictures.rgb16(600, 400, seed=seed) + rng.normal(0, 300, (400, 600, 3)), 0, 65535).astype(np.uint16)
        for seed in (1, 2)
    ]
    alignment = pictures.alignment_of(*noisy, None, pictures.smooth_flow(Size(width=600, height=400), amplitude=1.0))
    options = ExportOptions(what=(output,), pyramid=True, tile=128)
    size = written(alignment, tmp_path, output, pyramid=True, tile=128).stat().st_size
    assert estimated_bytes(alignment, options)[output] == pytest.approx(size, rel=0.4)


class _CancelAfter:
    """Cancels when it is asked the n-th time."""

    def __init__(self, count: int) -> None:
        self.asked, self._count = 0, count

    def report(self, progress: Progress) -> None:
        """Nobody listens."""

    def should_finish(self) -> bool:
        """No."""
        return False

    def raise_if_cancelled(self) -> None:
        """Count."""
        if self.asked >= self._count:
            raise Cancelled
        self.asked += 1


@pytest.mark.parametrize("output", BOTH)
def test_cancelling_at_any_moment_leaves_nothing(tmp_path: Path, output: Output) -> None:
    alignment = pair()
    options = ExportOptions(what=(output,), tile=64, pyramid=True)
    counted = _CancelAfter(10**9)
    export(alignment, tmp_path / "counted", options=options, context=counted)
    assert counted.asked >= 8
    for count in range(counted.asked):
        with pytest.raises(Cancelled):
            export(alignment, tmp_path / "out", options=options, context=_CancelAfter(count))
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("output", [*BOTH, "aligned"])
@pytest.mark.parametrize("room", [0, 30_000, 60_000])
def test_a_disk_that_fills_up_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: Output, room: int
) -> None:
    left = [room]
    real = Path.open

    class Limited(io.FileIO):
        def write(self, data: Any, /) -> int:
            left[0] -= len(memoryview(data).cast("B"))
            if left[0] < 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return super().write(data)

    def limited(self: Path, mode: str = "r", *arguments: Any, **more: Any) -> Any:
        return Limited(self, "w") if mode == "wb" else real(self, mode, *arguments, **more)

    def opened(file: Any, mode: str = "r", *arguments: Any, **more: Any) -> Any:
        return Limited(file, "w") if mode == "w+b" else open(file, mode, *arguments, **more)

    monkeypatch.setattr(Path, "open", limited)
    monkeypatch.setattr(zipfile.io, "open", opened)
    with pytest.raises(WriteError, match="is full"):
        written(pair(), tmp_path / "out", output)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("output", BOTH)
def test_colours_that_cannot_be_converted_are_refused_first(tmp_path: Path, output: Output) -> None:
    grey = pictures.grey16(SIZE.width, SIZE.height)
    with pytest.raises(UsageError, match="grey"):
        written(pair(grey), tmp_path / "out", output, profile="srgb")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("output", BOTH)
def test_the_second_time_the_ending_stays(tmp_path: Path, output: Output) -> None:
    file = written(pair(flow=False), tmp_path, output, suffix="-2")
    assert file.name == {"ome_tiff": "pair-2.ome.tif", "openraster": "layers-2.ora"}[output]
