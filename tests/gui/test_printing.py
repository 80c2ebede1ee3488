"""The report on paper: nothing is cut, nothing is lost, every page is numbered."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled, WriteError
from rflow_engine.export.report.blocks import (
    Block,
    Drawing,
    Figure,
    Heading,
    Paragraph,
    Picture,
    Report,
    Table,
    numbered,
)
from rflow_engine.export.report.drawings import flow_legend
from rflow_gui.printing import pages
from rflow_gui.printing.pages import BOTTOM, HEIGHT, LEFT, TEXT, TOP, print_report
from rflow_gui.printing.paper import Paper, Style, Words

if TYPE_CHECKING:
    from rflow_engine.types import AnyArray

pytestmark = pytest.mark.usefixtures("qapp")


class Recorder(Paper):
    """Paper that notes where pictures and words were put instead of painting them."""

    def __init__(self) -> None:
        super().__init__(1200 / 25.4)
        self.pictures: list[tuple[float, float, float, float]] = []
        self.lines: list[tuple[str, float, float, float]] = []
        self.drawn: list[tuple[float, float, float, float]] = []

    def drawing(self, drawing: Drawing, x: float, y: float) -> None:
        self.drawn.append((x, y, drawing.width, drawing.height))

    def picture(self, pixels: AnyArray, x: float, y: float, width: float, height: float) -> None:
        self.pictures.append((x, y, width, height))

    def write(self, words: Words, x: float, y: float, style: Style, first: int = 0, last: int | None = None) -> None:
        for index in range(first, words.count if last is None else last):
            line = words.layout.lineAt(index)
            text = words.layout.text()[line.textStart() : line.textStart() + line.textLength()]
            self.lines.append((text.strip(), x, y + (index - first) * words.line, words.line))


def laid_out(*blocks: Block) -> tuple[Recorder, int]:
    recorder = Recorder()
    count = pages._Pages(Report("A title", "a day", numbered(blocks)), recorder, SilentContext(), None, 0).run()
    return recorder, count


def picture(width: int, height: int) -> Picture:
    return Picture(np.full((height, width, 3), 90, np.uint8), "Label", "grey")


def many_blocks() -> list[Block]:
    random = np.random.default_rng(2)
    blocks: list[Block] = []
    for number in range(24):
        blocks.append(Heading(f"Section {number}"))
        words = " ".join(f"w{number}x{index}" for index in range(int(random.integers(5, 400))))
        blocks.append(Paragraph(words, strong="So."))
        shape = random.integers(100, 900, 2)
        count = int(random.integers(1, 3))
        blocks.append(Figure("A caption.", (picture(*shape),) * count, flow_legend(5.0) if number % 2 else None))
        rows = tuple((f"r{number}c{index}", "x" * 64) for index in range(int(random.integers(1, 60))))
        blocks.append(Table("A table.", ("Name", "Value"), rows, "ll", code=(1,)))
    return blocks


def test_nothing_is_cut_and_nothing_is_lost() -> None:
    blocks = many_blocks()
    recorder, count = laid_out(*blocks)
    assert count > 20
    for x, y, width, height in recorder.pictures:
        assert y >= TOP
        assert y + height <= HEIGHT - BOTTOM + 1e-6
        assert x >= LEFT - 1e-6
        assert x + width <= LEFT + TEXT + 1e-6
    text = " ".join(line for line, *_ in recorder.lines)
    foot = re.compile(r"\d+ / 0|A title")
    for line, _, y, height in recorder.lines:
        assert foot.fullmatch(line) or y + height <= HEIGHT - BOTTOM + 1e-6
    for block in blocks:
        if isinstance(block, Paragraph):
            assert all(word in text for word in block.text.split())
        elif isinstance(block, Table):
            assert all(row[0] in text for row in block.rows)


def test_a_heading_stays_with_what_follows() -> None:
    for lines in range(20, 60):
        filling = Paragraph(" ".join(["word"] * 12 * lines))
        recorder, _ = laid_out(filling, Heading("Kept"), Paragraph("Together."))
        places = [index for index, (line, *_) in enumerate(recorder.lines) if line in ("Kept", "Together.")]
        between = recorder.lines[places[0] + 1 : places[1]]
        assert not between


def test_a_figure_is_numbered_and_as_wide_as_its_shape_allows() -> None:
    recorder, _ = laid_out(Figure("First.", (picture(400, 300),)), Figure("Second.", (picture(300, 400),) * 2))
    captions = [line for line, *_ in recorder.lines if line.startswith("Figure")]
    assert captions == ["Figure 1. First.", "Figure 2. Second."]
    (_, _, width, height), *rest = recorder.pictures
    assert height == pytest.approx(104.0)
    assert width / height == pytest.approx(4 / 3)
    assert all(other[2] / other[3] == pytest.approx(3 / 4) for other in rest)


def test_the_header_of_a_table_is_repeated() -> None:
    rows = tuple((str(index), "value") for index in range(120))
    recorder, count = laid_out(Table("Long.", ("Number", "Value"), rows, "rl"))
    assert count == 3
    assert [line for line, *_ in recorder.lines].count("Number") == 3
    assert [line for line, *_ in recorder.lines].count("Table 1. Continued.") == 2


def test_a_short_table_is_kept_together() -> None:
    rows = tuple((f"row {index}", "value") for index in range(12))
    for lines in range(10, 60, 3):
        recorder, _ = laid_out(Paragraph(" ".join(["word"] * 12 * lines)), Table("Short.", (), rows, "ll"))
        places = [y for line, _, y, _ in recorder.lines if line.startswith("row ")]
        assert len(places) == 12
        assert places == sorted(places)


def test_a_legend_stays_on_the_page() -> None:
    for shape in ((200, 900), (900, 200)):
        drawing = flow_legend(5.0)
        recorder, _ = laid_out(Figure("Wide or narrow.", (picture(*shape),), drawing))
        assert all(x >= LEFT - 1e-6 and x + width <= LEFT + TEXT + 1e-6 for x, _, width, _ in recorder.drawn)
        assert len(recorder.drawn) == 1


def pages_of(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def test_the_pdf_has_all_pages(tmp_path: Path) -> None:
    blocks = many_blocks()
    _, count = laid_out(*blocks)
    path = tmp_path / "a.pdf"
    heard: list[Any] = []
    print_report(Report("A title", "a day", tuple(blocks)), path, CallbackContext(on_progress=heard.append))
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert pages_of(path) == count
    assert b"/MediaBox [0 0 595" in data
    assert len(heard) == count - 1


def test_printing_can_be_cancelled_and_a_wrong_place_is_explained(tmp_path: Path) -> None:
    context = CallbackContext()
    context.cancel()
    report = Report("A title", "a day", (Paragraph("Text."),))
    with pytest.raises(Cancelled):
        print_report(report, tmp_path / "a.pdf", context)
    with pytest.raises(WriteError):
        print_report(report, tmp_path / "missing" / "a.pdf", SilentContext())


def test_words_are_set_in_millimetres() -> None:
    assert QGuiApplication.instance() is not None
    paper = Paper(1200 / 25.4)
    style = Style(10.0)
    one = paper.set("word", style)
    assert one.count == 1
    assert 5.0 < one.width < 14.0
    assert one.line == pytest.approx(10 * 25.4 / 72 * style.leading)
    narrow = paper.set("word " * 20, style, 40.0)
    assert narrow.count > 3
    assert narrow.width <= 40.0
