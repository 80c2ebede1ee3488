"""Where one picture lies on another, by their edges alone: for pictures that share forms but not appearance.

An X-radiograph, an infrared reflectogram, a map or a photograph in heat share no brightness with a painting or a
photograph in visible light, and learned features often fail between them. What remains is where the edges are and how
they run. Each picture becomes a stack of maps, one for each direction of an edge, its strength normalised by its
surroundings, its sign forgotten (in the spirit of channel features of orientated gradients: Ye et al., IEEE TGRS
2019). Two stacks are laid on each other by correlation: of the whole pictures at every shift, for a range of angles
and scales (:func:`placements`), then of small windows around a known placement (:func:`local_matches`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch
import torch.nn.functional as F

from rflow_engine import coords, matching, views
from rflow_engine.context import JobContext
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.types import BoolArray, Float32Array, FloatArray, Matches, Size

_DIRECTIONS = 8
# Surroundings, in pixels, that the strength of an edge is compared with.
_SURROUNDINGS = 8.0
# Gradients below this are noise (a step of a fifth of a percent between neighbours).
_NOISE = 0.01
_STRONGEST = 3.0
_BLUR = 1.2
# Energy below which a pixel has no direction.
_FAINT = 0.05

# Windows that are laid on each other: their spacing and standard deviation in pixels. Every second pixel is looked at.
_STEP, _SIGMA, _STRIDE = 10, 8.0, 2
# Of a window, so much must lie in both pictures.
_COVERED = 0.8
# A window with less energy has no edges; one that correlates less has none in common.
_LEAST_ENERGY, _LEAST_CORRELATION = 0.05, 0.3
# The next best place must be worse by this factor, or the window fits anywhere (along an edge, in a pattern).
_RIVAL, _RIVAL_DISTANCE = 0.97, 3
# By so much of the correlation must the best place be ahead of the next for full confidence.
_CLEAR_LEAD = 0.25
# Windows are blurred things: a match is placed less sharply than a keypoint.
_TOLERANCE = 1.5

# Size at which whole pictures are laid on each other; finer details than this do not help to find the place.
_GLOBAL_SIDE = 112
# Lengths for which the Fourier transform is fast, as many as turned and scaled views of that size need.
_GOOD_LENGTHS = (160, 180, 200, 216, 240, 256, 288, 320, 360)
# At least this share of the smaller picture must lie on the other.
_OVERLAP = 0.35
# Placements nearer than this (shift as a share of the long side, angle in degrees, logarithm of the scale) are one.
_SAME_SHIFT, _SAME_ANGLE, _SAME_SCALE = 0.1, 12.0, 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeMaps:
    """The edges of a picture by their direction.

    Attributes:
        channels: (8, h, w) float32, of mean 0 over the picture, 0 where there is none.
        mask: (h, w) float32, 1 where there is a picture and its border is not near.
    """

    channels: Float32Array
    mask: Float32Array


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """A way to lay the source on the target.

    Attributes:
        source_from_target: (3, 3) similarity between full-resolution pixels.
        significance: correlation times the square root of the overlapping area in pixels at which it was computed.
            Unrelated pictures reach 20 where many angles and scales are tried.
        angle: degrees by which the source is turned, clockwise.
        scale: by which it is enlarged, at the size at which both have the same long side.
        mirrored: whether it is mirrored left to right, before it is turned.
    """

    source_from_target: FloatArray
    significance: float
    angle: float
    scale: float
    mirrored: bool


def describe(grey: Float32Array, mask: BoolArray | None = None) -> EdgeMaps:
    """The edges of a (h, w) picture in [0, 1]."""
    dx = cv2.Scharr(grey, cv2.CV_32F, 1, 0) / 32
    dy = cv2.Scharr(grey, cv2.CV_32F, 0, 1) / 32
    shape = grey.shape
    inner = np.zeros(shape, np.uint8)
    inner[2:-2, 2:-2] = 1
    if mask is not None:
        # The border of the picture is no edge in it.
        inner[cv2.erode(mask.astype(np.uint8), np.ones((5, 5), np.uint8)) == 0] = 0
    seen = inner.astype(np.float32)
    # Not cv2.magnitude: its last digit depends on where the memory lies, and the same pictures shall give the same.
    strength = np.sqrt(dx * dx + dy * dy) * seen
    strength = np.minimum(strength / (cv2.GaussianBlur(strength, (0, 0), _SURROUNDINGS) + _NOISE), _STRONGEST)
    direction = np.mod(np.arctan2(dy, dx), np.pi) * (_DIRECTIONS / np.pi)
    channels = np.empty((_DIRECTIONS, *shape), np.float32)
    for index in range(_DIRECTIONS):
        away = np.abs(direction - index)
        share = np.maximum(0.0, 1.0 - np.minimum(away, _DIRECTIONS - away))
        channels[index] = cv2.GaussianBlur(strength * share, (0, 0), _BLUR)
    channels /= np.sqrt((channels * channels).sum(axis=0) + _FAINT)
    area = max(float(seen.sum()), 1.0)
    channels -= (channels * seen).sum(axis=(1, 2), keepdims=True) / area
    return EdgeMaps(channels=channels * seen, mask=seen)


class _Spectra:
    """A picture's edge maps in the frequency domain, for correlation with many views of another."""

    def __init__(self, maps: EdgeMaps, side: int, device: torch.device) -> None:
        channels = torch.from_numpy(maps.channels).to(device)
        mask = torch.from_numpy(maps.mask).to(device)
        stack = torch.cat([channels, mask[None], channels.square().sum(0, keepdim=True)])
        spectra = torch.fft.rfft2(stack, s=(side, side))
        self.channels, self.mask, self.energy = spectra[:-2], spectra[-2], spectra[-1]
        self.height, self.width = maps.mask.shape
        self.area = float(mask.sum())


