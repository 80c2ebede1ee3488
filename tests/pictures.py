"""Pictures for tests: textured, not square, the same every time, with values that tell each pixel from the others."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from rflow_engine.alignment import Alignment
from rflow_engine.images import ImageSource, open_image
from rflow_engine.types import FlowField, HomographyFit, Matches, Size

Array = NDArray[Any]


def scene(width: int = 120, height: int = 80, *, seed: int = 0) -> Array:
    """(height, width, 3) float64 in [0, 1]: smooth noise of several scales with a few shapes."""
    rng = np.random.default_rng(seed)
    picture = np.zeros((height, width, 3))
    for cells in (4, 12, 30):
        noise = rng.random((max(2, cells * height // width), cells, 3))
        picture += cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC)
    picture = (picture - picture.min()) / np.ptp(picture)
    for _ in range(6):
        x, y = int(rng.integers(width)), int(rng.integers(height))
        side = max(3, min(width, height) // 8)
        colour = tuple(float(value) for value in rng.random(3))
        cv2.rectangle(picture, (x, y), (x + side, y + side), colour, -1)
    return picture


def rgb8(width: int = 120, height: int = 80, *, seed: int = 0) -> Array:
    """(height, width, 3) uint8."""
    return np.rint(scene(width, height, seed=seed) * 255).astype(np.uint8)


def rgb16(width: int = 120, height: int = 80, *, seed: int = 0) -> Array:
    """(height, width, 3) uint16 whose lower bytes matter."""
    return np.rint(scene(width, height, seed=seed) * 65535).astype(np.uint16)


def grey16(width: int = 120, height: int = 80, *, seed: int = 0) -> Array:
    """(height, width) uint16."""
    return np.ascontiguousarray(rgb16(width, height, seed=seed)[..., 1])


def alignment_of(
    source: Any, target: Any, homography: Array | None = None, flow: FlowField | None = None, *, matches: int = 8
) -> Alignment:
    """An alignment that is known, not computed: the identity unless a map is given."""
    source, target = open_image(source), open_image(target)
    matrix = np.eye(3) if homography is None else homography
    points = np.random.default_rng(1).random((matches, 2)) * [target.info.size.width, target.info.size.height]
    inliers = np.arange(matches) % 4 != 3
    excluded = np.arange(matches) == 3
    residuals = np.where(inliers, 0.25, np.inf)
    fit = HomographyFit(
        source_from_target=matrix, inliers=inliers, excluded=excluded, residuals=residuals, threshold=3.0
    )
    pairs = Matches(
        source=points.copy(),
        target=points,
        score=np.ones(matches, np.float32),
        kind=np.zeros(matches, np.uint8),
        kinds=("invented",),
        scale=np.ones(matches, np.float32),
    )
    return Alignment(source=source, target=target, matches=pairs, fit=fit, flow=flow, timings={"coarse": 0.5})


def smooth_flow(size: Size, *, amplitude: float, grid: tuple[int, int] = (9, 13), seed: int = 3) -> FlowField:
    """A smooth flow of at most ``amplitude`` target pixels, with its confidence."""
    rng = np.random.default_rng(seed)
    coarse = rng.uniform(-1, 1, (3, 4, 2)).astype(np.float32)
    flow = cv2.resize(coarse, (grid[1], grid[0]), interpolation=cv2.INTER_LINEAR) * np.float32(amplitude)
    confidence = rng.random(grid).astype(np.float32)
    return FlowField(flow=flow, confidence=confidence, target_size=size)


def size_of(picture: ImageSource | Array) -> Size:
    """The size of a picture or an array."""
    if isinstance(picture, np.ndarray):
        return Size(width=picture.shape[1], height=picture.shape[0])
    return picture.info.size
