"""Faults of the program itself: shown, logged, told at the next start."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from rflow_gui import crash
from rflow_gui.app import Program
from rflow_gui.crash import LAST_CRASH, FaultReporter, Run, previous_crash
from rflow_gui.dialogs.fault import FaultDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from rflow_gui.crash import FaultReporter
reporter = FaultReporter()
reporter.install(Path(sys.argv[1]))
"""


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A run of the program of its own that does something after its start."""
    command = [sys.executable, "-c", START + code, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def reporter(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultReporter]:
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    level = logging.getLogger().level
    reporter = FaultReporter()
    monkeypatch.setattr(crash, "FaultDialog", Shown)
    Shown.all.clear()
    yield reporter
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    logging.getLogger().setLevel(level)
    reporter.deleteLater()


class Shown:
    """Stands in for the dialog, and is answered at once."""

    all: list[str] = []  # noqa: RUF012

    def __init__(self, summary: str, report: str, *arguments: object, save: object = None) -> None:
        self.all.append(summary)

    def exec(self) -> int:
        return QDialog.DialogCode.Accepted

    def deleteLater(self) -> None:
        pass


def fail(reporter: FaultReporter, text: str) -> None:
    try:
        raise ValueError(text)
    except ValueError as error:
        reporter.on_exception(type(error), error, error.__traceback__)


# The dialog


def test_a_fault_is_shown_and_the_same_again_only_in_the_window(qtbot: QtBot, reporter: FaultReporter) -> None:
    again: list[str] = []
    reporter.repeat = lambda summary, report: again.append(summary)
    for text in ("first", "first", "second"):
        fail(reporter, text)
    qtbot.waitUntil(lambda: len(Shown.all) == 2)
    assert Shown.all == ["ValueError: first", "ValueError: second"]
    assert again == ["ValueError: first"]


def test_the_window_says_that_a_fault_came_back(program: Program) -> None:
    program.shell.tell_fault("ValueError: again", "the report")
    assert "again" in program.window.messages.text
    program.window.messages.buttons[0].click()
    assert QGuiApplication.clipboard().text() == "the report"


class Emitter(QObject):
    happened = Signal()

    @Slot()
    def fail(self) -> None:
        raise ValueError("in a slot")


def test_a_fault_in_a_slot_or_a_timer_is_shown(qtbot: QtBot, reporter: FaultReporter) -> None:
    emitter = Emitter()
    with qtbot.captureExceptions() as caught:
        # pytest-qt has put its own hook in the place of ours; what Qt hands to it, it would hand to ours.
        emitter.happened.connect(emitter.fail)
        emitter.happened.emit()
        QTimer.singleShot(0, emitter.fail)
        qtbot.waitUntil(lambda: len(caught) == 2)
    for kind, error, trace in caught:
        reporter.on_exception(kind, error, trace)
    qtbot.waitUntil(lambda: bool(Shown.all))
    assert Shown.all[0] == "ValueError: in a slot"


def go_on(dialog: FaultDialog) -> str:
    button = next(
        button
        for button in dialog.findChild(QDialogButtonBox).buttons()
        if dialog.findChild(QDialogButtonBox).buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole
    )
    text = button.text()
    button.click()
    return str(text)


def test_work_is_saved_before_going_on(qtbot: QtBot) -> None:
    saved: list[int] = []
    dialog = FaultDialog("x", "report", "/log", save=lambda: saved.append(1))
    qtbot.addWidget(dialog)
    dialog.show()
    assert go_on(dialog) == "Save and go on"
    assert saved == [1]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_work_that_cannot_be_saved_is_told(qtbot: QtBot) -> None:
    def refuse() -> None:
        raise OSError("disk full")

    dialog = FaultDialog("x", "report", "/log", save=refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    go_on(dialog)
    assert dialog.isVisible()
    assert go_on(dialog) == "Go on"
    assert not dialog.isVisible()


# Hard ends


def test_a_crash_in_a_library_is_told_at_the_next_start(tmp_path: Path) -> None:
    done = run("import faulthandler; faulthandler._sigsegv()", tmp_path)
    assert done.returncode != 0
    report = previous_crash(tmp_path)
    assert "Segmentation fault" in report or "access violation" in report
    assert "PySide6" in report
    assert "_sigsegv" in report or "<string>" in report
    assert (tmp_path / LAST_CRASH).read_text(encoding="utf-8") == report
    # It is told once.
    assert previous_crash(tmp_path) == ""


def test_a_run_that_was_killed_is_told(tmp_path: Path) -> None:
    run("import os; os._exit(9)", tmp_path)
    assert "Started" in previous_crash(tmp_path)


def test_a_run_that_ended_well_is_not(tmp_path: Path) -> None:
    done = run("reporter.end()", tmp_path)
    assert done.returncode == 0, done.stderr
    assert previous_crash(tmp_path) == ""
    assert "started" in (tmp_path / "rflow.log").read_text(encoding="utf-8")


def test_a_run_that_still_lasts_is_not(tmp_path: Path) -> None:
    now = Run(tmp_path)
    assert previous_crash(tmp_path) == ""
    now.end()
    assert list(tmp_path.glob("run-*")) == []


def test_a_fault_in_a_thread_is_logged(tmp_path: Path) -> None:
    code = """
import threading
thread = threading.Thread(target=lambda: 1 / 0); thread.start(); thread.join()
reporter.end()
"""
    assert run(code, tmp_path).returncode == 0
    assert "ZeroDivisionError" in (tmp_path / "rflow.log").read_text(encoding="utf-8")


def test_without_a_place_for_the_log_the_program_starts(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert run("print('on')", tmp_path / "file" / "log").stdout.strip() == "on"


def test_the_window_tells_of_the_crash(program: Program) -> None:
    program.shell.tell_crash("Fatal Python error")
    assert "ended unexpectedly" in program.window.messages.text
    program.window.messages.buttons[0].click()
    assert QGuiApplication.clipboard().text() == "Fatal Python error"
