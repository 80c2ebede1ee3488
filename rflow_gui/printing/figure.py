"""One figure at print size: a picture with its legend or scale bar, and a caption below, as picture or PDF."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from rflow_engine import atomic
from rflow_engine.context import JobContext
from rflow_engine.errors import UsageError, WriteError
from rflow_engine.export import ExportOptions
from rflow_engine.export.figures import figure_canvas
from rflow_engine.export.flows import colour_limit
from rflow_engine.export.frame import Frame, frame_of
from rflow_engine.export.layers import Layer, layers_of
from rflow_engine.export.pictures import Canvas, assemble
from rflow_engine.export.report import drawings
from rflow_engine.export.report.blocks import in_language
from rflow_engine.export.report.pictures import confidence_picture, flow_picture
from rflow_engine.said import said
from rflow_gui.printing.paper import Paper, Style
from rflow_gui.texts import language

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.export.report.blocks import Drawing
    from rflow_engine.types import AnyArray, Box

FigureKind: TypeAlias = Literal[
    "overlay", "difference", "side_by_side", "checkerboard", "target", "source", "flow", "confidence"
]
NEED_FLOW: tuple[FigureKind, ...] = ("flow", "confidence")
"""What there is only after the fine stage."""

_CAPTION = Style(8.8, colour="#1c1c1c", leading=1.35)
_ABOVE_LEGEND, _ABOVE_CAPTION, _MARGIN = 2.2, 2.4, 1.5
_INCH = 25.4
_PDF_DOTS = 1200 / _INCH
# Pixels beyond which no figure is printed by anybody, and no memory holds it.
_MOST_PIXELS = 400_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSheet:
    """A figure as it is wanted.

    Attributes:
        kind: what it shows.
        width: of the picture on paper, in millimetres.
        dpi: pixels per inch on paper.
        caption: below it; may be empty.
        per_inch: pixels of the target per inch of the original, for a scale bar; None for no bar.
        options: frame, background, opacity, gain, squares and interpolation.
    """

    kind: FigureKind
    width: float = 160.0
    dpi: int = 300
    caption: str = ""
    per_inch: float | None = None
    options: ExportOptions = field(default_factory=ExportOptions)


@dataclass(frozen=True, slots=True)
class Composed:
    """A figure that is ready to be painted.

    Attributes:
        sheet: what was wanted.
        pixels: (h, w, 3) uint8 the picture.
        legend: below it, or None.
        native: whether the pictures had enough pixels for the resolution.
    """

    sheet: FigureSheet
    pixels: AnyArray
    legend: Drawing | None
    native: bool

    @property
    def picture_height(self) -> float:
        """Of the picture on paper, in millimetres."""
        return float(self.sheet.width * self.pixels.shape[0] / self.pixels.shape[1])


def compose(alignment: Alignment, sheet: FigureSheet, context: JobContext) -> Composed:
    """Make the picture of a figure.

    Raises:
        UsageError: if there is no such figure of this result, or it would be too large.
    """
    if sheet.kind in NEED_FLOW and alignment.flow is None:
        raise UsageError(
            said("This result is a homography only, so there is no flow to show."), said("Align with the fine stage.")
        )
    wanted = round(sheet.width / _INCH * sheet.dpi)
    if wanted * wanted > _MOST_PIXELS:
        raise UsageError(
            said("A figure {wanted:,} pixels wide is too large.", wanted=wanted),
            said("Choose a smaller width or resolution."),
        )
    pixels, frame = _picture(alignment, sheet, wanted)
    context.raise_if_cancelled()
    laid = pixels if isinstance(pixels, np.ndarray) else assemble(pixels, context, said("Making the figure"))
    native = sheet.kind in NEED_FLOW or laid.shape[1] >= wanted - 2
    return Composed(sheet, laid, in_language(_legend(alignment, sheet, frame, laid.shape[1]), language()), native)


def _picture(alignment: Alignment, sheet: FigureSheet, wanted: int) -> tuple[Canvas | AnyArray, Frame]:
    options = sheet.options
    whole = frame_of(alignment, options.crop, None).size
    # The frame is asked for by its long side; the figure by its width.
    width = wanted / 2.02 if sheet.kind == "side_by_side" else wanted
    side = max(16, math.ceil(width * max(1.0, whole.height / whole.width)))
    frame = frame_of(alignment, options.crop, side)
    if sheet.kind == "flow":
        assert alignment.flow is not None
        return flow_picture(alignment, colour_limit(alignment.flow)), frame_of(alignment, "target", side)
    if sheet.kind == "confidence":
        return confidence_picture(alignment), frame_of(alignment, "target", side)
    if sheet.kind == "target" or sheet.kind == "source":
        layers = layers_of(alignment, frame, options.interpolation)
        return _alone(layers.target if sheet.kind == "target" else layers.source, frame, options), frame
    return figure_canvas(alignment, sheet.kind, options, side)


def _alone(layer: Layer, frame: Frame, options: ExportOptions) -> Canvas:
    """One of the two pictures in the frame."""
    ground = np.array(options.colour or (255, 255, 255), np.uint8)

    def tile(box: Box) -> AnyArray:
        colours, covered = layer.tile(box)
        return np.where(covered[..., None], colours, ground)

    return Canvas(size=frame.size, samples=3, dtype=np.dtype(np.uint8), tile=tile)


def _legend(alignment: Alignment, sheet: FigureSheet, frame: Frame, columns: int) -> Drawing | None:
    if sheet.kind == "flow":
        assert alignment.flow is not None
        return drawings.flow_legend(colour_limit(alignment.flow))
    if sheet.kind == "confidence":
        return drawings.confidence_legend()
    if sheet.per_inch is None:
        return None
    # Millimetres of the original across one picture, and across all of the figure.
    across = frame.size.width * (frame.full.width / frame.whole.width) / sheet.per_inch * _INCH
    return drawings.scale_bar(sheet.width, across * columns / frame.size.width)


def size_of(composed: Composed, paper: Paper) -> tuple[float, float]:
    """Width and height of the sheet in millimetres."""
    height = composed.picture_height
    if composed.legend is not None:
        height += _ABOVE_LEGEND + composed.legend.height
    if composed.sheet.caption:
        height += _ABOVE_CAPTION + paper.set(composed.sheet.caption, _CAPTION, composed.sheet.width).height
    return composed.sheet.width, height + (_MARGIN if height > composed.picture_height else 0.0)


def paint(composed: Composed, paper: Paper) -> None:
    """Paint a figure with its upper left corner at (0, 0)."""
    sheet, y = composed.sheet, composed.picture_height
    paper.picture(composed.pixels, 0.0, 0.0, sheet.width, y)
    if composed.legend is not None:
        paper.drawing(composed.legend, 0.0, y + _ABOVE_LEGEND)
        y += _ABOVE_LEGEND + composed.legend.height
    if sheet.caption:
        paper.write(paper.set(sheet.caption, _CAPTION, sheet.width), 0.0, y + _ABOVE_CAPTION, _CAPTION)


def image_of(composed: Composed, dpi: float | None = None) -> QImage:
    """A figure as a picture, at its own resolution or at another."""
    dots = (dpi or composed.sheet.dpi) / _INCH
    width, height = size_of(composed, Paper(dots))
    image = QImage(max(1, round(width * dots)), max(1, math.ceil(height * dots)), QImage.Format.Format_RGB888)
    image.fill(QColor("#ffffff"))
    image.setDotsPerMeterX(round(dots * 1000))
    image.setDotsPerMeterY(round(dots * 1000))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(composed, Paper(dots, painter))
    painter.end()
    return image


def preview_of(alignment: Alignment, sheet: FigureSheet, context: JobContext) -> tuple[QImage, bool]:
    """A figure small, and whether its pictures have enough pixels for its resolution."""
    wanted = round(sheet.width / _INCH * sheet.dpi)
    dpi = max(36, min(sheet.dpi, round(900 / (sheet.width / _INCH))))
    composed = compose(alignment, replace(sheet, dpi=dpi), context)
    whole = frame_of(alignment, sheet.options.crop, None).size.width
    there = whole * (2 if sheet.kind == "side_by_side" else 1)
    return image_of(composed), sheet.kind in NEED_FLOW or there >= wanted


def write_figure(alignment: Alignment, sheet: FigureSheet, path: Path, context: JobContext) -> Path:
    """Write a figure; what it is follows from the ending of its name.

    Raises:
        UsageError: if the ending is of no known kind, or there is no such figure of this result.
        WriteError: if it cannot be written; nothing partial is left behind.
    """
    ending = path.suffix.lower().lstrip(".")
    if ending not in ("png", "tif", "tiff", "jpg", "jpeg", "pdf"):
        raise UsageError(
            said("'{name}' does not say what kind of file it is.", name=path.name),
            said("End it in .tif, .png, .jpg or .pdf."),
        )
    composed = compose(alignment, sheet, context)
    with atomic.writing_to(path.parent), atomic.new_folders(path.parent), atomic.scratch_folder(path.parent) as scratch:
        aside = scratch / path.name
        if ending == "pdf":
            _write_pdf(composed, aside)
        else:
            writer = QImageWriter(str(aside))
            writer.setQuality(95)
            if ending in ("tif", "tiff"):
                writer.setCompression(1)
            if not writer.write(image_of(composed)):
                raise WriteError(
                    said("The figure could not be written: {errorString}.", errorString=writer.errorString()),
                    said("Choose another place."),
                )
        context.raise_if_cancelled()
        atomic.move_all(scratch, path.parent, [path.name])
    return path


def _write_pdf(composed: Composed, path: Path) -> None:
    width, height = size_of(composed, Paper(_PDF_DOTS))
    writer = QPdfWriter(str(path))
    writer.setResolution(1200)
    page = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise WriteError(
            said("The figure '{name}' could not be written.", name=path.name), said("Choose another place.")
        )
    paint(composed, Paper(_PDF_DOTS, painter))
    painter.end()
