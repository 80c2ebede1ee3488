"""Looking at two pictures through a transform: both in one frame, where matching is easy if the transform is right.

What is found in a look is evidence of its own. Between unrelated pictures a second look finds no more than the first;
between related ones it finds much more, because neither turn nor scale nor tilt is left between them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from rflow_engine import coarse, coords, matching, structural, views
from rflow_engine.context import JobContext
from rflow_engine.images import ImageSource, WorkingImage
from rflow_engine.regions import of_matches, restrict
from rflow_engine.runtime import Runtime
from rflow_engine.settings import CoarseSettings, Settings
from rflow_engine.types import FitFailure, FloatArray, HomographyFit, Matches, Regions, Size

# Never enlarge a picture more than this to look closer: there is nothing to see.
_ENLARGEMENT = 2.0
# The least share of the smaller picture that both must show, and the least side of it in pixels.
_LEAST_COMMON, _LEAST_SIDE = 0.04, 48
# Two transforms are the same to a look if they move no corner of what it shows by more of its long side.
_SAME = 0.02
# Size at which edges are matched in a look, and how far around.
_EDGE_SIDE, _EDGE_RADIUS = 400, 8
# At the same scale the grids of both would coincide, and matches of their cells would confirm any proposal.
_DENSE_SCALES = (0.87, 1.13)


@dataclass(slots=True, kw_only=True)
class Looker:
    """A pair of pictures and what has been read of them so far.

    Attributes:
        images: source and target.
        pair: both, prepared at working size, restricted to what counts.
        regions: what counts.
        settings: of the job.
        runtime: where to compute.
        context: asked between steps whether to go on.
    """

    images: tuple[ImageSource, ImageSource]
    pair: coarse.Pair
    regions: Regions
    settings: Settings
    runtime: Runtime
    context: JobContext
    _closer: dict[tuple[int, int], WorkingImage] = field(default_factory=dict)

    @property
    def options(self) -> CoarseSettings:
        """The settings of the coarse stage."""
        return self.settings.coarse

    @property
    def sizes(self) -> tuple[Size, Size]:
        """The full-resolution sizes of source and target."""
        return self.images[0].info.size, self.images[1].info.size

    def fit(self, matches: Matches, *, mirrored: bool = False, zoom: float = 1.0) -> HomographyFit | FitFailure:
        """The transform of matches between the full pictures; see :func:`rflow_engine.coarse.fit_homography`."""
        return coarse.fit_homography(
            matches,
            source_size=self.sizes[0],
            target_size=self.sizes[1],
            settings=self.options,
            seed=self.settings.seed,
            context=self.context,
            mirrored=mirrored,
            zoom=zoom,
        )

    def closer(self, role: int, long_side: int) -> WorkingImage:
        """A picture (0: source, 1: target) prepared at a larger size than the pair, read when it is first asked for."""
        known = (self.pair.source, self.pair.target)[role]
        image = self.images[role]
        wanted = min(image.info.size.long_side, 2 ** int(np.ceil(np.log2(max(long_side, 1)))))
        if wanted <= known.size.long_side:
            return known
        key = (role, wanted)
        if key not in self._closer:
            self.context.raise_if_cancelled()
            regions = (self.regions.source, self.regions.target)[role]
            self._closer[key] = restrict(image.working(wanted), regions, role="target" if role else "source")
        return self._closer[key]

    def counted(self, matches: Matches) -> Matches:
        """The matches that lie in what counts of both pictures."""
        return matching.select(matches, of_matches(self.regions, matches)) if self.regions else matches


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What both pictures show in common under a transform, brought into one frame.

    Attributes:
        source: the source, warped into the frame.
        target: the target's part, resized into the frame.
        zoom: how many times closer than the working pictures the frame shows them.
    """

    source: views.View
    target: views.View
    zoom: float


