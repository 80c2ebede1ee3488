"""Homographies from points: minimal and least-squares solvers, and how far matches are from them.

Batched solvers take and return stacks with the hypotheses on the first axis. All arrays are float64 and points are in
whatever frame the caller works in (the pipeline's working pixels).
"""

from __future__ import annotations

import numpy as np

from rflow_engine.types import BoolArray, FloatArray


def from_four_points(source: FloatArray, target: FloatArray) -> FloatArray:
    """Homographies through four correspondences each, in closed form.

    Both quadruples are written in the projective basis of their first three points; the homography is the change of
    basis (Hartley & Zisserman, Multiple View Geometry, section 2.3, by way of the canonical frame).

    Args:
        source: (B, 4, 2).
        target: (B, 4, 2).

    Returns:
        (B, 3, 3) target_from_source, not normalised; non-finite where three points are collinear.
    """
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        to_target = _projective_basis(target)
        to_source = _projective_basis(source)
        h = to_target @ _adjugate(to_source)
        return np.asarray(h / np.abs(h).max(axis=(1, 2), keepdims=True))


def _projective_basis(points: FloatArray) -> FloatArray:
    """(B, 3, 3) matrices that take the canonical frame (e1, e2, e3, e1+e2+e3) to four points."""
    homogeneous = np.concatenate([points, np.ones((*points.shape[:2], 1))], axis=2)
    triangle = np.swapaxes(homogeneous[:, :3], 1, 2)
    coefficients = _adjugate(triangle) @ homogeneous[:, 3, :, None]
    return np.asarray(triangle * np.swapaxes(coefficients, 1, 2))


def _adjugate(m: FloatArray) -> FloatArray:
    """(B, 3, 3) adjugates: the inverse times the determinant, which needs no division."""
    rows = [np.cross(m[:, :, 1], m[:, :, 2]), np.cross(m[:, :, 2], m[:, :, 0]), np.cross(m[:, :, 0], m[:, :, 1])]
    return np.stack(rows, axis=1)


def keeps_orientation(source: FloatArray, target: FloatArray) -> BoolArray:
    """(B,) whether all four triangles of each quadruple turn the same way in both pictures.

    A homography that maps the visible side of a plane without mirroring it cannot turn a triangle over, so the others
    need not be scored at all.
    """
    result = np.ones(len(source), bool)
    for a, b, c in ((0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)):
        result &= _turn(source, a, b, c) * _turn(target, a, b, c) > 0
    return result


def _turn(points: FloatArray, a: int, b: int, c: int) -> FloatArray:
    p, q = points[:, b] - points[:, a], points[:, c] - points[:, a]
    return np.asarray(p[:, 0] * q[:, 1] - p[:, 1] * q[:, 0])


def squared_errors(h: FloatArray, source: FloatArray, target: FloatArray) -> FloatArray:
    """Squared distance of matches from homographies, in units of the pictures' pixels.

    A point of either picture is known to about a pixel, so the distance of the target point from the mapped source
    point is divided by what both uncertainties amount to there: ``2 |t - H s|^2 / (1 + k^2)`` with ``k`` the local
    scale of ``H``. At equal scale this is the plain squared distance; for a detail in a whole it stays fair to both.

    Args:
        h: (B, 3, 3) target_from_source.
        source: (N, 2).
        target: (N, 2).

    Returns:
        (B, N), infinite on and behind the horizon.
    """
    x, y = source[:, 0], source[:, 1]
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        w = h[:, 2, 0, None] * x + h[:, 2, 1, None] * y + h[:, 2, 2, None]
        inverse = 1.0 / w
        dx = (h[:, 0, 0, None] * x + h[:, 0, 1, None] * y + h[:, 0, 2, None]) * inverse - target[:, 0]
        dy = (h[:, 1, 0, None] * x + h[:, 1, 1, None] * y + h[:, 1, 2, None]) * inverse - target[:, 1]
        area = np.abs(np.linalg.det(h))[:, None] * np.abs(inverse) ** 3
        error = 2.0 * (dx * dx + dy * dy) / (1.0 + area)
        return np.where((w > 0) & np.isfinite(error), error, np.inf)


def facing(h: FloatArray, source: FloatArray) -> FloatArray:
    """Homographies with their sign chosen so that most of the given points are in front of the horizon.

    Args:
        h: (B, 3, 3).
        source: (B, K, 2), the points each was made from.
    """
    w = np.einsum("bi,bki->bk", h[:, 2, :2], source) + h[:, 2, 2, None]
    return np.asarray(h * np.where(w.sum(axis=1) < 0, -1.0, 1.0)[:, None, None])


def least_squares(source: FloatArray, target: FloatArray, weights: FloatArray) -> FloatArray | None:
    """The weighted direct linear transform in normalised coordinates (Hartley 1997).

    Args:
        source: (N, 2).
        target: (N, 2).
        weights: (N,), not negative; matches of weight 0 do not count.

    Returns:
        (3, 3) target_from_source with the used points in front of the horizon; None if they do not determine it.
    """
    used = weights > 0
    if used.sum() < 4:
        return None
    w = weights[used]
    ns, s = _normalise(source[used], w)
    nt, t = _normalise(target[used], w)
    x, y, u, v = s[:, 0], s[:, 1], t[:, 0], t[:, 1]
    one, zero = np.ones_like(x), np.zeros_like(x)
    rows_u = np.stack([x, y, one, zero, zero, zero, -u * x, -u * y, -u], axis=1)
    rows_v = np.stack([zero, zero, zero, x, y, one, -v * x, -v * y, -v], axis=1)
    normal = (rows_u * w[:, None]).T @ rows_u + (rows_v * w[:, None]).T @ rows_v
    if not np.isfinite(normal).all():
        return None
    values, vectors = np.linalg.eigh(normal)
    if values[1] <= 1e-12 * values[-1]:
        return None
    h = np.linalg.inv(nt) @ vectors[:, 0].reshape(3, 3) @ ns
    return np.asarray(facing(h[None], source[used][None])[0])


