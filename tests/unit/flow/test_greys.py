"""A picture as grey, read part by part, is the same at every size as the whole made smaller at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from rflow_engine import warp
from rflow_engine.flow import greys
from rflow_engine.images import open_image
from rflow_engine.types import Box, FlowField, Region, Size
from tests import pictures

FULL = Size(width=503, height=331)


def means(grey: np.ndarray, size: Size) -> np.ndarray:
    """Exact means over the area of each pixel, by way of many copies of each."""
    height, width = grey.shape
    rows = np.repeat(grey, size.height, axis=0).reshape(size.height, height, width).mean(axis=1)
    both = np.repeat(rows, size.width, axis=1).reshape(size.height, size.width, width).mean(axis=2)
    return np.asarray(both)


@pytest.mark.parametrize("long_side", [503, 400, 252, 160, 97])
@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
def test_a_part_at_any_size_is_the_mean_of_its_area(long_side: int, kind: str) -> None:
    values = pictures.scene(FULL.width, FULL.height)
    scale = {"uint8": 255, "uint16": 65535, "float32": 3.0}[kind]
    stored = (values * scale).astype(kind)
    size = FULL.scaled_to(long_side)
    box = Box(left=size.width // 5, top=size.height // 4, right=size.width, bottom=size.height - 3)
    found = greys.of_picture(open_image(stored)).read(box, size)
    grey = stored.astype(float).mean(axis=2) / scale
    expected = means(grey, size)[box.top : box.bottom, box.left : box.right]
    if kind != "uint8":
        # Deep pictures are stretched between their own black and white.
        slope, offset = np.polyfit(expected.ravel(), found.ravel(), 1)
        assert slope > 1.0
        inner = (found > 0.001) & (found < 0.999)
        found, expected = found[inner], (slope * expected + offset)[inner]
    # What is shrunk to less than half comes from means of blocks, across which the edge of a pixel may run.
    apart = np.abs(found - expected)
    assert apart.max() < (0.02 if long_side >= 252 else 0.07)
    assert apart.mean() < 0.003


def test_what_is_fetched_is_what_the_whole_has_there() -> None:
    source = greys.of_picture(open_image(pictures.rgb8(FULL.width, FULL.height)))
    target = Size(width=240, height=160)
    homography = np.array([[1.9, 0.1, 220.0], [-0.1, 1.95, 12.0], [1e-4, 0.0, 1.0]])
    flow = FlowField(
        flow=pictures.smooth_flow(target, amplitude=3).flow, confidence=np.ones((9, 13), np.float32), target_size=target
    )
    box = Box(left=20, top=10, right=200, bottom=150)
    found, valid = source.fetch(homography, flow, box)
    grid = warp.source_grid(homography, flow, box, box.size)
    grey = pictures.rgb8(FULL.width, FULL.height).astype(np.float32).mean(axis=2) / 255
    expected = warp.fetch(cv2.GaussianBlur(grey, (0, 0), 0.5), grid)
    inside = valid > 0
    assert 0.4 < inside.mean() < 1
    assert np.abs(found - expected)[cv2.erode(inside.astype(np.uint8), np.ones((5, 5))) > 0].mean() < 0.02
    assert not found[~inside].any()


def test_a_fetch_of_too_much_is_divided(monkeypatch: pytest.MonkeyPatch) -> None:
    source = greys.of_picture(open_image(pictures.rgb8(FULL.width, FULL.height)))
    flow = FlowField(flow=np.zeros((2, 2, 2), np.float32), confidence=np.ones((2, 2), np.float32), target_size=FULL)
    box = Box(left=7, top=5, right=400, bottom=300)
    whole = source.fetch(np.eye(3), flow, box)
    monkeypatch.setattr(greys, "_MOST_READ", 5000)
    for one, other in zip(whole, source.fetch(np.eye(3), flow, box), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)


def test_a_picture_that_is_decoded_as_a_whole_is_decoded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    picture: Any = open_image(pictures.rgb8(FULL.width, FULL.height))
    size, box = FULL.scaled_to(200), Box(left=30, top=20, right=190, bottom=100)
    expected = greys.of_picture(picture).read(box, size)
    monkeypatch.setattr(type(picture), "reads_regions", property(lambda self: False))
    held = greys.of_picture(picture)
    monkeypatch.setattr(type(picture), "read", None)
    monkeypatch.setattr(type(picture), "shrunk", None)
    assert np.abs(held.read(box, size) - expected).max() < 0.005


def test_what_is_transparent_or_left_out_does_not_count(tmp_path: Path) -> None:
    rgba = np.dstack([pictures.rgb8(FULL.width, FULL.height), np.full(FULL.shape, 255, np.uint8)])
    rgba[:, :100, 3] = 0
    Image.fromarray(rgba).save(tmp_path / "cut.png")
    beyond = Region(outline=np.array([[400.0, 0], [503, 0], [503, 331], [400, 331]]))
    picture = greys.of_picture(open_image(tmp_path / "cut.png"), (beyond,))
    mask = picture.mask(Box(left=0, top=0, right=FULL.width, bottom=FULL.height), FULL)
    assert mask[:, :97].max() < 0.5
    assert mask[:, 103:397].min() > 0.5
    assert mask[:, 403:].max() < 0.5
    flow = FlowField(flow=np.zeros((2, 2, 2), np.float32), confidence=np.ones((2, 2), np.float32), target_size=FULL)
    _, valid = picture.fetch(np.eye(3), flow, Box(left=0, top=0, right=FULL.width, bottom=FULL.height))
    np.testing.assert_allclose(valid, mask, atol=1e-4)


def test_turned_tiles_and_reduced_versions_are_read(tmp_path: Path) -> None:
    stored = pictures.rgb8(331, 503)
    tifffile.imwrite(
        tmp_path / "turned.tif", stored, photometric="rgb", tile=(64, 64), extratags=[(274, "H", 1, 6, True)]
    )
    picture = greys.of_picture(open_image(tmp_path / "turned.tif"))
    upright = greys.of_picture(open_image(np.ascontiguousarray(np.rot90(stored, -1))))
    size = FULL.scaled_to(230)
    box = Box(left=3, top=5, right=220, bottom=150)
    assert picture.full_size == FULL
    np.testing.assert_allclose(picture.read(box, size), upright.read(box, size), atol=1e-6)
