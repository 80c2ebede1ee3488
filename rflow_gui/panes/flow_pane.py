"""The displacement of the source against the target, drawn."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from rflow_engine.flow_colours import (
    confidence_to_rgb,
    flow_to_rgb,
    magnitude_to_rgb,
    nice_maximum,
    nice_stretch,
    stretch_to_rgb,
)
from rflow_engine.measure_words import percent
from rflow_engine.types import AnyArray, BoolArray, FlowField, Region
from rflow_engine.warp import sample_field
from rflow_gui.interaction import Point, View
from rflow_gui.models.view_state import FlowMode, FlowReference, Unsure, ViewState
from rflow_gui.panes.flow_canvas import FlowCanvas
from rflow_gui.panes.flow_item import FlowLook
from rflow_gui.panes.flow_marks import Marks
from rflow_gui.panes.header import ElidedLabel
from rflow_gui.panes.hint import Hint
from rflow_gui.panes.legend import FlowLegend, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from rflow_gui.models.flow_reading import FlowReading
    from rflow_gui.panes.tiles import TiledPicture


class FlowPane(QWidget):
    """Shows a displacement in colours over the target, with arrows, grid, contours, legend and value under the cursor.

    Signals:
        cursor_moved(object): target point (x, y) under the cursor, or None.
        view_changed(): zoom or pan changed.
    """

    cursor_moved = Signal(object)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Residual flow"))
        self._flow: FlowField | None = None
        self._measured: FlowReading | None = None
        self._state = ViewState()
        self._mm: float | None = None
        self._maximum = self._limit = 1.0
        self._canvas = FlowCanvas()
        self._canvas.setAccessibleName(self.accessibleName())
        self._legend = FlowLegend()
        self._statistics, self._reading = ElidedLabel(Qt.TextElideMode.ElideRight), QLabel()
        self._hint = Hint("flow", self.tr("No residual flow yet. Align with the fine stage to see it."))
        self._build()
        self._show()

    def _build(self) -> None:
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
        layout.addLayout(self._pages, 1)
        layout.addWidget(footer)
        self._canvas.cursor_moved.connect(self._on_cursor_moved)
        self._canvas.clicked.connect(self._on_clicked)
        self._canvas.view_changed.connect(self._on_view_moved)

    # What is shown

    def set_picture(self, picture: TiledPicture | None) -> None:
        """Take the target, which is seen below the colours, or nothing."""
        self._canvas.flow.set_picture(picture)
        self._apply_look()

    def set_flow(self, flow: FlowField | None) -> None:
        """Show a residual flow, or say that there is none.

        What is relative to something else, and the change of areas, is shown once it was measured.
        """
        self._flow = flow
        if self._measured is not None and self._measured.flow is not flow:
            self._measured = None
        self._show()

    def set_measured(self, measured: FlowReading | None) -> None:
        """Take what was measured of the flow on the screen."""
        self._measured = measured if measured is None or measured.flow is self._flow else None
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

    def set_state(self, state: ViewState) -> None:
        """Draw the flow in another way."""
        old, self._state = self._state, state
        if (old.flow_mode, old.flow_reference, old.flow_certain) != (
            state.flow_mode,
            state.flow_reference,
            state.flow_certain,
        ):
            self._show()
        else:
            self._apply_look()
        self._canvas.set_tool(state.flow_tool)

    def set_mode(self, mode: FlowMode) -> None:
        """Let the colours say something else."""
        self.set_state(replace(self._state, flow_mode=FlowMode(mode)))

    def set_scale(self, mm_per_pixel: float | None) -> None:
        """Say how large a pixel of the target is on the work, or that it is not known."""
        self._mm = mm_per_pixel
        self._canvas.marks.set_label(lambda value: length_text(value, mm_per_pixel))
        self._show()

    def set_regions(self, regions: Sequence[Region], selected: int | None = None) -> None:
        """Show the outlines of what is measured, and mark one of them, or none."""
        self._canvas.regions.set_regions(regions)
        self._canvas.regions.select(selected)

    def set_profile(self, line: tuple[Point, Point] | None) -> None:
        """Show the line of the profile, or none."""
        self._canvas.profile.set_line(line)

    @property
    def mode(self) -> FlowMode:
        """What the colours say."""
        return self._state.flow_mode

    @property
    def statistics(self) -> str:
        """The line of statistics."""
        return self._statistics.text()

    @property
    def reading(self) -> str:
        """The value under the cursor, as text."""
        return self._reading.text()

    @property
    def displacement(self) -> FlowField | None:
        """What is drawn; None while it is not known."""
        if self._state.flow_reference is FlowReference.COARSE:
            return self._flow
        measured = self._measured
        return measured.displacement if measured and measured.reference is self._state.flow_reference else None

    # The view

    @property
    def canvas(self) -> FlowCanvas:
        """The drawing surface."""
        return self._canvas

    def view(self) -> View:
        """Target point in the middle, and screen pixels per target pixel."""
        return self._canvas.view()

    @property
    def picture(self) -> QWidget:
        """The flow with its legend, or the hint in its place."""
        return self._hint if self._flow is None else self._shown

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
        flow, shown = self._flow, self.displacement
        size = None if flow is None else flow.target_size
        self._pages.setCurrentWidget(self._hint if flow is None else self._shown)
        typical = 0.0
        if shown is not None:
            lengths = shown.magnitude[shown.confidence >= self._state.flow_certain]
            lengths = lengths if lengths.size else shown.magnitude.ravel()
            self._maximum = nice_maximum(lengths)
            # Errors are not drawn larger than what they are taken for.
            typical = max(float(np.percentile(lengths, 95)), noise(shown))
        colours, folds = (None, None) if shown is None else self._colours(shown)
        self._canvas.flow.set_field(size, colours, None if shown is None else shown.confidence, folds)
        self._canvas.marks.set_field(shown, typical, self._maximum)
        self._canvas.set_extent(size)
        limit = self._limit if self.mode is FlowMode.STRETCH else self._maximum
        self._legend.show_mode(self.mode, limit, self._mm, certain=self._state.flow_certain)
        self._legend.setVisible(self.mode is not FlowMode.PICTURE)
        waits = self.tr("Measuring…") if flow is not None else ""
        self._statistics.setText(waits if shown is None else self._describe(shown))
        self._statistics.setToolTip(self._statistics.text())
        self._reading.clear()
        self._apply_look()

    def _apply_look(self) -> None:
        state = self._state
        hides = state.flow_unsure is Unsure.HIDDEN
        hatches = state.flow_mode is not FlowMode.CONFIDENCE
        self._canvas.flow.set_look(FlowLook(state.flow_opacity, state.flow_certain, hides, hatches))
        seen = state.flow_opacity if self._canvas.flow.pictures() else 1.0
        self._legend.set_look(hatched=hatches and not hides and state.flow_mode is not FlowMode.PICTURE, opacity=seen)
        self._canvas.marks.set_marks(
            Marks(
                arrows=state.flow_arrows,
                grid=state.flow_grid,
                contours=state.flow_contours,
                gain=state.flow_gain,
                certain=state.flow_certain,
                hides_unsure=hides,
            )
        )
        self._tell_exaggeration()

    def _tell_exaggeration(self) -> None:
        state, text = self._state, ""
        if self.displacement is not None and (state.flow_arrows or state.flow_grid):
            ratio = float(self._canvas.devicePixelRatioF())
            times = self._canvas.marks.exaggeration(self._canvas.view().scale / ratio)
            if state.flow_arrows and state.flow_grid:
                text = self.tr("Arrows and grid × {times}")
            else:
                text = self.tr("Arrows × {times}") if state.flow_arrows else self.tr("Grid × {times}")
            text = text.format(times=f"{times:g}" if times < 1000 else f"{times:.0f}")
        self._canvas.caption.show_text(text)

    def _colours(self, shown: FlowField) -> tuple[AnyArray | None, BoolArray | None]:
        """The colours of the cells, and which of them fold."""
        if self.mode is FlowMode.DIRECTION:
            return flow_to_rgb(shown.flow, self._maximum), None
        if self.mode is FlowMode.MAGNITUDE:
            return magnitude_to_rgb(shown.magnitude, self._maximum), None
        if self.mode is FlowMode.CONFIDENCE:
            return confidence_to_rgb(shown.confidence), None
        measured = self._measured
        if self.mode is FlowMode.PICTURE or measured is None or measured.reference is not self._state.flow_reference:
            return None, None
        sure = shown.confidence >= self._state.flow_certain
        self._limit = nice_stretch(measured.areas[sure] if sure.any() else measured.areas)
        return stretch_to_rgb(measured.areas, self._limit), measured.folds

    def _describe(self, shown: FlowField) -> str:
        sure = shown.confidence >= self._state.flow_certain
        share = percent(float(np.mean(sure)))
        least = f"{self._state.flow_certain:.2f}"
        if self.mode is FlowMode.CONFIDENCE:
            text = self.tr("Median {median:.2f} · at least {least} on {sure} of the target")
            return text.format(median=float(np.median(shown.confidence)), least=least, sure=share)
        if not sure.any():
            return self.tr("Nothing is certain at a confidence of {least}.").format(least=least)
        median, most, largest = (float(v) for v in np.percentile(shown.magnitude[sure], [50, 95, 100]))
        text = self.tr("Certain places ({sure}): median {median} · 95 % {most} · max {largest}")
        if most < noise(shown):
            text = self.tr(
                "Certain places ({sure}): median {median} · 95 % {most} · max {largest}, mostly below what can be"
                " measured ({noise})"
            )
        lengths = {"median": median, "most": most, "largest": largest, "noise": noise(shown)}
        return text.format(sure=share, **{name: length_text(value, self._mm) for name, value in lengths.items()})

    @Slot(object)
    def _on_cursor_moved(self, point: Point | None) -> None:
        self.cursor_moved.emit(point)
        self._canvas.tool.hover(point)
        shown = self.displacement
        if point is None or shown is None:
            self._reading.clear()
        else:
            self._reading.setText(reading(shown, *point, mm_per_pixel=self._mm, certain=self._state.flow_certain))

    @Slot(float, float)
    def _on_clicked(self, x: float, y: float) -> None:
        self._canvas.tool.click(x, y)

    @Slot()
    def _on_view_moved(self) -> None:
        self._tell_exaggeration()
        self.view_changed.emit()


def reading(flow: FlowField, x: float, y: float, *, mm_per_pixel: float | None = None, certain: float = 0.5) -> str:
    """The values of a displacement at a target point, as text.

    Args:
        flow: the displacement.
        x: target x.
        y: target y.
        mm_per_pixel: size of a target pixel on the work, or None.
        certain: confidence from which on a place counts as certain.
    """
    point = np.array([[x, y]])
    dx, dy = (float(v) for v in sample_field(flow.flow, point, flow.target_size)[0])
    confidence = float(sample_field(flow.confidence, point, flow.target_size)[0])
    text = QCoreApplication.translate(
        "FlowPane", "({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  confidence {sure:.2f}"
    )
    if confidence < certain:
        text = QCoreApplication.translate(
            "FlowPane", "({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  unsure (confidence {sure:.2f})"
        )
    length = f"{math.hypot(dx, dy):.1f} px"
    if mm_per_pixel is not None:
        length = f"{length} = {length_text(math.hypot(dx, dy), mm_per_pixel)}"
    return text.format(x=x, y=y, dx=_signed(dx), dy=_signed(dy), length=length, sure=confidence)


def noise(shown: FlowField) -> float:
    """How large the errors of a displacement typically are, in target pixels."""
    from rflow_engine import measure

    return measure.noise(shown)


def length_text(pixels: float, mm_per_pixel: float | None) -> str:
    """A length in millimetres where their size is known, else in pixels."""
    value = pixels if mm_per_pixel is None else pixels * mm_per_pixel
    return f"{number(value)} {'px' if mm_per_pixel is None else 'mm'}"


def _signed(value: float) -> str:
    """A number with its sign; minus as typographers write it, as wide as plus."""
    return f"{value:+.1f}".replace("-", "−")
