"""What is drawn over the colours of the flow: arrows, the grid of the target bent by it, lines of equal length.

All of it is spaced in pixels of the window, at places that belong to the picture, so that it neither swims when the
view moves nor crowds when it is zoomed. Lines are drawn twice, dark below bright, to be seen on every ground.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from rflow_engine.flow_colours import ticks
from rflow_engine.types import AnyArray, BoolArray, FloatArray, FlowField
from rflow_engine.warp import sample_field
from rflow_gui.panes.compose import COARSE_GRID_WIDTH, GRID_COLOUR, GRID_WIDTH
from rflow_gui.panes.contours import Contours, contours

_LEVEL = 4
_ARROWS, _GRID = 22.0, 30.0
"""So many window pixels, and less than twice as many, lie between two arrows or two lines of the grid."""
_WIDEST = 160.0
_STEP = 6.0
_HEAD, _SPREAD = 0.34, math.radians(27)
_LONGEST = 2.2
_DOT = 1.6
_MOST = 6000
_LABELS_APART, _LABEL_SIZE = 170.0, 8.0
_DARK, _BRIGHT, _FAINT = QColor(0, 0, 0, 190), QColor(255, 255, 255, 240), QColor(255, 255, 255, 70)
_GRID_COLOUR = QColor(*GRID_COLOUR)
_LABEL_GROUND = QColor(20, 22, 26, 205)
_SERIES = (1.0, 2.0, 5.0)


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn.

    Attributes:
        arrows: where the thing lies in the source, from where it lies in the target.
        grid: a regular grid of the target, as its lines lie in the source.
        contours: lines of equal length.
        gain: factor on what the program finds readable.
        certain: confidence below which a place is unsure.
        hides_unsure: whether nothing is drawn there.
    """

    arrows: bool = False
    grid: bool = False
    contours: bool = False
    gain: float = 1.0
    certain: float = 0.5
    hides_unsure: bool = False


def spacing(least: float, scale: float) -> float:
    """Picture pixels between two marks that lie at least so many window pixels apart; a power of two, so they stay.

    Args:
        least: window pixels.
        scale: window pixels per picture pixel.
    """
    return float(2.0 ** math.ceil(math.log2(least / scale)))


def round_down(value: float) -> float:
    """The largest number among 1, 2, 5, 10, 20, 50 … and their tenths that is not above a positive ``value``."""
    power = 10.0 ** math.floor(math.log10(value))
    return max(step * power for step in _SERIES if step * power <= value * (1 + 1e-9))


def exaggeration(typical: float, scale: float, gain: float = 1.0) -> float:
    """How many times longer than it is a displacement is drawn, so that a large one spans the space it has.

    The program never draws one shorter than it is; the user may.

    Args:
        typical: a large displacement in picture pixels.
        scale: window pixels per picture pixel.
        gain: factor of the user's.
    """
    if typical * scale < 1e-9:
        return gain
    return max(1.0, round_down(0.9 * _ARROWS / (typical * scale))) * gain


def lattice(area: QRectF, step: float) -> FloatArray:
    """(rows, columns, 2) picture points at odd halves of a step that cover an area and one step around it."""
    columns = (np.arange(math.floor(area.left() / step) - 1, math.ceil(area.right() / step) + 1) + 0.5) * step
    rows = (np.arange(math.floor(area.top() / step) - 1, math.ceil(area.bottom() / step) + 1) + 0.5) * step
    return np.stack(np.meshgrid(columns, rows), axis=-1)


def arrow_lines(tails: FloatArray, vectors: FloatArray, longest: float) -> FloatArray:
    """(3 N, 2, 2) shafts and heads of arrows, cut at ``longest``; what is shorter than a dot is one.

    Args:
        tails: (N, 2) in window pixels.
        vectors: (N, 2) in window pixels.
        longest: window pixels.
    """
    length = np.hypot(*vectors.T)
    factor = np.minimum(1.0, longest / np.maximum(length, 1e-9))
    vectors, length = vectors * factor[:, None], length * factor
    tips = tails + np.where(length[:, None] < _DOT, [_DOT, 0.0], vectors)
    side = np.clip(_HEAD * length, 3.0, 9.0) * (length >= 4 * _DOT)
    angle = np.arctan2(vectors[:, 1], vectors[:, 0])
    wings = [
        tips - side[:, None] * np.stack([np.cos(angle + turn), np.sin(angle + turn)], axis=-1)
        for turn in (_SPREAD, -_SPREAD)
    ]
    return np.concatenate([np.stack([tips, end], axis=1) for end in (tails, *wings)])


