"""What to write, where, and in which form."""

from __future__ import annotations

import os
from typing import get_args

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rflow_engine.export import USUAL, ExportOptions, ImageFormat, Output
from rflow_engine.warp import Interpolation
from rflow_gui.dialogs.buttons import without_icons
from rflow_gui.dialogs.fields import choices, label_beside
from rflow_gui.dialogs.files import choose_folder


class ExportDialog(QDialog):
    """Asks for everything an export needs; the export itself is a job.

    Args:
        options: what was chosen the last time.
        directory: where to, the last time.
        summary: what is exported, in one line.
        has_flow: whether the result has a fine stage.
    """

    def __init__(
        self,
        options: ExportOptions,
        directory: str,
        *,
        summary: str,
        has_flow: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(560)
        self.folder = QLineEdit(directory, self)
        self.folder.setPlaceholderText(self.tr("Choose a folder"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.checks: dict[Output, QCheckBox] = {}
        self.format = self._choices(self._formats(), options.image_format, self.tr("File format"))
        self.interpolation = self._choices(self._interpolations(), options.interpolation, self.tr("Interpolation"))
        self.compress = QCheckBox(self.tr("Pack the TIFF without loss (very slow, saves up to half)"), self)
        self.compress.setChecked(options.compress)
        self.overwrite = QCheckBox(self.tr("Replace files of the same names"), self)
        self.overwrite.setChecked(options.overwrite)
        self._note = QLabel(self)
        self._note.setProperty("role", "secondary")
        self._note.setWordWrap(True)
        self._lay_out(summary, self._outputs(options, has_flow))
        for check in self.checks.values():
            check.toggled.connect(self.refresh)
        self.folder.textChanged.connect(self.refresh)
        self.format.currentIndexChanged.connect(self.refresh)
        self.refresh()

    @property
    def directory(self) -> str:
        """The folder to write to."""
        return os.path.expanduser(self.folder.text().strip())

    def options(self) -> ExportOptions:
        """What was chosen."""
        chosen = tuple(name for name in USUAL if self.checks[name].isChecked() and self.checks[name].isEnabled())
        return ExportOptions(
            what=chosen or None,
            image_format=self.format.currentData(),
            interpolation=self.interpolation.currentData(),
            overwrite=self.overwrite.isChecked(),
            compress=self.compress.isChecked(),
        )

    @Slot()
    def refresh(self) -> None:
        """Say what is missing, and allow the export when nothing is."""
        chosen = any(check.isChecked() and check.isEnabled() for check in self.checks.values())
        if not self.directory:
            self._note.setText(self.tr("Choose the folder the files go to."))
        elif not chosen:
            self._note.setText(self.tr("Choose at least one thing to write."))
        elif os.path.exists(self.directory) and not os.path.isdir(self.directory):
            self._note.setText(self.tr("This is a file, not a folder."))
        elif not os.path.exists(self.directory):
            self._note.setText(self.tr("The folder will be made."))
        else:
            self._note.clear()
        usable = self.directory and (os.path.isdir(self.directory) or not os.path.exists(self.directory))
        self._export.setEnabled(bool(chosen and usable))
        aligned = self.checks["aligned"].isChecked()
        self.format.setEnabled(aligned)
        self.interpolation.setEnabled(aligned)
        self.compress.setEnabled(aligned and self.format.currentData() in ("auto", "tiff"))

    def _lay_out(self, summary: str, outputs: QWidget) -> None:
        heading = QLabel(summary, self)
        heading.setWordWrap(True)
        browse = QPushButton(self.tr("Browse…"), self)
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.folder, 1)
        where.addWidget(browse)
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        form.addRow(self._label(self.tr("Folder")), where)
        form.addRow(self.tr("What"), outputs)
        form.addRow(self._label(self.tr("Format")), self.format)
        form.addRow("", self.compress)
        form.addRow(self._label(self.tr("Interpolation")), self.interpolation)
        form.addRow("", self.overwrite)
        buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self))
        self._export = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._export.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(foot)

    def _label(self, text: str) -> QLabel:
        return label_beside(self.folder, text)

    def _outputs(self, options: ExportOptions, has_flow: bool) -> QWidget:
        names = {
            "aligned": (self.tr("Aligned source"), self.tr("full resolution, bit depth and colour profile kept")),
            "overlay": (self.tr("Overlay"), self.tr("aligned source over target, to look at")),
            "flow": (self.tr("Flow"), self.tr("the residual flow as numbers (NumPy)")),
            "confidence": (self.tr("Confidence"), self.tr("how sure each place is, as a grey picture")),
            "alignment": (self.tr("Record"), self.tr("everything needed to repeat it (JSON)")),
        }
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, output in enumerate(USUAL):
            name, meaning = names[output]
            check = QCheckBox(name, box)
            check.setChecked(options.what is None or output in options.what)
            check.setAccessibleDescription(meaning)
            if output in ("flow", "confidence") and not has_flow:
                check.setEnabled(False)
                meaning = self.tr("needs the fine stage")
            label = QLabel(meaning, box)
            label.setProperty("role", "secondary")
            grid.addWidget(check, row, 0)
            grid.addWidget(label, row, 1)
            self.checks[output] = check
        grid.setColumnStretch(1, 1)
        return box

    def _choices(self, texts: dict[str, str], chosen: str, name: str) -> QComboBox:
        box = choices(texts, name, self)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _formats(self) -> dict[str, str]:
        texts = {
            "auto": self.tr("Automatic: TIFF for TIFF or more than 8 bits, else PNG"),
            "tiff": self.tr("TIFF"),
            "png": self.tr("PNG"),
            "jpeg": self.tr("JPEG (8 bits, with loss)"),
            "webp": self.tr("WebP (8 bits)"),
        }
        return {name: texts[name] for name in get_args(ImageFormat)}

    def _interpolations(self) -> dict[str, str]:
        texts = {
            "nearest": self.tr("Nearest: keeps values, jagged"),
            "linear": self.tr("Linear: soft"),
            "cubic": self.tr("Cubic: sharp, right for most pictures"),
            "lanczos": self.tr("Lanczos: sharpest, may ring at edges"),
        }
        return {name: texts[name] for name in get_args(Interpolation)}

    @Slot()
    def _browse(self) -> None:
        if path := choose_folder(self, self.tr("Folder for the files"), self.directory):
            self.folder.setText(path)
