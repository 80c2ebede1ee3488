"""A large icon in a pane that has nothing else to show."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from rflow_gui.themes.icons import pixmap

_SIDE = 48


class Sign(QWidget):
    """Draws an icon in a colour of the palette, so that it follows the theme.

    Args:
        name: name of the icon.
        role: which colour of the palette.
    """

    def __init__(self, name: str, role: QPalette.ColorRole, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role = name, role
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_role(self, role: QPalette.ColorRole) -> None:
        """Draw in another colour."""
        if role != self._role:
            self._role = role
            self.update()

    def sizeHint(self) -> QSize:
        """The size of the icon."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the middle."""
        painter = QPainter(self)
        drawn = pixmap(self._name, _SIDE, self.palette().color(self._role), self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - _SIDE) / 2, 0), drawn)
