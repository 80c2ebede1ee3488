"""The comparison: what wheel, keys and mouse change in it, its two parts, and how it is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rflow_gui.jobs.pictures import plain_resize
from rflow_gui.models.remembered import remember
from rflow_gui.models.view_state import Stage, ViewModel, ViewState
from rflow_gui.panes.grid_lines import SourceMap

if TYPE_CHECKING:
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences


class CompareController(QObject):
    """Turns what is done to the compare pane into its state, and tells it how the source lies on the target."""

    def __init__(self, window: MainWindow, document: Document, view: ViewModel, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._document, self._view = window, document, view
        self._preferences = preferences
        document.pair_changed.connect(self._show_maps)
        document.result_changed.connect(self._show_maps)
        view.changed.connect(self._on_view_changed)
        window.compare_pane.adjusted.connect(self._on_adjusted)
        window.actions_["lens_pin"].triggered.connect(self._pin)
        window.actions_["blink_flip"].triggered.connect(self._swap)

    @Slot()
    def _show_maps(self) -> None:
        pair, shown = self._document.pair, self._document.shown
        maps: dict[Stage, SourceMap] = {}
        if pair is not None:
            source, target = pair[0].info.size, pair[1].info.size
            maps[Stage.BEFORE] = SourceMap(plain_resize(source, target), source)
            if shown is not None:
                maps[Stage.COARSE] = SourceMap(shown.source_from_target, source)
                maps[Stage.FINE] = SourceMap(shown.source_from_target, source, shown.flow)
        self._window.compare_pane.set_maps(maps)

    @Slot(object, object)
    def _on_view_changed(self, old: ViewState, new: ViewState) -> None:
        self._window.actions_.check("lens_pin", new.lens_at is not None)
        remember(self._preferences, old, new)

    @Slot(object)
    def _on_adjusted(self, changes: dict[str, object]) -> None:
        self._view.set(**changes)

    @Slot(bool)
    def _pin(self, pinned: bool) -> None:
        self._view.set(lens_at=self._window.compare_pane.lens_place() if pinned else None)

    @Slot()
    def _swap(self) -> None:
        """Let source and target change their parts, where they have any."""
        state = self._view.state
        if state.mode.swappable:
            self._view.set(swapped=state.swapped ^ {state.mode})
