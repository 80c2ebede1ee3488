"""A picture in tiles that are fetched when they are first needed."""

from __future__ import annotations

import contextlib
import contextvars
import io
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from typing import TypeAlias

import numpy as np
from PIL import Image

from rflow_engine.context import JobContext, Unheard, current
from rflow_engine.errors import Cancelled, ImageReadError
from rflow_engine.images import checks, prepare
from rflow_engine.images.iiif.plan import Level, Plan
from rflow_engine.images.iiif.supplies import Supply
from rflow_engine.images.reader import Decoded, Reader
from rflow_engine.said import said
from rflow_engine.types import AnyArray, Box, ImageInfo, Progress, Size

# Connections at once to one server; browsers take six.
_WORKERS = 4
# Bytes of decoded tiles that are kept of one picture; the bands of a picture that is shrunk cut through them.
_KEPT_BYTES = 96_000_000
# By how many pixels the last column and row of a tile may be missing or too many: servers round differently.
_SLACK = 1
_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")
_POLL_SECONDS = 0.1
# To see the whole picture; a version with more of them is not a reduced one.
_MOST_TILES = 10_000

# Column and row of a tile; the same after the factor of its level.
Place: TypeAlias = tuple[int, int]
Key: TypeAlias = tuple[int, int, int]
OnTile: TypeAlias = Callable[[Place, JobContext], None]


class _Given:
    """Asked by all threads of one reading; one that fails stops the others."""

    def __init__(self, context: JobContext) -> None:
        self._context, self._over = context, threading.Event()

    def stop(self) -> None:
        self._over.set()

    def report(self, progress: Progress) -> None:
        self._context.report(progress)

    def raise_if_cancelled(self) -> None:
        if self._over.is_set():
            raise Cancelled
        self._context.raise_if_cancelled()

    def should_finish(self) -> bool:
        return self._context.should_finish()


