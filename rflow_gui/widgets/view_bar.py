"""The line under the toolbar: which page is shown, and the controls that belong to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rflow_gui.actions import Actions
from rflow_gui.widgets.buttons import action_button
from rflow_gui.widgets.fitting_row import FittingRow
from rflow_gui.widgets.mode_controls import ModeControls
from rflow_gui.widgets.segmented import Segmented


class ViewBar(QFrame):
    """Page switch on the left, controls of the page after it; those of a comparison in a second row."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewBar")
        self.mode_controls = ModeControls(actions, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._pictures(actions))
        self._pages.addWidget(self._compare(actions))
        self._pages.addWidget(self._flow(actions))
        self._second = self._comparing(actions)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Segmented(self.tr("Page"), actions.group("page"), parent=self))
        row.addWidget(_line(self))
        row.addWidget(self._pages, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 8, 6)
        rows.setSpacing(6)
        rows.addLayout(row)
        rows.addWidget(self._second)

    def set_page(self, page: int) -> None:
        """Show the controls of a page: 0 pictures, 1 compare, 2 flow."""
        self._pages.setCurrentIndex(page)
        self._second.setVisible(page == 1)

    def _pictures(self, actions: Actions) -> QWidget:
        page, row = _row(self)
        row.addWidget(Segmented(self.tr("Tool"), actions.group("tool"), icons=True, texts=True, parent=page))
        row.addSpacing(6)
        for name in ("link", "show_inliers", "show_outliers"):
            row.addWidget(action_button(actions[name], page, Qt.ToolButtonStyle.ToolButtonTextBesideIcon))
        for name in ("colour_by_residual", "show_arrows"):
            row.addWidget(action_button(actions[name], page))
        row.addStretch(1)
        return page

    def _compare(self, actions: Actions) -> QWidget:
        page, row = _row(self)
        row.addWidget(Segmented(self.tr("Comparison"), actions.group("mode"), icons=True, parent=page))
        row.addStretch(1)
        return page

    def _comparing(self, actions: Actions) -> QWidget:
        page, row = _row(self)
        row.setSpacing(10)
        row.addWidget(Segmented(self.tr("Stage of the source"), actions.group("stage"), parent=page))
        row.addWidget(self.mode_controls, 1)
        page.hide()
        return page

    def _flow(self, actions: Actions) -> QWidget:
        page, row = _row(self)
        row.addWidget(Segmented(self.tr("Colours"), actions.group("flow_mode"), parent=page))
        row.addSpacing(6)
        for name in ("flow_arrows", "flow_grid", "flow_contours"):
            row.addWidget(action_button(actions[name], page))
        row.addSpacing(6)
        row.addWidget(Segmented(self.tr("Tool"), actions.group("flow_tool"), icons=True, parent=page))
        row.addStretch(1)
        row.addWidget(action_button(actions["flow_panel"], page))
        return page


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFixedWidth(1)
    line.setStyleSheet("background: palette(midlight);")
    return line


def _row(parent: QWidget) -> tuple[FittingRow, QHBoxLayout]:
    page = FittingRow(parent)
    return page, page.row
