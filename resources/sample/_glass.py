"""A roemer of green forest glass with white wine, seen through and reflecting the window."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from rflow_resources.sample._shapes import Body, Floats, cone, ellipsoid, length, ring, smooth_union, smoothstep

PLACE = np.array([1.17, 0.0, 0.62], np.float32)
RIM, LEVEL = 1.06, 0.86
_REACH = 0.62
_Bools = np.ndarray[tuple[int], np.dtype[np.bool_]]


def _distance(p: Floats) -> Floats:
    q = np.asarray(p - PLACE, np.float32)
    cup = ellipsoid(np.asarray(q - np.array([0, 0.82, 0], np.float32)), (0.215, 0.29, 0.215))
    cup = np.maximum(cup, q[:, 1] - RIM)
    stem = cone(q, 0.16, 0.60, 0.085, 0.095)
    around = np.arctan2(q[:, 2], q[:, 0])
    prunts = 0.016 * np.maximum(np.cos(around * 7 + np.round(q[:, 1] / 0.1) * np.pi) * np.cos(q[:, 1] * 62.8), 0)
    body = smooth_union(np.asarray(cup, np.float32), np.asarray(stem - prunts, np.float32), 0.05)
    foot = cone(q, 0.0, 0.17, 0.21, 0.085) - 0.005 * np.sin(q[:, 1] * 190)
    body = smooth_union(body, np.asarray(foot, np.float32), 0.03)
    return np.asarray(smooth_union(body, ring(q, 0.575, 0.10, 0.018), 0.02) * 0.8, np.float32)


def body() -> Body:
    """The outer surface of the glass."""
    return Body("roemer", (1.17, 0.53, 0.62), _REACH, _distance, lambda p, n: np.ones_like(p))


def meet(eye: Floats, directions: Floats) -> tuple[Floats, _Bools]:
    """Where rays from ``eye`` enter the glass: (n, 3) points and (n,) whether they do."""
    middle = PLACE + np.array([0, 0.53, 0], np.float32) - eye
    along = directions @ middle
    aside = np.sqrt(np.maximum(middle @ middle - along * along, 0))
    t = np.asarray(along - np.sqrt(np.maximum(_REACH**2 - aside**2, 0)), np.float32)
    hit = np.zeros(len(t), np.bool_)
    active = np.flatnonzero(aside < _REACH)
    for _ in range(70):
        if not active.size:
            break
        d = _distance(eye + t[active, None] * directions[active])
        t[active] += d
        hit[active[d < 0.001]] = True
        active = active[(d >= 0.001) & (t[active] < along[active] + _REACH)]
    return np.asarray(eye + t[:, None] * directions, np.float32), hit


def colour(
    p: Floats, n: Floats, d: Floats, behind: Floats, window: Callable[[Floats], Floats], to_window: Floats
) -> Floats:
    """(n, 3) light that comes from the glass.

    Args:
        p: (n, 3) points on its outside.
        n: (n, 3) normals there.
        d: (n, 3) directions of looking.
        behind: (n, 3) light from behind, already bent.
        window: brightness of the window along (n, 3) reflected directions.
        to_window: (3,) direction of the light.
    """
    q = p - PLACE
    edge = 1 - np.abs(np.sum(n * d, axis=1))
    cup = smoothstep(0.57, 0.60, q[:, 1])
    wine = cup * smoothstep(LEVEL + 0.004, LEVEL - 0.004, q[:, 1])
    thick = np.clip(0.25 + edge**2, 0, 1) * (1 - cup) + cup * edge**4
    tint = 1 - thick[:, None] * np.array([0.72, 0.55, 0.80], np.float32)
    tint = tint * (1 - wine[:, None] * np.array([0.10, 0.24, 0.62], np.float32))
    through = np.clip(-(n @ to_window), 0, 1) ** 2 * wine + 0.12 * (1 - cup) * np.clip(-(n @ to_window) + 0.2, 0, 1)
    light = behind * tint * 0.92 + (through * 1.6)[:, None] * np.array([0.95, 0.80, 0.36], np.float32)
    light = light + (0.05 * wine)[:, None] * np.array([0.95, 0.72, 0.30], np.float32)
    light = light + _disc(p, d)[:, None] * np.array([0.30, 0.28, 0.17], np.float32)
    light = light + (0.30 * edge**3)[:, None] * np.array([0.8, 0.95, 0.75], np.float32)
    outer = window(np.asarray(d - 2 * np.sum(d * n, axis=1, keepdims=True) * n, np.float32))
    back = np.asarray(n * np.array([-1, -1, 1], np.float32), np.float32)
    inner = window(np.asarray(d - 2 * np.sum(d * back, axis=1, keepdims=True) * back, np.float32)) * cup
    shine = (0.85 * outer)[:, None] * np.array([1, 0.98, 0.92]) + (0.22 * inner)[:, None] * np.array([1, 0.95, 0.7])
    return np.asarray(light + shine, np.float32)


def _disc(p: Floats, d: Floats) -> Floats:
    """(n,) light from the surface of the wine and from the far and near edge of the rim."""
    total = np.zeros(len(p), np.float32)
    for height, radius, line in ((LEVEL, 0.205, False), (RIM, 0.118, True)):
        t = (height - p[:, 1]) / d[:, 1]
        r = length(p[:, 0] + t * d[:, 0] - PLACE[0], p[:, 2] + t * d[:, 2] - PLACE[2])
        ring_ = np.exp(-(((r - radius) / 0.007) ** 2)) * (2.2 if line else 1.2)
        total += np.where(t > -0.01, ring_ if line else ring_ + 0.7 * (r < radius), 0).astype(np.float32)
    return total
