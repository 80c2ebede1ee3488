"""Which picture is laid on which: the source on the target, or the target on the source."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from rflow_engine import coords, warp
from rflow_engine.alignment import Alignment
from rflow_engine.export.frame import Frame, frame_of
from rflow_engine.export.options import ExportOptions
from rflow_engine.types import Box, FlowField, HomographyFit, Matches, Regions, Size

# Cells of the turned flow on one of the flow, along each axis, and the most there are.
_FINER, _MOST = 2, 1024


def laid(alignment: Alignment, options: ExportOptions) -> tuple[Alignment, ExportOptions]:
    """The result and the options from the view of the picture that stays: both as they are, or both turned."""
    if options.direction == "source_to_target":
        return alignment, options
    sizes = options.mm_per_pixel
    return turned(alignment), replace(
        options, direction="source_to_target", mm_per_pixel=None if sizes is None else (sizes[1], sizes[0])
    )


def aligned_frame(alignment: Alignment, options: ExportOptions, long_side: int | None) -> Frame:
    """The frame of the aligned picture, of the target's plane or the source's.

    Raises:
        UsageError: if the pictures do not overlap, or the union has no end.
    """
    stays, options = laid(alignment, options)
    return frame_of(stays, options.crop, long_side)


def turned(alignment: Alignment) -> Alignment:
    """A result seen from the source: the pictures have changed places, and the map goes the other way.

    Its flow is the inverse at the cells of a grid and linear in between, exact enough for frames and figures; pixels
    at full resolution are fetched through the inverse itself. It is NaN where there is none, as at a fold, and the
    confidence there 0.
    """
    fit, matches = alignment.fit, alignment.matches
    return replace(
        alignment,
        source=alignment.target,
        target=alignment.source,
        matches=Matches(
            source=matches.target,
            target=matches.source,
            score=matches.score,
            kind=matches.kind,
            kinds=matches.kinds,
            scale=matches.scale,
        ),
        fit=HomographyFit(
            source_from_target=coords.invert_homography(fit.source_from_target),
            inliers=fit.inliers,
            excluded=fit.excluded,
            residuals=fit.residuals,
            threshold=fit.threshold,
            support=fit.support,
            model=fit.model,
            locked=fit.locked,
            zoom=fit.zoom,
        ),
        flow=None if alignment.flow is None else _turned_flow(alignment, alignment.flow),
        planes=None,
        regions=Regions(source=alignment.regions.target, target=alignment.regions.source),
    )


def _turned_flow(alignment: Alignment, flow: FlowField) -> FlowField:
    size = alignment.source.info.size
    grid = size.scaled_to(min(_MOST, _FINER * flow.grid_size.long_side))
    whole = Box(left=0, top=0, right=size.width, bottom=size.height)
    tile = warp.chain_map([warp.Step(alignment.source_from_target, flow, back=True)], whole, grid)
    places = np.stack([tile.x, tile.y], axis=-1)
    shift = coords.apply_homography(alignment.source_from_target, places) - coords.cell_centres(grid, size)
    confidence = warp.sample_field(flow.confidence, places.reshape(-1, 2), flow.target_size).reshape(grid.shape)
    inside = coords.contains(places, alignment.target.info.size)
    return FlowField(
        flow=shift.astype(np.float32),
        confidence=np.where(inside, confidence, 0.0).astype(np.float32),
        target_size=Size(width=size.width, height=size.height),
    )
