"""The regions of one picture: what is left out is hatched, on any ground, however strongly the picture is magnified."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from rflow_engine.types import AnyArray, FloatArray, Region, RegionKind, Size
from rflow_gui.interaction import Draft, Point, nearest_corner

_LEVEL = 5
_SPACING = 11.0
_VEIL = QColor(20, 22, 26, 84)
# Every line is drawn twice, dark below bright, and so is seen on every ground.
_DARK, _BRIGHT = QColor(0, 0, 0, 200), QColor(255, 255, 255, 235)
_HATCH_DARK, _HATCH_BRIGHT = QColor(0, 0, 0, 120), QColor(255, 255, 255, 150)
# Yellow is the chosen match; a chosen region must not be taken for one, by those who see few colours neither.
_CHOSEN = QColor("#6fe8ff")
_NAME_GROUND = QColor(20, 22, 26, 205)
_HANDLE = 7.0


class RegionLayer(pg.GraphicsObject):  # type: ignore[misc]
    """Paints regions, and the outline that is being drawn.

    What does not count (excluded regions, and everything outside the included ones where there are any) is veiled and
    hatched. Outlines of excluded regions are dashed, those of included ones solid, those of regions that are only
    measured dotted, with their names.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(_LEVEL)
        self._extent: Size | None = None
        self._regions: tuple[Region, ...] = ()
        self._selected: int | None = None
        self._editable = False
        self._draft = Draft()
        self._tip: Point | None = None
        self._box: FloatArray | None = None

    @property
    def regions(self) -> tuple[Region, ...]:
        """The regions."""
        return self._regions

    @property
    def selected(self) -> int | None:
        """The region that is marked as chosen."""
        return self._selected

    def set_extent(self, size: Size | None) -> None:
        """Say how large the picture is."""
        self.prepareGeometryChange()
        self._extent = size
        self.update()

    def set_regions(self, regions: Sequence[Region]) -> None:
        """Show other regions; the chosen one stays chosen where it can."""
        self._regions = tuple(regions)
        self.select(self._selected)

    def select(self, index: int | None) -> None:
        """Mark one region, or none."""
        self._selected = index if index is not None and 0 <= index < len(self._regions) else None
        self.update()

    def set_editable(self, editable: bool) -> None:
        """Show handles on the corners of the chosen region, or none."""
        if editable != self._editable:
            self._editable = editable
            self.update()

    def set_draft(self, draft: Draft, tip: Point | None) -> None:
        """Show the outline that is being drawn, and a line from its last corner to where the cursor is."""
        self._draft, self._tip = draft, tip
        self.update()

    def set_box(self, outline: AnyArray | None) -> None:
        """Show a rectangle that is being drawn."""
        self._box = None if outline is None else np.asarray(outline, np.float64)
        self.update()

    def corner_at(self, x: float, y: float, *, scale: float, reach: float) -> int | None:
        """The corner of the chosen region at a picture point."""
        if self._selected is None:
            return None
        return nearest_corner(self._regions[self._selected].outline, x, y, scale=scale, reach=reach)

    def boundingRect(self) -> QRectF:
        """The picture; outlines that reach beyond it are cut there."""
        return QRectF() if self._extent is None else QRectF(0, 0, self._extent.width, self._extent.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw everything in the pixels of the window, so that lines keep their width."""
        if self._extent is None or not (self._regions or self._draft or self._box is not None):
            return
        transform = painter.worldTransform()
        shown = transform.mapRect(option.exposedRect.intersected(self.boundingRect()))
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_left_out(painter, transform, shown)
        chosen = None if self._draft else self._selected
        for index, region in enumerate(self._regions):
            polygon = _mapped(region.outline, transform)
            self._paint_outline(painter, polygon, region.kind, index == chosen)
            if region.kind == "measure":
                paint_name(painter, polygon, region.name)
            if index == chosen and self._editable:
                _paint_handles(painter, polygon)
        self._paint_draft(painter, transform)
        painter.restore()

    def left_out(self) -> QPainterPath:
        """The part of the picture that does not count, in picture pixels."""
        whole, out, kept = QPainterPath(), QPainterPath(), QPainterPath()
        whole.addRect(self.boundingRect())
        for region in self._regions:
            path = QPainterPath()
            path.addPolygon(_mapped(region.outline, QTransform()))
            path.closeSubpath()
            if region.kind == "include":
                kept = kept.united(path)
            elif region.kind == "exclude":
                out = out.united(path)
        if not kept.isEmpty():
            out = out.united(whole.subtracted(kept))
        return out.intersected(whole)

    def _paint_left_out(self, painter: QPainter, transform: QTransform, shown: QRectF) -> None:
        path = transform.map(self.left_out())
        if path.isEmpty():
            return
        painter.save()
        painter.setClipPath(path)
        painter.setClipRect(shown, Qt.ClipOperation.IntersectClip)
        painter.fillRect(shown, _VEIL)
        lines = _hatching(shown, QPointF(transform.dx(), transform.dy()))
        for colour, width in ((_HATCH_DARK, 2.6), (_HATCH_BRIGHT, 1.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLines(lines)
        painter.restore()

    @staticmethod
    def _paint_outline(painter: QPainter, polygon: QPolygonF, kind: RegionKind, chosen: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_DARK, 4.0 if chosen else 3.2))
        painter.drawPolygon(polygon)
        pen = QPen(_CHOSEN if chosen else _BRIGHT, 2.0 if chosen else 1.4)
        if kind == "exclude":
            pen.setDashPattern([5.0, 3.0])
        elif kind == "measure":
            pen.setWidthF(2.0)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.1, 2.2])
        painter.setPen(pen)
        painter.drawPolygon(polygon)

    def _paint_draft(self, painter: QPainter, transform: QTransform) -> None:
        if self._box is not None:
            self._paint_outline(painter, _mapped(self._box, transform), "include", chosen=False)
        if not self._draft:
            return
        corners = _mapped(self._draft.outline(), transform)
        line = QPolygonF(corners)
        if self._tip is not None:
            line.append(transform.map(QPointF(*self._tip)))
        for colour, width in ((_DARK, 4.0), (_CHOSEN, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawPolyline(line)
        _paint_handles(painter, corners)


def _paint_handles(painter: QPainter, corners: QPolygonF) -> None:
    painter.setPen(QPen(_DARK, 1.5))
    painter.setBrush(_CHOSEN)
    for place in range(corners.count()):
        corner = corners.at(place)
        painter.drawRect(QRectF(corner.x() - _HANDLE / 2, corner.y() - _HANDLE / 2, _HANDLE, _HANDLE))


def paint_name(painter: QPainter, polygon: QPolygonF, name: str) -> None:
    """Write the name of a region above its highest corner, on a ground of its own."""
    if not name:
        return
    top = min((polygon.at(place) for place in range(polygon.count())), key=lambda corner: (corner.y(), corner.x()))
    box = QFontMetricsF(painter.font()).boundingRect(name).adjusted(-5, -1, 5, 1)
    box.moveBottomLeft(top + QPointF(0, -5))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_NAME_GROUND)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(_BRIGHT)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


def _mapped(outline: AnyArray, transform: QTransform) -> QPolygonF:
    return transform.map(QPolygonF([QPointF(x, y) for x, y in np.asarray(outline).tolist()]))


def _hatching(area: QRectF, origin: QPointF) -> list[QLineF]:
    """Slanted lines over an area, at places that move with the picture."""
    step = _SPACING * 2**0.5
    first = area.left() + area.top() - origin.x() - origin.y()
    last = area.right() + area.bottom() - origin.x() - origin.y()
    lines = []
    for number in range(int(first // step), int(last // step) + 2):
        across = number * step + origin.x() + origin.y()
        lines.append(QLineF(across - area.bottom(), area.bottom(), across - area.top(), area.top()))
    return lines
