"""Pictures that a script already has as arrays."""

from __future__ import annotations

import numpy as np

from rflow_engine.errors import ImageReadError
from rflow_engine.images import checks
from rflow_engine.images.reader import Decoded, DecodingReader, alpha_mask
from rflow_engine.images.samples import conversion_note, to_usable, usable_dtype
from rflow_engine.said import said
from rflow_engine.types import AnyArray, ImageInfo, Size


class ArrayReader(DecodingReader):
    """An array (H, W) or (H, W, C) with C = 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha.

    Args:
        array: the array.
        name: what to call it in messages.
        path: the file it is mapped from, or None.
        kind: what to call the format.

    Raises:
        ImageReadError: if shape or dtype are not those of a picture.
    """

    def __init__(self, array: AnyArray, name: str, *, path: str | None = None, kind: str = "array") -> None:
        super().__init__()
        if array.ndim not in (2, 3) or (array.ndim == 3 and array.shape[2] not in (1, 2, 3, 4)):
            raise ImageReadError(
                said(
                    "The array '{name}' has the shape {shape}, which is not that of a picture.",
                    name=name,
                    shape=array.shape,
                ),
                said("Pass (height, width) or (height, width, channels) with 1 to 4 channels."),
            )
        dtype = usable_dtype(array.dtype)
        if dtype is None:
            raise ImageReadError(
                said(
                    "The array '{name}' has the type {dtype}, which does not hold grey values or colours.",
                    name=name,
                    dtype=array.dtype,
                ),
                said("Pass uint8, uint16 or float32."),
            )
        self._array = array[..., None] if array.ndim == 2 else array
        height, width, samples = self._array.shape
        size = Size(width=width, height=height)
        checks.check_size(name, size)
        self.info = ImageInfo(
            name=name,
            path=path,
            size=size,
            channels=3 if samples >= 3 else 1,
            dtype=dtype,
            format=kind,
            has_alpha=samples in (2, 4),
            notes=conversion_note(array.dtype),
        )

    @property
    def reads_regions(self) -> bool:
        """It is in memory already."""
        return True

    def decode(self) -> Decoded:
        """The array itself, or a converted copy."""
        pixels = to_usable(self._array[..., : self.info.channels])
        mask = alpha_mask(self._array[..., -1]) if self.info.has_alpha else None
        return Decoded(np.asarray(pixels), mask)
