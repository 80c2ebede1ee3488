"""Folds: places where a field turns the target inside out, so that two of its points share one of the source.

A picture can be hidden but not folded, so a fold is an error, or a step in depth that the field has drawn as one. Where
the determinant of the map's derivative falls below a small positive limit, the field is smoothed in the surrounding,
wider each time, until the fold is gone; everywhere else it stays as it was.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F

from rflow_engine.context import JobContext
from rflow_engine.flow import sampling

# Areas may shrink to this share before they count as folding, and the map is smoothed there.
_LEAST = 0.02
# Standard deviations in pixels of the smoothing, one after the other, and how often each is tried.
_WIDTHS, _TRIES = (1.0, 2.0, 4.0, 8.0, 12.0), 4


def determinants(flow: torch.Tensor) -> torch.Tensor:
    """(H - 1, W - 1) by what factor the map x + flow(x) of each square of four pixels scales its area, signed.

    Args:
        flow: (2, H, W) in pixels.
    """
    across, down = torch.diff(flow, dim=2), torch.diff(flow, dim=1)
    across, down = 0.5 * (across[:, 1:] + across[:, :-1]), 0.5 * (down[:, :, 1:] + down[:, :, :-1])
    return (1 + across[0]) * (1 + down[1]) - across[1] * down[0]


def repaired(flow: torch.Tensor, context: JobContext) -> torch.Tensor:
    """The field without its folds, or with as few as smoothing leaves.

    Args:
        flow: (2, H, W) in pixels.
        context: asked between rounds whether to go on.
    """
    if min(flow.shape[1:]) < 2:
        return flow
    flow = flow.clone()
    for width in _WIDTHS:
        for _ in range(_TRIES):
            context.raise_if_cancelled()
            folded = determinants(flow) < _LEAST
            if not folded.any():
                return flow
            # Only the surrounding of the folds is worked on: far enough that its border plays no part.
            rows, columns = _around(folded, round(6 * width) + 2)
            part = flow[:, rows, columns]
            # Each square touches four pixels; around them the smoothing fades out.
            touched = F.max_pool2d(F.pad(folded.to(flow.dtype)[None], (1, 1, 1, 1)), 2, 1)[:, rows, columns]
            reach = round(width)
            share = sampling.blur(F.max_pool2d(touched, 2 * reach + 1, 1, reach), 0.5 * width)
            flow[:, rows, columns] = part + share * (sampling.blur(part, width) - part)
    return flow


def _around(mask: torch.Tensor, reach: int) -> tuple[slice, slice]:
    """The rows and columns that hold all of a mask, and so many more."""
    rows, columns = (torch.nonzero(mask.any(dim=dim))[:, 0] for dim in (1, 0))
    return tuple(slice(max(0, int(x.min()) - reach), int(x.max()) + reach + 2) for x in (rows, columns))  # type: ignore[return-value]
