"""The pairs of the session: the document holds the one on the screen, the others wait here as values."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QUndoStack

from rflow_engine.settings import Settings
from rflow_gui.models import judgement
from rflow_gui.models.document import Content, Document, Picture, Result, Role
from rflow_gui.models.history import History

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.images import ImageSource
    from rflow_engine.types import ImageInfo
    from rflow_gui.models.lengths import PixelSizes
    from rflow_gui.models.scales import Scales

_THUMBNAIL = 96
# What decides whether there is something to save, by identity: values are never changed in place.
Mark: TypeAlias = tuple[object, ...]


class PairState(StrEnum):
    """How far a pair is."""

    EMPTY = "empty"
    READY = "ready"
    RUNNING = "running"
    ALIGNED = "aligned"
    DOUBTFUL = "doubtful"
    FAILED = "failed"


@dataclass(eq=False)
class Entry:
    """A pair of the session.

    Attributes:
        number: unique as long as the window lives; jobs carry it.
        stack: its edits.
        name: as the user calls it; empty for the names of its pictures.
        content: what the document holds of it; of the pair on the screen, what it held when that was last shown.
        settings: with which its next alignment is made.
        view: how it was looked at, as plain values.
        arrived: what came of its alignment while another pair was on the screen, to be told when it is shown.
        waiting: the alignment in that, if there is one.
        fraction: how far its alignment is, in [0, 1]; None while none runs.
        failure: why it could not be aligned; empty if it was, or nobody tried.
        kept: of a pair that waits, the result with the fit that was kept for comparison.
    """

    number: int
    stack: QUndoStack
    name: str = ""
    content: Content = field(default_factory=Content)
    settings: Settings = field(default_factory=Settings)
    view: dict[str, Any] = field(default_factory=dict)
    arrived: Any = None
    waiting: Alignment | None = None
    fraction: float | None = None
    failure: str = ""
    kept: Result | None = None


class Workspace(QObject):
    """The pairs in their order, of which one is on the screen; changes only through these methods.

    Signals:
        pairs_changed: a pair came, went or moved.
        pair_updated: (number) something about a pair is different.
        leaving: (entry) a pair is about to be shown; the document still holds the one before.
        switched: the document holds another pair.
    """

    pairs_changed = Signal()
    pair_updated = Signal(int)
    leaving = Signal(object)
    switched = Signal()

    def __init__(self, document: Document, history: History, scales: Scales, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._history, self._scales = document, history, scales
        self._numbers = itertools.count(1)
        self._current = Entry(next(self._numbers), history.stack)
        self._entries = [self._current]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All pairs, in the order of the list; there is always one."""
        return tuple(self._entries)

    @property
    def current(self) -> Entry:
        """The pair on the screen."""
        return self._current

    def entry(self, number: int) -> Entry | None:
        """A pair by its number, if it is still there."""
        return next((entry for entry in self._entries if entry.number == number), None)

    def position(self, entry: Entry) -> int:
        """Where a pair stands in the list."""
        return self._entries.index(entry)

    def content(self, entry: Entry) -> Content:
        """What there is of a pair now."""
        return self._document.content if entry is self._current else entry.content

    def new(self, **values: Any) -> Entry:
        """A pair that is in no list yet."""
        return Entry(next(self._numbers), self._history.new_stack(), **values)

    def insert(self, entry: Entry, position: int) -> None:
        """Take a pair into the list."""
        self._entries.insert(position, entry)
        self.pairs_changed.emit()

    def take(self, entry: Entry) -> None:
        """Take a pair out of the list; of the last one, an empty one takes the place.

        The neighbour of the one on the screen is shown in its place.
        """
        position = self._entries.index(entry)
        if len(self._entries) == 1:
            self._entries.append(self.new(settings=entry.settings))
        if entry is self._current:
            self.show(self._entries[position + 1 if position + 1 < len(self._entries) else position - 1])
        self._entries.remove(entry)
        self.pairs_changed.emit()

    def replace_all(self, entries: Sequence[Entry], current: int) -> None:
        """Let other pairs take the place of all."""
        gone, self._entries = self._entries, list(entries)
        self.show(self._entries[current])
        for entry in gone:
            self._history.removeStack(entry.stack)
            entry.stack.deleteLater()
        self.pairs_changed.emit()

    def show(self, entry: Entry) -> None:
        """Put a pair on the screen; the one before is parked."""
        if entry is self._current:
            return
        self.leaving.emit(entry)
        self._current.content = self._document.content
        self._current = entry
        self._history.show_stack(entry.stack)
        self._document.show(entry.content)
        self.switched.emit()

    def update(self, entry: Entry, **values: Any) -> None:
        """Change what is known about a pair."""
        for name, value in values.items():
            setattr(entry, name, value)
        self.pair_updated.emit(entry.number)

    def put_picture(self, entry: Entry, role: Role, picture: Picture) -> None:
        """Give a parked pair another picture, which drops what was known about it."""
        entry.stack.clear()
        kept = entry.content
        regions = replace(kept.regions, **{role: ()})
        pictures: dict[str, Any] = {"source": kept.source, "target": kept.target, role: picture}
        content = Content(regions=regions, **pictures)
        self.update(entry, content=content, arrived=None, waiting=None, fraction=None, failure="", kept=None)

    # What is said about a pair

    def title(self, entry: Entry, *, endings: bool = False) -> str:
        """What a pair is called; after its pictures, with or without the endings of their names."""
        return entry.name or natural_title(self.content(entry), endings=endings)

    def state(self, entry: Entry) -> PairState:
        """How far a pair is."""
        content = self.content(entry)
        if entry.fraction is not None:
            return PairState.RUNNING
        alignment = entry.waiting or content.result.alignment
        if alignment is not None:
            doubtful = judgement.is_doubtful(alignment)
            return PairState.DOUBTFUL if doubtful else PairState.ALIGNED
        if entry.failure:
            return PairState.FAILED
        return PairState.READY if content.source and content.target else PairState.EMPTY

    def mark(self) -> Mark:
        """Something that is equal to an earlier mark exactly if nothing was changed that a session keeps."""
        return tuple((*_mark_of(entry, self.content(entry)), self.scales(entry)) for entry in self._entries)

    def scales(self, entry: Entry) -> dict[str, Any]:
        """What the user has set of how large the pictures of a pair are, as plain values."""
        return self._scales.plain(_infos(self.content(entry)))

    def pixel_sizes(self, entry: Entry) -> PixelSizes | None:
        """How large pixels of a pair are, if the user has set that of at least one picture."""
        content = self.content(entry)
        if content.source is None or content.target is None or not self.scales(entry):
            return None
        return self._scales.pixels_of(content.source.info, content.target.info)

    def restore_scales(self, entry: Entry, data: object) -> None:
        """Let the pictures of a pair be as large as :meth:`scales` said."""
        self._scales.restore(_infos(self.content(entry)), data)

    def has_pictures(self, entry: Entry) -> bool:
        """Whether at least one picture of a pair is there."""
        content = self.content(entry)
        return content.source is not None or content.target is not None

    def missing(self) -> tuple[ImageSource, ...]:
        """What stands for pictures that are not there, those of the pair on the screen first; each once."""
        entries = sorted(self._entries, key=lambda entry: entry is not self._current)
        found = [self.content(entry) for entry in entries]
        images = [picture for content in found for picture in (content.source, content.target) if picture]
        return tuple({id(picture.image): picture.image for picture in images if picture.is_missing}.values())

    def has_work(self, entry: Entry) -> bool:
        """Whether a pair holds what takes effort to make again."""
        content = self.content(entry)
        result, regions = content.result, content.regions
        return bool(result.alignment is not None or len(result.edits) or regions or entry.arrived)


