"""The coarsely aligned pair in one frame."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from rflow_engine import coords, frame
from rflow_engine.images import WorkingImage
from rflow_engine.types import Size
from tests import pictures


def image(rgb: np.ndarray, *, mask: np.ndarray | None = None, full: Size | None = None) -> WorkingImage:
    size = Size(width=rgb.shape[1], height=rgb.shape[0])
    return WorkingImage(rgb=rgb.astype(np.float32), mask=mask, full_size=full or size)


PICTURE = image(pictures.scene(120, 80))


def test_the_identity_gives_the_same_pixels() -> None:
    built = frame.build(PICTURE, PICTURE, np.eye(3), long_side=640, margin=0)
    np.testing.assert_allclose(built.source, PICTURE.rgb, atol=1e-6)
    np.testing.assert_array_equal(built.target, PICTURE.rgb)
    assert built.source_valid.min() == built.target_valid.min() == 1
    np.testing.assert_array_equal(built.scale, [1, 1])


def test_the_margin_shows_the_source_beyond_the_target() -> None:
    whole = PICTURE.rgb
    target = image(whole[20:60, 30:90])
    built = frame.build(PICTURE, target, coords.shift(30, 20), long_side=640, margin=20)
    assert built.inner == Size(width=60, height=40)
    assert built.target.shape == built.source.shape == (80, 100, 3)
    np.testing.assert_allclose(built.source, whole[0:80, 10:110], atol=1e-5)
    np.testing.assert_array_equal(built.target[20:-20, 20:-20], target.rgb)
    np.testing.assert_array_equal(built.target[:20, 50], np.tile(target.rgb[0, 30], (20, 1)))
    assert built.source_valid.min() == 1
    assert built.target_valid[20:-20, 20:-20].min() == 1
    assert built.target_valid.sum() == 60 * 40


def test_what_the_source_does_not_show_is_not_valid_and_has_its_mean() -> None:
    built = frame.build(PICTURE, PICTURE, coords.shift(50, 0), long_side=640, margin=0)
    np.testing.assert_array_equal(built.source_valid[:, :70], 1)
    np.testing.assert_array_equal(built.source_valid[:, 70:], 0)
    np.testing.assert_allclose(
        built.source[:, 70:], np.broadcast_to(PICTURE.rgb.mean(axis=(0, 1)), (80, 50, 3)), atol=1e-6
    )
    np.testing.assert_allclose(built.source[:, :70], PICTURE.rgb[:, 50:], atol=1e-6)


def test_masks_of_both_pictures_are_carried_along() -> None:
    mask = np.ones((80, 120), bool)
    mask[:, :40] = False
    masked = image(PICTURE.rgb, mask=mask)
    built = frame.build(masked, masked, coords.shift(10, 0), long_side=640, margin=4)
    inner = (slice(4, -4), slice(4, -4))
    np.testing.assert_array_equal(built.target_valid[inner], mask)
    np.testing.assert_array_equal(built.source_valid[inner][:, :30], 0)
    np.testing.assert_array_equal(built.source_valid[inner][:, 31:109], 1)


def test_the_homography_is_in_full_resolution_pixels() -> None:
    full_source, full_target = Size(width=1200, height=800), Size(width=480, height=320)
    source, target = image(PICTURE.rgb, full=full_source), image(PICTURE.rgb, full=full_target)
    built = frame.build(source, target, np.diag([2.5, 2.5, 1.0]), long_side=120, margin=0)
    np.testing.assert_allclose(built.source, PICTURE.rgb, atol=1e-5)
    np.testing.assert_array_equal(built.scale, [0.25, 0.25])


def test_a_frame_is_never_larger_than_the_working_picture() -> None:
    target = image(PICTURE.rgb, full=Size(width=1200, height=800))
    assert frame.build(PICTURE, target, np.diag([0.1, 0.1, 1]), long_side=640, margin=0).inner == PICTURE.size
    small = frame.build(PICTURE, target, np.diag([0.1, 0.1, 1]), long_side=60, margin=0)
    assert small.inner == Size(width=60, height=40)


@pytest.mark.parametrize("factor", [3, 5])
def test_a_source_that_shrinks_does_not_alias(factor: int) -> None:
    rng = np.random.default_rng(1)
    noise = np.repeat(rng.random((80 * factor, 120 * factor, 1)), 3, axis=2)
    broad = cv2.resize(pictures.scene(120, 80), (120 * factor, 80 * factor), interpolation=cv2.INTER_LINEAR)
    source = image(0.5 * broad + 0.5 * noise)
    built = frame.build(source, PICTURE, np.diag([factor, factor, 1.0]), long_side=640, margin=0)
    wanted = cv2.resize(source.rgb, (120, 80), interpolation=cv2.INTER_AREA)
    plain = source.rgb[factor // 2 :: factor, factor // 2 :: factor]
    away = np.abs(built.source - wanted).mean()
    # Taking every third or fifth pixel carries the fine grain over; smoothing first does not.
    assert away < 0.35 * np.abs(plain - wanted).mean()


def test_an_enlarged_source_is_not_smoothed() -> None:
    built = frame.build(PICTURE, image(np.zeros((160, 240, 3))), np.diag([0.5, 0.5, 1.0]), long_side=640, margin=0)
    # Bilinear reading between the pixel centres, as OpenCV resizes.
    wanted = cv2.resize(PICTURE.rgb, (240, 160), interpolation=cv2.INTER_LINEAR)
    np.testing.assert_allclose(built.source, wanted, atol=0.02)
