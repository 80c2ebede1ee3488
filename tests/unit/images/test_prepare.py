"""Shrinking for the engine and the screen: exact averages, masks that do not bleed, a stretch that shows something."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from rflow_engine.images import open_image, prepare
from rflow_engine.types import Size
from tests import pictures


@pytest.mark.parametrize("long_side", [120, 60, 40, 37, 17])
def test_shrinking_is_the_average_of_areas(long_side: int) -> None:
    picture = pictures.rgb8()
    size = pictures.size_of(picture).scaled_to(long_side)
    working = open_image(picture).working(long_side)
    expected = cv2.resize(picture.astype(np.float32) / 255, (size.width, size.height), interpolation=cv2.INTER_AREA)
    assert (working.size, working.full_size, working.mask) == (size, pictures.size_of(picture), None)
    np.testing.assert_allclose(working.rgb, expected, atol=2e-4)


def test_bands_give_the_same_as_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = pictures.rgb16(300, 331)
    whole = open_image(picture).working(97).rgb
    monkeypatch.setattr(prepare, "_BAND_SAMPLES", 1)
    np.testing.assert_allclose(open_image(picture).working(97).rgb, whole, atol=1e-5)


def test_never_enlarged() -> None:
    picture = pictures.rgb8()
    assert open_image(picture).working(5000).size == pictures.size_of(picture)
    np.testing.assert_array_equal(open_image(picture).display(5000), picture)


def test_masked_pixels_do_not_bleed() -> None:
    rgba = np.dstack([pictures.rgb8(), np.full((80, 120), 255, np.uint8)])
    rgba[:, 61:, :3] = (255, 0, 255)
    rgba[:, 61:, 3] = 0
    working = open_image(rgba).working(30)
    clean = open_image(np.ascontiguousarray(rgba[:, :60, :3])).working(20).rgb
    assert working.mask is not None
    np.testing.assert_array_equal(working.mask[:, :15], True)
    np.testing.assert_array_equal(working.mask[:, 16:], False)
    np.testing.assert_allclose(working.rgb[:, :15], clean[:, :15], atol=1e-5)
    seen = working.rgb[working.mask]
    np.testing.assert_allclose(working.rgb[:, 16:], np.broadcast_to(seen.mean(axis=0), (20, 14, 3)), atol=1e-4)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_not_a_number_is_masked(bad: float) -> None:
    picture = pictures.scene().astype(np.float32)
    picture[20:40, 30:60, 1] = bad
    image = open_image(picture)
    mask = image.read_mask()
    assert mask is not None
    assert not mask[20:40, 30:60].any()
    assert mask.sum() == 80 * 120 - 20 * 30
    working = image.working(60)
    assert np.isfinite(working.rgb).all()
    assert working.mask is not None
    assert not working.mask[11:19, 16:29].any()


def test_nan_in_a_tiff_that_is_read_in_regions(tmp_path: Path) -> None:
    picture = pictures.scene()[..., 0].astype(np.float32)
    picture[:30] = np.nan
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="minisblack")
    image = open_image(tmp_path / "a.tif")
    mask = image.read_mask()
    assert mask is not None
    np.testing.assert_array_equal(mask, np.isfinite(picture))
    assert np.isfinite(image.working(40).rgb).all()


@pytest.mark.parametrize("scale", [40, 4000])
def test_dark_16_bits_are_stretched(scale: int) -> None:
    grey = np.rint(pictures.scene()[..., 0] * scale).astype(np.uint16) + 100
    grey[0, 0] = 65535
    working = open_image(grey).working(120).rgb
    assert np.ptp(working[1:]) > 0.95
    low, high = np.percentile(grey, [0.5, 99.5])
    expected = np.clip((grey - low) / (high - low), 0, 1)
    np.testing.assert_allclose(working[..., 2], expected, atol=1e-5)


def test_negative_floats_are_stretched() -> None:
    picture = (pictures.scene() * 1e-3 - 5e-4).astype(np.float32)
    shown = open_image(picture).display(120)
    assert (shown.min(), shown.max()) == (0, 255)


def test_a_drawing_with_little_ink_is_not_lost() -> None:
    """Nearly all pixels have one value, so that both percentiles fall together."""
    picture = np.full((200, 300), 40_000, np.uint16)
    picture[100, 50:90] = 1_000
    working = open_image(picture).working(300).rgb
    assert (working[100, 60, 0], working[0, 0, 0]) == (0.0, 1.0)


def test_8_bits_are_not_stretched() -> None:
    picture = pictures.rgb8() // 4 + 60
    np.testing.assert_allclose(open_image(picture).working(120).rgb, picture / 255, atol=1e-6)


def test_grey_is_repeated_and_results_are_kept_and_read_only() -> None:
    image = open_image(pictures.grey16())
    working, shown = image.working(50), image.display(50)
    np.testing.assert_array_equal(working.rgb[..., 0], working.rgb[..., 2])
    assert image.working(50) is working
    assert image.display(50) is shown
    assert not working.rgb.flags.writeable
    assert not shown.flags.writeable
    assert working.rgb.dtype == np.float32


def test_old_results_are_dropped() -> None:
    image = open_image(pictures.rgb8())
    first = image.display(20)
    for side in range(21, 30):
        image.display(side)
    assert image.display(20) is not first


@pytest.mark.parametrize(("width", "height"), [(3000, 2000), (2999, 2001)])
def test_large_jpeg_is_read_at_a_fraction_in_the_right_place(tmp_path: Path, width: int, height: int) -> None:
    """The quick way must show every detail where the slow way does, whatever remainder 8 leaves."""
    picture = cv2.resize(pictures.rgb8(150, 100), (width, height), interpolation=cv2.INTER_LINEAR)
    Image.fromarray(picture).save(tmp_path / "a.jpg", quality=95)
    image = open_image(tmp_path / "a.jpg")
    quick = image.working(320).rgb
    size = Size(width=width, height=height).scaled_to(320)
    slow = cv2.resize(image.read(), (size.width, size.height), interpolation=cv2.INTER_AREA) / np.float32(255)
    shift, _ = cv2.phaseCorrelate(slow[..., 1].astype(np.float64), quick[..., 1].astype(np.float64))
    assert np.abs(shift).max() < 0.02
    assert np.abs(quick - slow).mean() < 0.01


def test_large_jpeg_is_not_decoded_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rflow_engine.images.pillow_reader import PillowReader

    Image.fromarray(cv2.resize(pictures.rgb8(), (3000, 2000))).save(tmp_path / "a.jpg")
    image = open_image(tmp_path / "a.jpg")
    monkeypatch.setattr(PillowReader, "decode", lambda _: pytest.fail("decoded as a whole"))
    assert image.display(500).shape == (333, 500, 3)


def test_many_threads_decode_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rflow_engine.images.pillow_reader import PillowReader

    Image.fromarray(pictures.rgb8()).save(tmp_path / "a.png")
    image = open_image(tmp_path / "a.png")
    decode, calls, results = PillowReader.decode, [], []
    monkeypatch.setattr(PillowReader, "decode", lambda self: (calls.append(1), decode(self))[1])
    threads = [threading.Thread(target=lambda: results.append(image.working(33))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(calls) == 1
    assert len({id(result) for result in results}) == 1
