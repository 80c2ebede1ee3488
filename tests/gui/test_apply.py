"""Apply to Other Pictures: files with the scales that were found, and a job that writes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from rflow_engine.applying import ApplyOptions
from rflow_engine.export import ExportOptions
from rflow_engine.images import open_image
from rflow_engine.types import Size
from rflow_gui.app import Program
from rflow_gui.dialogs.apply import ApplyDialog, recalled, remembered
from tests.gui.fakes import textured
from tests.gui.test_window import align, finished, open_pair

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def aligned(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    return program


@pytest.fixture
def others(tmp_path: Path) -> dict[str, str]:
    """A band, a capture with twice the pixels, and a picture of another shape; the source has 220 × 150."""
    paths = {}
    for name, (width, height) in {"ir": (220, 150), "double": (440, 300), "square": (200, 200)}.items():
        paths[name] = str(tmp_path / f"{name}.png")
        cv2.imwrite(paths[name], textured(height, width, 7))
    return paths


def opened(program: Program) -> ApplyDialog:
    program.window.actions_["apply"].trigger()
    dialog = program.apply.dialog
    assert dialog is not None
    return dialog


def add(qtbot: QtBot, program: Program, dialog: ApplyDialog, *paths: str) -> None:
    with qtbot.waitSignal(program.runner.finished, check_params_cb=finished("headers"), timeout=60_000):
        dialog.add(paths)


def listed(dialog: ApplyDialog) -> list[list[str]]:
    rows = range(dialog.table.rowCount())
    return [[dialog.table.item(row, column).text() for column in range(3)] for row in rows]  # type: ignore[union-attr]


def test_nothing_can_be_applied_before_there_is_an_alignment(program: Program) -> None:
    assert not program.window.actions_["apply"].isEnabled()


def test_scales_are_found_and_the_pictures_written(
    qtbot: QtBot, aligned: Program, others: dict[str, str], tmp_path: Path
) -> None:
    dialog = opened(aligned)
    assert not dialog.apply.isEnabled()
    add(qtbot, aligned, dialog, others["ir"], others["double"])
    assert listed(dialog) == [["ir.png", "220 × 150", "× 1"], ["double.png", "440 × 300", "× 2"]]
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.resolution.setCurrentIndex(dialog.resolution.findData("own"))
    assert dialog.apply.isEnabled()
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=finished("export"), timeout=60_000):
        dialog.accept()
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["double-aligned.json", "double-aligned.png", "ir-aligned.json", "ir-aligned.png"]
    assert open_image(tmp_path / "out" / "double-aligned.png").info.size.width > 1.5 * 240
    assert "2 pictures were laid" in aligned.window.messages.text
    again = opened(aligned)
    assert again.resolution.currentData() == "own"
    assert again.directory == str(tmp_path / "out")
    again.reject()


def test_what_is_there_is_replaced_only_when_asked(
    qtbot: QtBot, aligned: Program, others: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "ir-aligned.png").write_text("mine")
    dialog = opened(aligned)
    add(qtbot, aligned, dialog, others["ir"])
    dialog.folder.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=finished("export"), timeout=60_000):
        dialog.accept()
    assert "already exists" in aligned.window.messages.text
    assert (tmp_path / "out" / "ir-aligned.png").read_text() == "mine"
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=finished("export"), timeout=60_000):
        aligned.window.messages.buttons[0].click()
    assert open_image(tmp_path / "out" / "ir-aligned.png").info.size == Size(width=240, height=160)


def test_another_shape_and_what_cannot_be_read_are_told(
    qtbot: QtBot, aligned: Program, others: dict[str, str], tmp_path: Path
) -> None:
    dialog = opened(aligned)
    add(qtbot, aligned, dialog, others["square"])
    assert listed(dialog)[0][2] == "another shape"
    assert "200 × 200" in dialog.note.text()
    assert not dialog.apply.isEnabled()
    dialog.shows.setCurrentIndex(1)
    for box, value in zip(dialog.part, (20, 30, 100, 100), strict=True):
        box.setValue(value)
    assert listed(dialog)[0][2] == "× 2"
    assert dialog.apply.isEnabled()
    assert dialog.options().part == (20, 30, 100, 100)
    add(qtbot, aligned, dialog, str(tmp_path / "none.png"))
    assert listed(dialog)[1][2] == "cannot be read"
    assert not dialog.apply.isEnabled()
    dialog.table.selectRow(1)
    dialog.remove.click()
    assert dialog.pictures == (others["square"],)
    assert dialog.apply.isEnabled()
    dialog.reject()


def test_files_are_dropped_on_the_dialog(qtbot: QtBot, aligned: Program, others: dict[str, str]) -> None:
    dialog = opened(aligned)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(others["ir"]), QUrl("https://example.org/x.png")])
    event = QDropEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=finished("headers"), timeout=60_000):
        dialog.dropEvent(event)
    assert dialog.pictures == (others["ir"],)
    dialog.add([others["ir"]])
    assert dialog.pictures == (others["ir"],)
    dialog.reject()


def test_choices_are_remembered_and_damaged_ones_forgotten() -> None:
    options = ApplyOptions(resolution="own", export=ExportOptions(image_format="tiff", crop="overlap"))
    assert recalled(remembered(options)) == options
    for damaged in (None, [], {}, {"resolution": "wide", "image_format": "tiff", "crop": "target"}, {"crop": 3}):
        assert recalled(damaged) == ApplyOptions()


def test_a_cancel_leaves_no_file(qtbot: QtBot, aligned: Program, others: dict[str, str], tmp_path: Path) -> None:
    dialog = opened(aligned)
    add(qtbot, aligned, dialog, others["ir"])
    dialog.folder.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=finished("export"), timeout=60_000):
        dialog.accept()
        job = aligned.runner.current("export")
        assert job is not None
        job.context.cancel()
    assert not (tmp_path / "out").exists()
    assert "No file was written" in aligned.window.messages.text
    assert np.isfinite(aligned.document.result.alignment.source_from_target).all()  # type: ignore[union-attr]
