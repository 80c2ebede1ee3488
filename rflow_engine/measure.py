"""What the map says about the pictures, in numbers: where things of the source lie compared with the target.

Everything here is about the *displacement* ``v``. The thing that the target shows at ``x`` lies at ``x + v(x)`` once
the source has been laid on the target by a plain transform, the *reference*, which takes away what is a matter of how
the pictures were taken. Hence, in the target's frame and pixels, with y pointing down:

- ``v = (3, 0)``: the thing lies 3 px further to the **right** in the source than in the target;
- ``v = (0, -3)``: it lies 3 px **higher** in the source;
- where ``x + v(x)`` spreads, the thing is **larger** in the source.

The reference "coarse" is the homography of the coarse stage: then ``v`` is the residual flow. A homography may take
away perspective, and with it what a copyist has drawn differently; the reference "similarity" takes away nothing but
position, turn and size, as the certain places together have them, and ``v`` is all the rest.

Only certain places are measured. A displacement is held in a :class:`FlowField`, whatever its reference.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from rflow_engine import coords
from rflow_engine import regions as areas
from rflow_engine.alignment import Alignment
from rflow_engine.errors import UsageError
from rflow_engine.said import said
from rflow_engine.types import (
    AnyArray,
    BoolArray,
    Float32Array,
    FloatArray,
    FlowField,
    ImageInfo,
    Region,
    Regions,
    Size,
    read_only,
)
from rflow_engine.warp import sample_field

Reference: TypeAlias = Literal["coarse", "similarity"]
ComplexArray: TypeAlias = NDArray[np.complex128]

CERTAIN = 0.5
"""Confidence from which on a place counts as certain."""

# Fits use at most about so many points: more would not change a figure that is shown.
_FIT_POINTS = 20_000
_ROUNDS = 30
# Of Cauchy's weights, for which 95 % of the precision of least squares is kept on normal errors; and the factor that
# makes a standard deviation of a median of lengths in the plane.
_CAUCHY, _RAYLEIGH = 2.385, 1.1774
# What is known of the map's errors where it is right, in cells of its grid (working pixels of the fine stage): how
# large they typically are, over how many cells they go together, and what no averaging takes away. Regions of pairs
# with known truth gave the last two (``docs/decisions/025-measuring.md``).
_ERROR, _TOGETHER, _FLOOR = 0.7, 64.0, 0.5
# By how much longer than the uncertainty of one component, which is that of 95 %, the length of both may be.
_BOTH = 1.22
# Fewer certain cells, or a smaller share of them, are not measured.
_FEWEST, _LEAST_SHARE = 24, 0.05
# Resolutions that programs write where they know none.
_MEANINGLESS_PPI = (1.0, 72.0, 96.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """A part of the source compared with the same part of the target: moved, turned, larger, and the rest.

    Uncertainties are such that the truth lies within in about 95 of 100 cases where both pictures are of the same
    kind, and less often between media; see :func:`measure`.

    Attributes:
        shift: (dx, dy) target pixels by which the part lies further to the right, and lower, in the source.
        turn: degrees by which it is turned in the source, anticlockwise as seen on the screen.
        scale: how many times larger it is in the source.
        rest: target pixels: median of what is left at its places.
        shift_uncertainty: of either component of ``shift``, in target pixels.
        turn_uncertainty: in degrees.
        scale_uncertainty: of ``scale``.
        noise: target pixels: a ``rest`` below this says nothing.
    """

    shift: tuple[float, float]
    turn: float
    scale: float
    rest: float
    shift_uncertainty: float
    turn_uncertainty: float
    scale_uncertainty: float
    noise: float

    @property
    def has_moved(self) -> bool:
        """Whether the shift is larger than chance would make it in 95 of 100 cases."""
        return math.hypot(*self.shift) > _BOTH * self.shift_uncertainty

    @property
    def has_turned(self) -> bool:
        """Whether the turn is larger than its uncertainty."""
        return abs(self.turn) > self.turn_uncertainty

    @property
    def has_grown(self) -> bool:
        """Whether the scale differs from 1 by more than its uncertainty."""
        return abs(self.scale - 1) > self.scale_uncertainty

    @property
    def has_rest(self) -> bool:
        """Whether more is left than the map's own errors."""
        return self.rest > self.noise


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """The displacement in a part of the target. Figures are NaN where nothing could be measured.

    Attributes:
        name: of the part; empty for the whole picture.
        share: of the target that the part covers, in [0, 1].
        certain: share of the part that is certain, in [0, 1].
        median: length in target pixels.
        p95: the length that 95 % of the places do not exceed.
        largest: length.
        mean: (dx, dy) target pixels.
        direction: degrees of the mean, anticlockwise from the right as seen on the screen, in (-180, 180].
        stretch: mean change of area from target to source: 0.02 where the source's things are 2 % larger.
        folds: share of the measured places at which the map folds, in [0, 1].
        motion: what all places have in common; None if too little is certain.
    """

    name: str = ""
    share: float
    certain: float
    median: float
    p95: float
    largest: float
    mean: tuple[float, float]
    direction: float
    stretch: float
    folds: float
    motion: Motion | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The displacement along a straight line over the target.

    Attributes:
        start: (x, y) target point.
        end: (x, y) target point.
        distance: (N,) target pixels from the start.
        points: (N, 2) target points.
        along: (N,) displacement in the direction of the line, in target pixels.
        across: (N,) displacement to the right-hand side of who follows the line, in target pixels.
        confidence: (N,) in [0, 1].
    """

    start: tuple[float, float]
    end: tuple[float, float]
    distance: FloatArray
    points: FloatArray
    along: FloatArray
    across: FloatArray
    confidence: FloatArray

    def __post_init__(self) -> None:
        for name in ("distance", "points", "along", "across", "confidence"):
            object.__setattr__(self, name, read_only(getattr(self, name)))

    def __len__(self) -> int:
        return len(self.distance)


def displacement(alignment: Alignment, reference: Reference = "coarse") -> FlowField:
    """Where the things of the source lie compared with the target.

    Args:
        alignment: a result with a residual flow.
        reference: what is taken away first.

    Returns:
        The displacement at the cells of the flow; confident nowhere that the source has no picture, and nowhere that
        does not count.

    Raises:
        UsageError: without a residual flow.
    """
    flow = alignment.flow
    if flow is None:
        raise UsageError(
            said("There is no residual flow to measure: only the homography is known."),
            said("Align with the fine stage."),
        )
    points = coords.cell_centres(flow.grid_size, flow.target_size).reshape(-1, 2)
    confidence = alignment.confidence_at(points).reshape(flow.confidence.shape).astype(np.float32)
    counted = replace(flow, confidence=np.minimum(confidence, flow.confidence))
    if reference == "coarse":
        return counted
    mapped = coords.apply_homography(
        alignment.source_from_target, points + np.asarray(flow.flow, np.float64).reshape(-1, 2)
    )
    target_from_source = best_similarity(
        mapped, points, counted.confidence.ravel(), mirrored=coords.mirrors(alignment.source_from_target)
    )
    landed = coords.apply_homography(target_from_source, mapped)
    vectors = np.nan_to_num(landed - points).reshape(flow.flow.shape).astype(np.float32)
    beyond = ~np.isfinite(landed).all(axis=1).reshape(flow.confidence.shape)
    return replace(counted, flow=vectors, confidence=np.where(beyond, np.float32(0), counted.confidence))


def best_similarity(source: AnyArray, target: AnyArray, weights: AnyArray, *, mirrored: bool = False) -> FloatArray:
    """The move, turn and change of size that lays most of the points where they belong.

    What a minority of the places has in common, as a limb that was moved, does not pull it along.

    Args:
        source: (N, 2) points; NaN does not count.
        target: (N, 2) where they belong.
        weights: (N,) how much each counts, at least 0; if nothing counts, all count alike.
        mirrored: whether the points are turned over as well.

    Returns:
        (3, 3) target_from_source.

    Raises:
        ValueError: with fewer than two different points.
    """
    usable = np.isfinite(source).all(axis=1) & np.isfinite(target).all(axis=1)
    weight: FloatArray = np.asarray(weights, np.float64) * usable
    if not (weight > 0).any():
        weight = np.asarray(usable, np.float64)
    kept = np.flatnonzero(weight > 0)
    kept = kept[:: max(1, len(kept) // _FIT_POINTS)]
    z = _complex(np.asarray(source)[kept])
    if mirrored:
        z = z.conj()
    factor, offset = _fit(z, _complex(np.asarray(target)[kept]), weight[kept])[:2]
    # a * (x + iy) + b, written as a matrix.
    a, b = factor.real, factor.imag
    turn = np.array([[a, -b], [b, a]]) @ (np.diag([1.0, -1.0]) if mirrored else np.eye(2))
    matrix = np.eye(3)
    matrix[:2, :2], matrix[:2, 2] = turn, (offset.real, offset.imag)
    return matrix


def _complex(points: AnyArray) -> ComplexArray:
    return np.asarray(points[..., 0] + 1j * points[..., 1], np.complex128)


def _fit(z: ComplexArray, w: ComplexArray, weight: FloatArray) -> tuple[complex, complex, FloatArray]:
    """The similarity ``w = a * z + b`` of most of the points: ``a``, ``b``, and the (N,) distances that are left.

    Least squares, repeated with Cauchy's weights.
    """
    if len(z) < 2 or float(np.abs(z - z[0]).max()) < 1e-9:
        raise ValueError(f"expected at least two different points, got {len(z)}")
    robust: FloatArray = np.ones(len(z))
    for _ in range(_ROUNDS):
        total = np.asarray(weight * robust, np.float64)
        total /= total.sum()
        zm, wm = (total * z).sum(), (total * w).sum()
        a = (total * (z - zm).conj() * (w - wm)).sum() / (total * np.abs(z - zm) ** 2).sum()
        left: FloatArray = np.abs(a * (z - zm) - (w - wm))
        spread = _weighted_median(left, weight) / _RAYLEIGH
        if spread < 1e-9:
            break
        before, robust = robust, np.asarray(1 / (1 + (left / (_CAUCHY * spread)) ** 2), np.float64)
        if float(np.abs(robust - before).max()) < 1e-4:
            break
    return complex(a), complex(wm - a * zm), left


def _weighted_median(values: FloatArray, weight: FloatArray) -> float:
    order = np.argsort(values)
    sums = np.cumsum(weight[order])
    return float(values[order[np.searchsorted(sums, sums[-1] / 2)]])


def area_change(field: FlowField, *, smooth: float = 0.0) -> Float32Array:
    """(h, w) by what factor ``x + v(x)`` scales areas: 1.02 where things are 2 % larger in the source.

    0 or less is a fold: there the map turns the picture over, which no picture does.

    Args:
        field: the displacement.
        smooth: standard deviation in cells of a smoothing before, for looking at: from cell to cell areas change by
            the errors of the map more than by anything in the pictures.
    """
    h, w = field.confidence.shape
    if smooth > 0:
        blurred = cv2.GaussianBlur(np.asarray(field.flow), (0, 0), smooth, borderType=cv2.BORDER_REPLICATE)
        return area_change(replace(field, flow=np.asarray(blurred, np.float32)))
    if min(h, w) < 2:
        return np.ones((h, w), np.float32)
    step_x, step_y = field.target_size.width / w, field.target_size.height / h
    x_down, x_across = np.gradient(field.flow[..., 0], step_y, step_x)
    y_down, y_across = np.gradient(field.flow[..., 1], step_y, step_x)
    return np.asarray((1 + x_across) * (1 + y_down) - x_down * y_across, np.float32)


def region_mask(alignment: Alignment, field: FlowField, region: Region, *, in_source: bool = False) -> BoolArray:
    """(h, w) bool: which cells of a displacement lie in a region of the target, or of the source."""
    points = coords.cell_centres(field.grid_size, field.target_size).reshape(-1, 2)
    if in_source:
        points = alignment.map_to_source(points)
    return areas.covered(region.outline, points).reshape(field.confidence.shape)


def measure(
    field: FlowField,
    part: BoolArray | None = None,
    *,
    name: str = "",
    certain: float = CERTAIN,
    only_certain: bool = True,
) -> Measurement:
    """The displacement in a part of the target, in figures.

    How far the figures of :class:`Motion` may be off follows from the errors of the map, of which is known how large
    they typically are and over how far they go together, from how much of the part is certain, and from how badly one
    motion describes the part. No figure is better than half a cell of the map's grid.

    Args:
        field: the displacement, as :func:`displacement` gives it.
        part: (h, w) bool, which cells; None for all.
        name: of the part.
        certain: the confidence from which on a place counts as certain.
        only_certain: whether the other places are left out.
    """
    part = np.ones(field.confidence.shape, np.bool_) if part is None else part
    sure = part & (field.confidence >= certain)
    counted = sure if only_certain else part
    share = float(sure.sum() / max(part.sum(), 1))
    if not counted.any():
        nan = float("nan")
        return Measurement(
            name=name,
            share=float(part.mean()),
            certain=share,
            median=nan,
            p95=nan,
            largest=nan,
            mean=(nan, nan),
            direction=nan,
            stretch=nan,
            folds=nan,
            motion=None,
        )
    vectors = np.asarray(field.flow[counted], np.float64)
    median, p95, largest = np.percentile(np.hypot(*vectors.T), [50, 95, 100])
    dx, dy = vectors.mean(axis=0)
    areas_there = area_change(field)[counted]
    upright = areas_there > 0
    enough = sure.sum() >= _FEWEST and share >= _LEAST_SHARE
    return Measurement(
        name=name,
        share=float(part.mean()),
        certain=share,
        median=float(median),
        p95=float(p95),
        largest=float(largest),
        mean=(float(dx), float(dy)),
        direction=math.degrees(math.atan2(-dy, dx)),
        stretch=float(areas_there[upright].mean()) - 1 if upright.any() else float("nan"),
        folds=float(1 - upright.mean()),
        motion=_motion(field, sure) if enough else None,
    )


def _motion(field: FlowField, sure: BoolArray) -> Motion:
    points = coords.cell_centres(field.grid_size, field.target_size)[sure]
    weight = np.asarray(field.confidence[sure], np.float64)
    step = max(1, len(points) // _FIT_POINTS)
    z, weight = _complex(points[::step]), weight[::step]
    moved = z + _complex(np.asarray(field.flow[sure][::step], np.float64))
    a, b, left = _fit(z, moved, weight)
    middle = (weight * z).sum() / weight.sum()
    shift = a * middle + b - middle
    reach = math.sqrt(float((weight * np.abs(z - middle) ** 2).sum() / weight.sum()))
    cell = math.sqrt(field.target_size.pixels / field.grid_size.pixels)
    rest = _weighted_median(left, weight)
    error = noise(field) / math.sqrt(float(weight.mean()))
    independent = max(1.0, float(sure.sum()) / _TOGETHER**2)
    off = math.hypot(2 * math.hypot(error, rest / _RAYLEIGH) / math.sqrt(independent), _FLOOR * cell)
    # Errors that turn or enlarge a part move its far places: the same error over its reach is an angle, or a factor.
    lever = max(reach, cell)
    return Motion(
        shift=(float(shift.real), float(shift.imag)),
        # y points down, so a positive angle in image axes is clockwise on the screen.
        turn=-math.degrees(math.atan2(a.imag, a.real)),
        scale=abs(a),
        rest=rest,
        shift_uncertainty=off,
        turn_uncertainty=math.degrees(off / lever),
        scale_uncertainty=off / lever,
        noise=error,
    )


def noise(field: FlowField) -> float:
    """How large the errors of a displacement typically are at one certain place, in target pixels."""
    return _ERROR * math.sqrt(field.target_size.pixels / field.grid_size.pixels)


def measure_regions(
    alignment: Alignment, field: FlowField, regions: Regions | None = None, *, certain: float = CERTAIN
) -> tuple[Measurement, ...]:
    """The displacement in every region that is not excluded: those of the target first, then those of the source.

    Args:
        alignment: the result.
        field: its displacement.
        regions: of both pictures; by default those the alignment was made with.
        certain: the confidence from which on a place counts as certain.
    """
    regions = alignment.regions if regions is None else regions
    listed = [(region, False) for region in regions.target]
    listed += [(region, True) for region in regions.source]
    return tuple(
        measure(field, region_mask(alignment, field, region, in_source=there), name=region.name, certain=certain)
        for region, there in listed
        if region.kind != "exclude"
    )


def profile(field: FlowField, start: tuple[float, float], end: tuple[float, float], *, most: int = 2000) -> Profile:
    """The displacement along a straight line over the target.

    Args:
        field: the displacement.
        start: (x, y) target point.
        end: another one.
        most: how many samples there may be; by itself there are two in each cell.

    Raises:
        ValueError: if both points are the same.
    """
    first, last = np.asarray(start, np.float64), np.asarray(end, np.float64)
    length = float(np.linalg.norm(last - first))
    if not length > 0:
        raise ValueError(f"expected two different points, got {tuple(first)} and {tuple(last)}")
    cell = math.sqrt(field.target_size.pixels / field.grid_size.pixels)
    count = int(np.clip(math.ceil(2 * length / cell), 2, most - 1)) + 1
    fraction = np.linspace(0.0, 1.0, count)
    points = first + fraction[:, None] * (last - first)
    vectors = sample_field(field.flow, points, field.target_size)
    ux, uy = (last - first) / length
    return Profile(
        start=(float(first[0]), float(first[1])),
        end=(float(last[0]), float(last[1])),
        distance=fraction * length,
        points=points,
        along=vectors @ np.array([ux, uy]),
        # y points down: turning (ux, uy) by 90 degrees clockwise on the screen gives (-uy, ux).
        across=vectors @ np.array([-uy, ux]),
        confidence=np.where(
            _inside(points, field.target_size), sample_field(field.confidence, points, field.target_size), 0
        ),
    )


def _inside(points: FloatArray, size: Size) -> BoolArray:
    return np.asarray(coords.contains(points, size), np.bool_)


def millimetres_per_pixel(info: ImageInfo) -> float | None:
    """How large a pixel of a picture is on the work, as far as its file says so.

    None without a resolution, with one that differs between across and down, and with one that programs write where
    they know none (72 and 96 pixels per inch).
    """
    if info.resolution is None:
        return None
    x, y = info.resolution
    if not (x > 0 and y > 0 and abs(x / y - 1) < 0.01) or any(abs(x - ppi) < 0.5 for ppi in _MEANINGLESS_PPI):
        return None
    return 25.4 / math.sqrt(x * y)
