"""Reading a region of an uncompressed TIFF in tiles, such as the large ones that this program writes."""

from __future__ import annotations

from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Any

import numpy as np

from rflow_engine.types import AnyArray, Box


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
    """

    width: int
    height: int
    across: int
    samples: int
    dtype: np.dtype[Any]
    offsets: tuple[int, ...]
    end: int


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
                x0, x1 = max(left, box.left), min(left + layout.width, box.right)
                y0, y1 = max(top, box.top), min(top + layout.height, box.bottom)
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
