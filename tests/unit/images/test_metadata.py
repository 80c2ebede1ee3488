"""Profile, resolution and orientation come from every format that can hold them."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from rflow_engine.images import open_image, optional
from rflow_engine.types import Size
from tests import pictures

WIDTH, HEIGHT = 120, 80
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
WITH_PROFILE = ["jpg", "png", "tif", "webp", "avif", "heic"]
WITH_RESOLUTION = ["jpg", "png", "tif", "bmp"]
# HEIC has its own way of turning, which the library applies; what EXIF says besides does not count there.
WITH_ORIENTATION = ["jpg", "png", "tif", "webp", "avif"]


def save(path: Path, **options: Any) -> None:
    optional.register_heif()
    extras = {"jp2": {"irreversible": False}, "webp": {"lossless": True}, "jpg": {"quality": 98}}.get(
        path.suffix[1:], {}
    )
    kind = {"heic": "HEIF", "jp2": "JPEG2000"}.get(path.suffix[1:])
    Image.fromarray(pictures.rgb8(WIDTH, HEIGHT)).save(path, kind, **extras, **options)


@pytest.mark.parametrize("suffix", WITH_PROFILE)
def test_profile(tmp_path: Path, suffix: str) -> None:
    save(tmp_path / f"a.{suffix}", icc_profile=PROFILE)
    assert open_image(tmp_path / f"a.{suffix}").info.icc_profile == PROFILE


def test_profile_of_jpeg_2000(tmp_path: Path) -> None:
    """Pillow writes none, so the box with the colour space is replaced."""
    path = tmp_path / "a.jp2"
    save(path)
    data = path.read_bytes()
    head, colours = data.index(b"jp2h") - 4, data.index(b"colr") - 4
    old = int.from_bytes(data[colours : colours + 4], "big")
    new = struct.pack(">I4sBBB", 11 + len(PROFILE), b"colr", 2, 0, 0) + PROFILE
    whole = int.from_bytes(data[head : head + 4], "big") + len(new) - old
    path.write_bytes(data[:head] + struct.pack(">I", whole) + data[head + 4 : colours] + new + data[colours + old :])
    image = open_image(path)
    assert image.info.icc_profile == PROFILE
    assert image.read().shape == (HEIGHT, WIDTH, 3)


@pytest.mark.parametrize("suffix", WITH_RESOLUTION)
def test_resolution(tmp_path: Path, suffix: str) -> None:
    save(tmp_path / f"a.{suffix}", dpi=(400, 200))
    assert open_image(tmp_path / f"a.{suffix}").info.resolution == pytest.approx((400, 200), rel=1e-3)


@pytest.mark.parametrize("suffix", WITH_ORIENTATION)
@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_orientation_is_applied_once(tmp_path: Path, suffix: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    save(tmp_path / f"a.{suffix}", exif=exif)
    image = open_image(tmp_path / f"a.{suffix}")
    upright = np.rot90(pictures.rgb8(WIDTH, HEIGHT), {3: 2, 6: 3, 8: 1}[orientation])
    assert image.info.size == pictures.size_of(upright)
    assert np.abs(image.read().astype(int) - upright).mean() < 12


@pytest.mark.parametrize("suffix", ["tif", "jpg", "png"])
def test_resolution_turns_with_the_picture(tmp_path: Path, suffix: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    save(tmp_path / f"a.{suffix}", exif=exif, dpi=(400, 200))
    info = open_image(tmp_path / f"a.{suffix}").info
    assert info.size == Size(width=HEIGHT, height=WIDTH)
    assert info.resolution == pytest.approx((200, 400), rel=1e-3)


@pytest.mark.parametrize("suffix", ["heic", "avif"])
def test_pictures_of_telephones(tmp_path: Path, suffix: str) -> None:
    save(tmp_path / f"a.{suffix}")
    image = open_image(tmp_path / f"a.{suffix}")
    assert (image.info.size, image.info.channels, image.info.dtype) == (Size(width=WIDTH, height=HEIGHT), 3, "uint8")
    assert np.abs(image.read().astype(int) - pictures.rgb8(WIDTH, HEIGHT)).mean() < 12
