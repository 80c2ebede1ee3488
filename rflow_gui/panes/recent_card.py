"""A pair that was opened before, as a card to click."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from rflow_engine.addresses import is_address
from rflow_gui.models.locations import hosts_of
from rflow_gui.themes.icons import pixmap

_HEIGHT = 76
_INSET = 8
_SIDE = 60
_GAP = 4
_LEADING = 3
_RADIUS = 6.0


class RecentCard(QAbstractButton):
    """Two small pictures, the names of their files, and the folder.

    Args:
        names: the first lines, such as the names of both files.
        place: the last line, such as the folder.
        pictures: of source and target; None for one that there is not.
        tip: the whole paths.
        removable: whether the card can be taken off the list.

    Signals:
        removed(): the user wants it off the list.
    """

    removed = Signal()

    def __init__(
        self,
        names: Sequence[str],
        place: str,
        pictures: Sequence[QImage | None],
        tip: str = "",
        *,
        removable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._names, self._place, self._pictures = tuple(names), place, tuple(pictures)
        title = " ".join(self._names)
        self.setAccessibleName(self.tr("Open {pair}").format(pair=title))
        self.setAccessibleDescription(place)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._remove = QToolButton(self)
        self._remove.setText("✕")
        self._remove.setAutoRaise(True)
        self._remove.setCursor(Qt.CursorShape.ArrowCursor)
        self._remove.setToolTip(self.tr("Take this pair off the list; the files stay (Delete)"))
        self._remove.setAccessibleName(self.tr("Take {pair} off the list").format(pair=title))
        self._remove.setVisible(removable)
        self._remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _INSET, 0)
        row.addStretch(1)
        row.addWidget(self._remove)

    def set_pictures(self, pictures: Sequence[QImage | None]) -> None:
        """Show other small pictures."""
        self._pictures = tuple(pictures)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(340, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for both pictures and some of the names."""
        return QSize(260, _HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Light up under the cursor and with the focus."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the pair as Space does; Delete takes it off the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete and not self._remove.isHidden():
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        lit = self.underMouse() or self.isDown()
        line = palette.color(QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Midlight)
        painter.setPen(QPen(line, 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase if lit else QPalette.ColorRole.Light))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        left = float(_INSET)
        for picture in self._pictures:
            self._draw_picture(painter, QRectF(left, (self.height() - _SIDE) / 2, _SIDE, _SIDE), picture)
            left += _SIDE + _GAP
        self._write(painter, left + _INSET)
        painter.end()

    def _draw_picture(self, painter: QPainter, frame: QRectF, picture: QImage | None) -> None:
        """Fill a square with the middle of a picture, or with a sign where there is none."""
        path = QPainterPath()
        path.addRoundedRect(frame, 4, 4)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(frame, self.palette().color(QPalette.ColorRole.Midlight))
        if picture is None:
            sign = pixmap(
                "image", 24, self.palette().color(QPalette.ColorRole.PlaceholderText), self.devicePixelRatioF()
            )
            painter.drawPixmap(frame.center() - QPointF(12, 12), sign)
        else:
            side = min(picture.width(), picture.height())
            part = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
            painter.drawImage(frame, picture, part)
        painter.restore()

    def _write(self, painter: QPainter, left: float) -> None:
        room = int((self._remove.x() if not self._remove.isHidden() else self.width()) - left - _INSET)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        inward = Qt.TextElideMode.ElideLeft if os.sep in self._place else Qt.TextElideMode.ElideRight
        lines = [(bold, QPalette.ColorRole.WindowText, name, Qt.TextElideMode.ElideMiddle) for name in self._names]
        lines.append((self.font(), QPalette.ColorRole.PlaceholderText, self._place, inward))
        height = QFontMetrics(bold).height()
        top = (self.height() - len(lines) * (height + _LEADING) + _LEADING) / 2
        for font, role, text, mode in lines:
            painter.setFont(font)
            painter.setPen(self.palette().color(role))
            shown = QFontMetrics(font).elidedText(text, mode, room)
            painter.drawText(QRectF(left, top, room, height), int(Qt.AlignmentFlag.AlignVCenter), shown)
            top += height + _LEADING


def shown_folder(*paths: str) -> str:
    """The folder of some files, with the user's own folder written as ``~``, or the computers on the web."""
    hosts = hosts_of(*paths)
    if hosts:
        others = [path for path in paths if not is_address(path)]
        return " · ".join((*hosts, *([shown_folder(*others)] if others else [])))
    folder = os.path.commonpath([os.path.dirname(os.path.abspath(path)) for path in paths]) if paths else ""
    home = os.path.expanduser("~")
    return f"~{folder[len(home) :]}" if folder == home or folder.startswith(home + os.sep) else folder
