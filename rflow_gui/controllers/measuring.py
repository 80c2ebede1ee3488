"""Measuring: a line in one picture, the line that corresponds to it in the other, and how long both are in reality."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from rflow_engine.types import FloatArray
from rflow_gui.controllers.cursor import Place
from rflow_gui.dialogs.scale import Known, ScaleDialog
from rflow_gui.interaction import Point
from rflow_gui.models.document import ROLES, Document, Role
from rflow_gui.models.ruler import Measured, Ruler, length_text, measure

if TYPE_CHECKING:
    from rflow_gui.controllers.looking import LookingController
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.scales import Scales
    from rflow_gui.panes.image_pane import ImagePane


class MeasuringController(QObject):
    """Holds the line of the ruler and the scales of the pictures, and shows what the line measures."""

    def __init__(self, window: MainWindow, document: Document, scales: Scales, looking: LookingController) -> None:
        super().__init__(window)
        self._window, self._document, self._scales, self._looking = window, document, scales, looking
        self._ruler: Ruler | None = None
        self._panes: dict[Role, ImagePane] = {"source": window.source_pane, "target": window.target_pane}
        for role, pane in self._panes.items():
            tool = pane.canvas.ruler_tool
            tool.drawn.connect(lambda start, end, role=role: self.draw(role, start, end))
            tool.cleared.connect(self.clear)
        document.pair_changed.connect(self.clear)
        document.result_changed.connect(self._show)
        scales.changed.connect(self._show)
        window.actions_["set_scale"].triggered.connect(self.ask_scale)

    @property
    def ruler(self) -> Ruler | None:
        """The line, or None."""
        return self._ruler

    def draw(self, role: Role, start: Point, end: Point) -> None:
        """Let the line reach from one place of a picture to another."""
        before, self._ruler = self._ruler, Ruler(role, start, end)
        other: Role = "target" if role == "source" else "source"
        if before is not None and before.role == other:
            self._panes[other].canvas.ruler_tool.leave()
        self._show()
        moved = end if before is None or before.start == start else start
        if self._window.magnifier_dock.isVisible():
            self._looking.look_at(self._place(role, moved))

    @Slot()
    def clear(self) -> None:
        """Take the line away."""
        self._ruler = None
        for pane in self._panes.values():
            pane.canvas.ruler_tool.leave()
        self._show()

    def points(self, role: Role) -> FloatArray | None:
        """(N, 2) the line as it lies in a picture; bent where the fine stage bends it, None where it is not known."""
        ruler, shown = self._ruler, self._document.shown
        if ruler is None:
            return None
        if ruler.role == role:
            return ruler.samples()[[0, -1]]
        if shown is None or not ruler.is_line:
            return None
        return shown.map_to_source(ruler.samples()) if role == "source" else shown.map_to_target(ruler.samples())

    def measured(self, role: Role) -> Measured | None:
        """What the line measures in a picture."""
        points, picture = self.points(role), self._document.picture(role)
        if points is None or picture is None:
            return None
        return measure(points, self._scales.of(picture.info))

    @Slot()
    def ask_scale(self) -> None:
        """Ask how large the pictures are."""
        known = {
            role: Known(picture.info, self._scales.of(picture.info), self._line(role))
            for role in ROLES
            if (picture := self._document.picture(role)) is not None
        }
        dialog = ScaleDialog(known, None if self._ruler is None else self._ruler.role, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            for role, scale in dialog.scales().items():
                if scale != known[role].scale:
                    self._scales.set(known[role].info, scale)
        dialog.deleteLater()

    def _line(self, role: Role) -> float | None:
        measured = self.measured(role)
        return None if measured is None or measured.pixels == 0 else measured.pixels

    def _place(self, role: Role, point: Point) -> Place:
        shown = self._document.shown
        if shown is None:
            return Place(point, None) if role == "source" else Place(None, point)
        mapped = (shown.map_to_target if role == "source" else shown.map_to_source)(np.array([point]))[0].tolist()
        other = (mapped[0], mapped[1]) if all(value == value for value in mapped) else None
        return Place(point, other) if role == "source" else Place(other, point)

    @Slot()
    def _show(self) -> None:
        for role, pane in self._panes.items():
            measured = self.measured(role)
            label = "" if measured is None or measured.pixels == 0 else length_text(measured)
            pane.canvas.ruler.set_line(
                self.points(role), label, own=self._ruler is not None and self._ruler.role == role
            )
