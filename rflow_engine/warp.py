"""Composing homography and residual flow, and fetching pixels through the result.

Everything maps from the target to the source: ``x_source = H(x_target + d(x_target))`` with ``H`` the homography
``source_from_target`` and ``d`` the residual flow. NumPy and OpenCV only.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from rflow_engine import coords
from rflow_engine.types import AnyArray, BoolArray, Box, Float32Array, FloatArray, FlowField, Size

Interpolation: TypeAlias = Literal["nearest", "linear", "cubic", "lanczos"]
IndexArray: TypeAlias = NDArray[np.intp]
# Gives the pixels (h, w, C) of a region of a picture.
ReadRegion: TypeAlias = Callable[[Box], AnyArray]

_FLAGS: dict[Interpolation, int] = {
    "nearest": cv2.INTER_NEAREST,
    "linear": cv2.INTER_LINEAR,
    "cubic": cv2.INTER_CUBIC,
    "lanczos": cv2.INTER_LANCZOS4,
}
# cv2.remap takes no image or grid with a side above this.
_REMAP_LIMIT = 32_000
# Source pixels that an interpolation kernel may reach beyond the point it is centred at.
_KERNEL_REACH = 5
# Rows of a tile that are mapped at once.
_STRIP = 64
# Source pixels that a tile may have in memory; near the horizon of a homography one tile can span the whole picture.
_REGION_PIXELS = 24_000_000


def sample_field(field: Float32Array, points: AnyArray, size: Size) -> FloatArray:
    """Values of a field on a grid over an image of ``size``, at points of that image.

    Args:
        field: (h, w) or (h, w, c), values at the cell centres.
        points: (N, 2) points of the image.
        size: size of the image the grid lies over.

    Returns:
        (N,) or (N, c) float64, bilinear between cell centres, constant beyond the outermost ones; NaN for NaN.
    """
    height, width = field.shape[:2]
    cells = coords.rescale(points, size, Size(width=width, height=height))
    finite: BoolArray = np.asarray(np.isfinite(cells).all(axis=-1))
    cells = coords.to_centre_origin(np.where(finite[..., None], cells, 0.0))
    x = np.clip(cells[..., 0], 0, width - 1)
    y = np.clip(cells[..., 1], 0, height - 1)
    left = np.minimum(x.astype(np.intp), max(width - 2, 0))
    top = np.minimum(y.astype(np.intp), max(height - 2, 0))
    right, bottom = np.minimum(left + 1, width - 1), np.minimum(top + 1, height - 1)
    extra = (None,) * (field.ndim - 2)
    fx, fy = (x - left)[(..., *extra)], (y - top)[(..., *extra)]
    upper = field[top, left] * (1 - fx) + field[top, right] * fx
    lower = field[bottom, left] * (1 - fx) + field[bottom, right] * fx
    values = upper * (1 - fy) + lower * fy
    return np.asarray(np.where(finite[(..., *extra)], values, np.nan), np.float64)


def map_to_source(homography: AnyArray, flow: FlowField | None, points: AnyArray) -> FloatArray:
    """(N, 2) target points to source points; NaN beyond the horizon of the homography."""
    p = coords.as_points(points)
    if flow is not None:
        p = p + sample_field(flow.flow, p, flow.target_size)
    return coords.apply_homography(homography, p)


def map_to_target(
    homography: AnyArray, flow: FlowField | None, points: AnyArray, *, tolerance: float = 1e-3
) -> FloatArray:
    """(N, 2) source points to target points, the inverse of :func:`map_to_source`.

    With a flow the inverse is found by iteration, first plainly and then damped where that does not settle.

    Args:
        homography: (3, 3) source_from_target.
        flow: the residual flow, or None.
        points: (N, 2) source points.
        tolerance: how far in target pixels the answer may miss.

    Returns:
        (N, 2) float64; NaN where the iteration does not converge, as at a fold.
    """
    y = coords.apply_homography(coords.invert_homography(homography), coords.as_points(points))
    if flow is None:
        return y
    x = y - sample_field(flow.flow, y, flow.target_size)
    for damping, count in ((1.0, 30), (0.5, 60)):
        for _ in range(count):
            miss = y - x - sample_field(flow.flow, x, flow.target_size)
            if not (np.abs(miss) > tolerance * 0.1).any():
                break
            x = x + damping * miss
    miss = np.abs(y - x - sample_field(flow.flow, x, flow.target_size)).max(axis=1)
    return np.where((miss <= tolerance)[:, None], x, np.nan)


def source_grid(homography: AnyArray, flow: FlowField | None, box: Box, out: Size) -> FloatArray:
    """Where each pixel of a target region is fetched in the source.

    Args:
        homography: (3, 3) source_from_target, full-resolution pixels.
        flow: the residual flow, or None.
        box: a region of the target in full-resolution pixels; it may reach beyond the target.
        out: size in pixels of the wanted picture of that region.

    Returns:
        (out.height, out.width, 2) float64 source points; NaN beyond the horizon.
    """
    x = coords.from_centre_origin(np.arange(out.width)) * (box.size.width / out.width) + box.left
    y = coords.from_centre_origin(np.arange(out.height)) * (box.size.height / out.height) + box.top
    points_x = np.broadcast_to(x, out.shape)
    points_y = np.broadcast_to(y[:, None], out.shape)
    if flow is not None:
        dx, dy = flow_on_raster(flow, box, out)
        points_x, points_y = points_x + dx, points_y + dy
    grid: FloatArray = np.empty((*out.shape, 2))
    _project(np.asarray(homography, np.float64), points_x, points_y, grid[..., 0], grid[..., 1])
    return grid


def _project(homography: FloatArray, x: AnyArray, y: AnyArray, out_x: AnyArray, out_y: AnyArray) -> None:
    """Map points by a homography into two arrays; NaN on and behind the horizon. Sets no memory aside but one plane."""
    h = homography.astype(out_x.dtype)
    scratch = np.multiply(y, h[0, 1])
    for row, out in ((0, out_x), (1, out_y)):
        np.multiply(x, h[row, 0], out=out)
        out += np.multiply(y, h[row, 1], out=scratch)
        out += h[row, 2]
    if h[2, 0] == 0 and h[2, 1] == 0 and h[2, 2] == 1:
        return
    w = np.multiply(x, h[2, 0])
    w += np.multiply(y, h[2, 1], out=scratch)
    w += h[2, 2]
    if w.min() <= 1e-12:
        w[w <= 1e-12] = np.nan
    out_x /= w
    out_y /= w


def flow_on_raster(flow: FlowField, box: Box, out: Size) -> tuple[Float32Array, Float32Array]:
    """Two (h, w) planes of flow at the pixel centres of a raster: what :func:`sample_field` gives, but fast."""
    grid = flow.grid_size
    cells_x = coords.from_centre_origin(np.arange(out.width)) * (box.size.width / out.width) + box.left
    cells_y = coords.from_centre_origin(np.arange(out.height)) * (box.size.height / out.height) + box.top
    x0, fx = _cells(cells_x * (grid.width / flow.target_size.width), grid.width)
    y0, fy = _cells(cells_y * (grid.height / flow.target_size.height), grid.height)
    first, last = int(y0[0]), int(min(y0[-1] + 2, grid.height))
    part = flow.flow[first:last]
    x1 = np.minimum(x0 + 1, grid.width - 1)
    across = part[:, x0] * (1 - fx)[:, None] + part[:, x1] * fx[:, None]
    planes = (np.empty(out.shape, np.float32), np.empty(out.shape, np.float32))
    for axis, plane in enumerate(planes):
        _blend_rows(np.ascontiguousarray(across[..., axis]), y0 - first, fy, plane)
    return planes


def _blend_rows(rows: Float32Array, first: IndexArray, fraction: Float32Array, out: Float32Array) -> None:
    """Write ``rows[first] * (1 - fraction) + rows[first + 1] * fraction``, one run of equal ``first`` at a time."""
    starts = np.concatenate([[0], np.flatnonzero(np.diff(first)) + 1, [len(first)]])
    for start, end in itertools.pairwise(starts):
        upper = rows[first[start]]
        lower = rows[min(int(first[start]) + 1, len(rows) - 1)]
        run = out[start:end]
        np.multiply(fraction[start:end, None], (lower - upper)[None], out=run)
        run += upper


def _cells(position: FloatArray, count: int) -> tuple[IndexArray, Float32Array]:
    clipped = np.clip(coords.to_centre_origin(position), 0, count - 1)
    first = np.minimum(clipped.astype(np.intp), max(count - 2, 0))
    return first, np.asarray(clipped - first, np.float32)


def fetch(
    image: AnyArray,
    grid: FloatArray,
    *,
    interpolation: Interpolation = "linear",
    background: float = 0.0,
) -> AnyArray:
    """The colours of ``image`` at the points of ``grid``.

    Args:
        image: (H, W) or (H, W, C) uint8, uint16 or float32; any size.
        grid: (h, w, 2) points of the image; NaN and points outside the image give the background.
        interpolation: how to read between pixel centres.
        background: value where there is no picture.

    Returns:
        (h, w) or (h, w, C) of the image's dtype.
    """
    size = Size(width=image.shape[1], height=image.shape[0])
    inside = coords.contains(grid, size)
    shape = (*grid.shape[:2], *image.shape[2:])
    if not inside.any():
        return np.full(shape, background, image.dtype)
    box = _bounds(grid, inside, size)
    part = image[box.top : box.bottom, box.left : box.right]
    if max(*part.shape[:2], *grid.shape[:2]) > _REMAP_LIMIT:
        return _fetch_halves(image, grid, interpolation=interpolation, background=background)
    # Shifting in float64 first keeps the precision that float32 coordinates lose in large pictures.
    local = coords.to_centre_origin(grid - np.array([box.left, box.top]))
    x = np.where(inside, local[..., 0], -1e4).astype(np.float32)
    y = np.where(inside, local[..., 1], -1e4).astype(np.float32)
    # Replicated borders keep the outermost half pixel; what lies outside is overwritten below.
    values = cv2.remap(part, x, y, _FLAGS[interpolation], borderMode=cv2.BORDER_REPLICATE)
    values = values.reshape(shape)
    values[~inside] = background
    return values


def _bounds(grid: FloatArray, inside: AnyArray, size: Size) -> Box:
    x, y = grid[..., 0][inside], grid[..., 1][inside]
    return Box(
        left=int(x.min()) - _KERNEL_REACH,
        top=int(y.min()) - _KERNEL_REACH,
        right=int(x.max()) + _KERNEL_REACH + 1,
        bottom=int(y.max()) + _KERNEL_REACH + 1,
    ).clipped(size)


def _fetch_halves(image: AnyArray, grid: FloatArray, *, interpolation: Interpolation, background: float) -> AnyArray:
    """Split a grid that spans more of the image than OpenCV can take, along its longer side."""
    axis = 0 if grid.shape[0] >= grid.shape[1] else 1
    halves = np.array_split(grid, 2, axis=axis)
    parts = [fetch(image, half, interpolation=interpolation, background=background) for half in halves]
    return np.concatenate(parts, axis=axis)


@dataclass(frozen=True, slots=True)
class TileMap:
    """Where the pixels of a tile are fetched, in float32 without losing precision in large pictures.

    Attributes:
        x: (h, w) float32, source points less ``origin``; NaN beyond the horizon.
        y: the same for y.
        origin: whole source pixels (x, y) near the middle of the tile.
    """

    x: Float32Array
    y: Float32Array
    origin: tuple[int, int]

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the tile."""
        return self.x.shape[0], self.x.shape[1]

    def part(self, rows: slice, columns: slice) -> TileMap:
        """A region of the tile."""
        return TileMap(self.x[rows, columns], self.y[rows, columns], self.origin)


