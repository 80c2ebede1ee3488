"""How the next alignment is made, in full."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from rflow_engine.settings import BACKBONES, PRESETS, Settings, preset, with_device
from rflow_gui.dialogs.buttons import without_icons
from rflow_gui.dialogs.fields import choices, label_beside
from rflow_gui.models.settings_text import (
    FEATURES,
    METHOD_NOTES,
    METHODS,
    MODELS,
    SEARCHES,
    is_custom,
    preset_name,
    preset_title,
    say,
)
from rflow_gui.texts import shown
from rflow_gui.widgets.numbers import DecimalNumber, WholeNumber

_MOST_PLANES = 8
# Long sides in pixels at which flow can be found, and by how much an arrow changes them.
_FLOW_SIZES, _FLOW_STEP = (64, 16_384), 320
# Methods that look at pixels, and can refine on them.
_REFINED = ("learned", "guided")


class AlignmentDialog(QDialog):
    """Asks for the settings of an alignment; a preset sets them all, and what is changed then is custom.

    Args:
        settings: what is chosen now.

    Signals:
        weights_requested: the user wants to get the weights of features that lack them.
    """

    weights_requested = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Alignment Settings"))
        self.setMinimumWidth(740)
        self._base, self._showing = settings, False
        self._missing: dict[str, str] = {}
        self.preset = choices({name: preset_name(name) for name in PRESETS}, self.tr("Preset"), self)
        self.features: dict[str, QCheckBox] = {}
        self._notes: dict[str, QLabel] = {}
        self.search = self._choices(SEARCHES, self.tr("Search"))
        self.model = self._choices(MODELS, self.tr("Transform"))
        self.method = self._choices(METHODS, self.tr("Fine stage"))
        self.refinement = QCheckBox(self.tr("Refine on the pair itself"), self)
        self.refinement.setToolTip(
            self.tr("Without it the fine stage takes less than half the time, and is less exact")
        )
        self.flow_size = self._number(*_FLOW_SIZES, self.tr("Flow size"))
        self.flow_size.setSuffix(self.tr(" px"))
        self.flow_size.setSingleStep(_FLOW_STEP)
        self.planes = self._number(1, _MOST_PLANES, self.tr("Planes"))
        self.seed = self._number(0, 2**31 - 1, self.tr("Seed"))
        self.threshold = DecimalNumber(self, minimum=0.1, maximum=100.0, singleStep=0.5, decimals=1)
        self.threshold.setSuffix(self.tr(" px"))
        self.threshold.setAccessibleName(self.tr("Threshold"))
        self._note = QLabel(self)
        self._note.setProperty("role", "secondary")
        self._note.setWordWrap(True)
        self._lay_out()
        self._order()
        self._connect()
        self._show(settings)

    def settings(self) -> Settings:
        """What was chosen; as long as no features are, with those that were."""
        coarse = replace(
            self._base.coarse,
            backbones=tuple(name for name in BACKBONES if self.features[name].isChecked())
            or self._base.coarse.backbones,
            search=self.search.currentData(),
            model=self.model.currentData(),
            homographies=self.planes.value(),
            threshold=self._exact(self.threshold.value(), self._base.coarse.threshold),
        )
        method = self.method.currentData()
        fine = replace(
            self._base.fine,
            enabled=method != "off",
            refinement=self.refinement.isChecked(),
            long_side=self.flow_size.value(),
        )
        if method != "off":
            fine = replace(fine, method=method)
        return replace(self._base, coarse=coarse, fine=fine, seed=self.seed.value())

    def set_missing(self, missing: Mapping[str, str]) -> None:
        """Say which features, and which methods of the fine stage, cannot be used here.

        Args:
            missing: for every one of them by its name, why.
        """
        for row in range(self.method.count()):
            title, problem = say(METHODS[self.method.itemData(row)]), shown(missing.get(self.method.itemData(row), ""))
            self.method.setItemText(row, self.tr("{title} (needs weights)").format(title=title) if problem else title)
            self.method.setItemData(row, problem, Qt.ItemDataRole.ToolTipRole)
        for name, note in self._notes.items():
            problem = shown(missing.get(name, ""))
            note.setText(self.tr("Needs weights that are not here yet") if problem else say(FEATURES[name][1]))
            for part in (self.features[name], note):
                part.setToolTip(problem)
            # One that is chosen already can be taken off the list.
            self.features[name].setEnabled(not problem or self.features[name].isChecked())
            self.features[name].setAccessibleDescription(problem or note.text())
        self._get.setVisible(bool(missing))
        self._missing = dict(missing)
        self._refresh()

    def _show(self, settings: Settings) -> None:
        self._showing, self._base = True, settings
        coarse, fine = settings.coarse, settings.fine
        for name, check in self.features.items():
            check.setChecked(name in coarse.backbones)
        for box, value in (
            (self.search, coarse.search),
            (self.model, coarse.model),
            (self.method, fine.method if fine.enabled else "off"),
            (self.preset, settings.preset),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.refinement.setChecked(fine.refinement)
        self.flow_size.setValue(fine.long_side)
        self.planes.setValue(coarse.homographies)
        self.threshold.setValue(coarse.threshold)
        self.seed.setValue(settings.seed)
        self._showing = False
        self._refresh()

    @Slot()
    def _on_changed(self) -> None:
        if not self._showing:
            self._refresh()

    @Slot()
    def _on_preset(self) -> None:
        self._show(with_device(preset(self.preset.currentData()), self._base.device))

    def _refresh(self) -> None:
        """Name the preset, changed or not, and say what keeps the settings from being used."""
        chosen = [name for name, check in self.features.items() if check.isChecked()]
        lacking = [say(FEATURES[name][0]) for name in chosen if name in self._missing]
        if self.method.currentData() in self._missing:
            lacking.append(say(METHODS[self.method.currentData()]))
        if not chosen:
            self._note.setText(self.tr("Choose at least one kind of features."))
        elif lacking:
            titles = ", ".join(lacking)
            self._note.setText(
                self.tr("Without their weights the alignment cannot start: {names}.").format(names=titles)
            )
        else:
            self._note.clear()
        method = self.method.currentData()
        self.refinement.setEnabled(method in _REFINED)
        self.flow_size.setEnabled(method != "off")
        note = say(METHOD_NOTES[method])
        self._method_note.setText(note)
        self.method.setAccessibleDescription(note)
        self._ok.setEnabled(bool(chosen))
        settings = self.settings()
        self._custom.setText(preset_title(settings) if is_custom(settings) else "")
        self._reset.setEnabled(not chosen or is_custom(settings))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._label(self.tr("Preset")), self._preset_row())
        form.addRow(self.tr("Features"), self._features_box())
        form.addRow(self._label(self.tr("Search")), self.search)
        form.addRow(self._label(self.tr("Transform")), self.model)
        form.addRow(
            self._label(self.tr("Planes")),
            self._with_note(self.planes, self.tr("More than one for folds, several walls, pasted or repainted parts")),
        )
        form.addRow(
            self._label(self.tr("Threshold")),
            self._with_note(self.threshold, self.tr("How far inliers may be off, in pixels of the reduced picture")),
        )
        fine_stage = self._label(self.tr("Fine stage"))
        # The row has two lines; the label belongs to the first.
        fine_stage.setFixedHeight(fine_stage.minimumHeight())
        form.addRow(fine_stage, self._method_row())
        form.addRow(
            self._label(self.tr("Flow size")),
            self._with_note(
                self.flow_size,
                self.tr("Long side at which flow is found; twice as much takes some four times as long"),
            ),
        )
        form.addRow(
            self._label(self.tr("Seed")),
            self._with_note(self.seed, self.tr("The same seed gives the same result")),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(self._foot())

    def _preset_row(self) -> QHBoxLayout:
        self._custom = QLabel(self)
        self._custom.setProperty("role", "secondary")
        self._reset = QPushButton(self.tr("Reset"), self)
        self._reset.setToolTip(self.tr("Go back to the preset as it is"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.preset)
        row.addWidget(self._custom, 1)
        row.addWidget(self._reset)
        return row

    def _method_row(self) -> QVBoxLayout:
        self._method_note = QLabel(self)
        self._method_note.setProperty("role", "secondary")
        column = QVBoxLayout()
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.method)
        row.addWidget(self.refinement)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._method_note)
        return column

    def _features_box(self) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, name in enumerate(BACKBONES):
            title, purpose = FEATURES[name]
            check, note = QCheckBox(say(title), box), QLabel(say(purpose), box)
            note.setProperty("role", "secondary")
            self.features[name], self._notes[name] = check, note
            grid.addWidget(check, row, 0)
            grid.addWidget(note, row, 1)
        self._get = QPushButton(self.tr("Get weights…"), box)
        self._get.setToolTip(self.tr("Download the missing weights, or add them from a file"))
        self._get.hide()
        # Its place is kept while nothing is missing, so that the dialog does not jump.
        policy = self._get.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._get.setSizePolicy(policy)
        grid.addWidget(self._get, 0, 2, len(BACKBONES), 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        return box

    def _foot(self) -> QHBoxLayout:
        buttons = without_icons(
            QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(buttons)
        return foot

    def _order(self) -> None:
        """Let the Tab key go from the top to the bottom."""
        fields: list[QWidget] = [
            self.preset,
            self._reset,
            *self.features.values(),
            self._get,
            self.search,
            self.model,
            self.planes,
        ]
        fields += [self.threshold, self.method, self.seed, self._ok]
        for first, second in pairwise(fields):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        for check in self.features.values():
            check.toggled.connect(self._on_changed)
        for box in (self.search, self.model, self.method):
            box.currentIndexChanged.connect(self._on_changed)
        for number in (self.planes, self.seed, self.threshold):
            number.valueChanged.connect(self._on_changed)
        # Also when it was chosen already: what was changed since is given up.
        self.preset.activated.connect(self._on_preset)
        self._reset.clicked.connect(self._on_preset)
        self._get.clicked.connect(self.weights_requested)

    def _with_note(self, field: QWidget, text: str) -> QHBoxLayout:
        note = QLabel(text, self)
        note.setProperty("role", "secondary")
        note.setWordWrap(True)
        field.setFixedWidth(130)
        field.setToolTip(text)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(field)
        row.addWidget(note, 1)
        return row

    def _label(self, text: str) -> QLabel:
        return label_beside(self.search, text)

    def _choices(self, texts: Mapping[str, str], name: str) -> QComboBox:
        return choices({value: say(text) for value, text in texts.items()}, name, self)

    def _number(self, low: int, high: int, name: str) -> QSpinBox:
        box = WholeNumber(self, minimum=low, maximum=high)
        box.setAccessibleName(name)
        return box

    @staticmethod
    def _exact(shown: float, before: float) -> float:
        """The value of a field; a rounded one that was not changed is the value itself."""
        return before if abs(shown - before) < 0.05 else shown
