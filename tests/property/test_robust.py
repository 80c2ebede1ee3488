"""What holds for the solvers whatever the homography and the points."""

from __future__ import annotations

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rflow_engine import coords
from rflow_engine.context import SilentContext
from rflow_engine.robust import models, ransac, uncertainty
from rflow_engine.types import ModelName

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


@given(homographies(), quadrilaterals(), st.permutations(range(4)))
def test_four_points_in_any_order_determine_the_homography(h: np.ndarray, source: np.ndarray, order: list[int]) -> None:
    found = models.fit("homography", source[order], coords.apply_homography(h, source[order]))
    assert found is not None
    np.testing.assert_allclose(found, h, rtol=1e-6, atol=1e-6)


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


SIZE = np.array([640.0, 420.0])
CORNERS = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]) * SIZE


@st.composite
def isometries(draw: st.DrawFn) -> np.ndarray:
    angle = draw(st.floats(-np.pi, np.pi))
    turn = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
    return coords.shift(draw(st.floats(-900, 900)), draw(st.floats(-900, 900))) @ turn


@st.composite
def similarities(draw: st.DrawFn) -> np.ndarray:
    scale = draw(st.floats(0.25, 4.0))
    return draw(isometries()) @ np.diag([scale, scale, 1.0])


@st.composite
def transforms(draw: st.DrawFn) -> tuple[ModelName, np.ndarray]:
    """A kind, and one of its transforms of a picture of 640 by 420 px, in pixels."""
    model = draw(st.sampled_from(models.MODELS))
    if model == "translation":
        return model, coords.shift(draw(st.floats(-300, 300)), draw(st.floats(-300, 300)))
    if model == "similarity":
        return model, draw(similarities())
    sheared = np.array([[1 + draw(small), draw(small), 0], [draw(small), 1 + draw(small), 0], [0, 0, 1]])
    if model == "homography":
        sheared[2, :2] = np.array([draw(small), draw(small)]) / SIZE
    assume(min(sheared[2] @ [*corner, 1.0] for corner in CORNERS) > 0.5)
    assume(min(np.linalg.det(sheared[:2, :2]), np.linalg.det(sheared)) > 0.3)
    return model, draw(similarities()) @ sheared


