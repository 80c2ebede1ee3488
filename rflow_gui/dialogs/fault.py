"""The report of a fault of the program itself, which then goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

_log = logging.getLogger(__name__)


class FaultDialog(QDialog):
    """Says what happened, shows the report and lets it be copied.

    Args:
        summary: one line.
        report: everything that helps to find the fault.
        log_folder: where more can be read.
        save: writes the user's work to a safe place before going on; None where there is none.
    """

    def __init__(
        self,
        summary: str,
        report: str,
        log_folder: str,
        parent: QWidget | None = None,
        save: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self._report, self._save = report, save
        words = QLabel(
            self.tr("The program met a fault of its own: {summary}").format(summary=summary)
            + "\n\n"
            + self.tr("Your pictures are untouched and you can go on. Please send this report and say what you did."),
            self,
        )
        words.setWordWrap(True)
        text = QPlainTextEdit(report, self)
        text.setReadOnly(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setAccessibleName(self.tr("Report"))
        place = QLabel(self.tr("The log is in {folder}").format(folder=log_folder), self)
        place.setProperty("role", "secondary")
        place.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self._place = place
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        text_of_go_on = self.tr("Go on") if save is None else self.tr("Save and go on")
        go_on = buttons.addButton(text_of_go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        self._go_on_button = go_on
        copy.clicked.connect(self._copy)
        buttons.accepted.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (words, text, place, buttons):
            column.addWidget(part)
        self.resize(640, 420)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    @Slot()
    def _go_on(self) -> None:
        if self._save is not None:
            try:
                self._save()
            except Exception:
                # Whatever keeps it from being saved, a second dialog on top of this one would help nobody.
                _log.exception("could not save after a fault")
                self._place.setText(self.tr("It could not be saved; the log says why. Press “Go on” to go on."))
                self._go_on_button.setText(self.tr("Go on"))
                self._save = None
                return
        self.accept()
