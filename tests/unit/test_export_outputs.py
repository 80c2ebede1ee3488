"""What other programs read: every format is read back by its own rules, and the points land where they should."""

from __future__ import annotations

import csv
import json
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from rflow_engine import coords, warp
from rflow_engine.alignment import Alignment
from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled, UsageError
from rflow_engine.export import (
    OUTPUTS,
    ExportOptions,
    Output,
    estimated_bytes,
    existing,
    export,
    file_names,
    free_suffix,
)
from rflow_engine.export.frame import frame_of
from rflow_engine.images import open_image
from rflow_engine.types import Progress, Size
from tests import pictures

# By how much, in source pixels, the invented matches miss the map.
MISS = np.array([0.25, -0.5])
TARGET, SOURCE = Size(width=170, height=110), Size(width=150, height=120)
PERSPECTIVE = np.array([[0.9, 0.1, 12.0], [-0.07, 1.1, -4.0], [2e-4, -1e-4, 1.0]])
AFFINE = np.array([[0.9, 0.1, 12.0], [-0.07, 1.1, -4.0], [0.0, 0.0, 1.0]])
ENGINE_OUTPUTS = tuple(output for output in OUTPUTS if output != "report_pdf")


def invented(homography: np.ndarray = PERSPECTIVE, *, flow: bool = True, matches: int = 8) -> Alignment:
    """A known map between two textured pictures; the matches lie on it but for a known miss."""
    field = pictures.smooth_flow(TARGET, amplitude=3) if flow else None
    source, target = pictures.rgb8(SOURCE.width, SOURCE.height, seed=1), pictures.rgb8(TARGET.width, TARGET.height)
    known = pictures.alignment_of(source, target, homography, field, matches=matches)
    mapped = known.map_to_source(known.matches.target) + MISS
    return replace(known, matches=replace(known.matches, source=mapped))


def written(alignment: Alignment, folder: Path, output: Output, **options: Any) -> Path:
    return export(alignment, folder, options=ExportOptions(what=(output,), **options)).files[0]


def inner_points() -> np.ndarray:
    """Points all over the target, none of them at the middle of a pixel."""
    return np.random.default_rng(5).uniform((1, 1), (TARGET.width - 1, TARGET.height - 1), (300, 2))


# Flow files


def read_flo(path: Path) -> np.ndarray:
    data = path.read_bytes()
    magic, width, height = struct.unpack("<fii", data[:12])
    assert magic == np.float32(202021.25)
    assert data[:4] == b"PIEH"
    return np.frombuffer(data, "<f4", offset=12).reshape(height, width, 2)


def true_displacement(alignment: Alignment) -> tuple[np.ndarray, np.ndarray]:
    centres = coords.pixel_centres(TARGET).reshape(-1, 2)
    mapped = alignment.map_to_source(centres)
    inside = coords.contains(mapped, SOURCE).reshape(TARGET.shape)
    return (mapped - centres).reshape(*TARGET.shape, 2), inside


def test_flo_leads_every_pixel_of_the_target_to_its_place_in_the_source(tmp_path: Path) -> None:
    alignment = invented()
    vectors = read_flo(written(alignment, tmp_path, "flow_flo"))
    truth, inside = true_displacement(alignment)
    assert 0.3 < inside.mean() < 1.0
    np.testing.assert_allclose(vectors[inside], truth[inside], atol=1e-3)
    assert (vectors[~inside] > 1e9).all()


def test_flow_in_16_bits_is_kittis(tmp_path: Path) -> None:
    alignment = invented()
    levels = cv2.imread(str(written(alignment, tmp_path, "flow_png")), cv2.IMREAD_UNCHANGED)[..., ::-1]
    assert levels.dtype == np.uint16
    truth, inside = true_displacement(alignment)
    np.testing.assert_array_equal(levels[..., 2] == 1, inside)
    decoded = (levels[..., :2].astype(float) - 2**15) / 64
    np.testing.assert_allclose(decoded[inside], truth[inside], atol=0.5 / 64 + 1e-4)
    assert not levels[~inside].any()


