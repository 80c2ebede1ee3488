"""Refining a field on the structure of the pair itself, from coarse to fine.

Where the matches share a bend, a B-spline follows the structure first, from a few control points to many: it gathers
evidence over wide areas and is not held back by where it started. Then a field that may tear deviates from it where the
evidence is strong. Where the matches say that the homography is nearly all there is, structure that differs, as between
two states of a painting, must not pull the field about: a spline of few control points mends the homography, a stiff
field that may tear looks for what has moved by itself, and it is believed only where the pictures speak for it
(:mod:`rflow_engine.flow.fusion`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

import torch
import torch.nn.functional as F

from rflow_engine.context import Stage
from rflow_engine.flow import control_grid, fusion, sampling, solver, structure
from rflow_engine.flow.solver import Evidence
from rflow_engine.settings import FineSettings

# The coarsest level of the pyramid has about this long side.
_COARSEST = 160
# Spacing of control points as a share of the long side, on the coarsest level of the pyramid and on the next.
_SPACINGS = ((0.23, 0.14), (0.09, 0.045))
# The same of a spline that does no more than mend the homography, and how often it looks at a level.
_WIDE, _LOOKS = 0.5, 2
_STIFFNESS = 0.1
# Weight of smoothness of a field that may tear, from the start and after a spline has led; and what counts as a tear.
_SMOOTHNESS, _SMOOTHNESS_AFTER, _TEAR = 0.8, 1.0, 0.7
# Only deviations from the field's own mean over such a surrounding, in cells, cost smoothness after a spline.
_SURROUNDING = 4.0
_WINDOW = 2.0

# A spline of ever more control points and then a field that may tear; a spline of few; only a field that may tear.
_Way: TypeAlias = Literal["bending", "wide", "torn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Panes:
    """The aligned pair in one frame.

    Attributes:
        target: (1, H, W) grey in [0, 1].
        source: (1, H, W) grey in [0, 1].
        target_valid: (1, H, W) in [0, 1], where the target has a picture.
        source_valid: (1, H, W) in [0, 1], where the source has one.
    """

    target: torch.Tensor
    source: torch.Tensor
    target_valid: torch.Tensor
    source_valid: torch.Tensor


def by_structure(
    panes: Panes, flow: torch.Tensor, settings: FineSettings, *, bends: bool, stage: Stage
) -> torch.Tensor:
    """Refine a field.

    Args:
        panes: the aligned pair.
        flow: (2, h, w) field to start from, in its own cells.
        settings: iterations and smoothness.
        bends: whether the matches share anything that the homography does not explain.
        stage: told about progress.

    Returns:
        (2, H, W) field in pixels of the frame.
    """
    height, width = panes.target.shape[1:]
    levels = _levels(max(height, width))
    ways: tuple[_Way, ...] = ("bending",) if bends else ("wide", "torn")
    fields = dict.fromkeys(ways, flow)
    for number, level in enumerate(levels):
        words = f"Refining at 1/{level} of the working size"
        pyramid = _Level(panes, level)
        for turn, way in enumerate(ways):
            # The field is kept on the grid of its evidence, its vectors in pixels of the level.
            field = resized(fields[way], *pyramid.grid) * structure.GRID
            long_side = max(height, width) / level / structure.GRID
            plan = list(_plan(way, number, len(levels), long_side, settings))
            for step, spacing in enumerate(plan):
                stage.step((number + (turn + step / len(plan)) / len(ways)) / len(levels), words)
                found = pyramid.evidence(field)
                field = (
                    _bent(found, field, spacing, settings, stage)
                    if spacing
                    else _free(found, field, settings, bends, stage)
                )
            fields[way] = field / structure.GRID
    whole = [resized(field, height, width) for field in fields.values()]
    if bends:
        return whole[0]
    stage.step(1.0, "Weighing what moved by itself")
    return fusion.fused(
        *whole, target=panes.target, source=panes.source, source_valid=panes.source_valid, context=stage
    )


def _plan(way: _Way, number: int, levels: int, long_side: float, settings: FineSettings) -> Iterator[float]:
    """For each step on a level of the pyramid, the spacing of control points in cells; 0 for a field that may tear.

    Args:
        way: how the field is refined.
        number: of the level, 0 for the coarsest.
        levels: how many there are.
        long_side: of the level's grid in cells.
        settings: iterations.
    """
    if way == "wide":
        yield from [_WIDE * long_side] * _LOOKS
        return
    finest = number == levels - 1
    # The finest level costs as much as all others together, and starts close to its goal.
    few = max(2, settings.iterations // 2)
    if way == "torn":
        yield from [0.0] * (few if finest and levels > 1 else settings.iterations)
        return
    # A small picture has one level, which then does the work of two.
    shares = [share for part in _SPACINGS[number : None if finest else number + 1] for share in part]
    for share in shares:
        yield from [share * long_side] * max(2, settings.iterations - 1)
    if finest:
        yield from [0.0] * few


def _bent(found: Evidence, flow: torch.Tensor, spacing: float, settings: FineSettings, stage: Stage) -> torch.Tensor:
    stiffness = _STIFFNESS * settings.smoothness
    return control_grid.solve(found, flow, spacing=spacing, stiffness=stiffness, context=stage)


def _free(found: Evidence, flow: torch.Tensor, settings: FineSettings, bends: bool, stage: Stage) -> torch.Tensor:
    weight = _SMOOTHNESS_AFTER if bends else _SMOOTHNESS
    return solver.solve(
        found,
        flow,
        smoothness=weight * settings.smoothness,
        tear=_TEAR,
        sweeps=10,
        context=stage,
        base=sampling.blur(flow, _SURROUNDING) if bends else None,
    )


class _Level:
    """Both pictures described at one level of the pyramid."""

    def __init__(self, panes: Panes, level: int) -> None:
        height, width = panes.target.shape[1:]
        self.shape = -(-height // level), -(-width // level)
        self.grid = -(-self.shape[0] // structure.GRID), -(-self.shape[1] // structure.GRID)
        self.target, self.source = (
            structure.describe(sampling.resize(picture, *self.shape)[0]) for picture in (panes.target, panes.source)
        )
        self.source_valid = _eroded(sampling.resize(panes.source_valid, *self.shape))[0]
        target_valid = _eroded(sampling.resize(panes.target_valid, *self.shape))
        self.target_valid = sampling.resize(target_valid, *self.grid)[0]

    def evidence(self, flow: torch.Tensor) -> Evidence:
        """What the structure wants, for a (2, h, w) field on the grid, in pixels of the level."""
        dense = sampling.resize(flow, *self.shape)
        found = structure.evidence(self.target, self.source, self.source_valid, dense, window=_WINDOW)
        return found.scaled(self.target_valid)


def _eroded(valid: torch.Tensor) -> torch.Tensor:
    """(1, h, w) validity without the border across which a description looks at what is not picture."""
    return -F.max_pool2d(-valid[None], 2 * structure.REACH + 1, 1, structure.REACH)[0]


def _levels(long_side: int) -> list[int]:
    """Factors by which the levels of the pyramid are smaller, coarsest first."""
    levels = [1]
    while long_side / levels[-1] > 1.5 * _COARSEST:
        levels.append(2 * levels[-1])
    return levels[::-1]


def resized(flow: torch.Tensor, height: int, width: int) -> torch.Tensor:
    """A field on another grid over the same frame, its vectors in cells of that grid."""
    factors = torch.tensor([width / flow.shape[2], height / flow.shape[1]], device=flow.device)
    return sampling.resize(flow, height, width) * factors[:, None, None]
