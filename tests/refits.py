"""A pair whose map is known, and fits of its matches after they were edited."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from rflow_engine import coords, editing, pipeline
from rflow_engine.alignment import Alignment
from rflow_engine.images import WorkingImage
from rflow_engine.settings import Settings, preset
from rflow_engine.types import Box, FitFailure, ImageInfo, Region, Regions, Size
from tests import pairs

TARGET, SOURCE = Size(width=320, height=240), Size(width=350, height=276)
CPU = Settings(device="cpu")
FAST = replace(preset("fast"), device="cpu")
# Left half of the target, and what of the source is far to the right.
LEFT = Region(outline=np.array([[0.0, 0.0], [160.0, 0.0], [160.0, 240.0], [0.0, 240.0]]))
RIGHT = Region(outline=np.array([[300.0, -5.0], [400.0, -5.0], [400.0, 300.0], [300.0, 300.0]]))


@lru_cache
def pair() -> tuple[np.ndarray, np.ndarray]:
    """Source and target; ``pairs.H`` maps target points to the source."""
    target = pairs.shipped("target", TARGET.width)
    return pairs.moved(target, pairs.H, SOURCE), target


@lru_cache
def plain() -> Alignment:
    """The pair by its homography."""
    return succeeded(pipeline.align(*pair(), FAST))


def succeeded(result: Alignment | FitFailure) -> Alignment:
    """The result, which is no failure."""
    assert isinstance(result, Alignment), result
    return result


class Unreadable:
    """A picture of which only the header is known."""

    def __init__(self, info: ImageInfo) -> None:
        self.info = info

    def read(self, box: Box | None = None) -> np.ndarray:
        raise AssertionError("the pixels were read")

    def read_mask(self, box: Box | None = None) -> np.ndarray | None:
        raise AssertionError("the mask was read")

    def working(self, long_side: int) -> WorkingImage:
        raise AssertionError("the picture was prepared")

    def display(self, long_side: int) -> np.ndarray:
        raise AssertionError("the picture was shown")


def blind(alignment: Alignment) -> Alignment:
    """The same with pictures that cannot be read."""
    unreadable = (Unreadable(alignment.source.info), Unreadable(alignment.target.info))
    return replace(alignment, source=unreadable[0], target=unreadable[1])


def at_once(alignment: Alignment, edits: editing.Edits, given: Regions | None = None) -> Alignment:
    """The refit without the fine stage, which must not look at the pictures."""
    full = replace(alignment, settings=CPU)
    result = succeeded(pipeline.refit(blind(full), edits, regions=given, fine=False))
    assert result.flow is None
    assert set(result.timings) == {"fit"}
    return result


def errors(alignment: Alignment, truth: np.ndarray = pairs.H) -> np.ndarray:
    """(N,) distances in source pixels from the truth, at target points that the source shows."""
    points = pairs.grid(TARGET)
    wanted = coords.apply_homography(truth, points)
    seen = coords.contains(wanted, SOURCE)
    return np.asarray(np.linalg.norm(alignment.map_to_source(points) - wanted, axis=1)[seen])
