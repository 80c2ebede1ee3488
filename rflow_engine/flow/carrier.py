"""Bringing the source near its place before pixels are compared: where one homography leaves too much to do.

In a scene of several planes or of much depth, what one homography leaves over can be a hundred pixels, with another
scale and slant. Features are then compared in a picture that is distorted, or that is not there because it lies
beyond the frame. So what matches, and the planes found among them, say of the flow is made one smooth field, the
carrier; the source is fetched through it; and the fine stage looks for what is still left. This is the paper's
iteration over homographies (Shen et al., ECCV 2020, section 3.1) with one map in the place of many pictures.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import torch

from rflow_engine import coords, warp
from rflow_engine.context import JobContext
from rflow_engine.flow import guidance, solver
from rflow_engine.flow.guidance import Guide
from rflow_engine.frame import Frame
from rflow_engine.types import FloatArray, FlowField, Size

# Mean square displacement, in units^2 of the guide, that neighbours share: from here on comparing pixels is easier
# after the source was carried. Below it, matches would only add their own inaccuracy.
_CARRIED = 10.0
# Side of a cell of the field of matches, in units of the guide.
_CELL = 8
# Weight of smoothness against matches, and the step of the field in cells from which it tears.
_SMOOTHNESS, _TEAR, _SWEEPS = 0.02, 2.0, 60
# Standard deviation, in cells, of the smoothing that takes the tears out again: the source must not be torn.
_SMOOTHING = 0.75
# Matches that are so many units away from the carrier were outvoted by others.
_OUTVOTED = 20.0


def field_of(guide: Guide, height: int, width: int, device: torch.device, context: JobContext) -> torch.Tensor:
    """(2, height, width) the field that matches alone ask for, in cells of a grid over the frame."""
    return solver.solve(
        guidance.evidence(guide, height, width, device),
        torch.zeros(2, height, width, device=device),
        smoothness=_SMOOTHNESS,
        tear=_TEAR,
        sweeps=_SWEEPS,
        context=context,
        outer=3,
    )


def find(guide: Guide, base: FlowField | None, frame: Frame, size: Size, context: JobContext) -> FlowField | None:
    """The field that carries the source, over the target.

    Args:
        guide: the matches, relative to the homography.
        base: what several planes make of the target; None if there is one.
        frame: the pair by its homography.
        size: full-resolution size of the target.
        context: asked whether to go on.

    Returns:
        None where the homography brings the source near enough.
    """
    if base is None and guidance.shared(guide) < _CARRIED:
        return None
    # What the planes do not explain is added to what they do.
    left = replace(guide, displacement=guide.displacement - _at(base, guide, frame))
    cell = max(1, round(_CELL * guide.unit))
    height, width = -(-guide.size.height // cell), -(-guide.size.width // cell)
    cells = field_of(left, height, width, torch.device("cpu"), context).permute(1, 2, 0).double().numpy()
    cells *= np.array([guide.size.width / width, guide.size.height / height]) / frame.scale
    whole = cv2.resize(cells, (guide.size.width, guide.size.height), interpolation=cv2.INTER_LINEAR)
    margin = frame.margin
    field = whole[margin : margin + frame.inner.height, margin : margin + frame.inner.width]
    if base is not None:
        field = field + cv2.resize(base.flow, (frame.inner.width, frame.inner.height), interpolation=cv2.INTER_LINEAR)
    smooth = cv2.GaussianBlur(field, (0, 0), _SMOOTHING * cell, borderType=cv2.BORDER_REPLICATE)
    return FlowField(
        flow=smooth.astype(np.float32), confidence=np.ones(frame.inner.shape, np.float32), target_size=size
    )


def beyond(guide: Guide, carrier: FlowField, frame: Frame) -> Guide:
    """The matches relative to the carrier: without those that it contradicts.

    The whole map is ``x + r(x) + carrier(x + r(x))``, so ``r`` is found by repeating.
    """
    left = guide.displacement - _at(carrier, guide, frame)
    for _ in range(3):
        left = guide.displacement - _at(carrier, replace(guide, points=guide.points + left), frame)
    near = np.linalg.norm(left, axis=1) < _OUTVOTED * guide.unit
    return replace(guide, points=guide.points[near], displacement=left[near], weight=guide.weight[near])


def _at(field: FlowField | None, guide: Guide, frame: Frame) -> FloatArray:
    """(N, 2) a field over the target at the points of the guide, both in pixels of the frame."""
    if field is None:
        return np.zeros_like(guide.displacement)
    points = (guide.points - frame.margin) / frame.scale
    return np.asarray(warp.sample_field(field.flow, points, field.target_size) * frame.scale)


def composed(residual: FloatArray, carrier: FlowField) -> FloatArray:
    """(h, w, 2) the flow relative to the homography.

    Args:
        residual: (h, w, 2) flow relative to the carrier, in full-resolution pixels of the target.
        carrier: what the source was carried by.
    """
    height, width = residual.shape[:2]
    points = coords.cell_centres(Size(width=width, height=height), carrier.target_size) + residual
    carried = warp.sample_field(carrier.flow, points.reshape(-1, 2), carrier.target_size)
    return np.asarray(residual + carried.reshape(residual.shape))
