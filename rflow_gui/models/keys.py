"""The keys of the actions as the user wants them, as a table and as what is remembered."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence

from rflow_gui.models.table import Index, TableModel
from rflow_gui.texts import N_

Keys: TypeAlias = tuple[str, ...]
"""Key sequences in portable text, such as ``"Ctrl+O"``; the first is shown in menus."""
_HEADERS = (
    (N_("KeysTable", "Action"), N_("KeysTable", "What the keys do")),
    (N_("KeysTable", "Keys"), N_("KeysTable", "Press them to do it")),
    (N_("KeysTable", "Menu"), N_("KeysTable", "Where the action belongs")),
)
ACTION, KEYS, SECTION = range(3)


def portable(keys: Iterable[QKeySequence]) -> Keys:
    """Key sequences as text that means the same on every system."""
    return tuple(text for key in keys if (text := key.toString(QKeySequence.SequenceFormat.PortableText)))


def native(keys: Keys) -> str:
    """Key sequences as the user's keyboard has them."""
    sequences = (QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in keys)
    return ",  ".join(sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in sequences)


@dataclass(slots=True)
class Binding:
    """The keys of one action.

    Attributes:
        id: of the action.
        text: what it is called.
        section: where it belongs.
        default: the keys it has at first.
        keys: those it has now.
    """

    id: str
    text: str
    section: str
    default: Keys
    keys: Keys = field(default=())

    @property
    def changed(self) -> bool:
        """Whether the user has chosen other keys."""
        return self.keys != self.default


def changed(bindings: Iterable[Binding]) -> str:
    """What is to be remembered: the keys that were changed, as JSON."""
    return json.dumps({binding.id: list(binding.keys) for binding in bindings if binding.changed}, sort_keys=True)


def remembered(text: str) -> dict[str, Keys]:
    """The inverse of :func:`changed`; what cannot be read is left out."""
    try:
        data = json.loads(text) if text else {}
    except ValueError:
        return {}
    if not isinstance(data, dict):
        return {}
    return {
        name: tuple(keys)
        for name, keys in data.items()
        if isinstance(keys, list) and all(isinstance(key, str) and not QKeySequence(key).isEmpty() for key in keys)
    }


def conflicts(keys: str, bindings: Iterable[Binding], own: str) -> list[Binding]:
    """The other actions that have a key sequence, or one that begins with it or that it begins with."""
    wanted = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    none = QKeySequence.SequenceMatch.NoMatch

    def clash(key: str) -> bool:
        other = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
        return wanted.matches(other) != none or other.matches(wanted) != none

    return [binding for binding in bindings if binding.id != own and any(clash(key) for key in binding.keys)]


class KeysModel(TableModel):
    """All actions with their keys."""

    def __init__(self, parent: QObject | None = None) -> None:
        tr = QCoreApplication.translate
        super().__init__([(tr("KeysTable", title), tr("KeysTable", tip)) for title, tip in _HEADERS], parent)
        self.bindings: list[Binding] = []

    def set_bindings(self, bindings: Iterable[Binding]) -> None:
        """List other actions."""
        self.beginResetModel()
        self.bindings = list(bindings)
        self.endResetModel()

    def refresh(self) -> None:
        """Show the keys that the actions have by now."""
        if self.bindings:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.bindings) - 1, SECTION))

    def lines(self) -> int:
        """How many actions there are."""
        return len(self.bindings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        binding = self.bindings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            keys = native(binding.keys)
            return (binding.text, f"{keys} *" if binding.changed else keys, binding.section)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and binding.changed:
            was = native(binding.default) or QCoreApplication.translate("KeysTable", "none")
            return QCoreApplication.translate("KeysTable", "Changed; at first: {keys}").format(keys=was)
        return None


class KeysFilter(QSortFilterProxyModel):
    """The actions whose name, keys or menu hold the words that are searched for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()

    def set_words(self, text: str) -> None:
        """Search for other words; all have to be there, in any order."""
        self.beginResetModel()
        self._words = tuple(text.casefold().split())
        self.endResetModel()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: D102
        model = self.sourceModel()
        if not isinstance(model, KeysModel):
            return True
        binding = model.bindings[row]
        text = f"{binding.text} {binding.section} {native(binding.keys)} {' '.join(binding.keys)}".casefold()
        return all(word in text for word in self._words)


def with_keys(bindings: Iterable[Binding], wanted: Mapping[str, Keys]) -> None:
    """Give the actions the keys of a choice, all others those of their first ones that the choice leaves free."""
    bindings = list(bindings)
    # Two actions with one key would leave both without it, as when a new action comes with a key that was chosen.
    taken = {key for binding in bindings for key in wanted.get(binding.id, ())}
    for binding in bindings:
        free = tuple(key for key in binding.default if key not in taken)
        binding.keys = wanted.get(binding.id, free)
