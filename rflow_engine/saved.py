"""Reading a result back: from the ``alignment.json`` that an export wrote, or from a session.

An ``alignment.json`` holds all of a result but its flow, which lies beside it as ``flow.npz``, and the parts of several
planes, which the flow contains. The pictures are looked for where they were, then beside the file.
"""

from __future__ import annotations

import json
import warnings
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any, Literal

import numpy as np

from rflow_engine import addresses, coords, editing, provenance, session
from rflow_engine import settings as options
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext, SilentContext, Stage
from rflow_engine.errors import EngineError, ImageReadError, SessionError, UsageError
from rflow_engine.images import ImageSource, open_image
from rflow_engine.session import MissingPicture, PairRecord, PictureRecord
from rflow_engine.session.pictures import is_there
from rflow_engine.types import (
    FloatArray,
    FlowField,
    HomographyFit,
    ImageInfo,
    Matches,
    Region,
    Regions,
    Size,
    Verdict,
)
from rflow_engine.weights.files import sha256_of

Data = Mapping[str, Any]
_LARGEST_TEXT = 512_000_000
# What a flow in a file may have beside its numbers.
_SLACK = 65_536
# What is thrown at a file of arrays that is none, or no longer.
_UNREADABLE = (
    *(OSError, KeyError, ValueError, EOFError, MemoryError, RuntimeError),
    *(zipfile.BadZipFile, zlib.error),
)
# A newer program that only adds something does not raise the version.
_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SavedAlignment:
    """A result that was read back.

    Attributes:
        alignment: the result; :class:`rflow_engine.session.MissingPicture` stands for a picture that was not found.
        path: the file it was read from.
        title: which pair of a session it is, by number and name; empty for an ``alignment.json``.
        number: the same as a number, from 0.
        missing: what is wrong with pictures that cannot be used, a sentence each.
        notes: what is to be told of those that can, such as that one has changed since.
        mm_per_pixel: as in :class:`rflow_engine.session.PairRecord`.
        edited: whether the matches were edited after the alignment, which does not follow them yet.
        remote: whether a picture is missing because it lies on the web, and nobody has asked for the network.
    """

    alignment: Alignment
    path: Path
    title: str = ""
    number: int = 0
    missing: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    mm_per_pixel: tuple[float | None, float | None] | None = None
    edited: bool = False
    remote: bool = False

    def demand_pictures(self) -> None:
        """Go on only if both pictures are there.

        Raises:
            ImageReadError: if one is not, or cannot be used.
        """
        if self.remote:
            raise ImageReadError(" ".join(self.missing), "Add --web to load it from there.")
        if self.missing:
            raise ImageReadError(
                " ".join(self.missing),
                f"Put it there, or beside '{self.path.name}'"
                + (", or locate it in the window." if self.title else "."),
            )


def load_alignment(
    path: str | PathLike[str], *, pair: str | None = None, context: JobContext | None = None
) -> Alignment:
    """Read a result back.

    Args:
        path: an ``alignment.json`` with its ``flow.npz`` beside it, or a session (``.rflow``).
        pair: which pair of a session, by its number from 1 or its name; the first by default.
        context: for progress and cancelling: the checksums of the pictures are compared.

    Returns:
        The result as it was. A picture that is not there is stood in for by its size: what needs its pixels raises
        ``ImageReadError``. A Python warning tells of pictures that are missing or have changed since.

    Raises:
        SessionError: if the file is missing, damaged, something else or from a later version.
        UsageError: if there is no such pair, or it has no alignment.
        Cancelled: if the context says so.
    """
    saved = read(path, pair=pair, context=context)
    for note in (*saved.missing, *saved.notes):
        warnings.warn(note, stacklevel=2)
    return saved.alignment


def read(
    path: str | PathLike[str],
    *,
    pair: str | None = None,
    verify: bool = True,
    network: bool = False,
    context: JobContext | None = None,
) -> SavedAlignment:
    """Read a result back, with what is to be told of its pictures; see :func:`load_alignment`.

    Args:
        path: as there.
        pair: as there.
        verify: compare checksums, for which the pictures of an ``alignment.json`` are read. Without it, only their
            sizes are.
        network: whether pictures that lie on the web are loaded from there.
        context: as there.
    """
    file = Path(path).expanduser().absolute()
    context = context or SilentContext()
    if _is_session(file):
        return _of_session(file, pair, context, network)
    if pair is not None:
        raise UsageError(f"'{file.name}' is not a session, so it has no pairs to choose from.", "Leave out the pair.")
    return _Text(file, _content(file), network).saved(verify, context)


