"""Fruit for the still life: peaches, apples, plums, lemons and grapes."""

from __future__ import annotations

import numpy as np
from rflow_resources.sample._shapes import (
    Body,
    Floats,
    Paint,
    Place,
    angle,
    capsule,
    ellipsoid,
    length,
    mix,
    noise,
    octaves,
    rgb,
    smooth_union,
    smoothstep,
    turned,
)

Indices = np.ndarray[tuple[int], np.dtype[np.intp]]


def fruit(name: str, centre: Place, radii: Place, paint: Paint, gloss: float, soft: float, bump: float = 0.0) -> Body:
    """A fruit with a dimple where the stalk was."""

    def distance(p: Floats) -> Floats:
        q = np.asarray(p - np.array(centre, np.float32))
        d = ellipsoid(q, radii)
        r = length(q[:, 0], q[:, 2])
        dimple = 0.05 * np.exp(-((r / 0.05) ** 2)) * (q[:, 1] > 0)
        return np.asarray((d + dimple + (bump * noise(p, 30, 5) if bump else 0)) * 0.85, np.float32)

    return Body(name, centre, max(radii) * 1.12, distance, paint, gloss=gloss, soft=soft)


def peach_skin(centre: Place, blush: Place, seed: int) -> Paint:
    """Yellow with a red cheek towards ``blush`` and a seam."""

    def paint(p: Floats, n: Floats) -> Floats:
        towards = n @ (np.array(blush, np.float32) / np.float32(np.linalg.norm(blush)))
        mottle = octaves(p, 7.0, 4, seed)
        colour = mix(rgb(228, 190, 124), rgb(176, 76, 58), np.asarray(0.22 + 0.75 * towards + 0.9 * mottle, np.float32))
        colour = mix(colour, rgb(112, 34, 36), np.asarray(1.5 * towards - 0.9 + mottle, np.float32))
        seam = np.abs((p[:, 0] - centre[0]) * 0.9 + (p[:, 2] - centre[2]) * 0.5)
        return np.asarray(colour * (0.72 + 0.28 * smoothstep(0, 0.018, np.asarray(seam, np.float32)))[:, None])

    return paint


def apple_skin(centre: Place, seed: int, ripe: float) -> Paint:
    """Streaks of red that run from the stalk over green and yellow."""

    def paint(p: Floats, n: Floats) -> Floats:
        around = angle(p, centre)
        rays = np.stack([np.cos(around) * 5, np.sin(around) * 5, (p[:, 1] - centre[1]) * 1.5], axis=1).astype(
            np.float32
        )
        streak = octaves(rays, 2.6, 4, seed)
        side = np.cos(around - 0.9) + 0.8 * octaves(p, 4.0, 3, seed + 3)
        colour = mix(
            rgb(198, 174, 84), rgb(150, 34, 28), np.asarray(ripe + 0.15 + 0.9 * streak + 0.4 * side, np.float32)
        )
        colour = mix(
            colour, rgb(132, 140, 60), smoothstep(0.10, 0.02, length(p[:, 0] - centre[0], p[:, 2] - centre[2]))
        )
        dots = smoothstep(0.45, 0.7, octaves(p, 62, 1, seed + 7))
        return mix(colour, rgb(226, 190, 120), dots * 0.5)

    return paint


def plum_skin(seed: int) -> Paint:
    """Nearly black violet under a pale bloom."""

    def paint(p: Floats, n: Floats) -> Floats:
        bloom = smoothstep(-0.15, 0.5, octaves(p, 9.0, 4, seed))
        return mix(rgb(52, 22, 44), rgb(112, 100, 138), bloom * 0.75)

    return paint


def lemon_skin(p: Floats, n: Floats) -> Floats:
    """Yellow with pores."""
    pores = smoothstep(0.2, 0.5, octaves(p, 70.0, 1, 130))
    skin = mix(rgb(236, 190, 50), rgb(214, 156, 34), 0.5 + octaves(p, 5.0, 3, 131))
    return mix(skin, rgb(176, 120, 22), pores * 0.6)


def lemon() -> Body:
    """A whole lemon, lying."""
    c: Place = (-0.53, 0.185, -0.50)

    def distance(p: Floats) -> Floats:
        q = turned(p, c, yaw=-28, roll=10)
        d = smooth_union(
            ellipsoid(q, (0.185, 0.135, 0.135)), np.asarray(capsule(q, (-0.2, 0, 0), (0.2, 0, 0)) - 0.022), 0.09
        )
        return np.asarray((d + 0.0022 * noise(p, 62, 133)) * 0.85, np.float32)

    return Body("lemon", c, 0.26, distance, lemon_skin, gloss=0.35, soft=0.3)


