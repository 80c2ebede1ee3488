"""Pictures of a session that are not where they were: saying so, and finding them."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from rflow_engine.addresses import is_address
from rflow_gui.controllers.failures import tell
from rflow_gui.dialogs.files import choose_picture
from rflow_gui.jobs.requests import Done, Ending, Failed, Job
from rflow_gui.jobs.session_requests import Found, LocateRequest
from rflow_gui.models.document import Content, Picture, Result
from rflow_gui.models.workspace import Entry, Workspace
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rflow_engine.alignment import Alignment
    from rflow_engine.session import PictureNote
    from rflow_gui.controllers.addresses import AddressController
    from rflow_gui.controllers.sessions import SessionsController
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.consent import Consent
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences
    from rflow_gui.models.scales import Scales


class MissingController(QObject):
    """Tells what is missing, asks where it is, and puts it in its place in every pair."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        document: Document,
        runner: JobRunner,
        sessions: SessionsController,
        preferences: Preferences,
        scales: Scales,
        consent: Consent,
        addresses: AddressController,
    ) -> None:
        super().__init__(window)
        self._scales, self._consent, self._addresses = scales, consent, addresses
        self._window, self._workspace, self._document = window, workspace, document
        self._runner, self._preferences = runner, preferences
        sessions.missing.connect(self._tell)
        runner.finished.connect(self._on_finished)
        window.actions_["locate_missing"].triggered.connect(self.ask)

    @Slot(list)
    def _tell(self, notes: list[PictureNote]) -> None:
        """Say what was found out about the pictures of a session that was opened."""
        lost = [note for note in notes if note.trouble not in ("changed", "remote")]
        changed = [note for note in notes if note.trouble == "changed"]
        if lost:
            self._tell_lost(lost, changed)
        elif changed:
            self._window.messages.say(Kind.WARNING, self._changed(changed), self._check())
        elif notes:
            self.load_remote()

    def load_remote(self) -> None:
        """Load the pictures of the session that lie on the web, after asking for the computers that need it."""
        if paths := self._remote():
            self._addresses.ask(paths, self._load)

    def _remote(self) -> tuple[str, ...]:
        """The addresses of what is missing."""
        return tuple(str(one.info.path) for one in self._workspace.missing() if is_address(one.info.path))

    def _load(self) -> None:
        missing = tuple(one for one in self._workspace.missing() if is_address(one.info.path))
        if missing:
            self._runner.submit(LocateRequest(missing, str(missing[0].info.path)))  # type: ignore[arg-type]

    def _tell_lost(self, lost: list[PictureNote], changed: list[PictureNote]) -> None:
        names = _names(lost)
        if all(note.trouble == "missing" for note in lost):
            problem = self.tr("Not where they were: {names}.").format(names=names)
            if len({note.name for note in lost}) == 1:
                problem = self.tr("{names} is not where it was.").format(names=names)
        elif all(note.trouble == "resized" for note in lost):
            problem = self.tr("Another number of pixels than in the session: {names}.").format(names=names)
        else:
            problem = self.tr("Missing or not usable: {names}.").format(names=names)
        remedy = self.tr("What was computed is all there; to align or export, the pictures are needed.")
        if changed:
            remedy = f"{remedy}\n{self._changed(changed)}"
        load = ((self.tr("Load from the web"), self.load_remote),) if self._remote() else ()
        self._window.messages.say(Kind.WARNING, problem, remedy, (self.tr("Locate…"), self.ask), *load)

    def _changed(self, notes: list[PictureNote]) -> str:
        return self.tr("Changed since the session was saved: {names}.").format(names=_names(notes))

    def _check(self) -> str:
        return self.tr("Look whether the alignment still fits, or align again.")

    @Slot()
    def ask(self) -> None:
        """Ask where the first missing picture is."""
        missing = self._workspace.missing()
        if not missing:
            return
        title = self.tr("Where is “{name}”?").format(name=missing[0].info.name)
        folder = os.path.dirname(missing[0].info.path or "")
        folder = folder if os.path.isdir(folder) else self._preferences.folder("pictures")
        if path := choose_picture(self._window, title, folder):
            self.locate(path)

    def locate(self, path: str) -> None:
        """Take a file for the first missing picture, and look beside it for the others."""
        if missing := self._workspace.missing():
            self._preferences.set_folder("pictures", os.path.dirname(os.path.abspath(path)))
            self._runner.submit(LocateRequest(missing, path))  # type: ignore[arg-type]

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if not isinstance(job.request, LocateRequest):
            return
        again = (self.tr("Choose another…"), self.ask)
        if isinstance(ending, Failed) and is_address(job.request.path):
            retry = (self.tr("Try again"), self.load_remote)
            tell(self._window.messages, ending, retry, (self.tr("Locate…"), self.ask))
        elif isinstance(ending, Failed):
            tell(self._window.messages, ending, again)
        elif isinstance(ending, Done):
            first, *others = ending.value
            if first.trouble is None:
                self._take([first, *others])
            else:
                self._doubt(first, others)

    def _doubt(self, first: Found, others: list[Found]) -> None:
        """The file that was chosen is not the one that is remembered: say so, and let the user decide."""
        names = {"name": first.picture.info.name, "known": first.missing.info.name}
        messages, choose = self._window.messages, (self.tr("Choose another…"), self.ask)
        if first.trouble == "resized":
            sizes = {"size": first.picture.info.size, "known_size": first.missing.info.size}
            text = self.tr("“{name}” has {size} pixels, “{known}” had {known_size}.").format(**names, **sizes)
            remedy = self.tr(
                "Its alignment would be wrong everywhere. To use it all the same, open it as a new picture."
            )
            messages.say(Kind.WARNING, text, remedy, choose)
            return
        text = self.tr("“{name}” is as large as “{known}”, but not the same file.").format(**names)
        anyway = (self.tr("Use it"), lambda: self._take([first, *others]))
        messages.say(Kind.WARNING, text, self.tr("It may have been edited or saved anew."), anyway, choose)

    def _take(self, found: Iterable[Found]) -> None:
        """Put pictures in the places of those that were missing."""
        places = {}
        for one in found:
            places[id(one.missing)] = one.picture
            self._scales.carry(one.missing.info, one.picture.info)
        for entry in self._workspace.entries:
            self._put(entry, places)
        left = len(self._workspace.missing())
        messages = self._window.messages
        if left:
            text = self.tr("{found} found, {left} still missing.").format(found=len(places), left=left)
            load = ((self.tr("Load"), self.load_remote),) if self._remote() else ()
            messages.say(Kind.INFO, text, "", *load, (self.tr("Locate…"), self.ask))
        else:
            messages.say(Kind.SUCCESS, self.tr("All pictures of the session are there."))

    def _put(self, entry: Entry, places: dict[int, Picture]) -> None:
        content = self._workspace.content(entry)
        pictures = {
            role: places.get(id(picture.image), picture) if picture is not None else None
            for role, picture in (("source", content.source), ("target", content.target))
        }
        if pictures["source"] is content.source and pictures["target"] is content.target:
            return
        # Commands hold alignments of the pictures that were missing.
        entry.stack.clear()
        images: dict[str, Any] = {role: picture.image for role, picture in pictures.items() if picture is not None}
        result = _on(content.result, images)
        entry.kept = None if entry.kept is None else _on(entry.kept, images)
        located = Content(**pictures, result=result, regions=content.regions)  # type: ignore[arg-type]
        if entry is self._workspace.current:
            self._document.show(located)
        self._workspace.update(entry, content=located)


def _on(result: Result, images: dict[str, Any]) -> Result:
    """The same result on other pictures."""

    def moved(alignment: Alignment | None) -> Alignment | None:
        return None if alignment is None else replace(alignment, **images)

    alignment = moved(result.alignment)
    found = alignment if result.found is result.alignment else moved(result.found)
    return replace(result, alignment=alignment, found=found)


def _names(notes: list[PictureNote]) -> str:
    return ", ".join(dict.fromkeys(f"“{note.name}”" for note in notes))
