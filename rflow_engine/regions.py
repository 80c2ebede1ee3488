"""Parts of the pictures that count and parts that do not: chosen by the user, honoured by every stage.

A point counts where it lies in none of the regions that are left out and, where there are regions to limit the
alignment to, in one of those.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

import numpy as np

from rflow_engine import borders, coords
from rflow_engine.errors import UsageError
from rflow_engine.images import WorkingImage
from rflow_engine.said import said
from rflow_engine.types import AnyArray, BoolArray, FloatArray, Matches, Region, Regions, Size, read_only


def mask(regions: Sequence[Region], size: Size, full_size: Size) -> BoolArray | None:
    """Which pixels of a picture count, by their centres.

    Args:
        regions: of this picture, in full-resolution pixels.
        size: size of the wanted mask.
        full_size: size of the picture at full resolution.

    Returns:
        (h, w) bool; None if all pixels count because there are no regions.
    """
    if all(region.kind == "measure" for region in regions):
        return None
    return _counted(regions, lambda region: _filled(coords.rescale(region.outline, full_size, size), size), size.shape)


def contains(regions: Sequence[Region], points: AnyArray) -> BoolArray:
    """(N,) bool: which points (N, 2) of a picture count; a point that is NaN lies in no region."""
    p = coords.as_points(points)
    return _counted(regions, lambda region: _inside(region.outline, p), (len(p),))


def covered(outline: AnyArray, points: AnyArray) -> BoolArray:
    """(N,) bool: which points (N, 2) lie in an outline (K, 2), whatever it is for; a point that is NaN does not."""
    return _inside(np.asarray(outline, np.float64), coords.as_points(points))


def of_matches(regions: Regions, matches: Matches) -> BoolArray:
    """(N,) bool: which matches count in both pictures."""
    return contains(regions.source, matches.source) & contains(regions.target, matches.target)


Role: TypeAlias = Literal["source", "target"]

_NOTHING_LEFT: dict[Role | None, str] = {
    None: said("The regions leave nothing of the picture."),
    "source": said("The regions leave nothing of the source."),
    "target": said("The regions leave nothing of the target."),
}


def restrict(image: WorkingImage, regions: Sequence[Region], *, role: Role | None = None) -> WorkingImage:
    """The picture with its mask narrowed to what counts.

    Args:
        image: the picture.
        regions: of this picture.
        role: which picture it is, for the message.

    Raises:
        UsageError: if nothing is left.
    """
    counted = mask(regions, image.size, image.full_size)
    if counted is None:
        return image
    if image.mask is not None:
        counted &= image.mask
    if not counted.any():
        raise UsageError(_NOTHING_LEFT[role], said("Take one of them away, or draw it anew."))
    return replace(image, mask=read_only(counted))


def _counted(regions: Sequence[Region], covered: Callable[[Region], BoolArray], shape: tuple[int, ...]) -> BoolArray:
    """The union of the included regions (everything without any), less the excluded ones; others change nothing."""
    included = [region for region in regions if region.kind == "include"]
    result = np.zeros(shape, np.bool_) if included else np.ones(shape, np.bool_)
    for region in included:
        result |= covered(region)
    for region in regions:
        if region.kind == "exclude":
            result &= ~covered(region)
    return result


def _inside(outline: FloatArray, points: FloatArray) -> BoolArray:
    """(N,) which points lie in a polygon or on its outline, by the even-odd rule."""
    result = np.zeros(len(points), np.bool_)
    near = np.flatnonzero(((points >= outline.min(axis=0)) & (points <= outline.max(axis=0))).all(axis=1))
    x, y = points[near].T
    # Counting edges that a point lies on as passed, and then as not passed, takes in either side of the outline:
    # keypoints may lie on the very border of a picture.
    passed, not_passed = np.zeros(len(near), np.bool_), np.zeros(len(near), np.bool_)
    for (x0, y0), (x1, y1) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        if y0 != y1:
            crossing = x0 + (y - y0) * ((x1 - x0) / (y1 - y0))
            passed ^= ((y0 <= y) != (y1 <= y)) & (x >= crossing)
            not_passed ^= ((y0 < y) != (y1 < y)) & (x > crossing)
    result[near] = passed | not_passed
    return result


def _filled(outline: FloatArray, size: Size) -> BoolArray:
    """(h, w) which pixel centres lie in a polygon, by the even-odd rule.

    Every edge turns inside to outside for all that lies to the right of it; OpenCV's own filling would add the pixels
    that an outline merely touches.
    """
    turns = np.zeros((size.height, size.width + 1), np.int32)
    for (x0, y0), (x1, y1) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        # Rows whose centres lie in [low, high).
        first, last = (int(np.clip(np.ceil(y - 0.5), 0, size.height)) for y in sorted((y0, y1)))
        if first == last:
            continue
        rows = np.arange(first, last)
        crossing = x0 + (rows + 0.5 - y0) * ((x1 - x0) / (y1 - y0))
        columns = np.clip(np.ceil(crossing - 0.5), 0, size.width).astype(np.intp)
        turns[rows, columns] += 1
    return np.asarray(np.cumsum(turns, axis=1)[:, :-1] % 2 == 1)


def propose(image: WorkingImage) -> tuple[Region, ...]:
    """Regions to leave out that a program can see by itself: even borders of scans and mounts, and even frames.

    Args:
        image: the whole picture, without regions.

    Returns:
        Excluded regions, one for each side; none where there is nothing of the kind.
    """
    return tuple(Region(outline=outline, name="border") for outline in borders.find(image))
