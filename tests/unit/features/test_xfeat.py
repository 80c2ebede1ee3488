"""Where XFeat sees points, measured on pictures that were moved and resized by known amounts."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from rflow_resources import sample

from rflow_engine import coords, matching, runtime
from rflow_engine.context import SilentContext
from rflow_engine.features import Features, xfeat
from rflow_engine.images import WorkingImage
from rflow_engine.types import Size

RUNTIME = runtime.choose("cpu")


def image(rgb: np.ndarray, *, mask: np.ndarray | None = None, full: Size | None = None) -> WorkingImage:
    size = Size(width=rgb.shape[1], height=rgb.shape[0])
    return WorkingImage(rgb=np.ascontiguousarray(rgb, np.float32), mask=mask, full_size=full or size)


@pytest.fixture(scope="module")
def painting() -> np.ndarray:
    """(352, 448, 3) float32 in [0, 1]."""
    path = sample.__path__[0] + "/target.png"
    return cv2.resize(cv2.imread(path)[..., ::-1], (448, 352), interpolation=cv2.INTER_AREA).astype(np.float32) / 255


@pytest.fixture(scope="module")
def found(painting: np.ndarray) -> Features:
    return xfeat.keypoints(xfeat.extract(image(painting), RUNTIME), 1000)


def offsets(points: np.ndarray, reference: np.ndarray, radius: float = 1.5) -> np.ndarray:
    """(K, 2) offsets of points from their nearest reference, where that is within a radius."""
    apart = points[:, None] - reference[None]
    distance = np.linalg.norm(apart, axis=2)
    nearest = distance.argmin(axis=1)
    rows = np.arange(len(points))
    return apart[rows, nearest][distance[rows, nearest] < radius]


def test_keypoints_are_ordered_described_and_inside(found: Features, painting: np.ndarray) -> None:
    assert 500 < len(found) <= 1000
    assert coords.contains(found.points, Size(width=448, height=352)).all()
    assert (np.diff(found.scores) <= 0).all()
    np.testing.assert_allclose(found.descriptors.norm(dim=1).numpy(), 1, atol=1e-5)
    assert found.points.dtype == np.float64
    assert len(xfeat.keypoints(xfeat.extract(image(painting), RUNTIME), 50)) == 50


def test_keypoints_lie_between_the_pixels_and_apart(found: Features) -> None:
    fraction = found.points % 1
    assert ((fraction > 0.05) & (fraction < 0.95)).mean() > 0.5
    apart = np.linalg.norm(found.points[:, None] - found.points[None], axis=2) + 9 * np.eye(len(found))
    assert apart.min() > 1.0


@pytest.mark.parametrize(("dx", "dy"), [(32, 0), (0, 64), (64, 32)])
def test_keypoints_move_with_the_picture(painting: np.ndarray, found: Features, dx: int, dy: int) -> None:
    part = xfeat.keypoints(xfeat.extract(image(painting[dy : dy + 288, dx : dx + 384]), RUNTIME), 1000)
    moved = offsets(part.points + np.array([dx, dy]), found.points)
    assert len(moved) > 0.7 * len(part)
    assert (np.abs(moved.mean(axis=0)) < 0.05).all()
    assert (np.median(np.abs(moved), axis=0) < 0.1).all()


def test_keypoints_are_in_full_resolution_pixels(painting: np.ndarray, found: Features) -> None:
    full = Size(width=4480, height=1760)
    large = xfeat.keypoints(xfeat.extract(image(painting, full=full), RUNTIME), 1000)
    np.testing.assert_allclose(large.points, found.points * [10, 5], rtol=1e-12)


def test_a_size_that_the_network_cannot_take_is_rescaled_not_cut(painting: np.ndarray, found: Features) -> None:
    odd = cv2.resize(painting, (437, 341), interpolation=cv2.INTER_AREA)
    maps = xfeat.extract(image(odd), RUNTIME)
    assert (maps.size.width, maps.size.height) == (448, 352)
    moved = offsets(xfeat.keypoints(maps, 1000).points * [448 / 437, 352 / 341], found.points)
    assert len(moved) > 300
    assert (np.abs(moved.mean(axis=0)) < 0.1).all()


@pytest.mark.parametrize("scale", [1.5, 0.75])
def test_keypoints_scale_with_the_picture(painting: np.ndarray, found: Features, scale: float) -> None:
    maps = xfeat.extract(image(painting), RUNTIME, scale=scale)
    assert maps.size.width == pytest.approx(448 * scale, abs=16)
    moved = offsets(xfeat.keypoints(maps, 1000).points, found.points, 2.0)
    assert len(moved) > 150
    # Detail appears and disappears with the scale, which moves keypoints a little to one side, not by half a pixel.
    assert (np.abs(moved.mean(axis=0)) < 0.35).all()


def test_masked_regions_have_no_features(painting: np.ndarray) -> None:
    mask = np.zeros(painting.shape[:2], bool)
    mask[100:250, 120:300] = True
    maps = xfeat.extract(image(painting, mask=mask, full=Size(width=896, height=704)), RUNTIME)
    for features in (xfeat.keypoints(maps, 500), xfeat.dense_features(maps)):
        x, y = (features.points / 2).T
        assert len(features) > 50
        assert len(features.descriptors) == len(features.scores) == len(features)
        assert ((x >= 120) & (x < 300) & (y >= 100) & (y < 250)).all()


def test_keypoints_in_the_visible_part_are_not_lost_to_those_behind_the_mask(painting: np.ndarray) -> None:
    mask = np.zeros(painting.shape[:2], bool)
    mask[:, 224:] = True
    maps = xfeat.extract(image(painting, mask=mask), RUNTIME)
    assert len(xfeat.keypoints(maps, 100)) == 100


def test_a_blank_picture_has_no_keypoints() -> None:
    maps = xfeat.extract(image(np.full((96, 128, 3), 0.5)), RUNTIME)
    features = xfeat.keypoints(maps, 100)
    assert features.points.shape == (len(features), 2)
    assert features.descriptors.shape == (len(features), 64)
    assert len(features) < 5


def test_dense_features_are_the_cells_of_the_map(painting: np.ndarray) -> None:
    maps = xfeat.extract(image(painting, full=Size(width=896, height=704)), RUNTIME)
    dense = xfeat.dense_features(maps)
    assert len(dense) == (448 // 8) * (352 // 8)
    # The third cell of the second row.
    cell = 56 + 2
    np.testing.assert_allclose(dense.points[cell], 2 * (np.array([16, 8]) + xfeat.CELL_CENTRE))
    np.testing.assert_array_equal(dense.descriptors[cell], maps.dense[:, 1, 2])
    np.testing.assert_allclose(dense.descriptors.norm(dim=1).numpy(), 1, atol=1e-5)


def measured_centre(base: np.ndarray, scale: float) -> np.ndarray:
    """(2,) where dense cells must be centred for mutual neighbours to keep their place when the picture is resized.

    With centres taken as 0, a neighbour in the resized picture seems to be ``centre * (1 - 1 / scale)`` from its place.
    """
    size = (round(base.shape[1] * scale), round(base.shape[0] * scale))
    resized = cv2.resize(base, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    one, other = (xfeat.dense_features(xfeat.extract(image(p), RUNTIME)) for p in (base, resized))
    pairs, _ = matching.mutual_nearest(one.descriptors, other.descriptors, budget=10**7, context=SilentContext())
    here = one.points[pairs[:, 0]] - xfeat.CELL_CENTRE
    there = (other.points[pairs[:, 1]] - xfeat.CELL_CENTRE) / scale
    near = np.abs(there - here).max(axis=1) < 12
    assert near.sum() > 100
    return np.asarray((there - here)[near].mean(axis=0) / (1 - 1 / scale))


def test_dense_cells_are_centred_where_rescaling_does_not_move_them(painting: np.ndarray) -> None:
    base = painting[32:320, 32:416]
    centres = [measured_centre(base, 2.0), measured_centre(base, 0.5)]
    np.testing.assert_allclose(np.mean(centres, axis=0), xfeat.CELL_CENTRE, atol=1.0)
