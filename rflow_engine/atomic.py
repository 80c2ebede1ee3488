"""Writing files so that they are there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from rflow_engine.errors import EngineError, ResourceError, WriteError
from rflow_engine.said import said


@contextlib.contextmanager
def writing_to(directory: Path) -> Iterator[None]:
    """Say in one sentence why a folder could not be written to."""
    try:
        yield
    except EngineError:
        raise
    except MemoryError as error:
        raise ResourceError(
            said("Memory ran out while exporting."), said("Use smaller tiles or close other programs.")
        ) from error
    except OSError as error:
        raise _write_error(directory, error) from error


def _write_error(directory: Path, error: OSError) -> WriteError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return WriteError(
            said("The disk of '{directory}' is full.", directory=directory),
            said("Free some space or choose another folder; nothing was left behind."),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return WriteError(
            said("There is no permission to write to '{directory}'.", directory=directory),
            said("Choose another folder."),
        )
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        return WriteError(
            said("'{directory}' is not a folder, or lies in something that is none.", directory=directory),
            said("Choose a folder."),
        )
    return WriteError(
        said(
            "The results could not be written to '{directory}': {reason}.",
            directory=directory,
            reason=error.strerror or error,
        ),
        said("Choose another folder."),
    )


@contextlib.contextmanager
def new_folders(directory: Path) -> Iterator[None]:
    """Make a folder and those above it; take away what was made if the body fails."""
    missing = [folder for folder in (directory, *directory.parents) if not folder.exists()]
    try:
        directory.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for folder in missing:
            # What somebody else put there meanwhile stays.
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


@contextlib.contextmanager
def scratch_folder(directory: Path) -> Iterator[Path]:
    """A hidden folder on the same disk, gone at the end whatever happens."""
    scratch = Path(tempfile.mkdtemp(prefix=".rflow-", dir=directory))
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def move_all(scratch: Path, directory: Path, names: Sequence[str]) -> None:
    """Move finished files into place, all or none: what they replace comes back if one cannot be moved.

    Raises:
        WriteError: if a folder, with whatever is in it, would be replaced.
        OSError: if a file cannot be moved.
    """
    undo: list[tuple[Path, Path | None]] = []
    try:
        for name in names:
            final, old = directory / name, None
            if final.is_dir() and not final.is_symlink():
                raise WriteError(said("'{path}' is a folder.", path=final), said("Choose another folder."))
            if os.path.lexists(final):
                old = scratch / f"{name}.old"
                os.replace(final, old)
            undo.append((final, old))
            os.replace(scratch / name, final)
    except BaseException:
        for final, old in reversed(undo):
            with contextlib.suppress(OSError):
                final.unlink(missing_ok=True)
                if old is not None:
                    os.replace(old, final)
        raise
