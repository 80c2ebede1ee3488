"""What a picture is to the rest of the program, whatever file it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeAlias, runtime_checkable

from rflow_engine.types import AnyArray, BoolArray, Box, Float32Array, ImageInfo, Size

PathOrArray: TypeAlias = str | Path | AnyArray


class ImageSource(Protocol):
    """A picture that can be read piece by piece. Safe to use from several threads.

    Attributes:
        info: what the header says; known without decoding the pixels.
    """

    @property
    def info(self) -> ImageInfo:
        """What the header says."""

    def read(self, box: Box | None = None) -> AnyArray:
        """Pixels of a region (by default all) as stored: (h, w, channels) of ``info.dtype``, orientation applied.

        Raises:
            ImageReadError: if the pixels are damaged.
        """

    def read_mask(self, box: Box | None = None) -> BoolArray | None:
        """(h, w) where there is a picture (not transparent, not NaN); None if that is everywhere."""

    def working(self, long_side: int) -> WorkingImage:
        """The picture shrunk (never enlarged) for the engine: see :class:`WorkingImage`.

        Raises:
            ImageReadError: if the picture has no content to align: blank, or nothing but NaN.
        """

    def display(self, long_side: int) -> AnyArray:
        """(h, w, 3) uint8 RGB for the screen, shrunk to ``long_side`` (never enlarged)."""

    def native(self, long_side: int) -> NativeImage:
        """The picture at its own depth, shrunk (never enlarged): see :class:`NativeImage`."""

    @property
    def reads_regions(self) -> bool:
        """Whether a region costs about what its size tells, again and again.

        False for a picture that can only be decoded as a whole and is too large to be kept decoded.
        """

    def shrunk(self, box: Box, factor: int, fill: AnyArray | None = None) -> AnyArray:
        """A region at its own depth, averaged over blocks of ``factor`` by ``factor`` pixels.

        Where the file holds a reduced version of that or of a lower factor, it is read from there.

        Args:
            box: the region in full-resolution pixels; its sides lie at multiples of ``factor`` or at the picture's.
            factor: a power of 2.
            fill: (channels,) what to put where there is no picture; by default it is left as stored.

        Returns:
            (ceil(height / factor), ceil(width / factor), channels) of ``info.dtype``.

        Raises:
            ImageReadError: if the pixels are damaged.
        """

    def display_region(self, box: Box) -> AnyArray:
        """(h, w, 3) uint8 RGB of a region at full resolution, in the colours of :meth:`display`."""


@runtime_checkable
class Glimpsed(Protocol):
    """An :class:`ImageSource` that can be looked at quickly, however large it is."""

    def glimpse(self, long_side: int) -> NativeImage:
        """Like :meth:`ImageSource.native` in about a second: it may be smaller and coarser."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingImage:
    """A picture prepared for the engine.

    Attributes:
        rgb: (h, w, 3) float32 in [0, 1]; grey pictures repeat their channel; 16 bit and float are stretched between
            robust percentiles, so that an X-radiograph is not black.
        mask: (h, w) bool, where there is a picture; None if everywhere.
        full_size: size of the picture at full resolution.
    """

    rgb: Float32Array = field(repr=False)
    mask: BoolArray | None = field(repr=False)
    full_size: Size

    @property
    def size(self) -> Size:
        """Size of this reduced picture."""
        return Size(width=self.rgb.shape[1], height=self.rgb.shape[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeImage:
    """A reduced picture in the units of its file.

    Attributes:
        pixels: (h, w, channels) of the dtype of the file; where there is no picture it holds ``fill``.
        mask: (h, w) bool, where there is a picture; None if everywhere.
        fill: (channels,) the mean of the picture, in the same units.
    """

    pixels: AnyArray = field(repr=False)
    mask: BoolArray | None = field(repr=False)
    fill: AnyArray = field(repr=False)
