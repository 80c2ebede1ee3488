"""Where weights may lie on this computer: in packages, in folders of the user, in our cache, in torch's."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from rflow_engine.weights import preferences
from rflow_engine.weights.catalogue import WeightsEntry

Kind = Literal["package", "given", "cache", "torch"]
FOLDERS = "RFLOW_WEIGHTS"
"""The environment variable that names one or more folders with weights."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file that may be there.

    Attributes:
        path: the file.
        kind: what sort of place that is.
    """

    path: Path
    kind: Kind


def cache_folder() -> Path:
    """The program's own folder for weights in the user's cache."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("rflow", appauthor=False)) / "weights"


def given_folders() -> tuple[Path, ...]:
    """The folders that the user named: in the environment, else in the settings."""
    text = os.environ.get(FOLDERS, "").strip()
    names = [name for name in text.split(os.pathsep) if name.strip()] if text else []
    if not names and (chosen := preferences.load().folder):
        names = [chosen]
    return tuple(Path(name.strip()).expanduser().absolute() for name in names)


def write_folder() -> Path:
    """Where files that are fetched or added are kept: the first folder the user named, else the cache."""
    return next(iter(given_folders()), None) or cache_folder()


def torch_folder() -> Path:
    """Where ``torch.hub`` keeps what it downloaded, found as torch does it but without loading it."""
    cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    home = os.environ.get("TORCH_HOME") or os.path.join(cache, "torch")
    return Path(home).expanduser() / "hub" / "checkpoints"


def package_file(wanted: WeightsEntry) -> Path | None:
    """Where the package that carries a file would have it; None if that package is not installed."""
    if not wanted.package:
        return None
    # Finding the package without importing it: its own code prints, and changes settings of other libraries.
    spec = importlib.util.find_spec(wanted.package)
    folders = list(spec.submodule_search_locations or ()) if spec is not None else []
    return Path(folders[0]) / wanted.inside if folders else None


def folders() -> tuple[tuple[Path, Kind], ...]:
    """All folders that are searched besides packages, the first first."""
    given: tuple[tuple[Path, Kind], ...] = tuple((folder, "given") for folder in given_folders())
    return (*given, (cache_folder(), "cache"), (torch_folder(), "torch"))


def candidates(wanted: WeightsEntry) -> Iterator[Place]:
    """The files of the right name, in the order in which they are tried."""
    packed = package_file(wanted)
    if packed is not None and packed.is_file():
        yield Place(packed, "package")
    for folder, kind in folders():
        for name in wanted.file_names:
            if (folder / name).is_file():
                yield Place(folder / name, kind)
