"""Both pictures under a loupe, at the place of the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rflow_gui.interaction import Point
from rflow_gui.models.document import ROLES, Role
from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.detail_note import DetailNote
from rflow_gui.panes.image_item import PyramidImageItem

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

    from rflow_gui.panes.tiles import TiledPicture

FACTORS = (2, 4, 6, 8, 12, 16)
FIRST_FACTOR = 4
_NOTCH = 120


class LoupeCanvas(Canvas):
    """A canvas that looks where it is told to; the wheel only asks for another magnification.

    Attributes:
        picture: the picture.
        note: says how much of its detail is shown.

    Signals:
        turned(int): the wheel was turned by so many notches, up or down.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PyramidImageItem()
        self.add(self.picture)
        self.note = DetailNote(self.viewport())
        self._turned = 0

    def set_picture(self, picture: TiledPicture | None) -> None:
        """Show another picture, or none."""
        self.picture.set_picture(picture)
        self.set_extent(None if picture is None else picture.size)

    def look_at(self, point: Point | None, scale: float) -> None:
        """Show a place in the middle and mark it; without one the picture stays, and the mark goes."""
        if point is not None and self.extent is not None:
            self.center_on(*point, scale)
        self.set_crosshair(point)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ask for another magnification; fine wheels and touchpads send small parts of a notch."""
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        if notches:
            self._turned -= _NOTCH * notches
            self.turned.emit(notches)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing can be dragged: the place is that of the cursor in the pictures."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leave the cursor of the pictures where it is."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change nothing."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to others."""
        event.ignore()


class MagnifierDock(QWidget):
    """Shows the same place of source and target side by side, strongly enlarged.

    Signals:
        factor_changed(int): the user chose another magnification.
    """

    factor_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {"source": self.tr("Source"), "target": self.tr("Target")}
        self._loupes: dict[Role, LoupeCanvas] = {}
        self._place: tuple[Point | None, Point | None, float] = (None, None, 1.0)
        row = QHBoxLayout()
        row.setSpacing(2)
        for role in ROLES:
            loupe = LoupeCanvas(self)
            loupe.setAccessibleName(self.tr("Magnifier: {picture}").format(picture=names[role]))
            loupe.caption.show_text(names[role])
            loupe.turned.connect(self._on_turned)
            self._loupes[role] = loupe
            row.addWidget(loupe, 1)
        self._factor = QComboBox(self)
        self._factor.setAccessibleName(self.tr("Magnification"))
        self._factor.setToolTip(self.tr("Screen pixels for one pixel of the target; the source is shown as large"))
        for factor in FACTORS:
            self._factor.addItem(f"{factor} ×", factor)
        self._factor.setCurrentIndex(FACTORS.index(FIRST_FACTOR))
        self._factor.currentIndexChanged.connect(self._on_chosen)
        hint = QLabel(self.tr("Follows the cursor in the pictures"), self)
        hint.setObjectName("muted")
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 6)
        foot.addWidget(hint, 1)
        foot.addWidget(self._factor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row, 1)
        column.addLayout(foot)

    @property
    def canvases(self) -> tuple[LoupeCanvas, ...]:
        """Source and target."""
        return tuple(self._loupes.values())

    @property
    def factor(self) -> int:
        """Screen pixels for one target pixel."""
        return int(self._factor.currentData())

    def set_factor(self, factor: int) -> None:
        """Magnify by one of :data:`FACTORS`."""
        if factor in FACTORS:
            self._factor.setCurrentIndex(FACTORS.index(factor))

    def set_picture(self, role: Role, picture: TiledPicture | None) -> None:
        """Show another picture."""
        self._loupes[role].set_picture(picture)
        self._place = (None, None, self._place[2])
        self._look()

    def show_place(self, source: Point | None, target: Point | None, stretch: float) -> None:
        """Look at a place.

        Args:
            source: in source pixels; None where it is not known.
            target: in target pixels; None where it is not known.
            stretch: source pixels for one target pixel there.
        """
        self._place = (source, target, stretch)
        self._look()

    def _look(self) -> None:
        source, target, stretch = self._place
        self._loupes["source"].look_at(source, self.factor / stretch)
        self._loupes["target"].look_at(target, float(self.factor))

    @Slot(int)
    def _on_turned(self, notches: int) -> None:
        place = min(max(self._factor.currentIndex() + notches, 0), len(FACTORS) - 1)
        self._factor.setCurrentIndex(place)

    @Slot()
    def _on_chosen(self) -> None:
        self._look()
        self.factor_changed.emit(self.factor)
