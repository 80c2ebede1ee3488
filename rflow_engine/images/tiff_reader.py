"""TIFF and BigTIFF at their full depth.

Uncompressed pictures are read region by region, so that even a very large one costs only what is looked at, and so are
compressed ones in tiles that are too large to be kept decoded. Other compressed ones are decoded once: by tifffile
where it can on its own, by the libtiff inside OpenCV or Pillow for the other compressions (LZW, JPEG, fax).
"""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from PIL import Image

from rflow_engine.errors import ImageReadError
from rflow_engine.images import checks, colour, deep, orientation, tiff_levels, tiff_tiles
from rflow_engine.images.reader import Decoded, DecodingReader, alpha_mask, with_finite_mask
from rflow_engine.images.samples import conversion_note, to_usable, usable_dtype
from rflow_engine.images.tiff_tiles import TileLayout
from rflow_engine.types import AnyArray, Box, ImageInfo, Size

# What is wrong with a file is told by our errors; without a handler the details would go to the terminal.
logging.getLogger("tifffile").addHandler(logging.NullHandler())

_MINISWHITE, _MINISBLACK, _RGB, _PALETTE, _CMYK = 0, 1, 2, 3, 5
# Colour channels of each kind of picture that is understood.
_COLOURS = {_MINISWHITE: 1, _MINISBLACK: 1, _RGB: 3, _PALETTE: 1, _CMYK: 4}
# none, deflate (two numbers), packbits, LZMA: what tifffile decodes without further packages.
_OWN_COMPRESSIONS = (1, 8, 32946, 32773, 34925)
_ALPHA_SAMPLES = (1, 2)
_SOFTWARE_REMEDY = "Save it as an uncompressed TIFF with 8 or 16 bits a channel, or as PNG."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """How the samples lie in the file.

    Attributes:
        photometric: what the samples mean, as a TIFF number.
        colours: colour samples a pixel.
        alpha: index of the sample that is alpha, or None.
        planar: whether each sample has a plane of its own.
        shape: of the stored array.
        dtype: of the stored samples, with byte order.
        offset: where a contiguous, uncompressed array starts in the file; None for all others.
        decoded_here: whether tifffile can decode it without further packages.
        colormap: (3, n) palette, or None.
        bits: bits a sample.
        orientation_at: place of the orientation's value in the file, or None.
        ink_profile: colour profile of a CMYK picture, or None.
        tiles: where the tiles of an uncompressed picture are, or None.
        packed_tiles: where the tiles of a compressed picture are, if they can be unpacked one by one; else None.
    """

    photometric: int
    colours: int
    alpha: int | None
    planar: bool
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    offset: int | None
    decoded_here: bool
    colormap: AnyArray | None
    bits: int
    orientation_at: int | None
    ink_profile: bytes | None
    tiles: TileLayout | None
    packed_tiles: TileLayout | None = None

    @property
    def planar_axis(self) -> bool:
        """Whether the first axis of the stored array is that of the samples."""
        return self.planar and len(self.shape) == 3


