"""Asking for files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from rflow_engine.addresses import INFO

_FIGURES = (("TIFF", "tif"), ("PNG", "png"), ("PDF", "pdf"), ("JPEG", "jpg"))
_ENDINGS = ("tif", "tiff", "png", "jpg", "jpeg", "webp", "bmp", "gif", "jp2", "ppm", "pgm")


def choose_picture(parent: QWidget, title: str, folder: str) -> str:
    """Ask for one picture; the empty text if the user thinks better of it."""
    path, _ = QFileDialog.getOpenFileName(parent, title, folder, _filters())
    return path


def choose_pictures(parent: QWidget, title: str, folder: str) -> list[str]:
    """Ask for pictures; none if the user thinks better of it."""
    paths, _ = QFileDialog.getOpenFileNames(parent, title, folder, _filters())
    return list(paths)


def choose_folder(parent: QWidget, title: str, folder: str) -> str:
    """Ask for a folder; the empty text if the user thinks better of it."""
    return QFileDialog.getExistingDirectory(parent, title, folder)


def choose_csv(parent: QWidget, title: str, suggested: str) -> str:
    """Ask where to write figures, warning of a file that is there; the empty text if the user thinks better of it."""
    kind = QCoreApplication.translate("Files", "Comma-separated values")
    path, _ = QFileDialog.getSaveFileName(parent, title, suggested, f"{kind} (*.csv)")
    return path


def choose_png(parent: QWidget, title: str, proposal: str) -> str:
    """Ask where to write a PNG; the empty text if the user thinks better of it.

    Args:
        parent: the window.
        title: of the dialog.
        proposal: a path to begin with.
    """
    kind = QCoreApplication.translate("Files", "PNG picture")
    dialog = QFileDialog(parent, title, proposal, f"{kind} (*.png)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("png")
    dialog.selectFile(proposal)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen[0] if chosen else ""


def choose_figure_file(parent: QWidget, title: str, suggested: str) -> str:
    """Ask where to write a figure, warning of a file that is there; the empty text if the user thinks better of it."""
    kinds = ";;".join(f"{kind} (*.{ending})" for kind, ending in _FIGURES)
    path, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    return path


def _filters() -> str:
    patterns = " ".join(f"*.{ending} *.{ending.upper()}" for ending in _ENDINGS) + f" {INFO}"
    pictures = QCoreApplication.translate("Files", "Pictures")
    everything = QCoreApplication.translate("Files", "All files")
    return f"{pictures} ({patterns});;{everything} (*)"