class FlowMarksItem(pg.GraphicsObject):  # type: ignore[misc]
    """Paints the marks of a displacement."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(_LEVEL)
        self._field: FlowField | None = None
        self._marks = Marks()
        self._typical = 0.0
        self._maximum = 1.0
        self._contours: list[Contours] | None = None
        self._label: Callable[[float], str] = str

    def set_field(self, field: FlowField | None, typical: float = 0.0, maximum: float = 1.0) -> None:
        """Draw another displacement.

        Args:
            field: the displacement.
            typical: a large length of it in target pixels, by which the arrows are scaled.
            maximum: up to where there are contours.
        """
        self.prepareGeometryChange()
        self._field, self._typical, self._maximum = field, typical, maximum
        self._contours = None
        self.update()

    def set_marks(self, marks: Marks) -> None:
        """Draw something else."""
        if marks != self._marks:
            if marks.certain != self._marks.certain:
                self._contours = None
            self._marks = marks
            self.update()

    def set_label(self, label: Callable[[float], str]) -> None:
        """Say how a length in target pixels is written on a contour."""
        self._label = label
        self.update()

    @property
    def levels(self) -> list[float]:
        """The lengths of the contours, in target pixels."""
        return [value for value in ticks(self._maximum, 6) if value > 0]

    def exaggeration(self, scale: float) -> float:
        """How many times arrows and grid exaggerate at a scale (window pixels per picture pixel)."""
        return exaggeration(self._typical, scale, self._marks.gain)

    def _span(self, scale: float) -> float:
        """Window pixels that a large displacement is drawn over, but no more than can be made use of."""
        return min(self._typical * scale * self.exaggeration(scale), _WIDEST)

    def boundingRect(self) -> QRectF:
        """The picture."""
        if self._field is None:
            return QRectF()
        return QRectF(0, 0, self._field.target_size.width, self._field.target_size.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what is wanted in the pixels of the window."""
        field, marks = self._field, self._marks
        if field is None or not (marks.arrows or marks.grid or marks.contours):
            return
        area = option.exposedRect.intersected(self.boundingRect())
        transform = painter.worldTransform()
        if area.isEmpty() or transform.m11() <= 0:
            return
        painter.save()
        painter.resetTransform()
        painter.setClipRect(transform.mapRect(area))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marks.grid:
            self._paint_grid(painter, transform, area, field)
        if marks.contours:
            self._paint_contours(painter, transform, transform.mapRect(area), field)
        if marks.arrows:
            self._paint_arrows(painter, transform, area, field)
        painter.restore()

    def _paint_arrows(self, painter: QPainter, transform: QTransform, area: QRectF, field: FlowField) -> None:
        scale = transform.m11()
        step = spacing(max(_ARROWS, self._span(scale)), scale)
        while area.width() * area.height() > _MOST * step**2:
            # On a very large screen fewer of them are enough.
            step *= 2
        points = lattice(area, step).reshape(-1, 2)
        points = points[_inside(points, self.boundingRect())]
        vectors = sample_field(field.flow, points, field.target_size) * (scale * self.exaggeration(scale))
        sure = sample_field(field.confidence, points, field.target_size) >= self._marks.certain
        tails = _mapped(points, transform)
        for chosen, bright in ((sure, True), (~sure, False)):
            if chosen.any() and (bright or not self._marks.hides_unsure):
                lines = arrow_lines(tails[chosen], vectors[chosen], _LONGEST * step * scale)
                if not bright:
                    # Without heads: a direction is not claimed where it is not known.
                    lines = lines[: len(lines) // 3]
                _draw(painter, _pairs(lines), 1.5 if bright else 1.0, faint=not bright)

    def _paint_grid(self, painter: QPainter, transform: QTransform, area: QRectF, field: FlowField) -> None:
        scale = transform.m11()
        step = spacing(max(_GRID, self._span(scale)), scale)
        gain = self.exaggeration(scale)
        # What is moved into the area may come from outside it.
        reach = min(gain * self._typical * 1.5, 4 * step)
        around = area.adjusted(-reach, -reach, reach, reach).intersected(self.boundingRect())
        straight, sure_path, unsure_path = QPainterPath(), QPainterPath(), QPainterPath()
        for points in grid_points(around, step, _STEP / scale):
            shape = points.shape[:2]
            flat = points.reshape(-1, 2)
            moved = flat + gain * sample_field(field.flow, flat, field.target_size)
            sure = sample_field(field.confidence, flat, field.target_size).reshape(shape) >= self._marks.certain
            lines = _mapped(moved, transform).reshape(points.shape)
            straight.addPath(_polylines(_mapped(flat, transform).reshape(points.shape), np.ones(shape, np.bool_)))
            sure_path.addPath(_polylines(lines, sure))
            unsure_path.addPath(_polylines(lines, ~sure))
        # The same colours and widths as those of the grid in the comparison.
        painter.setPen(QPen(_FAINT, COARSE_GRID_WIDTH))
        painter.drawPath(straight)
        if not self._marks.hides_unsure:
            _draw(painter, unsure_path, COARSE_GRID_WIDTH, _GRID_COLOUR, dashed=True, faint=True)
        _draw(painter, sure_path, GRID_WIDTH, _GRID_COLOUR)

    def _paint_contours(self, painter: QPainter, transform: QTransform, seen: QRectF, field: FlowField) -> None:
        if self._contours is None:
            self._contours = contours(
                field.magnitude, field.confidence, field.target_size, self.levels, self._marks.certain
            )
        taken: list[FloatArray] = []
        labels = []
        for line in self._contours:
            pieces = _mapped(line.pieces.reshape(-1, 2), transform).reshape(-1, 2, 2)
            if not self._marks.hides_unsure:
                _draw(painter, _pairs(pieces[~line.sure]), 1.0, faint=True)
            _draw(painter, _pairs(pieces[line.sure]), 1.4)
            text = self._label(line.level)
            box = _label_box(painter, text)
            room = seen.adjusted(box.width() / 2, box.height() / 2, -box.width() / 2, -box.height() / 2)
            middles = pieces[line.sure].mean(axis=1)
            for place in _apart(middles[_inside(middles, room)], taken):
                labels.append((place, text))
        for place, text in labels:
            _paint_label(painter, QPointF(*place), text)


def grid_points(area: QRectF, step: float, sampling: float) -> tuple[FloatArray, FloatArray]:
    """Upright and level lines of a grid over an area, each (lines, samples, 2) in picture pixels.

    Args:
        area: in picture pixels; the samples lie within it.
        step: picture pixels between lines, of which one runs through the picture's corner.
        sampling: picture pixels between samples.
    """
    xs = np.arange(math.ceil(area.left() / step), math.floor(area.right() / step) + 1) * step
    ys = np.arange(math.ceil(area.top() / step), math.floor(area.bottom() / step) + 1) * step
    along_x = np.linspace(area.left(), area.right(), max(2, math.ceil(area.width() / sampling) + 1))
    along_y = np.linspace(area.top(), area.bottom(), max(2, math.ceil(area.height() / sampling) + 1))
    upright = np.stack(np.meshgrid(xs, along_y, indexing="ij"), axis=-1)
    level = np.stack(np.meshgrid(along_x, ys), axis=-1)
    return upright, level


def _apart(places: FloatArray, taken: list[FloatArray]) -> list[list[float]]:
    """Places that lie far enough from each other and from those taken already, which they join."""
    chosen = []
    for other in taken:
        places = places[np.hypot(*(places - other).T) >= _LABELS_APART / 2]
    while len(places):
        # The middle of what is left of a line is likelier to be in its midst than its end.
        place = places[len(places) // 2]
        chosen.append(place.tolist())
        taken.append(place)
        places = places[np.hypot(*(places - place).T) >= _LABELS_APART]
    return chosen


def _label_font(painter: QPainter) -> QFont:
    font = QFont(painter.font())
    font.setPointSizeF(_LABEL_SIZE)
    return font


def _label_box(painter: QPainter, text: str) -> QRectF:
    return QFontMetricsF(_label_font(painter)).boundingRect(text).adjusted(-4, -1, 4, 1)


def _paint_label(painter: QPainter, place: QPointF, text: str) -> None:
    box = _label_box(painter, text)
    box.moveCenter(place)
    painter.save()
    painter.setFont(_label_font(painter))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_LABEL_GROUND)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(_BRIGHT)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _draw(
    painter: QPainter,
    path: QPainterPath,
    width: float,
    bright: QColor = _BRIGHT,
    *,
    dashed: bool = False,
    faint: bool = False,
) -> None:
    if path.isEmpty():
        return
    for colour, extra in ((_DARK, 1.8), (bright, 0.0)):
        shade = QColor(colour)
        if faint:
            shade.setAlphaF(shade.alphaF() * 0.55)
        pen = QPen(shade, width + extra)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashed else Qt.PenCapStyle.RoundCap)
        if dashed:
            pen.setDashPattern([4.0 / (width + extra), 5.0 / (width + extra)])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


