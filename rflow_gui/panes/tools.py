"""What the left button and the keys do on a picture: look, set points, draw regions. Tools only tell of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from rflow_engine.types import AnyArray
from rflow_gui.interaction import Draft, Point, inside, is_region, nearest_match, nudge_step, rectangle, with_corner_at

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from rflow_gui.panes.image_pane import ImageCanvas

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REACH = 9.0


class CanvasTool(QObject):
    """The tool of the hand, which all others extend: it drags nothing and knows no keys.

    Args:
        canvas: the drawing surface it works on.
    """

    def __init__(self, canvas: ImageCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def grips(self, x: float, y: float) -> bool:
        """Whether a drag that starts at a picture point belongs to the tool."""
        return False

    def drag(self, x: float, y: float) -> None:
        """Go on with a drag."""

    def drop(self, x: float, y: float) -> None:
        """End a drag."""

    def click(self, x: float, y: float) -> bool:
        """Do what a click means, and say whether it meant anything."""
        return False

    def double_click(self, x: float, y: float) -> bool:
        """Do what a double click means, and say whether it meant anything."""
        return False

    def hover(self, point: Point | None) -> None:
        """The cursor is somewhere else, or gone."""

    def wants(self, event: QKeyEvent) -> bool:
        """Whether :meth:`key` would do something."""
        return False

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means, and say whether it meant anything."""
        return False

    def cursor(self, x: float, y: float) -> Qt.CursorShape:
        """The cursor over a picture point."""
        hand = self._canvas.match_at(x, y) is not None
        return Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor

    def leave(self) -> None:
        """Another tool is chosen: forget what was begun."""

    def _reach(self) -> float:
        return _REACH * float(self._canvas.devicePixelRatioF())

    def _scale(self) -> float:
        return self._canvas.view().scale

    def _kept_inside(self, x: float, y: float) -> Point:
        extent = self._canvas.extent
        return (x, y) if extent is None else inside(extent, x, y)


