"""The object that lives in a worker thread and does one job after the other."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import traceback
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from rflow_engine.context import CallbackContext, Stage, Unheard, running
from rflow_engine.errors import Cancelled, EngineError, WeightsError
from rflow_engine.memory import give_back
from rflow_engine.types import Progress, Regions
from rflow_gui.jobs import sessions
from rflow_gui.jobs.detail import make_tiles
from rflow_gui.jobs.engine_calls import EngineCalls
from rflow_gui.jobs.measuring import measure
from rflow_gui.jobs.pages import preview_pages
from rflow_gui.jobs.patches import make_patches
from rflow_gui.jobs.pictures import opened, render
from rflow_gui.jobs.requests import (
    AlignRequest,
    BordersRequest,
    ByHandRequest,
    DetailRequest,
    Done,
    Ending,
    ExportRequest,
    Failed,
    FeaturesRequest,
    FigureRequest,
    Job,
    MeasureRequest,
    OpenRequest,
    PagesRequest,
    PatchRequest,
    PreviewRequest,
    ProposeRequest,
    RefitRequest,
    RenderRequest,
    Request,
    SaveViewRequest,
    Stopped,
    WarmUpRequest,
)
from rflow_gui.jobs.result_requests import ApplyRequest, HeadersRequest, RefineRequest
from rflow_gui.jobs.session_requests import (
    CopyRequest,
    LeftoversRequest,
    LocateRequest,
    OpenSessionRequest,
    SaveRequest,
)
from rflow_gui.jobs.view_picture import save_view
from rflow_gui.jobs.web_cache import WebCacheRequest, look_after_cache
from rflow_gui.jobs.weights import WeightsRequest

_log = logging.getLogger(__name__)
REPORT_INTERVAL = 0.05
"""Seconds between two reports that reach the window."""
_NICENESS = 5
# The share of opening a picture that its header takes.
_HEADER = 0.1
# What a shorter job leaves behind is not worth the time.
_LONG_JOB = 0.5


def perform(request: Request, engine: EngineCalls, context: CallbackContext) -> Any:
    """Do what a request asks for, in the calling thread."""
    match request:
        case OpenRequest():
            image = engine.open_image(request.path, page=request.page)
            context.raise_if_cancelled()
            # The header is read; the pixels of a large picture take longer.
            context.report(Progress(fraction=_HEADER, message=image.info.name, partial=image.info))
            with running(Stage(context, _HEADER, 1.0)):
                return opened(image)
        case PagesRequest():
            return preview_pages(request.path, context)
        case AlignRequest():
            return engine.align(request.source, request.target, request.settings, request.regions, context)
        case RefitRequest():
            return engine.refit(request.alignment, request.edits, request.settings, request.fine, context)
        case RefineRequest():
            return engine.refine(request.alignment, request.long_side, context)
        case ApplyRequest():
            return engine.apply(request.alignment, request.pictures, request.directory, request.options, context)
        case HeadersRequest():
            return _headers(request, engine, context)
        case ByHandRequest():
            wish = request
            return engine.by_hand(wish.source, wish.target, wish.edits, wish.settings, wish.regions, wish.fine, context)
        case ProposeRequest():
            return engine.propose(request.alignment, request.role, request.point, context)
        case PatchRequest():
            return make_patches(request, context)
        case BordersRequest():
            return _borders(request, engine, context)
        case FeaturesRequest():
            return engine.missing_features(context)
        case RenderRequest():
            return render(request, context)
        case DetailRequest():
            return make_tiles(request.wishes, request.cache, context)
        case ExportRequest():
            return engine.export(request.alignment, request.directory, request.options, context)
        case MeasureRequest():
            return measure(request, context)
        case PreviewRequest():
            return engine.preview(request.alignment, request.output, request.options, context)
        case SaveViewRequest():
            return save_view(request.picture, request.path, context)
        case SaveRequest():
            return sessions.save(request, context)
        case OpenSessionRequest():
            return sessions.open_session(request, context)
        case CopyRequest():
            return sessions.copy(request, context)
        case LeftoversRequest():
            return sessions.leftovers(request)
        case LocateRequest():
            return sessions.locate(request, context)
        case FigureRequest():
            return engine.figure(request.alignment, request.sheet, request.path, context)
        case WarmUpRequest():
            return engine.warm_up(context)
        case WebCacheRequest():
            return look_after_cache(request)
        case WeightsRequest():
            return engine.look_after_weights(request, context)


def _borders(request: BordersRequest, engine: EngineCalls, context: CallbackContext) -> Regions:
    found = {
        role: () if image is None else engine.borders(image, context)
        for role, image in (("source", request.source), ("target", request.target))
    }
    return Regions(**found)


def _headers(request: HeadersRequest, engine: EngineCalls, context: CallbackContext) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for path in request.paths:
        context.raise_if_cancelled()
        try:
            found[path] = engine.open_image(path).info
        except EngineError as error:
            found[path] = error.problem
    return found


class Throttle:
    """Lets reports through at most every :data:`REPORT_INTERVAL`, but always those that carry a result or the end."""

    def __init__(self) -> None:
        self._last = 0.0

    def passes(self, progress: Progress) -> bool:
        """Whether this report should reach the window."""
        now = time.monotonic()
        if progress.partial is None and progress.fraction < 1.0 and now - self._last < REPORT_INTERVAL:
            return False
        self._last = now
        return True


class Worker(QObject):
    """Does the jobs of one lane. Its signals are emitted in its own thread and arrive queued.

    Signals:
        begun: (job), as soon as it is no longer waiting.
        reported: (job, progress).
        ended: (job, ending), once for every job that came in.
    """

    begun = Signal(object)
    reported = Signal(object, object)
    ended = Signal(object, object)

    def __init__(self, engine: EngineCalls) -> None:
        super().__init__()
        self._engine = engine

    @Slot()
    def prepare(self) -> None:
        """Called once in the new thread: let the window's thread go first where both want the processor."""
        if sys.platform == "linux":
            # On Linux niceness belongs to the thread, and the threads torch starts from it inherit it.
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)

    @Slot(object)
    def run(self, job: Job) -> None:
        """Do a job and say how it ended."""
        throttle = Throttle()

        def report(progress: Progress) -> None:
            if progress.message and (not job.log or job.log[-1][1] != progress.message):
                job.log.append((time.time(), progress.message))
            if throttle.passes(progress):
                self.reported.emit(job, progress)

        job.context.on_progress = report
        self.begun.emit(job)
        start = time.monotonic()
        self.ended.emit(job, self._ending(job))
        if time.monotonic() - start > _LONG_JOB:
            give_back()

    def _ending(self, job: Job) -> Ending:
        try:
            job.context.raise_if_cancelled()
            # What waits for the web deep below asks this context, and reports to nobody.
            with running(Unheard(job.context)):
                value = perform(job.request, self._engine, job.context)
        except Cancelled:
            return Stopped()
        except EngineError as error:
            return Failed(error.problem, error.remedy, lacks_weights=isinstance(error, WeightsError), cause=error)
        except MemoryError:
            return Failed(
                self._tr("Memory ran out."),
                self._tr("Choose the preset “Fast”, or close other programs, and try again."),
            )
        except Exception as error:
            # Whatever a library throws, the window goes on; the report holds what is needed to find the fault.
            _log.exception("a job failed")
            return Failed(
                self._tr("Something unexpected happened: {error}.").format(error=_brief(error)),
                self._tr("The program goes on. The report says where it happened."),
                "".join(traceback.format_exception(error)),
            )
        return Stopped() if job.context.cancelled else Done(value)

    @staticmethod
    def _tr(text: str) -> str:
        return QCoreApplication.translate("Worker", text)


def _brief(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0][:200].rstrip('.')}" if lines else type(error).__name__
