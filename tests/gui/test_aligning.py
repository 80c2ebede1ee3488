"""Aligning through the window with an engine whose answers are known: results, refusals, edits, undo."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from rflow_engine.alignment import Alignment
from rflow_engine.errors import ImageReadError
from rflow_engine.types import FitFailure, Verdict
from rflow_gui.app import Program
from rflow_gui.jobs.requests import ProposeRequest
from rflow_gui.models.document import Result
from rflow_gui.models.view_state import Stage, Tool
from rflow_gui.widgets.message_bar import Kind
from tests.gui.driving import (
    align,
    label_texts,
    wait_job,
)
from tests.gui.fakes import MATCHES, OUTLIERS, FakeEngine, made_up_alignment

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


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


# The comparison of what was undone


@pytest.mark.parametrize("had_one", [True, False])
def test_a_comparison_under_way_is_not_taken_for_another_result(
    qtbot: QtBot, opened: Program, engine: FakeEngine, had_one: bool
) -> None:
    """A result is undone on another page while its comparison is still to be made."""
    first, newer = (Result.of(made_up_alignment(*(p.image for p in opened.document.pair))) for _ in range(2))
    opened.window.set_page("compare")
    before = first if had_one else Result()
    with qtbot.waitSignal(opened.render.rendered):
        opened.document.set_result(before)
    stages = dict(opened.window.compare_pane._stages)
    # Somebody else's work keeps the worker that makes comparisons.
    free = threading.Event()
    engine.proposal = lambda proposal: (free.wait(), proposal)[1]
    opened.runner.submit(ProposeRequest(first.alignment, "source", (20.0, 20.0)))
    opened.document.set_result(newer)
    opened.window.set_page("pictures")
    opened.document.set_result(before)
    with qtbot.waitSignal(opened.runner.ended, check_params_cb=lambda job, _: job.channel == "render"):
        free.set()
    assert opened.window.compare_pane._stages == stages


def test_a_job_that_nobody_wants_any_more_does_not_seem_to_run(
    qtbot: QtBot, aligned: Program, engine: FakeEngine
) -> None:
    aligned.window.set_page("pictures")
    engine.gate.clear()
    with wait_job(qtbot, aligned, "refit"):
        aligned.edits.remove([0])
    aligned.align._refine()
    assert aligned.window.job_status.isVisible()
    aligned.undo.undo()
    assert aligned.runner.current("align") is None
    assert not aligned.window.job_status.isVisible()
