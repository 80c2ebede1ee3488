"""The export dialog: what, how, where; names, sizes and a preview before anything is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QDialogButtonBox

from rflow_engine import coords
from rflow_engine.export import FLOW_OUTPUTS, OUTPUTS, USUAL, ExportOptions, Output
from rflow_engine.images import open_image
from rflow_gui.app import Program
from rflow_gui.dialogs.export import ExportDialog
from rflow_gui.dialogs.export.files import size_text
from rflow_gui.jobs.requests import PreviewRequest
from rflow_gui.models.export_choices import (
    CUSTOM,
    GROUPS,
    PRESETS,
    TITLES,
    from_text,
    preset_of,
    preset_options,
    to_text,
)
from tests.gui.fakes import made_up_alignment, textured, with_flow
from tests.gui.test_window import align, finished, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rflow_engine.alignment import Alignment

Make = Callable[..., ExportDialog]


def an_alignment(*, flow: bool = True) -> Alignment:
    source, target = (open_image(textured(160, 240, seed)) for seed in (1, 2))
    result = made_up_alignment(source, target)
    return with_flow(result) if flow else result


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder; the preferences are beside it."""
    (tmp_path / "results").mkdir()
    return tmp_path / "results"


@pytest.fixture
def make(qtbot: QtBot, folder: Path) -> Make:
    def build(options: ExportOptions | None = None, *, flow: bool = True) -> ExportDialog:
        dialog = ExportDialog(an_alignment(flow=flow), options or preset_options("usual"), str(folder))
        qtbot.addWidget(dialog)
        return dialog

    return build


