"""Files with several pictures: the first is shown, the others are offered."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import tifffile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from rflow_gui.app import Program
from rflow_gui.dialogs.pages import PagesDialog
from rflow_gui.models.recent import Preferences, RecentPair
from tests import pictures
from tests.gui.test_window import wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAMES = ["Visible", "IR 1200 nm", ""]


@pytest.fixture
def stack(tmp_path: Path) -> str:
    """A file with three pictures, the last of another size."""
    pages = [pictures.grey16(240, 160, seed=1), pictures.grey16(240, 160, seed=2), pictures.rgb8(200, 120, seed=3)]
    with tifffile.TiffWriter(tmp_path / "stack.tif") as tiff:
        for page, name in zip(pages, NAMES, strict=True):
            tags = [(285, "s", 0, name, True)] if name else []
            tiff.write(page, photometric="rgb" if page.ndim == 3 else "minisblack", extratags=tags, metadata=None)
    return str(tmp_path / "stack.tif")


def open_stack(qtbot: QtBot, program: Program, stack: str, target: str = "") -> None:
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        program.pair.open_pair(stack, target or stack)


def offered(qtbot: QtBot, program: Program, role: str) -> PagesDialog:
    with wait_job(qtbot, program, "pages"):
        program.window.actions_[f"{role}_page"].trigger()
    dialog = program.pages.dialog
    assert dialog is not None
    return dialog


def test_the_first_is_shown_and_the_others_are_offered(qtbot: QtBot, program: Program, stack: str) -> None:
    open_stack(qtbot, program, stack)
    picture = program.document.picture("source")
    assert picture is not None
    assert (picture.info.page, picture.info.pages) == (0, 3)
    shown = [label.text() for label in program.window.source_pane.findChildren(QLabel)]
    assert "stack.tif · Visible" in shown
    messages = program.window.messages
    assert "holds 3 pictures; this is number 1" in messages.text
    with wait_job(qtbot, program, "pages"):
        qtbot.mouseClick(messages.buttons[0], Qt.MouseButton.LeftButton)
    assert program.pages.dialog is not None
    program.pages.dialog.reject()
    assert program.pages.dialog is None


def test_names_sizes_and_small_versions(qtbot: QtBot, program: Program, stack: str) -> None:
    open_stack(qtbot, program, stack)
    dialog = offered(qtbot, program, "source")
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert texts[0] == "1: Visible\n240 × 160 px, grey, 16 bits"
    assert texts[1].startswith("2: IR 1200 nm")
    assert texts[2] == "Picture 3\n200 × 120 px, colour, 8 bits"
    assert dialog.list.currentRow() == 0
    image = dialog.list.item(2).icon().pixmap(96, 96).toImage()
    assert image.pixelColor(48, 48).alpha() == 255
    assert image.pixelColor(48, 2).alpha() == 0
    dialog.reject()


def test_another_picture_takes_the_place(qtbot: QtBot, program: Program, stack: str) -> None:
    open_stack(qtbot, program, stack)
    dialog = offered(qtbot, program, "target")
    dialog.list.setCurrentRow(2)
    button = next(box for box in dialog.findChildren(QDialogButtonBox)).button(QDialogButtonBox.StandardButton.Open)
    with wait_job(qtbot, program, "open-target"):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    source, target = program.document.picture("source"), program.document.picture("target")
    assert source is not None
    assert target is not None
    assert (source.info.page, target.info.page) == (0, 2)
    assert (target.info.size.width, target.info.size.height) == (200, 120)
    np.testing.assert_array_equal(target.image.read(), pictures.rgb8(200, 120, seed=3))
    assert offered(qtbot, program, "target").list.currentRow() == 2


def test_the_same_picture_is_not_opened_again(qtbot: QtBot, program: Program, stack: str) -> None:
    open_stack(qtbot, program, stack)
    before = program.document.picture("source")
    offered(qtbot, program, "source").accept()
    assert program.runner.current("open-source") is None
    assert program.document.picture("source") is before


def test_nothing_is_offered_where_there_is_one_picture(
    qtbot: QtBot, program: Program, stack: str, pair: tuple[str, str]
) -> None:
    assert not program.window.actions_["source_page"].isEnabled()
    open_stack(qtbot, program, stack, pair[1])
    assert program.window.actions_["source_page"].isEnabled()
    assert not program.window.actions_["target_page"].isEnabled()


def test_recent_pairs_remember_the_picture(qtbot: QtBot, program: Program, stack: str) -> None:
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        program.pair.open_pair(stack, stack, 0, 1)
    known = RecentPair(os.path.abspath(stack), os.path.abspath(stack), 0, 1)
    assert Preferences().recent[0] == known
    assert known.title == "stack.tif → stack.tif (2)"
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        program.pair.open_recent(known)
    target = program.document.picture("target")
    assert target is not None
    assert target.info.page_name == "IR 1200 nm"


def test_a_file_that_is_gone_is_told(qtbot: QtBot, program: Program, stack: str) -> None:
    open_stack(qtbot, program, stack)
    os.remove(stack)
    with wait_job(qtbot, program, "pages"):
        program.window.actions_["source_page"].trigger()
    assert program.pages.dialog is None
    assert "does not exist" in program.window.messages.text
