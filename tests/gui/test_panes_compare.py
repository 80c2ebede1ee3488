from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from rflow_engine.types import Size
from rflow_gui.models.view_state import CompareMode, Stage, ViewModel, ViewState
from rflow_gui.panes.compare_canvas import CompareCanvas
from rflow_gui.panes.compare_marks import clip_line
from rflow_gui.panes.compare_pane import ComparePane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SIZE = Size(width=320, height=200)
LEFT = Qt.MouseButton.LeftButton


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def seen(pane: ComparePane, canvas: CompareCanvas | None = None) -> np.ndarray:
    """(200, 320, 3) what the pane shows of the target at 1:1."""
    canvas = canvas or pane.canvas()
    canvas.center_on(160, 100, 1.0)
    QApplication.processEvents()
    at = canvas.from_picture(0, 0).toPoint()
    return pixels(canvas.viewport())[at.y() : at.y() + 200, at.x() : at.x() + 320]


@pytest.fixture(scope="module")
def target() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (200, 320, 3)).astype(np.uint8)


@pytest.fixture(scope="module")
def coarse() -> np.ndarray:
    return np.random.default_rng(2).integers(0, 256, (200, 320, 3)).astype(np.uint8)


@pytest.fixture
def pane(qtbot: QtBot, target: np.ndarray, coarse: np.ndarray) -> ComparePane:
    pane = ComparePane()
    qtbot.addWidget(pane)
    pane.resize(700, 420)
    pane.set_pictures(target, SIZE)
    pane.set_stage_picture(Stage.COARSE, coarse)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


@pytest.fixture
def model(pane: ComparePane) -> ViewModel:
    """Wired as the window wires it: the pane shows the model's state, the user's drags go to the model."""
    model = ViewModel(ViewState(stage=Stage.COARSE, blink_interval_ms=0))
    model.changed.connect(lambda _old, new: pane.set_state(new))
    pane.wipe_moved.connect(lambda value: model.set(wipe=value))
    pane.wipe_turned.connect(lambda value: model.set(wipe_angle=value))
    pane.adjusted.connect(lambda changes: model.set(**changes))
    pane.set_state(model.state)
    return model


# What is composed

INSIDE = (slice(40, 190), slice(5, 315))
"""Away from the label in the corner."""


def test_an_overlay_mixes_by_its_opacity(
    pane: ComparePane, model: ViewModel, target: np.ndarray, coarse: np.ndarray
) -> None:
    model.set(mode=CompareMode.OVERLAY, opacity=0.5)
    np.testing.assert_allclose(seen(pane)[INSIDE], ((target.astype(float) + coarse) / 2)[INSIDE], atol=0.51)
    model.set(opacity=0.25)
    np.testing.assert_allclose(seen(pane)[INSIDE], (0.75 * target + 0.25 * coarse)[INSIDE], atol=0.51)


def test_a_wipe_shows_the_source_left_of_its_boundary_and_the_target_right_of_it(
    pane: ComparePane, model: ViewModel, target: np.ndarray, coarse: np.ndarray
) -> None:
    model.set(mode=CompareMode.WIPE, wipe=0.25)
    shown = seen(pane)
    np.testing.assert_array_equal(shown[40:, :60], coarse[40:, :60])
    np.testing.assert_array_equal(shown[40:, 100:], target[40:, 100:])


def test_a_blink_shows_one_picture_and_then_the_other(
    pane: ComparePane, model: ViewModel, qtbot: QtBot, target: np.ndarray, coarse: np.ndarray
) -> None:
    model.set(mode=CompareMode.BLINK)
    np.testing.assert_array_equal(seen(pane)[INSIDE], target[INSIDE])
    assert "○  Source" in pane.label
    assert "●  Target" in pane.label
    with qtbot.waitSignal(pane.blinked) as blinked:
        qtbot.keyClick(pane, Qt.Key.Key_Space)
    assert blinked.args == [True]
    np.testing.assert_array_equal(seen(pane)[INSIDE], coarse[INSIDE])
    assert "●  Source" in pane.label
    assert "○  Target" in pane.label


