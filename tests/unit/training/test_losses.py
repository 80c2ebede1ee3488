"""What a network is told: zero where it is right, and probabilities that mean what they say."""

from __future__ import annotations

import pytest
import torch

from rflow_engine.flow.network import Estimate
from rflow_engine.training import losses
from rflow_engine.training.losses import Truth


def truth(height: int = 32, width: int = 48) -> Truth:
    """A field that is linear in place: it stays so at every resolution."""
    y, x = torch.meshgrid(torch.arange(height) + 0.5, torch.arange(width) + 0.5, indexing="ij")
    return Truth(flow=torch.stack([0.1 * x + 0.2 * y, 3 - 0.1 * y])[None], visible=torch.ones(1, height, width))


def estimate(flow: torch.Tensor, stride: int, logit: float) -> Estimate:
    logits = torch.full((flow.shape[0], *flow.shape[2:]), logit)
    return Estimate(stride=stride, flow=flow, near=logits, far=logits)


@pytest.mark.parametrize("stride", [2, 4, 8])
def test_truth_is_read_at_the_centres_of_cells(stride: int) -> None:
    known = truth()
    cells = known.at(stride)
    y, x = torch.meshgrid(
        (torch.arange(32 // stride) + 0.5) * stride, (torch.arange(48 // stride) + 0.5) * stride, indexing="ij"
    )
    assert torch.allclose(cells.flow[0, 0], 0.1 * x + 0.2 * y, atol=1e-4)
    assert cells.visible.min() == 1


def test_a_cell_is_visible_if_all_of_it_is() -> None:
    known = truth()
    known.visible[:, :, 3] = 0
    assert known.at(8).visible[0, :, 0].max() == 0
    assert known.at(8).visible[0, :, 1:].min() == 1


def test_the_right_answer_costs_least() -> None:
    known = truth()
    cells = known.at(8)

    def cost(off: float, logit: float) -> float:
        loss, _ = losses.supervised([estimate(cells.flow + off, 8, logit), estimate(known.flow, 1, 9.0)], known)
        return float(loss)

    losses._OF_STRIDE[1] = 1.0
    try:
        assert cost(0.0, 9.0) < cost(0.5, 9.0) < cost(2.0, 9.0) < cost(9.0, 9.0)
        assert cost(9.0, -9.0) < cost(9.0, 9.0)
        assert cost(0.0, 9.0) < cost(0.0, -9.0)
    finally:
        del losses._OF_STRIDE[1]


def test_what_is_not_visible_counts_little_and_is_never_right() -> None:
    seen, hidden = truth(), truth()
    hidden.visible.zero_()
    off = estimate(seen.at(2).flow + 4.0, 2, -9.0)
    costs = [losses.supervised([off], known)[1]["flow"] for known in (seen, hidden)]
    assert costs[1] == pytest.approx(0.1 * costs[0], rel=1e-3)
    right = estimate(seen.at(2).flow, 2, 9.0)
    doubts = [losses.supervised([right], known)[1]["certainty"] for known in (seen, hidden)]
    assert doubts[0] < 0.01 < 5 < doubts[1]


def test_equal_pictures_have_no_structural_difference() -> None:
    torch.manual_seed(0)
    a, b = torch.rand(2, 2, 3, 40, 40)
    assert losses.structural(a, a).abs().max() < 1e-4
    assert losses.structural(a, b).mean() > 0.5
    counts = torch.zeros(2, 1, 40, 40)
    counts[..., :10] = 1
    half = torch.where(counts > 0, a, b)
    assert losses.reconstruction(a, half, counts * (torch.arange(40) < 4)) < 1e-4
    assert losses.reconstruction(a, half, torch.ones_like(counts), absolute=1.0) > 0.3


def test_there_and_back_is_no_way() -> None:
    there = torch.randn(1, 2, 8, 8)
    counts = torch.ones(1, 1, 8, 8)
    assert float(losses.cycle(there, -there, counts)) == 0
    assert float(losses.cycle(there, there, counts)) > 0.5
    assert float(losses.matchability(torch.ones(1, 1, 4, 4))) == 0
    assert float(losses.warp_consistency(there, there, counts)) < 0.25
