"""FineNet: what it is given decides what it gives, and nothing far away does."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from rflow_engine.errors import WeightsError
from rflow_engine.flow import network
from rflow_engine.flow.network import MULTIPLE, REACH, STRIDE, FineNet, Plan, Views


def views(height: int, width: int, *, pairs: int = 1, seed: int = 0) -> Views:
    random = torch.Generator().manual_seed(seed)
    grid = (height // STRIDE, width // STRIDE)

    def picture() -> torch.Tensor:
        coarse = torch.rand(pairs, 1, height // 4, width // 4, generator=random)
        return network.enlarged(coarse, 4) * 0.8 + 0.2 * torch.rand(pairs, 1, height, width, generator=random)

    def deep() -> torch.Tensor:
        return F.normalize(torch.randn(pairs, network.DEEP, *grid, generator=random), dim=1)

    return Views(
        target=picture(),
        source=picture(),
        source_valid=torch.ones(pairs, 1, height, width),
        target_deep=deep(),
        source_deep=deep(),
        field=torch.randn(pairs, 2, *grid, generator=random) * 0.3,
    )


@pytest.fixture
def net() -> FineNet:
    """A network whose every part has a say: heads begin at zero, and statistics at 0 and 1."""
    torch.manual_seed(1)
    made = FineNet(Plan(steps=(2, 1, 2)))
    for parameter in made.parameters():
        if not parameter.any():
            torch.nn.init.normal_(parameter, std=0.02)
    made.train()
    with torch.no_grad():
        made(views(96, 128, pairs=2))
    return made.eval()


def test_it_answers_at_every_level(net: FineNet) -> None:
    with torch.no_grad():
        estimates = net(views(64, 96, pairs=2))
    assert [estimate.stride for estimate in estimates] == [8, 8, 4, 2, 2]
    for estimate in estimates:
        shape = (64 // estimate.stride, 96 // estimate.stride)
        assert estimate.flow.shape == (2, 2, *shape)
        assert estimate.near.shape == estimate.far.shape == (2, *shape)
        assert torch.isfinite(estimate.flow).all()


def test_it_is_small() -> None:
    assert sum(parameter.numel() for parameter in FineNet().parameters()) < 2_000_000


def test_pairs_of_a_batch_do_not_know_each_other(net: FineNet) -> None:
    both = views(64, 96, pairs=2)
    second = Views(**{name: getattr(both, name)[1:] for name in both.__slots__})
    with torch.no_grad():
        together, alone = net(both)[-1], net(second)[-1]
    assert torch.allclose(together.flow[1:], alone.flow, atol=1e-4)


def test_what_lies_further_than_its_reach_does_not_matter(net: FineNet) -> None:
    width = REACH + 3 * MULTIPLE
    here = views(32, width)
    target = here.target.clone()
    target[..., -MULTIPLE:] = 0.0
    there = Views(**{name: getattr(here, name) for name in here.__slots__} | {"target": target})
    with torch.no_grad():
        before, after = net(here)[-1].flow, net(there)[-1].flow
    far = (width - MULTIPLE - REACH) // 2
    assert torch.equal(before[..., :far], after[..., :far])
    assert not torch.equal(before, after)


def test_brightness_and_contrast_do_not_matter(net: FineNet) -> None:
    plain = views(64, 96)
    dim = Views(**{name: getattr(plain, name) for name in plain.__slots__} | {"source": plain.source * 0.6 + 0.2})
    with torch.no_grad():
        a, b = net(plain)[-1].flow, net(dim)[-1].flow
    assert (a - b).abs().mean() < 0.02


def test_what_the_source_does_not_show_is_not_looked_at(net: FineNet) -> None:
    half = views(64, 96)
    half.source_valid[..., 48:] = 0
    other = Views(**{name: getattr(half, name) for name in half.__slots__} | {"source": half.source.clone()})
    other.source[..., 48:] = torch.rand(1, 1, 64, 48)
    # The deep features come from outside, and are the same here.
    with torch.no_grad():
        assert torch.equal(net(half)[-1].flow, net(other)[-1].flow)


def test_the_correlation_is_that_of_shifted_maps() -> None:
    torch.manual_seed(2)
    target = torch.randn(2, 3, 5, 6, requires_grad=True)
    source = torch.randn(2, 3, 5, 6, requires_grad=True)
    volume = network.correlate(target, source, 1)
    padded = F.pad(source, (1, 1, 1, 1))
    expected = torch.stack(
        [(target * padded[:, :, y : y + 5, x : x + 6]).sum(1) for y in range(3) for x in range(3)], dim=1
    )
    assert torch.allclose(volume, expected, atol=1e-6)
    weights = torch.randn_like(volume)
    ours = torch.autograd.grad((volume * weights).sum(), (target, source))
    theirs = torch.autograd.grad((expected * weights).sum(), (target, source))
    assert all(torch.allclose(a, b, atol=1e-5) for a, b in zip(ours, theirs, strict=True))


def test_a_map_is_fetched_from_where_the_field_leads() -> None:
    moving = torch.arange(48.0).reshape(1, 1, 6, 8)
    field = torch.zeros(1, 2, 6, 8)
    field[:, 0], field[:, 1] = 2.0, 1.0
    warped = network.warp(moving, field)
    assert torch.allclose(warped[0, 0, :5, :6], moving[0, 0, 1:, 2:], atol=1e-4)
    assert not warped[0, 0, 5:].any()


def test_half_precision_stays_near(net: FineNet) -> None:
    pair = views(64, 96)
    with torch.no_grad():
        exact = net(pair)[0].flow
        with torch.autocast("cpu", torch.bfloat16):
            near = net(pair)[0].flow
    assert near.dtype == torch.float32
    assert (exact - near).abs().mean() < 0.05 * exact.abs().mean()


def test_plans_survive_json() -> None:
    plan = Plan(hidden=(8, 16, 24), dilations=((1,), (2, 3), (1,)))
    assert Plan.from_json(plan.to_json()) == plan


def test_parameters_of_something_else_are_refused(net: FineNet) -> None:
    state = net.state_dict()
    state.pop(next(iter(state)))
    with pytest.raises(WeightsError, match="FineNet"):
        network.from_parameters(net.plan, state)
