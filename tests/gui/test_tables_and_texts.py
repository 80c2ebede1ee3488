"""The table of matches, the words of the inspector, actions, preferences, messages."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from rflow_engine.alignment import Alignment
from rflow_engine.images import open_image
from rflow_gui.__main__ import parse
from rflow_gui.actions import Actions
from rflow_gui.docks import transform_text
from rflow_gui.docks.transform import TransformDock
from rflow_gui.docks.transform_text import Trust
from rflow_gui.models.matches_table import MATCHER, NUMBER, RESIDUAL, STATE, TARGET_Y, MatchesModel, MatchFilter
from rflow_gui.models.recent import RECENT_PAIRS, Preferences, RecentPair
from rflow_gui.models.situation import Situation
from rflow_gui.widgets import mode_controls
from rflow_gui.widgets.message_bar import Kind, MessageBar
from tests.gui.fakes import MATCHES, OUTLIERS, made_up_alignment, textured, with_flow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from pytestqt.qtmodeltester import ModelTester


@pytest.fixture
def alignment() -> Alignment:
    source, target = open_image(textured(150, 220, 1)), open_image(textured(160, 240, 2))
    return made_up_alignment(source, target)


@pytest.fixture
def model(alignment: Alignment, qtmodeltester: ModelTester) -> MatchesModel:
    model = MatchesModel()
    excluded = np.zeros(MATCHES, np.bool_)
    excluded[[1, 4]] = True
    model.set_matches(alignment.matches, alignment.fit, excluded)
    return model


def column(model: MatchesModel, number: int) -> list[str]:
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def test_table_is_a_proper_model(model: MatchesModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_table_sorts_by_number_not_by_text(model: MatchesModel) -> None:
    model.sort(RESIDUAL, Qt.SortOrder.DescendingOrder)
    values = [float(text) for text in column(model, RESIDUAL)]
    assert values == sorted(values, reverse=True)
    assert values[0] > 9 > values[-1]
    model.sort(NUMBER)
    assert column(model, NUMBER) == [str(n + 1) for n in range(MATCHES)]


def test_table_filters_by_state(model: MatchesModel) -> None:
    expected = {
        MatchFilter.ALL: MATCHES,
        MatchFilter.INLIERS: MATCHES - OUTLIERS - 2,
        MatchFilter.OUTLIERS: OUTLIERS,
        MatchFilter.EXCLUDED: 2,
    }
    assert model.counts() == expected
    for which, count in expected.items():
        model.set_filter(which)
        assert model.rowCount() == count
    assert model.match_at(0) == 1
    assert model.row_of(4) == 1
    assert model.row_of(0) is None
    assert all("excluded" in text for text in column(model, STATE))
    assert set(column(model, MATCHER)) == {"made up"}


def test_table_shows_the_target_of_each_match(model: MatchesModel, alignment: Alignment) -> None:
    assert column(model, TARGET_Y)[3] == f"{alignment.matches.target[3, 1]:.1f}"


def test_verdict_grows_with_the_evidence(alignment: Alignment) -> None:
    few = replace(alignment, fit=replace(alignment.fit, inliers=np.arange(MATCHES) < 5))
    assert transform_text.verdict(few).trust is Trust.WEAK
    assert transform_text.verdict(alignment).trust is Trust.FAIR
    many = alignment.matches
    count = 300
    rows = np.zeros(count, np.intp)
    matches = replace(
        many,
        source=many.source[rows],
        target=many.target[rows],
        score=many.score[rows],
        kind=many.kind[rows],
        scale=many.scale[rows],
    )
    fit = replace(
        alignment.fit,
        inliers=np.ones(count, np.bool_),
        excluded=np.zeros(count, np.bool_),
        residuals=np.full(count, 0.5),
    )
    assert transform_text.verdict(replace(alignment, matches=matches, fit=fit)).trust is Trust.STRONG


def test_inspector_shows_and_copies_the_matrix(qtbot: QtBot, alignment: Alignment) -> None:
    dock = TransformDock()
    qtbot.addWidget(dock)
    assert dock.matrix() == ""
    dock.set_alignment(with_flow(alignment))
    dock._copy.click()
    text = QApplication.clipboard().text()
    numbers = np.array([[float(value) for value in line.split("\t")] for line in text.splitlines()])
    np.testing.assert_allclose(numbers, alignment.source_from_target, rtol=1e-11)
    dock.set_alignment(None)
    assert dock.matrix() == ""


def test_inspector_says_what_the_homography_does(alignment: Alignment) -> None:
    angle = np.radians(-30)
    turned = 2 * np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 0.5]])
    fit = replace(alignment.fit, source_from_target=turned)
    rows = {
        label: value for label, value, _ in transform_text.transform_rows(replace(alignment, fit=fit).decomposition)
    }
    # The homography maps target to source; the words are about the source: the inverse.
    assert rows["Rotation"] == "30.00° clockwise"
    assert rows["Scale"] == "× 0.5000,  0.5000"
    assert rows["Mirrored"] == "no"


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (1.0, "1"), (-0.0000012, "-1.200e-06"), (123456.0, "1.235e+05"), (1234.567, "1234.57")],
)
def test_matrix_cells_are_short(value: float, text: str) -> None:
    assert transform_text.matrix_cell(value) == text


def test_every_key_belongs_to_one_action(qtbot: QtBot, qapp: QApplication) -> None:
    actions = Actions(qapp)
    keys = Counter(
        keys.toString(QKeySequence.SequenceFormat.PortableText)
        for name in actions
        for keys in actions[name].shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []
    assert all(actions[name].text() and actions[name].toolTip() for name in actions)


def test_actions_follow_the_situation(qapp: QApplication) -> None:
    actions = Actions(qapp)
    actions.update(Situation(has_source=True, has_target=True))
    assert actions["align"].isEnabled()
    assert not actions["export"].isEnabled()
    actions.update(Situation(has_source=True, has_target=True, aligned=True, fitting=True))
    assert not actions["align"].isEnabled()
    assert actions["cancel"].isEnabled()
    assert not actions["export"].isEnabled()


def test_recent_pairs_are_few_new_and_once() -> None:
    preferences = Preferences()
    for number in range(RECENT_PAIRS + 3):
        preferences.remember_pair(f"/a/{number}.png", "/b/t.png")
    preferences.remember_pair("/a/5.png", "/b/t.png")
    again = Preferences()
    preferences.sync()
    assert len(again.recent) == RECENT_PAIRS
    assert again.recent[0] == RecentPair("/a/5.png", "/b/t.png")
    assert len(set(again.recent)) == RECENT_PAIRS


def test_damaged_preferences_read_as_defaults() -> None:
    preferences = Preferences()
    preferences.set_text("theme", "mauve")
    preferences.set_text("window/geometry", "not bytes")
    assert preferences.text("theme", "system", ("light", "system")) == "system"
    assert preferences.blob("window/geometry") is None
    assert preferences.folder("nowhere") == ""
    preferences.set_blob("window/geometry", QByteArray(b"abc"))
    assert preferences.blob("window/geometry") == QByteArray(b"abc")


def test_message_bar_takes_text_literally_and_runs_its_buttons(qtbot: QtBot) -> None:
    bar, pressed = MessageBar(), []
    qtbot.addWidget(bar)
    bar.say(Kind.ERROR, "<b>a & b</b>", "Try c.", ("Do it", lambda: pressed.append(1)))
    bar.show()
    assert bar.text == "<b>a & b</b> Try c."
    assert "&lt;b>a &amp; b" in bar._text.text()
    bar.buttons[0].click()
    assert pressed == [1]
    assert bar.text == ""


@pytest.mark.parametrize("fraction", [0.0, 0.3, 1.0])
def test_slider_scales_invert(fraction: float) -> None:
    assert mode_controls.fraction_of_gain(mode_controls.gain_at(fraction)) == pytest.approx(fraction)
    interval = mode_controls.interval_at(fraction)
    assert mode_controls.fraction_of_interval(interval) == pytest.approx(fraction, abs=1e-3)


def test_command_line_takes_pair_and_sample() -> None:
    assert parse(["a.png", "b.png"]).target == "b.png"
    assert parse(["--sample"]).sample
    assert parse([]).source == ""
