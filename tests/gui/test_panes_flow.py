from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from rflow_engine.flow_colours import confidence_to_rgb, flow_to_rgb, magnitude_to_rgb
from rflow_engine.types import FlowField, Size
from rflow_gui.models.view_state import FlowMode, ViewState
from rflow_gui.panes.flow_pane import FlowPane, reading
from rflow_gui.panes.legend import FlowLegend, decimals_for, number

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

SIZE = Size(width=1600, height=900)


@pytest.fixture
def flow() -> FlowField:
    """3 px to the right and 4 px up on the left half, nothing on the right half; more certain on the right."""
    field = np.zeros((45, 80, 2), np.float32)
    field[:, :40] = (3, -4)
    confidence = np.full((45, 80), 0.75, np.float32)
    confidence[:, 60:] = 1.0
    return FlowField(flow=field, confidence=confidence, target_size=SIZE)


@pytest.fixture
def pane(qtbot: QtBot) -> FlowPane:
    pane = FlowPane()
    qtbot.addWidget(pane)
    pane.resize(800, 500)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def colour_at(pane: FlowPane, x: float, y: float) -> np.ndarray:
    QApplication.processEvents()
    at = pane.canvas.from_picture(x, y).toPoint()
    image: QImage = pane.canvas.viewport().grab().toImage()
    colour = image.pixelColor(at)
    return np.array([colour.red(), colour.green(), colour.blue()])


def test_every_mode_has_its_colours(pane: FlowPane, flow: FlowField) -> None:
    pane.set_flow(flow)
    moving, still = (400, 450), (1200, 450)
    np.testing.assert_allclose(colour_at(pane, *moving), flow_to_rgb(np.array([3.0, -4.0]), 5.0), atol=1)
    np.testing.assert_array_equal(colour_at(pane, *still), 255)
    pane.set_mode(FlowMode.MAGNITUDE)
    np.testing.assert_allclose(colour_at(pane, *moving), magnitude_to_rgb(np.array(5.0), 5.0), atol=1)
    np.testing.assert_allclose(colour_at(pane, *still), magnitude_to_rgb(np.array(0.0), 5.0), atol=1)
    pane.set_mode(FlowMode.CONFIDENCE)
    np.testing.assert_allclose(colour_at(pane, *moving), confidence_to_rgb(np.array(0.75)), atol=1)
    np.testing.assert_allclose(colour_at(pane, 1500, 450), confidence_to_rgb(np.array(1.0)), atol=1)


def test_the_value_under_the_cursor_is_read_out(pane: FlowPane, flow: FlowField, qtbot: QtBot) -> None:
    pane.set_flow(flow)
    QApplication.processEvents()
    qtbot.mouseMove(pane.canvas.viewport(), pane.canvas.from_picture(400, 450).toPoint())
    assert "dx +3.0, dy −4.0 px" in pane.reading
    assert "|d| 5.0 px" in pane.reading
    assert "confidence 0.75" in pane.reading
    x, y = (int(n) for n in re.findall(r"\d+", pane.reading)[:2])
    assert abs(x - 400) <= 2
    assert abs(y - 450) <= 2
    qtbot.mouseMove(pane.canvas.viewport(), QPoint(1, 1))
    assert pane.reading == ""


def test_the_read_out_interpolates(flow: FlowField) -> None:
    assert "dx +1.5, dy −2.0" in reading(flow, 800, 450)


def test_the_statistics_are_those_of_the_field(pane: FlowPane, flow: FlowField) -> None:
    field = np.zeros((10, 20, 2), np.float32)
    field[..., 0] = np.arange(200).reshape(10, 20)
    pane.set_flow(FlowField(flow=field, confidence=np.ones((10, 20), np.float32), target_size=SIZE))
    assert "(100 %)" in pane.statistics
    assert "median 99.5" in pane.statistics
    assert "95 % 189" in pane.statistics
    assert "max 199 px" in pane.statistics
    pane.set_state(ViewState(flow_mode=FlowMode.CONFIDENCE, flow_certain=0.9))
    pane.set_flow(flow)
    assert "Median 0.75" in pane.statistics
    assert "at least 0.90 on 25 %" in pane.statistics