class PointsTool(CanvasTool):
    """Sets points, and drags those that are there.

    Signals:
        placed(float, float): a click on a free place.
        match_moved(int, float, float): a match is dragged there.
        match_dropped(int): the drag of a match has ended.
        pending_moved(float, float): the end of the pending pair is dragged there.
        pending_clicked(): the end of the pending pair was clicked.
        nudged(float, float): an arrow key, in picture pixels.
        confirmed(): the Enter key.
        cancelled(): the Escape key.
    """

    placed = Signal(float, float)
    match_moved = Signal(int, float, float)
    match_dropped = Signal(int)
    pending_moved = Signal(float, float)
    pending_clicked = Signal()
    nudged = Signal(float, float)
    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, canvas: ImageCanvas) -> None:
        super().__init__(canvas)
        self._grip: int | None = None
        self._offset = (0.0, 0.0)
        self.has_pending = False

    def grips(self, x: float, y: float) -> bool:
        """Take the pending end, or a match."""
        self._grip = None
        held = self._canvas.pending.point if self._on_pending(x, y) else None
        if held is None:
            self._grip = self._canvas.match_at(x, y)
            if self._grip is None:
                return False
            held = (
                float(self._canvas.matches.points[self._grip][0]),
                float(self._canvas.matches.points[self._grip][1]),
            )
        self._offset = (held[0] - x, held[1] - y)
        return True

    def drag(self, x: float, y: float) -> None:
        """Move what was taken; it stays where it lay under the cursor."""
        place = self._kept_inside(x + self._offset[0], y + self._offset[1])
        if self._grip is None:
            self.pending_moved.emit(*place)
        else:
            self.match_moved.emit(self._grip, *place)

    def drop(self, x: float, y: float) -> None:
        """Let go."""
        if self._grip is not None:
            self.match_dropped.emit(self._grip)
        self._grip = None

    def click(self, x: float, y: float) -> bool:
        """Set a point on a free place of the picture."""
        if self._on_pending(x, y):
            self.pending_clicked.emit()
            return True
        if self._canvas.match_at(x, y) is not None or self._kept_inside(x, y) != (x, y):
            return False
        self.placed.emit(x, y)
        return True

    def double_click(self, x: float, y: float) -> bool:
        """Mean nothing: the first of the two clicks has set the point."""
        return True

    def wants(self, event: QKeyEvent) -> bool:
        """Enter; Escape while a pair is being set; arrows while something is chosen."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            return self._movable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return key in ENTER or (self.has_pending and key == Qt.Key.Key_Escape)

    def key(self, event: QKeyEvent) -> bool:
        """Move, cancel, confirm; without a pair that could be confirmed set a point in the middle of the view."""
        if not self.wants(event):
            return False
        key = Qt.Key(event.key())
        if key in ARROWS:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            step = nudge_step(self._scale(), fine=fine)
            self.nudged.emit(ARROWS[key][0] * step, ARROWS[key][1] * step)
        elif key not in ENTER:
            self.cancelled.emit()
        elif self.has_pending:
            self.confirmed.emit()
        else:
            self.placed.emit(*self._kept_inside(*self._canvas.view()[:2]))
        return True

    def cursor(self, x: float, y: float) -> Qt.CursorShape:
        """A cross where a click sets a point."""
        if self._on_pending(x, y) or self._canvas.match_at(x, y) is not None:
            return Qt.CursorShape.SizeAllCursor
        return Qt.CursorShape.CrossCursor

    def _movable(self) -> bool:
        return self._canvas.pending.point is not None or self._canvas.matches.selected is not None

    def _on_pending(self, x: float, y: float) -> bool:
        point = self._canvas.pending.point
        return point is not None and (
            nearest_match(np.array([point]), x, y, scale=self._scale(), reach=1.4 * self._reach()) == 0
        )


class RegionTool(CanvasTool):
    """Draws outlines: corner by corner with clicks, or a rectangle with a drag; moves corners of the chosen region.

    Signals:
        drawn(object): (K, 2) the outline of a new region.
        reshaped(int, object): number and outline of a region a corner of which is dragged.
        dropped(): the drag of a corner has ended.
        delete_requested(int): the chosen region shall go.
    """

    drawn = Signal(object)
    reshaped = Signal(int, object)
    dropped = Signal()
    delete_requested = Signal(int)

    def __init__(self, canvas: ImageCanvas) -> None:
        super().__init__(canvas)
        self._draft = Draft()
        self._start: Point | None = None
        self._corner: int | None = None
        self._tip: Point | None = None

    @property
    def draft(self) -> Draft:
        """The corners set so far."""
        return self._draft

    def grips(self, x: float, y: float) -> bool:
        """Take a corner of the chosen region, or begin a rectangle; with corners set a drag moves the view."""
        if self._draft:
            return False
        self._corner = self._canvas.regions.corner_at(x, y, scale=self._scale(), reach=self._reach())
        self._start = self._kept_inside(x, y)
        return True

    def drag(self, x: float, y: float) -> None:
        """Move the corner, or span the rectangle."""
        layer, place = self._canvas.regions, self._kept_inside(x, y)
        if self._corner is not None and layer.selected is not None:
            outline = with_corner_at(layer.regions[layer.selected].outline, self._corner, *place)
            self.reshaped.emit(layer.selected, outline)
        elif self._start is not None:
            layer.set_box(rectangle(self._start, place))

    def drop(self, x: float, y: float) -> None:
        """Let go of the corner, or make a region of the rectangle."""
        self._canvas.regions.set_box(None)
        if self._corner is not None:
            self.dropped.emit()
        elif self._start is not None:
            self._finish(rectangle(self._start, self._kept_inside(x, y)))
        self._corner = self._start = None

    def click(self, x: float, y: float) -> bool:
        """Set a corner, or close the outline on its first one."""
        if self._draft.closes_at(x, y, scale=self._scale(), reach=self._reach()):
            self._close()
        else:
            self._set(self._draft.add(*self._kept_inside(x, y), scale=self._scale()))
        return True

    def double_click(self, x: float, y: float) -> bool:
        """Close the outline; the first of the two clicks has set its last corner."""
        self._close()
        return True

    def hover(self, point: Point | None) -> None:
        """Let the line to the next corner follow the cursor."""
        self._tip = None if point is None else self._kept_inside(*point)
        if self._draft:
            self._canvas.regions.set_draft(self._draft, self._tip)

    def wants(self, event: QKeyEvent) -> bool:
        """Enter, Escape and Backspace while an outline is drawn; Delete while a region is chosen."""
        key = Qt.Key(event.key())
        if self._draft:
            return key in (*ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
        return key == Qt.Key.Key_Delete and self._canvas.regions.selected is not None

    def key(self, event: QKeyEvent) -> bool:
        """Close, give up, go back by a corner, delete."""
        if not self.wants(event):
            return False
        key, chosen = Qt.Key(event.key()), self._canvas.regions.selected
        if key in ENTER:
            self._close()
        elif key == Qt.Key.Key_Escape:
            self._set(Draft())
        elif key == Qt.Key.Key_Backspace:
            self._set(self._draft.back())
        elif chosen is not None:
            self.delete_requested.emit(chosen)
        return True

    def cursor(self, x: float, y: float) -> Qt.CursorShape:
        """A cross, or the sign for moving over a corner."""
        corner = self._canvas.regions.corner_at(x, y, scale=self._scale(), reach=self._reach())
        return Qt.CursorShape.SizeAllCursor if corner is not None and not self._draft else Qt.CursorShape.CrossCursor

    def leave(self) -> None:
        """Give the outline up."""
        self._set(Draft())
        self._canvas.regions.set_box(None)
        self._corner = self._start = None

    def _set(self, draft: Draft) -> None:
        self._draft = draft
        self._canvas.regions.set_draft(draft, self._tip)

    def _close(self) -> None:
        """Make a region of the corners; with fewer than three of them go on drawing."""
        if len(self._draft.corners) >= 3:
            outline = self._draft.outline()
            self._set(Draft())
            self._finish(outline)

    def _finish(self, outline: AnyArray) -> None:
        if is_region(outline, self._scale()):
            self.drawn.emit(outline)
