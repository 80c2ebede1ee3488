"""The list of everything that can be written."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from rflow_engine.export import FLOW_OUTPUTS, OUTPUTS, Output
from rflow_gui.models.export_choices import GROUPS, TITLES, say
from rflow_gui.widgets.labels import section_title


class OutputList(QWidget):
    """Check boxes in groups.

    Signals:
        changed: the choice is another.
        looked_at: (output) was ticked, or is under the keyboard.
    """

    changed = Signal()
    looked_at = Signal(str)

    def __init__(self, *, has_flow: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.checks: dict[Output, QCheckBox] = {}
        self._silent = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 12, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(18)
        for index, (title, outputs) in enumerate(GROUPS):
            grid.addLayout(self._group(say(title), outputs), index // 2, index % 2, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(2, 1)
        if not has_flow:
            for output in FLOW_OUTPUTS:
                self._lock(self.checks[output])

    @property
    def chosen(self) -> tuple[Output, ...]:
        """What is to be written, in the order of the files."""
        return tuple(name for name in OUTPUTS if self.checks[name].isChecked() and self.checks[name].isEnabled())

    def choose(self, outputs: Iterable[Output]) -> None:
        """Tick these, and no others."""
        wanted = set(outputs)
        self._silent = True
        for output, check in self.checks.items():
            check.setChecked(output in wanted and check.isEnabled())
        self._silent = False
        self.changed.emit()

    def _group(self, title: str, outputs: tuple[Output, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(7)
        column.addWidget(section_title(title, self))
        for output in outputs:
            name, meaning = TITLES[output]
            check = QCheckBox(say(name), self)
            check.setToolTip(say(meaning))
            check.setAccessibleDescription(say(meaning))
            check.toggled.connect(lambda on, output=output: self._on_toggled(output, on))
            column.addWidget(check)
            self.checks[output] = check
        return column

    def _on_toggled(self, output: Output, on: bool) -> None:
        if self._silent:
            return
        if on:
            self.looked_at.emit(output)
        self.changed.emit()

    def _lock(self, check: QCheckBox) -> None:
        check.setEnabled(False)
        reason = self.tr("Needs the fine stage: this result is a homography only.")
        check.setToolTip(reason)
        check.setAccessibleDescription(reason)
