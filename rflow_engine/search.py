"""Finding how one picture lies on another, wherever a person could see it: cheap first, further only while in doubt.

The plain pictures are matched first. If that convinces nobody, ways to lay the source on the target are proposed: by
the edges alone, by views of the source that are turned, mirrored, enlarged or tilted. A proposal is never believed:
both pictures are brought into one frame by it and matched once more (:func:`confirm`), and only what is found there
counts as evidence. Between unrelated pictures a second look finds no more than the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from rflow_engine import coarse, coords, features, matching, structural, tilts, verification, views
from rflow_engine.context import JobContext, Stage
from rflow_engine.images import ImageSource, WorkingImage
from rflow_engine.regions import of_matches, restrict
from rflow_engine.runtime import Runtime
from rflow_engine.settings import CoarseSettings, Settings
from rflow_engine.types import FitFailure, FloatArray, HomographyFit, Matches, Regions, Size, Verdict

_REMEDY_SEARCH = (
    "Let the program search for turned, mirrored, scaled and differently made pictures (setting 'search'), or set a "
    "few points by hand."
)
# A plain fit with less support than this is not worth a second look.
_HINT = 6.0
# With so much support a plain fit needs no second look, and one that was looked at needs no other ways.
_OBVIOUS, _CONVINCING = 150.0, 60.0
_CHEAP_WAYS = 2
# An edge placement below this is what unrelated pictures reach, see structural.Placement.
_LEAST_SIGNIFICANCE = 14.0
# Edges of unrelated pictures support a settled placement with less than 4, of related ones with 15 and more.
_LEAST_SETTLED = 5.0
_ANGLES = tuple(range(-32, 33, 8))
_ALL_AROUND = tuple(range(-180, 180, 15))
_SCALES = tuple(float(s) for s in np.round(np.geomspace(0.64, 1.56, 6), 3))
# Sizes at which the pictures' common part is looked at: while settling an edge placement, and to confirm it.
_SETTLING_SIDE, _SETTLING_RADIUS = 320, 14
_EDGE_SIDE, _EDGE_RADIUS = 400, 8
_DENSE_SCALES = (0.87, 1.13)
# Never enlarge a picture more than this to look closer: there is nothing to see.
_ENLARGEMENT = 2.0
# A look is repeated, so often at most, if a corner of what it shows was off by more than this share of its long side.
_LOOKS, _MOVED = 4, 0.02
# Below this support it is not worth while.
_PROMISING = 15.0
# The least share of the smaller picture that both must show, and the least side of it in pixels.
_LEAST_COMMON, _LEAST_SIDE = 0.04, 48
# A fit that changes the view this much deserves a second look: factor of scale, degrees, squeeze.
_MUCH_SCALE, _MUCH_TURN, _MUCH_SQUEEZE = 1.6, 25.0, 1.5
_VIEW_SIDE, _VIEW_KEYPOINTS = 480, 1024
_PYRAMID = ((1280, 427), (427, 1280))
_LARGE_SIDE, _LARGE_KEYPOINTS = 2048, 8192


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A transform with the matches that speak for it.

    Attributes:
        matches: putative correspondences in full-resolution pixels.
        fit: the transform.
        verdict: whether it can be relied on.
        tried: what was looked for, in the order it was, in words for the user.
    """

    matches: Matches
    fit: HomographyFit
    verdict: Verdict
    tried: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A way to lay the source on the target, not to be believed yet.

    Attributes:
        source_from_target: (3, 3) in full-resolution pixels.
        settle: whether it is only roughly right, so that edges must bring it closer before features can match.
    """

    source_from_target: FloatArray
    settle: bool = False


@dataclass(slots=True, kw_only=True)
class Finder:
    """One search, with what it has read and described so far.

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
    tried: list[str] = field(default_factory=list)
    _closer: dict[tuple[int, int], WorkingImage] = field(default_factory=dict)

    @property
    def options(self) -> CoarseSettings:
        """The settings of the coarse stage."""
        return self.settings.coarse

    def fit(
        self, matches: Matches, *, mirrored: bool = False, zoom: float = 1.0, start: FloatArray | None = None
    ) -> HomographyFit | FitFailure:
        """The transform of matches between the full pictures."""
        source, target = self.images
        return coarse.fit_homography(
            matches,
            source_size=source.info.size,
            target_size=target.info.size,
            settings=self.options,
            seed=self.settings.seed,
            context=self.context,
            mirrored=mirrored,
            zoom=zoom,
            start=start,
        )

    def closer(self, role: int, long_side: int) -> WorkingImage:
        """A picture prepared at a larger size than the pair, read when it is first asked for."""
        known = (self.pair.source, self.pair.target)[role]
        image = self.images[role]
        wanted = min(image.info.size.long_side, 2 ** int(np.ceil(np.log2(max(long_side, 1)))))
        if wanted <= known.size.long_side:
            return known
        key = (role, wanted)
        if key not in self._closer:
            self.context.raise_if_cancelled()
            regions = (self.regions.source, self.regions.target)[role]
            self._closer[key] = restrict(image.working(wanted), regions, name=("source", "target")[role])
        return self._closer[key]

    def counted(self, matches: Matches) -> Matches:
        """The matches that lie in what counts of both pictures."""
        return matching.select(matches, of_matches(self.regions, matches)) if self.regions else matches


