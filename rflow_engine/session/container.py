"""The file itself: a ZIP with one JSON text and arrays, written whole or not at all and read with suspicion."""

from __future__ import annotations

import ast
import hashlib
import io
import json
import lzma
import math
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from rflow_engine import atomic
from rflow_engine.context import JobContext
from rflow_engine.errors import SessionError, WriteError
from rflow_engine.images.checks import available_memory
from rflow_engine.said import said
from rflow_engine.types import AnyArray, Progress, read_only
from rflow_engine.weights.files import settle

T = TypeVar("T")
TEXT = "session.json"
MAX_TEXT = 64 << 20
"""Bytes of the JSON text; a thousand pairs take less than a tenth of it."""
MAX_ARRAY = 1 << 30
"""Bytes of one array."""
MAX_TOTAL = 8 << 30
"""Bytes of all parts together, unpacked."""
MAX_PARTS = 50_000
# Deflate cannot pack more than this into a byte; who claims more lies.
_MAX_PACKING = 1040
_MEMORY_SHARE = 0.5
_BLOCK = 1 << 20
_MAGIC = b"\x93NUMPY\x01\x00"
_MAX_HEADER = 512
# Quick, and most of what there is to gain on fields of floats.
_PACKING = 1
# What the library for ZIP files throws at files that are none, or no longer.
_UNREADABLE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    IndexError,
    OverflowError,
)


class Writer:
    """Puts arrays and a text into a session file; arrays with the same content are kept once."""

    def __init__(self, archive: zipfile.ZipFile, context: JobContext) -> None:
        self._archive, self._context = archive, context
        self._names: dict[str, str] = {}

    def add(self, array: AnyArray) -> str:
        """Keep an array; gives the name of its part.

        Raises:
            Cancelled: if the context says so.
        """
        self._context.raise_if_cancelled()
        plain = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
        digest = hashlib.sha256(f"{plain.dtype.str} {plain.shape}".encode())
        digest.update(plain.data if plain.size else b"")
        name = self._names.get(digest.hexdigest())
        if name is None:
            name = f"arrays/{len(self._names):05}.npy"
            self._names[digest.hexdigest()] = name
            self._write(name, lambda part: np.lib.format.write_array(part, plain, (1, 0), allow_pickle=False))
        return name

    def finish(self, text: Mapping[str, Any]) -> None:
        """Write the text, which is last because it names the arrays."""
        plain = json.dumps(text, indent=1, allow_nan=False, ensure_ascii=False)
        # Names of files that are no UTF-8 hold lone surrogates, which JSON can only hold escaped.
        encoded = plain.encode(errors="backslashreplace")
        self._write(TEXT, lambda part: part.write(encoded))

    def _write(self, name: str, write: Callable[[Any], object]) -> None:
        with self._archive.open(name, "w", force_zip64=True) as part:
            write(part)


@contextmanager
def writing(path: Path, context: JobContext) -> Iterator[Writer]:
    """Write a session file under a temporary name and move it into place at the end.

    Raises:
        WriteError: if it cannot be written; what was there before stays.
        Cancelled: if the context says so; what was there before stays.
    """
    # What a link points to is replaced, not the link.
    final = Path(os.path.realpath(path))
    if final.is_dir():
        raise WriteError(said("'{path}' is a folder.", path=final), said("Choose a file name for the session."))
    with (
        atomic.writing_to(final.parent),
        atomic.new_folders(final.parent),
        atomic.scratch_folder(final.parent) as aside,
    ):
        part = aside / "session"
        with part.open("wb") as stream:
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=_PACKING) as archive:
                yield Writer(archive, context)
            settle(stream)
        context.raise_if_cancelled()
        os.replace(part, final)


class DamagedPartError(SessionError):
    """A part of a session cannot be read; others may be whole.

    Attributes:
        where: which part, in words.
    """

    def __init__(self, where: str, problem: str, remedy: str) -> None:
        self.where = where
        super().__init__(problem, remedy)


