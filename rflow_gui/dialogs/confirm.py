"""The question whether the window is to be closed."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget


class CloseDialog(QMessageBox):
    """Asks before the window closes.

    Args:
        running: titles of what runs and would be stopped; may be empty.
    """

    def __init__(self, running: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Close RANSAC-Flow"))
        self.setText(self.tr("Close the program?"))
        if running:
            self.setText(self.tr("Something is still running. Close the program and stop it?"))
            self.setInformativeText("\n".join(running))
        self.close_button = self.addButton(self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        stay = self.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)

    @property
    def agreed(self) -> bool:
        """Whether the user wants to close."""
        return self.clickedButton() is self.close_button