def find(finder: Finder) -> Found | FitFailure:
    """The transform between the pictures of a search, or why there is none that could be relied on."""
    stage = Stage(finder.context, 0.0, 1.0)
    matches = finder.counted(
        coarse.find_matches(finder.pair, finder.options, finder.runtime, Stage(finder.context, 0.0, 0.4))
    )
    stage.step(0.4, "Fitting the transform")
    fit = finder.fit(matches)
    search = finder.options.search
    first = None if isinstance(fit, FitFailure) else _judged(finder, matches, fit, looked=False)
    if search != "full" and first is not None and _settles_it(finder, first):
        return first
    best = first if search == "off" else _unconfirmed(first)
    if search != "off" and not isinstance(fit, FitFailure) and fit.support >= _HINT:
        stage.step(0.42, "Looking closer")
        best = better(best, confirm(finder, Proposal(source_from_target=fit.source_from_target)))
    for number, (words, propose) in enumerate(_WAYS):
        if search == "off" or (search == "auto" and _goes_without(best, number)):
            break
        stage.step(0.45 + 0.5 * number / len(_WAYS), f"Searching: {words}")
        finder.tried.append(words)
        for proposal in propose(finder):
            best = better(best, confirm(finder, proposal))
            if search == "auto" and _goes_without(best, number):
                break
    return _answer(finder, best, fit, matches)


def _unconfirmed(first: Found | None) -> Found | None:
    """What the plain pictures told, for the case that no look confirms it: doubtful at best."""
    if first is None or first.verdict.level == "refused":
        return first
    level: Literal["doubtful", "refused"] = "doubtful" if first.verdict.level == "accepted" else "refused"
    reason = f"{first.verdict.reason} No closer look confirmed it."
    return replace(first, verdict=replace(first.verdict, level=level, reason=reason))


def _goes_without(best: Found | None, number: int) -> bool:
    """Whether the best so far is good enough to go without the next ways; it takes more to skip the cheap ones.

    A nearly symmetrical subject agrees with itself in many ways, of which only the true one agrees much.
    """
    if best is None or best.verdict.level != "accepted":
        return False
    if mirrored(best.fit.source_from_target):
        return best.fit.support >= _OBVIOUS
    return number >= _CHEAP_WAYS or best.fit.support >= _CONVINCING


def _answer(
    finder: Finder, best: Found | None, fit: HomographyFit | FitFailure, matches: Matches
) -> Found | FitFailure:
    if best is not None and best.verdict.level != "refused":
        return replace(best, tried=tuple(finder.tried))
    why = fit.reason if isinstance(fit, FitFailure) else ""
    if best is not None:
        why = best.verdict.reason
    if finder.tried:
        why += f" Looked for in vain: {'; '.join(finder.tried)}."
    remedy = _REMEDY_SEARCH if finder.options.search == "off" else coarse.REMEDY_UNRELATED
    return FitFailure(reason=why, remedy=remedy, matches=matches)


def better(one: Found | None, other: Found | None) -> Found | None:
    """The result with the better verdict, and of equals the one with more support."""
    if one is None or other is None:
        return other if one is None else one

    def rank(found: Found) -> tuple[int, float]:
        return ("refused", "doubtful", "accepted").index(found.verdict.level), found.fit.support

    return max(one, other, key=rank)


