"""Arrays in ``.npy`` files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rflow_engine.errors import ImageReadError
from rflow_engine.images import open_image
from rflow_engine.types import Box
from tests import pictures

WIDTH, HEIGHT = 120, 80


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32", "float64", ">u2", "bool"])
@pytest.mark.parametrize("fortran", [False, True])
def test_arrays_in_files(tmp_path: Path, dtype: str, fortran: bool) -> None:
    picture = (pictures.rgb16(WIDTH, HEIGHT) // 300).astype(dtype)
    np.save(tmp_path / "a.npy", np.asfortranarray(picture) if fortran else picture)
    image = open_image(tmp_path / "a.npy")
    assert (image.info.format, image.info.path) == ("NumPy", str(tmp_path / "a.npy"))
    expected = picture * np.uint8(255) if dtype == "bool" else picture
    np.testing.assert_array_equal(image.read(), expected)
    assert image.read().dtype == image.info.dtype
    np.testing.assert_array_equal(image.read(Box(left=5, top=9, right=50, bottom=40)), expected[9:40, 5:50])
    assert image.reads_regions


def test_only_a_region_is_read(tmp_path: Path) -> None:
    """A file of 40 GB, most of which is not on the disk."""
    array = np.lib.format.open_memmap(tmp_path / "a.npy", "w+", np.uint16, (100_000, 200_000))
    array[500:520, 700:730] = 7
    array.flush()
    part = open_image(tmp_path / "a.npy").read(Box(left=690, top=490, right=740, bottom=530))
    assert part.sum() == 20 * 30 * 7


def test_not_a_number_is_masked(tmp_path: Path) -> None:
    picture = np.ones((HEIGHT, WIDTH), np.float32)
    picture[3, 4] = np.nan
    np.save(tmp_path / "a.npy", picture)
    mask = open_image(tmp_path / "a.npy").read_mask()
    assert mask is not None
    assert (~mask).sum() == 1


def test_objects_are_refused(tmp_path: Path) -> None:
    """They would be programs."""
    np.save(tmp_path / "a.npy", np.array([[{}] * 20] * 20, dtype=object), allow_pickle=True)
    with pytest.raises(ImageReadError, match=r"a\.npy"):
        open_image(tmp_path / "a.npy")


@pytest.mark.parametrize("keep", [8, 60, 5000])
def test_truncated(tmp_path: Path, keep: int) -> None:
    np.save(tmp_path / "a.npy", pictures.rgb16(WIDTH, HEIGHT))
    data = (tmp_path / "a.npy").read_bytes()
    (tmp_path / "a.npy").write_bytes(data[:keep])
    with pytest.raises(ImageReadError, match="damaged"):
        open_image(tmp_path / "a.npy")


def test_arrays_that_are_no_pictures(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.zeros((4, 5, 6, 7)))
    with pytest.raises(ImageReadError, match="shape"):
        open_image(tmp_path / "a.npy")
