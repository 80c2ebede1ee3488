"""Both neighbourhoods of a match at full resolution, in one frame: what the close-up shows, made in a worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from rflow_engine import coords, warp
from rflow_engine.types import FloatArray, Size
from rflow_gui.jobs.detail import as_shown, filled_raster
from rflow_gui.models.tone import ByteImage

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.context import JobContext
    from rflow_gui.jobs.requests import PatchRequest
    from rflow_gui.models.document import Picture

# From this magnification on single pixels are shown as they are, rather than a smooth surface through them.
_AS_PIXELS = 8.0
_OUTSIDE = 118
"""Grey of what lies outside a picture."""
# The map is taken straight over at least so many target pixels, so that a rough flow does not slant the patch.
_LEAST_REACH = 4.0


@dataclass(frozen=True, slots=True, eq=False)
class Patches:
    """What lies around both points of a match, seen in the frame of the target.

    Attributes:
        source: (n, n, 3) uint8, around the source point, laid on the target's frame.
        target: (n, n, 3) uint8, around the target point.
        source_from_target: (2, 2) from target pixels to source pixels, by which the source was laid so.
        miss: (2,) target pixels from the middle of the source's patch to where the map puts the target point; NaN
            without a map, and beyond the horizon.
    """

    source: ByteImage = field(repr=False)
    target: ByteImage = field(repr=False)
    source_from_target: FloatArray
    miss: FloatArray


def make_patches(request: PatchRequest, context: JobContext) -> Patches:
    """Read and lay out both neighbourhoods.

    Raises:
        ImageReadError: if the pixels are damaged.
        Cancelled: through ``context``, between the two.
    """
    reach = max(request.side / request.zoom / 2, _LEAST_REACH)
    place = np.asarray(request.target_point, np.float64)
    straight = np.eye(2) if request.alignment is None else local_map(request.alignment, place, reach)
    target = _patch(request.target, place, np.eye(2), request)
    context.raise_if_cancelled()
    own = np.asarray(request.source_point, np.float64)
    miss = np.full(2, np.nan)
    if request.alignment is not None:
        wanted = request.alignment.map_to_source(place[None])[0]
        miss = np.linalg.solve(straight, wanted - own)
    return Patches(_patch(request.source, own, straight, request), target, straight, miss)


def local_map(alignment: Alignment, place: FloatArray, reach: float) -> FloatArray:
    """(2, 2) how the whole map turns and stretches the surroundings of a target point.

    Args:
        alignment: the map.
        place: (2,) target point.
        reach: target pixels to each side over which it is taken.
    """
    plain = coords.local_affine(alignment.source_from_target, place)
    ends = alignment.map_to_source(place + reach * np.array([[1.0, 0], [-1, 0], [0, 1], [0, -1]]))
    whole = np.stack([ends[0] - ends[1], ends[2] - ends[3]], axis=1) / (2 * reach)
    for matrix in (whole, plain):
        # A fold of the flow must not turn the patch over.
        if np.isfinite(matrix).all() and np.linalg.det(matrix) * np.linalg.det(plain) > 0:
            return np.asarray(matrix, np.float64)
    return np.eye(2)


def _patch(picture: Picture, middle: FloatArray, axes: FloatArray, request: PatchRequest) -> ByteImage:
    """(side, side, 3) a picture around a point, on a grid whose steps are ``axes`` divided by the zoom."""
    info = picture.info
    tile = warp.affine_map(middle, axes / request.zoom, Size(width=request.side, height=request.side))
    stretch = float(np.sqrt(abs(np.linalg.det(axes)))) / request.zoom
    samples, inside = warp.fetch_tile(
        filled_raster(picture), tile, interpolation="nearest" if 1.0 / stretch >= _AS_PIXELS else "cubic"
    )
    if samples is None:
        return np.full((request.side, request.side, 3), _OUTSIDE, np.uint8)
    shown = np.array(picture.tone().apply(as_shown(info, samples)))
    if inside is not None:
        shown[~inside] = _OUTSIDE
    return shown
