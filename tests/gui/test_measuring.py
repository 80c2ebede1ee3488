"""Lengths and angles: in pixels, in millimetres, and of the same line in the other picture."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from rflow_engine.coords import apply_homography
from rflow_engine.types import ImageInfo, Size
from rflow_gui.app import Program
from rflow_gui.dialogs.scale import Known, ScaleDialog
from rflow_gui.interaction import snapped
from rflow_gui.models.recent import Preferences
from rflow_gui.models.ruler import length_text, measure, millimetres_text
from rflow_gui.models.scales import Origin, Scale, Scales, is_filler, scale_in_file
from rflow_gui.models.view_state import Tool
from rflow_gui.panes.canvas import Canvas
from tests.gui.fakes import SOURCE_FROM_TARGET, textured
from tests.gui.test_looking import hover
from tests.gui.test_window import align, open_pair

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def info(name: str = "a.tif", resolution: tuple[float, float] | None = None) -> ImageInfo:
    size = Size(width=400, height=300)
    return ImageInfo(
        name=name, path=f"/{name}", size=size, channels=3, dtype="uint8", format="TIFF", resolution=resolution
    )


# Scales


def test_a_length_heeds_both_directions() -> None:
    scale = Scale(10.0, 5.0)
    assert scale.millimetres(30.0, 20.0) == pytest.approx(5.0)


@pytest.mark.parametrize("value", [0.0, -1.0, math.inf, math.nan])
def test_a_scale_is_a_positive_number(value: float) -> None:
    with pytest.raises(ValueError, match="above 0"):
        Scale(value, 1.0)


def test_the_file_is_believed_unless_it_says_what_programs_write_that_do_not_know() -> None:
    scales = Scales(Preferences())
    assert scales.of(info()) is None
    written = scales.of(info(resolution=(300.0, 300.0)))
    assert written is not None
    assert written.x == pytest.approx(300 / 25.4)
    assert scales.of(info(resolution=(72.0, 72.0))) is None
    filler = scale_in_file(info(resolution=(96.0, 96.0)))
    assert filler is not None
    assert is_filler(filler)
    assert scale_in_file(info(resolution=(0.0, 300.0))) is None


def test_what_the_user_sets_goes_before_the_file_and_is_remembered(qtbot: QtBot) -> None:
    preferences = Preferences()
    scales, picture = Scales(preferences), info(resolution=(300.0, 300.0))
    with qtbot.waitSignal(scales.changed):
        scales.set(picture, Scale.even(4.0, Origin.LINE))
    scales.set(info("b.tif", (300.0, 300.0)), None)
    again = Scales(preferences)
    assert again.of(picture) == Scale(4.0, 4.0, Origin.LINE)
    assert again.of(info("b.tif", (300.0, 300.0))) is None


@pytest.mark.parametrize("stored", ["", "[]", "{", '{"/a.tif": [0, 1, "line"]}', '{"/a.tif": ["x"]}', '{"/a.tif": 3}'])
def test_what_is_stored_wrongly_counts_as_nothing(stored: str) -> None:
    preferences = Preferences()
    preferences.set_text("scales", stored)
    assert Scales(preferences).of(info()) is None


# Measures


def test_length_and_angle() -> None:
    measured = measure(np.array([[10.0, 50.0], [40.0, 10.0]]), Scale(10.0, 10.0))
    assert measured is not None
    assert measured.pixels == pytest.approx(50.0)
    assert measured.millimetres == pytest.approx(5.0)
    # Upwards on the screen is a positive angle.
    assert measured.angle == pytest.approx(math.degrees(math.atan2(40, 30)))
    assert measure(np.array([[10.0, 50.0], [np.nan, 10.0]]), None) is None
    text = length_text(measured).replace("\N{NO-BREAK SPACE}", " ")
    assert text == "50.0 px  ·  5.00 mm  ·  53.1°"


def test_lengths_are_written_in_the_unit_people_use() -> None:
    texts = [millimetres_text(value).replace("\N{NO-BREAK SPACE}", " ") for value in (3.456, 34.56, 345.6, 12346.0)]
    assert texts == ["3.46 mm", "34.6 mm", "34.6 cm", "12.35 m"]


def test_a_straight_line_keeps_to_whole_steps_of_angle() -> None:
    x, y = snapped((10.0, 10.0), (60.0, 14.0), 15.0)
    assert (x, y) == pytest.approx((60.0, 10.0))
    x, y = snapped((0.0, 0.0), (30.0, 31.0), 15.0)
    assert x == pytest.approx(y)


# The tool


@pytest.fixture
def aligned(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    program.window.actions_["tool_ruler"].trigger()
    assert program.view.state.tool is Tool.RULER
    assert program.window.page == "pictures"
    return program


def at(canvas: Canvas, x: float, y: float) -> QPoint:
    return canvas.from_picture(x, y).toPoint()


def drag(qtbot: QtBot, canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    view, left = canvas.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=at(canvas, *start))
    for share in (0.3, 0.7, 1.0):
        between = tuple(a + share * (b - a) for a, b in zip(start, end, strict=True))
        qtbot.mouseMove(view, at(canvas, *between))
    qtbot.mouseRelease(view, left, pos=at(canvas, *end))


def test_a_drag_measures_here_and_in_the_other_picture(qtbot: QtBot, aligned: Program) -> None:
    target, source = aligned.window.target_pane.canvas, aligned.window.source_pane.canvas
    drag(qtbot, target, (40.0, 40.0), (160.0, 100.0))
    ruler = aligned.measuring.ruler
    assert ruler is not None
    assert ruler.role == "target"
    assert ruler.start == pytest.approx((40, 40), abs=1.0)
    assert ruler.end == pytest.approx((160, 100), abs=1.0)
    length = math.dist(ruler.start, ruler.end)
    assert f"{length:.1f}" in target.ruler.label
    ends = apply_homography(SOURCE_FROM_TARGET, np.array([ruler.start, ruler.end]) + np.array([1.0, 0.0]))
    assert source.ruler.points[[0, -1]] == pytest.approx(ends, abs=1e-3)
    assert f"{np.linalg.norm(ends[1] - ends[0]):.1f}" in source.ruler.label
    assert source.ruler.line is None, "only a line of its own has ends to drag"


def test_two_clicks_measure_as_well_and_the_view_can_be_moved_between_them(qtbot: QtBot, aligned: Program) -> None:
    target = aligned.window.target_pane.canvas
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(target.viewport(), left, pos=at(target, 30.0, 30.0))
    assert target.ruler_tool.is_open
    before = target.view()
    drag(qtbot, target, (100.0, 60.0), (90.0, 50.0))
    assert target.view() != before
    hover(target, 150.0, 90.0)
    assert aligned.measuring.ruler.end == pytest.approx((150, 90), abs=1.0)
    qtbot.mouseClick(target.viewport(), left, pos=at(target, 120.0, 110.0))
    assert not target.ruler_tool.is_open
    assert aligned.measuring.ruler.start == pytest.approx((30, 30), abs=1.0)
    assert aligned.measuring.ruler.end == pytest.approx((120, 110), abs=1.0)
    hover(target, 60.0, 60.0)
    assert aligned.measuring.ruler.end == pytest.approx((120, 110), abs=1.0)


def test_an_end_can_be_dragged(qtbot: QtBot, aligned: Program) -> None:
    target = aligned.window.target_pane.canvas
    aligned.measuring.draw("target", (40.0, 40.0), (160.0, 100.0))
    drag(qtbot, target, (40.0, 40.0), (60.0, 120.0))
    assert aligned.measuring.ruler.start == pytest.approx((60, 120), abs=1.0)
    assert aligned.measuring.ruler.end == (160.0, 100.0)


def test_the_keyboard_measures_too(qtbot: QtBot, aligned: Program) -> None:
    target = aligned.window.target_pane
    target.zoom_to(10.0)
    target.center_on(50.0, 60.0)
    qtbot.keyClick(target.canvas, Qt.Key.Key_Return)
    target.center_on(90.0, 70.0)
    qtbot.keyClick(target.canvas, Qt.Key.Key_Return)
    assert aligned.measuring.ruler.start == pytest.approx((50.0, 60.0))
    assert aligned.measuring.ruler.end == pytest.approx((90.0, 70.0))
    qtbot.keyClick(target.canvas, Qt.Key.Key_Right)
    assert aligned.measuring.ruler.end == pytest.approx((90.1, 70.0))
    qtbot.keyClick(target.canvas, Qt.Key.Key_Delete)
    assert aligned.measuring.ruler is None
    assert target.canvas.ruler.points is None
    assert aligned.window.source_pane.canvas.ruler.points is None


def test_a_line_is_painted_in_both_pictures(aligned: Program) -> None:
    panes = aligned.window.source_pane.canvas, aligned.window.target_pane.canvas
    before = [pane.grab().toImage() for pane in panes]
    aligned.measuring.draw("source", (40.0, 40.0), (160.0, 100.0))
    assert all(pane.grab().toImage() != image for pane, image in zip(panes, before, strict=True))


def test_other_pictures_have_no_line(qtbot: QtBot, aligned: Program, pair: tuple[str, str]) -> None:
    aligned.measuring.draw("source", (40.0, 40.0), (160.0, 100.0))
    open_pair(qtbot, aligned, pair)
    assert aligned.measuring.ruler is None


def test_a_line_in_an_unaligned_picture_measures_there_alone(
    qtbot: QtBot, program: Program, pair: tuple[str, str]
) -> None:
    open_pair(qtbot, program, pair)
    program.measuring.draw("source", (10.0, 10.0), (40.0, 50.0))
    assert "50.0" in program.window.source_pane.canvas.ruler.label
    assert program.window.target_pane.canvas.ruler.points is None


# Millimetres


def test_a_scale_turns_pixels_into_millimetres_everywhere(aligned: Program) -> None:
    aligned.measuring.draw("target", (40.0, 40.0), (140.0, 40.0))
    picture = aligned.document.picture("target")
    aligned.scales.set(picture.info, Scale.even(20.0, Origin.LINE))
    assert "5.00\N{NO-BREAK SPACE}mm" in aligned.window.target_pane.canvas.ruler.label
    assert "mm" not in aligned.window.source_pane.canvas.ruler.label
    x, y = hover(aligned.window.target_pane.canvas, 100.0, 60.0)
    source, target = aligned.window.cursor_readout.texts()
    assert f"{x / 20:.1f}, {y / 20:.1f}\N{NO-BREAK SPACE}mm" in target
    assert "mm" not in source


def test_a_scale_goes_with_its_picture(aligned: Program) -> None:
    picture = aligned.document.picture("target")
    aligned.scales.set(picture.info, Scale.even(20.0, Origin.LINE))
    aligned.window.actions_["swap"].trigger()
    assert aligned.scales.of(aligned.document.picture("source").info) == Scale(20.0, 20.0, Origin.LINE)


def test_the_resolution_of_a_file_is_used(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    paths = []
    for name, dpi in (("a", 254.0), ("b", 72.0)):
        path = tmp_path / f"{name}.tif"
        Image.fromarray(textured(90, 120, seed=4)).save(path, dpi=(dpi, dpi))
        paths.append(str(path))
    open_pair(qtbot, program, (paths[0], paths[1]))
    program.measuring.draw("source", (10.0, 10.0), (110.0, 10.0))
    measured = program.measuring.measured("source")
    assert measured.millimetres == pytest.approx(10.0, rel=1e-3)
    program.measuring.draw("target", (10.0, 10.0), (110.0, 10.0))
    assert program.measuring.measured("target").millimetres is None


def ok(dialog: ScaleDialog) -> bool:
    box = dialog.findChild(QDialogButtonBox)
    return bool(box.button(QDialogButtonBox.StandardButton.Ok).isEnabled())


def test_a_line_of_known_length_gives_the_scale(qtbot: QtBot) -> None:
    known = {"source": Known(info(), None, line=250.0), "target": Known(info("b.tif"), None)}
    dialog = ScaleDialog(known, "source")
    qtbot.addWidget(dialog)
    fields = dialog.fields["source"]
    assert fields.origin.currentData() == Origin.LINE
    assert not ok(dialog)
    fields.value.setValue(12.5)
    fields.unit.setCurrentIndex(fields.unit.findData("cm"))
    assert ok(dialog)
    assert dialog.scales() == {"source": Scale(2.0, 2.0, Origin.LINE), "target": None}


@pytest.mark.parametrize(
    ("origin", "unit", "value", "per_mm"),
    [(Origin.WIDTH, "cm", 20.0, 2.0), (Origin.RESOLUTION, "in", 254.0, 10.0), (Origin.RESOLUTION, "mm", 8.0, 8.0)],
)
def test_a_scale_can_be_typed(qtbot: QtBot, origin: Origin, unit: str, value: float, per_mm: float) -> None:
    dialog = ScaleDialog({"target": Known(info(), None)})
    qtbot.addWidget(dialog)
    fields = dialog.fields["target"]
    fields.origin.setCurrentIndex(fields.origin.findData(origin.value))
    fields.unit.setCurrentIndex(fields.unit.findData(unit))
    fields.value.setValue(value)
    scale = dialog.scales()["target"]
    assert scale is not None
    assert scale.x == pytest.approx(per_mm)
    assert scale.origin is origin


def test_a_doubtful_file_can_be_believed_by_choice(qtbot: QtBot) -> None:
    dialog = ScaleDialog({"source": Known(info(resolution=(72.0, 72.0)), None)})
    qtbot.addWidget(dialog)
    fields = dialog.fields["source"]
    assert dialog.scales() == {"source": None}
    fields.origin.setCurrentIndex(fields.origin.findData(Origin.FILE.value))
    assert dialog.scales()["source"].x == pytest.approx(72 / 25.4)


def test_the_dialog_begins_with_what_is_known(qtbot: QtBot) -> None:
    dialog = ScaleDialog({"source": Known(info(), Scale.even(10.0, Origin.WIDTH))})
    qtbot.addWidget(dialog)
    fields = dialog.fields["source"]
    assert fields.origin.currentData() == Origin.WIDTH
    assert fields.value.value() == pytest.approx(40.0)


def test_nothing_is_left_of_the_dialog(qtbot: QtBot, aligned: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ScaleDialog, "exec", lambda dialog: QDialog.DialogCode.Rejected)
    aligned.window.actions_["set_scale"].trigger()
    qtbot.waitUntil(lambda: not aligned.window.findChildren(ScaleDialog))
