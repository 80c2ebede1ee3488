"""Of two fields, at every place the one that the pictures speak for; the plainer one where they do not.

A stiff field cannot be led astray by what differs between two states of a picture, and cannot follow a corner of the
canvas that has slipped; a field that may tear does both. Which of the two is right differs from place to place, and is
decided for all places together: by how much better the source, laid on the target by either field, matches it there, a
debt that the freer field must earn, and the step that would arise where one field meets the other. This is a fusion
move (Lempitsky et al., IEEE Transactions on Pattern Analysis and Machine Intelligence 2010), solved approximately by
min-sum belief propagation (Felzenszwalb and Huttenlocher, International Journal of Computer Vision 2006); with two
labels and symmetric costs, a message is one number: the difference of beliefs, clipped to the cost of the step.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F

from rflow_engine.context import JobContext
from rflow_engine.flow import sampling, structure

# Pixels over which the difference of the pictures is gathered, and over which the unavoidable difference is.
_WINDOW, _BROAD = 3.0, 12.0
# Weight of tone against self-similarity where the pictures agree in it; the least unavoidable difference.
_TONE, _FLOOR = 0.25, 0.02
# What the freer field must gain, and the most that one place can count, in units of the unavoidable difference.
_DEBT, _CAP = 0.2, 4.0
# Cost of a step between the fields for each pixel of it, and the step from which it costs no more.
_STEP, _FARTHEST = 0.6, 1.5
_ROUNDS, _DAMPING = 25, 0.5
# Standard deviation in cells of the transition from one field to the other.
_TRANSITION = 1.0


def fused(
    plain: torch.Tensor,
    free: torch.Tensor,
    *,
    target: torch.Tensor,
    source: torch.Tensor,
    source_valid: torch.Tensor,
    context: JobContext,
) -> torch.Tensor:
    """The field that is ``free`` where the pictures speak for it and ``plain`` elsewhere.

    Args:
        plain: (2, H, W) field in pixels.
        free: (2, H, W) another one.
        target: (1, H, W) grey in [0, 1].
        source: (1, H, W) grey in [0, 1], roughly aligned.
        source_valid: (1, H, W) in [0, 1], where the source has a picture.
        context: asked now and then whether to go on.

    Returns:
        (2, H, W) field; between the two near where one gives way to the other.
    """
    height, width = plain.shape[1:]
    grid = -(-height // structure.GRID), -(-width // structure.GRID)
    described = structure.describe(target[0])
    costs = torch.stack([_cost(described, source, source_valid, field, grid) for field in (plain, free)])
    noise = sampling.blur(costs.amin(0, keepdim=True), _BROAD / structure.GRID)[0]
    gain = ((costs[0] - costs[1]) / (noise + _FLOOR)).clamp(-_CAP, _CAP) - _DEBT
    step = (sampling.resize(free - plain, *grid)).square().sum(0).sqrt()
    belief = agreed(gain, _STEP * step.clamp(max=_FARTHEST), context)
    share = sampling.blur((belief > 0).to(plain.dtype)[None], _TRANSITION)
    return plain + sampling.resize(share, height, width) * (free - plain)


def _cost(
    described: torch.Tensor, source: torch.Tensor, valid: torch.Tensor, field: torch.Tensor, grid: tuple[int, int]
) -> torch.Tensor:
    """(h, w) how unlike the target the source is when laid on it by a field; nothing speaks where there is none."""
    points = sampling.centres(field.shape[1], field.shape[2], field.device) + field
    moved = sampling.read(torch.cat([source, valid]), points)
    other, inside = structure.describe(moved[0]), moved[1:]
    agreed_tone = structure.tone_agreement(other[8], described[8]).clamp_min(0)
    tone = (agreed_tone * (other[8] - described[8])).square()
    cost = structure.difference(other, described) + _TONE * tone
    window = _WINDOW / structure.GRID
    seen = sampling.blur(sampling.resize(inside, *grid), window)
    gathered: torch.Tensor = sampling.blur(sampling.resize(cost * inside, *grid), window) / seen.clamp_min(0.05)
    return gathered[0]


def agreed(gain: torch.Tensor, step: torch.Tensor, context: JobContext) -> torch.Tensor:
    """(h, w) beliefs: greater than 0 where the second of two labels is better, all places considered.

    Args:
        gain: (h, w) what the second label saves at a place.
        step: (h, w) what it costs if the label changes there; between two places, the mean of both.
        context: asked now and then whether to go on.
    """
    # Of the edges to the right and down; beyond the border there is nobody to listen to.
    right = F.pad(0.5 * (step[:, 1:] + step[:, :-1]), (0, 1))
    down = F.pad(0.5 * (step[1:] + step[:-1]), (0, 0, 0, 1))
    left, up = F.pad(right[:, :-1], (1, 0)), F.pad(down[:-1], (0, 0, 1, 0))
    # What each place hears from its neighbour at the right, at the left, below and above.
    of_right, of_left, of_below, of_above = (torch.zeros_like(gain) for _ in range(4))
    for number in range(_ROUNDS):
        if number % 10 == 0:
            context.raise_if_cancelled()
        belief = gain + of_right + of_left + of_below + of_above
        # A neighbour says what it believes without what it was told by the one it speaks to.
        said_by_right = F.pad((belief - of_left)[:, 1:], (0, 1)).clamp(-right, right)
        said_by_left = F.pad((belief - of_right)[:, :-1], (1, 0)).clamp(-left, left)
        said_by_below = F.pad((belief - of_above)[1:], (0, 0, 0, 1)).clamp(-down, down)
        said_by_above = F.pad((belief - of_below)[:-1], (0, 0, 1, 0)).clamp(-up, up)
        of_right = of_right + _DAMPING * (said_by_right - of_right)
        of_left = of_left + _DAMPING * (said_by_left - of_left)
        of_below = of_below + _DAMPING * (said_by_below - of_below)
        of_above = of_above + _DAMPING * (said_by_above - of_above)
    return gain + of_right + of_left + of_below + of_above
