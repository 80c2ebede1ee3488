"""Writing a result: the aligned source at full resolution, and everything needed to look at it and to repeat it.

One noun a file: ``options`` (what, how, under which names), ``frame`` (which part of the target's plane, at which
scale), ``layers`` (both pictures in it); ``aligned``, ``figures``, ``animation``, ``flows``, ``points``, ``transforms``
(what is written); ``pictures`` (the formats of pictures), ``estimate`` (how much room it takes), ``preview`` (what it
looks like), ``report`` (a paper's appendix) and ``job`` (the story).
"""

from __future__ import annotations

import sys
import types
from typing import Any

from rflow_engine.export.estimate import estimated_bytes
from rflow_engine.export.figures import overlay
from rflow_engine.export.job import PrintReport, export
from rflow_engine.export.options import (
    FIGURES,
    FLOW_OUTPUTS,
    OUTPUTS,
    TRANSPARENT,
    USUAL,
    Compression,
    Crop,
    Depth,
    Direction,
    ExportOptions,
    ExportResult,
    FigureFormat,
    ImageFormat,
    Output,
    Profile,
    existing,
    file_names,
    free_suffix,
)
from rflow_engine.export.preview import Preview, preview

__all__ = [
    "FIGURES",
    "FLOW_OUTPUTS",
    "OUTPUTS",
    "TRANSPARENT",
    "USUAL",
    "Compression",
    "Crop",
    "Depth",
    "Direction",
    "ExportOptions",
    "ExportResult",
    "FigureFormat",
    "ImageFormat",
    "Output",
    "Preview",
    "PrintReport",
    "Profile",
    "estimated_bytes",
    "existing",
    "export",
    "file_names",
    "free_suffix",
    "overlay",
    "preview",
]


class _CallableModule(types.ModuleType):
    """Lets ``rflow_engine.export(...)`` of the public contract work after ``import rflow_engine.export``, too.

    Importing a submodule sets the attribute of its package to the module, over the function of the same name.
    """

    def __call__(self, *args: Any, **kwargs: Any) -> ExportResult:
        return export(*args, **kwargs)


sys.modules[__name__].__class__ = _CallableModule
