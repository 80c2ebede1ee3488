"""What the user decided about tiles that are kept on the disk."""

from __future__ import annotations

import json
from pathlib import Path

from rflow_engine.errors import UsageError
from rflow_engine.said import said
from rflow_engine.weights.files import write_text

DEFAULT_LIMIT = 2_000_000_000
"""Bytes of tiles that are kept on the disk."""
_VERSION = 1
_UNITS = {"": 1, "B": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}


def file() -> Path:
    """Where the decisions are written."""
    import platformdirs

    return Path(platformdirs.user_config_dir("rflow", appauthor=False)) / "iiif.json"


def folder() -> Path:
    """Where tiles are kept."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("rflow", appauthor=False)) / "iiif"


def limit() -> int:
    """How many bytes of tiles are kept on the disk; 0 for none."""
    try:
        data = json.loads(file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return DEFAULT_LIMIT
    chosen = data.get("limit") if isinstance(data, dict) and data.get("version") == _VERSION else None
    return chosen if isinstance(chosen, int) and not isinstance(chosen, bool) and chosen >= 0 else DEFAULT_LIMIT


def set_limit(size: int) -> None:
    """Keep so many bytes of tiles from now on; 0 for none.

    Raises:
        WriteError: if the decision cannot be written.
    """
    write_text(file(), json.dumps({"version": _VERSION, "limit": max(0, size)}, indent=2))


def bytes_of(text: str) -> int:
    """The number of bytes in a text such as ``2GB`` or ``500 MB``.

    Raises:
        UsageError: if it is none.
    """
    plain = text.strip().upper().replace(" ", "")
    number = plain.rstrip("BKMGT")
    unit = plain[len(number) :]
    try:
        size = float(number) * _UNITS[unit if unit.endswith("B") or not unit else f"{unit}B"]
        if not 0 <= size < 1e16:
            raise ValueError
    except (ValueError, KeyError):
        raise UsageError(said("'{text}' is no size.", text=text), said("Write it as 2GB, 500MB or 0.")) from None
    return int(size)