def _is_session(file: Path) -> bool:
    try:
        with file.open("rb") as stream:
            return file.suffix.lower() == session.SUFFIX or stream.read(4) == b"PK\x03\x04"
    except OSError as error:
        raise SessionError(f"'{file}' cannot be read: {error.strerror}.", "Check the path.") from error


# Sessions


def _of_session(file: Path, wanted: str | None, context: JobContext, network: bool) -> SavedAlignment:
    loaded = session.load(file, context, network=network)
    number = _number(loaded.session.pairs, wanted, file.name)
    pair = loaded.session.pairs[number]
    title, alignment = _title(pair, number), pair.alignment
    if alignment is None:
        raise UsageError(
            f"The pair {title} of '{file.name}' has no alignment. {pair.failure}".rstrip(),
            "Open the session in the window and align it, or choose another with --pair.",
        )
    notes = [note for note in loaded.notes if note.pair == number]
    changed = ", ".join(f"'{note.name}'" for note in notes if note.trouble == "changed")
    return SavedAlignment(
        alignment=alignment,
        path=file,
        title=title,
        number=number,
        missing=tuple(_lost(note) for note in notes if note.trouble != "changed"),
        notes=(f"Changed since the session was saved: {changed}.",) if changed else (),
        mm_per_pixel=pair.mm_per_pixel,
        edited=not pair.edits.same_as(editing.start(alignment)),
        remote=any(note.trouble == "remote" for note in notes),
    )


def _number(pairs: Sequence[PairRecord], wanted: str | None, name: str) -> int:
    """Which pair is meant, counted from 0: a name goes before a number."""
    if not pairs:
        raise UsageError(f"The session '{name}' holds no pairs.", "Choose another session.")
    if wanted is None:
        return 0
    named = [number for number, pair in enumerate(pairs) if wanted in (pair.name, _names(pair))]
    if len(named) > 1:
        numbers = ", ".join(str(number + 1) for number in named)
        raise UsageError(f"Several pairs are called '{wanted}'.", f"Choose one by its number: {numbers}.")
    if named:
        return named[0]
    if wanted.isdecimal() and 1 <= int(wanted) <= len(pairs):
        return int(wanted) - 1
    there = ", ".join(_title(pair, number) for number, pair in enumerate(pairs))
    raise UsageError(f"There is no pair '{wanted}' in '{name}'.", f"There are: {there}.")


def _names(pair: PairRecord) -> str:
    """What a pair without a name of its own is called in the window."""
    names = [Path(image.info.name).stem if image is not None else "…" for image in (pair.source, pair.target)]
    return " → ".join(names)


def _title(pair: PairRecord, number: int) -> str:
    return f"{number + 1} “{pair.name or _names(pair)}”"


def _lost(note: session.PictureNote) -> str:
    if note.trouble == "resized":
        return f"The {note.role} '{note.path}' has another number of pixels than when it was aligned."
    if note.trouble == "unreadable":
        return f"The {note.role} '{note.path}' cannot be read."
    if note.trouble == "remote":
        return _on_the_web(note.role, note.path)
    return f"The {note.role} '{note.path}' is missing."


def _on_the_web(role: str, address: str) -> str:
    return f"The {role} '{address}' lies on the web."


# alignment.json


def _content(file: Path) -> Data:
    try:
        if file.stat().st_size > _LARGEST_TEXT:
            raise SessionError(f"'{file.name}' is far too large to be the record of an alignment.", "Choose another.")
        data = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SessionError(f"'{file}' cannot be read: {error.strerror}.", "Check the path.") from error
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or data.get("format") != "rflow alignment":
        raise SessionError(
            f"'{file.name}' is not the record of an alignment.",
            "Choose an alignment.json that this program has written, or a session (.rflow).",
        )
    version = data.get("version")
    if not isinstance(version, int) or version > _VERSION:
        raise SessionError(
            f"'{file.name}' was written by a newer program: its format has version {version!r}, this program reads "
            f"up to {_VERSION}.",
            "Install the newer program to use it.",
        )
    return data


