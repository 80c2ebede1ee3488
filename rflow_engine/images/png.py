"""The parts of the PNG format that Pillow hides: depth, damage, and metadata behind the pixels."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from rflow_engine.images import deep
from rflow_engine.types import AnyArray

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GREY, _RGB, _GREY_ALPHA, _RGB_ALPHA = 0, 2, 4, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class PngHeader:
    """What the chunks of a PNG file say.

    Attributes:
        bits: bits a sample.
        colour: whether it is RGB (or a palette), not grey.
        alpha: whether it has an alpha channel or a transparent colour.
        exif: the EXIF block, or None.
    """

    bits: int
    colour: bool
    alpha: bool
    exif: bytes | None


def read_header(path: Path) -> PngHeader:
    """Walk over the chunks without decoding any.

    Raises:
        ValueError: if the file ends before the pixels begin, or is no PNG.
    """
    bits, kind, alpha, exif = 0, -1, False, None
    with path.open("rb") as file:
        for name, length in _chunks(file):
            if name == b"IHDR":
                bits, kind = struct.unpack(">8xBB3x", file.read(13))
            elif name == b"tRNS":
                alpha = True
            elif name == b"eXIf" and length < 1_000_000:
                exif = file.read(length)
    return PngHeader(bits=bits, colour=kind not in (_GREY, _GREY_ALPHA), alpha=alpha or kind >= _GREY_ALPHA, exif=exif)


def _chunks(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Name and length of each chunk, with the file placed at its data."""
    if file.read(8) != SIGNATURE:
        raise ValueError("the PNG signature is missing")
    end = file.seek(0, 2)
    at, pixels = 8, False
    while at + 12 <= end:
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        if at + 12 + length > end:
            if name == b"IDAT":
                # There are some pixels.
                return
            break
        yield name, length
        at += 12 + length
        if name == b"IEND":
            return
        pixels = pixels or name == b"IDAT"
    if not pixels:
        raise ValueError("the file ends before the picture does")


def decode_deep(path: Path) -> AnyArray:
    """(h, w) or (h, w, c) uint16 samples of a 16-bit PNG, RGB order; Pillow would silently return 8 bits.

    Raises:
        ValueError: if the file is damaged.
    """
    data = path.read_bytes()
    _check_sums(data)
    return deep.decode(data)


def _check_sums(data: bytes) -> None:
    """OpenCV may give a picture with a part missing instead of an error, so damage is looked for first."""
    view, at = memoryview(data), 8
    while at + 12 <= len(data):
        length = int.from_bytes(view[at : at + 4], "big")
        body = view[at + 4 : at + 8 + length]
        if zlib.crc32(body) != int.from_bytes(view[at + 8 + length : at + 12 + length], "big"):
            raise ValueError("a checksum is wrong")
        if bytes(body[:4]) == b"IEND":
            return
        at += 12 + length
    raise ValueError("the file ends before the picture does")
