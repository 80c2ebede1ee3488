"""Several planes, from two pictures to one map."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

import rflow_engine
from rflow_engine import Alignment, editing
from rflow_engine.settings import CoarseSettings, FineSettings, Settings
from tests import pairs

SHIFT = np.array([34.0, -22.0])
INSIDE = np.array([[330.0, 200.0], [370.0, 240.0], [300.0, 260.0]])
OUTSIDE = np.array([[60.0, 80.0], [80.0, 300.0], [150.0, 200.0]])


def moved_part() -> tuple[np.ndarray, np.ndarray]:
    """A picture in which a part was moved, and the picture before."""
    target = cv2.resize(pairs.shipped("target", 480), (480, 400), interpolation=cv2.INTER_AREA)
    source = target.copy()
    source[140:310, 250:420] = 128
    x, y = SHIFT.astype(int)
    source[140 + y : 310 + y, 250 + x : 420 + x] = target[140:310, 250:420]
    return source, target


def aligned(homographies: int, *, fine: bool) -> Alignment:
    coarse = CoarseSettings(homographies=homographies, dense=False, search="off")
    settings = Settings(device="cpu", coarse=coarse, fine=FineSettings(enabled=fine, long_side=320, iterations=2))
    result = rflow_engine.align(*moved_part(), settings)
    assert isinstance(result, Alignment)
    return result


@pytest.mark.parametrize("fine", [False, True])
def test_a_part_that_was_moved_is_followed(fine: bool) -> None:
    result = aligned(3, fine=fine)
    assert result.planes is not None
    assert len(result.planes) == 2
    assert result.planes.label_at(INSIDE).tolist() == [1, 1, 1]
    np.testing.assert_allclose(result.map_to_source(INSIDE), INSIDE + SHIFT, atol=1.5)
    np.testing.assert_allclose(result.map_to_source(OUTSIDE), OUTSIDE, atol=1.5)
    np.testing.assert_array_equal(result.planes.homographies[0], result.source_from_target)


def test_one_transform_leaves_it_behind() -> None:
    result = aligned(1, fine=False)
    assert result.planes is None
    assert result.flow is None
    np.testing.assert_allclose(result.map_to_source(INSIDE), INSIDE, atol=3.0)


def test_a_fit_at_once_forgets_the_planes_of_the_last() -> None:
    before = aligned(3, fine=False)
    after = rflow_engine.refit(before, editing.start(before), fine=False)
    assert isinstance(after, Alignment)
    assert after.planes is None
    assert replace(before, planes=None, flow=None).planes is None
