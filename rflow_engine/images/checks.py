"""Refusing what cannot be aligned, in one clear sentence, before any pixel is decoded."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from rflow_engine.errors import ImageReadError
from rflow_engine.said import Said, said
from rflow_engine.types import Size

# Below this there is no structure that a feature could describe.
MIN_SIDE = 16
# A strip longer than this many times its width has too little of the other direction to fix a homography.
MAX_ASPECT = 50
# Part of the free memory that one decoded picture may take; the rest is for the work on it.
_MEMORY_SHARE = 0.7


def check_file(path: Path) -> None:
    """Refuse a path that is no readable, non-empty file.

    Raises:
        ImageReadError: saying which of these it is.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ImageReadError(
                said("'{name}' is a folder, not a picture.", name=path.name or path),
                said("Choose a picture inside it."),
            )
        if not stat.S_ISREG(status.st_mode):
            raise ImageReadError(
                said("'{name}' is not an ordinary file.", name=path.name), said("Choose a picture file.")
            )
        if status.st_size == 0:
            raise ImageReadError(
                said("The file '{name}' is empty (0 bytes).", name=path.name),
                said("Copy it again from where it came from."),
            )
        with path.open("rb"):
            pass
    except FileNotFoundError:
        raise ImageReadError(
            said("The file '{path}' does not exist.", path=path), said("Check the name and the folder.")
        ) from None
    except PermissionError:
        raise ImageReadError(
            said("There is no permission to read '{path}'.", path=path),
            said("Change the permissions of the file or copy it elsewhere."),
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ImageReadError(
            said("The file '{path}' cannot be opened: {reason}.", path=path, reason=reason),
            said("Check the name and the disk."),
        ) from error


def check_size(name: str, size: Size) -> None:
    """Refuse a picture without two usable dimensions.

    Raises:
        ImageReadError: if it is too small, or too long and thin.
    """
    short = min(size.width, size.height)
    if short < MIN_SIDE:
        raise ImageReadError(
            said("The picture '{name}' is too small to align: {size} pixels.", name=name, size=size),
            said("Both sides need at least {least} pixels.", least=MIN_SIDE),
        )
    if size.long_side > MAX_ASPECT * short:
        raise ImageReadError(
            said("The picture '{name}' is too long and thin to align: {size} pixels.", name=name, size=size),
            said("Crop it so that it is at most {most} times as long as wide.", most=MAX_ASPECT),
        )


def check_memory(name: str, size: Size, bytes_per_pixel: int) -> None:
    """Refuse a picture whose decoded pixels do not fit in the memory that is free.

    Raises:
        ImageReadError: with both figures.
    """
    needed = size.pixels * bytes_per_pixel
    free = available_memory()
    if free is not None and needed > _MEMORY_SHARE * free:
        raise ImageReadError(
            said(
                "The picture '{name}' is too large: {size} pixels need {needed} of memory, {free} are free.",
                name=name,
                size=size,
                needed=_gigabytes(needed),
                free=_gigabytes(free),
            ),
            said("Reduce the picture, save it as an uncompressed TIFF, or close other programs."),
        )


def damaged(name: str, error: BaseException | str) -> ImageReadError:
    """The error for a picture whose pixels cannot be decoded."""
    if isinstance(error, FileNotFoundError):
        return ImageReadError(
            said("The file '{name}' is no longer there.", name=name), said("Put it back, or open another picture.")
        )
    if isinstance(error, Said):
        return _damaged(name, error)
    text = str(getattr(error, "strerror", None) or error).strip() or type(error).__name__
    # Libraries put whole paragraphs into their errors.
    return _damaged(name, text.splitlines()[0][:100].rstrip(". "))


def _damaged(name: str, reason: str) -> ImageReadError:
    return ImageReadError(
        said("The picture '{name}' is damaged or incomplete ({reason}).", name=name, reason=reason),
        said("Copy it again from where it came from."),
    )


def available_memory() -> int | None:
    """Bytes of memory that are free for use, as the system tells; None where it does not."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            for line in lines:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    try:
        # macOS does not say what is available; most of the memory can be freed for whoever asks.
        return int(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") * 0.8)
    except (OSError, ValueError):
        return None


def _windows_memory() -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            ("available", ctypes.c_ulonglong),
            ("others", ctypes.c_ulonglong * 5),
        )

    status = Status(length=ctypes.sizeof(Status))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  # absent from the stubs of other systems
    return int(status.available) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB"
