"""How the files are written: formats, sizes, frame, background."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from rflow_engine.export import (
    TRANSPARENT,
    Compression,
    Crop,
    Depth,
    Direction,
    ExportOptions,
    FigureFormat,
    ImageFormat,
    Profile,
)
from rflow_engine.images.tiff_packing import can_pack
from rflow_engine.warp import Interpolation
from rflow_gui.dialogs.fields import choices
from rflow_gui.widgets.labels import section_title
from rflow_gui.widgets.numbers import DecimalNumber, WholeNumber

_OTHER = "other"
_LARGEST, _STEP = 100_000, 256
_PYRAMIDS = {"auto": None, "always": True, "never": False}


class HowForm(QWidget):
    """Everything about the files but which ones.

    Args:
        options: what is chosen at first.
        parent: the dialog.

    Signals:
        changed: something is chosen otherwise.
    """

    changed = Signal()

    def __init__(self, options: ExportOptions, parent: QWidget) -> None:
        super().__init__(parent)
        self._base, self._silent = options, False
        self._backgrounds = [TRANSPARENT, "#ffffff", "#000000", "#808080"]
        self.direction = choices(self._directions(), self.tr("Which picture is laid on which"), self)
        self.direction.setToolTip(self.tr("Of the aligned picture and the confidence; all else is laid on the target."))
        self.format = choices(self._formats(), self.tr("Format of the aligned source"), self)
        self.bits = choices(self._depths(), self.tr("Depth of the aligned source"), self)
        self.aligned_side = self._side(self.tr("Resolution of the aligned source"), full=True)
        self.interpolation = choices(self._interpolations(), self.tr("Interpolation"), self)
        self.compression = choices(self._compressions(), self.tr("Compression of a TIFF"), self)
        self.compression.setToolTip(self.tr("Always without loss. Photographs become about a third smaller."))
        self.pyramid = choices(self._pyramids(), self.tr("Pyramid in a TIFF"), self)
        self.pyramid.setToolTip(
            self.tr("Reduced versions inside the file, with which viewers open it at once. A third larger.")
        )
        self.crop = choices(self._crops(), self.tr("Frame of the pictures"), self)
        self.background = choices(self._ground_names(), self.tr("Background"), self)
        self.profile = choices(self._profiles(), self.tr("Colours of the aligned source"), self)
        self.profile.setToolTip(
            self.tr("Unchanged, every value stays and the picture’s own profile goes with it. Else they are converted.")
        )
        self.figure_format = choices(self._figure_formats(), self.tr("Format of the compare figures"), self)
        self.figure_side = self._side(self.tr("Resolution of the compare figures"), full=True)
        self.opacity = WholeNumber(self, minimum=0, maximum=100, suffix=self.tr(" %"), singleStep=5)
        self.gain = DecimalNumber(self, minimum=0.5, maximum=50.0, singleStep=0.5, decimals=1, prefix="× ")
        self.squares = WholeNumber(self, minimum=2, maximum=200)
        self.animation_side = self._side(self.tr("Resolution of the animations"), full=False)
        self.blink = DecimalNumber(self, minimum=0.1, maximum=10.0, singleStep=0.1, decimals=1, suffix=self.tr(" s"))
        for box, name in (
            (self.opacity, self.tr("Source in the overlay")),
            (self.gain, self.tr("Difference amplified")),
            (self.squares, self.tr("Squares of the checkerboard")),
            (self.blink, self.tr("Time of each picture")),
        ):
            box.setAccessibleName(name)
        self._lay_out()
        self.show_options(options)
        self._connect()

    def options(self) -> ExportOptions:
        """What is chosen; what is written and where stays as it was."""
        return replace(
            self._base,
            direction=self.direction.currentData(),
            image_format=self.format.currentData(),
            depth=self.bits.currentData(),
            aligned_side=self.aligned_side.value() or None,
            interpolation=self.interpolation.currentData(),
            profile=self.profile.currentData(),
            compression=self.compression.currentData(),
            pyramid=_PYRAMIDS[self.pyramid.currentData()],
            crop=self.crop.currentData(),
            background=self.background.currentData(),
            figure_format=self.figure_format.currentData(),
            figure_side=self.figure_side.value() or None,
            opacity=self.opacity.value() / 100,
            gain=self.gain.value(),
            squares=self.squares.value(),
            animation_side=self.animation_side.value(),
            blink_ms=round(self.blink.value() * 1000),
        )

    def show_options(self, options: ExportOptions) -> None:
        """Show other choices."""
        self._silent, self._base = True, options
        if self.background.findData(options.background) < 0:
            self._add_colour(options.background)
        for box, value in (
            (self.direction, options.direction),
            (self.format, options.image_format),
            (self.bits, options.depth),
            (self.interpolation, options.interpolation),
            (self.crop, options.crop),
            (self.background, options.background),
            (self.figure_format, options.figure_format),
            (self.profile, options.profile),
            (self.compression, options.compression),
            (self.pyramid, next(name for name, value in _PYRAMIDS.items() if value == options.pyramid)),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.aligned_side.setValue(options.aligned_side or 0)
        self.figure_side.setValue(options.figure_side or 0)
        self.animation_side.setValue(options.animation_side)
        self.opacity.setValue(round(options.opacity * 100))
        self.gain.setValue(options.gain)
        self.squares.setValue(options.squares)
        self.blink.setValue(options.blink_ms / 1000)
        self._silent = False

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(28)
        row.addLayout(
            self._column(
                (
                    self.tr("Aligned picture"),
                    (
                        (self.tr("Direction"), self.direction),
                        (self.tr("Format"), self.format),
                        (self.tr("Depth"), self.bits),
                        (self.tr("Long side"), self.aligned_side),
                        (self.tr("Interpolation"), self.interpolation),
                        (self.tr("Colours"), self.profile),
                    ),
                ),
                (
                    self.tr("All pictures"),
                    ((self.tr("Frame"), self.crop), (self.tr("Background"), self.background)),
                ),
            ),
            1,
        )
        row.addLayout(
            self._column(
                (
                    self.tr("Compare figures"),
                    (
                        (self.tr("Format"), self.figure_format),
                        (self.tr("Long side"), self.figure_side),
                        (self.tr("Source in overlay"), self.opacity),
                        (self.tr("Difference"), self.gain),
                        (self.tr("Squares"), self.squares),
                    ),
                ),
                (
                    self.tr("Animations"),
                    ((self.tr("Long side"), self.animation_side), (self.tr("Each picture"), self.blink)),
                ),
                (
                    self.tr("TIFF"),
                    ((self.tr("Compression"), self.compression), (self.tr("Pyramid"), self.pyramid)),
                ),
            ),
            1,
        )

    def _column(self, *sections: tuple[str, tuple[tuple[str, QWidget], ...]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        # The fields of all sections below each other begin on one line.
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for _, rows in sections for text, _ in rows)
        for index, (title, rows) in enumerate(sections):
            if index:
                column.addSpacing(10)
            column.addWidget(section_title(title, self))
            form = QFormLayout()
            form.setHorizontalSpacing(14)
            form.setVerticalSpacing(8)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            for text, field in rows:
                label = QLabel(text, self)
                label.setMinimumSize(widest, field.sizeHint().height())
                label.setBuddy(field)
                form.addRow(label, field)
            column.addLayout(form)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        boxes = (self.direction, self.format, self.bits, self.interpolation, self.crop, self.figure_format)
        for box in (*boxes, self.profile, self.compression, self.pyramid):
            box.currentIndexChanged.connect(self._on_changed)
        self.background.activated.connect(self._on_background)
        for spin in (self.aligned_side, self.figure_side, self.animation_side, self.opacity, self.gain, self.squares):
            spin.valueChanged.connect(self._on_changed)
        self.blink.valueChanged.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        if not self._silent:
            self.changed.emit()

    @Slot()
    def _on_background(self) -> None:
        if self.background.currentData() == _OTHER:
            chosen = QColorDialog.getColor(QColor("#808080"), self, self.tr("Background"))
            if not chosen.isValid():
                self.background.setCurrentIndex(max(0, self.background.findData(self._base.background)))
                return
            if self.background.findData(chosen.name()) < 0:
                self._add_colour(chosen.name())
            self.background.setCurrentIndex(self.background.findData(chosen.name()))
        self._base = replace(self._base, background=self.background.currentData())
        self._on_changed()

    def _add_colour(self, colour: str) -> None:
        """Put a colour of the user's own before the last entry."""
        swatch = QPixmap(16, 16)
        swatch.fill(QColor(colour))
        self.background.insertItem(self.background.count() - 1, QIcon(swatch), colour, colour)

    def _side(self, name: str, *, full: bool) -> QSpinBox:
        box = WholeNumber(self, minimum=0 if full else 64, maximum=_LARGEST, singleStep=_STEP, suffix=self.tr(" px"))
        if full:
            box.setSpecialValueText(self.tr("Full resolution"))
        box.setAccessibleName(name)
        box.setToolTip(self.tr("Long side in pixels; pictures are never enlarged."))
        box.setKeyboardTracking(False)
        box.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return box

    def _formats(self) -> dict[str, str]:
        texts = {
            "auto": self.tr("Automatic"),
            "tiff": self.tr("TIFF"),
            "png": self.tr("PNG"),
            "jpeg": self.tr("JPEG"),
            "webp": self.tr("WebP"),
        }
        return {name: texts[name] for name in get_args(ImageFormat)}

    def _figure_formats(self) -> dict[str, str]:
        texts = {"png": "PNG", "tiff": "TIFF", "jpeg": "JPEG", "webp": "WebP"}
        return {name: texts[name] for name in get_args(FigureFormat)}

    def _depths(self) -> dict[str, str]:
        texts = {"source": self.tr("As the source"), "8": self.tr("8 bits"), "16": self.tr("16 bits")}
        return {name: texts[name] for name in get_args(Depth)}

    def _crops(self) -> dict[str, str]:
        texts = {
            "target": self.tr("The target"),
            "overlap": self.tr("Where both are"),
            "union": self.tr("All of both"),
        }
        return {name: texts[name] for name in get_args(Crop)}

    def _ground_names(self) -> dict[str, str]:
        names = (self.tr("Transparent"), self.tr("White"), self.tr("Black"), self.tr("Grey"))
        return dict(zip(self._backgrounds, names, strict=True)) | {_OTHER: self.tr("Other…")}

    def _profiles(self) -> dict[str, str]:
        texts = {
            "source": self.tr("Unchanged"),
            "target": self.tr("As the target"),
            "srgb": self.tr("sRGB"),
        }
        return {name: texts[name] for name in get_args(Profile)}

    def _compressions(self) -> dict[str, str]:
        texts = {
            "none": self.tr("None"),
            "deflate": self.tr("Deflate (ZIP)"),
            "lzw": self.tr("LZW"),
            "zstd": self.tr("Zstandard"),
        }
        return {name: texts[name] for name in get_args(Compression) if can_pack(name)}

    def _pyramids(self) -> dict[str, str]:
        return {
            "auto": self.tr("For large pictures"),
            "always": self.tr("Always"),
            "never": self.tr("Never"),
        }

    def _directions(self) -> dict[str, str]:
        texts = {
            "source_to_target": self.tr("Source on target"),
            "target_to_source": self.tr("Target on source"),
        }
        return {name: texts[name] for name in get_args(Direction)}

    def _interpolations(self) -> dict[str, str]:
        texts = {
            "nearest": self.tr("Nearest"),
            "linear": self.tr("Linear"),
            "cubic": self.tr("Cubic"),
            "lanczos": self.tr("Lanczos"),
        }
        return {name: texts[name] for name in get_args(Interpolation)}
