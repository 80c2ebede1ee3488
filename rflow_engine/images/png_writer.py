"""Writing a PNG row by row, with 8 or 16 bits a sample.

Pillow writes no 16-bit colour and OpenCV no profile, and both want the whole picture in memory. The format is simple
enough to write directly: a signature, and chunks of length, name, data and checksum.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

import numpy as np

from rflow_engine.images.png import SIGNATURE
from rflow_engine.types import AnyArray, Size

# Number of samples a pixel -> colour type.
_COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
# Fast; higher levels save a few per cent of a photograph and take several times as long.
_LEVEL = 3
_UP = 2
_INCH = 0.0254


def write_png(
    path: Path,
    bands: Iterable[AnyArray],
    *,
    size: Size,
    samples: int,
    dtype: np.dtype[np.generic],
    icc_profile: bytes | None,
    resolution: tuple[float, float] | None,
    texts: Mapping[str, str] | None = None,
    xmp: bytes = b"",
) -> None:
    """Write a PNG.

    Args:
        path: file to write.
        bands: (rows, width, samples) from top to bottom.
        size: size of the picture.
        samples: 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha.
        dtype: uint8 or uint16.
        icc_profile: colour profile to embed.
        resolution: pixels per inch (x, y).
        texts: what else is to be known of it, by a short Latin keyword.
        xmp: a packet of metadata.

    Raises:
        OSError: if the disk is full, or the file cannot be written.
        ValueError: if the bands do not add up to the size.
    """
    with path.open("wb") as file:
        file.write(SIGNATURE)
        header = struct.pack(">IIBBBBB", size.width, size.height, 8 * dtype.itemsize, _COLOUR_TYPES[samples], 0, 0, 0)
        _chunk(file, b"IHDR", header)
        if icc_profile:
            _chunk(file, b"iCCP", b"ICC profile\x00\x00" + zlib.compress(icc_profile))
        if resolution:
            x, y = (round(value / _INCH) for value in resolution)
            _chunk(file, b"pHYs", struct.pack(">IIB", x, y, 1))
        for keyword, text in (texts or {}).items():
            _text(file, keyword, text)
        if xmp:
            _chunk(file, b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + xmp)
        _write_rows(file, bands, size, samples, dtype)
        _chunk(file, b"IEND", b"")


def _text(file: BinaryIO, keyword: str, text: str) -> None:
    """A text: in Latin letters as the oldest programs read it, else in UTF-8."""
    try:
        _chunk(file, b"tEXt", keyword.encode("latin-1") + b"\x00" + text.encode("latin-1"))
    except UnicodeEncodeError:
        _chunk(file, b"iTXt", keyword.encode("latin-1") + b"\x00\x00\x00\x00\x00" + text.encode())


def _write_rows(
    file: BinaryIO, bands: Iterable[AnyArray], size: Size, samples: int, dtype: np.dtype[np.generic]
) -> None:
    compressor = zlib.compressobj(_LEVEL)
    length = size.width * samples * dtype.itemsize
    above = np.zeros(length, np.uint8)
    written = 0
    for band in bands:
        if band.shape[1:] != (size.width, samples):
            raise ValueError(f"expected rows of {size.width} × {samples} samples, got {band.shape}")
        rows = np.ascontiguousarray(band, dtype.newbyteorder(">")).view(np.uint8).reshape(len(band), length)
        filtered = np.empty((len(rows), length + 1), np.uint8)
        filtered[:, 0] = _UP
        # Each row less the row above it: what is left is small in smooth areas, and packs well.
        np.subtract(rows[0], above, out=filtered[0, 1:])
        np.subtract(rows[1:], rows[:-1], out=filtered[1:, 1:])
        above = rows[-1].copy()
        written += len(rows)
        _data(file, compressor.compress(filtered.data))
    if written != size.height:
        raise ValueError(f"expected {size.height} rows, got {written}")
    _data(file, compressor.flush())


def _data(file: BinaryIO, packed: bytes) -> None:
    if packed:
        _chunk(file, b"IDAT", packed)


def _chunk(file: BinaryIO, name: bytes, data: bytes) -> None:
    file.write(struct.pack(">I", len(data)))
    file.write(name)
    file.write(data)
    file.write(struct.pack(">I", zlib.crc32(data, zlib.crc32(name))))
