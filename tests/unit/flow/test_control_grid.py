"""A spline follows evidence that agrees, exactly where it can, and is no stiffer than asked."""

from __future__ import annotations

import pytest
import torch

from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.flow import control_grid, solver
from rflow_engine.flow.solver import Evidence

HEIGHT, WIDTH = 48, 70


def place() -> tuple[torch.Tensor, torch.Tensor]:
    y, x = torch.meshgrid(torch.arange(HEIGHT) + 0.5, torch.arange(WIDTH) + 0.5, indexing="ij")
    return x / WIDTH, y / HEIGHT


def wavy() -> torch.Tensor:
    x, y = place()
    return torch.stack([3.0 * torch.sin(3.0 * x + y), 2.0 * torch.cos(2.5 * y) - x])


def affine() -> torch.Tensor:
    x, y = place()
    return torch.stack([9.0 * x - 4.0 * y + 2.0, 5.0 * y - 7.0 * x])


def solved(data: Evidence, start: torch.Tensor, spacing: float = 10.0, stiffness: float = 0.02) -> torch.Tensor:
    return control_grid.solve(data, start, spacing=spacing, stiffness=stiffness, context=SilentContext())


def everywhere(wanted: torch.Tensor, sureness: float = 1.0) -> Evidence:
    return solver.evidence(wanted, torch.full((HEIGHT, WIDTH), sureness))


def test_a_smooth_field_is_followed() -> None:
    found = solved(everywhere(wavy()), torch.zeros(2, HEIGHT, WIDTH))
    assert (found - wavy()).abs().max() < 0.02


def test_an_affine_field_costs_nothing_however_stiff() -> None:
    found = solved(everywhere(affine(), 0.05), affine() + 1.0, stiffness=2.0)
    assert (found - affine()).abs().max() < 0.05


def test_noise_averages_out_over_the_spacing() -> None:
    noise = torch.randn(2, HEIGHT, WIDTH, generator=torch.Generator().manual_seed(4))
    fine = solved(everywhere(wavy() + noise), torch.zeros(2, HEIGHT, WIDTH), spacing=4.0) - wavy()
    coarse = solved(everywhere(wavy() + noise), torch.zeros(2, HEIGHT, WIDTH), spacing=16.0) - wavy()
    assert coarse.square().mean() < 0.03
    assert fine.square().mean() > 3 * coarse.square().mean()


def test_where_nothing_is_known_the_field_goes_on_as_it_was_bent() -> None:
    x, _ = place()
    data = everywhere(affine()).scaled((x < 0.5).float())
    found = solved(data, affine(), spacing=8.0, stiffness=0.1)
    assert (found - affine()).abs().max() < 0.3


def test_what_is_sure_in_one_direction_only_decides_that_one() -> None:
    sureness = torch.ones(HEIGHT, WIDTH)
    zero = torch.zeros_like(sureness)
    data = Evidence(torch.stack([sureness, zero, zero]), torch.stack([sureness * 2.0, zero]))
    found = solved(data, torch.stack([zero, zero + 1.5]))
    torch.testing.assert_close(found[0], zero + 2.0, atol=0.02, rtol=0)
    torch.testing.assert_close(found[1], zero + 1.5, atol=0.02, rtol=0)


def test_cancelling_stops_it() -> None:
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        control_grid.solve(
            everywhere(wavy()), torch.zeros(2, HEIGHT, WIDTH), spacing=8.0, stiffness=0.1, context=context
        )


def test_relative_to_its_own_surroundings_a_field_is_not_pulled_flat() -> None:
    """Weak evidence and strong smoothness flatten a slope, unless only deviations from a base cost."""
    data = everywhere(affine(), 0.05)

    def free(base: torch.Tensor | None) -> torch.Tensor:
        return solver.solve(
            data, affine(), smoothness=2.0, tear=5.0, sweeps=40, context=SilentContext(), outer=1, base=base
        )

    flat, kept = free(None), free(affine())
    assert (flat - affine()).abs().max() > 0.2
    assert (kept - affine()).abs().max() < 1e-3
