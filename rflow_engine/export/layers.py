"""The two pictures in the colours of a screen, tile by tile, both in the frame of an output."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rflow_engine import coords, warp
from rflow_engine.alignment import Alignment
from rflow_engine.export.frame import Frame, scaled_map
from rflow_engine.images import ImageSource
from rflow_engine.types import AnyArray, BoolArray, Box, FloatArray, FlowField, Size

# Long side up to which a reduced picture is held in memory; what is larger is read region by region.
_IN_MEMORY = 4096
_SMALLEST = 64


@dataclass(frozen=True, slots=True)
class Layers:
    """Both pictures where they lie in a frame.

    Attributes:
        target: the picture that stays.
        source: the picture that moves, as it lies on the target.
    """

    target: Layer
    source: Layer


def layers_of(alignment: Alignment, frame: Frame, interpolation: warp.Interpolation = "linear") -> Layers:
    """The two pictures of an alignment in a frame.

    Args:
        alignment: how they lie.
        frame: the frame of the output.
        interpolation: how the source is read between its pixels.
    """
    target, source = alignment.target, alignment.source
    # The source is read at about the scale at which it is shown.
    full = warp.shrink_factor(scaled_map(alignment, source.info.size, frame)[0], frame.whole)
    side = max(_SMALLEST, round(source.info.size.long_side / full))
    shown = source.info.size.scaled_to(side)
    if shown.long_side > _IN_MEMORY:
        shown = source.info.size
    homography, flow = scaled_map(alignment, shown, frame)
    below = frame.whole if frame.whole.long_side <= _IN_MEMORY else target.info.size
    scale = np.diag([*coords.scale_between(frame.whole, below), 1.0])
    return Layers(
        target=Layer(target, below, scale, None, frame, interpolation),
        source=Layer(source, shown, homography, flow, frame, interpolation),
    )


class Layer:
    """One picture in a frame. Safe in several threads.

    Args:
        picture: where its pixels come from.
        shown: the size at which it is read: its own, or a reduced one.
        homography: (3, 3) from the frame's whole target to the picture of this size.
        flow: the residual flow in pixels of the frame's target, or None.
        frame: the frame of the output.
        interpolation: how it is read between its pixels.
    """

    def __init__(
        self,
        picture: ImageSource,
        shown: Size,
        homography: FloatArray,
        flow: FlowField | None,
        frame: Frame,
        interpolation: warp.Interpolation,
    ) -> None:
        self._picture, self._frame = picture, frame
        self._homography, self._flow = homography, flow
        self._interpolation = interpolation
        reduced = shown.long_side <= _IN_MEMORY
        self._pixels = picture.display(shown.long_side) if reduced else None
        self._mask: BoolArray | None = None
        masked = picture.info.has_alpha or picture.info.dtype == "float32"
        if self._pixels is not None:
            self._mask = picture.native(shown.long_side).mask if masked else None
            shown = Size(width=self._pixels.shape[1], height=self._pixels.shape[0])
        self._raster = warp.Raster(size=shown, read=self._read, mask=self._read_mask if masked else None)

    def tile(self, box: Box) -> tuple[AnyArray, BoolArray]:
        """(h, w, 3) uint8 colours and (h, w) where there is a picture, in a box of the output."""
        where = warp.tile_map(self._homography, self._flow, self._frame.placed(box))
        colours, inside = warp.fetch_tile(self._raster, where, interpolation=self._interpolation)
        if colours is None:
            return np.zeros((*box.size.shape, 3), np.uint8), np.zeros(box.size.shape, np.bool_)
        return colours, np.ones(box.size.shape, np.bool_) if inside is None else inside

    def _read(self, box: Box) -> AnyArray:
        if self._pixels is None:
            return self._picture.display_region(box)
        return self._pixels[box.top : box.bottom, box.left : box.right]

    def _read_mask(self, box: Box) -> BoolArray | None:
        if self._pixels is None:
            return self._picture.read_mask(box)
        return None if self._mask is None else self._mask[box.top : box.bottom, box.left : box.right]
