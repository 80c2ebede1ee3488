"""How a picture lies in a TIFF file, and what its samples mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rflow_engine.errors import ImageReadError
from rflow_engine.images import checks, tiff_codecs, tiff_unpacking
from rflow_engine.images.samples import usable_dtype
from rflow_engine.images.segments import Segments, Unpack
from rflow_engine.said import said
from rflow_engine.types import AnyArray, Size

if TYPE_CHECKING:
    import numpy as np

MINISWHITE, MINISBLACK, RGB, PALETTE, CMYK, YCBCR = 0, 1, 2, 3, 5, 6
# Colour channels of each kind of picture that is understood.
_COLOURS = {MINISWHITE: 1, MINISBLACK: 1, RGB: 3, PALETTE: 1, CMYK: 4}
_ALPHA_SAMPLES = (1, 2)
# Fax, JPEG of the first kind, and some that only libtiff knows; decoded as a whole by Pillow.
_ONLY_LIBTIFF = (2, 3, 4, 6, 32771, 32809)
# TIFF allows numbers of 32 bits here; more parts than this is a mistake, or a trap.
_MOST_PARTS = 20_000_000
SOFTWARE_REMEDY = said("Save it as an uncompressed TIFF with 8 or 16 bits a channel, or as PNG.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How the samples lie in the file.

    Attributes:
        photometric: what the samples mean, as a TIFF number.
        first: number of the first sample that is used.
        colours: colour samples a pixel.
        alpha: index of the sample that is alpha, or None.
        size: of the picture.
        dtype: of the stored samples, with byte order.
        bits: bits a sample.
        colormap: (3, n) palette, or None.
        segments: its strips or tiles; None if it can only be decoded as a whole, by libtiff.
        ink_profile: colour profile of a CMYK picture, or None.
    """

    photometric: int
    first: int
    colours: int
    alpha: int | None
    size: Size
    dtype: np.dtype[Any]
    bits: int
    colormap: AnyArray | None
    segments: Segments | None
    ink_profile: bytes | None

    @property
    def usable(self) -> str:
        """Name of the dtype that the samples are read as."""
        return "uint8" if self.colormap is not None else str(usable_dtype(self.dtype))


def layout_of(name: str, page: Any, sample: int | None = None) -> Layout:
    """The layout of a tifffile page.

    Args:
        name: of the picture, for messages.
        page: the page.
        sample: the one sample to use, of a page that has several pictures of grey values in the place of colours.

    Raises:
        ImageReadError: if it is no kind of picture that can be read.
    """
    photometric, compression = int(page.photometric), int(page.compression)
    bits, dtype = page.bitspersample, page.dtype
    whole = compression in _ONLY_LIBTIFF
    if photometric == YCBCR:
        # How JPEG stores RGB; what is stored so in other ways is left to libtiff.
        whole = whole or compression in tiff_unpacking.BYTE_PACKINGS
        photometric = RGB
    understood = photometric in _COLOURS and dtype is not None and usable_dtype(dtype) is not None
    if not understood or page.imagedepth != 1 or not isinstance(bits, int):
        raise ImageReadError(
            said("The picture '{name}' stores its colours in a way that this program cannot read.", name=name),
            SOFTWARE_REMEDY,
        )
    dtype = dtype.newbyteorder(page.parent.byteorder)
    colours = _COLOURS[photometric]
    if page.samplesperpixel < colours:
        raise checks.damaged(
            name,
            said(
                "{colours} colour channels promised, {present} present", colours=colours, present=page.samplesperpixel
            ),
        )
    if photometric == PALETTE and (page.colormap is None or page.colormap.ndim != 2):
        raise checks.damaged(name, "the palette is missing")
    profile = page.tags.get(34675) if photometric == CMYK else None
    parts = None if whole else _segments_of(page, dtype)
    if parts is None and not whole:
        raise ImageReadError(
            said("The picture '{name}' uses a kind of TIFF compression that this program cannot read.", name=name),
            SOFTWARE_REMEDY,
        )
    return Layout(
        photometric=photometric,
        first=sample or 0,
        colours=colours,
        alpha=None if sample is not None else _alpha_of(page),
        size=Size(width=page.imagewidth, height=page.imagelength),
        dtype=dtype,
        bits=bits,
        colormap=page.colormap if photometric == PALETTE else None,
        segments=parts,
        ink_profile=bytes(profile.value) if profile is not None else None,
    )


