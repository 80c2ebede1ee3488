"""The bodies of the still life: table and cloth, jug, porcelain bowl with fruit, lemon on a plate."""

from __future__ import annotations

import numpy as np
from rflow_resources.sample._fruit import apple_skin, fruit, grapes, half_lemon, lemon, peach_skin, plum_skin
from rflow_resources.sample._shapes import (
    Body,
    Distance,
    Floats,
    Place,
    angle,
    box,
    capsule,
    cone,
    ellipsoid,
    length,
    mix,
    noise,
    octaves,
    rgb,
    ring,
    smooth_union,
    smoothstep,
    turned,
)

FRONT = -1.12
"""z of the front edge of the table."""

WALL = 1.35
"""z of the wall."""


def wall() -> Body:
    """Old stained plaster behind the table."""

    def paint(p: Floats, n: Floats) -> Floats:
        stain = octaves(p, 0.9, 4, 3)
        grain = octaves(p, 9.0, 3, 8)
        colour = mix(rgb(92, 74, 55), rgb(142, 118, 88), 0.5 + 0.7 * stain)
        colour = mix(colour, rgb(74, 60, 50), smoothstep(0.15, 0.5, octaves(p, 2.3, 3, 21)))
        return np.asarray(colour * (1 + 0.28 * grain[:, None]), np.float32)

    return Body("wall", (0, 0, 0), np.inf, lambda p: WALL - p[:, 2], paint, soft=0.0)


def table() -> Body:
    """A walnut board with a moulded front."""

    def distance(p: Floats) -> Floats:
        top = box(p - np.array([0, -0.06, FRONT + 2.0], np.float32), (4.0, 0.06, 2.0), 0.025)
        apron = box(p - np.array([0, -0.55, FRONT + 2.05], np.float32), (4.0, 0.5, 1.97), 0.01)
        return np.minimum(top, apron)

    def paint(p: Floats, n: Floats) -> Floats:
        along = np.stack([p[:, 0] * 0.35, p[:, 1] * 4, p[:, 2] * 4], axis=1).astype(np.float32)
        rings = np.sin(9 * p[:, 2] + 7 * p[:, 1] + 6 * octaves(along, 1.1, 4, 40))
        fibre = octaves(along * np.array([1, 6, 6], np.float32), 2.2, 3, 44)
        colour = mix(rgb(70, 42, 25), rgb(116, 74, 43), 0.5 + 0.3 * rings + 0.5 * fibre)
        joint = np.abs(np.mod(p[:, 2] + 0.31, 0.62) - 0.31)
        return np.asarray(colour * (0.45 + 0.55 * smoothstep(0.002, 0.012, joint))[:, None])

    return Body("table", (0, 0, 0), np.inf, distance, paint, gloss=0.10)


def _cloth_plan(p: Floats) -> tuple[Floats, Floats]:
    """Across and along coordinates of the cloth, unrolled over the edge of the table."""
    along = p[:, 2] + np.minimum(p[:, 1], 0)
    return np.asarray(p[:, 0], np.float32), np.asarray(along, np.float32)


def _cloth_inside(p: Floats) -> Floats:
    """Distance to the hem in the plane of the cloth, positive inside."""
    across, along = _cloth_plan(p)
    hem = -0.12 + 0.20 * smoothstep(-0.35, -1.05, along) - 0.42 * np.clip(-1.05 - along, 0, 1)
    right = hem + 0.02 * np.sin(5 * along) - across
    back = -0.12 - along + 0.1 * np.sin(3 * across)
    return np.asarray(np.minimum(right, back), np.float32)


