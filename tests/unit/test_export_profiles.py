"""Colours stay as they are unless another profile is asked for; then they are those that Little CMS computes."""

from __future__ import annotations

import io
import json
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from rflow_engine.alignment import Alignment
from rflow_engine.errors import UsageError
from rflow_engine.export import ExportOptions, export
from rflow_engine.export.profiles import colours_of, srgb
from rflow_engine.images import open_image
from tests import pictures

Tags = dict[str, bytes]
# Primaries of a wide space (Adobe RGB (1998)) as seen under D50.
WIDE = {"r": (0.60974, 0.31111, 0.01947), "g": (0.20528, 0.62567, 0.06087), "b": (0.14919, 0.06322, 0.74457)}


def profile_of(space: str, tags: Tags) -> bytes:
    """A display profile with the given tags."""
    tags = {"wtpt": _xyz(0.9642, 1.0, 0.8249), "cprt": b"text\0\0\0\0none\0", "desc": _described(), **tags}
    body, table, place = b"", b"", 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        data += b"\0" * (-len(data) % 4)
        table += struct.pack(">4sII", name.encode(), place + len(body), len(data))
        body += data
    size = place + len(body)
    head = struct.pack(">I4s4s4s4s4s", size, b"\0" * 4, b"\x02\x10\0\0", b"mntr", space.encode(), b"XYZ ")
    head += struct.pack(">6H", 2000, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def _xyz(*values: float) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(value * 65536) for value in values))


def _described() -> bytes:
    return b"desc\0\0\0\0" + struct.pack(">I", 5) + b"test\0" + b"\0" * 78


def gamma(value: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(value * 256))


def sampled(power: float, count: int = 1024) -> bytes:
    points = np.rint(np.linspace(0, 1, count) ** power * 65535).astype(int)
    return b"curv\0\0\0\0" + struct.pack(f">I{count}H", count, *points)


def wide(curve: bytes) -> bytes:
    return profile_of("RGB ", {f"{c}XYZ": _xyz(*WIDE[c]) for c in "rgb"} | {f"{c}TRC": curve for c in "rgb"})


def grey(curve: bytes) -> bytes:
    return profile_of("GRAY", {"kTRC": curve})


def pair(folder: Path, source: np.ndarray, profile: bytes | None, target: bytes | None = None) -> Alignment:
    kind = "rgb" if source.ndim == 3 else "minisblack"
    tifffile.imwrite(folder / "source.tif", source, photometric=kind, iccprofile=profile)
    tifffile.imwrite(folder / "target.tif", source, photometric=kind, iccprofile=target)
    return pictures.alignment_of(folder / "source.tif", folder / "target.tif")


def aligned(alignment: Alignment, folder: Path, **options: Any) -> Any:
    file = export(alignment, folder / "out", options=ExportOptions(what=("aligned",), **options)).files[0]
    return open_image(file)


def by_little_cms(pixels: np.ndarray, given: bytes, goal: bytes) -> np.ndarray:
    mode = "RGB" if pixels.ndim == 3 else "L"
    transform = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(io.BytesIO(given)),
        ImageCms.ImageCmsProfile(io.BytesIO(goal)),
        mode,
        mode,
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    return np.asarray(ImageCms.applyTransform(Image.fromarray(pixels), transform))


