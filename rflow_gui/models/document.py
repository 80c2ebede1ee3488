"""The document: a pair of pictures, how they are aligned, and which matches were taken out by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np
from PySide6.QtCore import QObject, Signal

from rflow_engine.types import BoolArray, ImageInfo, read_only

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from rflow_engine.alignment import Alignment
    from rflow_engine.images import ImageSource

Role: TypeAlias = Literal["source", "target"]
ROLES: tuple[Role, Role] = ("source", "target")


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """An opened picture and what the screen shows of it.

    Attributes:
        image: the picture as the engine reads it.
        rgb: (h, w, 3) uint8, shrunk for the screen.
    """

    image: ImageSource = field(repr=False)
    rgb: NDArray[np.uint8] = field(repr=False)

    @property
    def info(self) -> ImageInfo:
        """What the header of the picture says."""
        return self.image.info


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """An alignment together with the matches the user wants left out of it.

    The two differ for a moment after an edit: until the refit that follows from it has arrived.

    Attributes:
        alignment: the last good alignment, or None.
        excluded: (N,) bool over its matches; empty without an alignment.
    """

    alignment: Alignment | None = field(default=None, repr=False)
    excluded: BoolArray = field(default_factory=lambda: np.zeros(0, np.bool_), repr=False)

    @classmethod
    def of(cls, alignment: Alignment) -> Result:
        """An alignment and the exclusions it was fitted with."""
        return cls(alignment, alignment.fit.excluded)

    @property
    def needs_refit(self) -> bool:
        """Whether the exclusions are not those that the alignment was fitted with."""
        if self.alignment is None:
            return False
        return not np.array_equal(self.excluded, self.alignment.fit.excluded)


class Document(QObject):
    """What the window shows and the user edits; changes only through these methods, which emit what changed.

    Signals:
        pair_changed: another picture is the source or the target.
        result_changed: there is another alignment to show, or none.
        excluded_changed: the user took matches out or put them back.
    """

    pair_changed = Signal()
    result_changed = Signal()
    excluded_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[Role, Picture | None] = {"source": None, "target": None}
        self._result = Result()
        self._preview: Alignment | None = None

    def picture(self, role: Role) -> Picture | None:
        """The picture of a role, or None while it is missing."""
        return self._pictures[role]

    @property
    def pair(self) -> tuple[Picture, Picture] | None:
        """Source and target, once both are there."""
        source, target = self._pictures["source"], self._pictures["target"]
        return None if source is None or target is None else (source, target)

    @property
    def result(self) -> Result:
        """The last good alignment and the user's exclusions."""
        return self._result

    @property
    def preview(self) -> Alignment | None:
        """The coarse alignment of a job whose fine stage still runs."""
        return self._preview

    @property
    def shown(self) -> Alignment | None:
        """The alignment on the screen: that of the running job where there is one, else the last good one."""
        return self._preview or self._result.alignment

    @property
    def shown_excluded(self) -> BoolArray:
        """(N,) bool over the matches on the screen: what the user has taken out of them."""
        shown, kept = self.shown, self._result.alignment
        if shown is None or (kept is not None and shown.matches is kept.matches):
            return self._result.excluded
        return shown.fit.excluded

    def set_picture(self, role: Role, picture: Picture) -> None:
        """Take a new picture; what was known about the old pair is dropped."""
        self._pictures[role] = picture
        self._drop_result()
        self.pair_changed.emit()
        self.result_changed.emit()

    def swap(self, result: Result | None = None) -> None:
        """Exchange source and target.

        Args:
            result: the alignment of the exchanged pair where it is known, as when a swap is undone.
        """
        pictures = self._pictures
        pictures["source"], pictures["target"] = pictures["target"], pictures["source"]
        self._drop_result()
        self._result = result or Result()
        self.pair_changed.emit()
        self.result_changed.emit()
        self.excluded_changed.emit()

    def set_result(self, result: Result) -> None:
        """Show another alignment, or none."""
        self._preview = None
        self._result = result
        self.result_changed.emit()
        self.excluded_changed.emit()

    def set_preview(self, alignment: Alignment | None) -> None:
        """Show the coarse alignment of a running job, or go back to the last good one."""
        if self._preview is not alignment:
            self._preview = alignment
            self.result_changed.emit()

    def set_excluded(self, excluded: BoolArray) -> None:
        """Take exactly these matches out.

        Args:
            excluded: (N,) bool over the matches of the alignment.

        Raises:
            ValueError: if there are not as many values as matches.
        """
        alignment = self._result.alignment
        count = 0 if alignment is None else len(alignment.matches)
        if excluded.shape != (count,):
            raise ValueError(f"expected {count} values, one a match, got shape {excluded.shape}")
        self._result = Result(alignment, read_only(np.array(excluded, np.bool_)))
        self.excluded_changed.emit()

    def _drop_result(self) -> None:
        self._result = Result()
        self._preview = None
