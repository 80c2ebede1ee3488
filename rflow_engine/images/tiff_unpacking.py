"""From the packed bytes of a strip or tile to its samples: compression of bytes, predictor, samples of odd widths.

The length of what comes out is known beforehand, so that a few bytes that unpack to gigabytes are cut off.
"""

from __future__ import annotations

import lzma
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import numpy as np
from PIL import Image

from rflow_engine.images import optional
from rflow_engine.images.pillow_limits import no_bomb_check
from rflow_engine.types import AnyArray

NONE, LZW, DEFLATE, PACKBITS, OLD_DEFLATE, LZMA, ZSTD, OLD_ZSTD = 1, 5, 8, 32773, 32946, 34925, 50000, 34926
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
# Bits unpacked at once where there is no quicker way.
_BITS_AT_ONCE = 8_000_000
_NO_PREDICTOR, _HORIZONTAL, _FLOATING = 1, 2, 3


class Damaged(ValueError):
    """Packed bytes that end early or make no sense.

    Attributes:
        head: what was unpacked before that.
    """

    def __init__(self, reason: str, head: bytes = b"") -> None:
        super().__init__(reason)
        self.head = head


Unpack = Callable[[bytes, int, int], bytes]


def _zlib(data: bytes, size: int, _: int) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        done = unpacker.decompress(data, size)
        # The checksum is behind the last byte.
        unpacker.decompress(unpacker.unconsumed_tail, 1)
    except zlib.error:
        raise Damaged("a part cannot be unpacked", _head_of(data, size)) from None
    if len(done) < size:
        raise Damaged("the file ends before the picture does", done)
    return done


def _head_of(data: bytes, size: int) -> bytes:
    """What can be unpacked before the damage."""
    unpacker, parts, step = zlib.decompressobj(), [], 256
    try:
        for start in range(0, len(data), step):
            parts.append(unpacker.decompress(data[start : start + step], size))
    except zlib.error as error:
        # With a wrong checksum nobody knows where; otherwise what came last is likely to be nonsense already.
        return b"" if "check" in str(error) else b"".join(parts[:-1])
    return b""


def _lzma(data: bytes, size: int, _: int) -> bytes:
    try:
        return lzma.LZMADecompressor(memlimit=1 << 28).decompress(data, size)
    except (lzma.LZMAError, EOFError) as error:
        raise Damaged(str(error)) from None


def _packbits(data: bytes, size: int, _: int) -> bytes:
    out, at, end = bytearray(), 0, len(data)
    while at < end and len(out) < size:
        count = data[at]
        if count < 128:
            out += data[at + 1 : at + 2 + count]
            at += count + 2
        else:
            if count > 128:
                out += data[at + 1 : at + 2] * (257 - count)
            at += 2 if count > 128 else 1
    if len(out) < size:
        raise Damaged("the file ends before the picture does", bytes(out))
    return bytes(out[:size])


def _lzw(data: bytes, size: int, row: int) -> bytes:
    codecs = optional.imagecodecs()
    return _by_libtiff(data, size, row, LZW) if codecs is None else _guarded(codecs.lzw_decode, data, size)


def _zstd(data: bytes, size: int, row: int) -> bytes:
    codecs = optional.imagecodecs()
    return _by_libtiff(data, size, row, ZSTD) if codecs is None else _guarded(codecs.zstd_decode, data, size)


def _guarded(decode: Callable[..., Any], data: bytes, size: int) -> bytes:
    try:
        return bytes(decode(data, out=size))
    except MemoryError:
        raise
    except Exception as error:  # damaged data can fail in any way
        raise Damaged(str(error)) from None


