"""All keys on one sheet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.actions import Actions
from rflow_gui.dialogs.buttons import without_icons
from rflow_gui.texts import plain
from rflow_gui.widgets.labels import section_title

_COLUMNS = 4


class ShortcutsDialog(QDialog):
    """Lists every action that has a key, by menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        columns: list[QVBoxLayout] = [QVBoxLayout() for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
        for title, rows in (*self._keys(actions), self._mouse(), self._comparing(), self._points(), self._regions()):
            shortest = heights.index(min(heights))
            columns[shortest].addWidget(self._section(title, rows))
            heights[shortest] += len(rows) + 2
        sheet = QHBoxLayout()
        sheet.setSpacing(32)
        for column in columns:
            column.setSpacing(16)
            column.addStretch(1)
            sheet.addLayout(column)
        buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self))
        buttons.rejected.connect(self.reject)
        edit = buttons.addButton(self.tr("Change keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        edit.setAutoDefault(False)
        edit.clicked.connect(self.accept)
        edit.clicked.connect(actions["edit_shortcuts"].trigger, Qt.ConnectionType.QueuedConnection)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(16)
        whole.addWidget(self._scrolled(sheet), 1)
        whole.addWidget(buttons)

    def _scrolled(self, sheet: QHBoxLayout) -> QWidget:
        """The sheet, with a scroll bar where the screen is too low for it."""
        page = QWidget(self)
        page.setLayout(sheet)
        sheet.setContentsMargins(0, 0, 16, 0)
        area = QScrollArea(self)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        room, wanted = self.screen().availableSize(), page.sizeHint()
        area.setMinimumSize(wanted.boundedTo(QSize(round(0.9 * room.width()), round(0.75 * room.height()))))
        return area

    def _keys(self, actions: Actions) -> list[tuple[str, list[tuple[str, str]]]]:
        sections = []
        for title, members in actions.sections():
            rows = [
                (
                    plain(action.text()),
                    ",  ".join(
                        keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()[:2]
                    ),
                )
                for action in members
                if action.shortcuts()
            ]
            if rows:
                sections.append((title, rows))
        return sections

    def _mouse(self) -> tuple[str, list[tuple[str, str]]]:
        return self.tr("Mouse"), [
            (self.tr("Zoom at the cursor"), self.tr("Wheel")),
            (self.tr("Move the picture"), self.tr("Drag")),
            (self.tr("Fit to the window"), self.tr("Double click")),
            (self.tr("Choose a match"), self.tr("Click on it")),
        ]

    def _comparing(self) -> tuple[str, list[tuple[str, str]]]:
        return self.tr("Comparing"), [
            (self.tr("More or less of it"), self.tr("Shift+Wheel,  comma,  full stop")),
            (self.tr("Turn the boundary of a wipe"), self.tr("Shift+Drag")),
            (self.tr("Pin or release the spyglass"), self.tr("Click")),
            (self.tr("Move a pinned spyglass"), self.tr("Drag in it")),
        ]

    def _points(self) -> tuple[str, list[tuple[str, str]]]:
        return self.tr("Points by hand"), [
            (self.tr("Set a point"), self.tr("Click,  Enter")),
            (self.tr("Confirm the pair"), self.tr("Enter,  click its partner")),
            (self.tr("Give the pair up"), self.tr("Esc")),
            (self.tr("Move by a screen pixel"), self.tr("Arrow keys")),
            (self.tr("Move by 0.1 picture pixels"), self.tr("Alt+Arrows")),
        ]

    def _regions(self) -> tuple[str, list[tuple[str, str]]]:
        return self.tr("Regions"), [
            (self.tr("Set a corner"), self.tr("Click")),
            (self.tr("Draw a rectangle"), self.tr("Drag")),
            (self.tr("Close the outline"), self.tr("Enter,  double click")),
            (self.tr("Take the last corner back"), self.tr("Backspace")),
            (self.tr("Give the outline up"), self.tr("Esc")),
        ]

    def _section(self, title: str, rows: list[tuple[str, str]]) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.addWidget(section_title(title, box), 0, 0, 1, 2)
        for line, (text, keys) in enumerate(rows, start=1):
            name, key = QLabel(text, box), QLabel(keys, box)
            key.setProperty("role", "secondary")
            grid.addWidget(name, line, 0)
            grid.addWidget(key, line, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return box
