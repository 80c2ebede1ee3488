"""Two panes that show the same place."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from PySide6.QtCore import QObject, SignalInstance, Slot

from rflow_engine.coords import invert_homography
from rflow_engine.types import AnyArray, FloatArray, Size
from rflow_gui.interaction import View, linked_view


class Linkable(Protocol):
    """What a pane needs to be linked."""

    @property
    def view_changed(self) -> SignalInstance:
        """Emitted when middle or scale changed."""

    def view(self) -> View:
        """Middle in picture pixels, and scale."""

    def center_on(self, x: float, y: float, scale: float | None = None) -> None:
        """Go to a view."""


class ViewLink(QObject):
    """Links zoom and pan of two panes through a map between their pictures.

    Until there is a homography the pictures are taken as scaled copies of each other. With one, the middle of a pane
    follows the map, and its scale follows the map's local change of area, so that the same place is shown at the same
    apparent size. The view is not turned: both pictures stay as upright as they came.

    Args:
        source_pane: shows the source.
        target_pane: shows the target.
    """

    def __init__(self, source_pane: Linkable, target_pane: Linkable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._target = source_pane, target_pane
        self._source_from_target: FloatArray | None = None
        self._enabled = True
        self._pushing = False
        source_pane.view_changed.connect(self._push_to_target)
        target_pane.view_changed.connect(self._push_to_source)

    @property
    def enabled(self) -> bool:
        """Whether the panes follow each other."""
        return self._enabled

    @property
    def source_from_target(self) -> FloatArray | None:
        """(3, 3) by which the panes are linked; None while nothing is known."""
        return self._source_from_target

    @Slot()
    def follow_target(self) -> None:
        """Take the source to the target's view."""
        self._push_to_source()

    def call_target_back(self) -> None:
        """Link the panes again, and take the target to the source's view."""
        self._enabled = True
        self._push_to_target()

    @Slot(bool)
    def set_enabled(self, enabled: bool) -> None:
        """Let the panes follow each other, or not; switching on takes the source to the target's view."""
        self._enabled = bool(enabled)
        self._push_to_source()

    def set_map(
        self,
        source_from_target: AnyArray | None,
        *,
        source_size: Size | None = None,
        target_size: Size | None = None,
    ) -> None:
        """Say how the pictures lie on each other.

        Args:
            source_from_target: (3, 3) homography in full-resolution pixels; None while it is not known.
            source_size: size of the source; without a homography both sizes are needed for a link.
            target_size: size of the target.
        """
        if source_from_target is not None:
            self._source_from_target = np.asarray(source_from_target, np.float64)
        elif source_size is not None and target_size is not None:
            self._source_from_target = pure_scale(source_size, target_size)
        else:
            self._source_from_target = None

    @Slot()
    def _push_to_target(self) -> None:
        if self._source_from_target is not None:
            self._push(self._source, self._target, invert_homography(self._source_from_target))

    @Slot()
    def _push_to_source(self) -> None:
        if self._source_from_target is not None:
            self._push(self._target, self._source, self._source_from_target)

    def _push(self, leader: Linkable, follower: Linkable, homography: FloatArray) -> None:
        # The follower announces its new view as well; answering it would send both round in circles.
        if not self._enabled or self._pushing:
            return
        view = linked_view(leader.view(), homography)
        if view is None:
            return
        self._pushing = True
        try:
            follower.center_on(*view)
        finally:
            self._pushing = False


def pure_scale(source_size: Size, target_size: Size) -> FloatArray:
    """(3, 3) ``source_from_target`` of two pictures whose middles and areas are taken to agree."""
    scale = (source_size.pixels / target_size.pixels) ** 0.5
    return np.array(
        [
            [scale, 0.0, (source_size.width - scale * target_size.width) / 2],
            [0.0, scale, (source_size.height - scale * target_size.height) / 2],
            [0.0, 0.0, 1.0],
        ]
    )
