"""The result of aligning a pair: what :func:`rflow_engine.align` returns when it succeeds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from rflow_engine import regions as areas
from rflow_engine import warp
from rflow_engine.coords import (
    Decomposition,
    apply_homography,
    as_points,
    contains,
    decompose,
    invert_homography,
)
from rflow_engine.images import ImageSource
from rflow_engine.settings import FlowMethod, Settings
from rflow_engine.types import (
    BY_HAND,
    AnyArray,
    Box,
    FloatArray,
    FlowField,
    HomographyFit,
    Matches,
    Regions,
    Size,
    Verdict,
    read_only,
)

if TYPE_CHECKING:
    # Finding planes needs torch; holding them does not.
    from rflow_engine.planes import PlaneMap


# Matches with a scale below this are placed sharply; fewer of them than this say little.
_SHARP, _ENOUGH = 1.5, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class MapResiduals:
    """How near a whole map comes to the matches, in target pixels.

    The figures are about the same matches whatever came after the homography, so that methods of the fine stage, and
    the homography alone, can be compared: its inliers, and of these the sharply placed ones where there are enough,
    because the others tell how inexact they are rather than the map. A method that sees the matches comes nearer than
    one that does not: this is no error against a truth.

    Attributes:
        distance: (N,) float64 over all matches, between where the flow shifts the target point and where the homography
            puts the source point; infinite behind the horizon.
        count: how many inliers the figures are about.
        median: of these; NaN without any.
        p95: all but one in twenty of these are nearer.
        within: how many matches, inliers or not, are as near as an inlier has to be; excluded ones do not count.
    """

    distance: FloatArray = field(repr=False)
    count: int
    median: float
    p95: float
    within: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "distance", read_only(self.distance))


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """How the source lies on the target. It is truthy; a :class:`FitFailure` is falsy.

    Attributes:
        source: the picture that moves.
        target: the picture that stays.
        matches: all putative correspondences.
        fit: the homography of the coarse stage.
        flow: the residual flow of the fine stage; None where only the homography is known.
        planes: several transforms and where each holds, of which the first is the coarse stage's; None if it is alone.
        verdict: whether it can be relied on, and why.
        tried: what was searched before it was found, beyond the plain pictures.
        regions: what was left out of, or selected in, each picture.
        settings: with which it was made.
        device: name of the device that computed it.
        timings: seconds per stage.
        notes: what was done otherwise than asked for, a sentence each, such as that memory ran out; ``settings`` are
            those that it was done with.
    """

    source: ImageSource
    target: ImageSource
    matches: Matches = field(repr=False)
    fit: HomographyFit = field(repr=False)
    flow: FlowField | None = field(default=None, repr=False)
    planes: PlaneMap | None = field(default=None, repr=False)
    verdict: Verdict = BY_HAND
    tried: tuple[str, ...] = ()
    regions: Regions = field(default_factory=Regions, repr=False)
    settings: Settings = field(default_factory=Settings, repr=False)
    device: str = "cpu"
    timings: Mapping[str, float] = field(default_factory=dict, repr=False)
    notes: tuple[str, ...] = ()

    def __bool__(self) -> Literal[True]:
        return True

    @property
    def source_from_target(self) -> FloatArray:
        """(3, 3) float64, the coarse homography in full-resolution pixels."""
        return self.fit.source_from_target

    @property
    def seed(self) -> int:
        """The seed of everything random in this result."""
        return self.settings.seed

    @property
    def decomposition(self) -> Decomposition:
        """The homography in words: rotation, scale, shear, perspective."""
        return decompose(self.source_from_target, source_size=self.source.info.size, target_size=self.target.info.size)

    def map_to_source(self, points: AnyArray) -> FloatArray:
        """(N, 2) target points to source points, coarse and fine composed; NaN beyond the horizon."""
        return warp.map_to_source(self.source_from_target, self.flow, points)

    def map_to_target(self, points: AnyArray) -> FloatArray:
        """(N, 2) source points to target points; NaN where the inverse does not converge."""
        return warp.map_to_target(self.source_from_target, self.flow, points)

    def confidence_at(self, points: AnyArray) -> FloatArray:
        """(N,) probability in [0, 1] that the map is right at target points.

        It is 0 where the source has no picture, and where one of the pictures does not count.
        """
        p = as_points(points)
        mapped = self.map_to_source(p)
        inside = contains(mapped, self.source.info.size) & contains(p, self.target.info.size)
        inside &= areas.contains(self.regions.source, mapped) & areas.contains(self.regions.target, p)
        if self.flow is None:
            return inside.astype(np.float64)
        values = warp.sample_field(self.flow.confidence, p, self.flow.target_size)
        return np.where(inside, values, 0.0)

    @property
    def method(self) -> FlowMethod | Literal["planes"] | None:
        """The method of the fine stage; "planes" where several transforms alone made the flow, None without a flow."""
        if self.flow is None:
            return None
        return self.settings.fine.method if self.settings.fine.enabled else "planes"

    @property
    def residuals(self) -> MapResiduals:
        """How near the whole map, fine stage included, comes to the matches."""
        fit, target = self.fit, self.matches.target
        shifted = target
        if self.flow is not None:
            shifted = target + warp.sample_field(self.flow.flow, target, self.flow.target_size)
        landed = apply_homography(invert_homography(self.source_from_target), self.matches.source)
        distance = np.nan_to_num(np.linalg.norm(landed - shifted, axis=1), nan=np.inf)
        sharp = fit.inliers & (self.matches.scale < _SHARP)
        counted = sharp if sharp.sum() >= _ENOUGH else fit.inliers
        inner = distance[counted]
        median, p95 = np.percentile(inner, [50, 95]) if len(inner) else (np.nan, np.nan)
        return MapResiduals(
            distance=distance,
            count=int(counted.sum()),
            median=float(median),
            p95=float(p95),
            within=int(((distance < fit.threshold * self.matches.scale) & ~fit.excluded).sum()),
        )

    def coarse(self) -> Alignment:
        """This alignment by its homography alone."""
        return replace(self, flow=None)

    def source_grid(self, box: Box, out: Size) -> FloatArray:
        """(out.height, out.width, 2) source points for the pixels of a target region; see :func:`warp.source_grid`."""
        return warp.source_grid(self.source_from_target, self.flow, box, out)
