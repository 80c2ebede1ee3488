"""The whole task through the real window, with an engine whose answers are known."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt

from rflow_engine.context import SilentContext
from rflow_gui.app import Program
from rflow_gui.jobs.pictures import render
from rflow_gui.jobs.requests import RenderRequest
from rflow_gui.models.view_state import CompareMode, FalseColours, Stage
from rflow_gui.widgets.message_bar import Kind
from tests.gui.driving import align, drop, finished, label_texts, open_pair, wait_job  # noqa: F401 also for others
from tests.gui.fakes import FakeEngine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


# Opening


def test_empty_window_offers_only_what_can_be_done(program: Program) -> None:
    actions = program.window.actions_
    assert actions["open_pair"].isEnabled()
    for name in ("align", "export", "swap", "cancel", "fit", "exclude", "stage_fine"):
        assert not actions[name].isEnabled(), name


def test_two_files_dropped_on_the_window_are_source_and_target(
    qtbot: QtBot, program: Program, pair: tuple[str, str]
) -> None:
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        drop(program.window, list(pair))
    source, target = program.document.pair
    assert (source.info.name, target.info.name) == ("source.png", "target.png")
    assert "source.png" in program.window.windowTitle()
    assert program.window.actions_["align"].isEnabled()


def test_a_file_dropped_on_a_pane_takes_its_place(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    with wait_job(qtbot, program, "open-target"):
        drop(program.window.target_pane, [pair[0]])
    assert program.document.picture("target").info.name == "source.png"
    assert program.document.picture("source") is None
    assert not program.window.target_pane.is_empty


def test_single_files_fill_the_free_place_first(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    with wait_job(qtbot, program, "open-source"):
        program.pair.open_dropped([pair[0]])
    with wait_job(qtbot, program, "open-target"):
        program.pair.open_dropped([pair[1]])
    assert program.document.pair is not None


def test_opened_pictures_are_shown_with_their_true_colours(opened: Program) -> None:
    rgb = opened.document.picture("target").rgb
    assert rgb.shape == (160, 240, 3)
    assert rgb.dtype == np.uint8


@pytest.mark.parametrize("content", [b"", b"not a picture at all", b"\x89PNG\r\n\x1a\n"])
def test_bad_file_is_explained_and_the_window_goes_on(
    qtbot: QtBot, program: Program, pair: tuple[str, str], tmp_path: Path, content: bytes
) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(content)
    with wait_job(qtbot, program, "open-source"):
        program.pair.open("source", str(bad))
    assert program.window.messages.kind is Kind.ERROR
    assert "bad.png" in program.window.messages.text
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    assert program.document.result.alignment is not None


def test_missing_file_leaves_the_pair_as_it_was(qtbot: QtBot, opened: Program, tmp_path: Path) -> None:
    before = opened.document.pair
    with wait_job(qtbot, opened, "open-target"):
        opened.pair.open("target", str(tmp_path / "nowhere.tif"))
    assert opened.document.pair == before
    assert "nowhere.tif" in opened.window.messages.text


def test_the_fault_of_one_picture_outlasts_the_other(
    qtbot: QtBot, program: Program, pair: tuple[str, str], tmp_path: Path
) -> None:
    open_pair(qtbot, program, (str(tmp_path / "nowhere.png"), pair[1]))
    assert "nowhere.png" in program.window.messages.text
    assert program.document.picture("target") is not None
    open_pair(qtbot, program, pair)
    assert program.window.messages.text == ""


def test_three_dropped_files_are_explained(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        drop(program.window, [*pair, pair[0]])
    assert program.document.pair is not None
    assert "3 files" in program.window.messages.text


# Looking


def test_keys_change_the_comparison(qtbot: QtBot, aligned: Program) -> None:
    window = aligned.window
    window.activateWindow()
    keys = {
        Qt.Key.Key_2: CompareMode.OVERLAY,
        Qt.Key.Key_3: CompareMode.WIPE,
        Qt.Key.Key_4: CompareMode.BLINK,
        Qt.Key.Key_5: CompareMode.DIFFERENCE,
        Qt.Key.Key_6: CompareMode.SPYGLASS,
        Qt.Key.Key_7: CompareMode.FALSE_COLOUR,
        Qt.Key.Key_8: CompareMode.CHECKERBOARD,
        Qt.Key.Key_9: CompareMode.EDGES,
        Qt.Key.Key_0: CompareMode.GRID,
        Qt.Key.Key_1: CompareMode.SIDE_BY_SIDE,
    }
    for key, mode in keys.items():
        qtbot.keyClick(window, key)
        assert aligned.view.state.mode is mode
        assert window.actions_[f"mode_{mode.value.replace('-', '_')}"].isChecked()
    assert window.page == "compare"


def test_stages_can_be_chosen(qtbot: QtBot, aligned: Program) -> None:
    with qtbot.waitSignal(aligned.render.rendered, raising=False, timeout=1000):
        pass
    for name, stage in (("before", Stage.BEFORE), ("coarse", Stage.COARSE), ("fine", Stage.FINE)):
        aligned.window.actions_[f"stage_{name}"].trigger()
        assert aligned.window.compare_pane.shown_stage is stage


def test_without_a_fine_stage_the_coarse_one_is_simply_shown(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    engine.gate.clear()
    with qtbot.waitSignal(opened.align.coarse_found):
        opened.window.actions_["align"].trigger()
    with wait_job(qtbot, opened, "align"):
        opened.window.actions_["cancel"].trigger()
    qtbot.waitUntil(lambda: opened.window.compare_pane.shown_stage is Stage.COARSE)
    assert "yet" not in opened.window.compare_pane.label
    assert opened.window.actions_["stage_coarse"].isChecked()
    assert not opened.window.actions_["stage_fine"].isEnabled()


def test_space_holds_a_blink_and_shows_the_other(aligned: Program) -> None:
    actions = aligned.window.actions_
    actions["mode_blink"].trigger()
    before = aligned.view.state.blink_shows_source
    actions["blink_flip"].trigger()
    assert aligned.view.state.blink_interval_ms == 0
    assert aligned.view.state.blink_shows_source is not before
    assert actions["blink_pause"].isChecked()
    actions["blink_pause"].trigger()
    assert aligned.view.state.blink_interval_ms > 0


def test_space_changes_what_the_spyglass_shows_and_pins_are_seen_in_the_menu(aligned: Program) -> None:
    actions, view = aligned.window.actions_, aligned.view
    actions["mode_overlay"].trigger()
    assert not actions["blink_flip"].isEnabled()
    assert not actions["lens_pin"].isEnabled()
    actions["mode_spyglass"].trigger()
    actions["blink_flip"].trigger()
    assert view.state.is_swapped
    actions["mode_checkerboard"].trigger()
    assert not view.state.is_swapped
    actions["mode_spyglass"].trigger()
    assert view.state.is_swapped
    actions["lens_pin"].trigger()
    assert view.state.lens_at == pytest.approx((0.5, 0.5))
    aligned.window.compare_pane.adjusted.emit({"lens_at": None})
    assert not actions["lens_pin"].isChecked()


def test_controls_change_the_comparison_they_belong_to(qtbot: QtBot, aligned: Program) -> None:
    qtbot.waitUntil(lambda: aligned.window.compare_pane.shown_stage is Stage.FINE)
    actions, view, controls = aligned.window.actions_, aligned.view, aligned.window.view_bar.mode_controls
    actions["mode_checkerboard"].trigger()
    controls.tile.slider.setValue(controls.tile.slider.maximum())
    assert view.state.tile == pytest.approx(512)
    actions["mode_difference"].trigger()
    controls.signed.click()
    assert view.state.difference_signed
    assert "lighter" in aligned.window.compare_pane.key
    actions["mode_grid"].trigger()
    assert "Source grid" in aligned.window.compare_pane.key
    actions["mode_false_colour"].trigger()
    controls.false_colours.setCurrentIndex(1)
    controls.false_colours.activated.emit(1)
    assert view.state.false_colours is FalseColours.RED_CYAN


def test_zoom_and_place_are_the_same_on_every_page(qtbot: QtBot, aligned: Program) -> None:
    window = aligned.window
    window.set_page("pictures")
    window.target_pane.center_on(90.0, 60.0, 4.0)
    for page, pane in (
        ("compare", window.compare_pane),
        ("flow", window.flow_pane),
        ("pictures", window.target_pane),
        ("flow", window.flow_pane),
    ):
        window.set_page(page)
        aligned.views.flush()
        assert pane.view() == pytest.approx((90, 60, 4.0), abs=0.2)
    window.flow_pane.fit_view()
    for page, canvas in (("compare", window.compare_pane.canvas()), ("pictures", window.target_pane.canvas)):
        window.set_page(page)
        assert not canvas.is_magnified


def test_slider_and_pane_agree_about_the_wipe(aligned: Program) -> None:
    aligned.window.actions_["mode_wipe"].trigger()
    slider = aligned.window.view_bar.mode_controls.wipe.slider
    slider.setValue(slider.maximum() // 4)
    assert aligned.view.state.wipe == pytest.approx(0.25)
    aligned.window.compare_pane.wipe_moved.emit(0.75)
    assert slider.value() == round(0.75 * slider.maximum())


def test_clicked_match_is_selected_in_the_table(aligned: Program) -> None:
    aligned.window.set_page("pictures")
    aligned.window.source_pane.match_clicked.emit(7)
    assert aligned.window.matches_dock.selection() == (7,)
    aligned.window.source_pane.match_clicked.emit(-1)
    assert aligned.window.matches_dock.selection() == ()


def test_cursor_is_read_in_both_pictures(aligned: Program) -> None:
    aligned.window.target_pane.cursor_moved.emit((100.0, 50.0))
    source, target = aligned.window.cursor_readout.texts()
    assert target.startswith("100.0, 50.0")
    x, y = (aligned.document.result.alignment.map_to_source(np.array([[100.0, 50.0]])))[0]
    assert source.startswith(f"{x:.1f}, {y:.1f}")
    rgb = aligned.document.picture("target").rgb[50, 100]
    assert target.endswith(" ".join(str(int(value)) for value in rgb))
    aligned.window.target_pane.cursor_moved.emit(None)
    assert aligned.window.cursor_readout.texts() == ("", "")


def test_the_reading_follows_what_changes_under_a_resting_cursor(aligned: Program) -> None:
    aligned.window.target_pane.cursor_moved.emit((100.0, 50.0))
    aligned.undo.undo()
    source, target = aligned.window.cursor_readout.texts()
    assert source == ""
    assert target.startswith("100.0, 50.0")
    aligned.window.actions_["swap"].trigger()
    assert aligned.window.cursor_readout.texts() == ("", "")


def test_stage_picture_lays_the_source_on_the_target(qtbot: QtBot, aligned: Program) -> None:
    """The pictures were made with the homography the engine answers with, so that target and source must agree."""
    source, target = aligned.document.pair
    alignment = aligned.document.result.alignment
    stages = (Stage.BEFORE, Stage.COARSE, Stage.FINE)
    pictures = render(RenderRequest(source, target, alignment, stages), SilentContext())
    errors = {}
    for stage in stages:
        picture = pictures[stage]
        assert picture.pixels.shape == target.pixels.shape
        difference = np.abs(picture.pixels.astype(float) - target.pixels.astype(float)).mean(axis=2)
        errors[stage] = float(difference[picture.mask].mean())
    assert errors[Stage.COARSE] < 0.5 * errors[Stage.BEFORE]
    assert errors[Stage.COARSE] < errors[Stage.FINE]


def test_theme_switches_at_once_and_is_remembered(qtbot: QtBot, program: Program) -> None:
    program.window.actions_["theme_dark"].trigger()
    dark = program.window.palette().window().color().lightness()
    program.window.actions_["theme_light"].trigger()
    assert dark < program.window.palette().window().color().lightness()
    assert program.preferences.text("theme") == "light"


# Remembering


def test_pairs_are_remembered_and_opened_again(
    qtbot: QtBot, opened: Program, pair: tuple[str, str], tmp_path: Path
) -> None:
    recent = opened.preferences.recent
    assert [(entry.source, entry.target) for entry in recent] == [pair]
    action = opened.window.recent_menu.actions()[0]
    assert "source.png" in action.text()
    with wait_job(qtbot, opened, "open-target"), wait_job(qtbot, opened, "open-source"):
        action.trigger()
    Path(pair[0]).unlink()
    opened.window.recent_menu.actions()[0].trigger()
    assert "not where it was" in opened.window.messages.text
    assert opened.preferences.recent == ()


def test_choices_are_remembered(program: Program) -> None:
    program.window.actions_["preset_accurate"].trigger()
    assert program.settings.settings.preset == "accurate"
    assert program.preferences.text("preset") == "accurate"


# Closing


def test_closing_during_a_job_cancels_it(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    engine.gate.clear()
    with qtbot.waitSignal(opened.align.coarse_found):
        opened.window.actions_["align"].trigger()
    job = opened.runner.current("align")
    opened.window.close()
    assert job.context.cancelled
    assert not opened.window.isVisible()


def test_layout_is_remembered(qtbot: QtBot, program: Program) -> None:
    program.window.resize(1300, 800)
    program.window.close()
    assert program.preferences.blob("window/geometry") is not None
    assert program.preferences.blob("window/state") is not None


def test_the_window_does_not_need_torch() -> None:
    """In a process of its own: neither importing nor showing the window loads torch."""
    code = (
        "import sys; from PySide6.QtWidgets import QApplication, QLabel, QWidget; app = QApplication([]);"
        "from rflow_gui.app import build; program = build(); program.window.show(); app.processEvents();"
        "program.window.close(); sys.exit(int(any(name in sys.modules for name in ('torch', 'kornia'))))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_window_fits_a_small_laptop(program: Program) -> None:
    smallest = program.window.minimumSizeHint()
    assert smallest.width() <= 1366
    assert smallest.height() <= 700
