"""What holds for the solvers whatever the homography and the points."""

from __future__ import annotations

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rflow_engine import coords
from rflow_engine.context import SilentContext
from rflow_engine.robust import models, ransac

small = st.floats(-0.3, 0.3)
BASE = np.array([[0.1, 0.1], [0.9, 0.15], [0.85, 0.9], [0.2, 0.8]])


@st.composite
def homographies(draw: st.DrawFn) -> np.ndarray:
    """Homographies that see the whole unit square, turned by any angle, from a fifth to five times its size."""
    angle, scale = draw(st.floats(-np.pi, np.pi)), draw(st.floats(0.2, 5.0))
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    shear = np.array([[1 + draw(small), draw(small)], [draw(small), 1 + draw(small)]])
    h = np.eye(3)
    h[:2, :2] = turn @ shear
    h[:2, 2] = draw(st.floats(-5, 5)), draw(st.floats(-5, 5))
    h[2] = [draw(small), draw(small), 1.0]
    # The line at infinity must not cut the square, with points turned so that they stay in front.
    assume(min(h[2] @ [x, y, 1.0] for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))) > 0.4)
    assume(np.linalg.det(h) > 0.02 * scale**2)
    return h


@st.composite
def quadrilaterals(draw: st.DrawFn) -> np.ndarray:
    moves = [draw(st.floats(-0.1, 0.1)) for _ in range(8)]
    return BASE + np.reshape(moves, (4, 2))


@given(homographies(), quadrilaterals())
def test_four_points_determine_the_homography(h: np.ndarray, source: np.ndarray) -> None:
    target = coords.apply_homography(h, source)
    assert models.keeps_orientation(source[None], target[None])[0]
    found = models.facing(models.from_four_points(source[None], target[None]), source[None])[0]
    np.testing.assert_allclose(found / found[2, 2], h, rtol=1e-6, atol=1e-6)


@given(homographies(), quadrilaterals(), st.permutations(range(4)))
def test_the_order_of_the_four_points_does_not_matter(h: np.ndarray, source: np.ndarray, order: list[int]) -> None:
    target = coords.apply_homography(h, source)
    first, second = models.from_four_points(np.stack([source, source[order]]), np.stack([target, target[order]]))
    np.testing.assert_allclose(first / first[2, 2], second / second[2, 2], rtol=1e-6, atol=1e-6)


@given(homographies(), quadrilaterals())
def test_a_mirrored_picture_never_keeps_orientation(h: np.ndarray, source: np.ndarray) -> None:
    mirrored = coords.apply_homography(h, source) * [-1, 1]
    assert not models.keeps_orientation(source[None], mirrored[None])[0]


@given(homographies(), st.integers(0, 1000))
def test_least_squares_finds_the_homography_of_exact_matches(h: np.ndarray, seed: int) -> None:
    rng = np.random.default_rng(seed)
    source = rng.random((12, 2))
    found = models.least_squares(source, coords.apply_homography(h, source), rng.uniform(0.1, 1, 12))
    assert found is not None
    np.testing.assert_allclose(
        coords.apply_homography(found, BASE), coords.apply_homography(h, BASE), rtol=1e-5, atol=1e-5
    )


@given(homographies())
def test_exact_matches_have_no_error_and_moved_ones_the_fair_share(h: np.ndarray) -> None:
    target = coords.apply_homography(h, BASE)
    assert models.squared_errors(h[None], BASE, target).max() < 1e-18
    moved = models.squared_errors(h[None], BASE, target + np.array([0.03, 0.04]))[0]
    area = np.array([np.linalg.det(coords.local_affine(h, p)) for p in BASE])
    np.testing.assert_allclose(moved, 2 * 0.0025 / (1 + area), rtol=1e-6)


@settings(max_examples=15)
@given(homographies(), st.integers(0, 1000), st.floats(0.0, 0.6))
def test_ransac_finds_any_homography_among_outliers(h: np.ndarray, seed: int, share: float) -> None:
    rng = np.random.default_rng(seed)
    source = rng.random((120, 2))
    exact = coords.apply_homography(h, source)
    wrong = np.arange(120) < round(120 * share)
    low, high = exact.min(axis=0), exact.max(axis=0)
    target = np.where(wrong[:, None], low + rng.random((120, 2)) * (high - low), exact) * 300
    found = ransac.estimate(
        source * 300, target, np.ones(120), np.ones(120), ransac.Options(threshold=2.0, seed=seed), SilentContext()
    )
    assert found is not None
    assert found.inliers[~wrong].all()
    landed = coords.apply_homography(found.target_from_source, BASE * 300)
    scale = np.sqrt(np.linalg.det(h[:2, :2]))
    np.testing.assert_allclose(landed, coords.apply_homography(h, BASE) * 300, atol=0.5 * max(1.0, scale))
