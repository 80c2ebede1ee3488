"""What of the settings can be chosen anew for matches that are already there: the fit follows without matching."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rflow_engine.settings import ModelChoice, Settings

LEAST_THRESHOLD, MOST_THRESHOLD = 0.1, 100.0


@dataclass(frozen=True, slots=True)
class FitChoice:
    """How the transform is fitted to the matches.

    Attributes:
        model: the kind of transform.
        threshold: residual up to which a match is an inlier, in pixels of a picture of the settings' working size;
            see :meth:`with_threshold` for those of the target.
        seed: of the random samples.
    """

    model: ModelChoice
    threshold: float
    seed: int

    @classmethod
    def of(cls, settings: Settings) -> FitChoice:
        """What settings say about it."""
        return cls(settings.coarse.model, settings.coarse.threshold, settings.seed)

    def applied(self, settings: Settings) -> Settings:
        """Settings with this choice, and the rest as it was."""
        coarse = replace(settings.coarse, model=self.model, threshold=self.threshold)
        return replace(settings, coarse=coarse, seed=self.seed)

    def with_threshold(self, pixels: float, *, pixels_of_one: float) -> FitChoice:
        """The choice with another threshold.

        Args:
            pixels: the threshold in full-resolution target pixels; it is kept within what settings allow.
            pixels_of_one: so many of these make one pixel of the settings.
        """
        threshold = min(max(pixels / pixels_of_one, LEAST_THRESHOLD), MOST_THRESHOLD)
        return replace(self, threshold=threshold)