class TiffReader(DecodingReader):
    """The first picture of a TIFF file.

    Raises:
        ImageReadError: if the header is damaged, or describes something that is no picture for us.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        try:
            with tifffile.TiffFile(path) as tiff:
                self.info, self._layout = _describe(path, tiff)
                self._reduced = _reduced_layouts(tiff, self._layout)
        except (ImageReadError, MemoryError):
            raise
        except Exception as error:  # a damaged header can fail in any way
            raise checks.damaged(path.name, error) from error
        layout = self._layout
        checks.check_size(self.info.name, self.info.size)
        # What is decoded as a whole and kept needs no reduced versions, and where tiles are packed, no pieces.
        if not self._in_pieces and super().reads_regions:
            self._reduced = {}
        self.levels = {factor: _size_of(found) for factor, found in self._reduced.items()}
        if layout.tiles is not None:
            self._refuse_short_file(layout.tiles.end)
        elif layout.offset is not None:
            self._refuse_short_file(layout.offset + int(np.prod(layout.shape)) * layout.dtype.itemsize)
        elif layout.packed_tiles is None or super().reads_regions:
            samples = int(np.prod(layout.shape)) // self.info.size.pixels
            checks.check_memory(self.info.name, self.info.size, 2 * samples * layout.dtype.itemsize)

    def _refuse_short_file(self, end: int) -> None:
        if end > self._path.stat().st_size:
            raise checks.damaged(self.info.name, "the file ends before the picture does")

    @property
    def _in_pieces(self) -> bool:
        """Whether regions come straight from the file."""
        return self._layout.offset is not None or self._layout.tiles is not None

    @property
    def reads_regions(self) -> bool:
        """Whether regions come from the file, or the decoded picture can be kept."""
        return self._in_pieces or self._layout.packed_tiles is not None or super().reads_regions

    def read(self, box: Box, factor: int = 1) -> Decoded:
        """A region: straight from the file where it can be, else cut from the decoded picture."""
        layout = self._layout if factor == 1 else self._reduced[factor]
        tiles = layout.tiles
        if factor > 1 or (tiles is None and not super().reads_regions):
            # Unpacking tiles again and again takes longer than keeping the picture, where it can be kept.
            tiles = tiles or layout.packed_tiles
        if layout.offset is None and tiles is None:
            return super().read(box)
        try:
            part = self._from_file(box, layout) if tiles is None else tiff_tiles.read_region(self._path, tiles, box)
        except (OSError, ValueError) as error:
            raise checks.damaged(self.info.name, error) from error
        return with_finite_mask(self._interpret(part, layout))

    def _from_file(self, box: Box, layout: _Layout) -> AnyArray:
        """Stored samples of a region, row by row: quicker than mapping the file, and it is not held open."""
        size, planar = box.size, layout.planar_axis
        height, width = layout.shape[1:] if planar else layout.shape[:2]
        samples = layout.shape[2:] if not planar else ()
        pixel = int(np.prod(samples, dtype=int)) * layout.dtype.itemsize
        planes = layout.shape[0] if planar else 1
        part = np.empty((planes, *size.shape, *samples), layout.dtype)
        start = layout.offset or 0
        with self._path.open("rb", buffering=0) as file:
            for plane in range(planes):
                first = start + plane * height * width * pixel
                if size.width == width:
                    tiff_tiles.read_into(file, first + box.top * width * pixel, part[plane])
                    continue
                for row in range(size.height):
                    at = ((box.top + row) * width + box.left) * pixel
                    tiff_tiles.read_into(file, first + at, part[plane, row])
        return part if planar else part[0]

    def decode(self) -> Decoded:
        """All pixels of a compressed picture."""
        try:
            if self._layout.decoded_here:
                with tifffile.TiffFile(self._path) as tiff:
                    stored = tiff.pages[0].asarray()
                if stored.shape != self._layout.shape:
                    raise ValueError("the file has changed")
                return self._interpret(stored, self._layout)
            return self._decode_elsewhere()
        except (ImageReadError, MemoryError):
            raise
        except Exception as error:  # damaged data can fail in any way, in three libraries
            raise checks.damaged(self.info.name, error) from error

    def _interpret(self, stored: AnyArray, layout: _Layout) -> Decoded:
        """Stored samples of a region as (h, w, channels) and mask."""
        samples = np.moveaxis(stored, 0, -1) if layout.planar_axis else stored
        if samples.ndim == 2:
            samples = samples[..., None]
        mask = None if layout.alpha is None else alpha_mask(samples[..., layout.alpha])
        colours = samples[..., : layout.colours]
        if layout.colormap is not None:
            return Decoded(_from_palette(colours[..., 0], layout.colormap), mask)
        pixels = to_usable(colours)
        if layout.photometric == _CMYK:
            pixels = colour.cmyk_to_rgb(pixels, layout.ink_profile)
        if layout.photometric == _MINISWHITE:
            pixels = _inverted(pixels, layout.bits)
        return Decoded(pixels, mask)

    def _decode_elsewhere(self) -> Decoded:
        """Through OpenCV or Pillow, both of which come with libtiff."""
        data = bytearray(self._path.read_bytes())
        if self._layout.orientation_at is not None:
            # Both would turn the picture, or fail to; it is turned by us.
            at = self._layout.orientation_at
            data[at : at + 2] = b"\x01\x00" if data[:2] == b"II" else b"\x00\x01"
        deep_samples, cmyk = self._layout.bits > 8, self._layout.photometric == _CMYK
        pixels = None if deep_samples and cmyk else deep.decode(data) if deep_samples else _by_pillow(data)
        size = orientation.stored_size(self.info.size, self.info.orientation)
        if pixels is None or pixels.shape[:2] != size.shape:
            raise ImageReadError(
                f"The picture '{self.info.name}' uses a kind of TIFF compression that this program cannot read.",
                _SOFTWARE_REMEDY,
            )
        if cmyk:
            return Decoded(colour.cmyk_to_rgb(pixels, self._layout.ink_profile), None)
        if pixels.ndim == 2:
            pixels = pixels[..., None]
        mask = alpha_mask(pixels[..., -1]) if pixels.shape[2] in (2, 4) and self._layout.alpha is not None else None
        colours = to_usable(pixels[..., : self.info.channels])
        # Pillow turns white-is-zero over by itself.
        upside_down = deep_samples and self._layout.photometric == _MINISWHITE
        return Decoded(_inverted(colours, 8 * colours.dtype.itemsize) if upside_down else colours, mask)


def _describe(path: Path, tiff: Any) -> tuple[ImageInfo, _Layout]:
    if len(tiff.pages) == 0:
        raise ValueError("there is no picture in it")
    page = tiff.pages[0]
    layout = _layout(path.name, page, tiff.byteorder)
    tag = page.tags.get(274)
    turn = orientation.valid(tag.value if tag is not None else 1)
    profile = page.tags.get(34675)
    cmyk = layout.photometric == _CMYK
    layout = replace(
        layout,
        orientation_at=tag.valueoffset if tag is not None else None,
        ink_profile=bytes(profile.value) if cmyk and profile is not None else None,
    )
    size = orientation.oriented_size(Size(width=page.imagewidth, height=page.imagelength), turn)
    info = ImageInfo(
        name=path.name,
        path=str(path),
        size=size,
        channels=3 if layout.photometric in (_RGB, _PALETTE, _CMYK) else 1,
        dtype="uint8" if layout.colormap is not None else str(usable_dtype(layout.dtype)),
        format="TIFF",
        has_alpha=layout.alpha is not None,
        orientation=turn,
        # A CMYK profile says nothing about the RGB values that the picture is read as.
        icc_profile=bytes(profile.value) if profile is not None and not cmyk else None,
        resolution=orientation.oriented_resolution(_resolution(page), turn),
        notes=_notes(tiff, page, layout),
    )
    return info, layout


def _reduced_layouts(tiff: Any, full: _Layout) -> dict[int, _Layout]:
    """How the reduced versions lie in the file that can be read in pieces, by how many times they are smaller."""
    found = {}
    for factor, page in tiff_levels.reduced_pages(tiff, tiff.pages[0]).items():
        layout = replace(_layout("", page, tiff.byteorder), ink_profile=full.ink_profile)
        if layout.offset is not None or layout.tiles is not None or layout.packed_tiles is not None:
            found[factor] = layout
    return found


def _size_of(layout: _Layout) -> Size:
    height, width = layout.shape[1:] if layout.planar_axis else layout.shape[:2]
    return Size(width=width, height=height)


def _layout(name: str, page: Any, byteorder: str) -> _Layout:
    photometric = int(page.photometric)
    own = int(page.compression) in _OWN_COMPRESSIONS
    # YCbCr is how JPEG inside TIFF stores RGB; Pillow decodes it to RGB.
    if photometric == 6 and not own:
        photometric = _RGB
    dtype = page.dtype
    if photometric not in _COLOURS or dtype is None or usable_dtype(dtype) is None or page.imagedepth != 1:
        raise ImageReadError(
            f"The picture '{name}' stores its colours in a way that this program cannot read.", _SOFTWARE_REMEDY
        )
    dtype = dtype.newbyteorder(byteorder)
    colours = _COLOURS[photometric]
    if page.samplesperpixel < colours:
        raise checks.damaged(name, f"{colours} colour channels promised, {page.samplesperpixel} present")
    extras = [int(sample) for sample in page.extrasamples]
    first = page.samplesperpixel - len(extras)
    alpha = next((first + i for i, kind in enumerate(extras) if kind in _ALPHA_SAMPLES), None)
    mappable = page.is_contiguous and page.compression == 1 and dtype.itemsize * 8 == page.bitspersample
    palette = photometric == _PALETTE
    tiles = None if mappable else tiff_tiles.describe(page, dtype)
    return _Layout(
        photometric=photometric,
        colours=colours,
        alpha=alpha,
        planar=int(page.planarconfig) == 2,
        shape=tuple(page.shape),
        dtype=dtype,
        offset=page.dataoffsets[0] if mappable else None,
        decoded_here=own and page.predictor in (1, 2) and page.bitspersample in (1, 8, 16, 32, 64),
        colormap=page.colormap if palette else None,
        bits=page.bitspersample,
        orientation_at=None,
        ink_profile=None,
        tiles=tiles,
        packed_tiles=None if mappable or tiles is not None else tiff_tiles.describe_packed(page, dtype),
    )


def _notes(tiff: Any, page: Any, layout: _Layout) -> tuple[str, ...]:
    notes = list(conversion_note(layout.dtype))
    if any(not other.is_reduced and not other.is_mask for other in tiff.pages[1:20]):
        notes.append("The file holds several pictures; only the first is used.")
    unused = page.samplesperpixel - layout.colours - (layout.alpha is not None)
    if unused > 0:
        used = "the first one is" if layout.colours == 1 else f"the first {layout.colours} are"
        notes.append(f"The picture has {page.samplesperpixel} channels; only {used} used.")
    if layout.photometric == _CMYK:
        notes.append(colour.cmyk_note(layout.dtype, layout.ink_profile))
    return tuple(notes)


def _resolution(page: Any) -> tuple[float, float] | None:
    """Pixels per inch."""
    x, y, unit = (page.tags.get(code) for code in (282, 283, 296))
    factor = {2: 1.0, 3: 2.54}.get(int(unit.value) if unit is not None else 2)
    if x is None or y is None or factor is None:
        return None
    (xn, xd), (yn, yd) = x.value, y.value
    return (xn / xd * factor, yn / yd * factor) if xd and yd else None


def _from_palette(indices: AnyArray, colormap: AnyArray) -> AnyArray:
    """(h, w) indices to (h, w, 3) uint8. Some writers fill the 16-bit table with 8-bit values."""
    table = colormap if colormap.max() < 256 else colormap >> 8
    colours: AnyArray = np.ascontiguousarray(table.T.astype(np.uint8))
    return np.asarray(colours[np.minimum(indices, table.shape[1] - 1)])


def _inverted(pixels: AnyArray, bits: int) -> AnyArray:
    if pixels.dtype.kind == "f":
        return np.negative(pixels)
    white = 255 if bits == 1 else 2**bits - 1
    inverted: AnyArray = (white - pixels).astype(pixels.dtype)
    return inverted


def _by_pillow(data: bytearray) -> AnyArray:
    with Image.open(io.BytesIO(data), formats=("TIFF",)) as image:
        mode = {"1": "L", "P": "RGB", "YCbCr": "RGB"}.get(image.mode, image.mode)
        return np.asarray(image if mode == image.mode else image.convert(mode))
