"""The field that evidence and smoothness agree on.

Every source of evidence (matches, feature correlation, image structure) says for each cell where it wants the flow
and how sure it is in each direction: a symmetric 2x2 precision and the displacement times it. The field minimises

    sum_x (d - d0)^T P (d - d0) + smoothness * sum_edges g |d_i - d_j|^2,

with ``g`` lowered where the field tears (lagged diffusivity of a Charbonnier penalty), so that a step in depth is not
smeared out. Solved by red-black over-relaxation, whose sweeps are a handful of tensor operations.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F

from rflow_engine.context import JobContext

_RELAXATION = 1.8


@dataclass(frozen=True, slots=True)
class Evidence:
    """What some source of evidence wants, on a grid.

    Attributes:
        precision: (3, h, w): the entries xx, xy, yy of the precision P, in 1 / px^2.
        pull: (2, h, w): P times the wanted displacement, in 1 / px.
    """

    precision: torch.Tensor
    pull: torch.Tensor

    def __add__(self, other: Evidence) -> Evidence:
        return Evidence(self.precision + other.precision, self.pull + other.pull)

    def scaled(self, factor: torch.Tensor) -> Evidence:
        """The same evidence, believed more or less: ``factor`` is (h, w)."""
        return Evidence(self.precision * factor, self.pull * factor)


def evidence(wanted: torch.Tensor, sureness: torch.Tensor) -> Evidence:
    """Evidence that is equally sure in all directions.

    Args:
        wanted: (2, h, w) displacement in pixels.
        sureness: (h, w) precision in 1 / px^2.
    """
    zero = torch.zeros_like(sureness)
    return Evidence(torch.stack([sureness, zero, sureness]), wanted * sureness)


def solve(
    data: Evidence,
    start: torch.Tensor,
    *,
    smoothness: float,
    tear: float,
    sweeps: int,
    context: JobContext,
    outer: int = 2,
    base: torch.Tensor | None = None,
) -> torch.Tensor:
    """Minimise the energy above.

    Args:
        data: the evidence.
        start: (2, h, w) field to start from.
        smoothness: weight of the smoothness term in 1 / px^2.
        tear: difference of neighbouring cells, in pixels, above which a tear becomes cheaper than smoothness.
        sweeps: red-black sweeps for each set of diffusivities.
        context: asked between sets of sweeps whether to go on.
        outer: how often the diffusivities are updated.
        base: (2, h, w) field from which deviations cost smoothness; 0 by default, which makes every bend cost.

    Returns:
        (2, h, w) field.
    """
    if base is not None:
        x, y = base
        xx, xy, yy = data.precision
        less = Evidence(data.precision, data.pull - torch.stack([xx * x + xy * y, xy * x + yy * y]))
        return base + solve(
            less, start - base, smoothness=smoothness, tear=tear, sweeps=sweeps, context=context, outer=outer
        )
    d = start
    height, width = d.shape[1:]
    rows = torch.arange(height, device=d.device)[:, None]
    columns = torch.arange(width, device=d.device)[None]
    red = (rows + columns) % 2 == 0
    for _ in range(outer):
        context.raise_if_cancelled()
        right, down = _diffusivities(d, smoothness, tear)
        left, up = F.pad(right[:, :-1], (1, 0)), F.pad(down[:-1], (0, 0, 1, 0))
        total = right + left + down + up
        xx, xy, yy = data.precision[0] + total, data.precision[1], data.precision[2] + total
        determinant = (xx * yy - xy * xy).clamp_min(1e-12)
        inverse = torch.stack([yy, -xy, xx]) / determinant
        for _ in range(sweeps):
            for colour in (red, ~red):
                neighbours = (
                    right * F.pad(d[:, :, 1:], (0, 1))
                    + left * F.pad(d[:, :, :-1], (1, 0))
                    + down * F.pad(d[:, 1:], (0, 0, 0, 1))
                    + up * F.pad(d[:, :-1], (0, 0, 1, 0))
                )
                b = data.pull + neighbours
                solved = torch.stack([inverse[0] * b[0] + inverse[1] * b[1], inverse[1] * b[0] + inverse[2] * b[1]])
                d = torch.where(colour, d + _RELAXATION * (solved - d), d)
    return d


def _diffusivities(d: torch.Tensor, smoothness: float, tear: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Weights (h, w) of the edges to the right and down; 0 at the border."""
    along_x = (d[:, :, 1:] - d[:, :, :-1]).square().sum(0)
    along_y = (d[:, 1:] - d[:, :-1]).square().sum(0)
    right = smoothness / (1.0 + along_x / tear**2).sqrt()
    down = smoothness / (1.0 + along_y / tear**2).sqrt()
    return F.pad(right, (0, 1)), F.pad(down, (0, 0, 0, 1))
