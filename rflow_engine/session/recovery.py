"""Automatic copies: a small ring for each running window, and what a window that crashed has left behind.

Every window has a folder of its own, with a file that it keeps locked. The system takes the lock away when the process
ends, however it ends: a folder whose lock is free belongs to nobody any more. A window that ends as it should takes its
folder with it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from rflow_engine.atomic import writing_to
from rflow_engine.context import JobContext, SilentContext
from rflow_engine.errors import SessionError
from rflow_engine.session.document import Loaded, Session, load, save
from rflow_engine.weights.files import hold, settle

KEPT = 3
"""How many copies of a session are kept."""
_LOCK, _ENDING = "lock", ".rflow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """What a window has left behind.

    Attributes:
        folder: where its copies are.
        copies: the copies, newest first.
        time: when the newest was written, in seconds since the epoch.
    """

    folder: Path
    copies: tuple[Path, ...]
    time: float


class Place:
    """The folder of this window's copies, held by a lock until :meth:`release`.

    Args:
        state: the folder that all windows share; made if it is missing.

    Raises:
        WriteError: if nothing can be written there.
    """

    def __init__(self, state: Path) -> None:
        with writing_to(state):
            state.mkdir(parents=True, exist_ok=True)
            self.folder, self._lock = _new_folder(state)
            self._lock.write(str(os.getpid()).encode())
            settle(self._lock)

    def keep(self, session: Session, origin: str, context: JobContext | None = None) -> Path:
        """Write another copy, and drop the oldest; gives the new one.

        Args:
            session: what to keep.
            origin: the file that the session was saved in last; empty for none.
            context: for progress and cancellation.

        Raises:
            UsageError: if a picture came as an array.
            WriteError: if it cannot be written.
            Cancelled: if the context says so.
        """
        before = _copies(self.folder)
        number = 1 + max((int(copy.stem) for copy in before), default=0)
        path = self.folder / f"{number:06}{_ENDING}"
        save(session, path, context or SilentContext(), origin=origin)
        for old in before[KEPT - 1 :]:
            with contextlib.suppress(OSError):
                old.unlink()
        return path

    def clear(self) -> None:
        """Drop all copies: what they hold is saved, or not wanted."""
        for copy in _copies(self.folder):
            with contextlib.suppress(OSError):
                copy.unlink()

    def release(self) -> None:
        """The window ends as it should: take the folder away."""
        self._lock.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def leftovers(state: Path) -> tuple[Leftover, ...]:
    """What windows that are no longer running have left behind, newest first; folders without a copy are removed."""
    found = []
    for folder in _folders(state):
        with _free(folder) as free:
            if not free:
                continue
            copies = _copies(folder)
            # Another window may be discarding them.
            with contextlib.suppress(OSError):
                if copies:
                    found.append(Leftover(folder=folder, copies=tuple(copies), time=copies[0].stat().st_mtime))
            if not copies:
                # While the lock is held: a window that has just made this folder must not begin to use it.
                shutil.rmtree(folder, ignore_errors=True)
        if not copies:
            # Windows keeps a file that is open.
            shutil.rmtree(folder, ignore_errors=True)
    return tuple(sorted(found, key=lambda left: left.time, reverse=True))


def load_newest(left: Leftover, context: JobContext | None = None) -> Loaded:
    """The newest copy that can be read.

    Raises:
        SessionError: if none of them can.
        Cancelled: if the context says so.
    """
    problem: SessionError | None = None
    for copy in left.copies:
        try:
            return load(copy, context)
        except SessionError as error:
            problem = problem or error
    assert problem is not None
    raise problem


def discard(left: Leftover) -> None:
    """Remove what was left behind."""
    shutil.rmtree(left.folder, ignore_errors=True)


def _new_folder(state: Path) -> tuple[Path, IO[bytes]]:
    """A new folder with its lock, which is held.

    Between the two another window may take the folder for one that was left behind; then it is given up.
    """
    while True:
        folder = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=state))
        lock = (folder / _LOCK).open("wb")
        if hold(lock) and (folder / _LOCK).is_file():
            return folder, lock
        lock.close()
        shutil.rmtree(folder, ignore_errors=True)


def _folders(state: Path) -> list[Path]:
    try:
        return [folder for folder in state.iterdir() if (folder / _LOCK).is_file()]
    except OSError:
        return []


def _copies(folder: Path) -> list[Path]:
    """The copies in a folder, newest first."""
    try:
        found = [file for file in folder.iterdir() if file.suffix == _ENDING and file.stem.isdecimal()]
    except OSError:
        return []
    return sorted(found, key=lambda file: int(file.stem), reverse=True)


@contextlib.contextmanager
def _free(folder: Path) -> Iterator[bool]:
    """Whether no window holds a folder; while the body runs, none can take it."""
    try:
        stream = (folder / _LOCK).open("r+b")
    except OSError:
        yield False
        return
    with stream:
        yield hold(stream)