def test_a_long_flow_in_16_bits_says_its_scale(tmp_path: Path) -> None:
    source = pictures.rgb8(3000, 200)
    alignment = pictures.alignment_of(source, pictures.rgb8(), coords.shift(2500.0, 10.0))
    options = ExportOptions(what=("flow_png", "alignment"))
    picture, record = export(alignment, tmp_path, options=options).files
    how = json.loads(record.read_text(encoding="utf-8"))["export"]["flow_png"]
    assert how == {"offset": 32768, "steps_per_px": 8, "valid": "blue is 1"}
    levels = cv2.imread(str(picture), cv2.IMREAD_UNCHANGED)[..., ::-1]
    np.testing.assert_allclose((levels[40, 60, :2] - float(how["offset"])) / how["steps_per_px"], [2500, 10], atol=0.1)
    assert "/ 8" in Image.open(picture).text["Description"]


def test_flow_as_colours_shows_its_direction(tmp_path: Path) -> None:
    alignment = invented()
    assert alignment.flow is not None
    right = np.zeros_like(alignment.flow.flow)
    right[..., 0] = 3.0
    alignment = replace(alignment, flow=replace(alignment.flow, flow=right))
    shown = np.asarray(Image.open(written(alignment, tmp_path, "flow_colours")))
    assert shown.shape == (*TARGET.shape, 3)
    red, green, blue = shown.reshape(-1, 3).mean(axis=0)
    assert red > green + 50
    assert red > blue + 20


# Transforms


def read_tfm(path: Path) -> list[tuple[str, np.ndarray, np.ndarray]]:
    """The transforms of an ITK file: kind, parameters, fixed parameters."""
    lines = path.read_text(encoding="ascii").splitlines()
    assert lines[0] == "#Insight Transform File V1.0"
    found: list[list[Any]] = []
    for line in lines[1:]:
        name, _, value = line.partition(": ")
        if name == "Transform":
            found.append([value, np.zeros(0), np.zeros(0)])
        elif name in ("Parameters", "FixedParameters"):
            found[-1][1 if name == "Parameters" else 2] = np.array([float(number) for number in value.split()])
        else:
            assert line.startswith("#")
    return [(kind, parameters, fixed) for kind, parameters, fixed in found]


def through_itk(transforms: list[tuple[str, np.ndarray, np.ndarray]], points: np.ndarray) -> np.ndarray:
    """Points in index coordinates of the fixed picture, moved as ITK moves them."""
    if transforms[0][0] == "CompositeTransform_double_2_2":
        for transform in reversed(transforms[1:]):
            points = through_itk([transform], points)
        return points
    ((kind, parameters, fixed),) = transforms
    if kind == "AffineTransform_double_2_2":
        return (points - fixed) @ parameters[:4].reshape(2, 2).T + parameters[4:] + fixed
    assert kind == "DisplacementFieldTransform_double_2_2"
    width, height = fixed[:2].astype(int)
    origin, spacing = fixed[2:4], fixed[4:6]
    np.testing.assert_array_equal(fixed[6:], [1, 0, 0, 1])
    field = parameters.reshape(height, width, 2)
    cells = (points - origin) / spacing
    assert ((cells >= -0.5 - 1e-9) & (cells <= np.array([width, height]) - 0.5 + 1e-9)).all()
    return points + warp.sample_field(field, cells + 0.5, Size(width=int(width), height=int(height)))


@pytest.mark.parametrize("flow", [False, True])
@pytest.mark.parametrize("homography", [AFFINE, PERSPECTIVE])
def test_itk_maps_as_the_alignment_does(tmp_path: Path, homography: np.ndarray, flow: bool) -> None:
    alignment = invented(homography, flow=flow)
    record, points = tmp_path / "alignment.json", inner_points()
    path, _ = export(alignment, tmp_path, options=ExportOptions(what=("itk", "alignment"))).files
    mapped = through_itk(read_tfm(path), points - 0.5) + 0.5
    miss = np.linalg.norm(mapped - alignment.map_to_source(points), axis=1).max()
    said = json.loads(record.read_text(encoding="utf-8"))["export"]["itk"]["largest_error_px"]
    assert miss < (1e-5 if homography is AFFINE else 0.02)
    assert miss <= 1.05 * said + 1e-5
    assert (said == 0) == (homography is AFFINE)


