"""What a stiff map is made of: thin-plate splines about centres, and cubic B-splines about a grid of control points.

Both are linear: a displacement is the rows of a point times coefficients, one column of them for x and one for y, and
both have their bending energy, the integral of ``f_xx^2 + 2 f_xy^2 + f_yy^2``, as a quadratic form in the coefficients.
Affine maps do not bend, so both reproduce them exactly. Points and lengths are in pixels of the working size.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

from rflow_engine import coords
from rflow_engine.types import FloatArray, Size

# A thin-plate spline is evaluated at nodes so many working pixels apart, and interpolated between them.
_NODES = 8.0
# Nodes beyond the picture on every side, which the interpolation reads.
_BEYOND = 2
# Gauss-Legendre points in a span of a spline: exact for the products of two cubic pieces.
_QUADRATURE = 4


class Basis(Protocol):
    """The functions that a displacement is made of, K of them."""

    @property
    def penalty(self) -> FloatArray:
        """(K, K) bending energy as a quadratic form in the coefficients."""

    def rows(self, points: FloatArray) -> FloatArray:
        """(N, K) the values of all functions at points (N, 2)."""

    def field(self, coefficients: FloatArray, grid: Size) -> FloatArray:
        """(grid.height, grid.width, 2) displacement, from coefficients (K, 2), at cells over the target."""


class ThinPlate:
    """Thin-plate splines about some centres (Duchon 1977; Bookstein, PAMI 1989; fewer centres than data: Wood 2003).

    ``f(x) = sum_k c_k phi(|x - q_k|) + affine(x)`` with ``phi(r) = r^2 log r``, where ``c`` is orthogonal to all affine
    maps of the centres. That is kept by writing ``c = Z b`` with an orthonormal basis ``Z`` of such vectors, so that
    the energy is ``b^T (Z^T Phi Z) b``.

    Args:
        centres: (C, 2) in working pixels.
        size: of the target in working pixels; its corners become centres as well, so that the affine part is
            determined however the others lie.
    """

    def __init__(self, centres: FloatArray, size: Size) -> None:
        self._size, self._unit = size, float(size.long_side)
        self._centres = np.concatenate([coords.corners(size), centres]) / self._unit
        flat = np.linalg.qr(_affine_rows(self._centres), mode="complete")[0]
        self._free = flat[:, 3:]
        bending = self._free.T @ _thin_plate(self._centres, self._centres) @ self._free
        self.penalty = np.zeros((len(self._centres), len(self._centres)))
        self.penalty[3:, 3:] = 0.5 * (bending + bending.T)

    def rows(self, points: FloatArray) -> FloatArray:
        """(N, K) the affine functions, then the bent ones."""
        scaled = points / self._unit
        return np.concatenate([_affine_rows(scaled), _thin_plate(scaled, self._centres) @ self._free], axis=1)

    def field(self, coefficients: FloatArray, grid: Size) -> FloatArray:
        """The displacement at the cells of a grid, by cubic interpolation between nodes."""
        across, down = (_nodes(length) for length in (self._size.width, self._size.height))
        x, y = np.meshgrid(across, down)
        bent = self._free @ coefficients[3:]
        points = np.stack([x.ravel(), y.ravel()], axis=1) / self._unit
        values = _affine_rows(points) @ coefficients[:3] + _thin_plate(points, self._centres) @ bent
        values = values.reshape(len(down), len(across), 2)
        to_columns = _interpolation(across, (np.arange(grid.width) + 0.5) * self._size.width / grid.width)
        to_rows = _interpolation(down, (np.arange(grid.height) + 0.5) * self._size.height / grid.height)
        return np.asarray(np.stack([to_rows @ values[..., k] @ to_columns.T for k in (0, 1)], axis=-1))


class ControlGrid:
    """Uniform cubic B-splines about a grid of control points (free-form deformation, Rueckert et al., TMI 1999).

    Args:
        size: of the target in working pixels.
        spacing: of the control points in working pixels.
    """

    def __init__(self, size: Size, spacing: float) -> None:
        self._size = size
        self._spans = (int(np.ceil(size.width / spacing)), int(np.ceil(size.height / spacing)))
        self._steps = (size.width / self._spans[0], size.height / self._spans[1])
        (x0, x1, x2), (y0, y1, y2) = (_grams(n, step) for n, step in zip(self._spans, self._steps, strict=True))
        self.penalty = np.kron(y0, x2) + 2 * np.kron(y1, x1) + np.kron(y2, x0)

    def rows(self, points: FloatArray) -> FloatArray:
        """(N, K) products of the splines across and down, row by row of control points."""
        across, down = (self._along(points[:, axis], axis) for axis in (0, 1))
        return np.asarray((down[:, :, None] * across[:, None, :]).reshape(len(points), -1))

    def field(self, coefficients: FloatArray, grid: Size) -> FloatArray:
        """The displacement at the cells of a grid."""
        across = self._along((np.arange(grid.width) + 0.5) * self._size.width / grid.width, 0)
        down = self._along((np.arange(grid.height) + 0.5) * self._size.height / grid.height, 1)
        nodes = coefficients.reshape(down.shape[1], across.shape[1], 2)
        return np.asarray(np.stack([down @ nodes[..., k] @ across.T for k in (0, 1)], axis=-1))

    def _along(self, values: FloatArray, axis: int) -> FloatArray:
        """(N, spans + 3) the splines of one axis at coordinates (N,)."""
        return _cubic(values / self._steps[axis], self._spans[axis], 0)


def _affine_rows(points: FloatArray) -> FloatArray:
    return np.concatenate([np.ones((len(points), 1)), points], axis=1)


def _thin_plate(points: FloatArray, centres: FloatArray) -> FloatArray:
    """(N, C) r^2 log r."""
    squared = (points[:, :1] - centres[:, 0]) ** 2 + (points[:, 1:] - centres[:, 1]) ** 2
    return np.asarray(0.5 * squared * np.log(np.maximum(squared, 1e-30)))


def _nodes(length: float) -> FloatArray:
    """(M,) coordinates of nodes along one side of the picture and beyond."""
    count = max(2, int(np.ceil(length / _NODES)))
    return np.asarray(np.arange(-_BEYOND, count + _BEYOND + 1) * (length / count), np.float64)


def _interpolation(nodes: FloatArray, values: FloatArray) -> FloatArray:
    """(N, M) weights of nodes (M,) at coordinates (N,), by Keys' cubic convolution (1981), exact for parabolas."""
    position = (values - nodes[0]) / (nodes[1] - nodes[0])
    first = position.astype(np.intp)
    t = position - first
    weights = ((-t + 2 * t**2 - t**3), (2 - 5 * t**2 + 3 * t**3), (t + 4 * t**2 - 3 * t**3), (t**3 - t**2))
    matrix = np.zeros((len(values), len(nodes)))
    for offset, weight in enumerate(weights):
        matrix[np.arange(len(values)), first + offset - 1] = 0.5 * weight
    return matrix