def mirrored(source_from_target: FloatArray) -> bool:
    """Whether a transform turns the picture over."""
    return bool(np.linalg.det(source_from_target) < 0)


def _judged(finder: Finder, matches: Matches, fit: HomographyFit, *, looked: bool) -> Found:
    verdict = verification.judge(fit, matches, finder.pair, finder.runtime, looked=looked)
    if verdict.level == "accepted" and mirrored(fit.source_from_target) and fit.support < _OBVIOUS:
        reason = (
            f"{verdict.reason} It is mirrored, which a symmetrical thing such as a façade only seems to be: check it."
        )
        verdict = replace(verdict, level="doubtful", reason=reason)
    return Found(matches=matches, fit=fit, verdict=verdict)


def _settles_it(finder: Finder, first: Found) -> bool:
    """Whether the plain pictures have told all there is."""
    return first.fit.support >= _OBVIOUS and not _looks_different(finder, first.fit)


def _looks_different(finder: Finder, fit: HomographyFit) -> bool:
    """Whether the fit changes the view so much that a look through it will show more."""
    source, target = finder.images
    middle = np.array([target.info.size.width, target.info.size.height]) / 2
    affine = coords.local_affine(fit.source_from_target, middle)
    stretch = np.linalg.svd(affine, compute_uv=False) * target.info.size.long_side / source.info.size.long_side
    turn = abs(np.degrees(np.arctan2(affine[1, 0] - affine[0, 1], affine[0, 0] + affine[1, 1])))
    scale = float(np.sqrt(stretch.prod()))
    return bool(max(scale, 1 / scale) > _MUCH_SCALE or turn > _MUCH_TURN or stretch[0] / stretch[1] > _MUCH_SQUEEZE)


# --- Looking through a proposal -------------------------------------------------------------------------------------


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


def look(finder: Finder, source_from_target: FloatArray, long_side: int) -> Look | None:
    """Both pictures in one frame; None if they share too little under the transform."""
    source_size, target_size = finder.images[0].info.size, finder.images[1].info.size
    box = _common_box(source_from_target, source_size, target_size)
    if box is None:
        return None
    low, high = box
    extent = high - low
    middle = (low + high) / 2
    # Source pixels for one target pixel there.
    scale = float(np.sqrt(abs(np.linalg.det(coords.local_affine(source_from_target, middle)))))
    if not np.isfinite(scale) or scale <= 0:
        return None
    # No closer than the coarser of both pictures allows.
    factor = min(long_side / extent.max(), _ENLARGEMENT * min(1.0, scale))
    shape = np.maximum(np.rint(extent * factor), 1).astype(int)
    if shape.min() < _LEAST_SIDE:
        return None
    size = Size(width=int(shape[0]), height=int(shape[1]))
    view_from_target = np.diag([*(shape / extent), 1.0]) @ coords.shift(-low[0], -low[1])
    source = finder.closer(0, round(source_size.long_side * min(1.0, factor / scale)))
    target = finder.closer(1, round(target_size.long_side * min(1.0, factor)))
    moving = views.onto(source, view_from_target @ coords.invert_homography(source_from_target), size)
    fixed = views.onto(target, view_from_target, size)
    working = (
        factor * target_size.long_side / finder.options.long_side,
        factor / scale * source_size.long_side / finder.options.long_side,
    )
    return Look(source=moving, target=fixed, zoom=float(np.sqrt((working[0] ** 2 + working[1] ** 2) / 2)))


