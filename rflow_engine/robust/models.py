"""The kinds of transform: what each needs and may do, and closed-form fits of each to matched points.

All arrays are float64 and points are in whatever frame the caller works in (the pipeline's working pixels). A
transform of any kind is held as a (3, 3) matrix ``target_from_source``.
"""

from __future__ import annotations

from typing import get_args

import numpy as np

from rflow_engine.types import AnyArray, BoolArray, FloatArray, ModelName

# From stiff to free.
MODELS: tuple[ModelName, ...] = get_args(ModelName)
# How many matches each kind needs, and how many numbers determine it.
NEEDED: dict[ModelName, int] = {"translation": 1, "similarity": 2, "affine": 3, "homography": 4}
FREEDOM: dict[ModelName, int] = {"translation": 2, "similarity": 4, "affine": 6, "homography": 8}
# A fit whose smallest singular value is below this share of its largest is not determined.
_SINGULAR = 1e-6


def up_to(model: ModelName) -> tuple[ModelName, ...]:
    """The kinds of transform that ``model`` contains, from stiff to free, itself last."""
    return MODELS[: MODELS.index(model) + 1]


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


def fit(
    model: ModelName,
    source: FloatArray,
    target: FloatArray,
    weights: FloatArray | None = None,
    *,
    scale: float = 1.0,
) -> FloatArray | None:
    """The transform of one kind that brings weighted matches together: exact for as many as it needs.

    Similarities and affine maps may turn the picture over, as a print mirrors the drawing that it was made after;
    a similarity does so only where that fits better.

    Args:
        model: the kind of transform.
        source: (N, 2).
        target: (N, 2).
        weights: (N,), not negative; matches of weight 0, and those that are not finite, do not count. All 1 by default.
        scale: what a translation does to lengths: 1 unless the frames of both pictures have different units.

    Returns:
        (3, 3) target_from_source with ``[2, 2] == 1`` where that is possible and the used points in front of the
        horizon; None if the matches do not determine it.
    """
    weights = np.ones(len(source)) if weights is None else weights
    used = (weights > 0) & np.isfinite(source).all(axis=1) & np.isfinite(target).all(axis=1)
    if used.sum() < NEEDED[model]:
        return None
    s, t, w = source[used], target[used], weights[used]
    if model == "homography":
        return least_squares(s, t, w)
    from_middle, to_middle = np.average(s, axis=0, weights=w), np.average(t, axis=0, weights=w)
    linear: FloatArray | None = scale * np.eye(2)
    if model == "similarity":
        linear = _similarity(s - from_middle, t - to_middle, w)
    elif model == "affine":
        linear = _affine(s - from_middle, t - to_middle, w)
    if linear is None:
        return None
    result = np.eye(3)
    result[:2, :2] = linear
    result[:2, 2] = to_middle - linear @ from_middle
    return result


def _similarity(source: FloatArray, target: FloatArray, weights: FloatArray) -> FloatArray | None:
    """(2, 2) turn and scale between centred points: in the plane of complex numbers, least squares is one division."""
    s, t = source @ [1, 1j], target @ [1, 1j]
    power, arrived = (float(weights @ np.abs(z) ** 2) for z in (s, t))
    # A thousandth of a pixel apart is one place.
    if min(power, arrived) <= 1e-6 * float(weights.sum()):
        return None
    plain, mirrored = (weights * s.conj()) @ t / power, (weights * s) @ t / power
    # The residual is |t|^2 - |factor|^2 |s|^2. Two points fit both ways; then the picture is not turned over.
    if abs(mirrored) > abs(plain) * (1 + 1e-9):
        return np.array([[mirrored.real, mirrored.imag], [mirrored.imag, -mirrored.real]])
    return np.array([[plain.real, -plain.imag], [plain.imag, plain.real]])


def _affine(source: FloatArray, target: FloatArray, weights: FloatArray) -> FloatArray | None:
    """(2, 2) linear map between centred points by least squares; None if they lie on a line in either picture."""
    root = np.sqrt(weights)[:, None]
    for points in (source, target):
        values = np.linalg.svd(root * points, compute_uv=False)
        if values[1] <= _SINGULAR * values[0] or values[0] <= 1e-3 * float(root.max()):
            return None
    return np.asarray(np.linalg.lstsq(root * source, root * target, rcond=None)[0].T)


