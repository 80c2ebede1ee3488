"""TIFF and BigTIFF at their full depth.

Strips and tiles are read, and unpacked, one by one, so that even a very large picture costs only what is looked at.
What is packed and fits into memory is unpacked once and kept. Fax and a few other kinds are left to libtiff.
"""

from __future__ import annotations

import io
import logging
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from PIL import Image

from rflow_engine.errors import ImageReadError
from rflow_engine.images import checks, colour, glimpse, orientation, segments, tiff_levels, tiff_pages
from rflow_engine.images.pillow_limits import no_bomb_check
from rflow_engine.images.reader import Decoded, DecodingReader, alpha_mask, joined_masks, with_finite_mask
from rflow_engine.images.samples import conversion_note, spread, to_usable
from rflow_engine.images.tiff_layout import CMYK, MINISWHITE, PALETTE, RGB, SOFTWARE_REMEDY, Layout, layout_of
from rflow_engine.images.tiff_pages import Place
from rflow_engine.said import said
from rflow_engine.types import AnyArray, BoolArray, Box, ImageInfo, Size

# What is wrong with a file is told by our errors; without a handler the details would go to the terminal.
logging.getLogger("tifffile").addHandler(logging.NullHandler())

# A packed strip of more bytes than this is no piece to be read again and again.
_LARGEST_PIECE = 256_000_000
# Bytes of samples that are read while somebody waits for the first sight of a picture.
_QUICKLY_READ = 300_000_000


