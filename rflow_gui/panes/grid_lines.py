"""The regular grid of the source, as it lies on the target: lines of equal source x or y."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

import cv2
import numpy as np

from rflow_engine.coords import apply_homography, local_affine
from rflow_engine.types import AnyArray, BoolArray, FloatArray, FlowField, Size
from rflow_engine.warp import sample_field
from rflow_gui.panes.raster import ByteImage, Window

_STEP, _WIDE_STEP = 12.0, 40.0
"""Pixels of the window's coordinates between two points at which the map is evaluated, with flow and without."""
_MOST_POINTS = 240
"""Such points across a window, however large."""
_MOST_LINES = 12
"""Lines through one triangle of these points; more than that is a place where the map is squeezed to nothing."""
_MOST_SMOOTH = 6000
_SHIFT = 4
_FARTHEST = 1 << 20
_SERIES = (1.0, 2.0, 5.0, 10.0)
_DARK = (20, 20, 20)


@dataclass(frozen=True, slots=True, eq=False)
class SourceMap:
    """How target points lie in the source, at one stage.

    Attributes:
        homography: (3, 3) source_from_target, full-resolution pixels.
        source_size: size of the source.
        flow: the residual flow; None where there is none.
    """

    homography: FloatArray = field(repr=False)
    source_size: Size
    flow: FlowField | None = field(default=None, repr=False)

    def points(self, target: AnyArray, exaggeration: float = 1.0) -> FloatArray:
        """(N, 2) target points to source points, the flow ``exaggeration`` times as long; NaN beyond the horizon."""
        if self.flow is None or exaggeration == 0:
            return apply_homography(self.homography, target)
        moved = target + exaggeration * sample_field(self.flow.flow, target, self.flow.target_size)
        return apply_homography(self.homography, moved)

    def stretch_at(self, x: float, y: float) -> float:
        """Source pixels per target pixel of the homography at a target point; 1 where it is not defined."""
        determinant = float(np.linalg.det(local_affine(self.homography, np.array([x, y]))))
        stretch = math.sqrt(abs(determinant)) if math.isfinite(determinant) else 0.0
        return stretch or 1.0


def nice_spacing(wanted: float) -> float:
    """The number nearest to ``wanted`` among 1, 2, 5, 10, 20, 50 … and their tenths."""
    decade = 10.0 ** math.floor(math.log10(max(wanted, 1e-6)))
    return min((step * decade for step in _SERIES), key=lambda value: abs(math.log(value / max(wanted, 1e-6))))


def grid_lines(
    source: SourceMap, window: Window, spacing: float, *, ratio: float = 1.0, exaggeration: float = 1.0
) -> FloatArray:
    """The lines of the source's grid that can be seen in a window.

    They are found as contours of the map, so that nothing has to be inverted, and folds show as what they are.

    Args:
        source: the map.
        window: the screen pixels.
        spacing: source pixels between two lines; the first runs through the source's corner. The outline of the
            source is drawn as well.
        ratio: screen pixels per pixel of the window's coordinates.
        exaggeration: factor on the flow.

    Returns:
        (N, 2, 2) straight pieces, (x, y) of both ends in screen pixels of the window; none beyond the source.
    """
    # A homography bends no line; the points need only be so near that perspective changes little between them.
    step = (_STEP if source.flow is not None and exaggeration else _WIDE_STEP) * ratio
    step = max(step, window.width / _MOST_POINTS, window.height / _MOST_POINTS)
    columns = np.linspace(0, window.width, max(2, math.ceil(window.width / step) + 1))
    rows = np.linspace(0, window.height, max(2, math.ceil(window.height / step) + 1))
    places = np.stack(np.meshgrid(columns, rows), axis=-1)
    target = np.array([window.left, window.top]) + places / window.scale
    mapped = source.points(target.reshape(-1, 2), exaggeration).reshape(target.shape)
    size = source.source_size
    pieces = []
    for value, along, last, limit in (
        (mapped[..., :1], mapped[..., 1:], size.width, size.height),
        (mapped[..., 1:], mapped[..., :1], size.height, size.width),
    ):
        # The outline of the source closes the grid, wherever its last line may be.
        for unit in (spacing, last):
            nodes = np.concatenate([places, value / unit, along], axis=-1)
            pieces.append(_contours(nodes, last / unit, limit))
    return np.concatenate(pieces)


def _contours(nodes: FloatArray, last: float, limit: float) -> FloatArray:
    """Pieces of the lines on which a value is whole and in [0, last], cut off where another leaves [0, limit].

    Args:
        nodes: (rows, columns, 4) x, y, the value, the other.
        last: see above.
        limit: see above.

    Returns:
        (N, 2, 2) x and y of both ends.
    """
    a, b, c, d = nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, :-1], nodes[1:, 1:]
    pieces = [piece for corners in ((a, b, d), (a, d, c)) for piece in _through(corners, last)]
    return _clip(np.concatenate(pieces) if pieces else np.empty((0, 2, 4)), limit)


