"""Measuring a network on invented pairs of pictures that it never learnt from."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import nn

from rflow_engine.context import JobContext
from rflow_engine.flow.network import FAR, NEAR, STRIDE
from rflow_engine.training import media
from rflow_engine.training.learners import Learner
from rflow_engine.training.samples import Batch, Sampler

_BATCH = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How good a field is where the source shows what the target shows.

    Attributes:
        error: mean distance from the truth in pixels, distances above 20 counted as 20.
        near: share within 1 px.
        far: share within 3 px.
    """

    error: float
    near: float
    far: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was measured.

    Attributes:
        start: of the fields to start from.
        result: of the network, over all pairs.
        of_kind: the same for each kind of media.
        brier: mean square difference of the probability of being within 3 px from whether it is so, everywhere.
    """

    start: Score
    result: Score
    of_kind: dict[str, Score]
    brier: float


def measure(
    learner: Learner, network: nn.Module, sampler: Sampler, pairs: int, device: torch.device, context: JobContext
) -> Report:
    """Run a network on the first pairs of a sampler.

    Args:
        learner: knows how the network is asked.
        network: in evaluation mode.
        sampler: of validation pictures.
        pairs: how many for all kinds together.
        device: where to compute.
        context: asked whether to go on.
    """
    starts: list[torch.Tensor] = []
    results: dict[str, list[torch.Tensor]] = {kind: [] for kind in media.KINDS}
    square_sum, count = 0.0, 0
    each = max(1, pairs // len(media.KINDS))
    for kind in media.KINDS:
        of_kind = replace(sampler, kind=kind)
        for first in range(0, each, _BATCH):
            context.raise_if_cancelled()
            batch = of_kind.batch(range(first, min(first + _BATCH, each))).to(device)
            errors, start, square = _errors(learner, network, batch)
            results[kind].append(errors)
            starts.append(start)
            square_sum, count = square_sum + float(square.sum()), count + square.numel()
    scores = {kind: _score(torch.cat(errors)) for kind, errors in results.items()}
    everything = torch.cat([error for errors in results.values() for error in errors])
    return Report(
        start=_score(torch.cat(starts)), result=_score(everything), of_kind=scores, brier=square_sum / max(count, 1)
    )


@torch.no_grad()
def _errors(learner: Learner, network: nn.Module, batch: Batch) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Errors of the result and of the start where visible, in pixels; squares of the probability's error everywhere."""
    flow, probability = learner.answer(network, batch)
    seen = batch.visible > 0.5
    error = (flow - batch.flow).norm(dim=1)
    start = F.interpolate(batch.start, scale_factor=STRIDE, mode="bilinear", align_corners=False)
    right = (seen & (error < FAR)).float()
    return error[seen], (start - batch.flow).norm(dim=1)[seen], (probability - right).square()


def _score(errors: torch.Tensor) -> Score:
    return Score(
        error=float(errors.clamp_max(20.0).mean()),
        near=float((errors < NEAR).float().mean()),
        far=float((errors < FAR).float().mean()),
    )
