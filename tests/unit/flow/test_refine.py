"""Refining on structure: bent pictures are followed closely, also in other tones, and flat ones are left alone."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from rflow_engine.context import CallbackContext, JobContext, SilentContext, Stage
from rflow_engine.errors import Cancelled
from rflow_engine.flow import refine
from rflow_engine.settings import FineSettings
from tests import pictures

HEIGHT, WIDTH = 300, 420


def bend() -> np.ndarray:
    """(2, H, W) where the source's place lies, less where the target's is: up to some 6 px."""
    y, x = np.mgrid[:HEIGHT, :WIDTH] + 0.5
    return np.stack([4.0 * np.sin(x / 70 + y / 90), 3.5 * np.cos(x / 80 - 0.5) * np.sin(y / 60)]).astype(np.float32)


def panes(*, other_tones: bool = False, noise: float = 0.0) -> refine.Panes:
    """A target, and a source such that the target's content at p lies at p + bend(p) in the source."""
    source = pictures.rgb8(WIDTH, HEIGHT, seed=5).astype(np.float32).mean(axis=2) / 255
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    dx, dy = bend()
    target = cv2.remap(source, x + dx, y + dy, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
    if other_tones:
        source = 1.0 - source**0.6
    source = source + np.random.default_rng(2).normal(0.0, noise, source.shape).astype(np.float32)
    everywhere = torch.ones(1, HEIGHT, WIDTH)
    return refine.Panes(
        target=torch.from_numpy(target)[None].float(),
        source=torch.from_numpy(source)[None].float(),
        target_valid=everywhere,
        source_valid=everywhere,
    )


def by_structure(given: refine.Panes, bends: bool, context: JobContext) -> torch.Tensor:
    """The field as the fine stage finds it without a network, from nothing."""
    height, width = given.target.shape[1:]
    start = torch.zeros(2, max(1, height // 8), max(1, width // 8))
    refiner, stage = refine.Refiner(given, FineSettings()), Stage(context, 0.0, 1.0)
    if not bends:
        return refiner.stiff(start, stage)
    return refiner.settled(refiner.bent(start, Stage(stage, 0.0, 0.7)), Stage(stage, 0.7, 1.0))


def refined(given: refine.Panes, *, bends: bool = True) -> np.ndarray:
    return by_structure(given, bends, SilentContext()).numpy()


def error(found: np.ndarray) -> np.ndarray:
    return np.linalg.norm(found - bend(), axis=0)[20:-20, 20:-20]


@pytest.mark.parametrize("other_tones", [False, True], ids=["same tones", "other tones"])
def test_a_bent_picture_is_followed_to_a_fraction_of_a_pixel(other_tones: bool) -> None:
    away = error(refined(panes(other_tones=other_tones, noise=0.01)))
    assert np.median(away) < 0.3
    assert (away < 1.0).mean() > 0.9


def test_leading_by_a_spline_is_better_than_a_field_that_may_tear_alone() -> None:
    given = panes(other_tones=True, noise=0.05)
    assert (error(refined(given)) < 1.0).mean() > (error(refined(given, bends=False)) < 1.0).mean()


def test_the_same_picture_stays_where_it_is() -> None:
    given = panes()
    still = refine.Panes(
        target=given.target, source=given.target, target_valid=given.target_valid, source_valid=given.source_valid
    )
    for bends in (True, False):
        assert np.abs(refined(still, bends=bends)).max() < 0.02


@pytest.mark.parametrize("bends", [True, False])
@pytest.mark.parametrize(("height", "width"), [(60, 90), (33, 200), (500, 380), (9, 9)])
def test_any_size_is_refined(height: int, width: int, bends: bool) -> None:
    picture = torch.rand(1, height, width, generator=torch.Generator().manual_seed(1))
    ones = torch.ones_like(picture)
    given = refine.Panes(target=picture, source=picture, target_valid=ones, source_valid=ones)
    found = by_structure(given, bends, SilentContext())
    assert found.shape == (2, height, width)
    assert torch.isfinite(found).all()


def test_where_the_source_has_no_picture_nothing_is_invented() -> None:
    given = panes()
    half = given.source_valid.clone()
    half[:, :, WIDTH // 2 :] = 0.0
    cut = refine.Panes(target=given.target, source=given.source, target_valid=given.target_valid, source_valid=half)
    found = refined(cut)
    assert np.isfinite(found).all()
    assert np.abs(found).max() < 25.0
    assert np.median(error(found)[:, : WIDTH // 2 - 60]) < 0.4


def test_progress_grows_and_cancelling_stops() -> None:
    heard: list[float] = []
    context = CallbackContext(lambda progress: heard.append(progress.fraction))
    by_structure(panes(), True, context)
    assert heard == sorted(heard)
    assert len(heard) > 8
    context.cancel()
    with pytest.raises(Cancelled):
        by_structure(panes(), True, context)


def test_settling_finds_the_last_fractions_of_a_pixel_and_keeps_finer_detail() -> None:
    given, truth = panes(noise=0.01), torch.from_numpy(bend())
    refiner = refine.Refiner(given, FineSettings())
    stage = Stage(SilentContext(), 0.0, 1.0)
    y, x = torch.meshgrid(torch.arange(HEIGHT), torch.arange(WIDTH), indexing="ij")
    checks = 0.5 * ((x + y) % 2 * 2 - 1)
    off = torch.tensor([0.6, -0.4])[:, None, None]
    found = refiner.settled(truth + off, stage)
    assert np.median(error(found.numpy())) < 0.5 * np.median(error((truth + off).numpy()))
    # The evidence knows nothing of a pattern of single pixels, so it may neither mend nor smear it.
    with_checks = refiner.settled(truth + off + checks, stage)
    assert (with_checks - found - checks)[:, 20:-20, 20:-20].abs().median() < 0.1


@pytest.mark.parametrize("levels", [1, 2, 3, 4, 5])
def test_a_spline_begins_wide_and_ends_narrow_at_every_size(levels: int) -> None:
    steps = [list(refine._plan("bending", number, levels, 1.0, FineSettings())) for number in range(levels)]
    spacings = [spacing for level in steps for spacing in level]
    assert spacings[0] == max(spacings) == 0.23
    assert spacings[-1] == min(spacings) == 0.045
    assert set(spacings) == {0.23, 0.14, 0.09, 0.045}
    # The finest level costs as much as all others together; only a picture that has no more than two works on it.
    assert levels <= 2 or not steps[-1]
