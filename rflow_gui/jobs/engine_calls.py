"""The functions of the engine that jobs call, imported when a job first needs them."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import logging
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from rflow_engine.context import JobContext
from rflow_engine.editing import Edits
from rflow_engine.types import FitFailure, Region, Regions
from rflow_gui.jobs.weights import WeightsReport, WeightsRequest, look_after
from rflow_gui.models.document import Role
from rflow_gui.texts import language

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.images import ImageSource
    from rflow_engine.proposal import Proposal
    from rflow_engine.settings import Settings

_log = logging.getLogger(__name__)
# Two threads that import modules which need each other would meet half way, and one would see a module without its
# content.
importing = threading.Lock()
# What the paper's fine stage needs.
_PAPER_WEIGHTS, _OWN_WEIGHTS = "ransac-flow", "finenet"
# Long side in pixels at which borders are looked for: a border of a hundredth of the picture is several pixels wide.
_BORDER_SIDE = 1024


def _open_image(path: str, page: int = 0) -> ImageSource:
    from rflow_engine.images import open_image

    return open_image(path, page=page)


def _align(
    source: ImageSource, target: ImageSource, settings: Settings, regions: Regions, context: JobContext
) -> Alignment | FitFailure:
    with importing:
        from rflow_engine.pipeline import align

    return align(source, target, settings, context, regions)


def _refit(
    alignment: Alignment, edits: Edits, settings: Settings, fine: bool, context: JobContext
) -> Alignment | FitFailure:
    with importing:
        from rflow_engine.pipeline import refit

    return refit(alignment, edits, context, settings=settings, fine=fine)


def _by_hand(
    source: ImageSource,
    target: ImageSource,
    edits: Edits,
    settings: Settings,
    regions: Regions,
    fine: bool,
    context: JobContext,
) -> Alignment | FitFailure:
    with importing:
        from rflow_engine.pipeline import by_hand

    return by_hand(source, target, edits, settings, context, regions, fine=fine)


def _propose(alignment: Alignment, role: Role, point: tuple[float, float], context: JobContext) -> Proposal:
    with importing:
        from rflow_engine.proposal import propose_for

    context.raise_if_cancelled()
    return propose_for(alignment, np.array(point), side=role)


def _borders(image: ImageSource, context: JobContext) -> tuple[Region, ...]:
    with importing:
        from rflow_engine.regions import propose

    context.raise_if_cancelled()
    return propose(image.working(_BORDER_SIDE))


def _missing_features(context: JobContext) -> dict[str, str]:
    from rflow_engine import weights
    from rflow_engine.settings import BACKBONES

    missing = {}
    for name in BACKBONES:
        context.raise_if_cancelled()
        with importing:
            from rflow_engine.features import backbone

            needs = backbone(name).weights
        problems = [weights.status(needed).problem for needed in needs]
        if any(problems):
            missing[name] = next(filter(None, problems))
    if problem := weights.status(_PAPER_WEIGHTS).problem:
        missing["paper"] = problem
    if problem := weights.status(_OWN_WEIGHTS).problem:
        missing["learned"] = problem
    return missing


def _export(alignment: Alignment, directory: str, options: Any, context: JobContext) -> Any:
    from rflow_engine.export import export
    from rflow_gui.printing.pages import print_report

    spoken = language()
    return export(alignment, directory, options=options, context=context, print_report=print_report, language=spoken)


def _refine(alignment: Alignment, long_side: int | None, context: JobContext) -> Alignment:
    with importing:
        from rflow_engine.refining import refine

    return refine(alignment, long_side, context)


def _apply(alignment: Alignment, pictures: tuple[str, ...], directory: str, options: Any, context: JobContext) -> Any:
    with importing:
        from rflow_engine.applying import apply

    return apply(alignment, pictures, directory, options=options, context=context)


def _preview(alignment: Alignment, output: str, options: Any, context: JobContext) -> Any:
    with importing:
        from rflow_engine.export import preview

    return preview(alignment, output, options, context)  # type: ignore[arg-type]


def _figure(alignment: Alignment, sheet: Any, path: str, context: JobContext) -> Any:
    with importing:
        from rflow_gui.printing.figure import preview_of, write_figure

    if path:
        return write_figure(alignment, sheet, Path(path), context)
    return preview_of(alignment, sheet, context)


def _warm_up(context: JobContext) -> dict[str, str]:
    # What reading a picture needs comes first: an import must not meet the loading below half way.
    with importing:
        importlib.import_module("rflow_engine.images")
    _load_libraries_without_the_gil()
    context.raise_if_cancelled()
    with importing:
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
        open_image: path and ``page`` to picture.
        align: source, target, settings, regions, context to result.
        refit: alignment, edits, settings, whether with the fine stage, context to result.
        by_hand: source, target, edits, settings, regions, whether with the fine stage, context to result.
        propose: alignment, picture and point, context to its partner in the other picture.
        borders: picture, context to the regions that hold nothing but borders and frames.
        missing_features: gives the features, and the method of the fine stage, that cannot be used here, and why.
        export: alignment, directory, options, context to the files written.
        refine: alignment, long side or None, context to the alignment with its flow compared at that size.
        apply: alignment, paths of pictures, directory, options, context to the pictures written.
        preview: alignment, output, options, context to what a file of the export will look like.
        figure: alignment, sheet, path, context to the figure for print; without a path to its preview.
        look_after_weights: lists, fetches, adds and verifies weights.
        warm_up: imports what the others need; gives the devices by their short names.
    """

    open_image: Callable[..., ImageSource] = _open_image
    align: Callable[[ImageSource, ImageSource, Settings, Regions, JobContext], Alignment | FitFailure] = _align
    refit: Callable[[Alignment, Edits, Settings, bool, JobContext], Alignment | FitFailure] = _refit
    by_hand: Callable[
        [ImageSource, ImageSource, Edits, Settings, Regions, bool, JobContext], Alignment | FitFailure
    ] = _by_hand
    propose: Callable[[Alignment, Role, tuple[float, float], JobContext], Proposal] = _propose
    borders: Callable[[ImageSource, JobContext], tuple[Region, ...]] = _borders
    missing_features: Callable[[JobContext], dict[str, str]] = _missing_features
    export: Callable[[Alignment, str, Any, JobContext], Any] = _export
    refine: Callable[[Alignment, int | None, JobContext], Alignment] = _refine
    apply: Callable[[Alignment, tuple[str, ...], str, Any, JobContext], Any] = _apply
    preview: Callable[[Alignment, str, Any, JobContext], Any] = _preview
    figure: Callable[[Alignment, Any, str, JobContext], Any] = _figure
    look_after_weights: Callable[[WeightsRequest, JobContext], WeightsReport] = look_after
    warm_up: Callable[[JobContext], dict[str, str]] = _warm_up
