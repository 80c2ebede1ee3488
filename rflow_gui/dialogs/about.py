"""What the program is, and in which versions it runs."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

import rflow_engine
from rflow_gui.dialogs.buttons import without_icons
from rflow_gui.themes.icons import icon

_PACKAGES = ("torch", "kornia", "opencv-python-headless", "numpy", "pillow", "tifffile", "pyqtgraph")


def versions() -> dict[str, str]:
    """Versions of the program and of what it stands on; nothing is imported for it."""
    found = {
        "RANSAC-Flow": rflow_engine.__version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide6": _version("PySide6-Essentials"),
    }
    found |= {name: _version(name) for name in _PACKAGES}
    found["System"] = platform.platform(terse=True)
    return found


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "–"


class AboutDialog(QDialog):
    """Name, purpose, versions, and where the log is."""

    def __init__(self, log_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About RANSAC-Flow"))
        self._versions = versions()
        self._log = log_folder
        head = QHBoxLayout()
        head.setSpacing(16)
        picture = QLabel(self)
        picture.setPixmap(icon("app").pixmap(64, 64))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        head.addWidget(picture)
        head.addWidget(self._words(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(16)
        whole.addLayout(head)
        whole.addLayout(self._table())
        whole.addWidget(self._buttons())
        self.setMinimumWidth(460)

    def _words(self) -> QLabel:
        words = QLabel(self)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setText(
            "<h2>RANSAC-Flow</h2>"
            + self.tr("Lays one picture on another and shows what differs between them.")
            + "<br><br>"
            + self.tr("After the two-stage method of Shen, Darmon, Efros and Aubry (ECCV 2020). Apache-2.0.")
        )
        return words

    def _table(self) -> QFormLayout:
        table = QFormLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(4)
        for name, version in (*self._versions.items(), (self.tr("Log"), self._log)):
            value = QLabel(version, self)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setWordWrap(True)
            label = QLabel(name, self)
            label.setProperty("role", "secondary")
            table.addRow(label, value)
        return table

    def _buttons(self) -> QDialogButtonBox:
        buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self))
        copy = buttons.addButton(self.tr("Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name} {value}" for name, value in self._versions.items()))
