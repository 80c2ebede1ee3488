"""Pictures that are sharp where somebody looks: a reduced version, and tiles of finer levels above it.

Level ``n`` of a picture has one pixel for every 2ⁿ by 2ⁿ of its own; a tile is a square of :data:`TILE` pixels of a
level. Tiles are read by a worker; until they are there, the next coarser level is shown in their place.
"""

from __future__ import annotations

import itertools
import math
import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

import numpy as np

from rflow_engine.images.checks import available_memory
from rflow_engine.types import AnyArray, Box, Size
from rflow_gui.models.tone import Tone
from rflow_gui.panes.raster import CRISP_FROM, LEAST_DETAIL, ByteImage, Pyramid, Window, resampled

TILE = 512
"""Pixels of a level across and down a tile."""
_LEAST_BUDGET, _MOST_BUDGET = 128_000_000, 384_000_000
# Part of the memory that is free when the program starts.
_BUDGET_SHARE = 1 / 24
TILE_BUDGET = int(min(max(_BUDGET_SHARE * (available_memory() or 0), _LEAST_BUDGET), _MOST_BUDGET))
"""Bytes of tiles kept in memory for all pictures together, by the machine's memory."""
# Screen pixels around the visible part whose tiles are fetched as well, after those that are seen.
_MARGIN = 200
# Pixels of a level that the interpolation needs beside those that are seen.
_REACH = 2
# Pictures that may fill the screen at once, and as many more as there is room for what lies around and was seen before.
_FILLING, _AT_ONCE = 2, 4
_numbers = itertools.count()
_Plane: TypeAlias = Literal["pixels", "mask"]


class TileKey(NamedTuple):
    """One tile of a picture."""

    level: int
    column: int
    row: int

    def box(self, size: Size) -> Box:
        """The full-resolution pixels of a picture of ``size`` that it covers."""
        side = TILE << self.level
        left, top = self.column * side, self.row * side
        return Box(left=left, top=top, right=left + side, bottom=top + side).clipped(size)


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """The content of a tile; at the right and lower edge of a picture it may be smaller.

    Attributes:
        pixels: (h, w) or (h, w, 3) in the dtype of the picture.
        mask: (h, w) uint8, 255 where there is a picture and 0 elsewhere; None for everywhere.
    """

    pixels: AnyArray = field(repr=False)
    mask: AnyArray | None = field(default=None, repr=False)

    @property
    def nbytes(self) -> int:
        """Memory it takes."""
        return self.pixels.nbytes + (0 if self.mask is None else self.mask.nbytes)


class TileCache:
    """Tiles of all pictures, kept within a budget of bytes: the one least recently shown goes first."""

    def __init__(self, budget: int = TILE_BUDGET) -> None:
        self.budget = budget
        self._lock = threading.Lock()
        self._tiles: OrderedDict[tuple[int, TileKey], Tile] = OrderedDict()
        self._held = 0

    @property
    def held(self) -> int:
        """Bytes that the tiles take now; never more than the budget."""
        return self._held

    def get(self, picture: int, key: TileKey) -> Tile | None:
        """A tile of the picture with a number, if it is there; it counts as shown."""
        with self._lock:
            tile = self._tiles.get((picture, key))
            if tile is not None:
                self._tiles.move_to_end((picture, key))
            return tile

    def has(self, picture: int, key: TileKey) -> bool:
        """Whether a tile is there."""
        return (picture, key) in self._tiles

    def put(self, picture: int, key: TileKey, tile: Tile) -> None:
        """Keep a tile, and let old ones go for it."""
        with self._lock:
            self._forget((picture, key))
            self._tiles[picture, key] = tile
            self._held += tile.nbytes
            while self._held > self.budget and self._tiles:
                self._forget(next(iter(self._tiles)))

    def drop(self, picture: int) -> None:
        """Forget all tiles of a picture."""
        with self._lock:
            for place in [place for place in self._tiles if place[0] == picture]:
                self._forget(place)

    def _forget(self, place: tuple[int, TileKey]) -> None:
        gone = self._tiles.pop(place, None)
        self._held -= 0 if gone is None else gone.nbytes


