"""A field made finer than can be held at once: from a smaller working size to a larger one, tile by tile.

What the fine stage keeps of a pair takes some 700 bytes a pixel, and what lies far apart in a picture is decided at a
small size already. So beyond :data:`LEAST` pixels only the last steps are taken at the wanted size: each time the size
doubles, the source is fetched through the field so far, a tile and its surroundings at a time, and the field settles on
what the doubled size shows. Tiles overlap and give way to each other gradually, so that no seam is left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
import torch

from rflow_engine import coords, frame, tiles, warp
from rflow_engine.context import Stage
from rflow_engine.features.base import resize
from rflow_engine.flow import folds, refine
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.said import said
from rflow_engine.settings import FineSettings
from rflow_engine.types import BoolArray, Box, Float32Array, FloatArray, FlowField, Size

LEAST = 960
"""Long side in pixels up to which the fine stage holds a pair at once."""
# Side of a tile, and by how much of its surroundings on every side it overlaps the next.
_TILE, _OVERLAP = 704, 64
# At the rim of a tile the surroundings are missing: nothing is taken from there.
_RIM = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """Both pictures at one working size, grey.

    Attributes:
        target: (h, w) float32 in [0, 1].
        source: (H, W) float32 in [0, 1], of its own size, smoothed where it will be shrunk.
        target_mask: (h, w) bool where the target has a picture; None if everywhere.
        source_mask: (H, W) float32, the same of the source.
        homography: (3, 3) source_from_target in pixels of these.
    """

    target: Float32Array
    source: Float32Array
    target_mask: BoolArray | None
    source_mask: Float32Array | None
    homography: FloatArray

    @property
    def size(self) -> Size:
        """Size of the target."""
        return Size(width=self.target.shape[1], height=self.target.shape[0])


def sizes(start: Size, wanted: Size) -> list[Size]:
    """The working sizes after ``start``: doubled until they reach what is wanted."""
    found: list[Size] = []
    long_side = start.long_side
    while long_side < wanted.long_side:
        long_side = min(2 * long_side, wanted.long_side)
        found.append(wanted.scaled_to(long_side))
    return found


def finer(
    field: FlowField,
    *,
    source: WorkingImage,
    target: WorkingImage,
    source_from_target: FloatArray,
    wanted: Size,
    settings: FineSettings,
    runtime: Runtime,
    stage: Stage,
) -> FlowField:
    """The field on a finer grid, settled on what the pictures show at that size.

    Args:
        field: at a smaller working size.
        source: the picture that moves.
        target: the picture that stays; at least as large as wanted.
        source_from_target: (3, 3) the homography, in full-resolution pixels.
        wanted: size of the grid; of the shape of the target.
        settings: iterations and smoothness.
        runtime: where to compute.
        stage: told about progress and asked between tiles whether to go on, or to leave it at what there is.

    Returns:
        Its confidence is that of ``field``, enlarged: what can be known of a place is known at the smaller size.
    """
    steps = sizes(field.grid_size, wanted)
    whole = sum(size.pixels for size in steps)
    done = 0
    for size in steps:
        part = Stage(stage, done / whole, (done + size.pixels) / whole)
        pair = _pair(source, target, source_from_target, size)
        field = replace(field, flow=_settled(field, pair, settings, runtime, part), confidence=_certain(field, size))
        done += size.pixels
    return field


def _pair(source: WorkingImage, target: WorkingImage, source_from_target: FloatArray, size: Size) -> _Pair:
    homography = coords.rescale_homography(
        source_from_target,
        source_factor=coords.scale_between(source.full_size, source.size),
        target_factor=coords.scale_between(target.full_size, size),
    )
    return _Pair(
        target=resize(_grey(target.rgb), size),
        source=frame.without_aliasing(_grey(source.rgb), homography, size),
        target_mask=None if target.mask is None else resize(target.mask.astype(np.float32), size) > 0.5,
        source_mask=None if source.mask is None else source.mask.astype(np.float32),
        homography=homography,
    )


def _grey(rgb: Float32Array) -> Float32Array:
    return np.asarray(cv2.transform(rgb, np.full((1, 3), 1 / 3)), np.float32)


def _settled(field: FlowField, pair: _Pair, settings: FineSettings, runtime: Runtime, stage: Stage) -> Float32Array:
    """(h, w, 2) the flow on the grid of ``pair``, in full-resolution pixels."""
    scale = coords.scale_between(field.target_size, pair.size)
    # In pixels of the pair, over a target of its size.
    start = FlowField(flow=(field.flow * scale).astype(np.float32), confidence=field.confidence, target_size=pair.size)
    boxes = tiles.tile_boxes(pair.size, width=_TILE, height=_TILE)
    summed = np.zeros((*pair.size.shape, 2), np.float32)
    shares = np.zeros(pair.size.shape, np.float32)
    for number, core in enumerate(boxes):
        stage.step(number / len(boxes), said("Settling at {long_side} pixels", long_side=pair.size.long_side))
        box = _around(core, pair.size)
        base = np.stack(warp.flow_on_raster(start, box, box.size), axis=-1)
        flow = base if stage.should_finish() else _tile(start, base, pair, box, settings, runtime, stage)
        share = _share(box, pair.size)
        place = slice(box.top, box.bottom), slice(box.left, box.right)
        summed[place] += flow * share[..., None]
        shares[place] += share
    summed /= shares[..., None]
    summed /= scale.astype(np.float32)
    return summed


def _around(core: Box, size: Size) -> Box:
    return Box(
        left=core.left - _OVERLAP, top=core.top - _OVERLAP, right=core.right + _OVERLAP, bottom=core.bottom + _OVERLAP
    ).clipped(size)


def _tile(
    start: FlowField,
    base: Float32Array,
    pair: _Pair,
    box: Box,
    settings: FineSettings,
    runtime: Runtime,
    stage: Stage,
) -> Float32Array:
    """(h, w, 2) the flow of one tile: what is left after the source was fetched through ``base``, and ``base``."""
    panes = _panes(start, pair, box, runtime)
    nothing = torch.zeros(2, *base.shape[:2], device=runtime.device)
    left = refine.Refiner(panes, settings).settled(nothing, stage).cpu()
    whole = _composed(left.permute(1, 2, 0).numpy(), base)
    flow = torch.from_numpy(whole).permute(2, 0, 1)
    return np.asarray(folds.repaired(flow, stage).permute(1, 2, 0).numpy(), np.float32)


def _panes(start: FlowField, pair: _Pair, box: Box, runtime: Runtime) -> refine.Panes:
    grid = warp.source_grid(pair.homography, start, box, box.size)
    valid = coords.contains(grid, Size(width=pair.source.shape[1], height=pair.source.shape[0])).astype(np.float32)
    if pair.source_mask is not None:
        valid *= np.asarray(warp.fetch(pair.source_mask, grid), np.float32)
    rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
    here = np.ones(box.size.shape, np.float32)
    if pair.target_mask is not None:
        here = pair.target_mask[rows, columns].astype(np.float32)

    def tensor(image: Float32Array) -> torch.Tensor:
        return torch.from_numpy(np.ascontiguousarray(image))[None].to(runtime.device)

    return refine.Panes(
        target=tensor(pair.target[rows, columns]),
        source=tensor(np.asarray(warp.fetch(pair.source, grid), np.float32)),
        target_valid=tensor(here),
        source_valid=tensor(valid),
    )


def _composed(left: Float32Array, base: Float32Array) -> Float32Array:
    """(h, w, 2) ``left(x) + base(x + left(x))``."""
    height, width = base.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    moved = cv2.remap(base, x + left[..., 0], y + left[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(left + moved, np.float32)


def _share(box: Box, size: Size) -> Float32Array:
    """(h, w) by how much a tile counts at each of its pixels: less and less where others overlap it."""

    def along(length: int, first: bool, last: bool) -> Float32Array:
        x = np.arange(length) + 0.5
        rise = 2 * _OVERLAP - 2 * _RIM
        share = np.ones(length)
        if not first:
            share = np.minimum(share, (x - _RIM) / rise)
        if not last:
            share = np.minimum(share, (length - x - _RIM) / rise)
        return share.clip(1e-6, 1).astype(np.float32)

    across = along(box.size.width, box.left == 0, box.right == size.width)
    down = along(box.size.height, box.top == 0, box.bottom == size.height)
    return np.asarray(down[:, None] * across, np.float32)


def _certain(field: FlowField, size: Size) -> Float32Array:
    return np.asarray(
        cv2.resize(field.confidence, (size.width, size.height), interpolation=cv2.INTER_LINEAR), np.float32
    ).clip(0, 1)
