"""A line that is measured in one picture, and what it measures."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from rflow_engine.types import AnyArray, FloatArray
from rflow_gui.interaction import Point
from rflow_gui.models.document import Role
from rflow_gui.models.scales import Scale

_SAMPLES = 33


@dataclass(frozen=True, slots=True)
class Ruler:
    """A straight line in one picture.

    Attributes:
        role: the picture.
        start: (x, y) in its full-resolution pixels.
        end: the other end.
    """

    role: Role
    start: Point
    end: Point

    @property
    def is_line(self) -> bool:
        """Whether it has a length."""
        return math.dist(self.start, self.end) > 0

    def samples(self) -> FloatArray:
        """(N, 2) points along the line, ends included."""
        shares = np.linspace(0.0, 1.0, _SAMPLES)[:, None]
        return np.asarray(np.array(self.start) * (1 - shares) + np.array(self.end) * shares, np.float64)


@dataclass(frozen=True, slots=True)
class Measured:
    """What a line measures.

    Attributes:
        pixels: its length.
        millimetres: its length in reality; None where the scale is not known.
        angle: degrees anticlockwise on the screen from pointing right, in (-180, 180].
    """

    pixels: float
    millimetres: float | None
    angle: float


def measure(points: AnyArray, scale: Scale | None) -> Measured | None:
    """Measure the straight line between the first and the last of some points.

    Args:
        points: (N, 2) picture points, N >= 2.
        scale: of the picture, or None.

    Returns:
        The measures; None where an end is not known.
    """
    ends = np.asarray(points, np.float64)[[0, -1]]
    if not np.isfinite(ends).all():
        return None
    dx, dy = (ends[1] - ends[0]).tolist()
    return Measured(
        pixels=math.hypot(dx, dy),
        millimetres=None if scale is None else scale.millimetres(dx, dy),
        angle=math.degrees(math.atan2(-dy, dx)) if dx or dy else 0.0,
    )


def length_text(measured: Measured) -> str:
    """Length and angle as they are written beside a line."""
    parts = [f"{measured.pixels:,.1f}\N{NO-BREAK SPACE}px".replace(",", "\N{NARROW NO-BREAK SPACE}")]
    if measured.millimetres is not None:
        parts.append(millimetres_text(measured.millimetres))
    parts.append(f"{measured.angle:.1f}°".replace("-", "−"))
    return "  ·  ".join(parts)


def millimetres_text(value: float) -> str:
    """A length in the unit that people would use for it: millimetres, centimetres or metres."""
    if value < 100:
        return f"{value:.2f}\N{NO-BREAK SPACE}mm" if value < 10 else f"{value:.1f}\N{NO-BREAK SPACE}mm"
    if value < 10_000:
        return f"{value / 10:.1f}\N{NO-BREAK SPACE}cm"
    return f"{value / 1000:.2f}\N{NO-BREAK SPACE}m"
