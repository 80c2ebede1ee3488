"""Both pictures in one frame with the depth of their files, and what the fine stage was sure of."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from rflow_engine import coords, warp
from rflow_engine.alignment import Alignment
from rflow_engine.export.frame import Frame
from rflow_engine.export.options import ExportOptions, Output
from rflow_engine.export.profiles import colours_of
from rflow_engine.types import AnyArray, Box, Float32Array

BOTH: tuple[Output, ...] = ("openraster", "ome_tiff")
"""Files that hold both pictures with the depth of their own."""


def target_on_itself(alignment: Alignment) -> Alignment:
    """The target as the source of an alignment that moves nothing, to be written like any other."""
    fit = replace(alignment.fit, source_from_target=np.eye(3))
    return replace(alignment, source=alignment.target, fit=fit, flow=None, planes=None)


def check_colours(alignment: Alignment, output: Output, options: ExportOptions) -> None:
    """Refuse before any work colours that cannot be converted.

    Raises:
        UsageError: with the reason.
    """
    for info in (alignment.target.info, alignment.source.info):
        dtype = np.dtype({"8": "uint8", "16": "uint16"}.get(options.depth, info.dtype))
        if output == "ome_tiff":
            dtype = shared_dtype(alignment)
        # A PNG holds no floating-point numbers; such a picture is there as on the screen.
        if output == "ome_tiff" or info.dtype != "float32":
            colours_of(info, alignment.target.info, options.profile, dtype)


def shared_dtype(alignment: Alignment) -> np.dtype[Any]:
    """The type of samples that holds both pictures without loss."""
    kinds = {alignment.source.info.dtype, alignment.target.info.dtype}
    if "float32" in kinds:
        return np.dtype(np.float32)
    return np.dtype(np.uint16 if "uint16" in kinds else np.uint8)


def confidence_tile(alignment: Alignment, frame: Frame, box: Box) -> Float32Array:
    """(h, w) in [0, 1] how sure the alignment is in a box of an output; 0 beyond the target."""
    flow = alignment.flow
    assert flow is not None
    placed = frame.placed(box)
    x = coords.from_centre_origin(np.arange(placed.left, placed.right))
    y = coords.from_centre_origin(np.arange(placed.top, placed.bottom))
    points = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    full = coords.rescale(points, frame.whole, frame.full)
    sure = warp.sample_field(flow.confidence[..., None], full, frame.full)[:, 0]
    sure = np.where(coords.contains(points, frame.whole), np.clip(sure, 0.0, 1.0), 0.0)
    return np.asarray(sure.reshape(box.size.shape), np.float32)


def levels(values: Float32Array, dtype: np.dtype[Any]) -> AnyArray:
    """Values in [0, 1] as samples: the largest integer is 1."""
    if dtype.kind == "f":
        return values.astype(dtype)
    return np.rint(values.astype(np.float64) * np.iinfo(dtype).max).astype(dtype)