class TileDecoder:
    """Turns the bytes of a tile into samples, and knows what all tiles have in common once it has seen one.

    Args:
        name: of the picture, for messages.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self.channels = 3
        self.profile: bytes | None = None

    def learn(self, data: bytes, size: Size) -> None:
        """Find out from a first tile whether the picture is grey, and which colour profile it has.

        Raises:
            ImageReadError: if it is damaged.
        """
        with self._open(data, size) as image:
            self.channels = 1 if image.mode in ("1", "L", "LA", "I;16", "I", "F") else 3
            profile = image.info.get("icc_profile")
            self.profile = profile if isinstance(profile, bytes) and profile and self.channels == 3 else None

    def decode(self, data: bytes, size: Size) -> AnyArray:
        """(h, w, channels) uint8 samples of exactly ``size``.

        Raises:
            ImageReadError: if they are damaged, or of another size.
        """
        with self._open(data, size) as image:
            pixels: AnyArray = np.asarray(image.convert("L" if self.channels == 1 else "RGB"))
        pixels = pixels.reshape(*pixels.shape[:2], self.channels)[: size.height, : size.width]
        missing = (size.height - pixels.shape[0], size.width - pixels.shape[1])
        return np.pad(pixels, ((0, missing[0]), (0, missing[1]), (0, 0)), mode="edge") if any(missing) else pixels

    @contextlib.contextmanager
    def _open(self, data: bytes, size: Size) -> Iterator[Image.Image]:
        """The decoded picture; its size is looked at before its pixels are."""
        try:
            with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
                if max(abs(image.width - size.width), abs(image.height - size.height)) > _SLACK:
                    raise ImageReadError(
                        said(
                            "A tile of '{name}' should have {size} pixels and has {found}.",
                            name=self._name,
                            size=size,
                            found=Size(width=image.width, height=image.height),
                        ),
                        said(
                            "The server does not keep to its info.json: download the picture as a file and open that."
                        ),
                    )
                image.load()
                yield image
        except (ImageReadError, MemoryError):
            raise
        except Exception as error:  # decoders fail in many ways
            raise checks.damaged(self._name, error) from error


class IiifReader(Reader):
    """A picture of an image server, or of a copy.

    Args:
        info: what is known of it.
        plan: which tiles there are.
        supply: gives them.
        decoder: understands them.

    Attributes:
        plan: see there.
    """

    def __init__(self, info: ImageInfo, plan: Plan, supply: Supply, decoder: TileDecoder) -> None:
        self.info = info
        self.plan, self._supply, self._decoder = plan, supply, decoder
        self.levels = {factor: level.size for factor, level in plan.levels.items() if factor > 1}
        self._lock = threading.Lock()
        self._kept: OrderedDict[Key, AnyArray] = OrderedDict()
        self._underway: dict[Key, threading.Lock] = {}

    def read(self, box: Box, factor: int = 1) -> Decoded:
        """A region, from the tiles that it touches; those that are not here yet are fetched together."""
        level = self.plan.levels[factor]
        pixels = np.empty((*box.size.shape, self.info.channels), np.uint8)
        tiles = list(level.tiles_in(box))

        def place(tile: Place, context: JobContext) -> None:
            _paste(pixels, box, self._tile(level, *tile, context), level.box(*tile))

        missing = [tile for tile in tiles if not self._has((factor, *tile))]
        if len(missing) < 2:
            for tile in tiles:
                place(tile, current())
            return Decoded(pixels, None)
        for tile in tiles:
            if tile not in missing:
                place(tile, current())
        self._together(place, missing, Unheard(current()))
        return Decoded(pixels, None)

    def reduced(self, size: Size) -> AnyArray:
        """The picture shrunk, from the smallest version that is large enough."""
        enough = [
            level
            for level in self.plan.levels.values()
            if level.size.width >= size.width and level.size.height >= size.height
        ]
        level = max(enough, key=lambda level: level.factor)
        self._fetch_all(level)

        def rows(top: int, bottom: int) -> tuple[AnyArray, None]:
            band = Box(left=0, top=top, right=level.size.width, bottom=bottom)
            return self.read(band, level.factor).pixels, None

        return prepare.shrink(rows, level.size, self.info.channels, size)[0]

    def _fetch_all(self, level: Level) -> None:
        """Bring a whole version here, and say how far that is."""
        whole = Box(left=0, top=0, right=level.size.width, bottom=level.size.height)
        if (count := level.columns * level.rows) > _MOST_TILES:
            raise ImageReadError(
                said(
                    "'{name}' has no reduced version: {count} tiles would have to be loaded to show all of it.",
                    name=self.info.name,
                    count=count,
                ),
                said("Download the picture as a file and open that."),
            )
        tiles = [tile for tile in level.tiles_in(whole) if not self._has((level.factor, *tile))]
        context, done = current(), 0
        lock = threading.Lock()

        def fetch(tile: Place, stopping: JobContext) -> None:
            nonlocal done
            self._tile(level, *tile, stopping)
            with lock:
                done += 1
                text = said("Loading {name}: {done} of {count} tiles", name=self.info.name, done=done, count=len(tiles))
                context.report(Progress(fraction=done / len(tiles), message=text))

        self._together(fetch, tiles, context)

    def _together(self, function: OnTile, tiles: Sequence[Place], context: JobContext) -> None:
        """Do something with several tiles, a few at a time; the first failure ends it."""
        if not tiles:
            return
        given = _Given(context)
        with ThreadPoolExecutor(min(_WORKERS, len(tiles)), thread_name_prefix="iiif") as pool:
            futures = [pool.submit(contextvars.copy_context().run, function, tile, given) for tile in tiles]
            try:
                _, unfinished = wait(futures, return_when=FIRST_EXCEPTION)
                if unfinished:
                    given.stop()
            finally:
                for future in futures:
                    future.cancel()
        failures = [error for future in futures if not future.cancelled() and (error := future.exception())]
        # Where one has failed, the others were told to stop.
        for error in sorted(failures, key=lambda error: isinstance(error, Cancelled)):
            raise error

    def _has(self, key: Key) -> bool:
        with self._lock:
            return key in self._kept

    def _tile(self, level: Level, column: int, row: int, context: JobContext) -> AnyArray:
        """(h, w, channels) uint8 samples of one tile; asked for once, however many threads want it."""
        key = (level.factor, column, row)
        with self._lock:
            mine = self._underway.setdefault(key, threading.Lock())
        while not mine.acquire(timeout=_POLL_SECONDS):
            context.raise_if_cancelled()
        try:
            with self._lock:
                if key in self._kept:
                    self._kept.move_to_end(key)
                    return self._kept[key]
            pixels = self._fetch(level, column, row, context)[1]
            self._remember(key, pixels)
            return pixels
        finally:
            mine.release()

    def encoded(self, level: Level, column: int, row: int, context: JobContext) -> bytes:
        """A tile as the server has it.

        Raises:
            ImageReadError: if it cannot be had, or cannot be decoded.
            Cancelled: if the context says so.
        """
        return self._fetch(level, column, row, context)[0]

    def _fetch(self, level: Level, column: int, row: int, context: JobContext) -> tuple[bytes, AnyArray]:
        name, size = f"{level.factor}-{column}-{row}", level.box(column, row).size
        data = self._supply.get(name, self.plan.requests(level, column, row), size.pixels, context)
        try:
            pixels = self._decoder.decode(data, size)
        except ImageReadError:
            self._supply.drop(name)
            raise
        self._supply.keep(name, data)
        return data, pixels

    def _remember(self, key: Key, pixels: AnyArray) -> None:
        with self._lock:
            self._kept[key] = pixels
            held = sum(tile.nbytes for tile in self._kept.values())
            while held > _KEPT_BYTES and len(self._kept) > 1:
                gone, tile = self._kept.popitem(last=False)
                self._underway.pop(gone, None)
                held -= tile.nbytes


def _paste(pixels: AnyArray, box: Box, tile: AnyArray, where: Box) -> None:
    """Put the part of a tile that lies in a region into the region's pixels."""
    left, top = max(box.left, where.left), max(box.top, where.top)
    right, bottom = min(box.right, where.right), min(box.bottom, where.bottom)
    pixels[top - box.top : bottom - box.top, left - box.left : right - box.left] = tile[
        top - where.top : bottom - where.top, left - where.left : right - where.left
    ]
