"""Exporting: asking, running, and saying where the files are."""

from __future__ import annotations

import os
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from rflow_engine.addresses import is_address
from rflow_gui.controllers.failures import tell
from rflow_gui.controllers.previewed import PreviewedDialog
from rflow_gui.jobs.requests import Done, Ending, ExportRequest, Failed, Job, PreviewRequest
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_gui.dialogs.export import ExportDialog
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences
    from rflow_gui.models.scales import Scales

    _Base = PreviewedDialog[ExportDialog]
else:
    _Base = PreviewedDialog

_CHOICES = "export/choices"


class ExportController(_Base):
    """Turns the wish to export into a job."""

    def __init__(
        self, window: MainWindow, document: Document, runner: JobRunner, preferences: Preferences, scales: Scales
    ) -> None:
        super().__init__(window, document, runner, preferences, scales, "export")

    @Slot()
    def ask(self) -> None:
        """Open the dialog for the alignment on the screen."""
        from rflow_gui.dialogs.export import ExportDialog
        from rflow_gui.models.export_choices import from_text

        alignment = self._document.result.alignment
        if alignment is None:
            return
        dialog = ExportDialog(
            alignment,
            from_text(self._preferences.text(_CHOICES)),
            self._preferences.folder("export") or default_folder(alignment),
            parent=self._window,
        )
        self._open(dialog)
        dialog.refresh()

    def export(self, directory: str, options: Any) -> None:
        """Export the alignment on the screen."""
        alignment = self._document.result.alignment
        if alignment is not None:
            self._window.messages.hide()
            self._runner.submit(ExportRequest(alignment, directory, self._with_scales(options, alignment)))

    def _with_scales(self, options: Any, alignment: Alignment) -> Any:
        """The options, with how large pixels are by what the user has set."""
        sizes = self._scales.pixels_of(alignment.source.info, alignment.target.info)
        return replace(options, mm_per_pixel=(sizes.source, sizes.target))

    @Slot()
    def _on_accepted(self) -> None:
        assert self._dialog is not None
        from rflow_gui.models.export_choices import to_text

        options = self._dialog.options()
        self._preferences.set_text(_CHOICES, to_text(options))
        self.export(self._dialog.directory, options)

    @Slot(str, object)
    def _on_preview_wanted(self, output: str, options: Any) -> None:
        alignment = self._document.result.alignment
        # The hand may rest after the window was closed.
        if alignment is not None and self._window.isVisible():
            self._runner.submit(PreviewRequest(alignment, output, self._with_scales(options, alignment)))

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        request, messages = job.request, self._window.messages
        if isinstance(request, PreviewRequest):
            self._show_preview(ending)
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


def default_folder(alignment: Alignment) -> str:
    """Beside the target, unless that is a picture of the program's own or none on disk."""
    path = alignment.target.info.path
    own = Path(str(files("rflow_resources"))).resolve()
    if path and not is_address(path) and not Path(path).resolve().is_relative_to(own):
        return str(Path(path).parent / "aligned")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(documents or Path.home()) / "aligned")


def open_folder(path: str) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
