"""Packages that read further kinds of pictures where they are installed."""

from __future__ import annotations

import importlib
from functools import lru_cache
from typing import Any


@lru_cache(maxsize=1)
def imagecodecs() -> Any | None:
    """The package ``imagecodecs`` (``pip install rflow[codecs]``), or None."""
    return _imported("imagecodecs")


@lru_cache(maxsize=1)
def register_heif() -> bool:
    """Teach Pillow to read HEIC, if ``pillow-heif`` (``pip install rflow[heif]``) is there; whether it is."""
    heif = _imported("pillow_heif")
    if heif is None:
        return False
    heif.register_heif_opener(thumbnails=False)
    return True


def _imported(name: str) -> Any | None:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None
