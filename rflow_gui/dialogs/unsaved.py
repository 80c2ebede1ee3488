"""The question before something unsaved would be lost."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class Choice(Enum):
    """What shall become of what is not saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Unsaved", text)


def unsaved_box(parent: QWidget, name: str) -> QMessageBox:
    """The question as a dialog.

    Args:
        parent: the window.
        name: what the session is called; empty if it was never saved.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_tr("Unsaved session"))
    if name:
        box.setText(_tr("Save the changes to “{name}”?").format(name=name))
    else:
        box.setText(_tr("Save this session?"))
    box.setInformativeText(_tr("Without saving, alignments, edits and regions that are not exported are lost."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    box.setEscapeButton(buttons.Cancel)
    return box


def ask_unsaved(parent: QWidget, name: str) -> Choice:
    """Ask what shall become of what is not saved."""
    answer = QMessageBox.StandardButton(unsaved_box(parent, name).exec())
    buttons = QMessageBox.StandardButton
    return {buttons.Save: Choice.SAVE, buttons.Discard: Choice.DISCARD}.get(answer, Choice.CANCEL)


def choose_session(parent: QWidget, folder: str) -> str:
    """Ask for a session to open; the empty text if the user thinks better of it."""
    path, _ = QFileDialog.getOpenFileName(parent, _tr("Open Session"), folder, _filters())
    return path


def choose_session_place(parent: QWidget, proposal: str) -> str:
    """Ask where to save a session; the empty text if the user thinks better of it."""
    path, _ = QFileDialog.getSaveFileName(parent, _tr("Save Session"), proposal, _filters())
    return path if not path or path.lower().endswith(".rflow") else f"{path}.rflow"


def _filters() -> str:
    return f"{_tr('Sessions')} (*.rflow)"
