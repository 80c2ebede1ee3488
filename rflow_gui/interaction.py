"""The mathematics of pointing at pictures: zoom, fit, wipe boundary, matches and outlines, without any widget.

Pictures are measured in full-resolution pixels with the top-left corner at (0, 0); the screen in pixels of the screen.
A scale is screen pixels per picture pixel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np

from rflow_engine.coords import apply_homography, local_affine
from rflow_engine.types import AnyArray, FloatArray, Size

MAX_SCALE = 64.0
"""The strongest magnification: more than this shows single pixels as tiles and nothing else."""
ZOOM_STEP = 1.25
"""Factor of one step: a notch of the wheel, a press of a key or of a button."""
_NOTCH = 120.0
_FIT_ROUNDS = 12
FINE_STEP = 0.1
"""Picture pixels of the smallest step of a point with the keyboard."""
_SMALLEST_SIDE = 4.0
"""Screen pixels: what is drawn smaller than this was a slip of the hand."""
Point: TypeAlias = tuple[float, float]


class View(NamedTuple):
    """Where a pane looks: the picture point in its middle, and screen pixels per picture pixel."""

    x: float
    y: float
    scale: float


def wheel_zoom_factor(angle_delta: float) -> float:
    """Factor on the scale for a turn of the wheel.

    Args:
        angle_delta: eighths of a degree as Qt reports them; 120 for one notch, positive away from the user. Fine
            wheels and touchpads send small parts of a notch, which add up to the same factor.
    """
    return float(ZOOM_STEP ** (angle_delta / _NOTCH))


def fit_scale(size: Size, width: float, height: float, *, margin: float = 0.0, enlarge_to: float = MAX_SCALE) -> float:
    """The scale at which a picture just fits into a pane.

    Args:
        size: size of the picture.
        width: width of the pane in screen pixels.
        height: height of the pane in screen pixels.
        margin: screen pixels kept free on every side.
        enlarge_to: largest scale that is returned, so that a tiny picture is not blown up beyond use.
    """
    room_x, room_y = max(width - 2 * margin, 1.0), max(height - 2 * margin, 1.0)
    return min(room_x / size.width, room_y / size.height, enlarge_to)


def clamp_scale(scale: float, fit: float) -> float:
    """Keep a scale between a quarter of the fitted one (or 1:1, if that is smaller) and :data:`MAX_SCALE`."""
    return min(max(scale, 0.25 * min(fit, 1.0)), MAX_SCALE)


def zoom_about(view: View, anchor: tuple[float, float], scale: float) -> View:
    """Change the scale so that the picture point ``anchor`` stays where it is on the screen."""
    ratio = view.scale / scale
    return View(
        anchor[0] + (view.x - anchor[0]) * ratio,
        anchor[1] + (view.y - anchor[1]) * ratio,
        scale,
    )


def keep_in_sight(view: View, size: Size) -> View:
    """Move the middle of the view back onto the picture, so that the picture cannot get lost."""
    return View(min(max(view.x, 0.0), float(size.width)), min(max(view.y, 0.0), float(size.height)), view.scale)


def wipe_normal(angle: float) -> tuple[float, float]:
    """Unit vector across the boundary of a wipe, towards the target, for degrees clockwise from upright."""
    return math.cos(math.radians(angle)), math.sin(math.radians(angle))


@dataclass(frozen=True, slots=True)
class WipeLine:
    """The boundary of a wipe on a target picture.

    The boundary is a straight line. ``fraction`` moves it from one end of the picture (0: all target) to the other
    (1: all source) along its normal ``(cos, sin)``; at an angle of 0 it is upright and the source lies to the left,
    as it does wherever the two pictures are beside each other.

    Attributes:
        size: size of the target.
        fraction: in [0, 1].
        angle: degrees clockwise from upright.
    """

    size: Size
    fraction: float
    angle: float = 0.0

    @property
    def normal(self) -> tuple[float, float]:
        """Unit vector across the boundary, towards the target."""
        return wipe_normal(self.angle)

    @property
    def extent(self) -> float:
        """Picture pixels that the boundary travels while ``fraction`` goes from 0 to 1."""
        nx, ny = self.normal
        return self.size.width * abs(nx) + self.size.height * abs(ny)

    @property
    def point(self) -> tuple[float, float]:
        """The point of the boundary that is nearest to the middle of the picture."""
        nx, ny = self.normal
        along = (self.fraction - 0.5) * self.extent
        return self.size.width / 2 + along * nx, self.size.height / 2 + along * ny

    def distance(self, x: AnyArray | float, y: AnyArray | float) -> FloatArray:
        """Signed distance of points from the boundary in picture pixels, negative on the side of the source."""
        nx, ny = self.normal
        px, py = self.point
        return np.asarray((np.asarray(x, np.float64) - px) * nx + (np.asarray(y, np.float64) - py) * ny)

    def fraction_at(self, x: float, y: float) -> float:
        """The ``fraction`` with which the boundary passes through a point, kept in [0, 1]."""
        nx, ny = self.normal
        along = (x - self.size.width / 2) * nx + (y - self.size.height / 2) * ny
        return min(max(0.5 + along / self.extent, 0.0), 1.0)

    def angle_at(self, x: float, y: float, *, step: float = 0.0) -> float:
        """The angle at which the boundary, turned about :attr:`point`, passes through a point.

        Args:
            x: picture x.
            y: picture y.
            step: round to multiples of this many degrees; 0 for none.

        Returns:
            Degrees in (-180, 180], whichever of the two possible angles is nearer to the present one.
        """
        px, py = self.point
        if math.hypot(x - px, y - py) < 1e-9:
            return self.angle
        angle = math.degrees(math.atan2(y - py, x - px)) + 90.0
        if step:
            angle = step * round(angle / step)
        turn = (angle - self.angle + 90.0) % 180.0 - 90.0
        turned = (self.angle + turn) % 360.0
        return turned - 360.0 if turned > 180.0 else turned


def hits_wipe(line: WipeLine, x: float, y: float, *, scale: float, reach: float = 8.0) -> bool:
    """Whether a picture point is within ``reach`` screen pixels of the boundary."""
    return bool(abs(line.distance(x, y)) * scale <= reach)


def nearest_match(
    points: AnyArray, x: float, y: float, *, scale: float, reach: float = 9.0, eligible: AnyArray | None = None
) -> int | None:
    """The index of the match under the cursor.

    Args:
        points: (N, 2) picture points.
        x: picture x of the cursor.
        y: picture y of the cursor.
        scale: screen pixels per picture pixel.
        reach: how far a match may be away, in screen pixels.
        eligible: (N,) bool, the matches that can be hit; None for all.

    Returns:
        The nearest match within reach, or None.
    """
    p = np.asarray(points, np.float64)
    if not len(p):
        return None
    squared = (p[:, 0] - x) ** 2 + (p[:, 1] - y) ** 2
    squared = np.where(np.isfinite(squared), squared, np.inf)
    if eligible is not None:
        squared = np.where(eligible, squared, np.inf)
    best = int(np.argmin(squared))
    return best if squared[best] * scale**2 <= reach**2 else None


def linked_view(view: View, homography: AnyArray) -> View | None:
    """The view of another picture that shows the same place at the same apparent size.

    Args:
        view: where the first pane looks.
        homography: (3, 3), takes points of the first picture to the second.

    Returns:
        The view for the second pane: its middle is the mapped middle, and its scale follows the local change of
        area. None where the map is not defined there.
    """
    x, y = apply_homography(homography, np.array([view.x, view.y]))
    if not (math.isfinite(x) and math.isfinite(y)):
        return None
    stretch = math.sqrt(abs(float(np.linalg.det(local_affine(homography, np.array([view.x, view.y]))))))
    if not (math.isfinite(stretch) and stretch > 0):
        return None
    return View(float(x), float(y), view.scale / stretch)


def fit_both(
    source_from_target: AnyArray,
    source_size: Size,
    target_size: Size,
    source_room: tuple[float, float],
    target_room: tuple[float, float],
    *,
    enlarge_to: float = MAX_SCALE,
) -> View | None:
    """The largest view of the target at which it is shown whole, and the source linked with it as well.

    Args:
        source_from_target: (3, 3), by which the views are linked (see :func:`linked_view`).
        source_size: size of the source.
        target_size: size of the target.
        source_room: width and height for the source in screen pixels.
        target_room: width and height for the target in screen pixels.
        enlarge_to: largest scale of either.

    Returns:
        The view of the target; None where the map is not defined in the middle of the target.
    """

    def scale_at(middle: FloatArray) -> float:
        linked = linked_view(View(float(middle[0]), float(middle[1]), 1.0), source_from_target)
        if linked is None:
            return 0.0
        own = _whole_scale(target_size, float(middle[0]), float(middle[1]), target_room, enlarge_to)
        other = _whole_scale(source_size, linked.x, linked.y, source_room, enlarge_to)
        return min(own, other / linked.scale)

    start = np.array([target_size.width / 2, target_size.height / 2])
    inverse = np.linalg.inv(np.asarray(source_from_target, np.float64))
    end = apply_homography(inverse, np.array([source_size.width / 2, source_size.height / 2]))
    ways = [start + share * (end - start) for share in np.linspace(0, 1, 17)] if np.isfinite(end).all() else [start]
    best = max(ways, key=scale_at)
    step = float(target_size.long_side) / 8
    for _ in range(_FIT_ROUNDS):
        around = [best + step * np.array(move) for move in ((1, 0), (-1, 0), (0, 1), (0, -1))]
        better = max(around, key=scale_at)
        if scale_at(better) > scale_at(best):
            best = better
        else:
            step /= 2
    scale = scale_at(best)
    return View(float(best[0]), float(best[1]), scale) if scale > 0 else None


def _whole_scale(size: Size, x: float, y: float, room: tuple[float, float], enlarge_to: float) -> float:
    """The scale at which a picture just fits into a pane with (x, y) in its middle."""
    across, down = 2 * max(x, size.width - x), 2 * max(y, size.height - y)
    return min(max(room[0], 1.0) / across, max(room[1], 1.0) / down, enlarge_to)


def nudge_step(scale: float, *, fine: bool) -> float:
    """How far an arrow key moves a point, in picture pixels.

    Args:
        scale: screen pixels per picture pixel.
        fine: a tenth of a picture pixel whatever the magnification; else one screen pixel.
    """
    return FINE_STEP if fine else 1.0 / scale


def inside(size: Size, x: float, y: float) -> tuple[float, float]:
    """The point of a picture that is nearest to (x, y)."""
    return min(max(x, 0.0), float(size.width)), min(max(y, 0.0), float(size.height))


def rectangle(first: Point, second: Point) -> FloatArray:
    """(4, 2) corners of the upright rectangle between two opposite corners, clockwise from the top left."""
    left, right = sorted((first[0], second[0]))
    top, bottom = sorted((first[1], second[1]))
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]])


def polygon_area(outline: AnyArray) -> float:
    """Area of a polygon with (K, 2) corners, in square picture pixels (the shoelace formula)."""
    x, y = np.asarray(outline, np.float64).T
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)


def is_region(outline: AnyArray, scale: float) -> bool:
    """Whether an outline is meant: three corners or more around more than a speck of the screen."""
    corners = np.asarray(outline, np.float64)
    return len(corners) >= 3 and polygon_area(corners) * scale**2 >= _SMALLEST_SIDE**2


def nearest_corner(outline: AnyArray, x: float, y: float, *, scale: float, reach: float = 9.0) -> int | None:
    """The corner of an outline under the cursor; see :func:`nearest_match`."""
    return nearest_match(outline, x, y, scale=scale, reach=reach)


def with_corner_at(outline: AnyArray, corner: int, x: float, y: float) -> FloatArray:
    """An outline of which one corner lies somewhere else."""
    moved = np.array(outline, np.float64)
    moved[corner] = x, y
    return moved


@dataclass(frozen=True, slots=True)
class Draft:
    """An outline that is being drawn, corner by corner.

    Attributes:
        corners: in the order they were set, in picture pixels.
    """

    corners: tuple[Point, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.corners)

    def add(self, x: float, y: float, *, scale: float) -> Draft:
        """One corner more; one on the same screen pixel as the last is none."""
        if self.corners and math.dist(self.corners[-1], (x, y)) * scale < 1.0:
            return self
        return Draft((*self.corners, (x, y)))

    def back(self) -> Draft:
        """Without the last corner."""
        return Draft(self.corners[:-1])

    def closes_at(self, x: float, y: float, *, scale: float, reach: float = 9.0) -> bool:
        """Whether a click there is on the first corner and closes the outline."""
        return len(self.corners) >= 3 and math.dist(self.corners[0], (x, y)) * scale <= reach

    def outline(self) -> FloatArray:
        """(K, 2) the corners."""
        return np.array(self.corners, np.float64).reshape(-1, 2)


def snapped(fixed: Point, free: Point, step: float = 45.0) -> Point:
    """The point nearest to ``free`` at which the line from ``fixed`` has an angle that is a multiple of ``step``."""
    dx, dy = free[0] - fixed[0], free[1] - fixed[1]
    angle = math.radians(step * round(math.degrees(math.atan2(dy, dx)) / step))
    along = dx * math.cos(angle) + dy * math.sin(angle)
    return fixed[0] + along * math.cos(angle), fixed[1] + along * math.sin(angle)
