"""A picture in strips or tiles: reading a region of it, however the parts are packed and in however many planes."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from io import FileIO
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from rflow_engine.images.damage import Damage
from rflow_engine.types import AnyArray, BoolArray, Box, Size

# Unpacks one part: (bytes, rows of the part) to (rows, width, samples), or fewer rows where it is damaged.
Unpack = Callable[[bytes, int], AnyArray]
_KEPT_LEAST, _KEPT_MOST = 64_000_000, 700_000_000
# Parts beyond which several threads share the unpacking, and how many are unpacked before they are put in place.
_MANY, _AT_ONCE = 4, 32
# Bytes read beyond those that unpacked rows would have.
_PACKED_MORE = 4096
_THREADS = min(8, os.cpu_count() or 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Segments:
    """How the strips or tiles of a picture lie in its file.

    Attributes:
        size: of the picture.
        width: of a part, in pixels.
        height: of a part.
        padded: whether the parts at the right and at the bottom are as large as the others (tiles).
        samples: samples a pixel in one part, one after the other.
        planes: how many times the picture is stored, a sample each time.
        dtype: of a sample, with byte order.
        offsets: of each part in the file, row by row, plane by plane; 0 for one that was left out.
        counts: bytes of each part in the file.
        unpack: what unpacks them; None for samples as they are.
        heads: whether the first rows of a part can be had without the others.
        kept: the last few unpacked parts.
    """

    size: Size
    width: int
    height: int
    padded: bool
    samples: int
    planes: int
    dtype: np.dtype[Any]
    offsets: tuple[int, ...]
    counts: tuple[int, ...]
    unpack: Unpack | None = None
    heads: bool = True
    kept: Kept = field(default_factory=lambda: Kept(), repr=False)

    @property
    def across(self) -> int:
        """Parts in a row."""
        return -(-self.size.width // self.width)

    @property
    def down(self) -> int:
        """Parts in a column."""
        return -(-self.size.height // self.height)

    @property
    def number(self) -> int:
        """Parts of all planes."""
        return self.across * self.down * self.planes

    @property
    def row_bytes(self) -> int:
        """Of a row of an unpacked part."""
        return self.width * self.samples * self.dtype.itemsize

    def box(self, index: int) -> Box:
        """Where a part lies in the picture, with what is beyond the picture's edge."""
        row, column = divmod(index % (self.across * self.down), self.across)
        bottom = (row + 1) * self.height
        return Box(
            left=column * self.width,
            top=row * self.height,
            right=(column + 1) * self.width,
            bottom=bottom if self.padded else min(bottom, self.size.height),
        )

    def within(self, box: Box) -> Iterator[int]:
        """Numbers of the parts that hold a region."""
        for plane in range(self.planes):
            for row in range(box.top // self.height, -(-box.bottom // self.height)):
                for column in range(box.left // self.width, -(-box.right // self.width)):
                    yield (plane * self.down + row) * self.across + column


class Kept:
    """Unpacked parts: those along the edge of a region are needed by the next one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._parts: OrderedDict[int, AnyArray] = OrderedDict()

    def get(self, index: int) -> AnyArray | None:
        """The part, if it is kept."""
        with self._lock:
            if index in self._parts:
                self._parts.move_to_end(index)
            return self._parts.get(index)

    def put(self, index: int, part: AnyArray, budget: int) -> None:
        """Keep a part; those least recently asked for go."""
        with self._lock:
            self._parts[index] = part
            while len(self._parts) > 1 and len(self._parts) * part.nbytes > budget:
                self._parts.popitem(last=False)


@dataclass(frozen=True, slots=True)
class _Loss:
    """Rows of a region's part that are not there."""

    index: int
    box: Box
    reason: BaseException | str


def read_region(
    path: Path, parts: Segments, box: Box, damage: Damage, factor: int = 1
) -> tuple[AnyArray, BoolArray | None]:
    """(h, w, samples or planes) of a region, and (h, w) where it could be read; None if everywhere.

    Args:
        path: the file.
        parts: how it lies there.
        box: the region.
        damage: is told what cannot be read.
        factor: which reduced version of the picture it is.

    Raises:
        OSError: if the file cannot be read.
        ImageReadError: if more than half of the picture is lost.
    """
    region = np.zeros((parts.planes, *box.size.shape, parts.samples), parts.dtype.newbyteorder("="))
    lost: list[_Loss] = []
    with path.open("rb", buffering=0) as file:
        if parts.unpack is None:
            lost += _read_plain(file, parts, box, region)
        else:
            lost += _read_packed(file, parts, box, region, kept=factor == 1)
    readable = _note(lost, parts, box, damage, factor)
    if parts.planes == 1:
        return region[0], readable
    return np.moveaxis(region[..., 0], 0, -1), readable


def _note(lost: list[_Loss], parts: Segments, box: Box, damage: Damage, factor: int) -> BoolArray | None:
    if not lost:
        return None
    readable = np.ones(box.size.shape, np.bool_)
    whole = Box(left=0, top=0, right=parts.size.width, bottom=parts.size.height)
    for loss in lost:
        damage.lose(loss.index % (parts.across * parts.down), _area(loss.box, whole), loss.reason, factor)
        seen = _common(loss.box, box)
        readable[seen.top - box.top : seen.bottom - box.top, seen.left - box.left : seen.right - box.left] = False
    return readable


def lost_behind(parts: Segments, length: int) -> Iterator[tuple[int, int]]:
    """Number and lost pixels of each part that lies, wholly or in part, behind the end of a file."""
    whole = Box(left=0, top=0, right=parts.size.width, bottom=parts.size.height)
    known = len(parts.offsets)
    for index in range(parts.number):
        if index >= known:
            yield index, _area(parts.box(index), whole)
            continue
        offset, count = parts.offsets[index], parts.counts[index]
        place = parts.box(index)
        if parts.unpack is None:
            count = parts.row_bytes * place.size.height
        if offset + count <= length or offset == 0:
            continue
        rows = max(0, length - offset) // parts.row_bytes if parts.unpack is None else 0
        yield index, _area(Box(left=place.left, top=place.top + rows, right=place.right, bottom=place.bottom), whole)


def _common(one: Box, other: Box) -> Box:
    return Box(
        left=max(one.left, other.left),
        top=max(one.top, other.top),
        right=min(one.right, other.right),
        bottom=min(one.bottom, other.bottom),
    )


def _area(box: Box, whole: Box) -> int:
    part = _common(box, whole)
    return max(0, part.right - part.left) * max(0, part.bottom - part.top)


# Samples as they are


def _read_plain(file: FileIO, parts: Segments, box: Box, region: AnyArray) -> Iterator[_Loss]:
    for index in parts.within(box):
        offset = parts.offsets[index] if index < len(parts.offsets) else -1
        place = parts.box(index)
        seen = _common(place, box)
        if offset == 0:
            continue
        rows = 0
        if offset > 0:
            out = _slot(region, parts, index, seen, box)
            rows = _rows_of(file, parts, offset, place, seen, out)
        if rows < seen.bottom - seen.top:
            rest = Box(left=place.left, top=seen.top + rows, right=place.right, bottom=place.bottom)
            yield _Loss(index, rest, "the file ends before the picture does")


def _slot(region: AnyArray, parts: Segments, index: int, seen: Box, box: Box) -> AnyArray:
    """The part of a region that a segment fills."""
    plane = index // (parts.across * parts.down)
    part: AnyArray = region[
        plane, seen.top - box.top : seen.bottom - box.top, seen.left - box.left : seen.right - box.left
    ]
    return part


def _rows_of(file: FileIO, parts: Segments, offset: int, place: Box, seen: Box, out: AnyArray) -> int:
    """Read the rows of a part that are seen; returns how many there are."""
    pixel = parts.samples * parts.dtype.itemsize
    wide = 4 * (seen.right - seen.left) >= parts.width
    left, right = (place.left, place.right) if wide else (seen.left, seen.right)
    start = offset + (seen.top - place.top) * parts.row_bytes + (left - place.left) * pixel
    stored = np.empty((seen.bottom - seen.top, right - left, parts.samples), parts.dtype)
    straight = wide and stored.shape == out.shape and out.flags.c_contiguous and out.dtype == parts.dtype
    stored = out if straight else stored
    if wide:
        rows = read_into(file, start, stored) // parts.row_bytes
    else:
        rows = 0
        while rows < len(stored) and read_into(file, start + rows * parts.row_bytes, stored[rows]) == stored[0].nbytes:
            rows += 1
    if straight:
        out[rows:] = 0
    else:
        out[:rows] = stored[:rows, seen.left - left : seen.right - left]
    return rows


def read_into(file: FileIO, offset: int, array: AnyArray) -> int:
    """Fill a contiguous array from a place in a file; returns how many bytes were there."""
    file.seek(offset)
    view = array.reshape(-1).view(np.uint8).data
    done = 0
    # One call reads 2 GB at most.
    while done < len(view):
        count = file.readinto(view[done:])
        if not count:
            break
        done += count
    return done


# Packed samples


def _read_packed(file: FileIO, parts: Segments, box: Box, region: AnyArray, *, kept: bool) -> Iterator[_Loss]:
    for index, part, reason in _unpacked(file, parts, box):
        if part is None:
            continue
        place = parts.box(index)
        seen = _common(place, box)
        rows = min(place.top + len(part), seen.bottom) - seen.top
        if rows > 0:
            source = part[seen.top - place.top :][:rows, seen.left - place.left : seen.right - place.left]
            _slot(region, parts, index, seen, box)[:rows] = source
        if place.top + len(part) < min(place.bottom, parts.size.height):
            rest = Box(left=place.left, top=place.top + len(part), right=place.right, bottom=place.bottom)
            yield _Loss(index, rest, reason)


_Unpacked = tuple[int, "AnyArray | None", "BaseException | str"]


def _unpacked(file: FileIO, parts: Segments, box: Box) -> Iterator[_Unpacked]:
    """Number and samples of each part of a region; None for one that was left out by the writer."""
    needed = parts.within(box)
    lock = threading.Lock()
    while batch := list(islice(needed, _AT_ONCE)):
        if len(batch) < _MANY or _THREADS == 1:
            yield from (_load(file, lock, parts, index) for index in batch)
            continue
        with ThreadPoolExecutor(_THREADS) as pool:
            yield from pool.map(lambda index: _load(file, lock, parts, index), batch)


def read_heads(path: Path, parts: Segments, wanted: Sequence[int], rows: int) -> Iterator[tuple[int, AnyArray]]:
    """The first rows of some parts, or none of those that are damaged, for a first look.

    Yields:
        The number of a part and its (rows, width, samples).

    Raises:
        OSError: if the file cannot be read.
    """
    lock = threading.Lock()
    with path.open("rb", buffering=0) as file, ThreadPoolExecutor(_THREADS) as pool:
        for start in range(0, len(wanted), _AT_ONCE):
            batch = wanted[start : start + _AT_ONCE]
            yield from zip(batch, pool.map(lambda index: _head(file, lock, parts, index, rows), batch), strict=True)


def _head(file: FileIO, lock: threading.Lock, parts: Segments, index: int, rows: int) -> AnyArray:
    nothing = np.zeros((0, parts.width, parts.samples), parts.dtype.newbyteorder("="))
    place = parts.box(index)
    rows = min(rows, place.bottom - place.top)
    if index >= len(parts.offsets) or parts.offsets[index] == 0:
        return nothing
    # Packed samples are hardly ever longer than plain ones.
    count = rows * parts.row_bytes + (_PACKED_MORE if parts.heads else parts.counts[index])
    with lock:
        file.seek(parts.offsets[index])
        data = file.read(min(count, parts.counts[index], os.fstat(file.fileno()).st_size)) or b""
    try:
        if parts.unpack is not None:
            return parts.unpack(data, rows)
    except ValueError:
        return nothing
    whole = len(data) // parts.row_bytes
    plain: AnyArray = np.frombuffer(data, parts.dtype, whole * parts.width * parts.samples)
    return plain.reshape(whole, parts.width, parts.samples)[:rows].astype(nothing.dtype, copy=False)


def _load(file: FileIO, lock: threading.Lock, parts: Segments, index: int) -> _Unpacked:
    held = parts.kept.get(index)
    if held is not None:
        return index, held, _CUT
    missing = np.zeros((0, parts.width, parts.samples), parts.dtype.newbyteorder("="))
    if index >= len(parts.offsets):
        return index, missing, _CUT
    offset, count = parts.offsets[index], parts.counts[index]
    if offset == 0 or count == 0:
        return index, None, ""
    with lock:
        file.seek(offset)
        # A count that was made up must not take memory.
        data = file.read(max(0, min(count, os.fstat(file.fileno()).st_size - offset)))
    place = parts.box(index)
    reason: BaseException | str = _CUT
    part = missing
    if parts.unpack is not None and data is not None:
        try:
            part = parts.unpack(data, place.bottom - place.top)
        except ValueError as error:
            reason = error
    budget = min(max(_KEPT_LEAST, 5 * parts.across * parts.planes * part.nbytes // 4), _KEPT_MOST)
    parts.kept.put(index, part, budget)
    return index, part, reason


_CUT = "the file ends before the picture does"