def scattered(
    h: np.ndarray, count: int, wrong: float, seed: int, *, sigma: float = 0.0
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Matches of which some are spread over the target, and which are right."""
    rng = np.random.default_rng(seed)
    source = rng.random((count, 2)) * SIZE
    target = coords.apply_homography(h, source)
    low, high = target.min(axis=0), target.max(axis=0)
    right = np.arange(count) >= round(wrong * count)
    target[~right] = low + rng.random((int((~right).sum()), 2)) * (high - low)
    return source + rng.normal(0, sigma, source.shape), target + rng.normal(0, sigma, target.shape), right


def estimated(source: np.ndarray, target: np.ndarray, **options: object) -> ransac.Estimate:
    ones = np.ones(len(source))
    found = ransac.estimate(source, target, ones, ones, ransac.Options(**options), SilentContext())  # type: ignore[arg-type]
    assert found is not None
    return found


def apart(a: np.ndarray, b: np.ndarray, points: np.ndarray = CORNERS) -> float:
    return float(np.abs(coords.apply_homography(a, points) - coords.apply_homography(b, points)).max())


@given(transforms(), st.integers(0, 1000), st.integers(0, 20))
def test_every_kind_is_exact_on_matches_without_noise(
    kind: tuple[ModelName, np.ndarray], seed: int, extra: int
) -> None:
    model, h = kind
    source = np.concatenate([BASE, np.random.default_rng(seed).random((20, 2))])[: models.NEEDED[model] + extra] * SIZE
    target = coords.apply_homography(h, source)
    found = models.fit(model, source, target)
    assert found is not None
    assert apart(found, h) < 1e-5
    ones = np.ones(len(source))
    again = ransac.refit(h, source, target, ones, ones, ransac.Options(model=model))
    assert apart(again.target_from_source, h) < 1e-5


@settings(max_examples=30, deadline=None)
@given(transforms(), st.integers(0, 1000), st.floats(0.1, 0.9))
def test_any_transform_is_found_among_outliers(kind: tuple[ModelName, np.ndarray], seed: int, wrong: float) -> None:
    model, h = kind
    # The right ones are believed a little more, so that even of nine wrong in ten a sample without one is drawn.
    source, target, right = scattered(h, 800, wrong, seed)
    weights = np.where(right, 1.0, 0.25)
    found = ransac.estimate(
        source, target, weights, np.ones(800), ransac.Options(model=model, seed=seed), SilentContext()
    )
    assert found is not None
    assert found.inliers[right].all()
    assert apart(found.target_from_source, h) < 0.5 * max(1.0, np.sqrt(abs(np.linalg.det(h[:2, :2]))))


@settings(max_examples=25, deadline=None)
@given(transforms(), similarities(), similarities(), st.integers(0, 1000))
def test_moving_turning_and_scaling_either_picture_moves_turns_and_scales_the_result(
    kind: tuple[ModelName, np.ndarray], of_source: np.ndarray, of_target: np.ndarray, seed: int
) -> None:
    model, h = kind
    assume(model != "translation")
    source, target, right = scattered(h, 150, 0.3, seed)
    moved = coords.apply_homography(of_source, source), coords.apply_homography(of_target, target)
    # In a picture of a few pixels, wrong matches are near by chance.
    assume(min(np.ptp(moved[0]), np.ptp(moved[1])) > 300)
    found = estimated(*moved, model=model, seed=seed)
    expected = of_target @ h @ np.linalg.inv(of_source)
    assert found.inliers[right].all()
    at = moved[0][right]
    assert apart(found.target_from_source, expected, at) < 0.1 * max(1.0, float(np.ptp(moved[1])) / 640)


@settings(max_examples=25, deadline=None)
@given(transforms(), isometries(), isometries(), st.integers(0, 1000))
def test_turning_and_moving_either_picture_changes_neither_inliers_nor_score(
    kind: tuple[ModelName, np.ndarray], of_source: np.ndarray, of_target: np.ndarray, seed: int
) -> None:
    model, h = kind
    assume(model != "translation")
    source, target, _ = scattered(h, 150, 0.3, seed, sigma=0.7)
    ones = np.ones(150)
    options = ransac.Options(model=model)
    plain = ransac.refit(h, source, target, ones, ones, options)
    start = of_target @ h @ np.linalg.inv(of_source)
    moved = coords.apply_homography(of_source, source), coords.apply_homography(of_target, target)
    turned = ransac.refit(start, *moved, ones, ones, options)
    np.testing.assert_array_equal(turned.inliers, plain.inliers)
    assert abs(turned.score - plain.score) < 1e-4 * plain.score
    expected = of_target @ plain.target_from_source @ np.linalg.inv(of_source)
    assert apart(turned.target_from_source, expected, moved[0]) < 1e-2


@settings(max_examples=25, deadline=None)
@given(transforms(), st.integers(0, 1000))
def test_the_order_of_the_matches_does_not_matter(kind: tuple[ModelName, np.ndarray], seed: int) -> None:
    model, h = kind
    source, target, _ = scattered(h, 120, 0.4, seed, sigma=0.7)
    rng = np.random.default_rng(seed)
    weights, tolerance, order = rng.uniform(0.1, 1, 120), rng.uniform(1, 2, 120), rng.permutation(120)
    options = ransac.Options(model=model)
    first = ransac.refit(h, source, target, weights, tolerance, options)
    second = ransac.refit(h, source[order], target[order], weights[order], tolerance[order], options)
    np.testing.assert_array_equal(first.inliers[order], second.inliers)
    assert abs(first.score - second.score) < 1e-6 * first.score


@settings(max_examples=25, deadline=None)
@given(transforms(), st.integers(0, 1000))
def test_exchanging_the_pictures_gives_the_inverse(kind: tuple[ModelName, np.ndarray], seed: int) -> None:
    model, h = kind
    source, target, _ = scattered(h, 200, 0.3, seed, sigma=0.5)
    there = estimated(source, target, model=model, seed=seed, threshold=4.0)
    back = estimated(target, source, model=model, seed=seed, threshold=4.0)
    inverse = models.unit(np.linalg.inv(back.target_from_source))
    expected = uncertainty.corner_errors(there, CORNERS, of="source")
    at = [coords.apply_homography(m, CORNERS) for m in (there.target_from_source, inverse)]
    assert (np.linalg.norm(at[0] - at[1], axis=1) < 2.5 * expected + 0.02).all()


@settings(max_examples=25, deadline=None)
@given(transforms(), st.integers(0, 1000), st.sampled_from([np.nan, np.inf, -np.inf]), st.integers(1, 60))
def test_matches_that_are_not_finite_change_nothing(
    kind: tuple[ModelName, np.ndarray], seed: int, bad: float, spoilt: int
) -> None:
    model, h = kind
    source, target, _ = scattered(h, 150, 0.3, seed, sigma=0.5)
    rng = np.random.default_rng(seed)
    which, side = rng.permutation(150)[:spoilt], rng.integers(2)
    kept = np.delete(np.arange(150), which)
    (source, target)[side][which, rng.integers(2)] = bad
    found = estimated(source, target, model=model, seed=seed)
    alone = estimated(source[kept], target[kept], model=model, seed=seed)
    np.testing.assert_array_equal(found.target_from_source, alone.target_from_source)
    assert not found.inliers[which].any()


@settings(max_examples=25, deadline=None)
@given(transforms(), st.integers(0, 1000), st.integers(1, 30))
def test_copies_of_a_match_do_no_harm(kind: tuple[ModelName, np.ndarray], seed: int, copies: int) -> None:
    model, h = kind
    source, target, right = scattered(h, 150, 0.4, seed)
    again = np.concatenate([np.arange(150), np.full(copies, seed % 150)])
    found = estimated(source[again], target[again], model=model, seed=seed)
    assert found.inliers[right[again]].all()
    assert apart(found.target_from_source, h) < 0.5 * max(1.0, np.sqrt(abs(np.linalg.det(h[:2, :2]))))
