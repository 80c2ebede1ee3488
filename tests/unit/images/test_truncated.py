"""JPEG and PNG files that were cut off: the rows that are there, the rest masked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFile

from rflow_engine.errors import ImageReadError
from rflow_engine.images import open_image
from tests import pictures

WIDTH, HEIGHT = 300, 400


def write(path: Path, share: float, **options: Any) -> pictures.Array:
    """The picture as it is decoded from the whole file, of which a share is left."""
    picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT))
    picture.save(path, **options)
    whole = np.asarray(Image.open(path).convert("RGB"))
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    return whole


@pytest.mark.parametrize("suffix", ["jpg", "png"])
@pytest.mark.parametrize("share", [0.7, 0.9, 0.995])
def test_the_rows_that_are_there(tmp_path: Path, suffix: str, share: float) -> None:
    picture = write(tmp_path / f"a.{suffix}", share)
    image = open_image(tmp_path / f"a.{suffix}")
    read, mask = image.read(), image.read_mask()
    assert mask is not None
    rows = int(mask[:, 0].sum())
    assert share - 0.2 < rows / HEIGHT < 1
    assert mask[:rows].all()
    assert not mask[rows:].any()
    np.testing.assert_array_equal(read[: rows - 1], picture[: rows - 1])
    (note,) = image.info.notes
    assert "cannot be read and was left out" in note
    told = next((int(word) for word in note.split() if word.isdigit()), 0)
    assert told == pytest.approx(100 * (1 - rows / HEIGHT), abs=1)
    assert not ImageFile.LOAD_TRUNCATED_IMAGES


@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_what_is_missing_takes_no_part(tmp_path: Path, suffix: str) -> None:
    write(tmp_path / f"a.{suffix}", 0.8)
    working = open_image(tmp_path / f"a.{suffix}").working(200)
    assert working.mask is not None
    assert 0.6 < working.mask.mean() < 0.95


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_too_little_is_refused(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, 0.4)
    with pytest.raises(ImageReadError, match="damaged or incomplete"):
        open_image(tmp_path / name).read()


def test_a_progressive_jpeg_needs_its_end(tmp_path: Path) -> None:
    """It stores the whole picture coarsely first; what comes of a part of that is not told apart from detail."""
    write(tmp_path / "a.jpg", 0.8, progressive=True)
    with pytest.raises(ImageReadError, match="damaged or incomplete"):
        open_image(tmp_path / "a.jpg").read()


def test_a_large_jpeg_that_is_read_at_a_fraction(tmp_path: Path) -> None:
    Image.fromarray(pictures.rgb8(2400, 3000)).save(tmp_path / "a.jpg")
    data = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(data[: int(len(data) * 0.8)])
    image = open_image(tmp_path / "a.jpg")
    small = image.native(300)
    assert small.mask is not None
    assert 0.6 < small.mask.mean() < 0.95
    assert "damaged" in image.info.notes[0]
