"""Evidence from image structure, and how sure the result may be, on textured pictures that were moved."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rflow_engine.context import SilentContext
from rflow_engine.flow import confidence, sampling, solver, structure
from tests import pictures

WIDTH, HEIGHT = 96, 64
GRID = (HEIGHT // structure.GRID, WIDTH // structure.GRID)
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def grey() -> torch.Tensor:
    """(64, 96) smooth texture without flat places."""
    rng = np.random.default_rng(4)
    noise = torch.from_numpy(rng.random((1, HEIGHT, WIDTH))).float()
    texture = sampling.blur(noise, 1.5) + 0.5 * sampling.blur(noise.flip(2), 4.0)
    return ((texture - texture.min()) / (texture.max() - texture.min()))[0]


def moved(grey: torch.Tensor, dx: float, dy: float) -> torch.Tensor:
    """A source whose content lies at +dx, +dy of that of the target."""
    points = sampling.centres(HEIGHT, WIDTH, CPU) - torch.tensor([dx, dy])[:, None, None]
    return sampling.read(grey[None], points)[0]


def refined(target: torch.Tensor, source: torch.Tensor, *, steps: int) -> torch.Tensor:
    a, b = structure.describe(target), structure.describe(source)
    flow = torch.zeros(2, *GRID)
    for _ in range(steps):
        here = sampling.resize(flow, HEIGHT, WIDTH)
        found = structure.evidence(a, b, torch.ones(HEIGHT, WIDTH), here, window=2.0)
        flow = solver.solve(found, flow, smoothness=1.0, tear=0.5, sweeps=10, context=SilentContext())
    return sampling.resize(flow, HEIGHT, WIDTH)[:, 8:-8, 8:-8]


@pytest.mark.parametrize("tone", ["same", "inverted", "gamma"])
@pytest.mark.parametrize(("dx", "dy"), [(0.4, -0.3), (-0.8, 0.6)])
def test_a_shift_below_a_pixel_is_recovered_in_any_tone(grey: torch.Tensor, tone: str, dx: float, dy: float) -> None:
    source = moved(grey, dx, dy)
    source = {"same": source, "inverted": 1 - source, "gamma": 0.2 + 0.5 * source**2}[tone]
    flow = refined(grey, source, steps=6)
    away = (flow - torch.tensor([dx, dy])[:, None, None]).norm(dim=0)
    assert away.median() < (0.05 if tone == "same" else 0.15)


def test_one_step_goes_most_of_the_way(grey: torch.Tensor) -> None:
    flow = refined(grey, moved(grey, 0.5, -0.4), steps=1)
    mean = flow.mean(dim=(1, 2))
    np.testing.assert_allclose(mean, [0.5, -0.4], atol=0.2)


def test_identical_pictures_want_no_flow(grey: torch.Tensor) -> None:
    np.testing.assert_allclose(refined(grey, grey, steps=2), 0, atol=1e-5)


def test_descriptions_do_not_depend_on_brightness_contrast_or_sign(grey: torch.Tensor) -> None:
    own = structure.describe(grey)
    np.testing.assert_allclose(structure.describe(1 - grey)[:8], own[:8], atol=1e-4)
    # Less contrast brings the noise that is allowed for a little nearer.
    assert (structure.describe(0.3 + 0.6 * grey)[:8] - own[:8]).abs().mean() < 0.02
    np.testing.assert_allclose(structure.describe(1 - grey)[8], -own[8], atol=0.02)
    assert own[:8].std() > 0.05


def test_gradients_are_central_differences() -> None:
    x, y = sampling.centres(6, 7, CPU)
    gx, gy = structure.gradients((2 * x - 5 * y)[None])
    np.testing.assert_allclose(gx[0, 1:-1, 1:-1], 2, rtol=1e-5)
    np.testing.assert_allclose(gy[0, 1:-1, 1:-1], -5, rtol=1e-5)


def test_tone_agreement_is_a_correlation(grey: torch.Tensor) -> None:
    tone = structure.describe(grey)[8]
    np.testing.assert_allclose(structure.tone_agreement(tone, 2 * tone), 1, atol=1e-3)
    np.testing.assert_allclose(structure.tone_agreement(tone, -tone), -1, atol=1e-3)


def test_an_edge_is_sure_across_and_not_along() -> None:
    x, _ = sampling.centres(HEIGHT, WIDTH, CPU)
    edge = torch.sigmoid((x - 48) / 1.5)
    a = structure.describe(edge)
    found = structure.evidence(a, a, torch.ones(HEIGHT, WIDTH), torch.zeros(2, HEIGHT, WIDTH), window=2.0)
    xx, _, yy = found.precision[:, GRID[0] // 2, GRID[1] // 2]
    assert xx > 100 * yy
    assert xx > 0.1


def test_flat_places_and_places_without_a_source_give_no_evidence(grey: torch.Tensor) -> None:
    still = torch.zeros(2, HEIGHT, WIDTH)
    flat = structure.describe(torch.full((HEIGHT, WIDTH), 0.5))
    nothing = structure.evidence(flat, flat, torch.ones(HEIGHT, WIDTH), still, window=2.0)
    assert nothing.precision.abs().max() < 1e-6
    a = structure.describe(grey)
    valid = torch.ones(HEIGHT, WIDTH)
    valid[:, 48:] = 0
    half = structure.evidence(a, a, valid, still, window=2.0)
    cell = structure.GRID
    assert half.precision.shape == (3, *GRID)
    assert half.precision[:, :, 60 // cell :].abs().max() < 1e-6
    assert half.precision[0, :, 10 // cell : 40 // cell].min() > 0


def test_unlike_pictures_give_weaker_evidence(grey: torch.Tensor) -> None:
    still, valid = torch.zeros(2, HEIGHT, WIDTH), torch.ones(HEIGHT, WIDTH)
    other = structure.describe(torch.from_numpy(pictures.scene(WIDTH, HEIGHT, seed=8).mean(axis=2)).float())
    a = structure.describe(grey)
    like = structure.evidence(a, a, valid, still, window=2.0).precision[0].median()
    unlike = structure.evidence(a, other, valid, still, window=2.0).precision[0].median()
    assert like > 20 * unlike


def test_a_tone_that_disagrees_is_not_followed(grey: torch.Tensor) -> None:
    still, valid = torch.zeros(2, HEIGHT, WIDTH), torch.ones(HEIGHT, WIDTH)
    own = structure.describe(grey)
    for other, counts in ((structure.describe(1 - grey), False), (own, True)):
        found, untoned = (
            structure.evidence(own, other, valid, still, window=2.0, tone_weight=weight) for weight in (0.25, 0.0)
        )
        assert torch.equal(found.precision, untoned.precision) != counts


def certain(target: torch.Tensor, source: torch.Tensor, flow: torch.Tensor | None = None) -> torch.Tensor:
    """Matchability of a source that lies on the target."""

    def deep(picture: torch.Tensor) -> torch.Tensor:
        """Features made of the picture itself: its self-similarities, eight times coarser."""
        small = sampling.resize(structure.describe(picture), HEIGHT // 8, WIDTH // 8)
        return torch.nn.functional.normalize(small - small.mean(dim=(1, 2), keepdim=True), dim=0)

    observed = confidence.observe(
        target=target[None],
        source=source[None],
        target_features=deep(target),
        source_features=deep(source),
        flow=torch.zeros(2, HEIGHT, WIDTH) if flow is None else flow,
        agreement=torch.zeros(HEIGHT, WIDTH),
    )
    return confidence.matchability(observed, torch.ones(HEIGHT, WIDTH))


def test_confidence_is_a_probability_and_lower_where_the_content_differs(grey: torch.Tensor) -> None:
    source = grey.clone()
    source[:, 48:] = grey.flip(0, 1)[:, 48:]
    found = certain(grey, source)
    assert found.shape == (HEIGHT, WIDTH)
    assert found.min() >= 0
    assert found.max() <= 1
    doubt = 1 - found
    assert doubt[:, 58:].mean() > 10 * doubt[:, :38].mean()


def test_confidence_is_nothing_where_the_source_has_no_picture() -> None:
    inside = torch.ones(4, 6)
    inside[:, 3:] = 0
    found = confidence.matchability(torch.ones(5, 4, 6), inside)
    assert not found[:, 3:].any()
    assert (found[:, :3] > 0).all()


def test_a_torn_field_is_less_sure_than_a_smooth_one(grey: torch.Tensor) -> None:
    flow = torch.zeros(2, HEIGHT, WIDTH)
    flow[0, :, ::2] = 1.0
    doubt, none = 1 - certain(grey, grey, flow=flow), 1 - certain(grey, grey)
    assert doubt.mean() > 2 * none.mean()


@pytest.mark.parametrize("number", [5, 7], ids=["without the network", "with it"])
def test_matches_that_disagree_lower_the_confidence_and_no_observation_counts_beyond_its_range(number: int) -> None:
    seen = [0.7, 0.5, -2.0, -5.0, 0.0, 3.0, -1.0][:number]
    observed = torch.tensor(seen)[:, None, None].expand(number, 2, 3).clone()
    ones = torch.ones(2, 3)
    between = confidence.matchability(observed, ones)
    for row, (low, high) in enumerate(zip(confidence.LOW[:number], confidence.HIGH[:number], strict=True)):
        edge, beyond = observed.clone(), observed.clone()
        for value, far in ((low, low - 5), (high, high + 5)):
            edge[row], beyond[row] = value, far
            torch.testing.assert_close(confidence.matchability(beyond, ones), confidence.matchability(edge, ones))
    observed[4] = -3.0
    assert (confidence.matchability(observed, ones) < between).all()
