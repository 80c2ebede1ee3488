"""Rounds of hypotheses: how many, how large, from whom."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.robust import sampling
from rflow_engine.types import ModelName

H = np.array([[0.95, 0.25, 12.0], [-0.2, 1.05, 60.0], [2e-4, -1e-4, 1.0]])
SIMILARITY = np.array([[0.6, -0.7, 290.0], [0.7, 0.6, -40.0], [0, 0, 1]])


def matches(h: np.ndarray, count: int, outliers: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    source = rng.random((count, 2)) * [640, 420]
    target = coords.apply_homography(h, source)
    right = np.arange(count) >= outliers * count
    target[~right] = rng.random((int((~right).sum()), 2)) * [640, 420]
    return source, target, right


@pytest.mark.parametrize(("model", "h"), [("homography", H), ("affine", SIMILARITY)])
def test_a_round_of_usac_finds_what_most_agree_with(model: ModelName, h: np.ndarray) -> None:
    source, target, _ = matches(h, 300, 0.5)
    rounds = sampling.crowds(model, source, target, np.ones(300), threshold=3.0, iterations=4000, seed=1)
    found, samples = next(rounds)
    assert samples == 1000
    np.testing.assert_allclose(
        coords.apply_homography(found[0] / found[0][2, 2], source[-50:]), target[-50:], atol=1e-2
    )


def test_rounds_draw_no_more_samples_than_allowed() -> None:
    source, target, _ = matches(H, 300, 0.5)
    for iterations, rounds in ((10_000, 4), (300, 1), (500, 1)):
        drawn = [
            samples
            for _, samples in sampling.crowds(
                "homography", source, target, np.ones(300), threshold=3.0, iterations=iterations, seed=1
            )
        ]
        assert len(drawn) == rounds
        assert sum(drawn) == iterations


def test_those_that_nobody_believes_are_hardly_asked() -> None:
    source, target, right = matches(H, 2000, 0.97)
    weights = np.where(right, 1.0, 0.005)
    found, _ = next(sampling.crowds("homography", source, target, weights, threshold=3.0, iterations=500, seed=0))
    np.testing.assert_allclose(
        coords.apply_homography(found[0] / found[0][2, 2], source[right]), target[right], atol=1e-2
    )


def test_too_few_matches_give_no_hypothesis() -> None:
    source, target, _ = matches(H, 3, 0.0)
    for found, _ in sampling.crowds("homography", source, target, np.ones(3), threshold=3.0, iterations=900, seed=0):
        assert found == []


@pytest.mark.parametrize(("model", "h"), [("translation", coords.shift(9, -30)), ("similarity", SIMILARITY)])
def test_batches_put_the_best_first_and_grow(model: ModelName, h: np.ndarray) -> None:
    source, target, _ = matches(h, 300, 0.5)
    batches = list(
        sampling.stiffer(model, source, target, np.ones(300), np.full(300, 9.0), scale=1.0, iterations=1000, seed=2)
    )
    assert [samples for _, samples in batches] == [64, 128, 256, 512, 512]
    np.testing.assert_allclose(batches[0][0][0], h, atol=1e-6)
