"""Profiles: the screen sees sRGB, files keep their numbers, ink becomes light."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from rflow_engine.images import colour, open_image
from tests import pictures

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def linear_profile() -> bytes:
    """An ICC profile with the primaries of sRGB (adapted to D50), and gamma 1: light itself, written by hand."""

    def xyz(x: float, y: float, z: float) -> bytes:
        return struct.pack(">4s4x3i", b"XYZ ", *(round(value * 65536) for value in (x, y, z)))

    name = b"Linear light\0"
    tags = {
        b"desc": struct.pack(">4s4xI", b"desc", len(name)) + name + bytes(78),
        b"cprt": b"text\0\0\0\0none\0",
        b"wtpt": xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": xyz(0.43607, 0.22249, 0.01392),
        b"gXYZ": xyz(0.38515, 0.71687, 0.09708),
        b"bXYZ": xyz(0.14307, 0.06061, 0.71410),
        **{name: struct.pack(">4s4xIH2x", b"curv", 1, 256) for name in (b"rTRC", b"gTRC", b"bTRC")},
    }
    table, body, offset = b"", b"", 128 + 4 + 12 * len(tags)
    for key, data in tags.items():
        padded = data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", key, offset + len(body), len(data))
        body += padded
    white = struct.pack(">3i", 63190, 65536, 54061)
    header = struct.pack(
        ">I4sI4s4s4s12x4s4xI4x4xI8xI", 0, b"none", 0x02100000, b"mntr", b"RGB ", b"XYZ ", b"acsp", 0, 0, 0
    )
    header = header[:68] + white + bytes(128 - 68 - 12)
    whole = header + struct.pack(">I", len(tags)) + table + body
    return struct.pack(">I", len(whole)) + whole[4:]


def to_srgb_curve(linear: pictures.Array) -> pictures.Array:
    """The curve of the standard IEC 61966-2-1."""
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * np.power(linear, 1 / 2.4) - 0.055)


def test_the_screen_sees_srgb(tmp_path: Path) -> None:
    picture = pictures.rgb8() // 2 + 60
    Image.fromarray(picture).save(tmp_path / "a.png", icc_profile=linear_profile())
    image = open_image(tmp_path / "a.png")
    np.testing.assert_allclose(image.display(120), to_srgb_curve(picture / 255) * 255, atol=2.5)
    # What is read and exported stays as it is.
    np.testing.assert_array_equal(image.read(), picture)
    assert image.info.icc_profile == linear_profile()


def test_the_engine_sees_srgb(tmp_path: Path) -> None:
    picture = pictures.rgb8() // 2 + 60
    Image.fromarray(picture).save(tmp_path / "a.png", icc_profile=linear_profile())
    seen = open_image(tmp_path / "a.png").working(120).rgb
    np.testing.assert_allclose(seen, to_srgb_curve(picture / 255), atol=0.01)
    assert not seen.flags.writeable
    Image.fromarray(picture).save(tmp_path / "b.png", icc_profile=SRGB)
    np.testing.assert_allclose(open_image(tmp_path / "b.png").working(120).rgb, picture / 255, atol=1e-6)


@pytest.mark.parametrize("profile", [SRGB, b"this is no profile", b""])
def test_profiles_that_change_nothing(tmp_path: Path, profile: bytes) -> None:
    picture = pictures.rgb8()
    Image.fromarray(picture).save(tmp_path / "a.png", icc_profile=profile)
    np.testing.assert_array_equal(open_image(tmp_path / "a.png").display(120), picture)


def test_a_colour_profile_in_a_grey_picture_changes_nothing(tmp_path: Path) -> None:
    picture = pictures.rgb8()[..., 0]
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="minisblack", iccprofile=linear_profile())
    np.testing.assert_array_equal(open_image(tmp_path / "a.tif").display(120)[..., 1], picture)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_ink_takes_light_away(dtype: str) -> None:
    white = 1.0 if dtype == "float32" else np.iinfo(dtype).max
    ink = (np.array([[[0, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1], [0, 1, 0, 0.5]]]) * white).astype(dtype)
    expected = np.array([[[1, 1, 1], [0, 1, 1], [0, 0, 0], [0.5, 0, 0.5]]]) * white
    light = colour.cmyk_to_rgb(ink, None)
    assert light.dtype == dtype
    np.testing.assert_allclose(light, expected, atol=white / 200)


def test_a_profile_of_another_kind_is_not_used_for_ink() -> None:
    ink = np.random.default_rng(0).integers(0, 255, (20, 30, 4), dtype=np.uint8)
    np.testing.assert_array_equal(colour.cmyk_to_rgb(ink, linear_profile()), colour.cmyk_to_rgb(ink, None))
    assert "without" in colour.cmyk_note(ink.dtype, linear_profile())


def test_cmyk_drops_its_profile(tmp_path: Path) -> None:
    picture = Image.fromarray(pictures.rgb8()).convert("CMYK")
    for suffix in ("tif", "jpg"):
        picture.save(tmp_path / f"a.{suffix}", icc_profile=linear_profile())
        assert open_image(tmp_path / f"a.{suffix}").info.icc_profile is None
