"""What tests do to the window, as a user would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rflow_gui.app import Program, build
from rflow_gui.dialogs.unsaved import Choice
from rflow_gui.jobs.requests import Ending, Job
from tests.gui.fakes import FakeEngine

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


def save_to(qtbot: QtBot, program: Program, path: Path) -> None:
    with qtbot.waitSignal(program.sessions.saved):
        program.sessions.save_to(str(path))


def open_session(qtbot: QtBot, program: Program, path: Path) -> None:
    with qtbot.waitSignal(program.sessions.opened):
        program.sessions.open(str(path))


@contextmanager
def another_window(qtbot: QtBot, engine: FakeEngine, copies: Path | None = None) -> Iterator[Program]:
    """A window beside the one under test; nobody is there to answer when it is closed."""
    program = build(engine.calls(), copies=copies)
    program.sessions.ask = lambda name: Choice.DISCARD
    qtbot.addWidget(program.window)
    program.window.show()
    yield program
    program.window.close()


def drop(widget: QWidget, paths: list[str]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))


def label_texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]
