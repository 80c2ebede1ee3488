"""The network of the paper: its layout, where its cells lie, and what it answers when the answer is known."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from rflow_engine.errors import WeightsError
from rflow_engine.flow import paper_network
from rflow_engine.flow.paper_network import CELL_CENTRE, STRIDE, FineNetwork
from tests import paper_weights

HEIGHT, WIDTH = 128, 192
INNER = (slice(None), slice(4, -4), slice(4, -4))


def picture(*, left: int = 0, top: int = 0) -> torch.Tensor:
    """(3, HEIGHT, WIDTH), a part of a larger scene."""
    scene = paper_weights.texture(WIDTH + 64, HEIGHT + 64)[32 - top :, 32 - left :]
    return torch.from_numpy(np.ascontiguousarray(scene[:HEIGHT, :WIDTH].transpose(2, 0, 1))).float()


@pytest.fixture(scope="module")
def matching() -> FineNetwork:
    return paper_network.from_published(paper_weights.matching())


def test_it_has_as_many_parameters_as_the_published_network() -> None:
    assert sum(value.numel() for value in FineNetwork().parameters()) == 6_236_992


def test_every_published_array_is_taken_over() -> None:
    state = paper_weights.random()
    network = paper_network.from_published(state)
    around = network.describe.layer3[0].downsample
    assert torch.equal(around[1].weight, state["netFeatCoarse.layer3.0.downsample.1.weight"])
    assert torch.equal(network.flow.conv4.weight, state["netFlowCoarse.conv4.weight"])
    assert torch.equal(network.match.conv4.weight, state["netMatch.conv4.weight"])
    learned = [name for name in state if not name.endswith(("filt", "num_batches_tracked"))]
    own = [name for name in network.state_dict() if not name.endswith("num_batches_tracked")]
    assert len(learned) == len(own)
    assert not network.training


def test_older_files_without_counters_are_read() -> None:
    state = {name: value for name, value in paper_weights.random().items() if "num_batches" not in name}
    assert isinstance(paper_network.from_published(state), FineNetwork)


def without(state: paper_weights.State) -> None:
    del state["netMatch.conv3.weight"]


def with_another(state: paper_weights.State) -> None:
    state["netFeatCoarse.layer4.0.conv1.weight"] = torch.zeros(1)


def with_a_wider_search(state: paper_weights.State) -> None:
    state["netFlowCoarse.conv1.weight"] = torch.zeros(512, 81, 3, 3)


def with_another_blur(state: paper_weights.State) -> None:
    state["netFeatCoarse.maxpool.1.filt"][:] = 1 / 9


def with_nan(state: paper_weights.State) -> None:
    state["netMatch.bn2.bias"][3] = float("nan")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (without, "1 of 107 arrays are missing, such as 'netMatch.conv3.weight'"),
        (with_another, "no place for 'netFeatCoarse.layer4.0.conv1.weight'"),
        (with_a_wider_search, r"shape \(512, 49, 3, 3\), found \(512, 81, 3, 3\)"),
        (with_another_blur, "not the blur"),
        (with_nan, "not numbers"),
        (dict.clear, "107 of 107 arrays are missing"),
    ],
)
def test_weights_of_something_else_are_refused(spoil: Callable[[paper_weights.State], None], words: str) -> None:
    state = paper_weights.random()
    spoil(state)
    with pytest.raises(WeightsError, match=words) as caught:
        paper_network.from_published(state)
    assert "MegaDepth" in caught.value.remedy


def test_the_centre_of_a_cell_is_where_its_receptive_field_is_centred() -> None:
    network = paper_network.from_published(paper_weights.random())
    for parameter in network.parameters():
        parameter.abs_()
    row, column = 9, 13
    weight = torch.zeros(16 * STRIDE, 24 * STRIDE)
    for seed in range(6):
        image = torch.rand(1, 3, *weight.shape, generator=torch.Generator().manual_seed(seed)).requires_grad_()
        network.describe(image)[0, :, row, column].sum().backward()
        weight += image.grad[0].abs().sum(0)
    y, x = np.indices(weight.shape) + 0.5
    share = (weight / weight.sum()).numpy()
    assert (share * x).sum() == pytest.approx(column * STRIDE + CELL_CENTRE, abs=0.15)
    assert (share * y).sum() == pytest.approx(row * STRIDE + CELL_CENTRE, abs=0.15)


def test_nothing_beyond_its_reach_influences_a_cell() -> None:
    network = paper_network.from_published(paper_weights.random())
    size = (8 * STRIDE, (2 * paper_network.REACH + 3) * STRIDE)
    target, source = torch.rand(2, 3, *size, generator=torch.Generator().manual_seed(1))
    changed = source.clone()
    changed[:, :, -STRIDE:] = 0.5
    before, after = network(target, source), network(target, changed)
    unreached = before.flow.shape[2] - 1 - paper_network.REACH
    torch.testing.assert_close(before.flow[..., :unreached], after.flow[..., :unreached], atol=1e-6, rtol=0)
    assert (before.flow[..., -4:] - after.flow[..., -4:]).abs().max() > 1e-4


@pytest.mark.parametrize(("dx", "dy"), [(0, 0), (1, 0), (0, -2), (-3, 1), (3, 3)])
def test_a_shift_of_whole_cells_is_found(matching: FineNetwork, dx: int, dy: int) -> None:
    cells = matching(picture(), picture(left=dx * STRIDE, top=dy * STRIDE))
    assert cells.flow.shape == (2, HEIGHT // STRIDE, WIDTH // STRIDE)
    away = cells.flow[INNER] - torch.tensor([dx, dy])[:, None, None]
    assert away.abs().max() < 0.02
    assert cells.forward[INNER[1:]].min() > 0.9
    assert cells.backward[INNER[1:]].min() > 0.9


def test_what_has_no_partner_is_not_matchable(matching: FineNetwork) -> None:
    source = picture()
    source[:, :, WIDTH // 2 :] = torch.rand(3, HEIGHT, WIDTH // 2, generator=torch.Generator().manual_seed(3))
    cells = matching(picture(), source)
    middle = WIDTH // 2 // STRIDE
    for match in (cells.forward, cells.backward):
        assert match[:, 1 : middle - 1].min() > 0.9
        assert match[:, middle + 3 :].max() < 0.1


def test_the_correlation_looks_where_it_says() -> None:
    features = F.normalize(torch.randn(1, 64, 9, 12, generator=torch.Generator().manual_seed(0)), dim=1)
    moved = torch.roll(features, shifts=(2, -1), dims=(2, 3))
    similarity = paper_network.correlate(features, moved)
    assert similarity.shape == (1, 49, 9, 12)
    assert (similarity.argmax(dim=1)[0, 3:-3, 3:-3] == (2 + 3) * 7 + (-1 + 3)).all()
    assert similarity[0, 0, 0, 0] == 0


@pytest.mark.parametrize(("dx", "dy"), [(0, 0), (3, -2), (-3, 3)])
def test_a_certain_score_is_its_offset(dx: int, dy: int) -> None:
    scores = torch.zeros(1, 49, 2, 3)
    scores[:, (dy + 3) * 7 + dx + 3] = 100
    offset = paper_network.expected_offset(scores)
    torch.testing.assert_close(offset, torch.tensor([dx, dy]).float()[None, :, None, None].expand(1, 2, 2, 3))


def test_equal_scores_are_no_flow() -> None:
    assert paper_network.expected_offset(torch.ones(1, 49, 4, 5)).abs().max() < 1e-6


def test_values_of_cells_land_at_their_centres() -> None:
    rows, columns = torch.meshgrid(torch.arange(6.0), torch.arange(9.0), indexing="ij")
    x = columns * STRIDE + CELL_CENTRE
    y = rows * STRIDE + CELL_CENTRE
    found = paper_network.at_pixels(torch.stack([x, y]), 48, 72)
    # From the first to the last centre a plane stays a plane; beyond them the value is the nearest cell's.
    np.testing.assert_allclose(found[0, 5, 1:65], np.arange(1, 65) + 0.5, atol=1e-4)
    np.testing.assert_allclose(found[1, 1:41, 7], np.arange(1, 41) + 0.5, atol=1e-4)
    assert found[0, 5, 71] == 65
