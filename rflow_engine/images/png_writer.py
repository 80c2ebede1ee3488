"""Writing a PNG row by row, with 8 or 16 bits a sample.

Pillow writes no 16-bit colour and OpenCV no profile, and both want the whole picture in memory. The format is simple
enough to write directly: a signature, and chunks of length, name, data and checksum.
"""

from __future__ import annotations

import contextlib
import os
import struct
import zlib
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import IO, BinaryIO, TypeAlias

import numpy as np

from rflow_engine.images.png import SIGNATURE
from rflow_engine.types import AnyArray, Size

File: TypeAlias = "BinaryIO | IO[bytes]"

# Number of samples a pixel -> colour type.
_COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
# Bytes that a thread packs at once.
_BLOCK = 1_000_000
# The beginning of a zlib stream, and an empty block that is its last.
_ZLIB_HEAD, _LAST_BLOCK = b"\x78\x01", b"\x03\x00"
_UP = 2
_INCH = 0.0254


def write_png(
    file: Path | File,
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
        file: file to write, or one that is open; nothing is asked of it but to write on.
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
    if isinstance(file, Path):
        with file.open("wb") as opened:
            write_png(
                opened,
                bands,
                size=size,
                samples=samples,
                dtype=dtype,
                icc_profile=icc_profile,
                resolution=resolution,
                texts=texts,
                xmp=xmp,
            )
        return
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
    with contextlib.closing(_packed(_filtered(bands, size, samples, dtype))) as parts:
        for part in parts:
            _chunk(file, b"IDAT", part)
    _chunk(file, b"IEND", b"")


def _text(file: File, keyword: str, text: str) -> None:
    """A text: in Latin letters as the oldest programs read it, else in UTF-8."""
    try:
        _chunk(file, b"tEXt", keyword.encode("latin-1") + b"\x00" + text.encode("latin-1"))
    except UnicodeEncodeError:
        _chunk(file, b"iTXt", keyword.encode("latin-1") + b"\x00\x00\x00\x00\x00" + text.encode())


def _filtered(bands: Iterable[AnyArray], size: Size, samples: int, dtype: np.dtype[np.generic]) -> Iterator[AnyArray]:
    """Bytes of rows as they are packed, a few rows at a time: each less the row above it.

    What is left is small in smooth areas, and packs well.
    """
    length = size.width * samples * dtype.itemsize
    step = max(1, _BLOCK // length)
    above = np.zeros(length, np.uint8)
    written = 0
    for band in bands:
        if band.shape[1:] != (size.width, samples):
            raise ValueError(f"expected rows of {size.width} × {samples} samples, got {band.shape}")
        for top in range(0, len(band), step):
            part = np.ascontiguousarray(band[top : top + step], dtype.newbyteorder(">"))
            rows = part.view(np.uint8).reshape(len(part), length)
            filtered = np.empty((len(rows), length + 1), np.uint8)
            filtered[:, 0] = _UP
            np.subtract(rows[0], above, out=filtered[0, 1:])
            np.subtract(rows[1:], rows[:-1], out=filtered[1:, 1:])
            above = rows[-1].copy()
            written += len(rows)
            yield filtered
    if written != size.height:
        raise ValueError(f"expected {size.height} rows, got {written}")


def _packed(blocks: Iterator[AnyArray]) -> Generator[bytes, None, None]:
    """One stream of zlib, of which the blocks are packed in threads, each by itself."""
    count = min(4, os.cpu_count() or 1)
    waiting: deque[Future[bytes]] = deque()
    check = zlib.adler32(b"")
    yield _ZLIB_HEAD
    with ThreadPoolExecutor(count, thread_name_prefix="png") as pool:
        try:
            for block in blocks:
                check = zlib.adler32(block.data, check)
                waiting.append(pool.submit(_pack, block))
                if len(waiting) > 2 * count:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
    yield _LAST_BLOCK + struct.pack(">I", check)


def _pack(block: AnyArray) -> bytes:
    # Hardly anything repeats in what is left of a photograph: to look for it takes several times as long.
    packer = zlib.compressobj(1, zlib.DEFLATED, -15, 9, zlib.Z_RLE)
    return packer.compress(block.data) + packer.flush(zlib.Z_SYNC_FLUSH)


def _chunk(file: File, name: bytes, data: bytes) -> None:
    file.write(struct.pack(">I", len(data)))
    file.write(name)
    file.write(data)
    file.write(struct.pack(">I", zlib.crc32(data, zlib.crc32(name))))