def placements(
    source: WorkingImage,
    target: WorkingImage,
    *,
    angles: Sequence[float],
    scales: Sequence[float],
    mirrored: bool,
    count: int,
    runtime: Runtime,
    context: JobContext,
) -> list[Placement]:
    """The best ways to lay the source on the target by a similarity, best first.

    Args:
        source: the picture that moves.
        target: the picture that stays.
        angles: degrees to turn the source by, clockwise.
        scales: factors to enlarge the source by, where both have the same long side.
        mirrored: whether to mirror the source.
        count: at most so many, clearly different from each other.
        runtime: where to compute.
        context: asked between angles whether to go on.
    """
    fixed = views.plain(target, _GLOBAL_SIDE)
    small = views.plain(source, min(source.size.long_side, 2 * round(_GLOBAL_SIDE * max(scales))))
    edges = describe(fixed.image.rgb.mean(axis=2), fixed.image.mask)
    still: dict[int, _Spectra] = {}
    found = []
    for angle in angles:
        context.raise_if_cancelled()
        for scale in scales:
            moving = views.turned(small.image, max(8, round(_GLOBAL_SIDE * scale)), angle, mirrored=mirrored)
            maps = describe(moving.image.rgb.mean(axis=2), moving.image.mask)
            # Both beside each other, so that no shift wraps around.
            side = _good_length(fixed.image.size.long_side + moving.image.size.long_side)
            if side not in still:
                still[side] = _Spectra(edges, side, runtime.device)
            significance, (dx, dy) = _best_shift(still[side], _Spectra(maps, side, runtime.device), side)
            to_view = moving.view_from_full @ small.view_from_full
            target_from_source = np.linalg.inv(fixed.view_from_full) @ coords.shift(dx, dy) @ to_view
            found.append(
                Placement(
                    source_from_target=coords.invert_homography(target_from_source),
                    significance=significance,
                    angle=float(angle),
                    scale=float(scale),
                    mirrored=mirrored,
                )
            )
    found.sort(key=lambda placement: -placement.significance)
    return _distinct(found, target.full_size, count)


