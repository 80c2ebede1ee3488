"""Automatic copies of what is not saved, and what a window that crashed has left behind."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from rflow_engine.session import load
from rflow_gui.app import Program
from rflow_gui.widgets.message_bar import Kind
from tests.gui.driving import (
    align,
    another_window,
    open_pair,
    save_to,
    wait_job,
)
from tests.gui.fakes import FakeEngine
from tests.sessions import assert_same

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def copying(qtbot: QtBot, engine: FakeEngine, tmp_path: Path) -> Iterator[Program]:
    """A window that keeps copies."""
    with another_window(qtbot, engine, tmp_path / "state") as program:
        yield program


def copies(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "state").glob("*/*.rflow"))


def copy(qtbot: QtBot, program: Program) -> None:
    with wait_job(qtbot, program, "session-copy"):
        program.recovery.copy()


def test_copies_are_kept_while_something_is_not_saved(
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path, session_path: Path
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
    save_to(qtbot, copying, session_path)
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
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path, session_path: Path
) -> None:
    open_pair(qtbot, copying, pair)
    align(qtbot, copying)
    save_to(qtbot, copying, session_path)
    with wait_job(qtbot, copying, "refit"):
        copying.edits.remove([2])
    copy(qtbot, copying)
    crash(copying, tmp_path)
    saved = session_path.read_bytes()
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
    assert copying.sessions.path == str(session_path)
    assert copying.sessions.modified
    assert session_path.read_bytes() == saved
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


def test_a_copy_is_written_again_after_the_copies_went_with_a_save(
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path, session_path: Path
) -> None:
    open_pair(qtbot, copying, pair)
    align(qtbot, copying)
    copy(qtbot, copying)
    copying.pairs.rename(copying.workspace.current.number, "saved so")
    save_to(qtbot, copying, session_path)
    assert copies(tmp_path) == []
    # Back to what the copy held, which is in no file any more.
    copying.undo.undo()
    copy(qtbot, copying)
    assert load(copies(tmp_path)[-1]).session.pairs[0].name == ""


def test_what_was_left_behind_stays_until_a_copy_holds_it(
    qtbot: QtBot, copying: Program, pair: tuple[str, str], tmp_path: Path
) -> None:
    open_pair(qtbot, copying, pair)
    align(qtbot, copying)
    copying.pairs.rename(copying.workspace.current.number, "lost and found")
    copy(qtbot, copying)
    crash(copying, tmp_path)
    with wait_job(qtbot, copying, "session-leftovers"):
        copying.recovery.look()
    with wait_job(qtbot, copying, "session-leftovers"):
        copying.window.messages.buttons[0].click()
        # A copy of what is on the screen now waits behind the session that is read.
        copying.pairs.rename(copying.workspace.current.number, "of before")
        copying.recovery.copy()
    assert not (tmp_path / "state" / "12345-left").exists()
    assert load(copies(tmp_path)[-1]).session.pairs[0].name == "lost and found"
