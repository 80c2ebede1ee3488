"""The first look at pictures that take too long to read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile

from rflow_engine.images import glimpse, open_image, segments, tiff_reader
from rflow_engine.images.picture import Picture
from rflow_engine.types import Box
from tests import pictures

WIDTH, HEIGHT = 900, 700
KINDS: dict[str, dict[str, Any]] = {
    "one strip": {"rowsperstrip": HEIGHT},
    "strips": {"rowsperstrip": 3, "compression": "zlib"},
    "plain tiles": {"tile": (32, 48)},
    "tiles": {"tile": (32, 48), "compression": "lzw", "predictor": True},
    "jpeg": {"tile": (32, 48), "compression": "jpeg"},
}


@pytest.fixture(autouse=True)
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the pictures were of gigapixels."""
    monkeypatch.setattr("rflow_engine.images.picture._GLIMPSE_SIDE", 1024)
    monkeypatch.setattr(tiff_reader, "_QUICKLY_READ", 1000)


def smooth() -> pictures.Array:
    """(h, w, 3) uint8 without detail, so that a part tells of those beside it."""
    return cv2.resize(pictures.rgb8(9, 7), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)


def opened(path: Path) -> Picture:
    image = open_image(path)
    assert isinstance(image, Picture)
    return image


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("planar", ["contig", "separate"])
def test_it_is_like_the_picture(tmp_path: Path, kind: str, planar: Any) -> None:
    if kind == "jpeg" and planar == "separate":
        pytest.skip("JPEG stores colours together")
    picture = smooth()
    stored = np.ascontiguousarray(np.moveaxis(picture, -1, 0)) if planar == "separate" else picture
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="rgb", planarconfig=planar, **KINDS[kind])
    image = opened(tmp_path / "a.tif")
    seen = image.glimpse(300)
    assert seen.pixels.shape == (233, 300, 3)
    assert seen.mask is None
    difference = seen.pixels.astype(float) - image.native(300).pixels
    assert np.abs(difference).mean() < 12
    assert np.abs(seen.fill.astype(float) - picture.mean(axis=(0, 1))).max() < 8


@pytest.mark.parametrize("kind", KINDS)
def test_the_work_is_bounded(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tifffile.imwrite(tmp_path / "a.tif", smooth(), photometric="rgb", **KINDS[kind])
    monkeypatch.setattr(glimpse, "_OPENING", 0)
    monkeypatch.setattr(glimpse, "_BUDGET", 200_000)
    unpacked: list[int] = []
    whole = segments.read_heads

    def counted(*given: Any) -> Any:
        for index, head in whole(*given):
            unpacked.append(head.nbytes)
            yield index, head

    monkeypatch.setattr(glimpse, "read_heads", counted)
    opened(tmp_path / "a.tif").glimpse(300)
    assert 20_000 < sum(unpacked) <= 250_000


def test_a_reduced_version_is_taken_where_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiff_reader, "_QUICKLY_READ", WIDTH * HEIGHT)
    picture = smooth()
    with tifffile.TiffWriter(tmp_path / "a.tif") as tiff:
        tiff.write(picture, photometric="rgb", subifds=1, tile=(32, 48))
        tiff.write(255 - picture[::2, ::2], photometric="rgb", subfiletype=1, tile=(32, 48))
    seen = opened(tmp_path / "a.tif").glimpse(400)
    assert seen.pixels.shape == (311, 400, 3)
    assert abs(float(seen.pixels.mean()) - (255 - picture.mean())) < 3


def test_a_small_picture_is_the_picture_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiff_reader, "_QUICKLY_READ", 10**9)
    tifffile.imwrite(tmp_path / "a.tif", pictures.rgb16(WIDTH, HEIGHT), photometric="rgb", tile=(32, 48))
    image = opened(tmp_path / "a.tif")
    np.testing.assert_array_equal(image.glimpse(300).pixels, image.native(300).pixels)


@pytest.mark.parametrize("orientation", [1, 6])
def test_it_is_turned_like_the_picture(tmp_path: Path, orientation: int) -> None:
    tags = [(274, "H", 1, orientation, True)]
    tifffile.imwrite(tmp_path / "a.tif", smooth(), photometric="rgb", tile=(32, 48), extratags=tags)
    image = opened(tmp_path / "a.tif")
    seen, whole = image.glimpse(300).pixels, image.native(300).pixels
    assert seen.shape == whole.shape
    assert np.abs(seen.astype(float) - whole).mean() < 12


def test_a_coarse_tile_is_read_in_bands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="rgb", compression="zlib", tile=(32, 48))
    box = Box(left=64, top=32, right=576, bottom=544)
    before = open_image(tmp_path / "a.tif").shrunk(box, 16)
    monkeypatch.setattr("rflow_engine.images.picture._SHRUNK_SAMPLES", 3 * 512 * 40)
    np.testing.assert_array_equal(open_image(tmp_path / "a.tif").shrunk(box, 16), before)
