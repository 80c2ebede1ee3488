"""The first page: there while no picture is, with the pairs opened before."""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from rflow_gui.models.document import Document
from rflow_gui.models.recent import Preferences
from rflow_gui.models.thumbnails import Thumbnails, read_small, thinned
from rflow_gui.panes.welcome import RecentEntry

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from rflow_gui.controllers.pair import PairController
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow


class WelcomeController(QObject):
    """Shows the first page while it is needed, and does what is chosen there."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        runner: JobRunner,
        preferences: Preferences,
        pair: PairController,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._runner = window, document, runner
        self._preferences, self._pair = preferences, pair
        self._thumbnails = Thumbnails(preferences.cache_folder / "thumbnails")
        page = window.welcome
        page.open_requested.connect(self._on_open_requested)
        page.files_dropped.connect(pair.drop_on)
        page.recent_chosen.connect(pair.open_recent)
        page.recent_removed.connect(preferences.forget_pair)
        page.sample_chosen.connect(pair.open_sample)
        document.pair_changed.connect(self._on_pair_changed)
        preferences.recent_changed.connect(self._on_recent_changed)
        runner.started.connect(self._show_page)
        runner.finished.connect(self._show_page)
        self._list()
        self._show_page()
        # The window appears first.
        QTimer.singleShot(0, self, lambda: page.set_sample(_sample()))

    @Slot(str)
    def _on_open_requested(self, role: str) -> None:
        if role == "source":
            self._pair.ask_source()
        else:
            self._pair.ask_target()

    @Slot()
    def _on_pair_changed(self) -> None:
        self._show_page()

    @Slot()
    def _show_page(self) -> None:
        """Welcome those who have no picture and wait for none."""
        has_any = any(self._document.picture(role) is not None for role in ("source", "target"))
        opening = self._runner.current("open-source") or self._runner.current("open-target")
        self._window.show_welcome(not has_any and not opening)

    @Slot()
    def _on_recent_changed(self) -> None:
        """Keep small versions of the pair that came to the list, and drop those of the pairs that left it."""
        listed = {path for pair in self._preferences.recent for path in (pair.source, pair.target)}
        for picture in self._document.pair or ():
            if picture.info.path in listed:
                self._thumbnails.keep(str(picture.info.path), picture.tone().apply(thinned(picture.pixels)))
        self._thumbnails.keep_only(listed)
        self._list()

    def _list(self) -> None:
        sample = os.path.realpath(_sample_folder())
        self._window.welcome.set_recent(
            [
                RecentEntry(pair, (self._thumbnails.find(pair.source), self._thumbnails.find(pair.target)))
                for pair in self._preferences.recent
                # The sample pair has a card of its own.
                if os.path.realpath(os.path.dirname(pair.source)) != sample
            ]
        )


def _sample_folder() -> Path:
    return Path(str(files("rflow_resources") / "sample"))


def _sample() -> tuple[QImage | None, QImage | None]:
    source, target = (read_small(str(_sample_folder() / name)) for name in ("source.png", "target.png"))
    return source, target