class Reader:
    """The parts of a session file, each read once, checked and kept."""

    def __init__(self, archive: zipfile.ZipFile, name: str, context: JobContext) -> None:
        self._archive, self._name, self._context = archive, name, context
        self._arrays: dict[str, AnyArray] = {}
        self._done = 0
        self._check_sizes()

    def text(self) -> dict[str, Any]:
        """The JSON text.

        Raises:
            SessionError: if it is missing, damaged or too large.
        """
        part = self._part(TEXT, MAX_TEXT, said("its text"))
        try:
            data = json.loads(part.decode("utf-8"), parse_constant=_refuse_constant)
        except (ValueError, RecursionError) as error:
            raise self.damaged(said("its text")) from error
        if not isinstance(data, dict):
            raise self.damaged(said("its text"))
        return data

    def array(self, name: str, dtype: np.dtype[Any], where: str) -> AnyArray:
        """An array by the name of its part; asked for again, it is the same object.

        Raises:
            SessionError: if it is missing, damaged, too large or of another kind.
        """
        if name not in self._arrays:
            self._arrays[name] = _parse(self._part(name, MAX_ARRAY, where), lambda: self.damaged(where))
        found = self._arrays[name]
        if found.dtype != dtype:
            raise self.damaged(where)
        return found

    def damaged(self, where: str) -> DamagedPartError:
        """The error for a part that cannot be read."""
        return DamagedPartError(
            where,
            said("The session '{name}' is damaged: {where} cannot be read.", name=self._name, where=where),
            said("Take an earlier copy of the file, if there is one."),
        )

    def unknown(self, where: str, problem: str) -> SessionError:
        """The error for a part that says what this program does not know."""
        return SessionError(
            said(
                "The session '{name}' cannot be opened, because this program does not know {where}: {problem}",
                name=self._name,
                where=where,
                problem=problem,
            ),
            said("Open it with the program that saved it, or a newer one. The file was not changed."),
        )

    def _check_sizes(self) -> None:
        parts = self._archive.infolist()
        total, free = sum(part.file_size for part in parts), available_memory()
        absurd = any(part.file_size > _MAX_PACKING * part.compress_size + _BLOCK for part in parts)
        if len(parts) > MAX_PARTS or total > MAX_TOTAL or absurd:
            raise SessionError(
                said(
                    "The session '{name}' claims to hold {total:.1f} GB in {count} parts, which no session does.",
                    name=self._name,
                    total=total / 1e9,
                    count=len(parts),
                ),
                said("It was damaged, or not written by this program."),
            )
        if free is not None and total > _MEMORY_SHARE * free:
            raise SessionError(
                said(
                    "The session '{name}' needs {total:.1f} GB of memory, {free:.1f} GB are free.",
                    name=self._name,
                    total=total / 1e9,
                    free=free / 1e9,
                ),
                said("Close other programs."),
            )
        self._total = max(total, 1)

    def _part(self, name: str, limit: int, where: str) -> bytes:
        """The bytes of a part; its checksum was compared."""
        try:
            info = self._archive.getinfo(name)
            if info.file_size > limit:
                raise SessionError(
                    said(
                        "The session '{name}' claims {file_size:.1f} GB for {where}.",
                        name=self._name,
                        file_size=info.file_size / 1e9,
                        where=where,
                    ),
                    said("It was damaged, or not written by this program."),
                )
            with self._archive.open(info) as part:
                found = b"".join(self._blocks(part))
        except SessionError:
            raise
        except (*_UNREADABLE, OSError) as error:
            raise self.damaged(where) from error
        if len(found) != info.file_size:
            raise self.damaged(where)
        return found

    def _blocks(self, part: Any) -> Iterator[bytes]:
        while block := part.read(_BLOCK):
            self._context.raise_if_cancelled()
            self._done += len(block)
            fraction = min(1.0, self._done / self._total)
            self._context.report(Progress(fraction=fraction, message=said("Reading {name}", name=self._name)))
            yield block


@contextmanager
def reading(path: Path, context: JobContext) -> Iterator[Reader]:
    """Read a session file; nothing is written to it or beside it.

    Raises:
        SessionError: if it is no session, damaged or of an absurd size.
        Cancelled: if the context says so.
    """
    name = path.name
    try:
        with path.open("rb") as stream:
            _check_start(stream, name)
            try:
                archive = zipfile.ZipFile(stream)
            except (*_UNREADABLE, OSError) as error:
                raise SessionError(
                    said("The session '{name}' is damaged: it ends too early, or was changed.", name=name),
                    said("Copy it again from where it came from, or take an earlier copy."),
                ) from error
            with archive:
                yield Reader(archive, name, context)
    except FileNotFoundError as error:
        raise SessionError(
            said("There is no session '{path}'.", path=path), said("It was moved or deleted.")
        ) from error
    except IsADirectoryError as error:
        raise SessionError(said("'{path}' is a folder, not a session.", path=path), said("Choose a file.")) from error
    except OSError as error:
        raise SessionError(
            said("The session '{path}' cannot be read: {reason}.", path=path, reason=error.strerror or error), ""
        ) from error


def _check_start(stream: io.BufferedReader, name: str) -> None:
    start = stream.read(4)
    stream.seek(0)
    if not start:
        raise SessionError(
            said("The session '{name}' is empty (0 bytes).", name=name), said("Copy it again from where it came from.")
        )
    if start != b"PK\x03\x04"[: len(start)]:
        raise SessionError(
            said("'{name}' is not a session of this program.", name=name), said("Choose a file that ends in .rflow.")
        )


def _parse(part: bytes, damaged: Callable[[], SessionError]) -> AnyArray:
    """The array in a .npy file; nothing is allocated for what its header merely claims."""
    length = int.from_bytes(part[8:10], "little")
    start = 10 + length
    if part[:8] != _MAGIC or length > _MAX_HEADER or start > len(part):
        raise damaged()
    try:
        header = ast.literal_eval(part[10:start].decode("latin-1").strip())
        dtype, shape = np.dtype(str(header["descr"])), tuple(header["shape"])
        whole = all(isinstance(side, int) and not isinstance(side, bool) and side >= 0 for side in shape)
        fits = whole and math.prod(shape) * dtype.itemsize == len(part) - start
        if dtype.hasobject or header["fortran_order"] is not False or not fits:
            raise damaged()
        flat = np.frombuffer(part, dtype, offset=start)
        return np.asarray(read_only(flat.reshape(shape)))
    except (ValueError, TypeError, KeyError, SyntaxError, MemoryError, RecursionError) as error:
        raise damaged() from error


def _refuse_constant(name: str) -> float:
    raise ValueError(f"expected plain JSON, got {name}")
