"""Theme, layout, help: what belongs to the window rather than to the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

from rflow_gui.dialogs.about import AboutDialog
from rflow_gui.dialogs.guide import GuideDialog
from rflow_gui.dialogs.shortcuts import ShortcutsDialog
from rflow_gui.models.options import THEME
from rflow_gui.themes.icons import icon
from rflow_gui.themes.palettes import apply_theme
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.history import History
    from rflow_gui.models.recent import Preferences

THEMES = tuple(THEME.texts)


class ShellController(QObject):
    """Restores and remembers the layout, switches themes, opens the sheets of help."""

    def __init__(self, window: MainWindow, undo: History, preferences: Preferences, log_folder: str) -> None:
        super().__init__(window)
        self._window, self._preferences, self._log_folder = window, preferences, log_folder
        self._crash = ""
        self._guide: GuideDialog | None = None
        self._add_undo(undo)
        actions = window.actions_
        chosen = preferences.text("theme", "system", THEMES)
        for name in THEMES:
            action = actions[f"theme_{name}"]
            action.setChecked(name == chosen)
            action.triggered.connect(lambda _=False, name=name: self.set_theme(name))
        actions["guide"].triggered.connect(self.show_guide)
        actions["shortcuts"].triggered.connect(self.show_shortcuts)
        actions["show_log"].triggered.connect(self.show_log)
        actions["show_log"].setVisible(bool(log_folder))
        actions["about"].triggered.connect(self.show_about)
        actions["reset_layout"].triggered.connect(window.reset_layout)
        actions["quit"].triggered.connect(window.close)
        window.restore_layout(preferences.blob("window/geometry"), preferences.blob("window/state"))

    def _add_undo(self, undo: History) -> None:
        back = undo.createUndoAction(self._window, self.tr("&Undo"))
        forth = undo.createRedoAction(self._window, self.tr("&Redo"))
        for action, name, keys in (
            (back, "undo", [QKeySequence("Ctrl+Z")]),
            (forth, "redo", [QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")]),
        ):
            action.setObjectName(name)
            action.setIcon(icon(name))
            action.setShortcuts(keys)
        # Qt would put the words one after the other, which is no sentence in other languages.
        undo.undoTextChanged.connect(lambda what: back.setText(self._named(what, "undo")))
        undo.redoTextChanged.connect(lambda what: forth.setText(self._named(what, "redo")))
        self._window.set_undo_actions(back, forth)

    def _named(self, what: str, way: str) -> str:
        """Undo or redo with what it would undo or redo."""
        if way == "undo":
            return self.tr("&Undo {what}").format(what=what) if what else self.tr("&Undo")
        return self.tr("&Redo {what}").format(what=what) if what else self.tr("&Redo")

    def set_theme(self, name: str) -> None:
        """Switch the theme, and remember it."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, name)  # type: ignore[arg-type]
        self._preferences.set_text("theme", name)
        self._window.actions_.check(f"theme_{name}")

    def tell_crash(self, report: str) -> None:
        """Say that the program ended unexpectedly the last time."""
        self._crash = report
        remedy, copying = self.crash_told
        self._window.messages.say(
            Kind.WARNING,
            self.tr("The program ended unexpectedly the last time."),
            remedy,
            (copying, self.copy_crash),
            (self.tr("Open log folder"), self.show_log),
        )

    @property
    def crash_told(self) -> tuple[str, str]:
        """What to do about the crash that was told, and what a button says that copies its report; empty without."""
        if not self._crash:
            return "", ""
        return self.tr("Please send the report and say what you did."), self.tr("Copy report")

    @Slot()
    def copy_crash(self) -> None:
        """Put the report of the crash on the clipboard."""
        QGuiApplication.clipboard().setText(self._crash)

    @Slot(str, str)
    def tell_fault(self, summary: str, report: str) -> None:
        """Say that a fault which was shown before has happened again."""
        self._window.messages.say(
            Kind.ERROR,
            self.tr("The same fault has happened again: {summary}.").format(summary=summary.rstrip(".")),
            self.tr("You can go on; what you just did may not have worked."),
            (self.tr("Copy report"), lambda: QGuiApplication.clipboard().setText(report)),
        )

    @Slot()
    def show_log(self) -> None:
        """Open the folder of the log."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._log_folder))

    def remember_layout(self) -> None:
        """Write the layout to the preferences."""
        geometry, state = self._window.layout_state()
        self._preferences.set_blob("window/geometry", geometry)
        self._preferences.set_blob("window/state", state)
        self._preferences.sync()

    @Slot()
    def show_guide(self) -> None:
        """The user guide, beside the window."""
        if self._guide is None:
            self._guide = GuideDialog(parent=self._window)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    @Slot()
    def show_shortcuts(self) -> None:
        """All keys on one sheet."""
        self._ask(ShortcutsDialog(self._window.actions_, self._window))

    @Slot()
    def show_about(self) -> None:
        """What the program is."""
        self._ask(AboutDialog(self._log_folder, self._window))

    @staticmethod
    def _ask(dialog: QDialog) -> None:
        """Show a dialog until it is closed; then nothing is left of it."""
        dialog.exec()
        dialog.deleteLater()
