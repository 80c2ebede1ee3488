"""Telling a Linux desktop about the program: an entry in its menu, an icon, and the kinds of file it opens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

NAME = "rflow-gui"
_ENTRY = Path("applications") / f"{NAME}.desktop"
_ICON = Path("icons") / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
# Characters that have a meaning of their own in the Exec line of a desktop entry.
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")


def data_home(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the desktop looks for what the user has installed."""
    chosen = environment.get("XDG_DATA_HOME", "")
    return Path(chosen) if os.path.isabs(chosen) else Path.home() / ".local" / "share"


def install(home: Path | None = None) -> tuple[Path, ...]:
    """Write entry and icon, each whole or not at all.

    Args:
        home: the folder of the user's data; found by itself otherwise.

    Returns:
        The files that were written.

    Raises:
        OSError: if a file cannot be written.
    """
    home = home or data_home()
    resources = files("rflow_resources")
    entry = (resources / "desktop" / f"{NAME}.desktop").read_text(encoding="utf-8")
    entry = entry.replace(f"Exec={NAME} ", f"Exec={_command()} ")
    icon = (resources / "icons" / "app.svg").read_text(encoding="utf-8")
    written = tuple(_write(home / place, text) for place, text in ((_ENTRY, entry), (_ICON, icon)))
    _tell_desktop(home / _ENTRY.parent)
    return written


def remove(home: Path | None = None) -> tuple[Path, ...]:
    """Take away what :func:`install` has written.

    Returns:
        The files that were there.

    Raises:
        OSError: if a file cannot be removed.
    """
    home = home or data_home()
    there = tuple(home / place for place in (_ENTRY, _ICON) if (home / place).exists())
    for file in there:
        file.unlink()
    if there:
        _tell_desktop(home / _ENTRY.parent)
    return there


def _command() -> str:
    """How the desktop starts this very installation, quoted as desktop entries want it."""
    script = shutil.which(NAME, path=str(Path(sys.executable).parent))
    return _quoted(script) if script else f"{_quoted(sys.executable)} -m rflow_gui"


def _quoted(path: str) -> str:
    path = path.replace("%", "%%")
    if not _RESERVED & set(path):
        return path
    # Once for the quotes of the entry, and the backslashes once more for its strings.
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in path)
    return '"' + escaped.replace("\\", "\\\\") + '"'


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, prefix=f".{NAME}-", delete=False) as file:
        file.write(text)
    try:
        os.chmod(file.name, 0o644)
        os.replace(file.name, path)
    except OSError:
        os.unlink(file.name)
        raise
    return path


def _tell_desktop(folder: Path) -> None:
    """Let the desktop read its list of file kinds again, where it has a program for that; it will sooner or later."""
    tool = shutil.which("update-desktop-database")
    if tool is not None and folder.is_dir():
        subprocess.run([tool, str(folder)], check=False, capture_output=True)


def run(*, removing: bool = False) -> int:
    """Install or remove, and say what was done.

    Returns:
        The exit code: 0, or 1 where it could not be done.
    """
    if not sys.platform.startswith("linux"):
        print("A desktop entry is a matter of Linux desktops only.", file=sys.stderr)
        return 1
    try:
        changed = remove() if removing else install()
    except OSError as error:
        print(f"The desktop entry could not be changed: {error}.", file=sys.stderr)
        return 1
    if removing and not changed:
        print("There was no desktop entry of yours to remove.")
        return 0
    print("Removed:" if removing else "Written:")
    for path in changed:
        print(f"  {path}")
    if not removing:
        print("RANSAC-Flow is in the menu of the desktop, and offered for pictures.")
        print(f"'{NAME} --remove-desktop' takes it back.")
    return 0
