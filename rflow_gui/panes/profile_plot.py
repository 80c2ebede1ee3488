"""The plot of the displacement along a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from rflow_gui.widgets.labels import placeholder

if TYPE_CHECKING:
    from rflow_engine.measure import Profile
    from rflow_engine.types import BoolArray

# Blue and orange are told apart with every kind of colour vision; solid and dashed by everybody.
_COLOURS = {"light": ("#1f62bc", "#b85700"), "dark": ("#7db4ff", "#ffab5c")}
_MOST_BANDS = 80


class ProfilePlot(QWidget):
    """Plots a profile; passive.

    Signals:
        pointed(object): index of the sample under the cursor, or None.
        copy_requested(): the samples are wanted as CSV on the clipboard.
        export_requested(): the samples are wanted as CSV in a file.
        clear_requested(): the line shall go.
    """

    pointed = Signal(object)
    copy_requested = Signal()
    export_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: Profile | None = None
        self._mm: float | None = None
        self._certain = 0.5
        self._plot = pg.PlotWidget(self)
        self._plot.setAccessibleName(self.tr("Displacement along the line"))
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._legend = self._plot.addLegend(offset=(-8, 2), colCount=2, verSpacing=-4)
        self._along, self._across = self._plot.plot(), self._plot.plot()
        self._legend.addItem(self._along, self.tr("along the line"))
        self._legend.addItem(self._across, self.tr("across it, to the right of its direction"))
        self._pointer = pg.InfiniteLine(movable=False)
        self._plot.addItem(self._pointer, ignoreBounds=True)
        self._bands: list[pg.LinearRegionItem] = []
        self._summary = QLabel(self)
        self._summary.setWordWrap(True)
        self._build()
        self._plot.scene().sigMouseMoved.connect(self._on_moved)
        self._recolour()
        self.show_profile(None)

    def _build(self) -> None:
        self.copy_button = self._button(self.tr("Copy as CSV"), self.copy_requested)
        self.export_button = self._button(self.tr("Export…"), self.export_requested)
        self.clear_button = self._button(self.tr("Clear"), self.clear_requested)
        side = QVBoxLayout()
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        side.addWidget(self._summary, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.copy_button, self.export_button, self.clear_button):
            buttons.addWidget(button)
        side.addLayout(buttons)
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._plot, 1)
        row.addLayout(side)
        self._summary.setMinimumWidth(260)
        self._body = body
        self._empty = placeholder(
            self.tr(
                "No line is drawn.\nTake the tool Profile and drag a line over the flow; with Shift it stays"
                " level or upright, Enter draws one across the view."
            ),
            self,
        )
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(body)

    def _button(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(signal)
        return button

    @property
    def profile(self) -> Profile | None:
        """What is plotted."""
        return self._profile

    @property
    def summary(self) -> str:
        """What is said beside the plot."""
        return self._summary.text()

    @property
    def bands(self) -> list[tuple[float, float]]:
        """Where the plot is shaded because the map is not certain, in its own unit."""
        return [tuple(band.getRegion()) for band in self._bands if band.isVisible()]

    def show_profile(self, profile: Profile | None, mm_per_pixel: float | None = None, *, certain: float = 0.5) -> None:
        """Plot a profile, or say how to draw a line.

        Args:
            profile: the samples.
            mm_per_pixel: size of a target pixel on the work; None to plot pixels.
            certain: confidence below which the plot is shaded.
        """
        self._profile, self._mm, self._certain = profile, mm_per_pixel, certain
        self._pages.setCurrentWidget(self._empty if profile is None else self._body)
        self._pointer.hide()
        if profile is None:
            return
        factor = 1.0 if mm_per_pixel is None else mm_per_pixel
        unit = self.tr("px") if mm_per_pixel is None else self.tr("mm")
        distance = profile.distance * factor
        self._along.setData(distance, profile.along * factor)
        self._across.setData(distance, profile.across * factor)
        self._plot.setLabel("bottom", self.tr("Distance along the line ({unit})").format(unit=unit))
        self._plot.setLabel("left", self.tr("Displacement ({unit})").format(unit=unit))
        self._plot.setXRange(0, float(distance[-1]), padding=0.01)
        largest = float(np.abs([profile.along, profile.across]).max()) * factor
        self._plot.setYRange(-max(largest, 1e-3), max(largest, 1e-3), padding=0.3)
        self._shade(distance, profile.confidence < certain)
        self._summary.setText(self._summarise(profile))

    def _summarise(self, profile: Profile) -> str:
        from rflow_engine.measure_words import length, percent

        sure = profile.confidence >= self._certain
        total = length(float(profile.distance[-1]))
        if self._mm is not None:
            total = self.tr("{pixels} = {millimetres}").format(
                pixels=total, millimetres=length(float(profile.distance[-1]), self._mm)
            )
        lines = [self.tr("Length: {total}.").format(total=total)]
        if sure.any():
            along, across = (float(np.median(values[sure])) for values in (profile.along, profile.across))
            text = self.tr("Median along {along}, across {across}.")
            lines.append(text.format(along=length(along, self._mm), across=length(across, self._mm)))
        lines.append(self.tr("{share} of it is certain; the rest is shaded.").format(share=percent(float(sure.mean()))))
        return "\n".join(lines)

    def _shade(self, distance: np.ndarray, unsure: BoolArray) -> None:
        edges = np.flatnonzero(np.diff(np.concatenate([[False], unsure, [False]]).astype(np.int8)))
        runs = list(zip(edges[::2], edges[1::2], strict=True))[:_MOST_BANDS]
        while len(self._bands) < len(runs):
            band = pg.LinearRegionItem(movable=False)
            band.setZValue(-10)
            self._bands.append(band)
            self._plot.addItem(band, ignoreBounds=True)
            self._tint(band)
        for band in self._bands:
            band.hide()
        for band, (first, last) in zip(self._bands, runs, strict=False):
            band.setRegion((float(distance[first]), float(distance[min(last, len(distance) - 1)])))
            band.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_pointer"):
            self._recolour()

    def _recolour(self) -> None:
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
        self._plot.setBackground(palette.color(QPalette.ColorRole.Base))
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
            axis.setTextPen(text)
            axis.enableAutoSIPrefix(False)
        self._plot.showGrid(x=True, y=True, alpha=0.18)
        first, second = _COLOURS["dark" if dark else "light"]
        self._along.setPen(pg.mkPen(first, width=2))
        self._across.setPen(pg.mkPen(second, width=2, style=Qt.PenStyle.DashLine))
        self._legend.setLabelTextColor(text)
        for _, label in self._legend.items:
            label.setText(label.text, color=text)
        self._pointer.setPen(pg.mkPen(text, width=1))
        for band in self._bands:
            self._tint(band)

    def _tint(self, band: pg.LinearRegionItem) -> None:
        text = self.palette().color(QPalette.ColorRole.WindowText)
        ground, edge = QColor(text), QColor(text)
        ground.setAlpha(70)
        edge.setAlpha(0)
        band.setBrush(QBrush(ground, Qt.BrushStyle.BDiagPattern))
        for line in band.lines:
            line.setPen(QPen(edge))

    @Slot(object)
    def _on_moved(self, position: QPointF) -> None:
        profile, box = self._profile, self._plot.getViewBox()
        if profile is None or not box.sceneBoundingRect().contains(position):
            self._point_at(None)
            return
        place = box.mapSceneToView(position).x() / (self._mm or 1.0)
        self._point_at(int(np.argmin(np.abs(profile.distance - place))))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, sample: int | None) -> None:
        self._pointer.setVisible(sample is not None)
        if sample is not None and self._profile is not None:
            self._pointer.setValue(float(self._profile.distance[sample]) * (self._mm or 1.0))
        self.pointed.emit(sample)
