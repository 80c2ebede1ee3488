"""The list of jobs: what the runner does, told to the user."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from rflow_engine.said import joined
from rflow_engine.types import FitFailure, Progress
from rflow_gui.jobs.requests import (
    AlignRequest,
    BordersRequest,
    ByHandRequest,
    Done,
    Ending,
    ExportRequest,
    Failed,
    Job,
    OpenRequest,
    PagesRequest,
    RefitRequest,
    SaveViewRequest,
    WarmUpRequest,
)
from rflow_gui.jobs.result_requests import ApplyRequest, RefineRequest
from rflow_gui.jobs.session_requests import OpenSessionRequest, SaveRequest
from rflow_gui.jobs.weights import WeightsRequest
from rflow_gui.models.job_list import JobEntry, JobState
from rflow_gui.models.locations import short_name
from rflow_gui.texts import shown

if TYPE_CHECKING:
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobsController", text)


class JobsController(QObject):
    """Keeps the list of jobs true, and stops what the user wants to be stopped."""

    def __init__(self, window: MainWindow, runner: JobRunner) -> None:
        super().__init__(window)
        self._window, self._runner = window, runner
        self._dock = window.jobs_dock
        runner.started.connect(self._on_started)
        runner.begun.connect(self._on_begun)
        runner.progressed.connect(self._on_progressed)
        runner.ended.connect(self._on_ended)
        self._dock.cancel_requested.connect(self.cancel)
        window.job_status.clicked.connect(window.show_jobs)

    @Slot(object)
    def cancel(self, entry: JobEntry) -> None:
        """Ask a job to stop."""
        job = entry.key
        if isinstance(job, Job) and not entry.state.is_over:
            job.context.cancel()
            self._note_stopping(entry)
            self._dock.refresh()

    @Slot(object)
    def _on_started(self, job: Job) -> None:
        # A new job ends the one before of its channel.
        for row in range(self._dock.model.lines()):
            self._note_stopping(self._dock.model.entry_at(row))
        title = describe(job)
        if not title:
            return
        cancellable = not isinstance(job.request, WarmUpRequest)
        self._dock.model.add(JobEntry(job, title, lambda: tuple(job.log.copy()), cancellable))

    @Slot(object)
    def _on_begun(self, job: Job) -> None:
        if entry := self._dock.model.entry_of(job):
            entry.begun, entry.state = time.monotonic(), JobState.RUNNING
            self._note_stopping(entry)
            self._dock.refresh()

    @Slot(object, object)
    def _on_progressed(self, job: Job, progress: Progress) -> None:
        if entry := self._dock.model.entry_of(job):
            entry.fraction = progress.fraction
            self._dock.model.refresh()

    @Slot(object, object)
    def _on_ended(self, job: Job, ending: Ending) -> None:
        if entry := self._dock.model.entry_of(job):
            entry.state, entry.outcome = outcome(ending)
            entry.took = 0.0 if entry.begun is None else time.monotonic() - entry.begun
            # The log must not keep pictures and results of long ago in memory.
            log = tuple(job.log)
            entry.key, entry.lines = object(), lambda: log
            self._dock.refresh()

    @staticmethod
    def _note_stopping(entry: JobEntry) -> None:
        if isinstance(entry.key, Job) and entry.key.context.cancelled:
            entry.state = JobState.STOPPING


def outcome(ending: Ending) -> tuple[JobState, str]:
    """What came of a job, as a state and in words."""
    if isinstance(ending, Failed):
        return JobState.FAILED, shown(joined((ending.problem, ending.remedy, ending.details), "\n"))
    if not isinstance(ending, Done):
        return JobState.CANCELLED, _tr("It was cancelled.")
    if isinstance(ending.value, FitFailure):
        return JobState.REFUSED, shown(joined((ending.value.reason, ending.value.remedy), "\n"))
    notes = getattr(ending.value, "notes", ())
    return JobState.DONE, shown(joined(notes, "\n")) if isinstance(notes, tuple) else ""


def describe(job: Job) -> str:
    """What a job is called in the list; empty for what happens all the time by itself."""
    match job.request:
        case AlignRequest(source=source, target=target):
            names = {"source": source.info.name, "target": target.info.name}
            return _tr("Align “{source}” to “{target}”").format(**names)
        case RefitRequest(fine=True) | ByHandRequest(fine=True):
            return _tr("Fine stage after edits")
        case RefineRequest(long_side=None):
            return _tr("Refine further at full resolution")
        case RefineRequest(long_side=long_side):
            return _tr("Refine further at {count} pixels").format(count=f"{long_side:,}")
        case ApplyRequest(pictures=pictures) if len(pictures) == 1:
            return _tr("Apply to “{name}”").format(name=os.path.basename(pictures[0]))
        case ApplyRequest(pictures=pictures):
            return _tr("Apply to {count} pictures").format(count=len(pictures))
        case BordersRequest():
            return _tr("Look for borders")
        case ExportRequest(directory=directory):
            return _tr("Export to {folder}").format(folder=directory)
        case SaveViewRequest(path=path):
            return _tr("Save the view as “{name}”").format(name=os.path.basename(path))
        case OpenRequest(path=path):
            return _tr("Open “{name}”").format(name=short_name(path))
        case PagesRequest(path=path):
            return _tr("Look at the pictures in “{name}”").format(name=short_name(path))
        case WarmUpRequest():
            return _tr("Load the engine")
        case OpenSessionRequest(path=path):
            return _tr("Open the session “{name}”").format(name=os.path.basename(path)) if path else _tr("Recover")
        case SaveRequest(path=path):
            return _tr("Save the session “{name}”").format(name=os.path.basename(path))
        case WeightsRequest(task="fetch", names=names):
            return _tr("Fetch weights: {names}").format(names=", ".join(names))
        case WeightsRequest(task="add" | "verify"):
            return _tr("Check weights")
        case _:
            return ""
