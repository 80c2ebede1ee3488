"""Exports keep every bit, depth, profile and resolution; they are there whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import importlib
import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

import rflow_engine
from rflow_engine import atomic, coords, settings, warp
from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled, EngineError, ImageReadError, ResourceError, UsageError, WriteError
from rflow_engine.export import USUAL, ExportOptions, export, overlay
from rflow_engine.images import open_image
from rflow_engine.types import Box, FitFailure, Progress, Size
from tests import pictures

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
SIZE = Size(width=170, height=110)
HOMOGRAPHY = np.array([[0.9, 0.1, 12.0], [-0.07, 1.1, -4.0], [2e-4, -1e-4, 1.0]])
ALIGNED = ("aligned",)
PICTURES: Any = importlib.import_module("rflow_engine.export.pictures")


def left_behind(folder: Path) -> list[str]:
    """All names below a folder, hidden ones included."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


@pytest.fixture
def result(tmp_path: Path) -> rflow_engine.Alignment:
    """An alignment of two files, with flow."""
    tifffile.imwrite(
        tmp_path / "source.tif", pictures.rgb16(150, 120), photometric="rgb", iccprofile=SRGB, resolution=(72, 72)
    )
    Image.fromarray(pictures.rgb8(SIZE.width, SIZE.height)).save(tmp_path / "target.png", dpi=(400, 400))
    flow = pictures.smooth_flow(SIZE, amplitude=3)
    return pictures.alignment_of(tmp_path / "source.tif", tmp_path / "target.png", HOMOGRAPHY, flow)


