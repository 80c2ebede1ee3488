"""The boxes around a JPEG 2000 code stream, as far as Pillow leaves them unread."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

# A profile of more bytes is none.
_LARGEST = 16_000_000
_ICC = (2, 3)


def colour_profile(path: Path) -> bytes | None:
    """The colour profile of a JP2 file; None if it has none, or is a bare code stream."""
    with path.open("rb") as file:
        end = file.seek(0, 2)
        for name, start, stop in _boxes(file, 0, end):
            if name != b"jp2h":
                continue
            for inner, first, last in _boxes(file, start, stop):
                if inner == b"colr" and 3 < last - first <= _LARGEST:
                    file.seek(first)
                    method = file.read(1)[0]
                    file.seek(first + 3)
                    return file.read(last - first - 3) if method in _ICC else None
    return None


def _boxes(file: BinaryIO, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, and where the content begins and ends, of each box."""
    while at + 8 <= end:
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        start = at + 8
        if length == 1 and at + 16 <= end:
            (length,) = struct.unpack(">Q", file.read(8))
            start = at + 16
        stop = end if length == 0 else at + length
        # Each box is behind the one before it, so this ends.
        if stop < start or stop > end:
            return
        yield name, start, stop
        at = stop
