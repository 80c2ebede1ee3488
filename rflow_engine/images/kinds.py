"""What kind of file it is, told by its first bytes, not by its name."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["TIFF", "NPY", "other"]
# Classic and BigTIFF, in both byte orders.
_TIFF = (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_NPY = b"\x93NUMPY"


def kind_of(path: Path) -> Kind:
    """The kind of an existing file.

    Raises:
        OSError: if it cannot be read.
    """
    with path.open("rb") as file:
        start = file.read(len(_NPY))
    if start[:4] in _TIFF:
        return "TIFF"
    return "NPY" if start == _NPY else "other"
