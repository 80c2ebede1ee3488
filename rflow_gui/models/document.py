"""The document: a pair of pictures, what counts of them, how they are aligned, and what was done to the matches."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QObject, Signal

from rflow_engine import editing
from rflow_engine.editing import Edits
from rflow_engine.types import AnyArray, ImageInfo, Region, Regions
from rflow_gui.models.fit_choice import FitChoice
from rflow_gui.models.marks import Marks, marks_of
from rflow_gui.models.tone import ByteImage, Levels, Tone, ValueRange

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.images import ImageSource
    from rflow_engine.settings import Settings

Role: TypeAlias = Literal["source", "target"]
ROLES: tuple[Role, Role] = ("source", "target")


@dataclass(frozen=True, eq=False)
class Picture:
    """An opened picture and what the screen shows of it.

    Attributes:
        image: the picture as the engine reads it.
        pixels: (h, w) or (h, w, 3) in the units of the file, shrunk for the screen; 8-bit colours are those of a
            screen already.
        halves: ``pixels`` halved, again and again.
        fill: (channels,) what stands where there is no picture.
        values: which values it has.
    """

    image: ImageSource = field(repr=False)
    pixels: AnyArray = field(repr=False)
    halves: tuple[AnyArray, ...] = field(repr=False)
    fill: AnyArray = field(repr=False)
    values: ValueRange = field(repr=False)

    @cached_property
    def rgb(self) -> ByteImage:
        """(h, w, 3) uint8, shrunk for the screen, in the tone it has by itself."""
        return self.tone().apply(self.pixels)

    def colour_at(self, x: float, y: float) -> tuple[int, int, int]:
        """The colour on the screen, in the tone the picture has by itself, at a point of it."""
        row, column = self._cell(x, y)
        red, green, blue = self.tone().apply(self.pixels[row : row + 1, column : column + 1])[0, 0].tolist()
        return red, green, blue

    def values_at(self, x: float, y: float) -> tuple[float, ...]:
        """Grey, or red, green and blue, in the units of the file at a point of it; of a large picture their mean."""
        row, column = self._cell(x, y)
        return tuple(self.pixels[row, column].ravel().tolist())

    def _cell(self, x: float, y: float) -> tuple[int, int]:
        rows, columns = self.pixels.shape[:2]
        return int(y * rows / self.info.size.height), int(x * columns / self.info.size.width)

    def tone(self, levels: Levels = Levels()) -> Tone:  # noqa: B008  # frozen
        """How it is shown with the user's levels."""
        return Tone.of(levels, self.values, self.info)

    @property
    def is_missing(self) -> bool:
        """Whether the file is not there, and something else stands for it."""
        return hasattr(self.image, "record")

    @property
    def info(self) -> ImageInfo:
        """What the header of the picture says."""
        return self.image.info


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """An alignment together with the matches as the user wants them.

    The two differ for a moment after an edit: until the refit that follows from it has arrived.

    Attributes:
        alignment: the last good alignment, or None.
        edits: the matches; without an alignment those the user has begun to set by hand.
        found: the alignment as the program found it, before the first edit; None if it was begun by hand.
        choice: how the transform is fitted to the matches; None for as it was.
    """

    alignment: Alignment | None = field(default=None, repr=False)
    edits: Edits = field(default_factory=editing.empty, repr=False)
    found: Alignment | None = field(default=None, repr=False)
    choice: FitChoice | None = None

    @classmethod
    def of(cls, alignment: Alignment) -> Result:
        """What the program found, and the matches it was fitted to."""
        return cls(alignment, editing.start(alignment), alignment)

    @property
    def is_by_hand(self) -> bool:
        """Whether the user has set all matches there are; their transform is found without those of a matcher."""
        return bool(self.edits.by_hand.all())

    @property
    def needs_refit(self) -> bool:
        """Whether the matches are not those that the alignment was fitted to, or not fitted so."""
        if self.alignment is None:
            return len(self.edits) > 0
        if self.choice is not None and self.choice != FitChoice.of(self.alignment.settings):
            return True
        return not self.edits.same_as(editing.start(self.alignment))

    def chosen(self, settings: Settings) -> Settings:
        """Settings with the user's choice of how to fit, where there is one."""
        return settings if self.choice is None else self.choice.applied(settings)

    @property
    def was_edited(self) -> bool:
        """Whether the alignment came from edits: one that was found without a fine stage is wanted so."""
        return self.alignment is not self.found

    @property
    def needs_fine(self) -> bool:
        """Whether the alignment follows the matches, but its fine stage does not."""
        alignment = self.alignment
        return alignment is not None and alignment.flow is None and alignment.settings.fine.enabled


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Content:
    """Everything that the document holds of a pair.

    Attributes:
        source: the picture that moves, or None.
        target: the picture that stays, or None.
        result: its alignment and the matches.
        regions: what counts of the pictures.
        preview: the coarse alignment of a job whose fine stage still runs.
    """

    source: Picture | None = None
    target: Picture | None = None
    result: Result = field(default_factory=Result, repr=False)
    regions: Regions = field(default_factory=Regions, repr=False)
    preview: Alignment | None = field(default=None, repr=False)