def _folds(p: Floats) -> Floats:
    """Height of the folds over the table's surface."""
    across, along = _cloth_plan(p)
    low = np.clip((FRONT + 0.12 - along) / 0.75, 0, 1)
    plan = np.stack([across, along, 0 * along], axis=1).astype(np.float32)
    drift = noise(plan, 1.6, 60)
    pipe = np.sqrt(np.sin(5.9 * across + 2.0 * drift + 0.9 * low) ** 2 + 0.05)
    small = np.sqrt(np.sin(11.5 * across - 2.0 * drift - 1.3 * low) ** 2 + 0.03)
    hang = (pipe * 0.17 + small * 0.05) * np.clip(low * 1.7, 0.06, 1)
    crease = np.zeros(len(p), np.float32)
    for turn, size, depth, sway in ((0.5, 1.5, 0.050, 0.6), (-0.75, 2.2, 0.036, 0.9), (1.25, 3.6, 0.014, 1.1)):
        wave = (np.cos(turn) * across + np.sin(turn) * along) * size + sway * drift
        crease += np.float32(depth) * (0.5 + 0.5 * np.cos(2 * np.pi * wave)) ** 3
    flat = smoothstep(0.30, 0.62, length(across + 0.36, along + 0.62))
    return np.asarray(0.014 + hang + crease * (1 - 0.6 * low) * (0.10 + 0.90 * flat), np.float32)


def cloth(band: Floats) -> Body:
    """White linen laid over the corner of the table; a woven ``band`` of colour runs along its hem."""

    def distance(p: Floats) -> Floats:
        board = box(p - np.array([0, -1.0, FRONT + 2.0], np.float32), (4.0, 1.0, 2.0), 0.05)
        result = np.asarray(np.maximum(board - 0.36, p[:, 0] - 0.14), np.float32)
        near = np.flatnonzero((board < 0.66) & (p[:, 0] < 0.45))
        if near.size:
            sheet = np.maximum(board[near] - _folds(p[near]), -(board[near] + 0.02))
            result[near] = np.maximum(sheet * 0.6, -_cloth_inside(p[near]) * 0.6)
        return result

    def paint(p: Floats, n: Floats) -> Floats:
        across, along = _cloth_plan(p)
        hem = _cloth_inside(p)
        weave = 0.5 + 0.25 * np.sin(across * 330) + 0.25 * np.sin(along * 330)
        plan = np.stack([across, along, 0 * along], axis=1).astype(np.float32)
        linen = mix(rgb(188, 180, 162), rgb(216, 208, 190), 0.5 + 0.6 * octaves(plan, 3.0, 3, 81))
        linen = np.asarray(linen * (0.93 + 0.07 * weave)[:, None])
        stripe = smoothstep(0.085, 0.092, hem) * smoothstep(0.178, 0.171, hem)
        figure = np.sin(60 * (across + along)) * np.sin(60 * (across - along))
        pattern = mix(
            band, np.asarray(band * 0.42 + 0.3, np.float32), smoothstep(0.1, 0.45, np.asarray(figure, np.float32))
        )
        thin = smoothstep(0.205, 0.209, hem) * smoothstep(0.223, 0.219, hem)
        return mix(mix(linen, pattern, stripe), band, thin * 0.9)

    return Body("cloth", (0, 0, 0), np.inf, distance, paint, soft=0.3)


