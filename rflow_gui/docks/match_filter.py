"""The filter above the table of matches: what they are, and, on demand, how far off, how sure, whose, and where."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from rflow_engine.said import recalled
from rflow_engine.types import Regions
from rflow_gui.models.document import ROLES
from rflow_gui.models.match_filter import MatchFilter, MatchQuery
from rflow_gui.models.regions_table import Place
from rflow_gui.texts import shown
from rflow_gui.themes.icons import icon
from rflow_gui.widgets.numbers import DecimalNumber

_FARTHEST = 100_000.0


class MatchFilterBar(QWidget):
    """Lets the user ask for some of the matches; passive.

    Attributes:
        states: the choice of what matches are, for the head of the panel.
        toggle: the button that shows and hides the rest.

    Signals:
        changed(object): another :class:`MatchQuery` is wanted.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = MatchQuery()
        self._regions = Regions()
        self.states = self._build_states()
        self.toggle = self._build_toggle()
        self._note = QLabel(self)
        self._note.setProperty("role", "secondary")
        self._reset = QPushButton(self.tr("Reset"), self)
        self._reset.setToolTip(self.tr("Let all matches through again"))
        self._reset.clicked.connect(self.reset)
        self._limits = self._build_limits()
        self._build()
        self.show_counts({}, 0)

    @property
    def query(self) -> MatchQuery:
        """What is asked for."""
        return self._query

    def set_matchers(self, matchers: Sequence[str]) -> None:
        """Say whose matches there are; one that is asked for and gone is asked for no longer."""
        before = [self._matcher.itemData(row) for row in range(1, self._matcher.count())]
        if before == list(matchers):
            return
        self._fill(
            self._matcher,
            self.tr("Any matcher"),
            "",
            [(shown(recalled(name)), name) for name in matchers],
            self._query.matcher,
        )

    def set_regions(self, regions: Regions) -> None:
        """Say which regions there are; the one that is asked for is followed if others come or go."""
        chosen = self._followed(regions)
        self._regions = regions
        names = {"source": self.tr("{name} (source)"), "target": self.tr("{name} (target)")}
        choices: list[tuple[str, Place]] = []
        for role in ROLES:
            for number, region in enumerate(getattr(regions, role)):
                choices.append((names[role].format(name=region.name), (role, number)))
        self._fill(self._place, self.tr("Anywhere"), None, choices, chosen)
        if chosen != self._query.place:
            self._on_changed()

    def _followed(self, regions: Regions) -> Place | None:
        """Where the region that is asked for is now; None if it is gone."""
        if self._query.place is None:
            return None
        role, number = self._query.place
        before, now = getattr(self._regions, role), getattr(regions, role)
        if len(before) == len(now) or number >= len(before):
            # It was changed at most.
            return self._query.place
        return next(((role, place) for place, region in enumerate(now) if region is before[number]), None)

    def show_counts(self, counts: Mapping[MatchFilter, int], listed: int) -> None:
        """Say how many matches there are of each state, and how many are let through."""
        names = {
            MatchFilter.ALL: self.tr("All matches ({count})"),
            MatchFilter.INLIERS: self.tr("Inliers ({count})"),
            MatchFilter.OUTLIERS: self.tr("Outliers ({count})"),
            MatchFilter.FIXED: self.tr("Locked or by hand ({count})"),
            MatchFilter.EXCLUDED: self.tr("Excluded ({count})"),
        }
        for row, which in enumerate(MatchFilter):
            self.states.setItemText(row, names[which].format(count=f"{counts.get(which, 0):,}"))
        limited = self._query.limits
        self._note.setText(
            self.tr("{count} of {total} pass the filter").format(
                count=f"{listed:,}", total=f"{counts.get(self._query.which, 0):,}"
            )
        )
        self._note.setVisible(limited)
        self._reset.setVisible(limited)
        self.setVisible(limited or self.toggle.isChecked())

    @Slot()
    def reset(self) -> None:
        """Ask for the state alone."""
        self._take(MatchQuery(which=self._query.which))
        self._show_query()

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self._reset)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._limits, 0, 0)
        grid.addLayout(foot, 1, 0)

    def _build_states(self) -> QComboBox:
        states = QComboBox(self)
        states.setAccessibleName(self.tr("Which matches are listed and drawn"))
        states.setToolTip(self.tr("Which matches are listed and drawn"))
        # The choice may be cut short, so that the docks leave room for the pictures on a small screen.
        states.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        states.setMinimumContentsLength(8)
        for which in MatchFilter:
            states.addItem("", which)
        states.currentIndexChanged.connect(self._on_changed)
        return states

    def _build_toggle(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("filter"))
        button.setIconSize(QSize(18, 18))
        button.setCheckable(True)
        text = self.tr("Filter by residual, score, matcher and region")
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.toggled.connect(self._on_toggled)
        return button

    def _build_limits(self) -> QWidget:
        box = QWidget(self)
        self._least = self._spin(self.tr("Least residual in pixels"), _FARTHEST, 2, 0.5)
        self._most = self._spin(self.tr("Largest residual in pixels"), _FARTHEST, 2, 0.5)
        self._most.setSpecialValueText("∞")
        self._score = self._spin(self.tr("Least score of the matcher"), 1.0, 2, 0.05)
        self._matcher, self._place = QComboBox(box), QComboBox(box)
        for combo, name, first in (
            (self._matcher, self.tr("Matcher"), self.tr("Any matcher")),
            (self._place, self.tr("Region"), self.tr("Anywhere")),
        ):
            combo.setAccessibleName(name)
            combo.setToolTip(name)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(6)
            combo.addItem(first, None)
            combo.currentIndexChanged.connect(self._on_changed)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.addWidget(QLabel(self.tr("Residual"), box), 0, 0)
        grid.addWidget(self._least, 0, 1)
        grid.addWidget(QLabel("–", box), 0, 2)
        grid.addWidget(self._most, 0, 3)
        grid.addWidget(QLabel(self.tr("px"), box), 0, 4)
        grid.addWidget(QLabel(self.tr("Score from"), box), 1, 0)
        grid.addWidget(self._score, 1, 1)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self._matcher, 1)
        choices.addWidget(self._place, 1)
        grid.addLayout(choices, 2, 0, 1, 5)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        box.hide()
        return box

    def _spin(self, name: str, most: float, decimals: int, step: float) -> QDoubleSpinBox:
        spin = DecimalNumber(self)
        spin.setRange(0.0, most)
        spin.setDecimals(decimals)
        spin.setSingleStep(step)
        spin.setAccessibleName(name)
        spin.setToolTip(name)
        spin.setMinimumWidth(64)
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(self._on_changed)
        return spin

    def _fill(
        self, combo: QComboBox, first: str, nothing: object, choices: Sequence[tuple[str, object]], chosen: object
    ) -> None:
        blocked = combo.blockSignals(True)
        combo.clear()
        combo.addItem(first, nothing)
        for text, value in choices:
            combo.addItem(text, value)
        known = [nothing, *(value for _, value in choices)]
        combo.setCurrentIndex(known.index(chosen) if chosen in known else 0)
        combo.blockSignals(blocked)
        if chosen not in known:
            self._on_changed()

    def _show_query(self) -> None:
        """Let the controls show what is asked for."""
        query = self._query
        most = 0.0 if math.isinf(query.most_residual) else query.most_residual
        for spin, value in ((self._least, query.least_residual), (self._most, most), (self._score, query.least_score)):
            blocked = spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(blocked)
        for combo in (self._matcher, self._place):
            blocked = combo.blockSignals(True)
            combo.setCurrentIndex(0)
            combo.blockSignals(blocked)

    def _take(self, query: MatchQuery) -> None:
        if query != self._query:
            self._query = query
            self.changed.emit(query)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        self._limits.setVisible(shown)
        self.setVisible(shown or self._query.limits)

    @Slot()
    def _on_changed(self) -> None:
        place = self._place.currentData()
        self._take(
            replace(
                self._query,
                which=MatchFilter(self.states.currentData()),
                least_residual=self._least.value(),
                most_residual=self._most.value() or math.inf,
                least_score=self._score.value(),
                matcher=self._matcher.currentData() or "",
                # Qt gives a tuple back as a list.
                place=None if place is None else (place[0], int(place[1])),
            )
        )