def look(looker: Looker, source_from_target: FloatArray, long_side: int) -> Look | None:
    """Both pictures in one frame; None if they share too little under the transform."""
    source_size, target_size = looker.sizes
    box = common_box(source_from_target, source_size, target_size)
    if box is None:
        return None
    low, high = box
    extent = high - low
    # Source pixels for one target pixel in the middle.
    scale = float(np.sqrt(abs(np.linalg.det(coords.local_affine(source_from_target, (low + high) / 2)))))
    if not np.isfinite(scale) or scale <= 0:
        return None
    # No closer than the coarser of both pictures allows.
    factor = min(long_side / extent.max(), _ENLARGEMENT * min(1.0, scale))
    shape = np.maximum(np.rint(extent * factor), 1).astype(int)
    if shape.min() < _LEAST_SIDE:
        return None
    size = Size(width=int(shape[0]), height=int(shape[1]))
    view_from_target = np.diag([*(shape / extent), 1.0]) @ coords.shift(-low[0], -low[1])
    source = looker.closer(0, round(source_size.long_side * min(1.0, factor / scale)))
    target = looker.closer(1, round(target_size.long_side * min(1.0, factor)))
    moving = views.onto(source, view_from_target @ coords.invert_homography(source_from_target), size)
    fixed = views.onto(target, view_from_target, size)
    working = (
        factor * target_size.long_side / looker.options.long_side,
        factor / scale * source_size.long_side / looker.options.long_side,
    )
    return Look(source=moving, target=fixed, zoom=float(np.sqrt((working[0] ** 2 + working[1] ** 2) / 2)))


def same(looker: Looker, one: FloatArray, other: FloatArray) -> bool:
    """Whether two transforms (source_from_target) show the pictures in the same place."""
    box = common_box(other, *looker.sizes)
    if box is None:
        return True
    corners = box[0] + coords.corners(Size(width=1, height=1)) * (box[1] - box[0])
    back = coords.apply_homography(coords.invert_homography(one) @ other, corners)
    away = np.linalg.norm(back - corners, axis=1)
    return bool(np.isfinite(away).all() and away.max() <= _SAME * (box[1] - box[0]).max())


def matches_through(looker: Looker, seen: Look) -> Matches:
    """Matches of all backbones and of the edges between both sides of a look, in full-resolution pixels."""
    options = replace(looker.options, dense_scales=_DENSE_SCALES)
    pair = coarse.Pair(source=seen.source.image, target=seen.target.image)
    found = coarse.find_matches(pair, options, looker.runtime, _Quiet(looker.context))
    through = views.matches_between(found, seen.source, seen.target)
    small = replace(seen, source=_reduced(seen.source), target=_reduced(seen.target))
    return looker.counted(matching.join([through, edge_matches(looker, small, _EDGE_RADIUS)]))


def edge_matches(looker: Looker, seen: Look, radius: int) -> Matches:
    """Matches of the edges alone, up to ``radius`` pixels of the look apart, in full-resolution pixels."""
    moving, fixed = (
        structural.describe(view.image.rgb.mean(axis=2), view.image.mask) for view in (seen.source, seen.target)
    )
    found = structural.local_matches(moving, fixed, radius, looker.runtime, looker.context)
    return looker.counted(views.matches_between(found, seen.source, seen.target))


def _reduced(view: views.View) -> views.View:
    if view.image.size.long_side <= _EDGE_SIDE:
        return view
    smaller = views.plain(view.image, _EDGE_SIDE)
    return views.View(image=smaller.image, view_from_full=smaller.view_from_full @ view.view_from_full)


def common_box(
    source_from_target: FloatArray, source_size: Size, target_size: Size
) -> tuple[FloatArray, FloatArray] | None:
    """The corners of the target's part that both pictures show; None if that is too small to say anything."""
    grid = Size(width=48, height=48)
    points = coords.cell_centres(grid, target_size).reshape(-1, 2)
    landed = coords.apply_homography(source_from_target, points)
    inside = np.asarray(np.isfinite(landed).all(axis=1), np.bool_)
    inside[inside] &= coords.contains(landed[inside], source_size)
    if not inside.any():
        return None
    common = points[inside]
    cell = np.array([target_size.width / grid.width, target_size.height / grid.height])
    shares = inside.mean(), _covered(landed[inside], source_size)
    if max(shares) < _LEAST_COMMON:
        return None
    low = np.maximum(common.min(axis=0) - cell, 0.0)
    high = np.minimum(common.max(axis=0) + cell, [target_size.width, target_size.height])
    return low, high


def _covered(points: FloatArray, size: Size) -> float:
    """The share of a picture's 24 by 24 cells that points fall into."""
    cells = np.minimum((points * 24 / [size.width, size.height]).astype(int), 23)
    return len(np.unique(cells[:, 0] * 24 + cells[:, 1])) / 576


@dataclass(frozen=True, slots=True)
class _Quiet:
    """A context that can be cancelled but says nothing: a look is one step to the user."""

    parent: JobContext

    def report(self, progress: object) -> None:
        """Say nothing."""

    def raise_if_cancelled(self) -> None:
        """Ask the parent."""
        self.parent.raise_if_cancelled()

    def should_finish(self) -> bool:
        """Ask the parent."""
        return self.parent.should_finish()