def test_nothing_is_converted_unasked(tmp_path: Path) -> None:
    picture = pictures.rgb16()
    read = aligned(pair(tmp_path, picture, wide(gamma(2.2)), srgb()), tmp_path)
    np.testing.assert_array_equal(read.read(), picture)
    assert read.info.icc_profile == wide(gamma(2.2))


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_the_profile_of_the_target(tmp_path: Path, dtype: str) -> None:
    picture = pictures.rgb16() if dtype == "uint16" else pictures.rgb8()
    given, goal = wide(gamma(2.2)), srgb()
    read = aligned(pair(tmp_path, picture, given, goal), tmp_path, profile="target")
    assert read.info.icc_profile == goal
    eight = ((picture.astype(int) + 128) // 257).astype(np.uint8) if dtype == "uint16" else picture
    expected = by_little_cms(eight, given, goal)
    shown = read.read() / 257 if dtype == "uint16" else read.read()
    apart = np.abs(shown.astype(float) - expected)
    # Little CMS sees the 16 bits rounded to 8 here, which is much where the curve is steep.
    assert np.quantile(apart, 0.99) <= (0 if dtype == "uint8" else 2.0)
    assert apart.mean() < 0.5
    assert np.abs(expected.astype(int) - eight).max() > 10


@pytest.mark.parametrize("curve", [gamma(1.8), sampled(2.4), gamma(1.0)])
def test_sixteen_bits_agree_with_little_cms_on_what_eight_can_hold(curve: bytes) -> None:
    """Colours of 8 bits, brought to 16, converted, and rounded to 8 again."""
    ramp = np.stack(np.meshgrid(*[np.arange(0, 256, 5)] * 3), axis=-1).reshape(52, -1, 3).astype(np.uint8)
    given, goal = wide(curve), srgb()
    info = open_image(pictures.rgb16()).info
    source, target = replace(info, icc_profile=given), replace(info, icc_profile=goal)
    convert = colours_of(source, target, "target", np.dtype(np.uint16)).convert
    assert convert is not None
    ours = np.rint(convert(ramp.astype(np.uint16) * np.uint16(257)) / 257).astype(int)
    assert np.abs(ours - by_little_cms(ramp, given, goal)).max() <= 1


def test_there_and_back_is_the_same(tmp_path: Path) -> None:
    info = open_image(pictures.rgb16()).info
    narrow, wider = replace(info, icc_profile=srgb()), replace(info, icc_profile=wide(gamma(2.2)))
    there = colours_of(narrow, wider, "target", np.dtype(np.uint16)).convert
    back = colours_of(wider, narrow, "target", np.dtype(np.uint16)).convert
    assert there is not None
    assert back is not None
    picture = pictures.rgb16()
    assert np.abs(back(there(picture)).astype(int) - picture).max() <= 40


def test_srgb_from_no_profile_is_said(tmp_path: Path) -> None:
    picture = pictures.rgb16()
    alignment = pair(tmp_path, picture, None, wide(gamma(2.2)))
    options = ExportOptions(what=("aligned", "alignment"), profile="srgb")
    file, record = export(alignment, tmp_path / "out", options=options).files
    assert open_image(file).info.icc_profile == srgb()
    np.testing.assert_array_equal(open_image(file).read(), picture)
    assert json.loads(record.read_text(encoding="utf-8"))["export"]["taken_for"].startswith("sRGB")


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_grey_goes_from_curve_to_curve(tmp_path: Path, dtype: str) -> None:
    picture = np.ascontiguousarray((pictures.rgb16() if dtype == "uint16" else pictures.rgb8())[..., 0])
    read = aligned(pair(tmp_path, picture, grey(gamma(1.0)), grey(gamma(2.0))), tmp_path, profile="target")
    white = np.iinfo(dtype).max
    expected = np.sqrt(picture / white) * white
    assert np.abs(read.read()[..., 0] - expected).max() <= 1
    assert read.info.icc_profile == grey(gamma(2.0))


def test_what_is_transparent_stays_nothing(tmp_path: Path) -> None:
    lifted = wide(b"para\0\0\0\0" + struct.pack(">HH4i", 2, 0, 65536, 65536, 0, 6554))
    alignment = pair(tmp_path, pictures.rgb16(), lifted, srgb())
    moved = replace(alignment.fit, source_from_target=np.array([[1.0, 0, 30], [0, 1, 0], [0, 0, 1]]))
    read = aligned(replace(alignment, fit=moved), tmp_path, profile="srgb")
    mask = read.read_mask()
    assert mask is not None
    assert not read.read()[~mask].any()
    assert read.read()[mask].max(axis=-1).min() > 0


@pytest.mark.parametrize(
    ("picture", "profile", "word"),
    [
        (pictures.rgb16().astype(np.float32), wide(gamma(2.2)), "floating-point"),
        (pictures.grey16(), None, "grey"),
        (pictures.grey16(), grey(gamma(2.2)), "same kind"),
        (pictures.rgb16(), profile_of("RGB ", {"A2B0": b"mft2" + b"\0" * 60}), "tables"),
        (pictures.rgb16(), profile_of("RGB ", {"rXYZ": _xyz(1, 1, 1)}), "tables"),
        (pictures.rgb8(), profile_of("RGB ", {}), "damaged"),
        (pictures.rgb16(), b"no profile at all", "same kind"),
    ],
)
def test_what_cannot_be_converted_is_refused(
    tmp_path: Path, picture: np.ndarray, profile: bytes | None, word: str
) -> None:
    alignment = pair(tmp_path, picture, profile)
    with pytest.raises(UsageError, match=word):
        aligned(alignment, tmp_path, profile="srgb")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("function", range(5))
def test_every_kind_of_curve_is_that_of_little_cms(function: int) -> None:
    numbers = {
        0: [2.2],
        1: [2.2, 0.9, 0.1],
        2: [2.2, 0.8, 0.1, 0.05],
        3: [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045],
        4: [2.4, 0.9, 0.05, 0.07, 0.04, 0.03, 0.01],
    }[function]
    fixed = [round(number * 65536) for number in numbers]
    curve = b"para\0\0\0\0" + struct.pack(f">HH{len(fixed)}i", function, 0, *fixed)
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    info = open_image(pictures.rgb16()).info
    given, goal = wide(curve), wide(gamma(1.0))
    source, target = replace(info, icc_profile=given), replace(info, icc_profile=goal)
    convert = colours_of(source, target, "target", np.dtype(np.uint16)).convert
    assert convert is not None
    ours = np.rint(convert(ramp.astype(np.uint16) * np.uint16(257)) / 257).astype(int)
    assert np.abs(ours - by_little_cms(ramp, given, goal)).max() <= 1
