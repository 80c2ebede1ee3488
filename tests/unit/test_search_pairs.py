"""The pairs of the search benchmark: their truth is true, and the same every time."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
import pytest

from benchmarks import search_pairs
from benchmarks.search_pairs import Condition, Pair
from rflow_engine import coords
from tests import pictures

CONDITIONS = search_pairs.conditions(quick=True)


@lru_cache
def picture() -> np.ndarray:
    """(H, W, 3) uint8 with something to see everywhere and at every scale."""
    width, height = 620, 480
    noise = np.random.default_rng(2).standard_normal((height, width))
    layers = [cv2.GaussianBlur(noise, (0, 0), sigma) for sigma in (1.5, 3.0, 6.0, 12.0)]
    texture = sum(layer / layer.std() for layer in layers)
    mixed = 0.5 + 0.1 * texture[..., None] + 0.3 * (pictures.scene(width, height, seed=1) - 0.5)
    return np.rint(mixed.clip(0, 1) * 255).astype(np.uint8)


def made(condition: Condition, *, seed: int = 3) -> Pair:
    pair = search_pairs.make_pair(picture(), condition, seed=seed, long_side=480)
    assert pair is not None
    return pair


def agreement(pair: Pair, homography: np.ndarray) -> float:
    """Correlation of the target with the source laid on it, within the corners; equal but for tones: nearly 1."""
    height, width = pair.target.shape[:2]
    matrix = coords.shift(-0.5, -0.5) @ homography @ coords.shift(0.5, 0.5)
    inside = cv2.fillConvexPoly(np.zeros((height, width), np.uint8), np.rint(pair.corners).astype(np.int32), 1) > 0
    shrink = max(1.0, float(np.sqrt(abs(np.linalg.det(homography[:2, :2])))))
    source = cv2.GaussianBlur(pair.source, (0, 0), 0.5 * shrink)
    moved = cv2.warpPerspective(source, matrix, (width, height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    both = [image[inside].astype(float).mean(axis=1) for image in (moved, cv2.GaussianBlur(pair.target, (0, 0), 1.5))]
    return float(np.corrcoef(both)[0, 1])


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda c: f"{c.group} {c.name}")
def test_the_truth_lays_the_source_on_the_target(condition: Condition) -> None:
    pair = made(condition)
    assert len(pair.corners) >= 3
    assert agreement(pair, pair.source_from_target) > 0.85
    off = pair.source_from_target @ coords.shift(12, -9)
    assert agreement(pair, off) < agreement(pair, pair.source_from_target) - 0.02


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda c: f"{c.group} {c.name}")
def test_the_condition_is_what_it_says(condition: Condition) -> None:
    pair = made(condition)
    middle = pair.corners.mean(axis=0)
    local = coords.local_affine(pair.source_from_target, middle)
    scale = float(np.sqrt(abs(np.linalg.det(local))))
    assert (np.linalg.det(local) < 0) == condition.mirrored
    if condition.group == "scale":
        assert scale == pytest.approx(condition.scale, rel=0.1)
    if condition.group == "overlap":
        area = cv2.contourArea(pair.corners.astype(np.float32))
        assert area / (pair.target.shape[0] * pair.target.shape[1]) == pytest.approx(condition.overlap, abs=0.06)
    if condition.group == "aspect":
        assert np.linalg.norm(local[:, 0]) / np.linalg.norm(local[:, 1]) == pytest.approx(condition.stretch, rel=0.08)
    if condition.group == "rotation":
        turned = np.rad2deg(np.arctan2(local[1, 0], local[0, 0]))
        assert abs((turned + condition.angle + 180) % 360 - 180) < 4


def test_the_same_seed_gives_the_same_pair_and_another_does_not() -> None:
    condition = CONDITIONS[1]
    first, again, other = made(condition), made(condition), made(condition, seed=4)
    assert np.array_equal(first.source, again.source)
    assert np.array_equal(first.source_from_target, again.source_from_target)
    assert not np.array_equal(first.source_from_target, other.source_from_target)


def test_blank_pictures_are_left_out() -> None:
    blank = np.full((300, 400, 3), 128, np.uint8)
    assert search_pairs.texture(blank) == 0
    assert search_pairs.make_pair(blank, CONDITIONS[0], seed=0) is None


def test_the_corner_error_is_a_share_of_the_source() -> None:
    pair = made(CONDITIONS[0])
    assert search_pairs.corner_error(pair, pair.source_from_target) == pytest.approx(0, abs=1e-12)
    off = coords.shift(0.03 * max(pair.source.shape[:2]), 0) @ pair.source_from_target
    assert search_pairs.corner_error(pair, off) == pytest.approx(0.03)
    assert search_pairs.corner_error(pair, None) == np.inf
    assert search_pairs.corner_error(pair, np.diag([1.0, 1.0, -1.0])) == np.inf


def test_a_page_holds_all_its_pictures() -> None:
    page = search_pairs.sheet([pictures.rgb8(100 + 10 * n, 80, seed=n) for n in range(4)], 2)
    assert page.shape == (2 * (130 + 5) + 5, 2 * (130 + 5) + 5, 3)
    last = pictures.rgb8(130, 80, seed=3)
    assert (page[140 + 25 : 140 + 25 + 80, 140:270] == last).all()
