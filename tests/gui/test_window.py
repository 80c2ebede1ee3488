"""The whole task through the real window, with an engine whose answers are known."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from rflow_engine.alignment import Alignment
from rflow_engine.context import SilentContext
from rflow_engine.errors import ImageReadError
from rflow_engine.types import FitFailure, Verdict
from rflow_gui.app import Program
from rflow_gui.jobs.pictures import render
from rflow_gui.jobs.requests import Ending, Job, RenderRequest
from rflow_gui.models.view_state import CompareMode, FalseColours, Stage, Tool
from rflow_gui.widgets.message_bar import Kind
from tests.gui.fakes import MATCHES, OUTLIERS, FakeEngine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def finished(channel: str) -> Callable[[Job, Ending], bool]:
    """A check for ``waitSignal``: the job of this channel has ended."""
    return lambda job, ending: job.channel == channel


def wait_job(qtbot: QtBot, program: Program, channel: str) -> Any:
    return qtbot.waitSignal(program.runner.finished, check_params_cb=finished(channel))


def open_pair(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        program.pair.open_pair(*pair)


def align(qtbot: QtBot, program: Program) -> None:
    with wait_job(qtbot, program, "align"):
        program.window.actions_["align"].trigger()


@pytest.fixture
def opened(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    return program


@pytest.fixture
def aligned(qtbot: QtBot, opened: Program) -> Program:
    align(qtbot, opened)
    return opened


def drop(widget: QWidget, paths: list[str]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))


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


# Aligning


def test_alignment_is_shown_everywhere(qtbot: QtBot, aligned: Program) -> None:
    window = aligned.window
    assert window.page == "compare"
    assert f"{MATCHES - OUTLIERS} of {MATCHES}" in " ".join(label_texts(window.transform_dock))
    assert window.matches_dock.model.rowCount() == MATCHES
    assert window.matches_dock.model.counts()["outliers"] == OUTLIERS
    if window.compare_pane.shown_stage is not Stage.FINE:
        qtbot.waitSignal(aligned.render.rendered).wait()
    assert window.compare_pane.shown_stage is Stage.FINE
    assert window.actions_["stage_fine"].isChecked()
    assert window.actions_["export"].isEnabled()


def label_texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_coarse_result_is_shown_while_the_fine_stage_runs(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    engine.gate.clear()
    with qtbot.waitSignal(opened.align.coarse_found):
        opened.window.actions_["align"].trigger()
    assert opened.document.preview is not None
    assert opened.document.result.alignment is None
    assert opened.window.matches_dock.model.rowCount() == MATCHES
    assert opened.window.actions_["cancel"].isEnabled()
    assert not opened.window.actions_["align"].isEnabled()
    assert opened.window.job_status.isVisible()
    with wait_job(qtbot, opened, "align"):
        engine.gate.set()
    assert opened.document.preview is None
    assert opened.document.result.alignment.flow is not None
    assert not opened.window.job_status.isVisible()


def test_cancel_keeps_the_last_good_alignment(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    before = aligned.document.result.alignment
    engine.gate.clear()
    with qtbot.waitSignal(aligned.align.coarse_found):
        aligned.window.actions_["align"].trigger()
    with wait_job(qtbot, aligned, "align"):
        aligned.window.actions_["cancel"].trigger()
    assert aligned.document.result.alignment is before
    assert aligned.document.shown is before
    assert "Cancelled" in aligned.window.messages.text


def test_finishing_now_keeps_the_flow_found_so_far(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    finish = opened.window.actions_["finish"]
    assert not finish.isEnabled()
    engine.gate.clear()
    with qtbot.waitSignal(opened.align.coarse_found):
        opened.window.actions_["align"].trigger()
    assert finish.isEnabled()
    buttons = [b for b in opened.window.job_status.findChildren(QToolButton) if b.defaultAction() is finish]
    assert buttons[0].isVisible()
    with wait_job(qtbot, opened, "align"):
        buttons[0].click()
        assert not finish.isEnabled()
    assert opened.document.result.alignment.flow is not None
    assert "Finished early" in opened.window.messages.text
    assert not finish.isEnabled()


def test_first_cancel_keeps_the_coarse_alignment(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    engine.gate.clear()
    with qtbot.waitSignal(opened.align.coarse_found):
        opened.window.actions_["align"].trigger()
    with wait_job(qtbot, opened, "align"):
        opened.window.actions_["cancel"].trigger()
    assert opened.document.result.alignment.flow is None
    assert opened.undo.count() == 1
    # The fine stage was not wanted; an edit wants it, and taking the edit back does not.
    assert not opened.align.waiting
    engine.gate.set()
    opened.edits.remove([0])
    qtbot.waitUntil(lambda: opened.align.waiting)
    opened.undo.undo()
    assert not opened.document.result.needs_refit
    assert not opened.align.waiting


def test_a_cancel_in_the_pause_leaves_the_fine_stage_out_until_it_is_wanted(qtbot: QtBot, aligned: Program) -> None:
    messages = aligned.window.messages
    aligned.edits.remove([0])
    qtbot.waitUntil(lambda: aligned.align.waiting)
    assert aligned.window.actions_["cancel"].isEnabled()
    aligned.window.actions_["cancel"].trigger()
    assert not aligned.align.waiting
    assert not aligned.window.actions_["cancel"].isEnabled()
    assert "does not follow your last edit" in messages.text
    (again,) = messages.buttons
    with wait_job(qtbot, aligned, "align"):
        again.click()
    assert not aligned.document.result.needs_fine
    assert messages.text == ""
    aligned.edits.remove([1])
    qtbot.waitUntil(lambda: aligned.align.waiting)
    aligned.window.actions_["cancel"].trigger()
    assert messages.text
    # What was said no longer holds once the next edit is followed.
    aligned.edits.remove([2])
    qtbot.waitUntil(lambda: aligned.align.waiting)
    assert messages.text == ""


def test_refusal_says_why_and_what_to_do(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    engine.answer = lambda coarse: FitFailure(reason="Only 3 matches agree.", remedy="Try other pictures.")
    align(qtbot, opened)
    assert opened.window.messages.kind is Kind.WARNING
    assert opened.window.messages.text == "Only 3 matches agree. Try other pictures."
    assert opened.document.result.alignment is None
    assert opened.window.actions_["align"].isEnabled()


def test_a_doubt_is_said_with_its_reason_and_a_way_out(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    doubt = Verdict(level="doubtful", reason="Only 19 matches agree.")
    engine.answer = lambda coarse: replace(coarse, verdict=doubt)
    align(qtbot, opened)
    messages = opened.window.messages
    assert opened.document.result.alignment is not None
    assert messages.kind is Kind.WARNING
    assert messages.text.startswith("Doubtful: Only 19 matches agree.")
    qtbot.mouseClick(messages.buttons[0], Qt.MouseButton.LeftButton)
    assert opened.view.state.tool is Tool.POINTS
    opened.undo.undo()
    assert messages.text == ""


def test_a_source_that_was_found_turned_over_is_announced(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    turned_over = np.array([[-0.8, 0.0, 210.0], [0.0, 0.8, 6.0], [0.0, 0.0, 1.0]])
    engine.answer = lambda coarse: replace(coarse, fit=replace(coarse.fit, source_from_target=turned_over))
    align(qtbot, opened)
    assert "found mirrored" in opened.window.messages.text
    engine.answer = lambda coarse: coarse
    align(qtbot, opened)
    assert opened.window.messages.text == ""


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ImageReadError("The picture is damaged.", "Save it again."), "The picture is damaged. Save it again."),
        (MemoryError(), "Memory ran out."),
        (ZeroDivisionError("by chance"), "ZeroDivisionError: by chance"),
    ],
)
def test_errors_in_a_job_become_messages(
    qtbot: QtBot, opened: Program, engine: FakeEngine, error: Exception, expected: str
) -> None:
    def fail(coarse: Alignment) -> None:
        raise error

    engine.answer = fail
    align(qtbot, opened)
    assert opened.window.messages.kind is Kind.ERROR
    assert expected in opened.window.messages.text
    unexpected = isinstance(error, ZeroDivisionError)
    assert [button.text() for button in opened.window.messages.buttons] == ["Copy report"] * unexpected
    engine.answer = lambda coarse: coarse
    align(qtbot, opened)
    assert opened.document.result.alignment is not None


def test_a_new_picture_ends_the_running_alignment(
    qtbot: QtBot, opened: Program, engine: FakeEngine, pair: tuple[str, str]
) -> None:
    engine.gate.clear()
    with qtbot.waitSignal(opened.align.coarse_found):
        opened.window.actions_["align"].trigger()
    with wait_job(qtbot, opened, "open-source"):
        opened.pair.open("source", pair[1])
    assert opened.document.shown is None
    assert opened.runner.current("align") is None
    engine.gate.set()
    align(qtbot, opened)
    assert opened.document.result.alignment.source.info.name == "target.png"


# Undo


def test_undo_and_redo_of_an_alignment(aligned: Program) -> None:
    result = aligned.document.result
    aligned.undo.undo()
    assert aligned.document.result.alignment is None
    assert aligned.window.matches_dock.model.rowCount() == 0
    aligned.undo.redo()
    assert aligned.document.result is result


def test_aligning_again_holds_the_same_map_once(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    first = aligned.document.result.alignment
    align(qtbot, aligned)
    second = aligned.document.result
    assert second.alignment is not first
    assert second.alignment.flow is first.flow
    assert second.found is second.alignment
    # Another transform has a map of its own, even where its flow happens to be the same.
    other = np.diag([1.0, 1.0, 1.0])
    engine.answer = lambda alignment: replace(alignment, fit=replace(alignment.fit, source_from_target=other))
    align(qtbot, aligned)
    assert aligned.document.result.alignment.flow is not first.flow


def test_swap_and_back(qtbot: QtBot, aligned: Program) -> None:
    result, (source, target) = aligned.document.result, aligned.document.pair
    aligned.window.actions_["swap"].trigger()
    assert aligned.document.pair == (target, source)
    assert aligned.document.result.alignment is None
    aligned.undo.undo()
    assert aligned.document.pair == (source, target)
    assert aligned.document.result is result


def test_a_swap_leaves_nothing_said_of_the_alignment_before(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    engine.answer = lambda coarse: FitFailure(reason="Only 3 matches agree.", remedy="Try other pictures.")
    align(qtbot, opened)
    assert opened.window.messages.text
    opened.window.actions_["swap"].trigger()
    assert opened.window.messages.text == ""


def test_both_pictures_are_shown_whole_whichever_is_longer(qtbot: QtBot, opened: Program) -> None:
    panes = opened.window.source_pane, opened.window.target_pane
    for _ in range(2):
        for name in ("zoom_in", "fit"):
            opened.window.actions_[name].trigger()
        assert not any(pane.canvas.is_magnified for pane in panes)
        opened.window.actions_["swap"].trigger()
        assert not any(pane.canvas.is_magnified for pane in panes)


def test_excluding_a_match_fits_again(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    dock, first = aligned.window.matches_dock, aligned.document.result.alignment
    dock.select([3, 5])
    with wait_job(qtbot, aligned, "align"):
        aligned.window.actions_["exclude"].trigger()
    assert np.flatnonzero(engine.refits[-1].excluded).tolist() == [3, 5]
    assert np.flatnonzero(engine.refined[-1].excluded).tolist() == [3, 5]
    alignment = aligned.document.result.alignment
    assert np.flatnonzero(alignment.fit.excluded).tolist() == [3, 5]
    assert alignment.flow is not None
    assert engine.align_count == 1
    assert dock.selection() == (3, 5)
    aligned.undo.undo()
    assert aligned.document.result.alignment is first
    aligned.undo.redo()
    assert aligned.document.result.alignment is alignment
    with wait_job(qtbot, aligned, "refit"):
        aligned.edits.restore([3])
    aligned.window.actions_["restore_all"].trigger()
    assert not aligned.document.result.edits.excluded.any()
    assert aligned.document.result.alignment is first


def test_undo_before_the_refit_has_ended_needs_no_refit(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    before = aligned.document.result.alignment
    aligned.edits.remove([0])
    assert aligned.runner.current("refit") is not None
    aligned.undo.undo()
    assert aligned.runner.current("refit") is None
    assert aligned.document.shown is before
    assert not aligned.align.waiting


def test_the_verdict_follows_the_edits_and_comes_back(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    found, dock = aligned.document.result.alignment, aligned.window.transform_dock
    # More edits than finished results are remembered.
    for match in range(12):
        with wait_job(qtbot, aligned, "refit"):
            aligned.edits.remove([match])
        aligned.align._refine()
        qtbot.waitUntil(lambda: not aligned.document.result.needs_fine)
        assert engine.verdict.reason in label_texts(dock)
    aligned.undo.setIndex(1)
    assert aligned.document.result.alignment is found
    assert found.verdict.reason in label_texts(dock)
    assert engine.verdict.reason not in label_texts(dock)


def test_a_doubt_that_edits_have_settled_is_taken_back(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    doubt = Verdict(level="doubtful", reason="Only 19 matches agree.")
    engine.answer = lambda coarse: replace(coarse, verdict=doubt)
    align(qtbot, opened)
    settled, engine.verdict = engine.verdict, replace(doubt, reason="After edits 17 matches agree.")
    said = opened.window.messages.text
    with wait_job(qtbot, opened, "refit"):
        opened.edits.remove([0])
    assert opened.window.messages.text == said
    engine.verdict = settled
    with wait_job(qtbot, opened, "refit"):
        opened.edits.lock([1, 2, 3, 4])
    assert opened.window.messages.text == ""
    assert any("Accepted" in text for text in label_texts(opened.window.transform_dock))
    opened.undo.setIndex(1)
    assert any("Doubtful" in text for text in label_texts(opened.window.transform_dock))


def test_an_edit_that_makes_the_engine_doubt_says_so_and_can_be_undone(
    qtbot: QtBot, aligned: Program, engine: FakeEngine
) -> None:
    messages = aligned.window.messages
    settled = engine.verdict
    engine.verdict = Verdict(level="doubtful", reason="Only 12 matches agree.")
    with wait_job(qtbot, aligned, "refit"):
        aligned.edits.remove([0])
    qtbot.waitUntil(lambda: messages.text.startswith("Doubtful since the last edit: Only 12 matches agree."))
    assert messages.kind is Kind.WARNING
    engine.verdict = settled
    qtbot.mouseClick(messages.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: messages.text == "")
    assert not aligned.document.result.edits.excluded.any()


def test_delete_key_in_the_table_excludes(qtbot: QtBot, aligned: Program) -> None:
    table = aligned.window.matches_dock.table
    aligned.window.activateWindow()
    table.selectRow(2)
    table.setFocus()
    with wait_job(qtbot, aligned, "refit"):
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert np.flatnonzero(aligned.document.result.edits.excluded).tolist() == [2]


def test_a_refit_that_fails_offers_to_undo(qtbot: QtBot, aligned: Program) -> None:
    with wait_job(qtbot, aligned, "refit"):
        aligned.edits.remove(range(MATCHES))
    messages = aligned.window.messages
    assert "Too few matches are left." in messages.text
    qtbot.mouseClick(messages.buttons[0], Qt.MouseButton.LeftButton)
    assert not aligned.document.result.edits.excluded.any()


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
