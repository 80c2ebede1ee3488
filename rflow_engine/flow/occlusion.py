"""What of the target the source hides: there the field has nothing to go by, and what is seen around it closes over it.

Where one thing lies in front of another in the source, two places of the target are mapped to one of the source; the
one that the source shows there looks like it, and the other one is hidden. Its field is filled from around, so that the
hidden band shrinks to the outline behind which it vanishes, instead of showing a second time what hides it.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F

from rflow_engine.context import JobContext
from rflow_engine.flow import folds, sampling, structure

# Pixels over which the unlikeness of the pictures is gathered.
_WINDOW = 2.0
# Places of the target further apart than this that are mapped to one of the source cannot both be seen, in pixels.
_APART = 4
# Pixels over which the majority decides what single ones are.
_MAJORITY = 1.5
# Where what was filled is still folded, it is filled so many pixels further, so many times.
_FURTHER, _TIMES = 1, 4
# Steps of the solver for one filling, and the share of the error from which it is done.
_STEPS, _DONE = 200, 1e-3
_OUTSIDE = torch.iinfo(torch.int64).max


def hidden(flow: torch.Tensor, target: torch.Tensor, source: torch.Tensor) -> torch.Tensor:
    """(H, W) what of the target is mapped to where the source shows something else of it.

    Args:
        flow: (2, H, W) in pixels.
        target: (1, H, W) grey in [0, 1].
        source: (1, H, W) grey, laid on the target by that flow.
    """
    height, width = flow.shape[1:]
    if not folds.folded(flow).any():
        return torch.zeros(height, width, dtype=torch.bool, device=flow.device)
    points = sampling.centres(height, width, flow.device) + flow
    column, row = points.floor().long()
    inside = (column >= 0) & (row >= 0) & (column < width) & (row < height)
    place = (row * width + column)[inside]
    index = torch.arange(height * width, device=flow.device).reshape(height, width)
    # The least of these is that of the place that is least unlike; ties are decided by the order of places.
    rank = (_unlikeness(target, source).clamp(0, 1e3) * 1e6).long() * (height * width) + index
    best = torch.full((height * width,), _OUTSIDE, device=flow.device)
    best = best.scatter_reduce(0, place, rank[inside], "amin").reshape(height, width)
    best = _least_around(best)
    winner = best[row.clamp(0, height - 1), column.clamp(0, width - 1)] % (height * width)
    y, x = index // width, index % width
    apart = torch.maximum((winner // width - y).abs(), (winner % width - x).abs()) > _APART
    lost = (apart & inside).to(flow.dtype)
    return sampling.blur(lost[None], _MAJORITY)[0] > 0.5


def filled(flow: torch.Tensor, mask: torch.Tensor, context: JobContext) -> torch.Tensor:
    """The field with what is hidden filled evenly from its surroundings, and with as much around it as unfolds it.

    Args:
        flow: (2, H, W) in pixels.
        mask: (H, W) what is hidden.
        context: asked now and then whether to go on.
    """
    result = flow
    for _ in range(_TIMES):
        if not mask.any():
            break
        mask = _grown(mask)
        result = _harmonic(torch.where(mask, result, flow), mask, context)
        folded = folds.folded(result) & _grown(mask)
        if not folded.any():
            break
        mask = mask | folded
    return result


def _grown(mask: torch.Tensor) -> torch.Tensor:
    side = 2 * _FURTHER + 1
    return F.max_pool2d(mask.float()[None], side, 1, _FURTHER)[0] > 0


def _harmonic(flow: torch.Tensor, mask: torch.Tensor, context: JobContext) -> torch.Tensor:
    """The field as given outside a mask, and within it everywhere the mean of its neighbours, by conjugate gradients.

    Args:
        flow: (2, H, W), within the mask where to begin.
        mask: (H, W).
        context: asked now and then whether to go on.
    """
    height, width = mask.shape
    rows, columns = torch.nonzero(mask, as_tuple=True)
    own = rows * width + columns
    # Beyond the border there is nothing: there a place is its own neighbour.
    beside = torch.stack(
        [
            rows * width + (columns - 1).clamp_min(0),
            rows * width + (columns + 1).clamp_max(width - 1),
            (rows - 1).clamp_min(0) * width + columns,
            (rows + 1).clamp_max(height - 1) * width + columns,
        ]
    )
    field = flow.reshape(2, -1).clone()
    change = torch.zeros_like(field)

    def tension(values: torch.Tensor) -> torch.Tensor:
        """(2, N) by how much the places of the mask exceed their neighbours, summed."""
        return 4 * values[:, own] - values[:, beside].sum(1)

    rest = -tension(field)
    direction = rest
    size = rest.square().sum(1, keepdim=True)
    enough = _DONE**2 * size
    for step in range(_STEPS):
        if step % 20 == 0:
            context.raise_if_cancelled()
            if (size <= enough).all():
                break
        change[:, own] = direction
        along = tension(change)
        length = size / (direction * along).sum(1, keepdim=True).clamp_min(1e-12)
        field[:, own] += length * direction
        rest = rest - length * along
        last, size = size, rest.square().sum(1, keepdim=True)
        direction = rest + size / last.clamp_min(1e-12) * direction
    return field.reshape(flow.shape)


def _unlikeness(target: torch.Tensor, source: torch.Tensor) -> torch.Tensor:
    """(H, W) how unlike two (1, H, W) pictures are around a place, 0 where they do not differ."""
    a, b = structure.describe(target[0]), structure.describe(source[0])
    return sampling.blur(structure.difference(a, b), _WINDOW)[0]


def _least_around(values: torch.Tensor) -> torch.Tensor:
    """(H, W) the least of each place and the eight around it."""
    for dimension in (0, 1):
        before, after = values.roll(1, dimension), values.roll(-1, dimension)
        # What comes round from the other edge does not count.
        before.select(dimension, 0).fill_(_OUTSIDE)
        after.select(dimension, -1).fill_(_OUTSIDE)
        values = torch.minimum(values, torch.minimum(before, after))
    return values
