"""The whole way, once, as somebody clicks it: from two files to a session that is opened again in second window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QToolButton, QWidget

from rflow_engine.editing import Edits
from rflow_gui.app import Program
from rflow_gui.controllers import pair as pair_module
from rflow_gui.controllers import sessions as sessions_module
from rflow_gui.models.view_state import CompareMode
from tests.gui.driving import wait_job
from tests.gui.fakes import MATCHES, OUTLIERS, FakeEngine
from tests.sessions import assert_same

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rflow_gui.panes.image_pane import ImagePane

LEFT = Qt.MouseButton.LeftButton


def press(qtbot: QtBot, program: Program, action_id: str, inside: QWidget | None = None) -> None:
    """Click the button of an action that is on the screen."""
    action = program.window.actions_[action_id]
    buttons = (inside or program.window).findChildren(QToolButton)
    button = next(b for b in buttons if b.defaultAction() is action and b.isVisible() and b.isEnabled())
    qtbot.mouseClick(button, LEFT)


def open_two_files(qtbot: QtBot, program: Program, pair: tuple[str, str], patch: pytest.MonkeyPatch) -> None:
    files = iter(pair)
    patch.setattr(pair_module, "choose_picture", lambda *_: next(files))
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        press(qtbot, program, "open_pair", program.window.welcome)


def exclude_an_inlier(qtbot: QtBot, program: Program) -> int:
    """Choose the first inlier in the table and take it out with its button; gives its number."""
    dock = program.window.matches_dock
    match = int(program.document.result.alignment.fit.inliers.nonzero()[0][0])
    dock.select([match])
    with wait_job(qtbot, program, "align"), wait_job(qtbot, program, "refit"):
        press(qtbot, program, "exclude", dock)
    return match


def add_a_point(qtbot: QtBot, program: Program, pane: ImagePane) -> None:
    """Click a place, and confirm what is proposed for the other picture."""
    press(qtbot, program, "tool_points")
    with wait_job(qtbot, program, "propose"):
        qtbot.mouseClick(pane.canvas.viewport(), LEFT, pos=pane.canvas.from_picture(90, 70).toPoint())
    with wait_job(qtbot, program, "align"):
        qtbot.keyClick(pane.canvas, Qt.Key.Key_Return)


def compare_in_all_ways(qtbot: QtBot, program: Program) -> None:
    window, seen = program.window, set()
    press(qtbot, program, "page_compare")
    for action in window.actions_.group("mode"):
        press(qtbot, program, action.objectName())
        seen.add(program.view.state.mode)
        assert action.isChecked()
        assert not window.compare_pane.grab().isNull()
    assert seen == set(CompareMode)
    press(qtbot, program, "mode_overlay")
    with qtbot.waitSignal(program.render.rendered):
        press(qtbot, program, "stage_coarse")


def export_to(qtbot: QtBot, program: Program, folder: Path) -> None:
    with wait_job(qtbot, program, "preview"):
        press(qtbot, program, "export")
    dialog = program.export.dialog
    assert dialog is not None
    dialog.folder.setText(str(folder))
    go = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    go = go or next(b for b in dialog.findChild(QDialogButtonBox).buttons() if b.isDefault())
    with wait_job(qtbot, program, "export"):
        qtbot.mouseClick(go, LEFT)


def test_from_two_files_to_a_session_that_comes_back(
    qtbot: QtBot,
    program: Program,
    second: Program,
    engine: FakeEngine,
    pair: tuple[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, document = program.window, program.document
    open_two_files(qtbot, program, pair, monkeypatch)
    assert not window.is_welcoming
    with wait_job(qtbot, program, "align"):
        press(qtbot, program, "align")
    assert document.result.alignment.fit.inlier_count == MATCHES - OUTLIERS

    press(qtbot, program, "page_pictures")
    match = exclude_an_inlier(qtbot, program)
    assert document.result.alignment.fit.inlier_count == MATCHES - OUTLIERS - 1
    add_a_point(qtbot, program, window.target_pane)
    assert len(document.result.edits) == MATCHES + 1
    assert document.result.edits.by_hand[-1]
    with_point: Edits = document.result.edits
    window.actions_.everything()["undo"].trigger()
    assert len(document.result.edits) == MATCHES
    assert document.result.edits.excluded[match]
    window.actions_.everything()["redo"].trigger()
    assert_same(document.result.edits, with_point)
    window.actions_.everything()["undo"].trigger()

    compare_in_all_ways(qtbot, program)
    export_to(qtbot, program, tmp_path / "out")
    aligned = cv2.imread(str(tmp_path / "out" / "aligned.png"))
    assert aligned.shape == (160, 240, 3)

    path = tmp_path / "study.rflow"
    monkeypatch.setattr(sessions_module, "choose_session_place", lambda *_: str(path))
    with qtbot.waitSignal(program.sessions.saved):
        window.actions_["save_session"].trigger()
    computed = engine.align_count, len(engine.refits), len(engine.refined)
    monkeypatch.setattr(sessions_module, "choose_session", lambda *_: str(path))
    with qtbot.waitSignal(second.sessions.opened):
        second.window.actions_["open_session"].trigger()
    assert_same(second.document.result.alignment, document.result.alignment)
    assert_same(second.document.result.edits, document.result.edits)
    assert second.view.state.mode is CompareMode.OVERLAY
    assert second.view.state.stage is program.view.state.stage
    assert (engine.align_count, len(engine.refits), len(engine.refined)) == computed


def test_no_key_means_two_things(program: Program) -> None:
    keys = [key.toString() for action in program.window.actions_.everything().values() for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("page", ["pictures", "compare", "flow"])
def test_with_all_panels_open_the_window_fits_a_small_screen(
    qtbot: QtBot, program: Program, pair: tuple[str, str], page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.window
    open_two_files(qtbot, program, pair, monkeypatch)
    with wait_job(qtbot, program, "align"):
        press(qtbot, program, "align")
    window.set_page(page)
    for action_id in ("show_arrows", "colour_by_residual", "flow_arrows", "flow_grid"):
        if not window.actions_[action_id].isChecked():
            window.actions_[action_id].trigger()
    window.set_page(page)
    assert window.minimumSizeHint().width() <= 1280
    for name, action in window.actions_.everything().items():
        if name.startswith("panel_") and not action.isChecked():
            action.trigger()
    least = window.minimumSizeHint()
    assert least.width() <= 1366
    assert least.height() <= 768


def test_a_panel_that_is_asked_for_is_in_front(
    qtbot: QtBot, program: Program, pair: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_two_files(qtbot, program, pair, monkeypatch)
    program.window.actions_.everything()["panel_magnifierDock"].trigger()
    qtbot.waitUntil(lambda: not program.window.magnifier_dock.visibleRegion().isEmpty())
    assert program.window.transform_dock.visibleRegion().isEmpty()
