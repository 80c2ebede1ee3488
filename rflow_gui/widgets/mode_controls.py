"""The controls that belong to the comparison on the screen: opacity, boundary, interval, gain."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QStackedWidget, QWidget

from rflow_gui.models.view_state import CompareMode, ViewState
from rflow_gui.widgets.buttons import action_button

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_STEPS = 200
_MIN_INTERVAL, _MAX_INTERVAL = 200, 2000
_MAX_GAIN = 16.0


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

    def __init__(self, pause: QAction, flip: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opacity = _Slider(self.tr("Opacity of the source"), (self.tr("Target"), self.tr("Source")), self)
        self.wipe = _Slider(self.tr("Place of the boundary"), (self.tr("Boundary"), ""), self)
        self.angle = _Slider(self.tr("Slant of the boundary"), (self.tr("Slant"), ""), self)
        self.interval = _Slider(self.tr("Speed of the blinking"), (self.tr("Slow"), self.tr("Fast")), self)
        self.gain = _Slider(self.tr("Gain of the difference"), (self.tr("Gain"), ""), self)
        buttons = (action_button(action, self, Qt.ToolButtonStyle.ToolButtonTextOnly) for action in (pause, flip))
        self._pages = {
            CompareMode.SIDE_BY_SIDE: self._page(),
            CompareMode.OVERLAY: self._page(self.opacity),
            CompareMode.WIPE: self._page(self.wipe, self.angle),
            CompareMode.BLINK: self._page(self.interval, *buttons),
            CompareMode.DIFFERENCE: self._page(self.gain),
        }
        self._announce(self.opacity, "opacity", float)
        self._announce(self.wipe, "wipe", float)
        self._announce(self.angle, "wipe_angle", lambda fraction: round(180 * fraction - 90))
        self._announce(self.interval, "blink_interval_ms", interval_at)
        self._announce(self.gain, "difference_gain", gain_at)

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
