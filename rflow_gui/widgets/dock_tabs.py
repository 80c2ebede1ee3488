"""The tabs of panels that lie on each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTabBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

_AWAY = QPoint(-10_000, -10_000)


def hide_stray_tabs(window: QMainWindow) -> None:
    """Hide tab bars that Qt has made and forgotten while it laid out the panels of a window.

    Qt 6.11 leaves some behind when panels are stacked before the window is shown, or their layout is restored: they
    would lie somewhere over the pictures. It cannot say which; but it only puts those in their place that it uses.
    """
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for bar in bars:
        bar.move(_AWAY)
    layout = window.layout()
    assert layout is not None
    # What has its size already is not laid out again.
    layout.setGeometry(window.rect().adjusted(0, 0, 1, 1))
    layout.setGeometry(window.rect())
    for bar in bars:
        if bar.pos() == _AWAY:
            bar.hide()
