"""Interpolation kernels: even tones and ramps stay what they are, and pixels at their centres too."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine.warp import windows

SMOOTH: tuple[windows.Interpolation, ...] = ("linear", "cubic", "lanczos")


@pytest.mark.parametrize("interpolation", SMOOTH)
def test_tones_and_ramps_are_kept(interpolation: windows.Interpolation) -> None:
    table = windows.table(interpolation).astype(np.float64)
    taps = windows.TAPS[interpolation]
    places = np.arange(taps) - (taps - 1) // 2
    np.testing.assert_allclose(table.sum(axis=1), 1.0, atol=1e-6)
    np.testing.assert_allclose(table @ places, np.arange(len(table)) / windows.STEPS, atol=1e-6)


@pytest.mark.parametrize("interpolation", SMOOTH)
def test_a_pixel_at_its_centre_is_itself(interpolation: windows.Interpolation) -> None:
    taps = windows.TAPS[interpolation]
    own = np.eye(taps)[(taps - 1) // 2]
    np.testing.assert_array_equal(windows.table(interpolation)[0], own)
    np.testing.assert_array_equal(windows.table(interpolation)[-1], np.roll(own, 1))


def test_the_cubic_kernel_is_that_of_keys() -> None:
    np.testing.assert_allclose(windows.table("cubic")[windows.STEPS // 2], np.array([-1, 9, 9, -1]) / 16, atol=1e-7)


@pytest.mark.parametrize("interpolation", SMOOTH)
def test_profiles_are_the_kernel(interpolation: windows.Interpolation) -> None:
    profile = windows.profile(interpolation)
    distance = np.arange(len(profile)) / windows.FINENESS
    np.testing.assert_allclose(profile, windows.profile_at(interpolation, -distance), atol=1e-6)
    assert not profile[windows.TAPS[interpolation] * windows.FINENESS // 2 :].any()
