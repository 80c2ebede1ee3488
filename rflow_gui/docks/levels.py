"""The panel in which black, white, gamma and inversion of the display are set."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.models.document import ROLES, Role
from rflow_gui.models.tone import LEAST_GAMMA, MOST_GAMMA, Levels, Tone, ValueRange
from rflow_gui.widgets.histogram import Histogram
from rflow_gui.widgets.numbers import DecimalNumber

_GAMMA_STEPS = 100
_FIELD_WIDTH = 76


class LevelsDock(QWidget):
    """Shows the levels of one of the two pictures; passive.

    Signals:
        role_changed: ("source" or "target") the levels of that picture shall be shown.
        changed: (Levels) the user wants that picture to be shown so.
        shared_changed: (bool) both pictures shall go together, or not.
    """

    role_changed = Signal(str)
    changed = Signal(object)
    shared_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels, self._tone = Levels(), Tone()
        self._values: ValueRange | None = None
        self._roles = self._role_buttons()
        self.shared = QCheckBox(self.tr("Same for both"))
        self.shared.setToolTip(self.tr("What is changed here changes the other picture alike"))
        self.histogram = Histogram()
        self.black, self.white = self._value_field(self.tr("Black")), self._value_field(self.tr("White"))
        self.gamma = DecimalNumber()
        self.gamma_slider = QSlider(Qt.Orientation.Horizontal)
        self.inverted = QCheckBox(self.tr("Inverted"))
        self.automatic = QPushButton(self.tr("Automatic"))
        self.stored = QPushButton(self.tr("Full range"))
        self.reset = QPushButton(self.tr("Reset"))
        self._facts, self._note = QLabel(), QLabel()
        self._prepare()
        self._build()
        self._connect()
        self.show_levels("target", None, "", Levels(), Tone(), shared=False)

    def show_levels(
        self, role: Role, values: ValueRange | None, facts: str, levels: Levels, tone: Tone, *, shared: bool
    ) -> None:
        """Show the levels of a picture.

        Args:
            role: which picture.
            values: its values; None for no picture.
            facts: its depth and values in words.
            levels: what the user wants.
            tone: what is shown for it.
            shared: whether both pictures go together.
        """
        self._levels, self._tone, self._values = levels, tone, values
        self._roles[role].setChecked(True)
        self.histogram.show_values(values, tone)
        self._facts.setText(facts or self.tr("No picture is open."))
        for widget in (self.black, self.white, self.gamma, self.gamma_slider, self.inverted):
            widget.setEnabled(values is not None)
        for field, value in ((self.black, tone.black), (self.white, tone.white)):
            self._show_value(field, value)
        for box, checked in ((self.shared, shared), (self.inverted, levels.inverted)):
            _silently(box, lambda box=box, checked=checked: box.setChecked(checked))
        _silently(self.gamma, lambda: self.gamma.setValue(levels.gamma))
        if not self.gamma_slider.isSliderDown():
            _silently(self.gamma_slider, lambda: self.gamma_slider.setValue(_slider_place(levels.gamma)))
        self.automatic.setEnabled(values is not None and not levels.automatic)
        self.stored.setEnabled(values is not None and (tone.black, tone.white) != _scale(values))
        self.reset.setEnabled(values is not None and levels != Levels())

    # Building

    def _role_buttons(self) -> dict[Role, QToolButton]:
        group = QButtonGroup(self)
        buttons: dict[Role, QToolButton] = {}
        for place, (role, text) in enumerate(zip(ROLES, (self.tr("Source"), self.tr("Target")), strict=True)):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("segment", "last" if place else "first")
            button.setAccessibleName(text)
            button.setToolTip(self.tr("Levels of the source") if role == "source" else self.tr("Levels of the target"))
            button.clicked.connect(lambda _=False, role=role: self.role_changed.emit(role))
            group.addButton(button)
            buttons[role] = button
        return buttons

    @staticmethod
    def _value_field(name: str) -> QDoubleSpinBox:
        field = DecimalNumber()
        field.setAccessibleName(name)
        field.setKeyboardTracking(False)
        # Its range would ask for more room than a narrow panel has.
        field.setMinimumWidth(_FIELD_WIDTH)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return field

    def _prepare(self) -> None:
        self.gamma.setRange(LEAST_GAMMA, MOST_GAMMA)
        self.gamma.setDecimals(2)
        self.gamma.setMinimumWidth(_FIELD_WIDTH)
        self.gamma.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.gamma.setSingleStep(0.05)
        self.gamma.setKeyboardTracking(False)
        self.gamma.setAccessibleName(self.tr("Gamma"))
        self.gamma.setToolTip(self.tr("Above 1 the tones between black and white become lighter, below 1 darker"))
        self.gamma_slider.setRange(-_GAMMA_STEPS, _GAMMA_STEPS)
        self.gamma_slider.setPageStep(_GAMMA_STEPS // 5)
        self.gamma_slider.setAccessibleName(self.tr("Gamma"))
        self.gamma_slider.setToolTip(self.gamma.toolTip())
        self.black.setToolTip(self.tr("This value of the file and everything below it is shown black"))
        self.white.setToolTip(self.tr("This value of the file and everything above it is shown white"))
        self.inverted.setToolTip(self.tr("Show light as dark, as an X-ray film or a negative does"))
        self.automatic.setToolTip(
            self.tr(
                "As they are for 8 bits and photographs; otherwise between the darkest and the lightest half percent"
            )
        )
        self.stored.setToolTip(self.tr("Black is the lowest value the file can hold, white the highest"))
        self.reset.setToolTip(self.tr("Back to how the picture is shown by itself"))
        self._note.setText(self.tr("Only the display changes: alignment and export use the values of the files."))
        for label in (self._facts, self._note):
            label.setProperty("role", "secondary")
            label.setWordWrap(True)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        segmented = QFrame()
        segmented.setObjectName("segmented")
        pair = QHBoxLayout(segmented)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(0)
        for button in self._roles.values():
            pair.addWidget(button)
        head = QHBoxLayout()
        head.addWidget(segmented)
        head.addWidget(self._facts, 1)
        column.addLayout(head)
        column.addWidget(self.histogram)
        column.addLayout(self._fields())
        switches = QHBoxLayout()
        switches.setSpacing(16)
        switches.addWidget(self.inverted)
        switches.addWidget(self.shared)
        switches.addStretch(1)
        column.addLayout(switches)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for choice in (self.automatic, self.stored, self.reset):
            buttons.addWidget(choice)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self._note)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Levels"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for column, (text, field) in enumerate(((self.tr("Black"), self.black), (self.tr("White"), self.white))):
            label = QLabel(text)
            label.setBuddy(field)
            grid.addWidget(label, 0, 2 * column)
            grid.addWidget(field, 0, 2 * column + 1)
        label = QLabel(self.tr("Gamma"))
        label.setBuddy(self.gamma)
        grid.addWidget(label, 1, 0)
        grid.addWidget(self.gamma, 1, 1)
        grid.addWidget(self.gamma_slider, 1, 2, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _connect(self) -> None:
        self.histogram.moved.connect(self._on_moved)
        self.black.valueChanged.connect(self._on_black)
        self.white.valueChanged.connect(self._on_white)
        self.gamma.valueChanged.connect(self._on_gamma)
        self.gamma_slider.valueChanged.connect(self._on_slider)
        self.inverted.toggled.connect(self._on_inverted)
        self.shared.toggled.connect(self.shared_changed)
        self.automatic.clicked.connect(self._on_automatic)
        self.stored.clicked.connect(self._on_stored)
        self.reset.clicked.connect(self._on_reset)

    # What the user does

    def _show_value(self, field: QDoubleSpinBox, value: float) -> None:
        if self._values is None:
            _silently(field, field.clear)
            return
        low, high = _scale(self._values)
        span = max(high - low, 1e-12)
        whole = self._values.whole
        field.blockSignals(True)
        field.setDecimals(0 if whole else max(0, 4 - math.floor(math.log10(span))))
        # Values beyond what occurs make sense: they darken or lighten all of the picture.
        field.setRange(low - span, high + span)
        field.setSingleStep(max(1.0, span // 256) if whole else span / 256)
        field.setValue(value)
        field.blockSignals(False)

    @Slot(str, float)
    def _on_moved(self, handle: str, value: float) -> None:
        if handle == "gamma":
            self._wish(gamma=value)
        else:
            self._wish_range(**{handle: value})

    @Slot(float)
    def _on_black(self, value: float) -> None:
        self._wish_range(black=value)

    @Slot(float)
    def _on_white(self, value: float) -> None:
        self._wish_range(white=value)

    @Slot(float)
    def _on_gamma(self, value: float) -> None:
        self._wish(gamma=value)

    @Slot(int)
    def _on_slider(self, place: int) -> None:
        self._wish(gamma=_gamma_at(place))

    @Slot(bool)
    def _on_inverted(self, inverted: bool) -> None:
        self._wish(inverted=inverted)

    @Slot()
    def _on_automatic(self) -> None:
        self._wish(automatic=True)

    @Slot()
    def _on_stored(self) -> None:
        if self._values is not None:
            black, white = _scale(self._values)
            self._wish(automatic=False, black=black, white=white)

    @Slot()
    def _on_reset(self) -> None:
        self.changed.emit(Levels())

    def _wish_range(self, **ends: float) -> None:
        """Move one end; one that would pass the other is not taken."""
        black, white = ends.get("black", self._tone.black), ends.get("white", self._tone.white)
        if black < white:
            self._wish(automatic=False, black=black, white=white)
        else:
            self._show_value(self.black, self._tone.black)
            self._show_value(self.white, self._tone.white)

    def _wish(self, **changes: object) -> None:
        if self._values is not None:
            self.changed.emit(replace(self._levels, **changes))  # type: ignore[arg-type]


def _silently(widget: QWidget, action: object) -> None:
    blocked = widget.blockSignals(True)
    action()  # type: ignore[operator]
    widget.blockSignals(blocked)


def _scale(values: ValueRange) -> tuple[float, float]:
    return (values.scale_low, values.scale_high if values.scale_high > values.scale_low else values.scale_low + 1.0)


def _slider_place(gamma: float) -> int:
    return round(_GAMMA_STEPS * math.log10(gamma))


def _gamma_at(place: int) -> float:
    return float(10 ** (place / _GAMMA_STEPS))
