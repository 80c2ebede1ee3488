"""Reading a region of a TIFF in tiles, such as the large ones that this program writes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from rflow_engine.types import AnyArray, Box

_JPEG = 7
# Deflate (two numbers), packbits, LZMA: what tifffile unpacks without further packages.
_OWN_PACKINGS = (8, 32946, 32773, 34925)
# About a row of tiles of a picture of a gigapixel.
_KEPT_BYTES = 64_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class TileLayout:
    """Where the tiles are.

    Attributes:
        width: of a tile, in pixels.
        height: of a tile.
        across: tiles in a row.
        samples: samples a pixel, one after the other.
        dtype: of a sample, with byte order.
        offsets: of each tile in the file, row by row; 0 for one that was left out.
        end: the last byte that belongs to a tile.
        packed: what the tiles are packed with, or None.
    """

    width: int
    height: int
    across: int
    samples: int
    dtype: np.dtype[Any]
    offsets: tuple[int, ...]
    end: int
    packed: Packing | None = None

    @property
    def shape(self) -> tuple[int, int, int]:
        """Of the samples of a tile."""
        return self.height, self.width, self.samples


class Packing:
    """Unpacks tiles, and keeps the last few: those along the edge of a region are needed by the next one.

    Args:
        page: the tifffile page.
        counts: bytes of each tile in the file.
    """

    def __init__(self, page: Any, counts: tuple[int, ...]) -> None:
        self.counts = counts
        self._page = page
        self._lock = threading.Lock()
        self._kept: OrderedDict[int, AnyArray] = OrderedDict()

    def unpacked(self, file: FileIO, offset: int, index: int, shape: tuple[int, int, int]) -> AnyArray:
        """(h, w, samples) of a tile.

        Raises:
            ValueError: if it is damaged.
        """
        with self._lock:
            if index in self._kept:
                self._kept.move_to_end(index)
                return self._kept[index]
        packed = np.empty(self.counts[index], np.uint8)
        read_into(file, offset, packed)
        tile: AnyArray = _unpack(self._page, packed.tobytes(), index, shape)
        with self._lock:
            self._kept[index] = tile
            while len(self._kept) > 1 and len(self._kept) * tile.nbytes > _KEPT_BYTES:
                self._kept.popitem(last=False)
        return tile


def _unpack(page: Any, data: bytes, index: int, shape: tuple[int, int, int]) -> AnyArray:
    if int(page.compression) == _JPEG:
        tables = page.jpegtables
        stream = data if tables is None else tables[:-2] + data[2:]
        pixels = cv2.imdecode(np.frombuffer(stream, np.uint8), cv2.IMREAD_UNCHANGED)
        if pixels is None:
            raise ValueError("a tile cannot be decoded")
        pixels = pixels[..., None] if pixels.ndim == 2 else np.ascontiguousarray(pixels[..., ::-1])
    else:
        try:
            pixels = page.decode(data, index)[0][0]
        except Exception as error:  # damaged data can fail in any way
            raise ValueError(str(error) or "a tile cannot be decoded") from error
    if pixels.shape != shape:
        raise ValueError("a tile has the wrong size")
    unpacked: AnyArray = np.asarray(pixels)
    return unpacked


def describe_packed(page: Any, dtype: np.dtype[Any]) -> TileLayout | None:
    """The layout of a tifffile page whose tiles are packed; None if they cannot be unpacked one by one here."""
    ours = int(page.compression) in _OWN_PACKINGS and page.predictor in (1, 2) and page.bitspersample in (8, 16, 32, 64)
    jpeg = (
        int(page.compression) == _JPEG
        and page.bitspersample == 8
        and (int(page.photometric), page.samplesperpixel) in ((6, 3), (1, 1))
    )
    if not page.is_tiled or page.planarconfig != 1 or page.fillorder != 1 or not (ours or jpeg):
        return None
    offsets = tuple(int(offset) for offset in page.dataoffsets)
    counts = tuple(int(count) for count in page.databytecounts)
    return TileLayout(
        width=page.tilewidth,
        height=page.tilelength,
        across=-(-page.imagewidth // page.tilewidth),
        samples=page.samplesperpixel,
        dtype=dtype,
        offsets=offsets,
        end=max((offset + count for offset, count in zip(offsets, counts, strict=True)), default=0),
        packed=Packing(page, counts),
    )


def describe(page: Any, dtype: np.dtype[Any]) -> TileLayout | None:
    """The layout of a tifffile page; None if its tiles are packed, or each colour has tiles of its own."""
    plain = page.compression == 1 and page.predictor == 1 and dtype.itemsize * 8 == page.bitspersample
    if not page.is_tiled or not plain or page.planarconfig != 1 or page.fillorder != 1:
        return None
    bytes_per_tile = page.tilewidth * page.tilelength * page.samplesperpixel * dtype.itemsize
    if any(count not in (0, bytes_per_tile) for count in page.databytecounts):
        return None
    offsets = tuple(int(offset) for offset in page.dataoffsets)
    return TileLayout(
        width=page.tilewidth,
        height=page.tilelength,
        across=-(-page.imagewidth // page.tilewidth),
        samples=page.samplesperpixel,
        dtype=dtype,
        offsets=offsets,
        end=max(offsets, default=0) + bytes_per_tile,
    )


def read_region(path: Path, layout: TileLayout, box: Box) -> AnyArray:
    """(h, w, samples) of a region.

    Raises:
        OSError: if the file cannot be read.
        ValueError: if it has become shorter.
    """
    region = np.zeros((*box.size.shape, layout.samples), layout.dtype)
    bytes_per_row = layout.width * layout.samples * layout.dtype.itemsize
    with path.open("rb", buffering=0) as file:
        for row in range(box.top // layout.height, -(-box.bottom // layout.height)):
            for column in range(box.left // layout.width, -(-box.right // layout.width)):
                offset = layout.offsets[row * layout.across + column]
                if offset == 0:
                    continue
                left, top = column * layout.width, row * layout.height
                index = row * layout.across + column
                x0, x1 = max(left, box.left), min(left + layout.width, box.right)
                y0, y1 = max(top, box.top), min(top + layout.height, box.bottom)
                if layout.packed is not None:
                    rows = layout.packed.unpacked(file, offset, index, layout.shape)[y0 - top : y1 - top]
                else:
                    rows = np.empty((y1 - y0, layout.width, layout.samples), layout.dtype)
                    read_into(file, offset + (y0 - top) * bytes_per_row, rows)
                region[y0 - box.top : y1 - box.top, x0 - box.left : x1 - box.left] = rows[:, x0 - left : x1 - left]
    return region


def read_into(file: FileIO, offset: int, array: AnyArray) -> None:
    """Fill a contiguous array from a place in a file.

    Raises:
        ValueError: if the file ends before.
    """
    file.seek(offset)
    view = array.reshape(-1).view(np.uint8).data
    done = 0
    # One call reads 2 GB at most.
    while done < len(view):
        count = file.readinto(view[done:])
        if not count:
            raise ValueError("the file ends before the picture does")
        done += count