def jug(turn: tuple[float, float]) -> Body:
    """Salt-glazed stoneware with a relief band, a handle and a pewter lid."""
    c: Place = (-0.70, 0.0, 0.42)

    def distance(p: Floats) -> Floats:
        q = np.asarray(p - np.array(c, np.float32))
        belly = ellipsoid(np.asarray(q - np.array([0, 0.44, 0], np.float32)), (0.37, 0.42, 0.37))
        body = smooth_union(belly, cone(q, 0.7, 1.10, 0.165, 0.155), 0.16)
        body = smooth_union(body, cone(q, 0.0, 0.06, 0.25, 0.235), 0.06)
        for height, radius, thickness in (
            (0.86, 0.172, 0.016),
            (1.07, 0.168, 0.022),
            (0.44, 0.368, 0.012),
            (0.62, 0.335, 0.01),
        ):
            body = smooth_union(body, ring(q, height, radius, thickness), 0.025)
        h = np.asarray(q - np.array([0.30, 0.83, 0], np.float32))
        handle = length(length(h[:, 0] / 0.82, h[:, 1]) * 0.95 - 0.22, h[:, 2]) - 0.04
        body = smooth_union(body, np.asarray(np.maximum(handle, 0.1 - q[:, 0]), np.float32), 0.05)
        lid = ellipsoid(np.asarray(q - np.array([0, 1.10, 0], np.float32)), (0.165, 0.075, 0.165))
        knob = length(q[:, 0], q[:, 1] - 1.20, q[:, 2]) - 0.034
        return np.minimum(body, smooth_union(np.asarray(np.maximum(lid, 1.09 - q[:, 1])), knob, 0.04))

    def paint(p: Floats, n: Floats) -> Floats:
        q = np.asarray(p - np.array(c, np.float32))
        height, around = q[:, 1], angle(p, c)
        glaze = mix(rgb(120, 74, 40), rgb(166, 112, 64), 0.5 + 0.9 * octaves(p, 6.0, 4, 90))
        speckle = smoothstep(0.2, 0.5, octaves(p, 60.0, 2, 95))
        glaze = mix(glaze, rgb(70, 42, 26), 0.6 * speckle)
        petal = np.cos(around * 12) * np.cos((height - 0.53) * 34)
        blue = (
            smoothstep(0.05, 0.35, np.asarray(petal, np.float32))
            * smoothstep(0.45, 0.46, height)
            * smoothstep(0.615, 0.605, height)
        )
        zigzag = np.abs(np.mod(around * 3.2, 1) - 0.5) * 0.12 + 0.22
        line = smoothstep(0.014, 0.008, np.abs(np.asarray(height - zigzag, np.float32)))
        glaze = mix(glaze, rgb(28, 46, 104), np.maximum(blue, line) * 0.94)
        return mix(glaze, rgb(150, 146, 138), smoothstep(1.085, 1.095, height) * (length(q[:, 0], q[:, 2]) < 0.19))

    return Body("jug", (-0.62, 0.6, 0.42), 0.76, distance, paint, gloss=0.75, turn=turn)


BOWL: Place = (0.42, 0.0, 0.12)


def bowl() -> Body:
    """Blue and white porcelain on a foot."""

    def distance(p: Floats) -> Floats:
        q = np.asarray(p - np.array(BOWL, np.float32))
        shell = np.abs(length(q[:, 0], (q[:, 1] - 0.60) * 1.08, q[:, 2]) - 0.60) - 0.012
        shell = np.maximum(shell, q[:, 1] - 0.40)
        rim = ring(q, 0.40, 0.563, 0.016)
        foot = np.abs(cone(q, -0.05, 0.075, 0.23, 0.21)) - 0.008
        return np.asarray(np.minimum(np.minimum(shell, rim), np.maximum(foot, -q[:, 1])) * 0.92, np.float32)

    def paint(p: Floats, n: Floats) -> Floats:
        q = np.asarray(p - np.array(BOWL, np.float32))
        height, around = q[:, 1], angle(p, BOWL)
        u = np.mod(around * 10 / (2 * np.pi), 1) - 0.5
        v = (height - 0.215) / 0.22
        panel = smoothstep(0.46, 0.43, np.abs(u)) * smoothstep(0.5, 0.46, np.abs(v))
        petals = np.cos(5 * np.arctan2(v, u * 1.7)) * 0.12 + 0.26 - length(u * 1.7, v)
        flower = smoothstep(0.0, 0.05, np.asarray(petals, np.float32)) * (0.55 + 0.45 * np.sin(40 * length(u * 1.7, v)))
        wind = np.asarray(np.sin(u * 19 + 4 * v) * 0.3 - v, np.float32)
        tendril = smoothstep(0.07, 0.02, np.abs(wind)) * 0.6
        frame = 1 - panel
        border = smoothstep(0.35, 0.36, height) * (0.5 + 0.5 * np.sin(around * 64))
        blue = np.maximum(np.maximum(flower * panel, tendril * panel), np.maximum(frame * 0.8, border))
        white = mix(rgb(206, 212, 210), rgb(228, 230, 222), 0.5 + octaves(p, 5, 2, 100))
        return mix(white, mix(rgb(26, 50, 122), rgb(58, 90, 158), 0.5 + octaves(p, 14, 2, 103)), blue * 0.92)

    return Body("bowl", (0.42, 0.22, 0.12), 0.64, distance, paint, gloss=0.85, soft=0.15)


