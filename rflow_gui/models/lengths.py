"""Lengths in pixels, and in millimetres where it is known how large a pixel is."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class PixelSizes(NamedTuple):
    """Lengths of a pixel of both pictures in millimetres.

    Attributes:
        source: of the picture that moves; None where it is not known.
        target: of the picture that stays; None where it is not known.
    """

    source: float | None = None
    target: float | None = None


UNKNOWN = PixelSizes()


def length(pixels: float, each: float | None, digits: int = 2) -> str:
    """A length for the user, with its millimetres where they are known; a dash for what is not a number.

    Args:
        pixels: the length.
        each: length of a pixel in millimetres, or None.
        digits: decimals of the pixels.
    """
    if not math.isfinite(pixels):
        return "–"
    text = f"{pixels:.{digits}f}"
    if each is None:
        return _tr("{length} px").format(length=text)
    # Three digits of a millimetre tell as much as two decimals of a pixel; nobody measures less than 0.1 µm.
    value = round(pixels * each, 4)
    metric = f"{value:.3g}" if value < 100 else f"{value:.0f}"
    return _tr("{length} px ({metric} mm)").format(length=text, metric=metric)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lengths", text)
