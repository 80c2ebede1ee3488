"""Packing the samples of a TIFF tile without loss: differences between neighbours, then bytes."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from functools import lru_cache

import numpy as np
from PIL import Image

from rflow_engine.images.pillow_limits import no_bomb_check
from rflow_engine.types import AnyArray

NONE, HORIZONTAL, FLOATING = 1, 2, 3
COMPRESSIONS = {"none": 1, "deflate": 8, "lzw": 5, "zstd": 50000}
"""Names of what tiles can be packed with, and their numbers in a TIFF."""


@lru_cache(maxsize=8)
def can_pack(compression: str) -> bool:
    """Whether this installation can write it: Zstandard came into libtiff, and so into Pillow, late."""
    try:
        _PACKINGS[compression](np.zeros((16, 16), np.uint8))
    except (KeyError, OSError, ValueError, RuntimeError):
        return False
    return True


def predictor(compression: str, dtype: np.dtype[np.generic]) -> int:
    """Which differences go before the packing, as a TIFF number."""
    if compression == "none":
        return NONE
    return FLOATING if dtype.kind == "f" else HORIZONTAL


def pack(tile: AnyArray, compression: str) -> bytes:
    """The bytes of a tile (h, w, samples) as they stand in a little-endian file."""
    if compression == "none":
        return np.ascontiguousarray(tile, tile.dtype.newbyteorder("<")).tobytes()
    rows = _floating(tile) if tile.dtype.kind == "f" else _horizontal(tile)
    return _PACKINGS[compression](rows)


def _horizontal(tile: AnyArray) -> AnyArray:
    """(h, bytes) each sample less its left neighbour, as whole numbers that go round."""
    apart = np.ascontiguousarray(tile, tile.dtype.newbyteorder("<"))
    if apart is tile or np.may_share_memory(apart, tile):
        apart = apart.copy()
    np.subtract(tile[:, 1:], tile[:, :-1], out=apart[:, 1:])
    return apart.view(np.uint8).reshape(len(tile), -1)


def _floating(tile: AnyArray) -> AnyArray:
    """(h, bytes) of each row first the highest byte of every number, then the next; then differences between these."""
    height, width, samples = tile.shape
    size = tile.dtype.itemsize
    numbers = np.ascontiguousarray(tile, tile.dtype.newbyteorder(">")).view(np.uint8)
    planes = numbers.reshape(height, width * samples, size).transpose(0, 2, 1).reshape(height, -1)
    apart = planes.copy()
    np.subtract(planes[:, samples:], planes[:, :-samples], out=apart[:, samples:])
    return apart


def _deflate(rows: AnyArray) -> bytes:
    # What is left of a photograph after the differences is noise, in which hardly anything repeats: to look for
    # repetitions takes eight times as long, and makes it larger.
    packer = zlib.compressobj(1, zlib.DEFLATED, 15, 9, zlib.Z_RLE)
    return packer.compress(rows.data) + packer.flush()


def _by_libtiff(name: str) -> Callable[[AnyArray], bytes]:
    """Through the libtiff inside Pillow: the one strip of a grey picture of these bytes."""

    def packed(rows: AnyArray) -> bytes:
        file = io.BytesIO()
        Image.fromarray(rows).save(file, "TIFF", compression=name, tiffinfo={278: len(rows)})
        with no_bomb_check(), Image.open(file) as written:
            (place,), (length,) = written.tag_v2[273], written.tag_v2[279]  # type: ignore[attr-defined]
        return file.getvalue()[place : place + length]

    return packed


_PACKINGS: dict[str, Callable[[AnyArray], bytes]] = {
    "none": lambda rows: rows.tobytes(),
    "deflate": _deflate,
    "lzw": _by_libtiff("tiff_lzw"),
    "zstd": _by_libtiff("zstd"),
}
