"""Several pairs in one window: each with its own result, history and view, and what arrives for one not looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from rflow_engine.types import FitFailure, Verdict
from rflow_gui.app import Program
from rflow_gui.models.pairs_list import IMAGES_ROLE, STATE_ROLE, TEXT_ROLE
from rflow_gui.models.view_state import CompareMode, Stage
from rflow_gui.models.workspace import PairState
from rflow_gui.widgets.message_bar import Kind
from tests.gui.driving import align, open_pair, wait_job
from tests.gui.fakes import FakeEngine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def two(qtbot: QtBot, program: Program, pair: tuple[str, str], other: tuple[str, str]) -> Program:
    """An aligned pair, and another one on the screen."""
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    open_pair(qtbot, program, other)
    return program


def states(program: Program) -> list[PairState]:
    return [program.workspace.state(entry) for entry in program.workspace.entries]


def titles(program: Program) -> list[str]:
    return [program.workspace.title(entry) for entry in program.workspace.entries]


def show(program: Program, row: int) -> None:
    program.workspace.show(program.workspace.entries[row])


def test_opening_another_pair_keeps_what_was_made(two: Program) -> None:
    assert titles(two) == ["source → target", "drawing → print"]
    assert states(two) == [PairState.ALIGNED, PairState.READY]
    assert two.document.result.alignment is None
    assert two.window.pairs_dock.isVisible()


def test_pictures_without_work_are_replaced(
    qtbot: QtBot, program: Program, pair: tuple[str, str], other: tuple[str, str]
) -> None:
    open_pair(qtbot, program, pair)
    open_pair(qtbot, program, other)
    assert titles(program) == ["drawing → print"]
    assert not program.window.pairs_dock.isVisible()


def test_switching_shows_each_with_its_own_result_at_once(qtbot: QtBot, two: Program) -> None:
    with qtbot.waitSignal(two.render.rendered):
        show(two, 0)
    result = two.document.result
    assert result.alignment is not None
    assert two.document.pair[0].info.name == "source.png"
    assert two.window.source_pane.canvas.extent.width == 220
    assert two.window.actions_["stage_fine"].isEnabled()
    show(two, 1)
    assert two.document.result.alignment is None
    assert two.window.source_pane.canvas.extent.width == 130
    show(two, 0)
    assert two.document.result is result
    # Its comparison was kept: nothing has to be drawn again.
    assert two.window.compare_pane.shown_stage is Stage.FINE
    assert two.runner.current("render") is None


def test_the_list_shows_names_states_and_pictures(two: Program) -> None:
    model = two.window.pairs_dock.list.model()
    first, second = model.index(0, 0), model.index(1, 0)
    assert first.data() == "source → target"
    assert first.data(STATE_ROLE) == PairState.ALIGNED
    assert (first.data(TEXT_ROLE), second.data(TEXT_ROLE)) == ("Aligned", "Not aligned")
    source, target = first.data(IMAGES_ROLE)
    assert (source.width(), target.width()) == (96, 96)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "source → target, Aligned"
    assert str(two.workspace.entries[0].content.source.info.path) in first.data(Qt.ItemDataRole.ToolTipRole)


def test_a_click_in_the_list_switches(qtbot: QtBot, two: Program) -> None:
    view = two.window.pairs_dock.list
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert two.workspace.current is two.workspace.entries[0]
    # A click below the pairs changes nothing.
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().rect().bottomLeft())
    assert view.currentIndex().row() == 0


def test_keys_step_through_the_pairs(two: Program) -> None:
    actions, entries = two.window.actions_, two.workspace.entries
    actions["next_pair"].trigger()
    assert two.workspace.current is entries[0]
    assert two.window.pairs_dock.list.currentIndex().row() == 0
    actions["previous_pair"].trigger()
    assert two.workspace.current is entries[1]


def test_each_pair_has_its_own_history(qtbot: QtBot, two: Program) -> None:
    show(two, 0)
    with wait_job(qtbot, two, "refit"):
        two.edits.remove([0, 1])
    edits = two.document.result.edits
    show(two, 1)
    assert two.undo.count() == 0
    assert not two.undo.canUndo()
    show(two, 0)
    assert two.document.result.edits is edits
    assert two.undo.count() == 2
    two.undo.undo()
    assert not two.document.result.edits.excluded.any()
    two.undo.redo()
    assert two.document.result.edits.excluded.sum() == 2


def test_each_pair_has_its_own_view_and_settings(qtbot: QtBot, two: Program) -> None:
    two.window.set_page("pictures")
    two.settings.choose_preset("fast")
    show(two, 0)
    two.window.actions_["mode_blink"].trigger()
    two.window.compare_pane.center_on(40, 50, 3.0)
    two.settings.choose_preset("accurate")
    show(two, 1)
    assert two.window.page == "pictures"
    assert two.settings.settings.preset == "fast"
    show(two, 0)
    assert two.window.page == "compare"
    assert two.view.state.mode is CompareMode.BLINK
    assert tuple(two.window.compare_pane.view()) == pytest.approx((40, 50, 3.0))
    assert two.settings.settings.preset == "accurate"


def test_an_alignment_goes_on_while_another_pair_is_looked_at(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str], other: tuple[str, str]
) -> None:
    open_pair(qtbot, program, pair)
    engine.gate.clear()
    with qtbot.waitSignal(program.align.coarse_found):
        program.window.actions_["align"].trigger()
    program.pairs._add_empty()
    open_pair(qtbot, program, other)
    assert states(program) == [PairState.RUNNING, PairState.READY]
    # This pair is free: it can be edited, and aligned too.
    assert program.edits.allowed
    assert program.window.actions_["align"].isEnabled()
    with wait_job(qtbot, program, "align"):
        engine.gate.set()
    assert program.document.result.alignment is None
    assert program.window.page == "pictures"
    assert states(program) == [PairState.ALIGNED, PairState.READY]
    assert "“source → target” is aligned." in program.window.messages.text
    program.window.messages.buttons[0].click()
    assert program.document.result.alignment is not None
    assert program.document.result.alignment.source is program.document.pair[0].image
    assert program.document.result.alignment.flow is not None
    # It arrived as a command: it can be undone.
    program.undo.undo()
    assert program.document.result.alignment is None


def test_pairs_wait_for_each_other_and_get_their_own_results(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str], other: tuple[str, str]
) -> None:
    open_pair(qtbot, program, pair)
    engine.gate.clear()
    program.window.actions_["align"].trigger()
    program.pairs._add_empty()
    open_pair(qtbot, program, other)
    program.window.actions_["align"].trigger()
    assert states(program) == [PairState.RUNNING, PairState.RUNNING]
    with qtbot.waitSignals([program.runner.finished] * 2, check_params_cbs=[lambda job, _: job.channel == "align"] * 2):
        engine.gate.set()
    show(program, 0)
    for row in (0, 1):
        show(program, row)
        assert program.document.result.alignment.source is program.document.pair[0].image
    assert states(program) == [PairState.ALIGNED, PairState.ALIGNED]


def test_looking_at_a_pair_whose_alignment_runs_does_not_end_it(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str]
) -> None:
    open_pair(qtbot, program, pair)
    engine.gate.clear()
    with qtbot.waitSignal(program.align.coarse_found):
        program.window.actions_["align"].trigger()
    program.pairs._add_empty()
    show(program, 0)
    assert program.document.preview is not None
    assert program.runner.aligning
    with wait_job(qtbot, program, "align"):
        engine.gate.set()
    assert program.document.result.alignment.flow is not None


def test_a_refused_pair_says_so_in_the_list_and_when_it_is_shown(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str]
) -> None:
    open_pair(qtbot, program, pair)
    engine.answer = lambda alignment: FitFailure(reason="Nothing in common.", remedy="Set points.")
    engine.gate.clear()
    program.window.actions_["align"].trigger()
    program.pairs._add_empty()
    engine.gate.set()
    qtbot.waitUntil(lambda: states(program)[0] is PairState.FAILED)
    assert "could not be aligned" in program.window.messages.text
    show(program, 0)
    assert "Nothing in common." in program.window.messages.text
    assert program.window.messages.kind is Kind.WARNING


def test_a_doubtful_pair_is_marked(qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str]) -> None:
    from dataclasses import replace

    doubtful = Verdict(level="doubtful", reason="Few matches.")
    engine.answer = lambda alignment: replace(alignment, verdict=doubtful)
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    assert states(program) == [PairState.DOUBTFUL]


def test_a_picture_that_was_on_its_way_arrives_at_its_pair(
    qtbot: QtBot, program: Program, pair: tuple[str, str]
) -> None:
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        program.pair.open_pair(*pair)
        program.pairs._add_empty()
    assert program.document.pair is None
    assert titles(program) == ["source → target", ""]


def test_a_fine_stage_after_an_edit_begins_again(qtbot: QtBot, two: Program, engine: FakeEngine) -> None:
    show(two, 0)
    with wait_job(qtbot, two, "refit"):
        two.edits.remove([0])
    assert two.align.waiting
    show(two, 1)
    assert not two.align.waiting
    assert not engine.refined
    show(two, 0)
    with wait_job(qtbot, two, "align"):
        pass
    assert two.document.result.alignment.flow is not None
    assert len(engine.refined) == 1


def test_a_duplicate_goes_its_own_way(qtbot: QtBot, two: Program) -> None:
    show(two, 0)
    before = two.document.result
    two.window.actions_["duplicate_pair"].trigger()
    assert titles(two) == ["source → target", "source → target (2)", "drawing → print"]
    assert two.workspace.current is two.workspace.entries[1]
    assert two.document.result is before
    with wait_job(qtbot, two, "refit"):
        two.edits.remove([0])
    show(two, 0)
    assert two.document.result is before


def test_removing_can_be_undone(qtbot: QtBot, two: Program) -> None:
    show(two, 0)
    result = two.document.result
    two.window.actions_["remove_pair"].trigger()
    assert titles(two) == ["drawing → print"]
    assert "“source → target” was removed" in two.window.messages.text
    two.window.messages.buttons[0].click()
    assert titles(two) == ["source → target", "drawing → print"]
    assert two.document.result is result
    show(two, 1)
    two.undo.redo()
    assert titles(two) == ["drawing → print"]


def test_the_last_pair_leaves_an_empty_window_and_comes_back(
    qtbot: QtBot, program: Program, pair: tuple[str, str]
) -> None:
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    program.window.actions_["remove_pair"].trigger()
    assert program.document.pair is None
    assert not program.window.actions_["align"].isEnabled()
    program.undo.undo()
    assert titles(program) == ["source → target"]
    assert program.document.result.alignment is not None


def test_removing_stops_the_alignment(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str]
) -> None:
    open_pair(qtbot, program, pair)
    engine.gate.clear()
    with qtbot.waitSignal(program.align.coarse_found):
        program.window.actions_["align"].trigger()
    with qtbot.waitSignal(program.runner.ended, check_params_cb=lambda job, _: job.channel == "align"):
        program.window.actions_["remove_pair"].trigger()
    program.undo.undo()
    assert states(program) == [PairState.READY]


def test_renaming_can_be_undone(qtbot: QtBot, two: Program) -> None:
    model = two.window.pairs_dock.list.model()
    assert model.setData(model.index(0, 0), " Panel, left wing ")
    assert titles(two)[0] == "Panel, left wing"
    assert "Panel, left wing" in two.window.windowTitle()
    two.undo.undo()
    assert titles(two)[0] == "source → target"


def test_the_name_is_edited_in_the_list(qtbot: QtBot, two: Program) -> None:
    two.window.actions_["rename_pair"].trigger()
    editor = two.window.pairs_dock.list.findChild(QLineEdit)
    assert editor.text() == "drawing → print"
    editor.clear()
    qtbot.keyClicks(editor, "Etching")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    # The field says so in its own time.
    qtbot.waitUntil(lambda: titles(two)[1] == "Etching")


def test_delete_in_the_list_removes_the_pair_and_no_match(qtbot: QtBot, two: Program) -> None:
    view = two.window.pairs_dock.list
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert titles(two) == ["source → target"]


@pytest.mark.parametrize("looking", [True, False])
def test_another_picture_ends_the_alignment_of_the_one_before(
    qtbot: QtBot, opened: Program, engine: FakeEngine, other: tuple[str, str], looking: bool
) -> None:
    engine.gate.clear()
    with qtbot.waitSignal(opened.align.coarse_found):
        opened.window.actions_["align"].trigger()
    with wait_job(qtbot, opened, "open-source"):
        opened.pair.open("source", other[0])
        if not looking:
            opened.pairs._add_empty()
    assert states(opened)[0] is PairState.READY
    engine.gate.set()
    with wait_job(qtbot, opened, "borders"):
        # The engine is free again: nothing came of the alignment.
        opened.window.actions_["propose_regions"].trigger() if looking else opened.regions.propose()
    show(opened, 0)
    assert opened.document.result.alignment is None


def test_the_offer_to_undo_a_removal_goes_with_the_next_edit(two: Program) -> None:
    two.window.actions_["remove_pair"].trigger()
    assert "was removed" in two.window.messages.text
    two.pairs.rename(two.workspace.current.number, "Panel")
    assert two.window.messages.text == ""


def test_a_swap_that_waits_for_pictures_is_not_of_another_pair(
    qtbot: QtBot, program: Program, pair: tuple[str, str], other: tuple[str, str]
) -> None:
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        program.pair.open_dropped(list(pair))
        program.window.messages.buttons[0].click()
        program.pairs._add_empty()
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        program.pair.open_here(*other)
    assert program.document.pair[0].info.name == "drawing.png"
    show(program, 0)
    with wait_job(qtbot, program, "open-source"):
        program.pair.open("source", pair[0])
    assert program.document.pair[0].info.name == "source.png"
