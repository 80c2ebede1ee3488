"""Showing two linked pictures whole at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from rflow_gui.interaction import View, fit_both, linked_view
from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.view_link import ViewLink

_ENLARGE_TO = 8.0


class PairFit(QObject):
    """Chooses the view of two linked canvases so that neither picture is cut off, also when they are resized.

    Args:
        source: shows the source.
        target: shows the target.
        link: how they are linked.
    """

    def __init__(self, source: Canvas, target: Canvas, link: ViewLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._target, self._link = source, target, link
        self._known: tuple[object, View | None] = (None, None)
        source.set_fitter(self._source_view)
        target.set_fitter(self._target_view)
        for canvas in (source, target):
            canvas.resized.connect(self._on_resized)

    def refit(self) -> None:
        """Show both whole again if they were."""
        if self._target.is_fitted or self._source.is_fitted:
            self._target.fit_view()

    def _target_view(self) -> View | None:
        homography, source, target = self._link.source_from_target, self._source.extent, self._target.extent
        if not self._link.enabled or homography is None or source is None or target is None:
            return None
        enlarge_to = _ENLARGE_TO * float(self._target.devicePixelRatioF())
        rooms = self._source.area(), self._target.area()
        # Every notch of the wheel asks for it, to know how far out it may go.
        key = (homography.tobytes(), source, target, rooms, enlarge_to)
        if self._known[0] != key:
            self._known = key, fit_both(homography, source, target, *rooms, enlarge_to=enlarge_to)
        return self._known[1]

    def _source_view(self) -> View | None:
        view, homography = self._target_view(), self._link.source_from_target
        return None if view is None or homography is None else linked_view(view, homography)

    @Slot()
    def _on_resized(self) -> None:
        # Whichever is resized last knows the room of both.
        self.refit()
