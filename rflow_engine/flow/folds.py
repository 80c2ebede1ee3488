"""Folds: places where a field turns the target inside out, so that two of its points share one of the source.

A picture can be hidden but not folded. Where one thing moves in front of another, the field changes from one motion to
the other within a few pixels, and what lies between is hidden: such a step is left as it is, for any smoothing would
bend what is seen on both sides of it; only nothing may be claimed about what it folds. All other folds are errors:
there the field is smoothed in the surrounding, wider each time, until the fold is gone; elsewhere it stays as it was.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F

from rflow_engine.context import JobContext
from rflow_engine.flow import sampling

# Areas may shrink to this share before they count as folding, and the map is smoothed there.
_LEAST = 0.02
# Within how many pixels the field must change by how many to be taken to step; how far from there folds belong to it.
_WITHIN, _STEP, _NEAR = 9, 10.0, 4
# Standard deviations in pixels of the smoothing, one after the other, and how often each is tried.
_WIDTHS, _TRIES = (1.0, 2.0, 4.0, 8.0), 4


def determinants(flow: torch.Tensor) -> torch.Tensor:
    """(H - 1, W - 1) by what factor the map x + flow(x) of each square of four pixels scales its area, signed.

    Args:
        flow: (2, H, W) in pixels.
    """
    across, down = torch.diff(flow, dim=2), torch.diff(flow, dim=1)
    across, down = 0.5 * (across[:, 1:] + across[:, :-1]), 0.5 * (down[:, :, 1:] + down[:, :, :-1])
    return (1 + across[0]) * (1 + down[1]) - across[1] * down[0]


def folded(flow: torch.Tensor) -> torch.Tensor:
    """(H, W) whether a pixel is a corner of a square that the map x + flow(x) turns over or brings to nothing.

    Args:
        flow: (2, H, W) in pixels.
    """
    if min(flow.shape[1:]) < 2:
        return torch.zeros(flow.shape[1:], dtype=torch.bool, device=flow.device)
    return _corners(determinants(flow) <= 0)


def repaired(flow: torch.Tensor, context: JobContext) -> torch.Tensor:
    """The field without folds but at its steps, or with as few as smoothing leaves.

    Args:
        flow: (2, H, W) in pixels.
        context: asked between rounds whether to go on.
    """
    if min(flow.shape[1:]) < 2 or not (determinants(flow) < _LEAST).any():
        return flow
    flow, steps = flow.clone(), _near_steps(flow)
    for width in _WIDTHS:
        for _ in range(_TRIES):
            context.raise_if_cancelled()
            turned = (determinants(flow) < _LEAST) & ~steps
            if not turned.any():
                return flow
            # Only the surrounding of the folds is worked on: far enough that its border plays no part.
            rows, columns = _around(turned, round(6 * width) + 2)
            part = flow[:, rows, columns]
            touched = _corners(turned).to(flow.dtype)[None, rows, columns]
            reach = round(width)
            # Around the corners the smoothing fades out.
            share = sampling.blur(F.max_pool2d(touched, 2 * reach + 1, 1, reach), 0.5 * width)
            flow[:, rows, columns] = part + share * (sampling.blur(part, width) - part)
    return flow


def _corners(squares: torch.Tensor) -> torch.Tensor:
    """(H, W) the pixels that (H - 1, W - 1) squares touch, each of them four."""
    return F.max_pool2d(F.pad(squares.float()[None], (1, 1, 1, 1)), 2, 1)[0] > 0


def _near_steps(flow: torch.Tensor) -> torch.Tensor:
    """(H - 1, W - 1) which squares of four pixels belong to a step."""
    most, least = (sign * F.max_pool2d(sign * flow, _WITHIN, 1, _WITHIN // 2) for sign in (1, -1))
    steep = (most - least).square().sum(0).sqrt() > _STEP
    near = F.max_pool2d(steep.to(flow.dtype)[None], 2 * _NEAR + 1, 1, _NEAR)
    return near[0, :-1, :-1] > 0


def _around(mask: torch.Tensor, reach: int) -> tuple[slice, slice]:
    """The rows and columns that hold all of a mask, and so many more."""
    rows, columns = (torch.nonzero(mask.any(dim=dim))[:, 0] for dim in (1, 0))
    return tuple(slice(max(0, int(x.min()) - reach), int(x.max()) + reach + 2) for x in (rows, columns))  # type: ignore[return-value]
