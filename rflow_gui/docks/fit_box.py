"""How the transform is fitted to the matches: kind, threshold, seed, and the histogram of what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.docks.residual_histogram import ResidualHistogram
from rflow_gui.models.fit_choice import LEAST_THRESHOLD, MOST_THRESHOLD
from rflow_gui.widgets.labels import section_title
from rflow_gui.widgets.numbers import DecimalNumber, WholeNumber

if TYPE_CHECKING:
    from rflow_engine.types import HomographyFit
    from rflow_gui.models.fit_choice import FitChoice

_LARGEST_SEED = 2**31 - 1


class FitBox(QWidget):
    """Lets the user choose how matches are fitted; passive.

    Attributes:
        names: what stands before the fields.

    Signals:
        model_chosen(str): another kind of transform.
        threshold_chosen(float): another threshold in target pixels.
        threshold_dragged(float): the same, while the line of the histogram is dragged.
        threshold_dropped(): the line was let go.
        seed_chosen(int): another seed.
        reset_requested(): as it was found.
    """

    model_chosen = Signal(str)
    threshold_chosen = Signal(float)
    threshold_dragged = Signal(float)
    threshold_dropped = Signal()
    seed_chosen = Signal(int)
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: list[QLabel] = []
        self._model, self._threshold, self._seed = QComboBox(self), DecimalNumber(self), WholeNumber(self)
        self._reset = QPushButton(self.tr("As found"), self)
        self._reset.setToolTip(self.tr("Take kind, threshold and seed as they were when the pair was aligned"))
        self._reset.clicked.connect(self.reset_requested)
        self._histogram = ResidualHistogram(self)
        self._histogram.threshold_dragged.connect(self.threshold_dragged)
        self._histogram.threshold_dropped.connect(self.threshold_dropped)
        self._set_up()
        head = QHBoxLayout()
        head.addWidget(section_title(self.tr("How it is fitted"), self), 1)
        head.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._build_fields())
        column.addWidget(self._histogram)

    @property
    def histogram(self) -> ResidualHistogram:
        """The histogram of residuals."""
        return self._histogram

    def set_choice(self, choice: FitChoice, *, threshold: float, pixels_of_one: float, changed: bool) -> None:
        """Show how matches are fitted.

        Args:
            choice: kind and seed.
            threshold: in target pixels.
            pixels_of_one: target pixels for one pixel of the settings, within whose limits the threshold stays.
            changed: whether this is not as it was found.
        """
        for field in (self._model, self._threshold, self._seed):
            field.blockSignals(True)
        self._model.setCurrentIndex(self._model.findData(choice.model))
        self._threshold.setRange(LEAST_THRESHOLD * pixels_of_one, MOST_THRESHOLD * pixels_of_one)
        self._threshold.setValue(threshold)
        self._seed.setValue(choice.seed)
        for field in (self._model, self._threshold, self._seed):
            field.blockSignals(False)
        self._reset.setVisible(changed)

    def set_fit(self, fit: HomographyFit) -> None:
        """Show what came of it."""
        self._histogram.set_fit(fit)

    def set_enabled(self, enabled: bool) -> None:
        """Whether something can be chosen now."""
        for field in (self._model, self._threshold, self._seed, self._reset):
            field.setEnabled(enabled)
        self._histogram.line.setMovable(enabled)

    def _set_up(self) -> None:
        kinds = {
            "homography": self.tr("Homography"),
            "affine": self.tr("Affine"),
            "similarity": self.tr("Similarity"),
            "translation": self.tr("Translation"),
            "auto": self.tr("The stiffest that fits"),
        }
        for kind, title in kinds.items():
            self._model.addItem(title, kind)
        self._model.setAccessibleName(self.tr("Kind of transform"))
        self._model.setToolTip(self.tr("What the transform can do; it is fitted again to the same matches"))
        self._model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._model.setMinimumContentsLength(10)
        self._threshold.setDecimals(2)
        self._threshold.setSingleStep(0.25)
        self._threshold.setSuffix(self.tr(" px"))
        self._threshold.setAccessibleName(self.tr("Threshold in target pixels"))
        self._threshold.setToolTip(self.tr("Up to this residual a match is an inlier, in target pixels"))
        self._seed.setRange(0, _LARGEST_SEED)
        self._seed.setAccessibleName(self.tr("Seed of the random samples"))
        self._seed.setToolTip(self.tr("Another seed draws other random samples: a sure fit stays the same"))
        for spin in (self._threshold, self._seed):
            # While somebody types 12, the 1 is not what they want.
            spin.setKeyboardTracking(False)
        self._model.currentIndexChanged.connect(self._on_model)
        self._threshold.valueChanged.connect(self.threshold_chosen)
        self._seed.valueChanged.connect(self.seed_chosen)

    def _build_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for row, (text, field) in enumerate(
            (
                (self.tr("Kind"), self._model),
                (self.tr("Threshold"), self._threshold),
                (self.tr("Seed"), self._seed),
            )
        ):
            name = QLabel(text, self)
            name.setProperty("role", "secondary")
            self.names.append(name)
            name.setBuddy(field)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    @Slot()
    def _on_model(self) -> None:
        self.model_chosen.emit(self._model.currentData())
