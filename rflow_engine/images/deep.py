"""Colour with 16 bits a channel, which Pillow would silently return with 8; OpenCV decodes it whole."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import cv2
import numpy as np

from rflow_engine.types import AnyArray

# Enough for everything that stands before the pixels of these formats.
_HEADER_BYTES = 65_536
_PPM = re.compile(rb"P6(?:\s|#[^\n]*\n)+\d+(?:\s|#[^\n]*\n)+\d+(?:\s|#[^\n]*\n)+(\d+)\s")


def is_deep_colour(path: Path, kind: str) -> bool:
    """Whether a file of Pillow's format ``kind`` holds RGB with more than 8 bits. PNG is looked at elsewhere."""
    if kind not in ("PPM", "JPEG2000"):
        return False
    with path.open("rb") as file:
        start = file.read(_HEADER_BYTES)
    if kind == "PPM":
        header = _PPM.match(start)
        return header is not None and int(header[1]) > 255
    return _jpeg2000_is_deep(start)


def _jpeg2000_is_deep(start: bytes) -> bool:
    box, stream = start.find(b"ihdr"), start.find(b"\xff\x4f\xff\x51")
    if box >= 0 and len(start) >= box + 15:
        channels, depth = struct.unpack_from(">8xHB", start, box + 4)
    elif stream >= 0 and len(start) >= stream + 43:
        channels, depth = struct.unpack_from(">HB", start, stream + 40)
    else:
        return False
    # The upper bit says that samples have a sign, and the rest is the number of bits less 1.
    return bool(channels == 3 and depth & 0x80 == 0 and depth >= 8)


def decode(data: bytes | bytearray) -> AnyArray:
    """(h, w) or (h, w, c) samples of a file in memory at their own depth, in RGB order.

    Raises:
        ValueError: if the pixels cannot be decoded.
    """
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None:
        raise ValueError("the pixels cannot be decoded")
    array: AnyArray = np.asarray(pixels)
    # OpenCV orders colours blue, green, red.
    return array[..., [2, 1, 0, *range(3, array.shape[2])]] if array.ndim == 3 and array.shape[2] >= 3 else array
