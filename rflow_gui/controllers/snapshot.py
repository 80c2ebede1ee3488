"""Copying what the page shows, and saving it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtGui import QGuiApplication

from rflow_gui.controllers.failures import tell
from rflow_gui.dialogs.files import choose_png
from rflow_gui.jobs.requests import Done, Ending, Failed, Job, SaveViewRequest
from rflow_gui.jobs.view_picture import ViewPicture
from rflow_gui.panes.snapshot import picture_of, pixels_of
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences
    from rflow_gui.models.view_state import ViewModel

_FOLDER = "view"
_SAID_MS = 6000


class SnapshotController(QObject):
    """Takes pictures of the page: to the clipboard, or to a file."""

    def __init__(
        self, window: MainWindow, document: Document, view: ViewModel, runner: JobRunner, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._view = window, document, view
        self._runner, self._preferences = runner, preferences
        window.actions_["copy_view"].triggered.connect(self.copy)
        window.actions_["save_view"].triggered.connect(self.ask)
        runner.finished.connect(self._on_finished)

    @Slot()
    def copy(self) -> None:
        """Put what the page shows on the clipboard."""
        image = self._picture()
        QGuiApplication.clipboard().setImage(image)
        text = self.tr("The view is on the clipboard, {width} × {height} pixels.")
        # A message above the pictures would move them for something that hardly needs to be said.
        self._window.statusBar().showMessage(text.format(width=image.width(), height=image.height()), _SAID_MS)

    @Slot()
    def ask(self) -> None:
        """Ask where to save what the page shows, and save it."""
        # The dialog must not be in it, nor what changes meanwhile.
        image = self._picture()
        path = choose_png(self._window, self.tr("Save View"), self._proposal())
        if path:
            self._write(image, path)

    def save(self, path: str) -> None:
        """Save what the page shows as a PNG."""
        self._write(self._picture(), path)

    def _picture(self) -> QImage:
        return picture_of(self._window.page_picture(), without=(self._window.tool_hint,))

    def _write(self, image: QImage, path: str) -> None:
        self._preferences.set_folder(_FOLDER, os.path.dirname(path))
        self._runner.submit(SaveViewRequest(ViewPicture(pixels_of(image), self._title()), path))

    def _title(self) -> str:
        """What is on the picture, in words."""
        names = " → ".join(
            picture.info.name
            for picture in (self._document.picture("source"), self._document.picture("target"))
            if picture is not None
        )
        shown = self._window.compare_pane.label if self._window.page == "compare" else ""
        return f"{names}: {shown}" if shown else names

    def _proposal(self) -> str:
        """A path to begin with: where the last one went, named after the pictures and the page."""
        folder = self._preferences.folder(_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.PicturesLocation
        )
        pictures = (self._document.picture("source"), self._document.picture("target"))
        stems = [Path(picture.info.name).stem for picture in pictures if picture is not None]
        page = self._window.page
        what = f"{self._view.state.mode.value}-{self._view.state.stage.value}" if page == "compare" else page
        return str(Path(folder or Path.home()) / "-".join([*stems, f"{what}.png"]))

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if not isinstance(job.request, SaveViewRequest):
            return
        if isinstance(ending, Done):
            text = self.tr("The view was saved as “{name}”.")
            place = self.tr("It is in {folder}.").format(folder=os.path.dirname(job.request.path))
            self._window.messages.say(Kind.SUCCESS, text.format(name=os.path.basename(job.request.path)), place)
        elif isinstance(ending, Failed):
            tell(self._window.messages, ending)
