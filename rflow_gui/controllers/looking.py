"""Looking closely: the cross in both pictures, the magnifier, the overviews, and unlinking for a moment."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from rflow_engine.coords import local_affine
from rflow_gui.controllers.cursor import CursorController, Place
from rflow_gui.docks.magnifier import FACTORS, FIRST_FACTOR
from rflow_gui.models.document import ROLES, Document

if TYPE_CHECKING:
    from rflow_gui.controllers.detail import DetailController
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.recent import Preferences
    from rflow_gui.panes.canvas import Canvas
    from rflow_gui.panes.view_link import ViewLink

_ON, _OFF = "on", "off"


class LookingController(QObject):
    """Keeps cross, magnifier and overviews true to the cursor."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        preferences: Preferences,
        cursor: CursorController,
        detail: DetailController,
        link: ViewLink,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._preferences = window, document, preferences
        self._cursor, self._detail = cursor, detail
        self._crossed: set[Canvas] = set()
        self._hold = LinkHold(window, link, self)
        actions = window.actions_
        for name, apply in (("crosshair", self._set_crosshair), ("overview", self._set_overview)):
            shown = preferences.text(name, _ON, (_ON, _OFF)) == _ON
            actions[name].setChecked(shown)
            actions[name].toggled.connect(apply)
            apply(shown)
        remembered = preferences.text("magnifier", str(FIRST_FACTOR), tuple(str(factor) for factor in FACTORS))
        window.magnifier_dock.set_factor(int(remembered))
        window.magnifier_dock.factor_changed.connect(self._on_factor)
        cursor.moved.connect(self._on_moved)
        document.pair_changed.connect(self._on_pair_changed)
        window.matches_dock.selected.connect(self._on_selected)

    def look_at(self, place: Place) -> None:
        """Show a place under the magnifier, also when the cursor is not there."""
        shown, stretch = self._document.shown, self._plain_stretch()
        if shown is not None and place.target is not None:
            local = abs(float(np.linalg.det(local_affine(shown.source_from_target, np.array(place.target)))))
            stretch = math.sqrt(local) if math.isfinite(local) and local > 0 else stretch
        self._window.magnifier_dock.show_place(place.source, place.target, stretch)

    def _plain_stretch(self) -> float:
        """Source pixels for one target pixel while nothing else is known than the sizes."""
        pair = self._document.pair
        return 1.0 if pair is None else math.sqrt(pair[0].info.size.pixels / pair[1].info.size.pixels)

    @Slot(object, object)
    def _on_moved(self, place: Place, canvas: Canvas) -> None:
        crossed = set()
        if self._window.actions_["crosshair"].isChecked() and place:
            for other in self._canvases():
                point = self._cursor.place_on(other, place) if other is not canvas else None
                if point is not None:
                    other.set_crosshair(point)
                    crossed.add(other)
        for other in self._crossed - crossed:
            other.set_crosshair(None)
        self._crossed = crossed
        # When the cursor goes to a button or a list, the place stays under the loupe.
        if place and self._window.magnifier_dock.isVisible():
            self.look_at(place)

    def _canvases(self) -> tuple[Canvas, ...]:
        """Where the cross can be seen now."""
        window = self._window
        if window.page == "pictures":
            return window.source_pane.canvas, window.target_pane.canvas
        return window.compare_pane.canvases[1:] if window.page == "compare" else ()

    @Slot()
    def _on_pair_changed(self) -> None:
        for role in ROLES:
            picture = self._document.picture(role)
            self._window.magnifier_dock.set_picture(role, None if picture is None else self._detail.picture(picture))
        self.refresh_overviews()

    @Slot()
    def refresh_overviews(self) -> None:
        """The pictures are others, or are shown lighter or darker."""
        for pane in (self._window.source_pane, self._window.target_pane):
            pane.overview.refresh()

    @Slot(tuple)
    def _on_selected(self, chosen: tuple[int, ...]) -> None:
        """A match that is chosen in the list lies where no cursor is."""
        marks = self._document.marks
        if marks is not None and len(chosen) == 1 and chosen[0] < len(marks):
            source, target = (getattr(marks.matches, role)[chosen[0]].tolist() for role in ROLES)
            self.look_at(Place((source[0], source[1]), (target[0], target[1])))

    @Slot(bool)
    def _set_crosshair(self, shown: bool) -> None:
        self._preferences.set_text("crosshair", _ON if shown else _OFF)
        for canvas in (self._window.source_pane.canvas, self._window.target_pane.canvas):
            canvas.set_cross_cursor(shown)
        for canvas in self._window.compare_pane.canvases[1:]:
            canvas.set_cross_cursor(shown)
        if not shown:
            for canvas in self._crossed:
                canvas.set_crosshair(None)
            self._crossed = set()

    @Slot(bool)
    def _set_overview(self, shown: bool) -> None:
        self._preferences.set_text("overview", _ON if shown else _OFF)
        for pane in (self._window.source_pane, self._window.target_pane):
            pane.overview.set_enabled(shown)

    @Slot(int)
    def _on_factor(self, factor: int) -> None:
        self._preferences.set_text("magnifier", str(factor))


class LinkHold(QObject):
    """Lets the key of the link unlink for as long as it is held.

    A tap switches the link, and so do menu and buttons. When a picture was moved while the key was down, the link comes
    back with the key, and the picture that was moved goes back to the place of the other one: it was a look aside.

    Args:
        window: whose action and panes these are.
        link: the link.
    """

    def __init__(self, window: MainWindow, link: ViewLink, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._link = window, link
        self._action = window.actions_["link"]
        # A key that is held repeats itself, which would switch the link to and fro.
        self._action.setAutoRepeat(False)
        self._action.installEventFilter(self)
        self._by_key = self._held = False
        self._moved: str | None = None
        self._action.triggered.connect(self._on_triggered)
        window.source_pane.view_changed.connect(self._on_source_moved)
        window.target_pane.view_changed.connect(self._on_target_moved)

    @Slot(bool)
    def _on_triggered(self, linked: bool) -> None:
        app = QApplication.instance()
        self._moved, self._held = None, self._by_key and not linked
        if app is not None and self._held:
            app.installEventFilter(self)

    @Slot()
    def _on_source_moved(self) -> None:
        self._moved = "source" if self._held else None

    @Slot()
    def _on_target_moved(self) -> None:
        self._moved = "target" if self._held else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the key go down, and up wherever the focus is."""
        if watched is self._action:
            if event.type() == QEvent.Type.Shortcut:
                # The action is triggered by what comes next.
                self._by_key = True
                QTimer.singleShot(0, self, self._forget_key)
        elif event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if any(Qt.Key(event.key()) in _keys_of(shortcut) for shortcut in self._action.shortcuts()):
                self._release()
        elif event.type() == QEvent.Type.WindowDeactivate:
            self._release()
        return super().eventFilter(watched, event)

    def _forget_key(self) -> None:
        self._by_key = False

    def _release(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        if not self._held:
            return
        self._held = False
        if self._moved is not None:
            if self._moved == "target":
                self._link.call_target_back()
            self._action.setChecked(True)
        self._moved = None


def _keys_of(shortcut: QKeySequence) -> set[Qt.Key]:
    """The keys of a shortcut, without Ctrl, Shift and the like: those may go up later."""
    return {shortcut[place].key() for place in range(shortcut.count())}  # type: ignore[index]
