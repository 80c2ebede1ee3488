"""The weights of the networks: showing them, fetching and adding them in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from rflow_engine.types import Progress
from rflow_gui.controllers.export import open_folder
from rflow_gui.jobs.requests import Done, Ending, Failed, Job
from rflow_gui.jobs.weights import WeightsReport, WeightsRequest
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_gui.dialogs.weights import WeightsDialog
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow


class FeatureLookup(Protocol):
    """Whoever wants to know when other weights are there."""

    def look_for_weights(self) -> None:
        """Look again which features can be used."""


class WeightsController(QObject):
    """Opens the dialog, and turns what is wished there into jobs. A download goes on when the dialog is closed."""

    def __init__(self, window: MainWindow, runner: JobRunner, features: FeatureLookup) -> None:
        super().__init__(window)
        self._window, self._runner, self._features = window, runner, features
        self._dialog: WeightsDialog | None = None
        runner.started.connect(self._on_started)
        runner.progressed.connect(self._on_progress)
        runner.finished.connect(self._on_finished)
        window.actions_["weights"].triggered.connect(self.show)

    @property
    def dialog(self) -> WeightsDialog | None:
        """The dialog, once it was opened."""
        return self._dialog

    @Slot()
    def show(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self._dialog is None:
            from rflow_gui.dialogs.weights import WeightsDialog

            self._dialog = WeightsDialog(self._window)
            self._dialog.fetch_requested.connect(self.fetch)
            self._dialog.add_requested.connect(self.add)
            self._dialog.verify_requested.connect(self.verify)
            self._dialog.use_requested.connect(self.use)
            self._dialog.folder_requested.connect(open_folder)
            self._dialog.cancel_requested.connect(self.cancel)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._runner.submit(WeightsRequest("list"))

    @Slot(str)
    def fetch(self, name: str) -> None:
        """Download weights; the user has agreed."""
        self._submit(WeightsRequest("fetch", names=(name,)))

    @Slot(list)
    def add(self, files: list[str]) -> None:
        """Take files of weights that the user has."""
        self._submit(WeightsRequest("add", files=tuple(files)))

    @Slot(list)
    def verify(self, names: list[str]) -> None:
        """Read files and compare their SHA-256."""
        self._submit(WeightsRequest("verify", names=tuple(names)))

    @Slot(str, str)
    def use(self, name: str, variant: str) -> None:
        """Choose which of several files is used."""
        self._runner.submit(WeightsRequest("use", names=(name,), variant=variant))

    @Slot()
    def cancel(self) -> None:
        """Stop what runs; what was downloaded so far is kept."""
        self._runner.cancel("weights")

    def _submit(self, request: WeightsRequest) -> None:
        if self._runner.current("weights") is None:
            self._runner.submit(request)

    @Slot(object)
    def _on_started(self, job: Job) -> None:
        if self._dialog is not None and job.channel == "weights" and isinstance(job.request, WeightsRequest):
            texts = {
                "fetch": self.tr("Connecting…"),
                "add": self.tr("Reading the file…"),
                "verify": self.tr("Reading the files…"),
            }
            self._dialog.begin(texts[job.request.task])

    @Slot(object, object)
    def _on_progress(self, job: Job, progress: Progress) -> None:
        if self._dialog is not None and job.channel == "weights":
            self._dialog.report(progress.fraction, progress.message)

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        request = job.request
        if not isinstance(request, WeightsRequest):
            return
        if job.channel == "weights" and self._dialog is not None:
            self._dialog.end()
        if isinstance(ending, Done):
            report: WeightsReport = ending.value
            if self._dialog is not None:
                self._dialog.set_report(report)
            if request.task in ("fetch", "add"):
                self._features.look_for_weights()
        elif request.task != "list":
            # A part of a file may be there now.
            self._runner.submit(WeightsRequest("list"))
        if request.task != "list" or isinstance(ending, Failed):
            self._tell(request, ending)

    def _tell(self, request: WeightsRequest, ending: Ending) -> None:
        """Say what came of it: in the dialog, or in the window if the dialog was closed meanwhile."""
        open_ = self._dialog is not None and self._dialog.isVisible()
        messages = self._dialog.messages if open_ and self._dialog is not None else self._window.messages
        if isinstance(ending, Failed):
            choices = () if open_ else ((self.tr("Show weights"), self.show),)
            messages.say(Kind.ERROR, ending.problem, ending.remedy, *choices)
        elif isinstance(ending, Done) and ending.value.problems:
            which = ", ".join(f"“{name}”" for name in ending.value.problems)
            what = self.tr("Select it to see what is wrong.")
            messages.say(Kind.ERROR, self.tr("Not usable: {names}.").format(names=which), what)
        elif isinstance(ending, Done):
            messages.say(Kind.SUCCESS, *self._done(request, ending.value))
        elif request.task == "fetch":
            text = self.tr("What came so far is kept: fetch again, and it goes on there.")
            messages.say(Kind.INFO, self.tr("The download was stopped."), text)
        else:
            messages.say(Kind.INFO, self.tr("Stopped."), self.tr("Nothing was changed."))

    def _done(self, request: WeightsRequest, report: WeightsReport) -> tuple[str, str]:
        names = ", ".join(f"“{name}”" for name in dict.fromkeys(report.touched))
        if request.task == "verify":
            return self.tr("All files are the right ones."), self.tr("Verified: {names}.").format(names=names)
        if request.task == "use":
            return self.tr("The other file is in use now."), self.tr("The next alignment takes it.")
        terms = [s.entry.licence for s in report.statuses if s.entry.name in report.touched and s.entry.non_commercial]
        warning = self.tr("Not for commercial use ({licence}).").format(licence=terms[0]) if terms else ""
        if request.task == "add":
            files = ", ".join(Path(file).name for file in request.files)
            return self.tr("{files} was recognised as {names} and copied.").format(files=files, names=names), warning
        return self.tr("The weights {names} are here, and are the right ones.").format(names=names), warning
