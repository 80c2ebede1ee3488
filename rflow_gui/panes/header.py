"""The strip above a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from rflow_engine.types import Size


class ElidedLabel(QLabel):
    """A label that shortens its text instead of asking for room.

    Args:
        mode: where to shorten; file names in the middle, because their ends tell them apart.
    """

    def __init__(self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        text = QFontMetrics(self.font()).elidedText(self.text(), self._mode, self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), text)


class PaneHeader(QFrame):
    """Role, file name, size and scale of the picture below."""

    def __init__(self, role: str, behaviour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHeader")
        self._role = QLabel(role)
        self._role.setObjectName("paneRole")
        self._behaviour = QLabel(f"· {behaviour}")
        self._behaviour.setObjectName("muted")
        self._name = ElidedLabel()
        self._facts = QLabel()
        self._facts.setObjectName("muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(4)
        layout.addWidget(self._role)
        layout.addWidget(self._behaviour)
        layout.addSpacing(12)
        layout.addWidget(self._name, 1)
        layout.addSpacing(12)
        layout.addWidget(self._facts)
        self._size: Size | None = None
        self._scale: float | None = None

    def set_picture(self, name: str, description: str, size: Size | None) -> None:
        """Say which picture is shown."""
        self._name.setText(name)
        self._name.setToolTip(description)
        self._size = size
        self._show_facts()

    def set_scale(self, scale: float | None) -> None:
        """Say how much the picture is magnified: screen pixels per picture pixel."""
        self._scale = scale
        self._show_facts()

    def _show_facts(self) -> None:
        parts = []
        if self._size is not None:
            parts.append(self.tr("{size} px").format(size=self._size))
            if self._scale is not None:
                parts.append(percent(self._scale))
        self._facts.setText("   ".join(parts))


def percent(scale: float) -> str:
    """A scale as people read it, with three significant figures at most."""
    value = 100 * scale
    return f"{value:.0f} %" if value >= 10 else f"{value:.1f} %"
