"""Going on with the flow at a larger size: asking how far, running, and what becomes of the result."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rflow_engine import depths
from rflow_gui.commands import AlignCommand
from rflow_gui.controllers.failures import tell
from rflow_gui.jobs.requests import Done, Ending, Failed, Job
from rflow_gui.jobs.result_requests import RefineRequest
from rflow_gui.models.flow_change import change
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_gui.controllers.align import AlignController
    from rflow_gui.dialogs.refine import RefineDialog
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.history import History


class RefineController(QObject):
    """Turns the wish for a finer flow into a job, and its result into a command."""

    def __init__(
        self, window: MainWindow, document: Document, undo: History, runner: JobRunner, align: AlignController
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._undo, self._runner = window, document, undo, runner
        self._dialog: RefineDialog | None = None
        align.refined.connect(self._receive)
        window.actions_["refine_further"].triggered.connect(self.ask)

    @property
    def dialog(self) -> RefineDialog | None:
        """The dialog while it is open."""
        return self._dialog

    @Slot()
    def ask(self) -> None:
        """Ask how far, or say why there is nothing to refine."""
        from rflow_gui.dialogs.refine import RefineDialog, sizes_for

        alignment = self._document.result.alignment
        if alignment is None:
            return
        messages = self._window.messages
        if (problem := depths.why_not(alignment)) is not None:
            messages.say(Kind.INFO, problem.problem, problem.remedy)
        elif not sizes_for(alignment):
            messages.say(
                Kind.INFO,
                self.tr("The flow was compared at full resolution already."),
                self.tr("There is nothing finer to see."),
            )
        else:
            self._dialog = RefineDialog(alignment, self._window)
            self._dialog.accepted.connect(self._on_accepted)
            self._dialog.finished.connect(self._on_closed)
            self._dialog.open()

    def refine(self, long_side: int | None) -> None:
        """Refine the flow on the screen up to a long side; None is full resolution."""
        alignment = self._document.result.alignment
        if alignment is not None:
            self._window.messages.hide()
            self._runner.submit(RefineRequest(alignment, long_side))

    @Slot()
    def _on_accepted(self) -> None:
        assert self._dialog is not None
        self.refine(self._dialog.long_side)

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(object, object)
    def _receive(self, job: Job, ending: Ending) -> None:
        request, messages = job.request, self._window.messages
        assert isinstance(request, RefineRequest)
        if isinstance(ending, Failed):
            tell(messages, ending)
        elif not isinstance(ending, Done):
            messages.say(Kind.INFO, self.tr("Cancelled."), self.tr("The flow before it stays."))
        elif self._document.result.alignment is request.alignment:
            self._take(request.alignment, ending.value)

    def _take(self, before: Alignment, after: Alignment) -> None:
        result = self._document.result
        if after.flow is before.flow:
            self._window.messages.say(
                Kind.INFO, self.tr("Finished early."), self.tr("Nothing was done by then; the flow is as it was.")
            )
            return
        found = after if result.found is before else result.found
        self._undo.push(
            AlignCommand(self._document, replace(result, alignment=after, found=found), self.tr("refinement"))
        )
        self._tell(before, after)

    def _tell(self, before: Alignment, after: Alignment) -> None:
        """How closely it was looked at, and what that changed."""
        assert before.flow is not None
        assert after.flow is not None
        median, most = change(before.flow, after.flow)
        size = depths.reached(after.flow)
        moved = self.tr("The flow moved by {median} px in the median; 99 of 100 places moved by less than {most} px.")
        text = moved.format(median=f"{median:.2f}", most=f"{most:.1f}")
        messages = self._window.messages
        if after.flow.refined is not None and after.flow.refined.left:
            early = self.tr("What was done by then is kept; Refine Further goes on from there.")
            messages.say(Kind.INFO, self.tr("Finished early."), f"{early} {text}")
        elif notes := after.notes[len(before.notes) :]:
            messages.say(Kind.WARNING, "\n".join(notes), text)
        else:
            messages.say(Kind.SUCCESS, self.tr("The pictures were compared at {size} pixels.").format(size=size), text)