def tile_map(homography: AnyArray, flow: FlowField | None, box: Box, out: Size | None = None) -> TileMap:
    """Where a tile of the target, at full resolution or reduced, is fetched in the source.

    Homography and points are moved to the middle of the tile in float64 and evaluated in float32, which is twice as
    fast as :func:`source_grid` and exact to 0.001 px for tiles of a few thousand pixels.

    Args:
        homography: (3, 3) source_from_target, full-resolution pixels.
        flow: the residual flow, or None.
        box: a region of the target; it may reach beyond it.
        out: size in pixels of the wanted picture of that region; by default that of the region.
    """
    out = out or box.size
    width, height = out.width, out.height
    step_x, step_y = box.size.width / width, box.size.height / height
    centre = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    landing = coords.apply_homography(homography, np.array(centre))
    origin = (round(landing[0]), round(landing[1])) if np.isfinite(landing).all() else (0, 0)
    local = coords.shift(-origin[0], -origin[1]) @ np.asarray(homography, np.float64) @ coords.shift(*centre)
    # Dividing by a positive number changes neither the map nor the side of the horizon.
    local /= local[2, 2] if local[2, 2] > 0 else 1.0
    x = np.asarray((coords.from_centre_origin(np.arange(width)) - width / 2) * step_x, np.float32)
    y = np.asarray((coords.from_centre_origin(np.arange(height)) - height / 2) * step_y, np.float32)
    flow_xy = None if flow is None else flow_on_raster(flow, box, out)
    result = TileMap(np.empty((height, width), np.float32), np.empty((height, width), np.float32), origin)
    for top in range(0, height, _STRIP):
        # A strip fits into the processor's cache through all the steps.
        strip = slice(top, min(top + _STRIP, height))
        shape = (strip.stop - top, width)
        points_x, points_y = np.broadcast_to(x, shape), np.broadcast_to(y[strip, None], shape)
        if flow_xy is not None:
            points_x, points_y = points_x + flow_xy[0][strip], points_y + flow_xy[1][strip]
        _project(local, points_x, points_y, result.x[strip], result.y[strip])
    return result


