"""The frame and the wall around the copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from rflow_resources.sample._paint import raking

if TYPE_CHECKING:
    from rflow_resources.sample._shapes import Floats

# Distance from the opening, height of the moulding, and its colour, in target pixels: gilt lip, ebonised ripple
# moulding, gilt outer edge.
_PROFILE = (
    (0.0, 0.0, (0.05, 0.04, 0.03)),
    (2.5, 1.0, (0.10, 0.07, 0.04)),
    (5.0, 5.0, (0.55, 0.41, 0.19)),
    (11.0, 8.0, (0.62, 0.47, 0.23)),
    (13.0, 6.0, (0.16, 0.11, 0.07)),
    (17.0, 9.0, (0.13, 0.095, 0.07)),
    (34.0, 19.0, (0.15, 0.105, 0.075)),
    (44.0, 21.0, (0.14, 0.10, 0.07)),
    (46.0, 18.0, (0.42, 0.31, 0.15)),
    (55.0, 15.0, (0.58, 0.44, 0.21)),
    (58.0, 4.0, (0.25, 0.18, 0.09)),
    (59.0, 0.0, (0.20, 0.15, 0.08)),
)
_DEPTH = _PROFILE[-1][0]


def hang(flat: Floats, *, margin: float, finer: int, scale: float, seed: int) -> Floats:
    """The painting in its frame on a wall.

    Args:
        flat: (h, w, 3) the painting, whose opening is ``margin`` target pixels inside the picture's edges.
        margin: in target pixels.
        finer: pixels of ``flat`` per target pixel.
        scale: target pixels per full-size target pixel.
        seed: of stains and grain.

    Returns:
        (h, w, 3) colours, 0 to 1.
    """
    h, w = flat.shape[:2]
    y, x = np.mgrid[:h, :w].astype(np.float32)
    left, up = (x + 0.5) / finer - margin, (y + 0.5) / finer - margin
    beyond_x = np.abs(left - (w / finer / 2 - margin)) - (w / finer / 2 - margin)
    beyond_y = np.abs(up - (h / finer / 2 - margin)) - (h / finer / 2 - margin)
    out = np.asarray(np.maximum(beyond_x, beyond_y) / scale, np.float32)
    along = np.where(beyond_x > beyond_y, up, left) / scale
    fine = finer * scale
    frame = _moulding(out, np.asarray(along, np.float32), fine, seed)
    wall = _wall(h, w, fine, seed)
    # The frame stands off the wall, so its shadow falls to the lower right.
    cover = (out < _DEPTH).astype(np.float32)
    moved = cv2.warpAffine(cover, np.array([[1, 0, 16 * fine], [0, 1, 20 * fine]], np.float64), (w, h))
    wall = wall * (1 - 0.50 * cv2.GaussianBlur(moved, (0, 0), 9 * fine))[..., None]
    inner = np.clip(1 + out / 9.0 + 0.35, 0, 1)
    inside = cv2.GaussianBlur((out < 0).astype(np.float32), (0, 0), 2.5 * fine)
    shade = 1 - 0.55 * (1 - inside) * inner * (((left < up) | (up < 0.3 * left)) + 0.2).clip(0, 1)
    picture = np.where((out < 0)[..., None], flat * shade[..., None], frame)
    return np.asarray(np.where((out < _DEPTH)[..., None], picture, wall), np.float32)


def _moulding(out: Floats, along: Floats, fine: float, seed: int) -> Floats:
    """(h, w, 3) the frame, lit from the upper left by its own relief."""
    steps = np.array([step for step, _, _ in _PROFILE])
    height = np.interp(out, steps, [rise for _, rise, _ in _PROFILE]).astype(np.float32)
    colour = np.stack([np.interp(out, steps, [c[k] for _, _, c in _PROFILE]) for k in range(3)], axis=-1)
    ripple = np.sin(2 * np.pi * along / 7.0) * ((out > 17) & (out < 34))
    height = height + 0.55 * ripple.astype(np.float32)
    rng = np.random.default_rng(seed)
    worn = cv2.GaussianBlur(rng.normal(0, 1, out.shape).astype(np.float32), (0, 0), 2.0 * fine)
    worn = worn / (worn.std() + 1e-9)
    lit = raking(cv2.GaussianBlur(height, (0, 0), 0.8 * fine) * np.float32(fine), 0.55 / fine)
    shine = np.clip(lit - 1.08, 0, None)[..., None] * np.array([1.3, 1.15, 0.85])
    return np.asarray(colour * (lit * (1 + 0.10 * worn))[..., None] + shine, np.float32)


def _wall(h: int, w: int, fine: float, seed: int) -> Floats:
    """(h, w, 3) a plain painted wall, grey-green, with faint grain."""
    rng = np.random.default_rng(seed + 1)
    broad = cv2.resize(rng.normal(0, 1, (6, 8)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
    grain = cv2.GaussianBlur(rng.normal(0, 1, (h, w)).astype(np.float32), (0, 0), 1.5 * fine)
    tone = 1 + 0.02 * broad + 0.02 * grain / (grain.std() + 1e-9)
    return np.asarray(np.array([0.47, 0.475, 0.45], np.float32) * tone[..., None], np.float32)
