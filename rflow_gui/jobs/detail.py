"""Tiles of pictures at full resolution, made in a worker: read from a picture, or fetched through an alignment."""

from __future__ import annotations

import threading
from collections.abc import Iterable
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

    def give_up(self) -> int | None:
        """Want nothing any more after a failure; gives the number of the picture whose tile was being made."""
        with self._lock:
            failed = None if self._underway is None else self._underway[0]
            self._wanted, self._underway = [], None
            return failed

    def replace(self, wishes: Iterable[Wish]) -> None:
        """Want exactly this from now on; what is being made is finished."""
        with self._lock:
            self._wanted = [wish for wish in wishes if (wish.picture, wish.key) != self._underway]

    def take(self) -> Wish | None:
        """The most urgent one, which is then being made; None if nothing is wanted."""
        with self._lock:
            wish = self._wanted.pop(0) if self._wanted else None
            self._underway = None if wish is None else (wish.picture, wish.key)
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
            cache.put(wish.picture, wish.key, wish.maker.make(wish.key))
        context.report(Progress(fraction=0.0, message="", partial=TileMade(wish.picture, wish.key)))


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