class TiffReader(DecodingReader):
    """One picture of a TIFF file.

    Args:
        path: the file.
        number: which of its pictures, as :func:`rflow_engine.images.pages.list_pages` counts them.

    Raises:
        ImageReadError: if the header is damaged, or describes something that is no picture for us.
    """

    def __init__(self, path: Path, number: int = 0) -> None:
        super().__init__()
        self._path = path
        try:
            with tifffile.TiffFile(path) as tiff:
                places = tiff_pages.places(tiff)
                self._place = _chosen(path.name, tiff, places, number)
                page = tiff_pages.page_of(tiff, self._place)
                self._layout = layout_of(path.name, page, self._place.sample)
                self.info = _describe(path, tiff, places, number, self._layout)
                self._orientation_at = page.tags[274].valueoffset if 274 in page.tags else None
                self._reduced = _reduced_layouts(tiff, page, self._layout)
        except (ImageReadError, MemoryError):
            raise
        except Exception as error:  # a damaged header can fail in any way
            raise checks.damaged(path.name, error) from error
        checks.check_size(self.info.name, self.info.size)
        # What is decoded as a whole and kept needs no reduced versions, and where it is packed, no pieces.
        if not self._is_plain and super().reads_regions:
            self._reduced = {}
        self.levels = {factor: found.size for factor, found in self._reduced.items()}
        self._check_memory()
        self._look_for_losses()

    def _check_memory(self) -> None:
        parts = self._layout.segments
        if self._is_plain:
            return
        if parts is None or super().reads_regions:
            samples = 4 if parts is None else parts.samples * parts.planes
            checks.check_memory(self.info.name, self.info.size, 2 * samples * self._layout.dtype.itemsize)
        else:
            piece = Size(width=parts.width, height=parts.height)
            checks.check_memory(self.info.name, piece, 3 * parts.samples * parts.dtype.itemsize)

    def _look_for_losses(self) -> None:
        """Note what lies behind the end of a file that was cut off."""
        if self._layout.segments is None:
            return
        length, per_plane = self._path.stat().st_size, self._layout.segments.across * self._layout.segments.down
        for index, pixels in segments.lost_behind(self._layout.segments, length):
            self.damage.lose(index % per_plane, pixels, said("the file ends before the picture does"))

    @property
    def _is_plain(self) -> bool:
        """Whether regions come straight from the file."""
        parts = self._layout.segments
        return parts is not None and parts.unpack is None

    @property
    def _in_pieces(self) -> bool:
        """Whether a region can be had without the rest."""
        parts = self._layout.segments
        return parts is not None and (parts.unpack is None or parts.row_bytes * parts.height <= _LARGEST_PIECE)

    @property
    def reads_regions(self) -> bool:
        """Whether regions come from the file, or the decoded picture can be kept."""
        return self._in_pieces or super().reads_regions

    def read(self, box: Box, factor: int = 1) -> Decoded:
        """A region: straight from the file where it can be, else cut from the decoded picture."""
        layout = self._layout if factor == 1 else self._reduced[factor]
        # Unpacking again and again takes longer than keeping the picture, where it can be kept.
        keep = not self._is_plain and super().reads_regions
        if factor == 1 and (keep or layout.segments is None):
            return super().read(box)
        return with_finite_mask(self._region(layout, box, factor))

    def glimpse(self, size: Size) -> AnyArray | None:
        """Some of the strips or tiles of a large picture without a reduced version that would do."""
        layout = self._layout
        # Of reduced versions the smallest that is large enough is read whole.
        smallest = min((found.pixels for found in self.levels.values()), default=layout.size.pixels)
        quick = smallest * layout.dtype.itemsize * layout.colours <= _QUICKLY_READ
        if quick or layout.segments is None or not self._in_pieces or not glimpse.can_glimpse(layout.segments):
            return None
        try:
            stored = glimpse.glimpse(self._path, layout.segments, size)
            return _interpreted(stored, None, layout).pixels
        except (ImageReadError, MemoryError):
            raise
        except Exception as error:  # as above
            raise checks.damaged(self.info.name, error) from error

    def decode(self) -> Decoded:
        """All pixels of a compressed picture."""
        if self._layout.segments is None:
            return self._decode_elsewhere()
        size = self._layout.size
        return self._region(self._layout, Box(left=0, top=0, right=size.width, bottom=size.height), 1)

    def _region(self, layout: Layout, box: Box, factor: int) -> Decoded:
        assert layout.segments is not None
        try:
            stored, readable = segments.read_region(self._path, layout.segments, box, self.damage, factor)
            return _interpreted(stored, readable, layout)
        except (ImageReadError, MemoryError):
            raise
        except Exception as error:  # damaged data can fail in any way, in several libraries
            raise checks.damaged(self.info.name, error) from error

    def _decode_elsewhere(self) -> Decoded:
        """Through the libtiff inside Pillow."""
        try:
            data = bytearray(self._path.read_bytes())
            if self._orientation_at is not None:
                # Pillow would turn the picture; it is turned by us.
                at = self._orientation_at
                data[at : at + 2] = b"\x01\x00" if data[:2] == b"II" else b"\x00\x01"
            pixels = _by_pillow(data, self._place.directory)
        except MemoryError:
            raise
        except Exception as error:  # as above
            raise checks.damaged(self.info.name, error) from error
        if pixels.shape[:2] != self._layout.size.shape:
            raise ImageReadError(
                said(
                    "The picture '{name}' uses a kind of TIFF compression that this program cannot read.",
                    name=self.info.name,
                ),
                SOFTWARE_REMEDY,
            )
        if self._layout.photometric == CMYK:
            return Decoded(colour.cmyk_to_rgb(pixels, self._layout.ink_profile), None)
        pixels = pixels[..., None] if pixels.ndim == 2 else pixels
        mask = alpha_mask(pixels[..., -1]) if pixels.shape[2] in (2, 4) and self._layout.alpha is not None else None
        return Decoded(to_usable(pixels[..., : self.info.channels]), mask)


def _chosen(name: str, tiff: Any, places: list[Place], number: int) -> Place:
    if not places:
        raise ValueError("there is no picture in it")
    if not 0 <= number < len(places):
        raise tiff_pages.no_such_page(name, number, tiff_pages.names(tiff, places))
    return places[number]