class TiledPicture:
    """A picture as panes sample it: reduced at first, sharp as its tiles arrive, in the tone that is wanted.

    Attributes:
        number: tells it from all others.
        size: full-resolution size.
        tone: from its values to the screen.

    Args:
        base: the reduced version.
        mask: (of the same size) 255 where there is a picture, 0 elsewhere; None for everywhere.
        tone: from its values to the screen; by default 8 bits as they are.
        cache: where its tiles are found; None for a picture that has none.
    """

    def __init__(
        self, base: Pyramid, mask: Pyramid | None = None, *, tone: Tone | None = None, cache: TileCache | None = None
    ) -> None:
        self.number = next(_numbers)
        self.size = base.size
        self.tone = tone or Tone()
        self._base, self._mask = base, mask
        self._cache: TileCache | None = None
        self.supply_from(cache)

    def supply_from(self, cache: TileCache | None) -> None:
        """Find its tiles there from now on, or have none."""
        self._cache = None if self._base.full_resolution else cache

    @property
    def base(self) -> Pyramid:
        """The reduced version."""
        return self._base

    @property
    def has_mask(self) -> bool:
        """Whether there may be places without a picture."""
        return self._mask is not None

    def is_reduced_at(self, scale: float) -> bool:
        """Whether more could be seen at a scale than the reduced version holds, but there are no tiles."""
        wanting = not self._base.full_resolution and not self._base.has_detail_for(scale)
        return self._cache is None and wanting

    def level_for(self, scale: float) -> int | None:
        """The level whose tiles are wanted at a scale; None where the reduced version is enough."""
        if self._cache is None or self._base.has_detail_for(scale):
            return None
        return self._finer(max(0, math.floor(-math.log2(scale * LEAST_DETAIL))))

    def _finer(self, level: int) -> int | None:
        """A level, if it has more detail than the reduced version."""
        return level if 2**level < 0.99 * self._base.reduction else None

    def missing(self, window: Window) -> list[TileKey]:
        """The tiles that a window wants and that are not there, the most urgent first."""
        level = self.level_in(window)
        if level is None or self._cache is None:
            return []
        margin = _MARGIN / window.scale
        width, height = window.width / window.scale, window.height / window.scale
        seen = self._box(window, level)
        around = Window(
            window.left - margin,
            window.top - margin,
            window.scale,
            window.width + 2 * _MARGIN,
            window.height + 2 * _MARGIN,
        )
        visible = set(_keys(seen, level))
        middle = window.left + width / 2, window.top + height / 2

        def urgency(key: TileKey) -> tuple[bool, float]:
            box = key.box(self.size)
            return key not in visible, math.dist(((box.left + box.right) / 2, (box.top + box.bottom) / 2), middle)

        # What is on the screen must not push itself out of the cache.
        most = max(self._most_tiles(_AT_ONCE), len(visible))
        wanted = sorted(_keys(self._box(around, level), level), key=urgency)[:most]
        return [key for key in wanted if not self._cache.has(self.number, key)]

    def level_in(self, window: Window) -> int | None:
        """The level that a window is shown with: a coarser one where so many tiles do not fit into the cache."""
        level = self.level_for(window.scale)
        while level is not None and sum(1 for _ in _keys(self._box(window, level), level)) > self._most_tiles(_FILLING):
            level = self._finer(level + 1)
        return level

    def _most_tiles(self, pictures: int) -> int:
        """How many tiles may be wanted at once, so that those of so many pictures like this fit into the cache."""
        assert self._cache is not None
        samples = math.prod(self._base.samples_shape) * self._base.dtype.itemsize + 1
        return max(1, self._cache.budget // (pictures * samples * TILE * TILE))

    def is_sharp(self, window: Window) -> bool:
        """Whether everything that a window wants is there."""
        level = self.level_in(window)
        if level is None or self._cache is None:
            return True
        return all(self._cache.has(self.number, key) for key in _keys(self._box(window, level), level))

    def level_like(self, other: TiledPicture) -> int:
        """The level of the reduced version that comes nearest to that of another version of the same picture."""
        return self._base.level_like(other.base)

    def sample(self, window: Window, *, finest: int = 0, sharp: bool = True) -> ByteImage:
        """The picture as the window shows it.

        Args:
            window: the screen pixels.
            finest: the finest level of the reduced version to use.
            sharp: whether tiles are used.

        Returns:
            (window.height, window.width, 3) uint8. Beyond the picture its border pixels are repeated.
        """
        level = self.level_in(window) if sharp else None
        return self.tone.apply(self._samples(window, level, "pixels", finest))

    def sample_mask(self, window: Window, *, sharp: bool = True) -> AnyArray | None:
        """(window.height, window.width) uint8, 255 where there is a picture and less elsewhere; None for everywhere."""
        if self._mask is None:
            return None
        return self._samples(window, self.level_in(window) if sharp else None, "mask", 0)

    def _samples(self, window: Window, level: int | None, plane: _Plane, finest: int) -> AnyArray:
        """A window from the tiles of a level, and from coarser ones where they are missing."""
        while level is not None:
            box = self._box(window, level)
            patch = None if 0 in box.size.shape else self._patch(box, level, plane)
            if patch is not None:
                detail = 0.5**level
                crisp = level == 0 and window.scale >= CRISP_FROM
                return resampled(patch, (box.left, box.top), (detail, detail), window, crisp=crisp)
            level = self._finer(level + 1)
        base = self._base if plane == "pixels" or self._mask is None else self._mask
        return base.sample(window, finest=finest)

    def _patch(self, box: Box, level: int, plane: _Plane) -> AnyArray | None:
        """The pixels of a part of a level; None if none of its tiles is there."""
        assert self._cache is not None
        tiles = {key: self._cache.get(self.number, key) for key in _keys(box, level)}
        if not any(tiles.values()):
            return None
        base = self._base if plane == "pixels" or self._mask is None else self._mask
        patch = np.empty((*box.size.shape, *base.samples_shape), base.dtype)
        for key, tile in tiles.items():
            left, top = key.column * TILE, key.row * TILE
            part = Box(
                left=max(left, box.left),
                top=max(top, box.top),
                right=min(left + TILE, box.right),
                bottom=min(top + TILE, box.bottom),
            )
            place = patch[part.top - box.top : part.bottom - box.top, part.left - box.left : part.right - box.left]
            if tile is None:
                side = 2.0**level
                window = Window(part.left * side, part.top * side, 1 / side, part.size.width, part.size.height)
                place[:] = self._samples(window, self._finer(level + 1), plane, 0)
                continue
            content = tile.pixels if plane == "pixels" else tile.mask
            if content is None:
                place[:] = 255
            else:
                place[:] = content[part.top - top : part.bottom - top, part.left - left : part.right - left]
        return patch

    def _box(self, window: Window, level: int) -> Box:
        """The pixels of a level that a window needs."""
        side = 2.0**level
        right, bottom = window.left + window.width / window.scale, window.top + window.height / window.scale
        whole = Box(left=0, top=0, right=self.size.width, bottom=self.size.height).reduced(1 << level).size
        return Box(
            left=math.floor(window.left / side) - _REACH,
            top=math.floor(window.top / side) - _REACH,
            right=math.ceil(right / side) + _REACH,
            bottom=math.ceil(bottom / side) + _REACH,
        ).clipped(whole)


def _keys(box: Box, level: int) -> Iterator[TileKey]:
    """The tiles that a part of a level touches."""
    for row in range(box.top // TILE, -(-box.bottom // TILE)):
        for column in range(box.left // TILE, -(-box.right // TILE)):
            yield TileKey(level, column, row)
