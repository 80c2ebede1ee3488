"""What the flow page draws: hatching, picture, folds, arrows, grid, contours; and how the profile's line is drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication

from rflow_engine import coords, measure
from rflow_engine.flow_colours import flow_to_rgb, nice_stretch, stretch_to_rgb
from rflow_engine.types import FlowField, Size
from rflow_gui.interaction import snapped
from rflow_gui.models.flow_reading import FlowReading
from rflow_gui.models.view_state import FlowMode, FlowReference, Tool, Unsure, ViewState
from rflow_gui.panes.contours import contours
from rflow_gui.panes.flow_marks import arrow_lines, exaggeration, grid_points, lattice, round_down, spacing
from rflow_gui.panes.flow_options import fraction_of_gain, gain_at
from rflow_gui.panes.flow_pane import FlowPane, reading
from rflow_gui.panes.legend import FlowLegend
from rflow_gui.panes.raster import Pyramid
from rflow_gui.panes.tiles import TiledPicture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SIZE = Size(width=800, height=500)
GRID = Size(width=80, height=50)
CENTRES = coords.cell_centres(GRID, SIZE)


def field_of(vectors: object, confidence: object = 1.0) -> FlowField:
    flow = np.broadcast_to(np.asarray(vectors, np.float32), (*GRID.shape, 2))
    sure = np.broadcast_to(np.asarray(confidence, np.float32), GRID.shape)
    return FlowField(flow=np.array(flow), confidence=np.array(sure), target_size=SIZE)


@pytest.fixture
def half_sure() -> FlowField:
    """10 px to the right; certain on the left half only."""
    sure = np.full(GRID.shape, 0.9)
    sure[:, 40:] = 0.2
    return field_of((10, 0), sure)


@pytest.fixture
def pane(qtbot: QtBot) -> FlowPane:
    pane = FlowPane()
    qtbot.addWidget(pane)
    pane.resize(1000, 600)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def seen(pane: FlowPane, box: tuple[float, float, float, float]) -> np.ndarray:
    """(h, w, 3) what the screen shows of a rectangle (left, top, right, bottom) of the target."""
    QApplication.processEvents()
    image = pane.canvas.viewport().grab().toImage().convertToFormat(pane.grab().toImage().Format.Format_RGB888)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = raw[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    first, last = pane.canvas.from_picture(*box[:2]), pane.canvas.from_picture(*box[2:])
    return pixels[round(first.y()) : round(last.y()), round(first.x()) : round(last.x())].astype(int)


LEFT, RIGHT = (100, 100, 300, 400), (500, 100, 700, 400)


# What is unsure


def test_unsure_places_are_hatched_and_certain_ones_are_not(pane: FlowPane, half_sure: FlowField) -> None:
    pane.set_flow(half_sure)
    left, right = seen(pane, LEFT), seen(pane, RIGHT)
    np.testing.assert_allclose(left, np.broadcast_to(flow_to_rgb(np.array([10.0, 0]), 10.0), left.shape), atol=1)
    assert (right.max(axis=2) < 40).mean() > 0.05
    assert (right.min(axis=2) > 220).mean() > 0.05
    pane.set_state(ViewState(flow_certain=0.1))
    np.testing.assert_allclose(seen(pane, RIGHT), left, atol=1)


def test_unsure_places_can_be_hidden_but_never_look_certain(pane: FlowPane, half_sure: FlowField) -> None:
    pane.set_flow(half_sure)
    certain = seen(pane, LEFT)
    pane.set_state(ViewState(flow_unsure=Unsure.HIDDEN))
    hidden = seen(pane, RIGHT)
    assert np.ptp(hidden, axis=2).max() == 0, "only grey is left"
    np.testing.assert_array_equal(seen(pane, LEFT), certain)


def test_colours_lie_over_a_dimmed_grey_picture(pane: FlowPane, half_sure: FlowField) -> None:
    stripes = np.zeros((50, 80, 3), np.uint8)
    stripes[:, 20:] = (255, 200, 180)
    pane.set_picture(TiledPicture(Pyramid(stripes, SIZE)))
    pane.set_flow(half_sure)
    pane.set_state(ViewState(flow_mode=FlowMode.PICTURE))
    ground = seen(pane, (250, 100, 350, 300))
    assert np.ptp(ground, axis=2).max() == 0
    dark, bright = seen(pane, (50, 100, 150, 300)).mean(), ground.mean()
    assert 20 < dark < bright - 60
    assert bright < 200
    pane.set_state(ViewState(flow_opacity=0.5))
    mixed = seen(pane, (250, 100, 350, 300)).mean(axis=(0, 1))
    pure = flow_to_rgb(np.array([10.0, 0]), 10.0)
    np.testing.assert_allclose(mixed, 0.5 * pure + 0.5 * bright, atol=2)
    pane.set_state(ViewState(flow_opacity=1.0))
    np.testing.assert_allclose(seen(pane, (50, 100, 150, 300)).mean(axis=(0, 1)), pure, atol=1)


def test_the_colours_of_confidence_are_not_hatched(pane: FlowPane, half_sure: FlowField) -> None:
    pane.set_flow(half_sure)
    pane.set_mode(FlowMode.CONFIDENCE)
    assert np.ptp(seen(pane, RIGHT).reshape(-1, 3), axis=0).max() <= 1


def test_the_legend_says_what_hatching_means(pane: FlowPane, half_sure: FlowField) -> None:
    pane.set_flow(half_sure)
    legend = pane.findChild(FlowLegend)
    assert legend is not None
    assert "Hatched: unsure, the confidence is below 0.50." in legend.accessibleName()
    pane.set_state(ViewState(flow_unsure=Unsure.HIDDEN))
    assert "Hatched" not in legend.accessibleName()


def test_the_read_out_says_what_is_unsure_and_millimetres_where_they_are_known(half_sure: FlowField) -> None:
    assert "confidence 0.90" in reading(half_sure, 100, 100)
    assert "unsure" not in reading(half_sure, 100, 100)
    assert "unsure (confidence 0.20)" in reading(half_sure, 700, 100)
    assert "|d| 10.0 px = 0.50 mm" in reading(half_sure, 100, 100, mm_per_pixel=0.05)


# Stretch


def read(
    flow: FlowField, reference: FlowReference = FlowReference.COARSE, displacement: FlowField | None = None
) -> FlowReading:
    shown = displacement or flow
    return FlowReading(
        flow=flow,
        displacement=shown,
        reference=reference,
        areas=measure.area_change(shown),
        folds=measure.area_change(shown) <= 0,
        whole=measure.measure(shown, only_certain=False),
        sure=measure.measure(shown),
    )


def test_stretch_shows_how_areas_change_and_folds_are_hatched_crosswise(pane: FlowPane) -> None:
    vectors = np.zeros((*GRID.shape, 2))
    x = CENTRES[..., 0]
    # Twice as wide on the left, as it was on the right, and running backwards between.
    vectors[..., 0] = np.where(x < 300, x - 300, -np.clip(2 * (x - 400), 0, 160))
    flow = field_of(vectors)
    pane.set_flow(flow)
    pane.set_mode(FlowMode.STRETCH)
    assert np.ptp(seen(pane, (50, 100, 250, 400)).reshape(-1, 3), axis=0).max() == 0, "not measured yet"
    pane.set_measured(read(flow))
    limit = nice_stretch(measure.area_change(flow))
    left = seen(pane, (50, 100, 250, 400))
    np.testing.assert_allclose(left, np.broadcast_to(stretch_to_rgb(np.array(2.0), limit), left.shape), atol=2)
    right = seen(pane, (600, 100, 780, 400))
    np.testing.assert_allclose(right, np.broadcast_to(stretch_to_rgb(np.array(1.0), limit), right.shape), atol=2)
    folded = seen(pane, (420, 100, 470, 400))
    assert (folded.max(axis=2) < 40).mean() > 0.1
    assert (folded.min(axis=2) > 220).mean() > 0.1
    legend = pane.findChild(FlowLegend)
    assert legend is not None
    assert "Folds" in legend.accessibleName()


def test_colours_of_stretch_are_even_in_the_factor() -> None:
    middle = stretch_to_rgb(np.array(1.0), 2.0)
    assert np.ptp(middle.astype(int)) < 20
    smaller, larger = stretch_to_rgb(np.array([0.5, 2.0]), 2.0).astype(int)
    assert smaller[0] > smaller[2] + 60, "brown"
    assert larger[1] > larger[0] + 60, "teal"
    np.testing.assert_array_equal(stretch_to_rgb(np.array([-1.0, 0.0]), 2.0), [smaller, smaller])
    assert nice_stretch(np.array([1.0, 1.04, 0.97])) == 1.05
    assert nice_stretch(np.array([9.0])) == 4.0


# References


def test_what_is_relative_to_a_similarity_waits_for_its_measurement(pane: FlowPane) -> None:
    flow, relative = field_of((10, 0)), field_of((0, 20))
    pane.set_state(ViewState(flow_reference=FlowReference.SIMILARITY))
    pane.set_flow(flow)
    assert pane.displacement is None
    assert "Measuring" in pane.statistics
    pane.set_measured(read(flow, FlowReference.SIMILARITY, relative))
    assert pane.displacement is relative
    assert "median 20.0 px" in pane.statistics
    pane.set_flow(field_of((1, 1)))
    assert pane.displacement is None, "it was measured of another flow"
    pane.set_state(ViewState())
    assert "median 1.4 px" in pane.statistics


# Arrows


def test_arrows_reach_from_the_target_to_the_source() -> None:
    tails, vectors = np.array([[10.0, 20.0], [50.0, 50.0]]), np.array([[30.0, -40.0], [300.0, 0.0]])
    lines = arrow_lines(tails, vectors, 60.0)
    shafts, wings = lines[:2], lines[2:]
    np.testing.assert_allclose(shafts[0], [[40, -20], [10, 20]])
    np.testing.assert_allclose(shafts[1], [[110, 50], [50, 50]], err_msg="cut at the longest")
    # All wings begin at the tips and lead back.
    np.testing.assert_allclose(wings[:, 0], np.concatenate([shafts[:, 0]] * 2))
    back = (wings[:, 1] - wings[:, 0]) * np.concatenate([vectors] * 2)
    assert (back.sum(axis=1) < 0).all()


def test_arrows_are_readable_at_every_zoom() -> None:
    for typical in (0.02, 1.3, 40.0):
        for scale in (0.03, 0.4, 1.0, 7.0, 64.0):
            step = spacing(22.0, scale) * scale
            assert 22.0 <= step < 44.0
            times = exaggeration(typical, scale)
            assert times >= 1
            assert times == 1 or 0.35 * 22 <= times * typical * scale <= 22
    assert exaggeration(0.0, 1.0) == 1.0
    assert exaggeration(1.0, 1.0, gain=0.5) == 0.5 * exaggeration(1.0, 1.0)
    assert [round_down(v) for v in (0.013, 1.0, 1.9, 4.9, 99.0)] == pytest.approx([0.01, 1, 1, 2, 50])


def test_arrows_keep_their_places_when_the_view_moves() -> None:
    there = {tuple(p) for p in lattice(QRectF(0, 0, 200, 100), 16.0).reshape(-1, 2)}
    moved = {tuple(p) for p in lattice(QRectF(33, 21, 200, 100), 16.0).reshape(-1, 2)}
    inside = {p for p in there & moved if 33 <= p[0] <= 200 and 21 <= p[1] <= 100}
    assert len(inside) >= 10 * 4


def test_arrows_are_drawn_and_their_scale_is_told(pane: FlowPane) -> None:
    pane.set_flow(field_of((8, 0)))
    pane.set_state(ViewState(flow_mode=FlowMode.PICTURE))
    assert seen(pane, LEFT).max() < 120
    pane.set_state(ViewState(flow_mode=FlowMode.PICTURE, flow_arrows=True))
    assert (seen(pane, LEFT).min(axis=2) > 220).mean() > 0.01
    assert pane.canvas.caption.full_text == "Arrows × 2"
    pane.set_state(ViewState(flow_mode=FlowMode.PICTURE, flow_arrows=True, flow_grid=True, flow_gain=2.0))
    assert pane.canvas.caption.full_text == "Arrows and grid × 4"
    pane.zoom_to(20.0)
    assert pane.canvas.caption.full_text == "Arrows and grid × 2"
    pane.set_state(ViewState(flow_mode=FlowMode.PICTURE))
    assert pane.canvas.caption.full_text == ""


def test_where_it_is_unsure_arrows_have_no_heads_or_are_not_there(pane: FlowPane, half_sure: FlowField) -> None:
    def ink(box: tuple[int, int, int, int]) -> float:
        return float((seen(pane, box).min(axis=2) > 140).mean())

    pane.set_flow(half_sure)
    pane.set_state(ViewState(flow_mode=FlowMode.PICTURE, flow_arrows=True))
    assert 0 < ink(RIGHT) < 0.8 * ink(LEFT)
    pane.set_state(ViewState(flow_mode=FlowMode.PICTURE, flow_arrows=True, flow_unsure=Unsure.HIDDEN))
    assert ink(RIGHT) == 0
    assert ink(LEFT) > 0


def test_errors_are_not_blown_up(pane: FlowPane) -> None:
    """A hundredth of a pixel on cells of ten pixels says nothing; it is not drawn as if it did."""
    pane.set_flow(field_of((0.01, 0)))
    pane.set_state(ViewState(flow_mode=FlowMode.PICTURE, flow_arrows=True))
    assert pane.canvas.caption.full_text == "Arrows × 2"
    assert "mostly below what can be measured (7.0 px)" in pane.statistics
    pane.set_flow(field_of((12, 0)))
    assert "below" not in pane.statistics


def test_a_very_large_screen_is_covered_with_arrows(pane: FlowPane) -> None:
    size = Size(width=4000, height=2500)
    flow = np.full((625, 1000, 2), (8.0, 0.0), np.float32)
    pane.set_flow(FlowField(flow=flow, confidence=np.ones((625, 1000), np.float32), target_size=size))
    pane.set_state(ViewState(flow_mode=FlowMode.PICTURE, flow_arrows=True))
    pane.resize(4200, 2700)
    pane.zoom_to(1.0)
    ink = [(seen(pane, (1000, top, 1600, top + 300)).min(axis=2) > 220).mean() for top in (300, 2000)]
    assert ink[1] > 0.5 * ink[0] > 0


# Grid


def test_the_grid_has_its_lines_at_multiples_of_its_step() -> None:
    upright, level = grid_points(QRectF(10, 5, 100, 60), 16.0, 4.0)
    np.testing.assert_allclose(upright[:, 0, 0], [16, 32, 48, 64, 80, 96])
    np.testing.assert_allclose(level[:, 0, 1], [16, 32, 48, 64])
    assert upright[0, 0, 1] == 5
    assert upright[0, -1, 1] == 65
    assert (np.diff(level[0, :, 0]) <= 4).all()


def test_the_grid_is_drawn_where_its_lines_lie_in_the_source(pane: FlowPane) -> None:
    """Everything lies 6 px further to the right: so do the upright lines, exaggerated; the level ones stay."""
    pane.set_flow(field_of((6, 0)))
    pane.set_state(ViewState(flow_mode=FlowMode.PICTURE, flow_grid=True))
    # Without colours there is no legend, and more room.
    QApplication.processEvents()
    scale = pane.view().scale / pane.devicePixelRatioF()
    times = pane.canvas.marks.exaggeration(scale)
    step = spacing(max(30.0, 6 * scale * times), scale)
    box = (200.0, 100.0, 600.0, 400.0)
    picture = seen(pane, box).max(axis=2)
    columns, rows = np.median(picture, axis=0), np.median(picture, axis=1)
    # A line that is drawn bright over dark stands out by far from the faint straight one.
    peaks = [i for i in range(1, len(columns) - 1) if columns[i] > 180 and columns[i] == columns[i - 1 : i + 2].max()]
    places = 200 + np.array(peaks) / scale
    off = (places - 6 * times + step / 2) % step - step / 2
    assert len(peaks) >= 3
    assert np.abs(off).max() <= 1.5 / scale
    level = [i for i in range(1, len(rows) - 1) if rows[i] > 180 and rows[i] == rows[i - 1 : i + 2].max()]
    assert np.abs((100 + np.array(level) / scale + step / 2) % step - step / 2).max() <= 1.5 / scale


# Contours


def test_contours_run_where_the_length_is_theirs() -> None:
    radius = np.hypot(CENTRES[..., 0] - 400, CENTRES[..., 1] - 250)
    sure = np.ones(GRID.shape, np.float32)
    sure[:, :40] = 0.1
    for line in contours(radius, sure, SIZE, [60.0, 150.0], 0.5):
        assert len(line.pieces) > 20
        ends = line.pieces.reshape(-1, 2)
        np.testing.assert_allclose(np.hypot(*(ends - (400, 250)).T), line.level, atol=1.5)
        # The pieces close the circle.
        assert np.linalg.norm(np.diff(line.pieces, axis=1), axis=-1).sum() == pytest.approx(
            2 * np.pi * line.level, rel=0.02
        )
        middle = line.pieces.mean(axis=1)[:, 0]
        assert line.sure[middle > 410].all()
        assert not line.sure[middle < 390].any()
    assert not len(contours(radius, sure, SIZE, [5000.0], 0.5)[0].pieces)


def test_contours_of_a_saddle_do_not_cross() -> None:
    corner = np.array([[1.0, 0.0], [0.0, 1.0]])
    (line,) = contours(corner, np.ones((2, 2)), Size(width=2, height=2), [0.5], 0.5)
    assert len(line.pieces) == 2
    np.testing.assert_allclose(np.linalg.norm(np.diff(line.pieces, axis=1), axis=-1), 0.5**0.5, atol=1e-6)


def test_contours_are_labelled_in_the_unit_of_the_work(pane: FlowPane) -> None:
    vectors = np.zeros((*GRID.shape, 2))
    vectors[..., 0] = 0.05 * CENTRES[..., 0]
    pane.set_flow(field_of(vectors))
    asked: list[float] = []
    pane.canvas.marks.set_label(lambda value: asked.append(value) or f"{value}")
    pane.set_state(ViewState(flow_contours=True))
    seen(pane, LEFT)
    assert set(asked) == set(pane.canvas.marks.levels) == {10.0, 20.0, 30.0, 40.0}


# The line of the profile


def drag(qtbot: QtBot, pane: FlowPane, start: tuple[float, float], end: tuple[float, float]) -> None:
    viewport = pane.canvas.viewport()
    first, last = (pane.canvas.from_picture(*point).toPoint() for point in (start, end))
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(viewport, first + QPoint(6, 6))
    qtbot.mouseMove(viewport, last)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)


@pytest.fixture
def drawing(pane: FlowPane) -> FlowPane:
    pane.set_flow(field_of((3, 0)))
    pane.set_state(ViewState(flow_tool=Tool.PROFILE))
    pane.canvas.profile_tool.drawn.connect(lambda start, end: pane.set_profile((start, end)))
    return pane


def test_a_drag_draws_the_line_and_its_ends_can_be_moved(qtbot: QtBot, drawing: FlowPane) -> None:
    drag(qtbot, drawing, (100, 100), (500, 300))
    line = drawing.canvas.profile.line
    assert line is not None
    np.testing.assert_allclose(line, [(100, 100), (500, 300)], atol=1.5)
    drag(qtbot, drawing, (100, 100), (200, 400))
    line = drawing.canvas.profile.line
    assert line is not None
    np.testing.assert_allclose(line, [(200, 400), (500, 300)], atol=1.5)
    drag(qtbot, drawing, (300, 100), (400, 900))
    line = drawing.canvas.profile.line
    assert line is not None
    assert line[1][1] == SIZE.height


def test_the_keyboard_draws_and_clears_the_line(qtbot: QtBot, drawing: FlowPane) -> None:
    qtbot.keyClick(drawing.canvas, Qt.Key.Key_Return)
    line = drawing.canvas.profile.line
    assert line is not None
    np.testing.assert_allclose(line, [(0, 250), (800, 250)])
    with qtbot.waitSignal(drawing.canvas.profile_tool.cleared):
        qtbot.keyClick(drawing.canvas, Qt.Key.Key_Delete)


def test_with_the_hand_a_drag_moves_the_view(qtbot: QtBot, drawing: FlowPane) -> None:
    drawing.set_state(replace(ViewState(), flow_tool=Tool.HAND))
    before = drawing.view()
    drag(qtbot, drawing, (100, 100), (300, 200))
    assert drawing.canvas.profile.line is None
    assert drawing.view() != before


def test_lines_snap_to_multiples_of_45_degrees() -> None:
    assert snapped((10, 10), (110, 15)) == pytest.approx((110, 10))
    assert snapped((10, 10), (12, -90)) == pytest.approx((10, -90))
    x, y = snapped((0, 0), (100, 90))
    assert x == pytest.approx(y)


def test_the_gain_of_its_slider_is_one_in_the_middle() -> None:
    assert gain_at(0.5) == 1
    for fraction in (0.0, 0.3, 1.0):
        assert fraction_of_gain(gain_at(fraction)) == pytest.approx(fraction)
