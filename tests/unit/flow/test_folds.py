"""Folds are taken out of a field, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.flow import folds, sampling


def smooth(height: int, width: int, strength: float, *, seed: int = 0) -> torch.Tensor:
    noise = torch.randn(2, height, width, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    return strength * sampling.blur(noise, 4.0)


def folded(flow: torch.Tensor) -> int:
    return int((folds.determinants(flow) <= 0).sum())


def bumps(height: int, width: int, *, seed: int) -> torch.Tensor:
    """Narrow bumps, each of which folds the map on one side, on nothing."""
    draw = np.random.default_rng(seed)
    flow = torch.zeros(2, height, width, dtype=torch.float64)
    for y, x in draw.uniform(12, [height - 12, width - 12], (12, 2)):
        rows, columns = torch.meshgrid(torch.arange(height) - y, torch.arange(width) - x, indexing="ij")
        flow += torch.from_numpy(draw.uniform(-4, 4, 2))[:, None, None] * torch.exp(-(rows**2 + columns**2) / 6)
    return flow


def test_the_determinant_is_that_of_the_map() -> None:
    y, x = torch.meshgrid(torch.arange(6.0), torch.arange(9.0), indexing="ij")
    matrix = np.array([[0.3, -0.2], [0.5, -0.4]])
    flow = torch.stack([matrix[0, 0] * x + matrix[0, 1] * y, matrix[1, 0] * x + matrix[1, 1] * y])
    found = folds.determinants(flow)
    assert found.shape == (5, 8)
    np.testing.assert_allclose(found.numpy(), np.linalg.det(np.eye(2) + matrix), rtol=1e-5)


@pytest.mark.parametrize("seed", range(4))
def test_no_fold_is_left(seed: int) -> None:
    flow = bumps(90, 140, seed=seed)
    assert folded(flow) > 10
    assert folded(folds.repaired(flow, SilentContext())) == 0


def test_a_narrow_overlap_becomes_steep_but_not_folded() -> None:
    flow = torch.zeros(2, 60, 100, dtype=torch.float64)
    flow[0, :, :50] = 1.6
    found = folds.repaired(flow, SilentContext())
    assert folded(flow) > 50
    assert folded(found) == 0
    # Far from the place nothing has changed.
    np.testing.assert_array_equal(found[:, :, 75:].numpy(), flow[:, :, 75:].numpy())
    np.testing.assert_array_equal(found[:, :, :25].numpy(), flow[:, :, :25].numpy())


def test_a_thing_that_moves_before_another_keeps_its_outline() -> None:
    flow = torch.zeros(2, 60, 100, dtype=torch.float64)
    flow[0, :, :50] = 14.0
    np.testing.assert_array_equal(folds.repaired(flow, SilentContext()).numpy(), flow.numpy())
    # Nothing is known about where it hides the other.
    wanted = np.zeros((60, 100), bool)
    wanted[:, 49:51] = True
    np.testing.assert_array_equal(folds.folded(flow).numpy(), wanted)


def test_a_fold_is_mended_where_it_is_whatever_lies_far_from_it() -> None:
    flow = torch.zeros(2, 120, 200, dtype=torch.float64)
    flow[0, 20:40, 20:30] = 1.8
    alone = folds.repaired(flow[:, :80, :100], SilentContext())
    both = flow.clone()
    both[1, 95:105, 150:170] = 0.3
    found = folds.repaired(both, SilentContext())
    assert folded(found) == 0
    np.testing.assert_allclose(found[:, :60, :80].numpy(), alone[:, :60, :80].numpy(), atol=1e-12)
    np.testing.assert_array_equal(found[:, 80:, 110:].numpy(), both[:, 80:, 110:].numpy())


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 30), (30, 1), (2, 2), (40, 60)])
def test_a_field_without_folds_is_returned_as_it_is(height: int, width: int) -> None:
    flow = smooth(height, width, 2.0)
    assert not folds.folded(flow).any()
    np.testing.assert_array_equal(folds.repaired(flow, SilentContext()).numpy(), flow.numpy())


def test_what_was_given_is_not_changed_and_cancelling_stops() -> None:
    flow = bumps(60, 80, seed=1)
    before = flow.clone()
    folds.repaired(flow, SilentContext())
    np.testing.assert_array_equal(flow.numpy(), before.numpy())
    context = CallbackContext(lambda progress: None)
    context.cancel()
    with pytest.raises(Cancelled):
        folds.repaired(flow, context)
