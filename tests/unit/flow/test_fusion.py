"""Choosing between two fields: exact where that can be worked out, and right where the truth was invented."""

from __future__ import annotations

from itertools import product

import cv2
import numpy as np
import pytest
import torch

from rflow_engine.context import CallbackContext, SilentContext, Stage
from rflow_engine.errors import Cancelled
from rflow_engine.flow import fusion, refine
from rflow_engine.settings import FineSettings
from tests import pictures

HEIGHT, WIDTH = 300, 420


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("upright", [False, True], ids=["row", "column"])
def test_along_a_line_the_choice_is_the_cheapest_of_all(seed: int, upright: bool) -> None:
    rng = np.random.default_rng(seed)
    gain, step = rng.normal(0.0, 1.0, 9), rng.uniform(0.0, 2.0, 9)
    between = 0.5 * (step[1:] + step[:-1])

    def cost(labels: tuple[int, ...]) -> float:
        return float(-np.dot(gain, labels) + np.dot(between, np.abs(np.diff(labels))))

    best = min(product((0, 1), repeat=len(gain)), key=cost)
    shape = (-1, 1) if upright else (1, -1)
    given = (torch.from_numpy(values.reshape(shape)) for values in (gain, step))
    found = fusion.agreed(*given, SilentContext()).numpy().ravel() > 0
    assert cost(tuple(found.astype(int))) == pytest.approx(cost(best), abs=1e-3)


def test_a_lone_voice_is_outvoted_and_a_crowd_is_heard() -> None:
    gain = torch.full((30, 40), -0.1)
    gain[5, 5] = 1.0
    gain[12:24, 15:30] = 1.0
    chosen = fusion.agreed(gain, torch.full_like(gain, 0.6), SilentContext()) > 0
    assert not chosen[5, 5]
    assert chosen[13:23, 16:29].all()
    assert not chosen[:10].any()


def test_where_the_fields_are_one_any_place_decides_for_itself() -> None:
    gain = torch.randn(12, 17, generator=torch.Generator().manual_seed(3))
    chosen = fusion.agreed(gain, torch.zeros_like(gain), SilentContext())
    np.testing.assert_array_equal(chosen.numpy(), gain.numpy())


def slipped() -> np.ndarray:
    """(2, H, W) a field of 0 but for a place some 60 px wide that has moved by 4 px."""
    y, x = np.mgrid[:HEIGHT, :WIDTH] + 0.5
    bump = np.exp(-((x - 120) ** 2 + (y - 150) ** 2) / (2 * 30.0**2))
    return np.stack([4.0 * bump, -2.0 * bump]).astype(np.float32)


# Where the source was painted over by something else.
OVERPAINT = (slice(90, 210), slice(270, 370))


def panes() -> refine.Panes:
    """A source with an overpaint in other tones than the target, one piece of which has slipped."""
    source = pictures.rgb8(WIDTH, HEIGHT, seed=5).astype(np.float32).mean(axis=2) / 255
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    dx, dy = slipped()
    target = cv2.remap(source, x + dx, y + dy, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
    source = source**1.3
    other = pictures.rgb8(WIDTH, HEIGHT, seed=11).astype(np.float32).mean(axis=2) / 255
    source[OVERPAINT] = other[OVERPAINT]
    everywhere = torch.ones(1, HEIGHT, WIDTH)
    views = (torch.from_numpy(np.ascontiguousarray(view, np.float32))[None] for view in (target, source))
    return refine.Panes(target=next(views), source=next(views), target_valid=everywhere, source_valid=everywhere)


def fused(given: refine.Panes, free: np.ndarray) -> np.ndarray:
    field = torch.from_numpy(free)
    return fusion.fused(
        torch.zeros_like(field),
        field,
        target=given.target,
        source=given.source,
        source_valid=given.source_valid,
        context=SilentContext(),
    ).numpy()


def test_what_moved_is_followed_and_what_was_painted_over_is_not() -> None:
    free = slipped()
    free[0][OVERPAINT] += 3.0
    found = fused(panes(), free)
    moved = np.linalg.norm(slipped(), axis=0) > 1.5
    assert np.abs(found - slipped())[:, moved].max() < 0.25
    assert np.abs(found[:, 120:180, 300:340]).mean() < 0.5


def test_fields_that_agree_are_left_alone() -> None:
    np.testing.assert_array_equal(fused(panes(), np.zeros((2, HEIGHT, WIDTH), np.float32)), 0)


def test_where_the_source_has_no_picture_the_plainer_field_stays() -> None:
    given = panes()
    nothing = refine.Panes(
        target=given.target,
        source=given.source,
        target_valid=given.target_valid,
        source_valid=torch.zeros_like(given.source_valid),
    )
    np.testing.assert_array_equal(fused(nothing, slipped()), 0)


def test_a_stiff_refinement_finds_a_piece_that_has_slipped_and_ignores_an_overpaint() -> None:
    start = torch.zeros(2, HEIGHT // 8, WIDTH // 8)
    stage = Stage(SilentContext(), 0.0, 1.0)
    found = refine.Refiner(panes(), FineSettings(smoothness=8.0)).stiff(start, stage).numpy()
    away = np.linalg.norm(found - slipped(), axis=0)
    moved = np.linalg.norm(slipped(), axis=0) > 2.0
    assert np.median(away[moved]) < 1.0
    assert np.median(away[OVERPAINT]) < 0.5
    assert np.median(away) < 0.2


def test_cancelling_stops() -> None:
    context = CallbackContext(lambda progress: None)
    context.cancel()
    with pytest.raises(Cancelled):
        fusion.agreed(torch.zeros(4, 4), torch.zeros(4, 4), context)