def _cubic(position: FloatArray, spans: int, derivative: int) -> FloatArray:
    """(N, spans + 3) uniform cubic B-splines, or a derivative of them, at positions (N,) in spans; clipped to them."""
    first = np.clip(position.astype(np.intp), 0, spans - 1)
    t = position - first
    pieces = (
        ((1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3),
        (-3 * (1 - t) ** 2, 9 * t**2 - 12 * t, -9 * t**2 + 6 * t + 3, 3 * t**2),
        (6 * (1 - t), 18 * t - 12, -18 * t + 6, 6 * t),
    )[derivative]
    matrix = np.zeros((len(position), spans + 3))
    for offset, piece in enumerate(pieces):
        matrix[np.arange(len(position)), first + offset] = piece / 6
    return matrix


def _grams(spans: int, step: float) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Integrals over the picture of products of the splines of one axis, and of their first and second derivatives."""
    places, weights = np.polynomial.legendre.leggauss(_QUADRATURE)
    position = (np.arange(spans)[:, None] + 0.5 * (places + 1)).ravel()
    weight = np.tile(0.5 * weights, spans) * step
    values = [_cubic(position, spans, order) / step**order for order in (0, 1, 2)]
    first, second, third = ((each * weight[:, None]).T @ each for each in values)
    return first, second, third
