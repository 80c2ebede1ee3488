"""Which tiles there are, and how to ask for them: the canonical requests of both versions, and what servers make of it.

Servers with every feature answer any region at any size. Those of level 0 are folders of files: what is not named
exactly as it lies there does not exist, and the programs that wrote them differ in how they spell the same tile.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rflow_engine.images.iiif.description import Description
from rflow_engine.types import Box, Size

# Tiles that we cut ourselves where the server names none.
_OWN_TILE = 1024
# No reduced version is needed that is smaller than this.
_SMALLEST_SIDE = 128
_SLACK = 1


@dataclass(frozen=True, slots=True)
class Level:
    """The picture at one of its sizes, in tiles.

    Attributes:
        factor: how many pixels of the picture one of this level is across, a power of 2.
        size: of this version.
        tile: size of a tile in pixels of this version, but for those at the right and lower edge.
    """

    factor: int
    size: Size
    tile: Size

    @property
    def columns(self) -> int:
        """How many tiles are side by side."""
        return -(-self.size.width // self.tile.width)

    @property
    def rows(self) -> int:
        """How many tiles are one below the other."""
        return -(-self.size.height // self.tile.height)

    def box(self, column: int, row: int) -> Box:
        """Where a tile lies in this version."""
        left, top = column * self.tile.width, row * self.tile.height
        whole = Box(left=left, top=top, right=left + self.tile.width, bottom=top + self.tile.height)
        return whole.clipped(self.size)

    def tiles_in(self, box: Box) -> Iterator[tuple[int, int]]:
        """Column and row of each tile that a region of this version touches."""
        columns = range(box.left // self.tile.width, -(-box.right // self.tile.width))
        rows = range(box.top // self.tile.height, -(-box.bottom // self.tile.height))
        for row, column in itertools.product(rows, columns):
            yield column, row


@dataclass(frozen=True, slots=True, order=True)
class Spelling:
    """One way of writing the same request: by the number of the way for each of its parts."""

    form: int
    size: int
    region: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A picture as it can be had.

    Attributes:
        description: what the server says.
        size: of the largest version that can be had.
        levels: all versions, by their factor; 1 is always among them.
    """

    description: Description
    size: Size
    levels: Mapping[int, Level]

    @property
    def is_whole(self) -> bool:
        """Whether the picture can be had as large as it is."""
        return self.size == self.description.size

    def requests(self, level: Level, column: int, row: int) -> dict[Spelling, str]:
        """The ways to write the request for a tile, the canonical one first; each begins after the identifier."""
        regions, sizes = self._parts(level, level.box(column, row))
        ways = {
            Spelling(form, size, region): f"{regions[region]}/{sizes[size]}/0/default.{self.description.formats[form]}"
            for form in range(len(self.description.formats))
            for size in range(len(sizes))
            for region in range(len(regions))
        }
        return {way: ways[way] for way in sorted(ways)}

    def _parts(self, level: Level, box: Box) -> tuple[list[str], list[str]]:
        """The ways to write region and size of a tile."""
        full, step = self.description.size, level.factor
        if not self.is_whole or level.tile == level.size:
            # Only whole versions; their sizes are exact.
            return _regions(None, full), self._sizes(None, level.size, full)
        region = Box(left=box.left * step, top=box.top * step, right=box.right * step, bottom=box.bottom * step)
        region = region.clipped(full)
        exact = Size(width=-(-region.size.width // step), height=-(-region.size.height // step))
        if region.size == full:
            return _regions(None, full), self._sizes(None, exact, full)
        return _regions(region, full), self._sizes(region, exact, full)

    def _sizes(self, region: Box | None, size: Size, full: Size) -> list[str]:
        both, width = f"{size.width},{size.height}", f"{size.width},"
        everything = region is None and size == full
        plain = (region.size if region is not None else full) == size
        if self.description.version == 3:
            ways = ["max", both, width] if everything else [both, width, *(["max"] if plain else [])]
        elif everything:
            ways = ["full", "max", width, both]
        else:
            ways = [width, both, *(["full"] if plain else [])]
        return ways


def _regions(region: Box | None, full: Size) -> list[str]:
    if region is None:
        return ["full", f"0,0,{full.width},{full.height}"]
    return [f"{region.left},{region.top},{region.size.width},{region.size.height}"]


def make(description: Description) -> Plan:
    """What can be had of a picture."""
    full, levels = description.size, dict[int, Level]()
    for tiles in description.tiles:
        for factor in filter(_is_power_of_2, tiles.factors):
            levels.setdefault(factor, _tiled(full, factor, tiles.tile))
    if description.cuts:
        own = next((tiles.tile for tiles in description.tiles), None) or _own_tile(description)
        for factor in _powers(full):
            levels.setdefault(factor, _tiled(full, factor, own))
    _add_whole_versions(description, full, levels)
    if 1 not in levels and not description.gives(full):
        return _reduced(description)
    levels.setdefault(1, Level(1, full, full))
    return Plan(description, full, dict(sorted(levels.items())))


def _add_whole_versions(description: Description, full: Size, levels: dict[int, Level]) -> None:
    for size in description.sizes:
        factor = _factor(full, size)
        if factor is not None and description.gives(size):
            levels.setdefault(factor, Level(factor, size, size))


def _reduced(description: Description) -> Plan:
    """The plan where the server keeps the picture itself for itself: its largest version takes the place."""
    allowed = [size for size in description.sizes if description.gives(size)]
    largest = allowed[-1] if allowed else _largest(description)
    levels = {1: Level(1, largest, largest)}
    _add_whole_versions(description, largest, levels)
    return Plan(description, largest, dict(sorted(levels.items())))


def _largest(description: Description) -> Size:
    """The largest size within the limits, as the API defines ``max``."""
    full = description.size
    width = description.max_width or full.width
    height = description.max_height or (description.max_width or full.height)
    scale = min(1.0, width / full.width, height / full.height)
    if description.max_area is not None:
        scale = min(scale, (description.max_area / full.pixels) ** 0.5)
    return Size(width=max(1, int(full.width * scale)), height=max(1, int(full.height * scale)))


def _own_tile(description: Description) -> Size:
    side = _OWN_TILE
    while side > _SMALLEST_SIDE and not description.gives(Size(width=side, height=side)):
        side //= 2
    return Size(width=side, height=side)


def _tiled(full: Size, factor: int, tile: Size) -> Level:
    size = Size(width=-(-full.width // factor), height=-(-full.height // factor))
    tile = Size(width=min(tile.width, size.width), height=min(tile.height, size.height))
    return Level(factor, size, tile)


def _powers(full: Size) -> Iterator[int]:
    factor = 1
    while factor == 1 or full.long_side / factor >= _SMALLEST_SIDE:
        yield factor
        factor *= 2


def _is_power_of_2(number: int) -> bool:
    return number & (number - 1) == 0


def _factor(full: Size, small: Size) -> int | None:
    """How many times smaller, if that is a power of 2 in both directions; else None."""
    if small == full:
        return 1
    factor = 1 << max(0, round(full.width / small.width) - 1).bit_length()
    sides = ((full.width, small.width), (full.height, small.height))
    near = all(abs(-(-whole // factor) - part) <= _SLACK for whole, part in sides)
    return factor if factor > 1 and near else None
