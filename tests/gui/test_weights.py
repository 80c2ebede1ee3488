"""The dialog of the weights: what it shows, what it asks, and what comes of it, with real files and a real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from rflow_engine import weights
from rflow_engine.weights import catalogue, index, places, preferences
from rflow_gui.app import Program
from rflow_gui.dialogs.weights import WeightsDialog
from rflow_gui.dialogs.weights_text import WeightsText
from rflow_gui.jobs.weights import WeightsReport, WeightsRequest, look_after
from rflow_gui.widgets.message_bar import Kind
from tests import weights_shelf as shelf
from tests.gui.test_window import wait_job
from tests.servers import Server

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTENT = shelf.tiny()
OTHER = shelf.tiny(seed=1)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shelf.isolate(monkeypatch, tmp_path)
    return tmp_path


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with Server() as running:
        tiny = shelf.entry(CONTENT, addresses=(running.put("tiny.pth", CONTENT),), licence="CC-BY-NC-4.0")
        shelf.describe(monkeypatch, tiny, shelf.real("ransac-flow"))
        monkeypatch.setattr(weights, "CATALOGUE", catalogue.CATALOGUE)
        yield running


@pytest.fixture
def dialog(qtbot: QtBot, program: Program, server: Server) -> WeightsDialog:
    """The dialog on the screen, with the list in it."""
    with wait_job(qtbot, program, "weights-list"):
        program.window.actions_["weights"].trigger()
    assert program.weights.dialog is not None
    return program.weights.dialog


def _click(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _agree(dialog: WeightsDialog) -> None:
    assert dialog.question is not None
    next(button for button in dialog.question.buttons() if button.text() == "Fetch").click()


def _cells(dialog: WeightsDialog, row: int) -> list[str]:
    item = dialog.tree.topLevelItem(row)
    assert item is not None
    return [item.text(column) for column in range(5)]


def test_the_list_shows_what_there_is(dialog: WeightsDialog) -> None:
    assert _cells(dialog, 0) == [
        "tiny",
        "A test",
        f"{len(CONTENT) / 1e3:.1f} kB",
        "CC-BY-NC-4.0, non-commercial",
        "Not here",
    ]
    assert _cells(dialog, 1)[4] == "Not here"
    assert dialog.chosen == "tiny"
    assert "not for commercial use" in dialog.details.text()


def test_nothing_is_fetched_before_the_user_agreed(
    qtbot: QtBot, program: Program, dialog: WeightsDialog, server: Server
) -> None:
    _click(qtbot, dialog.fetch_button)
    question = dialog.question
    assert isinstance(question, QMessageBox)
    told = question.text() + question.informativeText()
    for word in ("tiny", f"{len(CONTENT) / 1e3:.1f} kB", "127.0.0.1", "CC-BY-NC-4.0", "does not allow commercial use"):
        assert word in told
    question.reject()
    assert program.runner.current("weights") is None
    assert server.asked("tiny.pth") == []


def test_the_question_names_mirrors_first(
    qtbot: QtBot, program: Program, dialog: WeightsDialog, server: Server
) -> None:
    preferences.set_mirrors(["https://mirror.example.org/weights"])
    with wait_job(qtbot, program, "weights-list"):
        program.weights.show()
    _click(qtbot, dialog.fetch_button)
    assert dialog.question is not None
    assert f"from mirror.example.org, else from {server.address[7:]}" in dialog.question.informativeText()
    dialog.question.reject()


def test_a_mirror_that_is_none_is_told(
    qtbot: QtBot, program: Program, dialog: WeightsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(preferences.MIRRORS, "nonsense")
    with wait_job(qtbot, program, "weights-list"):
        program.weights.show()
    assert dialog.chosen == "tiny"
    with wait_job(qtbot, program, "weights"):
        program.weights.fetch("tiny")
    assert "'nonsense' is no address of a mirror" in dialog.messages.text


def test_after_agreeing_the_file_is_fetched_and_shown(
    qtbot: QtBot, program: Program, dialog: WeightsDialog, home: Path
) -> None:
    _click(qtbot, dialog.fetch_button)
    with wait_job(qtbot, program, "weights"):
        _agree(dialog)
    assert (home / "cache" / "tiny.pth").read_bytes() == CONTENT
    assert _cells(dialog, 0)[4] == "Here"
    assert dialog.messages.kind is Kind.SUCCESS
    assert "Not for commercial use" in dialog.messages.text
    assert not dialog.fetch_button.isEnabled()
    assert str(home / "cache") in dialog.details.text().replace("\u200b", "")


def test_a_wrong_file_is_told_in_the_dialog(
    qtbot: QtBot, program: Program, dialog: WeightsDialog, server: Server
) -> None:
    server.put("tiny.pth", OTHER)
    with wait_job(qtbot, program, "weights"):
        program.weights.fetch("tiny")
    assert dialog.messages.kind is Kind.ERROR
    assert "expected SHA-256" in dialog.messages.text
    assert dialog.add_button.isEnabled()


def test_a_download_can_be_stopped_and_goes_on_later(
    qtbot: QtBot, program: Program, dialog: WeightsDialog, server: Server
) -> None:
    server.put("tiny.pth", CONTENT, hold_after=2000)
    program.weights.fetch("tiny")
    qtbot.waitUntil(lambda: (places.cache_folder() / "tiny.pth.part").exists())
    assert dialog.job_status.isVisible()
    assert not dialog.fetch_button.isEnabled()
    with wait_job(qtbot, program, "weights"):
        program.weights.cancel()
    with wait_job(qtbot, program, "weights-list"):
        pass
    assert dialog.messages.kind is Kind.INFO
    assert "goes on there" in dialog.messages.text
    assert not dialog.job_status.isVisible()
    assert dialog.fetch_button.isEnabled()


def test_with_the_dialog_closed_the_window_tells_the_end(
    qtbot: QtBot, program: Program, dialog: WeightsDialog, server: Server
) -> None:
    server.put("tiny.pth", CONTENT, hold_after=2000)
    program.weights.fetch("tiny")
    server.held.wait()
    dialog.close()
    with wait_job(qtbot, program, "weights"):
        server.release()
    assert program.window.messages.kind is Kind.SUCCESS
    assert "tiny" in program.window.messages.text
    assert dialog.messages.text == ""


def test_a_second_wish_waits_for_the_first_to_end(program: Program, dialog: WeightsDialog, server: Server) -> None:
    server.put("tiny.pth", CONTENT, hold_after=2000)
    program.weights.fetch("tiny")
    job = program.runner.current("weights")
    program.weights.verify(["tiny"])
    assert program.runner.current("weights") is job


def test_dropped_files_are_added(qtbot: QtBot, program: Program, dialog: WeightsDialog, home: Path) -> None:
    file = home / "my download.bin"
    file.write_bytes(CONTENT)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    dialog.dragEnterEvent(enter)
    assert enter.isAccepted()
    with wait_job(qtbot, program, "weights"):
        dialog.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, none))
    assert "my download.bin was recognised as “tiny”" in dialog.messages.text
    assert (home / "cache" / "tiny.pth").read_bytes() == CONTENT


def test_a_drag_without_files_is_not_accepted(dialog: WeightsDialog) -> None:
    data = QMimeData()
    data.setText("text")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    dialog.dragEnterEvent(event)
    assert not event.isAccepted()


def test_a_file_that_cannot_be_used_is_told(qtbot: QtBot, program: Program, dialog: WeightsDialog, home: Path) -> None:
    (home / "page.pth").write_text("<html>")
    with wait_job(qtbot, program, "weights"):
        program.weights.add([str(home / "page.pth")])
    assert dialog.messages.kind is Kind.ERROR
    assert "is a web page, not weights" in dialog.messages.text


def test_verifying_finds_the_bad_file(qtbot: QtBot, program: Program, dialog: WeightsDialog, home: Path) -> None:
    (home / "cache").mkdir()
    (home / "cache" / "tiny.pth").write_bytes(CONTENT[:-1] + b"x")
    with wait_job(qtbot, program, "weights-list"):
        program.weights.show()
    assert _cells(dialog, 0)[4] == "Here"
    with wait_job(qtbot, program, "weights"):
        _click(qtbot, dialog.verify_button)
    assert dialog.messages.kind is Kind.ERROR
    assert _cells(dialog, 0)[4] == "Damaged"
    assert "expected SHA-256" in dialog.details.text()
    assert dialog.fetch_button.isEnabled()
    (home / "cache" / "tiny.pth").write_bytes(CONTENT)
    with wait_job(qtbot, program, "weights"):
        _click(qtbot, dialog.verify_button)
    assert dialog.messages.text == "All files are the right ones. Verified: “tiny”."


def test_of_several_files_one_is_chosen(qtbot: QtBot, program: Program, dialog: WeightsDialog) -> None:
    for letter in "ab":
        (places.cache_folder() / f"{letter}.pth").parent.mkdir(exist_ok=True)
        (places.cache_folder() / f"{letter}.pth").write_bytes(letter.encode())
        path = str(places.cache_folder() / f"{letter}.pth")
        index.remember(index.Record("ransac-flow", path, letter * 64, 1, f"{letter}.pth", True))
    with wait_job(qtbot, program, "weights-list"):
        program.weights.show()
    dialog.select("ransac-flow", "a" * 64)
    assert dialog.use_button.isVisible()
    with wait_job(qtbot, program, "weights-list"):
        _click(qtbot, dialog.use_button)
    assert index.of("ransac-flow")[0].title == "a.pth"
    assert not dialog.use_button.isEnabled()
    item = dialog.tree.currentItem()
    assert item is not None
    assert item.text(0) == "In use: a.pth (0.0 kB)"


def test_the_folder_of_the_file_is_shown(qtbot: QtBot, dialog: WeightsDialog, home: Path, program: Program) -> None:
    with wait_job(qtbot, program, "weights"):
        program.weights.fetch("tiny")
    dialog.folder_requested.disconnect()
    with qtbot.waitSignal(dialog.folder_requested) as asked:
        _click(qtbot, dialog.folder_button)
    assert asked.args == [str(home / "cache")]


def test_everything_can_be_reached_and_has_a_name(dialog: WeightsDialog) -> None:
    assert dialog.tree.accessibleName()
    for button in dialog.findChildren(QPushButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.text() or button.accessibleName() or not button.isVisible()


@pytest.mark.parametrize("name", list(weights.CATALOGUE))
def test_the_words_fit_every_entry(name: str) -> None:
    status = weights.status(name)
    texts = WeightsText()
    cells = texts.row(status)
    assert all(cells)
    assert ("non-commercial" in cells[3]) == status.entry.non_commercial
    details = texts.details(status, None, "#808080")
    assert status.entry.licence in details
    assert "rflow " not in details, "a command of the terminal is no help in the window"


def test_a_listing_needs_no_torch() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from rflow_gui.jobs.weights import *; from rflow_engine.context import SilentContext; "
        "look_after(WeightsRequest('list'), SilentContext()); print('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_report_tells_what_was_touched(server: Server, home: Path) -> None:
    from rflow_engine.context import SilentContext

    (home / "x.pth").write_bytes(CONTENT)
    report = look_after(WeightsRequest("add", files=(str(home / "x.pth"),)), SilentContext())
    assert isinstance(report, WeightsReport)
    assert report.touched == ("tiny",)
    assert report.folder == str(home / "cache")


def test_enter_on_what_is_not_here_asks_to_fetch_it(qtbot: QtBot, program: Program, dialog: WeightsDialog) -> None:
    dialog.tree.setFocus()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.question is not None)
    # The same key has not answered it.
    assert program.runner.current("weights") is None
    assert dialog.question is not None
    dialog.question.reject()
    assert dialog.question is None
    dialog.select("ransac-flow")
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert dialog.question is None, "it has no address"


def test_escape_closes_it_and_what_was_said_is_gone(qtbot: QtBot, dialog: WeightsDialog) -> None:
    dialog.messages.say(Kind.INFO, "Something.")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.messages.text == ""
