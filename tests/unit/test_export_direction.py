"""The target laid on the source: the other way round in every respect, to the last hundredth of a pixel."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

import rflow_engine
from rflow_engine import coords, warp
from rflow_engine.context import SilentContext
from rflow_engine.export import ExportOptions, export
from rflow_engine.export.direction import turned
from rflow_engine.export.preview import preview
from rflow_engine.images import open_image
from rflow_engine.types import Size
from tests import pictures

SOURCE, TARGET = Size(width=150, height=120), Size(width=170, height=110)
HOMOGRAPHY = np.array([[0.9, 0.1, 2.0], [-0.07, 1.1, -1.0], [2e-4, -1e-4, 1.0]])
GAIN = 200.0


@pytest.fixture
def result(tmp_path: Path) -> rflow_engine.Alignment:
    """A target whose colours tell their place, in 16 bits; a source of 8 bits."""
    places = np.rint(coords.pixel_centres(TARGET) * GAIN)
    target = np.dstack([places, np.full(TARGET.shape, 7)]).astype(np.uint16)
    tifffile.imwrite(tmp_path / "target.tif", target, photometric="rgb")
    Image.fromarray(pictures.rgb8(SOURCE.width, SOURCE.height)).save(tmp_path / "source.png")
    flow = pictures.smooth_flow(TARGET, amplitude=4)
    return pictures.alignment_of(tmp_path / "source.png", tmp_path / "target.tif", HOMOGRAPHY, flow)


def back(**more: Any) -> ExportOptions:
    return ExportOptions(direction="target_to_source", **more)


def test_the_target_lies_on_the_source_where_the_map_says(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    file = export(result, tmp_path, options=back(what=("aligned",), tile=64)).files[0]
    assert file.name == "aligned-target.tif"
    written = open_image(file)
    assert (written.info.size, written.info.dtype) == (SOURCE, "uint16")
    mask = written.read_mask()
    assert mask is not None
    assert 0.5 < mask.mean() < 1
    found = written.read()[mask][:, :2] / GAIN
    # The way there is known exactly, so it tells whether the way back is right.
    own = coords.pixel_centres(SOURCE)[mask]
    inner = (found > 2).all(axis=1) & (found < [TARGET.width - 2, TARGET.height - 2]).all(axis=1)
    np.testing.assert_allclose(result.map_to_source(found)[inner], own[inner], atol=0.012)


@pytest.mark.parametrize("crop", ["target", "overlap", "union"])
def test_frames_are_those_of_the_source(result: rflow_engine.Alignment, tmp_path: Path, crop: Any) -> None:
    files = export(result, tmp_path, options=back(what=("aligned", "alignment"), crop=crop)).files
    record = json.loads(files[1].read_text(encoding="utf-8"))["export"]
    assert record["direction"] == "target_to_source"
    frame = record["aligned_frame"]
    assert (frame["source_width"], frame["source_height"]) == (SOURCE.width, SOURCE.height)
    written = open_image(files[0])
    assert written.info.size == Size(width=frame["width"], height=frame["height"])
    if crop == "target":
        assert written.info.size == SOURCE
    middle = np.array([[75.0, 60.0]])
    place = result.map_to_target(middle)[0]
    pixel = written.read()[int(60 - frame["top"]), int(75 - frame["left"])]
    np.testing.assert_allclose(pixel[:2] / GAIN, place, atol=1.0)


def test_smaller_ones_show_the_same(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    full = open_image(export(result, tmp_path / "a", options=back(what=("aligned",))).files[0])
    half = open_image(export(result, tmp_path / "b", options=back(what=("aligned",), aligned_side=75)).files[0])
    assert half.info.size == Size(width=75, height=60)
    blocks = full.read().astype(float).reshape(60, 2, 75, 2, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(half.read()[20:40, 20:50, :2] / GAIN, blocks[20:40, 20:50, :2] / GAIN, atol=0.1)


def test_the_confidence_goes_with_it(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    """At the size of the picture, and what it says there is what it says at the point of the target."""
    for options in (ExportOptions(what=("confidence",), confidence_size="picture"), back(what=("confidence",))):
        folder = tmp_path / options.direction
        levels = np.asarray(Image.open(export(result, folder, options=options).files[0])) / 255
        if options.direction == "source_to_target":
            assert levels.shape == TARGET.shape
            cells = coords.pixel_centres(TARGET)[10:-10, 10:-10].reshape(-1, 2)
            wanted = warp.sample_field(result.flow.confidence, cells, TARGET)  # type: ignore[union-attr]
            np.testing.assert_allclose(levels[10:-10, 10:-10].reshape(-1), wanted, atol=0.01)
            continue
        grid = Size(width=levels.shape[1], height=levels.shape[0])
        cells = coords.cell_centres(grid, SOURCE).reshape(-1, 2)
        places = result.map_to_target(cells)
        inside = coords.contains(places, TARGET)
        wanted = warp.sample_field(result.flow.confidence, places, TARGET)  # type: ignore[union-attr]
        np.testing.assert_allclose(levels.reshape(-1)[inside], wanted[inside], atol=0.01)
        assert not levels.reshape(-1)[~inside].any()


def test_without_flow_the_homography_is_turned(tmp_path: Path) -> None:
    picture = pictures.rgb16(100, 80)
    alignment = pictures.alignment_of(pictures.rgb8(100, 80), picture, coords.shift(7, -4))
    written = open_image(export(alignment, tmp_path, options=back(what=("aligned",))).files[0])
    np.testing.assert_array_equal(written.read()[:76, 7:], picture[4:, :93])


def test_turning_twice_is_nothing(result: rflow_engine.Alignment) -> None:
    points = np.array([[40.0, 30.0], [90.0, 60.0], [120.0, 80.0]])
    twice = turned(turned(result))
    assert twice.source is result.source
    np.testing.assert_allclose(twice.source_from_target, HOMOGRAPHY, atol=1e-12)
    np.testing.assert_allclose(twice.map_to_source(points), result.map_to_source(points), atol=0.1)
    np.testing.assert_allclose(turned(result).map_to_target(points), result.map_to_source(points), atol=0.1)


def test_the_preview_shows_it(result: rflow_engine.Alignment) -> None:
    for output in ("aligned", "confidence"):
        shown = preview(result, output, back(), SilentContext())  # type: ignore[arg-type]
        height, width = shown.frames[0].shape[:2]
        assert abs(width / height - SOURCE.width / SOURCE.height) < 0.1
