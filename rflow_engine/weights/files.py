"""Small things done to files: hashing with progress, writing whole or not at all, locking."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from rflow_engine.atomic import writing_to
from rflow_engine.context import JobContext, SilentContext
from rflow_engine.said import said
from rflow_engine.types import Progress

BLOCK = 1 << 20
_POLL_SECONDS = 0.1


def sha256_of(file: Path, context: JobContext | None = None, message: str = said("Checking the file")) -> str:
    """The SHA-256 of a file, in hexadecimal digits.

    Raises:
        OSError: if it cannot be read.
        Cancelled: if the context says so.
    """
    context = context or SilentContext()
    digest, done, size = hashlib.sha256(), 0, file.stat().st_size
    with file.open("rb") as stream:
        while block := stream.read(BLOCK):
            digest.update(block)
            done += len(block)
            context.raise_if_cancelled()
            context.report(Progress(fraction=min(1.0, done / max(size, 1)), message=message))
    return digest.hexdigest()


def write_text(file: Path, text: str) -> None:
    """Write a small JSON text whole or not at all, with the folders above it.

    Raises:
        WriteError: if that is not possible.
    """
    with writing_to(file.parent):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
        try:
            # Paths may hold what is no UTF-8; JSON has it escaped.
            with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as stream:
                stream.write(text)
                settle(stream)
            os.replace(name, file)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise


def settle(stream: IO[bytes] | IO[str]) -> None:
    """Let what was written reach the disk, so that a file moved into place is not empty after a power cut."""
    stream.flush()
    os.fsync(stream.fileno())


@contextlib.contextmanager
def locked(
    file: Path, context: JobContext | None = None, message: str = said("Waiting for another program")
) -> Iterator[None]:
    """Hold a lock that only one process, and one thread of it, can have; the system frees it if the process dies.

    Raises:
        Cancelled: if the context says so while another has the lock.
        WriteError: if the lock's file cannot be made.
    """
    context = context or SilentContext()
    with writing_to(file.parent):
        file.parent.mkdir(parents=True, exist_ok=True)
        stream = file.open("ab")
    with stream:
        while not _try_lock(stream):
            context.raise_if_cancelled()
            context.report(Progress(fraction=0.0, message=message))
            threading.Event().wait(_POLL_SECONDS)
        try:
            yield
        finally:
            _unlock(stream)


def hold(stream: IO[bytes]) -> bool:
    """Take the lock of an open file for as long as it stays open; False if somebody else has it."""
    return _try_lock(stream)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(stream: IO[bytes]) -> bool:
        try:
            stream.seek(0)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(stream: IO[bytes]) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(stream: IO[bytes]) -> bool:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # Some network file systems know no locks; two downloads at once are then only wasteful.
            return error.errno not in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES)
        return True

    def _unlock(stream: IO[bytes]) -> None:
        with contextlib.suppress(OSError):
            fcntl.flock(stream, fcntl.LOCK_UN)
