"""The flow page: how it is shown, the flow itself, and what is measured of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from rflow_gui.panes.flow_options import FlowOptions
from rflow_gui.panes.flow_pane import FlowPane
from rflow_gui.panes.flow_panel import FlowPanel
from rflow_gui.panes.tool_hint import ToolHint

if TYPE_CHECKING:
    from rflow_gui.actions import Actions

_PANEL_HEIGHT = 210


class FlowPage(QWidget):
    """Lays out the parts of the page.

    Attributes:
        options: how the flow is shown.
        pane: the flow.
        panel: what is measured.
        hint: what to do with the tool in use.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = FlowOptions(actions, self)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setHandleWidth(3)
        self._split.setChildrenCollapsible(False)
        self.pane = FlowPane(self._split)
        self.panel = FlowPanel(self._split)
        self._split.addWidget(self.pane)
        self._split.addWidget(self.panel)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setSizes([600, _PANEL_HEIGHT])
        self.hint = ToolHint(self.pane.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.options)
        column.addWidget(self._split, 1)
