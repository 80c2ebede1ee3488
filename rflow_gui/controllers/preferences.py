"""What the user prefers: shown, put into effect, remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rflow_gui.models import keys, options
from rflow_gui.models.options import CANVAS, CONFIRM_EXIT, LANGUAGE, MARKER_COLOURS, MARKER_SIZE, MEMORY, THEME, Option
from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.marker_look import look
from rflow_gui.texts import plain
from rflow_gui.themes.palettes import CANVASES, set_canvas

if TYPE_CHECKING:
    from rflow_gui.controllers.settings import SettingsController
    from rflow_gui.controllers.shell import ShellController
    from rflow_gui.dialogs.preferences import PreferencesDialog
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.keys import Binding
    from rflow_gui.models.recent import Preferences

_KEYS = "keys"
_MEGABYTE = 1_000_000


class PreferencesController(QObject):
    """Puts the preferences into effect, at the start and whenever they change.

    Args:
        languages: what each language that can be chosen is called, by its code.

    Signals:
        opened: (dialog) the dialog is made, to be filled.
    """

    opened = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        settings: SettingsController,
        shell: ShellController,
        languages: dict[str, str],
    ) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._settings, self._shell, self._languages = settings, shell, languages
        self._dialog: PreferencesDialog | None = None
        self._apply: dict[str, Callable[[str], None]] = {
            THEME.key: shell.set_theme,
            CANVAS.key: self._set_canvas,
            MARKER_COLOURS.key: self._set_markers,
            MARKER_SIZE.key: self._set_markers,
            MEMORY.key: self._set_memory,
            "device": settings.choose_device,
        }
        for option in (CANVAS, MARKER_COLOURS, MARKER_SIZE, MEMORY):
            if (value := option.read(preferences)) != option.default:
                self._apply[option.key](value)
        self._put_keys_on()
        window.actions_.adopted.connect(self._put_keys_on)
        window.may_close.append(self.may_close)
        window.actions_["preferences"].triggered.connect(self.show)
        window.actions_["edit_shortcuts"].triggered.connect(self.show_keys)

    def put_into_effect(self, option: Option, apply: Callable[[str], None]) -> None:
        """Let a choice have its effect from now on.

        Args:
            option: what is chosen.
            apply: gets the value, now and whenever it changes.
        """
        self._apply[option.key] = apply
        apply(option.read(self._preferences))

    @property
    def dialog(self) -> PreferencesDialog | None:
        """The dialog while it is open."""
        return self._dialog

    def may_close(self) -> bool:
        """Whether the window may close, by the user's word where it is to be asked for."""
        from rflow_gui.dialogs.confirm import CloseDialog

        running = self._window.jobs_dock.model.running()
        when = CONFIRM_EXIT.read(self._preferences)
        if when == "never" or (when == "busy" and not running):
            return True
        dialog = CloseDialog(running, self._window)
        dialog.exec()
        dialog.deleteLater()
        return dialog.agreed

    @Slot()
    def show(self) -> None:
        """Open the dialog, or bring it to the front."""
        from rflow_gui.dialogs.preferences import PreferencesDialog

        if self._dialog is None:
            dialog = PreferencesDialog(self._languages, self._devices(), self._window)
            dialog.chosen.connect(self.choose)
            dialog.reset_requested.connect(self.reset)
            dialog.keys.changed.connect(self._take_keys)
            dialog.finished.connect(self._on_closed)
            self._dialog = dialog
            self._fill()
            self.opened.emit(dialog)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @Slot()
    def show_keys(self) -> None:
        """Open the dialog where the keys are chosen."""
        self.show()
        if self._dialog is not None:
            self._dialog.show_keys()

    @Slot(str, str)
    def choose(self, key: str, value: str) -> None:
        """Put a choice into effect, and remember it."""
        self._preferences.set_text(key, value)
        if apply := self._apply.get(key):
            apply(value)

    @Slot()
    def reset(self) -> None:
        """Everything as it was at first: preferences and keys."""
        for option in options.OPTIONS:
            self.choose(option.key, option.default)
        self.choose(LANGUAGE, "system")
        self.choose("device", "auto")
        self._preferences.set_text(_KEYS, "")
        self._put_keys_on()
        self._fill()

    def _fill(self) -> None:
        if self._dialog is None:
            return
        values = {option.key: option.read(self._preferences) for option in options.OPTIONS}
        values[LANGUAGE] = self._preferences.text(LANGUAGE, "system", tuple(self._languages))
        values["device"] = self._settings.settings.device
        self._dialog.show_values(values)
        self._dialog.keys.set_bindings(self._bindings())

    def _devices(self) -> dict[str, str]:
        """The devices as the menu names them."""
        actions = self._window.actions_.group("device")
        shown = [action for action in actions if action.isVisible()]
        return {action.objectName().removeprefix("device_"): plain(action.text()) for action in shown}

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _set_canvas(self, name: str) -> None:
        set_canvas(CANVASES[name])
        for canvas in self._window.findChildren(Canvas):
            canvas.setBackground(CANVASES[name])

    def _set_markers(self, _: str) -> None:
        chosen = look(MARKER_COLOURS.read(self._preferences), MARKER_SIZE.read(self._preferences))
        for pane in (self._window.source_pane, self._window.target_pane):
            pane.set_marker_look(chosen)

    @staticmethod
    def _set_memory(megabytes: str) -> None:
        # What reads pictures is loaded when it is needed, not at the start.
        from rflow_engine.images import reader

        chosen = megabytes != MEMORY.default
        reader.SHELF.budget = int(megabytes) * _MEGABYTE if chosen else reader.DECODED_BUDGET

    # Keys

    def _bindings(self) -> list[Binding]:
        bindings = self._window.actions_.bindings()
        keys.with_keys(bindings, keys.remembered(self._preferences.text(_KEYS)))
        return bindings

    @Slot()
    def _put_keys_on(self) -> None:
        """Give every action the keys that are remembered, or its first ones."""
        for binding in self._bindings():
            self._window.actions_.set_keys(binding.id, binding.keys)

    @Slot()
    def _take_keys(self) -> None:
        if self._dialog is not None:
            self._preferences.set_text(_KEYS, keys.changed(self._dialog.keys.model.bindings))
            self._put_keys_on()