def _alpha_of(page: Any) -> int | None:
    extras = [int(sample) for sample in page.extrasamples]
    first = page.samplesperpixel - len(extras)
    return next((first + i for i, kind in enumerate(extras) if kind in _ALPHA_SAMPLES), None)


def _segments_of(page: Any, dtype: np.dtype[Any]) -> Segments | None:
    separate = int(page.planarconfig) == 2 and page.samplesperpixel > 1
    samples, planes = (1, page.samplesperpixel) if separate else (page.samplesperpixel, 1)
    size, tiled = Size(width=page.imagewidth, height=page.imagelength), bool(page.is_tiled)
    width, height = (page.tilewidth, page.tilelength) if tiled else (size.width, min(page.rowsperstrip, size.height))
    if min(size.width, size.height, width, height, samples) < 1:
        raise ValueError("a size in it is not positive")
    plain = _is_plain(page, dtype)
    unpack = None if plain else _unpacker(page, dtype, width, samples)
    if unpack is None and not plain:
        return None
    offsets = tuple(int(offset) for offset in page.dataoffsets)
    counts = tuple(int(count) for count in page.databytecounts)
    if plain and not tiled and page.is_contiguous and offsets:
        # The strips follow each other: one, then, of the whole picture.
        height, plane = size.height, size.pixels * samples * dtype.itemsize
        offsets, counts = tuple(offsets[0] + i * plane for i in range(planes)), (plane,) * planes
    known = min(len(offsets), len(counts))
    parts = Segments(
        size=size,
        width=width,
        height=height,
        padded=tiled,
        samples=samples,
        planes=planes,
        dtype=dtype,
        offsets=offsets[:known],
        counts=counts[:known],
        unpack=unpack,
        heads=plain or int(page.compression) in tiff_unpacking.FROM_THE_START,
    )
    if parts.number > min(2 * known, _MOST_PARTS):
        raise ValueError(f"{parts.number} parts promised, {known} present")
    return parts


def _is_plain(page: Any, dtype: np.dtype[Any]) -> bool:
    """Whether the samples lie in the file as they are in memory."""
    ordinary = dtype.kind != "b" and dtype.itemsize * 8 == page.bitspersample
    return bool(page.compression == 1 and page.predictor == 1 and page.fillorder == 1 and ordinary)


def _unpacker(page: Any, dtype: np.dtype[Any], width: int, samples: int) -> Unpack | None:
    unpack = tiff_unpacking.BYTE_PACKINGS.get(int(page.compression))
    if unpack is None:
        return _image_unpacker(page, dtype, width, samples)
    bits, predictor, turned = page.bitspersample, int(page.predictor), page.fillorder == 2
    if not tiff_unpacking.can_unpack(bits, dtype, predictor):
        return None
    row = tiff_unpacking.row_bytes(width, samples, bits)

    def unpacked(data: bytes, rows: int) -> AnyArray:
        try:
            raw = unpack(tiff_unpacking.reversed_bits(data) if turned else data, row * rows, row)
        except tiff_unpacking.Damaged as error:
            if not error.head:
                raise
            raw = error.head
        return tiff_unpacking.samples_of(raw, (rows, width, samples), dtype, bits, predictor)

    return unpacked


def _image_unpacker(page: Any, dtype: np.dtype[Any], width: int, samples: int) -> Unpack | None:
    decode = tiff_codecs.decoder(page)
    if decode is None:
        return None

    def unpacked(data: bytes, rows: int) -> AnyArray:
        pixels = decode(data)
        pixels = pixels[..., None] if pixels.ndim == 2 else pixels
        if pixels.shape[1:] != (width, samples) or pixels.dtype.itemsize > dtype.itemsize:
            raise tiff_unpacking.Damaged("a part has the wrong size")
        return pixels[:rows]

    return unpacked
