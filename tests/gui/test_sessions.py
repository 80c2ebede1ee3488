"""Sessions in the window: what was saved is shown again, and nothing is lost without a question."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from rflow_engine.session import PairRecord, Session, load, save
from rflow_engine.types import Region, Regions
from rflow_gui import app
from rflow_gui.app import Program, build
from rflow_gui.controllers import sessions as module
from rflow_gui.dialogs.unsaved import Choice, unsaved_box
from rflow_gui.models.scales import Origin, Scale
from rflow_gui.models.view_state import CompareMode
from rflow_gui.models.workspace import PairState
from rflow_gui.widgets.message_bar import Kind
from tests.gui.fakes import FakeEngine, textured
from tests.gui.test_window import align, drop, open_pair, wait_job
from tests.sessions import assert_same

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OUTLINE = np.array([[10.5, 20.25], [60, 22], [44, 70]])


@pytest.fixture
def worked(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    """A pair with an alignment, an edit and a region, seen on the page "compare"."""
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    with wait_job(qtbot, program, "refit"):
        program.edits.lock([3])
    with wait_job(qtbot, program, "align"):
        pass
    program.document.set_regions(Regions(target=(Region(outline=OUTLINE, name="Frame", measured=True),)))
    program.window.actions_["mode_overlay"].trigger()
    return program


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "study.rflow"


def save_to(qtbot: QtBot, program: Program, path: Path) -> None:
    with qtbot.waitSignal(program.sessions.saved):
        program.sessions.save_to(str(path))


def open_session(qtbot: QtBot, program: Program, path: Path) -> None:
    with qtbot.waitSignal(program.sessions.opened):
        program.sessions.open(str(path))


@pytest.fixture
def second(qtbot: QtBot, engine: FakeEngine) -> Iterator[Program]:
    """Another window."""
    program = build(engine.calls())
    program.sessions.ask = lambda name: Choice.DISCARD
    qtbot.addWidget(program.window)
    program.window.show()
    yield program
    program.window.close()


def test_reopening_shows_the_same_without_computing(
    qtbot: QtBot, worked: Program, path: Path, second: Program, engine: FakeEngine
) -> None:
    worked.window.compare_pane.center_on(100, 60, 2.5)
    worked.window.actions_["invert_target"].trigger()
    save_to(qtbot, worked, path)
    worked.preferences.set_text("levels", "{}")
    counts = engine.align_count, len(engine.refits), len(engine.refined)
    open_session(qtbot, second, path)
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
    qtbot: QtBot, program: Program, pair: tuple[str, str], path: Path
) -> None:
    window = program.window
    open_pair(qtbot, program, pair)
    assert window.windowTitle() == "source.png → target.png[*] – RANSAC-Flow"
    assert not window.isWindowModified()
    align(qtbot, program)
    assert window.isWindowModified()
    save_to(qtbot, program, path)
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


def test_looking_is_no_change(qtbot: QtBot, worked: Program, path: Path) -> None:
    save_to(qtbot, worked, path)
    worked.window.set_page("flow")
    worked.window.flow_pane.zoom_to(3.0)
    worked.pairs.show_next()
    assert not worked.sessions.modified


def test_a_scale_is_kept_and_counts_as_a_change(
    qtbot: QtBot, worked: Program, path: Path, second: Program, pair: tuple[str, str]
) -> None:
    infos = [
        picture.info for picture in (worked.document.picture("source"), worked.document.picture("target")) if picture
    ]
    worked.scales.set(infos[1], Scale.even(8.0, Origin.LINE))
    save_to(qtbot, worked, path)
    assert not worked.window.isWindowModified()
    worked.scales.set(infos[1], Scale.even(20.0, Origin.WIDTH))
    assert worked.window.isWindowModified()
    # A pair that is not on the screen counts as well.
    worked.window.actions_["duplicate_pair"].trigger()
    save_to(qtbot, worked, path)
    worked.scales.set(infos[0], None)
    assert worked.sessions.modified
    second.scales.set(infos[1], Scale.even(8.0, Origin.LINE))
    open_session(qtbot, second, path)
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
    qtbot: QtBot, worked: Program, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(module, "choose_session_place", lambda parent, proposal: asked.append(proposal) or str(path))
    with qtbot.waitSignal(worked.sessions.saved):
        worked.window.actions_["save_session"].trigger()
    assert asked == [str(path.parent / "source - target.rflow")]
    first = path.read_bytes()
    worked.pairs.rename(worked.workspace.current.number, "Panel")
    with qtbot.waitSignal(worked.sessions.saved):
        worked.window.actions_["save_session"].trigger()
    assert len(asked) == 1
    assert path.read_bytes() != first
    with qtbot.waitSignal(worked.sessions.saved):
        worked.window.actions_["save_session_as"].trigger()
    assert asked[1] == str(path)


def test_opening_and_looking_never_changes_a_file(qtbot: QtBot, worked: Program, path: Path, second: Program) -> None:
    save_to(qtbot, worked, path)
    content, time = path.read_bytes(), path.stat().st_mtime_ns
    open_session(qtbot, second, path)
    second.window.set_page("flow")
    with wait_job(qtbot, second, "refit"):
        second.edits.remove([1])
    second.window.close()
    assert path.read_bytes() == content
    assert path.stat().st_mtime_ns == time
    assert sorted(entry.suffix for entry in path.parent.iterdir() if entry.is_file()) == [".png", ".png", ".rflow"]


def test_a_file_that_somebody_else_changed_is_not_overwritten(qtbot: QtBot, worked: Program, path: Path) -> None:
    save_to(qtbot, worked, path)
    save(Session(pairs=(PairRecord(name="theirs"),)), path)
    os.utime(path, ns=(1, 1))
    worked.pairs.rename(worked.workspace.current.number, "mine")
    with wait_job(qtbot, worked, "session-save"):
        worked.sessions.save()
    assert "changed by another program" in worked.window.messages.text
    assert load(path).session.pairs[0].name == "theirs"
    assert worked.sessions.modified
    with qtbot.waitSignal(worked.sessions.saved):
        worked.window.messages.buttons[0].click()
    assert load(path).session.pairs[0].name == "mine"


def test_several_pairs_come_back_with_what_was_still_running(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str], path: Path, second: Program
) -> None:
    open_pair(qtbot, program, pair)
    engine.gate.clear()
    program.window.actions_["align"].trigger()
    program.pairs._add_empty()
    program.pair.open("target", pair[1])
    with wait_job(qtbot, program, "align"), wait_job(qtbot, program, "open-target"):
        engine.gate.set()
    # Its result has arrived, and was not looked at yet.
    save_to(qtbot, program, path)
    open_session(qtbot, second, path)
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
    path: Path,
    second: Program,
    way: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save_to(qtbot, worked, path)
    with qtbot.waitSignal(second.sessions.opened):
        if way == "window":
            drop(second.window, [str(path)])
        elif way == "pane":
            drop(second.window.source_pane, [str(path)])
        elif way == "recent":
            second.preferences.remember_session(str(path))
            second.window.recent_menu.actions()[0].trigger()
        else:
            monkeypatch.setattr(app, "build", lambda **more: second)
            monkeypatch.setattr(type(second), "warm_up", lambda program: None)
            app.start(str(path))
            second.garbage.stop()
    assert second.sessions.path == str(path)
    assert second.document.result.alignment is not None


def test_a_bad_file_is_explained_and_leaves_everything(qtbot: QtBot, worked: Program, path: Path) -> None:
    path.write_bytes(b"PK\x03\x04 not really")
    before = worked.document.result
    with wait_job(qtbot, worked, "session-open"):
        worked.sessions.open(str(path))
    # What was not saved was given up when the test's answer was "Discard", but it is still there.
    assert worked.document.result is before
    assert worked.window.messages.kind is Kind.ERROR
    assert "is damaged" in worked.window.messages.text


# Closing


@pytest.mark.parametrize("choice", list(Choice))
def test_closing_asks_only_when_there_is_something_to_lose(
    qtbot: QtBot, second: Program, pair: tuple[str, str], path: Path, choice: Choice
) -> None:
    asked: list[str] = []
    second.sessions.ask = lambda name: asked.append(name) or choice  # type: ignore[func-returns-value]
    open_pair(qtbot, second, pair)
    assert second.sessions.may_close()
    align(qtbot, second)
    save_to(qtbot, second, path)
    assert second.sessions.may_close()
    assert asked == []
    second.pairs.rename(second.workspace.current.number, "new name")
    before = path.read_bytes()
    closed = second.window.close()
    assert asked == ["study"]
    assert closed is (choice is Choice.DISCARD)
    if choice is Choice.SAVE:
        qtbot.waitUntil(lambda: not second.window.isVisible())
        assert load(path).session.pairs[0].name == "new name"
    else:
        assert path.read_bytes() == before
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


def test_a_new_session_is_empty_and_belongs_to_no_file(qtbot: QtBot, worked: Program, path: Path) -> None:
    save_to(qtbot, worked, path)
    worked.window.actions_["new_session"].trigger()
    assert worked.document.pair is None
    assert worked.sessions.path == ""
    assert worked.window.windowTitle() == "RANSAC-Flow"
    assert not worked.window.actions_["save_session"].isEnabled()


# Missing pictures


@pytest.fixture
def moved(qtbot: QtBot, worked: Program, path: Path, second: Program, tmp_path: Path) -> Program:
    """A session whose pictures are no longer where they were."""
    target = worked.document.picture("target")
    assert target is not None
    worked.scales.set(target.info, Scale.even(8.0, Origin.LINE))
    save_to(qtbot, worked, path)
    (tmp_path / "away").mkdir()
    for name in ("source.png", "target.png"):
        shutil.move(tmp_path / name, tmp_path / "away" / name)
    open_session(qtbot, second, path)
    return second


def test_missing_pictures_are_told_and_nothing_is_lost(qtbot: QtBot, moved: Program, path: Path) -> None:
    messages = moved.window.messages
    assert "Not where they were: “source.png”, “target.png”." in messages.text
    assert [button.text() for button in messages.buttons] == ["Locate…"]
    assert moved.document.result.alignment is not None
    assert moved.document.picture("source").is_missing
    assert moved.window.actions_["locate_missing"].isEnabled()
    # Edits are followed, and the session can be saved again as it is.
    with wait_job(qtbot, moved, "refit"):
        moved.edits.remove([0])
    save_to(qtbot, moved, path.with_name("again.rflow"))
    assert len(load(path.with_name("again.rflow")).notes) == 2


def test_one_located_picture_brings_the_others_of_its_folder(
    qtbot: QtBot, moved: Program, tmp_path: Path, path: Path
) -> None:
    with wait_job(qtbot, moved, "session-locate"):
        moved.missing.locate(str(tmp_path / "away" / "source.png"))
    assert "All pictures of the session are there." in moved.window.messages.text
    assert not moved.workspace.missing()
    found = moved.document.picture("target")
    assert found is not None
    assert moved.scales.of(found.info) == Scale.even(8.0, Origin.LINE)
    assert not moved.window.actions_["locate_missing"].isEnabled()
    alignment = moved.document.result.alignment
    assert alignment.source is moved.document.pair[0].image
    assert alignment.target.info.path == str(tmp_path / "away" / "target.png")
    assert moved.sessions.modified
    # The comparison is made of the pictures, not of what stood for them.
    with qtbot.waitSignal(moved.render.rendered):
        pass
    made = moved.render._kept[-1]
    assert made[0][0] is moved.document.pair[0]
    save_to(qtbot, moved, path)
    assert load(path).notes == ()


def test_another_picture_is_doubted(qtbot: QtBot, moved: Program, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "fake.png"), textured(150, 220, seed=9))
    with wait_job(qtbot, moved, "session-locate"):
        moved.missing.locate(str(tmp_path / "fake.png"))
    assert "but not the same file" in moved.window.messages.text
    assert moved.document.picture("source").is_missing
    moved.window.messages.buttons[0].click()
    assert not moved.document.picture("source").is_missing
    assert "1 found, 1 still missing." in moved.window.messages.text


def test_a_picture_of_another_size_is_refused(qtbot: QtBot, moved: Program, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "small.png"), textured(75, 110, seed=9))
    with wait_job(qtbot, moved, "session-locate"):
        moved.missing.locate(str(tmp_path / "small.png"))
    assert "“small.png” has 110 × 75 pixels, “source.png” had 220 × 150." in moved.window.messages.text
    assert moved.document.picture("source").is_missing


def test_a_changed_picture_is_told(qtbot: QtBot, worked: Program, path: Path, second: Program, tmp_path: Path) -> None:
    save_to(qtbot, worked, path)
    cv2.imwrite(str(tmp_path / "target.png"), textured(160, 240, seed=77))
    open_session(qtbot, second, path)
    assert "Changed since the session was saved: “target.png”." in second.window.messages.text
    assert second.document.result.alignment is not None


# Recovery


@pytest.fixture
def copying(qtbot: QtBot, engine: FakeEngine, tmp_path: Path) -> Iterator[Program]:
    """A window that keeps copies."""
    program = build(engine.calls(), copies=tmp_path / "state")
    program.sessions.ask = lambda name: Choice.DISCARD
    qtbot.addWidget(program.window)
    program.window.show()
    yield program
    program.window.close()


def copies(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "state").glob("*/*.rflow"))


def copy(qtbot: QtBot, program: Program) -> None:
    with wait_job(qtbot, program, "session-copy"):
        program.recovery.copy()


def test_copies_are_kept_while_something_is_not_saved(
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path, path: Path
) -> None:
    open_pair(qtbot, copying, pair)
    copying.recovery.copy()
    assert copying.runner.current("session-copy") is None
    align(qtbot, copying)
    assert copying.recovery._soon.isActive()
    copy(qtbot, copying)
    assert len(copies(tmp_path)) == 1
    copying.recovery.copy()
    assert copying.runner.current("session-copy") is None
    for number in range(4):
        copying.pairs.rename(copying.workspace.current.number, f"name {number}")
        copy(qtbot, copying)
    assert len(copies(tmp_path)) == 3
    assert load(copies(tmp_path)[-1]).session.pairs[0].name == "name 3"
    save_to(qtbot, copying, path)
    assert copies(tmp_path) == []
    copying.window.close()
    assert list((tmp_path / "state").iterdir()) == []


def crash(program: Program, tmp_path: Path) -> None:
    """Leave behind what a crash would: the copies, and a lock that the system has freed."""
    left = tmp_path / "state" / "12345-left"
    left.mkdir()
    shutil.copy(copies(tmp_path)[-1], left / "000007.rflow")
    (left / "lock").write_bytes(b"12345")


def test_recovery_is_offered_after_a_crash(
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path, path: Path
) -> None:
    open_pair(qtbot, copying, pair)
    align(qtbot, copying)
    save_to(qtbot, copying, path)
    with wait_job(qtbot, copying, "refit"):
        copying.edits.remove([2])
    copy(qtbot, copying)
    crash(copying, tmp_path)
    saved = path.read_bytes()
    edits = copying.document.result.edits
    copying.window.actions_["new_session"].trigger()
    with wait_job(qtbot, copying, "session-leftovers"):
        copying.recovery.look()
    messages = copying.window.messages
    assert "There is unsaved work" in messages.text
    assert [button.text() for button in messages.buttons] == ["Recover", "Discard"]
    with wait_job(qtbot, copying, "session-leftovers"):
        messages.buttons[0].click()
    assert_same(copying.document.result.edits, edits)
    # It belongs to its file, which is not touched before the user saves.
    assert copying.sessions.path == str(path)
    assert copying.sessions.modified
    assert path.read_bytes() == saved
    # What was left behind went only when this window had a copy of its own.
    assert not (tmp_path / "state" / "12345-left").exists()
    assert len(copies(tmp_path)) >= 1


def test_what_was_left_behind_can_be_discarded(
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path
) -> None:
    open_pair(qtbot, copying, pair)
    align(qtbot, copying)
    copy(qtbot, copying)
    crash(copying, tmp_path)
    with wait_job(qtbot, copying, "session-leftovers"):
        copying.recovery.look()
    with wait_job(qtbot, copying, "session-leftovers"):
        copying.window.messages.buttons[1].click()
    assert not (tmp_path / "state" / "12345-left").exists()


def test_the_offer_to_recover_brings_the_report_of_the_crash_along(
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path
) -> None:
    open_pair(qtbot, copying, pair)
    align(qtbot, copying)
    copy(qtbot, copying)
    crash(copying, tmp_path)
    messages = copying.window.messages
    with wait_job(qtbot, copying, "session-leftovers"):
        copying.recovery.look()
        copying.shell.tell_crash("Fatal Python error")
        assert "ended unexpectedly" in messages.text
    assert "There is unsaved work" in messages.text
    assert "send the report" in messages.text
    assert [button.text() for button in messages.buttons] == ["Recover", "Discard", "Copy report"]
    messages.buttons[2].click()
    assert QGuiApplication.clipboard().text() == "Fatal Python error"
    # The work is still offered.
    assert "There is unsaved work" in messages.text
    with wait_job(qtbot, copying, "session-leftovers"):
        messages.buttons[1].click()
    assert not (tmp_path / "state" / "12345-left").exists()


def test_a_second_running_window_is_no_crash(
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path
) -> None:
    open_pair(qtbot, copying, pair)
    align(qtbot, copying)
    copy(qtbot, copying)
    copying.window.messages.hide()
    with wait_job(qtbot, copying, "session-leftovers"):
        copying.recovery.look()
    assert copying.window.messages.text == ""
    assert len(copies(tmp_path)) == 1


def test_a_place_that_cannot_be_written_to_only_means_no_copies(
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path
) -> None:
    (tmp_path / "state").write_text("a file")
    open_pair(qtbot, copying, pair)
    align(qtbot, copying)
    copying.recovery.copy()
    assert copying.recovery.place is None
    assert copying.runner.current("session-copy") is None
    assert copying.window.messages.kind is not Kind.ERROR


def test_a_result_changed_by_nobody_is_kept_as_it_was(qtbot: QtBot, worked: Program, path: Path) -> None:
    """What the session keeps is the value on the screen, not a copy that drifts."""
    record = worked.sessions.session().pairs[0]
    assert record.alignment is worked.document.result.alignment
    assert replace(record).edits is worked.document.result.edits


def test_work_is_kept_at_once_after_a_fault(
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path
) -> None:
    copying.recovery.keep_now()
    assert copies(tmp_path) == []
    copying.choices.choose("autosave", "0")
    copying.pair.open_pair(*pair)
    qtbot.waitUntil(lambda: copying.document.pair is not None)
    copying.align.align()
    qtbot.waitUntil(lambda: copying.document.result.alignment is not None)
    copying.recovery.keep_now()
    assert load(copies(tmp_path)[-1]).session.pairs[0].alignment is not None


def test_copies_are_written_as_often_as_is_chosen(copying: Program) -> None:
    timer = copying.recovery._timer
    assert timer.isActive()
    assert timer.interval() == 120_000
    copying.choices.choose("autosave", "30")
    assert timer.interval() == 30_000
    copying.choices.choose("autosave", "0")
    assert not timer.isActive()
