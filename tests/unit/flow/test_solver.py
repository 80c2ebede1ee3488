"""The field that evidence and smoothness agree on, against what can be worked out by hand or by a dense solver."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.flow import solver

NO_TEAR = 1e6


def solve(data: solver.Evidence, start: torch.Tensor | None = None, **options: float) -> torch.Tensor:
    chosen = {"smoothness": 1.0, "tear": NO_TEAR, "sweeps": 400, **options}
    start = torch.zeros_like(data.pull) if start is None else start
    return solver.solve(data, start, context=SilentContext(), **chosen)  # type: ignore[arg-type]


def pinned(
    height: int, width: int, values: dict[tuple[int, int], tuple[float, float]], sure: float = 1e4
) -> solver.Evidence:
    """Evidence at a few cells (row, column) only."""
    wanted, sureness = torch.zeros(2, height, width), torch.zeros(height, width)
    for (row, column), (dx, dy) in values.items():
        wanted[0, row, column], wanted[1, row, column] = dx, dy
        sureness[row, column] = sure
    return solver.evidence(wanted, sureness)


def test_without_evidence_a_field_at_rest_stays_at_rest() -> None:
    found = solve(pinned(7, 9, {}), sweeps=20)
    np.testing.assert_array_equal(found.numpy(), 0)


def test_without_evidence_a_constant_field_is_kept() -> None:
    start = torch.tensor([1.5, -2.0])[:, None, None].expand(2, 7, 9).contiguous()
    np.testing.assert_allclose(solve(pinned(7, 9, {}), start, sweeps=20).numpy(), start.numpy(), atol=1e-5)


def test_strong_evidence_is_followed() -> None:
    wanted = torch.randn(2, 8, 11, generator=torch.Generator().manual_seed(1))
    found = solve(solver.evidence(wanted, torch.full((8, 11), 1e5)), smoothness=1.0)
    np.testing.assert_allclose(found.numpy(), wanted.numpy(), atol=1e-3)


def test_one_sure_cell_moves_the_whole_field() -> None:
    found = solve(pinned(6, 9, {(2, 3): (3.0, -1.0)}), sweeps=600)
    np.testing.assert_allclose(found[0].numpy(), 3.0, atol=1e-2)
    np.testing.assert_allclose(found[1].numpy(), -1.0, atol=1e-2)


@pytest.mark.parametrize("shape", [(1, 11), (11, 1)])
def test_between_two_sure_cells_the_field_is_a_straight_line(shape: tuple[int, int]) -> None:
    last = (shape[0] - 1, shape[1] - 1)
    found = solve(pinned(*shape, {(0, 0): (0.0, 5.0), last: (10.0, 0.0)}))
    np.testing.assert_allclose(found[0].numpy().ravel(), np.linspace(0, 10, 11), atol=0.01)
    np.testing.assert_allclose(found[1].numpy().ravel(), np.linspace(5, 0, 11), atol=0.01)


def dense_solution(data: solver.Evidence, smoothness: float) -> np.ndarray:
    """(2, h, w) minimum of the quadratic energy from its normal equations, written out as one matrix."""
    precision, pull = data.precision.double().numpy(), data.pull.double().numpy()
    height, width = pull.shape[1:]
    number = np.arange(height * width).reshape(height, width)
    a = np.zeros((2, height * width, 2, height * width))
    for row in range(height):
        for column in range(width):
            i = number[row, column]
            xx, xy, yy = precision[:, row, column]
            a[:, i, :, i] += [[xx, xy], [xy, yy]]
            for other in ((row + 1, column), (row, column + 1)):
                if other[0] < height and other[1] < width:
                    j = number[other]
                    for axis in range(2):
                        a[axis, i, axis, i] += smoothness
                        a[axis, j, axis, j] += smoothness
                        a[axis, i, axis, j] -= smoothness
                        a[axis, j, axis, i] -= smoothness
    size = 2 * height * width
    return np.asarray(np.linalg.solve(a.reshape(size, size), pull.reshape(size))).reshape(2, height, width)


@pytest.mark.parametrize("smoothness", [0.1, 2.0])
def test_without_tears_the_field_solves_the_normal_equations(smoothness: float) -> None:
    rng = np.random.default_rng(2)
    root = rng.normal(size=(6, 8, 2, 2)) * (rng.random((6, 8, 1, 1)) < 0.5)
    matrix = root @ np.swapaxes(root, 2, 3) + 1e-3 * np.eye(2)
    wanted = rng.normal(0, 3, (6, 8, 2))
    pull = np.einsum("hwij,hwj->hwi", matrix, wanted)
    precision = np.stack([matrix[..., 0, 0], matrix[..., 0, 1], matrix[..., 1, 1]])
    data = solver.Evidence(torch.from_numpy(precision).float(), torch.from_numpy(np.moveaxis(pull, 2, 0)).float())
    found = solve(data, smoothness=smoothness)
    np.testing.assert_allclose(found.numpy(), dense_solution(data, smoothness), atol=2e-3)


def test_only_the_sure_direction_is_followed() -> None:
    # A long edge at 45 degrees says how far the flow goes across it, and nothing along it.
    across = np.array([1.0, 1.0]) / np.sqrt(2)
    along = np.array([1.0, -1.0]) / np.sqrt(2)
    p = 50 * np.outer(across, across)
    precision = torch.tensor([p[0, 0], p[0, 1], p[1, 1]], dtype=torch.float32)[:, None, None].expand(3, 6, 9)
    pull = torch.tensor(p @ (4 * across), dtype=torch.float32)[:, None, None].expand(2, 6, 9)
    start = torch.tensor(2.5 * along, dtype=torch.float32)[:, None, None].expand(2, 6, 9).contiguous()
    found = solve(solver.Evidence(precision.contiguous(), pull.contiguous()), start).numpy()
    np.testing.assert_allclose(np.tensordot(across, found, 1), 4.0, atol=1e-3)
    np.testing.assert_allclose(np.tensordot(along, found, 1), 2.5, atol=1e-3)


def step_evidence(height: int, width: int, step: float) -> solver.Evidence:
    """Moderate evidence for a field that is 0 in the left half and ``step`` in the right."""
    wanted = torch.zeros(2, height, width)
    wanted[0, :, width // 2 :] = step
    return solver.evidence(wanted, torch.full((height, width), 0.2))


def test_a_step_in_depth_tears_and_is_not_smeared() -> None:
    data = step_evidence(6, 20, 10.0)
    torn = solve(data, smoothness=2.0, tear=0.3, sweeps=100, outer=8)[0, 3]
    smeared = solve(data, smoothness=2.0, tear=NO_TEAR)[0, 3]
    assert float(torn[10] - torn[9]) > 7.0
    assert float(smeared[10] - smeared[9]) < 3.0
    # On both sides of the tear the field is smooth.
    assert float(torn[:10].max() - torn[:10].min()) < 1.0


def test_a_small_step_does_not_tear() -> None:
    data = step_evidence(6, 20, 0.2)
    kept = solve(data, smoothness=2.0, tear=0.5, outer=8)[0, 3]
    smooth = solve(data, smoothness=2.0, tear=NO_TEAR)[0, 3]
    np.testing.assert_allclose(kept.numpy(), smooth.numpy(), atol=0.005)


def test_evidence_adds_up_and_is_scaled() -> None:
    weak = solver.evidence(torch.full((2, 3, 4), 1.0), torch.full((3, 4), 1.0))
    strong = solver.evidence(torch.full((2, 3, 4), 5.0), torch.full((3, 4), 1.0)).scaled(torch.full((3, 4), 3.0))
    found = solve(weak + strong, smoothness=0.01)
    np.testing.assert_allclose(found.numpy(), 4.0, atol=1e-4)


def test_evidence_believed_not_at_all_is_none() -> None:
    weak = solver.evidence(torch.full((2, 3, 4), 9.0), torch.full((3, 4), 1e3)).scaled(torch.zeros(3, 4))
    np.testing.assert_array_equal(solve(weak, sweeps=5).numpy(), 0)


def test_more_smoothness_gives_a_smoother_field() -> None:
    wanted = torch.randn(2, 10, 12, generator=torch.Generator().manual_seed(3))
    data = solver.evidence(wanted, torch.ones(10, 12))
    rough = [float(solve(data, smoothness=s).diff(dim=2).square().mean()) for s in (0.1, 1.0, 10.0)]
    assert rough[0] > 2 * rough[1] > 4 * rough[2]


def test_solving_does_not_write_into_its_start() -> None:
    start = torch.zeros(2, 4, 5)
    solve(pinned(4, 5, {(0, 0): (3.0, 3.0)}), start, sweeps=5)
    assert not start.any()


def test_cancelling_stops_the_solver() -> None:
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        solver.solve(pinned(4, 5, {}), torch.zeros(2, 4, 5), smoothness=1, tear=1, sweeps=3, context=context)