class _Text:
    """One reading of an ``alignment.json``."""

    def __init__(self, file: Path, data: Data, network: bool) -> None:
        self._file, self._data, self._network = file, data, network

    def saved(self, verify: bool, context: JobContext) -> SavedAlignment:
        """The result, and what is to be told of its pictures."""
        try:
            settings = options.from_json(self._data["settings"])
            infos = [_info(self._data[role]) for role in ("source", "target")]
            matches, fit = self._matches(), self._fit()
            regions = Regions(
                source=_regions(self._data["regions"]["source"]), target=_regions(self._data["regions"]["target"])
            )
            flow = self._flow(infos[1].size)
            verdict = _verdict(self._data["verdict"])
            tried = tuple(map(str, self._data["verdict"].get("searched", ())))
            notes_then = tuple(map(str, self._data.get("notes", ())))
            timings = {str(name): float(value) for name, value in dict(self._data.get("timings", {})).items()}
        except EngineError:
            raise
        except (KeyError, TypeError, ValueError, IndexError, OverflowError, AttributeError) as error:
            raise self._damaged() from error
        images, missing, notes = self._pictures(infos, verify, context)
        alignment = Alignment(
            source=images[0],
            target=images[1],
            matches=matches,
            fit=fit,
            flow=flow,
            verdict=verdict,
            tried=tried,
            regions=regions,
            settings=settings,
            device=str(self._data.get("device", "cpu")),
            timings=timings,
            notes=notes_then,
        )
        remote = not self._network and any(addresses.is_address(info.path) for info in infos)
        return SavedAlignment(
            alignment=alignment, path=self._file, missing=tuple(missing), notes=tuple(notes), remote=remote
        )

    def _damaged(self) -> SessionError:
        return SessionError(
            f"The record '{self._file.name}' is damaged or incomplete.",
            "Export the alignment again, or use its session.",
        )

    def _matches(self) -> Matches:
        data = self._data["matches"]
        kinds = tuple(map(str, data["kinds"]))
        matches = Matches(
            source=_points(data["source"]),
            target=_points(data["target"]),
            score=np.array(data["score"], np.float32),
            kind=np.array(data["kind"], np.uint8),
            kinds=kinds,
            scale=np.array(data["scale"], np.float32),
        )
        if len(matches) and int(matches.kind.max()) >= len(kinds):
            raise ValueError("a match of an unknown kind")
        return matches

    def _fit(self) -> HomographyFit:
        data, matches = self._data["homography"], self._matches()
        matrix = np.array(data["source_from_target"], np.float64)
        if matrix.shape != (3, 3) or not np.isfinite(matrix).all():
            raise ValueError("no homography")
        listed = self._data["matches"]
        landed = coords.apply_homography(coords.invert_homography(matrix), matches.source)
        distance = np.linalg.norm(landed - matches.target, axis=1)
        return HomographyFit(
            source_from_target=matrix,
            inliers=_mask(listed["inlier_indices"], len(matches)),
            excluded=_mask(listed["excluded_indices"], len(matches)),
            locked=_mask(listed["locked_indices"], len(matches)),
            residuals=np.nan_to_num(distance, nan=np.inf),
            threshold=float(data["threshold_px"]),
            support=_real(data.get("support")),
            model=_model(data.get("model", "homography")),
            corner_errors=np.array([_real(error) for error in data["expected_corner_errors_px"]]),
            zoom=_real(data.get("zoom", 1.0)),
        )

    def _flow(self, target: Size) -> FlowField | None:
        data = self._data["flow"]
        if data is None:
            return None
        name = dict(self._data.get("export", {})).get("files", {}).get("flow", data["file"])
        file = self._file.parent / Path(str(name)).name
        grid = Size(width=int(data["grid_width"]), height=int(data["grid_height"]))
        if not is_there(file):
            raise SessionError(
                f"The flow '{file.name}' is not beside '{self._file.name}', which says that there is one.",
                "Put it there; a result to be used again is exported with its flow.",
            )
        return _flow_of(file, grid, target, provenance.refined_of(data))

    # Pictures

    def _pictures(
        self, infos: Sequence[ImageInfo], verify: bool, context: JobContext
    ) -> tuple[list[ImageSource], list[str], list[str]]:
        images: list[ImageSource] = []
        missing: list[str] = []
        notes: list[str] = []
        for number, (role, info) in enumerate(zip(("source", "target"), infos, strict=True)):
            image, trouble = self._picture(role, info)
            images.append(image)
            if trouble:
                missing.append(trouble)
            elif verify and (note := self._changed(role, image, Stage(context, number / 2, (number + 1) / 2))):
                notes.append(note)
        return images, missing, notes

    def _picture(self, role: str, info: ImageInfo) -> tuple[ImageSource, str]:
        """The picture, or what stands for it and why."""
        stand_in = MissingPicture(PictureRecord(info=info, relative=None, bytes=-1, fingerprint=""))
        if info.path is None:
            return stand_in, f"The {role} was not a file when it was aligned."
        if addresses.is_address(info.path):
            return self._from_the_web(role, stand_in)
        beside = self._file.parent / info.path.replace("\\", "/").rsplit("/", 1)[-1]
        place = next((place for place in (Path(info.path), beside) if is_there(place)), None)
        if place is None:
            return stand_in, f"The {role} '{info.path}' is missing."
        return _opened(role, place, stand_in)

    def _from_the_web(self, role: str, stand_in: MissingPicture) -> tuple[ImageSource, str]:
        address = stand_in.info.path or ""
        return _opened(role, address, stand_in) if self._network else (stand_in, _on_the_web(role, address))

    def _changed(self, role: str, image: ImageSource, context: JobContext) -> str:
        known = self._data[role].get("sha256")
        assert image.info.path is not None
        if image.info.mark:
            return (
                "" if image.info.mark == known else f"The {role} '{image.info.name}' has changed since it was aligned."
            )
        try:
            now = sha256_of(Path(image.info.path), context, f"Taking the checksum of {image.info.name}")
        except OSError:
            now = None
        return "" if now == known else f"The {role} '{image.info.name}' has changed since it was aligned."


