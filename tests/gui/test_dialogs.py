"""Export, about, shortcuts, and the report of a fault."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from rflow_engine.export import ExportOptions
from rflow_gui.actions import Actions
from rflow_gui.app import Program
from rflow_gui.crash import FaultReporter, report_of
from rflow_gui.dialogs.about import AboutDialog, versions
from rflow_gui.dialogs.fault import FaultDialog
from rflow_gui.dialogs.shortcuts import ShortcutsDialog
from rflow_gui.widgets.message_bar import Kind
from tests.gui.fakes import FakeEngine
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def aligned(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    return program


def accept(qtbot: QtBot, program: Program, folder: Path) -> None:
    program.window.actions_["export"].trigger()
    dialog = program.export.dialog
    assert dialog is not None
    dialog.folder.setText(str(folder))
    with wait_job(qtbot, program, "export"):
        dialog.accept()


def test_export_writes_the_aligned_source(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    folder = tmp_path / "results"
    accept(qtbot, aligned, folder)
    messages = aligned.window.messages
    assert messages.kind is Kind.SUCCESS, messages.text
    assert [button.text() for button in messages.buttons] == ["Open folder"]
    names = sorted(path.name for path in folder.iterdir())
    assert "alignment.json" in names
    picture = next(path for path in folder.iterdir() if "aligned" in path.name and path.suffix == ".png")
    assert cv2.imread(str(picture)).shape == (160, 240, 3)
    assert aligned.preferences.folder("export") == str(folder)


def test_export_asks_before_it_replaces(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    folder = tmp_path / "results"
    accept(qtbot, aligned, folder)
    first = sorted(path.name for path in folder.iterdir())
    # The dialog gives new names; what is in the way although it did not know of it is asked about.
    with wait_job(qtbot, aligned, "export"):
        aligned.export.export(str(folder), ExportOptions())
    messages = aligned.window.messages
    assert messages.kind is Kind.ERROR
    replace = messages.buttons[0]
    assert replace.text() == "Replace"
    with wait_job(qtbot, aligned, "export"):
        qtbot.mouseClick(replace, Qt.MouseButton.LeftButton)
    assert messages.kind is Kind.SUCCESS
    assert sorted(path.name for path in folder.iterdir()) == first


def test_export_can_be_cancelled_and_leaves_nothing(
    qtbot: QtBot, aligned: Program, engine: FakeEngine, tmp_path: Path
) -> None:
    engine.gate.clear()
    aligned.export.export(str(tmp_path / "results"), ExportOptions())
    assert not aligned.window.actions_["export"].isEnabled()
    with wait_job(qtbot, aligned, "export"):
        aligned.window.actions_["cancel"].trigger()
    engine.gate.set()
    assert not (tmp_path / "results").exists()
    assert "No file was written" in aligned.window.messages.text


def test_export_to_an_impossible_place_is_explained(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with wait_job(qtbot, aligned, "export"):
        aligned.export.export(str(tmp_path / "file" / "below"), ExportOptions())
    assert aligned.window.messages.kind is Kind.ERROR
    assert aligned.window.actions_["export"].isEnabled()


def test_shortcut_sheet_lists_every_key(qtbot: QtBot, qapp: QApplication) -> None:
    actions = Actions(qapp)
    dialog = ShortcutsDialog(actions)
    qtbot.addWidget(dialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    for name in actions:
        if actions[name].shortcuts():
            assert actions[name].text().replace("&", "").rstrip("…") in texts


def test_about_names_versions_without_loading_them(qtbot: QtBot) -> None:
    dialog = AboutDialog("/somewhere/log")
    qtbot.addWidget(dialog)
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert versions()["torch"] in texts
    assert "/somewhere/log" in texts


@pytest.fixture
def reporter(qtbot: QtBot) -> Iterator[FaultReporter]:
    reporter = FaultReporter()
    shown: list[str] = []
    reporter.happened.disconnect()
    reporter.happened.connect(lambda summary, report: shown.append(report))
    yield reporter
    reporter.deleteLater()


def test_faults_of_any_thread_reach_the_window(qtbot: QtBot, reporter: FaultReporter) -> None:
    def fail() -> None:
        try:
            raise ValueError("in a thread")
        except ValueError as error:
            reporter.on_exception(type(error), error, error.__traceback__)

    with qtbot.waitSignal(reporter.happened) as happened:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    summary, report = happened.args
    assert summary == "ValueError: in a thread"
    assert "in fail" in report
    assert "PySide6" in report


def test_fault_report_can_be_copied(qtbot: QtBot) -> None:
    try:
        raise ValueError("copied")
    except ValueError as error:
        report = report_of(type(error), error, sys.exc_info()[2])
    dialog = FaultDialog("ValueError: copied", report, "/log")
    qtbot.addWidget(dialog)
    next(b for b in dialog.findChild(QDialogButtonBox).buttons() if b.text() == "Copy report").click()
    assert QApplication.clipboard().text() == report
