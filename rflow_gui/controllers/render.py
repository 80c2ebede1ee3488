"""The source laid on the target for the screen: asked for when it is needed, once a stage."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rflow_gui.controllers.failures import tell
from rflow_gui.jobs.requests import Done, Ending, Failed, Job, RenderRequest
from rflow_gui.models.view_state import Stage

if TYPE_CHECKING:
    from rflow_gui.controllers.detail import DetailController
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document, Picture
    from rflow_gui.panes.tiles import TiledPicture

# Without another result for so long, a comparison that is not on the screen follows.
_PAUSE_MS = 400
# Three of them make the comparison of a pair.
_KEPT = 12


class RenderController(QObject):
    """Keeps the compare pane supplied with the pictures of the stages.

    Signals:
        rendered: the compare pane has the pictures of everything on the screen.
    """

    rendered = Signal()

    def __init__(self, window: MainWindow, document: Document, runner: JobRunner, detail: DetailController) -> None:
        super().__init__(window)
        self._detail = detail
        self._window, self._document, self._runner = window, document, runner
        # What each picture in the pane was made from; the same object means the same picture.
        self._made_from: dict[Stage, object] = {}
        # The pictures made last: of which pair and stage, and from what.
        self._kept: deque[tuple[tuple[Picture, Picture], Stage, object, TiledPicture]] = deque(maxlen=_KEPT)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._supply)
        document.pair_changed.connect(self._on_pair_changed)
        document.result_changed.connect(self._on_result_changed)
        window.page_changed.connect(self._on_page_changed)
        runner.finished.connect(self._on_finished)

    def stop(self) -> None:
        """Supply nothing any more: the window closes."""
        self._pause.stop()

    @Slot()
    def _on_result_changed(self) -> None:
        """While nobody looks at the comparison, it waits until the hand that moves the matches rests."""
        if self._window.page == "compare":
            self._supply()
            return
        # What is being drawn was asked for by another result, also where the new one lacks no picture.
        self._runner.abandon("render")
        self._drop_unwanted()
        if self._missing():
            self._pause.start()

    @Slot()
    def _on_page_changed(self) -> None:
        if self._pause.isActive() and self._window.page == "compare":
            self._supply()

    @Slot()
    def _on_pair_changed(self) -> None:
        self._made_from.clear()
        target = self._document.picture("target")
        if target is None or self._document.pair is None:
            self._window.compare_pane.set_target(None)
        else:
            self._window.compare_pane.set_target(self._detail.picture(target))
            self._show_kept()
        self._supply()

    def _show_kept(self) -> None:
        """A pair that is shown again has its comparison at once."""
        wanted, pair = self._wanted(), self._document.pair
        for kept, stage, maker, picture in self._kept:
            same = pair is not None and kept[0] is pair[0] and kept[1] is pair[1]
            if same and wanted.get(stage) is maker:
                self._made_from[stage] = maker
                self._window.compare_pane.set_stage(stage, picture)

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

    def _missing(self) -> tuple[Stage, ...]:
        """The stages whose pictures are not there, or were made from something else."""
        return tuple(stage for stage, maker in self._wanted().items() if self._made_from.get(stage) is not maker)

    def _drop_unwanted(self) -> None:
        """Take away the pictures of stages that there are no longer; one that changed stays until the new one comes."""
        wanted = self._wanted()
        for stage in tuple(self._made_from):
            if stage not in wanted:
                del self._made_from[stage]
                self._window.compare_pane.set_stage(stage, None)

    @Slot()
    def _supply(self) -> None:
        self._pause.stop()
        self._drop_unwanted()
        missing, pair = self._missing(), self._document.pair
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
                shown = self._detail.stage(picture)
                if self._document.pair is not None:
                    self._kept.append((self._document.pair, stage, wanted[stage], shown))
                self._window.compare_pane.set_stage(stage, shown)
            self.rendered.emit()
        elif isinstance(ending, Failed):
            tell(self._window.messages, ending)
