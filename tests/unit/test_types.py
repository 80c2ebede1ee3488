"""The value types: what they compute, and that they cannot be changed behind anybody's back."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from rflow_engine.types import Box, FitFailure, FlowField, HomographyFit, Matches, Size


def _matches(n: int) -> Matches:
    return Matches(
        source=np.zeros((n, 2)),
        target=np.ones((n, 2)),
        score=np.ones(n, np.float32),
        kind=np.zeros(n, np.uint8),
        kinds=("test",),
        scale=np.ones(n, np.float32),
    )


def _fit(inliers: list[bool]) -> HomographyFit:
    return HomographyFit(
        source_from_target=np.eye(3),
        inliers=np.array(inliers),
        excluded=np.zeros(len(inliers), bool),
        residuals=np.arange(len(inliers), dtype=np.float64),
        threshold=3.0,
    )


def test_a_size_knows_its_shape_and_long_side() -> None:
    size = Size(width=30, height=20)
    assert (size.shape, size.long_side, size.pixels, str(size)) == ((20, 30), 30, 600, "30 × 20")
    with pytest.raises(TypeError):
        Size(30, 20)  # type: ignore[misc]


@pytest.mark.parametrize(("long_side", "expected"), [(15, (15, 10)), (300, (30, 20)), (1, (1, 1)), (29, (29, 19))])
def test_scaling_shrinks_and_never_enlarges(long_side: int, expected: tuple[int, int]) -> None:
    scaled = Size(width=30, height=20).scaled_to(long_side)
    assert (scaled.width, scaled.height) == expected


def test_a_box_is_clipped_to_an_image() -> None:
    size = Size(width=30, height=20)
    assert Box(left=-5, top=3, right=99, bottom=99).clipped(size) == Box(left=0, top=3, right=30, bottom=20)
    outside = Box(left=40, top=-9, right=50, bottom=-2).clipped(size)
    assert outside.size.pixels == 0


def test_matches_refuse_arrays_of_different_lengths() -> None:
    good = _matches(3)
    assert len(good) == 3
    with pytest.raises(ValueError, match="3 values of score"):
        dataclasses.replace(good, score=np.ones(2, np.float32))
    with pytest.raises(ValueError, match=r"\(N, 2\)"):
        dataclasses.replace(good, target=np.ones((3, 3)))


def test_arrays_of_values_are_read_only_and_the_callers_array_is_not() -> None:
    points = np.zeros((2, 2))
    matches = dataclasses.replace(_matches(2), source=points)
    with pytest.raises(ValueError, match="read-only"):
        matches.source[0, 0] = 1
    points[0, 0] = 1


def test_a_fit_counts_its_inliers_and_their_median_residual() -> None:
    fit = _fit([False, True, True, True])
    assert fit.inlier_count == 3
    assert fit.median_residual == 2.0
    assert np.isnan(_fit([False, False]).median_residual)
    with pytest.raises(ValueError, match=r"\(3, 3\)"):
        dataclasses.replace(fit, source_from_target=np.eye(4))


def test_a_flow_field_knows_its_grid_and_magnitude() -> None:
    flow = np.zeros((4, 6, 2), np.float32)
    flow[1, 2] = [3, -4]
    field = FlowField(flow=flow, confidence=np.ones((4, 6), np.float32), target_size=Size(width=60, height=40))
    assert field.grid_size == Size(width=6, height=4)
    assert field.magnitude[1, 2] == 5
    with pytest.raises(ValueError, match="confidence"):
        dataclasses.replace(field, confidence=np.ones((6, 4), np.float32))


def test_a_failure_is_falsy_and_speaks() -> None:
    failure = FitFailure(reason="Too few inliers.", remedy="Try more keypoints.")
    assert not failure
    assert str(failure) == "Too few inliers. Try more keypoints."
    assert str(FitFailure(reason="Nothing.")) == "Nothing."
