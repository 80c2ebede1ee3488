"""The one way to open any picture."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

import numpy as np

from rflow_engine import addresses
from rflow_engine.errors import ImageReadError, ResourceError
from rflow_engine.images import checks, iiif, kinds, tiff_pages
from rflow_engine.images.array_reader import ArrayReader
from rflow_engine.images.npy_reader import NpyReader
from rflow_engine.images.picture import Picture
from rflow_engine.images.pillow_reader import PillowReader
from rflow_engine.images.reader import Reader
from rflow_engine.images.source import ImageSource, PathOrArray
from rflow_engine.images.tiff_reader import TiffReader
from rflow_engine.said import said


def open_image(picture: PathOrArray | ImageSource, *, name: str | None = None, page: int = 0) -> ImageSource:
    """Open a picture: a path, an array (H, W[, C]), the address of an ``info.json``, or something opened before.

    Only the header is read; the pixels are decoded, or fetched, when they are first asked for. To give an address is
    to ask for the network.

    Args:
        picture: what to open.
        name: what to call an array in messages.
        page: which picture of a file with several, from 0; see :func:`rflow_engine.images.list_pages`.

    Raises:
        ImageReadError: if it is missing, not a picture, damaged, or has no usable size, or no such page.
        ResourceError: if there is not enough memory to open it.
    """
    try:
        if isinstance(picture, np.ndarray):
            return Picture(ArrayReader(picture, name or "array"))
        if isinstance(picture, str) and addresses.is_address(picture):
            return Picture(iiif.open_address(picture))
        if isinstance(picture, str | PathLike):
            return Picture(_file_reader(picture, page))
    except MemoryError as error:
        raise ResourceError(said("Memory ran out while opening a picture."), said("Close other programs.")) from error
    if hasattr(picture, "working") and hasattr(picture, "info"):
        return picture
    raise ImageReadError(
        said("A picture must be a path or an array, got {kind}.", kind=type(picture).__name__),
        said("Pass a file name or a NumPy array."),
    )


def _file_reader(given: str | PathLike[str], page: int) -> Reader:
    path = Path(given).expanduser()
    checks.check_file(path)
    path = path.resolve()
    if path.suffix.lower() == ".json":
        return iiif.open_copy(path)
    kind = kinds.kind_of(path)
    if kind == "TIFF":
        return TiffReader(path, page)
    if page != 0:
        raise tiff_pages.no_such_page(path.name, page, [""])
    return NpyReader(path) if kind == "NPY" else PillowReader(path)
