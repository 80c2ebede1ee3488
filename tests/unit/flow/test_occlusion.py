"""What is hidden is found on the right side of the step, and filled without folds and without touching what is seen."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.flow import folds, occlusion, sampling
from tests import pictures

HEIGHT, WIDTH = 120, 170
# The figure in the target: rows and columns; and where it went.
TOP, BOTTOM, LEFT, RIGHT = 30, 90, 40, 80
SHIFT = 14


def scene(direction: int = 1) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, np.ndarray]:
    """Target, source laid on it and field of a figure that moved before a ground; and what of the ground it hides."""
    ground = pictures.rgb8(WIDTH, HEIGHT, seed=3).astype(np.float32).mean(axis=2) / 255
    figure = pictures.rgb8(RIGHT - LEFT, BOTTOM - TOP, seed=11).astype(np.float32).mean(axis=2) / 255
    shift = direction * SHIFT
    target, source, flow = ground.copy(), ground.copy(), np.zeros((2, HEIGHT, WIDTH), np.float32)
    target[TOP:BOTTOM, LEFT:RIGHT] = figure
    source[TOP:BOTTOM, LEFT + shift : RIGHT + shift] = figure
    flow[0, TOP:BOTTOM, LEFT:RIGHT] = shift
    hidden = np.zeros((HEIGHT, WIDTH), bool)
    hidden[TOP:BOTTOM, LEFT + shift : RIGHT + shift] = True
    hidden[TOP:BOTTOM, LEFT:RIGHT] = False
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    laid = cv2.remap(source, x + flow[0], y + flow[1], cv2.INTER_LINEAR)
    return torch.from_numpy(target)[None], torch.from_numpy(laid)[None], torch.from_numpy(flow), hidden


@pytest.mark.parametrize("direction", [1, -1])
def test_what_a_figure_went_before_is_hidden_and_the_figure_is_not(direction: int) -> None:
    target, laid, flow, truth = scene(direction)
    found = occlusion.hidden(flow, target, laid).numpy()
    assert (found & truth).sum() > 0.85 * truth.sum()
    assert (found & ~truth).sum() < 0.1 * truth.sum()


@pytest.mark.parametrize("direction", [1, -1])
def test_the_hidden_band_closes_and_what_is_seen_stays(direction: int) -> None:
    target, laid, flow, truth = scene(direction)
    mask = occlusion.hidden(flow, target, laid)
    found = occlusion.filled(flow, mask, SilentContext())
    folded = [(folds.determinants(field) <= 0).numpy() for field in (flow, found)]
    assert folded[0].sum() >= BOTTOM - TOP
    # At the ends of the band the field goes round a corner.
    assert not folded[1][TOP + 9 : BOTTOM - 9].any()
    assert folded[1].sum() < 0.6 * folded[0].sum()
    # Where it is not hidden, only next to the band.
    around = cv2.dilate(truth.astype(np.uint8), np.ones((21, 21), np.uint8)) > 0
    np.testing.assert_array_equal(found.numpy()[:, ~around], flow.numpy()[:, ~around])
    # The source is shown once: in the middle of the band the field is between those of figure and ground.
    row, column = (TOP + BOTTOM) // 2, int(np.argwhere(truth[(TOP + BOTTOM) // 2]).mean())
    assert 0.2 * SHIFT < abs(float(found[0, row, column])) < 0.8 * SHIFT


def test_nothing_is_hidden_where_nothing_is_folded() -> None:
    noise = torch.randn(2, 50, 70, generator=torch.Generator().manual_seed(0))
    flow = 3.0 * sampling.blur(noise, 4.0)
    assert not folds.folded(flow).any()
    assert not occlusion.hidden(flow, torch.rand(1, 50, 70), torch.rand(1, 50, 70)).any()
    np.testing.assert_array_equal(
        occlusion.filled(flow, torch.zeros(50, 70, dtype=torch.bool), SilentContext()).numpy(), flow.numpy()
    )


@pytest.mark.parametrize(
    "place", [(slice(20, 35), slice(10, 60)), (slice(0, 12), slice(0, 9))], ids=["within", "corner"]
)
def test_a_hole_in_an_even_field_is_filled_evenly(place: tuple[slice, slice]) -> None:
    y, x = torch.meshgrid(torch.arange(60.0), torch.arange(80.0), indexing="ij")
    even = torch.stack([0.1 * x - 0.05 * y + 3, 0.02 * y])
    mask = torch.zeros(60, 80, dtype=torch.bool)
    mask[place] = True
    torn = torch.where(mask, even + torch.randn(even.shape, generator=torch.Generator().manual_seed(1)), even)
    found = occlusion.filled(torn, mask, SilentContext())
    # At a corner two sides are missing, and the field is level across them.
    assert (found - even).abs().max() < (0.1 if place[0].start else 1.5)


def test_a_field_that_is_hidden_altogether_stays_finite() -> None:
    flow = torch.randn(2, 30, 40, generator=torch.Generator().manual_seed(2))
    assert torch.isfinite(occlusion.filled(flow, torch.ones(30, 40, dtype=torch.bool), SilentContext())).all()


def test_cancelling_stops_the_filling() -> None:
    target, laid, flow, _ = scene()
    context = CallbackContext(lambda progress: None)
    context.cancel()
    with pytest.raises(Cancelled):
        occlusion.filled(flow, occlusion.hidden(flow, target, laid), context)
