"""The inspector of the transform: verdict, fit, decomposition, matrix."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.docks import transform_text
from rflow_gui.docks.fit_box import FitBox
from rflow_gui.docks.fit_comparison import FitComparison
from rflow_gui.docks.matrix_box import MatrixBox
from rflow_gui.docks.transform_text import Rows, Trust
from rflow_gui.models.lengths import UNKNOWN, PixelSizes
from rflow_gui.widgets.labels import placeholder, section_title

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from rflow_engine.alignment import Alignment

_GLYPHS = {Trust.STRONG: "✓", Trust.FAIR: "◆", Trust.WEAK: "!"}
_WIDEST_NAME = 160
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class _Rows(QWidget):
    """A titled list of labels and values."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: dict[str, QLabel] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(4)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(section_title(title, self))

    def show_rows(self, rows: Rows) -> None:
        """Show labels and values; where the labels are those of before, only the values change, which is quicker."""
        if [label for label, _, _ in rows] != list(self._values):
            self._rebuild(rows)
        for label, value, _ in rows:
            self._values[label].setText(value)
            self._values[label].setAccessibleName(f"{label}: {value}")

    def names(self) -> list[QLabel]:
        """What stands before the values."""
        labels = (self._form.labelForField(value) for value in self._values.values())
        return [label for label in labels if isinstance(label, QLabel)]

    def _rebuild(self, rows: Rows) -> None:
        while self._form.rowCount() > 1:
            self._form.removeRow(1)
        self._values.clear()
        for label, _, meaning in rows:
            name, value = QLabel(label, self), QLabel(self)
            name.setProperty("role", "secondary")
            value.setTextInteractionFlags(_SELECTABLE)
            value.setWordWrap(True)
            name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            for part in (name, value):
                part.setToolTip(meaning)
            self._form.addRow(name, value)
            self._values[label] = value


class TransformDock(QWidget):
    """Shows the alignment's transform; passive.

    Args:
        actions: to keep a fit, to change between two, to forget the kept one.

    Attributes:
        fit_box: how the transform is fitted.
        comparison: two fits beside each other.
    """

    def __init__(self, actions: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fit_box = FitBox(self)
        self.comparison = FitComparison(actions, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(placeholder(self.tr("No alignment yet.\nWith two pictures open, press Align."), self))
        self._stack.addWidget(self._build())

    def set_alignment(
        self,
        alignment: Alignment | None,
        sizes: PixelSizes = UNKNOWN,
        *,
        running: bool = False,
        out_of_date: bool = False,
    ) -> None:
        """Show an alignment.

        Args:
            alignment: what to show, or None.
            sizes: how large pixels are in reality.
            running: whether the fine stage of this alignment still runs.
            out_of_date: whether the regions have changed since.
        """
        self._matrix.set_alignment(alignment)
        self._stack.setCurrentIndex(0 if alignment is None else 1)
        if alignment is None:
            return
        verdict = transform_text.verdict(alignment)
        self._verdict.setText(f"{_GLYPHS[verdict.trust]}  {verdict.title}")
        note = " " + self.tr("The fine stage is still running.") if running else ""
        self._reason.setText(verdict.text + note)
        self._late.setVisible(out_of_date)
        found = transform_text.found_rows(alignment)
        self._found.setVisible(bool(found))
        self._found.show_rows(found)
        figures = transform_text.judgement_rows(alignment)
        self._figures.setVisible(bool(figures))
        self._figures.show_rows(figures)
        self._fit.show_rows(transform_text.fit_rows(alignment.fit, sizes.target))
        whole = transform_text.whole_rows(alignment, sizes.target)
        self._whole.setVisible(bool(whole))
        self._whole.show_rows(whole)
        self._transform.show_rows(transform_text.transform_rows(alignment.decomposition))
        self._run.show_rows(transform_text.run_rows(alignment))
        self._corners.show_rows(transform_text.corner_rows(alignment, sizes.source))
        self._line_up()

    def _line_up(self) -> None:
        """Let all values begin at one line, but for the figures of the judgement, whose names are sentences."""
        parts = (self._found, self._fit, self._whole, self._transform, self._corners, self._run)
        names = [name for part in parts for name in part.names()] + self.fit_box.names
        width = min(max(name.sizeHint().width() for name in names), _WIDEST_NAME)
        for name in names:
            name.setMinimumWidth(width)

    @property
    def is_out_of_date(self) -> bool:
        """Whether the alignment is said to be out of date."""
        return not self._late.isHidden()

    def matrix(self) -> str:
        """The matrix as it is copied; empty without an alignment."""
        return self._matrix.text()

    def _build(self) -> QWidget:
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("Transform"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(area)
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(16)
        self._found = _Rows(self.tr("Found"), body)
        self._figures = _Rows(self.tr("Judgement"), body)
        self._fit = _Rows(self.tr("Fit"), body)
        self._whole = _Rows(self.tr("Residual, homography → fine stage"), body)
        self._transform = _Rows(self.tr("Transform"), body)
        self._run = _Rows(self.tr("Computed"), body)
        self._corners = _Rows(self.tr("Corners of the target"), body)
        self._matrix = MatrixBox(body)
        # What was found and how well it fits comes before what can be changed of it, and figures come last.
        head = (self._build_verdict(body), self._found, self._fit, self._whole, self.fit_box, self.comparison)
        for part in (*head, self._transform, self._corners, self._matrix, self._figures, self._run):
            column.addWidget(part)
        column.addStretch(1)
        area.setWidget(body)
        return area

    def _build_verdict(self, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._verdict = section_title("", box)
        font = self._verdict.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._verdict.setFont(font)
        self._reason = QLabel(box)
        self._reason.setWordWrap(True)
        self._reason.setTextInteractionFlags(_SELECTABLE)
        self._late = QLabel(self.tr("⟳  Out of date: the regions have changed since. Align again."), box)
        self._late.setWordWrap(True)
        self._late.hide()
        column.addWidget(self._verdict)
        column.addWidget(self._reason)
        column.addWidget(self._late)
        return box
