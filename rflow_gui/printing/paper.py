"""A sheet of paper in millimetres: words, lines and pictures on any paint device."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QPen, QTextLayout, QTextOption

from rflow_engine.export.report.blocks import Bar, Drawing, Item, Label, Line, Raster
from rflow_engine.types import AnyArray

Face: TypeAlias = Literal["serif", "sans", "mono"]
POINT = 25.4 / 72
"""Millimetres of a typographic point."""

# The first of these that the computer has; all have the weights that are used.
_FAMILIES: dict[Face, list[str]] = {
    "serif": [
        *("Source Serif 4", "Source Serif Pro", "Charter", "Bitstream Charter", "Palatino Linotype", "Palatino"),
        *("P052", "Georgia", "Cambria", "DejaVu Serif", "Times New Roman"),
    ],
    "sans": ["Source Sans 3", "Source Sans Pro", "Helvetica Neue", "Segoe UI", "Arial", "Nimbus Sans", "DejaVu Sans"],
    "mono": ["Source Code Pro", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono"],
}
_LINE_HEIGHT = 1.38


@dataclass(frozen=True, slots=True)
class Style:
    """How words look.

    Attributes:
        size: in points.
        face: kind of letters.
        bold: whether they are.
        italic: whether they are.
        colour: as "#rrggbb".
        leading: distance of lines as a multiple of the size.
    """

    size: float = 10.0
    face: Face = "serif"
    bold: bool = False
    italic: bool = False
    colour: str = "#1c1c1c"
    leading: float = _LINE_HEIGHT


@dataclass(frozen=True, slots=True)
class Words:
    """Words broken into lines.

    Attributes:
        layout: of Qt, in the device's pixels.
        count: how many lines.
        line: height of one in millimetres.
        width: of the longest line in millimetres.
    """

    layout: QTextLayout
    count: int
    line: float
    width: float

    @property
    def height(self) -> float:
        """Of all lines, in millimetres."""
        return self.count * self.line


class Paper:
    """Paints in millimetres. Without a painter it only measures.

    Args:
        dots: pixels of the device in a millimetre.
        painter: on the device; None to measure.
    """

    def __init__(self, dots: float, painter: QPainter | None = None) -> None:
        self._dots, self._painter = dots, painter

    def set(
        self, text: str, style: Style, width: float = 1e5, *, align: str = "l", anywhere: bool = False, strong: int = 0
    ) -> Words:
        """Break words into lines.

        Args:
            text: the words.
            style: how they look.
            width: of the lines in millimetres.
            align: "l", "r" or "c".
            anywhere: whether a line may break within a word.
            strong: so many letters at the beginning are bold.
        """
        layout = QTextLayout(text, self._font(style))
        option = QTextOption({"l": Qt.AlignmentFlag.AlignLeft, "r": Qt.AlignmentFlag.AlignRight}.get(align, _CENTRE))
        wrap = QTextOption.WrapMode
        option.setWrapMode(wrap.WrapAnywhere if anywhere else wrap.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if strong:
            span = QTextLayout.FormatRange()
            span.start, span.length = 0, strong
            span.format.setFontWeight(QFont.Weight.Bold)
            layout.setFormats([span])
        leading = style.size * POINT * style.leading
        count, widest = 0, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * self._dots)
            # Letters sit in the middle of their line, whatever the font thinks of its height.
            line.setPosition(QPointF(0, (count * leading) * self._dots + (leading * self._dots - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth() / self._dots)
            count += 1
        layout.endLayout()
        return Words(layout, max(count, 1), leading, widest)

    def write(self, words: Words, x: float, y: float, style: Style, first: int = 0, last: int | None = None) -> None:
        """Paint lines of words with the upper left corner of the first one at (x, y)."""
        if self._painter is None:
            return
        self._painter.setPen(QColor(style.colour))
        origin = QPointF(x * self._dots, (y - first * words.line) * self._dots)
        for index in range(first, words.count if last is None else last):
            words.layout.lineAt(index).draw(self._painter, origin)

    def rule(self, x1: float, y1: float, x2: float, y2: float, width: float = 0.2, colour: str = "#1c1c1c") -> None:
        """Paint a line."""
        if self._painter is None:
            return
        pen = QPen(QColor(colour), width * self._dots)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(self._point(x1, y1), self._point(x2, y2))

    def picture(self, pixels: AnyArray, x: float, y: float, width: float, height: float) -> None:
        """Paint a picture, (h, w, 3) or (h, w, 4) uint8."""
        if self._painter is not None:
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._painter.drawImage(self._rect(x, y, width, height), _image(pixels))

    def drawing(self, drawing: Drawing, x: float, y: float) -> None:
        """Paint a drawing with its upper left corner at (x, y)."""
        if self._painter is not None:
            for item in drawing.items:
                self._item(item, x, y)

    def _item(self, item: Item, x: float, y: float) -> None:
        match item:
            case Line():
                self.rule(item.x1 + x, item.y1 + y, item.x2 + x, item.y2 + y, item.width, item.colour)
            case Bar():
                assert self._painter is not None
                self._painter.fillRect(self._rect(item.x + x, item.y + y, item.width, item.height), QColor(item.colour))
            case Raster():
                self.picture(item.pixels, item.x + x, item.y + y, item.width, item.height)
            case Label():
                self._label(item, x, y)

    def _label(self, label: Label, x: float, y: float) -> None:
        style = Style(label.size, "sans", colour=label.colour, leading=1.0)
        words = self.set(label.text, style)
        line = words.layout.lineAt(0)
        baseline = (line.y() + line.ascent()) / self._dots
        shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[label.anchor] * words.width
        self.write(words, x + label.x - shift, y + label.y - baseline, style)

    def _font(self, style: Style) -> QFont:
        font = QFont(_families(style.face))
        font.setPixelSize(max(1, round(style.size * POINT * self._dots)))
        font.setBold(style.bold)
        font.setItalic(style.italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _point(self, x: float, y: float) -> QPointF:
        return QPointF(x * self._dots, y * self._dots)

    def _rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(x * self._dots, y * self._dots, width * self._dots, height * self._dots)


_CENTRE = Qt.AlignmentFlag.AlignHCenter


@cache
def _families(face: Face) -> list[str]:
    """The first family that is there; Qt finds letters that it lacks in others."""
    # Of families that several foundries make, Qt puts the foundry behind the name.
    there = {name.partition(" [")[0]: name for name in QFontDatabase.families()}
    generic = {"serif": "Serif", "sans": "Sans Serif", "mono": "Monospace"}[face]
    return [next((there[name] for name in _FAMILIES[face] if name in there), generic)]


def _image(pixels: AnyArray) -> QImage:
    array = np.ascontiguousarray(pixels, np.uint8)
    height, width, channels = array.shape
    kind = QImage.Format.Format_RGBA8888 if channels == 4 else QImage.Format.Format_RGB888
    return QImage(array.data, width, height, array.strides[0], kind).copy()
