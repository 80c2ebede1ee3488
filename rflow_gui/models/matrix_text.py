"""The matrix of a transform as other programs want it: direction, units, and form of the text."""

from __future__ import annotations

import json
from enum import StrEnum

import numpy as np

from rflow_engine import coords
from rflow_engine.types import AnyArray, FloatArray, Size


class Direction(StrEnum):
    """From which picture to which points are taken."""

    SOURCE_FROM_TARGET = "source_from_target"
    TARGET_FROM_SOURCE = "target_from_source"


class Units(StrEnum):
    """What points are measured in."""

    PIXELS = "pixels"
    """full-resolution pixels from the top-left corner of the picture"""
    NORMALISED = "normalised"
    """from -1 to 1 across and down"""


class TextFormat(StrEnum):
    """How the nine numbers are written."""

    TABS = "tabs"
    NUMPY = "numpy"
    CSV = "csv"
    JSON = "json"


def matrix_in(
    source_from_target: AnyArray, *, source_size: Size, target_size: Size, direction: Direction, units: Units
) -> FloatArray:
    """(3, 3) float64, the transform in other units or the other way round; ``[2, 2]`` is 1 where it can be."""
    matrix = np.asarray(source_from_target, np.float64)
    if units is Units.NORMALISED:
        back = np.linalg.inv(_normalising(target_size))
        matrix = coords.unit_last(_normalising(source_size) @ matrix @ back)
    return matrix if direction is Direction.SOURCE_FROM_TARGET else coords.invert_homography(matrix)


def matrix_as(
    matrix: FloatArray, form: TextFormat, *, source_size: Size, target_size: Size, direction: Direction, units: Units
) -> str:
    """A matrix as text with all its digits; JSON also says what it is."""
    rows = matrix.tolist()
    match form:
        case TextFormat.TABS:
            return "\n".join("\t".join(repr(value) for value in row) for row in rows)
        case TextFormat.CSV:
            return "\n".join(",".join(repr(value) for value in row) for row in rows)
        case TextFormat.NUMPY:
            lines = (",\n    ".join(f"[{', '.join(repr(value) for value in row)}]" for row in rows),)
            return f"{direction.value} = np.array([\n    {lines[0]},\n])"
    described = {
        direction.value: rows,
        "units": units.value,
        "origin": "top-left corner" if units is Units.PIXELS else "middle",
        "source_size": [source_size.width, source_size.height],
        "target_size": [target_size.width, target_size.height],
    }
    return json.dumps(described, indent=2)


def _normalising(size: Size) -> FloatArray:
    return np.array([[2 / size.width, 0.0, -1.0], [0.0, 2 / size.height, -1.0], [0.0, 0.0, 1.0]])
