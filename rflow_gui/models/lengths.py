"""Lengths in pixels, and in millimetres where the file of a picture says how many pixels make an inch."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from rflow_engine.types import ImageInfo

_MM_PER_INCH = 25.4
# Pixels that are not square have no single length.
_SQUARE = 0.01


def millimetres_per_pixel(info: ImageInfo) -> float | None:
    """How long a pixel is by the resolution in the file; None where it says none, or none that can be used."""
    if info.resolution is None:
        return None
    across, down = info.resolution
    if not (math.isfinite(across) and math.isfinite(down) and across > 0 and down > 0):
        return None
    if abs(across - down) > _SQUARE * max(across, down):
        return None
    return 2 * _MM_PER_INCH / (across + down)


def length(pixels: float, info: ImageInfo, digits: int = 2) -> str:
    """A length for the user, with its millimetres where they are known; a dash for what is not a number."""
    if not math.isfinite(pixels):
        return "–"
    text, each = f"{pixels:.{digits}f}", millimetres_per_pixel(info)
    if each is None:
        return _tr("{length} px").format(length=text)
    # Three digits of a millimetre tell as much as two decimals of a pixel.
    metric = f"{pixels * each:.3g}" if pixels * each < 100 else f"{pixels * each:.0f}"
    return _tr("{length} px ({metric} mm)").format(length=text, metric=metric)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lengths", text)
