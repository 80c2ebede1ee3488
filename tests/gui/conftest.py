"""A program under test: real widgets, preferences in a folder of its own, and no thread left behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSettings, QThread

from rflow_engine.types import Region, Regions
from rflow_gui.app import Program, build
from rflow_gui.dialogs.unsaved import Choice
from rflow_gui.jobs.engine_calls import EngineCalls
from rflow_gui.models.recent import Preferences
from tests.gui.brackets import bracketed, invented, texts
from tests.gui.driving import align, another_window, open_pair, wait_job
from tests.gui.fakes import FakeEngine, textured

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
from shiboken6 import isValid

__all__ = ["bracketed", "invented", "texts"]


@pytest.fixture(autouse=True)
def _own_preferences(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "preferences"))
    # Nobody is there to answer when a test closes the window while something runs.
    Preferences().set_text("confirm_exit", "never")


@pytest.fixture(autouse=True)
def _no_leaked_threads(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    started: list[QThread] = []
    start = QThread.start

    def remember(thread: QThread, *arguments: object) -> None:
        started.append(thread)
        start(thread, *arguments)

    monkeypatch.setattr(QThread, "start", remember)
    before = set(threading.enumerate())
    yield
    # A deleted one has ended: Qt ends the process when a running thread is deleted.
    assert all(not isValid(thread) or thread.isFinished() for thread in started), "a QThread is still running"
    # Qt's threads appear here as dummies that outlive them.
    left = [t for t in set(threading.enumerate()) - before if not isinstance(t, threading._DummyThread)]
    assert not left, f"threads are still running: {left}"


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def program(qtbot: QtBot, engine: FakeEngine) -> Iterator[Program]:
    """The whole window with a fake engine; pictures are really read."""
    yield from _opened(qtbot, engine.calls())


@pytest.fixture
def real_program(qtbot: QtBot) -> Iterator[Program]:
    """The whole window with the real engine."""
    yield from _opened(qtbot, EngineCalls())


def _opened(qtbot: QtBot, calls: EngineCalls) -> Iterator[Program]:
    program = build(calls)
    # Nobody is there to answer; tests of closing ask for themselves.
    program.sessions.ask = lambda name: Choice.DISCARD
    qtbot.addWidget(program.window)
    with qtbot.waitExposed(program.window):
        program.window.show()
    yield program
    program.window.close()


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    """Two small pictures of different sizes: the source is the target shrunk and moved."""
    target = textured(160, 240, seed=1)
    move = np.float32([[0.8, 0.05, 10], [-0.04, 0.85, 6]])
    source = cv2.warpAffine(target, move, (220, 150), borderMode=cv2.BORDER_REFLECT)
    paths = tmp_path / "source.png", tmp_path / "target.png"
    for path, picture in zip(paths, (source, target), strict=True):
        cv2.imwrite(str(path), picture)
    return str(paths[0]), str(paths[1])


@pytest.fixture
def other(tmp_path: Path) -> tuple[str, str]:
    """Another pair, of other sizes."""
    paths = tmp_path / "drawing.png", tmp_path / "print.png"
    for path, picture in zip(paths, (textured(90, 130, 5), textured(110, 150, 6)), strict=True):
        cv2.imwrite(str(path), picture)
    return str(paths[0]), str(paths[1])


@pytest.fixture
def opened(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    """A window with a pair."""
    open_pair(qtbot, program, pair)
    return program


@pytest.fixture
def aligned(qtbot: QtBot, opened: Program) -> Program:
    """A window with an aligned pair."""
    align(qtbot, opened)
    return opened


@pytest.fixture
def worked(qtbot: QtBot, aligned: Program) -> Program:
    """A pair with an alignment, an edit and a region, seen on the page "compare"."""
    with wait_job(qtbot, aligned, "refit"):
        aligned.edits.lock([3])
    with wait_job(qtbot, aligned, "align"):
        pass
    outline = np.array([[10.5, 20.25], [60, 22], [44, 70]])
    aligned.document.set_regions(Regions(target=(Region(outline=outline, name="Frame", measured=True),)))
    aligned.window.actions_["mode_overlay"].trigger()
    return aligned


@pytest.fixture
def second(qtbot: QtBot, engine: FakeEngine) -> Iterator[Program]:
    """Another window."""
    with another_window(qtbot, engine) as program:
        yield program


@pytest.fixture
def session_path(tmp_path: Path) -> Path:
    """Where a session can be saved."""
    return tmp_path / "study.rflow"
