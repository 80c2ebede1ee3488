"""What to write, where, and in which form."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from rflow_engine.export import ExportOptions, existing, file_names, free_suffix
from rflow_gui.dialogs.export.files import FileList, size_text
from rflow_gui.dialogs.export.how import HowForm
from rflow_gui.dialogs.export.outputs import OutputList
from rflow_gui.dialogs.export.preview import PreviewPane
from rflow_gui.dialogs.fields import choices
from rflow_gui.dialogs.files import choose_folder
from rflow_gui.dialogs.sides import foot_of, lay_out_sides
from rflow_gui.models.export_choices import CUSTOM, PRESETS, preset_of, preset_options, say

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.export import Output, Preview

# A hand that turns a number, or ticks several boxes, is not asked for a preview each time.
_REST_MS = 250


class ExportDialog(QDialog):
    """Asks for everything an export needs; the export itself is a job, and so is the preview.

    Args:
        alignment: what is exported.
        options: what was chosen the last time.
        directory: where to, the last time.

    Signals:
        preview_wanted: (output, options) of a file that is to be shown small.
    """

    preview_wanted = Signal(str, object)

    def __init__(
        self, alignment: Alignment, options: ExportOptions, directory: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._alignment = alignment
        self._has_flow = alignment.flow is not None
        self._sizes: dict[str, int] = {}
        self._looked_at = ""
        self.preset = choices({name: say(preset.title) for name, preset in PRESETS.items()}, self.tr("Preset"), self)
        self.preset.addItem(self.tr("My own choice"), CUSTOM)
        self.folder = QLineEdit(directory, self)
        self.folder.setPlaceholderText(self.tr("Choose a folder"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.outputs = OutputList(has_flow=self._has_flow, parent=self)
        self.how = HowForm(options, self)
        self.preview = PreviewPane(self)
        self.files = FileList(self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask_for_preview)
        self._lay_out()
        self._show(options)
        self._connect()
        self.refresh()

    @property
    def checks(self) -> Mapping[Output, QCheckBox]:
        """The check box of every output."""
        return self.outputs.checks

    @property
    def directory(self) -> str:
        """The folder to write to."""
        return os.path.expanduser(self.folder.text().strip())

    def options(self) -> ExportOptions:
        """What was chosen, with names that are free or with leave to replace files."""
        options = self._options()
        if self.files.replaces:
            return replace(options, overwrite=True)
        return replace(options, suffix=free_suffix(self._alignment, options, self.directory))

    def show_preview(self, preview: Preview) -> None:
        """Show what a worker made of the choices, and how large the files will be."""
        self._sizes = dict(preview.sizes)
        self.preview.show_preview(preview)
        self._list_files()

    def show_problem(self, text: str) -> None:
        """Say why these choices cannot be shown."""
        self._sizes = {}
        self.preview.show_problem(text)
        self._list_files()

    @Slot()
    def refresh(self) -> None:
        """Follow the choices: names, notes, what can be pressed; the preview when the hand rests."""
        chosen = self.outputs.chosen
        self.preview.offer(chosen, self._looked_at)
        self._looked_at = ""
        self.preset.setCurrentIndex(self.preset.findData(preset_of(self._options(), has_flow=self._has_flow)))
        self._say_note()
        self._list_files()
        if chosen:
            self.preview.wait()
            self._rest.start()

    def _options(self) -> ExportOptions:
        return replace(self.how.options(), what=self.outputs.chosen or None, suffix="", overwrite=False)

    def _show(self, options: ExportOptions) -> None:
        self.how.show_options(options)
        self.outputs.choose(file_names(self._alignment, replace(options, what=self._possible(options))))

    def _possible(self, options: ExportOptions) -> tuple[Output, ...] | None:
        """What was chosen the last time, less what this result does not have."""
        if options.what is None:
            return None
        return tuple(output for output in options.what if self.outputs.checks[output].isEnabled()) or None

    def _say_note(self) -> None:
        usable = bool(self.directory) and (os.path.isdir(self.directory) or not os.path.exists(self.directory))
        if not self.directory:
            text = self.tr("Choose the folder the files go to.")
        elif not usable:
            text = self.tr("This is a file, not a folder.")
        elif not self.outputs.chosen:
            text = self.tr("Choose at least one thing to write.")
        elif not os.path.exists(self.directory):
            text = self.tr("The folder will be made.")
        else:
            text = ""
        self._note.setText(text)
        self._export.setEnabled(usable and bool(self.outputs.chosen))

    def _list_files(self) -> None:
        """Names, sizes, and what is there already."""
        if not self.outputs.chosen:
            self.files.offer(0, "")
            self.files.show_files({}, [], {})
            self.files.total.clear()
            return
        options = self._options()
        names = file_names(self._alignment, options)
        taken = existing(self.directory, list(names.values())) if self.directory else []
        suffix = free_suffix(self._alignment, options, self.directory) if taken else ""
        self.files.offer(len(taken), suffix)
        if taken and not self.files.replaces:
            names = file_names(self._alignment, replace(options, suffix=suffix))
            taken = []
        self.files.show_files(names, taken, self._sizes)
        self._say_total(len(names))

    def _say_total(self, count: int) -> None:
        if not self._sizes:
            self.files.total.setText(self.tr("Estimating…") if self._rest.isActive() else "")
            return
        total = size_text(sum(self._sizes.values()))
        files = self.tr("1 file, about {total}.") if count == 1 else self.tr("{count} files, about {total} together.")
        text = files.format(count=count, total=total)
        free = _free_space(self.directory)
        if free is not None:
            text = f"{text} {self.tr('{free} are free.').format(free=size_text(free))}"
        self.files.total.setText(text)

    @Slot()
    def _ask_for_preview(self) -> None:
        if self.preview.current is not None:
            self.preview_wanted.emit(self.preview.current, self._options())

    @Slot(str)
    def _look_at(self, output: str) -> None:
        self._looked_at = output

    @Slot()
    def _on_preset(self) -> None:
        if self.preset.currentData() != CUSTOM:
            self._show(preset_options(self.preset.currentData()))
            self.refresh()

    def _connect(self) -> None:
        self.outputs.looked_at.connect(self._look_at)
        self.outputs.changed.connect(self.refresh)
        self.how.changed.connect(self.refresh)
        self.files.changed.connect(self._list_files)
        self.folder.textChanged.connect(self._on_folder)
        self.preset.activated.connect(self._on_preset)
        self.preview.wanted.connect(self.refresh)

    @Slot()
    def _on_folder(self) -> None:
        self._say_note()
        self._list_files()

    def _lay_out(self) -> None:
        info = self._alignment
        heading = QLabel(
            self.tr("“{source}” laid on “{target}”, {size} pixels.").format(
                source=info.source.info.name, target=info.target.info.name, size=info.target.info.size
            ),
            self,
        )
        heading.setWordWrap(True)
        tabs = QTabWidget(self)
        tabs.addTab(self.outputs, self.tr("What"))
        tabs.addTab(self.how, self.tr("How"))
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(heading)
        left.addLayout(self._row(self.tr("Preset"), self.preset))
        left.addWidget(tabs, 1)
        browse = QPushButton(self.tr("Browse…"), self)
        browse.clicked.connect(self._browse)
        left.addLayout(self._row(self.tr("Folder"), self.folder, browse))
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.preview)
        right.addWidget(self.files, 1)
        foot, self._export = foot_of(self, self._note, self.tr("Export"))
        lay_out_sides(self, (left, right), foot, share=(3, 2))
        self.resize(1040, 640)

    def _row(self, text: str, *fields: QWidget) -> QHBoxLayout:
        label = QLabel(text, self)
        label.setBuddy(fields[0])
        label.setMinimumWidth(56)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(fields[0], 1)
        for field in fields[1:]:
            row.addWidget(field)
        return row

    @Slot()
    def _browse(self) -> None:
        if path := choose_folder(self, self.tr("Folder for the files"), self.directory):
            self.folder.setText(path)


def _free_space(directory: str) -> int | None:
    """Bytes that are free where the folder is or will be; None if nobody knows."""
    folder = os.path.abspath(directory or os.curdir)
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
