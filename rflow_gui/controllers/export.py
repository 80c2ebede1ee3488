"""Exporting: asking, running, and saying where the files are."""

from __future__ import annotations

import os
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from rflow_gui.controllers.failures import tell
from rflow_gui.jobs.requests import Done, Ending, ExportRequest, Failed, Job
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_gui.dialogs.export import ExportDialog
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences


class ExportController(QObject):
    """Turns the wish to export into a job."""

    def __init__(self, window: MainWindow, document: Document, runner: JobRunner, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._document = window, document
        self._runner, self._preferences = runner, preferences
        self._options: Any = None
        self._dialog: ExportDialog | None = None
        runner.finished.connect(self._on_finished)
        window.actions_["export"].triggered.connect(self.ask)

    @property
    def dialog(self) -> ExportDialog | None:
        """The dialog while it is open."""
        return self._dialog

    @Slot()
    def ask(self) -> None:
        """Open the dialog for the alignment on the screen."""
        from rflow_engine.export import ExportOptions
        from rflow_gui.dialogs.export import ExportDialog

        alignment = self._document.result.alignment
        if alignment is None:
            return
        size = alignment.target.info.size
        dialog = ExportDialog(
            self._options or ExportOptions(),
            self._preferences.folder("export") or self._default_folder(alignment),
            summary=self.tr("“{source}” laid on “{target}”, {size} pixels.").format(
                source=alignment.source.info.name, target=alignment.target.info.name, size=size
            ),
            has_flow=alignment.flow is not None,
            parent=self._window,
        )
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    def export(self, directory: str, options: Any) -> None:
        """Export the alignment on the screen."""
        alignment = self._document.result.alignment
        if alignment is not None:
            self._window.messages.hide()
            self._runner.submit(ExportRequest(alignment, directory, options))

    @staticmethod
    def _default_folder(alignment: Alignment) -> str:
        """Beside the target, unless that is a picture of the program's own or none on disk."""
        path = alignment.target.info.path
        own = Path(str(files("rflow_resources")))
        if path and not Path(path).is_relative_to(own):
            return str(Path(path).parent / "aligned")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(Path(documents or Path.home()) / "aligned")

    @Slot()
    def _on_accepted(self) -> None:
        assert self._dialog is not None
        options = self._dialog.options()
        # To replace files is meant for this once.
        self._options = replace(options, overwrite=False)
        self.export(self._dialog.directory, options)

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        request, messages = job.request, self._window.messages
        if not isinstance(request, ExportRequest):
            return
        if isinstance(ending, Done):
            self._preferences.set_folder("export", request.directory)
            written = len(ending.value.files)
            text = self.tr("1 file written.") if written == 1 else self.tr("{count} files written.")
            choice = (self.tr("Open folder"), lambda: open_folder(request.directory))
            place = self.tr("They are in {folder}.").format(folder=request.directory)
            messages.say(Kind.SUCCESS, text.format(count=written), place, choice)
        elif isinstance(ending, Failed):
            self._explain(request, ending)
        else:
            messages.say(Kind.INFO, self.tr("Export cancelled."), self.tr("No file was written."))

    def _explain(self, request: ExportRequest, ending: Failed) -> None:
        choices = [(self.tr("Change…"), self.ask)]
        if not request.options.overwrite and _names_existing_file(ending.problem, request.directory):
            again = replace(request.options, overwrite=True)
            choices.insert(0, (self.tr("Replace"), lambda: self.export(request.directory, again)))
        tell(self._window.messages, ending, *choices)


def _names_existing_file(problem: str, directory: str) -> bool:
    """Whether a failure is about a file in the folder that is there already."""
    try:
        return any(os.path.join(directory, name) in problem for name in os.listdir(directory))
    except OSError:
        return False


def open_folder(path: str) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
