"""Strips and tiles that are little pictures of their own: JPEG, JPEG 2000, WebP and JPEG XL inside TIFF."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import cv2
import numpy as np
from PIL import Image

from rflow_engine.images import deep, optional
from rflow_engine.images.pillow_limits import no_bomb_check
from rflow_engine.images.tiff_unpacking import Damaged
from rflow_engine.types import AnyArray

_JPEG, _JPEG_XL = 7, (50002, 52546)
_JPEG_2000, _JPEG_2000_YCC = (33003, 33004, 33005, 34712), 33003
_WEBP = (34927, 50001)
_YCBCR, _RGB = 6, 2
# Says that the three components are red, green and blue; without it decoders take them for YCbCr.
_ADOBE_RGB = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x00"

DecodeImage = Callable[[bytes], AnyArray]


def decoder(page: Any) -> DecodeImage | None:
    """What decodes the strips or tiles of a tifffile page to (h, w[, samples]); None if nothing here can.

    The decoder raises :class:`Damaged`, and looks at the size that a strip gives itself before it decodes it.
    """
    compression, bits = int(page.compression), page.bitspersample
    limit = page.tilewidth * page.tilelength if page.is_tiled else page.imagewidth * page.rowsperstrip
    if compression == _JPEG:
        return _jpeg(page, limit) if bits == 8 and page.samplesperpixel in (1, 3, 4) else _deep_jpeg(page, limit)
    if compression in _JPEG_2000:
        return lambda data: _jpeg_2000(data, limit, ycc=compression == _JPEG_2000_YCC)
    if compression in _WEBP and bits == 8:
        return lambda data: _through_opencv(data, "WEBP", limit)
    codecs = optional.imagecodecs()
    if compression in _JPEG_XL and codecs is not None:
        return lambda data: _guarded(codecs.jpegxl_decode, data)
    return None


def _guarded(decode: Callable[..., Any], data: bytes, **options: Any) -> AnyArray:
    try:
        return np.asarray(decode(data, **options))
    except MemoryError:
        raise
    except Exception as error:  # damaged data can fail in any way
        raise Damaged(str(error) or "a part cannot be decoded") from None


def _jpeg(page: Any, limit: int) -> DecodeImage:
    tables, keep_rgb = page.jpegtables, int(page.photometric) == _RGB and page.samplesperpixel == 3

    def decode(data: bytes) -> AnyArray:
        stream = data[:2] + (_ADOBE_RGB if keep_rgb else b"") + (tables[2:-2] if tables else b"") + data[2:]
        if page.samplesperpixel != 4:
            return _through_opencv(stream, "JPEG", limit)
        # Pillow takes four inks for those of Adobe's programs, which store them upside down in files of their own.
        return 255 - _guarded(lambda data: _opened(data, "JPEG", limit), stream)

    return decode


def _deep_jpeg(page: Any, limit: int) -> DecodeImage | None:
    codecs = optional.imagecodecs()
    if codecs is None:
        return None

    def decode(data: bytes) -> AnyArray:
        stream = data if page.jpegtables is None else page.jpegtables[:-2] + data[2:]
        height, width = _jpeg_size(stream)
        if width * height > limit:
            raise Damaged("a part is larger than it should be")
        return _guarded(codecs.jpeg_decode, stream)

    return decode


def _jpeg_size(stream: bytes) -> tuple[int, int]:
    """Height and width in the frame header of a JPEG stream."""
    at = 2
    while at + 9 <= len(stream) and stream[at] == 0xFF:
        kind, length = stream[at + 1], int.from_bytes(stream[at + 2 : at + 4], "big")
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(stream[at + 5 : at + 7], "big"), int.from_bytes(stream[at + 7 : at + 9], "big")
        at += 2 + length
    raise Damaged("a part cannot be decoded")


def _jpeg_2000(data: bytes, limit: int, ycc: bool) -> AnyArray:
    codecs = optional.imagecodecs()
    if codecs is None:
        pixels = _through_opencv(data, "JPEG2000", limit)
    else:
        _check_size(data, "JPEG2000", limit)
        pixels = _guarded(codecs.jpeg2k_decode, data)
    if ycc and pixels.ndim == 3 and pixels.dtype == np.uint8:
        return np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels[..., [0, 2, 1]]), cv2.COLOR_YCrCb2RGB))
    return pixels


def _through_opencv(stream: bytes, kind: str, limit: int) -> AnyArray:
    _check_size(stream, kind, limit)
    try:
        return deep.decode(stream)
    except (ValueError, cv2.error):
        raise Damaged("a part cannot be decoded") from None


def _check_size(stream: bytes, kind: str, limit: int) -> None:
    _guarded(lambda data: _opened(data, kind, limit, load=False).size, stream)


def _opened(stream: bytes, kind: str, limit: int, *, load: bool = True) -> Image.Image:
    with no_bomb_check():
        image = Image.open(BytesIO(stream), formats=(kind,))
        if image.width * image.height > limit:
            raise Damaged("a part is larger than it should be")
        if load:
            image.load()
    return image