def _mapped(points: FloatArray, transform: QTransform) -> FloatArray:
    return np.asarray(points * transform.m11() + np.array([transform.dx(), transform.dy()]))


def _inside(points: FloatArray, area: QRectF) -> BoolArray:
    x, y = points.T
    return np.asarray((x >= area.left()) & (x <= area.right()) & (y >= area.top()) & (y <= area.bottom()))


def _pairs(lines: FloatArray) -> QPainterPath:
    """A path of (N, 2, 2) separate pieces."""
    if not len(lines):
        return QPainterPath()
    flat = np.ascontiguousarray(lines.reshape(-1, 2), np.float64)
    path: QPainterPath = pg.arrayToQPath(flat[:, 0], flat[:, 1], connect="pairs")
    return path


def _polylines(lines: AnyArray, drawn: BoolArray) -> QPainterPath:
    """A path of (lines, samples, 2) polylines, of which only the pieces between drawn samples are."""
    if not len(lines):
        return QPainterPath()
    joined = np.zeros(drawn.shape, np.int32)
    joined[:, :-1] = drawn[:, :-1] & drawn[:, 1:]
    flat = np.ascontiguousarray(lines.reshape(-1, 2), np.float64)
    path: QPainterPath = pg.arrayToQPath(flat[:, 0], flat[:, 1], connect=joined.ravel())
    return path
