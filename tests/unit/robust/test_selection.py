"""What the matches have to say against a stiffer kind of transform."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords
from rflow_engine.robust import models, selection
from rflow_engine.robust.refine import Fitting, settle
from rflow_engine.types import ModelName

TRUTHS: dict[ModelName, np.ndarray] = {
    "translation": coords.shift(31, -17),
    "similarity": np.array([[0.6, -0.7, 290.0], [0.7, 0.6, -40.0], [0, 0, 1]]),
    "affine": np.array([[1.2, 0.3, -15.0], [-0.1, 0.7, 60.0], [0, 0, 1]]),
    "homography": np.array([[0.95, 0.25, 12.0], [-0.2, 1.05, 60.0], [4e-4, -2e-4, 1.0]]),
}


def chosen(
    h: np.ndarray,
    *,
    freest: ModelName = "homography",
    count: int = 200,
    sigma: float = 0.6,
    seed: int = 0,
    locked: int = 0,
    scale: float = 1.0,
) -> selection.Candidate:
    rng = np.random.default_rng(seed)
    source = rng.random((count, 2)) * [640, 420]
    target = coords.apply_homography(h, source) + rng.normal(0, sigma, (count, 2))
    ones = np.ones(count)
    fitting = Fitting(source, target, ones, ones, threshold=5.0, locked=np.arange(count) < locked if locked else None)
    g = fitting.enter(h)
    g, _ = settle(fitting, g, freest, fitting.errors(g))
    return selection.stiffest(fitting, g, freest, source, target, scale=scale)


@pytest.mark.parametrize("model", models.MODELS)
@pytest.mark.parametrize("sigma", [0.0, 0.6, 1.4])
def test_the_true_kind_is_chosen(model: ModelName, sigma: float) -> None:
    assert chosen(TRUTHS[model], sigma=sigma).model == model


def test_no_freer_kind_than_asked_for_is_chosen() -> None:
    assert chosen(TRUTHS["similarity"], freest="affine").model == "similarity"
    assert chosen(TRUTHS["affine"], freest="affine").model == "affine"


def test_the_more_matches_the_smaller_the_difference_they_tell() -> None:
    slight = np.array([[1.003, 0.0, 3.0], [0.0, 0.997, -2.0], [0.0, 0.0, 1.0]])
    assert chosen(slight, count=12, sigma=1.0).model == "translation"
    assert chosen(slight, count=4000, sigma=1.0).model == "affine"


def test_a_translation_between_frames_of_different_units() -> None:
    half = np.array([[0.5, 0, 40.0], [0, 0.5, 9.0], [0, 0, 1]])
    assert chosen(half, scale=0.5).model == "translation"
    assert chosen(half, scale=1.0).model == "similarity"


def test_locked_matches_are_not_given_up_for_a_stiffer_kind() -> None:
    source = np.array([[20.0, 20.0], [600.0, 30.0], [590.0, 400.0], [40.0, 380.0], [300.0, 200.0]])
    target = coords.apply_homography(TRUTHS["homography"], source)
    ones = np.ones(5)
    fitting = Fitting(source, target, ones, ones, threshold=5.0, locked=np.ones(5, bool))
    found = selection.stiffest(fitting, fitting.enter(TRUTHS["homography"]), "homography", source, target, scale=1.0)
    assert found.model == "homography"
