"""The frame of a picture that is written: which part of the target's plane, and at which scale."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from rflow_engine import coords
from rflow_engine.alignment import Alignment
from rflow_engine.errors import UsageError
from rflow_engine.export.options import Crop
from rflow_engine.said import said
from rflow_engine.types import Box, Float32Array, FloatArray, FlowField, Size

# Cells along the long side of the target in which the overlap is looked for.
_CELLS = 600
# Points along each side of the source whose places are looked at for the union.
_BORDER_POINTS = 65
# How many times longer than the target the union may be; beyond this something lies near the horizon.
_LARGEST_UNION = 6


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of the target's plane as a raster.

    Attributes:
        full: the target at full resolution.
        whole: the whole target at the scale of the output.
        box: what is shown, in pixels of ``whole``; it may reach beyond the target.
    """

    full: Size
    whole: Size
    box: Box

    @property
    def size(self) -> Size:
        """Width and height of the output."""
        return self.box.size

    def placed(self, tile: Box) -> Box:
        """A tile of the output, in pixels of ``whole``."""
        left, top = self.box.left, self.box.top
        return Box(left=tile.left + left, top=tile.top + top, right=tile.right + left, bottom=tile.bottom + top)

    @property
    def target_part(self) -> Box:
        """The target within the output, in the output's pixels; it may be empty."""
        left, top = self.box.left, self.box.top
        part = Box(left=-left, top=-top, right=self.whole.width - left, bottom=self.whole.height - top)
        return part.clipped(self.size)

    def plain(self) -> dict[str, int]:
        """The frame as plain values for a record."""
        return {
            "width": self.size.width,
            "height": self.size.height,
            "left": self.box.left,
            "top": self.box.top,
            "target_width": self.whole.width,
            "target_height": self.whole.height,
        }

    def resolution(self, full: tuple[float, float] | None) -> tuple[float, float] | None:
        """Pixels per inch of the output, where those of the target are known."""
        if full is None:
            return None
        x, y = coords.scale_between(self.full, self.whole)
        return float(full[0] * x), float(full[1] * y)


def frame_of(alignment: Alignment, crop: Crop, long_side: int | None) -> Frame:
    """The frame of an output.

    Args:
        alignment: how the pictures lie.
        crop: what is shown.
        long_side: of the output in pixels; None for full resolution. It is never enlarged.

    Raises:
        UsageError: if the pictures do not overlap, or the union has no end.
    """
    full = alignment.target.info.size
    left, top, right, bottom = _bounds(alignment, crop)
    longest = max(right - left, bottom - top)
    scale = 1.0 if long_side is None else min(1.0, long_side / longest)
    whole = Size(width=max(1, round(full.width * scale)), height=max(1, round(full.height * scale)))
    x, y = coords.scale_between(full, whole)
    box = Box(
        left=math.floor(left * x + 1e-6),
        top=math.floor(top * y + 1e-6),
        right=max(math.ceil(right * x - 1e-6), math.floor(left * x + 1e-6) + 1),
        bottom=max(math.ceil(bottom * y - 1e-6), math.floor(top * y + 1e-6) + 1),
    )
    return Frame(full, whole, box)


def _bounds(alignment: Alignment, crop: Crop) -> tuple[float, float, float, float]:
    """Left, top, right, bottom in full-resolution target pixels."""
    size = alignment.target.info.size
    if crop == "overlap":
        return _overlap(alignment)
    if crop == "union":
        return _union(alignment)
    return 0.0, 0.0, float(size.width), float(size.height)


def _overlap(alignment: Alignment) -> tuple[float, float, float, float]:
    size = alignment.target.info.size
    grid = size.scaled_to(_CELLS)
    cells = coords.cell_centres(grid, size).reshape(-1, 2)
    inside = coords.contains(alignment.map_to_source(cells), alignment.source.info.size).reshape(grid.shape)
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        raise UsageError(
            said("The pictures do not overlap, so there is nothing to crop to."), said("Export the whole target.")
        )
    x, y = coords.scale_between(grid, size)
    # Whole pixels, so that at full resolution none is cut.
    return (
        float(math.floor(columns[0] * x)),
        float(math.floor(rows[0] * y)),
        float(math.ceil((columns[-1] + 1) * x)),
        float(math.ceil((rows[-1] + 1) * y)),
    )


def _union(alignment: Alignment) -> tuple[float, float, float, float]:
    target, source = alignment.target.info.size, alignment.source.info.size
    border = _border(source)
    by_homography = coords.apply_homography(coords.invert_homography(alignment.source_from_target), border)
    placed = alignment.map_to_target(border)
    # The flow has no inverse at a fold; there the homography says where it is about.
    placed = np.where(np.isfinite(placed), placed, by_homography)
    corners = np.concatenate([placed, coords.corners(target)])
    if not np.isfinite(corners).all() or np.ptp(corners, axis=0).max() > _LARGEST_UNION * target.long_side:
        raise UsageError(
            said("The source reaches so far beyond the target that a picture of both would be mostly empty."),
            said("Export the frame of the target, or the overlap."),
        )
    (left, top), (right, bottom) = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
    return float(left), float(top), float(right), float(bottom)


def _border(size: Size) -> FloatArray:
    """(N, 2) points round the edge of a picture."""
    x, y = np.linspace(0, size.width, _BORDER_POINTS), np.linspace(0, size.height, _BORDER_POINTS)
    across = [np.column_stack([x, np.full_like(x, edge)]) for edge in (0.0, size.height)]
    down = [np.column_stack([np.full_like(y, edge), y]) for edge in (0.0, size.width)]
    return np.concatenate([*across, *down])


def scaled_map(alignment: Alignment, source: Size, frame: Frame) -> tuple[FloatArray, FlowField | None]:
    """Homography and flow from the scaled target of a frame to the source at some size."""
    factor = coords.scale_between(frame.full, frame.whole)
    homography = coords.rescale_homography(
        alignment.source_from_target,
        source_factor=coords.scale_between(alignment.source.info.size, source),
        target_factor=factor,
    )
    flow = alignment.flow
    if flow is not None:
        scaled: Float32Array = np.asarray(flow.flow * factor, np.float32)
        flow = FlowField(flow=scaled, confidence=flow.confidence, target_size=frame.whole)
    return homography, flow
