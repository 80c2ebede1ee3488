"""Two linked pictures are shown whole at once, however they lie on each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from rflow_engine.coords import apply_homography, corners
from rflow_engine.types import AnyArray, Size
from rflow_gui.app import Program
from rflow_gui.interaction import View, fit_both, linked_view
from rflow_gui.panes.canvas import Canvas
from tests.gui.fakes import FakeEngine
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOM = (500.0, 400.0)
SOURCE, TARGET = Size(width=900, height=700), Size(width=640, height=480)


def turned(degrees: float, scale: float, dx: float, dy: float) -> AnyArray:
    c, s = scale * np.cos(np.radians(degrees)), scale * np.sin(np.radians(degrees))
    return np.array([[c, -s, dx], [s, c, dy], [0, 0, 1]])


def on_screen(size: Size, view: View) -> AnyArray:
    """(4, 2) corners in screen pixels from the middle of the pane."""
    return (corners(size) - [view.x, view.y]) * view.scale


def is_whole(size: Size, view: View) -> bool:
    return bool((np.abs(on_screen(size, view)) <= np.array(ROOM) / 2 + 1e-6).all())


@pytest.mark.parametrize(
    "homography",
    [
        np.eye(3),
        turned(0, 0.1, 300, 500),
        turned(0, 5.0, -2000, -1500),
        turned(90, 1.2, 700, 40),
        np.array([[-1.3, 0, 850], [0, 1.3, 20], [0, 0, 1]]),
        np.array([[1.1, 0.1, 20], [0.05, 1.0, 30], [2e-4, -1e-4, 1.0]]),
    ],
)
def test_neither_picture_is_cut_off_and_one_of_them_fills_its_pane(homography: AnyArray) -> None:
    view = fit_both(homography, SOURCE, TARGET, ROOM, ROOM)
    assert view is not None
    other = linked_view(view, homography)
    assert other is not None
    assert is_whole(TARGET, view)
    assert is_whole(SOURCE, other)
    larger = view._replace(scale=1.01 * view.scale)
    linked = linked_view(larger, homography)
    assert linked is not None
    assert not (is_whole(TARGET, larger) and is_whole(SOURCE, linked))


def test_a_small_part_of_the_source_is_not_put_in_the_middle_by_force() -> None:
    """With the middle of the target in the middle, a corner of the source would need twice the room."""
    homography = turned(0, 1.0, 0, 0)
    big = Size(width=1600, height=1200)
    view = fit_both(homography, big, Size(width=400, height=300), ROOM, ROOM)
    centred = min(ROOM[0] / (2 * (big.width - 200)), ROOM[1] / (2 * (big.height - 150)))
    assert view is not None
    assert view.scale > 1.3 * centred


def whole_in(canvas: Canvas) -> bool:
    assert canvas.extent is not None
    first = canvas.from_picture(0, 0)
    last = canvas.from_picture(canvas.extent.width, canvas.extent.height)
    area = canvas.viewport().rect()
    return area.contains(first.toPoint()) and area.contains(last.toPoint())


@pytest.fixture
def aligned(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    program.window.set_page("pictures")
    return program


def test_fit_shows_both_pictures_whole_and_goes_on_doing_so(qtbot: QtBot, aligned: Program) -> None:
    source, target = aligned.window.source_pane.canvas, aligned.window.target_pane.canvas
    aligned.window.actions_["actual_size"].trigger()
    aligned.window.actions_["zoom_in"].trigger()
    for _ in range(8):
        aligned.window.actions_["zoom_in"].trigger()
    assert not whole_in(source)
    aligned.window.actions_["fit"].trigger()
    assert whole_in(source)
    assert whole_in(target)
    with qtbot.waitSignal(target.resized):
        aligned.window.resize(aligned.window.width(), aligned.window.height() - 160)
    assert whole_in(source)
    assert whole_in(target)


def test_the_source_goes_to_the_same_place_as_soon_as_there_is_a_transform(aligned: Program) -> None:
    source, target = aligned.window.source_pane, aligned.window.target_pane
    alignment = aligned.document.shown
    assert alignment is not None
    there = apply_homography(alignment.source_from_target, np.array([target.view()[:2]]))[0]
    np.testing.assert_allclose(source.view()[:2], there, atol=1e-6)


def test_unlinked_pictures_are_fitted_each_by_itself(aligned: Program) -> None:
    aligned.window.actions_["link"].trigger()
    aligned.window.actions_["fit"].trigger()
    for pane in (aligned.window.source_pane, aligned.window.target_pane):
        assert pane.canvas.extent is not None
        middle = pane.canvas.extent.width / 2, pane.canvas.extent.height / 2
        assert pane.view()[:2] == pytest.approx(middle)


def shown_text(program: Program) -> str:
    hint = program.window.flow_pane.hint
    assert hint.isVisible()
    return " ".join(label.text() for label in hint.findChildren(QLabel))


def test_an_empty_flow_page_says_why_and_offers_a_way_out(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str]
) -> None:
    actions, hint = program.window.actions_, program.window.flow_pane.hint
    program.window.set_page("flow")
    program.views.flush()
    open_pair(qtbot, program, pair)
    program.views.flush()
    assert "not aligned" in shown_text(program)
    assert hint.button.defaultAction() is actions["align"]
    align(qtbot, program)
    program.window.set_page("flow")
    program.views.flush()
    assert not hint.isVisible()
    actions["swap"].trigger()
    program.views.flush()
    assert "not aligned" in shown_text(program)


def test_a_flow_page_without_a_pair_offers_to_open_one(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    with wait_job(qtbot, program, "open-source"):
        program.pair.open("source", pair[0])
    program.window.set_page("flow")
    program.views.flush()
    assert "Open a source and a target" in shown_text(program)
    assert program.window.flow_pane.hint.button.defaultAction() is program.window.actions_["open_pair"]
