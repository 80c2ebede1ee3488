"""LighterGlue on pictures whose map is known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from rflow_resources import sample

from rflow_engine import coords, runtime
from rflow_engine.features import Features, lighterglue, xfeat
from rflow_engine.images import WorkingImage
from rflow_engine.types import Size

RUNTIME = runtime.choose("cpu")
SIZE = Size(width=320, height=224)


def features(rgb: np.ndarray, *, full: Size, count: int = 400) -> Features:
    image = WorkingImage(rgb=np.ascontiguousarray(rgb, np.float32), mask=None, full_size=full)
    return xfeat.keypoints(xfeat.extract(image, RUNTIME), count)


@pytest.fixture(scope="module")
def scene() -> np.ndarray:
    """(224, 320, 3) float32 in [0, 1], from the shipped painting."""
    picture = cv2.imread(sample.__path__[0] + "/target.png")[:840, :, ::-1]
    return cv2.resize(picture, (320, 224), interpolation=cv2.INTER_AREA).astype(np.float32) / 255


def test_a_picture_matches_itself_point_by_point(scene: np.ndarray) -> None:
    own = features(scene, full=SIZE)
    pairs, score = lighterglue.match(own, own, SIZE, SIZE, RUNTIME)
    assert len(pairs) > 0.8 * len(own)
    np.testing.assert_array_equal(pairs[:, 0], pairs[:, 1])
    assert len(np.unique(pairs[:, 0])) == len(pairs)
    assert score.dtype == np.float32
    assert (score > 0.1).all()
    assert (score <= 1).all()


def test_matches_do_not_depend_on_the_full_resolution(scene: np.ndarray) -> None:
    small, own = features(scene, full=SIZE), features(scene, full=Size(width=640, height=448))
    larger = features(scene, full=Size(width=6400, height=4480))
    pairs, _ = lighterglue.match(own, own, Size(width=640, height=448), Size(width=640, height=448), RUNTIME)
    same, _ = lighterglue.match(own, larger, Size(width=640, height=448), Size(width=6400, height=4480), RUNTIME)
    assert len(small) == len(own) == len(larger)
    np.testing.assert_array_equal(pairs, same)


def test_matches_follow_a_homography(scene: np.ndarray) -> None:
    h = np.array([[0.92, 0.2, 12.0], [-0.18, 0.95, 30.0], [2e-4, -1e-4, 1.0]])
    centred = coords.shift(-0.5, -0.5) @ h @ coords.shift(0.5, 0.5)
    moved = cv2.warpPerspective(scene, centred, (352, 288), borderMode=cv2.BORDER_REFLECT)
    size = Size(width=352, height=288)
    source, target = features(scene, full=SIZE), features(moved, full=size)
    pairs, _ = lighterglue.match(source, target, SIZE, size, RUNTIME)
    landed = coords.apply_homography(h, source.points[pairs[:, 0]])
    distance = np.linalg.norm(landed - target.points[pairs[:, 1]], axis=1)
    assert len(pairs) > 60
    assert (distance < 3).mean() > 0.85
    assert np.median(distance) < 1.0


def test_no_points_give_no_matches(scene: np.ndarray) -> None:
    own = features(scene, full=SIZE)
    none = Features(points=own.points[:0], descriptors=own.descriptors[:0], scores=own.scores[:0])
    for pair in ((own, none), (none, own), (none, none)):
        pairs, score = lighterglue.match(*pair, SIZE, SIZE, RUNTIME)
        assert pairs.shape == (0, 2)
        assert score.shape == (0,)
