"""Automatic copies of what is not saved, and the offer to recover them after a crash."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Slot

from rflow_engine.errors import WriteError
from rflow_gui.jobs.requests import AlignRequest, Done, Ending, Failed, Job
from rflow_gui.jobs.session_requests import CopyRequest, LeftoversRequest
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_engine.session.recovery import Leftover, Place
    from rflow_gui.controllers.sessions import SessionsController
    from rflow_gui.controllers.shell import ShellController
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.workspace import Mark, Workspace

_log = logging.getLogger(__name__)
_INTERVAL_MS = 120_000
# After a result, long enough for what follows from it by itself.
_SOON_MS = 3_000


class RecoveryController(QObject):
    """Keeps a few copies of what is not saved, written by a worker, in a folder that goes when the window is closed.

    Args:
        window: where the offer is made.
        workspace: tells whether anything has changed since the last copy.
        sessions: knows what is saved.
        runner: of the worker.
        shell: knows the report of the crash.
        state: the folder that all windows share; None to keep no copies.
    """

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        sessions: SessionsController,
        runner: JobRunner,
        shell: ShellController,
        state: Path | None,
    ) -> None:
        super().__init__(window)
        self._shell = shell
        self._window, self._workspace, self._sessions, self._runner = window, workspace, sessions, runner
        self._state = state
        self._place: Place | None = None
        self._copied: Mark | None = None
        self._wanted: Mark | None = None
        # What was recovered, and goes once this window has a copy of its own; and what the copy under way replaces.
        self._recovered: Leftover | None = None
        self._replaced: Leftover | None = None
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.copy)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.copy)
        runner.finished.connect(self._on_finished)
        sessions.saved.connect(self._on_saved)
        sessions.recovered.connect(self._on_recovered)
        if state is not None:
            self._timer.start()

    def _take_place(self) -> None:
        """Claim a folder for the copies when the first is written; without one, none are."""
        from rflow_engine.session.recovery import Place

        try:
            self._place = None if self._state is None else Place(self._state)
        except WriteError as error:
            _log.warning("no automatic copies: %s", error)
            self._state = None
            self._timer.stop()

    @property
    def place(self) -> Place | None:
        """Where the copies of this window are; None before there was one."""
        return self._place

    @Slot()
    def copy(self) -> None:
        """Write a copy, if there is something that neither a session nor the last copy holds."""
        if self._state is None or not self._sessions.modified or self._runner.current("session-copy"):
            return
        if self._place is None:
            self._take_place()
        mark = self._workspace.mark()
        if self._place is not None and mark != self._copied:
            self._wanted, self._replaced = mark, self._recovered
            self._runner.submit(CopyRequest(self._sessions.session(), self._place, self._sessions.path))

    def set_interval(self, seconds: str) -> None:
        """Write copies so often, in seconds; "0" for none."""
        self._timer.setInterval(1000 * int(seconds))
        if seconds == "0" or self._state is None:
            self._timer.stop()
            self._soon.stop()
        else:
            self._timer.start()

    def keep_now(self) -> None:
        """Write a copy at once, in this thread: after a fault nobody knows what still runs.

        Raises:
            WriteError: if it cannot be written.
        """
        if not self._sessions.modified:
            return
        if self._place is None:
            self._take_place()
        if self._place is not None:
            self._place.keep(self._sessions.session(), self._sessions.path)

    def look(self) -> None:
        """Look in the background for what windows that crashed have left behind."""
        if self._state is not None:
            self._runner.submit(LeftoversRequest(self._state))

    def stop(self) -> None:
        """The window closes as it should: take the copies away, after the worker has ended."""
        self._timer.stop()
        self._soon.stop()
        if self._place is not None:
            self._place.release()
            self._place = None

    @Slot()
    def _on_saved(self) -> None:
        if self._place is not None and not self._sessions.modified:
            self._place.clear()
            self._copied = None

    @Slot(object)
    def _on_recovered(self, left: Leftover) -> None:
        self._recovered = left
        self.copy()

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        request = job.request
        if isinstance(request, CopyRequest):
            self._take_copy(ending)
        elif isinstance(request, LeftoversRequest) and isinstance(ending, Done) and ending.value:
            self._offer(ending.value[0])
        elif isinstance(request, AlignRequest) and isinstance(ending, Done) and self._timer.isActive():
            self._soon.start()

    def _take_copy(self, ending: Ending) -> None:
        if isinstance(ending, Failed):
            _log.warning("no automatic copy: %s", ending.problem)
        elif isinstance(ending, Done):
            self._copied = self._wanted
            if self._replaced is not None:
                self._discard(self._replaced)
                self._recovered = self._replaced = None
            elif self._recovered is not None:
                # That copy was begun before.
                self.copy()

    def _offer(self, left: Leftover) -> None:
        """Say once what was left behind; whoever closes the message is asked again at the next start.

        It takes the place of what was said of the crash, whose report can be had from here as well.
        """
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(round(left.time)), QLocale.FormatType.ShortFormat)
        choices = [
            (self.tr("Recover"), lambda: self._sessions.recover(left)),
            (self.tr("Discard"), lambda: self._discard(left)),
        ]
        remedy, copying = self._shell.crash_told
        if copying:
            choices.append((copying, lambda: self._copy_report(left)))
        self._window.messages.say(
            Kind.WARNING,
            self.tr("The program did not end as it should. There is unsaved work from {time}.").format(time=when),
            remedy,
            *choices,
        )

    def _copy_report(self, left: Leftover) -> None:
        self._shell.copy_crash()
        # The work still waits for an answer.
        self._offer(left)

    def _discard(self, left: Leftover) -> None:
        if self._state is not None:
            self._runner.submit(LeftoversRequest(self._state, left))


def state_folder() -> Path:
    """Where all windows of this user keep their copies."""
    import platformdirs

    return Path(platformdirs.user_state_dir("rflow", appauthor=False)) / "sessions"
