"""One export from the first look at the folder to the last file in place.

All files are written into a hidden folder beside their destination and moved into place together at the very end, so
that an error or a cancelled job leaves nothing behind.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from PIL import Image

from rflow_engine import atomic, provenance
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext, SilentContext, Stage
from rflow_engine.errors import UsageError, WriteError
from rflow_engine.export import animation, flows, points, transforms
from rflow_engine.export.aligned import aligned_canvas, aligned_colours, check_depth
from rflow_engine.export.direction import aligned_frame, laid
from rflow_engine.export.estimate import bytes_needed
from rflow_engine.export.figures import figure_canvas, figure_size
from rflow_engine.export.frame import Frame, frame_of
from rflow_engine.export.metadata import About, about
from rflow_engine.export.native import BOTH, check_colours
from rflow_engine.export.ome import write_ome
from rflow_engine.export.openraster import write_openraster
from rflow_engine.export.options import (
    FIGURES,
    ExportOptions,
    ExportResult,
    Output,
    aligned_format,
    existing,
    file_names,
    tiff_form,
)
from rflow_engine.export.pictures import Canvas, check_format, write_picture
from rflow_engine.said import ENGLISH, Language, said
from rflow_engine.types import AnyArray, Progress

if TYPE_CHECKING:
    from rflow_engine.export.report import Report

PrintReport: TypeAlias = "Callable[[Report, Path, JobContext], None]"
"""Prints a report as PDF into a file. The engine knows no way to set type; the window brings one."""

_WriteBoth: TypeAlias = Callable[[Path, Alignment, Frame, ExportOptions, About, JobContext], dict[str, Any]]

# How long each output takes, roughly, as shares of the progress.
_WEIGHTS: dict[Output, float] = {
    "aligned": 10.0,
    "overlay": 3.0,
    "difference": 3.0,
    "side_by_side": 4.0,
    "checkerboard": 3.0,
    "openraster": 15.0,
    "ome_tiff": 15.0,
    "blink_mp4": 4.0,
    "flow_flo": 3.0,
    "flow_png": 3.0,
    "report": 4.0,
    "report_pdf": 4.0,
    "alignment": 2.0,
}


def record_of(alignment: Alignment, options: ExportOptions) -> dict[str, Any]:
    """How something was exported, as plain values for ``alignment.json``."""
    return {
        "files": dict(file_names(alignment, options)),
        "image_format": aligned_format(options, alignment),
        "depth": options.depth,
        "aligned_long_side": options.aligned_side,
        "figure_long_side": options.figure_side,
        "crop": options.crop,
        "direction": options.direction,
        "background": options.background,
        "interpolation": options.interpolation,
        "profile": options.profile,
        "tiff_compression": options.compression,
        "overlay_opacity": options.opacity,
        "difference_gain": options.gain,
        "checkerboard_squares": options.squares,
    }


def export(
    alignment: Alignment,
    directory: str | os.PathLike[str],
    *,
    options: ExportOptions | None = None,
    context: JobContext | None = None,
    print_report: PrintReport | None = None,
    language: Language = ENGLISH,
) -> ExportResult:
    """Write the aligned source and what goes with it.

    Args:
        alignment: the result to write.
        directory: folder for the files; it is made if it is not there.
        options: what to write and how.
        context: for progress and cancelling.
        print_report: prints the report as PDF; needed only for the output "report_pdf".
        language: that of the report.

    Raises:
        UsageError: if an option cannot be used with this result, or a file is there already.
        WriteError: if the folder cannot be written to or the disk is full.
        ImageReadError: if a picture turns out to be damaged.
        Cancelled: if the job was cancelled. In all these cases nothing is left behind.
    """
    if not alignment:
        raise UsageError(
            said("There is no alignment to export."), said("Align the pair first; see the reason of the failure.")
        )
    options = options or ExportOptions()
    folder = Path(directory).expanduser()
    return _Job(alignment, folder, options, context or SilentContext(), print_report, language).run()


class _Job:
    """One export: what it writes, where, and how far it is."""

    def __init__(
        self,
        alignment: Alignment,
        directory: Path,
        options: ExportOptions,
        context: JobContext,
        print_report: PrintReport | None,
        language: Language,
    ) -> None:
        self._alignment = alignment
        self._directory = directory
        self._options = options
        self._context = context
        self._print = print_report
        self._language = language
        self._names = file_names(alignment, options)
        # What is known only once something was written, for the record.
        self._facts: dict[str, Any] = {}
        self._check()

    def run(self) -> ExportResult:
        """Write everything, then move it into place."""
        started = datetime.now(UTC)
        self._context.raise_if_cancelled()
        self._refuse_existing()
        with atomic.writing_to(self._directory), atomic.new_folders(self._directory):
            self._check_space()
            with atomic.scratch_folder(self._directory) as scratch:
                for stage, output in self._stages():
                    stage.raise_if_cancelled()
                    self._write(output, scratch / self._names[output], stage)
                self._context.raise_if_cancelled()
                atomic.move_all(scratch, self._directory, list(self._names.values()))
        self._context.report(Progress(fraction=1.0, message=said("Export finished")))
        files = tuple(self._directory / name for name in self._names.values())
        seconds = (datetime.now(UTC) - started).total_seconds()
        return ExportResult(directory=self._directory, files=files, seconds=seconds)

    def _check(self) -> None:
        """Refuse before any work what cannot be done."""
        options = self._options
        if "aligned" in self._names:
            check_depth(self._alignment, options)
            aligned_colours(self._alignment, options)
            frame = aligned_frame(self._alignment, options, options.aligned_side)
            check_format(aligned_format(options, self._alignment), frame.size)
        for output in BOTH:
            if output in self._names:
                check_colours(self._alignment, output, options)
        for output in FIGURES:
            if output in self._names:
                check_format(options.figure_format, figure_size(self._alignment, output, options))
        if "report_pdf" in self._names and self._print is None:
            raise UsageError(
                said("The report as PDF is set by the window."),
                said("Export it from there, or export the HTML, which any browser prints as PDF."),
            )

    def _refuse_existing(self) -> None:
        taken = [] if self._options.overwrite else existing(self._directory, list(self._names.values()))
        if taken:
            raise UsageError(
                said("The file '{path}' already exists.", path=self._directory / taken[0]),
                said("Let it be replaced, or choose another folder."),
            )

    def _check_space(self) -> None:
        needed = bytes_needed(self._alignment, self._options)
        free = shutil.disk_usage(self._directory).free
        if free < needed:
            raise WriteError(
                said(
                    "The disk of '{directory}' has {free:.2f} GB free, but about {needed:.2f} GB are needed.",
                    directory=self._directory,
                    free=free / 1e9,
                    needed=needed / 1e9,
                ),
                said("Free some space or choose another folder."),
            )

    def _stages(self) -> Iterator[tuple[Stage, Output]]:
        """Each output with its share of the progress."""
        total = sum(_WEIGHTS.get(output, 1.0) for output in self._names)
        start = 0.0
        for output in self._names:
            end = start + _WEIGHTS.get(output, 1.0) / total
            yield Stage(self._context, start, min(end, 1.0)), output
            start = end

    def _write(self, output: Output, path: Path, stage: Stage) -> None:
        stage.step(0.0, said("Writing {name}", name=path.name))
        if output == "aligned":
            self._write_aligned(path, stage)
        elif output in FIGURES:
            canvas, frame = figure_canvas(self._alignment, output, self._options)
            self._write_picture(output, path, canvas, frame, self._options.figure_format, stage)
        elif output in _TEXTS:
            _write_text(path, _TEXTS[output](self._alignment))
        else:
            getattr(self, f"_write_{output}")(path, stage)
        stage.step(1.0, said("Wrote {name}", name=path.name))

    def _write_picture(
        self, output: Output, path: Path, canvas: Canvas, frame: Frame, image_format: str, stage: Stage
    ) -> None:
        form = tiff_form(self._options, canvas.size)
        write_picture(path, canvas, image_format, stage, form=form, about=self._about(output, frame))

    def _about(self, output: Output, frame: Frame) -> About:
        # What compares both pictures shows them in the frame of the target.
        direction = self._options.direction if output == "aligned" else "source_to_target"
        return about(self._alignment, output, self._checksums, self._names.get("alignment", ""), frame, direction)

    @cached_property
    def _checksums(self) -> dict[str, str]:
        return provenance.checksums_of(self._alignment, _Unheard(self._context))

    def _write_aligned(self, path: Path, stage: Stage) -> None:
        options = self._options
        frame = aligned_frame(self._alignment, options, options.aligned_side)
        canvas = aligned_canvas(self._alignment, frame, options)
        image_format = aligned_format(options, self._alignment)
        self._write_picture("aligned", path, canvas, frame, image_format, stage)
        box, stays = frame.box, "target" if options.direction == "source_to_target" else "source"
        self._facts["aligned_frame"] = {
            "width": frame.size.width,
            "height": frame.size.height,
            "left": box.left,
            "top": box.top,
            f"{stays}_width": frame.whole.width,
            f"{stays}_height": frame.whole.height,
        }
        if options.profile != "source" and aligned_colours(self._alignment, options).assumed:
            self._facts["taken_for"] = "sRGB, because it has no profile"

    def _write_ome_tiff(self, path: Path, stage: Stage) -> None:
        self._write_both("ome_tiff", write_ome, path, stage)

    def _write_openraster(self, path: Path, stage: Stage) -> None:
        self._write_both("openraster", write_openraster, path, stage)

    def _write_both(self, output: Output, write: _WriteBoth, path: Path, stage: Stage) -> None:
        frame = frame_of(self._alignment, self._options.crop, self._options.aligned_side)
        told = self._about(output, frame)
        self._facts[output] = write(path, self._alignment, frame, self._options, told, stage) | frame.plain()

    def _write_flow(self, path: Path, stage: Stage) -> None:
        assert self._alignment.flow is not None
        flows.write_npz(self._alignment.flow, path)

    def _write_flow_flo(self, path: Path, stage: Stage) -> None:
        flows.write_flo(self._alignment, path, stage)

    def _write_flow_png(self, path: Path, stage: Stage) -> None:
        scale = flows.png_scale(self._alignment)
        flows.write_flow_png(self._alignment, path, scale, stage)
        self._facts["flow_png"] = {"offset": flows.PNG_OFFSET, "steps_per_px": scale, "valid": "blue is 1"}

    def _write_flow_colours(self, path: Path, stage: Stage) -> None:
        assert self._alignment.flow is not None
        frame = frame_of(self._alignment, self._options.crop, self._options.figure_side)
        canvas = flows.colours_canvas(self._alignment, frame)
        self._write_picture("flow_colours", path, canvas, frame, "png", stage)
        self._facts["flow_colours"] = {"full_colour_px": flows.colour_limit(self._alignment.flow)}

    def _write_confidence(self, path: Path, stage: Stage) -> None:
        stays, options = laid(self._alignment, self._options)
        assert stays.flow is not None
        if options.confidence_size == "picture":
            frame = frame_of(stays, options.crop, options.aligned_side)
            write_picture(path, flows.confidence_canvas(stays.flow, frame), "png", stage)
            return
        levels = np.rint(stays.flow.confidence * 255).astype(np.uint8)
        Image.fromarray(levels).save(path, "PNG")

    def _write_blink_gif(self, path: Path, stage: Stage) -> None:
        animation.write_gif(path, self._blink, self._options.blink_ms)

    def _write_blink_mp4(self, path: Path, stage: Stage) -> None:
        animation.write_mp4(path, self._blink, self._options.blink_ms, stage)

    @cached_property
    def _blink(self) -> tuple[AnyArray, AnyArray]:
        return animation.blink_frames(self._alignment, self._options, _Unheard(self._context))

    def _write_itk(self, path: Path, stage: Stage) -> None:
        transform = transforms.itk_transform(self._alignment)
        path.write_text(transform.text, encoding="ascii", newline="\n")
        self._facts["itk"] = {"holds": transform.kind, "largest_error_px": round(transform.largest_error, 6)}

    def _write_report(self, path: Path, stage: Stage) -> None:
        from rflow_engine.export.report import to_html

        # HTML has no escapes for names of files that are no UTF-8.
        _write_text(path, to_html(self._report, self._language), errors="replace")

    def _write_report_pdf(self, path: Path, stage: Stage) -> None:
        from rflow_engine.export.report import in_language

        assert self._print is not None
        self._print(in_language(self._report, self._language), path, stage)

    @cached_property
    def _report(self) -> Report:
        from rflow_engine.export.report import report_of

        return report_of(self._alignment, self._options, _Unheard(self._context))

    def _write_alignment(self, path: Path, stage: Stage) -> None:
        how = record_of(self._alignment, self._options) | self._facts
        described = provenance.describe(self._alignment, how, stage, self._checksums)
        _write_text(path, provenance.to_text(described))


def _write_text(path: Path, text: str, *, errors: str = "backslashreplace") -> None:
    """Write a text; what stands in names of files for bytes that are no UTF-8 is escaped as JSON does it."""
    path.write_text(text, encoding="utf-8", errors=errors, newline="\n")


class _Unheard:
    """Passes on that a job was cancelled, but not how far a part of it is that serves two outputs."""

    def __init__(self, context: JobContext) -> None:
        self._context = context

    def report(self, progress: Progress) -> None:
        """Nobody listens: the fractions of the whole would go back and forth."""

    def raise_if_cancelled(self) -> None:
        """Ask the job."""
        self._context.raise_if_cancelled()

    def should_finish(self) -> bool:
        """Ask the job."""
        return self._context.should_finish()


_TEXTS: dict[Output, Callable[[Alignment], str]] = {
    "matches": points.matches_csv,
    "bigwarp": points.bigwarp_csv,
    "qgis": points.qgis_points,
    "transform": transforms.transform_json,
}
