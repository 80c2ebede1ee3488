"""The residuals of all matches as a histogram, with the threshold as a line that can be dragged."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette

from rflow_gui.panes.residual_colours import level_fills, level_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rflow_engine.types import HomographyFit

_BINS = 48
_REACH = 3.0
"""Thresholds across the histogram."""
_HEIGHT = 116
_LEAST = 0.01


class ResidualHistogram(pg.PlotWidget):  # type: ignore[misc]
    """Counts matches by their residuals; passive.

    Signals:
        threshold_dragged(float): the line was dragged to so many target pixels, and may go on.
        threshold_dropped(): the line was let go.
    """

    threshold_dragged = Signal(float)
    threshold_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = False
        self._end = 1.0
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.hideAxis("left")
        self.setLabel("bottom", self.tr("Residual in target pixels"))
        self.setAccessibleName(self.tr("Histogram of residuals"))
        self.setToolTip(self.tr("How many matches are how far off. Drag the line to another threshold."))
        self._bars = pg.BarGraphItem(x=[], height=[], width=1.0)
        self._line = pg.InfiniteLine(pos=0.0, angle=90, movable=True)
        self._line.setZValue(10)
        self.addItem(self._bars, ignoreBounds=True)
        self.addItem(self._line, ignoreBounds=True)
        self._line.sigDragged.connect(self._on_dragged)
        self._line.sigPositionChangeFinished.connect(self._on_dropped)
        self._colour()

    @property
    def line(self) -> pg.InfiniteLine:
        """The threshold."""
        return self._line

    def counts(self) -> tuple[list[float], list[int]]:
        """Middles of the bars in target pixels, and how many matches each holds."""
        return list(self._bars.opts["x"]), [int(count) for count in self._bars.opts["height"]]

    def set_fit(self, fit: HomographyFit) -> None:
        """Count the matches of a fit; while the line is dragged, it and the scale stay as they are."""
        if not self._held:
            self._end = _REACH * max(fit.threshold, _LEAST)
            self._line.setBounds((_LEAST, self._end))
            self._line.setValue(fit.threshold)
        counted = fit.residuals[~fit.excluded & np.isfinite(fit.residuals)]
        heights, edges = np.histogram(counted, _BINS, (0.0, self._end))
        middles = (edges[:-1] + edges[1:]) / 2
        fills = level_fills()
        brushes = [pg.mkBrush(fills[level]) for level in level_of(middles, fit.threshold)]
        self._bars.setOpts(x=middles, height=heights, width=self._end / _BINS, brushes=brushes)
        self.setXRange(0.0, self._end, padding=0.01)
        self.setYRange(0.0, max(1.0, float(heights.max())), padding=0.04)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_line"):
            self._colour()

    def _colour(self) -> None:
        colours = self.palette()
        text = colours.color(QPalette.ColorRole.WindowText)
        self.setBackground(colours.color(QPalette.ColorRole.Base))
        axis = self.getAxis("bottom")
        axis.setPen(colours.color(QPalette.ColorRole.Mid))
        axis.setTextPen(text)
        self._bars.setOpts(pen=pg.mkPen(colours.color(QPalette.ColorRole.Mid), width=0.5))
        accent = colours.color(QPalette.ColorRole.Accent)
        self._line.setPen(pg.mkPen(accent, width=2))
        self._line.setHoverPen(pg.mkPen(text, width=3))

    @Slot()
    def _on_dragged(self) -> None:
        self._held = True
        value = float(self._line.value())
        if math.isfinite(value):
            self.threshold_dragged.emit(value)

    @Slot()
    def _on_dropped(self) -> None:
        if self._held:
            self._held = False
            self.threshold_dropped.emit()
