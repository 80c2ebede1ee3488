"""Matches in panel and pictures: filtered, chosen by clicks and loops, coloured and drawn by their residuals."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from rflow_engine import coords
from rflow_engine.types import AnyArray, Region, Regions
from rflow_gui.app import Program
from rflow_gui.models.marks import Marks, fitting_gain, marks_of
from rflow_gui.models.match_filter import MatchFilter, MatchQuery
from rflow_gui.panes.image_pane import ImagePane
from rflow_gui.panes.residual_colours import LEVELS, level_fills, level_of, level_table
from tests.gui.fakes import MATCHES, OUTLIERS, SOURCE_FROM_TARGET, made_up_marks
from tests.gui.test_window import align, open_pair

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    """An aligned pair on the page of the pictures, with all its matches."""
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    program.window.actions_["page_pictures"].trigger()
    program.window.actions_["show_outliers"].trigger()
    program.views.flush()
    return program


def marks(program: Program) -> Marks:
    found = program.document.marks
    assert found is not None
    return found


def loop(qtbot: QtBot, pane: ImagePane, corners: AnyArray, key: Qt.KeyboardModifier | None = None) -> None:
    """Drag around picture points."""
    viewport, held = pane.canvas.viewport(), key or Qt.KeyboardModifier.NoModifier
    way = [pane.canvas.from_picture(x, y).toPoint() for x, y in corners]
    qtbot.mousePress(viewport, LEFT, held, way[0])
    for place in way[1:]:
        qtbot.mouseMove(viewport, place)
    qtbot.mouseRelease(viewport, LEFT, held, way[-1])


def box(left: float, top: float, right: float, bottom: float) -> AnyArray:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]])


def within(points: AnyArray, outline: AnyArray) -> set[int]:
    low, high = outline.min(axis=0), outline.max(axis=0)
    return set(np.flatnonzero(((points > low) & (points < high)).all(axis=1)).tolist())


def clear_of(points: AnyArray, outline: AnyArray) -> AnyArray:
    """The box moved off by parts of a pixel until no point is near its sides, which the mouse cannot hit exactly."""
    for shift in np.arange(0, 20, 0.5):
        moved = outline + shift
        sides = np.concatenate([np.abs(points[:, :1] - moved[:, 0]), np.abs(points[:, 1:] - moved[:, 1])])
        if sides.min() > 0.7:
            return moved
    raise AssertionError("expected a free place")


# The lasso


@pytest.mark.parametrize("role", ["source", "target"])
def test_the_lasso_chooses_what_lies_inside_the_loop(qtbot: QtBot, shown: Program, role: str) -> None:
    window, points = shown.window, getattr(marks(shown).matches, role)
    window.actions_["tool_lasso"].trigger()
    pane = window.source_pane if role == "source" else window.target_pane
    outline = clear_of(points, box(20, 20, 130, 90))
    expected = within(points, outline)
    assert 3 < len(expected) < MATCHES
    loop(qtbot, pane, outline)
    assert set(window.matches_dock.selection()) == expected
    assert set(window.target_pane.canvas.matches._selected) == expected
    assert set(window.source_pane.canvas.matches._selected) == expected


def test_shift_adds_to_the_choice_and_ctrl_takes_from_it(qtbot: QtBot, shown: Program) -> None:
    window, points = shown.window, marks(shown).matches.target
    window.actions_["tool_lasso"].trigger()
    left, right = clear_of(points, box(5, 5, 110, 150)), clear_of(points, box(90, 5, 215, 130))
    loop(qtbot, window.target_pane, left)
    loop(qtbot, window.target_pane, right, Qt.KeyboardModifier.ShiftModifier)
    assert set(window.matches_dock.selection()) == within(points, left) | within(points, right)
    loop(qtbot, window.target_pane, left, Qt.KeyboardModifier.ControlModifier)
    assert set(window.matches_dock.selection()) == within(points, right) - within(points, left)


def test_matches_that_are_not_drawn_are_not_caught(qtbot: QtBot, shown: Program) -> None:
    window = shown.window
    window.actions_["show_outliers"].trigger()
    window.actions_["tool_lasso"].trigger()
    loop(qtbot, window.target_pane, box(1, 1, 239, 159))
    assert set(window.matches_dock.selection()) == set(range(MATCHES - OUTLIERS))


def test_what_the_lasso_caught_is_excluded_and_brought_back_in_one_step(qtbot: QtBot, shown: Program) -> None:
    window, document = shown.window, shown.document
    window.actions_["tool_lasso"].trigger()
    points = marks(shown).matches.target
    outline = clear_of(points, box(5, 5, 110, 150))
    loop(qtbot, window.target_pane, outline)
    steps = shown.undo.count()
    window.actions_["exclude"].trigger()
    assert shown.undo.count() == steps + 1
    assert set(np.flatnonzero(document.result.edits.excluded).tolist()) == within(points, outline)
    shown.undo.undo()
    assert not document.result.edits.excluded.any()


def test_escape_gives_the_loop_up(qtbot: QtBot, shown: Program) -> None:
    window = shown.window
    window.actions_["tool_lasso"].trigger()
    canvas = window.target_pane.canvas
    way = [canvas.from_picture(x, y).toPoint() for x, y in box(5, 5, 235, 155)]
    qtbot.mousePress(canvas.viewport(), LEFT, pos=way[0])
    for place in way[1:]:
        qtbot.mouseMove(canvas.viewport(), place)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=way[-1])
    assert window.matches_dock.selection() == ()


# Choosing


def click(qtbot: QtBot, pane: ImagePane, match: int, key: Qt.KeyboardModifier) -> None:
    at: QPoint = pane.canvas.from_picture(*pane.canvas.matches.points[match]).toPoint()
    qtbot.mouseClick(pane.canvas.viewport(), LEFT, key, at)


def test_a_click_with_ctrl_chooses_beside_the_others(qtbot: QtBot, shown: Program) -> None:
    dock, pane = shown.window.matches_dock, shown.window.source_pane
    points = pane.canvas.matches.points
    # Two that lie alone, so that the click cannot mean another.
    distance = np.linalg.norm(points[:, None] - points[None], axis=2) + 1e6 * np.eye(MATCHES)
    first, second = np.argsort(distance.min(axis=1))[-2:].tolist()
    click(qtbot, pane, first, Qt.KeyboardModifier.NoModifier)
    assert dock.selection() == (first,)
    click(qtbot, pane, second, Qt.KeyboardModifier.ControlModifier)
    assert set(dock.selection()) == {first, second}
    click(qtbot, pane, first, Qt.KeyboardModifier.ControlModifier)
    assert dock.selection() == (second,)


def test_all_none_and_the_others_are_chosen_of_what_is_listed(shown: Program) -> None:
    dock, actions = shown.window.matches_dock, shown.window.actions_
    dock.filter_bar.states.setCurrentIndex(list(MatchFilter).index(MatchFilter.INLIERS))
    actions["select_all"].trigger()
    assert set(dock.selection()) == set(range(MATCHES - OUTLIERS))
    dock.select([3, 5])
    actions["select_inverse"].trigger()
    assert set(dock.selection()) == set(range(MATCHES - OUTLIERS)) - {3, 5}
    actions["select_none"].trigger()
    assert dock.selection() == ()
    assert not actions["select_none"].isEnabled()


def test_choosing_many_tells_of_it_once(shown: Program, qtbot: QtBot) -> None:
    told: list[tuple[int, ...]] = []
    shown.window.matches_dock.selected.connect(told.append)
    shown.window.matches_dock.select(range(0, MATCHES, 2))
    assert len(told) == 1
    assert told[0][0] == 0
    assert set(told[0]) == set(range(0, MATCHES, 2))


# The filter


def test_what_the_filter_hides_is_neither_listed_nor_drawn(shown: Program) -> None:
    window = shown.window
    bar, here = window.matches_dock.filter_bar, marks(shown)
    score = float(np.median(here.matches.score))
    bar.toggle.click()
    assert bar.isVisible()
    bar._score.setValue(round(score, 2))
    shown.views.flush()
    expected = here.matches.score >= bar._score.value()
    assert 0 < expected.sum() < MATCHES
    assert set(window.matches_dock.model.listed) == set(np.flatnonzero(expected).tolist())
    for pane in (window.source_pane, window.target_pane):
        assert np.array_equal(pane.canvas.matches.visible, expected)
    bar.reset()
    shown.views.flush()
    assert window.matches_dock.model.rowCount() == MATCHES
    assert window.target_pane.canvas.matches.visible.all()


def test_asking_for_outliers_draws_them(shown: Program) -> None:
    window = shown.window
    window.actions_["show_outliers"].trigger()
    states = window.matches_dock.filter_bar.states
    states.setCurrentIndex(list(MatchFilter).index(MatchFilter.OUTLIERS))
    shown.views.flush()
    assert np.array_equal(window.target_pane.canvas.matches.visible, np.arange(MATCHES) >= MATCHES - OUTLIERS)


def test_a_filter_by_region_follows_the_region(shown: Program) -> None:
    window, document = shown.window, shown.document
    outline = box(0, 0, 120, 160)
    document.set_regions(Regions(target=(Region(outline=outline, name="left"),)))
    bar = window.matches_dock.filter_bar
    assert [bar._place.itemText(row) for row in range(bar._place.count())][1:] == ["left (target)"]
    bar._place.setCurrentIndex(1)
    points = marks(shown).matches.target
    assert set(window.matches_dock.model.listed) == within(points, outline)
    document.set_regions(Regions(target=(Region(outline=outline * 0.5, name="left"),)))
    assert set(window.matches_dock.model.listed) == within(points, outline * 0.5)
    document.set_regions(Regions())
    assert window.matches_dock.model.rowCount() == MATCHES


def test_a_filter_by_region_follows_it_when_another_is_deleted(shown: Program) -> None:
    window, document = shown.window, shown.document
    left = Region(outline=box(0, 0, 60, 160), name="left")
    right = Region(outline=box(60, 0, 120, 160), name="right")
    document.set_regions(Regions(target=(left, right)))
    window.matches_dock.filter_bar._place.setCurrentIndex(2)
    points = marks(shown).matches.target
    assert set(window.matches_dock.model.listed) == within(points, right.outline)
    document.set_regions(Regions(target=(right,)))
    assert window.matches_dock.filter_bar._place.currentText() == "right (target)"
    assert set(window.matches_dock.model.listed) == within(points, right.outline)
    document.set_regions(Regions(target=(right, left)))
    assert window.matches_dock.filter_bar._place.currentText() == "right (target)"
    document.set_regions(Regions(target=(left,)))
    assert window.matches_dock.model.rowCount() == MATCHES


def test_a_query_asks_for_all_it_names() -> None:
    points = np.array([[10.0, 10], [20, 10], [30, 10], [40, 10]])
    made = replace(made_up_marks(points, np.ones(4, np.bool_)), residuals=np.array([0.5, 2.0, 4.0, np.nan]))
    none = Regions()
    assert MatchQuery().mask(made, none).all()
    assert MatchQuery(least_residual=1.0, most_residual=3.0).mask(made, none).tolist() == [False, True, False, True]
    assert MatchQuery(matcher="made up").mask(made, none).all()
    assert not MatchQuery(matcher="gone").mask(made, none).any()
    region = Regions(source=(Region(outline=box(15, 0, 35, 20)),))
    assert MatchQuery(place=("source", 0)).mask(made, region).tolist() == [False, True, True, False]
    assert MatchQuery(place=("source", 0), most_residual=3.0).mask(made, region).tolist() == [False, True, False, False]
    assert not MatchQuery(which=MatchFilter.OUTLIERS).limits
    assert MatchQuery(least_score=0.1).limits


# Colours and arrows


def test_colours_grow_lighter_with_the_residual() -> None:
    levels = level_of(np.array([0.0, 1.5, 2.99, 3.0, 50.0, np.nan, np.inf]), 3.0)
    assert levels.tolist() == [0, LEVELS // 2, LEVELS - 1, LEVELS - 1, LEVELS - 1, 0, LEVELS - 1]
    assert not level_of(np.array([1.0, 2.0]), math.nan).any()
    lightness = level_table().astype(float) @ [0.2126, 0.7152, 0.0722]
    assert (np.diff(lightness) > 0).all()


def test_matches_are_coloured_by_their_residuals_on_demand(shown: Program) -> None:
    window = shown.window
    layer = window.target_pane.canvas.matches
    window.actions_["colour_by_residual"].trigger()
    drawn = {
        kind: [spot.brush().color().name() for spot in layer._kinds[kind].points()] for kind in ("inlier", "outlier")
    }
    names = [colour.name() for colour in level_fills()]
    assert set(drawn["inlier"]) == {names[0]}
    assert set(drawn["outlier"]) == {names[-1]}
    assert window.residual_bar.isVisible()
    assert "3.00 px" in window.residual_bar._most.text()
    window.actions_["colour_by_residual"].trigger()
    assert {spot.brush().color().name() for spot in layer._kinds["inlier"].points()}.isdisjoint(names)
    assert not window.residual_bar.isVisible()


def test_arrows_point_where_the_transform_puts_the_partner(shown: Program) -> None:
    window, document = shown.window, shown.document
    moved = marks(shown).matches.target[0] + (1.5, -0.5)
    shown.edits.drag("target", 0, *moved.tolist())
    shown.views.flush()
    window.actions_["show_arrows"].trigger()
    window.residual_bar.gain.setValue(20)
    matches = document.result.edits.matches
    for pane, start, partner in (
        (
            window.target_pane,
            matches.target,
            coords.apply_homography(np.linalg.inv(SOURCE_FROM_TARGET), matches.source),
        ),
        (window.source_pane, matches.source, coords.apply_homography(SOURCE_FROM_TARGET, matches.target)),
    ):
        arrows = pane.canvas.arrows
        # Those that do not agree have none.
        assert arrows.count == MATCHES - OUTLIERS
        assert np.allclose(arrows.ends()[0], start[0] + 20 * (partner[0] - start[0]))
        assert np.linalg.norm(arrows.ends()[0] - start[0]) > 10
    window.actions_["show_arrows"].trigger()
    assert window.target_pane.canvas.arrows.count == 0


def test_arrows_are_enlarged_as_much_as_they_need(shown: Program) -> None:
    alignment = shown.document.result.alignment
    assert alignment is not None
    exact = marks_of(shown.document.result.edits, alignment.matches, alignment.fit)
    assert fitting_gain(exact, 1000) == 200
    off = replace(exact, residuals=np.full(MATCHES, 14.0))
    assert fitting_gain(off, 1000) == 1
