"""How large the markers of matches are, and in which colours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MarkerLook:
    """The look of the markers; their shapes are always the same.

    Attributes:
        inlier: colour of matches that agree, as ``#rrggbb``.
        outlier: of those that do not.
        fixed: of locked matches and those set by hand.
        factor: of the usual size.
    """

    inlier: str
    outlier: str
    fixed: str
    factor: float = 1.0


# Pairs of colours that stay apart for every kind of colour vision, the second also on blue and on orange pictures.
COLOURS = {
    "blue-orange": ("#1f6fd6", "#f0871a", "#0b2e63"),
    "violet-yellow": ("#5b2a86", "#f2d022", "#2c0d47"),
}
SIZES = {"small": 0.75, "normal": 1.0, "large": 1.5, "larger": 2.0}


def look(colours: str, size: str) -> MarkerLook:
    """The look of a choice of colours and size, by their names."""
    return MarkerLook(*COLOURS[colours], SIZES[size])
