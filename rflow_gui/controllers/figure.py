"""One figure for print: asking, making it, and saying where it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from rflow_gui.controllers.export import default_folder, open_folder
from rflow_gui.controllers.failures import tell
from rflow_gui.controllers.previewed import PreviewedDialog
from rflow_gui.jobs.requests import Done, Ending, Failed, FigureRequest, Job
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_gui.dialogs.figure import FigureDialog
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences
    from rflow_gui.models.scales import Scales

    _Base = PreviewedDialog[FigureDialog]
else:
    _Base = PreviewedDialog


class FigureController(_Base):
    """Turns the wish for a figure into a job."""

    def __init__(
        self, window: MainWindow, document: Document, runner: JobRunner, preferences: Preferences, scales: Scales
    ) -> None:
        super().__init__(window, document, runner, preferences, scales, "export_figure")
        self._sheet: Any = None

    @Slot()
    def ask(self) -> None:
        """Open the dialog for the alignment on the screen."""
        from rflow_gui.dialogs.figure import FigureDialog, default_sheet

        alignment = self._document.result.alignment
        if alignment is None:
            return
        folder = self._preferences.folder("figure") or default_folder(alignment)
        dialog = FigureDialog(
            alignment,
            self._sheet or default_sheet(),
            str(_free(Path(folder) / "figure.tif")),
            self._scales.pixel_of(alignment.target.info),
            parent=self._window,
        )
        self._open(dialog)

    @Slot(object)
    def _on_preview_wanted(self, sheet: Any) -> None:
        alignment = self._document.result.alignment
        if alignment is not None and self._window.isVisible():
            self._runner.submit(FigureRequest(alignment, sheet))

    @Slot()
    def _on_accepted(self) -> None:
        alignment = self._document.result.alignment
        assert self._dialog is not None
        sheet = self._dialog.chosen()
        # A caption is about one pair.
        self._sheet = replace(sheet, caption="", per_inch=None)
        if alignment is not None:
            self._window.messages.hide()
            self._runner.submit(FigureRequest(alignment, sheet, str(self._dialog.file)))

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        request, messages = job.request, self._window.messages
        if not isinstance(request, FigureRequest):
            return
        if not request.path:
            self._show_preview(ending)
        elif isinstance(ending, Done):
            folder = str(Path(request.path).parent)
            self._preferences.set_folder("figure", folder)
            choice = (self.tr("Open folder"), lambda: open_folder(folder))
            messages.say(Kind.SUCCESS, self.tr("The figure was saved."), request.path, choice)
        elif isinstance(ending, Failed):
            tell(messages, ending, (self.tr("Change…"), self.ask))
        else:
            messages.say(Kind.INFO, self.tr("The figure was cancelled."), self.tr("No file was written."))


def _free(path: Path) -> Path:
    """The path, or the next one with a number that is not taken."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
