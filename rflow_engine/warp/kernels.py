"""The loops over pixels, compiled by Numba for the processor at hand when they are first used.

OpenCV's ``remap`` rounds positions to 1/32 px and its cubic kernel does not keep ramps; both move the picture
(``docs/decisions/027-warping.md``). The innermost step is written as vector instructions of LLVM, which every processor
has in some width: Numba leaves a loop over a few taps and channels scalar. Nothing here depends on where a tile begins,
so that a picture made of tiles is the picture made at once, to the last bit.

Numba takes a moment to import: only functions that warp do so.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic


def compiled(function: Any) -> Any:
    """Compile a function when it is first called, and keep that for the next start where there is a place for it."""
    try:
        return njit(cache=True, nogil=True, error_model="numpy")(function)
    except RuntimeError:
        # Neither beside the program nor in the user's folder may anything be written.
        return njit(nogil=True, error_model="numpy")(function)


_FLOAT, _INT32 = ir.FloatType(), ir.IntType(32)


@intrinsic
def weighted(
    typing: Any,
    source: Any,
    at: Any,
    stride: Any,
    table: Any,
    kx: Any,
    ky: Any,
    out: Any,
    to: Any,
    taps: Any,
    pixel: Any,
) -> Any:
    """Write the weighted sum of a block of pixels.

    Args:
        typing: Numba's.
        source: samples of the picture, flat.
        at: index of the block's first sample.
        stride: samples in a row of the picture.
        table: weights, flat.
        kx: index of the first weight across.
        ky: index of the first weight down.
        out: samples of the result, flat, of the same type.
        to: index of the first one.
        taps: a tuple as long as the block is wide and high.
        pixel: a tuple as long as a pixel has samples.
    """
    signature = types.void(source, at, stride, table, kx, ky, out, to, taps, pixel)
    count, channels, kind = len(taps), len(pixel), source.dtype

    def generate(context: Any, builder: Any, sig: Any, arguments: Any) -> Any:
        start_of_block, row, across, down, into = (arguments[n] for n in (1, 2, 4, 5, 7))
        data, weights, result = (
            context.make_array(sig.args[n])(context, builder, arguments[n]).data for n in (0, 3, 6)
        )
        total: Any = None
        for j in range(count):
            start = builder.add(start_of_block, builder.mul(row, ir.Constant(row.type, j)))
            samples = _load(builder, data, start, kind, count * channels)
            weight = _load(builder, weights, builder.add(down, ir.Constant(down.type, j)), types.float32, 1)
            part = builder.fmul(samples, _chosen(builder, weight, [0] * (count * channels)))
            total = part if total is None else builder.fadd(total, part)
        weight = _load(builder, weights, across, types.float32, count)
        total = builder.fmul(total, _chosen(builder, weight, [n // channels for n in range(count * channels)]))
        _store(builder, result, into, kind, _added_up(builder, total, count, channels), channels)
        return context.get_dummy_value()

    return signature, generate


@intrinsic
def put(typing: Any, out: Any, to: Any, value: Any) -> Any:
    """Write a float as a sample, rounded and within its range."""

    def generate(context: Any, builder: Any, sig: Any, arguments: Any) -> Any:
        data = context.make_array(sig.args[0])(context, builder, arguments[0]).data
        number = context.cast(builder, arguments[2], sig.args[2], types.float32)
        vector = builder.insert_element(ir.Constant(ir.VectorType(_FLOAT, 1), ir.Undefined), number, _INT32(0))
        _store(builder, data, arguments[1], out.dtype, vector, 1)
        return context.get_dummy_value()

    return types.void(out, to, value), generate


def _chosen(builder: Any, vector: Any, lanes: list[int]) -> Any:
    return builder.shuffle_vector(vector, vector, ir.Constant(ir.VectorType(_INT32, len(lanes)), lanes))


def _added_up(builder: Any, vector: Any, count: int, channels: int) -> Any:
    """Add ``count`` groups of ``channels`` lanes, halves first."""
    while count % 2 == 0:
        count //= 2
        lanes = count * channels
        low = _chosen(builder, vector, list(range(lanes)))
        vector = builder.fadd(low, _chosen(builder, vector, list(range(lanes, 2 * lanes))))
    total = _chosen(builder, vector, list(range(channels)))
    for group in range(1, count):
        lanes_of_group = list(range(group * channels, (group + 1) * channels))
        total = builder.fadd(total, _chosen(builder, vector, lanes_of_group))
    return total


def _element(kind: Any) -> Any:
    return ir.IntType(kind.bitwidth) if isinstance(kind, types.Integer) else _FLOAT


def _load(builder: Any, data: Any, index: Any, kind: Any, lanes: int) -> Any:
    """Load samples as a vector of floats."""
    element = _element(kind)
    place = builder.bitcast(builder.gep(data, [index]), ir.VectorType(element, lanes).as_pointer())
    loaded = builder.load(place)
    loaded.align = kind.bitwidth // 8
    return loaded if element is _FLOAT else builder.uitofp(loaded, ir.VectorType(_FLOAT, lanes))


def _store(builder: Any, data: Any, index: Any, kind: Any, values: Any, lanes: int) -> None:
    """Store a vector of floats as samples, rounded and within their range."""
    element = _element(kind)
    if element is not _FLOAT:
        vector = ir.VectorType(_FLOAT, lanes)
        values = builder.fadd(values, ir.Constant(vector, [0.5] * lanes))
        for sign, limit in ((">", 0.0), ("<", float(2**kind.bitwidth - 1))):
            bound = ir.Constant(vector, [limit] * lanes)
            values = builder.select(builder.fcmp_ordered(sign, values, bound), values, bound)
        values = builder.fptosi(values, ir.VectorType(_INT32, lanes))
        values = builder.trunc(values, ir.VectorType(element, lanes))
    place = builder.bitcast(builder.gep(data, [index]), ir.VectorType(element, lanes).as_pointer())
    builder.store(values, place).align = kind.bitwidth // 8


@compiled
def project(matrix: Any, left: Any, step_x: Any, top: Any, step_y: Any, flow: Any, cells: Any, x: Any, y: Any) -> Any:
    """Where the pixels of a raster of the target are fetched.

    Args:
        matrix: (9,) float64, the homography.
        left: left edge of the raster in the target.
        step_x: width of a pixel of the raster in the target.
        top: upper edge.
        step_y: height of a pixel.
        flow: (h, w, 2) float32, the residual flow; without any rows for none.
        cells: (2,) float64, cells of the flow on a pixel of the target.
        x: (rows, columns) float64, result; NaN beyond the horizon.
        y: the same.
    """
    rows, columns = x.shape
    high, wide = flow.shape[0], flow.shape[1]
    first, part = np.zeros(columns, np.int64), np.zeros(columns)
    across = np.zeros((2, wide + 2))
    for j in range(columns if high else 0):
        cell = min(max((left + (j + 0.5) * step_x) * cells[0] - 0.5, 0.0), wide - 1.0)
        first[j] = min(int(cell), max(wide - 2, 0))
        part[j] = cell - first[j]
    # Between two columns of the flow nothing has to be looked up, and the loop becomes one over vectors.
    ends = np.empty(columns, np.int64)
    for j in range(columns - 1, -1, -1):
        ends[j] = ends[j + 1] if j + 1 < columns and first[j + 1] == first[j] else j + 1
    for i in range(rows):
        point_y = top + (i + 0.5) * step_y
        if high:
            cell = min(max(point_y * cells[1] - 0.5, 0.0), high - 1.0)
            above = min(int(cell), max(high - 2, 0))
            below, weight = min(above + 1, high - 1), cell - above
            for k in range(first[0], min(first[columns - 1] + 2, wide)):
                for axis in range(2):
                    upper = np.float64(flow[above, k, axis])
                    across[axis, k] = upper + weight * (np.float64(flow[below, k, axis]) - upper)
        start = 0
        while start < columns:
            k, end = first[start], ends[start]
            u, v = across[0, k], across[1, k]
            slope_u, slope_v = across[0, k + 1] - u, across[1, k + 1] - v
            for j in range(start, end):
                px = left + (j + 0.5) * step_x + (u + part[j] * slope_u)
                py = point_y + (v + part[j] * slope_v)
                w = matrix[6] * px + matrix[7] * py + matrix[8]
                inverse = 1.0 / (w if w > 1e-12 else np.nan)
                x[i, j] = (matrix[0] * px + matrix[1] * py + matrix[2]) * inverse
                y[i, j] = (matrix[3] * px + matrix[4] * py + matrix[5]) * inverse
            start = end


@compiled
def bounds(x: Any, y: Any, width: Any, height: Any, part: Any) -> Any:
    """How many points of a part of a map lie in the picture, and left, right, top and bottom of them."""
    count = 0
    left, right, top, bottom = width, 0.0, height, 0.0
    for i in range(part[0], part[1]):
        for j in range(part[2], part[3]):
            px, py = x[i, j], y[i, j]
            if px >= 0.0 and px <= width and py >= 0.0 and py <= height:
                count += 1
                left, right = min(left, px), max(right, px)
                top, bottom = min(top, py), max(bottom, py)
    return count, left, right, top, bottom


@compiled
def sample(source: Any, region: Any, size: Any, x: Any, y: Any, part: Any, kernel: Any, pixel: Any, out: Any) -> Any:
    """Fetch the pixels of a part of a map from a region of a picture that is not made smaller.

    Args:
        source: samples of the region, flat; it reaches as far as the kernel does.
        region: samples in a row of it, and its left and upper edge in the picture.
        size: width and height of the picture as floats.
        x: (rows, columns) float64, points of the picture.
        y: the same.
        part: first row, end of the rows, first column, end of the columns.
        kernel: weights (flat), fractions that are told apart, and a tuple as long as there are taps.
        pixel: a tuple as long as a pixel has samples.
        out: samples of the result, flat; how many a pixel takes; the value of the last one where there is one more
            than in the picture; (rows, columns) bool, where there is a picture.
    """
    stride, left, top = region
    table, steps, taps = kernel
    values, step, opaque, inside = out
    shift, lead, columns = (0.5 if len(taps) > 1 else 0.0), (len(taps) - 1) // 2, x.shape[1]
    for i in range(part[0], part[1]):
        for j in range(part[2], part[3]):
            px, py, to = x[i, j], y[i, j], (i * columns + j) * step
            if not (px >= 0.0 and px <= size[0] and py >= 0.0 and py <= size[1]):
                continue
            floor_x, floor_y = np.floor(px - shift), np.floor(py - shift)
            kx = int((px - shift - floor_x) * steps + 0.5) * len(taps)
            ky = int((py - shift - floor_y) * steps + 0.5) * len(taps)
            at = (int(floor_y) - lead - top) * stride + (int(floor_x) - lead - left) * len(pixel)
            weighted(source, at, stride, table, kx, ky, values, to, taps, pixel)
            if step > len(pixel):
                values[to + step - 1] = opaque
            inside[i, j] = True
