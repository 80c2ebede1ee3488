"""The table of matches, the words of the inspector, actions, preferences, messages."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from rflow_engine import editing
from rflow_engine.alignment import Alignment
from rflow_engine.images import open_image
from rflow_engine.planes import PlaneMap
from rflow_engine.settings import FineSettings, Settings
from rflow_engine.types import BY_HAND, Verdict
from rflow_gui.__main__ import parse
from rflow_gui.actions import Actions
from rflow_gui.docks import transform_text
from rflow_gui.docks.transform import TransformDock
from rflow_gui.docks.transform_text import Trust
from rflow_gui.models import judgement
from rflow_gui.models.marks import marks_of
from rflow_gui.models.match_filter import MatchFilter, MatchQuery
from rflow_gui.models.matches_table import MATCHER, NUMBER, RESIDUAL, STATE, TARGET_Y, MatchesModel
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
    edits = editing.exclude(editing.start(alignment), excluded)
    model.set_marks(marks_of(edits, alignment.matches, alignment.fit))
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
        MatchFilter.FIXED: 0,
        MatchFilter.EXCLUDED: 2,
    }
    assert model.counts() == expected
    for which, count in expected.items():
        model.set_query(MatchQuery(which=which))
        assert model.rowCount() == count
    assert model.match_at(0) == 1
    assert model.row_of(4) == 1
    assert model.row_of(0) is None
    assert all("excluded" in text for text in column(model, STATE))
    assert set(column(model, MATCHER)) == {"made up"}


def test_table_shows_the_target_of_each_match(model: MatchesModel, alignment: Alignment) -> None:
    assert column(model, TARGET_Y)[3] == f"{alignment.matches.target[3, 1]:.1f}"


def moved(alignment: Alignment, degrees: float, scale: float, *, mirrored: bool = False) -> Alignment:
    """The alignment with a source that has to be turned anticlockwise and enlarged to lie on the target."""
    angle = np.radians(degrees)
    # On the screen y goes down, so that anticlockwise is the other way round.
    forward = scale * np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    forward = forward @ np.diag([-1.0 if mirrored else 1.0, 1.0])
    whole = np.eye(3)
    whole[:2, :2] = np.linalg.inv(forward)
    return replace(alignment, fit=replace(alignment.fit, source_from_target=whole))


def test_the_way_the_source_lies_is_said_where_it_is_unusual(alignment: Alignment) -> None:
    assert judgement.found(alignment) == ""
    assert judgement.found(moved(alignment, 5, 1)) == ""
    assert judgement.found(moved(alignment, 90, 1)) == "turned by 90° anticlockwise"
    assert judgement.found(moved(alignment, -45, 1, mirrored=True)) == "mirrored, turned by 45° clockwise"
    detail = math.sqrt(220 * 150 / (240 * 160)) / 4
    assert judgement.found(moved(alignment, 0, 0.25)) == f"a detail, {1 / detail:.1f} times smaller than the whole"
    assert "larger" in judgement.found(moved(alignment, 0, 4))


def test_only_what_nobody_expects_is_announced(alignment: Alignment) -> None:
    turned = moved(alignment, 90, 1)
    assert not judgement.is_worth_telling(turned)
    assert judgement.is_worth_telling(replace(turned, tried=("turned and mirrored",)))
    assert judgement.is_worth_telling(moved(alignment, 0, 1, mirrored=True))
    assert not judgement.is_worth_telling(replace(alignment, tried=("fine detail",)))


def test_the_inspector_says_what_the_engine_says(qtbot: QtBot, alignment: Alignment) -> None:
    fit = replace(alignment.fit, corner_errors=np.array([1.0, 2.0, 3.0, 4.0]), model="affine")
    doubt = Verdict(
        level="doubtful", reason="Only 19 matches agree.", figures={"support": 14.25, "share in place": 0.31}
    )
    dock = TransformDock()
    qtbot.addWidget(dock)
    dock.set_alignment(replace(alignment, fit=fit, verdict=doubt, tried=("turned and mirrored", "fine detail")))
    texts = [label.text() for label in dock.findChildren(QLabel)]
    assert any("Doubtful" in text for text in texts)
    assert any(text.startswith("Only 19 matches agree.") for text in texts)
    for expected in ("turned and mirrored, fine detail", "Affine", "14.25", "31 %", "1.0, 2.0, 3.0, 4.0 px"):
        assert expected in texts


def test_the_inspector_compares_the_whole_map_with_the_homography(qtbot: QtBot, alignment: Alignment) -> None:
    assert transform_text.whole_rows(alignment.coarse()) == ()
    bent = replace(with_flow(alignment), settings=Settings(fine=FineSettings(method="tps")))
    rows = {label: value for label, value, _ in transform_text.whole_rows(bent)}
    assert "Thin-plate spline" in rows["Method"]
    before, after = bent.coarse().residuals.median, bent.residuals.median
    assert rows["Median"].replace("\N{NO-BREAK SPACE}", " ") == f"{before:.2f} px → {after:.2f} px"
    dock = TransformDock()
    qtbot.addWidget(dock)
    dock.set_alignment(bent)
    texts = [label.text() for label in dock.findChildren(QLabel) if not label.isHidden()]
    assert "Residual, homography → fine stage" in texts
    assert rows["Median"] in texts


def test_planes_are_told_by_their_share_of_the_target(alignment: Alignment) -> None:
    labels = np.repeat(np.array([[1, 0, 2]], np.uint8), (6, 3, 1), axis=1)
    planes = PlaneMap(
        homographies=np.repeat(np.eye(3)[None], 3, axis=0),
        labels=labels,
        certainty=np.ones(labels.shape, np.float32),
        members=np.zeros(MATCHES, np.int16),
        threshold=3.0,
        target_size=alignment.target.info.size,
    )
    np.testing.assert_allclose(judgement.plane_shares(replace(alignment, planes=planes)), [0.6, 0.3, 0.1])
    assert len(judgement.plane_shares(alignment)) == 0


def test_verdicts_have_their_words(alignment: Alignment) -> None:
    said = transform_text.verdict(alignment)
    assert (said.trust, said.text) == (Trust.STRONG, "Most matches agree.")
    silent = replace(alignment, verdict=Verdict(level="accepted", reason=""))
    assert transform_text.verdict(silent).text.startswith(f"{MATCHES - OUTLIERS} matches agree (80 %)")
    assert transform_text.verdict(replace(alignment, verdict=BY_HAND)).title == "Set by hand"
    with_figures = replace(BY_HAND, figures={"support": 9.5})
    assert transform_text.verdict(replace(alignment, verdict=with_figures)).trust is Trust.FAIR


def test_inspector_shows_and_copies_the_matrix(qtbot: QtBot, alignment: Alignment) -> None:
    dock = TransformDock()
    qtbot.addWidget(dock)
    assert dock.matrix() == ""
    dock.set_alignment(with_flow(alignment))
    dock._matrix._copy.click()
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
    assert rows["Scale"] == "× 0.5000, 0.5000"
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
    actions.update(Situation(has_source=True, has_target=True, aligned=True, aligning=True, fitting=True))
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
