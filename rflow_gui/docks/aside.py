"""Putting all panels aside for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDockWidget, QMainWindow

from rflow_gui.widgets.dock_tabs import hide_stray_tabs

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray


class DocksAside:
    """Hides the panels of a window while they have nothing to show, and brings back those that were there.

    Args:
        window: whose panels.
        version: of its layout, as it is saved.
    """

    def __init__(self, window: QMainWindow, version: int) -> None:
        self._window, self._version = window, version
        self._hidden: list[QDockWidget] = []
        self._state: QByteArray | None = None

    @property
    def state(self) -> QByteArray:
        """The layout of the window with its panels, whether they are aside or not."""
        return self._window.saveState(self._version) if self._state is None else self._state

    def put_aside(self) -> None:
        """Hide the panels that lie beside the pictures; those that float stay."""
        self._state = None
        self._state = self.state
        self._hidden = [
            panel for panel in self._window.findChildren(QDockWidget) if not (panel.isHidden() or panel.isFloating())
        ]
        for panel in self._hidden:
            panel.hide()

    def bring_back(self) -> None:
        """Show those that were hidden, as large as they were."""
        if self._state is None:
            return
        state, self._state = self._state, None
        # What the user has opened meanwhile stays open.
        opened = [panel for panel in self._window.findChildren(QDockWidget) if not panel.isHidden()]
        self._window.restoreState(state, self._version)
        for panel in opened:
            panel.show()
        hide_stray_tabs(self._window)
