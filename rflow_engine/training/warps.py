"""Invented truth: two views of a picture with an exactly known map between them.

The target is the picture seen through a random similarity. The source is the same picture behind a field of residual
flow, as the coarse stage leaves it: a little perspective, bending at several scales, and parts that move for
themselves, whose edges tear the field and hide what is behind them. With the truth comes a field to start from, wrong
in the ways the first steps of the fine stage are wrong: smoothed across tears, off by some pixels at several scales,
sometimes lost.

Points are in pixels of the target with the first centre at (0.5, 0.5), arrays of fields hold their values at centres.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from rflow_engine.types import BoolArray, Float32Array, FloatArray

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Steepest slope of a field: above it, the map between the views would fold.
_STEEPEST = 0.35
# Knots of the random fields, in pixels apart.
_SCALES = (256, 128, 64, 32, 16)
# Truth is kept beyond the target by so many pixels, because the source fetches from there.
_BEYOND = 56
# How often inverting a field is repeated; with a slope of 0.35 the error shrinks to a thirtieth of a pixel of 30.
_INVERSION = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Two views and what is known about them; all arrays of the size of the target.

    Attributes:
        target: (h, w, 3) float32 in [0, 1].
        source: (h, w, 3) float32 in [0, 1].
        source_valid: (h, w) float32 in [0, 1], where the source has a picture.
        flow: (h, w, 2) float32: the source shows at ``x + flow(x)`` what the target shows at ``x``.
        visible: (h, w) whether it does, or something else lies there or nothing.
        start: (h / 8, w / 8, 2) float32, a field to start from, in pixels.
    """

    target: Float32Array
    source: Float32Array
    source_valid: Float32Array
    flow: Float32Array
    visible: BoolArray
    start: Float32Array


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layer:
    """A part of the scene on a canvas larger than the target by ``_BEYOND`` on every side.

    Attributes:
        rgb_of: (2, 3) where a point of the canvas lies in the picture.
        picture: (H, W, 3) float32.
        flow: (h, w, 2) of the canvas.
        cover: (h, w) float32 in [0, 1], how much the layer covers in the target's frame.
    """

    rgb_of: FloatArray
    picture: Float32Array
    flow: Float32Array
    cover: Float32Array


def invent(
    picture: NDArray[np.uint8], other: NDArray[np.uint8], size: tuple[int, int], rng: np.random.Generator
) -> Scene:
    """A scene of a picture, with parts of another one.

    Args:
        picture: (H, W, 3) what most of the scene shows.
        other: (H, W, 3) what parts may show.
        size: (height, width) of the views, divisible by 8.
        rng: decides everything.
    """
    height, width = size
    canvas = (height + 2 * _BEYOND, width + 2 * _BEYOND)
    layers = [_background(picture, canvas, rng)]
    for _ in range(rng.choice([0, 0, 1, 1, 2, 3])):
        layers.append(_part(layers[0], picture if rng.random() < 0.5 else other, canvas, rng))
    target, source, valid, flow, visible = _rendered(layers, canvas)
    inner = (slice(_BEYOND, -_BEYOND), slice(_BEYOND, -_BEYOND))
    truth = np.ascontiguousarray(flow[inner])
    source, target, visible = source[inner], target[inner], visible[inner]
    if rng.random() < 0.3:
        source, visible = _foreign(source, truth, visible, other, rng)
    return Scene(
        target=np.ascontiguousarray(target),
        source=np.ascontiguousarray(source),
        source_valid=np.ascontiguousarray(valid[inner]),
        flow=truth,
        visible=np.ascontiguousarray(visible & lands_within(truth)),
        start=start_field(truth, rng),
    )


def _background(picture: NDArray[np.uint8], canvas: tuple[int, int], rng: np.random.Generator) -> _Layer:
    placed = _placement(picture, canvas, rng)
    flow = residual(canvas, rng)
    return _Layer(rgb_of=placed, picture=_unit(picture), flow=flow, cover=np.ones(canvas, np.float32))


