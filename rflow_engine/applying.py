"""Laying other pictures of the same thing by an alignment that is known: other bands, other captures, details.

Such a picture shows what the source of the alignment shows, or a part of it, at any scale and with samples of its own.
It is fetched once, straight through homography and flow, so that nothing is lost on a way over the source.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeAlias

import numpy as np

from rflow_engine import atomic, coords, provenance, saved
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext, SilentContext, Stage
from rflow_engine.errors import EngineError, UsageError, WriteError
from rflow_engine.export.aligned import aligned_canvas, check_depth
from rflow_engine.export.estimate import bytes_needed
from rflow_engine.export.frame import Frame, frame_of
from rflow_engine.export.metadata import about
from rflow_engine.export.options import ExportOptions, aligned_format, existing, file_names, tiff_form
from rflow_engine.export.pictures import check_format, write_picture
from rflow_engine.images import ImageSource, open_image
from rflow_engine.images.source import PathOrArray
from rflow_engine.said import said
from rflow_engine.types import Box, FloatArray, Progress, Regions, Size

Resolution: TypeAlias = Literal["target", "own"]
# By how much the shape of a picture of the whole may differ from the source's, beyond what whole pixels make of it.
_TOLERANCE = 0.005
_LARGEST_SIDE = 300_000
_FORMAT, _VERSION = "rflow applied", 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyOptions:
    """How pictures are laid.

    Attributes:
        resolution: of what is written: "target" for the target's, or "own", so that a pixel of a picture stays about a
            pixel: the frame grows, or shrinks, with it.
        part: (x, y, width, height), which part of the source the pictures show, in its full-resolution pixels; None for
            all of it.
        export: how the files are written, as for :func:`rflow_engine.export.export`: format, depth, frame, background,
            interpolation. ``aligned_side`` makes them smaller; which outputs it names does not matter.
    """

    resolution: Resolution = "target"
    part: tuple[float, float, float, float] | None = None
    export: ExportOptions = field(default_factory=ExportOptions)

    def __post_init__(self) -> None:
        if self.resolution not in ("target", "own"):
            raise UsageError(
                said("There is no {what} '{value}'.", what=said("resolution"), value=str(self.resolution)),
                said("Choose one of: {names}.", names="target, own"),
            )
        if self.part is not None and not (np.isfinite(self.part).all() and min(self.part[2:]) > 0):
            raise UsageError(
                said("A part of the source is x, y, width and height in its pixels, got {part}.", part=repr(self.part)),
                said("Give four numbers, the last two above 0."),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """One picture that was laid.

    Attributes:
        picture: its name.
        factor: how many of its pixels lie along one of the source's.
        file: the aligned picture.
        record: the JSON beside it that says how it was made.
        size: of the aligned picture.
    """

    picture: str
    factor: float
    file: Path
    record: Path
    size: Size


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyResult:
    """What was written.

    Attributes:
        directory: the folder.
        pictures: what came of each picture, in their order.
        notes: what is to be told of the alignment, such as that its matches were edited since.
        seconds: how long it took.
    """

    directory: Path
    pictures: tuple[Applied, ...]
    notes: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def files(self) -> tuple[Path, ...]:
        """Pictures and records."""
        return tuple(file for picture in self.pictures for file in (picture.file, picture.record))


def apply(
    alignment: Alignment | str | os.PathLike[str],
    pictures: Sequence[PathOrArray | ImageSource],
    directory: str | os.PathLike[str],
    *,
    options: ApplyOptions | None = None,
    context: JobContext | None = None,
    pair: str | None = None,
) -> ApplyResult:
    """Lay other pictures on the target by an alignment of its source: nothing is matched again.

    Args:
        alignment: a result, or the path of an ``alignment.json`` or a session. Its own pictures need not be there.
        pictures: what is laid: pictures of what the source shows, of any number of pixels, depth and channels.
        directory: folder for the files; it is made if it is not there. Each picture ``name.ext`` becomes
            ``name-aligned.tif`` (or ``.png``, …) with ``name-aligned.json`` beside it.
        options: how.
        context: for progress and cancelling.
        pair: which pair of a session, by number from 1 or name.

    Raises:
        UsageError: if a picture has another shape than the source, an option cannot be used with it, or a file is there
            already.
        SessionError: if the alignment cannot be read.
        ImageReadError: if a picture cannot be read.
        WriteError: if the folder cannot be written to or the disk is full.
        Cancelled: if the job was cancelled. In all these cases nothing is left behind.
    """
    context, options = context or SilentContext(), options or ApplyOptions()
    origin: Path | None = None
    notes: tuple[str, ...] = ()
    known = alignment
    if not isinstance(known, Alignment):
        if isinstance(known, str | os.PathLike):
            found = saved.read(known, pair=pair, verify=False, context=context)
            known, origin, notes = found.alignment, found.path, _notes(found)
        else:
            raise UsageError(
                said("There is no alignment to apply."), said("Align the pair first; see the reason of the failure.")
            )
    if not pictures:
        raise UsageError(said("There is no picture to apply the alignment to."), said("Name one or more."))
    folder = Path(directory).expanduser()
    done = _Job(known, [open_image(picture) for picture in pictures], folder, options, context, origin).run()
    return replace(done, notes=notes)


def _notes(found: saved.SavedAlignment) -> tuple[str, ...]:
    edited = said("The matches were edited after the alignment, which does not follow them yet.")
    return (edited,) if found.edited else ()


def factors(source: Size, picture: Size, part: tuple[float, float, float, float] | None = None) -> tuple[float, float]:
    """How many pixels of a picture lie along one pixel of the source, across and down.

    Args:
        source: size of the source.
        picture: size of a picture of the same.
        part: x, y, width and height of what the picture shows, in pixels of the source; None for all of it.

    Raises:
        UsageError: if the shapes differ by more than 0.5 % and what whole pixels make of it.
    """
    width, height = (source.width, source.height) if part is None else part[2:]
    across, down = picture.width / width, picture.height / height
    # A side may have been rounded, or cut, to whole pixels of either picture.
    least = min(picture.width, picture.height, width, height)
    if abs(np.log(across / down)) > _TOLERANCE + 1.0 / least:
        if part is None:
            raise UsageError(
                said(
                    "A picture of {picture} pixels does not have the shape of the source with {source} pixels.",
                    picture=str(picture),
                    source=str(source),
                ),
                said(
                    "If it shows a part of the source, say which: x, y, width and height of it in the source's pixels "
                    "(--crop-of). Otherwise align it for itself."
                ),
            )
        raise UsageError(
            said(
                "A picture of {picture} pixels does not have the shape of the part of {width:g} × {height:g} pixels.",
                picture=str(picture),
                width=width,
                height=height,
            ),
            said("Check the part of the source that it shows."),
        )
    return across, down


def laid(
    alignment: Alignment, picture: ImageSource, part: tuple[float, float, float, float] | None = None
) -> Alignment:
    """How another picture of what the source shows lies on the target.

    Args:
        alignment: how the source lies.
        picture: the other picture.
        part: as for :func:`factors`.

    Raises:
        UsageError: as for :func:`factors`.
    """
    placing = _picture_from_source(alignment.source.info.size, picture.info.size, part)
    fit, matches = alignment.fit, alignment.matches
    return replace(
        alignment,
        source=picture,
        fit=replace(fit, source_from_target=coords.unit_last(placing @ fit.source_from_target)),
        matches=replace(matches, source=coords.apply_homography(placing, matches.source)),
        regions=Regions(target=alignment.regions.target),
        planes=None,
    )


def frame(laid_on: Alignment, options: ApplyOptions) -> Frame:
    """The frame of what is written.

    Args:
        laid_on: from :func:`laid`.
        options: how it is written.

    Raises:
        UsageError: if it would be larger than any format holds, or the pictures do not overlap.
    """
    usual = frame_of(laid_on, options.export.crop, options.export.aligned_side)
    if options.resolution == "target":
        return usual
    density = _density(laid_on)
    whole = Size(
        width=max(1, round(usual.full.width * density)),
        height=max(1, round(usual.full.height * density)),
    )
    full = frame_of(laid_on, options.export.crop, None).box
    x, y = coords.scale_between(usual.full, whole)
    box = Box(
        left=round(full.left * x), top=round(full.top * y), right=round(full.right * x), bottom=round(full.bottom * y)
    )
    if options.export.aligned_side is not None and box.size.long_side > options.export.aligned_side:
        return usual
    if not 1 <= box.size.long_side <= _LARGEST_SIDE:
        raise UsageError(
            said(
                "At its own resolution the picture would have {size} pixels, more than can be written.",
                size=str(box.size),
            ),
            said("Write it at the resolution of the target, or only where it overlaps it."),
        )
    return Frame(usual.full, whole, box)


def _picture_from_source(source: Size, picture: Size, part: tuple[float, float, float, float] | None) -> FloatArray:
    across, down = factors(source, picture, part)
    x, y = (0.0, 0.0) if part is None else part[:2]
    return np.asarray(np.diag([across, down, 1.0]) @ coords.shift(-x, -y), np.float64)


def _density(laid_on: Alignment) -> float:
    """Pixels of the picture along one of the target, in the middle of where it lies."""
    size, picture = laid_on.target.info.size, laid_on.source.info.size
    middle = laid_on.map_to_target(np.array([[picture.width / 2, picture.height / 2]]))[0]
    if not np.isfinite(middle).all():
        middle = np.array([size.width / 2, size.height / 2])
    area = abs(float(np.linalg.det(coords.local_affine(laid_on.source_from_target, middle))))
    return float(np.sqrt(area)) if np.isfinite(area) and area > 0 else 1.0


@dataclass(frozen=True, slots=True)
class _Work:
    """One picture and where it goes."""

    picture: ImageSource
    laid_on: Alignment
    frame: Frame
    name: str
    record: str


class _Job:
    """All pictures, written aside and moved into place together."""

    def __init__(
        self,
        alignment: Alignment,
        pictures: Sequence[ImageSource],
        directory: Path,
        options: ApplyOptions,
        context: JobContext,
        origin: Path | None,
    ) -> None:
        self._alignment, self._directory, self._context, self._origin = alignment, directory, context, origin
        self._how = replace(options.export, what=("aligned",))
        self._options = options
        self._works = self._planned(pictures)

    def run(self) -> ApplyResult:
        """Write everything, then move it into place."""
        started = datetime.now(UTC)
        self._context.raise_if_cancelled()
        names = [name for work in self._works for name in (work.name, work.record)]
        taken = [] if self._how.overwrite else existing(self._directory, names)
        if taken:
            raise UsageError(
                said("The file '{path}' already exists.", path=str(self._directory / taken[0])),
                said("Let it be replaced, or choose another folder."),
            )
        with atomic.writing_to(self._directory), atomic.new_folders(self._directory):
            self._check_space()
            with atomic.scratch_folder(self._directory) as scratch:
                for work, stage in self._stages():
                    self._write(work, scratch, stage)
                self._context.raise_if_cancelled()
                atomic.move_all(scratch, self._directory, names)
        self._context.report(Progress(fraction=1.0, message=said("Applied")))
        seconds = (datetime.now(UTC) - started).total_seconds()
        return ApplyResult(directory=self._directory, pictures=tuple(map(self._told, self._works)), seconds=seconds)

    def _planned(self, pictures: Sequence[ImageSource]) -> list[_Work]:
        """What is to be done, refused before any work where it cannot."""
        works: list[_Work] = []
        taken: set[str] = set()
        for picture in pictures:
            laid_on = laid(self._alignment, picture, self._options.part)
            check_depth(laid_on, self._how)
            framed = frame(laid_on, self._options)
            check_format(aligned_format(self._how, laid_on), framed.size)
            ending = file_names(laid_on, self._how)["aligned"]
            stem = _free(Path(picture.info.name).stem or "picture", ending, taken)
            record = f"{stem}-{ending.rpartition('.')[0]}.json"
            works.append(_Work(picture, laid_on, framed, f"{stem}-{ending}", record))
        return works

    def _check_space(self) -> None:
        needed = 0.0
        for work in self._works:
            usual = frame_of(work.laid_on, self._how.crop, self._how.aligned_side).size.pixels
            needed += bytes_needed(work.laid_on, self._how) * work.frame.size.pixels / usual
        free = shutil.disk_usage(self._directory).free
        if free < needed:
            raise WriteError(
                said(
                    "The disk of '{directory}' has {free:.2f} GB free, but about {needed:.2f} GB are needed.",
                    directory=str(self._directory),
                    free=free / 1e9,
                    needed=needed / 1e9,
                ),
                said("Free some space or choose another folder."),
            )

    def _stages(self) -> Sequence[tuple[_Work, Stage]]:
        """Each picture with its share of the progress."""
        whole = sum(work.frame.size.pixels for work in self._works)
        stages, done = [], 0
        for work in self._works:
            end = done + work.frame.size.pixels
            stages.append((work, Stage(self._context, done / whole, end / whole)))
            done = end
        return stages

    def _write(self, work: _Work, scratch: Path, stage: Stage) -> None:
        stage.step(0.0, said("Writing {name}", name=work.name))
        checksum = provenance.checksum(work.picture, Stage(stage, 0.0, 0.05))
        canvas = aligned_canvas(work.laid_on, work.frame, self._how)
        image_format = aligned_format(self._how, work.laid_on)
        checksums = {"source": checksum, "target": self._target_checksum}
        write_picture(
            scratch / work.name,
            canvas,
            image_format,
            Stage(stage, 0.05, 1.0),
            form=tiff_form(self._how, canvas.size),
            about=about(work.laid_on, "aligned", checksums, work.record, work.frame),
        )
        described = self._described(work, checksum, stage)
        (scratch / work.record).write_text(provenance.to_text(described), encoding="utf-8")

    @cached_property
    def _target_checksum(self) -> str:
        # The pictures of an alignment that was read from its record may be gone.
        try:
            return provenance.checksum(self._alignment.target)
        except EngineError:
            return ""

    def _described(self, work: _Work, checksum: str, stage: Stage) -> Mapping[str, Any]:
        info, whole, box = self._alignment.target.info, work.frame.whole, work.frame.box
        flow = self._alignment.flow
        return {
            "format": _FORMAT,
            "version": _VERSION,
            "created": datetime.now(UTC).isoformat(timespec="seconds"),
            "program": provenance.describe_program(self._alignment),
            "picture": provenance.describe_picture(work.picture, stage, checksum),
            "alignment": {
                "path": None if self._origin is None else str(self._origin),
                "source": _brief(self._alignment.source),
                "target": _brief(self._alignment.target),
                "source_from_target": self._alignment.source_from_target.tolist(),
                "flow": None
                if flow is None
                else {"grid_width": flow.grid_size.width, "grid_height": flow.grid_size.height},
                "verdict": self._alignment.verdict.level,
            },
            "part_of_source": None if self._options.part is None else list(self._options.part),
            "picture_from_target": work.laid_on.source_from_target.tolist(),
            "convention": (
                "A target point x lies in the picture at picture_from_target (x + flow(x)), in homogeneous "
                "coordinates, in pixels; see alignment.json."
            ),
            "written": {
                "file": work.name,
                "width": box.size.width,
                "height": box.size.height,
                "left": box.left,
                "top": box.top,
                "target_width": whole.width,
                "target_height": whole.height,
                "full_target_width": info.size.width,
                "full_target_height": info.size.height,
                "resolution": self._options.resolution,
                "format": aligned_format(self._how, work.laid_on),
                "depth": self._how.depth,
                "crop": self._how.crop,
                "background": self._how.background,
                "interpolation": self._how.interpolation,
            },
        }

    def _told(self, work: _Work) -> Applied:
        across, down = factors(self._alignment.source.info.size, work.picture.info.size, self._options.part)
        return Applied(
            picture=work.picture.info.name,
            factor=float(np.sqrt(across * down)),
            file=self._directory / work.name,
            record=self._directory / work.record,
            size=work.frame.size,
        )


def _brief(picture: ImageSource) -> dict[str, Any]:
    info = picture.info
    return {"name": info.name, "path": info.path, "width": info.size.width, "height": info.size.height}


def _free(stem: str, ending: str, taken: set[str]) -> str:
    """A stem with which no earlier picture of this job is in the way: pictures of several folders may share a name."""
    found, number = stem, 1
    base = ending.rpartition(".")[0]
    while f"{found}-{base}".casefold() in taken:
        number += 1
        found = f"{stem}-{number}"
    taken.add(f"{found}-{base}".casefold())
    return found
