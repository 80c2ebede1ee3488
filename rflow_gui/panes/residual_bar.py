"""The line below the pictures that says what the colours and arrows on the matches mean."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from rflow_gui.panes.residual_colours import LEVELS, level_fills
from rflow_gui.widgets.numbers import DecimalNumber

_BAR = QSize(160, 12)
_MOST = 1000.0


class _Scale(QWidget):
    """The colours beside each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the colours with a border."""
        painter = QPainter(self)
        step = self.width() / LEVELS
        for place, colour in enumerate(level_fills()):
            painter.fillRect(QRectF(place * step, 0, step + 0.5, self.height()), QColor(colour))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class ResidualBar(QFrame):
    """Explains the colours of the matches, and holds the gain of the arrows; hidden while there are neither.

    Signals:
        gain_changed(float): the arrows shall be so many times longer.
    """

    gain_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("residualBar")
        self._least, self._most = QLabel("0", self), QLabel(self)
        self._scale = _Scale(self)
        self._colours = QWidget(self)
        row = QHBoxLayout(self._colours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        title = QLabel(self.tr("Residual"), self._colours)
        title.setProperty("role", "secondary")
        for part in (title, self._least, self._scale, self._most):
            row.addWidget(part)
        self._gain = self._build_gain()
        self._arrows = QWidget(self)
        row = QHBoxLayout(self._arrows)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        name = QLabel(self.tr("Arrows enlarged"), self._arrows)
        name.setProperty("role", "secondary")
        name.setBuddy(self._gain)
        row.addWidget(name)
        row.addWidget(self._gain)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(24)
        row.addWidget(self._colours)
        row.addWidget(self._arrows)
        row.addStretch(1)
        self.show_scale(threshold=None, gain=None)

    def show_scale(self, *, threshold: float | None, gain: float | None) -> None:
        """Explain what is drawn.

        Args:
            threshold: residual in target pixels of the last colour; None where the colours do not say it.
            gain: how many times longer arrows are drawn; None where there are none.
        """
        coloured = threshold is not None and math.isfinite(threshold)
        if threshold is not None and coloured:
            self._most.setText(self.tr("{residual} px and more").format(residual=f"{threshold:.2f}"))
            text = self.tr("Dark: the match fits. Pale: it is off by {residual} px or more.")
            self._colours.setToolTip(text.format(residual=f"{threshold:.2f}"))
            self._scale.setAccessibleName(self._colours.toolTip())
        if gain is not None:
            blocked = self._gain.blockSignals(True)
            self._gain.setValue(gain)
            self._gain.blockSignals(blocked)
        self._colours.setVisible(coloured)
        self._arrows.setVisible(gain is not None)
        self.setVisible(coloured or gain is not None)

    @property
    def gain(self) -> QDoubleSpinBox:
        """The field with the gain."""
        return self._gain

    def _build_gain(self) -> QDoubleSpinBox:
        spin = DecimalNumber(self)
        spin.setRange(1.0, _MOST)
        spin.setDecimals(0)
        spin.setPrefix("× ")
        spin.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        spin.setAccessibleName(self.tr("How many times longer than they are arrows are drawn"))
        spin.setToolTip(spin.accessibleName())
        spin.valueChanged.connect(self.gain_changed)
        return spin
