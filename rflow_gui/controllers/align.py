"""Aligning, refitting after an edit, and what becomes of the results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from rflow_engine.settings import PRESETS, Settings, preset, with_device
from rflow_engine.types import BoolArray, Progress
from rflow_gui.commands import AlignCommand, ExcludeCommand
from rflow_gui.controllers.failures import tell
from rflow_gui.jobs.requests import AlignRequest, Done, Ending, Failed, Job, RefitRequest
from rflow_gui.models.document import Document, Result
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.recent import Preferences

DEVICES = ("auto", "cpu", "cuda", "mps")


class AlignController(QObject):
    """Requests alignments and turns results into commands.

    Signals:
        coarse_found: the first result of an alignment (not of a refit) is about to be shown.
        aligned: an alignment (not a refit) has succeeded and is about to be shown.
    """

    coarse_found = Signal()
    aligned = Signal()

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        undo: QUndoStack,
        runner: JobRunner,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._undo = window, document, undo
        self._runner, self._preferences = runner, preferences
        runner.progressed.connect(self._on_progress)
        runner.finished.connect(self._on_finished)
        document.pair_changed.connect(self._on_pair_changed)
        document.excluded_changed.connect(self._refit_if_needed)
        actions = window.actions_
        actions["align"].triggered.connect(self.align)
        actions["exclude"].triggered.connect(self.exclude_selected)
        actions["restore"].triggered.connect(self.restore_selected)
        actions["restore_all"].triggered.connect(self.restore_all)
        self._follow_choice("preset", preferences.text("preset", "balanced", tuple(PRESETS)))
        self._follow_choice("device", preferences.text("device", "auto", DEVICES))

    @property
    def settings(self) -> Settings:
        """The settings that are chosen in the menus."""
        return with_device(preset(self._choice("preset")), self._choice("device"))

    @Slot()
    def align(self) -> None:
        """Align the pair with the chosen settings."""
        pair = self._document.pair
        if pair is None:
            return
        self._window.messages.hide()
        self._runner.submit(AlignRequest(pair[0].image, pair[1].image, self.settings))

    def exclude(self, matches: Sequence[int], excluded: bool = True) -> None:
        """Take matches out by their numbers, or put them back; a refit follows."""
        before = self._document.result.excluded
        after = before.copy()
        after[list(matches)] = excluded
        if not np.array_equal(before, after):
            count = int(np.count_nonzero(before != after))
            texts = (self.tr("restored match"), self.tr("restored matches"))
            if excluded:
                texts = (self.tr("excluded match"), self.tr("excluded matches"))
            self._push(after, texts[0] if count == 1 else texts[1])

    @Slot()
    def exclude_selected(self) -> None:
        """Take the selected matches out."""
        self.exclude(self._window.matches_dock.selection())

    @Slot()
    def restore_selected(self) -> None:
        """Put the selected matches back."""
        self.exclude(self._window.matches_dock.selection(), False)

    @Slot()
    def restore_all(self) -> None:
        """Put all excluded matches back."""
        excluded = self._document.result.excluded
        if excluded.any():
            self._push(np.zeros_like(excluded), self.tr("restored all matches"))

    def _push(self, excluded: BoolArray, text: str) -> None:
        self._undo.push(ExcludeCommand(self._document, excluded, text))

    def _choice(self, group: str) -> str:
        checked = [action for action in self._window.actions_.group(group) if action.isChecked()]
        return checked[0].objectName().removeprefix(f"{group}_")

    def _follow_choice(self, group: str, chosen: str) -> None:
        for action in self._window.actions_.group(group):
            name = action.objectName().removeprefix(f"{group}_")
            action.setChecked(name == chosen)
            action.triggered.connect(lambda _=False, name=name: self._preferences.set_text(group, name))

    @Slot()
    def _on_pair_changed(self) -> None:
        self._runner.abandon("align")

    @Slot()
    def _refit_if_needed(self) -> None:
        """Fit again when the user's exclusions are not those of the alignment; stop a refit that is not needed."""
        job = self._runner.current("align")
        result = self._document.result
        if result.needs_refit and result.alignment is not None:
            self._runner.submit(RefitRequest(result.alignment, result.excluded))
        elif job and isinstance(job.request, RefitRequest):
            self._runner.abandon("align")
            self._document.set_preview(None)

    @Slot(object, object)
    def _on_progress(self, job: Job, progress: Progress) -> None:
        if job.channel != "align" or progress.partial is None:
            return
        if isinstance(job.request, AlignRequest):
            # The comparison comes first, so that the matches are drawn only when somebody looks at them.
            self.coarse_found.emit()
        self._document.set_preview(progress.partial)  # type: ignore[arg-type]

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if job.channel != "align":
            return
        if isinstance(ending, Done) and ending.value:
            self._succeed(job, Result.of(ending.value))
        elif isinstance(ending, Done):
            self._refuse(job, ending.value.reason, ending.value.remedy)
        elif isinstance(ending, Failed):
            self._document.set_preview(None)
            tell(self._window.messages, ending)
        else:
            self._stop(job)

    def _succeed(self, job: Job, result: Result) -> None:
        if isinstance(job.request, RefitRequest):
            self._document.set_result(result)
            return
        self.aligned.emit()
        self._undo.push(AlignCommand(self._document, result))

    def _refuse(self, job: Job, reason: str, remedy: str) -> None:
        self._document.set_preview(None)
        if isinstance(job.request, RefitRequest):
            choice = (self.tr("Undo"), self._undo.undo)
            self._window.messages.say(Kind.WARNING, reason, self.tr("The fit before it stays."), choice)
        else:
            self._window.messages.say(Kind.WARNING, reason, remedy)

    def _stop(self, job: Job) -> None:
        """After a cancel the last good alignment stays; where there is none, the coarse one that was found."""
        coarse = self._document.preview
        if isinstance(job.request, RefitRequest):
            self._document.set_preview(None)
            again = (self.tr("Fit again"), self._refit_if_needed)
            text = self.tr("The fit on the screen does not follow your last edit yet.")
            self._window.messages.say(Kind.INFO, self.tr("Cancelled."), text, again)
        elif coarse is not None and self._document.result.alignment is None:
            self._undo.push(AlignCommand(self._document, Result.of(coarse)))
            text = self.tr("The coarse alignment found so far is kept; its fine stage was left out.")
            self._window.messages.say(Kind.INFO, self.tr("Cancelled."), text)
        else:
            self._document.set_preview(None)
            kept = self.tr("The alignment before it stays.") if self._document.result.alignment else ""
            self._window.messages.say(Kind.INFO, self.tr("Cancelled."), kept)
