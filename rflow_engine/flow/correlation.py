"""Local correlation of deep features of the coarsely aligned pair.

As in the paper's fine stage (section 3.2): every target cell is compared with the source cells around the place where
it is now, and a softmax over the offsets gives the expected offset and how sure it is.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F

from rflow_engine.flow import sampling
from rflow_engine.flow.solver import Evidence
from rflow_engine.flow.solver import evidence as isotropic


def correlate(target: torch.Tensor, source: torch.Tensor, flow: torch.Tensor, radius: int) -> torch.Tensor:
    """Cosine similarities of target cells with the source cells around where the flow puts them.

    Args:
        target: (C, h, w) features of unit length.
        source: (C, h, w) features of unit length in the same frame.
        flow: (2, h, w) current field in cells.
        radius: offsets of up to so many cells in x and y are tried.

    Returns:
        ((2 radius + 1)^2, h, w), row by row of offsets.
    """
    height, width = flow.shape[1:]
    base = sampling.centres(height, width, flow.device) + flow
    volume = []
    for dy in range(-radius, radius + 1):
        for dx in range(-radius, radius + 1):
            offset = torch.tensor([dx, dy], dtype=flow.dtype, device=flow.device)[:, None, None]
            volume.append((target * sampling.read(source, base + offset, border=False)).sum(0))
    return torch.stack(volume)


def expected_offset(volume: torch.Tensor, radius: int, temperature: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Soft-argmax around the best offset, and how peaked the similarities are.

    Args:
        volume: ((2 radius + 1)^2, h, w) similarities.
        radius: of the offsets.
        temperature: of the softmax.

    Returns:
        (2, h, w) offset in cells, and (h, w) variance of the softmax in cells^2.
    """
    side = 2 * radius + 1
    steps = torch.arange(-radius, radius + 1, device=volume.device, dtype=volume.dtype)
    y, x = torch.meshgrid(steps, steps, indexing="ij")
    x, y = x.reshape(-1, 1, 1), y.reshape(-1, 1, 1)
    probability = F.softmax(volume / temperature, dim=0)
    best = volume.argmax(0, keepdim=True)
    bx, by = x[best[0] % side + side * radius, 0, 0], y[(best[0] // side) * side + radius, 0, 0]
    # Only the surroundings of the best offset decide where exactly it is; a far second does not pull it away.
    near = ((x - bx).abs() <= 1.5) & ((y - by).abs() <= 1.5)
    local = probability * near
    local = local / local.sum(0).clamp_min(1e-12)
    mx, my = (local * x).sum(0), (local * y).sum(0)
    variance = (probability * ((x - mx).square() + (y - my).square())).sum(0)
    return torch.stack([mx, my]), variance


def evidence(
    target: torch.Tensor,
    source: torch.Tensor,
    valid: torch.Tensor,
    flow: torch.Tensor,
    *,
    radius: int,
    temperature: float,
) -> Evidence:
    """What the correlation wants, in cells.

    Args:
        target: (C, h, w) features of unit length.
        source: (C, h, w) features of unit length in the same frame.
        valid: (h, w) in [0, 1], where the source has a picture.
        flow: (2, h, w) current field in cells.
        radius: how far to look, in cells.
        temperature: of the softmax over the offsets.
    """
    volume = correlate(target, source, flow, radius)
    offset, variance = expected_offset(volume, radius, temperature)
    wanted = flow + offset
    height, width = flow.shape[1:]
    inside = sampling.read(valid[None], sampling.centres(height, width, flow.device) + wanted, border=False)[0]
    similarity = volume.max(0).values.clamp(0, 1)
    sureness = inside * similarity.square() / (0.25 + variance)
    return isotropic(wanted, sureness)
