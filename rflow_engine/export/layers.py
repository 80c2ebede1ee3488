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
        self._picture, self._size, self._frame = picture, shown, frame
        self._homography, self._flow = homography, flow
        self._interpolation = interpolation
        self._shrink = warp.shrink_factor(homography, frame.whole)
        reduced = shown.long_side <= _IN_MEMORY
        self._pixels = picture.display(shown.long_side) if reduced else None
        if self._pixels is not None:
            self._size = Size(width=self._pixels.shape[1], height=self._pixels.shape[0])
        self._masked = picture.info.has_alpha or picture.info.dtype == "float32"

    def tile(self, box: Box) -> tuple[AnyArray, BoolArray]:
        """(h, w, 3) uint8 colours and (h, w) where there is a picture, in a box of the output."""
        where = warp.tile_map(self._homography, self._flow, self._frame.placed(box))
        colours, inside = warp.fetch_tile(
            self._read, self._size, where, interpolation=self._interpolation, shrink=self._shrink
        )
        if colours is None:
            return np.zeros((*box.size.shape, 3), np.uint8), np.zeros(box.size.shape, np.bool_)
        visible: BoolArray = np.ones(box.size.shape, np.bool_) if inside is None else inside
        return colours, visible & self._covered(box) if self._masked else visible

    def _covered(self, box: Box) -> BoolArray:
        """Where the picture is neither transparent nor without a value."""
        full = self._picture.info.size
        to_full = np.diag([*coords.scale_between(self._size, full), 1.0]) @ self._homography
        shrink = warp.shrink_factor(to_full, self._frame.whole)
        where = warp.tile_map(to_full, self._flow, self._frame.placed(box))
        cover, _ = warp.fetch_tile(self._read_mask, full, where, interpolation="linear", shrink=shrink)
        if cover is None:
            return np.zeros(box.size.shape, np.bool_)
        return np.asarray(cover[..., 0] > 0.5)

    def _read(self, box: Box) -> AnyArray:
        if self._pixels is None:
            return self._picture.display_region(box)
        return self._pixels[box.top : box.bottom, box.left : box.right]

    def _read_mask(self, box: Box) -> AnyArray:
        mask = self._picture.read_mask(box)
        return np.ones((*box.size.shape, 1), np.float32) if mask is None else mask.astype(np.float32)[..., None]
