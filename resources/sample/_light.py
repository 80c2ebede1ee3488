"""Looking at the still life: rays to its bodies, window light with soft shadows, and reflections of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rflow_resources.sample import _glass as glass
from rflow_resources.sample._shapes import Body, Floats, octaves, smoothstep, squares

EYE = np.array([0.05, 1.62, -6.0])
LOOK_AT = np.array([0.05, 0.335, 0.0])
WIDTH = 3.02
"""How much of the scene is seen across the target's width at the middle of the table."""

TO_WINDOW = np.array([-0.66, 0.60, -0.45], np.float32) / np.float32(np.linalg.norm([0.66, 0.60, 0.45]))
KEY = np.array([1.0, 0.90, 0.70], np.float32) * np.float32(2.1)
FILL = np.array([0.085, 0.085, 0.10], np.float32)
_FAR = 0.3
_CHUNK = 60_000


@dataclass(frozen=True)
class Look:
    """What is seen along a set of rays.

    Attributes:
        directions: (n, 3) unit directions from the eye.
        points: (n, 3) where they end.
        which: (n,) index of the body.
    """

    directions: Floats
    points: Floats
    which: np.ndarray[tuple[int], np.dtype[np.intp]]


def camera() -> tuple[Floats, Floats, Floats]:
    """Unit vectors to the right, up and forwards of the painter's eye."""
    forward = LOOK_AT - EYE
    forward /= np.linalg.norm(forward)
    right = np.cross(np.array([0.0, 1.0, 0.0]), forward)
    right /= np.linalg.norm(right)
    return right.astype(np.float32), np.cross(forward, right).astype(np.float32), forward.astype(np.float32)


def rays(x: Floats, y: Floats, *, width: float, height: float) -> Floats:
    """(n, 3) directions through the target points (x, y) of a target of the given size in pixels."""
    right, up, forward = camera()
    step = WIDTH / width / np.linalg.norm(LOOK_AT - EYE)
    u, v = (x - width / 2) * step, (height / 2 - y) * step
    d = forward + u[:, None] * right + v[:, None] * up
    return np.asarray(d / np.linalg.norm(d, axis=1, keepdims=True), np.float32)


def distances(bodies: Sequence[Body], p: Floats) -> Floats:
    """(n,) distance to the nearest body; beyond 0.3 only a lower bound."""
    best = np.full(len(p), np.inf, np.float32)
    for body in bodies:
        if not np.isfinite(body.reach):
            np.minimum(best, body.distance(p), out=best)
            continue
        gap = p - np.array(body.centre, np.float32)
        away = np.sqrt(squares(gap)) - np.float32(body.reach)
        near = np.flatnonzero((away < _FAR) & (away < best))
        np.minimum(best, np.maximum(away, _FAR), out=best)
        if near.size:
            best[near] = np.minimum(best[near], body.distance(p[near]))
    return best


def look(bodies: Sequence[Body], directions: Floats) -> Look:
    """Follow rays from the eye to what they meet."""
    n = len(directions)
    t = np.full(n, 3.6, np.float32)
    active = np.arange(n)
    eye = EYE.astype(np.float32)
    for _ in range(110):
        d = distances(bodies, eye + t[active, None] * directions[active])
        t[active] += d * np.float32(0.92)
        active = active[(d > 0.0007) & (t[active] < 12)]
        if not active.size:
            break
    p = np.asarray(eye + t[:, None] * directions, np.float32)
    which = np.zeros(n, np.intp)
    best = np.full(n, np.inf, np.float32)
    for k, body in enumerate(bodies):
        inside = np.flatnonzero(np.sqrt(squares(p - np.array(body.centre, np.float32))) < body.reach + 0.05)
        d = body.distance(p[inside]) if inside.size else np.empty(0, np.float32)
        closer = inside[d < best[inside]]
        best[closer], which[closer] = d[d < best[inside]], k
    return Look(directions, p, which)


def normals(body: Body, p: Floats) -> Floats:
    """(n, 3) outward unit normals, from differences of the distance."""
    total = np.zeros_like(p)
    for sign in np.array([[1, -1, -1], [-1, -1, 1], [-1, 1, -1], [1, 1, 1]], np.float32):
        total += sign * body.distance(p + sign * np.float32(0.0016))[:, None]
    return np.asarray(total / (np.linalg.norm(total, axis=1, keepdims=True) + 1e-12), np.float32)


def sunlit(bodies: Sequence[Body], p: Floats) -> Floats:
    """(n,) how much of the window is seen from ``p``, 0 to 1."""
    light = np.ones(len(p), np.float32)
    t = np.full(len(p), 0.02, np.float32)
    active = np.arange(len(p))
    for _ in range(60):
        d = distances(bodies, p[active] + t[active, None] * TO_WINDOW)
        light[active] = np.minimum(light[active], np.clip(0.5 + 0.5 * d / (0.085 * t[active]), 0, 1))
        t[active] += np.clip(np.abs(d), 0.012, 0.25)
        active = active[(light[active] > 0.003) & (t[active] < 2.6)]
        if not active.size:
            break
    return smoothstep(0.0, 1.0, light)


