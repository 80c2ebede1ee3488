"""How each network is asked and told: from a batch of pairs to a loss."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import torch
import torch.nn.functional as F
from torch import nn

from rflow_engine.features import xfeat
from rflow_engine.flow import paper_network
from rflow_engine.flow.network import STRIDE, FineNet, Plan, Views, enlarged, warp
from rflow_engine.flow.paper_network import FineNetwork
from rflow_engine.training import losses
from rflow_engine.training.losses import Truth
from rflow_engine.training.recipe import NetworkName, Phase
from rflow_engine.training.samples import Batch

# The paper judges the middle of its views alone: further out, the flow may lead beyond them.
_MARGIN = 88


class Learner(Protocol):
    """A network and its lesson."""

    def build(self) -> nn.Module:
        """The network before it has learnt anything, the same for the same state of torch's random numbers."""

    def about(self) -> dict[str, Any]:
        """Plain values that the network can be built from again."""

    def loss(self, network: nn.Module, batch: Batch, phase: Phase) -> tuple[torch.Tensor, dict[str, float]]:
        """What is to become small, and its parts as numbers."""

    def answer(self, network: nn.Module, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """(B, 2, H, W) the field in pixels; (B, H, W) the probability that it is right within 3 of them."""


def of(name: NetworkName, about: Mapping[str, Any] | None = None) -> Learner:
    """The learner for a network.

    Args:
        name: which network.
        about: what :meth:`Learner.about` said of a network that goes on learning; none for a new one.
    """
    if name == "paper":
        return PaperLearner()
    return FineNetLearner(Plan.from_json(about) if about else None)


class FineNetLearner:
    """FineNet on invented truth, and on pairs without truth by warp consistency."""

    def __init__(self, plan: Plan | None = None) -> None:
        self.plan = plan or Plan()

    def build(self) -> FineNet:
        """See :class:`Learner`."""
        return FineNet(self.plan)

    def about(self) -> dict[str, Any]:
        """See :class:`Learner`."""
        return self.plan.to_json()

    def loss(self, network: nn.Module, batch: Batch, phase: Phase) -> tuple[torch.Tensor, dict[str, float]]:
        """See :class:`Learner`."""
        views = views_of(batch)
        estimates = network(views)
        loss, parts = losses.supervised(estimates, Truth(flow=batch.flow, visible=batch.visible))
        loss = phase.truth * loss
        if phase.consistency and batch.partner is not None:
            detour = _consistency(network, batch, views)
            loss, parts = loss + phase.consistency * detour, parts | {"consistency": float(detour.detach())}
        return loss, parts

    def answer(self, network: nn.Module, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """See :class:`Learner`."""
        last = network(views_of(batch))[-1]
        far = torch.sigmoid(enlarged(last.far[:, None], last.stride))[:, 0]
        return enlarged(last.flow, last.stride), far


def _consistency(network: nn.Module, batch: Batch, views: Views) -> torch.Tensor:
    """How far the way from the target by the partner to the source is from the known one."""
    assert batch.partner is not None
    assert batch.partner_valid is not None
    partner_deep = xfeat.dense_of_greys(batch.partner)
    # The partner lies on the source, so the target is as far from it as from the source.
    there = network(
        Views(
            target=batch.target,
            source=batch.partner,
            source_valid=batch.partner_valid,
            target_deep=views.target_deep,
            source_deep=partner_deep,
            field=views.field,
        )
    )[-1]
    back = network(
        Views(
            target=batch.partner,
            source=batch.source,
            source_valid=batch.source_valid,
            target_deep=partner_deep,
            source_deep=views.source_deep,
            field=torch.zeros_like(views.field),
        )
    )[-1]
    cells = there.flow / there.stride
    detour = there.flow + warp(back.flow, cells)
    known = Truth(flow=batch.flow, visible=batch.visible).at(there.stride)
    seen = warp(F.avg_pool2d(batch.partner_valid, there.stride), cells).detach()
    return losses.warp_consistency(detour, known.flow, known.visible[:, None] * (seen > 0.9))


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


class PaperLearner:
    """RANSAC-Flow's network by the losses of the paper, in both directions."""

    def build(self) -> FineNetwork:
        """See :class:`Learner`."""
        return FineNetwork()

    def about(self) -> dict[str, Any]:
        """See :class:`Learner`."""
        return {}

    def loss(self, network: nn.Module, batch: Batch, phase: Phase) -> tuple[torch.Tensor, dict[str, float]]:
        """See :class:`Learner`."""
        assert isinstance(network, FineNetwork)
        if batch.partner is None or batch.partner_valid is None:
            target, source, valid = batch.target, batch.source, batch.source_valid
        else:
            target, source, valid = batch.source, batch.partner, batch.partner_valid
        a, b = torch.chunk(F.normalize(network.describe(torch.cat([target, source])), dim=1), 2)
        forth, back = paper_network.correlate(a, b), paper_network.correlate(b, a)
        flows = [paper_network.expected_offset(network.flow(similarity)) for similarity in (forth, back)]
        matches = [torch.sigmoid(network.match(similarity)) for similarity in (forth, back)]
        ways = [(target, source, valid, 0), (source, target, torch.ones_like(valid), 1)]
        totals: dict[str, torch.Tensor] = {}
        for here, other, there, number in ways:
            for name, value in _paper_terms(here, other, there, flows, matches, number, phase).items():
                totals[name] = totals.get(name, torch.zeros(())) + 0.5 * value
        loss = phase.structure * totals["structure"] + phase.cycle * totals["cycle"] + phase.match * totals["match"]
        return loss, {name: float(value.detach()) for name, value in totals.items()}

    def answer(self, network: nn.Module, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """See :class:`Learner`."""
        assert isinstance(network, FineNetwork)
        fields, matches = [], []
        for target, source in zip(batch.target, batch.source, strict=True):
            cells = network(target, source)
            whole = _at_pixels(cells.flow[None], cells.forward[None, None])[0]
            fields.append(whole[:2] * paper_network.STRIDE)
            matches.append(whole[2])
        return torch.stack(fields), torch.stack(matches)


def _paper_terms(
    here: torch.Tensor,
    other: torch.Tensor,
    valid: torch.Tensor,
    flows: list[torch.Tensor],
    matches: list[torch.Tensor],
    number: int,
    phase: Phase,
) -> dict[str, torch.Tensor]:
    """The paper's three terms for one direction (section 3.3), in pixels, judged in the middle of the views."""
    cells = flows[number]
    match = matches[number] * warp(matches[1 - number], cells)
    whole = _at_pixels(cells, match)
    field, certain = whole[:, :2] * paper_network.STRIDE, whole[:, 2:]
    warped, there = warp(other, field), warp(valid, field)
    counts = _middle(here) * (there > 0.9)
    if phase.match:
        counts = counts * certain
    cost = _middle(here)
    return {
        "structure": losses.reconstruction(here, warped, counts, phase.absolute),
        "cycle": losses.cycle(cells, warp(flows[1 - number], cells), F.avg_pool2d(counts, paper_network.STRIDE)),
        "match": losses.weighted_mean(1 - certain, cost),
    }


def _at_pixels(cells: torch.Tensor, match: torch.Tensor) -> torch.Tensor:
    """(B, 3, H, W) the field in cells and the matchability at the pixels of the pictures."""
    height, width = (side * paper_network.STRIDE for side in cells.shape[2:])
    maps = torch.cat([cells, match], dim=1)
    return torch.stack([paper_network.at_pixels(one, height, width) for one in maps])


def _middle(picture: torch.Tensor) -> torch.Tensor:
    """(B, 1, H, W) of 1 in the middle of the views and 0 further out; small views count whole."""
    mask = torch.zeros_like(picture[:, :1])
    height, width = picture.shape[2:]
    top, left = (_MARGIN if side > 2 * _MARGIN else 0 for side in (height, width))
    mask[..., top : height - top, left : width - left] = 1
    return mask
