"""The contract of a reader: pixels in the order in which the file stores them."""

from __future__ import annotations

import threading
import weakref
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

import numpy as np

from rflow_engine.images import checks
from rflow_engine.images.damage import Damage
from rflow_engine.types import AnyArray, BoolArray, Box, ImageInfo, Size


@dataclass(frozen=True, slots=True)
class Decoded:
    """Pixels of a whole picture in the stored frame.

    Attributes:
        pixels: (h, w, channels) of the dtype that the information promises.
        mask: (h, w) bool, where there is a picture; None if everywhere.
    """

    pixels: AnyArray
    mask: BoolArray | None


class Reader(ABC):
    """One picture, read in the *stored* frame; :class:`rflow_engine.images.picture.Picture` turns it upright.

    Attributes:
        info: what the header says.
        levels: sizes of the reduced versions that the file holds, by how many pixels of the picture one of theirs
            is across; always powers of 2.
    """

    info: ImageInfo
    levels: Mapping[int, Size] = MappingProxyType({})

    @cached_property
    def damage(self) -> Damage:
        """What of the picture turned out to be unreadable."""
        return Damage(self.info.name, self.info.size.pixels)

    @property
    def reads_regions(self) -> bool:
        """Whether a region costs about what its size tells, however often it is asked for."""
        return True

    @abstractmethod
    def read(self, box: Box, factor: int = 1) -> Decoded:
        """A region of stored pixels, and its mask.

        Args:
            box: in pixels of the picture, or of its reduced version.
            factor: 1, or one of :attr:`levels`.

        Raises:
            ImageReadError: if the pixels are damaged.
        """

    def reduced(self, size: Size) -> AnyArray | None:
        """(h, w, 3) or (h, w, 1) uint8 stored pixels shrunk to ``size``, if the format has a short cut; else None."""
        return None

    def glimpse(self, size: Size) -> AnyArray | None:
        """(h, w, channels) stored pixels shrunk to ``size`` from some of them, where all would take long; else None.

        Raises:
            ImageReadError: if the file cannot be read.
        """
        return None


class _Shelf:
    """Decoded pictures of the whole process, kept within a budget: the one least recently asked for goes first.

    Two pictures of 100 megapixels with 16 bits would otherwise hold 1.2 GB for as long as they are open, although an
    export needs the second only to shrink it.
    """

    def __init__(self, budget: int) -> None:
        self.budget = budget
        self._lock = threading.Lock()
        self._readers: list[weakref.ref[DecodingReader]] = []

    def make_room(self, reader: DecodingReader) -> None:
        """Let others go until the pixels of ``reader`` fit, and note it as the most recent."""
        with self._lock:
            alive = [other for ref in self._readers if (other := ref()) is not None and other is not reader]
            held = [other.held for other in alive]
            while alive and sum(held) + reader.info.decoded_bytes > self.budget:
                alive.pop(0).let_go()
                held.pop(0)
            self._readers = [weakref.ref(other) for other in [*alive, reader]]


_LEAST_BUDGET, _MOST_BUDGET = 700_000_000, 4_000_000_000
# Part of the memory that is free when the program starts.
_BUDGET_SHARE = 1 / 6
DECODED_BUDGET = int(min(max(_BUDGET_SHARE * (checks.available_memory() or 0), _LEAST_BUDGET), _MOST_BUDGET))
"""Bytes of decoded pictures kept in memory, by the machine's memory."""
SHELF = _Shelf(budget=DECODED_BUDGET)


class DecodingReader(Reader):
    """A reader for formats that can only be decoded as a whole: once, and kept while there is room."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._decoded: Decoded | None = None

    @abstractmethod
    def decode(self) -> Decoded:
        """All pixels.

        Raises:
            ImageReadError: if they are damaged.
        """

    @property
    def held(self) -> int:
        """Bytes of the decoded pixels that are kept."""
        decoded = self._decoded
        return 0 if decoded is None else decoded.pixels.nbytes

    def let_go(self) -> None:
        """Drop the decoded pixels; they are decoded again when they are asked for."""
        self._decoded = None

    @property
    def reads_regions(self) -> bool:
        """Whether the decoded picture, and another as large beside it, can be kept."""
        return 2 * self.info.decoded_bytes <= SHELF.budget

    def read(self, box: Box, factor: int = 1) -> Decoded:
        """A view of a region."""
        with self._lock:
            SHELF.make_room(self)
            whole = self._decoded
            if whole is None:
                whole = self._decoded = with_finite_mask(self.decode())
        part = np.s_[box.top : box.bottom, box.left : box.right]
        return Decoded(whole.pixels[part], None if whole.mask is None else whole.mask[part])


def with_finite_mask(decoded: Decoded) -> Decoded:
    """Add to the mask what is not a number."""
    if decoded.pixels.dtype.kind != "f":
        return decoded
    finite = np.asarray(np.isfinite(decoded.pixels).all(axis=2))
    if finite.all():
        return decoded
    return Decoded(decoded.pixels, joined_masks(decoded.mask, finite))


def joined_masks(one: BoolArray | None, other: BoolArray | None) -> BoolArray | None:
    """Where both masks have picture; None for everywhere."""
    if one is None or other is None:
        return other if one is None else one
    return np.logical_and(one, other)


def alpha_mask(alpha: AnyArray) -> BoolArray | None:
    """(h, w) where ``alpha`` is at least half opaque; None if that is everywhere."""
    if alpha.dtype.kind == "u":
        opaque = alpha >= (np.iinfo(alpha.dtype).max + 1) // 2
    elif alpha.dtype.kind == "b":
        opaque = alpha
    else:
        opaque = alpha >= 0.5
    return None if bool(opaque.all()) else np.asarray(opaque, np.bool_)
