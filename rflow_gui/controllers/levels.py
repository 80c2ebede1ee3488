"""Levels: from the panel to the model, from the model to the panel and the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rflow_gui.models.document import Document, Picture, Role
from rflow_gui.models.levels import LevelsModel
from rflow_gui.models.tone import Levels, Tone

if TYPE_CHECKING:
    from rflow_gui.controllers.detail import DetailController
    from rflow_gui.main_window import MainWindow

_ROLES: dict[str, Role] = {"source": "source", "target": "target"}


class LevelsController(QObject):
    """Keeps the panel of levels and the tone of the pictures true."""

    def __init__(self, window: MainWindow, document: Document, model: LevelsModel, detail: DetailController) -> None:
        super().__init__(window)
        self._window, self._document, self._model, self._detail = window, document, model, detail
        self._role: Role = "target"
        dock = window.levels_dock
        dock.role_changed.connect(self._on_role)
        dock.changed.connect(self._on_wish)
        dock.shared_changed.connect(self._on_shared)
        window.actions_["levels"].triggered.connect(window.show_levels)
        window.actions_["invert_source"].triggered.connect(self._invert_source)
        window.actions_["invert_target"].triggered.connect(self._invert_target)
        window.actions_["levels_reset"].triggered.connect(self._reset)
        model.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._detail.set_tones()
        actions = self._window.actions_
        actions.check("invert_source", self._model.levels("source").inverted)
        actions.check("invert_target", self._model.levels("target").inverted)
        picture = self._document.picture(self._role)
        self._window.levels_dock.show_levels(
            self._role,
            None if picture is None else picture.values,
            "" if picture is None else self._facts(picture),
            self._model.levels(self._role),
            Tone() if picture is None else self._model.tone_of(picture),
            shared=self._model.shared,
        )

    def _facts(self, picture: Picture) -> str:
        kind = {
            "uint8": self.tr("8 bits, {low} to {high}"),
            "uint16": self.tr("16 bits, {low} to {high}"),
            "float32": self.tr("Float, {low} to {high}"),
        }[picture.info.dtype]
        return kind.format(low=_number(picture.values.low), high=_number(picture.values.high))

    @Slot(str)
    def _on_role(self, role: str) -> None:
        self._role = _ROLES[role]
        self._show()

    @Slot(object)
    def _on_wish(self, levels: Levels) -> None:
        self._model.set(self._role, levels)

    @Slot(bool)
    def _on_shared(self, shared: bool) -> None:
        self._model.set_shared(shared, self._role)

    @Slot()
    def _invert_source(self) -> None:
        self._model.invert("source")

    @Slot()
    def _invert_target(self) -> None:
        self._model.invert("target")

    @Slot()
    def _reset(self) -> None:
        self._model.reset()


def _number(value: float) -> str:
    return f"{value:.0f}" if value == int(value) else f"{value:.4g}".replace("-", "−")
