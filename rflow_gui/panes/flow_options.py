"""How the flow is shown: what it is relative to, when a place is certain, how strong colours and arrows are."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from rflow_gui.models.view_state import ViewState
from rflow_gui.widgets.fitting_row import FittingRow, as_title
from rflow_gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from rflow_gui.actions import Actions

_STEPS = 100
# Of the gain, as powers of two on either side.
_OCTAVES = 3.0


class _NamedSlider(QWidget):
    """A slider over [0, 1] between its name and its value.

    Signals:
        moved: (fraction) the user moved it.
    """

    moved = Signal(float)

    def __init__(self, label: str, name: str, widest: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = as_title(QLabel(label, self))
        title.setProperty("role", "secondary")
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self.slider.setMinimumWidth(36)
        self.slider.setMaximumWidth(110)
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(name)
        self.slider.valueChanged.connect(self._on_value)
        self._value = QLabel(self)
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance(widest))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (title, self.slider, self._value):
            row.addWidget(part)

    def show_value(self, fraction: float, text: str) -> None:
        """Show a value without announcing it."""
        blocked = self.slider.blockSignals(True)
        if not self.slider.isSliderDown():
            self.slider.setValue(round(fraction * _STEPS))
        self.slider.blockSignals(blocked)
        self._value.setText(text)

    @Slot(int)
    def _on_value(self, value: int) -> None:
        self.moved.emit(value / _STEPS)


def gain_at(fraction: float) -> float:
    """The factor on arrows and grid for a place on its slider: 1 in the middle, equal steps multiply equally."""
    return float(2.0 ** (_OCTAVES * (2 * fraction - 1)))


def fraction_of_gain(gain: float) -> float:
    """The inverse of :func:`gain_at`, kept on the slider."""
    return min(max(0.5 + 0.5 * math.log2(gain) / _OCTAVES, 0.0), 1.0)


class FlowOptions(FittingRow):
    """A row of controls; passive.

    Signals:
        changed: (attribute of the view state, value) the user moved something.
    """

    changed = Signal(str, object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self.setObjectName("paneHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.certain = _NamedSlider(
            self.tr("Unsure below"), self.tr("Confidence from which on a place counts as certain"), "0.00", self
        )
        self.opacity = _NamedSlider(self.tr("Colours"), self.tr("Opacity of the colours"), "100 %", self)
        self.gain = _NamedSlider(self.tr("Arrows"), self.tr("Length of the arrows, bending of the grid"), "800 %", self)
        row = self.row
        row.setContentsMargins(12, 4, 12, 4)
        self._title(self.tr("Relative to"))
        row.addWidget(Segmented(self.tr("Relative to"), actions.group("flow_reference"), parent=self))
        row.addSpacing(10)
        row.addWidget(self.certain)
        row.addWidget(Segmented(self.tr("Unsure places"), actions.group("flow_unsure"), parent=self))
        row.addSpacing(10)
        row.addWidget(self.opacity)
        row.addWidget(self.gain)
        row.addStretch(1)
        self._announce(self.certain, "flow_certain", float)
        self._announce(self.opacity, "flow_opacity", float)
        self._announce(self.gain, "flow_gain", gain_at)

    def set_state(self, state: ViewState) -> None:
        """Show the values of the state."""
        self.certain.show_value(state.flow_certain, f"{state.flow_certain:.2f}")
        self.opacity.show_value(state.flow_opacity, f"{100 * state.flow_opacity:.0f} %")
        self.gain.show_value(fraction_of_gain(state.flow_gain), f"{100 * state.flow_gain:.0f} %")
        self.gain.setEnabled(state.flow_arrows or state.flow_grid)

    def _title(self, text: str) -> None:
        label = as_title(QLabel(text, self))
        label.setProperty("role", "secondary")
        self.row.addWidget(label)

    def _announce(self, slider: _NamedSlider, name: str, value: Callable[[float], object]) -> None:
        slider.moved.connect(lambda fraction: self.changed.emit(name, value(fraction)))
