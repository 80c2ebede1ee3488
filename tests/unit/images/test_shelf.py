"""Decoded pictures share a budget of memory."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import tifffile

from rflow_engine.images import open_image, reader
from rflow_engine.images.picture import Picture
from tests import pictures

if TYPE_CHECKING:
    import pytest


def _packed(path: Path, seed: int) -> Picture:
    tifffile.imwrite(path, pictures.rgb16(64, 48, seed=seed), compression="zlib", photometric="rgb")
    picture = open_image(path)
    assert isinstance(picture, Picture)
    return picture


def _held(picture: Picture) -> int:
    inner = picture._reader
    assert isinstance(inner, reader.DecodingReader)
    return inner.held


def test_the_least_recently_read_picture_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one_picture = 64 * 48 * 3 * 2
    monkeypatch.setattr(reader, "SHELF", reader._Shelf(budget=2 * one_picture))
    first, second, third = (_packed(tmp_path / f"{seed}.tif", seed) for seed in range(3))
    first.read()
    second.read()
    first.read()
    assert (_held(first), _held(second)) == (one_picture, one_picture)
    third.read()
    assert (_held(first), _held(second), _held(third)) == (one_picture, 0, one_picture)


def test_a_picture_that_was_let_go_is_read_again_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "SHELF", reader._Shelf(budget=2 * 64 * 48 * 3 * 2))
    first, second, third = (_packed(tmp_path / f"{seed}.tif", seed) for seed in range(3))
    before = np.array(first.read())
    assert _held(first) > 0
    second.read()
    third.read()
    assert _held(first) == 0
    np.testing.assert_array_equal(first.read(), before)
    np.testing.assert_array_equal(before, pictures.rgb16(64, 48, seed=0))


def test_a_closed_picture_leaves_the_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = reader._Shelf(budget=2 * 64 * 48 * 3 * 2)
    monkeypatch.setattr(reader, "SHELF", shelf)
    first = _packed(tmp_path / "first.tif", 0)
    first.read()
    del first
    gc.collect()
    second = _packed(tmp_path / "second.tif", 1)
    second.read()
    assert [ref() for ref in shelf._readers] == [second._reader]
