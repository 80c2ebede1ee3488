"""Oil painting of a reference: brush strokes from broad to fine, then canvas, age cracks and varnish."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from rflow_resources.sample._shapes import Floats

_ANGLES = 36
_THINNEST = 2.5
"""Strokes thinner than this many pixels would not be seen in a small picture, and are left out."""
_SLANT = np.radians(-38.0)
_CALM = np.float32(4e-4)


@dataclass(frozen=True)
class Brush:
    """One layer of strokes.

    Attributes:
        long: length of a stroke in target pixels.
        wide: its width.
        every: distance between strokes.
        fault: how far the painting may be from the reference before a stroke is set (0 to 1).
        load: how opaque the paint is.
    """

    long: float
    wide: float
    every: float
    fault: float
    load: float


BROAD = (Brush(58, 17, 10, 0.0, 0.95), Brush(34, 10, 6.5, 0.018, 0.9))
FINE = (Brush(19, 5.5, 3.8, 0.020, 0.85), Brush(10, 3.2, 2.4, 0.026, 0.8), Brush(6, 1.9, 1.7, 0.034, 0.85))


def stamps(brush: Brush, scale: float, seed: int) -> list[list[Floats]]:
    """Opacities of strokes, ``[angle][variant]``, each a small (k, k) array with streaks of bristles."""
    rng = np.random.default_rng(seed)
    long, wide = max(brush.long * scale, 3.0), max(brush.wide * scale, 1.4)
    side = int(np.ceil(np.hypot(long, wide))) // 2 * 2 + 3
    y, x = np.mgrid[:side, :side] - (side - 1) / 2.0
    bank = []
    for turn in range(_ANGLES):
        a = np.pi * turn / _ANGLES
        u, v = x * np.cos(a) + y * np.sin(a), -x * np.sin(a) + y * np.cos(a)
        bank.append([_stamp(u, v, long, wide, bend, rng) for bend in (-0.16, -0.05, 0.05, 0.16)])
    return bank


def _stamp(u: Floats, v: Floats, long: float, wide: float, bend: float, rng: np.random.Generator) -> Floats:
    v = v - bend * long * ((2 * u / long) ** 2 - 0.4)
    bristles = cv2.GaussianBlur(rng.uniform(0.35, 1.0, (1, 64)).astype(np.float32), (0, 0), 1.0)[0]
    across = np.clip((v / wide + 0.5) * 63, 0, 63)
    streak = np.interp(across, np.arange(64), bristles)
    ends = 0.5 * long * (0.80 + 0.35 * (streak - 0.6))
    body = np.clip((ends - np.abs(u)) / (0.16 * long) + 0.5, 0, 1)
    sides = np.clip((0.5 * wide - np.abs(v)) / max(0.18 * wide, 0.7) + 0.5, 0, 1)
    return np.asarray(body * sides * np.clip(0.45 + 0.75 * streak, 0, 1), np.float32)


def flow_angle(reference: Floats, sigma: float) -> Floats:
    """(h, w) direction along the forms, radians in [0, pi): across the gradient, smoothed by the structure tensor."""
    grey = cv2.GaussianBlur(reference.mean(axis=2), (0, 0), max(sigma / 4, 0.7))
    gx, gy = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    xx, yy, xy = (cv2.GaussianBlur(part, (0, 0), sigma) for part in (gx * gx, gy * gy, gx * gy))
    # Where there is no form to follow, the arm has its own slant.
    slant = np.float32(np.cos(_SLANT)), np.float32(np.sin(_SLANT))
    xx, yy, xy = xx + _CALM * slant[1] ** 2, yy + _CALM * slant[0] ** 2, xy - _CALM * slant[0] * slant[1]
    return np.asarray(np.mod(0.5 * np.arctan2(2 * xy, xx - yy) + np.pi / 2, np.pi), np.float32)


def paint(reference: Floats, *, scale: float, seed: int, fine_seed: int) -> tuple[Floats, Floats]:
    """Paint a reference.

    Args:
        reference: (h, w, 3) colours as seen, 0 to 1.
        scale: pixels of the reference per target pixel.
        seed: of the broad strokes, which a copyist follows.
        fine_seed: of the small strokes, which are a painter's own.

    Returns:
        (h, w, 3) the painting and (h, w) the thickness of its paint.
    """
    ground = np.array([0.27, 0.19, 0.13], np.float32)
    canvas = np.ascontiguousarray(np.broadcast_to(ground, reference.shape), np.float32)
    relief = np.zeros(reference.shape[:2], np.float32)
    for k, brush in enumerate(BROAD + FINE):
        if brush.wide * scale < _THINNEST:
            continue
        own = seed if k < len(BROAD) else fine_seed
        _layer(canvas, relief, reference, brush, scale, np.random.default_rng([own, k]))
    return canvas, relief


def _layer(
    canvas: Floats, relief: Floats, reference: Floats, brush: Brush, scale: float, rng: np.random.Generator
) -> None:
    """Set the strokes of one brush, in place."""
    h, w = canvas.shape[:2]
    step = brush.every * scale
    wanted = cv2.GaussianBlur(reference, (0, 0), max(0.22 * brush.wide * scale, 0.5))
    angle = flow_angle(reference, max(1.1 * brush.wide * scale, 1.5))
    bank = stamps(brush, scale, int(rng.integers(1 << 30)))
    gx, gy = np.meshgrid(np.arange(step / 2, w, step), np.arange(step / 2, h, step))
    spots = np.stack([gx.ravel(), gy.ravel()], axis=1)
    spots = np.clip(spots + rng.uniform(-0.5, 0.5, spots.shape) * step, 0, [w - 1, h - 1]).astype(int)
    tone = rng.normal(0, 0.022, (len(spots), 1)) + rng.normal(0, 0.010, (len(spots), 3))
    wobble, variant = rng.normal(0, 0.16, len(spots)), rng.integers(0, 4, len(spots))
    order = rng.permutation(len(spots))
    colours = wanted[spots[:, 1], spots[:, 0]]
    turns = np.round((angle[spots[:, 1], spots[:, 0]] + wobble) / np.pi * _ANGLES).astype(int) % _ANGLES
    if brush.fault > 0:
        error = cv2.GaussianBlur(np.abs(canvas - reference).max(axis=2), (0, 0), max(0.35 * brush.wide * scale, 0.6))
        order = order[error[spots[order, 1], spots[order, 0]] > brush.fault]
    # Dark passages were painted thin, lights thick: relief follows the brightness.
    colours = np.maximum(colours * (1 + 1.5 * tone) + 0.4 * tone, 0).astype(np.float32)
    body = (0.14 + 1.15 * colours.mean(axis=1) ** 1.6) * min(brush.wide / 8.0, 1.3)
    for i in order:
        _dab(canvas, relief, bank[turns[i]][variant[i]] * np.float32(brush.load), spots[i], colours[i], float(body[i]))


def _dab(canvas: Floats, relief: Floats, stamp: Floats, spot: np.ndarray, colour: Floats, body: float) -> None:
    h, w = relief.shape
    r = stamp.shape[0] // 2
    x, y = int(spot[0]), int(spot[1])
    x0, y0, x1, y1 = max(x - r, 0), max(y - r, 0), min(x + r + 1, w), min(y + r + 1, h)
    part = stamp[y0 - y + r : y1 - y + r, x0 - x + r : x1 - x + r]
    place = canvas[y0:y1, x0:x1]
    place += part[..., None] * (colour - place)
    lower = relief[y0:y1, x0:x1]
    lower += part * (body * part - 0.6 * lower)


def fibres(height: int, width: int, scale: float, period: float, seed: int) -> Floats:
    """(h, w) height of a plain-woven canvas, about -1 to 1; threads are ``period`` target pixels apart."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:height, :width].astype(np.float32) / np.float32(scale)
    sway = [cv2.resize(rng.normal(0, 1, (7, 9)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)]
    sway.append(cv2.resize(rng.normal(0, 1, (7, 9)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC))
    u, v = np.pi * (x + 1.6 * sway[0]) / period, np.pi * (y + 1.6 * sway[1]) / period
    over = np.cos(u) * np.cos(v)
    warp = np.abs(np.sin(u)) * (0.5 + 0.5 * over) + np.abs(np.sin(v)) * (0.5 - 0.5 * over)
    slub = cv2.GaussianBlur(rng.normal(0, 1, (height, width)).astype(np.float32), (0, 0), scale * 1.0) * np.float32(
        scale * 2
    )
    return np.asarray(1.6 * (warp - 0.62) + 0.4 * slub, np.float32)


def craquelure(height: int, width: int, scale: float, size: float, seed: int) -> Floats:
    """(h, w) depth of age cracks, 0 to 1: borders of cells ``size`` target pixels wide, and finer ones in them."""
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width), np.float32)
    patchy = cv2.resize(
        rng.uniform(-0.6, 1.2, (5, 7)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC
    )
    for cell, weight in ((size, 1.0), (size * 0.45, 0.6)):
        edges = _cell_borders(height, width, cell * scale, scale, rng)
        gaps = cv2.resize(
            rng.uniform(-0.4, 1.3, (int(height / cell / scale * 1.5) + 2, int(width / cell / scale * 1.5) + 2)).astype(
                np.float32
            ),
            (width, height),
            interpolation=cv2.INTER_CUBIC,
        )
        total = np.maximum(total, edges * np.float32(weight) * np.clip(gaps, 0, 1) * np.clip(patchy + 0.35, 0.12, 1))
    return np.asarray(cv2.GaussianBlur(total, (0, 0), max(0.28 * scale, 0.3)), np.float32)


def _cell_borders(height: int, width: int, cell: float, scale: float, rng: np.random.Generator) -> Floats:
    seeds = np.full((height, width), 255, np.uint8)
    count = max(int(height * width / cell**2), 4)
    seeds[rng.integers(0, height, count), rng.integers(0, width, count)] = 0
    _, labels = cv2.distanceTransformWithLabels(seeds, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    shift = []
    for _ in range(2):
        rough = cv2.GaussianBlur(rng.normal(0, 1, (height, width)).astype(np.float32), (0, 0), 2.2 * scale)
        shift.append(rough / (rough.std() + 1e-9) * np.float32(1.3 * scale))
    y, x = np.mgrid[:height, :width].astype(np.float32)
    bent = cv2.remap(
        labels.astype(np.float32), x + shift[0], y + shift[1], cv2.INTER_NEAREST, borderMode=cv2.BORDER_REFLECT
    )
    edge = np.zeros((height, width), np.float32)
    edge[:-1] += bent[1:] != bent[:-1]
    edge[:, :-1] += bent[:, 1:] != bent[:, :-1]
    return np.minimum(edge, 1)


def raking(relief: Floats, strength: float) -> Floats:
    """(h, w) factor of brightness that light from the upper left gives a relief (strength: per pixel of slope)."""
    gx, gy = cv2.Sobel(relief, cv2.CV_32F, 1, 0, scale=0.125), cv2.Sobel(relief, cv2.CV_32F, 0, 1, scale=0.125)
    return np.asarray(1 + np.clip(strength * (gx + gy), -0.25, 0.25), np.float32)


def screen(linear: Floats) -> Floats:
    """Linear light as a painter's colours: shoulders for the lights, warm browns for the darkest."""
    light = np.maximum(linear, 0) * np.float32(1.22)
    light = light / (1 + 0.36 * light)
    seen = np.clip(light, 0, 1) ** np.float32(1 / 2.05)
    seen = seen + np.float32(0.22) * seen * (1 - seen) * (2 * seen - 1)
    umber = np.array([0.082, 0.055, 0.036], np.float32)
    return np.asarray(np.clip(umber + (1 - umber) * seen, 0, 1), np.float32)