def _normalise(points: FloatArray, weights: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The similarity that centres points and gives them unit spread, and the points under it."""
    centre = np.average(points, axis=0, weights=weights)
    spread = np.sqrt(np.average(((points - centre) ** 2).sum(axis=1), weights=weights) / 2)
    scale = 1.0 / max(float(spread), 1e-9)
    matrix = np.array([[scale, 0, -scale * centre[0]], [0, scale, -scale * centre[1]], [0, 0, 1]])
    return matrix, (points - centre) * scale


def refine(h: FloatArray, source: FloatArray, target: FloatArray, weights: FloatArray, *, steps: int = 8) -> FloatArray:
    """Minimise the weighted symmetric transfer error by Levenberg-Marquardt.

    The error of a match is its distance in both pictures, ``|t - H s|^2 + |s - H^-1 t|^2``, which favours neither.

    Args:
        h: (3, 3) target_from_source to start from.
        source: (N, 2).
        target: (N, 2).
        weights: (N,), not negative.
        steps: at most so many steps.

    Returns:
        (3, 3) target_from_source, never worse than the start.
    """
    used = weights > 0
    w = np.sqrt(weights[used])
    ns, s = _normalise(source[used], weights[used])
    nt, t = _normalise(target[used], weights[used])
    scale = nt[0, 0], ns[0, 0]
    g = nt @ h @ np.linalg.inv(ns)
    g = g / g[2, 2]
    damping = 1e-3
    errors, jacobian = _symmetric(g, s, t, w, scale)
    cost = float(errors @ errors)
    for _ in range(steps):
        normal, gradient = jacobian.T @ jacobian, jacobian.T @ errors
        step = np.linalg.solve(normal + damping * np.diag(np.diag(normal) + 1e-12), -gradient)
        trial = g + np.append(step, 0.0).reshape(3, 3)
        trial_errors, trial_jacobian = _symmetric(trial, s, t, w, scale)
        trial_cost = float(trial_errors @ trial_errors)
        # A step must neither raise the cost nor carry a point behind the horizon, where the cost has no meaning.
        in_front = bool((s @ trial[2, :2] + trial[2, 2] > 0).all())
        if not (in_front and trial_cost < cost):
            damping *= 10
            if damping > 1e6:
                break
            continue
        converged = cost - trial_cost < 1e-9 * cost
        g, errors, jacobian, cost, damping = trial, trial_errors, trial_jacobian, trial_cost, damping * 0.2
        if converged:
            break
    return np.asarray(facing((np.linalg.inv(nt) @ g @ ns)[None], source[used][None])[0])


def _symmetric(
    g: FloatArray, s: FloatArray, t: FloatArray, w: FloatArray, scale: tuple[float, float]
) -> tuple[FloatArray, FloatArray]:
    """Errors (4N,) in both frames and their derivatives (4N, 8) by the first eight entries of ``g``.

    ``scale`` undoes the normalisation, so that both halves are in pixels.
    """
    forward, d_forward = _transfer(g, s)
    inverse: FloatArray = np.asarray(np.linalg.inv(g), np.float64)
    backward, d_inverse = _transfer(inverse, t)
    # d(G^-1) = -G^-1 dG G^-1, entry by entry.
    d_entries = -np.einsum("ia,bj->abij", inverse, inverse).reshape(9, 9)[:8]
    d_backward = np.einsum("nce,pe->ncp", d_inverse, d_entries)
    to_target, to_source = w[:, None] / scale[0], w[:, None] / scale[1]
    errors = np.concatenate([((forward - t) * to_target).ravel(), ((backward - s) * to_source).ravel()])
    jacobian = np.concatenate(
        [
            (d_forward[:, :, :8] * to_target[..., None]).reshape(-1, 8),
            (d_backward * to_source[..., None]).reshape(-1, 8),
        ]
    )
    return errors, jacobian


def _transfer(g: FloatArray, points: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Mapped points (N, 2) and their derivatives (N, 2, 9) by the entries of ``g``."""
    x, y = points[:, 0], points[:, 1]
    ones, zeros = np.ones_like(x), np.zeros_like(x)
    homogeneous = np.stack([x, y, ones], axis=1)
    mapped = homogeneous @ g.T
    w = np.where(np.abs(mapped[:, 2]) < 1e-12, 1e-12, mapped[:, 2])
    u, v = mapped[:, 0] / w, mapped[:, 1] / w
    p = homogeneous / w[:, None]
    empty = np.stack([zeros] * 3, axis=1)
    du = np.concatenate([p, empty, -u[:, None] * p], axis=1)
    dv = np.concatenate([empty, p, -v[:, None] * p], axis=1)
    return np.stack([u, v], axis=1), np.stack([du, dv], axis=1)
