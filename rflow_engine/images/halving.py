"""Pictures at half their size, as the pyramids of a file hold them."""

from __future__ import annotations

import numpy as np

from rflow_engine.types import AnyArray, Size


def half(size: Size) -> Size:
    """The size at half the resolution; an odd row or column stays."""
    return Size(width=-(-size.width // 2), height=-(-size.height // 2))


def level_sizes(size: Size, smallest: int) -> list[Size]:
    """The picture's own size, its half, quarter, … until the long side is at most ``smallest``."""
    sizes = [size]
    while sizes[-1].long_side > smallest:
        sizes.append(half(sizes[-1]))
    return sizes


def halved(pixels: AnyArray, *, alpha: bool) -> AnyArray:
    """Means over two by two pixels.

    Args:
        pixels: (h, w, c) uint8, uint16 or float32.
        alpha: whether the last channel is the opacity of the others. Then a transparent pixel has no part in the
            colour, so that nothing of the ground creeps in along an edge.

    Returns:
        (ceil(h / 2), ceil(w / 2), c) of the same dtype.
    """
    missing = [(0, count % 2) for count in pixels.shape[:2]]
    even = np.pad(pixels, (*missing, (0, 0)), mode="edge") if any(part[1] for part in missing) else pixels
    if not alpha or even[..., -1].min() == even[..., -1].max():
        return _means(even)
    blocks = even.reshape(even.shape[0] // 2, 2, even.shape[1] // 2, 2, -1).astype(np.float64)
    weights = blocks[..., -1:]
    total = weights.sum(axis=(1, 3))
    colours = (blocks[..., :-1] * weights).sum(axis=(1, 3)) / np.where(total > 0, total, 1.0)
    averaged = np.concatenate([colours, total / 4], axis=2)
    if pixels.dtype.kind == "u":
        averaged = np.floor(averaged + 0.5)
    return averaged.astype(pixels.dtype)


def _means(even: AnyArray) -> AnyArray:
    """Plain means, of which a half is rounded up: the same wherever a picture is cut."""
    wide = {1: np.uint16, 2: np.uint32}.get(even.dtype.itemsize, np.float64)
    total = even[0::2, 0::2].astype(wide)
    for part in (even[0::2, 1::2], even[1::2, 0::2], even[1::2, 1::2]):
        total += part
    means: AnyArray = total / 4 if even.dtype.kind == "f" else (total + 2) >> 2
    return means.astype(even.dtype)
