"""Refining a field on the structure of the pair itself, from coarse to fine.

Where the matches share a bend, a B-spline follows the structure first, from a few control points to many: it gathers
evidence over wide areas and is not held back by where it started. Then, at once or after the network has seen it, a
field that may tear deviates from it where the evidence is strong. Where the matches say that the homography is nearly
all there is, structure that differs, as between two states of a painting, must not pull the field about: a spline of
few control points mends the homography, a stiff field that may tear looks for what has moved by itself, and it is
believed only where the pictures speak for it (:mod:`rflow_engine.flow.fusion`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

import torch
import torch.nn.functional as F

from rflow_engine.context import Stage
from rflow_engine.flow import control_grid, fusion, sampling, solver, structure
from rflow_engine.flow.solver import Evidence
from rflow_engine.said import said
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

# A spline of ever more control points; a spline of few; only a field that may tear.
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


class Refiner:
    """Refines fields of one pair on its structure; what it has described of the pair is kept from one to the next.

    Args:
        panes: the aligned pair.
        settings: iterations and smoothness.
    """

    def __init__(self, panes: Panes, settings: FineSettings) -> None:
        self._panes, self._settings = panes, settings
        self._shape = panes.target.shape[1], panes.target.shape[2]
        self._factors = _levels(max(self._shape))
        self._described: dict[int, _Level] = {}

    def bent(self, flow: torch.Tensor, stage: Stage) -> torch.Tensor:
        """Lead a field by a spline of ever more control points.

        Args:
            flow: (2, h, w) field to start from, in its own cells.
            stage: told about progress.

        Returns:
            (2, H, W) field in pixels of the frame.
        """
        return resized(self._led({"bending": flow}, stage)["bending"], *self._shape)

    def settled(self, field: torch.Tensor, stage: Stage) -> torch.Tensor:
        """Let a field that is nearly right tear where the evidence is strong, and find its last fractions of a pixel.

        Args:
            field: (2, H, W) in pixels of the frame. What it has of detail finer than the evidence stays.
            stage: told about progress.

        Returns:
            (2, H, W) field in pixels of the frame.
        """
        level = self._level(1)
        start = moved = resized(field, *level.grid) * structure.GRID
        few = _few(self._settings)
        for step in range(few):
            if stage.should_finish():
                break
            stage.step(step / few, said("Settling at the working size"))
            base = sampling.blur(moved, _SURROUNDING)
            moved = _free(level.evidence(moved), moved, _SMOOTHNESS_AFTER, self._settings, stage, base)
        return field + resized((moved - start) / structure.GRID, *self._shape)

    def stiff(self, flow: torch.Tensor, stage: Stage) -> torch.Tensor:
        """Mend what the homography leaves over, and find what has moved by itself where the pictures speak for it.

        Args:
            flow: (2, h, w) field to start from, in its own cells.
            stage: told about progress.

        Returns:
            (2, H, W) field in pixels of the frame.
        """
        found = self._led({"wide": flow, "torn": flow}, stage)
        wide, torn = (resized(found[way], *self._shape) for way in ("wide", "torn"))
        stage.step(1.0, said("Weighing what moved by itself"))
        panes = self._panes
        return fusion.fused(
            wide, torn, target=panes.target, source=panes.source, source_valid=panes.source_valid, context=stage
        )

    def _led(self, fields: Mapping[_Way, torch.Tensor], stage: Stage) -> dict[_Way, torch.Tensor]:
        """(2, h, w) fields after all levels, each in cells of a grid of its own size."""
        led = dict(fields)
        for number, factor in enumerate(self._factors):
            words = said("Refining at 1/{factor} of the working size", factor=factor)
            if stage.should_finish():
                break
            level = self._level(factor)
            for turn, (way, given) in enumerate(led.items()):
                # The field is kept on the grid of its evidence, its vectors in pixels of the level.
                field = resized(given, *level.grid) * structure.GRID
                long_side = max(self._shape) / factor / structure.GRID
                plan = list(_plan(way, number, len(self._factors), long_side, self._settings))
                for step, spacing in enumerate(plan):
                    if stage.should_finish():
                        break
                    stage.step((number + (turn + step / len(plan)) / len(led)) / len(self._factors), words)
                    found = level.evidence(field)
                    field = (
                        _bent(found, field, spacing, self._settings, stage)
                        if spacing
                        else _free(found, field, _SMOOTHNESS, self._settings, stage)
                    )
                led[way] = field / structure.GRID
        return led

    def _level(self, factor: int) -> _Level:
        if factor not in self._described:
            self._described[factor] = _Level(self._panes, factor)
        return self._described[factor]


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
    if way == "torn":
        yield from [0.0] * (_few(settings) if finest and levels > 1 else settings.iterations)
        return
    # A small picture has one level, which then does the work of two; a large one begins with the wide spacings twice.
    part = max(0, number - max(0, levels - len(_SPACINGS) - 1))
    shares = [share for several in _SPACINGS[part : None if finest else part + 1] for share in several]
    for share in shares:
        yield from [share * long_side] * max(2, settings.iterations - 1)


def _few(settings: FineSettings) -> int:
    """Steps on the finest level, which costs as much as all others together and starts close to its goal."""
    return max(2, settings.iterations // 2)


def _bent(found: Evidence, flow: torch.Tensor, spacing: float, settings: FineSettings, stage: Stage) -> torch.Tensor:
    stiffness = _STIFFNESS * settings.smoothness
    return control_grid.solve(found, flow, spacing=spacing, stiffness=stiffness, context=stage)


def _free(
    found: Evidence,
    flow: torch.Tensor,
    weight: float,
    settings: FineSettings,
    stage: Stage,
    base: torch.Tensor | None = None,
) -> torch.Tensor:
    smoothness = weight * settings.smoothness
    return solver.solve(found, flow, smoothness=smoothness, tear=_TEAR, sweeps=10, context=stage, base=base)


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