def _opened(role: str, place: Path | str, stand_in: MissingPicture) -> tuple[ImageSource, str]:
    """What lies at a path or an address, or what stands for it and why."""
    try:
        image = open_image(place, page=stand_in.info.page)
    except EngineError:
        return stand_in, f"The {role} '{place}' cannot be read."
    if image.info.size != stand_in.info.size:
        return stand_in, f"The {role} '{place}' has another number of pixels than when it was aligned."
    return image, ""


def _flow_of(file: Path, grid: Size, target: Size, refined: Any) -> FlowField:
    damaged = SessionError(f"The flow '{file.name}' is damaged or belongs to another result.", "Export it again.")
    try:
        with zipfile.ZipFile(file) as archive:
            # Before anything is unpacked: no more than the record says.
            if sum(part.file_size for part in archive.infolist()) > grid.pixels * 12 + _SLACK:
                raise damaged
        with np.load(file, allow_pickle=False) as arrays:
            flow, confidence = arrays["flow"], arrays["confidence"]
            size = arrays["target_size"].tolist()
    except _UNREADABLE as error:
        raise damaged from error
    fits = flow.shape == (*grid.shape, 2) and confidence.shape == grid.shape and size == [target.width, target.height]
    if not fits or flow.dtype != np.float32 or confidence.dtype != np.float32 or not np.isfinite(flow).all():
        raise damaged
    return FlowField(flow=flow, confidence=confidence, target_size=target, refined=refined)


def _info(data: Data) -> ImageInfo:
    resolution = data.get("resolution")
    size = Size(width=int(data["width"]), height=int(data["height"]))
    if size.width < 1 or size.height < 1:
        raise ValueError("a picture without pixels")
    return ImageInfo(
        name=str(data["name"]),
        path=None if data["path"] is None else str(data["path"]),
        size=size,
        channels=int(data["channels"]),
        dtype=np.dtype(str(data["dtype"])).name,
        format=str(data["format"]),
        orientation=int(data.get("orientation", 1)),
        resolution=None if resolution is None else (float(resolution[0]), float(resolution[1])),
        notes=tuple(map(str, data.get("notes", ()))),
        page=int(data.get("page", 1)) - 1,
        page_name=str(data.get("page_name", "")),
    )


def _verdict(data: Data) -> Verdict:
    level: Literal["accepted", "doubtful", "refused"] = "doubtful"
    if data["level"] in ("accepted", "doubtful", "refused"):
        level = data["level"]
    return Verdict(
        level=level,
        reason=str(data["reason"]),
        figures={str(name): _real(value) for name, value in data["figures"].items()},
    )


def _regions(data: Sequence[Data]) -> tuple[Region, ...]:
    return tuple(
        Region(
            outline=np.array(region["outline"], np.float64),
            include=bool(region["include"]),
            name=str(region["name"]),
            measured=bool(region.get("measured", False)),
        )
        for region in data
    )


def _points(data: Any) -> FloatArray:
    return np.array(data, np.float64).reshape(-1, 2)


def _mask(indices: Sequence[int], count: int) -> Any:
    mask = np.zeros(count, np.bool_)
    mask[np.array(indices, np.intp)] = True
    return mask


def _model(name: Any) -> Any:
    if name not in ("translation", "similarity", "affine", "homography"):
        raise ValueError(f"an unknown kind of transform {name!r}")
    return name


def _real(value: Any) -> float:
    return float("nan") if value is None else float(value)
