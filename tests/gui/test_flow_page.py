"""The flow page of the whole window: measuring, regions of interest, words, the profile, CSV, what is remembered."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton

from rflow_gui.app import Program
from rflow_gui.controllers import flow as controller
from rflow_gui.controllers.flow import remembered
from rflow_gui.interaction import rectangle
from rflow_gui.models.measurements_table import way
from rflow_gui.models.view_state import FlowMode, FlowReference, Tool, Unsure
from rflow_gui.widgets.fitting_row import FittingRow
from tests.gui.test_points import drag, place
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BOX = rectangle((40, 30), (120, 90))


@pytest.fixture
def measured(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    """A pair that is aligned, its flow on the screen and measured: everything lies 1 px further to the right."""
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    with wait_job(qtbot, program, "measure"):
        program.window.actions_["page_flow"].trigger()
    return program


def cells(program: Program, row: int) -> list[str]:
    model = program.window.flow_page.panel.model
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def test_figures_and_words_follow_the_alignment(measured: Program) -> None:
    panel = measured.window.flow_page.panel
    assert cells(measured, 0) == ["Whole target", "1.0 px", "1.0 px", "→ 0°", "0 %", "0 %", cells(measured, 0)[-1]]
    assert cells(measured, 1)[0] == "Certain places"
    assert panel.words.startswith("On the whole, ")
    assert "after the coarse alignment" in panel.words
    assert measured.window.flow_pane.canvas.flow.pictures(), "the target is seen below the colours"


def test_nothing_is_measured_before_somebody_looks(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    open_pair(qtbot, program, pair)
    with qtbot.assertNotEmitted(program.runner.started, wait=0):
        program.flow._on_result_changed()
    align(qtbot, program)
    assert program.runner.current("measure") is None
    assert program.window.flow_page.panel.reading is None


def test_without_an_alignment_the_page_forgets_what_was_measured(measured: Program) -> None:
    measured.undo.undo()
    panel = measured.window.flow_page.panel
    assert panel.reading is None
    assert panel.words == "Nothing is measured yet."
    assert not panel.export_button.isEnabled()


# Regions of interest


def test_a_region_drawn_in_a_picture_is_measured_and_changes_nothing(qtbot: QtBot, measured: Program) -> None:
    window = measured.window
    window.actions_["page_pictures"].trigger()
    window.actions_["tool_interest"].trigger()
    pane = window.target_pane
    start = place(pane, 40, 30)
    drag(qtbot, pane, start, start + QPoint(20, 20), place(pane, 120, 90))
    (region,) = measured.document.regions.target
    assert region.kind == "measure"
    assert region.name == "Region 1"
    assert not measured.document.out_of_date
    assert window.regions_dock.model.data(window.regions_dock.model.index(0, 2)) == "◌ measured"
    with wait_job(qtbot, measured, "measure"):
        window.actions_["page_flow"].trigger()
    assert cells(measured, 2)[:2] == ["Region 1", "1.0 px"]
    assert "In “Region 1”" in window.flow_page.panel.words
    with wait_job(qtbot, measured, "measure"):
        measured.undo.undo()
    assert window.flow_page.panel.model.lines() == 2


def test_a_region_can_be_drawn_on_the_flow_itself(qtbot: QtBot, measured: Program) -> None:
    window = measured.window
    window.actions_["flow_tool_interest"].trigger()
    assert window.flow_page.hint.text().startswith("Click corner by corner")
    pane = window.flow_pane
    start = place(pane, 60, 40)
    with wait_job(qtbot, measured, "measure"):
        drag(qtbot, pane, start, start + QPoint(20, 20), place(pane, 160, 110))
    (region,) = measured.document.regions.target
    assert region.kind == "measure"
    np.testing.assert_allclose(region.outline[2], (160, 110), atol=1)
    assert pane.canvas.regions.regions[0].name == "Region 1"
    assert window.page == "flow"


def test_the_key_of_the_tool_stays_on_the_flow_page(measured: Program) -> None:
    measured.window.actions_["tool_interest"].trigger()
    assert measured.window.page == "flow"
    assert measured.view.state.flow_tool is Tool.INTEREST
    assert measured.window.actions_["tool_hand"].isChecked(), "the tool of the pictures stays"
    measured.window.actions_["tool_hand"].trigger()
    assert measured.view.state.flow_tool is Tool.HAND


def test_regions_of_the_source_are_found_on_the_target_and_excluded_ones_are_not_measured(
    qtbot: QtBot, measured: Program
) -> None:
    alignment = measured.document.result.alignment
    assert alignment is not None
    with wait_job(qtbot, measured, "measure"):
        measured.regions.add("source", alignment.map_to_source(BOX), "measure")
        measured.regions.add("target", rectangle((0, 0), (30, 160)), "exclude")
    reading = measured.window.flow_page.panel.reading
    assert reading is not None
    (part,) = reading.parts
    assert part.place == ("source", 0)
    np.testing.assert_allclose(part.outline.min(axis=0), BOX.min(axis=0), atol=0.05)
    np.testing.assert_allclose(part.outline.max(axis=0), BOX.max(axis=0), atol=0.05)
    assert cells(measured, 2)[0] == "Region 1 (in the source)"


def test_the_kind_of_a_region_goes_round(measured: Program) -> None:
    measured.regions.add("target", BOX, "exclude")
    kinds = []
    for _ in range(3):
        measured.regions.toggle(("target", 0))
        kinds.append(measured.document.regions.target[0].kind)
    assert kinds == ["include", "measure", "exclude"]
    measured.undo.undo()
    assert measured.document.regions.target[0].kind == "measure"
    assert not measured.document.out_of_date


def test_measured_regions_have_names_of_their_own_over_both_pictures(measured: Program) -> None:
    for role in ("target", "source", "target"):
        measured.regions.add(role, BOX, "measure")  # type: ignore[arg-type]
    regions = measured.document.regions
    assert [r.name for r in regions.target] == ["Region 1", "Region 3"]
    assert [r.name for r in regions.source] == ["Region 2"]


# How it is shown


def test_actions_say_how_the_flow_is_shown_and_it_is_remembered(measured: Program) -> None:
    actions, state = measured.window.actions_, measured.view.state
    assert actions["flow_direction"].isChecked()
    assert state.flow_unsure is Unsure.HATCHED
    for name in ("flow_stretch", "flow_arrows", "flow_contours", "flow_unsure_hidden", "flow_tool_profile"):
        actions[name].trigger()
        assert actions[name].isChecked()
    measured.window.flow_page.options.certain.slider.setValue(70)
    state = measured.view.state
    assert state.flow_mode is FlowMode.STRETCH
    assert state.flow_arrows
    assert not state.flow_grid
    assert measured.window.flow_pane.mode is FlowMode.STRETCH
    stored = remembered(measured.preferences)
    assert stored["flow_mode"] is FlowMode.STRETCH
    assert stored["flow_contours"] is True
    assert stored["flow_certain"] == 0.7
    assert stored["flow_unsure"] is Unsure.HIDDEN
    assert "flow_tool" not in stored
    actions["flow_arrows"].trigger()
    assert not measured.view.state.flow_arrows


@pytest.mark.parametrize("stored", ["nonsense", "[]", '{"flow_mode": "loud", "flow_gain": -1, "flow_grid": "yes"}'])
def test_what_was_stored_wrongly_is_left_out(program: Program, stored: str) -> None:
    program.preferences.set_text("flow_view", stored)
    assert remembered(program.preferences) == {}


def test_another_reference_is_measured_and_shown(qtbot: QtBot, measured: Program) -> None:
    with wait_job(qtbot, measured, "measure"):
        measured.window.actions_["flow_reference_similarity"].trigger()
    panel, pane = measured.window.flow_page.panel, measured.window.flow_pane
    assert panel.reading is not None
    assert panel.reading.reference is FlowReference.SIMILARITY
    assert pane.displacement is panel.reading.displacement
    assert "perspective is not taken away" in panel.words


def test_the_panel_can_be_hidden_and_stays_so(measured: Program) -> None:
    measured.window.actions_["flow_panel"].trigger()
    assert not measured.window.flow_page.panel.isVisible()
    assert measured.preferences.text("flow_panel") == "hidden"
    measured.window.actions_["flow_panel"].trigger()
    assert measured.window.flow_page.panel.isVisible()


def test_a_known_resolution_gives_millimetres(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    with Image.open(pair[1]) as target:
        target.save(pair[1], dpi=(254, 254))
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    with wait_job(qtbot, program, "measure"):
        program.window.actions_["page_flow"].trigger()
    assert cells(program, 0)[1] == "0.10 mm"
    assert "mm" in program.window.flow_page.panel.words
    assert "0.10 mm" in program.window.flow_pane.statistics


# The profile


def test_a_profile_is_plotted_copied_and_cleared(qtbot: QtBot, measured: Program) -> None:
    panel = measured.window.flow_page.panel
    measured.flow.draw_profile((40.0, 60.0), (40.0, 140.0))
    plot = panel.profile
    assert panel.currentWidget() is plot
    assert plot.profile is measured.flow.profile
    assert "Length: 80.0 px." in plot.summary
    # Down the picture, what lies further to the right lies at the left hand.
    assert "across −1.0 px" in plot.summary
    qtbot.mouseClick(plot.copy_button, Qt.MouseButton.LeftButton)
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text())))
    assert float(rows[0]["y_px"]) == 60
    assert float(rows[-1]["distance_px"]) == 80
    assert {float(row["across_px"]) for row in rows} == {-1.0}
    assert "distance_mm" not in rows[0]
    plot.pointed.emit(0)
    assert measured.window.flow_pane.canvas.profile._spot == (40.0, 60.0)
    qtbot.mouseClick(plot.clear_button, Qt.MouseButton.LeftButton)
    assert measured.flow.profile is None
    assert measured.window.flow_pane.canvas.profile.line is None


def test_the_plot_is_shaded_where_the_map_is_not_certain(measured: Program) -> None:
    measured.flow.draw_profile((10.0, 80.0), (230.0, 80.0))
    plot = measured.window.flow_page.panel.profile
    assert not plot.bands
    measured.view.set(flow_certain=0.9)
    measured.flow.draw_profile((10.0, 80.0), (230.0, 80.0))
    ((first, last),) = plot.bands
    assert first == 0
    assert last == pytest.approx(220)
    assert "0 % of it is certain" in plot.summary


def test_a_new_pair_takes_the_line_away(qtbot: QtBot, measured: Program, tmp_path: Path) -> None:
    measured.flow.draw_profile((40.0, 60.0), (40.0, 140.0))
    cv2.imwrite(str(tmp_path / "other.png"), np.full((90, 120, 3), 90, np.uint8))
    with wait_job(qtbot, measured, "open-target"):
        measured.pair.open("target", str(tmp_path / "other.png"))
    assert measured.flow.profile is None


# CSV


def test_statistics_are_written_as_csv(
    qtbot: QtBot, measured: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with wait_job(qtbot, measured, "measure"):
        measured.regions.add("target", BOX, "measure")
    path = tmp_path / "figures.csv"
    monkeypatch.setattr(controller, "choose_csv", lambda *_: str(path))
    measured.window.actions_["flow_export_statistics"].trigger()
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    assert [row["part"] for row in rows] == ["Whole target", "Certain places", "Region 1"]
    assert float(rows[2]["median_px"]) == 1
    assert float(rows[2]["shift_dx_px"]) == pytest.approx(1)
    assert rows[2]["relative_to"] == "coarse"
    assert rows[2]["certain_from"] == "0.5"
    assert "figures.csv" in measured.window.messages.text
    assert list(tmp_path.glob(".rflow-*")) == []


def test_a_folder_that_cannot_be_written_to_is_told(
    measured: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "choose_csv", lambda *_: str(tmp_path / "nowhere" / "figures.csv"))
    measured.flow.export_statistics()
    assert "could not be written" in measured.window.messages.text


def test_statistics_go_to_the_clipboard(qtbot: QtBot, measured: Program) -> None:
    qtbot.mouseClick(measured.window.flow_page.panel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("part,relative_to,certain_from,share_percent")


# Words


def test_directions_have_arrows_as_they_are_seen_on_the_screen() -> None:
    assert [way(degrees) for degrees in (0, 44, 90, 180, -90, -1, float("nan"))] == [
        "→ 0°",
        "↗ 44°",
        "↑ 90°",
        "← 180°",
        "↓ 270°",
        "→ 359°",
        "–",
    ]


def test_a_region_can_be_changed_and_deleted_on_the_flow(qtbot: QtBot, measured: Program) -> None:
    measured.regions.add("target", BOX, "measure")
    window = measured.window
    window.actions_["flow_tool_interest"].trigger()
    pane = window.flow_pane
    assert pane.canvas.regions.selected == 0
    start = place(pane, 120, 90)
    drag(qtbot, pane, start, start + QPoint(10, 10), place(pane, 150, 110))
    (region,) = measured.document.regions.target
    np.testing.assert_allclose(region.outline[2], (150, 110), atol=1)
    np.testing.assert_allclose(region.outline[0], BOX[0])
    measured.undo.undo()
    np.testing.assert_allclose(measured.document.regions.target[0].outline, BOX)
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Delete)
    assert not measured.document.regions


def test_the_chosen_region_is_the_same_in_list_table_and_picture(qtbot: QtBot, measured: Program) -> None:
    with wait_job(qtbot, measured, "measure"):
        measured.regions.add("target", BOX, "measure")
        measured.regions.add("target", BOX + 30, "measure")
    window = measured.window
    panel, dock, drawn = window.flow_page.panel, window.regions_dock, window.flow_pane.canvas.regions
    assert "Region 2" in panel.words
    assert drawn.selected == 1
    panel.select(2)
    assert dock.selection() == ("target", 0)
    assert drawn.selected == 0
    panel.select(0)
    assert dock.selection() is None
    assert drawn.selected is None
    dock.select(("target", 1))
    assert "Region 2" in panel.words
    panel.select(0)
    with wait_job(qtbot, measured, "measure"):
        measured.view.set(flow_certain=0.6)
    assert panel.words.startswith("On the whole")


def test_a_narrow_window_leaves_the_words_out_and_a_wide_one_brings_them_back(
    program: Program, qtbot: QtBot, pair: tuple[str, str]
) -> None:
    open_pair(qtbot, program, pair)
    window = program.window
    window.actions_["page_flow"].trigger()
    bar, options = window.view_bar._pages.currentWidget(), window.flow_page.options
    assert isinstance(bar, FittingRow)
    window.resize(1900, 800)
    qtbot.waitUntil(lambda: not bar.is_compact and not options.is_compact)
    wide = window.minimumSizeHint().width()
    window.resize(wide, 800)
    qtbot.waitUntil(lambda: bar.is_compact and options.is_compact)
    texts = [button.text() for button in bar.findChildren(QToolButton)]
    assert "Stretch" in texts, "for screen readers they are still there"
    # Nothing is cut off.
    qtbot.waitUntil(lambda: bar.width() >= bar.row.minimumSize().width())
    qtbot.waitUntil(lambda: options.width() >= options.row.minimumSize().width())
    window.resize(1900, 800)
    qtbot.waitUntil(lambda: not bar.is_compact and not options.is_compact)
