"""A pane's drawing surface: zoom about the cursor, pan by dragging, and one view that survives resizing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QLabel, QWidget

from rflow_engine.types import Size
from rflow_gui.interaction import (
    ZOOM_STEP,
    View,
    clamp_scale,
    fit_scale,
    keep_in_sight,
    wheel_zoom_factor,
    zoom_about,
)
from rflow_gui.panes.crosshair import crosshair_cursor, draw_crosshair
from rflow_gui.themes.palettes import canvas_colour

_FIT_MARGIN = 12
_CLICK_SLACK = 4
_CAPTION_INSET = 8
_FOCUS_WIDTH = 2.0
_KEY_PAN = 0.1


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    """Shows scene items in the pixels of one picture, at a view (middle and scale) that it owns.

    Scales are *screen* pixels per picture pixel, so that 1.0 is a true 1:1 on high-density screens as well.

    Signals:
        view_changed(): middle or scale changed, by the user or by a call.
        cursor_moved(object): picture point (x, y) under the cursor, or None when it left.
        clicked(float, float): picture point of a click that was no drag.
        resized(): there is more room, or less.
    """

    view_changed = Signal()
    resized = Signal()
    cursor_moved = Signal(object)
    clicked = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._box: pg.ViewBox | None = None
        self._extent: Size | None = None
        self._view = View(0.0, 0.0, 1.0)
        self._corner = (0.0, 0.0)
        self._fitted = True
        self._fitter: Callable[[], View | None] = _nothing
        self._cross: tuple[float, float] | None = None
        self._cross_cursor = False
        self._pressed: QPointF | None = None
        self._last: QPointF | None = None
        self._dragging = self._gripping = self._shows_focus = False
        self._modifiers = Qt.KeyboardModifier.NoModifier
        super().__init__(parent, background=QColor(canvas_colour()))
        self.setAntialiasing(True)
        # Parts of markers would be left behind at fractional display scales with partial updates.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        # Drops belong to the pane around the canvas.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 90)
        box = pg.ViewBox(enableMenu=False, enableMouse=False, invertY=True, defaultPadding=0.0)
        self.setCentralItem(box)
        self.caption = Caption(self.viewport())
        self._box = box

    # The picture and the view

    def add(self, item: QGraphicsItem) -> None:
        """Put an item into the scene, in picture coordinates."""
        if self._box is not None:
            self._box.addItem(item, ignoreBounds=True)

    @property
    def extent(self) -> Size | None:
        """Size of the picture, or None for an empty canvas."""
        return self._extent

    def set_extent(self, size: Size | None) -> None:
        """Say how large the picture is; a different size fits it into the canvas, the same size keeps the view."""
        if size == self._extent:
            return
        self._extent = size
        self.fit_view()

    def view(self) -> View:
        """Picture point in the middle, and screen pixels per picture pixel."""
        return self._view

    @property
    def is_fitted(self) -> bool:
        """Whether the whole picture is shown and stays so when the canvas is resized."""
        return self._fitted

    @property
    def is_magnified(self) -> bool:
        """Whether the picture is shown larger than the canvas can hold."""
        return self._extent is not None and self._view.scale > 1.001 * self._fit_scale()

    def fit_view(self) -> None:
        """Show the whole picture, and keep doing so when the canvas is resized."""
        if self._extent is not None:
            self._apply(self.fitted_view())
        self._fitted = True

    def set_fitter(self, fitter: Callable[[], View | None]) -> None:
        """Let somebody else say how the whole picture is shown, such as a canvas this one is linked with.

        Args:
            fitter: gives the view, or None where this canvas shall decide by itself.
        """
        self._fitter = fitter

    def fitted_view(self) -> View:
        """The view that shows the whole picture."""
        view = self._fitter()
        if view is not None or self._extent is None:
            return view or self._view
        return View(self._extent.width / 2, self._extent.height / 2, self._fit_scale())

    def area(self) -> tuple[float, float]:
        """Width and height of the room for a picture that is shown whole, in screen pixels."""
        ratio, size = self._ratio(), self.viewport().size()
        return (size.width() - 2 * _FIT_MARGIN) * ratio, (size.height() - 2 * _FIT_MARGIN) * ratio

    def zoom_to(self, scale: float, anchor: tuple[float, float] | None = None) -> None:
        """Set the scale, keeping a picture point (by default the middle) in its place."""
        scale = clamp_scale(scale, min(self._fit_scale(), self.fitted_view().scale))
        self._move(zoom_about(self._view, anchor or (self._view.x, self._view.y), scale))

    def center_on(self, x: float, y: float, scale: float | None = None) -> None:
        """Show a picture point in the middle."""
        self._fitted = False
        self._apply(View(x, y, self._view.scale if scale is None else scale))

    def to_picture(self, position: QPointF) -> tuple[float, float]:
        """The picture point at a position in the viewport."""
        step = self._ratio() / self._view.scale
        return self._corner[0] + position.x() * step, self._corner[1] + position.y() * step

    def from_picture(self, x: float, y: float) -> QPointF:
        """The position in the viewport of a picture point."""
        step = self._view.scale / self._ratio()
        return QPointF((x - self._corner[0]) * step, (y - self._corner[1]) * step)

    def _ratio(self) -> float:
        return float(self.devicePixelRatioF())

    def _fit_scale(self) -> float:
        if self._extent is None:
            return 1.0
        ratio, area = self._ratio(), self.viewport().size()
        return fit_scale(
            self._extent, area.width() * ratio, area.height() * ratio, margin=_FIT_MARGIN * ratio, enlarge_to=8 * ratio
        )

    def _move(self, view: View) -> None:
        """Go to a view that the user asked for."""
        self._fitted = False
        self._apply(view if self._extent is None else keep_in_sight(view, self._extent))

    def _apply(self, view: View) -> None:
        changed = view != self._view
        self._view = view
        area, step = self.viewport().size(), self._ratio() / view.scale
        width, height = area.width() * step, area.height() * step
        left, top = view.x - width / 2, view.y - height / 2
        if abs(view.scale - round(view.scale)) < 1e-6:
            # At 1:1 every picture pixel falls on a screen pixel; half a pixel off would blur all of them.
            left, top = round(left * view.scale) / view.scale, round(top * view.scale) / view.scale
        self._corner = (left, top)
        if self._box is not None:
            self._box.setRange(QRectF(left, top, width, height), padding=0, disableAutoRange=True)
        if changed:
            self.view_changed.emit()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Keep the middle and the scale, or the fitted picture."""
        super().resizeEvent(event)
        if self._box is None:
            return  # the base class resizes itself while it is being built
        self.caption.fit()
        if self._fitted:
            self.fit_view()
        else:
            self._apply(self._view)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Follow the window to a screen of another density."""
        if event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.Polish) and self._box is not None:
            self.ratio_changed(self._ratio())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self.wants_key(event):
            event.accept()
            return True
        return bool(super().event(event))

    def ratio_changed(self, ratio: float) -> None:
        """The screen has another number of pixels per pixel of the window's coordinates; for subclasses."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus to those who came with the keyboard."""
        super().focusInEvent(event)
        self._shows_focus = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self._shows_focus = False
        self.viewport().update()

    @contextmanager
    def without_focus(self) -> Iterator[None]:
        """Do not show the focus for as long as the body takes, for instance to take a picture."""
        shown, self._shows_focus = self._shows_focus, False
        yield
        self._shows_focus = shown

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene, and the cross and the focus above it."""
        super().paintEvent(event)
        if self._cross is not None:
            painter = QPainter(self.viewport())
            draw_crosshair(painter, self.from_picture(*self._cross))
            painter.end()
        if self._shows_focus:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _FOCUS_WIDTH))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
            painter.end()

    @property
    def crosshair(self) -> tuple[float, float] | None:
        """The picture point that is marked with a cross, or None."""
        return self._cross

    def set_crosshair(self, point: tuple[float, float] | None) -> None:
        """Mark a picture point with a cross, or none."""
        if point != self._cross:
            self._cross = point
            self.viewport().update()

    def set_cross_cursor(self, crossed: bool) -> None:
        """Let the mouse cursor be the same cross where it would be an arrow."""
        self._cross_cursor = bool(crossed)

    # The user's hand

    @property
    def modifiers(self) -> Qt.KeyboardModifier:
        """The keys that were held when a mouse button last went down or up."""
        return self._modifiers

    def grips(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether a drag that starts at a picture point is something else than panning; for subclasses."""
        return False

    def drag_grip(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> None:
        """Continue a drag that :meth:`grips` took; for subclasses."""

    def drop_grip(self, x: float, y: float) -> None:
        """End a drag that :meth:`grips` took; for subclasses."""

    def takes_double_click(self, x: float, y: float) -> bool:
        """Whether a double click is something else than zooming; for subclasses."""
        return False

    def wants_key(self, event: QKeyEvent) -> bool:
        """Whether a key comes here even where it is the shortcut of an action; for subclasses."""
        return False

    def takes_key(self, event: QKeyEvent) -> bool:
        """Do what a key means here, before it pans or zooms; for subclasses."""
        return False

    def hover_cursor(self, x: float, y: float) -> Qt.CursorShape:
        """The cursor over a picture point; for subclasses."""
        return Qt.CursorShape.ArrowCursor

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the cursor."""
        delta = event.angleDelta().y() or event.angleDelta().x()
        if self._extent is not None and delta:
            self.zoom_to(self._view.scale * wheel_zoom_factor(delta), self.to_picture(event.position()))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom with two fingers on a touchpad."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
            and self._extent is not None
        ):
            self.zoom_to(self._view.scale * (1.0 + event.value()), self.to_picture(event.position()))
            return True
        return bool(super().viewportEvent(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a pan or a drag of a grip."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._modifiers = event.modifiers()
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton) and self._extent is not None:
            self._pressed = self._last = event.position()
            left = event.button() == Qt.MouseButton.LeftButton
            self._gripping = left and self.grips(*self.to_picture(event.position()), event.modifiers())
            self._dragging = False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, drag, or report what is under the cursor."""
        position = event.position()
        if self._pressed is not None and self._last is not None:
            if not self._dragging and (position - self._pressed).manhattanLength() >= _CLICK_SLACK:
                self._dragging = True
            if self._dragging and self._gripping:
                self.drag_grip(*self.to_picture(position), event.modifiers())
            elif self._dragging:
                self._pan_by(position - self._last)
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._last = position if self._dragging else self._last
        self._report_cursor(position)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or make a click of it."""
        self._modifiers = event.modifiers()
        left = event.button() == Qt.MouseButton.LeftButton
        was_click = self._pressed is not None and not self._dragging and left
        was_drag = self._dragging and self._gripping
        self._pressed = self._last = None
        self._dragging = self._gripping = False
        if was_click:
            self.clicked.emit(*self.to_picture(event.position()))
        elif was_drag:
            self.drop_grip(*self.to_picture(event.position()))
        self._report_cursor(event.position())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit the picture, or look at it 1:1 where the cursor is if it is fitted already."""
        if self._extent is not None and event.button() == Qt.MouseButton.LeftButton:
            if self.takes_double_click(*self.to_picture(event.position())):
                pass
            elif self._fitted:
                self.zoom_to(1.0, self.to_picture(event.position()))
            else:
                self.fit_view()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Report that the cursor is gone."""
        super().leaveEvent(event)
        self.cursor_moved.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan with the arrows, zoom with + and -, fit with Home."""
        pans = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        area = self.viewport().size()
        if self._extent is not None and self.takes_key(event):
            event.accept()
        elif self._extent is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif key in pans:
            dx, dy = pans[key]
            self._pan_by(QPointF(-dx * _KEY_PAN * area.width(), -dy * _KEY_PAN * area.height()))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_to(self._view.scale * ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_to(self._view.scale / ZOOM_STEP)
        elif key == Qt.Key.Key_Home:
            self.fit_view()
        else:
            event.ignore()

    def _pan_by(self, offset: QPointF) -> None:
        step = self._ratio() / self._view.scale
        self._move(View(self._view.x - offset.x() * step, self._view.y - offset.y() * step, self._view.scale))

    def _report_cursor(self, position: QPointF) -> None:
        if self._extent is None:
            return
        x, y = self.to_picture(position)
        if self._pressed is None:
            shape = self.hover_cursor(x, y)
            crossed = self._cross_cursor and shape == Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(crosshair_cursor(self._ratio()) if crossed else QCursor(shape))
        inside = 0 <= x <= self._extent.width and 0 <= y <= self._extent.height
        self.cursor_moved.emit((x, y) if inside else None)


class Caption(QLabel):
    """A small label that floats in the upper left corner of a canvas."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.setObjectName("caption")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.move(_CAPTION_INSET, _CAPTION_INSET)
        self._full = ""
        self.hide()

    @property
    def full_text(self) -> str:
        """The text, whether it fits or not."""
        return self._full

    def show_text(self, text: str) -> None:
        """Show a text, or nothing if it is empty."""
        self._full = text
        self.fit()
        self.setVisible(bool(text))

    def fit(self) -> None:
        """Shorten the text to the width of the canvas."""
        room = self._viewport.width() - 4 * _CAPTION_INSET
        self.ensurePolished()
        self.setText(self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, max(room, 0)))
        self.adjustSize()


def _nothing() -> View | None:
    return None
