"""The pictures of a session: how they are remembered, found again, and stood in for while they are missing."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, TypeAlias

import numpy as np

from rflow_engine import addresses
from rflow_engine.errors import ImageReadError, UsageError
from rflow_engine.images import ImageSource, NativeImage, WorkingImage, open_image
from rflow_engine.said import said
from rflow_engine.session import values
from rflow_engine.types import AnyArray, BoolArray, Box, FloatArray, ImageInfo, Size, read_only

Role: TypeAlias = Literal["source", "target"]
Trouble: TypeAlias = Literal["missing", "unreadable", "resized", "changed", "remote"]
# Bytes read at the beginning, in the middle and at the end of a file: enough to notice that it is another one, quick
# on a file of gigabytes.
_SAMPLE = 1 << 16
# A picture that lies beside the session's folder goes along when both are moved; one much farther up does not.
_MOST_UP = 2
# The area that stands for a missing picture, and its stripes, in pixels.
_HATCHED_SIDE, _STRIPE = 512, 12
_SAMPLES = ("uint8", "uint16", "float32")
# Longer than any picture that a format can hold.
_LONGEST = 1 << 32
# The profile is in the file, and large.
_LEFT_OUT = ("icc_profile",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRecord:
    """What a session remembers of a picture.

    Attributes:
        info: what its header said, with its absolute path.
        relative: its path from the folder of the session, with forward slashes; None where it lies elsewhere.
        bytes: length of the file; -1 if it was not there when the session was saved.
        fingerprint: SHA-256 over the length and three samples of the file; empty if it was not there. Of a picture on
            the web, whose path is its address, the mark of its header.
    """

    info: ImageInfo
    relative: str | None
    bytes: int
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureNote:
    """Something that was found out about a picture of a session.

    Attributes:
        pair: number of its pair.
        role: which picture it is.
        trouble: "missing", "unreadable", "resized" (another number of pixels: it cannot take the old one's place) or
            "changed" (as large as before, but another file; it is used), or "remote" (it lies on the web, which a
            session does not ask by itself).
        name: its name.
        path: where it was looked for, or found.
    """

    pair: int
    role: Role
    trouble: Trouble
    name: str
    path: str


class MissingPicture:
    """Stands for a picture that is not there: its size is known, its pixels are not.

    What was computed from the picture can be looked at, edited and saved again; on the screen it is a hatched area.
    What needs pixels to compute or to write raises :class:`ImageReadError`.

    Attributes:
        info: what the header of the picture said.
        record: what the session remembers of it.
    """

    def __init__(self, record: PictureRecord) -> None:
        self.info = record.info
        self.record = record

    def __repr__(self) -> str:
        return f"MissingPicture({self.info.name!r}, {self.info.size})"

    def read(self, box: Box | None = None) -> AnyArray:
        """Raises ``ImageReadError``: there are no pixels."""
        raise self._missing()

    def read_mask(self, box: Box | None = None) -> BoolArray | None:
        """Raises ``ImageReadError``: there are no pixels."""
        raise self._missing()

    def working(self, long_side: int) -> WorkingImage:
        """Raises ``ImageReadError``: there are no pixels."""
        raise self._missing()

    def display(self, long_side: int) -> AnyArray:
        """Raises ``ImageReadError``: figures are made of this, and must not show what there is not."""
        raise self._missing()

    def display_region(self, box: Box) -> AnyArray:
        """Raises: there is no file to read from."""
        raise self._missing()

    def native(self, long_side: int) -> NativeImage:
        """A hatched area for the screen, smaller than asked for."""
        dtype: np.dtype[Any] = np.dtype(self.info.dtype)
        scale = 1.0 if dtype.kind == "f" else float(np.iinfo(dtype).max)
        hatched = _hatched(self.info.size.scaled_to(min(long_side, _HATCHED_SIDE)))
        pixels = np.repeat((scale * hatched).astype(dtype)[..., None], self.info.channels, axis=2)
        return NativeImage(pixels=read_only(pixels), mask=None, fill=read_only(pixels[0, 0].copy()))

    @property
    def reads_regions(self) -> bool:
        """Not any."""
        return False

    def shrunk(self, box: Box, factor: int, fill: AnyArray | None = None) -> AnyArray:
        """Raises ``ImageReadError``: there are no pixels."""
        raise self._missing()

    def _missing(self) -> ImageReadError:
        return ImageReadError(said("The picture '{name}' is missing.", name=self.info.name), said("Locate it first."))


def remember(image: ImageSource, home: Path) -> PictureRecord:
    """What a session saved in the folder ``home`` has to know of a picture.

    Raises:
        UsageError: if the picture came as an array: there is no file to find again.
    """
    if isinstance(image, MissingPicture):
        return replace(image.record, relative=_relative(image.record.info.path or "", home))
    if image.info.path is None:
        raise UsageError(
            said("The picture '{name}' has no file, so a session cannot find it again.", name=image.info.name),
            said("Save it as a file and open that."),
        )
    info = replace(image.info, icc_profile=None)
    if addresses.is_address(image.info.path):
        return PictureRecord(info=info, relative=None, bytes=-1, fingerprint=image.info.mark)
    length, mark = fingerprint(Path(image.info.path))
    return PictureRecord(info=info, relative=_relative(image.info.path, home), bytes=length, fingerprint=mark)


def fingerprint(path: Path) -> tuple[int, str]:
    """Length in bytes of a file and a cheap fingerprint of it; -1 and the empty text if it cannot be read."""
    try:
        with path.open("rb") as stream:
            length = os.fstat(stream.fileno()).st_size
            digest = hashlib.sha256(str(length).encode())
            for start in (0, max(0, length // 2 - _SAMPLE // 2), max(0, length - _SAMPLE)):
                stream.seek(start)
                digest.update(stream.read(_SAMPLE))
    except (OSError, ValueError):
        return -1, ""
    return length, digest.hexdigest()


def find(
    record: PictureRecord, homes: Sequence[Path], *, network: bool = False
) -> tuple[ImageSource, Trouble | None, str]:
    """A picture from where it should be.

    Args:
        record: what is known of it.
        homes: folders that the relative path may start from, best first.
        network: whether a picture on the web may be fetched from there.

    Returns:
        The picture, or what stands for it; what was wrong; where it was looked for or found.
    """
    if addresses.is_address(record.info.path):
        return _from_the_web(record) if network else (MissingPicture(record), "remote", record.info.path or "")
    places = _places(record, homes)
    there = [place for place in places if is_there(place)]
    same = [place for place in there if record.fingerprint and fingerprint(place)[1] == record.fingerprint]
    for place in [*same, *(other for other in there if other not in same)][:1]:
        try:
            image, trouble = locate(record, place)
        except ImageReadError:
            return MissingPicture(record), "unreadable", str(place)
        return (MissingPicture(record) if trouble == "resized" else image), trouble, str(place)
    return MissingPicture(record), "missing", record.info.path or ""


def _from_the_web(record: PictureRecord) -> tuple[ImageSource, Trouble | None, str]:
    address = record.info.path or ""
    try:
        image, trouble = locate(record, address)
    except ImageReadError:
        return MissingPicture(record), "unreadable", address
    return (MissingPicture(record) if trouble == "resized" else image), trouble, address


def locate(record: PictureRecord, path: Path | str) -> tuple[ImageSource, Trouble | None]:
    """Open the file, or what lies at the address, that is said to be a picture of the session.

    Returns:
        The picture, and how it differs from the one that is remembered: "resized", "changed" or None.

    Raises:
        ImageReadError: if it cannot be opened.
    """
    image = open_image(path, page=record.info.page)
    if image.info.size != record.info.size:
        return image, "resized"
    known = bool(record.fingerprint)
    mark = image.info.mark or fingerprint(Path(path))[1]
    return image, "changed" if known and mark != record.fingerprint else None


def is_there(place: Path) -> bool:
    """Whether a file lies at a place that may be looked at; a name that this system cannot have is none."""
    try:
        return place.is_file()
    except OSError:
        return False


def look_in(folder: Path, missing: Sequence[PictureRecord]) -> dict[int, Path]:
    """Which of several missing pictures lie in a folder under the names they had; by their number in ``missing``."""
    found = {}
    for number, record in enumerate(missing):
        place = folder / _plain_name(record)
        if is_there(place):
            found[number] = place
    return found


def encode(record: PictureRecord, sink: values.Sink) -> dict[str, Any]:
    """A record as plain values."""
    plain: dict[str, Any] = values.encode(record, sink, skip=("info",))
    return {**values.encode(record.info, sink, skip=_LEFT_OUT), **plain}


def decode(data: Mapping[str, Any], source: values.Source, where: str) -> PictureRecord:
    """The inverse of :func:`encode`.

    Raises:
        SessionError: if it is something else.
    """
    info: ImageInfo = values.decode(ImageInfo, data, source, where)
    sides = (info.size.width, info.size.height)
    if not all(1 <= side <= _LONGEST for side in sides) or info.channels not in (1, 3) or info.dtype not in _SAMPLES:
        raise source.damaged(where)
    record: PictureRecord = values.decode(PictureRecord, data, source, where, {"info": info})
    return record


def _hatched(size: Size) -> FloatArray:
    """(height, width) float64 in [0, 1]: slanted stripes that nobody takes for a picture."""
    x, y = np.meshgrid(np.arange(size.width), np.arange(size.height))
    return np.where((x + y) // _STRIPE % 2, 0.46, 0.54)


def _relative(path: str, home: Path) -> str | None:
    if addresses.is_address(path):
        return None
    try:
        relative = os.path.relpath(path, home) if path else ""
    except ValueError:
        # On Windows there is no way from one drive to another.
        return None
    parts = Path(relative).parts
    return Path(relative).as_posix() if parts and parts.count("..") <= _MOST_UP else None


def _places(record: PictureRecord, homes: Sequence[Path]) -> list[Path]:
    """Where to look: relative to the session, at the absolute path, beside the session; each once."""
    places = [home / record.relative for home in homes if record.relative]
    if record.info.path:
        places.append(Path(record.info.path))
    places += [home / _plain_name(record) for home in homes]
    return list(dict.fromkeys(Path(os.path.normpath(place)) for place in places))


def _plain_name(record: PictureRecord) -> str:
    """The name of the file without folders, whatever the system it was saved on."""
    return (record.info.path or record.info.name).replace("\\", "/").rsplit("/", 1)[-1]
