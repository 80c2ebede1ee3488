"""A row of joined buttons of which exactly one is on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from rflow_gui.widgets.buttons import action_button

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class Segmented(QFrame):
    """Shows the actions of an exclusive group.

    Args:
        name: for screen readers.
        actions: the choices.
        icons: show icons.
        texts: show texts; by default where there are no icons.
    """

    def __init__(
        self, name: str, actions: Sequence[QAction], *, icons: bool = False, texts: bool | None = None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if icons else Qt.ToolButtonStyle.ToolButtonTextOnly
        if icons and texts:
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for place, action in enumerate(actions):
            button = action_button(action, self, style, 18 if texts else 20)
            button.setProperty("segment", self._place(place, len(actions)))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)

    @staticmethod
    def _place(place: int, count: int) -> str:
        return "first" if place == 0 else "last" if place == count - 1 else "middle"
