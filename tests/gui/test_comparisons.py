"""The comparisons that mix, mask or draw over the pixels of both pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from rflow_engine.types import FlowField, Size
from rflow_gui.models.nudges import nudged
from rflow_gui.models.recent import Preferences
from rflow_gui.models.remembered import recall, remember
from rflow_gui.models.view_state import RANGES, CompareMode, EdgeColour, FalseColours, Stage, ViewModel, ViewState
from rflow_gui.panes import blends
from rflow_gui.panes.compare_canvas import CompareCanvas
from rflow_gui.panes.compare_pane import ComparePane
from rflow_gui.panes.compose import EDGE_COLOURS, GRID_COLOUR, NEUTRAL, Layer, Look, compose, tile_side
from rflow_gui.panes.edges import edge_map, find_edges
from rflow_gui.panes.grid_lines import SourceMap, grid_lines, nice_spacing
from rflow_gui.panes.raster import Window
from tests.gui.test_panes_compare import INSIDE, LEFT, SIZE, drag, seen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WINDOW = Window(left=10, top=20, scale=2.0, width=160, height=100)
PLAIN = WINDOW.height, WINDOW.width


def one_colour(value: int) -> np.ndarray:
    return np.full((*PLAIN, 3), value, np.uint8)


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
    model = ViewModel(ViewState(stage=Stage.COARSE, blink_interval_ms=0))
    model.changed.connect(lambda _old, new: pane.set_state(new))
    pane.adjusted.connect(lambda changes: model.set(**changes))
    pane.set_state(model.state)
    return model


# False colour and signed difference


def test_where_the_pictures_are_equally_light_false_colours_are_grey() -> None:
    for colours in FalseColours:
        shown = blends.false_colour(one_colour(90), one_colour(90), colours)
        np.testing.assert_array_equal(shown, 90)


def test_what_only_the_source_has_light_is_orange_and_what_only_the_target_has_is_blue() -> None:
    dark, light = one_colour(0), one_colour(255)
    assert blends.false_colour(dark, light, FalseColours.BLUE_ORANGE)[0, 0].tolist() == [255, 128, 0]
    assert blends.false_colour(light, dark, FalseColours.BLUE_ORANGE)[0, 0].tolist() == [0, 128, 255]
    assert blends.false_colour(dark, light, FalseColours.RED_CYAN)[0, 0].tolist() == [255, 0, 0]
    assert blends.false_colour(light, dark, FalseColours.RED_CYAN)[0, 0].tolist() == [0, 255, 255]


def test_a_signed_difference_says_which_picture_is_lighter() -> None:
    target = one_colour(100)
    equal = blends.signed_difference(target, target, 4.0)[0, 0]
    source_lighter = blends.signed_difference(target, one_colour(120), 4.0)[0, 0].astype(int)
    target_lighter = blends.signed_difference(target, one_colour(80), 4.0)[0, 0].astype(int)
    assert np.ptp(equal) < 8
    assert equal.max() < 40
    assert source_lighter[0] > source_lighter[2] + 60
    assert target_lighter[2] > target_lighter[0] + 60
    # The more they differ, and the larger the gain, the lighter the colour.
    more = blends.signed_difference(target, one_colour(120), 8.0)[0, 0].astype(int)
    assert more.sum() > source_lighter.sum() + 40


def test_the_bar_beside_a_signed_difference_has_the_colours_of_the_picture(pane: ComparePane, model: ViewModel) -> None:
    model.set(mode=CompareMode.DIFFERENCE, difference_signed=True, difference_gain=5.0)
    assert "Target lighter: 51" in pane.key
    assert "Source lighter: 51" in pane.key
    np.testing.assert_array_equal(blends.signed_difference(one_colour(0), one_colour(51), 5.0)[0, 0], [255, 217, 168])
    model.set(difference_signed=False)
    assert pane.key == ""


@pytest.mark.parametrize("layer", [Layer.FALSE_COLOUR, Layer.DIFFERENCE])
def test_what_has_no_partner_is_not_coloured(layer: Layer) -> None:
    look = Look(layer, WINDOW, signed=True)
    shown = compose(one_colour(200), one_colour(20), np.zeros(PLAIN, bool), look)
    plain = ~blends.hatch(PLAIN, WINDOW.origin)
    np.testing.assert_array_equal(shown[plain], NEUTRAL)


# Checkerboard


def test_squares_show_source_and_target_in_turn_beginning_with_the_source(
    pane: ComparePane, model: ViewModel, target: np.ndarray, coarse: np.ndarray
) -> None:
    model.set(mode=CompareMode.CHECKERBOARD, tile=40.0)
    shown = seen(pane)
    for column in range(1, 7):
        for row in range(1, 4):
            place = (slice(row * 40 + 20, row * 40 + 38), slice(column * 40 + 20, column * 40 + 38))
            expected = coarse if (row + column) % 2 == 0 else target
            np.testing.assert_array_equal(shown[place], expected[place])
    assert pane.canvas().item.letters == ("S", "T")
    model.set(swapped=frozenset({CompareMode.CHECKERBOARD}))
    np.testing.assert_array_equal(seen(pane)[100:118, 60:78], coarse[100:118, 60:78])
    assert pane.canvas().item.letters == ("T", "S")


def test_squares_of_a_board_are_written_on_when_there_is_room(
    pane: ComparePane, model: ViewModel, target: np.ndarray, coarse: np.ndarray
) -> None:
    model.set(mode=CompareMode.CHECKERBOARD, tile=64.0)
    tag = np.s_[68:84, 132:148]  # in the corner of the square at (128, 64), which shows the target
    assert (seen(pane)[tag] != target[tag]).any()
    model.set(tile=32.0)
    assert (seen(pane)[tag] == coarse[tag]).all() or (seen(pane)[tag] == target[tag]).all()


@pytest.mark.parametrize("scale", [0.03, 0.7, 1.0, 1.3, 9.0])
def test_squares_are_halved_and_doubled_but_never_shifted_by_the_zoom(scale: float) -> None:
    side = tile_side(100.0, scale)
    assert 70 < side * scale < 142
    assert np.log2(side / tile_side(100.0, 1.0)) % 1 == pytest.approx(0)


# Spyglass


def hover(canvas: CompareCanvas, x: float, y: float) -> None:
    """Move the cursor to a picture point; sent straight to the canvas, whatever window is in front of it."""
    viewport, place = canvas.viewport(), canvas.from_picture(x, y)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def test_the_spyglass_follows_the_cursor_and_shows_the_source_in_it(
    pane: ComparePane, model: ViewModel, qtbot: QtBot, target: np.ndarray, coarse: np.ndarray
) -> None:
    model.set(mode=CompareMode.SPYGLASS, lens_radius=40.0)
    canvas = pane.canvas()
    canvas.center_on(160, 100, 1.0)
    hover(canvas, 220, 110)
    shown = seen(pane)
    inside, outside = np.s_[90:130, 200:240], np.s_[60:180, 10:170]
    np.testing.assert_array_equal(shown[inside], coarse[inside])
    np.testing.assert_array_equal(shown[outside], target[outside])
    model.set(swapped=frozenset({CompareMode.SPYGLASS}))
    shown = seen(pane)
    np.testing.assert_array_equal(shown[inside], target[inside])
    np.testing.assert_array_equal(shown[outside], coarse[outside])
    assert pane.label.startswith("In the spyglass: Target")


def test_a_click_pins_the_spyglass_and_a_click_in_it_releases_it(
    pane: ComparePane, model: ViewModel, qtbot: QtBot, coarse: np.ndarray
) -> None:
    model.set(mode=CompareMode.SPYGLASS, lens_radius=40.0)
    canvas = pane.canvas()
    canvas.center_on(160, 100, 1.0)
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=canvas.from_picture(80, 120).toPoint())
    assert model.state.lens_at == pytest.approx((80 / 320, 120 / 200), abs=0.01)
    hover(canvas, 250, 60)
    np.testing.assert_array_equal(seen(pane)[100:140, 60:100], coarse[100:140, 60:100])
    # A pinned one is dragged, and stays where it is let go; beside it a drag moves the view.
    drag(qtbot, canvas, canvas.from_picture(90, 125), canvas.from_picture(140, 105))
    assert model.state.lens_at == pytest.approx((130 / 320, 100 / 200), abs=0.01)
    view = canvas.view()
    drag(qtbot, canvas, canvas.from_picture(250, 60), canvas.from_picture(260, 70))
    assert canvas.view() != view
    assert canvas.pinned_lens() == pytest.approx((130, 100), abs=1.0)
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=canvas.from_picture(130, 100).toPoint())
    assert model.state.lens_at is None


def test_a_double_click_magnifies_and_leaves_the_spyglass_free(
    pane: ComparePane, model: ViewModel, qtbot: QtBot
) -> None:
    model.set(mode=CompareMode.SPYGLASS)
    canvas = pane.canvas()
    canvas.fit_view()
    place = canvas.from_picture(150, 90).toPoint()
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(canvas.viewport(), LEFT, pos=place)
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=place)
    assert not canvas.is_fitted
    assert model.state.lens_at is None


def wheel(canvas: CompareCanvas, delta: int, modifiers: Qt.KeyboardModifier) -> None:
    viewport = canvas.viewport()
    place = QPointF(viewport.rect().center())
    event = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_the_wheel_with_shift_changes_the_size_and_without_it_zooms(pane: ComparePane, model: ViewModel) -> None:
    model.set(mode=CompareMode.SPYGLASS, lens_radius=100.0)
    canvas = pane.canvas()
    view = canvas.view()
    wheel(canvas, 120, Qt.KeyboardModifier.ShiftModifier)
    assert model.state.lens_radius > 105
    assert canvas.view() == view
    wheel(canvas, 120, Qt.KeyboardModifier.NoModifier)
    assert canvas.view().scale > view.scale


def test_where_nothing_matters_most_the_wheel_zooms_with_shift_too(pane: ComparePane, model: ViewModel) -> None:
    model.set(mode=CompareMode.FALSE_COLOUR)
    scale = pane.canvas().view().scale
    wheel(pane.canvas(), 120, Qt.KeyboardModifier.ShiftModifier)
    assert pane.canvas().view().scale > scale


def test_the_key_of_colours_makes_way_for_the_cursor(pane: ComparePane, model: ViewModel) -> None:
    model.set(mode=CompareMode.FALSE_COLOUR)
    canvas = pane.canvas()
    pane.zoom_to(8.0)
    assert canvas.legend.isVisible()
    hover(canvas, *canvas.to_picture(QPointF(canvas.legend.geometry().center())))
    assert canvas.legend.isHidden()
    hover(canvas, *canvas.to_picture(QPointF(canvas.viewport().rect().center())))
    assert canvas.legend.isVisible()


@pytest.mark.parametrize("mode", list(CompareMode))
def test_a_nudge_stays_in_range_and_can_be_taken_back(mode: CompareMode) -> None:
    state = ViewState(mode=mode, difference_gain=2.0)
    changes = nudged(state, 1.0)
    if not changes:
        assert mode in (CompareMode.SIDE_BY_SIDE, CompareMode.FALSE_COLOUR)
        return
    (name,) = changes
    back = nudged(replace(state, **changes), -1.0)  # type: ignore[arg-type]
    assert back[name] == pytest.approx(getattr(state, name), rel=0.01)
    for steps in (-1000.0, 1000.0):
        low, high = RANGES[name]
        assert low <= nudged(state, steps)[name] <= high


# Edges


def boxes() -> np.ndarray:
    picture = np.full((200, 320, 3), 60, np.uint8)
    picture[50:150, 100:220] = 200
    return picture


def test_edges_are_where_the_picture_changes_and_nowhere_else() -> None:
    edges = edge_map(boxes(), 0.5)
    rows, columns = np.nonzero(edges)
    on_outline = (
        (np.abs(rows - 50) <= 2)
        | (np.abs(rows - 150) <= 2)
        | (np.abs(columns - 100) <= 2)
        | (np.abs(columns - 220) <= 2)
    )
    assert len(rows) > 300
    assert on_outline.all()


def test_fainter_edges_need_more_detail() -> None:
    faint = np.full((100, 100, 3), 100, np.uint8)
    faint[:, 50:] = 112
    assert not edge_map(faint, 0.0).any()
    assert edge_map(faint, 1.0).any()


def test_edges_of_the_source_are_drawn_over_the_target(pane: ComparePane, model: ViewModel) -> None:
    target = np.full((200, 320, 3), 140, np.uint8)
    pane.set_pictures(target, SIZE)
    pane.set_stage_picture(Stage.COARSE, boxes())
    model.set(mode=CompareMode.EDGES, edge_colour=EdgeColour.CYAN)
    for scale in (1.0, 3.0):
        pane.center_on(160, 100, scale)
        across = pixels_of_row(pane, 100.0)
        coloured = (across == EDGE_COLOURS[EdgeColour.CYAN]).all(axis=-1)
        # Two lines, as thin at every magnification, and the target between them.
        assert 2 <= coloured.sum() <= 4
        assert (across == 140).all(axis=-1).mean() > 0.5
    model.set(swapped=frozenset({CompareMode.EDGES}))
    assert not (pixels_of_row(pane, 100.0) == EDGE_COLOURS[EdgeColour.CYAN]).all(axis=-1).any()


def pixels_of_row(pane: ComparePane, y: float) -> np.ndarray:
    from tests.gui.test_panes_compare import pixels

    canvas = pane.canvas()
    QApplication.processEvents()
    row = canvas.from_picture(0, y).toPoint().y()
    start, end = (canvas.from_picture(x, y).toPoint().x() for x in (90, 230))
    return pixels(canvas.viewport())[row, max(start, 0) : end]


@pytest.mark.parametrize(("ratio", "across"), [(1.0, 1), (1.5, 2), (2.0, 2)])
def test_on_a_dense_screen_edges_are_as_wide_to_the_eye(ratio: float, across: int) -> None:
    line, seam = find_edges(boxes(), 0.5, ratio=ratio)
    rows = line[80:120].astype(bool).sum(axis=1)
    assert ((rows >= 2 * across - 1) & (rows <= 2 * across + 1)).all()
    assert (seam[line > 0] == 255).all()


def test_an_edge_that_is_magnified_is_not_lost() -> None:
    large = np.repeat(np.repeat(boxes()[70:110, 90:130], 8, axis=0), 8, axis=1)
    soft = cv2.GaussianBlur(large, (0, 0), 8)
    assert not edge_map(soft, 0.3).any()
    columns = np.nonzero(edge_map(soft, 0.3, 8.0))[1]
    assert len(columns)
    assert np.abs(columns - 80).max() <= 3


def test_where_the_source_ends_is_no_edge() -> None:
    covered = np.ones(PLAIN, bool)
    covered[:, :80] = False
    source = one_colour(220)
    source[:, :80] = 0
    shown = compose(one_colour(100), source, covered, Look(Layer.EDGES, WINDOW, detail=1.0))
    np.testing.assert_array_equal(shown, 100)


# The deformed grid

SOURCE = Size(width=400, height=300)
MOVE = np.array([[1.1, 0.1, -12.0], [-0.05, 1.2, 6.0], [0.0, 0.0, 1.0]])


def wave() -> FlowField:
    y, x = np.mgrid[0:50, 0:80].astype(np.float32)
    flow = np.stack([6 * np.sin(y / 8), 5 * np.cos(x / 10)], axis=-1).astype(np.float32)
    return FlowField(flow=flow, confidence=np.ones((50, 80), np.float32), target_size=SIZE)


@pytest.mark.parametrize("flow", [None, wave()])
@pytest.mark.parametrize("exaggeration", [1.0, 3.0])
def test_the_lines_of_the_grid_lie_where_the_source_has_whole_multiples(
    flow: FlowField | None, exaggeration: float
) -> None:
    source, spacing = SourceMap(MOVE, SOURCE, flow), 50.0
    lines = grid_lines(source, WINDOW, spacing, exaggeration=exaggeration)
    assert len(lines) > 10
    ends = lines.reshape(-1, 2) / WINDOW.scale + [WINDOW.left, WINDOW.top]
    mapped = source.points(ends, exaggeration)
    to_line = np.abs(mapped / spacing - np.round(mapped / spacing)).min(axis=1) * spacing
    to_edge = np.abs(mapped - [SOURCE.width, SOURCE.height]).min(axis=1)
    off = np.minimum(to_line, to_edge)
    assert off.max() < 0.8
    assert (mapped > -0.8).all()
    assert (mapped < np.array([SOURCE.width, SOURCE.height]) + 0.8).all()


def test_every_line_of_the_grid_that_is_in_sight_is_drawn_and_the_outline_too() -> None:
    source = Size(width=350, height=300)
    whole = Window(left=0, top=0, scale=1.0, width=400, height=320)
    lines = grid_lines(SourceMap(np.eye(3), source), whole, 100.0)
    upright = lines[np.abs(np.diff(lines[..., 0], axis=1))[:, 0] < 1e-6]
    assert set(upright[..., 0].ravel().round(6)) == {0, 100, 200, 300, 350}
    for x in (100, 200, 300, 350):
        pieces = upright[np.abs(upright[:, 0, 0] - x) < 1e-6]
        assert np.abs(np.diff(pieces[..., 1], axis=1)).sum() == pytest.approx(300)
        assert (pieces[..., 1].min(), pieces[..., 1].max()) == pytest.approx((0, 300))


def test_beyond_the_horizon_there_is_no_grid() -> None:
    tilted = np.array([[1.0, 0, 0], [0, 1.0, 0], [-0.02, 0, 1.0]])
    lines = grid_lines(SourceMap(tilted, SOURCE), Window(0, 0, 1.0, 200, 100), 20.0)
    assert len(lines)
    assert np.isfinite(lines).all()
    assert lines[..., 0].max() < 50


@pytest.mark.parametrize(("wanted", "nice"), [(64, 50), (0.3, 0.2), (130, 100), (800, 1000), (4.4, 5)])
def test_the_spacing_is_a_plain_number(wanted: float, nice: float) -> None:
    assert nice_spacing(wanted) == pytest.approx(nice)


def test_the_grid_is_drawn_over_the_target_and_its_spacing_is_told(
    pane: ComparePane, model: ViewModel, target: np.ndarray
) -> None:
    pane.set_pictures(np.full_like(target, 90), SIZE)
    pane.set_stage_picture(Stage.COARSE, target)
    pane.set_stage_picture(Stage.FINE, target)
    pane.set_maps({Stage.COARSE: SourceMap(MOVE, SOURCE), Stage.FINE: SourceMap(MOVE, SOURCE, wave())})
    model.set(mode=CompareMode.GRID, grid_step=32.0)
    plain = seen(pane)
    assert "a line every 50 px" in pane.key
    assert "homography alone" not in pane.key
    assert (plain[INSIDE] == 90).mean() > 0.4
    assert (np.abs(plain[INSIDE].astype(int) - GRID_COLOUR) < 30).all(axis=-1).sum() > 200
    model.set(stage=Stage.FINE)
    assert "homography alone" in pane.key
    bent = seen(pane)
    assert (bent[INSIDE] != plain[INSIDE]).any()
    model.set(grid_gain=5.0)
    assert "5.0 times as long" in pane.key
    assert (seen(pane)[INSIDE] != bent[INSIDE]).any()
    pane.zoom_to(8.0)
    assert "a line every 5 px" in pane.key


# All of them


@pytest.mark.parametrize("mode", list(CompareMode))
def test_every_comparison_can_show_every_stage(
    pane: ComparePane, model: ViewModel, target: np.ndarray, coarse: np.ndarray, mode: CompareMode
) -> None:
    pane.set_stage_picture(Stage.BEFORE, np.flip(coarse, 0).copy())
    pane.set_stage_picture(Stage.FINE, np.flip(coarse, 1).copy())
    source = SourceMap(MOVE, SOURCE)
    moved = SourceMap(MOVE + np.array([[0, 0, 9.0], [0, 0, 0], [0, 0, 0]]), SOURCE)
    pane.set_maps({Stage.BEFORE: moved, Stage.COARSE: source, Stage.FINE: SourceMap(MOVE, SOURCE, wave())})
    model.set(mode=mode, blink_shows_source=True)
    pictures = []
    for stage in Stage:
        model.set(stage=stage)
        pictures.append(seen(pane))
    assert (pictures[0] != pictures[1]).any()
    assert (pictures[1] != pictures[2]).any()
    assert pane.label


def test_how_a_comparison_is_set_up_is_remembered() -> None:
    preferences = Preferences()
    new = ViewState(
        difference_signed=True,
        false_colours=FalseColours.RED_CYAN,
        edge_colour=EdgeColour.YELLOW,
        tile=200.0,
        blink_interval_ms=450,
        difference_gain=3.0,
    )
    remember(preferences, ViewState(), new)
    assert replace(ViewState(), **recall(preferences)) == new
    remember(preferences, new, replace(new, blink_interval_ms=0))
    assert recall(preferences)["blink_interval_ms"] == 450


def test_what_was_remembered_wrongly_is_left_out() -> None:
    preferences = Preferences()
    for name, text in (("tile", "a few"), ("opacity", "7"), ("edge_colour", "mauve"), ("grid_gain", "nan")):
        preferences.set_text(f"compare/{name}", text)
    assert recall(preferences) == {}
