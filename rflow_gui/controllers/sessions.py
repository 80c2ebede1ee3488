"""Sessions: new, open, save, and never losing anything without having asked."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rflow_engine.said import joined
from rflow_engine.types import Regions
from rflow_gui.controllers.align import with_points_of
from rflow_gui.controllers.failures import tell
from rflow_gui.dialogs.unsaved import Choice, ask_unsaved, choose_session, choose_session_place
from rflow_gui.jobs.requests import Done, Ending, Failed, Job
from rflow_gui.jobs.session_requests import OpenedSession, OpenSessionRequest, Saved, SaveRequest
from rflow_gui.models.document import Content, Result
from rflow_gui.models.locations import folder_of
from rflow_gui.models.workspace import Entry, Mark, Workspace
from rflow_gui.texts import shown
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_engine.session import PairRecord, Session
    from rflow_engine.session.recovery import Leftover
    from rflow_gui.controllers.pairs import PairsController
    from rflow_gui.controllers.settings import SettingsController
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences
    from rflow_gui.models.scales import Scales

SUFFIX = ".rflow"
_APPLICATION = "RANSAC-Flow"


class SessionsController(QObject):
    """Knows which file the pairs belong to, and whether that file holds what is on the screen.

    Attributes:
        ask: asks what shall become of what is not saved; takes the name of the session.

    Signals:
        saved: the file holds what was on the screen when it was asked for.
        opened: another session is on the screen.
        recovered: (leftover) what a window that crashed has left behind is on the screen.
        missing: (notes) pictures of the session that was opened are not there, or not the same.
    """

    saved = Signal()
    opened = Signal()
    recovered = Signal(object)
    missing = Signal(list)

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        document: Document,
        runner: JobRunner,
        settings: SettingsController,
        pairs: PairsController,
        preferences: Preferences,
        scales: Scales,
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._document = window, workspace, document
        self._runner, self._settings, self._pairs = runner, settings, pairs
        self._preferences = preferences
        self.ask: Callable[[str], Choice] = lambda name: ask_unsaved(window, name)
        self._path = ""
        self._stamp: tuple[int, int] | None = None
        self._saved_mark: Mark | None = None
        self._saving: tuple[str, Mark] | None = None
        # What is to be saved once more: where, and whether only if nobody else has changed the file.
        self._again: tuple[str, bool] | None = None
        # What may be lost by opening the session that is on its way.
        self._let_go: Mark | None = None
        self._then: Callable[[], None] | None = None
        self._recovered = False
        runner.finished.connect(self._on_finished)
        for signal in (document.pair_changed, document.result_changed, document.edits_changed):
            signal.connect(self.refresh)
        for signal in (document.regions_changed, workspace.pairs_changed, workspace.switched, workspace.pair_updated):
            signal.connect(self.refresh)
        scales.changed.connect(self.refresh)
        handlers = {
            "new_session": self.new,
            "open_session": self.ask_open,
            "save_session": self.save,
            "save_session_as": self.save_as,
        }
        for name, handler in handlers.items():
            window.actions_[name].triggered.connect(handler)
        window.may_close.append(self.may_close)
        self.refresh()

    @property
    def path(self) -> str:
        """The file of the session; empty before it was saved."""
        return self._path

    @property
    def name(self) -> str:
        """What the session is called; empty before it was saved."""
        return os.path.basename(self._path).removesuffix(SUFFIX)

    @property
    def modified(self) -> bool:
        """Whether there is something to lose: work that is in no session, or changes to one that was saved."""
        if self._saved_mark is not None:
            return self._workspace.mark() != self._saved_mark
        return self._recovered or any(map(self._workspace.has_work, self._workspace.entries))

    @Slot()
    def refresh(self) -> None:
        """Say in the title what is on the screen, and whether it is saved."""
        title = self._workspace.title(self._workspace.current, endings=True)
        parts = [part for part in (self.name, title) if part]
        first = f"{parts[0]}[*]" if parts else ""
        self._window.setWindowTitle(" – ".join([*([first] if first else []), *parts[1:], _APPLICATION]))
        self._window.setWindowModified(bool(parts) and self.modified)

    # What the window shows, as a session

    def session(self) -> Session:
        """Everything that a session keeps, as frozen values."""
        from rflow_engine.session import Session

        self._pairs.park()
        entries = self._workspace.entries
        current = self._workspace.position(self._workspace.current)
        return Session(pairs=tuple(map(self._record, entries)), current=current)

    def _record(self, entry: Entry) -> PairRecord:
        from rflow_engine.session import PairRecord

        content = self._workspace.content(entry)
        result = content.result
        if entry.waiting is not None:
            result = Result.of(entry.waiting)
            result = replace(result, edits=with_points_of(content.result.edits, result.edits))
        return PairRecord(
            name=entry.name,
            source=content.source.image if content.source else None,
            target=content.target.image if content.target else None,
            settings=entry.settings,
            regions=content.regions,
            edits=result.edits,
            alignment=result.alignment,
            found=result.found,
            failure=entry.failure,
            mm_per_pixel=self._workspace.pixel_sizes(entry),
            view=entry.view | {"scales": self._workspace.scales(entry)},
        )

    # Saving

    @Slot()
    def save(self) -> None:
        """Save the session in its file; ask for one if it has none."""
        if self._path:
            self._save_to(self._path, self._stamp)
        else:
            self.save_as()

    @Slot()
    def save_as(self) -> None:
        """Ask for a file and save the session there; from now on it belongs to that file."""
        if path := choose_session_place(self._window, self._proposal()):
            self._save_to(path, None)
        else:
            self._then = None

    def _proposal(self) -> str:
        """Where a session could be saved: beside its pictures, under their name."""
        if self._path:
            return self._path
        content = self._workspace.content(self._workspace.current)
        picture = content.target or content.source
        folder = self._preferences.folder("sessions") or self._preferences.folder("pictures")
        name = (self._workspace.title(self._workspace.current) or self.tr("Session")).replace(" → ", " - ")
        beside = folder_of(picture.info.path) if picture is not None else ""
        if beside and not self._preferences.folder("sessions"):
            folder = beside
        return os.path.join(folder, f"{name.replace('/', '-')}{SUFFIX}")

    def save_to(self, path: str) -> None:
        """Save the session in this file, whatever is there."""
        self._save_to(path, None)

    def _save_to(self, path: str, known: tuple[int, int] | None) -> None:
        if self._runner.current("session-save"):
            # The one under way gives the file another stamp.
            self._again = path, known is not None
            return
        self._saving = path, self._workspace.mark()
        self._runner.submit(SaveRequest(self.session(), path, known))

    # Opening

    @Slot()
    def new(self) -> None:
        """Begin an empty session."""
        self._after_asking(self._begin_new)

    def _begin_new(self) -> None:
        self._stop_jobs()
        self._workspace.replace_all([self._workspace.new(settings=self._settings.settings)], 0)
        self._take_file("", None)
        self._saved_mark, self._recovered = None, False
        self._window.messages.hide()
        self._window.set_page("pictures")
        self.opened.emit()
        self.refresh()

    @Slot()
    def ask_open(self) -> None:
        """Ask for a session and open it."""
        folder = self._preferences.folder("sessions") or self._preferences.folder("pictures")
        if path := choose_session(self._window, folder):
            self.open(path)

    def open(self, path: str) -> None:
        """Open a session in the background, after asking what becomes of what is not saved."""
        self._after_asking(lambda: self._submit(OpenSessionRequest(os.path.abspath(path))))

    def recover(self, left: Leftover) -> None:
        """Open what a window that crashed has left behind."""
        self._after_asking(lambda: self._submit(OpenSessionRequest("", left)))

    def _submit(self, request: OpenSessionRequest) -> None:
        self._let_go = self._workspace.mark()
        self._runner.submit(request)

    def _take_opened(self, request: OpenSessionRequest, opened: OpenedSession) -> None:
        """Show a session, after asking once more if something was done while it was read."""
        if self._workspace.mark() == self._let_go:
            self._show_opened(request, opened)
        else:
            self._after_asking(lambda: self._show_opened(request, opened))

    def _show_opened(self, request: OpenSessionRequest, opened: OpenedSession) -> None:
        loaded = opened.loaded
        self._stop_jobs()
        self._window.messages.hide()
        entries = [self._entry(pair, opened) for pair in loaded.session.pairs]
        for entry in entries:
            self._workspace.restore_scales(entry, entry.view.get("scales"))
        entries = entries or [self._workspace.new(settings=self._settings.settings)]
        self._workspace.replace_all(entries, min(loaded.session.current, len(entries) - 1))
        if loaded.lost:
            # The damaged file is not written to unless the user names it.
            self._take_file("", None)
            self._preferences.set_folder("sessions", os.path.dirname(request.path))
            self._saved_mark, self._recovered = None, True
        elif request.left is None:
            self._take_file(request.path, opened.stamp)
            self._saved_mark, self._recovered = self._workspace.mark(), False
            self._preferences.remember_session(request.path)
        else:
            # The file it belongs to holds less; it is not touched before the user saves.
            self._take_file(loaded.origin if os.path.isfile(loaded.origin) else "", None)
            self._saved_mark, self._recovered = None, True
        self.opened.emit()
        self.refresh()
        if request.left is not None:
            self.recovered.emit(request.left)
        if loaded.lost:
            self._tell_lost(os.path.basename(request.path), loaded.lost)
        elif loaded.notes:
            self.missing.emit(list(loaded.notes))
        elif request.left is not None:
            text = self.tr("It is not in the session’s file before you save it.")
            self._window.messages.say(
                Kind.SUCCESS, self.tr("Your work was recovered."), text, (self.tr("Save"), self.save)
            )

    def _tell_lost(self, name: str, lost: Sequence[str]) -> None:
        """Say what of a damaged session could not be read."""
        problem = self.tr("“{name}” is damaged. It could not be read: {lost}.")
        problem = problem.format(name=name, lost=shown(joined(lost, ", ")))
        remedy = self.tr("Everything else was opened. The file was not changed; save the rest as a new session.")
        self._window.messages.say(Kind.WARNING, problem, remedy, (self.tr("Save as…"), self.save_as))

    def _entry(self, pair: PairRecord, opened: OpenedSession) -> Entry:
        pictures = [None if image is None else opened.pictures[id(image)] for image in (pair.source, pair.target)]
        content = Content(
            source=pictures[0],
            target=pictures[1],
            result=Result(pair.alignment, pair.edits, pair.found),
            regions=pair.regions or Regions(),
        )
        return self._workspace.new(
            name=pair.name, content=content, settings=pair.settings, view=dict(pair.view), failure=pair.failure
        )

    def _stop_jobs(self) -> None:
        """What still runs belongs to pairs that go."""
        for entry in self._workspace.entries:
            self._runner.abandon_pair(entry.number)

    def _take_file(self, path: str, stamp: tuple[int, int] | None) -> None:
        self._path, self._stamp = path, stamp
        if path:
            self._preferences.set_folder("sessions", os.path.dirname(path))

    # Asking

    def may_close(self) -> bool:
        """Whether the window may close now; if it is to be saved first, it closes after that."""
        return self._settled(self._window.close)

    def _after_asking(self, function: Callable[[], Any]) -> None:
        """Call a function, after saving if the user wants that, or not at all."""
        if self._settled(function):
            function()

    def _settled(self, later: Callable[[], Any]) -> bool:
        """Whether nothing is lost by going on; if the user saves, ``later`` is called after that."""
        if not self.modified:
            return True
        choice = self.ask(self.name)
        if choice is Choice.SAVE:
            self._then = later
            self.save()
        return choice is Choice.DISCARD

    # What comes back

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        request = job.request
        if isinstance(request, SaveRequest):
            self._take_saved(request, ending)
        elif isinstance(request, OpenSessionRequest):
            if isinstance(ending, Done):
                self._take_opened(request, ending.value)
            elif isinstance(ending, Failed):
                self._preferences.forget_session(request.path)
                tell(self._window.messages, ending, (self.tr("Open another…"), self.ask_open))
            else:
                text = self.tr("What was open before is still there.")
                self._window.messages.say(Kind.INFO, self.tr("The session was not opened."), text)

    def _take_saved(self, request: SaveRequest, ending: Ending) -> None:
        again, self._again = self._again, None
        if not isinstance(ending, Done):
            self._then = None
            self._tell_not_saved(ending)
        elif ending.value.changed_elsewhere:
            self._then = None
            self._tell_changed_elsewhere(request)
        else:
            self._note_saved(request, ending.value)
            if again is not None:
                path, careful = again
                self._save_to(path, self._stamp if careful and path == self._path else None)
            elif self._then is not None:
                then, self._then = self._then, None
                # After the signal that this answers, in which the window must not go.
                QTimer.singleShot(0, self, then)

    def _note_saved(self, request: SaveRequest, outcome: Saved) -> None:
        saving, self._saving = self._saving, None
        self._take_file(request.path, outcome.stamp)
        self._recovered = False
        if saving is not None and saving[0] == request.path:
            self._saved_mark = saving[1]
        self._preferences.remember_session(request.path)
        self.refresh()
        self.saved.emit()

    def _tell_changed_elsewhere(self, request: SaveRequest) -> None:
        problem = self.tr("“{name}” was changed by another program since it was opened.").format(name=self.name)
        anyway = (self.tr("Replace it"), lambda: self._save_to(request.path, None))
        choose = (self.tr("Save as…"), self.save_as)
        self._window.messages.say(Kind.WARNING, problem, self.tr("It was not saved."), anyway, choose)

    def _tell_not_saved(self, ending: Ending) -> None:
        messages = self._window.messages
        if isinstance(ending, Failed):
            tell(messages, ending, (self.tr("Save as…"), self.save_as))
        else:
            messages.say(Kind.INFO, self.tr("Cancelled."), self.tr("The session was not saved."))