def _part(ground: _Layer, picture: NDArray[np.uint8], canvas: tuple[int, int], rng: np.random.Generator) -> _Layer:
    """A part that lies on the ground and moves for itself, by up to 40 px against it."""
    size = canvas[0] - 2 * _BEYOND
    cover = _blob(canvas, size * rng.uniform(0.1, 0.45), rng)
    soft = rng.choice([0.0, 0.7, 1.5])
    if soft:
        cover = np.asarray(cv2.GaussianBlur(cover, (0, 0), soft), np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    against = 40 * rng.uniform(0.03, 1) ** 1.5 * np.array([np.cos(angle), np.sin(angle)])
    flow = 0.5 * ground.flow + 0.5 * residual(canvas, rng) + against
    return _Layer(
        rgb_of=_placement(picture, canvas, rng),
        picture=_unit(picture),
        flow=flow.astype(np.float32),
        cover=cover,
    )


def _unit(picture: NDArray[np.uint8]) -> Float32Array:
    return picture.astype(np.float32) * np.float32(1 / 255)


def _placement(picture: NDArray[np.uint8], canvas: tuple[int, int], rng: np.random.Generator) -> FloatArray:
    """(2, 3) a similarity from the canvas into the picture: turned, mirrored, enlarged, mostly within it."""
    height, width = picture.shape[:2]
    zoom = float(np.exp(rng.uniform(np.log(0.6), np.log(1.25))))
    angle = rng.choice([0.0, np.pi / 2, np.pi, -np.pi / 2]) + rng.normal(0, 0.3)
    cos, sin = np.cos(angle) * zoom, np.sin(angle) * zoom
    turn = np.array([[cos, -sin], [sin, cos]]) @ np.diag([rng.choice([-1.0, 1.0]), 1.0])
    reach = np.abs(turn) @ (np.array(canvas[::-1]) / 2 - _BEYOND)
    room = np.array([width, height]) / 2 - reach
    # Sometimes the views reach beyond the picture, as they do at its border.
    spread = np.maximum(room, 0) + (24 if rng.random() < 0.4 else 0)
    middle = np.array([width, height]) / 2 + rng.uniform(-1, 1, 2) * spread
    return np.column_stack([turn, middle - turn @ (np.array(canvas[::-1]) / 2)])


def residual(canvas: tuple[int, int], rng: np.random.Generator) -> Float32Array:
    """(h, w, 2) what a homography leaves: little or much, bending at several scales, never folding."""
    strength = float(np.exp(rng.uniform(np.log(0.02), np.log(1.2))))
    # The finest knots are 16 px apart, so a quarter of the size holds all there is, in pixels of that size.
    small = (canvas[0] // 4, canvas[1] // 4)
    field = _affine_field(small, 0.08 * strength, rng) + rng.normal(0, 1.5 * strength, 2)
    for scale in _SCALES:
        # A bend of half its own scale would fold; most are a twentieth or less.
        amplitude = strength * scale / 4 * 0.08 * rng.random() ** 2
        field = field + smooth_noise(small, scale / 4, amplitude, rng)
    whole = cv2.resize(limited(field.astype(np.float32)), canvas[::-1], interpolation=cv2.INTER_CUBIC)
    return np.asarray(whole * np.float32(4), np.float32)


def _affine_field(canvas: tuple[int, int], slope: float, rng: np.random.Generator) -> FloatArray:
    height, width = canvas
    y, x = np.mgrid[:height, :width]
    matrix = rng.normal(0, slope, (2, 2))
    points = np.stack([x - width / 2, y - height / 2], axis=-1)
    bend = rng.normal(0, slope / max(height, width), (2, 1, 1))
    return np.asarray(points @ matrix.T + (bend[0] * points[..., :1] + bend[1] * points[..., 1:]) * points * 0.5)


def smooth_noise(
    canvas: tuple[int, int], scale: float, amplitude: float, rng: np.random.Generator, channels: int = 2
) -> Float32Array:
    """(h, w, channels) normal noise on knots ``scale`` px apart at a random offset, smooth in between."""
    height, width = canvas
    knots = (int(np.ceil(height / scale)) + 4, int(np.ceil(width / scale)) + 4)
    values = rng.normal(0, amplitude, (*knots, channels)).astype(np.float32)
    offset = rng.uniform(1, 2, 2)
    grid = np.array([[1 / scale, 0, offset[0]], [0, 1 / scale, offset[1]]])
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    out = cv2.warpAffine(values, grid, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(out, np.float32).reshape(height, width, channels)


def limited(field: Float32Array) -> Float32Array:
    """The field, weakened where it is too steep anywhere."""
    dx, dy = np.abs(np.diff(field, axis=1)).max(), np.abs(np.diff(field, axis=0)).max()
    return field * np.float32(min(1.0, _STEEPEST / max(dx, dy, 1e-6)))


def _blob(canvas: tuple[int, int], radius: float, rng: np.random.Generator) -> Float32Array:
    """(h, w) of 0 and 1: a random closed form, round or with corners."""
    height, width = canvas
    count = int(rng.integers(4, 14))
    angles = np.sort(rng.uniform(0, 2 * np.pi, count))
    radii = radius * rng.uniform(0.5, 1.4, count)
    stretch = np.array([rng.uniform(0.4, 1.0), 1.0])[rng.permutation(2)]
    centre = rng.uniform([_BEYOND, _BEYOND], [width - _BEYOND, height - _BEYOND])
    points = centre + np.column_stack([np.cos(angles), np.sin(angles)]) * radii[:, None] * stretch
    mask = np.zeros(canvas, np.float32)
    cv2.fillPoly(mask, [np.rint(points * 16).astype(np.int32)], 1.0, lineType=cv2.LINE_8, shift=4)
    if rng.random() < 0.5:
        mask = (cv2.GaussianBlur(mask, (0, 0), radius * 0.2 + 0.5) > 0.5).astype(np.float32)
    return mask


def _rendered(
    layers: list[_Layer], canvas: tuple[int, int]
) -> tuple[Float32Array, Float32Array, Float32Array, Float32Array, BoolArray]:
    """Target, source, where the source has a picture, flow, and what is visible, over the canvas."""
    height, width = canvas
    flow = np.zeros((height, width, 2), np.float32)
    owner = np.zeros(canvas, np.int16)
    target = np.zeros((height, width, 3), np.float32)
    source, valid = np.zeros_like(target), np.ones(canvas, np.float32)
    shown_by = np.zeros(canvas, np.int16)
    for number, layer in enumerate(layers):
        inverse = inverted(layer.flow)
        cover_there = _fetch(layer.cover, inverse) if number else layer.cover
        mine, mine_there = layer.cover > 0.5, cover_there > 0.5
        flow[mine] = layer.flow[mine]
        owner[mine], shown_by[mine_there] = number, number
        target += (_seen(layer, None) - target) * layer.cover[..., None]
        source += (_seen(layer, inverse) - source) * cover_there[..., None]
        valid = np.maximum(valid, cover_there) if number else _has_picture(layer, inverse)
    # What a layer shows at its own place is visible if no other layer lies there in the source.
    landed = cv2.remap(shown_by, *_maps(flow), cv2.INTER_NEAREST, borderMode=cv2.BORDER_CONSTANT, borderValue=-1)
    visible = (landed == owner) & (_fetch(valid, flow) > 0.5)
    visible &= (_has_picture(layers[0], None) > 0.5) | (owner > 0)
    return target, source * (valid[..., None] > 0.5), valid, flow, visible


def _seen(layer: _Layer, inverse: Float32Array | None) -> Float32Array:
    """(h, w, 3) the layer's picture over the canvas, by its field inverted or as the target has it."""
    x, y = _in_picture(layer, inverse)
    return np.asarray(cv2.remap(layer.picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _has_picture(layer: _Layer, inverse: Float32Array | None) -> Float32Array:
    height, width = layer.picture.shape[:2]
    x, y = _in_picture(layer, inverse)
    within = (x >= -0.5) & (y >= -0.5) & (x <= width - 0.5) & (y <= height - 0.5)
    return np.asarray(within, np.float32)


def _in_picture(layer: _Layer, inverse: Float32Array | None) -> tuple[Float32Array, Float32Array]:
    """Where the canvas's pixels lie in the picture, in OpenCV's coordinates (first centre at 0)."""
    height, width = layer.cover.shape
    x, y = (_grid(height, width) + 0.5).astype(np.float32)
    if inverse is not None:
        x, y = x + inverse[..., 0], y + inverse[..., 1]
    a = layer.rgb_of.astype(np.float32)
    return a[0, 0] * x + a[0, 1] * y + a[0, 2] - 0.5, a[1, 0] * x + a[1, 1] * y + a[1, 2] - 0.5


def _grid(height: int, width: int) -> Float32Array:
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    return np.stack([x, y])


def _maps(flow: Float32Array) -> tuple[Float32Array, Float32Array]:
    """Where a field leads from every pixel, in OpenCV's coordinates."""
    x, y = _grid(*flow.shape[:2])
    return x + flow[..., 0], y + flow[..., 1]


def _fetch(image: Float32Array, flow: Float32Array) -> Float32Array:
    return np.asarray(cv2.remap(image, *_maps(flow), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)


def inverted(flow: Float32Array) -> Float32Array:
    """The field ``g`` with ``y + g(y) = x`` where ``y = x + flow(x)``, by repeating ``g(y) = -flow(y + g(y))``."""
    inverse = -flow
    for _ in range(_INVERSION):
        inverse = -_fetch(flow, inverse)
    return inverse


def lands_within(flow: Float32Array) -> BoolArray:
    """(h, w) whether a field (h, w, 2) leads to a place within the views."""
    height, width = flow.shape[:2]
    x, y = _maps(flow)
    return np.asarray((x >= 0) & (y >= 0) & (x <= width - 1) & (y <= height - 1))


def _foreign(
    source: Float32Array, truth: Float32Array, visible: BoolArray, other: NDArray[np.uint8], rng: np.random.Generator
) -> tuple[Float32Array, BoolArray]:
    """Something in the source that the target does not show: an overpaint, a loss, a stamp, a plain patch."""
    height, width = source.shape[:2]
    canvas = (height + 2 * _BEYOND, width + 2 * _BEYOND)
    inner = (slice(_BEYOND, -_BEYOND), slice(_BEYOND, -_BEYOND))
    mask = np.ascontiguousarray(_blob(canvas, height * rng.uniform(0.05, 0.25), rng)[inner])
    if rng.random() < 0.5:
        layer = _Layer(
            rgb_of=_placement(other, (height, width), rng),
            picture=_unit(other),
            flow=truth,
            cover=np.ones((height, width), np.float32),
        )
        patch = _seen(layer, None)
    else:
        patch = np.broadcast_to(rng.random(3).astype(np.float32), source.shape)
    hidden = _fetch(mask, truth) > 0.5
    return source + (patch - source) * mask[..., None], visible & ~hidden


def start_field(truth: Float32Array, rng: np.random.Generator) -> Float32Array:
    """(h / 8, w / 8, 2) what the steps before the network would have found, in pixels.

    They know the truth smoothed, with an error that is smooth too; sometimes they know it well, sometimes hardly.
    """
    height, width = truth.shape[:2]
    sigma = float(rng.choice([0.0, 4.0, 8.0, 16.0, 32.0]))
    known = cv2.GaussianBlur(truth, (0, 0), sigma) if sigma else truth
    cells = cv2.resize(known, (width // 8, height // 8), interpolation=cv2.INTER_AREA)
    if rng.random() < 0.1:
        return np.asarray(cells, np.float32)
    strength = float(np.exp(rng.uniform(np.log(0.4), np.log(20.0))))
    for scale in (128, 64, 32, 16):
        cells = cells + smooth_noise(cells.shape[:2], scale / 8, strength * rng.random() ** 2, rng)
    if rng.random() < 0.3:
        wrong = smooth_noise(cells.shape[:2], float(rng.uniform(4, 10)), 1.0, rng, 1)[..., 0] > 0.8
        cells[wrong] += rng.uniform(-24, 24, 2).astype(np.float32)
    return np.asarray(cells, np.float32)
