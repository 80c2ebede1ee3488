"""Looking closely: the cross in both pictures, magnifier, overviews, and a key that unlinks while it is held."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import tifffile
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from rflow_engine.alignment import Alignment
from rflow_engine.coords import apply_homography, invert_homography
from rflow_gui.app import Program, build
from rflow_gui.jobs.pictures import plain_resize
from rflow_gui.models.view_state import CompareMode, Stage
from rflow_gui.panes.canvas import Canvas
from tests.gui.fakes import SOURCE_FROM_TARGET, FakeEngine, textured
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# The flow of the made-up alignment.
SHIFT = np.array([1.0, 0.0])
HERE = (120.0, 80.0)


def hover(canvas: Canvas, x: float, y: float) -> tuple[float, float]:
    """Move the cursor to a picture point; gives the point it is on, because the cursor keeps to whole pixels."""
    place = canvas.from_picture(x, y).toPoint()
    there, none = canvas.viewport().mapToGlobal(place), Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), QPointF(there), none, none, keys)
    QApplication.sendEvent(canvas.viewport(), event)
    return canvas.to_picture(QPointF(place))


@pytest.fixture
def aligned(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    with wait_job(qtbot, program, "render"):
        align(qtbot, program)
    program.window.set_page("pictures")
    return program


def to_source(point: tuple[float, float]) -> np.ndarray:
    return apply_homography(SOURCE_FROM_TARGET, np.array([point]) + SHIFT)[0]


def test_the_cross_is_where_the_whole_map_takes_the_cursor(aligned: Program) -> None:
    source, target = aligned.window.source_pane.canvas, aligned.window.target_pane.canvas
    there = hover(target, *HERE)
    assert source.crosshair == pytest.approx(to_source(there), abs=1e-3)
    assert target.crosshair is None
    back = hover(source, *to_source(HERE))
    assert source.crosshair is None
    assert target.crosshair is not None
    np.testing.assert_allclose(to_source(target.crosshair), back, atol=0.05)


def test_the_cross_goes_with_the_cursor(aligned: Program) -> None:
    source, target = aligned.window.source_pane.canvas, aligned.window.target_pane.canvas
    hover(target, *HERE)
    QApplication.sendEvent(target, QEvent(QEvent.Type.Leave))
    assert source.crosshair is None


def test_the_cross_can_be_switched_off_and_this_is_remembered(aligned: Program) -> None:
    source, target = aligned.window.source_pane.canvas, aligned.window.target_pane.canvas
    hover(target, *HERE)
    aligned.window.actions_["crosshair"].trigger()
    assert source.crosshair is None
    hover(target, 60.0, 50.0)
    assert source.crosshair is None
    assert aligned.preferences.text("crosshair") == "off"


def test_the_cross_is_painted(aligned: Program) -> None:
    source, target = aligned.window.source_pane.canvas, aligned.window.target_pane.canvas
    before = source.grab().toImage()
    hover(target, *HERE)
    assert source.grab().toImage() != before


STAGES: dict[Stage, Callable[[Program], np.ndarray]] = {
    Stage.FINE: lambda program: np.eye(3),
    Stage.COARSE: lambda program: SOURCE_FROM_TARGET,
    Stage.BEFORE: lambda program: plain_resize(*(picture.info.size for picture in program.document.pair)),
}


@pytest.mark.parametrize("stage", list(Stage))
def test_side_by_side_the_cross_follows_what_the_stage_shows(qtbot: QtBot, aligned: Program, stage: Stage) -> None:
    """Where the source lies not yet right, the cross shows where the place of the target really is in it."""
    aligned.view.set(mode=CompareMode.SIDE_BY_SIDE, stage=stage)
    aligned.window.set_page("compare")
    _, source, target = aligned.window.compare_pane.canvases
    there = hover(target, *HERE)
    assert source.crosshair is not None
    if stage is Stage.FINE:
        assert source.crosshair == pytest.approx(there)
        return
    frame = STAGES[stage](aligned)
    expected = apply_homography(invert_homography(frame), to_source(there)[None])[0]
    assert source.crosshair == pytest.approx(expected, abs=1e-3)
    # And back: the cursor is on a place of the source as the stage shows it.
    here = hover(source, *HERE)
    np.testing.assert_allclose(to_source(target.crosshair), apply_homography(frame, np.array([here]))[0], atol=0.05)


def test_the_values_of_the_file_are_read_at_their_depth(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    grey = (textured(90, 120, seed=5)[..., 0].astype(np.uint16) * 200) + 7
    paths = [str(tmp_path / name) for name in ("a.tif", "b.tif")]
    for path in paths:
        tifffile.imwrite(path, grey)
    open_pair(qtbot, program, (paths[0], paths[1]))
    x, y = hover(program.window.target_pane.canvas, 60.0, 40.0)
    assert program.window.cursor_readout.texts()[1].split()[-1] == str(grey[int(y), int(x)])


def test_without_an_alignment_there_is_no_cross(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    open_pair(qtbot, program, pair)
    hover(program.window.target_pane.canvas, *HERE)
    assert program.window.source_pane.canvas.crosshair is None


# Magnifier


def panel(program: Program) -> QWidget:
    return program.window.magnifier_dock.parentWidget()


def test_the_magnifier_shows_the_same_place_equally_large(aligned: Program) -> None:
    panel(aligned).show()
    dock = aligned.window.magnifier_dock
    dock.set_factor(8)
    there = hover(aligned.window.target_pane.canvas, *HERE)
    source, target = dock.canvases
    assert target.view() == pytest.approx((*there, 8.0))
    assert source.view()[:2] == pytest.approx(to_source(there), abs=1e-3)
    stretch = abs(np.linalg.det(SOURCE_FROM_TARGET[:2, :2])) ** 0.5
    assert source.view().scale == pytest.approx(8 / stretch)
    assert target.crosshair == pytest.approx(there)
    # The cursor goes to a button: the place stays under the loupe.
    QApplication.sendEvent(aligned.window.target_pane.canvas, QEvent(QEvent.Type.Leave))
    assert target.view()[:2] == pytest.approx(there)


def test_the_magnifier_shows_the_pixels_of_the_picture(aligned: Program) -> None:
    panel(aligned).show()
    aligned.window.magnifier_dock.set_factor(16)
    x, y = hover(aligned.window.target_pane.canvas, *HERE)
    target = aligned.window.magnifier_dock.canvases[1]
    target.set_crosshair(None)
    target.caption.hide()
    shown = target.viewport().grab().toImage()
    middle = shown.pixelColor(shown.width() // 2, shown.height() // 2).getRgb()[:3]
    assert middle == pytest.approx(aligned.document.picture("target").colour_at(x, y), abs=2)


def test_the_wheel_changes_the_magnification(aligned: Program) -> None:
    dock = aligned.window.magnifier_dock
    before = dock.factor
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    place, phase = QPointF(20, 20), Qt.ScrollPhase.NoScrollPhase

    def turn(angle: int) -> None:
        event = QWheelEvent(place, place, QPoint(), QPoint(0, angle), none, keys, phase, False)
        QApplication.sendEvent(dock.canvases[0].viewport(), event)

    turn(120)
    notched = dock.factor
    assert notched > before
    assert aligned.preferences.text("magnifier") == str(dock.factor)
    # A touchpad sends small parts of a notch, which add up to the same.
    for _ in range(7):
        turn(-15)
    assert dock.factor == notched
    turn(-15)
    assert dock.factor == before


def test_a_chosen_match_is_shown_under_the_loupe(aligned: Program) -> None:
    panel(aligned).show()
    aligned.window.matches_dock.select([5])
    marks = aligned.document.marks
    source, target = aligned.window.magnifier_dock.canvases
    assert source.view()[:2] == pytest.approx(marks.matches.source[5])
    assert target.view()[:2] == pytest.approx(marks.matches.target[5])


# Overview


def test_the_overview_is_there_while_part_of_the_picture_is_out_of_sight(aligned: Program) -> None:
    pane = aligned.window.target_pane
    assert not pane.overview.isVisible()
    pane.zoom_to(12.0)
    assert pane.overview.isVisible()
    seen = pane.overview.seen()
    assert (seen.center().x(), seen.center().y()) == pytest.approx(pane.view()[:2], abs=1.0)
    aligned.window.actions_["fit"].trigger()
    assert not pane.overview.isVisible()


def test_a_click_on_the_overview_goes_there_and_the_other_picture_follows(qtbot: QtBot, aligned: Program) -> None:
    pane, overview = aligned.window.target_pane, aligned.window.target_pane.overview
    pane.zoom_to(12.0)
    place = QPoint(overview.width() // 4, overview.height() // 2)
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=place)
    x, y, scale = pane.view()
    assert (x, y) == pytest.approx((60.0, 80.0), abs=3.0)
    assert scale == pytest.approx(12.0)
    there = apply_homography(SOURCE_FROM_TARGET, np.array([[x, y]]))[0]
    assert aligned.window.source_pane.view()[:2] == pytest.approx(there)


def test_the_overview_shows_the_picture_and_can_be_switched_off(aligned: Program) -> None:
    pane = aligned.window.target_pane
    pane.zoom_to(12.0)
    shown = pane.overview.grab().toImage()
    colours = {shown.pixel(x, y) for x in range(4, shown.width() - 4, 8) for y in range(4, shown.height() - 4, 8)}
    assert len(colours) > 20
    aligned.window.actions_["overview"].trigger()
    assert not pane.overview.isVisible()


def test_the_overview_shows_the_tones_of_the_picture(aligned: Program) -> None:
    pane = aligned.window.target_pane
    pane.zoom_to(12.0)
    before = pane.overview.grab().toImage()
    aligned.window.actions_["invert_target"].trigger()
    assert pane.overview.grab().toImage() != before


def test_what_is_switched_off_stays_off(qtbot: QtBot, program: Program, engine: FakeEngine) -> None:
    for name in ("crosshair", "overview"):
        program.window.actions_[name].trigger()
    program.window.magnifier_dock.set_factor(12)
    program.preferences.sync()
    later = build(engine.calls())
    qtbot.addWidget(later.window)
    assert not later.window.actions_["crosshair"].isChecked()
    assert not later.window.actions_["overview"].isChecked()
    assert later.window.magnifier_dock.factor == 12
    later.window.close()


# A link that is let go for a moment


def places(program: Program) -> tuple[np.ndarray, np.ndarray]:
    return np.array(program.window.source_pane.view()[:2]), np.array(program.window.target_pane.view()[:2])


def press(qtbot: QtBot, program: Program) -> None:
    """The key goes down: the shortcut switches the link."""
    linked = program.views.link.enabled
    qtbot.keyPress(program.window.target_pane.canvas, Qt.Key.Key_L)
    assert program.views.link.enabled is not linked


def release(qtbot: QtBot, program: Program) -> None:
    qtbot.keyRelease(program.window.target_pane.canvas, Qt.Key.Key_L)


def test_a_tap_unlinks_until_the_next_one(qtbot: QtBot, aligned: Program) -> None:
    press(qtbot, aligned)
    release(qtbot, aligned)
    assert not aligned.views.link.enabled
    aligned.window.target_pane.zoom_to(5.0)
    assert not aligned.views.link.enabled


@pytest.mark.parametrize("moved", ["source", "target"])
def test_a_held_key_moves_one_picture_alone_which_goes_back_afterwards(
    qtbot: QtBot, aligned: Program, moved: str
) -> None:
    aligned.window.target_pane.zoom_to(5.0)
    source, target = places(aligned)
    press(qtbot, aligned)
    pane = getattr(aligned.window, f"{moved}_pane")
    pane.center_on(40.0, 30.0)
    there = places(aligned)
    np.testing.assert_allclose(there[moved == "source"], (source, target)[moved == "source"])
    release(qtbot, aligned)
    assert aligned.views.link.enabled
    assert aligned.window.actions_["link"].isChecked()
    np.testing.assert_allclose(places(aligned)[0], source, atol=1e-6)
    np.testing.assert_allclose(places(aligned)[1], target, atol=1e-6)


def test_the_menu_holds_nothing(qtbot: QtBot, aligned: Program) -> None:
    aligned.window.target_pane.zoom_to(5.0)
    aligned.window.actions_["link"].trigger()
    aligned.window.source_pane.center_on(40.0, 30.0)
    QApplication.sendEvent(aligned.window, QEvent(QEvent.Type.WindowDeactivate))
    assert not aligned.views.link.enabled


def test_a_key_that_was_chosen_with_ctrl_is_heard_as_well(qtbot: QtBot, aligned: Program) -> None:
    aligned.window.actions_.set_keys("link", ("Ctrl+Alt+L",))
    canvas = aligned.window.target_pane.canvas
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyPress(canvas, Qt.Key.Key_L, modifiers)
    assert not aligned.views.link.enabled
    qtbot.keyRelease(canvas, Qt.Key.Key_L, modifiers)
    aligned.window.target_pane.zoom_to(5.0)
    # The key went up before anything moved: a tap, which outlasts a look at another window.
    QApplication.sendEvent(aligned.window, QEvent(QEvent.Type.WindowDeactivate))
    assert not aligned.views.link.enabled


def test_a_key_that_repeats_itself_does_not_switch_to_and_fro(aligned: Program) -> None:
    assert not aligned.window.actions_["link"].autoRepeat()


def test_a_view_that_moved_while_linked_is_no_look_aside(qtbot: QtBot, aligned: Program) -> None:
    aligned.window.target_pane.zoom_to(5.0)
    press(qtbot, aligned)
    release(qtbot, aligned)
    press(qtbot, aligned)
    release(qtbot, aligned)
    assert aligned.views.link.enabled


def test_the_flow_is_heeded(aligned: Program) -> None:
    """Without the flow the cross would be one pixel off."""
    alignment: Alignment = aligned.document.shown
    coarse = replace(alignment, flow=None)
    assert np.linalg.norm(coarse.map_to_source(np.array([HERE]))[0] - to_source(HERE)) > 0.5
