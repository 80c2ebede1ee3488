"""The loops for pictures that are made smaller, or have no colour everywhere; see ``kernels``."""

from __future__ import annotations

from typing import Any

import numpy as np

from rflow_engine.warp.kernels import compiled, put, weighted

# A kernel is made wider at most so many times, which only matters next to a horizon.
_WIDEST = 8.0
# Up to so many pixels on one nothing is averaged: pictures that are about equally large stay as sharp as they are.
_SHARP, _SMOOTH = 1.25, 1.5
# Where less of the surroundings has a colour there is no picture.
_COVERED = 0.5


@compiled
def _widening(nodes: Any, across: Any, down: Any, axis: Any, scale: Any) -> Any:
    """How many times wider a kernel is, from the stretches at the nodes around a pixel."""
    rows, columns = nodes.shape[0], nodes.shape[1]
    cell_x, cell_y = min(max(across, 0.0), columns - 1.0), min(max(down, 0.0), rows - 1.0)
    i, j = min(int(cell_y), max(rows - 2, 0)), min(int(cell_x), max(columns - 2, 0))
    below, right = min(i + 1, rows - 1), min(j + 1, columns - 1)
    fx, fy = cell_x - j, cell_y - i
    upper = nodes[i, j, axis] * (1 - fx) + nodes[i, right, axis] * fx
    lower = nodes[below, j, axis] * (1 - fx) + nodes[below, right, axis] * fx
    stretch = upper * (1 - fy) + lower * fy
    if stretch <= _SHARP:
        return 1.0
    if stretch < _SMOOTH:
        stretch = 1.0 + (stretch - _SHARP) * (_SMOOTH - 1.0) / (_SMOOTH - _SHARP)
    return min(max(stretch * scale, 1.0), _WIDEST)


@compiled
def _fill_weights(weights: Any, centre: Any, half: Any, widening: Any, profile: Any, fineness: Any) -> Any:
    """Weights of the pixels along one axis, balanced as in ``windows``: the first pixel, and how many."""
    reach = half * widening
    first, last = int(np.ceil(centre - reach)), int(np.floor(centre + reach))
    total, moment, spread = 0.0, 0.0, 0.0
    for n in range(last - first + 1):
        distance = first + n - centre
        weight = profile[int(abs(distance) / widening * fineness + 0.5)]
        weights[n] = weight
        total += weight
        moment += weight * distance
        spread += (1.0 - abs(distance) / reach) * distance * distance
    tilt = moment / spread if spread > 0.0 else 0.0
    total = 0.0
    for n in range(last - first + 1):
        distance = first + n - centre
        weights[n] -= (1.0 - abs(distance) / reach) * distance * tilt
        total += weights[n]
    for n in range(last - first + 1):
        weights[n] /= total
    return first, last - first + 1


@compiled
def _average(source: Any, stride: Any, at: Any, wx: Any, wy: Any, counts: Any, pixel: Any, out: Any, to: Any) -> Any:
    """Write the weighted sum of a block of any size."""
    channels = len(pixel)
    for c in range(channels):
        total = np.float32(0.0)
        for i in range(counts[1]):
            row = np.float32(0.0)
            start = at + i * stride + c
            for j in range(counts[0]):
                row += wx[j] * np.float32(source[start + j * channels])
            total += wy[i] * row
        put(out, to + c, total)


@compiled
def _share(covered: Any) -> Any:
    return np.float32(covered) / np.float32(255.0)


@compiled
def _average_covered(
    source: Any, mask: Any, stride: Any, at: Any, wx: Any, wy: Any, counts: Any, pixel: Any, out: Any, to: Any
) -> Any:
    """Write the average of what has a colour in a block, and tell how much that is; nothing is written below half."""
    channels = len(pixel)
    row_of_mask, first = stride // channels, at // channels
    cover = np.float32(0.0)
    for i in range(counts[1]):
        for j in range(counts[0]):
            cover += wx[j] * wy[i] * _share(mask[first + i * row_of_mask + j])
    if cover < _COVERED:
        return False
    for c in range(channels):
        total = np.float32(0.0)
        for i in range(counts[1]):
            for j in range(counts[0]):
                weight = wx[j] * wy[i] * _share(mask[first + i * row_of_mask + j])
                total += weight * np.float32(source[at + i * stride + j * channels + c])
        put(out, to + c, total / cover)
    return True