@pytest.mark.parametrize("homography", [AFFINE, PERSPECTIVE])
def test_itk_itself_reads_the_transform(tmp_path: Path, homography: np.ndarray) -> None:
    itk = pytest.importorskip("SimpleITK")
    alignment, points = invented(homography), inner_points()
    transform = itk.ReadTransform(str(written(alignment, tmp_path, "itk")))
    mapped = np.array([transform.TransformPoint((point - 0.5).tolist()) for point in points]) + 0.5
    np.testing.assert_allclose(mapped, alignment.map_to_source(points), atol=0.02)


def test_a_horizon_in_the_target_is_no_itk_transform(tmp_path: Path) -> None:
    horizon = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [-1 / 100, 0.0, 1.0]])
    with pytest.raises(UsageError, match="horizon"):
        written(invented(horizon, flow=False), tmp_path, "itk")


def test_transform_as_json_both_ways(tmp_path: Path) -> None:
    alignment = invented(flow=False)
    read = json.loads(written(alignment, tmp_path, "transform").read_text(encoding="utf-8"))
    points, truth = inner_points(), alignment.map_to_source(inner_points())
    for frame, shift in (("corner", 0.0), ("centre", -0.5)):
        there = coords.apply_homography(np.array(read[frame]["source_from_target"]), points + shift)
        np.testing.assert_allclose(there, truth + shift, atol=1e-9)
        back = coords.apply_homography(np.array(read[frame]["target_from_source"]), there)
        np.testing.assert_allclose(back, points + shift, atol=1e-8)
    assert (read["affine"], read["residual_flow"]) == (False, False)


# Matches


def test_matches_as_csv(tmp_path: Path) -> None:
    alignment = invented()
    with written(alignment, tmp_path, "matches").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(alignment.matches)
    for side in ("source", "target"):
        points = [[float(row[f"{side}_x"]), float(row[f"{side}_y"])] for row in rows]
        np.testing.assert_allclose(points, getattr(alignment.matches, side), atol=1e-4)
    assert [row["state"] for row in rows] == ["inlier"] * 3 + ["excluded"] + ["inlier"] * 3 + ["outlier"]
    assert rows[7]["residual_px"] == ""
    assert float(rows[0]["residual_px"]) == 0.25
    assert rows[0]["matcher"] == "invented"


def test_bigwarp_counts_from_the_middle_of_the_first_pixel(tmp_path: Path) -> None:
    alignment = invented()
    with written(alignment, tmp_path, "bigwarp").open(encoding="utf-8", newline="") as file:
        text = file.read()
    rows = list(csv.reader(text.splitlines()))
    assert text.startswith('"Pt-0","true","')
    assert [row[1] for row in rows] == ["true", "true", "true", "false", "true", "true", "true", "false"]
    values = np.array([[float(value) for value in row[2:]] for row in rows])
    np.testing.assert_allclose(values[:, :2] + 0.5, alignment.matches.source, atol=1e-5)
    np.testing.assert_allclose(alignment.map_to_source(values[:, 2:] + 0.5) + MISS, values[:, :2] + 0.5, atol=1e-4)


def test_qgis_has_y_upwards(tmp_path: Path) -> None:
    alignment = invented()
    with written(alignment, tmp_path, "qgis").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["mapX", "mapY", "sourceX", "sourceY", "enable", "dX", "dY", "residual"]
    assert [row["enable"] for row in rows] == ["1", "1", "1", "0", "1", "1", "1", "0"]
    placed = np.array([[float(row["mapX"]), -float(row["mapY"])] for row in rows])
    source = np.array([[float(row["sourceX"]), -float(row["sourceY"])] for row in rows])
    assert all(float(row["mapY"]) < 0 for row in rows)
    np.testing.assert_allclose(alignment.map_to_source(placed) + MISS, source, atol=1e-4)
    # The transform puts the point 0.25 px to the left of, and 0.5 px below, where the match is.
    np.testing.assert_allclose([float(rows[0]["dX"]), float(rows[0]["dY"])], [-0.25, -0.5], atol=1e-4)
    assert float(rows[0]["residual"]) == pytest.approx(np.hypot(0.25, 0.5), abs=1e-4)


# Frames


