"""The field that evidence and stiffness agree on, as a cubic B-spline over a grid of control points.

Where a picture is stretched and bent but not torn, few numbers describe how, and every one of them is decided by all
the evidence within two cells of its grid. Such a field follows weak evidence that agrees over a wide area, and bends
without being pulled back to where it was: only its second differences cost anything. So it leads the way before a field
that may tear looks at details (:mod:`rflow_engine.flow.solver`). Free-form deformation by B-splines: Rueckert et al.,
IEEE Transactions on Medical Imaging 1999.

The field minimises ``sum_x (d - d0)^T P (d - d0) + stiffness * (|second differences of its control points|^2)``, which
is linear in the control points and solved by conjugate gradients; the spline is separable, so a step is a few products
of small matrices.
"""

from __future__ import annotations

import torch

from rflow_engine.context import JobContext
from rflow_engine.flow.solver import Evidence

_ITERATIONS = 40
# Keeps control points in place that no evidence reaches.
_ANCHOR = 1e-6
# Diagonal entry of the second differences along both axes, away from the border.
_CURVED = 12.0


def solve(
    data: Evidence, start: torch.Tensor, *, spacing: float, stiffness: float, context: JobContext
) -> torch.Tensor:
    """Minimise the energy above.

    Args:
        data: the evidence.
        start: (2, h, w) field to start from.
        spacing: of the control points, in cells of the evidence.
        stiffness: weight of the second differences, in 1 / px^2.
        context: asked now and then whether to go on.

    Returns:
        (2, h, w) field.
    """
    height, width = start.shape[1:]
    down, across = _basis(height, spacing, start), _basis(width, spacing, start)
    curved_down, curved_across = (stiffness * _curvature(basis.shape[1], start) for basis in (down, across))
    xx, xy, yy = data.precision

    def normal(points: torch.Tensor) -> torch.Tensor:
        d = down @ points @ across.T
        weighed = torch.stack([xx * d[0] + xy * d[1], xy * d[0] + yy * d[1]])
        return down.T @ weighed @ across + curved_down @ points + points @ curved_across + _ANCHOR * points

    diagonal = torch.stack([down.square().T @ weight @ across.square() for weight in (xx, yy)])
    diagonal = diagonal + _CURVED * stiffness + _ANCHOR
    points = _fitted(start, down, across)
    rest = down.T @ data.pull @ across - normal(points)
    scaled = rest / diagonal
    direction, energy = scaled, (rest * scaled).sum()
    for number in range(_ITERATIONS):
        if number % 10 == 0:
            context.raise_if_cancelled()
        along = normal(direction)
        step = energy / (direction * along).sum().clamp_min(1e-20)
        points = points + step * direction
        rest = rest - step * along
        scaled = rest / diagonal
        before, energy = energy, (rest * scaled).sum()
        direction = scaled + energy / before.clamp_min(1e-20) * direction
    return down @ points @ across.T


def _basis(length: int, spacing: float, like: torch.Tensor) -> torch.Tensor:
    """(length, n) weights of the control points along one side, for the centres of its cells."""
    intervals = max(1, round(length / spacing))
    place = (torch.arange(length, device=like.device, dtype=like.dtype) + 0.5) * (intervals / length)
    interval = place.long().clamp(max=intervals - 1)
    t = place - interval
    weights = torch.stack([(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3]) / 6
    basis = like.new_zeros(length, intervals + 3)
    for offset, weight in enumerate(weights):
        basis[torch.arange(length, device=like.device), interval + offset] = weight
    return basis


def _curvature(count: int, like: torch.Tensor) -> torch.Tensor:
    """(n, n) the matrix whose quadratic form is the sum of squared second differences of n numbers."""
    second = torch.diff(torch.eye(count, device=like.device, dtype=like.dtype), n=2, dim=0)
    squared: torch.Tensor = second.T @ second
    return squared


def _fitted(field: torch.Tensor, down: torch.Tensor, across: torch.Tensor) -> torch.Tensor:
    """(2, m, n) control points whose spline is nearest to a (2, h, w) field."""
    return _pseudo_inverse(down) @ field @ _pseudo_inverse(across).T


def _pseudo_inverse(basis: torch.Tensor) -> torch.Tensor:
    gram = basis.T @ basis
    gram = gram + 1e-4 * torch.eye(len(gram), device=basis.device, dtype=basis.dtype)
    inverse: torch.Tensor = torch.linalg.solve(gram, basis.T)
    return inverse
