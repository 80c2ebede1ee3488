"""Choosing matches: by clicks and loops in the pictures, all of the list, the others, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from rflow_engine.types import AnyArray
from rflow_gui.models.match_filter import enclosed
from rflow_gui.panes.lasso import LassoMode

if TYPE_CHECKING:
    from rflow_gui.main_window import MainWindow
    from rflow_gui.panes.image_pane import ImagePane


class SelectionController(QObject):
    """Turns clicks, loops and menu entries into a choice of rows, from which everything else follows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._dock = window.matches_dock
        for pane in (window.source_pane, window.target_pane):
            pane.match_toggled.connect(self.toggle)
            self._connect(pane)
        actions = window.actions_
        actions["select_all"].triggered.connect(self.select_all)
        actions["select_none"].triggered.connect(self.select_none)
        actions["select_inverse"].triggered.connect(self.invert)

    def _connect(self, pane: ImagePane) -> None:
        pane.canvas.lasso_tool.closed.connect(lambda outline, mode: self._on_lasso(pane, outline, mode))

    @Slot(int)
    def toggle(self, match: int) -> None:
        """Choose a match beside the others, or no longer."""
        chosen = self._dock.selection()
        rest = [other for other in chosen if other != match]
        self._select(rest if match in chosen else [match, *rest])

    @Slot()
    def select_all(self) -> None:
        """Choose every match that is listed."""
        self._select(self._dock.model.listed)

    @Slot()
    def select_none(self) -> None:
        """Choose none."""
        self._select([])

    @Slot()
    def invert(self) -> None:
        """Choose the listed matches that were not chosen."""
        chosen = set(self._dock.selection())
        self._select([match for match in self._dock.model.listed if match not in chosen])

    def _on_lasso(self, pane: ImagePane, outline: AnyArray, mode: LassoMode) -> None:
        """Choose the matches that are seen inside a loop, or change the choice by them."""
        layer = pane.canvas.matches
        caught = np.flatnonzero(enclosed(outline, layer.points) & layer.visible).tolist()
        before = self._dock.selection()
        if mode is LassoMode.ADD:
            caught = list(dict.fromkeys([*before, *caught]))
        elif mode is LassoMode.TAKE:
            taken = set(caught)
            caught = [match for match in before if match not in taken]
        self._select(caught)

    def _select(self, matches: Sequence[int]) -> None:
        self._dock.select(matches, scroll=len(matches) == 1)