@pytest.mark.parametrize("crop", ["target", "overlap", "union"])
@pytest.mark.parametrize("side", [None, 60])
def test_pixels_land_where_the_frame_says(tmp_path: Path, crop: Any, side: int | None) -> None:
    """The source is a function of its coordinates, so that each exported pixel tells where it came from."""
    centres = coords.pixel_centres(SOURCE)
    source = np.dstack([centres, np.zeros(SOURCE.shape)]).astype(np.float32)
    flow = pictures.smooth_flow(TARGET, amplitude=3)
    alignment = pictures.alignment_of(source, pictures.rgb8(TARGET.width, TARGET.height), PERSPECTIVE, flow)
    options = ExportOptions(
        what=("aligned", "alignment"),
        crop=crop,
        aligned_side=side,
        interpolation="linear",
        tile=64,
        image_format="tiff",
    )
    picture, record = export(alignment, tmp_path, options=options).files
    frame = json.loads(record.read_text(encoding="utf-8"))["export"]["aligned_frame"]
    aligned = open_image(picture)
    assert (aligned.info.size.width, aligned.info.size.height) == (frame["width"], frame["height"])
    shown = coords.pixel_centres(aligned.info.size) + np.array([frame["left"], frame["top"]])
    shown *= [TARGET.width / frame["target_width"], TARGET.height / frame["target_height"]]
    mapped = alignment.map_to_source(shown.reshape(-1, 2)).reshape(shown.shape)
    inner = coords.contains(mapped - 4, SOURCE) & coords.contains(mapped + 4, SOURCE)
    assert inner.any()
    # Blocks of reduced pictures are averaged, which leaves a plane what it is.
    np.testing.assert_allclose(aligned.read()[inner][:, :2], mapped[inner], atol=1 / 16)


def test_the_overlap_has_both_and_the_union_has_all() -> None:
    alignment = invented(coords.shift(40.0, -30.0), flow=False)
    overlap, union = (frame_of(alignment, crop, None).box for crop in ("overlap", "union"))
    assert (overlap.left, overlap.top, overlap.right, overlap.bottom) == (0, 30, 110, 110)
    assert (union.left, union.top, union.right, union.bottom) == (-40, 0, 170, 150)


def test_frames_that_make_no_sense_are_refused(tmp_path: Path) -> None:
    apart = invented(coords.shift(1e4, 0.0), flow=False)
    with pytest.raises(UsageError, match="do not overlap"):
        written(apart, tmp_path, "overlay", crop="overlap")
    with pytest.raises(UsageError, match="mostly empty"):
        written(apart, tmp_path, "overlay", crop="union")
    assert not any(tmp_path.iterdir())


# Pictures that compare


def shifted(dx: int) -> Alignment:
    """The source lies ``dx`` pixels to the left of where it belongs; no interpolation is needed."""
    target, source = pictures.rgb8(TARGET.width, TARGET.height), pictures.rgb8(SOURCE.width, SOURCE.height, seed=4)
    return pictures.alignment_of(source, target, coords.shift(float(dx), 0.0))


@pytest.mark.parametrize("tile", [64, 512])
def test_difference_checkerboard_and_side_by_side(tmp_path: Path, tile: int) -> None:
    alignment = shifted(40)
    target, source = np.asarray(alignment.target.read()), np.asarray(alignment.source.read())
    what: tuple[Output, ...] = ("difference", "side_by_side", "checkerboard")
    options = ExportOptions(what=what, gain=2.0, squares=10, tile=tile, background="#102030")
    difference, beside, board = (
        np.asarray(Image.open(file)) for file in export(alignment, tmp_path, options=options).files
    )
    apart = np.abs(target[:, :110].astype(int) - source[:110, 40:])
    np.testing.assert_array_equal(difference[:, :110], np.minimum(2 * apart, 255))
    assert (difference[:, 110:] == (0x10, 0x20, 0x30)).all()
    gap = beside.shape[1] - 2 * TARGET.width
    np.testing.assert_array_equal(beside[:, : TARGET.width], target)
    np.testing.assert_array_equal(beside[:, TARGET.width + gap :][:, :110], source[:110, 40:])
    assert (beside[:, TARGET.width : TARGET.width + gap] == (0x10, 0x20, 0x30)).all()
    np.testing.assert_array_equal(board[:17, :17], target[:17, :17])
    np.testing.assert_array_equal(board[:17, 17:34], source[:17, 57:74])
    np.testing.assert_array_equal(board[17:34, :17], source[17:34, 40:57])


