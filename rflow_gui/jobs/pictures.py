"""Pictures for the screen, made in a worker: the opened picture, and the source laid on the target."""

from __future__ import annotations

import numpy as np

from rflow_engine import coords, warp
from rflow_engine.context import JobContext
from rflow_engine.types import BoolArray, Box, FloatArray, FlowField, Size
from rflow_gui.jobs.requests import RenderRequest, StagePicture
from rflow_gui.models.document import Picture
from rflow_gui.models.view_state import Stage

DISPLAY_SIDE = 4096
"""Long side in pixels of the opened pictures on the screen."""
STAGE_SIDE = 2048
"""Long side in pixels of the source laid on the target."""
_ROWS = 256


def plain_resize(source: Size, target: Size) -> FloatArray:
    """(3, 3) source_from_target that only resizes: the whole source, as large as the target allows, in its middle."""
    scale = max(source.width / target.width, source.height / target.height)
    dx = (source.width - scale * target.width) / 2
    dy = (source.height - scale * target.height) / 2
    return coords.shift(dx, dy) @ np.diag([scale, scale, 1.0])


def render(request: RenderRequest, context: JobContext) -> dict[Stage, StagePicture]:
    """Lay the source on the target, once a stage.

    Raises:
        Cancelled: through ``context``, between strips.
    """
    return {stage: _render_stage(request, stage, context) for stage in request.stages}


def _render_stage(request: RenderRequest, stage: Stage, context: JobContext) -> StagePicture:
    size = request.target.info.size
    out = size.scaled_to(STAGE_SIDE)
    homography, flow = _map_of_stage(request, stage, out)
    rgb = np.empty((*out.shape, 3), np.uint8)
    mask = np.empty(out.shape, np.bool_)
    for top in range(0, out.height, _ROWS):
        context.raise_if_cancelled()
        strip = Box(left=0, top=top, right=out.width, bottom=min(top + _ROWS, out.height))
        grid = warp.source_grid(homography, flow, strip, strip.size)
        rgb[top : strip.bottom], mask[top : strip.bottom] = _fetch(request.source, grid)
    return StagePicture(rgb, mask)


def _map_of_stage(request: RenderRequest, stage: Stage, out: Size) -> tuple[FloatArray, FlowField | None]:
    """Homography and flow of a stage from a target that is resized to ``out``, in whose pixels strips are whole."""
    size, alignment = request.target.info.size, request.alignment
    x, y = coords.scale_between(out, size)
    if stage is Stage.BEFORE or alignment is None:
        return plain_resize(request.source.info.size, size) @ np.diag([x, y, 1.0]), None
    homography = alignment.source_from_target @ np.diag([x, y, 1.0])
    if stage is Stage.COARSE or alignment.flow is None:
        return homography, None
    full = alignment.flow
    flow = (full.flow / np.array([x, y])).astype(np.float32)
    return homography, FlowField(flow=flow, confidence=full.confidence, target_size=out)


def _fetch(source: Picture, grid: FloatArray) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.uint8]], BoolArray]:
    shown = Size(width=source.rgb.shape[1], height=source.rgb.shape[0])
    mask = coords.contains(grid, source.info.size)
    rgb = warp.fetch(source.rgb, coords.rescale(grid, source.info.size, shown))
    return rgb, np.asarray(mask, np.bool_)
