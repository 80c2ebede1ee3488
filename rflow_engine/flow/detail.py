"""A field made finer than can be held at once: from a smaller working size to a larger one, tile by tile.

What the fine stage keeps of a pair takes some 700 bytes a pixel, and what lies far apart in a picture is decided at a
small size already. So beyond ``depths.LEAST`` pixels only the last steps are taken at the wanted size: each time it
doubles, the source is fetched through the field so far, a tile and its surroundings at a time, and the field settles on
what the doubled size shows. Tiles overlap and give way to each other gradually, so that no seam is left. Each reads
what it needs of both pictures, so that these may be of any size; tiles with nothing to see keep the field they have.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
import torch

from rflow_engine import coords, tiles, warp
from rflow_engine.context import Stage
from rflow_engine.depths import GRID_LIMIT, steps_of
from rflow_engine.flow import folds, refine
from rflow_engine.flow.greys import Greys
from rflow_engine.runtime import Runtime
from rflow_engine.said import said
from rflow_engine.settings import FineSettings
from rflow_engine.types import BoolArray, Box, Float32Array, FloatArray, FlowField, Progress, Refined, Size

# Side of a tile, and by how much of its surroundings on every side it overlaps the next.
_TILE, _OVERLAP = 704, 64
# At the rim of a tile the surroundings are missing: nothing is taken from there.
_RIM = 16
# A tile is left alone where the field is certain nowhere: all but one in twenty of its cells are less certain than so.
_CERTAIN = 0.05
# Standard deviation of the noise that is smoothed away before texture is looked for, over which surroundings, from
# which contrast on it is some, and in which share of a tile there must be some.
_GRAIN, _AROUND, _CONTRAST, _TEXTURED = 1.5, 6.0, 0.006, 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class _Level:
    """One working size.

    Attributes:
        source: the picture that moves.
        target: the picture that stays.
        size: of the target; a whole number of cells.
        cell: pixels of the target along the side of a cell of the field.
        homography: (3, 3) from pixels of the target at this size to full-resolution source pixels.
        start: the field that the level begins with, in pixels of this size.
    """

    source: Greys
    target: Greys
    size: Size
    cell: int
    homography: FloatArray
    start: FlowField


def finer(
    field: FlowField,
    *,
    source: Greys,
    target: Greys,
    source_from_target: FloatArray,
    wanted: Size,
    settings: FineSettings,
    runtime: Runtime,
    stage: Stage,
    on_level: Callable[[FlowField], None] = lambda field: None,
) -> FlowField:
    """The field settled on what the pictures show at a larger size, on a grid of that size or of ``GRID_LIMIT`` cells.

    Args:
        field: at a smaller working size, or one that was not finished at its own.
        source: the picture that moves.
        target: the picture that stays; at least as large as wanted.
        source_from_target: (3, 3) the homography, in full-resolution pixels.
        wanted: size of the target to look at; of its shape.
        settings: iterations and smoothness.
        runtime: where to compute.
        stage: told about progress and asked between tiles whether to go on, or to leave it at what there is.
        on_level: told the field after each size.

    Returns:
        Its confidence is that of ``field``, enlarged: what can be known of a place is known at the smaller size. Where
        the work was ended early, ``refined`` tells what is left.
    """
    plan = steps_of(field, wanted)
    whole = sum(size.pixels for size in plan)
    done = 0
    for size in plan:
        if stage.should_finish():
            break
        part = Stage(stage, done / whole, (done + size.pixels) / whole)
        level = _level(field, source, target, source_from_target, size)
        field = _settled(field, level, settings, runtime, part)
        on_level(field)
        done += size.pixels
    return field


def _level(field: FlowField, source: Greys, target: Greys, source_from_target: FloatArray, size: Size) -> _Level:
    cell = 1
    while size.long_side > cell * GRID_LIMIT:
        cell *= 2
    size = Size(width=max(1, round(size.width / cell)) * cell, height=max(1, round(size.height / cell)) * cell)
    scale = coords.scale_between(target.full_size, size)
    homography = coords.rescale_homography(source_from_target, source_factor=1.0, target_factor=scale)
    # In pixels of the level, over a target of its size.
    flow = np.asarray(field.flow * scale, np.float32)
    start = FlowField(flow=flow, confidence=field.confidence, target_size=size)
    return _Level(source=source, target=target, size=size, cell=cell, homography=homography, start=start)


def _settled(field: FlowField, level: _Level, settings: FineSettings, runtime: Runtime, stage: Stage) -> FlowField:
    """The field after one level, in full-resolution pixels."""
    size, cell = level.size, level.cell
    grid = Size(width=size.width // cell, height=size.height // cell)
    boxes = tiles.tile_boxes(size, width=_TILE, height=_TILE)
    going_on = field.refined is not None and field.refined.size == size and bool(field.refined.left)
    wanted = [not going_on or box in field.refined.left for box in boxes]  # type: ignore[union-attr]
    summed = np.zeros((*grid.shape, 2), np.float32)
    shares = np.zeros(grid.shape, np.float32)
    left: list[Box] = []
    for number, core in enumerate(boxes):
        stage.step(number / len(boxes), said("Settling at {long_side} pixels", long_side=size.long_side))
        box = _around(core, size)
        base = np.stack(warp.flow_on_raster(level.start, box, box.size), axis=-1)
        if wanted[number] and stage.should_finish():
            left.append(core)
        elif wanted[number] and _worth_a_look(level, core):
            base = _tile(level, base, box, settings, runtime, stage)
        share = _share(box, size)
        place = slice(box.top // cell, box.bottom // cell), slice(box.left // cell, box.right // cell)
        summed[place] += _coarser(base * share[..., None], cell)
        shares[place] += _coarser(share, cell)
    if len(left) == sum(wanted):
        return field
    summed /= shares[..., None]
    summed /= coords.scale_between(level.target.full_size, size).astype(np.float32)
    refined = Refined(size=size, left=tuple(left))
    return replace(field, flow=summed, confidence=_certain(field, grid), refined=refined)


def _coarser(values: Float32Array, cell: int) -> Float32Array:
    """Means over squares of pixels."""
    if cell == 1:
        return values
    size = (values.shape[1] // cell, values.shape[0] // cell)
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA), np.float32)


def _worth_a_look(level: _Level, core: Box) -> bool:
    """Whether a tile has something to go by: certainty so far, a picture that counts, and texture in it."""
    grid, size = level.start.grid_size, level.size
    x, y = coords.scale_between(size, grid)
    rows = slice(int(core.top * y), max(int(core.top * y) + 1, int(np.ceil(core.bottom * y))))
    columns = slice(int(core.left * x), max(int(core.left * x) + 1, int(np.ceil(core.right * x))))
    if np.quantile(level.start.confidence[rows, columns], 0.95) < _CERTAIN:
        return False
    counts = level.target.mask(core, size) > 0.5
    if not counts.any():
        return False
    return _textured(level.target.read(core, size), counts)


def _textured(grey: Float32Array, counts: BoolArray) -> bool:
    """Whether a (h, w) picture shows more than even tone and grain where it counts."""
    smooth = cv2.GaussianBlur(grey, (0, 0), _GRAIN)
    variance = cv2.GaussianBlur(smooth * smooth, (0, 0), _AROUND) - cv2.GaussianBlur(smooth, (0, 0), _AROUND) ** 2
    return bool((variance[counts] > _CONTRAST**2).mean() > _TEXTURED)


def _around(core: Box, size: Size) -> Box:
    return Box(
        left=core.left - _OVERLAP, top=core.top - _OVERLAP, right=core.right + _OVERLAP, bottom=core.bottom + _OVERLAP
    ).clipped(size)


def _tile(
    level: _Level, base: Float32Array, box: Box, settings: FineSettings, runtime: Runtime, stage: Stage
) -> Float32Array:
    """(h, w, 2) the flow of one tile: what is left after the source was fetched through ``base``, and ``base``."""
    panes = _panes(level, box, runtime)
    nothing = torch.zeros(2, *base.shape[:2], device=runtime.device)
    left = refine.Refiner(panes, settings).settled(nothing, Stage(_Whole(stage), 0.0, 1.0)).cpu()
    whole = _composed(left.permute(1, 2, 0).numpy(), base)
    flow = torch.from_numpy(whole).permute(2, 0, 1)
    return np.asarray(folds.repaired(flow, stage).permute(1, 2, 0).numpy(), np.float32)


class _Whole:
    """Lets a tile be cancelled, but not be left half done: where the work goes on later, it is not looked at again."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def report(self, progress: Progress) -> None:
        """A tile is reported as a whole."""

    def raise_if_cancelled(self) -> None:
        """Ask the job."""
        self._stage.raise_if_cancelled()

    def should_finish(self) -> bool:
        """After the tile."""
        return False


def _panes(level: _Level, box: Box, runtime: Runtime) -> refine.Panes:
    source, valid = level.source.fetch(level.homography, level.start, box)

    def tensor(image: Float32Array) -> torch.Tensor:
        return torch.from_numpy(np.ascontiguousarray(image))[None].to(runtime.device)

    return refine.Panes(
        target=tensor(level.target.read(box, level.size)),
        source=tensor(source),
        target_valid=tensor((level.target.mask(box, level.size) > 0.5).astype(np.float32)),
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