def plate() -> Body:
    """A pewter plate that stands a little over the edge of the table."""
    c: Place = (-0.36, 0.03, -0.62)

    def distance(p: Floats) -> Floats:
        q = np.asarray(p - np.array(c, np.float32))
        r = length(q[:, 0], q[:, 2])
        height = 0.012 + 0.05 * smoothstep(0.22, 0.30, r) + 0.012 * smoothstep(0.30, 0.40, r)
        flat = np.maximum(np.abs(q[:, 1] - height) - 0.009, r - 0.40) * 0.8
        return np.asarray(np.minimum(flat, ring(q, 0.076, 0.395, 0.012)), np.float32)

    def paint(p: Floats, n: Floats) -> Floats:
        r = length(p[:, 0] - c[0], p[:, 2] - c[2])
        turned_marks = 0.06 * np.sin(r * 380) + 0.2 * octaves(p, 11, 3, 110)
        return mix(rgb(104, 104, 100), rgb(150, 148, 140), np.asarray(0.5 + 1.5 * turned_marks, np.float32))

    return Body("plate", (-0.36, 0.06, -0.62), 0.45, distance, paint, gloss=0.5)


def leaf(name: str, centre: Place, yaw: float, pitch: float, roll: float, size: float) -> Body:
    """A leaf with veins, bent along its middle."""

    def local(p: Floats) -> Floats:
        q = turned(p, centre, yaw, pitch, roll) / np.float32(size)
        q[:, 1] -= 0.25 * np.abs(q[:, 2]) - 0.35 * q[:, 0] ** 2
        return q

    def distance(p: Floats) -> Floats:
        q = local(p)
        width = 0.42 * np.clip(1 - q[:, 0] ** 2, 0, 1) * (1 - 0.3 * q[:, 0])
        edge = np.maximum(np.abs(q[:, 2]) - width, np.abs(q[:, 0]) - 1)
        return np.asarray(np.maximum(np.abs(q[:, 1]) - 0.018, edge * 0.7) * size * 0.6, np.float32)

    def paint(p: Floats, n: Floats) -> Floats:
        q = local(p)
        vein = np.minimum(np.abs(q[:, 2]), np.abs(np.mod(q[:, 0] * 5 - np.abs(q[:, 2]) * 3, 1) - 0.5) * 0.2)
        green = mix(rgb(58, 74, 34), rgb(116, 122, 56), 0.5 + octaves(p, 8, 3, 150))
        green = mix(green, rgb(130, 92, 40), smoothstep(0.2, 0.5, octaves(p, 5, 3, 152)))
        return mix(rgb(160, 158, 96), green, smoothstep(0.0, 0.03, np.asarray(vein, np.float32)))

    return Body(name, centre, size * 1.15, distance, paint, gloss=0.2, soft=0.3)


def knife() -> Body:
    """A knife with an ivory handle, pushed over the edge of the table."""
    c: Place = (0.62, 0.045, -1.02)

    def parts(p: Floats) -> tuple[Floats, Floats]:
        q = turned(p, c, yaw=-52, roll=0)
        blade = box(np.asarray(q - np.array([0.32, 0, 0], np.float32)), (0.30, 0.006, 0.045), 0.004)
        handle = np.asarray(capsule(q, (-0.30, 0, 0), (0.0, 0, 0)) - 0.034 - 0.008 * np.cos(q[:, 0] * 22), np.float32)
        return blade, handle

    def paint(p: Floats, n: Floats) -> Floats:
        blade, handle = parts(p)
        q = turned(p, c, yaw=-52, roll=0)
        steel = mix(rgb(120, 124, 128), rgb(170, 172, 172), 0.5 + octaves(p, 12, 3, 160))
        horn = mix(rgb(196, 168, 118), rgb(224, 204, 160), 0.5 + octaves(p, 10, 3, 163))
        horn = mix(horn, rgb(64, 44, 30), smoothstep(0.75, 0.95, np.asarray(np.sin(q[:, 0] * 44), np.float32)))
        return mix(steel, horn, (handle < blade).astype(np.float32))

    return Body("knife", c, 0.68, lambda p: np.minimum(*parts(p)), paint, gloss=0.55)


