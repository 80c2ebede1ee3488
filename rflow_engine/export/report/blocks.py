"""What a report is made of: plain values that know neither HTML nor PDF.

Figures and tables are numbered in the order in which they come: see :func:`numbered`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal, TypeAlias, TypeVar

from rflow_engine.said import Language, retold, said
from rflow_engine.types import AnyArray

T = TypeVar("T")
Anchor: TypeAlias = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; all lengths of a drawing are in millimetres from its top left."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.2
    colour: str = "#222222"


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Label:
    """A word at the foot of its letters.

    Attributes:
        x: where it is anchored.
        y: the baseline.
        text: the word.
        anchor: which end of it is at ``x``.
        size: of the letters in points.
        colour: of the letters.
    """

    x: float
    y: float
    text: str
    anchor: Anchor = "start"
    size: float = 7.5
    colour: str = "#222222"


@dataclass(frozen=True, slots=True)
class Raster:
    """A small picture, (h, w, 3) or (h, w, 4) uint8."""

    x: float
    y: float
    width: float
    height: float
    pixels: AnyArray = field(repr=False)


Item: TypeAlias = Line | Bar | Label | Raster


@dataclass(frozen=True, slots=True)
class Drawing:
    """Lines and words on a ground of nothing.

    Attributes:
        width: in millimetres.
        height: in millimetres.
        items: what is drawn, from back to front.
        title: what it shows, for those who cannot see it.
    """

    width: float
    height: float
    items: tuple[Item, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; ``strong`` stands before it in bold."""

    text: str
    strong: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a figure.

    Attributes:
        pixels: (h, w, 3) uint8.
        label: above it; may be empty.
        alt: what it shows, for those who cannot see it.
    """

    pixels: AnyArray = field(repr=False)
    label: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """Pictures beside each other, or a drawing, with a caption below.

    Attributes:
        caption: what is to be seen.
        pictures: beside each other.
        drawing: a legend below the pictures, or the figure itself where there are none.
        height: the largest height of the pictures in millimetres.
        to_scale: the drawing is a scale bar: it is as wide as the picture, however wide that is shown.
        number: "Figure 1." and so on, set before the caption.
    """

    caption: str
    pictures: tuple[Picture, ...] = ()
    drawing: Drawing | None = None
    height: float = 104.0
    to_scale: bool = False
    number: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header, with a caption above.

    Attributes:
        caption: what is listed.
        header: names of the columns; empty for a list of properties.
        rows: the cells.
        align: "l" or "r" for every column.
        code: columns of checksums and the like, which may break anywhere.
        number: "Table 1." and so on, set before the caption.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    align: str
    code: tuple[int, ...] = ()
    number: str = ""


Block: TypeAlias = Heading | Paragraph | Figure | Table


@dataclass(frozen=True, slots=True)
class Report:
    """A report on one alignment.

    Attributes:
        title: what it is about.
        subtitle: when and by what it was made.
        blocks: its content from top to bottom.
    """

    title: str
    subtitle: str
    blocks: tuple[Block, ...] = field(repr=False)


def numbered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The same blocks, with numbers for figures and tables."""
    done: list[Block] = []
    figures = tables = 0
    for block in blocks:
        if isinstance(block, Figure):
            figures += 1
            block = replace(block, number=said("Figure {number}.", number=figures))
        elif isinstance(block, Table):
            tables += 1
            block = replace(block, number=said("Table {number}.", number=tables))
        done.append(block)
    return tuple(done)


def in_language(block: T, language: Language) -> T:
    """A report, or a part of one, with every sentence in a language; pictures stay."""
    told: T = _told(block, language)
    return told


def _told(value: Any, language: Language) -> Any:
    if isinstance(value, str):
        return retold(value, language)
    if isinstance(value, tuple):
        return tuple(_told(item, language) for item in value)
    if isinstance(value, _Telling):
        return replace(value, **{part.name: _told(getattr(value, part.name), language) for part in fields(value)})
    return value


_Telling = Report | Heading | Paragraph | Figure | Table | Picture | Drawing | Label
