"""Colours for residuals: dark violet where a match fits, pale yellow where it is off by the threshold or more.

The lightness grows evenly, so that the order is seen with every kind of colour vision, and in print.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor

from rflow_engine.flow_colours import length_table
from rflow_engine.types import AnyArray
from rflow_gui.panes.raster import ByteImage

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEVELS = 16
"""So many colours: more would not be told apart in small markers, and each costs a drawing of its own."""
# Marks brighter than this have a dark outline, the others a bright one.
_BRIGHT = 0.55


def level_of(residuals: AnyArray, threshold: float) -> NDArray[np.intp]:
    """(N,) number of the colour of each match.

    Args:
        residuals: (N,) target pixels.
        threshold: residual that gets the last colour, as does everything beyond. Residuals that are not known get
            the first.
    """
    if not (math.isfinite(threshold) and threshold > 0):
        return np.zeros(len(residuals), np.intp)
    share = np.nan_to_num(np.asarray(residuals, np.float64) / threshold, nan=0.0, posinf=1.0)
    return np.minimum((share * LEVELS).astype(np.intp), LEVELS - 1)


@cache
def level_table() -> ByteImage:
    """(LEVELS, 3) uint8 the colours."""
    table = length_table()
    return table[np.rint(np.linspace(0, len(table) - 1, LEVELS)).astype(np.intp)]


def level_fills() -> list[QColor]:
    """The colours of the markers."""
    return [QColor(*colour) for colour in level_table().tolist()]


def level_outlines() -> list[QColor]:
    """The colour around each marker: bright around a dark one, dark around a bright one."""
    bright = np.linspace(0.0, 1.0, LEVELS) > _BRIGHT
    return [QColor(30, 10, 0, 220) if is_bright else QColor(255, 255, 255, 235) for is_bright in bright.tolist()]
