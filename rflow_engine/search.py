"""Finding how one picture lies on another, wherever a person could see it: cheap first, further only while in doubt.

The plain pictures are matched first. If that convinces nobody, ways to lay the source on the target are proposed
(:mod:`rflow_engine.ways`): by the edges alone, by views of the source that are turned, mirrored, enlarged or tilted. A
candidate is never believed: both pictures are brought into one frame by it and matched once more
(:mod:`rflow_engine.looks`), and only what is found there counts as evidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from rflow_engine import coarse, coords, looks, verification
from rflow_engine.context import Stage
from rflow_engine.looks import Looker
from rflow_engine.said import joined, said
from rflow_engine.types import FitFailure, FloatArray, HomographyFit, Matches, Verdict
from rflow_engine.ways import HINT, WAYS, Candidate

_REMEDY_SEARCH = said(
    "Let the program search for turned, mirrored, scaled and differently made pictures (setting "
    "'search'), or set a few points by hand."
)
# With so much support a plain fit needs no second look.
_OBVIOUS = 150.0
# Edges of unrelated pictures support a settled placement with less than 4, of related ones with 15 and more.
_LEAST_SETTLED = 5.0
# Size of the looks in which a rough candidate is brought closer, and how far around in each.
_SETTLING_SIDE, _SETTLING_RADII = 320, (14, 8)
# A look is repeated through what it found, so often at most, while the support grows by this factor...
_LOOKS, _GROWTH = 4, 1.2
# ...from this support on.
_PROMISING = 15.0
# From this share of agreeing matches on, nothing else can agree as well; two fits whose supports differ by less than
# this factor are equally good.
_UNRIVALLED, _EQUAL = 0.6, 0.6
# A fit that changes the view this much deserves a second look: factor of scale, degrees, squeeze.
_MUCH_SCALE, _MUCH_TURN, _MUCH_SQUEEZE = 1.6, 25.0, 1.5


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


def find(looker: Looker) -> Found | FitFailure:
    """The transform between two pictures, or why there is none that could be relied on."""
    stage = Stage(looker.context, 0.0, 1.0)
    options = looker.options
    matches = looker.counted(coarse.find_matches(looker.pair, options, looker.runtime, Stage(looker.context, 0.0, 0.4)))
    stage.step(0.4, said("Fitting the transform"))
    fit = looker.fit(matches)
    first = None if isinstance(fit, FitFailure) else _judged(looker, matches, fit, looked=False)
    if options.search == "off":
        return _answer(looker, first, fit, matches, [])
    confirmer = Confirmer(looker=looker)
    if options.search == "auto" and first is not None and _obvious(looker, first.fit):
        return _unrivalled(first, confirmer, stage)
    best = None if first is None else replace(first, verdict=verification.unconfirmed(first.verdict))
    if not isinstance(fit, FitFailure) and fit.support >= HINT:
        stage.step(0.42, said("Looking closer"))
        best = better(best, confirmer.confirm(Candidate(source_from_target=fit.source_from_target)))
    tried = []
    for number, (words, propose) in enumerate(WAYS):
        if options.search == "auto" and _convinces(best):
            break
        stage.step(0.45 + 0.5 * number / len(WAYS), said("Searching: {words}", words=words))
        tried.append(words)
        for candidate in propose(looker):
            best = better(best, confirmer.confirm(candidate))
            if options.search == "auto" and _convinces(best):
                break
    if best is not None and best.verdict.level != "refused":
        best = _unrivalled(best, confirmer, stage)
    return _answer(looker, best, fit, matches, tried)


def _unrivalled(best: Found, confirmer: Confirmer, stage: Stage) -> Found:
    """What was found, or its mirror image if that is better: a symmetrical subject fits itself in both ways.

    Where nearly all matches agree there is nothing left that could agree on something else.
    """
    if best.fit.inlier_count >= _UNRIVALLED * len(best.matches):
        return best
    stage.step(0.96, said("Comparing with the mirror image"))
    rival = confirmer.confirm(confirmer.mirror_image(best.fit))
    if rival is None:
        return best
    winner = better(best, rival)
    assert winner is not None
    if min(best.fit.support, rival.fit.support) < _EQUAL * max(best.fit.support, rival.fit.support):
        return winner
    return replace(winner, verdict=verification.rivalled(winner.verdict))


def _convinces(best: Found | None) -> bool:
    return best is not None and best.verdict.level == "accepted"


def _answer(
    looker: Looker, best: Found | None, fit: HomographyFit | FitFailure, matches: Matches, tried: list[str]
) -> Found | FitFailure:
    if best is not None and best.verdict.level != "refused":
        return replace(best, tried=tuple(tried))
    why = fit.reason if isinstance(fit, FitFailure) else ""
    if best is not None:
        why = best.verdict.reason
    if tried:
        why = joined((why, said("Looked for in vain: {ways}.", ways=joined(tried, "; "))))
    remedy = _REMEDY_SEARCH if looker.options.search == "off" else coarse.REMEDY_UNRELATED
    return FitFailure(reason=why, remedy=remedy, matches=matches)


def better(one: Found | None, other: Found | None) -> Found | None:
    """The result with the better verdict, and of equals the one with more support."""
    if one is None or other is None:
        return other if one is None else one

    def rank(found: Found) -> tuple[int, float]:
        return ("refused", "doubtful", "accepted").index(found.verdict.level), found.fit.support

    return max(one, other, key=rank)


def _judged(looker: Looker, matches: Matches, fit: HomographyFit, *, looked: bool) -> Found:
    verdict = verification.judge(fit, matches, looker.pair, looker.runtime, looked=looked)
    return Found(matches=matches, fit=fit, verdict=verdict)


def _obvious(looker: Looker, fit: HomographyFit) -> bool:
    """Whether the plain pictures have told all there is."""
    return fit.support >= _OBVIOUS and not _looks_different(looker, fit)


def _looks_different(looker: Looker, fit: HomographyFit) -> bool:
    """Whether the fit changes the view so much that a look through it will show more."""
    source, target = looker.sizes
    middle = np.array([target.width, target.height]) / 2
    affine = coords.local_affine(fit.source_from_target, middle)
    stretch = np.linalg.svd(affine, compute_uv=False) * target.long_side / source.long_side
    turn = abs(np.degrees(np.arctan2(affine[1, 0] - affine[0, 1], affine[0, 0] + affine[1, 1])))
    scale = float(np.sqrt(stretch.prod()))
    return bool(max(scale, 1 / scale) > _MUCH_SCALE or turn > _MUCH_TURN or stretch[0] / stretch[1] > _MUCH_SQUEEZE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmer:
    """Looks at candidates, at none twice.

    Attributes:
        looker: the pictures.
    """

    looker: Looker
    _seen: list[FloatArray] = field(default_factory=list)

    def confirm(self, candidate: Candidate) -> Found | None:
        """What is found when both pictures are looked at through a candidate; None if that shows nothing new."""
        self.looker.context.raise_if_cancelled()
        start = _settled(self.looker, candidate) if candidate.rough else candidate.source_from_target
        if start is None or any(looks.same(self.looker, known, start) for known in self._seen):
            return None
        best: Found | None = None
        for found in self._successive(start):
            if best is not None and found.fit.support < best.fit.support:
                break
            grown = best is None or found.fit.support >= _GROWTH * best.fit.support
            best = found
            if found.fit.support < _PROMISING or not grown:
                break
        return best

    def mirror_image(self, fit: HomographyFit) -> Candidate:
        """The candidate that lays the source on the target the other way round, about the middle of what both show."""
        low, high = looks.common_box(fit.source_from_target, *self.looker.sizes) or (np.zeros(2), np.zeros(2))
        turned_over = np.array([[-1.0, 0.0, low[0] + high[0]], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
        return Candidate(source_from_target=fit.source_from_target @ turned_over)

    def _successive(self, start: FloatArray) -> Iterator[Found]:
        """What is seen through a transform, then through what was found by it, until that stays in its place."""
        current = start
        for _ in range(_LOOKS):
            self._seen.append(current)
            seen = looks.look(self.looker, current, self.looker.options.long_side)
            if seen is None:
                return
            matches = looks.matches_through(self.looker, seen)
            fit = self.looker.fit(matches, mirrored=coords.mirrors(current), zoom=seen.zoom)
            if isinstance(fit, FitFailure):
                return
            yield _judged(self.looker, matches, fit, looked=True)
            if looks.same(self.looker, current, fit.source_from_target):
                return
            current = fit.source_from_target


def _settled(looker: Looker, candidate: Candidate) -> FloatArray | None:
    """A rough candidate brought closer by the edges; None if they do not agree on anything."""
    current, support = candidate.source_from_target, 0.0
    for radius in _SETTLING_RADII:
        seen = looks.look(looker, current, _SETTLING_SIDE)
        if seen is None:
            return None
        matches = looks.edge_matches(looker, seen, radius)
        fit = looker.fit(matches, mirrored=coords.mirrors(current), zoom=seen.zoom)
        if isinstance(fit, FitFailure):
            return None
        current, support = fit.source_from_target, fit.support
    return current if support >= _LEAST_SETTLED else None
