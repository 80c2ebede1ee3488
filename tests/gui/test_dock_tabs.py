"""The tabs of stacked panels lie at their panels, each once, and nowhere over the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QTabBar

from rflow_gui.app import Program
from rflow_gui.main_window import MainWindow
from tests.gui.test_window import open_pair

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def tabs_in_place(window: MainWindow) -> list[list[str]]:
    """The texts of every tab bar that is seen, from above; each has to lie right below a panel that it has."""
    QApplication.processEvents()
    children = Qt.FindChildOption.FindDirectChildrenOnly
    bars = [bar for bar in window.findChildren(QTabBar, options=children) if bar.isVisible()]
    panels = [dock for dock in window.findChildren(QDockWidget) if dock.isVisible()]
    texts = []
    for bar in sorted(bars, key=lambda bar: bar.y()):
        texts.append([bar.tabText(place) for place in range(bar.count())])
        above = [dock for dock in panels if (dock.x(), dock.geometry().bottom() + 1) == (bar.x(), bar.y())]
        assert [dock.windowTitle() in texts[-1] for dock in above] == [True], (texts[-1], bar.geometry())
    return texts


GROUPS = [["Transform", "Close-Up"], ["Matches", "Regions", "Levels"]]


@pytest.fixture
def opened(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    return program


def test_when_pictures_were_opened(opened: Program) -> None:
    assert tabs_in_place(opened.window) == GROUPS


def test_after_the_layout_was_reset(opened: Program) -> None:
    opened.window.actions_["reset_layout"].trigger()
    assert tabs_in_place(opened.window) == GROUPS


def test_when_the_window_grows(opened: Program) -> None:
    opened.window.resize(1300, 840)
    assert tabs_in_place(opened.window) == GROUPS
