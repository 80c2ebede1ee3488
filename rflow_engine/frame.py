"""The coarsely aligned pair in one frame, as the fine stage and the verification look at it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from rflow_engine import coords, warp
from rflow_engine.features.base import resize
from rflow_engine.images import WorkingImage
from rflow_engine.types import Box, Float32Array, FloatArray, FlowField, Size

# Above this many source pixels for one of the frame, the source is smoothed first so that it does not alias.
_ALIASING = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Target and source in the working pixels of the target, with a margin on every side.

    Attributes:
        target: (H, W, 3) float32 in [0, 1]; the margin repeats the border.
        source: (H, W, 3) float32, the source fetched through the homography; its mean where it has no picture.
        target_valid: (H, W) float32 in [0, 1], where the target has a picture; 0 in the margin.
        source_valid: (H, W) float32 in [0, 1], where the source has a picture.
        margin: pixels on every side beyond the target.
        inner: size of the target within the margin.
        scale: (2,) frame pixels per full-resolution target pixel.
    """

    target: Float32Array
    source: Float32Array
    target_valid: Float32Array
    source_valid: Float32Array
    margin: int
    inner: Size
    scale: FloatArray


def build(
    source: WorkingImage,
    target: WorkingImage,
    source_from_target: FloatArray,
    *,
    long_side: int,
    margin: int,
    flow: FlowField | None = None,
) -> Frame:
    """Bring both pictures into one frame.

    Args:
        source: the picture that moves.
        target: the picture that stays.
        source_from_target: (3, 3) in full-resolution pixels.
        long_side: of the target in the frame, without margin; never more than the working picture has.
        margin: frame pixels to show beyond the target, because the residual flow may lead there.
        flow: a field over the target that the source is fetched through before the homography; none by default.
    """
    inner = target.full_size.scaled_to(min(long_side, target.size.long_side))
    scale = coords.scale_between(target.full_size, inner)
    working = coords.rescale_homography(
        source_from_target, source_factor=coords.scale_between(source.full_size, source.size), target_factor=scale
    )
    box = Box(left=-margin, top=-margin, right=inner.width + margin, bottom=inner.height + margin)
    if flow is not None:
        flow = replace(flow, flow=(flow.flow * scale).astype(np.float32), target_size=inner)
    grid = warp.source_grid(working, flow, box, box.size)
    source_valid = coords.contains(grid, source.size).astype(np.float32)
    if source.mask is not None:
        source_valid *= np.asarray(warp.fetch(source.mask.astype(np.float32), grid), np.float32)
    moved = warp.fetch(without_aliasing(source.rgb, working, inner), grid)
    mean = source.rgb.reshape(-1, 3).mean(axis=0)
    mask = np.ones(target.size.shape, np.float32) if target.mask is None else target.mask.astype(np.float32)
    return Frame(
        target=_with_border(resize(target.rgb, inner), margin, cv2.BORDER_REPLICATE),
        source=np.where(source_valid[..., None] > 0.5, moved, mean).astype(np.float32),
        target_valid=_with_border(resize(mask, inner), margin, cv2.BORDER_CONSTANT),
        source_valid=source_valid,
        margin=margin,
        inner=inner,
        scale=scale,
    )


def without_aliasing(image: Float32Array, working: FloatArray, inner: Size) -> Float32Array:
    """A source, smoothed if a map makes it so much smaller that it would alias.

    Args:
        image: (H, W[, 3]) the source.
        working: (3, 3) its homography source_from_target, in its pixels and those of ``inner``.
        inner: size of the target.
    """
    shrink = float(np.sqrt(abs(np.linalg.det(coords.local_affine(working, np.array([inner.width, inner.height]) / 2)))))
    if not shrink > _ALIASING:
        return image
    return np.asarray(cv2.GaussianBlur(image, (0, 0), 0.5 * float(np.sqrt(shrink**2 - 1))), np.float32)


def _with_border(image: Float32Array, margin: int, kind: int) -> Float32Array:
    return np.asarray(cv2.copyMakeBorder(image, margin, margin, margin, margin, kind), np.float32)
