"""A folder of pictures to learn from: what is usable, which are kept for validation, and their reduced pixels."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rflow_engine.context import JobContext
from rflow_engine.errors import EngineError, ImageReadError, UsageError
from rflow_engine.images import open_image
from rflow_engine.types import Progress

if TYPE_CHECKING:
    from numpy.typing import NDArray

SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp", ".jp2")
# Smaller pictures are stretched too much to learn brush strokes from.
SMALLEST = 96
# Reduced pixels are kept in memory up to so many bytes; what is beyond is read again.
_KEPT = 2_000_000_000
# Of so many names that hash evenly, one is kept for validation.
_VALIDATION = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """What a folder holds.

    Attributes:
        training: files to learn from, sorted by name.
        validation: files to measure with, never learnt from.
        unusable: files that were skipped, and why.
    """

    training: tuple[Path, ...]
    validation: tuple[Path, ...]
    unusable: dict[Path, str]


def take_inventory(folder: Path, context: JobContext) -> Inventory:
    """Look through a folder and those below it; only headers are read.

    Args:
        folder: where the pictures are.
        context: told about progress and asked whether to go on.

    Raises:
        UsageError: if there is no such folder, it may not be read, or it holds too few pictures.
    """
    files = _files(folder)
    usable: list[Path] = []
    unusable: dict[Path, str] = {}
    for number, file in enumerate(files):
        context.raise_if_cancelled()
        if number % 50 == 0:
            context.report(Progress(fraction=0.0, message=f"Looking at picture {number + 1} of {len(files)}"))
        problem = _problem(file)
        if problem:
            unusable[file] = problem
        else:
            usable.append(file)
    training = tuple(file for file in usable if not kept_for_validation(file.name))
    validation = tuple(file for file in usable if kept_for_validation(file.name))
    if not training:
        seen = f"of {len(files)} files none" if files else "it holds none"
        raise UsageError(
            f"'{folder}' has no pictures to learn from: {seen} can be used.",
            f"Give a folder of pictures of at least {SMALLEST} px: {', '.join(SUFFIXES)}.",
        )
    # Too few to split by chance: better a measure on the pictures learnt from than none.
    return Inventory(training=training, validation=validation or training[:1], unusable=unusable)


def _files(folder: Path) -> list[Path]:
    try:
        if not folder.is_dir():
            raise UsageError(f"There is no folder '{folder}'.", "Check the path.")
        # Listing says at once what walking would pass over in silence.
        list(folder.iterdir())
    except PermissionError as error:
        raise UsageError(f"There is no permission to read '{folder}'.", "Choose another folder.") from error
    return sorted(file for file in folder.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())


def _problem(file: Path) -> str:
    """Why a picture cannot be learnt from; empty if it can."""
    try:
        size = open_image(file).info.size
    except EngineError as error:
        return error.problem
    return f"it has only {size.width} × {size.height} px" if min(size.width, size.height) < SMALLEST else ""


def kept_for_validation(name: str) -> bool:
    """Whether a picture of this name is for validation: by its name alone, so it stays so when others come."""
    return int.from_bytes(hashlib.sha256(name.encode(errors="surrogateescape")).digest()[:4]) % _VALIDATION == 0


@dataclass
class Shelf:
    """Reduced pictures by number, kept in memory within a bound. Safe to use from several threads.

    Attributes:
        files: where they come from.
        long_side: in pixels, that they are reduced to.
        damaged: files whose pixels turned out to be unusable, and why.
    """

    files: Sequence[Path]
    long_side: int
    damaged: dict[Path, str] = field(default_factory=dict)
    _kept: OrderedDict[int, NDArray[np.uint8]] = field(default_factory=OrderedDict)
    _bytes: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __len__(self) -> int:
        return len(self.files)

    def read(self, number: int) -> NDArray[np.uint8]:
        """(h, w, 3) pixels of a picture, or of the next one that is not damaged.

        Raises:
            UsageError: if none can be read.
        """
        for step in range(len(self.files)):
            index = (number + step) % len(self.files)
            with self._lock:
                if index in self._kept:
                    self._kept.move_to_end(index)
                    return self._kept[index]
            file = self.files[index]
            if file in self.damaged:
                continue
            try:
                rgb = open_image(file).working(self.long_side).rgb
            except ImageReadError as error:
                self.damaged[file] = error.problem
                continue
            pixels = np.rint(rgb * 255).astype(np.uint8)
            self._keep(index, pixels)
            return pixels
        raise UsageError("None of the pictures can be read.", f"The first says: {next(iter(self.damaged.values()))}")

    def _keep(self, index: int, pixels: NDArray[np.uint8]) -> None:
        with self._lock:
            if index not in self._kept:
                self._kept[index] = pixels
                self._bytes += pixels.nbytes
            while self._bytes > _KEPT:
                self._bytes -= self._kept.popitem(last=False)[1].nbytes
