"""The regions of both pictures as a list that can be edited in place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from rflow_engine.types import Region, RegionKind, Regions
from rflow_gui.models.document import ROLES, Role
from rflow_gui.models.table import Index, TableModel
from rflow_gui.texts import N_

Place: TypeAlias = tuple[Role, int]
"""A region: its picture, and its number there."""
_HEADERS = (
    (N_("RegionsTable", "Name"), N_("RegionsTable", "Double click to rename")),
    (N_("RegionsTable", "Picture"), N_("RegionsTable", "The picture it lies in")),
    (N_("RegionsTable", "Kind"), N_("RegionsTable", "Excluded, the only part that counts, or only measured")),
)
_KIND_TEXTS: dict[RegionKind, str] = {
    "exclude": N_("RegionsTable", "▨ excluded"),
    "include": N_("RegionsTable", "● included"),
    "measure": N_("RegionsTable", "◌ measured"),
}
NAME, PICTURE, KIND = range(3)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RegionsTable", text)


class RegionsModel(TableModel):
    """All regions, those of the source first.

    Signals:
        renamed(object, str): the user gave the region at a place another name.
    """

    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([(_tr(title), _tr(tip)) for title, tip in _HEADERS], parent)
        self._regions = Regions()
        self._places: list[Place] = []

    def set_regions(self, regions: Regions) -> None:
        """List other regions."""
        places: list[Place] = [(role, number) for role in ROLES for number in range(len(getattr(regions, role)))]
        if places != self._places:
            self.beginResetModel()
            self._regions, self._places = regions, places
            self.endResetModel()
            return
        # Only what stands in the rows has changed; the choice of rows and an open editor stay.
        self._regions = regions
        if places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(places) - 1, KIND))

    def place_at(self, row: int) -> Place:
        """The region in a row."""
        return self._places[row]

    def row_of(self, place: Place) -> int | None:
        """The row of a region, or None if there is no such region."""
        return self._places.index(place) if place in self._places else None

    def region_at(self, row: int) -> Region:
        """The region in a row itself."""
        role, number = self._places[row]
        region: Region = getattr(self._regions, role)[number]
        return region

    def lines(self) -> int:
        """How many regions are listed."""
        return len(self._places)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index.row(), index.column())
        return None

    def setData(  # noqa: D102, N802, RUF100
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or index.column() != NAME or not name:
            return False
        if name != self.region_at(index.row()).name:
            self.renamed.emit(self.place_at(index.row()), name)
        return True

    def _text(self, row: int, column: int) -> str:
        region = self.region_at(row)
        if column == NAME:
            return region.name or _tr("Region {number}").format(number=row + 1)
        if column == PICTURE:
            return _tr("Source") if self._places[row][0] == "source" else _tr("Target")
        # The glyphs say what the pictures show: hatched, clear, or a dotted outline.
        return _tr(_KIND_TEXTS[region.kind])


def with_region(regions: Regions, place: Place, region: Region | None) -> Regions:
    """The regions with another one at a place; None takes it away, a number beyond the last adds one."""
    role, number = place
    listed: list[Region] = list(getattr(regions, role))
    listed[number : number + 1] = [] if region is None else [region]
    return replace(regions, **{role: tuple(listed)})
