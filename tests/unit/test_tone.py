"""From values to the screen: levels, gamma, inversion, and what is done by default."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine.types import ImageInfo, Size
from rflow_gui.models.tone import BINS, Levels, Tone, measure


def info(dtype: str, channels: int = 1, profile: bytes | None = None) -> ImageInfo:
    return ImageInfo(
        name="a",
        path=None,
        size=Size(width=30, height=20),
        channels=channels,
        dtype=dtype,
        format="TIFF",
        has_alpha=False,
        icc_profile=profile,
    )


def ramp(low: float, high: float, dtype: str, shape: tuple[int, ...] = (200, 300)) -> np.ndarray:
    return np.linspace(low, high, int(np.prod(shape))).reshape(shape).astype(dtype)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("gamma", [0.5, 1.0, 2.2])
@pytest.mark.parametrize("inverted", [False, True])
def test_black_white_and_gamma_are_where_they_should_be(dtype: str, gamma: float, inverted: bool) -> None:
    values = ramp(0, 250, dtype)
    shown = Tone(50, 200, gamma, inverted).apply(values)
    unit = np.clip((values.astype(float) - 50) / 150, 0, 1) ** (1 / gamma)
    expected = 255 * (1 - unit if inverted else unit)
    assert shown.shape == (200, 300, 3)
    # Between two steps of the table a steep curve may differ by more than rounding.
    near = unit > 0.02
    np.testing.assert_allclose(shown[..., 1][near], expected[near], atol=1.2)
    assert set(np.unique(shown[values < 49])) == {255 if inverted else 0}
    assert set(np.unique(shown[values > 201])) == {0 if inverted else 255}


def test_8_bits_are_shown_as_they_are() -> None:
    picture = np.random.default_rng(0).integers(60, 120, (20, 30, 3)).astype(np.uint8)
    tone = Tone.of(Levels(), measure(picture, None, 3), info("uint8", 3))
    np.testing.assert_array_equal(tone.apply(picture), picture)


def test_an_x_radiograph_of_12_bits_fills_the_screen() -> None:
    """12 bits stored in 16 would be 16 steps of grey if white were the largest value that 16 bits can hold."""
    values = ramp(200, 4000, "uint16")
    shown = Tone.of(Levels(), measure(values, None, 1), info("uint16")).apply(values)
    assert len(np.unique(shown)) > 250
    assert (shown.min(), shown.max()) == (0, 255)


def test_dust_and_burnt_spots_do_not_decide() -> None:
    values = ramp(1000, 2000, "uint16")
    values[0, :20], values[-1, :20] = 0, 65535
    black, white = measure(values, None, 1).automatic
    assert 990 < black < 1020
    assert 1980 < white < 2010


def test_a_photograph_of_16_bits_looks_like_itself_but_one_of_12_bits_is_not_black() -> None:
    assert measure(ramp(500, 40_000, "uint16", (50, 80, 3)), None, 3).automatic == (0.0, 65_535.0)
    assert measure(ramp(0, 4095, "uint16", (50, 80, 3)), None, 3).automatic == (0.0, 4095.0)


def test_what_is_masked_is_not_measured() -> None:
    values = ramp(1, 2, "float32")
    values[:100] = 1000
    mask = np.ones(values.shape, bool)
    mask[:100] = False
    assert measure(values, mask, 1).high <= 2


def test_the_histogram_counts_what_there_is() -> None:
    values = np.array([[10] * 30 + [200] * 10] * 5, np.uint8)
    measured = measure(values, None, 1)
    assert measured.counts.shape == (BINS,)
    assert measured.span == (0.0, 255.0)
    assert (measured.counts[10], measured.counts[200]) == (150, 50)
    # 12 bits in 16 would fill one bar in sixteen.
    assert measure(ramp(0, 4095, "uint16"), None, 1).span == (0.0, 4095.0)


def test_a_plain_picture_can_be_shown() -> None:
    for dtype in ("uint8", "uint16", "float32"):
        values = np.full((20, 30), 7, dtype)
        Tone.of(Levels(), measure(values, None, 1), info(dtype)).apply(values)


def test_levels_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ValueError, match="black below white"):
        Levels(black=5, white=5)
    with pytest.raises(ValueError, match="gamma"):
        Levels(gamma=0)
