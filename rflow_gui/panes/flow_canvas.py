"""The drawing surface of the flow page: colours, marks, measured regions, the line of the profile."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from rflow_engine.types import Size
from rflow_gui.interaction import Point, nearest_match, snapped
from rflow_gui.models.view_state import Tool
from rflow_gui.panes.flow_item import FlowItem
from rflow_gui.panes.flow_marks import FlowMarksItem
from rflow_gui.panes.image_pane import ImageCanvas
from rflow_gui.panes.profile_layer import ProfileLayer
from rflow_gui.panes.tools import ENTER, CanvasTool


class ProfileTool(CanvasTool):
    """Draws the line of the profile with a drag, or moves one of its ends.

    Shift keeps it level, upright or at 45 degrees; Enter draws one across the middle of the view.

    Signals:
        drawn(object, object): start and end, while the hand moves and at the end.
        cleared(): the line shall go.
    """

    drawn = Signal(object, object)
    cleared = Signal()

    def __init__(self, canvas: FlowCanvas) -> None:
        super().__init__(canvas)
        self._layer = canvas.profile
        self._fixed: Point | None = None
        self._backwards = False

    def grips(self, x: float, y: float) -> bool:
        """Take an end of the line, or begin another one."""
        held = self._end_at(x, y)
        line = self._layer.line
        if held is None or line is None:
            self._fixed, self._backwards = self._kept_inside(x, y), False
        else:
            self._fixed, self._backwards = line[1 - held], held == 0
        return True

    def drag(self, x: float, y: float) -> None:
        """Let the line follow."""
        if self._fixed is None:
            return
        place = self._kept_inside(x, y)
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            place = snapped(self._fixed, place)
        if place != self._fixed:
            self.drawn.emit(*((place, self._fixed) if self._backwards else (self._fixed, place)))

    def drop(self, x: float, y: float) -> None:
        """Let go."""
        self.drag(x, y)
        self._fixed = None

    def double_click(self, x: float, y: float) -> bool:
        """Mean nothing: the view stays where the line was begun."""
        return True

    def wants(self, event: QKeyEvent) -> bool:
        """Enter, and Delete while there is a line."""
        key = Qt.Key(event.key())
        return key in ENTER or (key == Qt.Key.Key_Delete and self._layer.line is not None)

    def key(self, event: QKeyEvent) -> bool:
        """Draw a line across the middle of the view, or take it away."""
        if not self.wants(event):
            return False
        if Qt.Key(event.key()) in ENTER:
            view, extent = self._canvas.view(), self._canvas.extent
            half = self._canvas.viewport().width() * float(self._canvas.devicePixelRatioF()) / view.scale / 2
            start, end = self._kept_inside(view.x - half, view.y), self._kept_inside(view.x + half, view.y)
            if extent is not None and start != end:
                self.drawn.emit(start, end)
        else:
            self.cleared.emit()
        return True

    def cursor(self, x: float, y: float) -> Qt.CursorShape:
        """A cross, or the sign for moving over an end."""
        return Qt.CursorShape.CrossCursor if self._end_at(x, y) is None else Qt.CursorShape.SizeAllCursor

    def _end_at(self, x: float, y: float) -> int | None:
        line = self._layer.line
        if line is None:
            return None
        return nearest_match(np.array(line), x, y, scale=self._scale(), reach=self._reach())


class FlowCanvas(ImageCanvas):
    """A canvas with the flow, what is drawn over it, and the tools that measure.

    Attributes:
        flow: picture, colours and hatching.
        marks: arrows, grid, contours.
        profile: the line of the profile.
        profile_tool: draws it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.flow = FlowItem()
        self.marks = FlowMarksItem()
        self.profile = ProfileLayer()
        self.profile_tool = ProfileTool(self)
        self._tools[Tool.PROFILE] = self.profile_tool
        for item in (self.flow, self.marks, self.profile):
            self.add(item)

    def set_extent(self, size: Size | None) -> None:
        """Say how large the target is."""
        self.profile.set_extent(size)
        super().set_extent(size)

    def ratio_changed(self, ratio: float) -> None:
        """Draw for another screen."""
        super().ratio_changed(ratio)
        self.flow.set_ratio(ratio)