def least_squares(source: FloatArray, target: FloatArray, weights: FloatArray) -> FloatArray | None:
    """The weighted direct linear transform in normalised coordinates (Hartley 1997).

    Args:
        source: (N, 2).
        target: (N, 2).
        weights: (N,), not negative; matches of weight 0 do not count.

    Returns:
        (3, 3) target_from_source with ``[2, 2] == 1`` where that is possible and the used points in front of the
        horizon; None if the points do not determine it, or only one with a point behind its horizon would do.
    """
    used = weights > 0
    if used.sum() < 4:
        return None
    w = weights[used]
    ns, s = normalise(source[used], w)
    nt, t = normalise(target[used], w)
    x, y, u, v = s[:, 0], s[:, 1], t[:, 0], t[:, 1]
    one, zero = np.ones_like(x), np.zeros_like(x)
    rows_u = np.stack([x, y, one, zero, zero, zero, -u * x, -u * y, -u], axis=1)
    rows_v = np.stack([zero, zero, zero, x, y, one, -v * x, -v * y, -v], axis=1)
    normal = (rows_u * w[:, None]).T @ rows_u + (rows_v * w[:, None]).T @ rows_v
    if not np.isfinite(normal).all():
        return None
    values, vectors = np.linalg.eigh(normal)
    if values[1] <= _SINGULAR**2 * values[-1]:
        return None
    g = vectors[:, 0].reshape(3, 3)
    if abs(np.linalg.det(g)) <= 1e-9 * np.abs(g).max() ** 3:
        return None
    h = facing((np.linalg.inv(nt) @ g @ ns)[None], source[used][None])[0]
    return unit(h) if ((source[used] @ h[2, :2] + h[2, 2]) > 0).all() else None


def normalise(points: FloatArray, weights: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The similarity (3, 3) that centres points and gives them unit spread, and the points under it."""
    centre = np.average(points, axis=0, weights=weights)
    spread = np.sqrt(np.average(((points - centre) ** 2).sum(axis=1), weights=weights) / 2)
    scale = 1.0 / max(float(spread), 1e-9)
    matrix = np.array([[scale, 0, -scale * centre[0]], [0, scale, -scale * centre[1]], [0, 0, 1]])
    return matrix, (points - centre) * scale


def unit(h: FloatArray) -> FloatArray:
    """The same map with ``|h[2, 2]| == 1`` where that entry is not (nearly) 0; its sign is kept."""
    last, largest = abs(float(h[2, 2])), float(np.abs(h).max())
    return np.asarray(h / (last if last > 1e-12 * largest else largest))


def minimal(
    model: ModelName, source: FloatArray, target: FloatArray, *, scale: float = 1.0
) -> tuple[FloatArray, BoolArray]:
    """Transforms through minimal samples, in closed form, all at once.

    Args:
        model: "translation" or "similarity".
        source: (B, K, 2) with ``K = NEEDED[model]``.
        target: (B, K, 2).
        scale: what a translation does to lengths.

    Returns:
        (B, 3, 3) target_from_source, and (B,) which of them are determined.
    """
    h = np.zeros((len(source), 3, 3))
    h[:, 2, 2] = 1.0
    good: AnyArray = np.ones(len(source), bool)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        if model == "translation":
            h[:, 0, 0] = h[:, 1, 1] = scale
        else:
            (p, q) = (z[:, 1] - z[:, 0] for z in (source @ [1, 1j], target @ [1, 1j]))
            turn = q / p
            h[:, 0, 0], h[:, 0, 1], h[:, 1, 0], h[:, 1, 1] = turn.real, -turn.imag, turn.imag, turn.real
            good = (np.abs(p) > 1e-3) & (np.abs(q) > 1e-3)
        h[:, :2, 2] = target[:, 0] - (h[:, :2, :2] @ source[:, 0, :, None])[:, :, 0]
    return h, np.asarray(good & np.isfinite(h).all(axis=(1, 2)))
