"""How large the pictures are in reality."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from rflow_engine.types import ImageInfo
from rflow_gui.dialogs.buttons import without_icons
from rflow_gui.dialogs.fields import choices, label_beside
from rflow_gui.models.document import ROLES, Role
from rflow_gui.models.ruler import millimetres_text
from rflow_gui.models.scales import MM_PER_INCH, Origin, Scale, is_filler, scale_in_file
from rflow_gui.widgets.numbers import DecimalNumber

_UNKNOWN = "unknown"
_MM, _INCH = "mm", "in"
_UNITS = {_MM: 1.0, "cm": 10.0, "m": 1000.0, _INCH: MM_PER_INCH}
_MOST = 1e6


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a picture when its scale is asked for.

    Attributes:
        info: the picture.
        scale: its scale by now, or None.
        line: length in pixels of the line that is drawn in it, or that corresponds to it; None without one.
    """

    info: ImageInfo
    scale: Scale | None
    line: float | None = None


class ScaleFields(QGroupBox):
    """Where the scale of one picture comes from.

    Args:
        title: which picture.
        known: what is known of it.
    """

    def __init__(self, title: str, known: Known, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._known = known
        self.origin = choices(self._origins(), self.tr("Where the scale of the picture comes from"), self)
        self.value = DecimalNumber(self, decimals=2, maximum=_MOST, minimum=0.0)
        self.value.setAccessibleName(self.tr("Length"))
        self.value.setMinimumWidth(120)
        self.unit = QComboBox(self)
        self.unit.setAccessibleName(self.tr("Unit"))
        self._result = QLabel(self)
        self._result.setWordWrap(True)
        self._result.setProperty("role", "secondary")
        entry = QHBoxLayout()
        entry.addWidget(self.value)
        entry.addWidget(self.unit)
        entry.addStretch(1)
        form = QFormLayout(self)
        form.addRow(label_beside(self.origin, self.tr("Known from")), self.origin)
        form.addRow(label_beside(self.value, self.tr("Value")), entry)
        form.addRow("", self._result)
        self._show_present()
        self.origin.currentIndexChanged.connect(self._on_origin)
        self.value.valueChanged.connect(self._say)
        self.unit.currentIndexChanged.connect(self._say)
        self._say()

    def scale(self) -> Scale | None:
        """The scale as it is entered; None for an unknown one, or while the value is 0."""
        origin, value = self.origin.currentData(), self.value.value()
        if origin == Origin.FILE:
            return scale_in_file(self._known.info)
        if origin == _UNKNOWN or value <= 0:
            return None
        if origin == Origin.RESOLUTION:
            return Scale.even(value / (1.0 if self.unit.currentData() == _MM else MM_PER_INCH), Origin.RESOLUTION)
        millimetres = value * _UNITS[self.unit.currentData()]
        pixels = self._known.line if origin == Origin.LINE else float(self._known.info.size.width)
        return None if not pixels else Scale.even(pixels / millimetres, Origin(origin))

    @property
    def is_complete(self) -> bool:
        """Whether a value is entered where one is needed."""
        return self.scale() is not None or self.origin.currentData() == _UNKNOWN

    def _origins(self) -> dict[str, str]:
        origins = {}
        written = scale_in_file(self._known.info)
        if written is not None:
            text = self.tr("the file: {dpi:.4g} pixels per inch")
            if is_filler(written):
                text = self.tr("the file: {dpi:.4g} pixels per inch, as written by programs that do not know")
            origins[Origin.FILE.value] = text.format(dpi=written.per_inch)
        if self._known.line:
            text = self.tr("the ruler: its line of {pixels:.1f} px is as long as")
            origins[Origin.LINE.value] = text.format(pixels=self._known.line)
        origins[Origin.WIDTH.value] = self.tr("the width of the whole picture")
        origins[Origin.RESOLUTION.value] = self.tr("the resolution of the picture")
        origins[_UNKNOWN] = self.tr("nothing: it is not known")
        return origins

    def _show_present(self) -> None:
        """Begin with the line that was drawn, else with what is known by now."""
        scale = self._known.scale
        origin = _UNKNOWN if scale is None else scale.origin.value
        if self._known.line and (scale is None or scale.origin is Origin.LINE):
            origin = Origin.LINE.value
        elif origin == Origin.LINE:
            origin = Origin.RESOLUTION.value
        self.origin.setCurrentIndex(max(self.origin.findData(origin), 0))
        self._fill()

    @Slot()
    def _on_origin(self) -> None:
        self._fill()
        self._say()
        self.value.setFocus()
        self.value.selectAll()

    def _fill(self) -> None:
        """Offer the units of the origin, and the value that says the same as the scale by now."""
        origin, scale = self.origin.currentData(), self._known.scale
        self.unit.clear()
        if origin == Origin.RESOLUTION:
            self.unit.addItem(self.tr("pixels per inch"), _INCH)
            self.unit.addItem(self.tr("pixels per mm"), _MM)
            self.value.setValue(0.0 if scale is None else scale.per_inch)
        else:
            for unit in _UNITS:
                self.unit.addItem(unit, unit)
            pixels = self._known.line if origin == Origin.LINE else float(self._known.info.size.width)
            self.value.setValue(0.0 if scale is None or not pixels else pixels / scale.x)
        for part in (self.value, self.unit):
            part.setEnabled(origin not in (Origin.FILE, _UNKNOWN))

    @Slot()
    def _say(self) -> None:
        scale, size = self.scale(), self._known.info.size
        if scale is None:
            unknown = self.origin.currentData() == _UNKNOWN
            asked = self.tr("Lengths are given in pixels.") if unknown else self.tr("Enter a value above 0.")
            self._result.setText(asked)
            return
        text = self.tr("1 mm is {pixels:.4g} px; the picture is {width} × {height}.")
        self._result.setText(
            text.format(
                pixels=scale.x,
                width=millimetres_text(size.width / scale.x),
                height=millimetres_text(size.height / scale.y),
            )
        )


class ScaleDialog(QDialog):
    """Asks for the scale of both pictures.

    Args:
        known: what is known of each picture that is open.
        drawn: in which picture a line is drawn; its value is asked for first.
    """

    def __init__(self, known: dict[Role, Known], drawn: Role | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scale of the Pictures"))
        self.setMinimumWidth(480)
        self.fields: dict[Role, ScaleFields] = {}
        titles = {"source": self.tr("Source: {name}"), "target": self.tr("Target: {name}")}
        column = QVBoxLayout(self)
        intro = QLabel(self.tr("With its scale a picture can be measured in millimetres. It is remembered."), self)
        intro.setWordWrap(True)
        column.addWidget(intro)
        for role in ROLES:
            if role in known:
                fields = ScaleFields(titles[role].format(name=known[role].info.name), known[role], self)
                self.fields[role] = fields
                column.addWidget(fields)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = without_icons(buttons).button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        for fields in self.fields.values():
            for signal in (fields.origin.currentIndexChanged, fields.value.valueChanged):
                signal.connect(self._check)
        self._check()
        if drawn in self.fields:
            self.fields[drawn].value.setFocus()
            self.fields[drawn].value.selectAll()

    def scales(self) -> dict[Role, Scale | None]:
        """The scales as they are entered."""
        return {role: fields.scale() for role, fields in self.fields.items()}

    @Slot()
    def _check(self) -> None:
        self._ok.setEnabled(all(fields.is_complete for fields in self.fields.values()))
