"""The figures of the flow, on the whole and by region, as a table."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from rflow_gui.models.flow_reading import FlowReading
from rflow_gui.models.table import Index, TableModel
from rflow_gui.texts import N_

if TYPE_CHECKING:
    from rflow_engine.measure import Measurement

_HEADERS = (
    (N_("Measurements", "Part"), N_("Measurements", "The whole target, or a region; regions are drawn and named")),
    (N_("Measurements", "Median"), N_("Measurements", "Half of the places lie further away than this")),
    (N_("Measurements", "95 %"), N_("Measurements", "One place in twenty lies further away than this")),
    (N_("Measurements", "Direction"), N_("Measurements", "Where the things of the source lie, on average")),
    (N_("Measurements", "Area"), N_("Measurements", "How much larger things are in the source, on average")),
    (N_("Measurements", "Folds"), N_("Measurements", "Share of the places where the map folds and cannot be right")),
    (N_("Measurements", "Certain"), N_("Measurements", "Share of the part that is certain; only this is measured")),
)
PART, MEDIAN, P95, DIRECTION, AREA, FOLDS, CERTAIN = range(7)
# Eight ways, anticlockwise from the right.
_WAYS = "→↗↑↖←↙↓↘"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Measurements", text)


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A line of the table.

    Attributes:
        title: of the part.
        measurement: its figures.
        spoken: the measurement that words are about: of the certain places only.
    """

    title: str
    measurement: Measurement
    spoken: Measurement


class MeasurementsModel(TableModel):
    """The whole, its certain places, then the regions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([(_tr(title), _tr(tip)) for title, tip in _HEADERS], parent)
        self._rows: tuple[Row, ...] = ()
        self._mm: float | None = None

    def set_reading(self, reading: FlowReading | None, mm_per_pixel: float | None) -> None:
        """List other figures, in millimetres where the size of a pixel is known."""
        self._mm = mm_per_pixel
        rows = rows_of(reading)
        if len(rows) == len(self._rows):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, CERTAIN))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def headerData(  # noqa: D102, N802, RUF100
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            side = Qt.AlignmentFlag.AlignLeft if section == PART else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return super().headerData(section, orientation, role)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The lines."""
        return self._rows

    def lines(self) -> int:
        """How many parts are listed."""
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == PART:
            return row.title
        if role == Qt.ItemDataRole.TextAlignmentRole and column != PART:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, row: Row, column: int) -> str:
        from rflow_engine.measure_words import length, percent

        found = row.measurement
        if column == PART:
            return row.title
        if column == DIRECTION:
            return way(found.direction)
        if column in (MEDIAN, P95):
            return length(found.median if column == MEDIAN else found.p95, self._mm)
        if column == AREA:
            return ("+" if found.stretch > 0 else "") + percent(found.stretch)
        return percent(found.folds if column == FOLDS else found.certain)


def rows_of(reading: FlowReading | None) -> tuple[Row, ...]:
    """The lines for what was measured."""
    if reading is None:
        return ()
    rows = [
        Row(_tr("Whole target"), reading.whole, reading.sure),
        Row(_tr("Certain places"), reading.sure, reading.sure),
    ]
    for part in reading.parts:
        title = part.measurement.name or _tr("Region {number}").format(number=part.place[1] + 1)
        if part.place[0] == "source":
            title = _tr("{name} (in the source)").format(name=title)
        rows.append(Row(title, part.measurement, part.measurement))
    return tuple(rows)


def way(degrees: float) -> str:
    """A direction as an arrow and an angle, anticlockwise from the right."""
    if not math.isfinite(degrees):
        return "–"
    arrow = _WAYS[round(degrees / 45) % 8]
    return f"{arrow} {round(degrees) % 360}°"
