"""How closely the flow is to be looked at, and what that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QGridLayout, QLabel, QRadioButton, QVBoxLayout

from rflow_engine import depths
from rflow_gui.dialogs.buttons import without_icons
from rflow_gui.dialogs.export.files import size_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rflow_engine.alignment import Alignment

_SIZES = (2_000, 4_000, 8_000, 16_000, 32_000)
# A size that is nearly what is known, or nearly full resolution, is not offered beside it.
_APART = 1.1
# From so many seconds on a time is told in minutes, from so many minutes on in hours.
_MINUTES = 90
_SPARE, _WIDTH = 16, 560


def sizes_for(alignment: Alignment) -> list[int | None]:
    """The long sides that can be chosen, smallest first; None for full resolution, which is always the last."""
    flow, full = alignment.flow, alignment.target.info.size.long_side
    if flow is None or depths.is_reached(alignment, None):
        return []
    known = depths.reached(flow)
    found: list[int | None] = [side for side in _SIZES if known.long_side * _APART < side and side * _APART < full]
    if flow.refined is not None and flow.refined.left and known.long_side * _APART < full:
        found.insert(0, known.long_side)
    return [*found, None]


class RefineDialog(QDialog):
    """Asks for the size at which the pictures are compared last.

    Args:
        alignment: a result with a flow that can be refined.
        parent: the window.
    """

    def __init__(self, alignment: Alignment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Refine Further"))
        self._alignment = alignment
        self._group = QButtonGroup(self)
        self.choices: dict[int | None, QRadioButton] = {}
        for side in sizes_for(alignment):
            button = QRadioButton(self._title(side), self)
            self.choices[side] = button
            self._group.addButton(button)
        next(iter(self.choices.values())).setChecked(True)
        self._lay_out()

    @property
    def long_side(self) -> int | None:
        """The size that was chosen; None for full resolution."""
        return next(side for side, button in self.choices.items() if button.isChecked())

    def _title(self, side: int | None) -> str:
        size = depths.wanted_size(self._alignment, side)
        if side is None:
            return self.tr("&Full resolution, {size} pixels").format(size=size)
        return self.tr("{size} pixels").format(size=size)

    def _cost(self, side: int | None) -> str:
        found = depths.estimate(self._alignment, side)
        text = self.tr("{time}, {memory} of memory")
        return text.format(time=self._time(found.seconds), memory=size_text(found.bytes))

    def _time(self, seconds: float) -> str:
        """A time as roughly as it is known."""
        if seconds < _MINUTES:
            return self.tr("about {seconds} s").format(seconds=max(5, 5 * round(seconds / 5)))
        if seconds < 60 * _MINUTES:
            return self.tr("about {minutes} min").format(minutes=round(seconds / 60))
        return self.tr("about {hours} h").format(hours=round(seconds / 3600))

    def _heading(self) -> str:
        flow = self._alignment.flow
        assert flow is not None
        known = depths.reached(flow)
        if flow.refined is not None and flow.refined.left:
            text = self.tr("The pictures were compared at {size} pixels so far, but not everywhere.")
        else:
            text = self.tr("The pictures were compared at {size} pixels so far.")
        more = self.tr(
            "From there it goes on at larger sizes, where there is texture. Nothing is matched again; your edits stay."
        )
        return f"{text.format(size=known)} {more}"

    def _lay_out(self) -> None:
        heading = QLabel(self._heading(), self)
        heading.setWordWrap(True)
        question = QLabel(self.tr("Compare them up to:"), self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (side, button) in enumerate(self.choices.items()):
            cost = QLabel(self._cost(side), self)
            cost.setProperty("role", "secondary")
            cost.setMinimumHeight(button.sizeHint().height())
            button.setAccessibleDescription(cost.text())
            button.setMinimumWidth(button.sizeHint().width() + _SPARE)
            grid.addWidget(button, row, 0)
            grid.addWidget(cost, row, 1)
        note = QLabel(
            self.tr(
                "Times are those of one processor core if everything has texture; several take less. “Finish Now” "
                "keeps what is done by then, and you can go on later."
            ),
            self,
        )
        note.setWordWrap(True)
        note.setProperty("role", "secondary")
        buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self))
        refine = buttons.addButton(self.tr("Refine"), QDialogButtonBox.ButtonRole.AcceptRole)
        refine.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        for widget in (heading, question):
            column.addWidget(widget)
        column.addLayout(grid)
        column.addWidget(note)
        column.addStretch(1)
        column.addWidget(buttons)
        # Wrapped lines need a width before their height can be told.
        self.setMinimumSize(_WIDTH, column.totalHeightForWidth(_WIDTH))
