"""NumPy arrays in files of their own, as scripts and cameras of laboratories write them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from rflow_engine.errors import ImageReadError
from rflow_engine.images import checks
from rflow_engine.images.array_reader import ArrayReader
from rflow_engine.images.reader import Decoded, Reader, alpha_mask, with_finite_mask
from rflow_engine.images.samples import to_usable
from rflow_engine.types import AnyArray, Box


class NpyReader(Reader):
    """An array (H, W) or (H, W, C) in a ``.npy`` file, of which only what is asked for is read. No pickle.

    Raises:
        ImageReadError: if the file is damaged, or shape or dtype are not those of a picture.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.info = ArrayReader(self._mapped(), path.name, path=str(path), kind="NumPy").info

    def read(self, box: Box, factor: int = 1) -> Decoded:
        """A copy of a region."""
        array = self._mapped()
        if array.shape[:2] != self.info.size.shape:
            raise checks.damaged(self.info.name, "the file has changed")
        part = np.array(array[box.top : box.bottom, box.left : box.right])
        part = part[..., None] if part.ndim == 2 else part
        mask = alpha_mask(part[..., -1]) if self.info.has_alpha else None
        return with_finite_mask(Decoded(to_usable(part[..., : self.info.channels]), mask))

    def _mapped(self) -> AnyArray:
        try:
            # Only mapped: the file is not held open, and nothing is run that is in it.
            array: AnyArray = np.load(self._path, mmap_mode="r", allow_pickle=False)
        except (ImageReadError, MemoryError):
            raise
        except Exception as error:  # a damaged header can fail in any way
            raise checks.damaged(self._path.name, error) from error
        return array