class _Same:
    """Equal to what holds the same objects."""

    def __init__(self, *things: object) -> None:
        self._things = things

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Same):
            return NotImplemented
        return all(one is two for one, two in zip(self._things, other._things, strict=True))

    __hash__ = None  # type: ignore[assignment]


def _mark_of(entry: Entry, content: Content) -> Mark:
    images = [picture and picture.image for picture in (content.source, content.target)]
    result = content.result
    # Edits that lead to no other matches, as after an undo, are the same object again.
    same = _Same(*images, result.alignment, result.edits, content.regions, entry.arrived)
    return entry.number, entry.name, same


def _infos(content: Content) -> dict[Role, ImageInfo]:
    pictures: tuple[tuple[Role, Picture | None], ...] = (("source", content.source), ("target", content.target))
    return {role: picture.info for role, picture in pictures if picture is not None}


def natural_title(content: Content, *, endings: bool = False) -> str:
    """The names of the pictures of a pair; empty while there are none."""
    names = [picture.info.name if picture else "" for picture in (content.source, content.target)]
    names = names if endings else [PurePath(name).stem for name in names]
    return " → ".join(name or "…" for name in names) if any(names) else ""


def thumbnail(picture: Picture) -> QImage:
    """A small version of a picture, quickly: its long side has at most about a hundred pixels."""
    levels = [level for level in (picture.pixels, *picture.halves) if max(level.shape[:2]) >= 2 * _THUMBNAIL]
    small = np.ascontiguousarray(picture.tone().apply(levels[-1] if levels else picture.pixels))
    height, width = small.shape[:2]
    image = QImage(small.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    factor = _THUMBNAIL / max(width, height)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    smooth = Qt.TransformationMode.SmoothTransformation
    # The copy outlives the array.
    return image.scaled(*size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth).copy()
