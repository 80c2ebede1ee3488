"""The page of the preferences about pictures on the web: what is kept of them, and who may be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rflow_gui.controllers.failures import tell
from rflow_gui.jobs.requests import Done, Ending, Failed, Job
from rflow_gui.jobs.web_cache import WebCacheRequest

if TYPE_CHECKING:
    from rflow_gui.controllers.preferences import PreferencesController
    from rflow_gui.dialogs.preferences import PreferencesDialog
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.consent import Consent

_DEFAULT = 2_000_000_000


class WebCacheController(QObject):
    """Fills the page while the dialog is open, and does what is chosen there."""

    def __init__(
        self, window: MainWindow, runner: JobRunner, consent: Consent, preferences: PreferencesController
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._consent = window, runner, consent
        self._preferences = preferences
        preferences.opened.connect(self._on_opened)
        runner.finished.connect(self._on_finished)

    @Slot(object)
    def _on_opened(self, dialog: PreferencesDialog) -> None:
        page = dialog.web
        page.limit_chosen.connect(self._set_limit)
        page.clear_requested.connect(self._clear)
        page.forget_requested.connect(self._forget)
        dialog.reset_requested.connect(self._reset)
        page.show_hosts(self._consent.hosts)
        self._runner.submit(WebCacheRequest())

    @Slot(object)
    def _set_limit(self, limit: int) -> None:
        self._runner.submit(WebCacheRequest(limit=limit))

    @Slot()
    def _clear(self) -> None:
        self._runner.submit(WebCacheRequest(clear=True))

    @Slot()
    def _forget(self) -> None:
        self._consent.forget()
        if (dialog := self._preferences.dialog) is not None:
            dialog.web.show_hosts(())

    @Slot()
    def _reset(self) -> None:
        self._forget()
        self._set_limit(_DEFAULT)

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if not isinstance(job.request, WebCacheRequest):
            return
        if isinstance(ending, Failed):
            tell(self._window.messages, ending)
        elif isinstance(ending, Done) and (dialog := self._preferences.dialog) is not None:
            dialog.web.show_cache(ending.value.used, ending.value.limit, ending.value.folder)
