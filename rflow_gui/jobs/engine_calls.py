"""The functions of the engine that jobs call, imported when a job first needs them."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rflow_engine.context import JobContext
from rflow_engine.types import BoolArray, FitFailure

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.images import ImageSource
    from rflow_engine.settings import Settings

_log = logging.getLogger(__name__)


def _open_image(path: str) -> ImageSource:
    from rflow_engine.images import open_image

    return open_image(path)


def _align(source: ImageSource, target: ImageSource, settings: Settings, context: JobContext) -> Alignment | FitFailure:
    from rflow_engine.pipeline import align

    return align(source, target, settings, context)


def _refit(alignment: Alignment, excluded: BoolArray, context: JobContext) -> Alignment | FitFailure:
    from rflow_engine.pipeline import refit

    return refit(alignment, excluded, context)


def _export(alignment: Alignment, directory: str, options: Any, context: JobContext) -> Any:
    from rflow_engine.export import export

    return export(alignment, directory, options=options, context=context)


def _warm_up(context: JobContext) -> dict[str, str]:
    # What reading a picture needs comes first: an import must not meet the loading below half way.
    importlib.import_module("rflow_engine.images")
    _load_libraries_without_the_gil()
    context.raise_if_cancelled()
    importlib.import_module("rflow_engine.pipeline")
    from rflow_engine.runtime import available_devices

    return available_devices()


def _load_libraries_without_the_gil() -> None:
    """Map torch's shared libraries before Python imports it.

    An import holds Python's lock while the system links a library, for a quarter of a second with torch's largest;
    a foreign call to ``dlopen`` releases it, so that the window stays alive. Only speed depends on it.
    """
    if os.name != "posix" or "torch" in sys.modules:
        return
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.restype, dlopen.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_int]
    suffix = "dylib" if sys.platform == "darwin" else "so"
    for name in ("c10", "torch_cpu", "torch", "torch_python"):
        path = Path(spec.origin).parent / "lib" / f"lib{name}.{suffix}"
        if path.is_file() and not dlopen(os.fsencode(path), os.RTLD_NOW | os.RTLD_GLOBAL):
            _log.info("could not load %s ahead of torch", path)
            return


@dataclass(frozen=True, slots=True)
class EngineCalls:
    """The engine as the jobs see it; tests put their own functions in.

    Attributes:
        open_image: path to picture.
        align: source, target, settings, context to result.
        refit: alignment, (N,) excluded, context to result.
        export: alignment, directory, options, context to the files written.
        warm_up: imports what the others need; gives the devices by their short names.
    """

    open_image: Callable[[str], ImageSource] = _open_image
    align: Callable[[ImageSource, ImageSource, Settings, JobContext], Alignment | FitFailure] = _align
    refit: Callable[[Alignment, BoolArray, JobContext], Alignment | FitFailure] = _refit
    export: Callable[[Alignment, str, Any, JobContext], Any] = _export
    warm_up: Callable[[JobContext], dict[str, str]] = _warm_up
