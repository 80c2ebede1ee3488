"""One figure for print: what, how large, with which caption and scale bar, and where to."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rflow_engine.export import ExportOptions
from rflow_gui.dialogs.export.preview import Sheet
from rflow_gui.dialogs.fields import choices, label_beside
from rflow_gui.dialogs.files import choose_figure_file
from rflow_gui.dialogs.sides import foot_of, lay_out_sides
from rflow_gui.printing.figure import NEED_FLOW, FigureKind, FigureSheet
from rflow_gui.widgets.numbers import DecimalNumber, WholeNumber

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from rflow_engine.alignment import Alignment

_REST_MS = 300
_INCH = 25.4


class FigureDialog(QDialog):
    """Asks for a figure; making it is a job, and so is the preview.

    Args:
        alignment: what is shown.
        sheet: what was chosen the last time.
        path: the file that is suggested.
        mm: length of a target pixel in millimetres, where it is known.

    Signals:
        preview_wanted: (sheet) is to be shown small.
    """

    preview_wanted = Signal(object)

    def __init__(
        self,
        alignment: Alignment,
        sheet: FigureSheet,
        path: str,
        mm: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mm = mm
        self.setWindowTitle(self.tr("Export Figure"))
        self._alignment, self._options = alignment, sheet.options
        has_flow = alignment.flow is not None
        kinds = {str(kind): name for kind, name in self._kinds().items() if has_flow or kind not in NEED_FLOW}
        self.kind = choices(kinds, self.tr("Figure"), self)
        self.crop = choices(self._crops(), self.tr("Frame"), self)
        self.paper_width = DecimalNumber(self, minimum=20, maximum=1200, decimals=1, suffix=self.tr(" mm"))
        self.dpi = WholeNumber(self, minimum=72, maximum=1200, singleStep=50, suffix=self.tr(" dpi"))
        self.scale = QCheckBox(self.tr("Scale bar"), self)
        self.per_inch = DecimalNumber(self, minimum=0.1, maximum=100_000, decimals=2, suffix=self.tr(" px/inch"))
        self.caption = QPlainTextEdit(self)
        self.caption.setTabChangesFocus(True)
        self.caption.setFixedHeight(92)
        self.path = QLineEdit(path, self)
        self.sheet = Sheet(self)
        self.note = QLabel(self)
        self._names()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(lambda: self.preview_wanted.emit(self.chosen()))
        self._own_caption = bool(sheet.caption)
        self._lay_out()
        self._show(sheet)
        self._connect()
        self.refresh()

    @property
    def file(self) -> Path:
        """Where to."""
        return Path(os.path.expanduser(self.path.text().strip()))

    def chosen(self) -> FigureSheet:
        """The figure as it is wanted."""
        kind: FigureKind = self.kind.currentData()
        bar = self.scale.isChecked() and kind not in NEED_FLOW
        return FigureSheet(
            kind=kind,
            width=self.paper_width.value(),
            dpi=self.dpi.value(),
            caption=self.caption.toPlainText().strip(),
            per_inch=self.per_inch.value() if bar else None,
            options=replace(self._options, crop=self.crop.currentData()),
        )

    def show_preview(self, image: QImage, enough: bool) -> None:
        """Show what a worker made, and whether the pictures have enough pixels."""
        self.sheet.setEnabled(True)
        self.sheet.show_frames([image])
        self._say(enough)

    def show_problem(self, text: str) -> None:
        """Say why there is no preview."""
        self.sheet.setEnabled(True)
        self.sheet.show_frames([])
        self.note.setText(text)

    @Slot()
    def refresh(self) -> None:
        """Follow the choices; the preview comes when the hand rests."""
        bar = self.kind.currentData() not in NEED_FLOW
        self.scale.setEnabled(bar)
        self.crop.setEnabled(bar)
        self.per_inch.setEnabled(bar and self.scale.isChecked())
        self.sheet.setEnabled(False)
        self._on_path()
        self._rest.start()

    def _say(self, enough: bool) -> None:
        width = round(self.paper_width.value() / _INCH * self.dpi.value())
        text = self.tr("{width} pixels wide.").format(width=width)
        if not enough:
            text += " " + self.tr("The pictures have fewer; they are enlarged.")
        self.note.setText(text)

    def _show(self, sheet: FigureSheet) -> None:
        for box, value in ((self.kind, sheet.kind), (self.crop, sheet.options.crop)):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.paper_width.setValue(sheet.width)
        self.dpi.setValue(sheet.dpi)
        mm = self._mm
        self.scale.setChecked(mm is not None or sheet.per_inch is not None)
        self.per_inch.setValue(_INCH / mm if mm is not None else sheet.per_inch or 300.0)
        self.caption.setPlainText(sheet.caption or self._suggested())

    def _suggested(self) -> str:
        source, target = self._alignment.source.info.name, self._alignment.target.info.name
        texts: dict[FigureKind, str] = {
            "overlay": self.tr("“{source}” laid over “{target}”, half transparent."),
            "difference": self.tr("Difference of “{target}” and the aligned “{source}”. Black: no difference."),
            "side_by_side": self.tr("“{target}” (left) and “{source}”, aligned to it (right)."),
            "checkerboard": self.tr("Squares of “{target}” and of “{source}”, aligned to it, in turns."),
            "target": self.tr("“{target}”."),
            "source": self.tr("“{source}”, aligned to “{target}”."),
            "flow": self.tr("What is left of displacement between “{source}” and “{target}” after a homography."),
            "confidence": self.tr("Confidence of the alignment of “{source}” to “{target}”."),
        }
        return texts[self.kind.currentData()].format(source=source, target=target)

    @Slot()
    def _on_kind(self) -> None:
        if not self._own_caption:
            self.caption.blockSignals(True)
            self.caption.setPlainText(self._suggested())
            self.caption.blockSignals(False)
        self.refresh()

    @Slot()
    def _on_caption(self) -> None:
        # An empty one is a wish, too.
        self._own_caption = True
        self.refresh()

    @Slot()
    def _on_path(self) -> None:
        there = self.file.is_file()
        self._save.setText(self.tr("Replace") if there else self.tr("Save"))
        self._where.setText(self.tr("This file exists and will be replaced.") if there else "")
        self._save.setEnabled(bool(self.path.text().strip()) and not self.file.is_dir())

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.crop.currentIndexChanged.connect(self.refresh)
        for spin in (self.paper_width, self.dpi, self.per_inch):
            spin.valueChanged.connect(self.refresh)
        self.scale.toggled.connect(self.refresh)
        self.caption.textChanged.connect(self._on_caption)
        self.path.textChanged.connect(self._on_path)

    def _names(self) -> None:
        for field, name in (
            (self.paper_width, self.tr("Width on paper")),
            (self.dpi, self.tr("Resolution on paper")),
            (self.per_inch, self.tr("Resolution of the target on the original")),
            (self.caption, self.tr("Caption")),
            (self.path, self.tr("File")),
        ):
            field.setAccessibleName(name)
        self.per_inch.setToolTip(self.tr("Pixels of the target for each inch of the original, for the scale bar."))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Figure"), self.kind),
            (self.tr("Frame"), self.crop),
            (self.tr("Width on paper"), self.paper_width),
            (self.tr("Resolution"), self.dpi),
        ):
            form.addRow(label_beside(field, text), field)
        self.scale.setMinimumHeight(self.per_inch.sizeHint().height())
        form.addRow(self.scale, self.per_inch)
        form.addRow(label_beside(self.path, self.tr("Caption")), self.caption)
        browse = QPushButton(self.tr("Browse…"), self)
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.path, 1)
        where.addWidget(browse)
        form.addRow(label_beside(self.path, self.tr("File")), where)
        right = QVBoxLayout()
        self.sheet.setFixedHeight(360)
        self.note.setProperty("role", "secondary")
        right.addWidget(self.sheet)
        right.addWidget(self.note)
        right.addStretch(1)
        self._where = QLabel(self)
        foot, self._save = foot_of(self, self._where, self.tr("Save"))
        lay_out_sides(self, (form, right), foot, share=(1, 1))
        self.resize(940, 500)

    def _kinds(self) -> dict[FigureKind, str]:
        return {
            "overlay": self.tr("Overlay"),
            "side_by_side": self.tr("Side by side"),
            "checkerboard": self.tr("Checkerboard"),
            "difference": self.tr("Difference"),
            "source": self.tr("Aligned source"),
            "target": self.tr("Target"),
            "flow": self.tr("Flow with legend"),
            "confidence": self.tr("Confidence with legend"),
        }

    def _crops(self) -> dict[str, str]:
        return {
            "target": self.tr("The target"),
            "overlap": self.tr("Where both are"),
            "union": self.tr("All of both"),
        }

    @Slot()
    def _browse(self) -> None:
        if path := choose_figure_file(self, self.tr("Save Figure"), str(self.file)):
            self.path.setText(path)


def default_sheet() -> FigureSheet:
    """A figure across a page of A4."""
    return FigureSheet(kind="overlay", options=ExportOptions())
