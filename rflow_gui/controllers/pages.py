"""Files with several pictures: saying so, and choosing another of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rflow_engine.said import joined
from rflow_gui.controllers.failures import tell
from rflow_gui.dialogs.pages import PagesDialog
from rflow_gui.jobs.requests import Done, Ending, Failed, Job, PagesRequest
from rflow_gui.models.document import Document, Picture, Role
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_gui.controllers.pair import PairController
    from rflow_gui.jobs.pages import PagePreview
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow


class PagesController(QObject):
    """Offers the pictures of a file where there are several.

    Attributes:
        dialog: the one that is open, or None.
    """

    def __init__(self, window: MainWindow, document: Document, runner: JobRunner, pair: PairController) -> None:
        super().__init__(window)
        self._window, self._document, self._runner, self._pair = window, document, runner, pair
        self.dialog: PagesDialog | None = None
        window.actions_["source_page"].triggered.connect(self.ask_source)
        window.actions_["target_page"].triggered.connect(self.ask_target)
        pair.several_found.connect(self._on_several)
        runner.finished.connect(self._on_finished)

    @Slot(str, object)
    def _on_several(self, role: Role, picture: Picture) -> None:
        ask = self.ask_source if role == "source" else self.ask_target
        choose = self.tr("Choose Picture…"), ask
        self._window.messages.say(Kind.INFO, f"{picture.info.name}:", joined(picture.info.notes), choose)

    @Slot()
    def ask_source(self) -> None:
        """Offer the pictures in the file of the source."""
        self._ask("source")

    @Slot()
    def ask_target(self) -> None:
        """Offer the pictures in the file of the target."""
        self._ask("target")

    def _ask(self, role: Role) -> None:
        picture = self._document.picture(role)
        if picture is not None and picture.info.path is not None:
            self._runner.submit(PagesRequest(role, picture.info.path))

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        request = job.request
        if not isinstance(request, PagesRequest) or job.pair != self._runner.pair:
            return
        if isinstance(ending, Failed):
            tell(self._window.messages, ending)
        picture = self._document.picture(request.role)
        if isinstance(ending, Done) and picture is not None and picture.info.path == request.path:
            self._show(request.role, picture, ending.value)

    def _show(self, role: Role, picture: Picture, previews: tuple[PagePreview, ...]) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        pages = [(preview.info, preview.pixels) for preview in previews]
        dialog = self.dialog = PagesDialog(picture.info.name, pages, picture.info.page, self._window)

        def close(result: int) -> None:
            self.dialog = None
            path = picture.info.path
            if result and path is not None and dialog.chosen != picture.info.page:
                self._pair.open(role, path, dialog.chosen)
            dialog.deleteLater()

        dialog.finished.connect(close)
        dialog.open()
