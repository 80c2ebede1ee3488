"""Which of two pictures is likely to be the source, when nobody says so."""

from __future__ import annotations

import re
from pathlib import PurePath

from rflow_engine.types import Size

# Words of file names, in the languages such files are named in. The target is what others are compared with.
_SOURCE = {
    *("source", "src", "moving", "copy", "kopie", "copie", "copia", "after", "new", "detail", "print", "drawing"),
    *("ir", "irr", "infrared", "infrarot", "nir", "swir", "xr", "xray", "xradiograph", "uv", "fluorescence"),
}
_TARGET = {
    *("target", "tgt", "fixed", "reference", "ref", "original", "before", "old", "whole", "painting"),
    *("vis", "visible", "rgb", "colour", "color"),
}


def order(paths: tuple[str, str], sizes: tuple[Size | None, Size | None] = (None, None)) -> tuple[str, str]:
    """Two files as source and target.

    Words in their names decide; where they say nothing, the picture with clearly fewer pixels is the source, because
    it is laid on the other at the other's resolution; else the order in which they came.

    Args:
        paths: the files.
        sizes: of the pictures, where they are known.
    """
    first, second = (_leaning(path) for path in paths)
    if first == second:
        one, other = sizes
        if one is not None and other is not None and one.pixels > 1.2 * other.pixels:
            return paths[1], paths[0]
        return paths
    return paths if first > second else (paths[1], paths[0])


def _leaning(path: str) -> int:
    """Positive for a name that speaks of a source, negative for one that speaks of a target."""
    stem = re.sub(r"([a-z])([A-Z])", r"\1 \2", PurePath(path.replace("\\", "/")).stem).replace("-ray", "ray")
    words = set(re.findall(r"[a-z]+", stem.lower()))
    return len(words & _SOURCE) - len(words & _TARGET)
