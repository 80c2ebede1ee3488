"""Which other pictures are laid by the alignment, where they go, and how they are written."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rflow_engine.applying import ApplyOptions, factors
from rflow_engine.errors import UsageError
from rflow_engine.export import ExportOptions, ImageFormat
from rflow_engine.types import ImageInfo
from rflow_gui.dialogs.buttons import without_icons
from rflow_gui.dialogs.fields import choices, label_beside
from rflow_gui.dialogs.files import choose_folder, choose_pictures
from rflow_gui.widgets.numbers import WholeNumber

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from rflow_engine.alignment import Alignment

_ROW = 26
_WHOLE, _PART = "whole", "part"
_FORMATS = ("auto", "tiff", "png", "jpeg", "webp")


class ApplyDialog(QDialog):
    """Asks for pictures of what the source shows; laying them is a job.

    Args:
        alignment: by which they are laid.
        options: what was chosen the last time.
        directory: where to, the last time.
        parent: the window.

    Signals:
        headers_wanted: (paths) of pictures whose sizes are to be found out.
    """

    headers_wanted = Signal(object)

    def __init__(
        self, alignment: Alignment, options: ApplyOptions, directory: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Apply to Other Pictures"))
        self.setAcceptDrops(True)
        self._alignment, self._base = alignment, options
        self._found: dict[str, ImageInfo | str | None] = {}
        self._build_table()
        self._build_fields(directory)
        self._lay_out()
        self._show(options)
        self._connect()
        self.refresh()

    @property
    def pictures(self) -> tuple[str, ...]:
        """The paths of the pictures."""
        return tuple(self._found)

    @property
    def directory(self) -> str:
        """The folder to write to."""
        return os.path.expanduser(self.folder.text().strip())

    def options(self) -> ApplyOptions:
        """What was chosen."""
        how = replace(
            self._base.export,
            image_format=self.format.currentData(),
            crop=self.crop.currentData(),
            overwrite=self.overwrite.isChecked(),
        )
        return ApplyOptions(resolution=self.resolution.currentData(), part=self._part(), export=how)

    def add(self, paths: Sequence[str]) -> None:
        """Take pictures into the list; those that are there already stay once."""
        new = [path for path in paths if path not in self._found]
        if new:
            self._found |= dict.fromkeys(new)
            self.refresh()
            self.headers_wanted.emit(tuple(path for path, info in self._found.items() if info is None))

    def show_headers(self, found: Mapping[str, ImageInfo | str]) -> None:
        """Take in what was found out about pictures: their headers, or why they cannot be read."""
        self._found |= {path: info for path, info in found.items() if path in self._found}
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Follow the choices: scales, notes, what can be pressed."""
        self._show_part()
        problems = self._fill()
        waiting = any(info is None for info in self._found.values())
        usable = bool(self.directory) and (os.path.isdir(self.directory) or not os.path.exists(self.directory))
        self.note.setText(self._said(problems, usable=usable))
        self.apply.setEnabled(bool(self._found) and not waiting and not problems and usable)
        self._on_selection()

    def _said(self, problems: list[str], *, usable: bool) -> str:
        if not self._found:
            return self.tr("Add pictures, or drop them here.")
        if problems:
            return problems[0]
        if not self.directory:
            return self.tr("Choose the folder the files go to.")
        return "" if usable else self.tr("This is a file, not a folder.")

    def _fill(self) -> list[str]:
        """List the pictures; gives what is wrong with some."""
        self.table.setRowCount(len(self._found))
        problems = []
        for row, (path, info) in enumerate(self._found.items()):
            size, scale, problem = self._described(info)
            if problem:
                problems.append(problem)
            for column, text in enumerate((os.path.basename(path), size, scale)):
                item = QTableWidgetItem(text)
                item.setToolTip(problem or path)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        return problems

    def _described(self, info: ImageInfo | str | None) -> tuple[str, str, str]:
        """Size and scale in words, and what is wrong."""
        if info is None:
            return "…", "…", ""
        if isinstance(info, str):
            return "–", self.tr("cannot be read"), info
        try:
            across, down = factors(self._alignment.source.info.size, info.size, self._part())
        except UsageError as error:
            hint = self.tr("If it shows a part of the source, say which. Otherwise align it for itself.")
            return str(info.size), self.tr("another shape"), f"{error.problem} {hint}"
        return str(info.size), f"× {(across * down) ** 0.5:.4g}", ""

    def _part(self) -> tuple[float, float, float, float] | None:
        if self.shows.currentData() == _WHOLE:
            return None
        left, top, width, height = (float(box.value()) for box in self.part)
        return left, top, width, height

    def _show_part(self) -> None:
        wanted = self.shows.currentData() == _PART
        self.part_row.setVisible(wanted)

    def _show(self, options: ApplyOptions) -> None:
        for box, value in (
            (self.resolution, options.resolution),
            (self.format, options.export.image_format),
            (self.crop, options.export.crop),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    @Slot()
    def _on_selection(self) -> None:
        self.remove.setEnabled(bool(self.table.selectionModel().selectedRows()))

    @Slot()
    def _add(self) -> None:
        folder = os.path.dirname(self.pictures[-1] if self._found else self._alignment.source.info.path or "")
        self.add(choose_pictures(self, self.tr("Pictures of what the source shows"), folder))

    @Slot()
    def _remove(self) -> None:
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        self._found = {path: info for row, (path, info) in enumerate(self._found.items()) if row not in chosen}
        self.table.clearSelection()
        self.refresh()

    @Slot()
    def _browse(self) -> None:
        if path := choose_folder(self, self.tr("Folder for the files"), self.directory):
            self.folder.setText(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files into the list."""
        self.add([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # How it is built

    def _build_table(self) -> None:
        self.table = QTableWidget(0, 3, self)
        self.table.setHorizontalHeaderLabels([self.tr("Picture"), self.tr("Pixels"), self.tr("Scale")])
        self.table.setToolTip(self.tr("The scale is how many of its pixels lie along one pixel of the source."))
        self.table.setAccessibleName(self.tr("Pictures to be laid"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setMinimumHeight(5 * _ROW)
        self.add_button = QPushButton(self.tr("&Add…"), self)
        self.remove = QPushButton(self.tr("&Remove"), self)

    def _build_fields(self, directory: str) -> None:
        shows = {_WHOLE: self.tr("All of the source"), _PART: self.tr("A part of the source")}
        self.shows = choices(shows, self.tr("What the pictures show"), self)
        size = self._alignment.source.info.size
        names = (self.tr("Left"), self.tr("Top"), self.tr("Width"), self.tr("Height"))
        limits = ((0, size.width), (0, size.height), (1, size.width), (1, size.height))
        self.part = [WholeNumber(self, minimum=low, maximum=high) for low, high in limits]
        for box, name, value in zip(self.part, names, (0, 0, size.width, size.height), strict=True):
            box.setAccessibleName(name)
            box.setValue(value)
        self.part_row = QWidget(self)
        row = QHBoxLayout(self.part_row)
        row.setContentsMargins(0, 0, 0, 0)
        for box, name in zip(self.part, names, strict=True):
            label = QLabel(name, self)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box, 1)
        densities = {"target": self.tr("As the target"), "own": self.tr("Each picture’s own")}
        self.resolution = choices(densities, self.tr("Resolution"), self)
        self.resolution.setToolTip(
            self.tr("At its own resolution a pixel of a picture stays about a pixel, and the frame grows with it.")
        )
        self.format = choices(self._formats(), self.tr("Format"), self)
        frames = {
            "target": self.tr("The target"),
            "overlap": self.tr("Where both are"),
            "union": self.tr("All of both"),
        }
        self.crop = choices(frames, self.tr("Frame"), self)
        self.folder = QLineEdit(directory, self)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setPlaceholderText(self.tr("Choose a folder"))
        self.overwrite = QCheckBox(self.tr("Replace files that are there already"), self)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "secondary")

    def _formats(self) -> dict[str, str]:
        texts = {"auto": self.tr("Automatic"), "tiff": "TIFF", "png": "PNG", "jpeg": "JPEG", "webp": "WebP"}
        return {name: texts[name] for name in _FORMATS if name in get_args(ImageFormat)}

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.table.itemSelectionChanged.connect(self._on_selection)
        self.shows.currentIndexChanged.connect(self.refresh)
        for box in self.part:
            box.valueChanged.connect(self.refresh)
        self.folder.textChanged.connect(self.refresh)

    def _lay_out(self) -> None:
        heading = QLabel(
            self.tr(
                "Other bands, captures or details of what “{source}” shows are laid on “{target}” as it lies there. "
                "Nothing is matched again."
            ).format(source=self._alignment.source.info.name, target=self._alignment.target.info.name),
            self,
        )
        heading.setWordWrap(True)
        side = QVBoxLayout()
        side.addWidget(self.add_button)
        side.addWidget(self.remove)
        side.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(12)
        upper.addWidget(self.table, 1)
        upper.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addWidget(heading)
        column.addLayout(upper, 1)
        column.addLayout(self._form())
        column.addLayout(self._foot())
        self.resize(680, 560)

    def _form(self) -> QFormLayout:
        browse = QPushButton(self.tr("Browse…"), self)
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label_beside(self.shows, self.tr("They show")), self.shows)
        form.addRow("", self.part_row)
        form.addRow(label_beside(self.resolution, self.tr("Resolution")), self.resolution)
        form.addRow(label_beside(self.crop, self.tr("Frame")), self.crop)
        form.addRow(label_beside(self.format, self.tr("Format")), self.format)
        form.addRow(label_beside(self.folder, self.tr("Folder")), place)
        form.addRow("", self.overwrite)
        return form

    def _foot(self) -> QHBoxLayout:
        buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self))
        self.apply = buttons.addButton(self.tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.apply.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(buttons)
        return foot


def remembered(options: ApplyOptions) -> dict[str, str]:
    """What is remembered of the choices."""
    export = options.export
    return {"resolution": options.resolution, "image_format": export.image_format, "crop": export.crop}


def recalled(values: object) -> ApplyOptions:
    """Options from what was remembered; the usual ones where that cannot be used any more."""
    if not isinstance(values, dict):
        return ApplyOptions()
    try:
        how = ExportOptions(image_format=values["image_format"], crop=values["crop"])
        return ApplyOptions(resolution=values["resolution"], export=how)
    except (KeyError, TypeError, UsageError):
        return ApplyOptions()