def half_lemon() -> Body:
    """Half a lemon; its cut face looks at the painter."""
    c: Place = (-0.20, 0.175, -0.70)
    turn = {"yaw": 24.0, "pitch": -28.0}

    def distance(p: Floats) -> Floats:
        q = turned(p, c, **turn)
        flesh = 0.004 * noise(p, 45, 140)
        return np.asarray(np.maximum(ellipsoid(q, (0.14, 0.14, 0.17)) * 0.85, -q[:, 2] + flesh), np.float32)

    def paint(p: Floats, n: Floats) -> Floats:
        q = turned(p, c, **turn)
        r, around = length(q[:, 0], q[:, 1]), np.arctan2(q[:, 1], q[:, 0])
        wedge = np.abs(np.mod(around * 9 / (2 * np.pi), 1) - 0.5) * r * 0.7
        pulp = (
            smoothstep(0.026, 0.036, r)
            * smoothstep(0.116, 0.110, r)
            * smoothstep(0.345, 0.33, np.asarray(wedge / np.maximum(r, 0.02), np.float32))
        )
        cells = np.asarray(np.stack([np.cos(around), np.sin(around), r * 0.5], axis=1), np.float32)
        juice = mix(rgb(226, 186, 84), rgb(246, 222, 140), 0.5 + octaves(cells, 14, 3, 143))
        face = mix(rgb(242, 232, 196), juice, pulp)
        face = mix(face, rgb(232, 184, 52), smoothstep(0.129, 0.133, r))
        return mix(lemon_skin(p, n), face, smoothstep(0.012, 0.006, np.asarray(q[:, 2], np.float32)))

    return Body("half lemon", c, 0.2, distance, paint, gloss=0.4, soft=0.45)


def cluster(name: str, places: Floats, radius: float, colours: tuple[Floats, Floats], seed: int) -> Body:
    """Grapes: translucent spheres with a bloom; ``places`` is (k, 3)."""
    centre = places.mean(axis=0)
    reach = float(np.linalg.norm(places - centre, axis=1).max() + radius * 1.05)

    def nearest(p: Floats) -> tuple[Floats, Indices]:
        far = np.sum(p * p, axis=1)[:, None] - 2 * p @ places.T + np.sum(places * places, axis=1)
        which = far.argmin(axis=1)
        return np.sqrt(np.maximum(far[np.arange(len(p)), which], 0)), which

    def paint(p: Floats, n: Floats) -> Floats:
        which = nearest(p)[1]
        tone = np.random.default_rng(seed).uniform(0, 1, len(places))[which].astype(np.float32)
        bloom = smoothstep(0.0, 0.6, octaves(p, 16, 3, seed))
        through = smoothstep(0.2, 0.9, np.asarray(n @ np.array([0.5, -0.7, -0.4], np.float32)))
        colour = mix(colours[0], colours[1], tone * 0.6 + through * 0.7)
        return mix(colour, np.asarray(colour * 0.5 + 0.16, np.float32), bloom * 0.5)

    def distance(p: Floats) -> Floats:
        return np.asarray(nearest(p)[0] - radius, np.float32)

    return Body(
        name, (float(centre[0]), float(centre[1]), float(centre[2])), reach, distance, paint, gloss=0.5, soft=0.5
    )


def grapes(name: str, path: list[Place], spread: float, count: int, seed: int, colours: tuple[Floats, Floats]) -> Body:
    """A bunch strewn along a ``path``; the spheres push each other apart."""
    rng = np.random.default_rng(seed)
    radius, knots = 0.066, np.array(path)
    t = rng.uniform(0, len(path) - 1, count)
    along = np.stack([np.interp(t, np.arange(len(path)), knots[:, k]) for k in range(3)], axis=1)
    places = along + rng.normal(0, spread, (count, 3)) * (1 - 0.15 * t[:, None])
    for _ in range(60):
        gap = places[:, None] - places[None]
        far = np.linalg.norm(gap, axis=2) + np.eye(count)
        push = np.clip(1.72 * radius - far, 0, None) * (1 - np.eye(count))
        places += 0.3 * (gap / far[..., None] * push[..., None]).sum(axis=1)
        places[:, 1] = np.maximum(places[:, 1], radius)
    return cluster(name, places.astype(np.float32), radius, colours, seed)
