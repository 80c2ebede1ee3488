"""Matches between pictures of one flat thing seen from very different directions.

Both pictures are squeezed as they would be if seen from further aside, for a set of directions and tilts, and SIFT
keypoints of all views of one are matched with those of all views of the other, as in ASIFT (Morel and Yu, SIAM Journal
on Imaging Sciences 2009). A match counts if it stands out from the best one at another place of the picture (in the
manner of Mishkin, Matas and Perdoch's MODS, 2015): its double in a neighbouring view is no rival.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch

from rflow_engine import coords, matching, views
from rflow_engine.context import JobContext
from rflow_engine.features import sift
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.types import BoolArray, FloatArray, Matches


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How far to go.

    Attributes:
        long_side: of the views, in pixels.
        tilt: the strongest squeeze.
        keypoints: at most so many in the plain view, fewer in a squeezed one.
        mild: of the two views matched, one at least is squeezed no more than this: from nearly within its plane a
            thing is seen in one picture, not in both.
        steep: between mild and steep no views are made.
    """

    long_side: int
    tilt: float
    keypoints: int
    mild: float
    steep: float


# What a thing seen from aside needs, and what one needs that is seen from nearly within its plane.
EFFORTS = (
    Effort(long_side=480, tilt=4.0, keypoints=1500, mild=4.0, steep=4.0),
    Effort(long_side=800, tilt=8.0, keypoints=8000, mild=2.0, steep=5.6),
)
# Successive tilts differ by this factor, directions by this angle divided by the tilt, as in ASIFT.
_TILT_STEP, _DIRECTION_STEP = float(np.sqrt(2.0)), 72.0
# A view squeezed below this has no room for a keypoint.
_LEAST_SIDE = 24
# A match counts if its distance is less than this share of the best at another place.
_RATIO = 0.85
# Places nearer than this, in pixels of the largest view, are one place.
_SAME_PLACE = 8.0
_RIVALS = 6
_GROUP = 16
# So many rows of a table of all pairs are held in memory at once: of keypoints, of matches.
_ROWS, _BLOCK = 2048, 256


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pool:
    """Keypoints of all views of one picture, the least squeezed first.

    Attributes:
        points: (N, 2) in pixels of the picture at the effort's long side.
        descriptors: (N, 128) of unit length.
        mild: how many of them are from mildly squeezed views.
    """

    points: FloatArray
    descriptors: torch.Tensor
    mild: int

    def mildly(self) -> _Pool:
        """Only the keypoints of mildly squeezed views."""
        return _Pool(points=self.points[: self.mild], descriptors=self.descriptors[: self.mild], mild=self.mild)


def match(source: WorkingImage, target: WorkingImage, effort: Effort, runtime: Runtime, context: JobContext) -> Matches:
    """SIFT matches between all tilted views of both pictures, in full-resolution pixels."""
    moving, fixed = _pool(source, effort, runtime, context), _pool(target, effort, runtime, context)
    pairs, ratio = _unambiguous(moving, fixed.mildly(), context)
    if effort.mild < effort.tilt:
        others, others_ratio = _unambiguous(moving.mildly(), fixed, context)
        pairs, ratio = np.concatenate([pairs, others]), np.concatenate([ratio, others_ratio])
    once = _once(moving.points, fixed.points, pairs, ratio)
    pairs, ratio = pairs[once], ratio[once]
    return Matches(
        source=_full(moving.points[pairs[:, 0]], source, effort),
        target=_full(fixed.points[pairs[:, 1]], target, effort),
        score=np.asarray(1.0 - (ratio / _RATIO) ** 2, np.float32),
        kind=np.zeros(len(pairs), np.uint8),
        kinds=(matching.SIFT,),
        scale=np.ones(len(pairs), np.float32),
    )


def _tilts(effort: Effort) -> Iterator[tuple[float, float]]:
    yield 1.0, 0.0
    tilt = _TILT_STEP
    while tilt <= effort.tilt * 1.01:
        if tilt <= effort.mild * 1.01 or tilt >= effort.steep:
            for direction in np.arange(0.0, 180.0, _DIRECTION_STEP / tilt):
                yield tilt, float(direction)
        tilt *= _TILT_STEP


