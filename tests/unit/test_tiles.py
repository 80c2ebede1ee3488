"""Tiles cover a picture once, come back in order, and stop when asked."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled
from rflow_engine.tiles import map_tiles, tile_boxes
from rflow_engine.types import Box, Size

SIZE = Size(width=70, height=45)


@pytest.mark.parametrize(("width", "height"), [(16, 16), (70, 45), (1, 45), (32, 7), (500, 500)])
def test_every_pixel_is_in_one_tile(width: int, height: int) -> None:
    count = np.zeros(SIZE.shape, int)
    for box in tile_boxes(SIZE, width=width, height=height):
        assert box.size.width <= width
        assert box.size.height <= height
        count[box.top : box.bottom, box.left : box.right] += 1
    np.testing.assert_array_equal(count, 1)


def test_order_is_row_by_row() -> None:
    boxes = tile_boxes(SIZE, width=40, height=40)
    assert [(box.left, box.top) for box in boxes] == [(0, 0), (40, 0), (0, 40), (40, 40)]


@pytest.mark.parametrize(("width", "height"), [(0, 4), (4, -1)])
def test_tiles_need_a_size(width: int, height: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        tile_boxes(SIZE, width=width, height=height)


@pytest.mark.parametrize("workers", [1, 3])
def test_results_come_in_order_with_progress(workers: int) -> None:
    boxes = tile_boxes(SIZE, width=8, height=8)
    fractions: list[float] = []
    context = CallbackContext(on_progress=lambda progress: fractions.append(progress.fraction))
    results = list(map_tiles(lambda box: box, boxes, context=context, workers=workers))
    assert results == boxes
    assert fractions == sorted(fractions)
    assert len(fractions) == len(boxes)
    assert fractions[-1] == 1.0


def test_only_a_few_tiles_are_ahead() -> None:
    started: list[Box] = []
    boxes = tile_boxes(SIZE, width=4, height=4)
    results = map_tiles(lambda box: started.append(box), boxes, workers=2)
    next(results)
    assert len(started) <= 2 * 2 + 1
    results.close()


def test_cancelled_between_tiles() -> None:
    boxes = tile_boxes(SIZE, width=8, height=8)
    context = CallbackContext()
    results = map_tiles(lambda box: box, boxes, context=context, workers=2)
    next(results)
    context.cancel()
    with pytest.raises(Cancelled):
        next(results)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tiles")]


def test_error_in_a_tile_is_passed_on() -> None:
    def fail(box: Box) -> None:
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        list(map_tiles(fail, tile_boxes(SIZE, width=8, height=8)))


def test_no_tiles() -> None:
    assert list(map_tiles(lambda box: box, [])) == []
