"""What a session holds, and how it is saved and loaded."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

import numpy as np

from rflow_engine import __version__, editing
from rflow_engine import settings as options
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext, SilentContext
from rflow_engine.editing import Edits
from rflow_engine.errors import SessionError
from rflow_engine.images import ImageSource
from rflow_engine.said import said
from rflow_engine.session import container, pictures, values
from rflow_engine.session.pictures import PictureNote, Role
from rflow_engine.settings import Settings
from rflow_engine.types import Progress, Regions

FORMAT, VERSION = "rflow session", 1
_ROLES: tuple[Role, Role] = ("source", "target")
_IMAGES = ("source", "target")
# Earlier versions are brought to the next one, step by step.
_MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = MappingProxyType({})
Data: TypeAlias = dict[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PairRecord:
    """One pair of a session.

    Attributes:
        name: as the user calls it; empty for the names of its pictures.
        source: the picture that moves, or None.
        target: the picture that stays, or None.
        settings: with which the next alignment is made.
        regions: what counts of the pictures now; an alignment holds those that it was computed with.
        edits: the matches as the user wants them.
        alignment: the last good alignment, or None.
        found: the alignment before the first edit; often the same object.
        failure: why the pair could not be aligned, in a sentence; empty if it was, or nobody tried.
        mm_per_pixel: how large a pixel of source and target is on the work by what the user has set, each None where
            it is not known; None where nothing was set and what the files say counts.
        view: what the window remembers of how it was looked at: plain values for JSON, nothing to the engine.
    """

    name: str = ""
    source: ImageSource | None = None
    target: ImageSource | None = None
    settings: Settings = field(default_factory=Settings, repr=False)
    regions: Regions = field(default_factory=Regions, repr=False)
    edits: Edits = field(default_factory=editing.empty, repr=False)
    alignment: Alignment | None = field(default=None, repr=False)
    found: Alignment | None = field(default=None, repr=False)
    failure: str = ""
    mm_per_pixel: tuple[float | None, float | None] | None = None
    view: Mapping[str, Any] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Session:
    """Pairs of pictures and what was found and decided about them.

    Attributes:
        pairs: in the order of the list.
        current: the number of the one on the screen.
    """

    pairs: tuple[PairRecord, ...] = ()
    current: int = 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Loaded:
    """A session as it was read.

    Attributes:
        session: the session; :class:`MissingPicture` stands for a picture that was not found.
        notes: what is to be told about its pictures.
        origin: the session file that an automatic copy belongs to, as an absolute path; empty for none.
        saved: when it was saved, in ISO 8601.
        lost: what could not be read, in words; only where whole parts of a damaged file were asked for.
    """

    session: Session
    notes: tuple[PictureNote, ...] = ()
    origin: str = ""
    saved: str = ""
    lost: tuple[str, ...] = ()


def save(
    session: Session, path: str | PathLike[str], context: JobContext | None = None, *, origin: str | None = None
) -> None:
    """Write a session file, whole or not at all.

    Args:
        session: what to write.
        path: the file; one that is there is replaced.
        context: for progress and cancellation.
        origin: of an automatic copy: the file that the session was saved in last, or the empty text.

    Raises:
        UsageError: if a picture came as an array rather than from a file.
        WriteError: if the file cannot be written; what was there before stays.
        Cancelled: if the context says so; what was there before stays.
    """
    context = context or SilentContext()
    home = Path(origin or path).absolute().parent
    with container.writing(Path(path).absolute(), context) as writer:
        pairs = []
        for number, pair in enumerate(session.pairs):
            context.raise_if_cancelled()
            context.report(Progress(fraction=number / len(session.pairs), message=said("Saving the session")))
            pairs.append(_encode_pair(pair, home, writer))
        writer.finish(
            {
                "format": FORMAT,
                "version": VERSION,
                "program": f"rflow {__version__}",
                "saved": datetime.now(UTC).isoformat(timespec="seconds"),
                "origin": None if origin is None else origin and str(Path(origin).absolute()),
                "current": session.current,
                "pairs": pairs,
            }
        )


def load(
    path: str | PathLike[str], context: JobContext | None = None, *, network: bool = False, damaged: bool = False
) -> Loaded:
    """Read a session file and find its pictures; of these only the headers are read. Nothing is written.

    Args:
        path: the file.
        context: for cancellation.
        network: whether pictures that lie on the web are fetched from there; otherwise something stands in for them.
        damaged: whether to be content with what is whole of a damaged file; what is not is told as ``lost``.

    Raises:
        SessionError: if there is no such file, or it is no session, damaged, absurdly large or from a later version.
        Cancelled: if the context says so.
    """
    context = context or SilentContext()
    file = Path(path).absolute()
    with container.reading(file, context) as reader:
        data = _checked_version(reader.text(), file.name)
        return _Loader(data, file, reader, context, network=network, damaged=damaged).loaded()


def _checked_version(data: Data, name: str) -> Data:
    """The content in the layout of this version."""
    version = data.get("version")
    if data.get("format") != FORMAT or isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise SessionError(
            said("'{name}' is not a session of this program.", name=name), said("Choose a file that ends in .rflow.")
        )
    if version > VERSION:
        raise SessionError(
            said(
                "The session '{name}' was saved by a newer program ({program}): its format has version {version},"
                " this program reads up to {newest}.",
                name=name,
                program=data.get("program", "unknown"),
                version=version,
                newest=VERSION,
            ),
            said("Install the newer program to open it. The file was not changed."),
        )
    for old in range(version, VERSION):
        data = _MIGRATIONS[old](data)
    return data


def _encode_pair(pair: PairRecord, home: Path, writer: container.Writer) -> Data:
    images = {"source": pair.source, "target": pair.target}
    return {
        "name": pair.name,
        **{
            role: None if image is None else pictures.encode(pictures.remember(image, home), writer)
            for role, image in images.items()
        },
        "settings": options.to_json(pair.settings),
        "regions": values.encode(pair.regions, writer),
        "edits": values.encode(pair.edits, writer),
        "alignment": None if pair.alignment is None else values.encode(pair.alignment, writer, skip=_IMAGES),
        # Which of both it is decides whether the way back through the edits ends here.
        "found": "alignment"
        if pair.found is not None and pair.found is pair.alignment
        else (None if pair.found is None else values.encode(pair.found, writer, skip=_IMAGES)),
        "failure": pair.failure,
        "mm_per_pixel": pair.mm_per_pixel and list(pair.mm_per_pixel),
        "view": dict(pair.view),
    }


class _Loader:
    """One reading of a session: pictures that several pairs share are opened once."""

    def __init__(
        self, data: Data, file: Path, reader: container.Reader, context: JobContext, *, network: bool, damaged: bool
    ) -> None:
        self._data, self._reader, self._context, self._network = data, reader, context, network
        self._damaged, self._lost = damaged, dict[str, None]()
        self._notes: list[PictureNote] = []
        self._opened: dict[pictures.PictureRecord, tuple[ImageSource, pictures.Trouble | None, str]] = {}
        self.origin = str(data.get("origin") or "")
        self._homes = [Path(self.origin).parent] if self.origin else [file.parent]

    def loaded(self) -> Loaded:
        """The session, and what is to be told about it."""
        pairs = self._data.get("pairs")
        if not isinstance(pairs, list):
            raise self._reader.damaged(said("the list of pairs"))
        records: list[PairRecord] = []
        current = 0
        for number, pair in enumerate(pairs):
            self._context.raise_if_cancelled()
            record = self._or_lost(partial(self._pair, number, len(records), pair), None)
            if record is not None:
                records.append(record)
                current = len(records) - 1 if number == self._data.get("current") else current
            else:
                self._notes = [note for note in self._notes if note.pair < len(records)]
        if pairs and not records:
            raise self._reader.damaged(said("the list of pairs"))
        session = Session(pairs=tuple(records), current=current)
        return Loaded(
            session=session,
            notes=tuple(self._notes),
            origin=self.origin,
            saved=str(self._data.get("saved") or ""),
            lost=tuple(self._lost),
        )

    def _or_lost(self, read: Callable[[], T], otherwise: T) -> T:
        """What is read, or what is there instead where it is damaged and the rest is wanted all the same."""
        try:
            return read()
        except container.DamagedPartError as error:
            if not self._damaged:
                raise
            # In the order in which they come, each once.
            self._lost[error.where] = None
            return otherwise

    def _pair(self, number: int, place: int, data: Any) -> PairRecord:
        if not isinstance(data, dict):
            raise self._reader.damaged(said("pair {number}", number=number + 1))
        name, view = data.get("name", ""), data.get("view", {})
        where = (
            said("“{name}”", name=name) if isinstance(name, str) and name else said("pair {number}", number=number + 1)
        )
        if not isinstance(name, str) or not isinstance(view, dict):
            raise self._reader.damaged(where)
        source, target = (self._picture(place, role, data.get(role), where) for role in _ROLES)
        read = partial(
            self._alignment, source=source, target=target, where=said("the alignment of {where}", where=where)
        )
        alignment = self._or_lost(partial(read, data.get("alignment")), None)
        same = data.get("found") == "alignment"
        found = alignment if same else self._or_lost(partial(read, data.get("found")), None)
        none = editing.empty() if alignment is None else editing.start(alignment)
        return PairRecord(
            name=name,
            source=source,
            target=target,
            settings=self._or_lost(partial(self._settings, data, where), Settings()),
            regions=self._or_lost(partial(self._regions, data, where), Regions()),
            edits=self._or_lost(partial(self._edits, data, where), none),
            alignment=alignment,
            found=found,
            failure=str(data.get("failure") or ""),
            mm_per_pixel=self._or_lost(partial(_sizes, data.get("mm_per_pixel"), self._reader, where), None),
            view=view,
        )

    def _settings(self, data: Data, where: str) -> Settings:
        settings: Settings = self._value(Settings, data, "settings", said("the settings of {where}", where=where))
        return settings

    def _regions(self, data: Data, where: str) -> Regions:
        regions: Regions = self._value(Regions, data, "regions", said("the regions of {where}", where=where))
        return regions

    def _edits(self, data: Data, where: str) -> Edits:
        edits: Edits = self._value(Edits, data, "edits", said("the matches of {where}", where=where))
        return _consistent(edits, self._reader, where)

    def _value(self, hint: Any, data: Data, key: str, where: str) -> Any:
        return values.decode(hint, data.get(key), self._reader, where)

    def _picture(self, place: int, role: Role, data: Any, where: str) -> ImageSource | None:
        if data is None:
            return None
        record = pictures.decode(
            data,
            self._reader,
            said("the source of {where}", where=where)
            if role == "source"
            else said("the target of {where}", where=where),
        )
        if record not in self._opened:
            self._opened[record] = pictures.find(record, self._homes, network=self._network)
        image, trouble, path = self._opened[record]
        if trouble is not None:
            note = PictureNote(pair=place, role=role, trouble=trouble, name=record.info.name, path=path)
            self._notes.append(note)
        return image

    def _alignment(
        self, data: Any, source: ImageSource | None, target: ImageSource | None, where: str
    ) -> Alignment | None:
        if data is None:
            return None
        if source is None or target is None:
            raise self._reader.damaged(where)
        images = {"source": source, "target": target}
        alignment: Alignment = values.decode(Alignment, data, self._reader, where, images)
        if not _fits_together(alignment):
            raise self._reader.damaged(where)
        return alignment


def _sizes(data: Any, reader: container.Reader, where: str) -> tuple[float | None, float | None] | None:
    if data is None:
        return None
    numbers = isinstance(data, list) and not any(isinstance(size, bool | str | list | dict) for size in data)
    if not numbers or len(data) != 2 or not all(size is None or 0 < size <= sys.float_info.max for size in data):
        raise reader.damaged(said("the scale of {where}", where=where))
    source, target = (None if size is None else float(size) for size in data)
    return source, target


def _consistent(edits: Edits, reader: container.Reader, where: str) -> Edits:
    kinds = edits.matches.kind
    if len(kinds) and int(kinds.max()) >= len(edits.matches.kinds):
        raise reader.damaged(said("the matches of {where}", where=where))
    return edits


def _fits_together(alignment: Alignment) -> bool:
    """Whether the parts of an alignment speak of the same matches and the same target."""
    fit, matches, flow, planes = alignment.fit, alignment.matches, alignment.flow, alignment.planes
    count = len(matches)
    lengths = [fit.inliers, fit.excluded, fit.residuals, fit.locked, *([] if planes is None else [planes.members])]
    sizes = [part.target_size for part in (flow, planes) if part is not None]
    return (
        all(values.shape == (count,) for values in lengths)
        and (count == 0 or int(matches.kind.max()) < len(matches.kinds))
        and fit.corner_errors.shape == (4,)
        and bool(np.isfinite(fit.source_from_target).all())
        and (flow is None or flow.confidence.size > 0)
        and all(size == alignment.target.info.size for size in sizes)
        and (planes is None or int(planes.labels.max(initial=0)) < len(planes))
    )
