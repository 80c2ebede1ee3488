"""The list of jobs: what runs, what came of it, its log, and stopping it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from rflow_engine.types import FitFailure
from rflow_gui.app import Program
from rflow_gui.models.job_list import STATE, TIME, JobEntry, JobsModel, JobState, duration, time_left
from tests.gui.fakes import FakeEngine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def opened(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    program.pair.open_pair(*pair)
    qtbot.waitUntil(lambda: program.document.pair is not None)
    program.window.show_jobs()
    return program


def states(program: Program) -> list[JobState]:
    model = program.window.jobs_dock.model
    return [model.entry_at(row).state for row in range(model.lines())]


def start(qtbot: QtBot, program: Program, engine: FakeEngine) -> None:
    """Begin an alignment that waits between its stages."""
    engine.gate.clear()
    with qtbot.waitSignal(program.runner.progressed):
        program.window.actions_["align"].trigger()


def align(qtbot: QtBot, program: Program) -> None:
    """Align from start to end."""
    program.align.align()
    qtbot.waitUntil(lambda: states(program)[0].is_over)


def test_the_panel_is_closed_until_it_is_wanted(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    dock = program.window.jobs_dock
    assert not dock.isVisible()
    program.pair.open_pair(*pair)
    qtbot.waitUntil(lambda: program.window.job_status.isVisible())
    qtbot.mouseClick(program.window.job_status, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert dock.isVisible()
    qtbot.waitUntil(lambda: program.document.pair is not None)


def test_the_view_menu_opens_it(program: Program) -> None:
    program.window.actions_.everything()["panel_jobsDock"].trigger()
    assert program.window.jobs_dock.isVisible()


def test_a_job_is_followed_from_start_to_end(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    dock = opened.window.jobs_dock
    start(qtbot, opened, engine)
    model = dock.model
    entry = model.entry_at(0)
    assert entry.title == "Align “source.png” to “target.png”"
    assert entry.state is JobState.RUNNING
    assert model.index(0, STATE).data() == "Running, 40 %"
    assert model.index(0, TIME).data()
    assert dock.cancel.isEnabled()
    assert "coarse" in dock.log.toPlainText()
    engine.gate.set()
    qtbot.waitUntil(lambda: entry.state is JobState.DONE)
    assert entry.took is not None
    assert "done" in dock.log.toPlainText()
    assert not dock.cancel.isEnabled()
    # The pictures were opened before.
    assert states(opened)[1:3] == [JobState.DONE, JobState.DONE]


def test_a_job_can_be_stopped_here(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    start(qtbot, opened, engine)
    opened.window.jobs_dock.cancel.click()
    assert states(opened)[0] is JobState.STOPPING
    qtbot.waitUntil(lambda: states(opened)[0] is JobState.CANCELLED)
    assert "cancelled" in opened.window.messages.text.lower()


def test_a_job_that_was_replaced_ends_too(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    start(qtbot, opened, engine)
    opened.align.align()
    assert states(opened)[:2] == [JobState.WAITING, JobState.STOPPING]
    qtbot.waitUntil(lambda: states(opened)[:2] == [JobState.RUNNING, JobState.CANCELLED])
    engine.gate.set()
    qtbot.waitUntil(lambda: states(opened)[0] is JobState.DONE)


def test_refusals_and_failures_are_told_apart(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    engine.answer = lambda alignment: FitFailure(reason="Too few inliers.", remedy="Try points.")
    align(qtbot, opened)
    assert states(opened)[0] is JobState.REFUSED
    assert "Too few inliers" in opened.window.jobs_dock.log.toPlainText()

    def fail(alignment: object) -> object:
        raise ZeroDivisionError("made up")

    engine.answer = fail
    align(qtbot, opened)
    assert states(opened)[0] is JobState.FAILED
    assert "ZeroDivisionError" in opened.window.jobs_dock.log.toPlainText()


def test_the_log_is_copied_and_finished_jobs_leave(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    align(qtbot, opened)
    dock = opened.window.jobs_dock
    dock.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Align “source.png”")
    assert "coarse" in copied
    dock.table.selectRow(1)
    assert "coarse" not in dock.log.toPlainText()
    start(qtbot, opened, engine)
    dock.clear.click()
    assert states(opened) == [JobState.RUNNING]
    engine.gate.set()
    qtbot.waitUntil(lambda: states(opened) == [JobState.DONE])
    dock.clear.click()
    assert dock.model.lines() == 0


def test_a_result_made_with_less_memory_says_so(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    note = "Memory ran out on A GPU. The working size was reduced to 320 pixels."
    engine.answer = lambda alignment: replace(alignment, notes=(note,))
    align(qtbot, opened)
    assert note in opened.window.messages.text
    assert note in opened.window.jobs_dock.log.toPlainText()


def test_nothing_that_happens_by_itself_is_listed(qtbot: QtBot, opened: Program) -> None:
    align(qtbot, opened)
    qtbot.waitUntil(lambda: opened.runner.current("render") is None)
    assert len(states(opened)) == 3


def test_times_are_read_easily() -> None:
    assert [duration(seconds) for seconds in (0.26, 61, 3725)] == ["0.3 s", "1 min 1 s", "1 h 2 min"]
    assert time_left(0.5, 0.2) == ""
    assert time_left(0.01, 100) == ""
    assert time_left(0.5, 10) == "about 10 s left"
    assert time_left(0.1, 100) == "about 15 min left"


def test_of_very_many_jobs_the_oldest_leaves_the_list(qtbot: QtBot) -> None:
    model = JobsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number in range(101):
        model.add(JobEntry(number, str(number)))
    # The oldest still runs, and makes room only when it is over.
    model.entry_at(100).state = JobState.DONE
    gone: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _, first, last: gone.append((first, last)))
    model.add(JobEntry(101, "101"))
    assert gone == [(101, 101)]
    assert model.lines() == 101
    assert model.entry_at(100).title == "1"
    tester.deleteLater()
