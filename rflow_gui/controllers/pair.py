"""Opening pictures, swapping them, and the pairs opened before."""

from __future__ import annotations

import os
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from rflow_engine.addresses import is_address
from rflow_engine.said import joined
from rflow_engine.types import ImageInfo, Progress
from rflow_gui.commands import SwapCommand
from rflow_gui.controllers.failures import tell
from rflow_gui.dialogs.files import choose_picture
from rflow_gui.jobs.requests import Done, Ending, Failed, Job, OpenRequest
from rflow_gui.models import roles
from rflow_gui.models.document import ROLES, Document, Picture, Role
from rflow_gui.models.locations import folder_of, short_name
from rflow_gui.models.recent import Preferences, RecentPair
from rflow_gui.models.thumbnails import header_size
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.consent import Consent
    from rflow_gui.models.history import History
    from rflow_gui.panes.image_pane import ImagePane


class PairController(QObject):
    """Turns files into the pictures of the document.

    Signals:
        before_pair: both pictures are about to be replaced.
        session_requested: (path) a session is to be opened.
        consent_needed: (paths, go_on) pictures on the web are to be loaded that nobody has asked for by their address;
            ``go_on`` is called if they may.
        address_failed: (role, address, failure) a picture on the web did not come.
        several_found: (role, picture) a picture was opened whose file holds others.
    """

    before_pair = Signal()
    session_requested = Signal(str)
    consent_needed = Signal(object, object)
    address_failed = Signal(str, str, object)
    several_found = Signal(str, object)

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        undo: History,
        runner: JobRunner,
        preferences: Preferences,
        consent: Consent,
    ) -> None:
        super().__init__(window)
        self._consent = consent
        self._window, self._document, self._undo = window, document, undo
        self._runner, self._preferences = runner, preferences
        # The pair whose pictures are to be swapped once both are there; 0 for none.
        self._swap_when_open = 0
        runner.progressed.connect(self._on_progress)
        runner.finished.connect(self._on_finished)
        preferences.recent_changed.connect(self._list_recent)
        window.files_dropped.connect(self.open_dropped)
        window.source_pane.files_dropped.connect(self._on_source_dropped)
        window.target_pane.files_dropped.connect(self._on_target_dropped)
        window.source_pane.open_requested.connect(self.ask_source)
        window.target_pane.open_requested.connect(self.ask_target)
        self._connect_actions()
        self._list_recent()

    def _connect_actions(self) -> None:
        handlers = {
            "open_pair": self.ask_pair,
            "open_source": self.ask_source,
            "open_target": self.ask_target,
            "open_sample": self.open_sample,
            "swap": self.swap,
            "clear_recent": self._preferences.clear_recent,
        }
        for name, handler in handlers.items():
            self._window.actions_[name].triggered.connect(handler)

    def open(self, role: Role, path: str, page: int = 0) -> None:
        """Read a picture in the background; an address that comes here was asked for.

        Args:
            role: which picture of the pair it becomes.
            path: its file or address.
            page: its number in a file with several, from 0.
        """
        if not self._opening:
            self._window.messages.hide()
        if folder := folder_of(path):
            self._preferences.set_folder("pictures", folder)
        self._pane(role).show_opening(short_name(path))
        self._runner.submit(OpenRequest(role, path, page))

    def _pane(self, role: Role) -> ImagePane:
        return self._window.source_pane if role == "source" else self._window.target_pane

    @property
    def _opening(self) -> bool:
        """Whether a picture is on its way."""
        return bool(self._runner.current("open-source") or self._runner.current("open-target"))

    def open_pair(self, source: str, target: str, source_page: int = 0, target_page: int = 0) -> None:
        """Read both pictures in the background; what was made of the pair on the screen is kept."""
        self.before_pair.emit()
        self.open_here(source, target, source_page, target_page)

    def open_here(self, source: str, target: str, source_page: int = 0, target_page: int = 0) -> None:
        """Read both pictures in the background, in the place of those on the screen."""
        self.open("source", source, source_page)
        self.open("target", target, target_page)

    @Slot(list)
    def open_dropped(self, paths: list[str]) -> None:
        """A session is opened; two files are source and target; one takes the first free place, or the source's."""
        # To drop an address is to ask for it.
        self._consent.grant(*paths)
        sessions = [path for path in paths if path.lower().endswith(".rflow") and not is_address(path)]
        if sessions:
            self.session_requested.emit(sessions[0])
            return
        if len(paths) >= 2:
            self._open_both(paths)
        elif paths:
            free = [role for role in ROLES if self._document.picture(role) is None]
            self.open(free[0] if free else "source", paths[0])

    def _open_both(self, paths: list[str]) -> None:
        """Ask nothing about which is which, but say how it was taken, and offer the other way round."""
        first, second = paths[:2]
        source, target = roles.order((first, second), (header_size(first), header_size(second)))
        self.open_pair(source, target)
        taken = self.tr("“{source}” is taken as the source, which moves; “{target}” as the target, which stays.")
        more = self.tr("{count} files were dropped; the others are not opened.").format(count=len(paths))
        self._window.messages.say(
            Kind.INFO,
            taken.format(source=short_name(source), target=short_name(target)),
            more if len(paths) > 2 else "",
            (self.tr("Swap"), self._swap_soon),
        )

    def _swap_soon(self) -> None:
        """Swap the pair, or what is still on its way."""
        if self._document.pair is not None and not self._opening:
            self.swap()
        else:
            self._swap_when_open = self._runner.pair

    @Slot(list)
    def _on_source_dropped(self, paths: list[str]) -> None:
        self.drop_on("source", paths)

    @Slot(list)
    def _on_target_dropped(self, paths: list[str]) -> None:
        self.drop_on("target", paths)

    @Slot(str, list)
    def drop_on(self, role: Role, paths: list[str]) -> None:
        """One file takes the place it was dropped on; several are a pair."""
        if len(paths) == 1 and (is_address(paths[0]) or not paths[0].lower().endswith(".rflow")):
            self._consent.grant(*paths)
            self.open(role, paths[0])
        else:
            self.open_dropped(paths)

    @Slot()
    def ask_pair(self) -> None:
        """Ask for the source, then for the target."""
        if paths := self.choose_pair():
            self.open_pair(*paths)

    def choose_pair(self) -> tuple[str, str] | None:
        """Ask for the files of the source and of the target; None if the user thinks better of it."""
        source = self._ask(self.tr("Choose the source, the picture that moves"))
        if source and (target := self._ask(self.tr("Choose the target, the picture that stays"))):
            return source, target
        return None

    @Slot()
    def ask_source(self) -> None:
        """Ask for the source."""
        if path := self._ask(self.tr("Choose the source, the picture that moves")):
            self.open("source", path)

    @Slot()
    def ask_target(self) -> None:
        """Ask for the target."""
        if path := self._ask(self.tr("Choose the target, the picture that stays")):
            self.open("target", path)

    def _ask(self, title: str) -> str:
        return choose_picture(self._window, title, self._preferences.folder("pictures"))

    @Slot()
    def open_sample(self) -> None:
        """Open the pair that comes with the program."""
        folder = files("rflow_resources") / "sample"
        pictures = folder / "source.png", folder / "target.png"
        if not all(picture.is_file() for picture in pictures):
            self._window.messages.say(
                Kind.ERROR,
                self.tr("The sample pictures are not part of this installation."),
                self.tr("Install the program again, or open pictures of your own."),
            )
            return
        with as_file(pictures[0]) as source, as_file(pictures[1]) as target:
            self.open_pair(str(source), str(target))

    @Slot()
    def swap(self) -> None:
        """Let source and target change places."""
        # What was said is about the alignment that goes.
        self._window.messages.hide()
        self._undo.push(SwapCommand(self._document))

    @Slot(object, object)
    def _on_progress(self, job: Job, progress: Progress) -> None:
        """The header of a picture is known before the picture."""
        if isinstance(job.request, OpenRequest) and isinstance(progress.partial, ImageInfo):
            self._pane(job.request.role).show_opening(progress.partial.name, progress.partial.size)

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        request = job.request
        if not isinstance(request, OpenRequest):
            return
        here = job.pair == self._runner.pair
        if here and isinstance(ending, Done):
            self._take(request.role, ending.value)
            return
        if self._swap_when_open == job.pair:
            # Half of the pair is missing, or nobody looks at it any more.
            self._swap_when_open = 0
        if not here:
            return
        self._pane(request.role).show_nothing()
        if isinstance(ending, Failed) and is_address(request.path) and not ending.details:
            self.address_failed.emit(request.role, request.path, ending)
        elif isinstance(ending, Failed):
            again = self.ask_source if request.role == "source" else self.ask_target
            tell(self._window.messages, ending, (self.tr("Choose another…"), again))

    def _take(self, role: Role, picture: Picture) -> None:
        self._undo.clear()
        self._document.set_picture(role, picture)
        if picture.info.pages > 1:
            self.several_found.emit(role, picture)
        elif picture.info.notes:
            self._window.messages.say(Kind.INFO, f"{picture.info.name}:", joined(picture.info.notes))
        pair = self._document.pair
        if not self._opening and self._swap_when_open == self._runner.pair:
            self._swap_when_open = 0
            if pair:
                self.swap()
                pair = self._document.pair
        if pair and not self._opening and (paths := [picture.info.path for picture in pair]) and all(paths):
            self._preferences.remember_pair(str(paths[0]), str(paths[1]), *(picture.info.page for picture in pair))

    @Slot()
    def _list_recent(self) -> None:
        menu = self._window.recent_menu
        menu.clear()
        for path in self._preferences.recent_sessions:
            action = QAction(os.path.basename(path).replace("&", "&&"), menu)
            action.setToolTip(path)
            action.triggered.connect(lambda _=False, path=path: self.session_requested.emit(path))
            menu.addAction(action)
        if not menu.isEmpty() and self._preferences.recent:
            menu.addSeparator()
        for pair in self._preferences.recent:
            action = QAction(pair.title.replace("&", "&&"), menu)
            action.setToolTip(f"{pair.source}\n{pair.target}")
            action.setData(pair)
            action.triggered.connect(self._on_recent)
            menu.addAction(action)
        menu.setEnabled(not menu.isEmpty())
        menu.addSeparator()
        menu.addAction(self._window.actions_["clear_recent"])

    @Slot()
    def _on_recent(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.open_recent(action.data())

    def open_recent(self, pair: RecentPair) -> None:
        """Open a pair again; one whose files are gone leaves the list."""
        if pair.exists:
            paths, pages = (pair.source, pair.target), (pair.source_page, pair.target_page)
            if self._consent.lacking(*paths):
                self.consent_needed.emit(paths, lambda: self.open_pair(*paths, *pages))
            else:
                self.open_pair(*paths, *pages)
            return
        self._preferences.forget_pair(pair)
        self._window.messages.say(
            Kind.WARNING,
            self.tr("“{pair}” is not where it was.").format(pair=pair.title),
            self.tr("It was moved or deleted, and is now off the list of recent pairs."),
        )
