"""How the next alignment is made: preset, changes to it, device; and the dialog for all that."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rflow_engine.errors import UsageError
from rflow_engine.settings import PRESETS, Settings, from_json, preset, to_json, with_device
from rflow_gui.jobs.requests import Done, Ending, FeaturesRequest, Job
from rflow_gui.models.settings_text import is_custom, preset_title

if TYPE_CHECKING:
    from rflow_gui.dialogs.alignment import AlignmentDialog
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.recent import Preferences

DEVICES = ("auto", "cpu", "cuda", "mps")
_CUSTOM = "alignment/custom"


class SettingsController(QObject):
    """Holds the settings of the next alignment, shows them in the menus, and remembers them.

    Signals:
        weights_requested: the user wants to get the weights of features that lack them.
    """

    weights_requested = Signal()

    def __init__(self, window: MainWindow, runner: JobRunner, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._runner, self._preferences = window, runner, preferences
        self._dialog: AlignmentDialog | None = None
        self._missing: dict[str, str] = {}
        self._settings = self._remembered()
        actions = window.actions_
        for name in ("fast", "balanced", "accurate", "paper"):
            action = actions[f"preset_{name}"]
            action.setVisible(name in PRESETS)
            action.triggered.connect(lambda _=False, name=name: self.choose_preset(name))
        for name in DEVICES:
            actions[f"device_{name}"].triggered.connect(lambda _=False, name=name: self.choose_device(name))
        actions["preset_custom"].triggered.connect(self.ask)
        actions["align_settings"].triggered.connect(self.ask)
        runner.finished.connect(self._on_finished)
        self._show()

    @property
    def settings(self) -> Settings:
        """What the next alignment is made with."""
        return self._settings

    @property
    def dialog(self) -> AlignmentDialog | None:
        """The dialog while it is open."""
        return self._dialog

    def choose_preset(self, name: str) -> None:
        """Take a preset as it is; changes to the one before are dropped."""
        self.set_settings(with_device(preset(name), self._settings.device))

    def choose_device(self, name: str) -> None:
        """Compute somewhere else."""
        self.set_settings(with_device(self._settings, name))

    def set_settings(self, settings: Settings, *, remember: bool = True) -> None:
        """Take other settings, and remember them unless they are those of a pair that is shown again."""
        self._settings = settings
        if not remember:
            self._show()
            return
        self._preferences.set_text("preset", settings.preset)
        self._preferences.set_text("device", settings.device)
        self._preferences.set_text(_CUSTOM, json.dumps(to_json(settings)) if is_custom(settings) else "")
        self._show()

    def _remembered(self) -> Settings:
        """The settings of the last time; those that this version cannot read are the preset as it is."""
        read = self._preferences.text
        settings = preset(read("preset", "balanced", tuple(PRESETS)))
        if stored := read(_CUSTOM):
            try:
                data = json.loads(stored)
                found = from_json(data) if isinstance(data, dict) else settings
            except (UsageError, ValueError, TypeError):
                found = settings
            settings = found if found.preset in PRESETS else settings
        return with_device(settings, read("device", "auto", DEVICES))

    def _show(self) -> None:
        actions, custom = self._window.actions_, is_custom(self._settings)
        actions["preset_custom"].setVisible(custom)
        actions["preset_custom"].setText(preset_title(self._settings))
        actions.check("preset_custom" if custom else f"preset_{self._settings.preset}")
        actions.check(f"device_{self._settings.device}")

    # The dialog

    @Slot()
    def ask(self) -> None:
        """Open the dialog, or bring it to the front."""
        from rflow_gui.dialogs.alignment import AlignmentDialog

        # The menu has checked "custom" by itself; nothing is custom before something was changed.
        self._show()
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        dialog = AlignmentDialog(self._settings, self._window)
        dialog.set_missing(self._missing)
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(self._on_closed)
        dialog.weights_requested.connect(self.weights_requested)
        self._dialog = dialog
        self.look_for_weights()
        # It blocks nothing, so that weights can be fetched beside it.
        dialog.show()

    @Slot()
    def look_for_weights(self) -> None:
        """Ask in the background which features can be used here."""
        self._runner.submit(FeaturesRequest())

    @Slot()
    def _on_accepted(self) -> None:
        if self._dialog is not None:
            self.set_settings(self._dialog.settings())

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if isinstance(job.request, FeaturesRequest) and isinstance(ending, Done):
            self._missing = ending.value
            if self._dialog is not None:
                self._dialog.set_missing(self._missing)