def openness(bodies: Sequence[Body], p: Floats, n: Floats) -> Floats:
    """(n,) how open the surroundings are: 1 in the open, less in corners."""
    hidden = np.zeros(len(p), np.float32)
    for step, weight in ((0.02, 1.0), (0.06, 0.7), (0.14, 0.5), (0.28, 0.3)):
        hidden += np.float32(weight / step) * np.clip(step - distances(bodies, p + np.float32(step) * n), 0, step)
    return np.asarray(np.clip(1 - hidden / 2.2, 0.04, 1), np.float32)


def window(reflected: Floats, turn: tuple[float, float]) -> Floats:
    """(n,) brightness of the window with its bars as seen along ``reflected``."""
    across = np.cross(np.array([0.0, 1.0, 0.0], np.float32), TO_WINDOW)
    across = across / np.linalg.norm(across)
    upwards = np.cross(TO_WINDOW, across)
    facing = np.maximum(reflected @ TO_WINDOW, 0.05)
    a = np.asarray(reflected @ across / facing - turn[0], np.float32)
    b = np.asarray(reflected @ upwards / facing - turn[1], np.float32)
    pane = smoothstep(0.30, 0.24, np.abs(a)) * smoothstep(0.46, 0.40, np.abs(b))
    bars = smoothstep(0.015, 0.05, np.abs(a)) * smoothstep(0.015, 0.05, np.abs(b - 0.08))
    glow = np.exp(-(a * a + b * b) * 1.6) * 0.10
    return np.asarray((pane * bars + glow) * (reflected @ TO_WINDOW > 0.05), np.float32)


def wall_light(p: Floats) -> Floats:
    """(n,) the slanting shadow on the wall: dark at the left, light behind the fruit at the right."""
    edge = p[:, 0] * 0.75 - (p[:, 1] - 0.9) * 0.55 + 0.28 + 0.10 * octaves(p, 1.3, 3, 300)
    return 0.05 + 1.0 * smoothstep(-0.7, 1.5, np.asarray(edge, np.float32))


def shade(bodies: Sequence[Body], seen: Look) -> Floats:
    """(n, 3) linear light that comes back to the eye."""
    result = np.zeros_like(seen.points)
    for k, body in enumerate(bodies):
        here = np.flatnonzero(seen.which == k)
        if here.size:
            result[here] = _shade_body(bodies, body, seen.points[here], seen.directions[here])
    return result


def _shade_body(bodies: Sequence[Body], body: Body, p: Floats, d: Floats) -> Floats:
    n = normals(body, p)
    facing = n @ TO_WINDOW
    start = np.asarray(p + np.float32(0.006) * n, np.float32)
    seen = sunlit(bodies, start) * (wall_light(p) if body.name == "wall" else 1)
    diffuse = np.maximum((facing + body.soft) / (1 + body.soft), 0) * np.maximum(seen, 0.25 * body.soft * (facing < 0))
    open_ = openness(bodies, start, n)
    albedo = body.paint(p, n)
    from_table = np.clip(-n[:, 1], 0, 1) * np.exp(-np.maximum(p[:, 1], 0) * 3)
    bounce = from_table[:, None] * np.array([0.30, 0.19, 0.10], np.float32)
    sky = FILL * (0.75 + 0.5 * np.clip(n[:, 1:2], -1, 1)) * (0.45 if body.name == "wall" else 1.0)
    light = KEY * diffuse[:, None] + (sky + bounce) * open_[:, None]
    reflected = np.asarray(d - 2 * np.sum(d * n, axis=1, keepdims=True) * n, np.float32)
    fresnel = 0.25 + 0.75 * (1 - np.abs(np.sum(d * n, axis=1))) ** 4
    shine = body.gloss * (window(reflected, body.turn) * seen * 1.5 + 0.05 * fresnel * open_)
    return np.asarray(albedo * light + shine[:, None] * KEY * 0.5, np.float32)


def render(bodies: Sequence[Body], x: Floats, y: Floats, *, width: float, height: float) -> Floats:
    """Linear light at target points.

    Args:
        bodies: the scene.
        x: (n,) target pixels from the left edge.
        y: (n,) from the upper edge.
        width: of the target.
        height: of the target.

    Returns:
        (n, 3) linear colours, from 0 to somewhat above 1.
    """
    out = np.empty((len(x), 3), np.float32)
    for start in range(0, len(x), _CHUNK):
        part = slice(start, start + _CHUNK)
        seen = look(bodies, rays(x[part], y[part], width=width, height=height))
        out[part] = _through_glass(bodies, seen, shade(bodies, seen))
    return out


def _through_glass(bodies: Sequence[Body], seen: Look, colours: Floats) -> Floats:
    """The same colours where there is no glass in front; elsewhere what is seen through it and on it."""
    p, hit = glass.meet(EYE.astype(np.float32), seen.directions)
    nearer = np.linalg.norm(p - EYE, axis=1) < np.linalg.norm(seen.points - EYE, axis=1)
    here = np.flatnonzero(hit & nearer)
    if not here.size:
        return colours
    p, d = p[here], seen.directions[here]
    n = normals(glass.body(), p)
    bent = np.asarray(d - 0.05 * (n - np.sum(n * d, axis=1, keepdims=True) * d), np.float32)
    bent = np.asarray(bent / np.linalg.norm(bent, axis=1, keepdims=True), np.float32)
    behind = shade(bodies, look(bodies, bent))
    out = colours.copy()
    out[here] = glass.colour(p, n, d, behind, lambda r: window(r, (0.0, 0.0)) * KEY.max(), TO_WINDOW)
    return out
