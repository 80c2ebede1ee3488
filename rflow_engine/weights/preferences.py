"""What the user decided once about weights: the folder they are kept in, and mirrors to fetch them from."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from rflow_engine.errors import UsageError
from rflow_engine.said import said
from rflow_engine.weights.files import write_text

MIRRORS = "RFLOW_WEIGHTS_MIRRORS"
"""The environment variable that names mirrors, separated by spaces."""
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Preferences:
    """The decisions.

    Attributes:
        folder: where weights are kept and looked for; empty for the user's cache.
        mirrors: addresses of folders that hold copies of the files, tried before the catalogue's own.
    """

    folder: str = ""
    mirrors: tuple[str, ...] = ()


def file() -> Path:
    """Where the decisions are written."""
    import platformdirs

    return Path(platformdirs.user_config_dir("rflow", appauthor=False)) / "weights.json"


def load() -> Preferences:
    """The decisions; the defaults where there are none, or none that can be read."""
    try:
        data = json.loads(file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    return _from(data)


def _from(data: Any) -> Preferences:
    if not isinstance(data, dict) or data.get("version") != _VERSION:
        return Preferences()
    folder, mirrors = data.get("folder"), data.get("mirrors")
    return Preferences(
        folder if isinstance(folder, str) else "",
        tuple(text for text in mirrors if isinstance(text, str)) if isinstance(mirrors, list) else (),
    )


def save(chosen: Preferences) -> None:
    """Write the decisions down.

    Raises:
        UsageError: if a mirror is no address.
        WriteError: if they cannot be written.
    """
    for mirror in chosen.mirrors:
        check_mirror(mirror)
    write_text(file(), json.dumps({"version": _VERSION, **asdict(chosen)}, ensure_ascii=False, indent=2))


def set_folder(folder: str) -> None:
    """Keep weights in that folder from now on; the empty text for the user's cache.

    Raises:
        UsageError: if it is a file.
        WriteError: if the decision cannot be written.
    """
    if folder:
        path = Path(folder).expanduser().absolute()
        if path.exists() and not path.is_dir():
            raise UsageError(said("'{path}' is a file, not a folder.", path=path), said("Name a folder."))
        folder = str(path)
    save(replace(load(), folder=folder))


def set_mirrors(addresses: Sequence[str]) -> None:
    """Fetch from these mirrors first from now on.

    Raises:
        UsageError: if one is no address.
        WriteError: if the decision cannot be written.
    """
    save(replace(load(), mirrors=tuple(addresses)))


def mirrors() -> tuple[str, ...]:
    """The mirrors of the environment, then those of the settings."""
    return (*os.environ.get(MIRRORS, "").split(), *load().mirrors)


def check_mirror(mirror: str) -> None:
    """See to it that an address can be fetched from.

    Raises:
        UsageError: if it is none.
    """
    try:
        parts = urlsplit(mirror)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable:
        raise UsageError(
            said("'{mirror}' is no address of a mirror.", mirror=mirror),
            said("Give one that begins with https:// and names a folder there."),
        )