def test_statistics_and_scale_are_those_of_the_certain_places(pane: FlowPane, flow: FlowField) -> None:
    pane.set_flow(flow)
    assert "max 5.0 px" in pane.statistics
    pane.set_state(ViewState(flow_certain=0.9))
    assert "(25 %)" in pane.statistics
    assert "max 0.00 px" in pane.statistics
    none = FlowField(flow=flow.flow, confidence=np.zeros_like(flow.confidence), target_size=SIZE)
    pane.set_flow(none)
    assert "Nothing is certain" in pane.statistics


def test_the_legend_measures_what_is_drawn(pane: FlowPane, flow: FlowField) -> None:
    pane.set_flow(flow)
    legend = pane.findChild(FlowLegend)
    assert legend is not None
    assert legend.maximum == pytest.approx(5.0)
    assert "5.0 px" in legend.accessibleName()
    pane.set_mode(FlowMode.CONFIDENCE)
    assert "blue" in legend.accessibleName()


def _legend_colour(pane: FlowPane, x: float, y: float) -> np.ndarray:
    legend = pane.findChild(FlowLegend)
    assert legend is not None
    colour = legend.grab().toImage().pixelColor(int(x), int(y))
    return np.array([colour.red(), colour.green(), colour.blue()])


def test_the_legend_has_its_colours_the_right_way_round(pane: FlowPane, flow: FlowField) -> None:
    pane.set_flow(flow)
    # The wheel is 96 px wide, in the middle of the legend's 128 px and 16 px from its top.
    rim_below = _legend_colour(pane, 64, 16 + 90)
    np.testing.assert_allclose(rim_below, flow_to_rgb(np.array([0.0, 0.88]), 1.0), atol=12)
    rim_left = _legend_colour(pane, 16 + 6, 16 + 48)
    np.testing.assert_allclose(rim_left, flow_to_rgb(np.array([-0.87, 0.0]), 1.0), atol=12)
    pane.set_mode(FlowMode.CONFIDENCE)
    top, bottom = _legend_colour(pane, 32, 22), _legend_colour(pane, 32, 16 + 170)
    assert top[2] > top[0] + 60
    assert bottom[0] > bottom[2] + 60


def test_the_ticks_stand_beside_their_colours(pane: FlowPane, flow: FlowField) -> None:
    """Of an uneven scale, the ticks of the upper end are as far from the top as the maximum says."""
    field = np.zeros((45, 80, 2), np.float32)
    field[..., 0] = 8.0
    pane.set_flow(FlowField(flow=field, confidence=flow.confidence, target_size=SIZE))
    pane.set_mode(FlowMode.MAGNITUDE)
    legend = pane.findChild(FlowLegend)
    assert legend is not None
    image = legend.grab().toImage()
    ground = image.pixelColor(5, 210)
    beside = 24 + 16 + 3
    inked = [y for y in range(image.height()) if image.pixelColor(beside, y) != ground]
    assert legend.maximum == 8.0
    # 0, 2, 4, 6 and 8 px: five ticks, evenly over the whole bar.
    groups = [y for y in inked if y - 1 not in inked]
    assert len(groups) == 5
    assert np.ptp(np.diff(groups)) <= 1


def test_zoom_stays_when_mode_or_flow_change(pane: FlowPane, flow: FlowField) -> None:
    pane.set_flow(flow)
    pane.center_on(300, 200, 1.5)
    pane.set_mode(FlowMode.MAGNITUDE)
    pane.set_flow(FlowField(flow=flow.flow * 2, confidence=flow.confidence, target_size=SIZE))
    assert pane.view() == (300, 200, 1.5)


def test_without_flow_the_pane_says_so(pane: FlowPane, flow: FlowField) -> None:
    pane.set_flow(flow)
    pane.set_flow(None)
    assert pane.statistics == ""
    assert not pane.canvas.isVisible()


def test_numbers_have_the_decimals_that_mean_something() -> None:
    assert [number(v) for v in (0.123, 4.56, 123.4)] == ["0.12", "4.6", "123"]
    assert decimals_for([0.0, 0.25, 0.5]) == 2
    assert decimals_for([0.0, 5.0]) == 0
