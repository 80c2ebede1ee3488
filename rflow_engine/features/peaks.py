"""Where a map has its maxima, and where they lie between its pixels."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F

from rflow_engine.types import FloatArray


def local_maxima(heat: torch.Tensor, allowed: torch.Tensor, radius: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Places where a map is at least as high as all around.

    Args:
        heat: (H, W) values.
        allowed: (H, W) bool, the places that may be taken.
        radius: how far around in pixels, in a square.

    Returns:
        (N,) columns and (N,) rows, line by line.
    """
    highest = F.max_pool2d(heat[None, None], 2 * radius + 1, 1, radius)[0, 0]
    y, x = torch.nonzero((heat == highest) & allowed, as_tuple=True)
    return x, y


def positions(heat: torch.Tensor, x: torch.Tensor, y: torch.Tensor) -> FloatArray:
    """Peaks of a map, by a parabola through three values an axis.

    Args:
        heat: (H, W) logits or logarithms of probabilities.
        x: (N,) columns of local maxima.
        y: (N,) their rows.

    Returns:
        (N, 2) positions; (0, 0) is the centre of the first pixel.
    """
    height, width = heat.shape
    here = heat[y, x]

    def offset(before: torch.Tensor, after: torch.Tensor) -> torch.Tensor:
        curvature = (2 * here - before - after).clamp_min(1e-3)
        return (0.5 * (after - before) / curvature).clamp(-0.5, 0.5)

    dx = offset(heat[y, (x - 1).clamp_min(0)], heat[y, (x + 1).clamp_max(width - 1)])
    dy = offset(heat[(y - 1).clamp_min(0), x], heat[(y + 1).clamp_max(height - 1), x])
    return np.asarray(torch.stack([x + dx, y + dy], dim=1).cpu().double().numpy())