def _common_box(
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


def confirm(finder: Finder, proposal: Proposal) -> Found | None:
    """What is found when both pictures are looked at through a proposal; None if that shows nothing."""
    finder.context.raise_if_cancelled()
    current = _settled(finder, proposal.source_from_target) if proposal.settle else proposal.source_from_target
    best: Found | None = None
    for _ in range(_LOOKS):
        seen = None if current is None else look(finder, current, finder.options.long_side)
        if seen is None or current is None:
            break
        matches = finder.counted(_matches_through(finder, seen))
        fit = finder.fit(matches, mirrored=mirrored(current), zoom=seen.zoom)
        if isinstance(fit, FitFailure):
            break
        found = _judged(finder, matches, fit, looked=True)
        if best is not None and fit.support < best.fit.support:
            break
        best = found
        if fit.support < _PROMISING or not _moved(finder, current, fit.source_from_target):
            break
        current = fit.source_from_target
    return best


def _moved(finder: Finder, before: FloatArray, after: FloatArray) -> bool:
    """Whether another look, through the new fit, would see the pictures elsewhere than the last one did."""
    box = _common_box(after, finder.images[0].info.size, finder.images[1].info.size)
    if box is None:
        return False
    corners = box[0] + coords.corners(Size(width=1, height=1)) * (box[1] - box[0])
    back = coords.apply_homography(coords.invert_homography(before) @ after, corners)
    away = np.linalg.norm(back - corners, axis=1)
    return bool(not np.isfinite(away).all() or away.max() > _MOVED * (box[1] - box[0]).max())


def _settled(finder: Finder, source_from_target: FloatArray) -> FloatArray | None:
    """A rough placement brought closer by the edges; None if they do not agree on anything."""
    current, support = source_from_target, 0.0
    for radius in (_SETTLING_RADIUS, _EDGE_RADIUS):
        seen = look(finder, current, _SETTLING_SIDE)
        if seen is None:
            return None
        matches = finder.counted(_edge_matches(finder, seen, radius))
        fit = finder.fit(matches, mirrored=mirrored(current), zoom=seen.zoom)
        if isinstance(fit, FitFailure):
            return None
        current, support = fit.source_from_target, fit.support
    return current if support >= _LEAST_SETTLED else None


def _matches_through(finder: Finder, seen: Look) -> Matches:
    """Matches of all backbones and of the edges between both sides of a look, in full-resolution pixels."""
    # At the same scale the grids of both would coincide, and matches of their cells would confirm any proposal.
    options = replace(finder.options, dense_scales=_DENSE_SCALES)
    pair = coarse.Pair(source=seen.source.image, target=seen.target.image)
    found = coarse.find_matches(pair, options, finder.runtime, _Quiet(finder.context))
    through = views.matches_between(found, seen.source, seen.target)
    return matching.join([through, _edge_matches(finder, seen, _EDGE_RADIUS, _EDGE_SIDE)])


def _edge_matches(finder: Finder, seen: Look, radius: int, long_side: int | None = None) -> Matches:
    sides = []
    for view in (seen.source, seen.target):
        smaller = view if long_side is None else _reduced(view, long_side)
        image = smaller.image
        sides.append((smaller, structural.describe(image.rgb.mean(axis=2), image.mask)))
    (source, moving), (target, fixed) = sides
    found = structural.local_matches(moving, fixed, radius, finder.runtime, finder.context)
    return views.matches_between(found, source, target)


def _reduced(view: views.View, long_side: int) -> views.View:
    if view.image.size.long_side <= long_side:
        return view
    smaller = views.plain(view.image, long_side)
    return views.View(image=smaller.image, view_from_full=smaller.view_from_full @ view.view_from_full)


@dataclass(frozen=True, slots=True)
class _Quiet:
    """A context that can be cancelled but says nothing: a second look is one step to the user."""

    parent: JobContext

    def report(self, progress: object) -> None:
        """Say nothing."""

    def raise_if_cancelled(self) -> None:
        """Ask the parent."""
        self.parent.raise_if_cancelled()


# --- Proposals ------------------------------------------------------------------------------------------------------


def _by_edges(finder: Finder) -> Iterator[Proposal]:
    yield from _placements(finder, _ANGLES, False)


def _by_edges_all_around(finder: Finder) -> Iterator[Proposal]:
    for flipped, angles in ((True, _ANGLES), (False, _ALL_AROUND), (True, _ALL_AROUND)):
        yield from _placements(finder, angles, flipped)


def _placements(finder: Finder, angles: tuple[int, ...], flipped: bool) -> Iterator[Proposal]:
    found = structural.placements(
        finder.pair.source,
        finder.pair.target,
        angles=angles,
        scales=_SCALES,
        mirrored=flipped,
        count=2,
        runtime=finder.runtime,
        context=finder.context,
    )
    for placement in found:
        if placement.significance >= _LEAST_SIGNIFICANCE:
            yield Proposal(source_from_target=placement.source_from_target, settle=True)


def _by_turned_views(finder: Finder) -> Iterator[Proposal]:
    """Quarter turns and their mirror images: keypoints bear 45 degrees either way, SIFT any angle."""
    turns = [(90.0, False), (180.0, False), (270.0, False), (0.0, True), (90.0, True), (180.0, True), (270.0, True)]
    fixed = views.plain(finder.pair.target, min(_VIEW_SIDE, finder.pair.target.size.long_side))
    moving = [
        views.turned(finder.pair.source, min(_VIEW_SIDE, finder.pair.source.size.long_side), angle, mirrored=flipped)
        for angle, flipped in turns
    ]
    yield from _by_views(finder, [(view, fixed) for view in moving], finder.options.backbones)


def _by_scaled_views(finder: Finder) -> Iterator[Proposal]:
    """A detail in a whole: one picture large and the other small."""
    pairs = []
    for source_side, target_side in _PYRAMID:
        source = finder.closer(0, source_side)
        target = finder.closer(1, target_side)
        pairs.append((views.plain(source, source_side), views.plain(target, target_side)))
    # SIFT bears a change of scale by itself, and looks at fine detail in a way of its own.
    names = tuple(name for name in finder.options.backbones if name != "sift")
    yield from _by_views(finder, pairs, names)


def _by_views(finder: Finder, pairs: list[tuple[views.View, views.View]], names: tuple[str, ...]) -> Iterator[Proposal]:
    """The transforms of the views' keypoint matches, best supported first."""
    if not names:
        return
    options = replace(finder.options, long_side=4096, keypoints=_VIEW_KEYPOINTS, dense=False)
    described: dict[tuple[int, str], features.Description] = {}
    fits: list[HomographyFit] = []
    for source, target in pairs:
        parts = []
        for name in names:
            finder.context.raise_if_cancelled()
            backbone = features.backbone(name)
            key = (id(target), name)
            if key not in described:
                described[key] = backbone.describe(target.image, "target", options, finder.runtime, finder.context)
            one = backbone.describe(source.image, "source", options, finder.runtime, finder.context)
            parts.append(backbone.match(one, described[key], options, finder.runtime, finder.context))
        matches = finder.counted(views.matches_between(matching.join(parts), source, target))
        fit = finder.fit(matches, mirrored=mirrored(source.view_from_full))
        if not isinstance(fit, FitFailure) and fit.support >= _HINT:
            fits.append(fit)
    for fit in sorted(fits, key=lambda fit: -fit.support)[:2]:
        yield Proposal(source_from_target=fit.source_from_target)


def _by_fine_keypoints(finder: Finder) -> Iterator[Proposal]:
    """SIFT at a large size: a small detail of the same medium has texture only there."""
    source, target = finder.closer(0, _LARGE_SIDE), finder.closer(1, _LARGE_SIDE)
    options = replace(finder.options, long_side=_LARGE_SIDE, keypoints=_LARGE_KEYPOINTS)
    for flipped in (False, True):
        side = source.size.long_side
        moving = views.turned(source, side, 0.0, mirrored=True) if flipped else views.plain(source, side)
        fixed = views.plain(target, target.size.long_side)
        matches = tilts.match_plain(moving, fixed, options, finder.runtime, finder.context)
        fit = finder.fit(finder.counted(matches), mirrored=flipped)
        if not isinstance(fit, FitFailure) and fit.support >= _HINT:
            yield Proposal(source_from_target=fit.source_from_target)


def _by_tilted_views(finder: Finder) -> Iterator[Proposal]:
    """Seen steeply from aside; very steeply only if asked for, because that takes most of a minute."""
    for effort in tilts.EFFORTS if finder.options.search == "full" else tilts.EFFORTS[:1]:
        matches = finder.counted(
            tilts.match(
                finder.closer(0, effort.long_side),
                finder.closer(1, effort.long_side),
                effort,
                finder.runtime,
                finder.context,
            )
        )
        fit = finder.fit(matches)
        if not isinstance(fit, FitFailure) and fit.support >= _HINT:
            yield Proposal(source_from_target=fit.source_from_target)


_WAYS: tuple[tuple[str, Callable[[Finder], Iterator[Proposal]]], ...] = (
    ("by the edges alone", _by_edges),
    ("turned and mirrored", _by_turned_views),
    ("fine detail", _by_fine_keypoints),
    ("enlarged and reduced", _by_scaled_views),
    ("seen from aside", _by_tilted_views),
    ("edges at all angles, mirrored", _by_edges_all_around),
)