def _by_libtiff(data: bytes, size: int, row: int, compression: int) -> bytes:
    """Through the libtiff inside Pillow, as a picture of grey bytes."""
    rows = -(-size // row)
    entries = [(256, 4, row), (257, 4, rows), (258, 3, 8), (259, 3, compression), (262, 3, 1)]
    entries += [(273, 4, 8 + 2 + 9 * 12 + 4), (277, 3, 1), (278, 4, rows), (279, 4, len(data))]
    head = struct.pack("<2sHIH", b"II", 42, 8, len(entries))
    body = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    try:
        with no_bomb_check(), Image.open(BytesIO(head + body + bytes(4) + data), formats=("TIFF",)) as image:
            return image.tobytes()[:size]
    except MemoryError:
        raise
    except Exception as error:  # as above
        raise Damaged(str(error)) from None


BYTE_PACKINGS: dict[int, Unpack] = {
    NONE: lambda data, size, _: data[:size],
    LZW: _lzw,
    DEFLATE: _zlib,
    OLD_DEFLATE: _zlib,
    PACKBITS: _packbits,
    LZMA: _lzma,
    ZSTD: _zstd,
    OLD_ZSTD: _zstd,
}
"""By the number of the compression: (packed, bytes expected, bytes in a row) to bytes."""

FROM_THE_START = (NONE, LZW, DEFLATE, OLD_DEFLATE, PACKBITS, LZMA)
"""Of these the first bytes can be unpacked without the others."""


def can_unpack(bits: int, dtype: np.dtype[Any], predictor: int) -> bool:
    """Whether samples of this kind are understood."""
    whole = bits in (8, 16, 32, 64) and bits == dtype.itemsize * 8
    if predictor == _NO_PREDICTOR:
        return whole or (dtype.kind in "ub" and 1 <= bits <= 16)
    if predictor == _HORIZONTAL:
        return whole
    return predictor == _FLOATING and whole and dtype.kind == "f"


def samples_of(data: bytes, shape: tuple[int, int, int], dtype: np.dtype[Any], bits: int, predictor: int) -> AnyArray:
    """(rows, width, samples) of unpacked bytes, as many whole rows as there are.

    Args:
        data: the unpacked bytes.
        shape: rows, width and samples that are expected.
        dtype: of a sample, with byte order.
        bits: of a sample in the file.
        predictor: 1 none, 2 horizontal differences, 3 those of floating-point numbers.
    """
    _, width, samples = shape
    row = row_bytes(width, samples, bits)
    rows = min(shape[0], len(data) // row)
    flat = np.frombuffer(data, np.uint8, rows * row).reshape(rows, row)
    if predictor == _FLOATING:
        return _undo_floating(flat, width, samples, dtype)
    if bits != dtype.itemsize * 8 or dtype.kind == "b":
        return _odd_bits(flat, width * samples, bits, dtype).reshape(rows, width, samples)
    stored: AnyArray = flat.view(dtype).reshape(rows, width, samples)
    return _undo_horizontal(stored) if predictor == _HORIZONTAL else stored


def row_bytes(width: int, samples: int, bits: int) -> int:
    """Bytes of a row, which begins at a whole byte."""
    return (width * samples * bits + 7) // 8


def reversed_bits(data: bytes) -> bytes:
    """With the first bit of each byte last."""
    return data.translate(_REVERSED)


def _undo_horizontal(stored: AnyArray) -> AnyArray:
    whole = np.dtype(f"u{stored.dtype.itemsize}")
    counted = stored.view(whole.newbyteorder(stored.dtype.byteorder)).astype(whole)
    codecs = optional.imagecodecs()
    if codecs is not None:
        codecs.delta_decode(counted, axis=1, out=counted)
    else:
        np.cumsum(counted, axis=1, dtype=whole, out=counted)
    return counted.view(stored.dtype.newbyteorder("="))


def _undo_floating(flat: AnyArray, width: int, samples: int, dtype: np.dtype[Any]) -> AnyArray:
    """The bytes of a row are sorted by their place in a number, the highest first, and stored as differences."""
    rows, size = len(flat), dtype.itemsize
    summed = np.cumsum(flat.reshape(rows, size * width, samples), axis=1, dtype=np.uint8)
    joined = np.ascontiguousarray(summed.reshape(rows, size, width * samples).transpose(0, 2, 1))
    return joined.view(f">f{size}").reshape(rows, width, samples).astype(f"f{size}")


def _odd_bits(flat: AnyArray, count: int, bits: int, dtype: np.dtype[Any]) -> AnyArray:
    """(rows, count) numbers of ``bits`` bits each, packed one after the other."""
    if bits == 1:
        return np.unpackbits(flat, axis=1, count=count).astype(dtype)
    if bits in (2, 4):
        shifts = np.arange(8 - bits, -1, -bits, dtype=np.uint8)
        parts = (flat[..., None] >> shifts) & np.uint8(2**bits - 1)
        return parts.reshape(len(flat), -1)[:, :count].astype(dtype)
    if bits == 12:
        return _twelve_bits(flat, count).astype(dtype)
    numbers = np.empty((len(flat), count), dtype.newbyteorder("="))
    weights = (1 << np.arange(bits - 1, -1, -1)).astype(np.uint32)
    step = max(1, _BITS_AT_ONCE // (count * bits))
    for top in range(0, len(flat), step):
        single = np.unpackbits(flat[top : top + step], axis=1, count=count * bits)
        numbers[top : top + step] = single.reshape(-1, count, bits) @ weights
    return numbers


def _twelve_bits(flat: AnyArray, count: int) -> AnyArray:
    missing = -flat.shape[1] % 3
    threes = np.pad(flat, ((0, 0), (0, missing))).reshape(len(flat), -1, 3).astype(np.uint16)
    numbers = np.empty((*threes.shape[:2], 2), np.uint16)
    numbers[..., 0] = threes[..., 0] << 4 | threes[..., 1] >> 4
    numbers[..., 1] = (threes[..., 1] & 15) << 8 | threes[..., 2]
    cut: AnyArray = numbers.reshape(len(flat), -1)[:, :count]
    return cut
