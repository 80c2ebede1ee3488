from __future__ import annotations

import numpy as np
import pytest

from rflow_engine.flow_colours import (
    UNKNOWN,
    confidence_table,
    confidence_to_rgb,
    flow_to_rgb,
    length_table,
    magnitude_to_rgb,
    nice_maximum,
    oklab_to_rgb,
    rgb_to_oklab,
    ticks,
    wheel_image,
)


def _hue(rgb: np.ndarray) -> np.ndarray:
    lab = rgb_to_oklab(rgb)
    return np.arctan2(lab[..., 2], lab[..., 1])


def test_the_colour_space_knows_white_black_and_grey_and_leads_back() -> None:
    lab = rgb_to_oklab(np.array([[255, 255, 255], [0, 0, 0], [119, 119, 119]], np.uint8))
    np.testing.assert_allclose(lab[:, 0], [1.0, 0.0, 0.568], atol=2e-3)
    np.testing.assert_allclose(lab[:, 1:], 0.0, atol=1e-3)
    colours = np.random.default_rng(5).integers(0, 256, (500, 3)).astype(np.uint8)
    np.testing.assert_array_equal(oklab_to_rgb(rgb_to_oklab(colours)), colours)


def test_no_flow_is_white_and_opposite_directions_have_opposite_hues() -> None:
    np.testing.assert_array_equal(flow_to_rgb(np.zeros((2, 3, 2)), 4.0), np.full((2, 3, 3), 255))
    angle = np.linspace(0, np.pi, 40)
    there = 5 * np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    apart = _hue(flow_to_rgb(there, 5.0)) - _hue(flow_to_rgb(-there, 5.0))
    np.testing.assert_allclose(np.cos(apart), -1.0, atol=0.06)


def test_hue_turns_with_the_direction_and_not_with_the_length() -> None:
    angle = np.radians(np.arange(360))
    ring = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    hue = np.unwrap(_hue(flow_to_rgb(ring * 3, 3.0)))
    assert hue[-1] - hue[0] == pytest.approx(2 * np.pi, abs=0.1)
    inner = _hue(flow_to_rgb(ring * 1.5, 3.0))
    assert np.cos(inner - hue).min() > 0.95


def test_the_wheel_fades_without_edges() -> None:
    """Colours that the screen cannot show would be cut off and seen as edges."""
    angle = np.radians(np.arange(0, 360, 3))
    ring = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    radius = np.linspace(0, 1, 60)[:, None, None]
    lab = rgb_to_oklab(flow_to_rgb(radius * ring, 1.0))
    lightness = lab[..., 0]
    np.testing.assert_allclose(lightness, np.broadcast_to(1 - 0.33 * radius[..., 0], lightness.shape), atol=0.02)


def test_flow_beyond_the_maximum_is_darker_than_the_rim() -> None:
    rim, beyond = rgb_to_oklab(flow_to_rgb(np.array([[2.0, 0.0], [4.0, 0.0]]), 2.0))[:, 0]
    assert beyond < rim - 0.05


def test_lengths_grow_evenly_in_lightness() -> None:
    lightness = rgb_to_oklab(length_table())[:, 0]
    steps = np.diff(lightness)
    assert steps.min() > -0.004
    np.testing.assert_allclose(lightness, np.linspace(lightness[0], lightness[-1], 256), atol=0.02)


def test_lengths_run_from_nothing_to_the_maximum_and_stay_there() -> None:
    colours = magnitude_to_rgb(np.array([[0.0, 8.0, 80.0]]), 8.0)
    np.testing.assert_array_equal(colours[0, 0], length_table()[0])
    np.testing.assert_array_equal(colours[0, 1], length_table()[-1])
    np.testing.assert_array_equal(colours[0, 2], length_table()[-1])


def test_doubt_is_orange_and_certainty_blue() -> None:
    doubtful, middle, sure = confidence_to_rgb(np.array([0.0, 0.5, 1.0])).astype(int)
    assert doubtful[0] > doubtful[1] > doubtful[2]
    assert sure[2] > sure[1] > sure[0]
    assert np.ptp(middle) < 20
    np.testing.assert_array_equal(confidence_to_rgb(np.array([-1.0, 2.0])), confidence_table()[[0, -1]])


def test_values_that_are_not_numbers_are_grey() -> None:
    flow = np.array([[np.nan, 0.0], [np.inf, 1.0], [1.0, 0.0]])
    colours = flow_to_rgb(flow, 1.0)
    np.testing.assert_array_equal(colours[:2], [UNKNOWN, UNKNOWN])
    assert tuple(colours[2]) != UNKNOWN
    np.testing.assert_array_equal(magnitude_to_rgb(np.array([np.nan]), 1.0), [UNKNOWN])
    np.testing.assert_array_equal(confidence_to_rgb(np.array([np.nan])), [UNKNOWN])


def test_the_wheel_shows_what_the_flow_gets() -> None:
    wheel = wheel_image(101)
    assert wheel.shape == (101, 101, 4)
    assert wheel[0, 0, 3] == 0
    assert wheel[50, 50, 3] == 255
    np.testing.assert_array_equal(wheel[50, 50, :3], [255, 255, 255])
    right = flow_to_rgb(np.array([80 / 101, 0.0]), 1.0)
    np.testing.assert_allclose(wheel[50, 90, :3].astype(int), right.astype(int), atol=1)
    down = flow_to_rgb(np.array([0.0, 80 / 101]), 1.0)
    np.testing.assert_allclose(wheel[90, 50, :3].astype(int), down.astype(int), atol=1)


@pytest.mark.parametrize(("largest", "expected"), [(0.0, 0.5), (0.2, 0.5), (1.2, 1.5), (7.0, 8.0), (99.0, 100.0)])
def test_scales_end_at_round_numbers(largest: float, expected: float) -> None:
    assert nice_maximum(np.full((7, 5), largest)) == pytest.approx(expected)


def test_one_wild_cell_does_not_bleach_the_picture() -> None:
    lengths = np.full((60, 40), 2.0)
    lengths[3, 4] = 900.0
    lengths[5, 6] = np.nan
    assert nice_maximum(lengths) == pytest.approx(2.0)
    assert nice_maximum(np.full((2, 2), np.nan)) == 0.5


@pytest.mark.parametrize("maximum", [0.5, 1.5, 8.0, 30.0, 250.0])
def test_ticks_are_few_round_and_within_the_scale(maximum: float) -> None:
    values = ticks(maximum)
    assert values[0] == 0
    assert values[-1] <= maximum + 1e-9
    assert 3 <= len(values) <= 8
    np.testing.assert_allclose(np.diff(values), values[1], rtol=1e-9)
