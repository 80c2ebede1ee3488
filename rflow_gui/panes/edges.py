"""The edges of a picture as thin lines: of what is visible, at the scale at which it is shown."""

from __future__ import annotations

import cv2
import numpy as np

from rflow_engine.types import AnyArray, BoolArray
from rflow_gui.panes.blends import grey, plain
from rflow_gui.panes.raster import ByteImage

_STRONGEST, _FAINTEST = 640.0, 20.0
"""Sums of absolute Sobel derivatives of grey values: what starts an edge with the least and the most detail."""
_GOES_ON = 0.4
_BLUR, _SOFTEST = 1.2, 4.0
# Of a grey value; the derivatives still fit into 16 bits.
_PARTS = 16
_SEAM = 0.4
"""Brightness left of the picture beside an edge."""


def edge_map(picture: AnyArray, detail: float, magnification: float = 1.0) -> BoolArray:
    """Where a picture changes abruptly.

    What starts an edge is fixed by ``detail`` alone, so that edges neither come nor go while the view is moved.

    Args:
        picture: (h, w, 3) uint8.
        detail: in [0, 1], how faint an edge may be.
        magnification: pixels per pixel of the file. Above 1 edges are soft, which makes them no fainter.

    Returns:
        (h, w) bool, lines of one pixel.
    """
    softness = max(magnification, 1.0)
    start = _STRONGEST * (_FAINTEST / _STRONGEST) ** detail / softness
    if softness == 1:
        return np.asarray(cv2.Canny(cv2.GaussianBlur(grey(picture), (0, 0), _BLUR), start * _GOES_ON, start) > 0)
    # Whole grey values would turn the slope of a soft edge into a flight of steps, each an edge of its own.
    smooth = cv2.GaussianBlur(grey(picture).astype(np.int16) * _PARTS, (0, 0), _BLUR * min(softness, _SOFTEST))
    across, down = (cv2.Sobel(smooth, cv2.CV_16S, dx, 1 - dx) for dx in (1, 0))
    start *= _PARTS
    return np.asarray(cv2.Canny(across, down, start * _GOES_ON, start) > 0)


def find_edges(
    picture: AnyArray, detail: float, *, ratio: float = 1.0, scale: float = 1.0
) -> tuple[ByteImage, ByteImage]:
    """Edges as they are drawn.

    Args:
        picture: (h, w, 3) uint8.
        detail: see :func:`edge_map`.
        ratio: screen pixels per pixel of the window's coordinates. On a dense screen edges are looked for as coarsely
            and drawn as wide as on others.
        scale: screen pixels per pixel of the file.

    Returns:
        (h, w) uint8 masks of the lines and of their seam: 255 there, 0 elsewhere.
    """
    height, width = picture.shape[:2]
    if ratio > 1:
        small = max(1, round(width / ratio)), max(1, round(height / ratio))
        picture = cv2.resize(picture, small, interpolation=cv2.INTER_AREA)
    line = edge_map(picture, detail, scale / max(ratio, 1.0)).view(np.uint8) * np.uint8(255)
    seam = cv2.dilate(line, np.ones((3, 3), np.uint8))
    return _enlarged(line, width, height), _enlarged(seam, width, height)


def _enlarged(mask: AnyArray, width: int, height: int) -> ByteImage:
    if mask.shape == (height, width):
        return np.asarray(mask, np.uint8)
    large = cv2.resize(mask, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.threshold(large, 100, 255, cv2.THRESH_BINARY)[1], np.uint8)


def draw_edges(picture: AnyArray, line: AnyArray, seam: AnyArray, colour: tuple[int, int, int]) -> ByteImage:
    """A copy of a picture with coloured lines on it, in a dark seam that sets them off from light ground.

    Args:
        picture: (h, w, 3) uint8.
        line: (h, w) uint8 mask of the lines.
        seam: (h, w) uint8 mask of what is darkened.
        colour: red, green, blue.
    """
    result = np.array(picture, np.uint8)
    cv2.copyTo(cv2.convertScaleAbs(result, alpha=_SEAM), seam, result)
    cv2.copyTo(plain(result.shape, colour), line, result)
    return result
