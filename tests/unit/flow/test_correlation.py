"""Local correlation on features that were moved by known amounts."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from rflow_engine.flow import correlation, sampling

HEIGHT, WIDTH, RADIUS = 16, 22, 3
INNER = (slice(None), slice(5, -5), slice(5, -5))
CPU = torch.device("cpu")


def features(*, seed: int = 0, channels: int = 96) -> torch.Tensor:
    """Smooth features of unit length, each cell different from its neighbours."""
    noise = torch.randn(channels, HEIGHT, WIDTH, generator=torch.Generator().manual_seed(seed))
    return F.normalize(sampling.blur(noise, 1.3), dim=0)


def moved(field: torch.Tensor, dx: float, dy: float) -> torch.Tensor:
    """The features of a source whose content lies at +dx, +dy of that of the target."""
    points = sampling.centres(HEIGHT, WIDTH, CPU) - torch.tensor([dx, dy])[:, None, None]
    return F.normalize(sampling.read(field, points), dim=0)


def still() -> torch.Tensor:
    return torch.zeros(2, HEIGHT, WIDTH)


@pytest.mark.parametrize(("dx", "dy"), [(0, 0), (2, 0), (0, -3), (-1, 2)])
def test_the_similarity_is_highest_at_the_shift(dx: int, dy: int) -> None:
    target = features()
    volume = correlation.correlate(target, moved(target, dx, dy), still(), RADIUS)
    assert volume.shape == (49, HEIGHT, WIDTH)
    best = volume.argmax(0)[5:-5, 5:-5]
    assert (best == (dy + RADIUS) * 7 + dx + RADIUS).all()
    np.testing.assert_allclose(volume.max(0).values[5:-5, 5:-5], 1, atol=1e-5)


@pytest.mark.parametrize(("dx", "dy"), [(2.0, -1.0), (0.5, 0.0), (-1.3, 0.6), (0.25, -2.75)])
def test_whole_and_fractional_shifts_are_recovered(dx: float, dy: float) -> None:
    target = features()
    volume = correlation.correlate(target, moved(target, dx, dy), still(), RADIUS)
    offset, variance = correlation.expected_offset(volume, RADIUS, 0.05)
    away = offset[INNER] - torch.tensor([dx, dy])[:, None, None]
    assert away.abs().median() < 0.12
    assert (away.mean(dim=(1, 2)).abs() < 0.1).all()
    assert (variance >= 0).all()


def test_the_current_field_is_where_the_search_starts() -> None:
    target = features()
    flow = torch.tensor([4.0, -3.0])[:, None, None].expand(2, HEIGHT, WIDTH)
    found = correlation.evidence(
        target, moved(target, 5, -3), torch.ones(HEIGHT, WIDTH), flow, radius=2, temperature=0.05
    )
    wanted = found.pull / found.precision[0].clamp_min(1e-6)
    np.testing.assert_allclose(wanted[0, 6:-6, 6:-8], 5, atol=0.3)
    np.testing.assert_allclose(wanted[1, 6:-6, 6:-8], -3, atol=0.3)


def test_a_peaked_similarity_is_surer_than_an_ambiguous_one() -> None:
    target = features()
    striped = F.normalize(torch.randn(96, 1, 2, generator=torch.Generator().manual_seed(1)), dim=0)
    striped = striped.repeat(1, HEIGHT, WIDTH // 2)
    valid = torch.ones(HEIGHT, WIDTH)
    sure = correlation.evidence(target, target, valid, still(), radius=RADIUS, temperature=0.05).precision[0]
    unsure = correlation.evidence(striped, striped, valid, still(), radius=RADIUS, temperature=0.05).precision[0]
    assert sure[5:-5, 5:-5].min() > 3 * unsure[5:-5, 5:-5].max()


def test_where_the_source_has_no_picture_there_is_no_evidence() -> None:
    target = features()
    valid = torch.ones(HEIGHT, WIDTH)
    valid[:, 11:] = 0
    found = correlation.evidence(target, target, valid, still(), radius=2, temperature=0.05)
    assert not found.precision[:, :, 12:].any()
    assert (found.precision[0, 3:-3, 2:9] > 0.1).all()
    assert not found.precision[1].any()
