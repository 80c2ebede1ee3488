"""How source and target are shown: the levels of each, whether they go together, and what is remembered of them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from rflow_gui.models.document import ROLES, Document, Picture, Role
from rflow_gui.models.recent import Preferences
from rflow_gui.models.tone import Levels, Tone

_KEY = "levels"
# Pairs whose levels are remembered.
_REMEMBERED = 60


class LevelsModel(QObject):
    """Holds the levels of both pictures; a picture that is opened begins with those by itself.

    Signals:
        changed(): something is to be shown differently.
    """

    changed = Signal()

    def __init__(self, document: Document, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._preferences = document, preferences
        self._pictures: dict[Role, Picture | None] = dict.fromkeys(ROLES)
        self._levels: dict[Role, Levels] = dict.fromkeys(ROLES, Levels())
        self._shared = False
        self._pair = ""
        document.pair_changed.connect(self._on_pair_changed)

    @property
    def shared(self) -> bool:
        """Whether a change of one picture changes the other alike."""
        return self._shared

    def levels(self, role: Role) -> Levels:
        """How the user wants a picture to be shown."""
        return self._levels[role]

    def tone_of(self, picture: Picture) -> Tone:
        """How a picture is shown; one that is not part of the document as it is by itself."""
        found = [role for role in ROLES if self._document.picture(role) is picture]
        return picture.tone(self._levels[found[0]] if found and self._pictures[found[0]] is picture else Levels())

    def set(self, role: Role, levels: Levels) -> None:
        """Show a picture differently, and the other one with it where they go together."""
        new = {**self._levels, role: levels}
        other: Role = "target" if role == "source" else "source"
        here, there = self._pictures[role], self._pictures[other]
        if self._shared and here is not None and there is not None:
            new[other] = carried(levels, here, there)
        self._take(new)

    def set_shared(self, shared: bool, leader: Role) -> None:
        """Let both pictures go together from now on, as the leader is shown; or let each go its own way."""
        if shared != self._shared:
            self._shared = shared
            self.set(leader, self._levels[leader])
            self._remember()
            self.changed.emit()

    def invert(self, role: Role) -> None:
        """Show a picture as its negative, or as it is again."""
        levels = self._levels[role]
        self.set(role, replace(levels, inverted=not levels.inverted))

    def reset(self) -> None:
        """Show both pictures as they are by themselves, each on its own."""
        if self._shared or any(levels != Levels() for levels in self._levels.values()):
            self._shared = False
            self._levels = dict.fromkeys(ROLES, Levels())
            self._remember()
            self.changed.emit()

    def plain(self) -> dict[str, Any]:
        """How both are shown, as plain values that a session keeps."""
        return {"shared": self._shared} | {role: asdict(self._levels[role]) for role in ROLES}

    def restore(self, data: object) -> None:
        """Show both as :meth:`plain` said; what cannot be used changes nothing."""
        try:
            levels = {role: Levels(**data[role]) for role in ROLES}  # type: ignore[index]
            shared = bool(data["shared"])  # type: ignore[index]
        except (KeyError, TypeError, ValueError):
            return
        if (levels, shared) != (self._levels, self._shared):
            self._levels, self._shared = levels, shared
            self._remember()
            self.changed.emit()

    def _take(self, levels: dict[Role, Levels]) -> None:
        if levels != self._levels:
            self._levels = levels
            self._remember()
            self.changed.emit()

    # Pairs

    @Slot()
    def _on_pair_changed(self) -> None:
        """Levels stay with their picture, as when source and target are exchanged; a known pair brings its own."""
        before = [(picture, self._levels[role]) for role, picture in self._pictures.items() if picture is not None]
        self._pictures = {role: self._document.picture(role) for role in ROLES}
        self._levels = {
            role: next((levels for known, levels in before if known is picture), Levels())
            for role, picture in self._pictures.items()
        }
        pair = self._name_of_pair()
        if pair and pair != self._pair:
            self._recall(pair)
        self._pair = pair
        self.changed.emit()

    def _name_of_pair(self) -> str:
        """A short name for two files; empty while they are not both there, or came from no file."""
        paths = [None if picture is None else picture.info.path for picture in self._pictures.values()]
        if not all(paths):
            return ""
        return hashlib.sha256("\n".join(map(str, paths)).encode(errors="surrogateescape")).hexdigest()[:16]

    def _stored(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._preferences.text(_KEY, "{}"))
        except ValueError:
            return {}
        return stored if isinstance(stored, dict) else {}

    def _recall(self, pair: str) -> None:
        try:
            stored = self._stored()[pair]
            self._levels = {role: Levels(**stored[role]) for role in ROLES}
            self._shared = bool(stored["shared"])
        except (KeyError, TypeError, ValueError):
            # Nothing is remembered, or it was written by hand.
            return

    def _remember(self) -> None:
        pair = self._name_of_pair()
        if not pair:
            return
        stored = {name: value for name, value in self._stored().items() if name != pair}
        if self._shared or any(levels != Levels() for levels in self._levels.values()):
            stored[pair] = self.plain()
        kept = dict(list(stored.items())[-_REMEMBERED:])
        self._preferences.set_text(_KEY, json.dumps(kept, separators=(",", ":")))


def carried(levels: Levels, here: Picture, there: Picture) -> Levels:
    """The levels of one picture for another.

    The same values where both count alike, so that they can be compared; otherwise the same part of what each shows by
    itself.
    """
    if here.info.dtype == there.info.dtype or levels.automatic:
        return levels
    (black, white), (low, high) = here.values.automatic, there.values.automatic
    scale = (high - low) / (white - black)
    return replace(levels, black=low + (levels.black - black) * scale, white=low + (levels.white - black) * scale)
