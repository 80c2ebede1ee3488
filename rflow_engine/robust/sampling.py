"""Hypotheses from random samples, in rounds.

Homographies and affine maps are sampled by OpenCV's USAC (Ivashechkin, Barath & Matas 2021: sequential probability
ratio test, local optimisation), which is compiled and knows neither belief nor cancelling. Each round therefore gets a
crowd drawn in proportion to belief, so that what it counts is belief, and is short.
Translations and similarities need so few
samples that they are drawn, solved and scored here, in batches.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from rflow_engine.robust import models
from rflow_engine.types import FloatArray, ModelName

# A round of USAC sees about so many matches at most, and later rounds this share of them, so that rounds differ.
_CROWD = 1000
_LATER_SHARE = 0.7
# The iterations allowed make up so many rounds, unless those would have fewer samples than this.
_ROUNDS = 4
_LEAST = 500
# Batches of stiffer kinds: so many samples at first, scored on so many matches, the best few handed on.
_BATCH = 64
_LARGEST_BATCH = 512
_PREVIEW = 256
_SHORTLIST = 3


def crowds(
    model: ModelName,
    source: FloatArray,
    target: FloatArray,
    weights: FloatArray,
    *,
    threshold: float,
    iterations: int,
    seed: int,
) -> Iterator[tuple[list[FloatArray], int]]:
    """Rounds of USAC.

    Args:
        model: "homography" or "affine".
        source: (N, 2).
        target: (N, 2).
        weights: (N,), positive: belief in each match.
        threshold: in pixels.
        iterations: at most so many samples in all.
        seed: of the random choices.

    Yields:
        The transforms (3, 3) target_from_source that a round has found, at most one, and how many samples it was
        allowed to draw.
    """
    rng = np.random.default_rng(seed)
    parameters = cv2.UsacParams()
    parameters.threshold = threshold
    parameters.confidence = 0.9999
    parameters.sampler = cv2.SAMPLING_UNIFORM
    parameters.score = cv2.SCORE_METHOD_MSAC
    parameters.loMethod = cv2.LOCAL_OPTIM_INNER_LO
    parameters.loIterations = 3
    parameters.loSampleSize = 20
    parameters.final_polisher = cv2.NONE_POLISHER
    # As many as there would be if they all were believed alike: then the believed are all there, the others thinned.
    total = float(weights.sum())
    count = min(_CROWD, total**2 / float(weights @ weights))
    samples = min(iterations, max(_LEAST, -(-iterations // _ROUNDS)))
    parameters.maxIterations = samples
    for number in range(-(-iterations // samples)):
        crowd = rng.random(len(weights)) < weights * (count * (1.0 if number == 0 else _LATER_SHARE) / total)
        parameters.randomGeneratorState = (_ROUNDS * seed + number) % 2**31
        found = _usac(model, source[crowd], target[crowd], parameters)
        yield ([] if found is None else [found]), samples


def _usac(model: ModelName, source: FloatArray, target: FloatArray, parameters: cv2.UsacParams) -> FloatArray | None:
    if len(source) < models.NEEDED[model]:
        return None
    if model == "homography":
        found, _ = cv2.findHomography(source, target, parameters)
    else:
        found, _ = cv2.estimateAffine2D(source, target, parameters)
    if found is None or found.size == 0 or not np.isfinite(found).all():
        return None
    return np.asarray(found if model == "homography" else np.concatenate([found, [[0.0, 0.0, 1.0]]]), np.float64)


def stiffer(
    model: ModelName,
    source: FloatArray,
    target: FloatArray,
    weights: FloatArray,
    limit: FloatArray,
    *,
    scale: float,
    iterations: int,
    seed: int,
) -> Iterator[tuple[list[FloatArray], int]]:
    """Batches of translations or similarities, each twice as large as the one before.

    Args:
        model: "translation" or "similarity".
        source: (N, 2).
        target: (N, 2).
        weights: (N,), positive: belief in each match; samples are drawn in proportion to it.
        limit: (N,) squared error up to which a match is an inlier.
        scale: what a translation does to lengths.
        iterations: at most so many samples in all.
        seed: of the random choices.

    Yields:
        A few good transforms (3, 3) target_from_source of a batch, best first, and how many samples were drawn.
    """
    rng = np.random.default_rng(seed)
    cumulative = np.cumsum(weights)
    preview = np.sort(rng.permutation(len(source))[:_PREVIEW])
    batch, left = _BATCH, iterations
    while left > 0:
        drawn = np.searchsorted(cumulative, rng.random((batch, models.NEEDED[model])) * cumulative[-1])
        drawn = np.minimum(drawn, len(source) - 1)
        h, good = models.minimal(model, source[drawn], target[drawn], scale=scale)
        h = h[good]
        errors = models.squared_errors(h, source[preview], target[preview])
        gains = np.maximum(0.0, 1.0 - errors / limit[preview]) @ weights[preview]
        yield list(h[np.argsort(-gains, kind="stable")[:_SHORTLIST]]), batch
        left -= batch
        batch = min(2 * batch, _LARGEST_BATCH)
