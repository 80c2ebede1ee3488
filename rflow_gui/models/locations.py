"""Where a picture is, in words: a file on this computer, or an address on the web."""

from __future__ import annotations

import os

from rflow_engine import addresses


def short_name(path: str) -> str:
    """What to call a picture: the name of its file, or the last part of its address.

    A copy of a IIIF picture has the name of its folder: its files are all called the same.
    """
    if addresses.is_address(path):
        return addresses.name_of(path)
    folder, name = os.path.split(path.replace("\\", "/"))
    return os.path.basename(folder) or name if name == addresses.INFO else name


def is_there(path: str) -> bool:
    """Whether a picture can be opened as far as this computer knows: of an address it knows nothing."""
    return addresses.is_address(path) or os.path.isfile(path)


def absolute(path: str) -> str:
    """The same place whatever the current folder."""
    return path if addresses.is_address(path) else os.path.abspath(path)


def folder_of(path: str | None) -> str:
    """The folder on this computer that a picture lies in; empty for none."""
    return "" if not path or addresses.is_address(path) else os.path.dirname(os.path.abspath(path))


def hosts_of(*paths: str) -> tuple[str, ...]:
    """The computers on the web that pictures lie at, each once."""
    return tuple(dict.fromkeys(addresses.host(path) for path in paths if addresses.is_address(path)))
