"""The matches as they are shown: what the user made of them, and what the last fit says about each."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from rflow_engine import coords
from rflow_engine.editing import Edits
from rflow_engine.types import AnyArray, BoolArray, FloatArray, HomographyFit, Matches


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """Every match with everything the window says about it.

    Attributes:
        matches: the matches.
        inliers: (N,) bool, those that agree with the transform; never excluded ones.
        excluded: (N,) bool, those taken out by hand.
        locked: (N,) bool, those the transform has to follow.
        by_hand: (N,) bool, those set or moved by hand.
        residuals: (N,) distances from the transform in target pixels; NaN where no fit has seen the match yet.
        threshold: residual in target pixels up to which a sharply placed match is an inlier; NaN without a fit.
        source_from_target: (3, 3) the transform of the last fit; None without one.
    """

    matches: Matches = field(repr=False)
    inliers: BoolArray = field(repr=False)
    excluded: BoolArray = field(repr=False)
    locked: BoolArray = field(repr=False)
    by_hand: BoolArray = field(repr=False)
    residuals: FloatArray = field(repr=False)
    threshold: float = math.nan
    source_from_target: FloatArray | None = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.matches)

    @property
    def outliers(self) -> BoolArray:
        """(N,) bool, those that do not agree with the transform."""
        return ~self.inliers & ~self.excluded

    @property
    def fixed(self) -> BoolArray:
        """(N,) bool, those the user has a hand in: locked, or set by hand."""
        return (self.locked | self.by_hand) & ~self.excluded

    def misses(self, role: Literal["source", "target"]) -> FloatArray:
        """(N, 2) from each match's point to where the transform puts its partner, in pixels of that picture.

        NaN without a fit, and behind the horizon.
        """
        matches = self.matches
        if self.source_from_target is None:
            return np.full((len(matches), 2), np.nan)
        if role == "source":
            return coords.apply_homography(self.source_from_target, matches.target) - matches.source
        back = coords.invert_homography(self.source_from_target)
        return coords.apply_homography(back, matches.source) - matches.target


def fitting_gain(marks: Marks, long_side: int) -> float:
    """A round factor by which residuals are enlarged so that they can be seen in the whole picture.

    Args:
        marks: the matches; half of those that agree get arrows longer than a seventieth of the picture.
        long_side: of the target in pixels.
    """
    known = marks.residuals[marks.inliers & np.isfinite(marks.residuals)]
    median = float(np.median(known)) if len(known) else 0.0
    wanted = 0.014 * long_side / median if median > 0 else 1.0
    return next((gain for gain in (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0) if gain >= wanted / 1.5), 200.0)


def marks_of(edits: Edits, matches: Matches | None, fit: HomographyFit | None) -> Marks:
    """The matches of ``edits`` with what a fit to other, mostly the same, matches says about them.

    An edit is shown at once; the fit that follows from it arrives a moment later. Until then a match keeps what was
    said about it, and one that is new is shown as the user meant it: as agreeing.

    Args:
        edits: the matches as the user wants them.
        matches: the matches the fit has seen, or None.
        fit: the last fit, or None.
    """
    count = len(edits)
    inliers, residuals = np.ones(count, np.bool_), np.full(count, np.nan)
    if matches is not None and fit is not None:
        before = _places(edits.matches, matches)
        known = before >= 0
        inliers[known] = fit.inliers[before[known]]
        residuals[known] = fit.residuals[before[known]]
    return Marks(
        matches=edits.matches,
        inliers=(inliers | edits.locked) & ~edits.excluded,
        excluded=edits.excluded,
        locked=edits.locked,
        by_hand=edits.by_hand,
        residuals=residuals,
        threshold=math.nan if fit is None else fit.threshold,
        source_from_target=None if fit is None else fit.source_from_target,
    )


def _places(now: Matches, before: Matches) -> AnyArray:
    """(N,) where each match of ``now`` stood in ``before``; -1 for those that are new or were moved."""
    if now is before:
        return np.arange(len(now))
    new, old = _rows(now), _rows(before)
    common = min(len(new), len(old))
    places = np.full(len(new), -1, np.intp)
    stayed = (new[:common] == old[:common]).all(axis=1)
    places[:common][stayed] = np.flatnonzero(stayed)
    # Only what does not stand where it stood is looked for: one match while it is dragged, more after a deletion.
    left = np.concatenate([np.flatnonzero(~stayed), np.arange(common, len(old))])
    numbers = {old[number].tobytes(): number for number in left.tolist()}
    for number in np.flatnonzero(places < 0).tolist():
        places[number] = numbers.get(new[number].tobytes(), -1)
    return places


def _rows(matches: Matches) -> FloatArray:
    return np.hstack([matches.source, matches.target])
