"""The source as it lies on the target, with the depth and the colour profile of its file."""

from __future__ import annotations

from typing import Any

import numpy as np

from rflow_engine import coords, warp
from rflow_engine.alignment import Alignment
from rflow_engine.errors import UsageError
from rflow_engine.export.direction import laid
from rflow_engine.export.frame import Frame, scaled_map
from rflow_engine.export.metadata import resolution
from rflow_engine.export.options import TRANSPARENT, Direction, ExportOptions, aligned_format
from rflow_engine.export.pictures import Canvas, check_format, filled
from rflow_engine.export.profiles import Colours, colours_of
from rflow_engine.said import said
from rflow_engine.types import AnyArray, Box

_DTYPES = {"8": "uint8", "16": "uint16"}
_EIGHT_BITS = ("jpeg", "webp")


def check_depth(alignment: Alignment, options: ExportOptions) -> None:
    """Refuse a depth that the format cannot hold, or that the samples cannot be brought to.

    Raises:
        UsageError: with what can be chosen instead.
    """
    alignment, options = laid(alignment, options)
    info, image_format = alignment.source.info, aligned_format(options, alignment)
    if info.dtype == "float32" and options.depth != "source":
        raise UsageError(
            said("The source has floating-point samples, for which nobody knows what is black and what is white."),
            said("Keep their depth; choose TIFF."),
        )
    dtype = _dtype(alignment, options)
    if (image_format in _EIGHT_BITS and dtype != "uint8") or (image_format == "png" and dtype == "float32"):
        wide = dtype == "uint16"
        raise UsageError(
            said(
                "The source has {dtype} samples, which {format} cannot hold without loss.",
                dtype=info.dtype,
                format=image_format.upper(),
            ),
            said("Choose TIFF or PNG, or a depth of 8 bits.") if wide else said("Choose TIFF."),
        )


def aligned_canvas(alignment: Alignment, frame: Frame, options: ExportOptions) -> Canvas:
    """The aligned source, or the target laid on it, as a picture to be written.

    Args:
        alignment: the result.
        frame: of the picture that stays, as of ``direction.aligned_frame``.
        options: how it is written.

    Raises:
        UsageError: if it is too large for its format.
    """
    warper = Warper(alignment, frame, options.interpolation, options.direction)
    alignment, options = laid(alignment, options)
    image_format = aligned_format(options, alignment)
    check_format(image_format, frame.size)
    source = alignment.source.info
    dtype = np.dtype(_dtype(alignment, options))
    colours = aligned_colours(alignment, options)
    canvas = Canvas(
        size=frame.size,
        samples=source.channels + 1,
        dtype=dtype,
        tile=lambda box: colours.of(to_depth(warper.tile(box), dtype)),
        icc_profile=colours.profile,
        resolution=resolution(alignment, options, frame),
    )
    if options.background == TRANSPARENT and image_format != "jpeg":
        return canvas
    return filled(canvas, options.colour)


def aligned_colours(alignment: Alignment, options: ExportOptions) -> Colours:
    """What becomes of the colours of the picture that moves.

    Raises:
        UsageError: if they cannot be converted as asked for.
    """
    alignment, options = laid(alignment, options)
    dtype = np.dtype(_dtype(alignment, options))
    return colours_of(alignment.source.info, alignment.target.info, options.profile, dtype)


def _dtype(alignment: Alignment, options: ExportOptions) -> str:
    return _DTYPES.get(options.depth, alignment.source.info.dtype)


def to_depth(pixels: AnyArray, dtype: np.dtype[Any]) -> AnyArray:
    """Integer samples with another number of bits: white stays white, and the way up and back changes nothing."""
    if pixels.dtype == dtype:
        return pixels
    if dtype == np.uint16:
        return pixels.astype(np.uint16) * np.uint16(257)
    return ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)


class Warper:
    """Makes the tiles of the aligned source: (h, w, channels + 1), the last one alpha. Safe in several threads.

    Args:
        alignment: how the source lies.
        frame: the frame of the output.
        interpolation: how colours are read between pixels.
        direction: which picture moves; the frame is that of the other.
    """

    def __init__(
        self,
        alignment: Alignment,
        frame: Frame,
        interpolation: warp.Interpolation,
        direction: Direction = "source_to_target",
    ) -> None:
        self._frame, self._interpolation, self._planes = frame, interpolation, warp.Planes()
        self._back: warp.Step | None = None
        if direction == "source_to_target":
            self._source = alignment.source
            self._homography, self._flow = scaled_map(alignment, alignment.source.info.size, frame)
        else:
            self._source = alignment.target
            scale = np.diag([*coords.scale_between(frame.full, frame.whole), 1.0])
            self._back = warp.Step(scale @ alignment.source_from_target, alignment.flow, back=True)
        info = self._source.info
        masked = info.has_alpha or info.dtype == "float32"
        self._raster = warp.Raster(
            size=info.size,
            read=self._source.read,
            reduced=self._source.shrunk,
            mask=self._source.read_mask if masked else None,
        )

    def tile(self, box: Box) -> AnyArray:
        """The picture that moves, in a box of the output."""
        placed = self._frame.placed(box)
        if self._back is not None:
            where = warp.chain_map([self._back], placed)
        else:
            where = warp.tile_map(self._homography, self._flow, placed, planes=self._planes)
        pixels, _ = warp.fetch_tile(self._raster, where, interpolation=self._interpolation, opaque=True)
        if pixels is None:
            info = self._source.info
            return np.zeros((*box.size.shape, info.channels + 1), info.dtype)
        return pixels
