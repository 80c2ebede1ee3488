"""RANSAC-Flow for the desktop: the engine that aligns a source picture to a target picture.

>>> import rflow_engine
>>> result = rflow_engine.align("copy.tif", "original.tif")
>>> if result:
...     rflow_engine.export(result, "aligned/")

Importing the package is quick: torch is imported by the first call of :func:`align`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from rflow_engine.errors import Cancelled, EngineError
from rflow_engine.types import FitFailure

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.applying import apply
    from rflow_engine.export import export
    from rflow_engine.images import open_image
    from rflow_engine.pipeline import align, by_hand, refit
    from rflow_engine.refining import refine
    from rflow_engine.saved import load_alignment

# OpenMP, which torch computes with on the CPU, lets idle threads spin by default. As soon as anything else wants a
# core, such as the window of this very program, thousands of small operations then wait for a thread that is not
# running: measured on two cores under load, 29 s instead of 7 s for one pair. It is read when torch is first imported.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

__version__ = "0.1.0"
__all__ = [
    "Alignment",
    "Cancelled",
    "EngineError",
    "FitFailure",
    "align",
    "apply",
    "by_hand",
    "export",
    "load_alignment",
    "open_image",
    "refine",
    "refit",
]

_HOMES = {
    "Alignment": "rflow_engine.alignment",
    "align": "rflow_engine.pipeline",
    "apply": "rflow_engine.applying",
    "by_hand": "rflow_engine.pipeline",
    "export": "rflow_engine.export",
    "load_alignment": "rflow_engine.saved",
    "open_image": "rflow_engine.images",
    "refine": "rflow_engine.refining",
    "refit": "rflow_engine.pipeline",
}


def __getattr__(name: str) -> Any:
    """Import the public names when they are first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module(_HOMES[name]), name)
    # ``rflow_engine.export`` is a function of the public contract and hides the module of the same name.
    globals()[name] = value
    return value