def _pool(image: WorkingImage, effort: Effort, runtime: Runtime, context: JobContext) -> _Pool:
    side = min(effort.long_side, image.size.long_side)
    points, descriptors = [np.zeros((0, 2))], [torch.zeros((0, 128), device=runtime.device)]
    mild = 0
    for tilt, direction in _tilts(effort):
        context.raise_if_cancelled()
        view = views.tilted(image, side, tilt, direction) if tilt > 1 else views.plain(image, side)
        if min(view.image.size.shape) < _LEAST_SIDE:
            continue
        # The smaller the view, the fewer points: as many for each tilt, in all its directions together.
        found = sift.strongest(view.image, max(16, round(effort.keypoints / tilt)), runtime)
        full = coords.apply_homography(np.linalg.inv(view.view_from_full), found.points)
        points.append(full * (side / image.full_size.long_side))
        descriptors.append(found.descriptors)
        mild += len(found) if tilt <= effort.mild * 1.01 else 0
    return _Pool(points=np.concatenate(points), descriptors=torch.cat(descriptors), mild=mild)


def _full(points: FloatArray, image: WorkingImage, effort: Effort) -> FloatArray:
    return points * (image.full_size.long_side / min(effort.long_side, image.size.long_side))


@torch.inference_mode()
def _unambiguous(source: _Pool, target: _Pool, context: JobContext) -> tuple[matching.IndexPairs, FloatArray]:
    """(K, 2) neighbours that are mutual up to their place and stand out, and (K,) their ratio of distances."""
    count, other = len(source.points), len(target.points)
    if count < 2 or other < 2:
        return np.zeros((0, 2), np.intp), np.zeros(0)
    # Whole groups: the last keypoint fills up its own, where it changes nothing.
    filled = torch.cat([target.descriptors, target.descriptors[-1:].expand(-other % _GROUP, -1)])
    values, indices = [], []
    column_value = torch.full((other,), -torch.inf, device=target.descriptors.device)
    column_source = torch.zeros(other, dtype=torch.long, device=target.descriptors.device)
    for start in range(0, count, _ROWS):
        context.raise_if_cancelled()
        block = source.descriptors[start : start + _ROWS] @ filled.T
        value, index = _best(block, _RIVALS)
        values.append(value)
        indices.append(index.clamp(max=other - 1))
        best, row = block[:, :other].max(dim=0)
        ahead = best > column_value
        column_value = torch.where(ahead, best, column_value)
        column_source = torch.where(ahead, row + start, column_source)
    nearest = np.asarray(torch.cat(indices).cpu().numpy(), np.intp)
    distance = np.sqrt(np.maximum(2.0 - 2.0 * torch.cat(values).double().cpu().numpy(), 0.0))
    places = target.points[nearest]
    apart = np.linalg.norm(places - places[:, :1], axis=2) > _SAME_PLACE
    apart[:, -1] = True
    second = distance[np.arange(count), apart.argmax(axis=1)]
    ratio = np.divide(distance[:, 0], second, out=np.ones(count), where=second > 0)
    back = np.asarray(column_source.cpu().numpy(), np.intp)[nearest[:, 0]]
    mutual = np.linalg.norm(source.points[back] - source.points, axis=1) < _SAME_PLACE / 2
    keep = mutual & (ratio < _RATIO)
    return np.stack([np.arange(count), nearest[:, 0]], axis=1)[keep], ratio[keep]


def _best(block: torch.Tensor, count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """The largest entries of each row and their columns, where no two come from the same group of columns.

    Sorting whole rows would cost more than computing them. Of columns that lie side by side only the best is looked
    at, which hides a rival in one case of some hundreds.
    """
    rows, columns = block.shape
    value, inner = block.view(rows, columns // _GROUP, _GROUP).max(dim=2)
    value, group = value.topk(min(count, value.shape[1]), dim=1)
    return value, group * _GROUP + inner.gather(1, group)


def _once(source: FloatArray, target: FloatArray, pairs: matching.IndexPairs, ratio: FloatArray) -> BoolArray:
    """(K,) which matches to keep, the best of each pair of places: several views find the same."""
    order = np.argsort(ratio, kind="stable")
    places = np.concatenate([source[pairs[order, 0]], target[pairs[order, 1]]], axis=1).astype(np.float32)
    kept = np.ones(len(pairs), bool)
    for start in range(0, len(pairs), _BLOCK):
        block = places[start : start + _BLOCK]
        # Whether any match before it, and hence better, joins the same two places.
        near = np.abs(block[:, None] - places[: start + len(block)]).max(axis=2) < _SAME_PLACE / 2
        kept[order[start : start + len(block)]] = near.argmax(axis=1) == start + np.arange(len(block))
    return kept
