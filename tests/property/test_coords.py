"""What holds for all points, sizes and homographies."""

from __future__ import annotations

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from rflow_engine import coords
from rflow_engine.types import Size

sides = st.integers(1, 20_000)
sizes = st.builds(Size, width=sides, height=sides)
numbers = st.floats(-1e5, 1e5)
points = st.lists(st.tuples(numbers, numbers), min_size=1, max_size=5).map(np.array)


@st.composite
def homographies(draw: st.DrawFn) -> np.ndarray:
    """Homographies that see the whole unit square, possibly mirrored."""
    small = st.floats(-0.3, 0.3)
    flip = draw(st.sampled_from([-1.0, 1.0]))
    h = np.eye(3) + np.array([[draw(small) for _ in range(3)] for _ in range(3)])
    h[2] = [draw(small), draw(small), 1.0]
    return np.asarray(h @ np.diag([flip, 1.0, 1.0]))


@given(points, sizes)
def test_denormalise_undoes_normalise(p: np.ndarray, size: Size) -> None:
    np.testing.assert_allclose(coords.denormalise(coords.normalise(p, size), size), p, atol=1e-6)


@given(points, sizes, sizes, sizes)
def test_resizing_twice_is_resizing_once(p: np.ndarray, a: Size, b: Size, c: Size) -> None:
    twice = coords.rescale(coords.rescale(p, a, b), b, c)
    np.testing.assert_allclose(twice, coords.rescale(p, a, c), rtol=1e-9, atol=1e-9)


@given(points, sizes, sizes)
def test_normalised_points_do_not_notice_a_resize(p: np.ndarray, a: Size, b: Size) -> None:
    np.testing.assert_allclose(
        coords.normalise(coords.rescale(p, a, b), b), coords.normalise(p, a), rtol=1e-9, atol=1e-9
    )


@given(points)
def test_the_two_origins_are_half_a_pixel_apart(p: np.ndarray) -> None:
    np.testing.assert_allclose(coords.to_centre_origin(coords.from_centre_origin(p)), p, atol=1e-9)


@given(st.builds(Size, width=st.integers(1, 60), height=st.integers(1, 60)), sizes)
def test_cell_centres_lie_inside_and_average_to_the_middle(grid: Size, size: Size) -> None:
    cells = coords.cell_centres(grid, size)
    assert coords.contains(cells, size).all()
    np.testing.assert_allclose(cells.mean(axis=(0, 1)), [size.width / 2, size.height / 2], rtol=1e-9)


@given(homographies(), st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1).map(np.array))
def test_the_inverse_homography_brings_points_back(h: np.ndarray, p: np.ndarray) -> None:
    there = coords.apply_homography(h, p)
    visible = np.isfinite(there).all(axis=1)
    assume(abs(np.linalg.det(h)) > 1e-2)
    back = coords.apply_homography(coords.invert_homography(h), there[visible])
    np.testing.assert_allclose(back, p[visible], atol=1e-7)


@given(homographies(), st.floats(0.1, 10), st.floats(0.1, 10), st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_a_rescaled_homography_maps_rescaled_points(
    h: np.ndarray, s: float, t: float, point: tuple[float, float]
) -> None:
    assume(h[2] @ [*point, 1.0] > 1e-3)
    p = np.array([point])
    expected = coords.apply_homography(h, p) * s
    found = coords.apply_homography(coords.rescale_homography(h, source_factor=s, target_factor=t), p * t)
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-9)
