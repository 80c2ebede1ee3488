"""Measuring the flow of an alignment, on the whole and in the regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from rflow_engine.types import FloatArray, Region
from rflow_gui.models.document import ROLES
from rflow_gui.models.flow_reading import FlowReading, Part

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.context import JobContext
    from rflow_gui.jobs.requests import MeasureRequest

# Corners put between those of an outline, along each side, before it is mapped: a bent map bends its sides.
_BETWEEN = 12
# Cells over which changes of area are smoothed for the screen.
_SMOOTH = 2.0


def measure(request: MeasureRequest, context: JobContext) -> FlowReading:
    """Do what a request asks for, in the calling thread.

    Raises:
        UsageError: if the alignment has no residual flow.
        Cancelled: if the job was cancelled.
    """
    from rflow_engine import measure as engine

    alignment, certain = request.alignment, request.certain
    field = engine.displacement(alignment, request.reference.value)
    assert alignment.flow is not None
    context.raise_if_cancelled()
    whole = engine.measure(field, certain=certain, only_certain=False)
    sure = engine.measure(field, certain=certain)
    parts = []
    for role in ROLES:
        for number, region in enumerate(getattr(request.regions, role)):
            context.raise_if_cancelled()
            if region.kind == "exclude":
                continue
            mask = engine.region_mask(alignment, field, region, in_source=role == "source")
            found = engine.measure(field, mask, name=region.name, certain=certain)
            outline = region.outline if role == "target" else _on_target(alignment, region)
            parts.append(Part((role, number), found, outline))
    return FlowReading(
        flow=alignment.flow,
        displacement=field,
        reference=request.reference,
        areas=engine.area_change(field, smooth=_SMOOTH),
        folds=np.asarray(engine.area_change(field) <= 0, np.bool_),
        whole=whole,
        sure=sure,
        parts=tuple(parts),
    )


def _on_target(alignment: Alignment, region: Region) -> FloatArray:
    """(K, 2) the outline of a region of the source, as it lies on the target."""
    corners = region.outline
    following = np.roll(corners, -1, axis=0)
    fraction = np.arange(_BETWEEN)[:, None] / _BETWEEN
    dense = (corners[:, None] + fraction * (following - corners)[:, None]).reshape(-1, 2)
    mapped = alignment.map_to_target(dense)
    return mapped[np.isfinite(mapped).all(axis=1)]
