"""The first page, what can be opened from it, and what is said while pictures are on their way."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

from rflow_engine.types import Size
from rflow_gui.app import Program
from rflow_gui.models import roles
from rflow_gui.models.thumbnails import SIDE, Thumbnails, small
from rflow_gui.panes.recent_card import shown_folder
from rflow_gui.widgets.message_bar import Kind
from tests.gui.fakes import textured
from tests.gui.test_window import drop, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def panels(program: Program) -> list[QDockWidget]:
    return [panel for panel in program.window.findChildren(QDockWidget) if not panel.isHidden()]


def test_without_pictures_the_first_page_is_alone_on_the_screen(program: Program) -> None:
    assert program.window.is_welcoming
    assert program.window.welcome.isVisible()
    assert not program.window.view_bar.isVisible()
    assert panels(program) == []
    assert [card.accessibleName() for card in program.window.welcome.cards] == ["Open Sample pair"]


def test_the_panels_come_with_the_pictures(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    open_pair(qtbot, program, pair)
    assert not program.window.is_welcoming
    assert program.window.view_bar.isVisible()
    assert len(panels(program)) >= 3
    assert program.window.welcome.isHidden()


def test_panels_that_were_aside_are_remembered_as_shown(program: Program) -> None:
    _, state = program.window.layout_state()
    program.window.show_welcome(False)
    before = {panel.objectName() for panel in panels(program)}
    for panel in panels(program):
        panel.hide()
    program.window.restore_layout(None, state)
    assert {panel.objectName() for panel in panels(program)} == before
    assert before


def test_one_picture_leads_to_the_panes(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    with wait_job(qtbot, program, "open-target"):
        drop(program.window.welcome.zones["target"], [pair[1]])
    assert not program.window.is_welcoming
    assert program.document.picture("target").info.name == "target.png"
    assert program.window.source_pane.is_empty


def test_a_single_picture_can_change_its_role(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    with wait_job(qtbot, program, "open-source"):
        program.pair.open("source", pair[1])
    program.window.actions_["swap"].trigger()
    assert program.document.picture("source") is None
    assert program.document.picture("target").info.name == "target.png"
    assert not program.window.target_pane.is_empty
    program.undo.undo()
    assert program.document.picture("source").info.name == "target.png"


def test_a_bad_file_leads_back_to_the_first_page(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"nothing")
    with wait_job(qtbot, program, "open-source"):
        program.pair.open("source", str(bad))
    assert program.window.is_welcoming
    assert "bad.png" in program.window.messages.text


def test_opened_pairs_are_on_the_first_page_with_small_pictures(
    qtbot: QtBot, program: Program, pair: tuple[str, str]
) -> None:
    open_pair(qtbot, program, pair)
    card = program.window.welcome.cards[0]
    assert card.accessibleName() == "Open source.png → target.png"
    assert os.path.basename(os.path.dirname(pair[0])) in card.accessibleDescription()
    thumbnails = Thumbnails(program.preferences.cache_folder / "thumbnails")
    found = thumbnails.find(pair[1])
    assert found is not None
    assert found.width() == SIDE
    assert found.height() == round(SIDE * 160 / 240)
    program.window.actions_["clear_recent"].trigger()
    assert len(program.window.welcome.cards) == 1
    assert thumbnails.find(pair[1]) is None


def test_a_card_opens_its_pair_and_goes_off_the_list(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    program.preferences.remember_pair(*pair)
    card = program.window.welcome.cards[0]
    card.setFocus()
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert program.document.pair is not None
    qtbot.keyClick(program.window.welcome.cards[0], Qt.Key.Key_Delete)
    assert program.preferences.recent == ()


def test_the_sample_pair_is_one_click_away(qtbot: QtBot, program: Program) -> None:
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        qtbot.mouseClick(program.window.welcome.cards[-1], Qt.MouseButton.LeftButton)
    assert program.document.pair is not None
    # It has a card of its own, and is not listed a second time.
    assert len(program.window.welcome.cards) == 1


def test_a_thumbnail_shows_the_picture(tmp_path: Path) -> None:
    picture = np.zeros((1500, 1000, 3), np.uint8)
    picture[:750] = (200, 40, 10)
    shown = small(picture)
    assert (shown.width(), shown.height()) == (128, SIDE)
    assert shown.pixelColor(64, 40).getRgb()[:3] == pytest.approx((200, 40, 10), abs=2)
    assert shown.pixelColor(64, 150).getRgb()[:3] == (0, 0, 0)
    thumbnails = Thumbnails(tmp_path / "small")
    thumbnails.keep("/a.tif", picture)
    thumbnails.keep("/b.tif", picture)
    thumbnails.keep_only(["/b.tif"])
    assert thumbnails.find("/a.tif") is None
    assert thumbnails.find("/b.tif") is not None


def test_a_folder_is_written_short(monkeypatch: pytest.MonkeyPatch) -> None:
    home = os.path.expanduser("~")
    assert shown_folder(f"{home}/art/a.tif", f"{home}/art/b.tif") == "~/art"
    assert shown_folder("/art/one/a.tif", "/art/two/b.tif") == "/art"


# Two files at once


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("copy.tif", "original.tif", True),
        ("Original 1652.jpg", "Kopie.jpg", False),
        ("visible.tif", "IR.tif", False),
        ("P123_X-ray.tif", "P123_RGB.tif", True),
        ("before.png", "after.png", False),
        ("targetPicture.png", "sourcePicture.png", False),
        ("one.png", "two.png", True),
    ],
)
def test_names_tell_the_source_from_the_target(first: str, second: str, expected: bool) -> None:
    assert roles.order((first, second)) == ((first, second) if expected else (second, first))


def test_the_smaller_picture_is_the_source_where_the_names_say_nothing() -> None:
    large, little = Size(width=4000, height=3000), Size(width=800, height=600)
    assert roles.order(("a.png", "b.png"), (large, little)) == ("b.png", "a.png")
    assert roles.order(("a.png", "b.png"), (little, large)) == ("a.png", "b.png")
    assert roles.order(("a.png", "b.png"), (large, None)) == ("a.png", "b.png")


def test_two_dropped_files_are_ordered_and_swap_is_offered(
    qtbot: QtBot, program: Program, pair: tuple[str, str], tmp_path: Path
) -> None:
    copy, original = tmp_path / "copy.png", tmp_path / "original.png"
    shutil.copy(pair[0], copy)
    shutil.copy(pair[1], original)
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        drop(program.window.welcome.zones["source"], [str(original), str(copy)])
    assert [picture.info.name for picture in program.document.pair] == ["copy.png", "original.png"]
    messages = program.window.messages
    assert messages.kind is Kind.INFO
    assert "“copy.png” is taken as the source" in messages.text
    messages.buttons[0].click()
    assert [picture.info.name for picture in program.document.pair] == ["original.png", "copy.png"]


def test_swap_can_be_chosen_before_the_pictures_have_come(
    qtbot: QtBot, program: Program, pair: tuple[str, str]
) -> None:
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        program.pair.open_dropped(list(pair))
        program.window.messages.buttons[0].click()
    qtbot.waitUntil(lambda: program.document.pair is not None)
    assert [picture.info.name for picture in program.document.pair] == ["target.png", "source.png"]


def test_a_wish_to_swap_is_forgotten_with_a_file_that_cannot_be_read(
    qtbot: QtBot, program: Program, pair: tuple[str, str], tmp_path: Path
) -> None:
    bad = tmp_path / "source.tif"
    bad.write_bytes(b"nothing")
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        program.pair.open_dropped([str(bad), pair[1]])
        program.window.messages.buttons[0].click()
    with wait_job(qtbot, program, "open-source"):
        program.pair.open("source", pair[0])
    assert [picture.info.name for picture in program.document.pair] == ["source.png", "target.png"]


# On the way


def test_the_header_is_shown_before_the_picture(qtbot: QtBot, tmp_path: Path, program: Program) -> None:
    path = tmp_path / "large.png"
    cv2.imwrite(str(path), textured(120, 200, seed=3))
    program.pair.open("target", str(path))
    pane = program.window.target_pane
    assert pane.is_opening
    assert not program.window.is_welcoming
    heard: list[object] = []
    program.runner.progressed.connect(lambda job, progress: heard.append(progress.partial))
    with wait_job(qtbot, program, "open-target"):
        pass
    assert [info.size for info in heard] == [Size(width=200, height=120)]
    assert not pane.is_opening
    assert threading.current_thread() is threading.main_thread()
