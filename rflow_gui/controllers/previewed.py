"""A dialog that asks for a file of the alignment on the screen, and shows beforehand what it will be like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Slot

from rflow_engine.said import joined
from rflow_gui.jobs.requests import Done, Ending, Failed, Job
from rflow_gui.texts import shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences
    from rflow_gui.models.scales import Scales

D = TypeVar("D")


class PreviewedDialog(QObject, Generic[D]):
    """What such controllers have in common; the dialog is there while it is open.

    Args:
        window: the main window.
        document: holds the alignment.
        runner: runs exports and previews.
        preferences: remember folders and choices.
        scales: how large pixels are.
        action: opens the dialog.
    """

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        runner: JobRunner,
        preferences: Preferences,
        scales: Scales,
        action: str,
    ) -> None:
        super().__init__(window)
        self._window, self._document = window, document
        self._runner, self._preferences, self._scales = runner, preferences, scales
        self._dialog: D | None = None
        runner.finished.connect(self._on_finished)
        window.actions_[action].triggered.connect(self.ask)

    @property
    def dialog(self) -> D | None:
        """The dialog while it is open."""
        return self._dialog

    @Slot()
    def ask(self) -> None:
        """Open the dialog for the alignment on the screen."""
        raise NotImplementedError

    def _open(self, dialog: Any) -> None:
        """Show a dialog with the signals ``preview_wanted``, ``accepted`` and ``finished``."""
        dialog.preview_wanted.connect(self._on_preview_wanted)
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    def _on_preview_wanted(self, *choices: Any) -> None:
        raise NotImplementedError

    def _on_accepted(self) -> None:
        raise NotImplementedError

    def _on_finished(self, job: Job, ending: Ending) -> None:
        raise NotImplementedError

    @Slot()
    def _on_closed(self) -> None:
        self._runner.abandon("preview")
        dialog: QDialog | Any = self._dialog
        if dialog is not None:
            dialog.deleteLater()
            self._dialog = None

    def _show_preview(self, ending: Ending) -> None:
        dialog: Any = self._dialog
        if dialog is None:
            return
        if isinstance(ending, Done):
            # A picture with what is to be said of it, or a preview that holds both.
            value = ending.value if isinstance(ending.value, tuple) else (ending.value,)
            dialog.show_preview(*value)
        elif isinstance(ending, Failed):
            dialog.show_problem(shown(joined((ending.problem, ending.remedy))))
