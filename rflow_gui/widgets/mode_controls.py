"""The controls that belong to the comparison on the screen: opacity, boundary, interval, gain and so on."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSlider, QStackedWidget, QWidget

from rflow_gui.models.nudges import BLINK_INTERVALS, GAINS
from rflow_gui.models.view_state import RANGES, CompareMode, EdgeColour, FalseColours, Stage, ViewState
from rflow_gui.widgets.buttons import action_button

if TYPE_CHECKING:
    from rflow_gui.actions import Actions

_STEPS = 200
_MIN_INTERVAL, _MAX_INTERVAL = BLINK_INTERVALS
_MAX_GAIN = GAINS[1]
_GEOMETRIC = ("lens_radius", "tile", "grid_step", "grid_gain")


class _Slider(QWidget):
    """A named slider over [0, 1] with its value in words.

    Signals:
        moved: (fraction) the user moved it.
    """

    moved = Signal(float)

    def __init__(self, name: str, ends: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        low, high = (QLabel(text, self) for text in ends)
        for end in (low, high):
            end.setProperty("role", "secondary")
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, _STEPS)
        self._slider.setPageStep(_STEPS // 10)
        self._slider.setMinimumWidth(40)
        self._slider.setMaximumWidth(180)
        self._slider.setAccessibleName(name)
        self._slider.setToolTip(name)
        self._slider.valueChanged.connect(self._on_value)
        self._value = QLabel(self)
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance("00.00 s"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (low, self._slider, high, self._value):
            row.addWidget(part)
        high.setVisible(bool(ends[1]))

    @property
    def slider(self) -> QSlider:
        """The slider itself."""
        return self._slider

    def show_value(self, fraction: float, text: str) -> None:
        """Show a value without announcing it."""
        blocked = self._slider.blockSignals(True)
        if not self._slider.isSliderDown():
            self._slider.setValue(round(fraction * _STEPS))
        self._slider.blockSignals(blocked)
        self._value.setText(text)

    @Slot(int)
    def _on_value(self, value: int) -> None:
        self.moved.emit(value / _STEPS)


class _Choice(QComboBox):
    """A named list of which one is chosen.

    Signals:
        chosen: (value) the user chose it.
    """

    chosen = Signal(object)

    def __init__(self, name: str, values: Mapping[StrEnum, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._values = list(values)
        self.addItems(list(values.values()))
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    def show_value(self, value: StrEnum) -> None:
        """Show a value as chosen without announcing it."""
        self.setCurrentIndex(self._values.index(value))


def value_at(name: str, fraction: float) -> float:
    """What is set at a place of a slider on which equal steps multiply equally."""
    low, high = RANGES[name]
    return float(low * (high / low) ** fraction)


def fraction_of(name: str, value: float) -> float:
    """The inverse of :func:`value_at`."""
    low, high = RANGES[name]
    return math.log(value / low) / math.log(high / low)


def gain_at(fraction: float) -> float:
    """The factor on differences for a place on its slider; equal steps multiply equally."""
    return float(_MAX_GAIN**fraction)


def fraction_of_gain(gain: float) -> float:
    """The inverse of :func:`gain_at`, kept on the slider."""
    return min(max(math.log(max(gain, 1.0)) / math.log(_MAX_GAIN), 0.0), 1.0)


def interval_at(fraction: float) -> int:
    """Milliseconds between two changes for a place on the slider of the blink comparison; right is faster."""
    return int(_MAX_INTERVAL * (_MIN_INTERVAL / _MAX_INTERVAL) ** fraction)


def fraction_of_interval(milliseconds: int) -> float:
    """The inverse of :func:`interval_at`, kept on the slider."""
    value = min(max(milliseconds, _MIN_INTERVAL), _MAX_INTERVAL)
    return math.log(value / _MAX_INTERVAL) / math.log(_MIN_INTERVAL / _MAX_INTERVAL)


class ModeControls(QStackedWidget):
    """Shows the controls of the current comparison.

    Signals:
        changed: (attribute of the view state, value) the user moved something.
    """

    changed = Signal(str, object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opacity = _Slider(self.tr("Opacity of the source"), (self.tr("Opacity of the source"), ""), self)
        self.wipe = _Slider(self.tr("Place of the boundary"), (self.tr("Boundary"), ""), self)
        self.angle = _Slider(self.tr("Slant of the boundary"), (self.tr("Slant"), ""), self)
        self.interval = _Slider(self.tr("Speed of the blinking"), (self.tr("Slow"), self.tr("Fast")), self)
        self.gain = _Slider(self.tr("Gain of the difference"), (self.tr("Gain"), ""), self)
        self.signed = QCheckBox(self.tr("Signed"), self)
        self.signed.setToolTip(self.tr("Show which of the two pictures is lighter, in two colours"))
        self.lens_radius = _Slider(self.tr("Radius of the spyglass"), (self.tr("Radius"), ""), self)
        self.false_colours = _Choice(
            self.tr("Colours"),
            {
                FalseColours.BLUE_ORANGE: self.tr("Source orange, target blue"),
                FalseColours.RED_CYAN: self.tr("Source red, target cyan"),
            },
            self,
        )
        self.tile = _Slider(self.tr("Size of the squares"), (self.tr("Squares"), ""), self)
        self.edge_detail = _Slider(self.tr("How faint an edge may be"), (self.tr("Few"), self.tr("Many")), self)
        self.edge_colour = _Choice(
            self.tr("Colour of the edges"),
            {
                EdgeColour.MAGENTA: self.tr("Magenta"),
                EdgeColour.CYAN: self.tr("Cyan"),
                EdgeColour.YELLOW: self.tr("Yellow"),
            },
            self,
        )
        self.grid_step = _Slider(self.tr("Distance of the lines of the grid"), (self.tr("Lines"), ""), self)
        self.grid_gain = _Slider(self.tr("How many times as long the flow is drawn"), (self.tr("Flow"), ""), self)
        self._pages = self._make_pages(actions)
        self._announce_all()

    def _make_pages(self, actions: Actions) -> dict[CompareMode, QWidget]:
        def button(name: str) -> QWidget:
            return action_button(actions[name], self, Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        return {
            CompareMode.SIDE_BY_SIDE: self._page(),
            CompareMode.OVERLAY: self._page(self.opacity),
            CompareMode.WIPE: self._page(self.wipe, self.angle),
            CompareMode.BLINK: self._page(self.interval, button("blink_pause"), button("blink_flip")),
            CompareMode.DIFFERENCE: self._page(self.gain, self.signed),
            CompareMode.SPYGLASS: self._page(self.lens_radius, button("lens_pin"), button("blink_flip")),
            CompareMode.FALSE_COLOUR: self._page(self.false_colours),
            CompareMode.CHECKERBOARD: self._page(self.tile, button("blink_flip")),
            CompareMode.EDGES: self._page(self.edge_detail, self.edge_colour, button("blink_flip")),
            CompareMode.GRID: self._page(self.grid_step, self.grid_gain, button("blink_flip")),
        }

    def _announce_all(self) -> None:
        self._announce(self.opacity, "opacity", float)
        self._announce(self.wipe, "wipe", float)
        self._announce(self.angle, "wipe_angle", lambda fraction: round(180 * fraction - 90))
        self._announce(self.interval, "blink_interval_ms", interval_at)
        self._announce(self.gain, "difference_gain", gain_at)
        self._announce(self.edge_detail, "edge_detail", float)
        for name in _GEOMETRIC:
            self._announce(getattr(self, name), name, partial(value_at, name))
        self.signed.toggled.connect(lambda on: self.changed.emit("difference_signed", on))
        self.false_colours.chosen.connect(lambda value: self.changed.emit("false_colours", value))
        self.edge_colour.chosen.connect(lambda value: self.changed.emit("edge_colour", value))

    def set_state(self, state: ViewState) -> None:
        """Show the controls of the state's comparison with the state's values."""
        self.setCurrentWidget(self._pages[state.mode])
        self.opacity.show_value(state.opacity, _percent(state.opacity))
        self.wipe.show_value(state.wipe, _percent(state.wipe))
        self.angle.show_value((state.wipe_angle + 90) / 180, f"{state.wipe_angle:.0f}°")
        self.gain.show_value(fraction_of_gain(state.difference_gain), f"× {state.difference_gain:.1f}")
        self.interval.setEnabled(state.blink_interval_ms > 0)
        if state.blink_interval_ms > 0:
            seconds = f"{state.blink_interval_ms / 1000:.2f} s"
            self.interval.show_value(fraction_of_interval(state.blink_interval_ms), seconds)
        self.edge_detail.show_value(state.edge_detail, _percent(state.edge_detail))
        for name in _GEOMETRIC:
            value = getattr(state, name)
            text = f"× {value:.1f}" if name == "grid_gain" else self.tr("{number} px").format(number=round(value))
            getattr(self, name).show_value(fraction_of(name, value), text)
        # Only the fine stage has a flow.
        self.grid_gain.setEnabled(state.stage is Stage.FINE)
        self.false_colours.show_value(state.false_colours)
        self.edge_colour.show_value(state.edge_colour)
        blocked = self.signed.blockSignals(True)
        self.signed.setChecked(state.difference_signed)
        self.signed.blockSignals(blocked)

    def _page(self, *parts: QWidget) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        self.addWidget(page)
        return page

    def _announce(self, slider: _Slider, name: str, value: Callable[[float], object]) -> None:
        slider.moved.connect(lambda fraction: self.changed.emit(name, value(fraction)))


def _percent(fraction: float) -> str:
    return f"{100 * fraction:.0f} %"
