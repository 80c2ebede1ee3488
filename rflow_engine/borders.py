"""Even borders that a picture was scanned or mounted with, found so that they can be left out.

A side has a border where its outermost pixels have one colour up to noise, and that colour ends along a straight line,
nearly parallel to the side, with a clear step. At least two sides must have borders of the same colour: a sky or a dark
background touches the sides too, but hardly ever with a straight edge on two of them.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np

from rflow_engine import coords
from rflow_engine.images import WorkingImage
from rflow_engine.types import AnyArray, BoolArray, Float32Array, FloatArray, Size

# Long side in pixels at which borders are looked for; everything below is in these pixels.
_LONG_SIDE = 480
# A border is at least so deep on average, and at most this share of the picture.
_SHALLOWEST, _DEEPEST = 3.0, 0.42
# Colours differ when they do by more than this, or by so many times the noise, but never more than the last.
_TOLERANCE, _NOISE_FACTOR, _LARGEST_TOLERANCE = 0.03, 4.0, 0.10
# Share of the outermost pixels that must have the border's colour.
_EVEN = 0.95
# The edge must step by so much, lie so near to a line on so many columns, and stay behind it on hardly any.
_STEP, _NEAR, _ON_LINE, _IN_FRONT = 0.08, 1.5, 0.5, 0.05
# Tangent of the largest angle between an edge and its side, and that up to which a second border within is looked for.
_SLOPE, _STRAIGHT = 0.105, 0.008
# Borders of one kind differ by less in colour.
_SAME = 0.08
# Pixels beyond the edge that still hold some of the border's colour.
_BLEED = 1.0


@dataclass(frozen=True, slots=True)
class _Edge:
    """Where a border along the top ends: at ``y = depth + slope * x``; and its colour, (3,)."""

    depth: float
    slope: float
    colour: Float32Array


# How points of a picture whose side was brought to the top come back: takes points and the size of the picture.
_Back: TypeAlias = Callable[[FloatArray, Size], FloatArray]
# Bring each side to the top, by flips that undo themselves, and bring points back.
_SIDES: dict[str, tuple[Callable[[AnyArray], AnyArray], _Back]] = {
    "top": (lambda image: image, lambda p, size: p),
    "bottom": (lambda image: image[::-1], lambda p, size: p * [1, -1] + [0, size.height]),
    "left": (lambda image: image.transpose(1, 0, 2), lambda p, size: p[:, ::-1]),
    "right": (lambda image: image[:, ::-1].transpose(1, 0, 2), lambda p, size: p[:, ::-1] * [-1, 1] + [size.width, 0]),
}


def find(image: WorkingImage) -> list[FloatArray]:
    """Outlines (4, 2) of the even borders of a picture in full-resolution pixels; none where there is no border."""
    if image.mask is not None:
        # What is transparent counts as no picture anyway, and looks even.
        return []
    small = image.size.scaled_to(_LONG_SIDE)
    rgb = np.asarray(cv2.resize(image.rgb, (small.width, small.height), interpolation=cv2.INTER_AREA), np.float32)
    return [coords.rescale(outline, small, image.full_size) for outline in _outlines(rgb, again=True)]


def _outlines(rgb: Float32Array, *, again: bool) -> list[FloatArray]:
    """Outlines of the borders of an image; with ``again``, also of a second border within the first."""
    size = Size(width=rgb.shape[1], height=rgb.shape[0])
    edges = {side: edge for side, (turn, _) in _SIDES.items() if (edge := _edge(turn(rgb))) is not None}
    edges = {side: edge for side, edge in edges.items() if _has_twin(edge, list(edges.values()))}
    outlines = []
    for side, edge in edges.items():
        length = size.width if side in ("top", "bottom") else size.height
        ends = [edge.depth + _BLEED + edge.slope * x for x in (0.0, float(length))]
        outline = np.array([[0.0, 0.0], [length, 0.0], [length, max(ends[1], 0.0)], [0.0, max(ends[0], 0.0)]])
        outlines.append(np.asarray(_SIDES[side][1](outline, size), np.float64))
    if again and edges and all(abs(edge.slope) <= _STRAIGHT for edge in edges.values()):
        outlines += _within(rgb, edges)
    return outlines


def _within(rgb: Float32Array, edges: dict[str, _Edge]) -> list[FloatArray]:
    """Outlines of the borders of what borders leave."""
    height, width = rgb.shape[:2]

    def depth(side: str, length: int) -> int:
        edge = edges.get(side)
        return 0 if edge is None else int(np.ceil(edge.depth + max(edge.slope * length, 0.0) + 2 * _BLEED))

    left, top = depth("left", height), depth("top", width)
    inner = rgb[top : height - depth("bottom", width), left : width - depth("right", height)]
    if min(inner.shape[:2]) < _LONG_SIDE // 8:
        return []
    return [outline + np.array([left, top]) for outline in _outlines(inner, again=False)]


def _has_twin(edge: _Edge, edges: list[_Edge]) -> bool:
    """Whether another side has a border of the same colour."""
    return sum(bool(np.abs(edge.colour - other.colour).max() < _SAME) for other in edges) > 1


def _edge(rgb: Float32Array) -> _Edge | None:
    """Where an even border along the top of a picture ends; None if there is no such border."""
    rows = rgb[: int(_DEEPEST * rgb.shape[0])]
    if len(rows) < 2 * _SHALLOWEST:
        return None
    colour = np.median(rows[:2].reshape(-1, 3), axis=0).astype(np.float32)
    away = np.abs(rows - colour).max(axis=2)
    noise = 1.4826 * float(np.median(away[:2]))
    tolerance = min(max(_TOLERANCE, _NOISE_FACTOR * noise), _LARGEST_TOLERANCE)
    if (away[:2] > tolerance).mean() > 1 - _EVEN:
        return None
    # The median lets dust and scratches pass.
    other = cv2.medianBlur((away > tolerance).astype(np.uint8), 5) > 0
    depth = np.where(other.any(axis=0), other.argmax(axis=0), len(rows)).astype(np.float64)
    line = _lower_line(depth, len(rows))
    if line is None:
        return None
    start, slope = line
    if start + 0.5 * slope * len(depth) < _SHALLOWEST or not _steps(away, depth, line, 2.0 * tolerance):
        return None
    return _Edge(depth=start, slope=slope, colour=colour)


def _lower_line(depth: FloatArray, deepest: int) -> tuple[float, float] | None:
    """The straight line on which most columns end, with hardly any ending before it; (depth at 0, slope) or None."""
    columns = coords.from_centre_origin(np.arange(len(depth)))
    ends = depth < deepest
    if ends.mean() < _ON_LINE:
        return None
    tried = np.flatnonzero(ends)[np.linspace(0, int(ends.sum()) - 1, 24).astype(np.intp)]
    best, line = _ON_LINE * len(depth), None
    for i, j in itertools.combinations(tried, 2):
        slope = (depth[j] - depth[i]) / max(j - i, 1)
        if j - i < len(depth) // 6 or abs(slope) > _SLOPE:
            continue
        away = depth - (depth[i] + slope * (columns - columns[i]))
        near = ends & (np.abs(away) <= _NEAR)
        if near.sum() > best and (away < -_NEAR).mean() <= _IN_FRONT:
            fitted = np.polyfit(columns[near], depth[near], 1)
            best, line = float(near.sum()), (float(fitted[1]), float(fitted[0]))
    return line


def _steps(away: Float32Array, depth: FloatArray, line: tuple[float, float], least: float) -> bool:
    """Whether the colour changes at once where the border ends, rather than fading as in a vignette."""
    expected = line[0] + line[1] * coords.from_centre_origin(np.arange(len(depth)))
    near: BoolArray = np.abs(depth - expected) <= _NEAR
    columns = np.flatnonzero(near)
    rows = np.minimum(depth[columns].astype(np.intp) + 2, len(away) - 1)
    return bool(np.median(away[rows, columns]) >= max(_STEP, least))
