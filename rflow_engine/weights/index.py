"""What is known of files whose SHA-256 nobody published: the one that was accepted first is kept, and holds."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from rflow_engine.weights import places
from rflow_engine.weights.files import locked, write_text

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Record:
    """One accepted file.

    Attributes:
        name: the entry of the catalogue.
        path: where it lies.
        sha256: of the whole file when it was accepted.
        size: of the file then, in bytes.
        title: the name the file had.
        active: whether it is the one in use, of several for the same entry.
    """

    name: str
    path: str
    sha256: str
    size: int
    title: str
    active: bool


def file() -> Path:
    """Where the records are written: always in the user's cache, because other folders may be read-only or shared."""
    return places.cache_folder() / "index.json"


def load() -> tuple[Record, ...]:
    """All records; none where the index is missing or damaged."""
    return _read() or ()


def _read() -> tuple[Record, ...] | None:
    """All records, or None if there is an index that cannot be understood."""
    try:
        data = json.loads(file().read_text(encoding="utf-8"))
        return tuple(_record(item) for item in data["records"]) if data["version"] == _VERSION else None
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _record(item: Any) -> Record:
    record = Record(**item)
    texts = (record.name, record.path, record.sha256, record.title)
    if not all(isinstance(text, str) for text in texts) or len(record.sha256) != 64:
        raise ValueError("expected texts and a SHA-256")
    if not isinstance(record.size, int) or not isinstance(record.active, bool):
        raise TypeError("expected a whole number and a truth value")
    return record


def of(name: str) -> tuple[Record, ...]:
    """The records of one entry, the one in use first."""
    return tuple(sorted((r for r in load() if r.name == name), key=lambda record: not record.active))


def remember(record: Record) -> None:
    """Add a record; one for the same file is replaced, and of one entry only the newest stays in use.

    Raises:
        WriteError: if the index cannot be written.
    """

    def change(records: Iterable[Record]) -> list[Record]:
        kept = []
        for old in records:
            if old.name == record.name:
                if record.sha256 == old.sha256 or record.path == old.path:
                    continue
                old = replace(old, active=old.active and not record.active)
            kept.append(old)
        return [*kept, record]

    _update(change)


def activate(chosen: Record) -> None:
    """Let one of several files of an entry be the one in use.

    Raises:
        WriteError: if the index cannot be written.
    """

    def change(records: Iterable[Record]) -> list[Record]:
        return [replace(r, active=r.sha256 == chosen.sha256) if r.name == chosen.name else r for r in records]

    _update(change)


def _update(change: Callable[[Iterable[Record]], list[Record]]) -> None:
    with locked(file().with_suffix(".lock")):
        if _read() is None:
            # What cannot be understood is set aside, not overwritten: it may be a newer program's.
            with contextlib.suppress(OSError):
                os.replace(file(), file().with_suffix(".old.json"))
        records = [asdict(record) for record in change(load())]
        write_text(file(), json.dumps({"version": _VERSION, "records": records}, ensure_ascii=False, indent=2))
