"""Where the cursor is, in both pictures, and the colours there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in one picture.

    Attributes:
        x: full-resolution pixels from the left edge.
        y: full-resolution pixels from the top edge.
        rgb: the colour on the screen there; None outside the picture.
        millimetres: the same place in millimetres; None where the scale is not known.
        values: of the file there, grey or red, green and blue; the colour on the screen is shown where there are none.
    """

    x: float
    y: float
    rgb: tuple[int, int, int] | None
    millimetres: tuple[float, float] | None = None
    values: tuple[float, ...] = ()


class _Swatch(QWidget):
    """A small square of a colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rgb: tuple[int, int, int] | None = None
        self.setFixedSize(QSize(14, 14))

    def set_rgb(self, rgb: tuple[int, int, int] | None) -> None:
        self._rgb = rgb
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square with a border that shows on any background."""
        if self._rgb is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), QColor(*self._rgb))
        painter.setPen(QColor(128, 128, 128))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class _Place(QWidget):
    """One picture's part of the read-out."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = QLabel(name, self)
        self._name.setProperty("role", "secondary")
        self._where = QLabel(self)
        self._size = QLabel(self)
        self._size.setProperty("role", "secondary")
        self._size.hide()
        self._swatch = _Swatch(self)
        self._colour = QLabel(self)
        metrics = self.fontMetrics()
        self._where.setMinimumWidth(metrics.horizontalAdvance("00000.0, 00000.0"))
        self._colour.setMinimumWidth(metrics.horizontalAdvance("000 000 000"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._name, self._where, self._size, self._swatch, self._colour):
            row.addWidget(part)

    def show_spot(self, spot: Spot | None) -> None:
        self._where.setText("" if spot is None else f"{spot.x:.1f}, {spot.y:.1f}")
        size = None if spot is None else spot.millimetres
        self._size.setText("" if size is None else f"{size[0]:.1f}, {size[1]:.1f}\N{NO-BREAK SPACE}mm")
        self._size.setVisible(size is not None)
        rgb = None if spot is None else spot.rgb
        self._swatch.set_rgb(rgb)
        values = () if spot is None or rgb is None else spot.values or rgb
        self._colour.setText(" ".join(_value(value) for value in values))

    def text(self) -> str:
        return " ".join(filter(None, (self._where.text(), self._size.text(), self._colour.text())))


class CursorReadout(QWidget):
    """The left-hand side of the status bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = _Place(self.tr("Source"), self)
        self._target = _Place(self.tr("Target"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._source)
        row.addWidget(self._target)
        row.addStretch(1)
        self.setToolTip(
            self.tr("Pixels from the top left corner, and the values of the file there: grey, or red, green and blue")
        )
        self.show_spots(None, None)

    def show_spots(self, source: Spot | None, target: Spot | None) -> None:
        """Show where the cursor is in each picture; None where it is nowhere."""
        self._source.show_spot(source)
        self._target.show_spot(target)
        for place in (self._source, self._target):
            place.setVisible(source is not None or target is not None)

    def texts(self) -> tuple[str, str]:
        """What is shown for source and target."""
        return self._source.text(), self._target.text()


def _value(value: float) -> str:
    return f"{value:.0f}" if float(value).is_integer() else f"{value:.4g}"
