"""A still life in three dimensions: distance functions of its bodies, the light on them, and their materials.

Lengths are in units of about 390 target pixels. The table top is the plane y = 0, x points right, y up and z away from
the painter. A window at the upper left, in front of the table, is the only light.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Distance = Callable[[Floats], Floats]
Place = tuple[float, float, float]
Paint = Callable[[Floats, Floats], Floats]


@dataclass(frozen=True)
class Body:
    """One thing in the scene.

    Attributes:
        name: what it is.
        centre: (3,) middle of a sphere around it.
        reach: radius of that sphere; infinite for what has no bounds.
        distance: (n, 3) points to (n,) distances, never more than the true one by much.
        paint: (n, 3) points and (n, 3) normals to (n, 3) linear colours in [0, 1].
        gloss: strength of the window's reflection.
        soft: how far light creeps around the edge of the shadow, 0 to 1.
        turn: by how much the window's reflection is moved, in units of the reflected direction.
    """

    name: str
    centre: tuple[float, float, float]
    reach: float
    distance: Distance
    paint: Paint
    gloss: float = 0.0
    soft: float = 0.1
    turn: tuple[float, float] = (0.0, 0.0)


def rgb(red: float, green: float, blue: float) -> Floats:
    """(3,) a colour given as seen on a screen (0 to 255), made linear."""
    return np.asarray((np.array([red, green, blue]) / 255.0) ** 2.2, np.float32)


def mix(first: Floats, second: Floats, weight: Floats) -> Floats:
    """Colours between ``first`` and ``second``; ``weight`` (n,) is clipped to [0, 1]."""
    w = np.clip(weight, 0, 1)[:, None].astype(np.float32)
    return np.asarray(first * (1 - w) + second * w, np.float32)


def smoothstep(low: float, high: float, value: Floats) -> Floats:
    """0 below ``low``, 1 above ``high`` (or the reverse if ``low > high``), smooth between."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def noise(points: Floats, frequency: float, seed: int = 0) -> Floats:
    """(n,) smooth noise in [-1, 1] with features of size 1 / ``frequency``."""
    p = np.asarray(points, np.float32) * np.float32(frequency) + np.float32(17.31 * (seed + 1))
    base = np.floor(p).astype(np.int64)
    f = (p - base).astype(np.float32)
    f = f * f * (3 - 2 * f)
    total = np.zeros(len(p), np.float32)
    for corner in range(8):
        step = np.array([corner & 1, corner >> 1 & 1, corner >> 2])
        total += np.prod(np.where(step, f, 1 - f), axis=1) * _hash(base + step, seed)
    return total


def _hash(cells: npt.NDArray[np.int64], seed: int) -> Floats:
    """(n,) values in [-1, 1] that depend on nothing but the cell and the seed."""
    h = (cells[:, 0] * 73856093) ^ (cells[:, 1] * 19349663) ^ (cells[:, 2] * 83492791) ^ (seed * 2654435761)
    h = ((h ^ (h >> 13)) * 1274126177) & 0xFFFFFFFF
    h = ((h ^ (h >> 15)) * 2246822519) & 0xFFFFFFFF
    return np.asarray(((h ^ (h >> 16)) & 0xFFFF) / 32767.5 - 1.0, np.float32)


def octaves(points: Floats, frequency: float, count: int, seed: int = 0) -> Floats:
    """(n,) noise summed over ``count`` octaves, in about [-1, 1]."""
    parts = [noise(points, frequency * 2.0**k, seed + k) * 0.5**k for k in range(count)]
    return np.asarray(sum(parts) / (2 - 0.5 ** (count - 1)), np.float32)


def squares(vectors: Floats) -> Floats:
    """(n,) squared lengths of (n, 3) vectors; many times faster than a sum along so short an axis."""
    return np.asarray(np.einsum("ij,ij->i", vectors, vectors), np.float32)


def length(*parts: Floats) -> Floats:
    """(n,) Euclidean length of vectors given by components."""
    return np.asarray(np.sqrt(sum(part * part for part in parts)), np.float32)


def smooth_union(first: Floats, second: Floats, radius: float) -> Floats:
    """The distance to two bodies that flow into each other over ``radius``."""
    h = np.maximum(radius - np.abs(first - second), 0) / radius
    return np.asarray(np.minimum(first, second) - h * h * radius * 0.25, np.float32)


def turned(
    points: Floats, centre: tuple[float, float, float], yaw: float = 0, pitch: float = 0, roll: float = 0
) -> Floats:
    """Points in the frame of a body at ``centre`` turned about y, x and z by the angles (degrees)."""
    a, b, c = np.radians([yaw, pitch, roll])
    about_y = np.array([[np.cos(a), 0, np.sin(a)], [0, 1, 0], [-np.sin(a), 0, np.cos(a)]])
    about_x = np.array([[1, 0, 0], [0, np.cos(b), -np.sin(b)], [0, np.sin(b), np.cos(b)]])
    about_z = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
    rotation = (about_y @ about_x @ about_z).astype(np.float32)
    return np.asarray((points - np.array(centre, np.float32)) @ rotation, np.float32)


def ellipsoid(points: Floats, radii: tuple[float, float, float]) -> Floats:
    """Distance (a good bound) to an ellipsoid about the origin."""
    r = np.array(radii, np.float32)
    k0 = np.sqrt(squares(points / r))
    k1 = np.sqrt(squares(points / (r * r))) + np.float32(1e-6)
    return np.asarray(k0 * (k0 - 1) / k1, np.float32)


def box(points: Floats, half: tuple[float, float, float], rounding: float) -> Floats:
    """Distance to a box about the origin with rounded edges."""
    q = np.abs(points) - np.array(half, np.float32) + np.float32(rounding)
    outside = np.sqrt(squares(np.maximum(q, 0)))
    return np.asarray(outside + np.minimum(np.maximum(np.maximum(q[:, 0], q[:, 1]), q[:, 2]), 0) - rounding, np.float32)


def capsule(points: Floats, start: tuple[float, float, float], end: tuple[float, float, float]) -> Floats:
    """Distance to the line from ``start`` to ``end``."""
    a, b = np.array(start, np.float32), np.array(end, np.float32)
    t = np.clip((points - a) @ (b - a) / np.dot(b - a, b - a), 0, 1)
    return np.asarray(np.sqrt(squares(points - a - t[:, None] * (b - a))), np.float32)


def cone(points: Floats, low: float, high: float, radius_low: float, radius_high: float) -> Floats:
    """Distance (a bound) to an upright frustum about the y axis from height ``low`` to ``high``."""
    r, y = length(points[:, 0], points[:, 2]), points[:, 1]
    t = np.clip((y - low) / (high - low), 0, 1)
    side = (r - (radius_low + t * (radius_high - radius_low))) / np.hypot(1, (radius_high - radius_low) / (high - low))
    cap = np.maximum(low - y, y - high)
    inside = np.minimum(np.maximum(side, cap), 0)
    return np.asarray(inside + length(np.maximum(side, 0), np.maximum(cap, 0)), np.float32)


def ring(points: Floats, height: float, radius: float, thickness: float) -> Floats:
    """Distance to a torus about the y axis."""
    return np.asarray(
        length(length(points[:, 0], points[:, 2]) - radius, points[:, 1] - height) - thickness, np.float32
    )


def angle(points: Floats, centre: Place) -> Floats:
    """(n,) angle about the upright axis through ``centre``, radians; 0 towards the painter."""
    return np.asarray(np.arctan2(points[:, 0] - centre[0], -(points[:, 2] - centre[2])), np.float32)
