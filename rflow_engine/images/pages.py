"""Which pictures a file holds."""

from __future__ import annotations

from dataclasses import dataclass
from os import PathLike
from pathlib import Path

import numpy as np
import tifffile

from rflow_engine.errors import ImageReadError
from rflow_engine.images import checks, kinds, tiff_pages
from rflow_engine.images.samples import usable_dtype
from rflow_engine.types import Size


@dataclass(frozen=True, slots=True, kw_only=True)
class PageInfo:
    """One picture of a file with several.

    Attributes:
        number: from 0; what :func:`rflow_engine.images.open_image` takes as ``page``.
        size: in pixels, as stored.
        channels: 1 (grey) or 3.
        dtype: NumPy name of the sample type that it is read as.
        name: what the file calls it, such as "IR 1200 nm"; may be empty.
    """

    number: int
    size: Size
    channels: int
    dtype: str
    name: str

    @property
    def bits(self) -> int:
        """Of a sample, as it is read; 0 where it cannot be."""
        return np.dtype(self.dtype).itemsize * 8 if self.dtype else 0


def list_pages(path: str | PathLike[str]) -> tuple[PageInfo, ...]:
    """The pictures of a file that can be opened one by one: pages of a TIFF, channels of an OME-TIFF.

    Only headers are read.

    Raises:
        ImageReadError: if the file cannot be read.
    """
    given = Path(path).expanduser()
    checks.check_file(given)
    if kinds.kind_of(given) != "TIFF":
        from rflow_engine.images.opening import open_image

        info = open_image(given).info
        return (PageInfo(number=0, size=info.size, channels=info.channels, dtype=info.dtype, name=""),)
    try:
        with tifffile.TiffFile(given) as tiff:
            places = tiff_pages.places(tiff)
            names = tiff_pages.names(tiff, places)
            return tuple(_page_info(tiff, place, name) for place, name in zip(places, names, strict=True))
    except MemoryError:
        raise
    except Exception as error:  # a damaged header can fail in any way
        raise error if isinstance(error, ImageReadError) else checks.damaged(given.name, error) from error


def _page_info(tiff: tifffile.TiffFile, place: tiff_pages.Place, name: str) -> PageInfo:
    page = tiff_pages.page_of(tiff, place)
    size = Size(width=page.imagewidth, height=page.imagelength)
    dtype = None if page.dtype is None else usable_dtype(page.dtype)
    grey = int(page.photometric) in (0, 1)
    return PageInfo(number=place.number, size=size, channels=1 if grey else 3, dtype=dtype or "", name=name)