def nut(name: str, centre: Place, yaw: float) -> Body:
    """A walnut with its wrinkles."""

    def distance(p: Floats) -> Floats:
        q = turned(p, centre, yaw=yaw)
        seam = 0.006 * np.exp(-((q[:, 2] / 0.012) ** 2))
        return np.asarray(
            (ellipsoid(q, (0.085, 0.068, 0.07)) - 0.008 * octaves(p, 24, 2, 170) - seam) * 0.7, np.float32
        )

    def paint(p: Floats, n: Floats) -> Floats:
        return mix(rgb(112, 78, 44), rgb(184, 142, 92), 0.5 + 0.9 * octaves(p, 24, 3, 170))

    return Body(name, centre, 0.11, distance, paint, gloss=0.1)


def bodies(*, altered: bool) -> list[Body]:
    """Everything on the table; ``altered`` is how the copyist has it."""
    green = (rgb(112, 128, 52), rgb(206, 206, 120))
    dark = (rgb(38, 18, 40), rgb(120, 50, 72))
    things = [
        wall(),
        table(),
        cloth(rgb(150, 44, 34) if altered else rgb(40, 66, 122)),
        jug((-0.30, 0.16) if altered else (0.0, 0.0)),
        bowl(),
        plate(),
        lemon(),
        half_lemon(),
        knife(),
    ]
    heap: list[tuple[str, Place, float]] = [
        ("peach", (0.16, 0.44, -0.02), 0.19),
        ("apple", (0.52, 0.45, -0.10), 0.195),
        ("peach", (0.36, 0.42, 0.36), 0.19),
        ("apple", (0.74, 0.45, 0.22), 0.17),
        ("peach", (0.38, 0.66, 0.12), 0.185),
        ("plum", (0.06, 0.47, 0.30), 0.14),
        ("apple", (1.12, 0.165, -0.34), 0.17),
    ]
    if not altered:
        heap.append(("peach", (0.30, 0.155, -0.78), 0.165))
    for k, (kind, place, size) in enumerate(heap):
        things.append(_piece(kind, f"{kind} {k}", place, size, k))
    things += [
        _piece("plum", "plum a", (0.80, 0.115, -0.60), 0.12, 20),
        grapes("dark grapes", [(0.20, 0.62, 0.30), (0.62, 0.66, 0.24), (0.70, 0.60, 0.0)], 0.07, 26, 5, dark),
        grapes(
            "grapes",
            [(0.78, 0.56, 0.0), (0.98, 0.42, -0.06), (1.06, 0.22, -0.04), (1.16, 0.08, 0.0)],
            0.075,
            44,
            9,
            green,
        ),
        leaf("leaf a", (0.10, 0.80, 0.16), 20, 20, -28, 0.21),
        leaf("leaf b", (0.80, 0.74, 0.10), 150, -25, -20, 0.20),
        leaf("leaf c", (0.62, 0.85, 0.10), 100, 30, 20, 0.17),
        nut("nut a", (-0.02, 0.068, -0.36), 20),
        nut("nut b", (0.98, 0.068, -0.86), 70),
        nut("nut c", (1.20, 0.068, -0.74), -30),
    ]
    return things


def _piece(kind: str, name: str, place: Place, size: float, seed: int) -> Body:
    if kind == "peach":
        return fruit(
            name, place, (size, size * 0.94, size), peach_skin(place, (0.5, 0.2, -0.6), 200 + seed), 0.04, 0.35
        )
    if kind == "apple":
        return fruit(
            name, place, (size, size * 0.92, size), apple_skin(place, 230 + seed, 0.2 + 0.2 * (seed % 3)), 0.45, 0.2
        )
    return fruit(name, place, (size, size * 0.95, size), plum_skin(260 + seed), 0.22, 0.2)


__all__ = ["FRONT", "WALL", "Distance", "bodies"]