class Document(QObject):
    """What the window shows and the user edits; changes only through these methods, which emit what changed.

    Signals:
        pair_changed: another picture is the source or the target.
        result_changed: there is another alignment to show, or none.
        edits_changed: the user changed the matches, or how the transform is fitted to them.
        regions_changed: the user changed what counts of the pictures.
    """

    pair_changed = Signal()
    result_changed = Signal()
    edits_changed = Signal()
    regions_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[Role, Picture | None] = {"source": None, "target": None}
        self._result = Result()
        self._regions = Regions()
        self._preview: Alignment | None = None
        self._switching = False

    @property
    def content(self) -> Content:
        """Everything, as a value that :meth:`show` takes."""
        pictures = self._pictures
        return Content(
            source=pictures["source"],
            target=pictures["target"],
            result=self._result,
            regions=self._regions,
            preview=self._preview,
        )

    @property
    def switching(self) -> bool:
        """Whether another pair is being shown: what is announced is that, and no change of a pair."""
        return self._switching

    def show(self, content: Content) -> None:
        """Hold another pair, with everything that was known about it."""
        self._pictures = {"source": content.source, "target": content.target}
        self._result, self._regions, self._preview = content.result, content.regions, content.preview
        self._switching = True
        try:
            self.pair_changed.emit()
            self.regions_changed.emit()
            self.result_changed.emit()
            self.edits_changed.emit()
        finally:
            self._switching = False

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
        """The last good alignment and the matches as the user wants them."""
        return self._result

    @property
    def regions(self) -> Regions:
        """What is left out of the pictures, or selected in them."""
        return self._regions

    @property
    def preview(self) -> Alignment | None:
        """The coarse alignment of a job whose fine stage still runs."""
        return self._preview

    @property
    def shown(self) -> Alignment | None:
        """The alignment on the screen: that of the running job where there is one, else the last good one."""
        return self._preview or self._result.alignment

    @property
    def marks(self) -> Marks | None:
        """The matches on the screen, or None while there are none to speak of."""
        if self._preview is not None:
            return marks_of(editing.start(self._preview), self._preview.matches, self._preview.fit)
        alignment, edits = self._result.alignment, self._result.edits
        if alignment is not None:
            return marks_of(edits, alignment.matches, alignment.fit)
        return marks_of(edits, None, None) if len(edits) else None

    @property
    def out_of_date(self) -> bool:
        """Whether the regions are no longer those the alignment on the screen was computed with."""
        shown = self.shown
        return shown is not None and not same_regions(shown.regions, self._regions)

    def set_picture(self, role: Role, picture: Picture) -> None:
        """Take a new picture; what was known about the old one and the old pair is dropped."""
        self._pictures[role] = picture
        self._drop_result()
        had_regions = bool(getattr(self._regions, role))
        self._regions = replace(self._regions, **{role: ()})
        self.pair_changed.emit()
        self.result_changed.emit()
        self.edits_changed.emit()
        if had_regions:
            self.regions_changed.emit()

    def swap(self, result: Result | None = None) -> None:
        """Exchange source and target, and their regions with them.

        Args:
            result: the alignment of the exchanged pair where it is known, as when a swap is undone.
        """
        pictures = self._pictures
        pictures["source"], pictures["target"] = pictures["target"], pictures["source"]
        self._regions = Regions(source=self._regions.target, target=self._regions.source)
        self._drop_result()
        self._result = result or Result()
        self.pair_changed.emit()
        self.result_changed.emit()
        self.edits_changed.emit()
        self.regions_changed.emit()

    def set_result(self, result: Result) -> None:
        """Show another alignment, or none."""
        self._preview = None
        self._result = result
        self.result_changed.emit()
        self.edits_changed.emit()

    def set_fitted(self, alignment: Alignment | None) -> None:
        """Take the alignment that followed from edits; the matches stay as the user wants them by now."""
        self._preview = None
        self._result = replace(self._result, alignment=alignment)
        self.result_changed.emit()

    def set_preview(self, alignment: Alignment | None) -> None:
        """Show the coarse alignment of a running job, or go back to the last good one."""
        if self._preview is not alignment:
            self._preview = alignment
            self.result_changed.emit()

    def set_edits(self, edits: Edits) -> None:
        """Take the matches exactly so; the refit follows."""
        self._result = replace(self._result, edits=edits)
        self.edits_changed.emit()

    def set_choice(self, choice: FitChoice) -> None:
        """Let the transform be fitted so; the refit follows."""
        self._result = replace(self._result, choice=choice)
        self.edits_changed.emit()

    def set_regions(self, regions: Regions) -> None:
        """Let exactly these regions count."""
        self._regions = regions
        self.regions_changed.emit()

    def _drop_result(self) -> None:
        self._result = Result()
        self._preview = None


def same_regions(one: Regions, other: Regions) -> bool:
    """Whether two sets of regions leave the same parts of both pictures, whatever their names and what is measured."""
    return _shapes(one.source) == _shapes(other.source) and _shapes(one.target) == _shapes(other.target)


def _shapes(regions: tuple[Region, ...]) -> list[tuple[str, bytes]]:
    return sorted((region.kind, region.outline.tobytes()) for region in regions if region.kind != "measure")
