"""Tiles kept on the disk: within a limit, the ones least recently used go first.

Any number of processes may use the folder at once. A file is written aside and moved into place, and carries the
SHA-256 of its content: what is damaged, half written or from elsewhere is thrown away. Nothing here ever fails: where
the disk is full or not to be written to, tiles are simply not kept, and :attr:`Store.trouble` says why.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rflow_engine.images.iiif import preferences
from rflow_engine.said import said

_MARK = b"rflow tile 1\n"
_HEAD = len(_MARK) + hashlib.sha256().digest_size
# Down to which part of the limit room is made, so that it is not made again for the next tile.
_AFTER_CLEANING = 0.9
# After so much was written, or this part of the limit, the folder is looked at again: others write into it, too.
_LOOK_AGAIN_BYTES, _LOOK_AGAIN_SHARE = 64_000_000, 0.05


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    size: int
    used: float


class Store:
    """The tiles of all pictures.

    Args:
        folder: where they are kept.
        limit: at most so many bytes; 0 to keep nothing and find nothing.

    Attributes:
        trouble: why nothing can be kept; empty while all is well.
    """

    def __init__(self, folder: Path, limit: int) -> None:
        self.folder, self.limit = folder, limit
        self.trouble = ""
        self._lock = threading.Lock()
        self._unseen: int | None = None

    def get(self, place: str, name: str) -> bytes | None:
        """What is kept under a name, or None.

        Args:
            place: of the picture; see :func:`place_of`.
            name: of the tile, fit for a file name.
        """
        if not self.limit:
            return None
        path = self.folder / place / name
        try:
            data = path.read_bytes()
        except OSError:
            return None
        content = data[_HEAD:]
        if data[:_HEAD] != _MARK + hashlib.sha256(content).digest():
            self.drop(place, name)
            return None
        # The time of the last change says when it was used; the file never changes.
        with contextlib.suppress(OSError):
            os.utime(path)
        return content

    def put(self, place: str, name: str, content: bytes) -> None:
        """Keep something."""
        if not self.limit or len(content) + _HEAD > self.limit:
            return
        folder = self.folder / place
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _write(folder, name, _MARK + hashlib.sha256(content).digest() + content)
        except OSError as error:
            reason = error.strerror or str(error)
            self.trouble = said("Tiles cannot be kept in '{folder}': {reason}.", folder=self.folder, reason=reason)
            return
        self._make_room(len(content) + _HEAD)

    def drop(self, place: str, name: str) -> None:
        """Throw something away."""
        with contextlib.suppress(OSError):
            (self.folder / place / name).unlink()

    def used(self) -> int:
        """How many bytes are kept."""
        return sum(file.size for file in self._files())

    def clear(self) -> None:
        """Throw everything away."""
        with self._lock:
            shutil.rmtree(self.folder, ignore_errors=True)
            self._unseen = None

    def tidy(self) -> None:
        """Keep to the limit now, whatever it was before; without one nothing stays."""
        with self._lock:
            self._clean()

    def _make_room(self, written: int) -> None:
        with self._lock:
            self._unseen = None if self._unseen is None else self._unseen - written
            if self._unseen is None or self._unseen < 0:
                self._clean()

    def _clean(self) -> None:
        """Let go what was not used for longest until the limit is kept; note how much may come before the next look."""
        files = sorted(self._files(), key=lambda file: file.used)
        total = sum(file.size for file in files)
        if total > self.limit:
            for file in files:
                if total <= _AFTER_CLEANING * self.limit:
                    break
                # Another process may have been quicker.
                with contextlib.suppress(OSError):
                    file.path.unlink()
                total -= file.size
        soon = min(_LOOK_AGAIN_BYTES, int(_LOOK_AGAIN_SHARE * self.limit))
        self._unseen = min(self.limit - total, soon)

    def _files(self) -> Iterator[_File]:
        try:
            places = [entry.path for entry in os.scandir(self.folder) if entry.is_dir(follow_symlinks=False)]
        except OSError:
            return
        for place in places:
            with contextlib.suppress(OSError):
                for entry in os.scandir(place):
                    with contextlib.suppress(OSError):
                        status = entry.stat(follow_symlinks=False)
                        yield _File(Path(entry.path), status.st_size, status.st_mtime)


def place_of(address: str) -> str:
    """The folder of a picture, by its address."""
    return hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def default_store() -> Store:
    """The store in the user's cache, with the limit that the user chose."""
    return Store(preferences.folder(), preferences.limit())


def _write(folder: Path, name: str, data: bytes) -> None:
    handle, path = tempfile.mkstemp(prefix=".", dir=folder)
    try:
        # Not forced to the disk: after a power cut the checksum tells.
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        os.replace(path, folder / name)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(path)
        raise
