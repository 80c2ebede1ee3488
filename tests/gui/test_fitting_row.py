"""A row of controls that gives up its words where there is no room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from rflow_gui.widgets.fitting_row import FittingRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_room_for_the_words_of_a_group_is_given_up_at_once(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FittingRow(holder)
    group = QWidget(row)
    inside = QHBoxLayout(group)
    pixmap = QPixmap(16, 16)
    pixmap.fill(Qt.GlobalColor.black)
    for text in ("Move the picture", "Set points by hand", "Measure distances"):
        button = QToolButton(group)
        button.setText(text)
        button.setIcon(QIcon(pixmap))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        inside.addWidget(button)
    row.row.addWidget(group)
    row.resize(row.row.minimumSize().width() + 50, 40)
    holder.show()
    QApplication.processEvents()
    assert not row.is_compact
    # Narrower than the words; nothing has come round in the loop of events when the room is asked for.
    row.resize(row.row.minimumSize().width() - 50, 40)
    assert row.is_compact
    at_once = row.minimumSizeHint().width()
    QApplication.processEvents()
    assert at_once == row.minimumSizeHint().width()
