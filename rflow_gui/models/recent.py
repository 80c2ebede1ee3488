"""What the program remembers from one start to the next."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from rflow_gui.models.locations import absolute, is_there, short_name

ORGANISATION, APPLICATION = "rflow", "rflow-gui"
RECENT_PAIRS = 10
RECENT_SESSIONS = 6


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Paths, or addresses, of a pair that was opened before.

    Attributes:
        source: file of the source, or its address.
        target: that of the target.
        source_page: which of the pictures in the file, from 0.
        target_page: the same of the target.
    """

    source: str
    target: str
    source_page: int = 0
    target_page: int = 0

    @property
    def exists(self) -> bool:
        """Whether both files are still there; of addresses nobody knows before they are asked."""
        return is_there(self.source) and is_there(self.target)

    @property
    def title(self) -> str:
        """Both names, short enough for a menu."""
        names = ((self.source, self.source_page), (self.target, self.target_page))
        first, second = (short_name(path) + (f" ({page + 1})" if page else "") for path, page in names)
        return f"{first} → {second}"


class Preferences(QObject):
    """Typed access to the stored preferences; what is stored wrongly reads as the default."""

    recent_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, APPLICATION, self
        )

    @property
    def cache_folder(self) -> Path:
        """Where what can be made again is kept, beside the preferences."""
        return Path(self._settings.fileName()).parent / "cache"

    @property
    def recent(self) -> tuple[RecentPair, ...]:
        """The pairs opened last, newest first."""
        count = min(self._settings.beginReadArray("recent"), RECENT_PAIRS)
        pairs = []
        for index in range(count):
            self._settings.setArrayIndex(index)
            pages = self._number("source_page"), self._number("target_page")
            pairs.append(RecentPair(self._text("source"), self._text("target"), *pages))
        self._settings.endArray()
        return tuple(pair for pair in pairs if pair.source and pair.target)

    def remember_pair(self, source: str, target: str, *pages: int) -> None:
        """Put a pair at the head of the list; ``pages`` are the numbers of both pictures in their files, from 0."""
        pair = RecentPair(absolute(source), absolute(target), *pages)
        self._write_recent((pair, *(other for other in self.recent if other != pair)))

    def forget_pair(self, pair: RecentPair) -> None:
        """Take a pair off the list."""
        self._write_recent(tuple(other for other in self.recent if other != pair))

    def clear_recent(self) -> None:
        """Forget all pairs and sessions."""
        self._settings.remove("recent_sessions")
        self._write_recent(())

    def _write_recent(self, pairs: tuple[RecentPair, ...]) -> None:
        self._settings.remove("recent")
        self._settings.beginWriteArray("recent")
        for index, pair in enumerate(pairs[:RECENT_PAIRS]):
            self._settings.setArrayIndex(index)
            self._settings.setValue("source", pair.source)
            self._settings.setValue("target", pair.target)
            self._settings.setValue("source_page", str(pair.source_page))
            self._settings.setValue("target_page", str(pair.target_page))
        self._settings.endArray()
        self.recent_changed.emit()

    @property
    def recent_sessions(self) -> tuple[str, ...]:
        """The paths of the sessions opened or saved last, newest first."""
        value = self._settings.value("recent_sessions", [])
        paths = value if isinstance(value, list) else [value]
        return tuple(path for path in paths if isinstance(path, str) and path)[:RECENT_SESSIONS]

    def remember_session(self, path: str) -> None:
        """Put a session at the head of the list."""
        path = os.path.abspath(path)
        self._write_sessions((path, *(other for other in self.recent_sessions if other != path)))

    def forget_session(self, path: str) -> None:
        """Take a session off the list."""
        if path in self.recent_sessions:
            self._write_sessions(tuple(other for other in self.recent_sessions if other != path))

    def _write_sessions(self, paths: tuple[str, ...]) -> None:
        self._settings.setValue("recent_sessions", list(paths[:RECENT_SESSIONS]))
        self.recent_changed.emit()

    def text(self, key: str, default: str = "", allowed: tuple[str, ...] = ()) -> str:
        """A remembered text; the default unless it is one of the ``allowed`` (where they are given)."""
        value = self._text(key, default)
        return value if not allowed or value in allowed else default

    def folder(self, key: str) -> str:
        """A remembered folder that still exists, or the empty text."""
        value = self._text(f"folders/{key}")
        return value if value and os.path.isdir(value) else ""

    def set_folder(self, key: str, path: str) -> None:
        """Remember a folder."""
        self._settings.setValue(f"folders/{key}", path)

    def set_text(self, key: str, value: str) -> None:
        """Remember a text."""
        self._settings.setValue(key, value)

    def blob(self, key: str) -> QByteArray | None:
        """Remembered bytes, such as the state of a window."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_blob(self, key: str, value: QByteArray) -> None:
        """Remember bytes."""
        self._settings.setValue(key, value)

    def sync(self) -> None:
        """Write everything to disk now."""
        self._settings.sync()

    def _number(self, key: str) -> int:
        value = self._text(key, "0")
        return int(value) if value.isdecimal() and len(value) < 6 else 0

    def _text(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default
