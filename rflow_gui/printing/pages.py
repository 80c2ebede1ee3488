"""A report on pages of A4: no figure and no row is cut, and a heading stays with what follows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from rflow_engine import __version__
from rflow_engine.context import JobContext
from rflow_engine.errors import WriteError
from rflow_engine.export.report.blocks import Block, Figure, Heading, Paragraph, Report, Table
from rflow_engine.said import said
from rflow_engine.types import Progress
from rflow_gui.printing.paper import Paper, Style
from rflow_gui.printing.tables import TableSetter

WIDTH, HEIGHT = 210.0, 297.0
LEFT, TOP, BOTTOM = 22.0, 22.0, 24.0
TEXT = WIDTH - 2 * LEFT
_DOTS_PER_INCH = 1200
_DOTS = _DOTS_PER_INCH / 25.4

_TITLE = Style(17.0, bold=True, leading=1.2)
_SUBTITLE = Style(9.5, colour="#666666")
_HEADING = Style(12.0, bold=True, leading=1.2)
_BODY = Style(10.0, leading=1.42)
CAPTION = Style(8.8, colour="#333333", leading=1.35)
_LABEL = Style(7.5, "sans", colour="#555555")
_FOOT = Style(7.5, "sans", colour="#777777")

_BEFORE_HEADING, _AFTER_HEADING, _AFTER_PARAGRAPH = 7.0, 2.2, 2.6
_BEFORE_FIGURE, _AFTER_FIGURE, _ABOVE_CAPTION, _ABOVE_LEGEND = 2.0, 6.5, 2.0, 2.2
_GAP = 6.0
# What has to fit below a heading, and the least part of its height to which a figure is reduced to fill a page.
_FOLLOWING, _REDUCED = 34.0, 0.72
# Tables of up to this height are not torn apart.
_KEPT_WHOLE = 110.0
# Fewer lines of a paragraph than this do not stand alone on a page.
_ALONE = 2


def print_report(report: Report, path: Path, context: JobContext) -> None:
    """Write a report as PDF.

    Args:
        report: its content.
        path: file to write.
        context: asked at every page whether to stop.

    Raises:
        WriteError: if the file cannot be written.
        Cancelled: if the job was cancelled.
    """
    # First without ink, to know how many pages there will be.
    total = _Pages(report, Paper(_DOTS), context, None, 0).run()
    writer = QPdfWriter(str(path))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QSizeF(WIDTH, HEIGHT), QPageSize.Unit.Millimeter, "A4", QPageSize.SizeMatchPolicy.ExactMatch),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(report.title)
    writer.setCreator(f"rflow {__version__}")
    painter = QPainter()
    if not painter.begin(writer):
        raise WriteError(said("The report '{path}' could not be written.", path=path), said("Choose another folder."))
    try:
        _Pages(report, Paper(_DOTS, painter), context, writer, total).run()
    finally:
        painter.end()


class _Pages:
    """Puts blocks below each other and begins new pages."""

    def __init__(
        self, report: Report, paper: Paper, context: JobContext, writer: QPdfWriter | None, total: int
    ) -> None:
        self._report, self._paper, self._context = report, paper, context
        self._writer, self._total = writer, total
        self._y, self._page = TOP, 1

    def run(self) -> int:
        """Paint everything; gives the number of pages."""
        self._head()
        for block in self._report.blocks:
            self._context.raise_if_cancelled()
            self._block(block)
        self._foot()
        return self._page

    @property
    def _left(self) -> float:
        """Millimetres that are left on this page."""
        return HEIGHT - BOTTOM - self._y

    def _need(self, height: float) -> None:
        if self._left < height and self._y > TOP:
            self._turn()

    def _turn(self) -> None:
        self._foot()
        self._context.raise_if_cancelled()
        if self._writer is not None:
            self._writer.newPage()
            self._context.report(Progress(fraction=self._page / self._total, message=said("Printing the report")))
        self._page += 1
        self._y = TOP

    def _head(self) -> None:
        for text, style, after in ((self._report.title, _TITLE, 1.6), (self._report.subtitle, _SUBTITLE, 3.0)):
            words = self._paper.set(text, style, TEXT)
            self._paper.write(words, LEFT, self._y, style)
            self._y += words.height + after
        self._paper.rule(LEFT, self._y, LEFT + TEXT, self._y, 0.35)
        self._y += 1.0

    def _foot(self) -> None:
        y = HEIGHT - BOTTOM + 8.0
        number = self._paper.set(f"{self._page} / {self._total}", _FOOT, TEXT, align="r")
        self._paper.write(number, LEFT, y, _FOOT)
        title = self._paper.set(self._report.title, _FOOT, TEXT - 20.0)
        self._paper.write(title, LEFT, y, _FOOT, 0, 1)

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                self._paragraph(block)
            case Figure():
                self._place(block)
            case Table():
                setter = TableSetter(self._paper, block, TEXT)
                self._rows(setter)

    def _heading(self, block: Heading) -> None:
        words = self._paper.set(block.text, _HEADING, TEXT)
        self._need(_BEFORE_HEADING + words.height + _FOLLOWING)
        self._y += _BEFORE_HEADING if self._y > TOP else 0.0
        self._paper.write(words, LEFT, self._y, _HEADING)
        self._y += words.height + _AFTER_HEADING

    def _paragraph(self, block: Paragraph) -> None:
        text = f"{block.strong} {block.text}" if block.strong else block.text
        words = self._paper.set(text, _BODY, TEXT, strong=len(block.strong))
        first = 0
        while first < words.count:
            fits = int(self._left / words.line + 1e-6)
            rest = words.count - first
            if fits < rest and (fits < _ALONE or rest - fits < _ALONE):
                fits = fits - 1 if fits > _ALONE else 0
            if fits <= 0:
                self._turn()
                continue
            last = min(first + fits, words.count)
            self._paper.write(words, LEFT, self._y, _BODY, first, last)
            self._y += (last - first) * words.line
            first = last
        self._y += _AFTER_PARAGRAPH

    def _place(self, figure: Figure) -> None:
        strong = figure.number
        caption = self._paper.set(f"{strong} {figure.caption}", CAPTION, TEXT, strong=len(strong))
        label = _LABEL.size * 0.55 if any(picture.label for picture in figure.pictures) else 0.0
        legend = (figure.drawing.height + _ABOVE_LEGEND) if figure.drawing is not None else 0.0
        around = _BEFORE_FIGURE + label + legend + _ABOVE_CAPTION + caption.height
        widths, height = _fitted(figure, figure.height)
        if self._left < around + height <= self._left / _REDUCED and figure.pictures:
            widths, height = _fitted(figure, max(self._left - around, _REDUCED * height))
        self._need(around + height)
        self._y += _BEFORE_FIGURE
        x = LEFT + (TEXT - sum(widths) - _GAP * max(len(widths) - 1, 0)) / 2
        start = x
        for picture, width in zip(figure.pictures, widths, strict=True):
            if picture.label:
                words = self._paper.set(picture.label, _LABEL, width)
                self._paper.write(words, x, self._y, _LABEL)
            rows, columns = picture.pixels.shape[:2]
            self._paper.picture(picture.pixels, x, self._y + label, width, width * rows / columns)
            x += width + _GAP
        self._y += label + height
        if figure.drawing is not None:
            self._y += _ABOVE_LEGEND
            # Below the picture where there is room for it, else across the page.
            fits = bool(widths) and start + figure.drawing.width <= LEFT + TEXT
            self._paper.drawing(figure.drawing, start if fits else LEFT, self._y)
            self._y += figure.drawing.height
        self._y += _ABOVE_CAPTION
        self._paper.write(caption, LEFT, self._y, CAPTION)
        self._y += caption.height + _AFTER_FIGURE

    def _rows(self, setter: TableSetter) -> None:
        """A table, continued on the next page where it does not fit; a short one is kept together."""
        self._need(setter.whole if setter.whole <= _KEPT_WHOLE else setter.beginning)
        self._y += setter.begin(LEFT, self._y)
        for index in range(setter.count):
            if self._left < setter.height(index):
                setter.end(LEFT, self._y)
                self._turn()
                self._y += setter.begin(LEFT, self._y, continued=True)
            self._y += setter.row(index, LEFT, self._y)
        self._y += setter.end(LEFT, self._y) + _AFTER_FIGURE


def _fitted(figure: Figure, height: float) -> tuple[list[float], float]:
    """Widths of the pictures beside each other, and the height of the tallest, in millimetres."""
    if not figure.pictures:
        return [], 0.0
    ratios = [picture.pixels.shape[1] / picture.pixels.shape[0] for picture in figure.pictures]
    room = (TEXT - _GAP * (len(ratios) - 1)) / len(ratios)
    widths = [min(room, height * ratio) for ratio in ratios]
    return widths, max(width / ratio for width, ratio in zip(widths, ratios, strict=True))
