"""What every feature backend delivers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from rflow_engine import coords
from rflow_engine.types import BoolArray, Float32Array, FloatArray, Size

if TYPE_CHECKING:
    import torch

    from rflow_engine.images import WorkingImage


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """Described points of one picture.

    Attributes:
        points: (N, 2) float64, full-resolution pixels.
        descriptors: (N, C) float32 tensor on the device, of unit length.
        scores: (N,) float32, how good a point is; comparable within one picture only.
    """

    points: FloatArray
    descriptors: torch.Tensor
    scores: Float32Array

    def __len__(self) -> int:
        return len(self.points)


def resize(image: Float32Array, size: Size) -> Float32Array:
    """``image`` resized, by area averaging where it shrinks and linearly where it grows."""
    if image.shape[:2] == size.shape:
        return image
    shrinks = size.width < image.shape[1]
    flag = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, (size.width, size.height), interpolation=flag), np.float32)


def rounded(size: Size, multiple: int) -> Size:
    """``size`` with both sides rounded to a multiple (at least one)."""
    return Size(
        width=max(multiple, round(size.width / multiple) * multiple),
        height=max(multiple, round(size.height / multiple) * multiple),
    )


def inside_mask(image: WorkingImage, points: FloatArray) -> BoolArray:
    """Which full-resolution points lie where the picture has content."""
    if image.mask is None:
        return np.ones(len(points), bool)
    cells = np.floor(coords.rescale(points, image.full_size, image.size)).astype(np.intp)
    x = np.clip(cells[:, 0], 0, image.size.width - 1)
    y = np.clip(cells[:, 1], 0, image.size.height - 1)
    return np.asarray(image.mask[y, x])
