"""The same place at the same zoom on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from rflow_gui.interaction import View

if TYPE_CHECKING:
    from rflow_gui.main_window import MainWindow
    from rflow_gui.panes.canvas import Canvas


class _Pane(Protocol):
    def fit_view(self) -> None: ...
    def center_on(self, x: float, y: float, scale: float | None = None) -> None: ...


class PlacesController(QObject):
    """Carries zoom and middle from page to page. All pages have a view of the target, which leads."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.page
        # Where the page was looking that was left last; None for the whole picture.
        self._place: View | None = None
        window.page_changed.connect(self._on_page_changed)

    @Slot()
    def _on_page_changed(self) -> None:
        left, self._page = self._page, self._window.page
        if self._page == left:
            return
        canvas = self._canvas(left)
        if canvas.extent is not None:
            self._place = canvas.view() if canvas.is_magnified and not canvas.is_fitted else None
        self.arrive()

    def arrive(self) -> None:
        """Let the page on the screen look where the one before it looked."""
        pane, canvas = self._pane(self._page), self._canvas(self._page)
        if canvas.extent is None:
            return
        if self._place is not None:
            pane.center_on(*self._place)
        elif canvas.is_magnified:
            pane.fit_view()

    def _canvas(self, page: str) -> Canvas:
        window = self._window
        if page == "pictures":
            return window.target_pane.canvas
        return window.compare_pane.canvas() if page == "compare" else window.flow_pane.canvas

    def _pane(self, page: str) -> _Pane:
        window = self._window
        panes: dict[str, _Pane] = {
            "pictures": window.target_pane,
            "compare": window.compare_pane,
            "flow": window.flow_pane,
        }
        return panes[page]
