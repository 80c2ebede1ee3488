"""The pairs of the session as a list: names, thumbnails and how far they are."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from rflow_gui.models.document import Picture
from rflow_gui.models.workspace import Entry, PairState, Workspace, thumbnail
from rflow_gui.texts import N_, shown

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

Index: TypeAlias = QModelIndex | QPersistentModelIndex
STATE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The :class:`PairState`."""
TEXT_ROLE = Qt.ItemDataRole.UserRole + 2
"""The state in words."""
IMAGES_ROLE = Qt.ItemDataRole.UserRole + 3
"""Small versions of source and target, None where one is missing."""
FRACTION_ROLE = Qt.ItemDataRole.UserRole + 4
"""How far the alignment is, in [0, 1], or None."""
_STATES = {
    PairState.EMPTY: N_("PairsList", "No pictures yet"),
    PairState.READY: N_("PairsList", "Not aligned"),
    PairState.RUNNING: N_("PairsList", "Aligning…"),
    PairState.ALIGNED: N_("PairsList", "Aligned"),
    PairState.DOUBTFUL: N_("PairsList", "Doubtful"),
    PairState.FAILED: N_("PairsList", "Failed"),
}
_REMEMBERED = 200


def _tr(text: str) -> str:
    return QCoreApplication.translate("PairsList", text)


class PairsModel(QAbstractListModel):
    """Shows a workspace; names can be changed.

    Signals:
        renamed: (number, name) the user wants to call a pair something else.
    """

    renamed = Signal(int, str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._entries = workspace.entries
        self._images: OrderedDict[int, tuple[Picture, QImage]] = OrderedDict()
        workspace.pairs_changed.connect(self._reset)
        workspace.pair_updated.connect(self._on_updated)
        workspace.switched.connect(self._refresh)

    def entry_at(self, row: int) -> Entry | None:
        """The pair in a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, entry: Entry) -> int:
        """Where a pair is listed; -1 if it is not."""
        return self._entries.index(entry) if entry in self._entries else -1

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        entry = self.entry_at(index.row())
        if entry is None:
            return None
        workspace = self._workspace
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return workspace.title(entry) or _tr("Empty pair")
        if role == STATE_ROLE:
            return workspace.state(entry)
        if role == TEXT_ROLE:
            return self._state_text(entry)
        if role == FRACTION_ROLE:
            return entry.fraction
        if role == IMAGES_ROLE:
            content = workspace.content(entry)
            return tuple(self._image(picture) for picture in (content.source, content.target))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{workspace.title(entry) or _tr('Empty pair')}, {self._state_text(entry)}"
        return self._tip(entry) if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102
        entry = self.entry_at(index.row())
        name = str(value).strip()
        if entry is None or role != Qt.ItemDataRole.EditRole or name == self._workspace.title(entry):
            return False
        self.renamed.emit(entry.number, name)
        return True

    def _state_text(self, entry: Entry) -> str:
        state = self._workspace.state(entry)
        if state is PairState.RUNNING and entry.fraction:
            return _tr("Aligning, {percent} %").format(percent=round(100 * entry.fraction))
        return _tr(_STATES[state])

    def _tip(self, entry: Entry) -> str:
        content = self._workspace.content(entry)
        lines = [picture.info.path or picture.info.name for picture in (content.source, content.target) if picture]
        alignment = content.result.alignment
        if entry.failure:
            lines.append(shown(entry.failure))
        elif alignment is not None:
            lines.append(shown(alignment.verdict.reason))
        return "\n".join([self._workspace.title(entry), *lines]).strip()

    def _image(self, picture: Picture | None) -> QImage | None:
        """The small version of a picture, made once."""
        if picture is None:
            return None
        known = self._images.get(id(picture))
        if known is None or known[0] is not picture:
            known = picture, thumbnail(picture)
            self._images[id(picture)] = known
            while len(self._images) > _REMEMBERED:
                self._images.popitem(last=False)
        return known[1]

    @Slot()
    def _reset(self) -> None:
        self.beginResetModel()
        self._entries = self._workspace.entries
        listed = [self._workspace.content(entry) for entry in self._entries]
        wanted = {id(picture) for content in listed for picture in (content.source, content.target)}
        for key in set(self._images) - wanted:
            del self._images[key]
        self.endResetModel()

    @Slot()
    def _refresh(self) -> None:
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    @Slot(int)
    def _on_updated(self, number: int) -> None:
        for row, entry in enumerate(self._entries):
            if entry.number == number:
                self.dataChanged.emit(self.index(row), self.index(row))
