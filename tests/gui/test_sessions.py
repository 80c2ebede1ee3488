"""Sessions in the window: what was saved is shown again, and nothing is lost without a question."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rflow_engine.context import CallbackContext
from rflow_engine.session import PairRecord, Session, load, save
from rflow_engine.types import Regions
from rflow_gui import app
from rflow_gui.app import Program
from rflow_gui.controllers import sessions as module
from rflow_gui.dialogs.unsaved import Choice, unsaved_box
from rflow_gui.models.scales import Origin, Scale
from rflow_gui.models.view_state import CompareMode
from rflow_gui.models.workspace import PairState
from rflow_gui.widgets.message_bar import Kind
from tests import sessions
from tests.gui.driving import (
    align,
    drop,
    open_pair,
    open_session,
    save_to,
    wait_job,
)
from tests.gui.fakes import FakeEngine
from tests.sessions import assert_same

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_reopening_shows_the_same_without_computing(
    qtbot: QtBot, worked: Program, session_path: Path, second: Program, engine: FakeEngine
) -> None:
    worked.window.compare_pane.center_on(100, 60, 2.5)
    worked.window.actions_["invert_target"].trigger()
    save_to(qtbot, worked, session_path)
    worked.preferences.set_text("levels", "{}")
    counts = engine.align_count, len(engine.refits), len(engine.refined)
    open_session(qtbot, second, session_path)
    assert_same(second.document.result.alignment, worked.document.result.alignment)
    assert_same(second.document.result.edits, worked.document.result.edits)
    assert_same(second.document.result.found, worked.document.result.found)
    assert_same(second.document.regions, worked.document.regions)
    assert second.window.page == "compare"
    assert second.view.state.mode is CompareMode.OVERLAY
    assert tuple(second.window.compare_pane.view()) == pytest.approx((100, 60, 2.5))
    assert second.window.actions_["invert_target"].isChecked()
    with qtbot.waitSignal(second.render.rendered):
        second.render._supply()
    assert (engine.align_count, len(engine.refits), len(engine.refined)) == counts
    # The way back through the edits ends at what the program found, here as well.
    assert second.document.result.was_edited


def test_the_title_tells_name_and_what_is_not_saved(
    qtbot: QtBot, program: Program, pair: tuple[str, str], session_path: Path
) -> None:
    window = program.window
    open_pair(qtbot, program, pair)
    assert window.windowTitle() == "source.png → target.png[*] – RANSAC-Flow"
    assert not window.isWindowModified()
    align(qtbot, program)
    assert window.isWindowModified()
    save_to(qtbot, program, session_path)
    assert window.windowTitle() == "study[*] – source.png → target.png – RANSAC-Flow"
    assert not window.isWindowModified()
    with wait_job(qtbot, program, "refit"):
        program.edits.remove([0])
    assert window.isWindowModified()
    # The way back leads to what is saved.
    program.undo.undo()
    assert not window.isWindowModified()
    program.pairs.rename(program.workspace.current.number, "Panel")
    assert window.isWindowModified()


def test_looking_is_no_change(qtbot: QtBot, worked: Program, session_path: Path) -> None:
    save_to(qtbot, worked, session_path)
    worked.window.set_page("flow")
    worked.window.flow_pane.zoom_to(3.0)
    worked.pairs.show_next()
    assert not worked.sessions.modified


def test_a_scale_is_kept_and_counts_as_a_change(
    qtbot: QtBot, worked: Program, session_path: Path, second: Program, pair: tuple[str, str]
) -> None:
    infos = [
        picture.info for picture in (worked.document.picture("source"), worked.document.picture("target")) if picture
    ]
    worked.scales.set(infos[1], Scale.even(8.0, Origin.LINE))
    save_to(qtbot, worked, session_path)
    assert not worked.window.isWindowModified()
    worked.scales.set(infos[1], Scale.even(20.0, Origin.WIDTH))
    assert worked.window.isWindowModified()
    # A pair that is not on the screen counts as well.
    worked.window.actions_["duplicate_pair"].trigger()
    save_to(qtbot, worked, session_path)
    worked.scales.set(infos[0], None)
    assert worked.sessions.modified
    second.scales.set(infos[1], Scale.even(8.0, Origin.LINE))
    open_session(qtbot, second, session_path)
    assert second.scales.of(infos[1]) == Scale.even(20.0, Origin.WIDTH)
    assert not second.sessions.modified


def test_a_damaged_scale_of_a_session_changes_nothing(worked: Program) -> None:
    before = worked.workspace.mark()
    for data in (None, [], {"target": ["x"]}, {"target": [0, 1, "line"]}, {"elsewhere": [1, 1, "line"]}):
        worked.workspace.restore_scales(worked.workspace.current, data)
    assert worked.workspace.mark() == before
    worked.workspace.restore_scales(worked.workspace.current, {"source": "?", "target": [2, 4, "line"]})
    target = worked.document.picture("target")
    assert target is not None
    assert worked.scales.of(target.info) == Scale(2.0, 4.0, Origin.LINE)


def test_saving_asks_once_for_a_file(
    qtbot: QtBot, worked: Program, session_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        module, "choose_session_place", lambda parent, proposal: asked.append(proposal) or str(session_path)
    )
    with qtbot.waitSignal(worked.sessions.saved):
        worked.window.actions_["save_session"].trigger()
    assert asked == [str(session_path.parent / "source - target.rflow")]
    first = session_path.read_bytes()
    worked.pairs.rename(worked.workspace.current.number, "Panel")
    with qtbot.waitSignal(worked.sessions.saved):
        worked.window.actions_["save_session"].trigger()
    assert len(asked) == 1
    assert session_path.read_bytes() != first
    with qtbot.waitSignal(worked.sessions.saved):
        worked.window.actions_["save_session_as"].trigger()
    assert asked[1] == str(session_path)


def test_opening_and_looking_never_changes_a_file(
    qtbot: QtBot, worked: Program, session_path: Path, second: Program
) -> None:
    save_to(qtbot, worked, session_path)
    content, time = session_path.read_bytes(), session_path.stat().st_mtime_ns
    open_session(qtbot, second, session_path)
    second.window.set_page("flow")
    with wait_job(qtbot, second, "refit"):
        second.edits.remove([1])
    second.window.close()
    assert session_path.read_bytes() == content
    assert session_path.stat().st_mtime_ns == time
    assert sorted(entry.suffix for entry in session_path.parent.iterdir() if entry.is_file()) == [
        ".png",
        ".png",
        ".rflow",
    ]


def test_a_file_that_somebody_else_changed_is_not_overwritten(
    qtbot: QtBot, worked: Program, session_path: Path
) -> None:
    save_to(qtbot, worked, session_path)
    save(Session(pairs=(PairRecord(name="theirs"),)), session_path)
    os.utime(session_path, ns=(1, 1))
    worked.pairs.rename(worked.workspace.current.number, "mine")
    with wait_job(qtbot, worked, "session-save"):
        worked.sessions.save()
    assert "changed by another program" in worked.window.messages.text
    assert load(session_path).session.pairs[0].name == "theirs"
    assert worked.sessions.modified
    with qtbot.waitSignal(worked.sessions.saved):
        worked.window.messages.buttons[0].click()
    assert load(session_path).session.pairs[0].name == "mine"


def test_several_pairs_come_back_with_what_was_still_running(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str], session_path: Path, second: Program
) -> None:
    open_pair(qtbot, program, pair)
    engine.gate.clear()
    program.window.actions_["align"].trigger()
    program.pairs._add_empty()
    program.pair.open("target", pair[1])
    with wait_job(qtbot, program, "align"), wait_job(qtbot, program, "open-target"):
        engine.gate.set()
    # Its result has arrived, and was not looked at yet.
    save_to(qtbot, program, session_path)
    open_session(qtbot, second, session_path)
    workspace = second.workspace
    assert [workspace.state(entry) for entry in workspace.entries] == [PairState.ALIGNED, PairState.EMPTY]
    assert workspace.current is workspace.entries[1]
    assert second.document.picture("target") is not None
    second.pairs.show_next()
    assert second.document.result.alignment.flow is not None


@pytest.mark.parametrize("way", ["window", "pane", "recent", "start"])
def test_ways_to_open(
    qtbot: QtBot,
    worked: Program,
    session_path: Path,
    second: Program,
    way: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save_to(qtbot, worked, session_path)
    with qtbot.waitSignal(second.sessions.opened):
        if way == "window":
            drop(second.window, [str(session_path)])
        elif way == "pane":
            drop(second.window.source_pane, [str(session_path)])
        elif way == "recent":
            second.preferences.remember_session(str(session_path))
            second.window.recent_menu.actions()[0].trigger()
        else:
            monkeypatch.setattr(app, "build", lambda **more: second)
            monkeypatch.setattr(type(second), "warm_up", lambda program: None)
            app.start(str(session_path))
            second.garbage.stop()
    assert second.sessions.path == str(session_path)
    assert second.document.result.alignment is not None


def test_a_bad_file_is_explained_and_leaves_everything(qtbot: QtBot, worked: Program, session_path: Path) -> None:
    session_path.write_bytes(b"PK\x03\x04 not really")
    before = worked.document.result
    with wait_job(qtbot, worked, "session-open"):
        worked.sessions.open(str(session_path))
    # The answer was "Discard", but there was nothing to discard it for.
    assert worked.document.result is before
    assert worked.sessions.modified
    assert worked.window.messages.kind is Kind.ERROR
    assert "is damaged" in worked.window.messages.text


def test_a_session_damaged_in_part_opens_and_its_file_is_left_alone(
    qtbot: QtBot, worked: Program, session_path: Path, second: Program
) -> None:
    save_to(qtbot, worked, session_path)
    flow = sessions.text_of(session_path)["pairs"][0]["alignment"]["flow"]["flow"]["array"]
    sessions.rewritten(session_path, flow, b"no array")
    damaged = session_path.read_bytes()
    open_session(qtbot, second, session_path)
    assert second.window.messages.kind is Kind.WARNING
    assert "It could not be read: the alignment of" in second.window.messages.text
    assert second.document.result.alignment is None
    assert_same(second.document.result.edits, worked.document.result.edits)
    assert_same(second.document.regions, worked.document.regions)
    # It belongs to no file, so that saving asks for one.
    assert second.sessions.path == ""
    assert second.sessions.modified
    assert session_path.read_bytes() == damaged


@pytest.mark.parametrize("way", ["open", "save"])
def test_escape_ends_opening_and_saving(
    qtbot: QtBot, worked: Program, session_path: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(qtbot, worked, session_path)
    before, content = worked.document.result, session_path.read_bytes()
    held = threading.Event()
    monkeypatch.setattr(CallbackContext, "raise_if_cancelled", _held_until(held))
    worked.document.set_regions(Regions())
    with qtbot.waitSignal(worked.runner.started):
        worked.sessions.open(str(session_path)) if way == "open" else worked.sessions.save()
    cancel = worked.window.actions_["cancel"]
    assert cancel.isEnabled()
    with wait_job(qtbot, worked, f"session-{way}"):
        cancel.trigger()
        held.set()
    assert worked.document.result is before
    assert session_path.read_bytes() == content
    assert "The session was not" in worked.window.messages.text
    assert not cancel.isEnabled()


def _held_until(held: threading.Event) -> Callable[[CallbackContext], None]:
    """What a job does when it asks whether it was cancelled: it waits, and then asks."""
    ask = CallbackContext.raise_if_cancelled

    def wait(context: CallbackContext) -> None:
        while not held.wait(0.01) and not context.cancelled:
            pass
        ask(context)

    return wait


# Closing


@pytest.mark.parametrize("choice", list(Choice))
def test_closing_asks_only_when_there_is_something_to_lose(
    qtbot: QtBot, second: Program, pair: tuple[str, str], session_path: Path, choice: Choice
) -> None:
    asked: list[str] = []
    second.sessions.ask = lambda name: asked.append(name) or choice  # type: ignore[func-returns-value]
    open_pair(qtbot, second, pair)
    assert second.sessions.may_close()
    align(qtbot, second)
    save_to(qtbot, second, session_path)
    assert second.sessions.may_close()
    assert asked == []
    second.pairs.rename(second.workspace.current.number, "new name")
    before = session_path.read_bytes()
    closed = second.window.close()
    assert asked == ["study"]
    assert closed is (choice is Choice.DISCARD)
    if choice is Choice.SAVE:
        qtbot.waitUntil(lambda: not second.window.isVisible())
        assert load(session_path).session.pairs[0].name == "new name"
    else:
        assert session_path.read_bytes() == before
    second.sessions.ask = lambda name: Choice.DISCARD


def test_giving_up_the_file_name_keeps_the_window(
    qtbot: QtBot, worked: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked.sessions.ask = lambda name: Choice.SAVE
    monkeypatch.setattr(module, "choose_session_place", lambda parent, proposal: "")
    assert not worked.window.close()
    assert worked.window.isVisible()
    # Saving later does not close it either.
    worked.sessions.ask = lambda name: Choice.DISCARD
    assert worked.sessions._then is None


def test_the_question_names_the_session_and_can_be_left(program: Program) -> None:
    box = unsaved_box(program.window, "study")
    assert "“study”" in box.text()
    assert box.defaultButton().text().replace("&", "") == "Save"
    assert box.escapeButton() is box.button(box.StandardButton.Cancel)
    box.deleteLater()


def test_a_new_session_is_empty_and_belongs_to_no_file(qtbot: QtBot, worked: Program, session_path: Path) -> None:
    save_to(qtbot, worked, session_path)
    worked.window.actions_["new_session"].trigger()
    assert worked.document.pair is None
    assert worked.sessions.path == ""
    assert worked.window.windowTitle() == "RANSAC-Flow"
    assert not worked.window.actions_["save_session"].isEnabled()


def test_a_result_changed_by_nobody_is_kept_as_it_was(qtbot: QtBot, worked: Program, session_path: Path) -> None:
    """What the session keeps is the value on the screen, not a copy that drifts."""
    record = worked.sessions.session().pairs[0]
    assert record.alignment is worked.document.result.alignment
    assert replace(record).edits is worked.document.result.edits


def test_a_window_that_stays_open_after_all_has_discarded_nothing(worked: Program) -> None:
    worked.window.may_close.append(lambda: False)
    closed = worked.window.close()
    worked.window.may_close.pop()
    assert not closed
    assert worked.sessions.modified


def test_what_is_done_while_a_session_is_read_is_asked_for(
    qtbot: QtBot, worked: Program, session_path: Path, second: Program
) -> None:
    save_to(qtbot, worked, session_path)
    asked: list[str] = []
    worked.sessions.ask = lambda name: asked.append(name) or Choice.CANCEL  # type: ignore[func-returns-value]
    with wait_job(qtbot, worked, "session-open"):
        worked.sessions.open(str(session_path))
        worked.pairs.rename(worked.workspace.current.number, "while it was read")
    assert asked == ["study"]
    assert worked.workspace.current.name == "while it was read"
    worked.sessions.ask = lambda name: Choice.DISCARD


def test_saving_twice_in_a_row_is_no_change_by_somebody_else(qtbot: QtBot, worked: Program, session_path: Path) -> None:
    save_to(qtbot, worked, session_path)
    worked.pairs.rename(worked.workspace.current.number, "first")
    saves = [worked.sessions.saved] * 2
    with qtbot.waitSignals(saves):
        worked.sessions.save()
        worked.pairs.rename(worked.workspace.current.number, "second")
        worked.sessions.save()
    assert "changed by" not in worked.window.messages.text
    assert load(session_path).session.pairs[0].name == "second"
    assert not worked.sessions.modified