def _through(corners: tuple[FloatArray, FloatArray, FloatArray], last: float) -> list[FloatArray]:
    """The pieces in one half of every cell."""
    one, two, three = (corner[..., 2] for corner in corners)
    with np.errstate(invalid="ignore"):
        first = np.maximum(np.ceil(np.minimum(np.minimum(one, two), three)), 0.0)
        # A whole number at the highest corner belongs to the triangle above it.
        count = np.minimum(np.ceil(np.maximum(np.maximum(one, two), three)), math.floor(last) + 1) - first
        crossed = np.nonzero((count > 0) & (count <= _MOST_LINES))
    first, count = first[crossed], count[crossed]
    triangles = np.stack([corner[crossed] for corner in corners], axis=1)
    order = np.argsort(triangles[..., 2], axis=1)
    triangles = np.take_along_axis(triangles, order[..., None], axis=1)
    most = int(count.max()) if len(count) else 0
    return [_cut(triangles[count > n], (first + n)[count > n]) for n in range(most)]


def _cut(triangles: FloatArray, levels: FloatArray) -> FloatArray:
    """(N, 2, 4) where a level cuts triangles whose corners are sorted by their value."""
    low, middle, high = triangles[:, 0], triangles[:, 1], triangles[:, 2]
    one = _between(low, high, levels)
    other = np.where((levels < middle[:, 2])[:, None], _between(low, middle, levels), _between(middle, high, levels))
    return np.stack([one, other], axis=1)


def _between(start: FloatArray, end: FloatArray, levels: FloatArray) -> FloatArray:
    rise = end[:, 2] - start[:, 2]
    part = np.divide(levels - start[:, 2], rise, out=np.zeros_like(rise), where=rise > 0)
    return np.asarray(start + part[:, None] * (end - start))


def _clip(pieces: FloatArray, limit: float) -> FloatArray:
    """(M, 2, 2) the parts of pieces on which the last coordinate is in [0, limit]."""
    start, end = pieces[:, 0], pieces[:, 1]
    rise = end[:, 3] - start[:, 3]
    near, far = np.zeros(len(pieces)), np.ones(len(pieces))
    for bound in (0.0, limit):
        part = np.divide(bound - start[:, 3], rise, out=np.full_like(rise, np.nan), where=rise != 0)
        enters = rise > 0 if bound == 0.0 else rise < 0
        near = np.where(enters, np.fmax(near, part), near)
        far = np.where(~enters & (rise != 0), np.fmin(far, part), far)
    flat = (rise == 0) & ((start[:, 3] < 0) | (start[:, 3] > limit))
    # A line that only touches the corner of a triangle would leave a dot there.
    long = (start[:, :2] != end[:, :2]).any(axis=1)
    kept: BoolArray = np.asarray((near < far) & ~flat & long)
    start, end, near, far = start[kept, :2], end[kept, :2], near[kept, None], far[kept, None]
    return np.stack([start + near * (end - start), start + far * (end - start)], axis=1)


def draw_lines(picture: ByteImage, pieces: AnyArray, colour: tuple[int, int, int], width: float, ratio: float) -> None:
    """Draw pieces into a picture, smooth and with a dark seam, so that they show on every ground.

    Args:
        picture: (h, w, 3) uint8, which is changed.
        pieces: (N, 2, 2) ends in pixels, the first pixel's corner at (0, 0).
        colour: red, green, blue.
        width: of the line in pixels of the window's coordinates.
        ratio: screen pixels per pixel of the window's coordinates.
    """
    pieces = np.asarray(pieces, np.float64)
    line = max(1, round(width * ratio))
    # With an even number of pixels the round ends of the pieces would stand out as knots.
    seam = (line + 2 * max(1, round(0.75 * ratio))) | 1
    cv2.polylines(picture, _fixed(pieces), False, _DARK, seam, cv2.LINE_8, _SHIFT)
    if len(pieces) > _MOST_SMOOTH:
        # To smooth so many takes long; there are as many only on large screens, which are dense.
        cv2.polylines(picture, _fixed(pieces), False, colour, line, cv2.LINE_8, _SHIFT)
        return
    along = pieces[:, 1] - pieces[:, 0]
    aside = np.stack([-along[:, 1], along[:, 0]], axis=-1) / np.maximum(np.linalg.norm(along, axis=-1), 1e-9)[:, None]
    # One beside the other, and once more between them, so that the colour is full.
    for offset in np.linspace((1 - line) / 2, (line - 1) / 2, 2 * line - 1):
        beside = pieces + offset * aside[:, None]
        cv2.polylines(picture, _fixed(beside), False, colour, 1, cv2.LINE_AA, _SHIFT)


def _fixed(pieces: FloatArray) -> Sequence[AnyArray]:
    """Pieces as OpenCV takes them: one array of all of them is as good as a sequence, only much faster."""
    places = np.clip((pieces - 0.5) * (1 << _SHIFT), -_FARTHEST, _FARTHEST)
    return cast("Sequence[AnyArray]", places.round().astype(np.int32))