def test_everything_is_written(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    reports: list[Progress] = []
    written = export(result, tmp_path / "new" / "folder", context=CallbackContext(on_progress=reports.append))
    names = ["aligned.tif", "overlay.png", "flow.npz", "confidence.png", "alignment.json"]
    assert [file.name for file in written.files] == names
    assert left_behind(tmp_path / "new" / "folder") == sorted(names)
    fractions = [report.fraction for report in reports]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert all(report.message for report in reports)


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("image_format", ["tiff", "png"])
@pytest.mark.parametrize("interpolation", ["nearest", "cubic", "lanczos"])
def test_identity_keeps_every_bit(
    tmp_path: Path, kind: str, channels: int, image_format: Any, interpolation: warp.Interpolation
) -> None:
    if (kind, image_format) == ("float32", "png"):
        return
    picture = pictures.rgb16(150, 90).astype(kind)[..., :channels]
    alignment = pictures.alignment_of(picture, picture)
    options = ExportOptions(what=ALIGNED, image_format=image_format, tile=64, interpolation=interpolation)
    aligned = open_image(export(alignment, tmp_path, options=options).files[0])
    assert (aligned.info.dtype, aligned.info.channels, aligned.info.has_alpha) == (kind, channels, True)
    np.testing.assert_array_equal(aligned.read(), picture)
    assert aligned.read_mask() is None


@pytest.mark.parametrize("image_format", ["tiff", "png"])
def test_profile_of_the_source_and_resolution_of_the_target(
    result: rflow_engine.Alignment, tmp_path: Path, image_format: Any
) -> None:
    file = export(result, tmp_path / "out", options=ExportOptions(what=ALIGNED, image_format=image_format)).files[0]
    info = open_image(file).info
    assert info.icc_profile == SRGB
    assert info.resolution == pytest.approx((400, 400), abs=0.1)
    assert info.size == SIZE
    assert info.dtype == "uint16"
    with Image.open(file) as image:
        assert image.info["icc_profile"] == SRGB


def test_tiles_agree_with_the_whole(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    options = ExportOptions(what=ALIGNED, tile=64)
    aligned = open_image(export(result, tmp_path / "out", options=options).files[0])
    box = Box(left=0, top=0, right=SIZE.width, bottom=SIZE.height)
    grid = result.source_grid(box, SIZE)
    expected = warp.fetch(result.source.read(), grid, interpolation="cubic")
    difference = np.abs(expected.astype(int) - aligned.read())
    # Some versions of OpenCV count in 32nds of a pixel, and a point may fall into the next.
    assert (difference == 0).mean() > 0.95
    assert difference.max() < 65535 / 32
    inside = coords.contains(grid, result.source.info.size)
    assert 0.5 < inside.mean() < 1.0
    np.testing.assert_array_equal(aligned.read_mask(), inside)
    assert not aligned.read()[~inside].any()


def test_pixels_land_where_the_map_says(tmp_path: Path) -> None:
    """The source is a function of its coordinates, so that each exported pixel tells where it came from."""
    size = Size(width=150, height=120)
    centres = coords.pixel_centres(size)
    source = np.dstack([centres, np.zeros(size.shape)]).astype(np.float32)
    flow = pictures.smooth_flow(SIZE, amplitude=3)
    alignment = pictures.alignment_of(source, pictures.rgb8(SIZE.width, SIZE.height), HOMOGRAPHY, flow)
    options = ExportOptions(what=ALIGNED, interpolation="linear", tile=64)
    aligned = open_image(export(alignment, tmp_path, options=options).files[0])
    mapped = alignment.map_to_source(coords.pixel_centres(SIZE).reshape(-1, 2)).reshape(*SIZE.shape, 2)
    inner = coords.contains(mapped - 1, size) & coords.contains(mapped + 1, size)
    np.testing.assert_allclose(aligned.read()[inner][:, :2], mapped[inner], atol=1 / 32)


def test_orientation_is_applied_once(tmp_path: Path) -> None:
    picture = pictures.rgb8(150, 90)
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(picture).save(tmp_path / "a.png", exif=exif)
    upright = np.rot90(picture, -1)
    alignment = pictures.alignment_of(tmp_path / "a.png", tmp_path / "a.png")
    files = export(alignment, tmp_path / "out").files
    aligned = open_image(files[0])
    assert aligned.info.orientation == 1
    np.testing.assert_array_equal(aligned.read(), upright)
    description = json.loads(files[-1].read_text(encoding="utf-8"))
    assert (description["source"]["orientation"], description["source"]["width"]) == (6, 90)


def test_transparency_and_nan_stay_out(tmp_path: Path) -> None:
    alpha = np.full((90, 150), 255, np.uint8)
    alpha[20:40, 30:80] = 0
    rgba = np.dstack([pictures.rgb8(150, 90), alpha])
    values = pictures.scene(150, 90).astype(np.float32)
    values[20:40, 30:80] = np.nan
    for number, picture in enumerate((rgba, values)):
        alignment = pictures.alignment_of(picture, pictures.rgb8(150, 90))
        options = ExportOptions(what=ALIGNED)
        aligned = open_image(export(alignment, tmp_path / str(number), options=options).files[0])
        np.testing.assert_array_equal(aligned.read_mask(), alpha > 0)
        np.testing.assert_array_equal(aligned.read()[alpha > 0], picture[..., :3][alpha > 0])
        assert not aligned.read()[alpha == 0].any()


def test_nothing_of_the_source_in_sight(tmp_path: Path) -> None:
    alignment = pictures.alignment_of(pictures.rgb8(), pictures.rgb8(), coords.shift(1e5, 0.0))
    aligned = open_image(export(alignment, tmp_path).files[0])
    assert aligned.read_mask() is not None
    assert not aligned.read().any()


def test_shrinking_a_large_source_does_not_alias(tmp_path: Path) -> None:
    """A chequerboard of single pixels becomes grey, not a new pattern."""
    board = ((np.indices((400, 600)).sum(axis=0) % 2) * 255).astype(np.uint8)
    target = pictures.rgb8(150, 100)
    alignment = pictures.alignment_of(board, target, np.diag([4.0, 4.0, 1.0]))
    aligned = open_image(export(alignment, tmp_path, options=ExportOptions(what=ALIGNED)).files[0])
    assert np.abs(aligned.read().astype(int) - 127).max() <= 1


@pytest.mark.parametrize(
    ("kind", "chosen", "suffix"),
    [("uint8", "auto", "png"), ("uint16", "auto", "tif"), ("float32", "auto", "tif"), ("uint8", "jpeg", "jpg")],
)
def test_format_of_the_aligned_picture(tmp_path: Path, kind: str, chosen: Any, suffix: str) -> None:
    picture = pictures.rgb16().astype(kind) if kind != "uint8" else pictures.rgb8()
    file = export(pictures.alignment_of(picture, picture), tmp_path, options=ExportOptions(image_format=chosen)).files[
        0
    ]
    assert file.name == f"aligned.{suffix}"
    assert np.abs(open_image(file).read().astype(float) - picture).mean() < 4


def test_tiff_stays_tiff(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "a.tif", pictures.rgb8(), photometric="rgb")
    alignment = pictures.alignment_of(tmp_path / "a.tif", tmp_path / "a.tif")
    assert export(alignment, tmp_path / "out").files[0].name == "aligned.tif"


def test_large_tiff_is_a_bigtiff(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rflow_engine.images import tiff_writer

    picture = pictures.rgb16()
    for limit, big in ((tiff_writer._CLASSIC_LIMIT, False), (1000, True)):
        monkeypatch.setattr(tiff_writer, "_CLASSIC_LIMIT", limit)
        options = ExportOptions(what=ALIGNED, overwrite=True)
        file = export(pictures.alignment_of(picture, picture), tmp_path, options=options).files[0]
        with tifffile.TiffFile(file) as tiff:
            assert tiff.is_bigtiff == big
        np.testing.assert_array_equal(open_image(file).read(), picture)


def test_flow_and_confidence(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    files = export(result, tmp_path / "out", options=ExportOptions(what=("flow", "confidence"))).files
    assert result.flow is not None
    with np.load(files[0], allow_pickle=False) as stored:
        np.testing.assert_array_equal(stored["flow"], result.flow.flow)
        np.testing.assert_array_equal(stored["confidence"], result.flow.confidence)
        assert stored["target_size"].tolist() == [SIZE.width, SIZE.height]
        assert stored["flow"].dtype == np.float32
    levels = np.asarray(Image.open(files[1]))
    np.testing.assert_allclose(levels / 255, result.flow.confidence, atol=0.5 / 255 + 1e-6)


def test_overlay_is_half_and_half(tmp_path: Path) -> None:
    source, target = pictures.rgb8(seed=1), pictures.rgb8(seed=2)
    alignment = pictures.alignment_of(source, target, coords.shift(40.0, 0.0))
    shown = overlay(alignment, 4096)
    expected = (source[:, 40:].astype(float) + target[:, :80]) / 2
    np.testing.assert_allclose(shown[:, :80], expected, atol=0.5)
    np.testing.assert_array_equal(shown[:, 80:], target[:, 80:])


def test_overlay_is_reduced_with_its_map(tmp_path: Path) -> None:
    """A picture laid over its own warped copy gives the target again, at any size."""
    size = Size(width=600, height=400)
    target = pictures.rgb8(size.width, size.height)
    turn = np.array([[1.4, 0.15, 20.0], [-0.1, 1.5, 70.0], [0.0, 0.0, 1.0]])
    flow = pictures.smooth_flow(size, amplitude=6)
    # The source is made by the inverse map, found point by point.
    large = Size(width=900, height=700)
    points = warp.map_to_target(turn, flow, coords.pixel_centres(large).reshape(-1, 2)).reshape(*large.shape, 2)
    source = warp.fetch(target, points)
    shown = overlay(pictures.alignment_of(source, target, turn, flow), 150)
    reduced = open_image(target).display(150)
    assert shown.shape == reduced.shape
    assert np.abs(shown.astype(int) - reduced)[8:-8, 8:-8].mean() < 2.5


def test_description_is_enough_to_repeat(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    file = export(result, tmp_path / "out", options=ExportOptions(what=("alignment",))).files[0]
    text = file.read_text(encoding="utf-8")
    read = json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert settings.from_json(read["settings"]) == result.settings
    assert read["homography"]["source_from_target"] == HOMOGRAPHY.tolist()
    for role in ("source", "target"):
        picture = getattr(result, role)
        content = Path(picture.info.path).read_bytes()
        assert read[role]["sha256"] == hashlib.sha256(content).hexdigest()
        assert read[role]["name"] == picture.info.name
        assert (read[role]["width"], read[role]["height"]) == (picture.info.size.width, picture.info.size.height)
    np.testing.assert_allclose(read["matches"]["source"], result.matches.source, atol=5e-5)
    assert read["matches"]["excluded_indices"] == [3]
    assert read["matches"]["inlier_indices"] == [0, 1, 2, 4, 5, 6]
    assert (read["homography"]["inliers"], read["homography"]["threshold_px"]) == (6, 3.0)
    assert read["homography"]["residuals_px"]["median"] == 0.25
    assert read["timings"] == {"coarse": 0.5}
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", read["created"])
    assert read["program"]["packages"]["numpy"] == np.__version__
    assert read["program"]["backbones"] == ["xfeat", "sift"]
    assert sorted(read["program"]["weights"]) == ["finenet", "xfeat", "xfeat-lighterglue"]
    assert all(len(checksum) == 64 for checksum in read["program"]["weights"].values())
    assert "corner" in read["convention"]
    assert max(map(len, text.splitlines())) < 2000


def test_description_of_arrays_and_a_fit_without_inliers(tmp_path: Path) -> None:
    picture = pictures.rgb8()
    alignment = pictures.alignment_of(picture, picture, matches=0)
    options = ExportOptions(what=("alignment",))
    read = json.loads(export(alignment, tmp_path, options=options).files[0].read_text(encoding="utf-8"))
    assert read["source"]["sha256"] == hashlib.sha256(picture.tobytes()).hexdigest()
    assert read["source"]["sha256_of"] == "pixels"
    assert read["homography"]["residuals_px"]["median"] is None
    assert read["flow"] is None


def test_without_flow_there_are_three_files(tmp_path: Path) -> None:
    written = export(pictures.alignment_of(pictures.rgb8(), pictures.rgb8()), tmp_path)
    assert [file.name for file in written.files] == ["aligned.png", "overlay.png", "alignment.json"]


def test_the_public_name_works_after_importing_the_module(tmp_path: Path) -> None:
    alignment = pictures.alignment_of(pictures.rgb8(), pictures.rgb8())
    assert rflow_engine.export(alignment, tmp_path).files
    # The package's attribute of this name is the function.
    module: Any = importlib.import_module("rflow_engine.export")
    assert module(alignment, tmp_path / "again").files


# What cannot be done is refused with one sentence, and nothing is left behind.


def refused(kind: type[EngineError], call: Callable[[], object], *words: str) -> None:
    with pytest.raises(kind) as caught:
        call()
    for word in words:
        assert word in str(caught.value)
    for sentence in (caught.value.problem, caught.value.remedy):
        assert "\n" not in sentence
        assert sentence == "" or sentence.endswith(".")


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"what": ("everything",)}, "everything"),
        ({"what": ()}, "Nothing"),
        ({"image_format": "gif"}, "gif"),
        ({"interpolation": "magic"}, "magic"),
        ({"tile": 100}, "100"),
        ({"tile": 16}, "16"),
    ],
)
def test_options_are_checked(options: dict[str, Any], word: str) -> None:
    refused(UsageError, lambda: ExportOptions(**options), word)


@pytest.mark.parametrize(("kind", "image_format"), [("uint16", "jpeg"), ("float32", "jpeg"), ("float32", "png")])
def test_formats_that_would_lose_depth(tmp_path: Path, kind: str, image_format: Any) -> None:
    picture = pictures.rgb16().astype(kind)
    alignment = pictures.alignment_of(picture, picture)
    refused(UsageError, lambda: export(alignment, tmp_path, options=ExportOptions(image_format=image_format)), "TIFF")
    assert left_behind(tmp_path) == []
    # Without the aligned picture its format does not matter.
    export(alignment, tmp_path, options=ExportOptions(image_format=image_format, what=("alignment",)))


def test_a_failure_cannot_be_exported(tmp_path: Path) -> None:
    failure: Any = FitFailure(reason="Too few inliers: 9 of 312.")
    refused(UsageError, lambda: export(failure, tmp_path / "out"), "no alignment")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("what", ["flow", "confidence"])
def test_flow_that_is_not_there(tmp_path: Path, what: Any) -> None:
    alignment = pictures.alignment_of(pictures.rgb8(), pictures.rgb8())
    refused(UsageError, lambda: export(alignment, tmp_path, options=ExportOptions(what=(what,))), what, "homography")


def test_nothing_is_overwritten_unless_allowed(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "alignment.json").write_text("mine", encoding="utf-8")
    refused(UsageError, lambda: export(result, out), "alignment.json", "already exists", "replaced", "another folder")
    assert left_behind(out) == ["alignment.json"]
    assert (out / "alignment.json").read_text(encoding="utf-8") == "mine"
    export(result, out, options=ExportOptions(overwrite=True))
    assert len(left_behind(out)) == 5
    assert (out / "alignment.json").read_text(encoding="utf-8") != "mine"


def test_folder_that_is_a_file(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for path in (tmp_path / "file", tmp_path / "file" / "below"):
        refused(WriteError, lambda path=path: export(result, path), "not a folder")


def test_folder_without_permission(
    result: rflow_engine.Alignment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(errno.EACCES, "Permission denied")

    # The tests may run as an administrator, who is never refused.
    monkeypatch.setattr(atomic.tempfile, "mkdtemp", refuse)
    refused(WriteError, lambda: export(result, tmp_path / "out"), "permission")
    assert not (tmp_path / "out").exists()


def test_too_little_space_is_seen_first(
    result: rflow_engine.Alignment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_100_000))
    refused(WriteError, lambda: export(result, tmp_path / "a" / "b"), "GB free")
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("existing", [False, True])
def test_disk_that_fills_up_while_writing(
    result: rflow_engine.Alignment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, existing: bool
) -> None:
    out = tmp_path / "out"
    if existing:
        out.mkdir()

    def fail(path: Path, tile: Callable[[Box], object], **arguments: Any) -> None:
        path.write_bytes(b"the beginning")
        tile(Box(left=0, top=0, right=64, bottom=64))
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(PICTURES, "write_tiff", fail)
    refused(WriteError, lambda: export(result, out), "full" if code == errno.ENOSPC else os.strerror(code))
    assert out.exists() == existing
    assert not existing or left_behind(out) == []


def test_memory_that_runs_out(result: rflow_engine.Alignment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(warp, "fetch_tile", fail)
    refused(ResourceError, lambda: export(result, tmp_path / "out"), "Memory")
    assert not (tmp_path / "out").exists()


def test_source_that_turns_out_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    Image.fromarray(pictures.rgb8(300, 200)).save(path)
    os.truncate(path, path.stat().st_size // 2)
    alignment = pictures.alignment_of(path, pictures.rgb8(300, 200))
    refused(ImageReadError, lambda: export(alignment, tmp_path / "out"), "damaged")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("existing", [False, True])
def test_cancelling_anywhere_leaves_nothing(result: rflow_engine.Alignment, tmp_path: Path, existing: bool) -> None:
    out = tmp_path / "deep" / "out"
    if existing:
        out.mkdir(parents=True)
        (out / "aligned.tif").write_text("mine", encoding="utf-8")
    before = left_behind(tmp_path)
    options = ExportOptions(tile=64, overwrite=True)
    calls = _CancelAfter(10**9)
    export(result, tmp_path / "counted", options=options, context=calls)
    shutil.rmtree(tmp_path / "counted")
    assert calls.asked > 15
    for count in range(calls.asked):
        with pytest.raises(Cancelled):
            export(result, out, options=options, context=_CancelAfter(count))
        assert left_behind(tmp_path) == before
    if existing:
        assert (out / "aligned.tif").read_text(encoding="utf-8") == "mine"


class _CancelAfter:
    """Cancels when it is asked the n-th time."""

    def __init__(self, count: int) -> None:
        self.asked = 0
        self._count = count

    def report(self, progress: Progress) -> None:
        """Nobody listens."""

    def raise_if_cancelled(self) -> None:
        """Count."""
        if self.asked >= self._count:
            raise Cancelled
        self.asked += 1


@pytest.mark.parametrize("failing", range(5))
def test_all_files_or_none_are_moved(
    result: rflow_engine.Alignment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "overlay.png").write_text("mine", encoding="utf-8")
    (out / "other.txt").write_text("not ours", encoding="utf-8")
    replace, moved = os.replace, []

    def fail_once(source: Path, destination: Path) -> None:
        if destination.parent == out and len(moved) == failing:
            moved.append(destination)
            raise OSError(errno.EIO, "Input/output error")
        if destination.parent == out:
            moved.append(destination)
        replace(source, destination)

    monkeypatch.setattr(os, "replace", fail_once)
    refused(WriteError, lambda: export(result, out, options=ExportOptions(overwrite=True)), "Input/output error")
    assert left_behind(out) == ["other.txt", "overlay.png"]
    assert (out / "overlay.png").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("output", USUAL)
def test_each_output_alone(result: rflow_engine.Alignment, tmp_path: Path, output: Any) -> None:
    files = export(result, tmp_path / "out", options=ExportOptions(what=(output,))).files
    assert len(files) == 1
    assert files[0].stem == {"alignment": "alignment"}.get(output, output)
    assert files[0].stat().st_size > 100
