"""The field from tile to tile: as exact as at once, without seams, and it ends early when asked."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from rflow_engine import depths, runtime
from rflow_engine.context import CallbackContext, Stage
from rflow_engine.errors import Cancelled
from rflow_engine.flow import detail, greys
from rflow_engine.flow.greys import Greys
from rflow_engine.images import open_image
from rflow_engine.settings import FineSettings
from rflow_engine.types import FlowField, Progress, Region, Size
from tests import pictures

WIDTH, HEIGHT = 940, 700
SIZE = Size(width=WIDTH, height=HEIGHT)
IDENTITY = np.eye(3)


def bend(width: int = WIDTH, height: int = HEIGHT) -> np.ndarray:
    """(h, w, 2) the true flow in full-resolution pixels, at cells of a grid over the target."""
    x = (np.arange(width) + 0.5) * WIDTH / width
    y = (np.arange(height)[:, None] + 0.5) * HEIGHT / height
    return np.stack([5 * np.sin(x / 130 + y / 150), 4 * np.cos(x / 170) * np.sin(y / 110)], axis=-1).astype(np.float32)


@pytest.fixture(scope="module")
def pair() -> tuple[Greys, Greys]:
    source = pictures.rgb8(WIDTH, HEIGHT, seed=8)
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    flow = bend()
    target = cv2.remap(source, x + flow[..., 0], y + flow[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
    return greys.of_picture(open_image(source)), greys.of_picture(open_image(target))


def rough(error: float = 0.4) -> FlowField:
    """The truth at half the size, with errors as an upscaled field has them."""
    width, height = WIDTH // 2, HEIGHT // 2
    off = np.random.default_rng(1).normal(0, 1, (8, 10, 2)).astype(np.float32)
    off = error * cv2.resize(off, (width, height), interpolation=cv2.INTER_CUBIC)
    confidence = np.full((height, width), 0.75, np.float32)
    return FlowField(flow=bend(width, height) + off, confidence=confidence, target_size=SIZE)


def finer(pair: tuple[Greys, Greys], start: FlowField, context: CallbackContext | None = None) -> FlowField:
    return detail.finer(
        start,
        source=pair[0],
        target=pair[1],
        source_from_target=IDENTITY,
        wanted=SIZE,
        settings=FineSettings(long_side=WIDTH),
        runtime=runtime.choose("cpu"),
        stage=Stage(context or CallbackContext(), 0.0, 1.0),
    )


def error(field: FlowField) -> np.ndarray:
    return np.linalg.norm(field.flow - bend(), axis=2)[24:-24, 24:-24]


def small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detail, "_TILE", 256)


def test_a_rough_field_becomes_exact(pair: tuple[Greys, Greys]) -> None:
    start = rough()
    before = np.linalg.norm(start.flow - bend(WIDTH // 2, HEIGHT // 2), axis=2)
    found = finer(pair, start)
    assert found.grid_size == SIZE
    assert np.median(before) > 0.3
    assert np.median(error(found)) < np.median(before) / 3


def test_tiles_give_what_the_whole_gives(pair: tuple[Greys, Greys], monkeypatch: pytest.MonkeyPatch) -> None:
    whole = finer(pair, rough())
    small_tiles(monkeypatch)
    tiled = finer(pair, rough())
    apart = np.linalg.norm(tiled.flow - whole.flow, axis=2)
    assert np.percentile(apart, 99) < 0.1
    # Across the lines between tiles the field changes no faster than elsewhere.
    steps = np.abs(np.diff(tiled.flow - whole.flow, axis=1)).max(axis=2)
    assert steps[:, 255].max() <= max(0.05, np.percentile(steps, 99.9))


def test_the_confidence_is_that_of_the_smaller_size(pair: tuple[Greys, Greys]) -> None:
    start = rough()
    known = start.confidence.copy()
    known[:100] = 0.0
    found = finer(pair, replace(start, confidence=known))
    assert found.confidence[:190].max() == 0.0
    assert found.confidence[210:] == pytest.approx(0.75)


def test_it_leaves_the_field_as_it_is_when_asked_to_finish(pair: tuple[Greys, Greys]) -> None:
    context = CallbackContext()
    context.finish()
    start = rough()
    assert finer(pair, start, context) is start


def test_it_can_be_cancelled_between_tiles(pair: tuple[Greys, Greys], monkeypatch: pytest.MonkeyPatch) -> None:
    small_tiles(monkeypatch)
    seen: list[float] = []

    def stop(progress: Progress) -> None:
        seen.append(progress.fraction)
        context.cancel()

    context = CallbackContext(stop)
    with pytest.raises(Cancelled):
        finer(pair, rough(), context)
    assert len(seen) == 1


def test_where_the_source_has_no_picture_the_field_goes_on_evenly(pair: tuple[Greys, Greys]) -> None:
    beyond = Region(outline=np.array([[0.0, 0], [300, 0], [300, HEIGHT], [0, HEIGHT]]))
    half = greys.of_picture(open_image(pictures.rgb8(WIDTH, HEIGHT, seed=8)), (beyond,))
    found = finer((half, pair[1]), rough())
    assert np.isfinite(found.flow).all()
    assert np.median(error(found)[:, 360:]) < 0.15


@pytest.mark.parametrize(
    ("start", "wanted", "expected"),
    [(960, 960, []), (960, 1280, [1280]), (960, 4000, [1920, 3840, 4000]), (1280, 640, [])],
)
def test_sizes_double_until_they_reach_what_is_wanted(start: int, wanted: int, expected: list[int]) -> None:
    shape = Size(width=4000, height=3000)
    assert [size.long_side for size in depths.sizes(shape.scaled_to(start), shape.scaled_to(wanted))] == expected