def _best_shift(still: _Spectra, moving: _Spectra, side: int) -> tuple[float, tuple[int, int]]:
    """The most significant shift of the moving picture, and how significant it is."""
    products = torch.stack(
        [
            (still.channels * moving.channels.conj()).sum(0),
            still.mask * moving.mask.conj(),
            still.mask * moving.energy.conj(),
            still.energy * moving.mask.conj(),
        ]
    )
    agreement, overlap, energy, other = torch.fft.irfft2(products, s=(side, side))
    # The correlation coefficient over the overlap, times the square root of its area: a large overlap that agrees
    # says more than a small one.
    value = agreement * overlap.clamp_min(0).sqrt() / (energy.clamp_min(1.0) * other.clamp_min(1.0)).sqrt()
    value = torch.where(overlap > _OVERLAP * min(still.area, moving.area), value, torch.zeros_like(value))
    best = int(value.argmax())
    dy, dx = divmod(best, side)
    # To the right and down the moving picture can go as far as the still one reaches; what is more is to the left, up.
    return float(value.flatten()[best]), (
        dx if dx < still.width else dx - side,
        dy if dy < still.height else dy - side,
    )


def _good_length(length: int) -> int:
    """The next length of which there are few, for which the transform is fast."""
    return next((good for good in _GOOD_LENGTHS if good >= length), 64 * -(-length // 64))


def _distinct(found: list[Placement], size: Size, count: int) -> list[Placement]:
    middle = np.array([[size.width / 2, size.height / 2]])
    kept: list[Placement] = []
    for placement in found:
        if len(kept) == count:
            break
        if not any(_alike(placement, other, middle, size) for other in kept):
            kept.append(placement)
    return kept


def _alike(a: Placement, b: Placement, middle: FloatArray, size: Size) -> bool:
    turn = abs((a.angle - b.angle + 180) % 360 - 180)
    # Where the middle of the target comes from, by one, and where that lands by the other.
    between = coords.invert_homography(b.source_from_target) @ a.source_from_target
    apart = float(np.linalg.norm(coords.apply_homography(between, middle) - middle))
    close = apart < _SAME_SHIFT * size.long_side
    return close and turn < _SAME_ANGLE and abs(float(np.log(a.scale / b.scale))) < _SAME_SCALE


def local_matches(source: EdgeMaps, target: EdgeMaps, radius: int, runtime: Runtime, context: JobContext) -> Matches:
    """Where the windows of the target lie in the source, for two pictures that nearly lie on each other.

    Args:
        source: edges of the source, brought to the frame of the target.
        target: edges of the target, of the same size.
        radius: pixels of the frame to look around in.
        runtime: where to compute.
        context: asked between rows of shifts whether to go on.

    Returns:
        Matches in pixels of the frame, for windows with a clear best place in the source.
    """
    height, width = target.mask.shape
    across, down = _Windows(width), _Windows(height)
    value = _correlations(source, target, across, down, radius, runtime, context)
    covered = down.mean(target.mask * source.mask, across)
    energy = down.mean((target.channels**2).sum(axis=0), across)
    usable = (covered > _COVERED) & (energy > _LEAST_ENERGY)
    peak = _peaks(value[usable], radius)
    good = peak[:, 3] > 0
    centres = np.stack(np.meshgrid(across.centres, down.centres), axis=-1)[usable][good]
    return Matches(
        source=centres + peak[good, :2],
        target=centres,
        score=np.minimum(peak[good, 3] / _CLEAR_LEAD, 1.0).astype(np.float32),
        kind=np.zeros(len(centres), np.uint8),
        kinds=(matching.STRUCTURE,),
        scale=np.full(len(centres), _TOLERANCE, np.float32),
    )


class _Windows:
    """Windows along one side of a picture, as weights of its pixels; two of them make windows of the picture.

    Only every second pixel is looked at: the edge maps are blurred.
    """

    def __init__(self, length: int) -> None:
        self.length = length
        self.centres = np.arange(_STEP / 2, length, _STEP)
        sampled = np.arange(0, length, _STRIDE) + 0.5
        weights = np.exp(-0.5 * ((sampled - self.centres[:, None]) / _SIGMA) ** 2)
        self.weights = (weights / (np.sqrt(2 * np.pi) * _SIGMA / _STRIDE)).astype(np.float32)

    def mean(self, values: Float32Array, across: _Windows) -> Float32Array:
        """(m, n) weighted means of a (h, w) picture over the windows; what lies beyond its border counts as 0."""
        return np.asarray(self.weights @ values[::_STRIDE, ::_STRIDE] @ across.weights.T)


@torch.inference_mode()
def _correlations(
    source: EdgeMaps,
    target: EdgeMaps,
    across: _Windows,
    down: _Windows,
    radius: int,
    runtime: Runtime,
    context: JobContext,
) -> Float32Array:
    """(m, n, 2 r + 1, 2 r + 1) correlation of each window at each shift (dy, dx) of the source."""
    device = runtime.device
    # Copied, not borrowed: how products are summed up depends on where NumPy happened to put the memory.
    rows, columns = (torch.tensor(side.weights, device=device) for side in (down, across))
    fixed = torch.from_numpy(np.ascontiguousarray(target.channels[:, ::_STRIDE, ::_STRIDE])).to(device)
    moving = F.pad(torch.from_numpy(source.channels).to(device), (radius,) * 4)
    # Every second pixel, from each of the four starting points, so that a shift is a slice of memory in one piece.
    phases = [[moving[:, y::_STRIDE, x::_STRIDE].contiguous() for x in range(_STRIDE)] for y in range(_STRIDE)]
    energies = [[phase.square().sum(0) for phase in row] for row in phases]
    own = rows @ fixed.square().sum(0) @ columns.T
    height, width = fixed.shape[1:]
    side = 2 * radius + 1
    result = torch.empty((side, side, len(rows), len(columns)), device=device)
    for dy in range(side):
        context.raise_if_cancelled()
        top = dy // _STRIDE
        for dx in range(side):
            part = np.s_[..., top : top + height, dx // _STRIDE : dx // _STRIDE + width]
            product = (fixed * phases[dy % _STRIDE][dx % _STRIDE][part]).sum(0)
            there = energies[dy % _STRIDE][dx % _STRIDE][part]
            agreement, energy = rows @ torch.stack([product, there]) @ columns.T
            result[dy, dx] = agreement / (own.clamp_min(1e-4) * energy.clamp_min(1e-4)).sqrt()
    return np.asarray(result.permute(2, 3, 0, 1).cpu().numpy(), np.float32)


def _peaks(value: Float32Array, radius: int) -> Float32Array:
    """(N, 4) the best shift in (N, n, n) correlations, between the pixels by a parabola along each axis."""
    count, side = len(value), 2 * radius + 1
    if not count:
        return np.zeros((0, 4), np.float32)
    best = value.reshape(count, -1).argmax(axis=1)
    row, column = best // side, best % side
    inner_row, inner_column = np.clip(row, 1, side - 2), np.clip(column, 1, side - 2)
    index = np.arange(count)
    top = value[index, row, column]
    dy = _vertex(
        value[index, inner_row - 1, inner_column],
        value[index, inner_row, inner_column],
        value[index, inner_row + 1, inner_column],
    )
    dx = _vertex(
        value[index, inner_row, inner_column - 1],
        value[index, inner_row, inner_column],
        value[index, inner_row, inner_column + 1],
    )
    lines = np.arange(side)
    away = (np.abs(lines[None, :, None] - row[:, None, None]) > _RIVAL_DISTANCE) | (
        np.abs(lines[None, None, :] - column[:, None, None]) > _RIVAL_DISTANCE
    )
    rival = np.where(away, value, -1.0).reshape(count, -1).max(axis=1)
    # At the border of the search the true place may lie beyond it.
    inside = (row == inner_row) & (column == inner_column)
    clear = inside & (top > _LEAST_CORRELATION) & (rival < _RIVAL * top)
    lead = np.where(clear, top - rival, 0.0)
    return np.stack([column - radius + dx, row - radius + dy, top, lead], axis=1).astype(np.float32)


def _vertex(before: Float32Array, here: Float32Array, after: Float32Array) -> Float32Array:
    curvature = np.maximum(2 * here - before - after, 1e-4)
    return np.asarray(np.clip(0.5 * (after - before) / curvature, -0.5, 0.5), np.float32)
