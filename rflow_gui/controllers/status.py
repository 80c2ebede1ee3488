"""What can be done now, and what runs now: actions, progress, the title of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rflow_engine.types import Progress
from rflow_gui.jobs.requests import (
    AlignRequest,
    BordersRequest,
    ByHandRequest,
    Channel,
    Done,
    Ending,
    ExportRequest,
    Job,
    OpenRequest,
    RefitRequest,
)
from rflow_gui.jobs.result_requests import ApplyRequest, RefineRequest
from rflow_gui.jobs.session_requests import LocateRequest, OpenSessionRequest, SaveRequest
from rflow_gui.models.document import Picture
from rflow_gui.models.locations import short_name
from rflow_gui.models.situation import Situation
from rflow_gui.models.view_state import CompareMode, ViewModel

if TYPE_CHECKING:
    from rflow_gui.controllers.align import AlignController
    from rflow_gui.controllers.fits import FitsController
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.workspace import Workspace

# The job of the first channel in this order is shown at the bottom of the window.
_SHOWN: tuple[Channel, ...] = (
    "align",
    "export",
    "open-source",
    "open-target",
    "session-open",
    "session-locate",
    "session-save",
    "borders",
    "weights",
)
_LOADING: tuple[Channel, ...] = ("open-source", "open-target", "session-locate")
_KEEPING: tuple[Channel, ...] = ("session-open", "session-save")
_CANCELLABLE: tuple[Channel, ...] = ("align", "export", *_LOADING, *_KEEPING)


class StatusController(QObject):
    """Keeps actions and status bar true to document and jobs."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        view: ViewModel,
        runner: JobRunner,
        align: AlignController,
        workspace: Workspace,
        fits: FitsController,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._view = window, document, view
        self._runner, self._align, self._workspace, self._fits = runner, align, workspace, fits
        self._warm = False
        self._shown: Job | None = None
        runner.started.connect(self._on_started)
        runner.progressed.connect(self._on_progress)
        runner.finished.connect(self._on_finished)
        document.pair_changed.connect(self.refresh)
        document.result_changed.connect(self.refresh)
        document.edits_changed.connect(self.refresh)
        view.changed.connect(self.refresh)
        align.waiting_changed.connect(self.refresh)
        fits.changed.connect(self.refresh)
        window.matches_dock.selected.connect(self.refresh)
        window.page_changed.connect(self.refresh)
        workspace.pairs_changed.connect(self.refresh)
        workspace.switched.connect(self.refresh)
        workspace.pair_updated.connect(self.refresh)
        window.actions_["cancel"].triggered.connect(self.cancel)
        window.actions_["finish"].triggered.connect(self.finish)
        self.refresh()

    @property
    def warm(self) -> bool:
        """Whether the libraries of the engine are loaded."""
        return self._warm

    def situation(self) -> Situation:
        """What the window can do now."""
        document, runner = self._document, self._runner
        edits, chosen = document.result.edits, self._chosen()
        mode = self._view.state.mode if self._window.page == "compare" else None
        shown = document.shown
        return Situation(
            source_pages=_has_pages(document.picture("source")),
            target_pages=_has_pages(document.picture("target")),
            has_source=document.picture("source") is not None,
            has_target=document.picture("target") is not None,
            aligned=shown is not None,
            refined=shown is not None and shown.flow is not None,
            fitted=document.result.alignment is not None and document.preview is None,
            fit_kept=self._fits.kept is not None,
            editable=document.pair is not None and not runner.aligning,
            aligning=runner.aligning,
            fitting=runner.current("align") is not None or runner.current("refit") is not None or self._align.waiting,
            refining=self._refining(),
            exporting=runner.current("export") is not None,
            loading=any(runner.current(channel) for channel in _LOADING),
            keeping=any(runner.current(channel) for channel in _KEEPING),
            proposing=runner.current("borders") is not None,
            selected=bool(chosen) and not edits.excluded[chosen].all(),
            selected_excluded=bool(chosen) and bool(edits.excluded[chosen].any()),
            selected_any=bool(chosen),
            any_excluded=bool(edits.excluded.any()),
            has_matches=len(edits) > 0,
            several_pairs=len(self._workspace.entries) > 1,
            keeps_anything=any(map(self._workspace.has_pictures, self._workspace.entries)),
            missing=bool(self._workspace.missing()),
            blinking=mode is CompareMode.BLINK,
            swappable=mode is not None and (mode.swappable or mode is CompareMode.BLINK),
            spying=mode is CompareMode.SPYGLASS,
        )

    def _refining(self) -> bool:
        """Whether the fine stage runs, and nobody has asked it to finish."""
        job = self._runner.current("align")
        if job is None or job.context.cancelled or job.context.should_finish():
            return False
        return not isinstance(job.request, AlignRequest) or self._document.preview is not None

    @Slot()
    def finish(self) -> None:
        """Let the fine stage end with what it has found."""
        self._runner.finish("align")
        self._window.job_status.finishing()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Enable what can be used now, and show what runs: a job that nobody wants any more does not say so."""
        self._show_current()
        self._window.actions_.update(self.situation())
        chosen = self._chosen()
        self._window.actions_.check("lock", bool(chosen) and bool(self._document.result.edits.locked[chosen].all()))

    def _chosen(self) -> list[int]:
        """The chosen matches that there are; the table may still list those of before."""
        count = len(self._document.result.edits)
        return [match for match in self._window.matches_dock.selection() if match < count]

    @Slot()
    def cancel(self) -> None:
        """Stop what can be stopped."""
        for channel in _CANCELLABLE:
            self._runner.cancel(channel)
        self._align.cancel_wait()
        self._window.job_status.stopping()

    @Slot(object)
    def _on_started(self, job: Job) -> None:
        if job.channel == "detail":
            return  # every look closer is such a job, and it changes nothing that can be done
        self.refresh()

    @Slot(object, object)
    def _on_progress(self, job: Job, progress: Progress) -> None:
        if job is self._shown:
            self._window.job_status.report(progress.fraction, progress.message)

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if job.channel == "detail":
            return
        if job.channel == "warm-up" and isinstance(ending, Done):
            self._warm = True
            self._name_devices(ending.value)
        self.refresh()

    def _show_current(self) -> None:
        jobs = [job for channel in _SHOWN if (job := self._runner.current(channel))]
        job = jobs[0] if jobs else None
        if job is self._shown:
            return
        self._shown = job
        if job is None:
            self._window.job_status.end()
        else:
            self._window.job_status.begin(self._describe(job), cancellable=job.channel in _CANCELLABLE)

    def _describe(self, job: Job) -> str:
        request = job.request
        if isinstance(request, AlignRequest):
            return self.tr("Aligning…") if self._warm else self.tr("Starting the engine…")
        if isinstance(request, RefitRequest | ByHandRequest):
            return self.tr("Refining…")
        if isinstance(request, RefineRequest):
            return self.tr("Refining further…")
        if isinstance(request, ApplyRequest):
            return self.tr("Applying…")
        if isinstance(request, BordersRequest):
            return self.tr("Looking for borders…")
        if isinstance(request, ExportRequest):
            return self.tr("Exporting…")
        if isinstance(request, OpenRequest):
            return self.tr("Opening {name}…").format(name=short_name(request.path))
        if isinstance(request, LocateRequest):
            return self.tr("Opening {name}…").format(name=short_name(request.path))
        if isinstance(request, OpenSessionRequest):
            return self.tr("Opening the session…")
        if isinstance(request, SaveRequest):
            return self.tr("Saving the session…")
        if job.channel == "weights":
            return self.tr("Weights…")
        return ""

    def _name_devices(self, devices: dict[str, str]) -> None:
        """Say in the menu what the devices of this computer are called; those it lacks cannot be chosen."""
        for action in self._window.actions_.group("device"):
            name = action.objectName().removeprefix("device_")
            if name in devices:
                action.setText(devices[name])
            elif name != "auto":
                action.setVisible(False)


def _has_pages(picture: Picture | None) -> bool:
    """Whether the file of a picture holds others."""
    return picture is not None and picture.info.pages > 1 and not picture.is_missing
