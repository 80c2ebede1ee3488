"""The source laid on the target for the screen: asked for when it is needed, once a stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rflow_gui.controllers.failures import tell
from rflow_gui.jobs.requests import Done, Ending, Failed, Job, RenderRequest
from rflow_gui.models.view_state import Stage

if TYPE_CHECKING:
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document


class RenderController(QObject):
    """Keeps the compare pane supplied with the pictures of the stages.

    Signals:
        rendered: the compare pane has the pictures of everything on the screen.
    """

    rendered = Signal()

    def __init__(self, window: MainWindow, document: Document, runner: JobRunner) -> None:
        super().__init__(window)
        self._window, self._document, self._runner = window, document, runner
        # What each picture in the pane was made from; the same object means the same picture.
        self._made_from: dict[Stage, object] = {}
        document.pair_changed.connect(self._on_pair_changed)
        document.result_changed.connect(self._supply)
        runner.finished.connect(self._on_finished)

    @Slot()
    def _on_pair_changed(self) -> None:
        self._made_from.clear()
        target = self._document.picture("target")
        if target is None or self._document.pair is None:
            self._window.compare_pane.set_pictures(None)
        else:
            self._window.compare_pane.set_pictures(target.rgb, target.info.size)
        self._supply()

    def _wanted(self) -> dict[Stage, object]:
        """The stages that there are, each with what decides how its picture looks."""
        shown, pair = self._document.shown, self._document.pair
        if pair is None:
            return {}
        wanted: dict[Stage, object] = {Stage.BEFORE: pair[0]}
        if shown is not None:
            wanted[Stage.COARSE] = shown.fit
            if shown.flow is not None:
                wanted[Stage.FINE] = shown.flow
        return wanted

    @Slot()
    def _supply(self) -> None:
        wanted, pair = self._wanted(), self._document.pair
        for stage in tuple(self._made_from):
            if wanted.get(stage) is not self._made_from[stage]:
                del self._made_from[stage]
                self._window.compare_pane.set_stage_picture(stage, None)
        missing = tuple(stage for stage in wanted if stage not in self._made_from)
        if missing and pair is not None:
            self._runner.submit(RenderRequest(*pair, self._document.shown, missing))
        else:
            self._runner.abandon("render")
            self.rendered.emit()

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if job.channel != "render":
            return
        if isinstance(ending, Done):
            wanted = self._wanted()
            for stage, picture in ending.value.items():
                self._made_from[stage] = wanted[stage]
                self._window.compare_pane.set_stage_picture(stage, picture.rgb, picture.mask)
            self.rendered.emit()
        elif isinstance(ending, Failed):
            tell(self._window.messages, ending)
