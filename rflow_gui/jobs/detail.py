"""Tiles of pictures at full resolution, made in a worker: read from a picture, or fetched through an alignment."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import numpy as np

from rflow_engine import warp
from rflow_engine.context import JobContext
from rflow_engine.images.colour import to_srgb
from rflow_engine.types import AnyArray, Box, ImageInfo, Progress, Size
from rflow_gui.panes.tiles import Tile, TileCache, TileKey

if TYPE_CHECKING:
    from rflow_engine.types import FloatArray, FlowField
    from rflow_gui.models.document import Picture


# Pixels of a picture that are read before it is looked whether something else is wanted by now.
_BAND = 16_000_000


class TileMaker(Protocol):
    """Makes the tiles of one picture, in any thread."""

    def make(self, key: TileKey) -> Tile:
        """One tile.

        Raises:
            EngineError: if it cannot be read.
        """


@dataclass(frozen=True, slots=True, eq=False)
class Wish:
    """A tile that somebody wants to see.

    Attributes:
        picture: the number of the picture.
        key: which of its tiles.
        maker: who can make it.
    """

    picture: int
    key: TileKey
    maker: TileMaker = field(repr=False)


class Wishes:
    """What is wanted now, the most urgent first. The window says it, the worker takes one after the other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: list[Wish] = []
        self._underway: tuple[int, TileKey] | None = None
        self._outdated = False

    @property
    def outdated(self) -> bool:
        """Whether what is being made is not wanted any more, but something else is."""
        return self._outdated

    def give_up(self) -> int | None:
        """Want nothing any more after a failure; gives the number of the picture whose tile was being made."""
        with self._lock:
            failed = None if self._underway is None else self._underway[0]
            self._wanted, self._underway = [], None
            return failed

    def replace(self, wishes: Iterable[Wish]) -> None:
        """Want exactly this from now on; what is being made is finished, unless it takes long."""
        with self._lock:
            wanted = list(wishes)
            self._wanted = [wish for wish in wanted if (wish.picture, wish.key) != self._underway]
            self._outdated = bool(wanted) and len(self._wanted) == len(wanted)

    def take(self) -> Wish | None:
        """The most urgent one, which is then being made; None if nothing is wanted."""
        with self._lock:
            wish = self._wanted.pop(0) if self._wanted else None
            self._underway = None if wish is None else (wish.picture, wish.key)
            self._outdated = False
            return wish


@dataclass(frozen=True, slots=True, eq=False)
class TileMade:
    """Something new is in the cache: what a job reports as its partial result.

    Attributes:
        picture: the number of the picture.
        key: which of its tiles.
    """

    picture: int
    key: TileKey


def make_tiles(wishes: Wishes, cache: TileCache, context: JobContext) -> None:
    """Make tiles until nothing is wanted any more, put them into a cache and report each.

    Raises:
        EngineError: if one cannot be read.
        Cancelled: through ``context``, between tiles.
    """
    while (wish := wishes.take()) is not None:
        context.raise_if_cancelled()
        if not cache.has(wish.picture, wish.key):
            tile = _made(wish, wishes)
            if tile is None:
                continue
            cache.put(wish.picture, wish.key, tile)
        context.report(Progress(fraction=0.0, message="", partial=TileMade(wish.picture, wish.key)))


def _made(wish: Wish, wishes: Wishes) -> Tile | None:
    """The tile; None if it takes long and something else was wanted meanwhile."""
    if isinstance(wish.maker, PictureTiles):
        return wish.maker.make_unless(wish.key, lambda: wishes.outdated)
    return wish.maker.make(wish.key)


@dataclass(frozen=True, slots=True, eq=False)
class PictureTiles:
    """Tiles of an opened picture.

    Attributes:
        picture: the picture.
    """

    picture: Picture

    def make(self, key: TileKey) -> Tile:
        """Read a region at the resolution of the tile's level."""
        image = self.picture.image
        pixels = image.shrunk(key.box(image.info.size), 1 << key.level, self.picture.fill)
        return Tile(as_shown(image.info, pixels))

    def make_unless(self, key: TileKey, stop: Callable[[], bool]) -> Tile | None:
        """The same in bands, as a coarse tile of a picture without reduced versions takes seconds; None if stopped."""
        image, factor = self.picture.image, 1 << key.level
        box = key.box(image.info.size)
        rows = max(1, _BAND // (box.size.width * factor)) * factor
        bands = []
        for top in range(box.top, box.bottom, rows):
            if top > box.top and stop():
                return None
            band = Box(left=box.left, top=top, right=box.right, bottom=min(top + rows, box.bottom))
            bands.append(image.shrunk(band, factor, self.picture.fill))
        return Tile(as_shown(image.info, bands[0] if len(bands) == 1 else np.concatenate(bands)))


@dataclass(frozen=True, slots=True, eq=False)
class AlignedTiles:
    """Tiles of the source laid on the target, in the frame of the target.

    Attributes:
        source: the picture that moves.
        target_size: size of the picture that stays.
        homography: (3, 3) source_from_target, full-resolution pixels.
        flow: the residual flow, or None.
    """

    source: Picture
    target_size: Size
    homography: FloatArray = field(repr=False)
    flow: FlowField | None = field(repr=False)

    def make(self, key: TileKey) -> Tile:
        """Fetch a region of the target from the source."""
        side, box = 1 << key.level, key.box(self.target_size)
        out = box.reduced(side).size
        # The last block of a level may reach beyond the target.
        box = Box(left=box.left, top=box.top, right=box.left + side * out.width, bottom=box.top + side * out.height)
        tile = warp.tile_map(self.homography, self.flow, box, out)
        info = self.source.info
        pixels, inside = warp.fetch_tile(filled_raster(self.source), tile)
        if pixels is None:
            pixels = np.zeros((*out.shape, info.channels), np.dtype(info.dtype))
        mask = None if inside is None else np.where(inside, np.uint8(255), np.uint8(0))
        return Tile(as_shown(info, pixels), mask)


def filled_raster(picture: Picture) -> warp.Raster:
    """A picture to fetch from, even where it has no colour; reduced versions in its file are used."""
    image = picture.image

    def reduced(box: Box, factor: int = 1) -> AnyArray:
        return image.shrunk(box, factor, picture.fill)

    return warp.Raster(size=image.info.size, read=reduced, reduced=reduced)


def as_shown(info: ImageInfo, pixels: AnyArray) -> AnyArray:
    """(h, w, channels) samples of a file as (h, w) or (h, w, 3), 8-bit colours as a screen shows them."""
    if pixels.shape[2] == 1:
        return np.ascontiguousarray(pixels[..., 0])
    if pixels.dtype == np.uint8:
        return to_srgb(np.ascontiguousarray(pixels), info.icc_profile)
    return np.ascontiguousarray(pixels)
