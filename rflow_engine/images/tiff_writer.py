"""Writing TIFF and BigTIFF tile by tile, with reduced versions, and with one picture or several in a file."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from rflow_engine.context import JobContext
from rflow_engine.images import tiff_packing as packing
from rflow_engine.images.halving import halved, level_sizes
from rflow_engine.images.tiff_file import BYTE, LONG, RATIONAL, SHORT, UNDEFINED, Directory, Tag, TiffFile, text
from rflow_engine.tiles import map_tiles, tile_boxes
from rflow_engine.types import AnyArray, Box, Size

# Places in a classic TIFF have 32 bits; a margin is left for the tables, and for what grows by being packed.
_CLASSIC_LIMIT = 3_800_000_000
_INCH = 2
_UNASSOCIATED_ALPHA = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TiffForm:
    """How the pixels lie in the file.

    Attributes:
        tile: width and height of a tile; a multiple of 16.
        compression: one of :data:`rflow_engine.images.tiff_packing.COMPRESSIONS`.
        pyramid: whether reduced versions, each half the one before, go with each picture.
    """

    tile: int = 512
    compression: str = "none"
    pyramid: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TiffPage:
    """One picture of a file.

    Attributes:
        samples: samples a pixel: 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha.
        icc_profile: colour profile to embed.
        resolution: pixels per inch (x, y).
        description: what it is.
        software: name and version of the program.
        xmp: a packet of metadata.
    """

    samples: int
    icc_profile: bytes | None = None
    resolution: tuple[float, float] | None = None
    description: str = ""
    software: str = ""
    xmp: bytes = b""


@dataclass(slots=True)
class _Level:
    """One picture at one of its sizes: where its tiles are, and the rows for which no full tile is there yet.

    Attributes:
        size: width and height in pixels.
        tile: side of a tile.
        places: of each tile in the file, one row for each page.
        lengths: in bytes.
        band: (tile, width, all samples) the rows of tiles in the making, for levels that grow from those above.
    """

    size: Size
    tile: int
    pages: int
    places: AnyArray = field(init=False)
    lengths: AnyArray = field(init=False)
    band: AnyArray | None = None

    def __post_init__(self) -> None:
        self.places = np.zeros((self.pages, self.across * -(-self.size.height // self.tile)), np.uint64)
        self.lengths = np.zeros_like(self.places)

    @property
    def across(self) -> int:
        """Tiles in a row."""
        return -(-self.size.width // self.tile)

    def index(self, box: Box) -> int:
        """The number of a tile."""
        return box.top // self.tile * self.across + box.left // self.tile


@dataclass(frozen=True, slots=True)
class _Piece:
    """What comes out of one piece of work: tiles packed, and the same region at a size that others go on with."""

    packed: list[tuple[int, int, list[bytes]]]
    small: AnyArray | None
    box: Box


def write_tiff(
    path: Path,
    tile: Callable[[Box], AnyArray],
    *,
    size: Size,
    dtype: np.dtype[Any],
    pages: Sequence[TiffPage],
    form: TiffForm,
    context: JobContext | None = None,
    message: str = "",
) -> None:
    """Write a tiled TIFF, or a BigTIFF where a classic one cannot hold it.

    Every region is made once; the reduced versions grow with it. Memory: some tiles for each thread, and of each
    reduced version from a quarter on a row of tiles.

    Args:
        path: file to write.
        tile: gives the samples (h, w, those of all pages) of a box; called from several threads.
        size: of all pictures.
        dtype: of all samples: uint8, uint16 or float32.
        pages: the pictures, which share the samples of a pixel among them in this order.
        form: tiles, compression and reduced versions.
        context: for progress and cancelling.
        message: what the progress reports say.

    Raises:
        OSError: if the disk is full, or the file cannot be written.
        Cancelled: when the job is no longer wanted.
    """
    samples = sum(page.samples for page in pages)
    stored = _padded(size, form.tile) * samples * dtype.itemsize * (4 / 3 if form.pyramid else 1)
    with path.open("wb") as raw:
        writer = _Writer(TiffFile(raw, big=stored > _CLASSIC_LIMIT), size, dtype, pages, form)
        span = form.tile * (2 if len(writer.levels) > 1 else 1)
        boxes = tile_boxes(size, width=span, height=span)
        made = map_tiles(lambda box: writer.make(tile, box), boxes, context=context, message=message)
        with contextlib.closing(made):
            for piece in made:
                writer.keep(piece)
        writer.finish()


def _padded(size: Size, tile: int) -> int:
    """Pixels of whole tiles."""
    return -(-size.width // tile) * tile * (-(-size.height // tile) * tile)


class _Writer:
    """The pictures of a file at all their sizes, as far as they are written."""

    def __init__(
        self, file: TiffFile, size: Size, dtype: np.dtype[Any], pages: Sequence[TiffPage], form: TiffForm
    ) -> None:
        self._file, self._dtype, self._pages, self._form = file, dtype, pages, form
        sizes = level_sizes(size, form.tile) if form.pyramid else [size]
        self.levels = [_Level(level, form.tile, len(pages)) for level in sizes]
        ends = np.cumsum([page.samples for page in pages])
        self._parts = [slice(int(end) - page.samples, int(end)) for end, page in zip(ends, pages, strict=True)]
        # Several pictures that lie on each other have no common opacity.
        self._alpha = len(pages) == 1 and pages[0].samples in (2, 4)

    def make(self, tile: Callable[[Box], AnyArray], box: Box) -> _Piece:
        """The tiles of a region, of its half, and its quarter in pixels. Runs in threads."""
        packed = []
        whole: AnyArray | None = None
        side = self._form.tile
        for part in tile_boxes(box.size, width=side, height=side):
            placed = _moved(part, box.left, box.top)
            pixels = tile(placed)
            packed.append((0, self.levels[0].index(placed), self._pack(pixels)))
            if len(self.levels) == 1:
                continue
            if whole is None:
                whole = np.empty((*box.size.shape, pixels.shape[2]), pixels.dtype)
            whole[part.top : part.bottom, part.left : part.right] = pixels
        if whole is None:
            return _Piece(packed, None, box)
        below, small = box.reduced(2), halved(whole, alpha=self._alpha)
        packed.append((1, self.levels[1].index(below), self._pack(small)))
        further = len(self.levels) > 2
        return _Piece(packed, halved(small, alpha=self._alpha) if further else None, below.reduced(2))

    def keep(self, piece: _Piece) -> None:
        """Write what a piece of work has brought, and let the smaller versions grow."""
        for level, index, parts in piece.packed:
            self._append(level, index, parts)
        if piece.small is not None:
            self._grow(2, piece.small, piece.box)

    def _grow(self, number: int, pixels: AnyArray, box: Box) -> None:
        """Add a region to a reduced version; regions come row by row."""
        level = self.levels[number]
        top = box.top // level.tile * level.tile
        if level.band is None:
            level.band = np.empty(
                (min(level.tile, level.size.height - top), level.size.width, pixels.shape[2]), pixels.dtype
            )
        level.band[box.top - top : box.bottom - top, box.left : box.right] = pixels
        if box.right < level.size.width or box.bottom - top < len(level.band):
            return
        band, level.band = level.band, None
        row = Box(left=0, top=top, right=level.size.width, bottom=top + len(band))
        for part in tile_boxes(row.size, width=level.tile, height=level.tile):
            self._append(number, level.index(_moved(part, 0, top)), self._pack(band[:, part.left : part.right]))
        if number + 1 < len(self.levels):
            self._grow(number + 1, halved(band, alpha=self._alpha), row.reduced(2))

    def _pack(self, pixels: AnyArray) -> list[bytes]:
        """The bytes of a tile for each page; one at an edge is filled up."""
        side = self._form.tile
        missing = [(0, side - count) for count in pixels.shape[:2]]
        full = np.pad(pixels, (*missing, (0, 0)), mode="edge") if any(part[1] for part in missing) else pixels
        return [packing.pack(full[..., part], self._form.compression) for part in self._parts]

    def _append(self, number: int, index: int, parts: list[bytes]) -> None:
        level = self.levels[number]
        for page, data in enumerate(parts):
            level.places[page, index] = self._file.append(data)
            level.lengths[page, index] = len(data)

    def finish(self) -> None:
        """Write what the pictures are and where."""
        directories = []
        for number, page in enumerate(self._pages):
            children = [Directory(self._tags(level, number, page, reduced=True)) for level in self.levels[1:]]
            directories.append(Directory(self._tags(self.levels[0], number, page, reduced=False), children))
        self._file.finish(directories)

    def _tags(self, level: _Level, number: int, page: TiffPage, *, reduced: bool) -> list[Tag]:
        tags = [
            Tag(254, LONG, [1 if reduced else 0]),
            *_layout_tags(level.size, level.tile, page.samples, self._dtype, self._form.compression),
            self._file.places(324, level.places[number].tolist()),
            self._file.places(325, level.lengths[number].tolist()),
        ]
        return tags if reduced else tags + list(_about_tags(page))


def _layout_tags(size: Size, tile: int, samples: int, dtype: np.dtype[Any], compression: str) -> Iterator[Tag]:
    yield Tag(256, LONG, [size.width])
    yield Tag(257, LONG, [size.height])
    yield Tag(258, SHORT, [8 * dtype.itemsize] * samples)
    yield Tag(259, SHORT, [packing.COMPRESSIONS[compression]])
    yield Tag(262, SHORT, [2 if samples >= 3 else 1])
    yield Tag(277, SHORT, [samples])
    yield Tag(284, SHORT, [1])
    if compression != "none":
        yield Tag(317, SHORT, [packing.predictor(compression, dtype)])
    yield Tag(322, LONG, [tile])
    yield Tag(323, LONG, [tile])
    if samples in (2, 4):
        yield Tag(338, SHORT, [_UNASSOCIATED_ALPHA])
    yield Tag(339, SHORT, [3 if dtype.kind == "f" else 1] * samples)


def _about_tags(page: TiffPage) -> Iterator[Tag]:
    if page.description:
        yield text(270, page.description)
    if page.resolution:
        yield Tag(282, RATIONAL, [page.resolution[0]])
        yield Tag(283, RATIONAL, [page.resolution[1]])
        yield Tag(296, SHORT, [_INCH])
    if page.software:
        yield text(305, page.software)
    if page.xmp:
        yield Tag(700, BYTE, data=page.xmp)
    if page.icc_profile:
        yield Tag(34675, UNDEFINED, data=page.icc_profile)


def _moved(box: Box, x: int, y: int) -> Box:
    return Box(left=box.left + x, top=box.top + y, right=box.right + x, bottom=box.bottom + y)
