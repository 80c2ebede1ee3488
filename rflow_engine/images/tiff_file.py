"""The skeleton of a TIFF file that is written: its header, its parts in any order, and its directories at the end.

Parts may come in any order because only the directories say where they are. So all pictures of a file, and the reduced
versions of each, grow at the same time, while every pixel is made only once.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import BinaryIO

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, IFD, LONG8, IFD8 = 1, 2, 3, 4, 5, 7, 13, 16, 18
_BYTES = (BYTE, ASCII, UNDEFINED)
_CODES = {SHORT: "H", LONG: "I", IFD: "I", LONG8: "Q", IFD8: "Q"}
_SUB_DIRECTORIES = 330
_LARGEST = 2**32 - 1


@dataclass(frozen=True, slots=True)
class Tag:
    """One entry of a directory.

    Attributes:
        code: what it is about.
        kind: type of the values, as a TIFF number.
        values: numbers; for RATIONAL floating-point ones.
        data: bytes instead of numbers, for BYTE, ASCII and UNDEFINED.
    """

    code: int
    kind: int
    values: Sequence[float] = ()
    data: bytes = b""

    @property
    def count(self) -> int:
        """How many values there are."""
        return len(self.data) if self.kind in _BYTES else len(self.values)

    @property
    def packed(self) -> bytes:
        """The values as they stand in a little-endian file."""
        if self.kind in _BYTES:
            return self.data
        if self.kind == RATIONAL:
            return b"".join(struct.pack("<II", *_fraction(value)) for value in self.values)
        return struct.pack(f"<{len(self.values)}{_CODES[self.kind]}", *(int(value) for value in self.values))


def text(code: int, words: str) -> Tag:
    """A text. Plain ASCII is what the format asks for; other characters are written as everybody does, in UTF-8."""
    return Tag(code, ASCII, data=words.replace("\0", " ").encode() + b"\0")


@dataclass(slots=True)
class Directory:
    """Everything about one picture of a file.

    Attributes:
        tags: its entries, in any order.
        children: directories of reduced versions.
    """

    tags: list[Tag]
    children: list[Directory] = field(default_factory=list)


class TiffFile:
    """A little-endian TIFF or BigTIFF that grows.

    Args:
        file: open for writing, and able to seek.
        big: whether it is a BigTIFF, with places of 64 bits.
    """

    def __init__(self, file: BinaryIO, *, big: bool) -> None:
        self._file, self._big = file, big
        file.write(struct.pack("<2sHHHQ", b"II", 43, 8, 0, 0) if big else struct.pack("<2sHI", b"II", 42, 0))
        self._end = file.tell()

    def append(self, data: bytes) -> int:
        """Put bytes at the end, at an even place; tells which."""
        if self._end % 2:
            self._file.write(b"\0")
            self._end += 1
        place = self._end
        self._file.write(data)
        self._end += len(data)
        return place

    def places(self, code: int, values: Sequence[int]) -> Tag:
        """A tag with places or lengths, as wide as this kind of file needs them."""
        return Tag(code, LONG8 if self._big else LONG, values)

    def finish(self, directories: Sequence[Directory]) -> None:
        """Write the directories, and where the first one is."""
        place = 0
        for directory in reversed(directories):
            place = self._append(directory, place)
        self._file.seek(8 if self._big else 4)
        self._file.write(struct.pack("<Q" if self._big else "<I", place))
        self._file.seek(0, 2)

    def _append(self, directory: Directory, following: int) -> int:
        tags = list(directory.tags)
        if directory.children:
            below = [self._append(child, 0) for child in directory.children]
            tags.append(Tag(_SUB_DIRECTORIES, IFD8 if self._big else IFD, below))
        room, address = (8, "<Q") if self._big else (4, "<I")
        entries = []
        for tag in sorted(tags, key=lambda tag: tag.code):
            values = tag.packed
            inside = values if len(values) <= room else struct.pack(address, self.append(values))
            entries.append(struct.pack("<HH" + address[1:], tag.code, tag.kind, tag.count) + inside.ljust(room, b"\0"))
        count = struct.pack("<Q" if self._big else "<H", len(entries))
        return self.append(count + b"".join(entries) + struct.pack(address, following))


def _fraction(value: float) -> tuple[int, int]:
    """Numerator and denominator of 32 bits that come nearest."""
    if not 0 < value < _LARGEST:
        return 0, 1
    nearest = Fraction(value).limit_denominator(min(1_000_000, int(_LARGEST / math.ceil(value))))
    return nearest.numerator, nearest.denominator
