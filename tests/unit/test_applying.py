"""Other pictures of what the source shows land where the source lands, at any scale, depth and part of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

import rflow_engine
from rflow_engine import applying, coords
from rflow_engine.applying import ApplyOptions
from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled, ImageReadError, SessionError, UsageError, WriteError
from rflow_engine.export import ExportOptions
from rflow_engine.images import open_image
from rflow_engine.types import FitFailure, Progress, Size
from tests import pictures

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
SIZE = Size(width=170, height=110)
SOURCE = Size(width=150, height=120)
HOMOGRAPHY = np.array([[0.9, 0.1, 12.0], [-0.07, 1.1, -4.0], [2e-4, -1e-4, 1.0]])
FLOW = pictures.smooth_flow(SIZE, amplitude=3)


def scene(size: Size, part: tuple[float, float, float, float] = (0, 0, SOURCE.width, SOURCE.height)) -> np.ndarray:
    """(h, w, 3) float32: one smooth picture, sampled as finely as wanted, of a part given in source pixels."""
    x = part[0] + (np.arange(size.width) + 0.5) * part[2] / size.width
    y = (part[1] + (np.arange(size.height) + 0.5) * part[3] / size.height)[:, None]
    planes = [np.sin(x / 9 + y / 13), np.cos(x / 12 - y / 8), np.sin(x / 15) * np.cos(y / 11)]
    return np.stack(planes, axis=-1).astype(np.float32)


def as16(values: np.ndarray) -> np.ndarray:
    return np.rint((values + 1) * 32767.5).astype(np.uint16)


@pytest.fixture
def result(tmp_path: Path) -> rflow_engine.Alignment:
    tifffile.imwrite(tmp_path / "source.tif", as16(scene(SOURCE)), photometric="rgb", iccprofile=SRGB)
    Image.fromarray(pictures.rgb8(SIZE.width, SIZE.height)).save(tmp_path / "target.png", dpi=(400, 400))
    return pictures.alignment_of(tmp_path / "source.tif", tmp_path / "target.png", HOMOGRAPHY, FLOW)


def expected(result: rflow_engine.Alignment, factor: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """What the picture has at each pixel of the target (times ``factor``), and where that is well inside of it."""
    size = Size(width=round(SIZE.width * factor), height=round(SIZE.height * factor))
    places = result.map_to_source(coords.cell_centres(size, SIZE).reshape(-1, 2)).reshape(*size.shape, 2)
    x, y = places[..., 0], places[..., 1]
    values = np.stack([np.sin(x / 9 + y / 13), np.cos(x / 12 - y / 8), np.sin(x / 15) * np.cos(y / 11)], axis=-1)
    inner = coords.contains(places - 3, SOURCE) & coords.contains(places + 3, SOURCE)
    return values, inner


def test_the_source_itself_comes_out_as_its_export(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    exported = rflow_engine.export(result, tmp_path / "export", options=ExportOptions(what=("aligned",))).files[0]
    done = rflow_engine.apply(result, [tmp_path / "source.tif"], tmp_path / "applied")
    assert done.pictures[0].factor == 1.0
    assert [file.name for file in done.files] == ["source-aligned.tif", "source-aligned.json"]
    np.testing.assert_array_equal(tifffile.imread(done.files[0]), tifffile.imread(exported))
    info = open_image(done.files[0]).info
    assert info.icc_profile == SRGB
    assert info.resolution == pytest.approx((400, 400), abs=0.1)


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
def test_three_times_the_pixels_land_in_the_same_place(result: Any, tmp_path: Path, kind: str) -> None:
    fine = scene(Size(width=3 * SOURCE.width, height=3 * SOURCE.height))
    picture = {"uint8": np.rint((fine + 1) * 127.5).astype(np.uint8), "uint16": as16(fine), "float32": fine}[kind]
    tifffile.imwrite(tmp_path / "capture.tif", picture, photometric="rgb")
    done = rflow_engine.apply(result, [tmp_path / "capture.tif"], tmp_path / "applied")
    assert done.pictures[0].factor == pytest.approx(3.0)
    found = open_image(done.pictures[0].file)
    assert (found.info.dtype, found.info.size) == (kind, SIZE)
    scale = {"uint8": 127.5, "uint16": 32767.5, "float32": 1.0}[kind]
    values = found.read().astype(float) / scale - (kind != "float32")
    truth, inner = expected(result)
    assert inner.mean() > 0.4
    assert np.abs(values - truth)[inner].max() < 0.03


def test_at_its_own_resolution_a_pixel_stays_a_pixel(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    fine = scene(Size(width=3 * SOURCE.width, height=3 * SOURCE.height))
    done = rflow_engine.apply(result, [as16(fine)], tmp_path / "applied", options=ApplyOptions(resolution="own"))
    written = done.pictures[0]
    factor = written.size.width / SIZE.width
    assert 2.7 < factor < 3.3
    truth, inner = expected(result, factor)
    found = open_image(written.file)
    assert found.info.size == written.size == Size(width=truth.shape[1], height=truth.shape[0])
    assert found.info.resolution is not None
    assert found.info.resolution[0] == pytest.approx(400 * factor, rel=0.01)
    difference = np.abs(found.read() / 32767.5 - 1 - truth)[inner]
    # OpenCV counts in 32nds of a pixel.
    assert np.percentile(difference, 99) < 0.004


def test_a_detail_lands_where_it_is_from(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    part = (60.0, 30.0, 50.0, 40.0)
    detail = as16(scene(Size(width=400, height=320), part))
    options = ApplyOptions(part=part, export=ExportOptions(interpolation="linear"))
    done = rflow_engine.apply(result, [detail], tmp_path / "applied", options=options)
    assert done.pictures[0].factor == pytest.approx(8.0)
    found = open_image(done.pictures[0].file)
    truth, _ = expected(result)
    places = result.map_to_source(coords.pixel_centres(SIZE).reshape(-1, 2)).reshape(*SIZE.shape, 2)
    inner = coords.contains(places - [62, 32], Size(width=46, height=36))
    beyond = ~coords.contains(places - [59, 29], Size(width=52, height=42))
    assert inner.sum() > 500
    assert np.abs(found.read() / 32767.5 - 1 - truth)[inner].max() < 0.03
    mask = found.read_mask()
    assert mask is not None
    assert mask[inner].all()
    assert not mask[beyond].any()


def test_a_detail_at_its_own_resolution_is_framed_by_itself(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    detail = as16(scene(Size(width=400, height=320), (60.0, 30.0, 50.0, 40.0)))
    options = ApplyOptions(part=(60, 30, 50, 40), resolution="own", export=ExportOptions(crop="overlap"))
    written = rflow_engine.apply(result, [detail], tmp_path / "applied", options=options).pictures[0]
    assert 380 < written.size.width < 560
    assert 260 < written.size.height < 460
    mask = open_image(written.file).read_mask()
    assert mask is not None
    assert mask.mean() > 0.6


def test_a_grey_band_keeps_its_channel_and_the_pictures_may_be_gone(
    result: rflow_engine.Alignment, tmp_path: Path
) -> None:
    folder = tmp_path / "result"
    rflow_engine.export(result, folder)
    for name in ("source.tif", "target.png"):
        (tmp_path / name).unlink()
    tifffile.imwrite(tmp_path / "ir.tif", as16(scene(SOURCE))[..., 0])
    done = rflow_engine.apply(folder / "alignment.json", [tmp_path / "ir.tif"], tmp_path / "applied")
    found = open_image(done.pictures[0].file)
    assert (found.info.channels, found.info.dtype, found.info.size) == (1, "uint16", SIZE)
    truth, inner = expected(result)
    assert np.abs(found.read()[..., 0] / 32767.5 - 1 - truth[..., 0])[inner].max() < 0.03
    record = json.loads((tmp_path / "applied" / "ir-aligned.json").read_text())
    assert record["format"] == "rflow applied"
    assert record["picture"]["sha256_of"] == "file"
    assert record["alignment"]["path"] == str(folder / "alignment.json")
    assert np.allclose(record["picture_from_target"], HOMOGRAPHY)
    assert record["written"]["file"] == "ir-aligned.tif"


def test_pictures_of_the_same_name_do_not_meet(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    places = []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        places.append(tmp_path / folder / "ir.tif")
        tifffile.imwrite(places[-1], as16(scene(SOURCE)))
    done = rflow_engine.apply(result, places, tmp_path / "applied")
    assert [picture.file.name for picture in done.pictures] == ["ir-aligned.tif", "ir-2-aligned.tif"]
    assert all(file.is_file() for file in done.files)


def test_another_shape_is_refused_with_both_sizes(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"160 × 120 pixels .* 150 × 120 pixels\. .*--crop-of"):
        rflow_engine.apply(result, [pictures.rgb8(160, 120)], tmp_path / "applied")
    options = ApplyOptions(part=(0, 0, 50, 40))
    with pytest.raises(UsageError, match="shape of the part of 50 × 40 pixels"):
        rflow_engine.apply(result, [pictures.rgb8(160, 120)], tmp_path / "applied", options=options)
    assert not (tmp_path / "applied").exists()


@pytest.mark.parametrize(
    ("width", "height", "across"), [(301, 240, 301 / 150), (75, 60, 0.5), (100, 80, 2 / 3), (1507, 1200, 1507 / 150)]
)
def test_rounded_sides_are_the_same_shape(width: int, height: int, across: float) -> None:
    assert applying.factors(SOURCE, Size(width=width, height=height))[0] == pytest.approx(across)


def test_nothing_is_overwritten_unasked_and_nothing_stays_after_a_cancel(result: Any, tmp_path: Path) -> None:
    folder = tmp_path / "applied"
    rflow_engine.apply(result, [tmp_path / "source.tif"], folder)
    before = (folder / "source-aligned.tif").read_bytes()
    with pytest.raises(UsageError, match="already exists"):
        rflow_engine.apply(result, [tmp_path / "source.tif"], folder)
    other = 65535 - as16(scene(SOURCE))
    (tmp_path / "new").mkdir()
    tifffile.imwrite(tmp_path / "new" / "source.tif", other)

    def stop(progress: Progress) -> None:
        if progress.fraction > 0.1:
            context.cancel()

    context = CallbackContext(stop)
    replacing = ApplyOptions(export=ExportOptions(overwrite=True, tile=64))
    with pytest.raises(Cancelled):
        rflow_engine.apply(result, [tmp_path / "new" / "source.tif"], folder, options=replacing, context=context)
    assert sorted(path.name for path in folder.iterdir()) == ["source-aligned.json", "source-aligned.tif"]
    assert (folder / "source-aligned.tif").read_bytes() == before
    rflow_engine.apply(result, [tmp_path / "new" / "source.tif"], folder, options=replacing)
    assert (folder / "source-aligned.tif").read_bytes() != before


def test_what_cannot_be_applied_is_said(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no alignment"):
        rflow_engine.apply(FitFailure(reason="unrelated"), [tmp_path / "source.tif"], tmp_path / "out")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="no picture"):
        rflow_engine.apply(result, [], tmp_path / "out")
    with pytest.raises(ImageReadError, match="does not exist"):
        rflow_engine.apply(result, [tmp_path / "none.tif"], tmp_path / "out")
    (tmp_path / "strange.json").write_text("{}")
    with pytest.raises(SessionError, match="not the record of an alignment"):
        rflow_engine.apply(tmp_path / "strange.json", [tmp_path / "source.tif"], tmp_path / "out")
    with pytest.raises(UsageError, match="four numbers"):
        ApplyOptions(part=(0, 0, 0, 5))
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteError):
        rflow_engine.apply(result, [tmp_path / "source.tif"], tmp_path / "file" / "out")


def test_a_result_too_large_for_any_format_is_refused(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    options = ApplyOptions(part=(10, 10, 0.05, 0.04), resolution="own")
    with pytest.raises(UsageError, match="more than can be written"):
        rflow_engine.apply(result, [pictures.rgb8(150, 120)], tmp_path / "out", options=options)
