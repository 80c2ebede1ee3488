"""The residual flow, drawn."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from rflow_engine.flow_colours import confidence_to_rgb, flow_to_rgb, magnitude_to_rgb, nice_maximum
from rflow_engine.types import AnyArray, FlowField
from rflow_engine.warp import sample_field
from rflow_gui.interaction import View
from rflow_gui.models.view_state import FlowMode
from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.header import ElidedLabel
from rflow_gui.panes.hint import Hint
from rflow_gui.panes.image_item import PyramidImageItem
from rflow_gui.panes.legend import FlowLegend, number
from rflow_gui.themes.icons import icon


class FlowPane(QWidget):
    """Shows a flow field as directions, lengths or confidences, with legend, statistics and the value under the cursor.

    Signals:
        mode_changed(object): the user chose another :class:`FlowMode`.
        cursor_moved(object): target point (x, y) under the cursor, or None.
        view_changed(): zoom or pan changed.
    """

    mode_changed = Signal(object)
    cursor_moved = Signal(object)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Residual flow"))
        self._flow: FlowField | None = None
        self._mode = FlowMode.DIRECTION
        self._maximum = 1.0
        self._canvas = Canvas()
        self._canvas.setAccessibleName(self.accessibleName())
        self._picture = PyramidImageItem()
        self._canvas.add(self._picture)
        self._legend = FlowLegend()
        self._statistics, self._reading = ElidedLabel(Qt.TextElideMode.ElideRight), QLabel()
        self._hint = Hint("flow", self.tr("No residual flow yet. Align with the fine stage to see it."))
        self._buttons = self._make_buttons()
        self._build()
        self._show()

    def _make_buttons(self) -> dict[FlowMode, QToolButton]:
        group = QActionGroup(self)
        buttons = {}
        for mode, sign, text, tip in (
            (FlowMode.DIRECTION, "wheel", self.tr("Direction"), self.tr("Colour shows where the flow points")),
            (FlowMode.MAGNITUDE, "magnitude", self.tr("Length"), self.tr("Colour shows how far the flow reaches")),
            (FlowMode.CONFIDENCE, "confidence", self.tr("Confidence"), self.tr("Colour shows how sure the match is")),
        ):
            action = QAction(icon(sign), text, self, checkable=True, toolTip=tip)
            action.setChecked(mode is self._mode)
            action.setData(mode)
            group.addAction(action)
            buttons[mode] = QToolButton()
            buttons[mode].setDefaultAction(action)
            buttons[mode].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        group.triggered.connect(self._on_triggered)
        return buttons

    def _build(self) -> None:
        header = QFrame()
        header.setObjectName("paneHeader")
        row = QHBoxLayout(header)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(4)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch()
        footer = QFrame()
        footer.setObjectName("paneFooter")
        line = QHBoxLayout(footer)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(16)
        line.addWidget(self._statistics, 1)
        line.addWidget(self._reading)
        self._statistics.setObjectName("muted")
        self._reading.setObjectName("reading")
        shown = QWidget()
        body = QHBoxLayout(shown)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._canvas, 1)
        body.addWidget(self._legend)
        self._shown = shown
        self._pages = QStackedLayout()
        self._pages.addWidget(self._hint)
        self._pages.addWidget(shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addLayout(self._pages, 1)
        layout.addWidget(footer)
        self._canvas.cursor_moved.connect(self._on_cursor_moved)
        self._canvas.view_changed.connect(self.view_changed)

    # What is shown

    def set_flow(self, flow: FlowField | None) -> None:
        """Show a flow field, or say that there is none."""
        self._flow = flow
        if flow is not None:
            self._maximum = nice_maximum(flow.magnitude)
        self._show()

    def explain(self, reason: str, action: QAction | None = None) -> None:
        """Say why there is no flow, and offer what to do about it.

        Args:
            reason: in one or two sentences.
            action: what helps; None for nothing but waiting.
        """
        self._hint.show_text(
            f"{reason}\n{self.tr('The flow shows how far the fine stage moves each place of the target.')}", action
        )

    @property
    def hint(self) -> Hint:
        """What is said while there is no flow."""
        return self._hint

    def set_mode(self, mode: FlowMode) -> None:
        """Draw the flow in another way."""
        self._mode = FlowMode(mode)
        self._buttons[self._mode].defaultAction().setChecked(True)
        self._show()

    @property
    def mode(self) -> FlowMode:
        """How the flow is drawn."""
        return self._mode

    @property
    def statistics(self) -> str:
        """The line of statistics."""
        return self._statistics.text()

    @property
    def reading(self) -> str:
        """The value under the cursor, as text."""
        return self._reading.text()

    # The view

    @property
    def canvas(self) -> Canvas:
        """The drawing surface."""
        return self._canvas

    def view(self) -> View:
        """Target point in the middle, and screen pixels per target pixel."""
        return self._canvas.view()

    def fit_view(self) -> None:
        """Show the whole target."""
        self._canvas.fit_view()

    def zoom_to(self, scale: float) -> None:
        """Set the scale about the middle."""
        self._canvas.zoom_to(scale)

    def center_on(self, x: float, y: float, scale: float | None = None) -> None:
        """Show a target point in the middle."""
        if self._flow is not None:
            self._canvas.center_on(x, y, scale)

    # Inside

    def _show(self) -> None:
        flow = self._flow
        size = None if flow is None else flow.target_size
        self._picture.set_image(None if flow is None else self._colours(flow), size)
        self._canvas.set_extent(size)
        self._pages.setCurrentWidget(self._hint if flow is None else self._shown)
        self._legend.show_mode(self._mode, self._maximum)
        self._statistics.setText("" if flow is None else self._describe(flow))
        self._statistics.setToolTip(self._statistics.text())
        for button in self._buttons.values():
            button.defaultAction().setEnabled(flow is not None)
        self._reading.clear()

    def _colours(self, flow: FlowField) -> AnyArray:
        if self._mode is FlowMode.DIRECTION:
            return flow_to_rgb(flow.flow, self._maximum)
        if self._mode is FlowMode.MAGNITUDE:
            return magnitude_to_rgb(flow.magnitude, self._maximum)
        return confidence_to_rgb(flow.confidence)

    def _describe(self, flow: FlowField) -> str:
        if self._mode is FlowMode.CONFIDENCE:
            sure = round(100 * float(np.mean(flow.confidence >= 0.5)))
            text = self.tr("Median {median:.2f} · at least 0.5 on {sure} % of the target")
            return text.format(median=float(np.median(flow.confidence)), sure=sure)
        median, most, largest = (float(v) for v in np.percentile(flow.magnitude, [50, 95, 100]))
        text = self.tr("Median {median} · 95 % {most} · max {largest} px")
        return text.format(median=number(median), most=number(most), largest=number(largest))

    @Slot(object)
    def _on_cursor_moved(self, point: tuple[float, float] | None) -> None:
        self.cursor_moved.emit(point)
        self._reading.setText("" if point is None or self._flow is None else reading(self._flow, *point))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        mode = FlowMode(action.data())
        if mode is not self._mode:
            self.set_mode(mode)
            self.mode_changed.emit(mode)


def reading(flow: FlowField, x: float, y: float) -> str:
    """The values of a flow field at a target point, as text."""
    point = np.array([[x, y]])
    dx, dy = (float(v) for v in sample_field(flow.flow, point, flow.target_size)[0])
    confidence = float(sample_field(flow.confidence, point, flow.target_size)[0])
    text = QCoreApplication.translate(
        "FlowPane", "({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length:.1f} px,  confidence {sure:.2f}"
    )
    return text.format(x=x, y=y, dx=_signed(dx), dy=_signed(dy), length=math.hypot(dx, dy), sure=confidence)


def _signed(value: float) -> str:
    """A number with its sign; minus as typographers write it, as wide as plus."""
    return f"{value:+.1f}".replace("-", "−")
