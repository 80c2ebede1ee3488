"""Reduced versions of a picture inside its TIFF file, as microscopes and image servers write them."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from typing import Any

from rflow_engine.types import Size

# A reduced version may lack the last incomplete block, or have it.
_SLACK = 1
# More would be smaller than a thumbnail.
_MOST_LEVELS = 16


def reduced_pages(tiff: Any, page: Any) -> dict[int, Any]:
    """The pages that hold the picture at a half, a quarter, … of its size, by how many times they are smaller.

    Args:
        tiff: a tifffile file.
        page: its page with the picture itself.

    Returns:
        Powers of 2 to pages of the same kind of samples.
    """
    full, found = Size(width=page.imagewidth, height=page.imagelength), dict[int, Any]()
    for other in _candidates(tiff, page):
        factor = _factor(full, Size(width=other.imagewidth, height=other.imagelength))
        if factor is not None and _alike(page, other):
            found.setdefault(factor, other)
    return found


def _candidates(tiff: Any, page: Any) -> Iterator[Any]:
    # A damaged directory of a version that we can do without is no reason to refuse the picture.
    with contextlib.suppress(Exception):
        yield from list(page.pages or ())[:_MOST_LEVELS]
    with contextlib.suppress(Exception):
        yield from (other.aspage() for other in tiff.pages[1 : _MOST_LEVELS + 1] if other.is_reduced)


def _factor(full: Size, small: Size) -> int | None:
    """How many times smaller, if that is a power of 2 in both directions; else None."""
    if not (0 < small.width < full.width and 0 < small.height < full.height):
        return None
    factor = 2 ** round(math.log2(full.width / small.width))
    sides = ((full.width, small.width), (full.height, small.height))
    exact = all(abs(-(-whole // factor) - part) <= _SLACK for whole, part in sides)
    return factor if factor > 1 and exact else None


def _alike(page: Any, other: Any) -> bool:
    kinds = ("photometric", "samplesperpixel", "bitspersample", "planarconfig", "dtype", "extrasamples")
    return all(getattr(page, kind) == getattr(other, kind) for kind in kinds)