def test_a_blink_goes_on_by_itself_only_while_it_is_seen(pane: ComparePane, model: ViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignals([pane.blinked, pane.blinked]):
        model.set(mode=CompareMode.BLINK, blink_interval_ms=1)
    assert pane._timer.isActive()
    # Changes faster than about three a second are not offered, whatever was asked for.
    assert pane._timer.interval() >= 160
    pane.hide()
    assert not pane._timer.isActive()
    pane.show()
    assert pane._timer.isActive()
    model.set(mode=CompareMode.OVERLAY)
    assert not pane._timer.isActive()


def test_a_difference_is_black_where_the_pictures_agree(
    pane: ComparePane, model: ViewModel, target: np.ndarray
) -> None:
    altered = target.copy()
    altered[120:150, 60:90] = 255 - altered[120:150, 60:90]
    pane.set_stage_picture(Stage.COARSE, altered)
    model.set(mode=CompareMode.DIFFERENCE, difference_gain=4.0)
    shown = seen(pane)
    assert shown[120:150, 60:90].mean() > 100
    shown[120:150, 60:90] = 0
    np.testing.assert_array_equal(shown[INSIDE], 0)


def test_a_reduced_source_does_not_differ_by_its_softness(
    pane: ComparePane, model: ViewModel, target: np.ndarray
) -> None:
    """Noise is all fine detail; its averaged half agrees with it in all that both can show."""
    half = target.reshape(100, 2, 160, 2, 3).mean(axis=(1, 3)).round().astype(np.uint8)
    pane.set_stage_picture(Stage.COARSE, half)
    model.set(mode=CompareMode.DIFFERENCE)
    assert seen(pane)[INSIDE].max() <= 2
    model.set(mode=CompareMode.WIPE, wipe=0.0)
    np.testing.assert_array_equal(seen(pane)[40:190, 40:315], target[40:190, 40:315])


def test_where_the_source_has_no_picture_the_difference_is_not_called_one(
    pane: ComparePane, model: ViewModel, coarse: np.ndarray
) -> None:
    covered = np.ones((200, 320), bool)
    covered[:, 200:] = False
    pane.set_stage_picture(Stage.COARSE, coarse, covered)
    model.set(mode=CompareMode.DIFFERENCE)
    shown = seen(pane)[40:190, 210:315]
    assert np.ptp(shown, axis=-1).max() == 0
    assert 90 < shown.mean() < 125


def test_side_by_side_shows_both_and_moves_them_together(
    pane: ComparePane, model: ViewModel, target: np.ndarray, coarse: np.ndarray, qtbot: QtBot
) -> None:
    left, right = (c for c in pane.findChildren(CompareCanvas) if c.isVisible())
    left.center_on(160, 100, 1.0)
    assert right.view() == left.view()
    np.testing.assert_array_equal(seen(pane, left)[INSIDE], coarse[INSIDE])
    np.testing.assert_array_equal(seen(pane, right)[INSIDE], target[INSIDE])
    qtbot.mousePress(right.viewport(), LEFT, pos=QPoint(150, 150))
    qtbot.mouseMove(right.viewport(), QPoint(100, 130))
    qtbot.mouseRelease(right.viewport(), LEFT, pos=QPoint(100, 130))
    assert left.view() == right.view() == (210, 120, 1.0)


# The boundary of the wipe


def drag(qtbot: QtBot, canvas: CompareCanvas, start: QPointF, end: QPointF, *, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(canvas.viewport(), LEFT, modifier, start.toPoint())
    qtbot.mouseMove(canvas.viewport(), ((start + end) / 2).toPoint())
    qtbot.mouseMove(canvas.viewport(), end.toPoint())
    qtbot.mouseRelease(canvas.viewport(), LEFT, modifier, end.toPoint())


@pytest.mark.parametrize("angle", [0.0, 35.0, 90.0])
def test_the_boundary_follows_the_cursor(pane: ComparePane, model: ViewModel, qtbot: QtBot, angle: float) -> None:
    model.set(mode=CompareMode.WIPE, wipe_angle=angle)
    canvas = pane.canvas()
    canvas.center_on(160, 100, 1.5)
    view = canvas.view()
    drag(qtbot, canvas, canvas.from_picture(160, 100), canvas.from_picture(110, 70))
    line = canvas.item.wipe_line()
    assert line is not None
    assert abs(line.distance(110, 70)) < 1
    assert canvas.view() == view


def test_a_drag_beside_the_boundary_pans(pane: ComparePane, model: ViewModel, qtbot: QtBot) -> None:
    model.set(mode=CompareMode.WIPE)
    canvas = pane.canvas()
    canvas.center_on(160, 100, 2.0)
    drag(qtbot, canvas, canvas.from_picture(100, 60), canvas.from_picture(120, 60))
    assert model.state.wipe == 0.5
    assert canvas.view() == pytest.approx((140, 100, 2.0))


def test_the_boundary_is_turned_with_shift_in_steps(pane: ComparePane, model: ViewModel, qtbot: QtBot) -> None:
    model.set(mode=CompareMode.WIPE)
    canvas = pane.canvas()
    canvas.center_on(160, 100, 1.5)
    drag(qtbot, canvas, canvas.from_picture(160, 30), canvas.from_picture(200, 30), shift=True)
    assert model.state.wipe_angle == 30.0
    assert model.state.wipe == 0.5


def test_the_cursor_tells_where_the_boundary_can_be_taken(pane: ComparePane, model: ViewModel, qtbot: QtBot) -> None:
    model.set(mode=CompareMode.WIPE)
    canvas = pane.canvas()
    canvas.center_on(160, 100, 1.5)
    qtbot.mouseMove(canvas.viewport(), canvas.from_picture(160, 40).toPoint())
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    qtbot.mouseMove(canvas.viewport(), canvas.from_picture(60, 40).toPoint())
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_boundary_can_be_moved_with_the_keyboard(pane: ComparePane, model: ViewModel, qtbot: QtBot) -> None:
    model.set(mode=CompareMode.WIPE)
    qtbot.keyClick(pane.canvas(), Qt.Key.Key_Period)
    assert model.state.wipe == pytest.approx(0.51)
    model.set(wipe=0.0)
    qtbot.keyClick(pane.canvas(), Qt.Key.Key_Comma)
    assert model.state.wipe == 0.0


@pytest.mark.parametrize(
    ("angle", "first"), [(0.0, "Source"), (30.0, "Source"), (90.0, "Source"), (-90.0, "Target"), (180.0, "Target")]
)
def test_the_label_says_which_picture_is_on_which_side(
    pane: ComparePane, model: ViewModel, angle: float, first: str
) -> None:
    model.set(mode=CompareMode.WIPE, wipe_angle=angle)
    assert pane.label.startswith(first)
    # The corner at the top left is on the side that is named first.
    line = pane.canvas().item.wipe_line()
    assert line is not None
    assert (line.distance(0, 0) < 0) == (first == "Source")


def test_a_line_is_clipped_to_what_is_visible() -> None:
    from PySide6.QtCore import QRectF

    area = QRectF(10, 20, 100, 50)
    upright = clip_line(QPointF(30, 900), QPointF(0, 1), area)
    assert upright is not None
    assert sorted([upright.y1(), upright.y2()]) == [20, 70]
    assert clip_line(QPointF(5, 30), QPointF(0, 1), area) is None
    slanted = clip_line(QPointF(10, 20), QPointF(0.6, 0.8), area)
    assert slanted is not None
    assert (slanted.p2().x(), slanted.p2().y()) == pytest.approx((47.5, 70))


# View, stages, hints


def test_zoom_and_middle_stay_when_the_mode_changes(pane: ComparePane, model: ViewModel) -> None:
    pane.center_on(120, 80, 2.5)
    for mode in (*CompareMode, CompareMode.SIDE_BY_SIDE):
        model.set(mode=mode)
        assert pane.view() == (120, 80, 2.5)


def test_a_fitted_view_is_fitted_again_in_another_layout(pane: ComparePane, model: ViewModel) -> None:
    pane.fit_view()
    halves = pane.view().scale
    model.set(mode=CompareMode.OVERLAY)
    QApplication.processEvents()
    assert pane.view().scale > halves * 1.2
    assert (pane.view().x, pane.view().y) == (160, 100)


def test_zoom_stays_when_a_better_version_of_the_same_picture_comes(
    pane: ComparePane, model: ViewModel, target: np.ndarray
) -> None:
    model.set(mode=CompareMode.OVERLAY)
    pane.center_on(50, 60, 3.0)
    pane.set_stage_picture(Stage.FINE, target)
    pane.set_pictures(target, SIZE)
    pane.set_stage_picture(Stage.COARSE, target)
    assert pane.view() == (50, 60, 3.0)


def test_a_missing_stage_falls_back_and_says_so(pane: ComparePane, model: ViewModel, target: np.ndarray) -> None:
    model.set(mode=CompareMode.OVERLAY, stage=Stage.FINE)
    assert pane.shown_stage is Stage.COARSE
    assert "no fine stage" in pane.label
    pane.set_stage_picture(Stage.FINE, target)
    assert pane.shown_stage is Stage.FINE
    assert "no fine stage" not in pane.label
    pane.set_stage_picture(Stage.FINE, None)
    assert pane.shown_stage is Stage.COARSE


def test_a_stage_is_never_replaced_by_a_later_one(pane: ComparePane, model: ViewModel) -> None:
    model.set(stage=Stage.BEFORE)
    assert pane.shown_stage is None
    assert "Nothing to compare" in pane.label


def test_an_empty_pane_says_what_to_do(qtbot: QtBot, target: np.ndarray) -> None:
    pane = ComparePane()
    qtbot.addWidget(pane)
    assert "Open a source and a target" in pane.label
    pane.set_stage_picture(Stage.COARSE, target)
    assert pane.shown_stage is None
    pane.set_pictures(target, SIZE)
    assert "Align the pictures" in pane.label
    pane.center_on(3, 4, 1.0)
    pane.fit_view()


def test_another_target_forgets_the_versions_of_the_source(pane: ComparePane, model: ViewModel) -> None:
    pane.set_pictures(np.zeros((50, 90, 3), np.uint8), Size(width=900, height=500))
    assert pane.shown_stage is None
    pane.set_pictures(None)
    assert "Open a source" in pane.label


# The state


def test_the_model_speaks_only_of_changes(qtbot: QtBot) -> None:
    model = ViewModel()
    with qtbot.assertNotEmitted(model.changed):
        model.set(opacity=0.5, mode="side-by-side")
    before = model.state
    with qtbot.waitSignal(model.changed) as changed:
        model.set(mode="wipe", wipe=0.7)
    assert changed.args == [before, replace(before, mode=CompareMode.WIPE, wipe=0.7)]
    assert model.state.mode is CompareMode.WIPE


def test_the_model_refuses_what_it_does_not_know_and_stays_as_it_is(qtbot: QtBot) -> None:
    model = ViewModel()
    with qtbot.assertNotEmitted(model.changed):
        with pytest.raises(TypeError, match="opaqueness"):
            model.set(opaqueness=0.2)
        with pytest.raises(ValueError, match="opacity between"):
            model.set(opacity=1.2)
        with pytest.raises(ValueError, match="sideways"):
            model.set(mode="sideways")
    assert model.state == ViewState()