def fetch_tile(
    read: ReadRegion, size: Size, tile: TileMap, *, interpolation: Interpolation = "cubic", shrink: int = 1
) -> tuple[AnyArray | None, BoolArray | None]:
    """The colours of a picture that is read region by region, at the points of a tile.

    Args:
        read: gives the pixels (h, w, C) of a region, uint8, uint16 or float32.
        size: size of the whole picture.
        tile: where to fetch.
        interpolation: how to read between pixel centres.
        shrink: average blocks of so many pixels first, so that a picture that is made much smaller does not alias.

    Returns:
        (h, w, C) colours, zero outside the picture, or None if all of the tile is outside; and (h, w) which pixels
        are inside, or None if all are.
    """
    box, inside = _reach(tile, size, _KERNEL_REACH * shrink)
    if box is None:
        return None, inside
    too_far = max(box.size.width, box.size.height) // shrink + 2 > _REMAP_LIMIT
    if (too_far or box.size.pixels > _REGION_PIXELS) and max(tile.shape) > 1:
        return _fetch_quarters(read, size, tile, interpolation=interpolation, shrink=shrink)
    box = Box(
        left=box.left // shrink * shrink,
        top=box.top // shrink * shrink,
        right=-(-box.right // shrink) * shrink,
        bottom=-(-box.bottom // shrink) * shrink,
    )
    region = _shrunk(read(box.clipped(size)), box, shrink)
    x = _kernel_centres(tile.x, box.left - tile.origin[0], shrink)
    y = _kernel_centres(tile.y, box.top - tile.origin[1], shrink)
    if inside is not None:
        # OpenCV turns coordinates into integers, which NaN is none of.
        x[~inside] = y[~inside] = 0
    # Replicated borders keep the outermost half pixel; what lies outside is overwritten below.
    values = cv2.remap(region, x, y, _FLAGS[interpolation], borderMode=cv2.BORDER_REPLICATE)
    values = values.reshape(*tile.shape, region.shape[2])
    if inside is not None:
        values[~inside] = 0
    return values, inside


def _kernel_centres(points: Float32Array, start: int, shrink: int) -> Float32Array:
    """Tile points as OpenCV counts them in a region that begins at ``start`` and was shrunk."""
    centres = points - np.float32(start + 0.5 * shrink)
    return centres if shrink == 1 else np.divide(centres, np.float32(shrink), out=centres)


def _reach(tile: TileMap, size: Size, margin: int) -> tuple[Box | None, BoolArray | None]:
    """The region of the picture that a tile needs (None if none), and which pixels are inside (None if all).

    Args:
        tile: where to fetch.
        size: size of the picture.
        margin: pixels around the points that the interpolation reads.
    """
    left, top = -tile.origin[0], -tile.origin[1]
    right, bottom = left + size.width, top + size.height
    x_low, x_high, _, _ = cv2.minMaxLoc(tile.x)
    y_low, y_high, _, _ = cv2.minMaxLoc(tile.y)
    inside: BoolArray | None = None
    x, y = tile.x, tile.y
    # Comparisons with NaN are false, so that any NaN ends up here.
    if not (x_low >= left and x_high <= right and y_low >= top and y_high <= bottom and not np.isnan(x.sum())):
        inside = (x >= left) & (x <= right) & (y >= top) & (y <= bottom)
        if not inside.any():
            return None, inside
        x, y = x[inside], y[inside]
        x_low, x_high, y_low, y_high = float(x.min()), float(x.max()), float(y.min()), float(y.max())
    box = Box(
        left=int(np.floor(x_low)) - left - margin,
        top=int(np.floor(y_low)) - top - margin,
        right=int(np.ceil(x_high)) - left + margin,
        bottom=int(np.ceil(y_high)) - top + margin,
    )
    return box.clipped(size), inside


def _shrunk(region: AnyArray, box: Box, shrink: int) -> AnyArray:
    """Block averages of a region; ``box`` is in whole blocks and may reach beyond the pixels that there are."""
    if shrink == 1:
        return region
    missing = (box.size.height - region.shape[0], box.size.width - region.shape[1])
    if any(missing):
        region = np.pad(region, ((0, missing[0]), (0, missing[1]), (0, 0)), mode="edge")
    size = (box.size.width // shrink, box.size.height // shrink)
    return cv2.resize(np.ascontiguousarray(region), size, interpolation=cv2.INTER_AREA).reshape(
        size[1], size[0], region.shape[2]
    )


def _fetch_quarters(
    read: ReadRegion, size: Size, tile: TileMap, *, interpolation: Interpolation, shrink: int
) -> tuple[AnyArray | None, BoolArray | None]:
    """Divide a tile that spans more of the picture than may be in memory at once."""
    height, width = tile.shape
    values: AnyArray | None = None
    inside: BoolArray = np.zeros(tile.shape, np.bool_)
    for rows in (slice(0, (height + 1) // 2), slice((height + 1) // 2, height)):
        for columns in (slice(0, (width + 1) // 2), slice((width + 1) // 2, width)):
            part = tile.part(rows, columns)
            if not part.x.size:
                continue
            colours, mask = fetch_tile(read, size, part, interpolation=interpolation, shrink=shrink)
            if colours is not None:
                if values is None:
                    values = np.zeros((height, width, colours.shape[2]), colours.dtype)
                values[rows, columns] = colours
                inside[rows, columns] = True if mask is None else mask
    return values, inside


def shrink_factor(homography: AnyArray, target_size: Size) -> int:
    """How many source pixels, along one side, fall on one target pixel in the middle of the target; at least 1."""
    middle = np.array([target_size.width, target_size.height]) / 2
    area = abs(float(np.linalg.det(coords.local_affine(homography, middle))))
    # A scale of 4 may come as 3.9999.
    return max(1, int(np.sqrt(area) + 0.01)) if np.isfinite(area) else 1
