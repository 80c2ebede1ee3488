"""A table as books set it: a rule above, below, and under the header; columns as wide as they need."""

from __future__ import annotations

from rflow_engine.export.report.blocks import Table
from rflow_engine.said import said
from rflow_gui.printing.paper import Paper, Style, Words
from rflow_gui.texts import shown

_CAPTION = Style(8.8, colour="#333333", leading=1.35)
_CELL = Style(8.6, leading=1.32)
_KEY = Style(8.6, colour="#555555", leading=1.32)
_HEAD = Style(8.6, bold=True, leading=1.32)
_CODE = Style(7.2, "mono", leading=1.5)
_GAP, _PAD, _ABOVE, _BELOW_CAPTION = 5.0, 0.75, 1.2, 1.8
_HEAVY, _LIGHT = 0.4, 0.2
# The first column of a list of properties is at least so wide a part, so that such tables look alike.
_KEY_SHARE = 0.3


class TableSetter:
    """Measures a table and paints it row by row.

    Args:
        paper: what it is painted on.
        table: its content.
        width: in millimetres.
    """

    def __init__(self, paper: Paper, table: Table, width: float) -> None:
        self._paper, self._table, self._width = paper, table, width
        self._strong = table.number
        self._widths = self._columns()
        self._cells = [self._set(row) for row in table.rows]
        self._head = [
            paper.set(text, _HEAD, wide, align=align)
            for text, wide, align in zip(table.header, self._widths, table.align, strict=bool(table.header))
        ]

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._cells)

    @property
    def beginning(self) -> float:
        """Height of what must not be torn apart: caption, header, and the first rows."""
        return self._height_of(min(3, self.count))

    @property
    def whole(self) -> float:
        """Height of everything."""
        return self._height_of(self.count)

    def _height_of(self, count: int) -> float:
        rows = sum(self.height(index) for index in range(count))
        return self._caption(continued=False).height + _BELOW_CAPTION + self._head_height + rows + 3 * _ABOVE

    def height(self, index: int) -> float:
        """Height of a row in millimetres."""
        return max(words.height for words in self._cells[index]) + 2 * _PAD

    def begin(self, x: float, y: float, *, continued: bool = False) -> float:
        """Paint caption and header; gives their height."""
        start = y
        caption = self._caption(continued)
        self._paper.write(caption, x, y, _CAPTION)
        y += caption.height + _BELOW_CAPTION
        self._paper.rule(x, y, x + self._width, y, _HEAVY)
        y += _ABOVE
        if self._head:
            self._line(self._head, [_HEAD] * len(self._head), x, y + _PAD)
            y += self._head_height
            self._paper.rule(x, y, x + self._width, y, _LIGHT)
            y += _ABOVE / 2
        return y - start

    def row(self, index: int, x: float, y: float) -> float:
        """Paint a row; gives its height."""
        styles = [self._style(column) for column in range(len(self._widths))]
        self._line(self._cells[index], styles, x, y + _PAD)
        return self.height(index)

    def end(self, x: float, y: float) -> float:
        """Paint the last rule; gives its height."""
        self._paper.rule(x, y + _ABOVE / 2, x + self._width, y + _ABOVE / 2, _HEAVY)
        return _ABOVE

    def _caption(self, continued: bool) -> Words:
        text = shown(said("Continued.")) if continued else self._table.caption
        return self._paper.set(f"{self._strong} {text}", _CAPTION, self._width, strong=len(self._strong))

    @property
    def _head_height(self) -> float:
        return max(words.height for words in self._head) + 2 * _PAD if self._head else 0.0

    def _line(self, cells: list[Words], styles: list[Style], x: float, y: float) -> None:
        for words, style, width in zip(cells, styles, self._widths, strict=True):
            self._paper.write(words, x, y, style)
            x += width + _GAP

    def _style(self, column: int) -> Style:
        if column in self._table.code:
            return _CODE
        return _KEY if column == 0 and self._table.align.startswith("l") else _CELL

    def _set(self, row: tuple[str, ...]) -> list[Words]:
        return [
            self._paper.set(
                text, self._style(column), self._widths[column], align=align, anywhere=column in self._table.code
            )
            for column, (text, align) in enumerate(zip(row, self._table.align, strict=True))
        ]

    def _columns(self) -> list[float]:
        """Widths in millimetres: what each column needs, less where that is too much, more where there is room."""
        natural = [self._natural(column) for column in range(len(self._table.align))]
        room = self._width - _GAP * (len(natural) - 1)
        if not self._table.header and self._table.align.startswith("l"):
            first = max(min(natural[0], 0.5 * room), _KEY_SHARE * room)
            return [first, *[(room - first) / (len(natural) - 1)] * (len(natural) - 1)]
        if sum(natural) <= room:
            extra = (room - sum(natural)) / max(len(natural), 1)
            return [width + extra for width in natural]
        return _shared(natural, room)

    def _natural(self, column: int) -> float:
        style = self._style(column)
        texts = [row[column] for row in self._table.rows]
        widths = [self._paper.set(text, style).width for text in texts]
        if self._table.header:
            widths.append(self._paper.set(self._table.header[column], _HEAD).width)
        # A hair more, so that rounding breaks no line.
        return max(widths, default=0.0) + 0.2


def _shared(natural: list[float], room: float) -> list[float]:
    """Narrow columns get what they need; the others share what is left."""
    widths, left, open_ = [0.0] * len(natural), room, sorted(range(len(natural)), key=lambda index: natural[index])
    while open_:
        index = open_[0]
        widths[index] = min(natural[index], left / len(open_))
        left -= widths[index]
        open_.pop(0)
    return widths