def test_figures_are_the_same_in_memory_and_region_by_region(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rflow_engine.export import layers

    alignment = invented()
    plain = np.asarray(Image.open(written(alignment, tmp_path / "a", "overlay", figure_side=None)))
    monkeypatch.setattr(layers, "_IN_MEMORY", 50)
    streamed = np.asarray(Image.open(written(alignment, tmp_path / "b", "overlay", figure_side=None, tile=64)))
    assert np.abs(plain.astype(int) - streamed).max() <= 2


def test_deep_pictures_are_shown_as_on_the_screen() -> None:
    from rflow_engine.types import Box

    picture = open_image(pictures.rgb16(160, 90) // 9)
    whole = picture.display(160)
    np.testing.assert_array_equal(
        picture.display_region(Box(left=20, top=10, right=90, bottom=70)), whole[10:70, 20:90]
    )


# Formats


def test_depths(tmp_path: Path) -> None:
    deep, flat = pictures.rgb16(), pictures.rgb8()
    of_deep, of_flat = pictures.alignment_of(deep, deep), pictures.alignment_of(flat, flat)
    eight = open_image(written(of_deep, tmp_path / "a", "aligned", depth="8", image_format="tiff"))
    assert eight.info.dtype == "uint8"
    assert np.abs(eight.read() - deep / 257).max() <= 0.5
    sixteen = open_image(written(of_flat, tmp_path / "b", "aligned", depth="16"))
    assert (sixteen.info.dtype, sixteen.info.format) == ("uint16", "TIFF")
    np.testing.assert_array_equal(sixteen.read(), flat.astype(int) * 257)
    measured = deep.astype(np.float32)
    with pytest.raises(UsageError, match="floating-point"):
        written(pictures.alignment_of(measured, measured), tmp_path / "c", "aligned", depth="8")


def test_webp_keeps_pixels_and_transparency(tmp_path: Path) -> None:
    alignment = shifted(40)
    with Image.open(written(alignment, tmp_path, "aligned", image_format="webp")) as picture:
        pixels = np.asarray(picture)
    np.testing.assert_array_equal(pixels[:, :110, :3], np.asarray(alignment.source.read())[:110, 40:])
    assert (pixels[:, :110, 3] == 255).all()
    assert not pixels[:, 110:, 3].any()


@pytest.mark.parametrize("image_format", ["webp", "jpeg", "tiff", "png"])
def test_figures_in_every_format(tmp_path: Path, image_format: Any) -> None:
    alignment = shifted(0)
    shown = open_image(written(alignment, tmp_path, "overlay", figure_format=image_format)).read()
    truth = np.asarray(Image.open(written(alignment, tmp_path / "again", "overlay")))
    assert np.abs(shown[..., :3].astype(int) - truth).mean() < 4


def test_what_a_format_cannot_hold_is_refused_first(tmp_path: Path) -> None:
    wide = np.broadcast_to(pictures.grey16(100, 400)[:, :1], (400, 17_000))
    alignment = pictures.alignment_of(pictures.rgb8(), wide)
    with pytest.raises(UsageError, match="too large for WEBP"):
        written(alignment, tmp_path, "aligned", image_format="webp")
    with pytest.raises(UsageError, match="too large for WEBP"):
        written(alignment, tmp_path, "overlay", figure_format="webp", figure_side=None)


@pytest.mark.parametrize("image_format", ["jpeg", "tiff", "png"])
def test_a_background_takes_the_place_of_transparency(tmp_path: Path, image_format: Any) -> None:
    alignment = shifted(40)
    path = written(alignment, tmp_path, "aligned", image_format=image_format, background="#ff8000")
    picture = open_image(path)
    assert not picture.info.has_alpha
    assert np.abs(picture.read()[:, 130:].astype(int) - (255, 128, 0)).max() <= (12 if image_format == "jpeg" else 0)


def test_grey_on_a_background(tmp_path: Path) -> None:
    grey = pictures.grey16()
    alignment = pictures.alignment_of(grey, grey, coords.shift(30.0, 0.0))
    picture = open_image(written(alignment, tmp_path, "aligned", background="#808080"))
    assert (picture.info.channels, picture.info.has_alpha, picture.info.dtype) == (1, False, "uint16")
    assert (picture.read()[:, 95:] == 128 * 257).all()
    np.testing.assert_array_equal(picture.read()[:, :90, 0], grey[:, 30:])


# The job as a whole


def test_every_output_has_a_name_of_its_own_and_a_size() -> None:
    alignment = invented()
    options = ExportOptions(what=OUTPUTS)
    names = file_names(alignment, options)
    assert tuple(names) == OUTPUTS
    assert len(set(names.values())) == len(OUTPUTS)
    assert set(estimated_bytes(alignment, options)) == set(OUTPUTS)
    assert min(estimated_bytes(alignment, options).values()) > 0


@pytest.mark.parametrize("output", ["aligned", "overlay", "flow_flo", "flow_png", "confidence", "blink_gif", "bigwarp"])
def test_estimates_are_of_the_right_order(tmp_path: Path, output: Output) -> None:
    alignment = invented(matches=500)
    size = written(alignment, tmp_path, output).stat().st_size
    assert 1 / 4 < estimated_bytes(alignment, ExportOptions(what=(output,)))[output] / size < 4


def test_a_suffix_keeps_what_is_there(tmp_path: Path) -> None:
    alignment = invented()
    options = ExportOptions(what=("overlay", "alignment"))
    assert free_suffix(alignment, options, tmp_path) == ""
    export(alignment, tmp_path, options=options)
    assert existing(tmp_path, ["overlay.png", "flow.npz"]) == ["overlay.png"]
    again = replace(options, suffix=free_suffix(alignment, options, tmp_path))
    files = export(alignment, tmp_path, options=again).files
    assert [file.name for file in files] == ["overlay-2.png", "alignment-2.json"]
    assert len(list(tmp_path.iterdir())) == 4


def test_the_pdf_needs_a_printer(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="HTML"):
        written(invented(), tmp_path, "report_pdf")
    options = ExportOptions(what=("report_pdf",))

    def print_report(report: Any, path: Path, context: Any) -> None:
        path.write_text(report.title, encoding="utf-8")

    file = export(invented(), tmp_path, options=options, print_report=print_report).files[0]
    assert file.read_text(encoding="utf-8")


def test_cancelling_while_everything_is_written_leaves_nothing(tmp_path: Path) -> None:
    alignment, asked = invented(), []
    options = ExportOptions(what=ENGINE_OUTPUTS, tile=64)
    for output in ENGINE_OUTPUTS:
        name = file_names(alignment, options)[output]
        context = CallbackContext()

        def stop(progress: Progress, name: str = name, context: CallbackContext = context) -> None:
            if progress.message == f"Writing {name}":
                asked.append(name)
                context.cancel()

        context.on_progress = stop
        with pytest.raises(Cancelled):
            export(alignment, tmp_path / "out", options=options, context=context)
        assert not (tmp_path / "out").exists()
    assert len(set(asked)) == len(ENGINE_OUTPUTS)


def test_everything_at_once(tmp_path: Path) -> None:
    reports: list[Progress] = []
    context = CallbackContext(on_progress=reports.append)
    result = export(invented(), tmp_path / "out", options=ExportOptions(what=ENGINE_OUTPUTS), context=context)
    assert len(result.files) == len(ENGINE_OUTPUTS)
    assert all(file.stat().st_size > 50 for file in result.files)
    fractions = [report.fraction for report in reports]
    assert fractions == sorted(fractions)


@pytest.mark.parametrize(
    "wrong",
    [
        {"background": "red"},
        {"suffix": "/../x"},
        {"figure_side": 3},
        {"opacity": 2.0},
        {"crop": "half"},
        {"depth": "12"},
        {"figure_format": "gif"},
        {"squares": 1},
        {"blink_ms": 1},
        {"gain": 0.0},
    ],
)
def test_wrong_options_are_explained(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        ExportOptions(**wrong)