def _describe(path: Path, tiff: Any, places: list[Place], number: int, layout: Layout) -> ImageInfo:
    page = tiff_pages.page_of(tiff, places[number])
    tag = page.tags.get(274)
    turn = orientation.valid(tag.value if tag is not None else 1)
    profile = page.tags.get(34675)
    # A CMYK profile says nothing about the RGB values that the picture is read as.
    keeps_profile = profile is not None and isinstance(profile.value, bytes) and layout.photometric != CMYK
    return ImageInfo(
        name=path.name,
        path=str(path),
        size=orientation.oriented_size(layout.size, turn),
        channels=3 if layout.photometric in (RGB, PALETTE, CMYK) else 1,
        dtype=layout.usable,
        format="TIFF",
        has_alpha=layout.alpha is not None,
        orientation=turn,
        icc_profile=profile.value if keeps_profile and profile is not None else None,
        resolution=orientation.oriented_resolution(_resolution(page), turn),
        notes=_notes(page, places[number], layout, len(places)),
        page=number,
        pages=len(places),
        page_name=tiff_pages.names(tiff, [places[number]])[0],
    )


def _reduced_layouts(tiff: Any, page: Any, full: Layout) -> dict[int, Layout]:
    """How the reduced versions lie in the file that can be read in pieces, by how many times they are smaller."""
    found = {}
    for factor, other in tiff_levels.reduced_pages(tiff, page).items():
        try:
            layout = layout_of("", other, full.first if full.first else None)
        except Exception:  # a damaged version that can be done without
            continue
        if layout.segments is not None:
            found[factor] = layout
    return found


def _notes(page: Any, place: Place, layout: Layout, pictures: int) -> tuple[str, ...]:
    notes = list(conversion_note(layout.dtype))
    if layout.bits not in (1, 8, 16, 32, 64) and layout.colormap is None:
        notes.append(
            said("Samples of {bits} bits are spread over {all} bits.", bits=layout.bits, all=8 * layout.dtype.itemsize)
        )
    if pictures > 1:
        notes.append(
            said("The file holds {count} pictures; this is number {number}.", count=pictures, number=place.number + 1)
        )
    unused = page.samplesperpixel - layout.colours - (layout.alpha is not None)
    if unused > 0 and place.sample is None:
        count = page.samplesperpixel
        notes.append(
            said("The picture has {count} channels; only the first one is used.", count=count)
            if layout.colours == 1
            else said(
                "The picture has {count} channels; only the first {used} are used.", count=count, used=layout.colours
            )
        )
    if layout.photometric == CMYK:
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


def _interpreted(stored: AnyArray, readable: BoolArray | None, layout: Layout) -> Decoded:
    """Stored samples (h, w, samples) of a region as (h, w, channels) and mask."""
    mask = None if layout.alpha is None else alpha_mask(spread(stored[..., layout.alpha], layout.bits))
    mask = joined_masks(mask, readable)
    colours = stored[..., layout.first : layout.first + layout.colours]
    if layout.colormap is not None:
        return Decoded(_from_palette(colours[..., 0], layout.colormap), mask)
    pixels = to_usable(spread(colours, layout.bits))
    if layout.photometric == CMYK:
        pixels = colour.cmyk_to_rgb(pixels, layout.ink_profile)
    if layout.photometric == MINISWHITE:
        pixels = np.negative(pixels) if pixels.dtype.kind == "f" else np.invert(pixels)
    return Decoded(pixels, mask)


def _from_palette(indices: AnyArray, colormap: AnyArray) -> AnyArray:
    """(h, w) indices to (h, w, 3) uint8. Some writers fill the 16-bit table with 8-bit values."""
    table = colormap if colormap.max() < 256 else colormap >> 8
    colours: AnyArray = np.ascontiguousarray(table.T.astype(np.uint8))
    return np.asarray(colours[np.minimum(indices, table.shape[1] - 1)])


def _by_pillow(data: bytearray, directory: int) -> AnyArray:
    with no_bomb_check(), Image.open(io.BytesIO(data), formats=("TIFF",)) as image:
        image.seek(directory)
        mode = {"1": "L", "P": "RGB", "YCbCr": "RGB"}.get(image.mode, image.mode)
        return np.asarray(image if mode == image.mode else image.convert(mode))
