"""The report of a fault of the program itself, which then goes on."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget


class FaultDialog(QDialog):
    """Says what happened, shows the report and lets it be copied.

    Args:
        summary: one line.
        report: everything that helps to find the fault.
        log_folder: where more can be read.
    """

    def __init__(self, summary: str, report: str, log_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self._report = report
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
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        copy.clicked.connect(self._copy)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (words, text, place, buttons):
            column.addWidget(part)
        self.resize(640, 420)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
