"""A picture as the rest of the program sees it: upright, cut into regions, shrunk for the engine and the screen."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from typing import Generic, TypeVar

import numpy as np

from rflow_engine.errors import ImageReadError, ResourceError
from rflow_engine.images import checks, colour, orientation, prepare
from rflow_engine.images.reader import Decoded, Reader
from rflow_engine.images.source import NativeImage, WorkingImage
from rflow_engine.said import said
from rflow_engine.types import AnyArray, BoolArray, Box, Float32Array, ImageInfo, read_only

T = TypeVar("T")
# Reduced pictures kept: one for the screen and a few that the stages of the engine ask for.
_KEPT = 4
# Long side at which the range of values is found that is stretched to black and white.
_RANGE_SIDE = 4096
# Long side of a first look that is not the picture itself: so small that wherever it is shown, more is asked for.
_GLIMPSE_SIDE = 256
# Samples that are read at once for a tile of a coarse level.
_SHRUNK_SAMPLES = 32_000_000


class _Recent(Generic[T]):
    """The last few results of an expensive function of one number, computed once even if two threads ask."""

    def __init__(self, compute: Callable[[int], T]) -> None:
        self._compute = compute
        self._lock = threading.Lock()
        self._results: OrderedDict[int, T] = OrderedDict()

    def get(self, key: int) -> T:
        with self._lock:
            if key not in self._results:
                self._results[key] = self._compute(key)
            self._results.move_to_end(key)
            while len(self._results) > _KEPT:
                self._results.popitem(last=False)
            return self._results[key]


class Picture:
    """An :class:`rflow_engine.images.ImageSource` over a reader of any format."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._working = _Recent(self._make_working)
        self._display = _Recent(self._make_display)
        self._range = _Recent(self._find_range)

    def __repr__(self) -> str:
        return f"Picture({self.info.name!r}, {self.info.size}, {self.info.dtype})"

    @property
    def info(self) -> ImageInfo:
        """What the header says, in the oriented frame, and what turned out to be damaged."""
        info = self._reader.info
        notes = self._reader.damage.notes()
        # What is missing is masked.
        return replace(info, notes=(*info.notes, *notes), has_alpha=True) if notes else info

    def read(self, box: Box | None = None) -> AnyArray:
        """Pixels of a region as stored; see :class:`rflow_engine.images.ImageSource`."""
        pixels: AnyArray = read_only(self._oriented(box)[0])
        return pixels

    def read_mask(self, box: Box | None = None) -> BoolArray | None:
        """(h, w) where there is a picture; None if that is everywhere."""
        if not self.info.has_alpha and self.info.dtype != "float32":
            return None
        return self._oriented(box)[1]

    def working(self, long_side: int) -> WorkingImage:
        """The picture shrunk for the engine.

        Raises:
            ImageReadError: if there is nothing to align in it.
        """
        return self._working.get(min(long_side, self.info.size.long_side))

    def display(self, long_side: int) -> AnyArray:
        """(h, w, 3) uint8 RGB for the screen."""
        return self._display.get(min(long_side, self.info.size.long_side))

    def native(self, long_side: int) -> NativeImage:
        """The picture at its own depth, shrunk; not kept here."""
        long_side = min(long_side, self.info.size.long_side)
        values, mask = self._reduced(long_side, self._step_for(long_side))
        return prepare.to_native(values, mask, np.dtype(self.info.dtype))

    def glimpse(self, long_side: int) -> NativeImage:
        """Like :meth:`native`, in about a second whatever the size of the picture.

        It may be smaller than asked for, and coarse: of a very large picture without reduced versions only some strips
        or tiles are looked at.
        """
        turn = self.info.orientation
        small = self.info.size.scaled_to(min(long_side, _GLIMPSE_SIDE, self.info.size.long_side))
        seen = self._reader.glimpse(orientation.stored_size(small, turn))
        if seen is None:
            return self.native(long_side)
        values = np.ascontiguousarray(orientation.apply(seen, turn), np.float32)
        finite = np.asarray(np.isfinite(values).all(axis=2))
        values[~finite] = 0
        return prepare.to_native(values, None if bool(finite.all()) else finite, np.dtype(self.info.dtype))

    @property
    def reads_regions(self) -> bool:
        """Whether a region costs about what its size tells; see :class:`rflow_engine.images.ImageSource`."""
        return self._reader.reads_regions

    def shrunk(self, box: Box, factor: int, fill: AnyArray | None = None) -> AnyArray:
        """A region averaged over blocks; see :class:`rflow_engine.images.ImageSource`."""
        turn = self.info.orientation
        box = box.clipped(self.info.size)
        # The file's own reduced version that comes nearest.
        step = max((held for held in self._reader.levels if held <= factor), default=1)
        stored = self._reader.levels.get(step, orientation.stored_size(self.info.size, turn))
        level = orientation.oriented_size(stored, turn)
        rows = _rows_at_once(box, step, factor, self.info.channels)
        if box.size.height > rows:
            bands = (
                Box(left=box.left, top=top, right=box.right, bottom=min(top + rows, box.bottom))
                for top in range(box.top, box.bottom, rows)
            )
            return np.concatenate([self.shrunk(band, factor, fill) for band in bands])
        part = box.reduced(step).clipped(level)
        found = self._stored(orientation.stored_box(part, level, turn), step)
        pixels = orientation.apply(found.pixels, turn)
        if fill is not None and found.mask is not None:
            pixels = np.where(orientation.apply(found.mask, turn)[..., None], pixels, fill).astype(pixels.dtype)
        return prepare.block_average(pixels, factor // step, box.reduced(factor).size)

    def display_region(self, box: Box) -> AnyArray:
        """(h, w, 3) uint8 RGB of a region at full resolution, in the colours of :meth:`display`."""
        pixels, mask = self._oriented(box)
        values = np.asarray(pixels, np.float32)
        if mask is not None:
            values = np.where(mask[..., None], values, np.float32(0))
        shown = prepare.to_display_rgb(values, mask, *self._range.get(_RANGE_SIDE))
        region: AnyArray = colour.to_srgb(shown, self.info.icc_profile) if self.info.channels == 3 else shown
        return region

    def _oriented(self, box: Box | None) -> tuple[AnyArray, BoolArray | None]:
        size, turn = self.info.size, self.info.orientation
        region = Box(left=0, top=0, right=size.width, bottom=size.height) if box is None else box.clipped(size)
        stored = self._stored(orientation.stored_box(region, size, turn))
        mask = None if stored.mask is None else orientation.apply(stored.mask, turn)
        return orientation.apply(stored.pixels, turn), mask

    def _step_for(self, long_side: int) -> int:
        """The coarsest reduced version of the file from which a picture of that size can be made; 1 for itself."""
        enough = (step for step, size in self._reader.levels.items() if size.long_side >= long_side)
        return max(enough, default=1)

    def _reduced(self, long_side: int, step: int = 1) -> tuple[Float32Array, BoolArray | None]:
        """The picture in its own units, shrunk from the file's version at ``step``; what is masked holds 0."""
        size, turn = self.info.size, self.info.orientation
        small = size.scaled_to(long_side)
        # Shrinking goes along the stored rows, which lie together in the file, and turns the small result.
        stored, stored_small = orientation.stored_size(size, turn), orientation.stored_size(small, turn)
        held = self._reader.levels.get(step, stored)
        quick = self._reader.reduced(stored_small)
        if quick is not None:
            return np.ascontiguousarray(orientation.apply(quick, turn), np.float32), None
        values, mask = prepare.shrink(
            lambda top, bottom: self._rows(top, bottom, held.width, step), held, self.info.channels, stored_small
        )
        values = np.ascontiguousarray(orientation.apply(values, turn))
        return values, None if mask is None else np.ascontiguousarray(orientation.apply(mask, turn))

    def _rows(self, top: int, bottom: int, width: int, step: int) -> tuple[AnyArray, BoolArray | None]:
        part = self._stored(Box(left=0, top=top, right=width, bottom=bottom), step)
        return part.pixels, part.mask

    def _stored(self, box: Box, factor: int = 1) -> Decoded:
        try:
            found = self._reader.read(box, factor)
            if found.pixels.shape != (*box.size.shape, self.info.channels):
                raise checks.damaged(self.info.name, "its pixels are not what its header says")
            return found
        except MemoryError as error:
            raise ResourceError(
                said("Memory ran out while reading the picture '{name}'.", name=self.info.name),
                said("Close other programs, or save the picture as an uncompressed TIFF, which is read in pieces."),
            ) from error

    def _make_working(self, long_side: int) -> WorkingImage:
        values, mask = self._reduced(long_side)
        dtype: np.dtype[np.generic] = np.dtype(self.info.dtype)
        if mask is not None and not mask.any():
            raise ImageReadError(
                said("The picture '{name}' is empty: all of it is transparent or not a number.", name=self.info.name),
                said("Choose a picture with visible content."),
            )
        if prepare.is_blank(values, mask, dtype):
            raise ImageReadError(
                said("The picture '{name}' is blank: all of it has one colour.", name=self.info.name),
                said("Choose a picture with visible content."),
            )
        rgb = prepare.to_unit_rgb(values, mask, *prepare.value_range(values, mask, dtype))
        if dtype == np.uint8 and self.info.channels == 3:
            # Deeper pictures are stretched between their darkest and brightest values instead.
            rgb = colour.unit_to_srgb(rgb, self.info.icc_profile)
        return WorkingImage(
            rgb=read_only(rgb), mask=None if mask is None else read_only(mask), full_size=self.info.size
        )

    def _find_range(self, long_side: int) -> tuple[float, float]:
        """The values that become black and white on the screen."""
        dtype: np.dtype[np.generic] = np.dtype(self.info.dtype)
        if dtype == np.uint8:
            return 0.0, 255.0
        long_side = min(long_side, self.info.size.long_side)
        return prepare.value_range(*self._reduced(long_side, self._step_for(long_side)), dtype)

    def _make_display(self, long_side: int) -> AnyArray:
        values, mask = self._reduced(long_side, self._step_for(long_side))
        dtype: np.dtype[np.generic] = np.dtype(self.info.dtype)
        shown = prepare.to_display_rgb(values, mask, *prepare.value_range(values, mask, dtype))
        shown_colours: AnyArray = read_only(
            colour.to_srgb(shown, self.info.icc_profile) if self.info.channels == 3 else shown
        )
        return shown_colours


def _rows_at_once(box: Box, step: int, factor: int, channels: int) -> int:
    """Rows of a region that are read together, a multiple of ``factor``."""
    samples_per_row = max(1, box.size.width // step * channels)
    return max(1, _SHRUNK_SAMPLES // samples_per_row * step // factor) * factor