@pytest.fixture
def aligned(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    return program


def listed(dialog: ExportDialog) -> list[str]:
    table = dialog.files.table
    return [table.item(row, 0).text() for row in range(table.rowCount())]


def can_export(dialog: ExportDialog) -> bool:
    box = dialog.findChild(QDialogButtonBox)
    return next(button for button in box.buttons() if button.text() == "Export").isEnabled()


def tick(dialog: ExportDialog, *outputs: Output) -> None:
    for output, check in dialog.checks.items():
        check.setChecked(output in outputs)


def test_everything_that_can_be_written_is_offered_once(make: Make) -> None:
    offered = [output for _, outputs in GROUPS for output in outputs]
    assert sorted(offered) == sorted(OUTPUTS)
    assert set(TITLES) == set(OUTPUTS)
    assert set(make().checks) == set(OUTPUTS)


def test_without_a_flow_nothing_of_it_can_be_chosen(make: Make) -> None:
    dialog = make(preset_options("everything"), flow=False)
    for output in OUTPUTS:
        assert dialog.checks[output].isEnabled() == (output not in FLOW_OUTPUTS)
    assert not set(dialog.options().what or ()) & set(FLOW_OUTPUTS)
    assert dialog.preset.currentData() == "everything"


@pytest.mark.parametrize("name", list(PRESETS))
def test_presets_choose_what_and_how(make: Make, name: str) -> None:
    dialog = make(preset_options("usual"))
    dialog.preset.setCurrentIndex(dialog.preset.findData(name))
    dialog.preset.activated.emit(dialog.preset.currentIndex())
    assert preset_of(dialog.options(), has_flow=True) == name
    assert set(dialog.options().what or ()) == set(PRESETS[name].changes["what"])
    dialog.how.gain.setValue(7.5)
    assert dialog.preset.currentData() == CUSTOM
    assert dialog.options().gain == 7.5


def test_every_choice_of_the_form_reaches_the_options(make: Make) -> None:
    chosen = ExportOptions(
        what=("overlay", "aligned"),
        image_format="tiff",
        depth="16",
        aligned_side=777,
        figure_format="webp",
        figure_side=None,
        animation_side=640,
        blink_ms=1200,
        crop="union",
        direction="target_to_source",
        background="#123456",
        interpolation="lanczos",
        opacity=0.35,
        gain=2.5,
        squares=31,
        profile="srgb",
        compression="deflate",
        pyramid=False,
    )
    assert make(chosen).options() == replace(chosen, what=("aligned", "overlay"))


def test_names_are_told_before_anything_is_written(make: Make, folder: Path) -> None:
    dialog = make()
    tick(dialog, "aligned", "difference", "itk")
    assert listed(dialog) == ["aligned.png", "difference.png", "transform.tfm"]
    dialog.how.figure_format.setCurrentIndex(dialog.how.figure_format.findData("jpeg"))
    assert listed(dialog)[1] == "difference.jpg"
    assert not any(folder.iterdir())


def test_what_exists_is_kept_or_replaced_as_the_user_wants(make: Make, folder: Path) -> None:
    (folder / "overlay.png").touch()
    (folder / "overlay-2.png").touch()
    dialog = make()
    tick(dialog, "overlay", "matches")
    assert dialog.files.existing.isVisibleTo(dialog)
    assert "“-3”" in dialog.files.existing.currentText()
    assert listed(dialog) == ["overlay-3.png", "matches-3.csv"]
    options = dialog.options()
    assert (options.suffix, options.overwrite) == ("-3", False)
    dialog.files.existing.setCurrentIndex(1)
    dialog.files.existing.activated.emit(1)
    assert listed(dialog) == ["overlay.png", "matches.csv"]
    assert [dialog.files.table.item(row, 2).text() for row in (0, 1)] == ["replaced", ""]
    options = dialog.options()
    assert (options.suffix, options.overwrite) == ("", True)
    tick(dialog, "matches")
    assert not dialog.files.existing.isVisibleTo(dialog)


def test_what_is_missing_is_said(make: Make, folder: Path) -> None:
    dialog = make()
    assert can_export(dialog)
    tick(dialog)
    assert not can_export(dialog)
    assert listed(dialog) == []
    tick(dialog, "overlay")
    dialog.folder.setText("")
    assert not can_export(dialog)
    (folder / "file").touch()
    dialog.folder.setText(str(folder / "file"))
    assert not can_export(dialog)
    dialog.folder.setText(str(folder / "new"))
    assert can_export(dialog)


def test_it_fits_a_small_screen_and_scrolls_nothing_sideways(make: Make) -> None:
    dialog = make(preset_options("everything"))
    dialog.show()
    assert dialog.minimumSizeHint().width() <= 1100
    assert dialog.minimumSizeHint().height() <= 660
    table = dialog.files.table
    assert table.horizontalScrollBar().maximum() == 0
    assert table.verticalScrollBar().maximum() > 0


def test_nothing_covers_the_preview(make: Make, folder: Path) -> None:
    (folder / "overlay.png").touch()
    dialog = make(preset_options("everything"))
    dialog.show()
    dialog.preview.note.setText("A note of some length, which is broken into two lines. " * 2)
    dialog.grab()
    assert dialog.files.existing.isVisible()
    pane = dialog.preview
    assert pane.sheet.geometry().bottom() < pane.note.geometry().top()
    assert pane.geometry().bottom() < dialog.files.geometry().top()
    assert pane.note.geometry().bottom() <= pane.height()


def test_every_field_has_a_name_for_screen_readers(make: Make) -> None:
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit

    dialog = make()
    for kind in (QComboBox, QAbstractSpinBox):
        for field in dialog.findChildren(kind):
            assert field.accessibleName(), field
    assert dialog.findChild(QLineEdit).accessibleName()


def test_choices_are_remembered_but_not_the_leave_to_replace() -> None:
    chosen = ExportOptions(what=("itk", "overlay"), crop="union", suffix="-4", overwrite=True, gain=3.0)
    assert from_text(to_text(chosen)) == replace(chosen, suffix="", overwrite=False)


@pytest.mark.parametrize(
    "text", ["", "no json", "[1, 2]", '{"what": ["nothing like it"]}', '{"gain": -1}', '{"crop": 5}', "null"]
)
def test_remembered_choices_that_cannot_be_used_are_the_usual_ones(text: str) -> None:
    assert from_text(text) == preset_options("usual")


def test_choices_of_a_later_version_are_read_as_far_as_they_are_known() -> None:
    text = json.dumps({**json.loads(to_text(ExportOptions(gain=2.0))), "something new": 1})
    assert from_text(text).gain == 2.0


def test_sizes_as_people_read_them() -> None:
    sizes = [size_text(size) for size in (12, 1_500, 23_000_000, 1_230_000_000)]
    assert sizes == ["12 B", "1.5 kB", "23 MB", "1.2 GB"]


# With the window


def opened(qtbot: QtBot, program: Program, folder: Path) -> ExportDialog:
    """The dialog once its first preview is there."""
    with wait_job(qtbot, program, "preview"):
        program.window.actions_["export"].trigger()
    dialog = program.export.dialog
    assert dialog is not None
    dialog.folder.setText(str(folder))
    return dialog


def test_a_worker_makes_the_preview_of_what_was_ticked(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    dialog = opened(qtbot, aligned, tmp_path / "out")
    assert dialog.preview.current == "aligned"
    assert [frame.width() for frame in dialog.preview.sheet.frames] == [240]
    for output, count in (("difference", 1), ("blink_gif", 2), ("side_by_side", 1)):
        with wait_job(qtbot, aligned, "preview"):
            dialog.checks[output].setChecked(True)
        assert dialog.preview.current == output
        assert len(dialog.preview.sheet.frames) == count
    assert "pixels" in dialog.preview.note.text()
    with wait_job(qtbot, aligned, "preview"):
        dialog.checks["bigwarp"].setChecked(True)
    assert dialog.preview.sheet.text.startswith('"Pt-0"')
    assert dialog.preview.sheet.frames == []
    assert dialog.files.total.text().startswith("9 files, about ")
    dialog.reject()


def test_every_output_has_a_preview(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    dialog = opened(qtbot, aligned, tmp_path / "out")
    dialog.preset.setCurrentIndex(dialog.preset.findData("everything"))
    with wait_job(qtbot, aligned, "preview"):
        dialog.preset.activated.emit(dialog.preset.currentIndex())
    for output in OUTPUTS:
        dialog.preview.output.setCurrentIndex(dialog.preview.output.findData(output))
        with wait_job(qtbot, aligned, "preview"):
            dialog.preview.output.activated.emit(0)
        assert dialog.preview.current == output
        assert dialog.preview.sheet.frames or dialog.preview.sheet.text, output
        dialog.grab()
    dialog.reject()


def test_what_cannot_be_written_is_said_in_the_preview(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    dialog = opened(qtbot, aligned, tmp_path / "out")
    assert dialog.preview.sheet.frames
    result = aligned.document.result.alignment
    assert result is not None
    moved = replace(result, fit=replace(result.fit, source_from_target=coords.shift(1e5, 0.0)))
    with wait_job(qtbot, aligned, "preview"):
        aligned.runner.submit(PreviewRequest(moved, "overlay", ExportOptions(what=("overlay",), crop="overlap")))
    assert dialog.preview.sheet.frames == []
    assert "do not overlap" in dialog.preview.note.text()
    dialog.reject()


def test_the_choices_come_back_the_next_time(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    dialog = opened(qtbot, aligned, tmp_path / "out")
    tick(dialog, "checkerboard", "transform")
    dialog.how.squares.setValue(5)
    with wait_job(qtbot, aligned, "export"):
        dialog.accept()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["checkerboard.png", "transform.json"]
    dialog = opened(qtbot, aligned, tmp_path / "out")
    assert dialog.options().what == ("checkerboard", "transform")
    assert dialog.options().squares == 5
    assert dialog.options().suffix == "-2"
    dialog.reject()


def test_the_report_is_printed_by_the_window(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    dialog = opened(qtbot, aligned, tmp_path / "out")
    tick(dialog, "report_pdf", "report")
    with qtbot.waitSignal(aligned.runner.finished, timeout=60_000, check_params_cb=finished("export")):
        dialog.accept()
    assert (tmp_path / "out" / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert "SHA-256" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")


def test_transparency_is_drawn_on_squares(make: Make) -> None:
    from rflow_engine.export import Preview

    dialog = make()
    clear = np.zeros((90, 90, 4), np.uint8)
    dialog.show_preview(Preview(frames=(clear,), note="90 × 90 pixels"))
    dialog.show()
    image = dialog.preview.sheet.grab().toImage()
    middle = image.rect().center()
    shades = {image.pixelColor(middle.x() + 4 * index, middle.y()).name() for index in range(8)}
    assert {"#e8e8e8", "#c9c9c9"} <= shades


def test_the_usual_preset_is_what_is_exported_without_a_choice() -> None:
    assert preset_options("usual").what == USUAL
