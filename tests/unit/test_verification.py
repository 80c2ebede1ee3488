"""The second opinion on a homography."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rflow_engine import coords, runtime, verification
from rflow_engine.coarse import Pair
from rflow_engine.images import WorkingImage, open_image
from rflow_engine.types import FitFailure, HomographyFit, Size
from tests import pairs, pictures

RUNTIME = runtime.choose("cpu")
TARGET = Size(width=320, height=240)
SOURCE = Size(width=360, height=280)


@pytest.fixture(scope="module")
def target() -> WorkingImage:
    return open_image(pairs.shipped("target", 320)).working(320)


@pytest.fixture(scope="module")
def source() -> WorkingImage:
    return open_image(pairs.moved(pairs.shipped("target", 320), pairs.H, SOURCE)).working(360)


@pytest.fixture(scope="module")
def unrelated() -> WorkingImage:
    return open_image(pictures.rgb8(360, 280, seed=3)).working(360)


def fit(support: float) -> HomographyFit:
    nothing = np.zeros(0, bool)
    return HomographyFit(
        source_from_target=pairs.H,
        inliers=nothing,
        excluded=nothing,
        residuals=np.zeros(0),
        threshold=5.0,
        support=support,
    )


def test_under_the_right_homography_places_find_each_other(source: WorkingImage, target: WorkingImage) -> None:
    seen = verification.agreement(source, target, pairs.H, RUNTIME)
    assert seen.in_place > 0.7
    assert seen.chance == pytest.approx(9 / 81)
    assert 300 < seen.places <= 40 * 30


def test_unrelated_pictures_agree_about_as_often_as_chance(unrelated: WorkingImage, target: WorkingImage) -> None:
    assert verification.agreement(unrelated, target, pairs.H, RUNTIME).in_place < 0.3


def test_a_wrong_homography_is_noticed(source: WorkingImage, target: WorkingImage) -> None:
    wrong = pairs.H @ coords.shift(40, -30)
    assert verification.agreement(source, target, wrong, RUNTIME).in_place < 0.3


def test_without_overlap_nothing_agrees(source: WorkingImage, target: WorkingImage) -> None:
    seen = verification.agreement(source, target, coords.shift(5000, 0), RUNTIME)
    assert (seen.in_place, seen.places) == (0.0, 0)


def test_masked_and_flat_places_do_not_count(source: WorkingImage, target: WorkingImage) -> None:
    everywhere = verification.agreement(source, target, pairs.H, RUNTIME).places
    mask = np.zeros(TARGET.shape, bool)
    mask[:, :160] = True
    half = verification.agreement(source, replace(target, mask=mask), pairs.H, RUNTIME).places
    assert 0.35 * everywhere < half < 0.65 * everywhere
    rgb = target.rgb.copy()
    rgb[:, :160] = 0.5
    flat = verification.agreement(source, replace(target, rgb=rgb), pairs.H, RUNTIME).places
    assert 0.35 * everywhere < flat < 0.65 * everywhere


