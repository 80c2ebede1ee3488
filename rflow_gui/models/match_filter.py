"""Which matches are listed and drawn: by state, residual, score, matcher and region."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from rflow_engine.regions import contains
from rflow_engine.types import AnyArray, BoolArray, Region, Regions

if TYPE_CHECKING:
    from rflow_gui.models.marks import Marks
    from rflow_gui.models.regions_table import Place


class MatchFilter(StrEnum):
    """Matches by what they are."""

    ALL = "all"
    INLIERS = "inliers"
    OUTLIERS = "outliers"
    FIXED = "fixed"
    EXCLUDED = "excluded"

    def mask(self, marks: Marks) -> BoolArray:
        """(N,) bool, which matches are so."""
        match self:
            case MatchFilter.INLIERS:
                return marks.inliers
            case MatchFilter.OUTLIERS:
                return marks.outliers
            case MatchFilter.FIXED:
                return marks.fixed
            case MatchFilter.EXCLUDED:
                return marks.excluded
        return np.ones(len(marks), np.bool_)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchQuery:
    """What a match has to be like to be listed and drawn; the default lets all of them through.

    Attributes:
        which: what it is.
        least_residual: it is at least so far off, in target pixels.
        most_residual: it is at most so far off, in target pixels; infinite for no limit.
        least_score: its matcher was at least so sure.
        matcher: name of the matcher that proposed it; empty for any.
        place: the region in which its point lies; None for anywhere. A region that is gone holds no limit.
    """

    which: MatchFilter = MatchFilter.ALL
    least_residual: float = 0.0
    most_residual: float = math.inf
    least_score: float = 0.0
    matcher: str = ""
    place: Place | None = None

    @property
    def limits(self) -> bool:
        """Whether it asks for more than a state."""
        return self != MatchQuery(which=self.which)

    def mask(self, marks: Marks, regions: Regions) -> BoolArray:
        """(N,) bool, which matches are let through.

        A match whose residual nobody knows yet passes every limit on residuals, so that it does not vanish under
        the hand that has just set it.
        """
        found = self.which.mask(marks) & self._near(marks) & (marks.matches.score >= self.least_score)
        if self.matcher:
            kinds = marks.matches.kinds
            found &= marks.matches.kind == (kinds.index(self.matcher) if self.matcher in kinds else -1)
        if self.place is not None:
            role, index = self.place
            here = getattr(regions, role)
            if index < len(here):
                found &= enclosed(here[index].outline, getattr(marks.matches, role))
        return np.asarray(found, np.bool_)

    def _near(self, marks: Marks) -> BoolArray:
        away = marks.residuals
        within = (away >= self.least_residual) & (away <= self.most_residual)
        return np.asarray(within | np.isnan(away), np.bool_)


def enclosed(outline: AnyArray, points: AnyArray) -> BoolArray:
    """(N,) bool: which points (N, 2) lie inside an outline (K, 2), by the even-odd rule."""
    return contains((Region(outline=outline, include=True),), points)
