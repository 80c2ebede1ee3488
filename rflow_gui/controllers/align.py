"""Aligning, following the user's edits, and what becomes of the results."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rflow_engine import editing
from rflow_engine.types import FitFailure, Progress
from rflow_gui.commands import AlignCommand
from rflow_gui.controllers.deferred import WhenReleased
from rflow_gui.controllers.failures import tell
from rflow_gui.jobs.requests import AlignRequest, ByHandRequest, Done, Ending, Failed, Job, RefitRequest
from rflow_gui.jobs.result_requests import RefineRequest
from rflow_gui.models import judgement
from rflow_gui.models.document import Document, Result, same_regions
from rflow_gui.texts import shown
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.editing import Edits
    from rflow_gui.controllers.settings import SettingsController
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.history import History

# Without another edit for so long, the fine stage follows.
_FINE_DELAY_MS = 700
_REMEMBERED = 8


class AlignController(QObject):
    """Requests alignments and turns results into commands; lets the transform follow the edits.

    An edit is followed twice: by the transform, at once, and by the fine stage after a pause. While the hand is still
    moving, the fit under way is not thrown away but shown, and the next one begins with the newest edit.

    Signals:
        coarse_found: the first result of an alignment (not of a refit) is about to be shown.
        aligned: an alignment (not a refit) has succeeded and is about to be shown.
        begin_by_hand: the user wants to set points after a refusal.
        refined: (job, ending) of a refinement at a larger size, for the pair on the screen.
        waiting_changed: the fine stage is going to run after a pause, or no longer.
    """

    coarse_found = Signal()
    aligned = Signal()
    begin_by_hand = Signal()
    refined = Signal(object, object)
    waiting_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        undo: History,
        runner: JobRunner,
        settings: SettingsController,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._undo = window, document, undo
        self._runner, self._settings = runner, settings
        # Refits with everything that follows from their matches, for the way back through the edits.
        self._finished: deque[Alignment] = deque(maxlen=_REMEMBERED)
        # What was said of the last edit, and of the last alignment, until it no longer holds.
        self._complaint = self._doubt = self._view = ""
        self._calm = WhenReleased(self)
        self._pause = QTimer(self, singleShot=True, interval=_FINE_DELAY_MS)
        self._pause.timeout.connect(self._refine)
        runner.progressed.connect(self._on_progress)
        runner.finished.connect(self._on_finished)
        document.pair_changed.connect(self._on_pair_changed)
        document.edits_changed.connect(self._follow)
        window.actions_["align"].triggered.connect(self.align)

    @property
    def waiting(self) -> bool:
        """Whether the fine stage is going to run after a pause."""
        return self._pause.isActive()

    @Slot()
    def align(self) -> None:
        """Align the pair with the chosen settings."""
        pair = self._document.pair
        if pair is None:
            return
        self._window.messages.hide()
        self._wait(False)
        self._runner.abandon("refit")
        settings, regions = self._settings.settings, self._document.regions
        self._runner.submit(AlignRequest(pair[0].image, pair[1].image, settings, regions))

    @Slot()
    def _on_pair_changed(self) -> None:
        # An alignment of the pair that is shown again goes on.
        if not self._document.switching:
            self._runner.abandon("align")
            self._runner.abandon("refit")
        self._finished.clear()
        self._wait(False)

    def cancel_wait(self) -> None:
        """Leave out the fine stage that would follow after the pause; nothing happens outside of one."""
        if self.waiting:
            self._wait(False)
            self._say_that_fine_lags()

    def stop(self) -> None:
        """Follow nothing any more: the window closes."""
        self._pause.stop()

    # Following the edits

    @Slot()
    def _follow(self) -> None:
        """Fit again when the matches are not those of the alignment; stop a refit that is not needed."""
        if self._runner.aligning:
            return  # its result takes the place of the edits; without one they are followed when it has ended
        job = self._runner.current("align")
        # A refinement goes on while another pair is looked at, as an alignment does.
        if not (self._document.switching and job is not None and isinstance(job.request, RefineRequest)):
            self._runner.abandon("align")
        self._wait(False)
        result = self._document.result
        if result.needs_refit and (known := self._remembered()):
            self._document.set_fitted(known)
        result = self._document.result
        if not result.needs_refit:
            self._runner.abandon("refit")
            self._calm.call(self._withdraw)
            self._wait(result.needs_fine and result.was_edited)
        elif result.is_by_hand and not result.edits.locked.any():
            self._runner.abandon("refit")
            self._document.set_fitted(None)
        elif self._runner.current("refit") is None:
            self._submit(fine=False)

    def _remembered(self) -> Alignment | None:
        """A finished alignment of exactly these matches, as after an undo."""
        result = self._document.result
        now = result.alignment
        for known in (result.found, *reversed(self._finished)):
            if now is None or known is None:
                continue
            same_job = result.chosen(now.settings) == known.settings and same_regions(now.regions, known.regions)
            if same_job and result.edits.same_as(editing.start(known)):
                return known
        return None

    def _submit(self, *, fine: bool) -> None:
        """Ask for the fit of the newest edits."""
        result, pair = self._document.result, self._document.pair
        if pair is None:
            return
        if result.alignment is None or result.is_by_hand:
            known = result.alignment
            settings = result.chosen(self._settings.settings if known is None else known.settings)
            regions = self._document.regions if known is None else known.regions
            images = pair[0].image, pair[1].image
            self._runner.submit(ByHandRequest(*images, result.edits, settings, regions, fine))
        else:
            settings = result.chosen(result.alignment.settings)
            self._runner.submit(RefitRequest(result.alignment, result.edits, settings, fine))

    def _wait(self, waiting: bool) -> None:
        if waiting:
            self._pause.start()
        else:
            self._pause.stop()
        self.waiting_changed.emit()

    @Slot()
    def _refine(self) -> None:
        """The hand rests: let the fine stage follow."""
        self.waiting_changed.emit()
        if self._runner.current("align") is None and self._document.result.needs_fine:
            self._submit(fine=True)

    def _take_refit(self, job: Job, alignment: Alignment) -> None:
        before = self._document.result.alignment
        self._document.set_fitted(alignment)
        was_sure = before is not None and not judgement.is_doubtful(before)
        lost_trust = was_sure and judgement.is_doubtful(alignment)
        self._calm.call(self._warn if lost_trust else self._withdraw)
        if job.channel == "align":
            self._finished.append(alignment)
            return
        if self._document.result.needs_refit:
            self._follow()
        else:
            self._wait(self._document.result.needs_fine)

    # What comes back

    @Slot(object, object)
    def _on_progress(self, job: Job, progress: Progress) -> None:
        of_another = job.pair != self._runner.pair
        if of_another or not isinstance(job.request, AlignRequest) or progress.partial is None:
            return
        # The comparison comes first, so that the matches are drawn only when somebody looks at them.
        self.coarse_found.emit()
        self._document.set_preview(progress.partial)  # type: ignore[arg-type]

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        followed = isinstance(job.request, AlignRequest | RefitRequest | ByHandRequest | RefineRequest)
        if followed and job.pair == self._runner.pair:
            self.receive(job, ending)

    def receive(self, job: Job, ending: Ending) -> None:
        """Take what came of a job for the pair on the screen, even if it came while another was there."""
        if isinstance(job.request, RefineRequest):
            self.refined.emit(job, ending)
            return
        edited = not isinstance(job.request, AlignRequest)
        if isinstance(ending, Done) and ending.value and edited:
            self._take_refit(job, ending.value)
        elif isinstance(ending, Done) and ending.value:
            self._succeed(ending.value)
            if job.context.should_finish() and not self._window.messages.text:
                text = self.tr("The fine stage was cut short; the flow found so far is kept.")
                self._window.messages.say(Kind.INFO, self.tr("Finished early."), text)
        elif isinstance(ending, Done):
            self._refuse(job, ending.value)
        elif isinstance(ending, Failed):
            self._document.set_preview(None)
            get = (self.tr("Get weights…"), self._settings.weights_requested.emit)
            tell(self._window.messages, ending, *([get] if ending.lacks_weights else []))
        else:
            self._stop(job)

    def _succeed(self, alignment: Alignment) -> None:
        self.aligned.emit()
        edits = with_points_of(self._document.result.edits, editing.start(alignment))
        self._undo.push(AlignCommand(self._document, Result(alignment, edits, alignment)))
        self._tell_what_was_found(alignment)

    def _tell_what_was_found(self, alignment: Alignment) -> None:
        """Say what the user should not have to look for: that the engine doubts, or that the source was turned."""
        messages, reason = self._window.messages, alignment.verdict.reason
        notes = "\n".join(map(shown, alignment.notes))
        if judgement.is_doubtful(alignment):
            by_hand = (self.tr("Set points by hand"), self.begin_by_hand.emit)
            remedy = self.tr("Look at it with blink or wipe; a few points set by hand make it sure.")
            if notes:
                remedy = f"{remedy}\n{notes}"
            messages.say(Kind.WARNING, self.tr("Doubtful: {reason}").format(reason=shown(reason)), remedy, by_hand)
            self._doubt = messages.text
        elif notes:
            messages.say(Kind.WARNING, notes, self.tr("For more, close other programs and align again."))
        elif judgement.is_worth_telling(alignment):
            view = judgement.found(alignment)
            messages.say(Kind.INFO, self.tr("The source was found {view}.").format(view=view), reason)
            self._view = messages.text

    def _warn(self) -> None:
        """Say that the engine believes the fit no longer since the last edit, if that is still so."""
        alignment = self._document.result.alignment
        if alignment is None or not judgement.is_doubtful(alignment):
            return
        messages, reason = self._window.messages, alignment.verdict.reason
        text = self.tr("Doubtful since the last edit: {reason}").format(reason=shown(reason))
        messages.say(Kind.WARNING, text, self.tr("Look at it with blink or wipe."), (self.tr("Undo"), self._undo.undo))
        self._doubt = messages.text

    def _refuse(self, job: Job, failure: FitFailure) -> None:
        messages, request = self._window.messages, job.request
        if isinstance(request, AlignRequest):
            self._document.set_preview(None)
            by_hand = (self.tr("Set points by hand"), self.begin_by_hand.emit)
            messages.say(Kind.WARNING, failure.reason, failure.remedy, by_hand)
            self._follow()
        elif isinstance(request, RefitRequest | ByHandRequest) and self._has_moved_on(request):
            # The hand has moved on while the fit was under way.
            self._follow()
        else:
            self._calm.call(lambda: self._complain(failure))

    def _has_moved_on(self, request: RefitRequest | ByHandRequest) -> bool:
        """Whether something else is wanted by now than what was asked for."""
        result = self._document.result
        return request.edits is not result.edits or request.settings != result.chosen(request.settings)

    def _complain(self, failure: FitFailure) -> None:
        """Say why the newest edit cannot be followed."""
        messages = self._window.messages
        if self._document.result.is_by_hand:
            # What is missing are more points, and the user is about to set them.
            messages.say(Kind.INFO, failure.reason, failure.remedy)
        else:
            choice = (self.tr("Undo"), self._undo.undo)
            messages.say(Kind.WARNING, failure.reason, self.tr("The fit before it stays."), choice)
        self._complaint = messages.text

    def _withdraw(self) -> None:
        """Take back what still stands there but no longer holds, as after edits or an undo."""
        said, alignment = self._window.messages.text, self._document.result.alignment
        over = {self._complaint}
        if alignment is None or not judgement.is_doubtful(alignment):
            over.add(self._doubt)
        if alignment is None or not judgement.is_worth_telling(alignment):
            over.add(self._view)
        if said and said in over:
            self._window.messages.hide()

    def _say_that_fine_lags(self) -> None:
        again = (self.tr("Refine now"), self._refine)
        remedy = self.tr("The fine stage does not follow your last edit yet.")
        self._window.messages.say(Kind.INFO, self.tr("Cancelled."), remedy, again)
        self._complaint = self._window.messages.text

    def _stop(self, job: Job) -> None:
        """After a cancel the last good alignment stays; where there is none, the coarse one that was found."""
        coarse, messages = self._document.preview, self._window.messages
        cancelled = self.tr("Cancelled.")
        if not isinstance(job.request, AlignRequest):
            self._say_that_fine_lags()
        elif coarse is not None and self._document.result.alignment is None:
            self._undo.push(AlignCommand(self._document, Result.of(coarse)))
            text = self.tr("The coarse alignment found so far is kept; its fine stage was left out.")
            messages.say(Kind.INFO, cancelled, text)
        else:
            self._document.set_preview(None)
            kept = self.tr("The alignment before it stays.") if self._document.result.alignment else ""
            messages.say(Kind.INFO, cancelled, kept)
            self._follow()


def with_points_of(before: Edits, after: Edits) -> Edits:
    """New matches together with the points that the user had set by hand: a search does not make them less true."""
    for match in np.flatnonzero(before.by_hand & before.locked).tolist():
        after = editing.add(after, before.matches.source[match], before.matches.target[match])
    return after
