"""Laying other pictures by the alignment on the screen: asking, running, and saying where the files are."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rflow_gui.controllers.export import default_folder, open_folder
from rflow_gui.controllers.failures import tell
from rflow_gui.jobs.requests import Done, Ending, Failed, Job
from rflow_gui.jobs.result_requests import ApplyRequest, HeadersRequest
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_gui.dialogs.apply import ApplyDialog
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences

_CHOICES, _FOLDER = "apply/choices", "apply"


class ApplyController(QObject):
    """Turns the wish to lay other pictures into a job."""

    def __init__(self, window: MainWindow, document: Document, runner: JobRunner, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._document, self._runner, self._preferences = window, document, runner, preferences
        self._dialog: ApplyDialog | None = None
        runner.finished.connect(self._on_finished)
        window.actions_["apply"].triggered.connect(self.ask)

    @property
    def dialog(self) -> ApplyDialog | None:
        """The dialog while it is open."""
        return self._dialog

    @Slot()
    def ask(self) -> None:
        """Open the dialog for the alignment on the screen."""
        from rflow_gui.dialogs.apply import ApplyDialog, recalled

        alignment = self._document.result.alignment
        if alignment is None:
            return
        try:
            known = json.loads(self._preferences.text(_CHOICES) or "null")
        except ValueError:
            known = None
        folder = self._preferences.folder(_FOLDER) or default_folder(alignment)
        dialog = ApplyDialog(alignment, recalled(known), folder, self._window)
        dialog.headers_wanted.connect(self._read_headers)
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    @Slot(object)
    def _read_headers(self, paths: tuple[str, ...]) -> None:
        self._runner.submit(HeadersRequest(paths))

    @Slot()
    def _on_accepted(self) -> None:
        from rflow_gui.dialogs.apply import remembered

        dialog, alignment = self._dialog, self._document.result.alignment
        if dialog is None or alignment is None:
            return
        options = dialog.options()
        self._preferences.set_text(_CHOICES, json.dumps(remembered(options)))
        self._submit(ApplyRequest(alignment, dialog.pictures, dialog.directory, options))

    def _submit(self, request: ApplyRequest) -> None:
        self._window.messages.hide()
        self._runner.submit(request)

    @Slot()
    def _on_closed(self) -> None:
        self._runner.abandon("headers")
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        request, messages = job.request, self._window.messages
        if isinstance(request, HeadersRequest):
            if self._dialog is not None and isinstance(ending, Done):
                self._dialog.show_headers(ending.value)
            elif isinstance(ending, Failed):
                tell(messages, ending)
        elif not isinstance(request, ApplyRequest):
            return
        elif isinstance(ending, Done):
            self._preferences.set_folder(_FOLDER, request.directory)
            count = len(ending.value.pictures)
            text = self.tr("1 picture was laid.") if count == 1 else self.tr("{count} pictures were laid.")
            place = self.tr("They are in {folder}.").format(folder=request.directory)
            choice = (self.tr("Open folder"), lambda: open_folder(request.directory))
            messages.say(Kind.SUCCESS, text.format(count=count), place, choice)
        elif isinstance(ending, Failed):
            self._explain(request, ending)
        else:
            messages.say(Kind.INFO, self.tr("Cancelled."), self.tr("No file was written."))

    def _explain(self, request: ApplyRequest, ending: Failed) -> None:
        how = request.options.export
        if "already exists" in ending.problem and not how.overwrite:
            options = replace(request.options, export=replace(how, overwrite=True))
            again = (self.tr("Replace"), lambda: self._submit(replace(request, options=options)))
            tell(self._window.messages, ending, again, (self.tr("Change…"), self.ask))
        else:
            tell(self._window.messages, ending, (self.tr("Change…"), self.ask))
