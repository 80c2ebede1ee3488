"""How each network is asked and told: from a batch of pairs to a loss."""

from __future__ import annotations

from typing import Protocol

import torch
from torch import nn

from rflow_engine.features import xfeat
from rflow_engine.flow.network import STRIDE, FineNet, Plan, Views
from rflow_engine.training import losses
from rflow_engine.training.losses import Truth
from rflow_engine.training.recipe import Phase
from rflow_engine.training.samples import Batch


class Learner(Protocol):
    """A network and its lesson."""

    def build(self) -> nn.Module:
        """The network before it has learnt anything, the same for the same state of torch's random numbers."""

    def loss(self, network: nn.Module, batch: Batch, phase: Phase) -> tuple[torch.Tensor, dict[str, float]]:
        """What is to become small, and its parts as numbers."""


class FineNetLearner:
    """FineNet on invented truth."""

    def __init__(self, plan: Plan | None = None) -> None:
        self.plan = plan or Plan()

    def build(self) -> FineNet:
        """See :class:`Learner`."""
        return FineNet(self.plan)

    def loss(self, network: nn.Module, batch: Batch, phase: Phase) -> tuple[torch.Tensor, dict[str, float]]:
        """See :class:`Learner`."""
        estimates = network(views_of(batch))
        loss, parts = losses.supervised(estimates, Truth(flow=batch.flow, visible=batch.visible))
        return phase.truth * loss, parts


def views_of(batch: Batch) -> Views:
    """A batch as FineNet takes it, with the backbone's features."""
    target_deep, source_deep = torch.chunk(xfeat.dense_of_greys(torch.cat([batch.target, batch.source])), 2)
    return Views(
        target=batch.target,
        source=batch.source,
        source_valid=batch.source_valid,
        target_deep=target_deep,
        source_deep=source_deep,
        field=batch.start / STRIDE,
    )
