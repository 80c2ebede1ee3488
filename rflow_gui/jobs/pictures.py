"""Pictures for the screen, made in a worker: the opened picture, and the source laid on the target."""

from __future__ import annotations

import numpy as np

from rflow_engine import addresses, coords, warp
from rflow_engine.context import JobContext
from rflow_engine.images import Glimpsed, ImageSource
from rflow_engine.types import AnyArray, BoolArray, Box, FloatArray, FlowField, Size
from rflow_gui.jobs.detail import AlignedTiles, as_shown
from rflow_gui.jobs.requests import RenderRequest, StagePicture
from rflow_gui.models.document import Picture
from rflow_gui.models.tone import measure
from rflow_gui.models.view_state import Stage
from rflow_gui.panes.raster import halvings

DISPLAY_SIDE = 4096
"""Long side in pixels of the opened pictures on the screen."""
REMOTE_SIDE = 2048
"""The same of pictures on the web: a quarter of the tiles to wait for; the rest comes where it is looked at."""
STAGE_SIDE = 2048
"""Long side in pixels of the source laid on the target."""
_ROWS = 256


def opened(image: ImageSource, side: int | None = None) -> Picture:
    """Read a picture for the screen, at most ``side`` pixels long; by default :data:`DISPLAY_SIDE`.

    Raises:
        ImageReadError: if it is damaged.
    """
    # A very large picture is shown coarsely at once; what is looked at is read by the worker for detail.
    look = image.glimpse if isinstance(image, Glimpsed) else image.native
    side = side or (REMOTE_SIDE if addresses.is_address(image.info.path) else DISPLAY_SIDE)
    reduced = look(side)
    pixels = as_shown(image.info, reduced.pixels)
    values = measure(pixels, reduced.mask, image.info.channels)
    return Picture(image, pixels, halvings(pixels), reduced.fill, values)


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
    homography, flow = _map_on_reduced(request, stage, out)
    shown = request.source.pixels
    pixels = np.empty((*out.shape, *shown.shape[2:]), shown.dtype)
    mask = np.empty(out.shape, np.bool_)
    for top in range(0, out.height, _ROWS):
        context.raise_if_cancelled()
        strip = Box(left=0, top=top, right=out.width, bottom=min(top + _ROWS, out.height))
        grid = warp.source_grid(homography, flow, strip, strip.size)
        pixels[top : strip.bottom], mask[top : strip.bottom] = _fetch(request.source, grid)
    covered = np.where(mask, np.uint8(255), np.uint8(0))
    tiles = AlignedTiles(request.source, size, *map_of_stage(request, stage))
    return StagePicture(pixels, mask, halvings(pixels), covered, halvings(covered), tiles)


def map_of_stage(request: RenderRequest, stage: Stage) -> tuple[FloatArray, FlowField | None]:
    """Homography (3, 3) source_from_target and flow of a stage, in full-resolution pixels."""
    alignment = request.alignment
    if stage is Stage.BEFORE or alignment is None:
        return plain_resize(request.source.info.size, request.target.info.size), None
    return alignment.source_from_target, None if stage is Stage.COARSE else alignment.flow


def _map_on_reduced(request: RenderRequest, stage: Stage, out: Size) -> tuple[FloatArray, FlowField | None]:
    """The same from a target that is resized to ``out``, in whose pixels strips are whole."""
    homography, full = map_of_stage(request, stage)
    x, y = coords.scale_between(out, request.target.info.size)
    homography = homography @ np.diag([x, y, 1.0])
    if full is None:
        return homography, None
    flow = (full.flow / np.array([x, y])).astype(np.float32)
    return homography, FlowField(flow=flow, confidence=full.confidence, target_size=out)


def _fetch(source: Picture, grid: FloatArray) -> tuple[AnyArray, BoolArray]:
    shown = Size(width=source.pixels.shape[1], height=source.pixels.shape[0])
    mask = coords.contains(grid, source.info.size)
    pixels = warp.fetch(source.pixels, coords.rescale(grid, source.info.size, shown))
    return pixels, np.asarray(mask, np.bool_)
