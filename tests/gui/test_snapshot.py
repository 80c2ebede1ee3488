"""Copying and saving what a page shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from rflow_gui.app import Program
from rflow_gui.models.view_state import Stage
from rflow_gui.panes.snapshot import picture_of, pixels_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def settled(qtbot: QtBot, program: Program, page: str) -> None:
    qtbot.waitUntil(lambda: program.window.compare_pane.shown_stage is Stage.FINE)
    program.window.set_page(page)
    program.views.flush()


@pytest.mark.parametrize("page", ["pictures", "compare", "flow"])
def test_the_clipboard_has_what_the_page_shows(qtbot: QtBot, aligned: Program, page: str) -> None:
    window = aligned.window
    settled(qtbot, aligned, page)
    window.actions_["copy_view"].trigger()
    image = QGuiApplication.clipboard().image()
    shown = window.page_picture()
    assert (image.width(), image.height()) == (shown.width(), shown.height())
    pixels = pixels_of(image)
    # A picture of many colours, not an empty pane.
    assert len(np.unique(pixels.reshape(-1, 3)[::97], axis=0)) > 50
    assert "clipboard" in window.statusBar().currentMessage()


def test_the_frame_around_what_has_the_focus_is_not_copied(qtbot: QtBot, aligned: Program) -> None:
    settled(qtbot, aligned, "compare")
    canvas = aligned.window.compare_pane.canvas()
    canvas.clearFocus()
    plain = pixels_of(picture_of(aligned.window.compare_pane))
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    if not canvas._shows_focus:
        canvas._shows_focus = True
    framed = pixels_of(aligned.window.compare_pane.grab().toImage())
    assert (framed != plain).any()
    np.testing.assert_array_equal(pixels_of(picture_of(aligned.window.compare_pane)), plain)
    assert canvas._shows_focus


def test_a_view_is_saved_whole_with_its_title(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    settled(qtbot, aligned, "compare")
    aligned.window.actions_["mode_wipe"].trigger()
    path = tmp_path / "views" / "wipe.png"
    path.parent.mkdir()
    shown = pixels_of(picture_of(aligned.window.compare_pane))
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=lambda job, _: job.channel == "save-view"):
        aligned.snapshot.save(str(path))
    with Image.open(path) as saved:
        np.testing.assert_array_equal(np.asarray(saved), shown)
        assert saved.text["Title"].startswith("source.png → target.png: Source (aligned)")
    assert [file.name for file in path.parent.iterdir()] == ["wipe.png"]
    assert "wipe.png" in aligned.window.messages.text


def test_what_cannot_be_saved_is_told(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    settled(qtbot, aligned, "pictures")
    (tmp_path / "file").write_text("no folder")
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=lambda job, _: job.channel == "save-view"):
        aligned.snapshot.save(str(tmp_path / "file" / "view.png"))
    assert "not a folder" in aligned.window.messages.text


def test_the_dialog_proposes_a_name_and_a_way_out(
    qtbot: QtBot,
    aligned: Program,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settled(qtbot, aligned, "compare")
    aligned.window.actions_["mode_overlay"].trigger()
    asked: list[str] = []
    answers = ["", str(tmp_path / "chosen.png")]

    def choose(parent: object, title: str, proposal: str) -> str:
        asked.append(proposal)
        return answers.pop(0)

    monkeypatch.setattr("rflow_gui.controllers.snapshot.choose_png", choose)
    aligned.window.actions_["save_view"].trigger()
    assert asked[0].endswith("source-target-overlay-fine.png")
    assert aligned.runner.current("save-view") is None
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=lambda job, _: job.channel == "save-view"):
        aligned.window.actions_["save_view"].trigger()
    assert (tmp_path / "chosen.png").is_file()
    # The next one begins where the last one went.
    assert aligned.preferences.folder("view") == str(tmp_path)