@compiled
def _all_covered(mask: Any, row: Any, first: Any, counts: Any) -> Any:
    for i in range(counts[1]):
        for j in range(counts[0]):
            if mask[first + i * row + j] != 255:
                return False
    return True


@compiled
def sample_widely(
    source: Any,
    mask: Any,
    region: Any,
    size: Any,
    x: Any,
    y: Any,
    part: Any,
    stretch: Any,
    kernel: Any,
    pixel: Any,
    out: Any,
) -> Any:
    """Fetch as :func:`kernels.sample` does, with kernels as wide as the picture is made smaller, of what has a colour.

    Args:
        source: samples of the region at its level, flat.
        mask: uint8 of the region, flat, 255 where all of a pixel has a colour; empty for everywhere.
        region: samples in a row, left and upper edge at the level, and pixels of the level on one of the picture.
        size: width and height of the picture as floats.
        x: (rows, columns) float64, points of the picture.
        y: the same.
        part: first row, end of the rows, first column, end of the columns.
        stretch: (n, m, 2) pixels of the picture on one of the map at nodes, and where in nodes the map begins and how
            many nodes a pixel is.
        kernel: as of ``sample``, with the profile and its values on a pixel, then the same of "linear".
        pixel: a tuple as long as a pixel has samples.
        out: as of ``sample``.
    """
    stride, left, top, scale = region
    nodes, begin_x, begin_y, pitch = stretch
    table, steps, taps, profile, fineness, tent = kernel
    values, step, opaque, inside = out
    count, channels, columns = len(taps), len(pixel), x.shape[1]
    shift, lead, half = (0.5 if count > 1 else 0.0), (count - 1) // 2, count * 0.5
    wx, wy = np.empty(64, np.float32), np.empty(64, np.float32)
    for i in range(part[0], part[1]):
        for j in range(part[2], part[3]):
            px, py, to = x[i, j], y[i, j], (i * columns + j) * step
            if not (px >= 0.0 and px <= size[0] and py >= 0.0 and py <= size[1]):
                continue
            px, py = px * scale - shift, py * scale - shift
            wide_x, wide_y = 1.0, 1.0
            if count > 1:
                across, down = begin_x + (j + 0.5) * pitch, begin_y + (i + 0.5) * pitch
                wide_x = _widening(nodes, across, down, 0, scale)
                wide_y = _widening(nodes, across, down, 1, scale)
            floor_x, floor_y = np.floor(px), np.floor(py)
            first_x, first_y, counts = int(floor_x) - lead, int(floor_y) - lead, (count, count)
            plain = wide_x == 1.0 and wide_y == 1.0
            if not plain:
                first_x, count_x = _fill_weights(wx, px, half, wide_x, profile, fineness)
                first_y, count_y = _fill_weights(wy, py, half, wide_y, profile, fineness)
                counts = (count_x, count_y)
            at = (first_y - top) * stride + (first_x - left) * channels
            if len(mask) and not _all_covered(mask, stride // channels, at // channels, counts):
                if count > 1:
                    first_x, count_x = _fill_weights(wx, px, 1.0, wide_x, tent, fineness)
                    first_y, count_y = _fill_weights(wy, py, 1.0, wide_y, tent, fineness)
                else:
                    wx[0], wy[0], count_x, count_y = 1.0, 1.0, 1, 1
                at = (first_y - top) * stride + (first_x - left) * channels
                if not _average_covered(source, mask, stride, at, wx, wy, (count_x, count_y), pixel, values, to):
                    continue
            elif plain:
                kx, ky = int((px - floor_x) * steps + 0.5) * count, int((py - floor_y) * steps + 0.5) * count
                weighted(source, at, stride, table, kx, ky, values, to, taps, pixel)
            else:
                _average(source, stride, at, wx, wy, counts, pixel, values, to)
            if step > channels:
                values[to + step - 1] = opaque
            inside[i, j] = True
