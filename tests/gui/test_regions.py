"""Regions through the real window: drawn with clicks and drags, listed, renamed, proposed, and honoured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from rflow_engine.types import Region, Regions, Size
from rflow_gui.app import Program
from rflow_gui.interaction import rectangle
from rflow_gui.models.document import same_regions
from rflow_gui.models.regions_table import KIND, NAME, PICTURE, RegionsModel, with_region
from rflow_gui.panes.image_pane import ImagePane
from rflow_gui.panes.region_layer import RegionLayer
from tests.gui.fakes import FakeEngine
from tests.gui.test_points import LEFT, click, drag, place
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from pytestqt.qtmodeltester import ModelTester

BOX = rectangle((20, 10), (90, 60))


@pytest.fixture
def drawing(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    program.window.actions_["tool_exclude"].trigger()
    return program


def outline(program: Program, role: str = "target", number: int = -1) -> np.ndarray:
    return getattr(program.document.regions, role)[number].outline


# Drawing


@pytest.mark.parametrize("how", ["enter", "double click", "first corner"])
def test_corners_become_a_polygon(qtbot: QtBot, drawing: Program, how: str) -> None:
    pane = drawing.window.target_pane
    corners = [click(qtbot, pane, x, y) for x, y in ((40, 30), (160, 40), (150, 120))]
    assert not drawing.document.regions
    if how == "enter":
        qtbot.keyClick(pane.canvas, Qt.Key.Key_Return)
    elif how == "double click":
        viewport, at = pane.canvas.viewport(), place(pane, 60, 110)
        corners.append(pane.canvas.to_picture(QPointF(at)))
        qtbot.mouseClick(viewport, LEFT, pos=at)
        qtbot.mouseDClick(viewport, LEFT, pos=at)
    else:
        click(qtbot, pane, *corners[0])
    np.testing.assert_allclose(outline(drawing), corners)
    assert not drawing.document.regions.target[0].include
    assert drawing.window.regions_dock.selection() == ("target", 0)
    drawing.undo.undo()
    assert not drawing.document.regions
    drawing.undo.redo()
    assert len(drawing.document.regions.target) == 1


def test_a_drag_makes_a_rectangle_kept_inside_the_picture(qtbot: QtBot, drawing: Program) -> None:
    drawing.window.actions_["tool_include"].trigger()
    pane = drawing.window.source_pane
    start = place(pane, 100, 60)
    began = pane.canvas.to_picture(QPointF(start))
    view = pane.view()
    drag(qtbot, pane, start, start + QPoint(30, 20), place(pane, 400, 120))
    size = drawing.document.picture("source").info.size
    (region,) = drawing.document.regions.source
    assert region.include
    np.testing.assert_allclose(region.outline[0], began)
    assert region.outline[2, 0] == size.width
    assert region.outline[2, 1] == pytest.approx(120, abs=1)
    assert pane.view() == view


def test_escape_gives_the_outline_up_and_backspace_a_corner(qtbot: QtBot, drawing: Program) -> None:
    pane = drawing.window.target_pane
    tool = pane.canvas.region_tool
    for x, y in ((40, 30), (160, 40), (150, 120)):
        click(qtbot, pane, x, y)
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Backspace)
    assert len(tool.draft.corners) == 2
    # Two corners are no region yet.
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Return)
    assert len(tool.draft.corners) == 2
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Escape)
    assert not tool.draft
    assert not drawing.document.regions
    assert drawing.undo.count() == 0


def test_a_slip_of_the_mouse_draws_nothing(qtbot: QtBot, drawing: Program) -> None:
    pane = drawing.window.target_pane
    start = place(pane, 100, 60)
    drag(qtbot, pane, start, start + QPoint(8, 0), start + QPoint(5, 1))
    assert not drawing.document.regions


def test_another_tool_forgets_the_outline(qtbot: QtBot, drawing: Program) -> None:
    pane = drawing.window.target_pane
    click(qtbot, pane, 40, 30)
    drawing.window.actions_["tool_hand"].trigger()
    assert not pane.canvas.region_tool.draft


def test_with_corners_set_a_drag_moves_the_view(qtbot: QtBot, drawing: Program) -> None:
    pane = drawing.window.target_pane
    click(qtbot, pane, 40, 30)
    before = pane.view()
    start = place(pane, 100, 60)
    drag(qtbot, pane, start, start + QPoint(20, 20))
    assert pane.view() != before
    assert len(pane.canvas.region_tool.draft.corners) == 1


def test_a_corner_of_the_chosen_region_can_be_dragged(qtbot: QtBot, drawing: Program) -> None:
    drawing.regions.draw("target", BOX)
    pane = drawing.window.target_pane
    drag(qtbot, pane, place(pane, 90, 60), place(pane, 100, 70), place(pane, 140, 100))
    moved = outline(drawing)
    np.testing.assert_array_equal(moved[[0, 1, 3]], BOX[[0, 1, 3]])
    np.testing.assert_allclose(moved[2], (140, 100), atol=1)
    assert drawing.undo.count() == 2
    drawing.undo.undo()
    np.testing.assert_array_equal(outline(drawing), BOX)


# The list


def test_regions_are_named_renamed_turned_round_and_deleted(qtbot: QtBot, drawing: Program) -> None:
    dock = drawing.window.regions_dock
    drawing.regions.draw("source", BOX)
    drawing.regions.draw("target", BOX)
    drawing.regions.draw("target", BOX + 20)
    assert [region.name for region in drawing.document.regions.target] == ["Excluded 1", "Excluded 2"]
    assert dock.model.setData(dock.model.index(1, NAME), "  colour chart ")
    assert drawing.document.regions.target[0].name == "colour chart"
    assert not dock.model.setData(dock.model.index(1, NAME), "   ")
    dock.select(("target", 0))
    dock._toggle.click()
    assert drawing.document.regions.target[0].include
    assert "included" in dock.model.data(dock.model.index(1, KIND))
    assert dock.selection() == ("target", 0)
    dock.table.setFocus()
    qtbot.keyClick(dock.table, Qt.Key.Key_Delete)
    assert [region.name for region in drawing.document.regions.target] == ["Excluded 2"]
    for _ in range(3):
        drawing.undo.undo()
    assert [region.name for region in drawing.document.regions.target] == ["Excluded 1", "Excluded 2"]


def test_the_chosen_region_is_marked_in_its_picture_only(drawing: Program) -> None:
    drawing.regions.draw("source", BOX)
    drawing.regions.draw("target", BOX)
    panes = drawing.window.source_pane.canvas.regions, drawing.window.target_pane.canvas.regions
    assert [layer.selected for layer in panes] == [None, 0]
    drawing.window.regions_dock.select(("source", 0))
    assert [layer.selected for layer in panes] == [0, None]


def test_the_list_is_a_proper_model(qtmodeltester: ModelTester) -> None:
    model = RegionsModel()
    model.set_regions(Regions(source=(Region(outline=BOX),), target=(Region(outline=BOX, include=True, name="head"),)))
    qtmodeltester.check(model)
    texts = [[model.data(model.index(row, column)) for column in (NAME, PICTURE)] for row in range(2)]
    assert texts == [["Region 1", "Source"], ["head", "Target"]]


# The document


def test_a_swap_takes_the_regions_along_and_a_new_picture_drops_its_own(
    qtbot: QtBot, drawing: Program, pair: tuple[str, str]
) -> None:
    drawing.regions.draw("source", BOX)
    drawing.window.actions_["swap"].trigger()
    assert not drawing.document.regions.source
    np.testing.assert_array_equal(outline(drawing), BOX)
    drawing.undo.undo()
    assert len(drawing.document.regions.source) == 1
    drawing.regions.draw("target", BOX)
    with wait_job(qtbot, drawing, "open-source"):
        drawing.pair.open("source", pair[0])
    assert not drawing.document.regions.source
    assert len(drawing.document.regions.target) == 1
    assert drawing.window.regions_dock.model.rowCount() == 1


def test_regions_go_into_the_alignment_and_changing_them_makes_it_out_of_date(
    qtbot: QtBot, drawing: Program, engine: FakeEngine
) -> None:
    drawing.regions.draw("target", BOX)
    align(qtbot, drawing)
    assert same_regions(engine.regions[-1], drawing.document.regions)
    assert not drawing.document.out_of_date
    drawing.regions.draw("source", BOX)
    window = drawing.window
    assert drawing.document.out_of_date
    assert window.transform_dock.is_out_of_date
    (button,) = window.messages.buttons
    assert button.text() == "Align again"
    drawing.undo.undo()
    assert not drawing.document.out_of_date
    assert not window.transform_dock.is_out_of_date
    assert window.messages.text == ""
    drawing.undo.redo()
    with wait_job(qtbot, drawing, "align"):
        qtbot.mouseClick(window.messages.buttons[0], LEFT)
    assert not drawing.document.out_of_date
    assert same_regions(engine.regions[-1], drawing.document.regions)


def test_another_name_does_not_make_an_alignment_out_of_date(qtbot: QtBot, drawing: Program) -> None:
    drawing.regions.draw("target", BOX)
    align(qtbot, drawing)
    drawing.regions.rename(("target", 0), "ruler")
    assert not drawing.document.out_of_date


# Proposals


def test_proposed_borders_are_one_step_and_come_once(qtbot: QtBot, drawing: Program, engine: FakeEngine) -> None:
    engine.borders = (Region(outline=rectangle((0, 0), (240, 6))), Region(outline=rectangle((0, 0), (5, 160))))
    window = drawing.window
    with wait_job(qtbot, drawing, "borders"):
        window.actions_["propose_regions"].trigger()
        assert not window.actions_["propose_regions"].isEnabled()
    regions = drawing.document.regions
    assert [len(regions.source), len(regions.target)] == [2, 2]
    assert len({region.name for region in (*regions.source, *regions.target)}) == 4
    assert drawing.undo.count() == 1
    with wait_job(qtbot, drawing, "borders"):
        window.actions_["propose_regions"].trigger()
    assert drawing.undo.count() == 1
    assert "already" in window.messages.text


def test_finding_no_border_is_said(qtbot: QtBot, drawing: Program) -> None:
    with wait_job(qtbot, drawing, "borders"):
        drawing.window.actions_["propose_regions"].trigger()
    assert "No plain border" in drawing.window.messages.text


# How it looks


@pytest.mark.parametrize("ground", [0, 128, 255])
def test_what_is_left_out_is_seen_on_every_ground(qtbot: QtBot, ground: int) -> None:
    pane = ImagePane("target")
    qtbot.addWidget(pane)
    pane.resize(500, 380)
    pane.show()
    pane.set_image(np.full((160, 240, 3), ground, np.uint8))
    pane.set_regions((Region(outline=BOX),))
    QApplication.processEvents()
    image = pane.canvas.viewport().grab().toImage()
    inner, outer = place(pane, 30, 20), place(pane, 80, 50)
    inside = [
        image.pixelColor(x, y).lightness() for x in range(inner.x(), outer.x()) for y in range(inner.y(), outer.y())
    ]
    assert max(inside) - min(inside) > 60
    beside = place(pane, 150, 100)
    assert image.pixelColor(beside).lightness() == ground


def test_with_an_included_region_the_rest_is_left_out() -> None:
    layer = RegionLayer()
    layer.set_extent(Size(width=240, height=160))
    assert layer.left_out().isEmpty()
    layer.set_regions((Region(outline=BOX, include=True), Region(outline=rectangle((30, 20), (50, 40)))))
    out = layer.left_out()
    assert not out.contains(QPointF(70, 50))
    assert out.contains(QPointF(40, 30))
    assert out.contains(QPointF(150, 100))
    assert not out.contains(QPointF(300, 100))


def test_a_region_is_put_replaced_and_taken_away_by_its_place() -> None:
    first, second = Region(outline=BOX, name="a"), Region(outline=BOX, name="b")
    regions = with_region(with_region(Regions(), ("target", 0), first), ("target", 1), second)
    assert [region.name for region in regions.target] == ["a", "b"]
    assert with_region(regions, ("target", 0), None).target == (second,)
    assert with_region(regions, ("target", 1), first).target == (first, first)
    assert not regions.source
