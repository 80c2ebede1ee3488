"""SIFT (Lowe, IJCV 2004): keypoints that turn and scale with the picture, without any trained network.

Descriptors are compared as RootSIFT (Arandjelović and Zisserman, CVPR 2012): the square root of the histogram whose
sum is one, so that their scalar product is Hellinger's kernel. A pair must be mutual nearest neighbours and stand out
from the next best place by Lowe's ratio of distances, in both directions. The next best *place*: one point is often
described several times, once for every strong orientation, and its other descriptions are no rivals.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch

from rflow_engine import coords, matching
from rflow_engine.context import JobContext
from rflow_engine.features.base import (
    Description,
    Features,
    Role,
    inside_mask,
    no_features,
    resize,
    resized_mask,
    shows_nothing,
)
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import AnyArray, BoolArray, Float32Array, FloatArray, Matches

DIMENSION = 128
# A pair whose ratio of distances is higher is as likely wrong as right.
RATIO_LIMIT = 0.9
# The points are cheap beside those of a network, and weaker one by one: so many more of them are taken.
_PLENTY = 2
# A quarter of OpenCV's default, so that faded paint and X-radiographs have points; the best by contrast are kept.
_CONTRAST_THRESHOLD = 0.01
# A picture of low contrast is stretched, by this factor at most: a blank one has nothing but noise to stretch.
_MAX_GAIN = 8.0
_PERCENTILES = (0.5, 99.5)
# Rivals nearer to each other than this, in pixels of the picture described, are the same place.
_SAME_PLACE = 3.0
# So many best rivals are looked at for one in another place; a point seldom has more than three orientations.
_RIVALS = 5


@dataclass(frozen=True, slots=True)
class SiftBackbone:
    """Keypoints of SIFT; see :class:`rflow_engine.features.base.Backbone`."""

    name: str = "sift"

    @property
    def weights(self) -> tuple[str, ...]:
        """None: there is no network."""
        return ()

    def describe(
        self, image: WorkingImage, role: Role, settings: CoarseSettings, runtime: Runtime, context: JobContext
    ) -> Description:
        """The keypoints of highest contrast; see the protocol."""
        context.raise_if_cancelled()
        if shows_nothing(image):
            return Description(image=image, keypoints=no_features(DIMENSION, runtime))
        size = image.size.scaled_to(settings.long_side)
        grey = _grey(resize(image.rgb, size), None if image.mask is None else resized_mask(image.mask, size))
        # Finding and describing at once is quicker than describing only the best, which builds the pyramid twice.
        found, raw = _described(grey)
        context.raise_if_cancelled()
        points = coords.rescale(_positions(found), size, image.full_size)
        best = _strongest(found, inside_mask(image, points), _PLENTY * settings.keypoints)
        if not len(best):
            return Description(image=image, keypoints=no_features(DIMENSION, runtime))
        keypoints = Features(
            points=points[best],
            descriptors=torch.from_numpy(_root(np.asarray(raw, np.float32)[best])).to(runtime.device),
            scores=np.array([found[i].response for i in best.tolist()], np.float32),
        )
        return Description(image=image, keypoints=keypoints)

    def match(
        self,
        source: Description,
        target: Description,
        settings: CoarseSettings,
        runtime: Runtime,
        context: JobContext,
    ) -> Matches:
        """Mutual neighbours that pass the ratio test, one for each pair of places; see the protocol."""
        assert source.keypoints is not None
        assert target.keypoints is not None
        pairs, ratio = _unambiguous(source, target, settings, runtime, context)
        score = np.asarray(1.0 - (ratio / RATIO_LIMIT) ** 2, np.float32)
        once = _first_of_each_place(source.keypoints.points, target.keypoints.points, pairs, score)
        return matching.matches_of(
            source.keypoints, target.keypoints, pairs[once], score[once], kind=matching.SIFT, scale=1.0
        )


def strongest(image: WorkingImage, count: int, runtime: Runtime) -> Features:
    """Only the points of highest contrast, for views of which there are many: several times faster, less thorough.

    Args:
        image: the picture, at the size at which it is to be looked at.
        count: at most about so many.
        runtime: where the descriptors are to be.
    """
    # OpenCV describes so many and no more; some of them may lie where there is no picture.
    detector = cv2.SIFT.create(nfeatures=round(1.2 * count), contrastThreshold=2 * _CONTRAST_THRESHOLD)
    found, raw = detector.detectAndCompute(_grey(image.rgb, image.mask), None)
    points = coords.rescale(_positions(found), image.size, image.full_size)
    usable = np.flatnonzero(inside_mask(image, points))[:count]
    if not len(usable):
        return no_features(DIMENSION, runtime)
    return Features(
        points=points[usable],
        descriptors=torch.from_numpy(_root(np.asarray(raw, np.float32)[usable])).to(runtime.device),
        scores=np.array([found[i].response for i in usable.tolist()], np.float32),
    )


def _described(grey: AnyArray) -> tuple[Sequence[cv2.KeyPoint], AnyArray]:
    """All points and their (N, 128) histograms."""
    # Without the precise enlargement every point is a quarter of a pixel off.
    sift = cv2.SIFT.create(contrastThreshold=_CONTRAST_THRESHOLD, enable_precise_upscale=True)
    try:
        return sift.detectAndCompute(grey, None)
    except cv2.error as error:
        if error.code == cv2.Error.StsNoMem:
            raise MemoryError from error
        raise


def _grey(rgb: Float32Array, mask: BoolArray | None) -> AnyArray:
    """(h, w) uint8 luminance, stretched where its contrast is low."""
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    content = grey if mask is None else grey[mask]
    if not content.size:
        return np.zeros(grey.shape, np.uint8)
    low, high = np.percentile(content, _PERCENTILES)
    gain = min(_MAX_GAIN, 1.0 / max(high - low, 1e-6))
    return np.asarray(np.clip(np.rint((grey - (low + high) / 2) * gain * 255 + 127.5), 0, 255), np.uint8)


def _positions(points: Sequence[cv2.KeyPoint]) -> FloatArray:
    return coords.from_centre_origin(np.array([point.pt for point in points], np.float64).reshape(-1, 2))


def _strongest(
    found: Sequence[cv2.KeyPoint], usable: BoolArray, count: int
) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """Indices of the usable points of highest contrast, in an order that is the same every time."""
    table = np.array([(p.angle, p.size, *p.pt, -p.response) for p in found], np.float64).reshape(-1, 5)
    order = np.lexsort(table.T)
    return np.asarray(order[usable[order]][:count], np.intp)


def _root(histograms: Float32Array) -> Float32Array:
    """(N, 128) of unit length."""
    total = np.maximum(histograms.sum(axis=1, keepdims=True), 1e-6)
    return np.asarray(np.sqrt(histograms / total), np.float32)


def _unambiguous(
    source: Description, target: Description, settings: CoarseSettings, runtime: Runtime, context: JobContext
) -> tuple[matching.IndexPairs, FloatArray]:
    """(K, 2) mutual nearest neighbours below the limit, and (K,) the worse ratio of both directions."""
    one, other = source.keypoints, target.keypoints
    if one is None or other is None or not len(one) or not len(other):
        return np.zeros((0, 2), np.intp), np.zeros(0)
    there, forward = _nearest(one, other, _same_place(target, settings), runtime, context)
    back, backward = _nearest(other, one, _same_place(source, settings), runtime, context)
    here = np.arange(len(one))
    ratio = np.maximum(forward, backward[there])
    keep = (back[there] == here) & (ratio < RATIO_LIMIT)
    return np.stack([here, there], axis=1)[keep], ratio[keep]


def _same_place(description: Description, settings: CoarseSettings) -> float:
    """The radius of a place in full-resolution pixels."""
    full = description.image.full_size
    return _SAME_PLACE * full.long_side / min(full.long_side, settings.long_side)


@torch.inference_mode()
def _nearest(
    features: Features, others: Features, radius: float, runtime: Runtime, context: JobContext
) -> tuple[np.ndarray[tuple[int], np.dtype[np.intp]], FloatArray]:
    """(N,) index of the nearest other descriptor, and (N,) how far it is compared to the next best place, in [0, 1]."""
    count = min(_RIVALS, len(others))
    rows = max(1, runtime.similarity_budget // len(others))
    values, indices = [], []
    for start in range(0, len(features), rows):
        context.raise_if_cancelled()
        value, index = (features.descriptors[start : start + rows] @ others.descriptors.T).topk(count, dim=1)
        values.append(value)
        indices.append(index)
    rivals = np.asarray(torch.cat(indices).cpu().numpy(), np.intp)
    distance = np.sqrt(np.maximum(2.0 - 2.0 * torch.cat(values).double().cpu().numpy(), 0.0))
    apart = np.linalg.norm(others.points[rivals] - others.points[rivals[:, :1]], axis=2) > radius
    # Where all rivals are in the same place, the last of them bounds the next place from below.
    apart[:, -1] = True
    second = distance[np.arange(len(distance)), apart.argmax(axis=1)]
    return rivals[:, 0], np.divide(distance[:, 0], second, out=np.ones(len(second)), where=second > 0)


def _first_of_each_place(
    source: FloatArray, target: FloatArray, pairs: matching.IndexPairs, score: Float32Array
) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """Which pairs to keep so that no two join the same points: of each place the best."""
    order = np.argsort(-score, kind="stable")
    places = np.concatenate([source[pairs[order, 0]], target[pairs[order, 1]]], axis=1)
    _, first = np.unique(places, axis=0, return_index=True)
    return np.sort(order[first])
