"""The flow in the forms that other programs read, and as colours.

``flow.npz`` holds the residual flow on its own grid, as the program knows it. The other files hold the **whole** map,
as their formats want it: for every pixel of the target how far it is to its place in the source,
``x_source - x_target``, in pixels, x to the right and y downwards. A difference of two points is the same wherever
pixels are counted from.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from rflow_engine import coords, flow_colours, warp
from rflow_engine.alignment import Alignment
from rflow_engine.context import Stage
from rflow_engine.export.frame import Frame
from rflow_engine.export.pictures import Canvas
from rflow_engine.export.profiles import srgb
from rflow_engine.images.png_writer import write_png
from rflow_engine.said import said
from rflow_engine.types import AnyArray, BoolArray, Box, Float32Array, FlowField

FLO_UNKNOWN = 1e10
"""Middlebury's readers take what is beyond 1e9 for unknown."""
PNG_OFFSET = 32768
"""What 16 bits hold for a flow of 0 (KITTI)."""
PNG_SCALE = 64
"""Steps a pixel in 16 bits (KITTI), where the flow is not too long for them."""

_FLO_MAGIC = 202021.25
_ROWS = 128
# Cells along the long side at which the longest flow is looked for, and what it may be longer between them.
_CELLS, _MARGIN = 400, 1.02


def write_npz(flow: FlowField, path: Path) -> None:
    """The residual flow with its confidence, on the grid on which it was computed."""
    with path.open("wb") as file:
        np.savez_compressed(
            file,
            flow=flow.flow,
            confidence=flow.confidence,
            target_size=np.array([flow.target_size.width, flow.target_size.height], np.int64),
        )


def write_flo(alignment: Alignment, path: Path, stage: Stage) -> None:
    """The whole map as Middlebury's ``.flo``: little-endian float32, row by row, u and v in turns."""
    size = alignment.target.info.size
    with path.open("wb") as file:
        file.write(struct.pack("<fii", _FLO_MAGIC, size.width, size.height))
        for vectors, known in _displacements(alignment, stage, path.name):
            vectors[~known] = FLO_UNKNOWN
            file.write(np.ascontiguousarray(vectors, "<f4").data)


def png_scale(alignment: Alignment) -> int:
    """Steps a pixel in the 16-bit picture: KITTI's 64, or the next power of two with which all of the flow fits."""
    size = alignment.target.info.size
    cells = coords.cell_centres(size.scaled_to(_CELLS), size).reshape(-1, 2)
    points = np.concatenate([cells, coords.corners(size)])
    there = alignment.map_to_source(points)
    known = coords.contains(there, alignment.source.info.size)
    longest = float(np.abs(there - points)[known].max(initial=0.0)) * _MARGIN
    scale = PNG_SCALE
    while scale > 1 and longest * scale > PNG_OFFSET - 1:
        scale //= 2
    return scale


def write_flow_png(alignment: Alignment, path: Path, scale: int, stage: Stage) -> None:
    """The whole map as a 16-bit RGB picture: u, v and whether they are known.

    Args:
        alignment: the result.
        path: file to write.
        scale: steps a pixel; see :func:`png_scale`.
        stage: for progress and cancelling.
    """
    size = alignment.target.info.size

    def bands() -> Iterator[AnyArray]:
        for vectors, known in _displacements(alignment, stage, path.name):
            levels = np.rint(vectors * scale) + PNG_OFFSET
            fits = known & ((levels >= 0) & (levels <= 65535)).all(axis=-1)
            levels[~fits] = 0
            yield np.dstack([levels.astype(np.uint16), fits.astype(np.uint16)])

    texts = {
        "Description": "Displacement from each pixel of the target to its place in the source, in pixels: "
        f"u = (red - {PNG_OFFSET}) / {scale}, v = (green - {PNG_OFFSET}) / {scale}; valid where blue is 1."
    }
    write_png(
        path, bands(), size=size, samples=3, dtype=np.dtype(np.uint16), icc_profile=None, resolution=None, texts=texts
    )


def _displacements(alignment: Alignment, stage: Stage, name: str) -> Iterator[tuple[Float32Array, BoolArray]]:
    """Rows of the target from the top: (h, w, 2) float32 vectors, and (h, w) where they lead into the source."""
    size, source = alignment.target.info.size, alignment.source.info.size
    x = coords.from_centre_origin(np.arange(size.width))
    for top in range(0, size.height, _ROWS):
        strip = Box(left=0, top=top, right=size.width, bottom=top + _ROWS).clipped(size)
        stage.step(top / size.height, said("Writing {name}", name=name))
        grid = warp.source_grid(alignment.source_from_target, alignment.flow, strip, strip.size)
        known = coords.contains(grid, source)
        grid[..., 0] -= x
        grid[..., 1] -= coords.from_centre_origin(np.arange(strip.top, strip.bottom))[:, None]
        yield np.nan_to_num(grid, nan=0.0).astype(np.float32), known


def colours_canvas(alignment: Alignment, frame: Frame) -> Canvas:
    """The residual flow as colours: direction as hue, length as strength.

    Args:
        alignment: a result with flow.
        frame: the frame of the output; beyond the target the picture is white.
    """
    flow = alignment.flow
    assert flow is not None
    limit = colour_limit(flow)

    def tile(box: Box) -> AnyArray:
        placed = frame.placed(box)
        x = coords.from_centre_origin(np.arange(placed.left, placed.right))
        y = coords.from_centre_origin(np.arange(placed.top, placed.bottom))
        points = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
        full = coords.rescale(points, frame.whole, frame.full)
        vectors = warp.sample_field(flow.flow, full, frame.full).reshape(*box.size.shape, 2)
        shown = flow_colours.flow_to_rgb(vectors, limit)
        beyond = ~coords.contains(points, frame.whole).reshape(box.size.shape)
        shown[beyond] = 255
        return shown

    return Canvas(size=frame.size, samples=3, dtype=np.dtype(np.uint8), tile=tile, icc_profile=srgb())


def colour_limit(flow: FlowField) -> float:
    """Target pixels of flow that get the full colour."""
    return flow_colours.nice_maximum(flow.magnitude)


def confidence_canvas(flow: FlowField, frame: Frame) -> Canvas:
    """The confidence as grey, from black for 0 to white for 1, at the size of a frame; black beyond the flow.

    Args:
        flow: the residual flow.
        frame: the frame of the output, on the plane of the flow.
    """
    grid = flow.grid_size
    raster = warp.Raster.of(np.ascontiguousarray(flow.confidence[..., None], np.float32))
    to_cells = np.diag([*coords.scale_between(frame.whole, grid), 1.0])

    def tile(box: Box) -> AnyArray:
        where = warp.tile_map(to_cells, None, frame.placed(box))
        values, _ = warp.fetch_tile(raster, where, interpolation="linear")
        if values is None:
            return np.zeros((*box.size.shape, 1), np.uint8)
        return np.asarray(np.rint(values * 255), np.uint8)

    return Canvas(size=frame.size, samples=1, dtype=np.dtype(np.uint8), tile=tile)
