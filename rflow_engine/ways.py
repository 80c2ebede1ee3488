"""Ways in which the source might lie on the target, each proposed by matches that bear what the plain ones do not.

A candidate is cheap and often wrong; whoever asked for it looks at both pictures through it
(:mod:`rflow_engine.looks`) before it is believed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from rflow_engine import coords, features, matching, structural, tilts, views
from rflow_engine.looks import Looker
from rflow_engine.said import said
from rflow_engine.types import FitFailure, FloatArray, HomographyFit

# A fit with less support than this is not worth a look.
HINT = 6.0
# An edge placement below this is what unrelated pictures reach, see structural.Placement.
_LEAST_SIGNIFICANCE = 14.0
_NEAR = tuple(range(-32, 33, 8))
_BEYOND = tuple(range(45, 316, 15))
_SCALES = tuple(float(s) for s in np.round(np.geomspace(0.64, 1.56, 6), 3))
# Of each way, so many candidates at most.
_CANDIDATES = 2
_TURNED_SIDE, _TURNED_KEYPOINTS = 480, 1024
_PYRAMID, _PYRAMID_KEYPOINTS = ((1280, 427), (427, 1280)), 1024
_FINE_SIDE, _FINE_KEYPOINTS = 2048, 8192
# A view is looked at in its own size.
_AS_IT_IS = 16_384


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A way to lay the source on the target, not to be believed yet.

    Attributes:
        source_from_target: (3, 3) in full-resolution pixels.
        rough: whether it is only roughly right, so that edges must bring it closer before features can match.
    """

    source_from_target: FloatArray
    rough: bool = False


def _by_edges(looker: Looker) -> Iterator[Candidate]:
    yield from _placed(looker, _NEAR, mirrored=False)


def _by_edges_all_around(looker: Looker) -> Iterator[Candidate]:
    yield from _placed(looker, _NEAR, mirrored=True)
    yield from _placed(looker, _BEYOND, mirrored=False)
    yield from _placed(looker, _BEYOND, mirrored=True)


def _placed(looker: Looker, angles: tuple[int, ...], *, mirrored: bool) -> Iterator[Candidate]:
    found = structural.placements(
        looker.pair.source,
        looker.pair.target,
        angles=angles,
        scales=_SCALES,
        mirrored=mirrored,
        count=_CANDIDATES,
        runtime=looker.runtime,
        context=looker.context,
    )
    for placement in found:
        if placement.significance >= _LEAST_SIGNIFICANCE:
            yield Candidate(source_from_target=placement.source_from_target, rough=True)


def _by_turned_views(looker: Looker) -> Iterator[Candidate]:
    """Quarter turns and their mirror images: networks bear 45 degrees either way, SIFT any angle."""
    fixed = views.plain(looker.pair.target, min(_TURNED_SIDE, looker.pair.target.size.long_side))
    side = min(_TURNED_SIDE, looker.pair.source.size.long_side)
    pairs = []
    for mirrored in (False, True):
        for angle in (0.0, 90.0, 180.0, 270.0):
            names = _chosen(looker, turnable=angle == 0)
            if (mirrored or angle) and names:
                moving = views.turned(looker.pair.source, side, angle, mirrored=mirrored)
                pairs.append(_Views(source=moving, target=fixed, backbones=names))
    yield from _by_views(looker, pairs, _TURNED_KEYPOINTS)


def _chosen(looker: Looker, *, turnable: bool) -> tuple[str, ...]:
    """The backbones that the user chose; those that bear any turn and scale only if they are wanted."""
    return tuple(name for name in looker.options.backbones if turnable or name != "sift")


def _by_scaled_views(looker: Looker) -> Iterator[Candidate]:
    """A detail in a whole: one picture large and the other small."""
    pairs = []
    for source_side, target_side in _PYRAMID:
        source = views.plain(looker.closer(0, source_side), source_side)
        target = views.plain(looker.closer(1, target_side), target_side)
        pairs.append(_Views(source=source, target=target, backbones=_chosen(looker, turnable=False)))
    yield from _by_views(looker, pairs, _PYRAMID_KEYPOINTS)


def _by_fine_keypoints(looker: Looker) -> Iterator[Candidate]:
    """SIFT at a large size: a small detail of the same medium has texture only there."""
    source, target = looker.closer(0, _FINE_SIDE), looker.closer(1, _FINE_SIDE)
    fixed = views.plain(target, min(_FINE_SIDE, target.size.long_side))
    side = min(_FINE_SIDE, source.size.long_side)
    moving = (views.plain(source, side), views.turned(source, side, 0.0, mirrored=True))
    pairs = [_Views(source=view, target=fixed, backbones=("sift",)) for view in moving]
    yield from _by_views(looker, pairs, _FINE_KEYPOINTS)


def _by_tilted_views(looker: Looker) -> Iterator[Candidate]:
    """Seen steeply from aside; very steeply only if asked for, because that takes most of a minute."""
    for effort in tilts.EFFORTS if looker.options.search == "full" else tilts.EFFORTS[:1]:
        source, target = looker.closer(0, effort.long_side), looker.closer(1, effort.long_side)
        matches = looker.counted(tilts.match(source, target, effort, looker.runtime, looker.context))
        fit = looker.fit(matches)
        if not isinstance(fit, FitFailure) and fit.support >= HINT:
            yield Candidate(source_from_target=fit.source_from_target)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Views:
    """A view of each picture, and the backbones to match them by."""

    source: views.View
    target: views.View
    backbones: tuple[str, ...]


def _by_views(looker: Looker, pairs: Sequence[_Views], keypoints: int) -> Iterator[Candidate]:
    """The transforms of the views' keypoint matches, best supported first."""
    options = replace(looker.options, long_side=_AS_IT_IS, keypoints=keypoints, dense=False)
    described: dict[tuple[int, str], features.Description] = {}
    fits: list[HomographyFit] = []
    for pair in pairs:
        parts = []
        for name in pair.backbones:
            looker.context.raise_if_cancelled()
            backbone = features.backbone(name)
            key = (id(pair.target), name)
            if key not in described:
                described[key] = backbone.describe(pair.target.image, "target", options, looker.runtime, looker.context)
            one = backbone.describe(pair.source.image, "source", options, looker.runtime, looker.context)
            parts.append(backbone.match(one, described[key], options, looker.runtime, looker.context))
        if parts:
            matches = looker.counted(views.matches_between(matching.join(parts), pair.source, pair.target))
            fit = looker.fit(matches, mirrored=coords.mirrors(pair.source.view_from_full))
            if not isinstance(fit, FitFailure) and fit.support >= HINT:
                fits.append(fit)
    for fit in sorted(fits, key=lambda fit: -fit.support)[:_CANDIDATES]:
        yield Candidate(source_from_target=fit.source_from_target)


# In words for the user, in the order in which they are tried: cheap ones first.
WAYS: tuple[tuple[str, Callable[[Looker], Iterator[Candidate]]], ...] = (
    (said("by the edges alone"), _by_edges),
    (said("turned and mirrored"), _by_turned_views),
    (said("fine detail"), _by_fine_keypoints),
    (said("enlarged and reduced"), _by_scaled_views),
    (said("seen from aside"), _by_tilted_views),
    (said("edges at all angles, mirrored"), _by_edges_all_around),
)
