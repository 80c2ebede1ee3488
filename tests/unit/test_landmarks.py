"""Fits from points that were set by hand alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rflow_engine import coords, editing, landmarks
from rflow_engine.editing import Edits
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import FitFailure, HomographyFit, Matches, ModelName, Size

SOURCE, TARGET = Size(width=1200, height=900), Size(width=1000, height=700)
POINTS = np.array([[100.0, 50.0], [900.0, 80.0], [850.0, 600.0], [120.0, 640.0], [430.0, 310.0]])
MIRRORED = np.array([[-1.1, 0.2, 1150.0], [0.15, 0.9, 60.0], [1e-4, -1e-4, 1.0]])


def by_hand(source: np.ndarray, target: np.ndarray, start: Edits | None = None) -> Edits:
    edits = start or editing.empty()
    for s, t in zip(source, target, strict=True):
        edits = editing.add(edits, s, t)
    return edits


def fit(edits: Edits, settings: CoarseSettings | None = None) -> HomographyFit | FitFailure:
    return landmarks.fit(edits, source_size=SOURCE, target_size=TARGET, settings=settings or CoarseSettings())


def fitted(edits: Edits, settings: CoarseSettings | None = None) -> HomographyFit:
    result = fit(edits, settings)
    assert isinstance(result, HomographyFit), result
    return result


@pytest.mark.parametrize(
    ("count", "model"), [(1, "translation"), (2, "similarity"), (3, "affine"), (4, "homography"), (5, "homography")]
)
def test_the_more_points_the_freer_the_transform(count: int, model: str) -> None:
    target = POINTS[:count]
    source = target * 1.2 + [30.0, -10.0]
    result = fitted(by_hand(source, target))
    assert result.model == model
    np.testing.assert_allclose(coords.apply_homography(result.source_from_target, target), source, atol=1e-6)
    assert result.locked.all()
    assert result.inliers.all()
    np.testing.assert_allclose(result.residuals, 0, atol=1e-6)


def test_a_mirrored_pair_is_fitted() -> None:
    source = coords.apply_homography(MIRRORED, POINTS)
    result = fitted(by_hand(source, POINTS))
    np.testing.assert_allclose(result.source_from_target, MIRRORED, atol=1e-6)
    assert np.linalg.det(result.source_from_target) < 0


def test_the_chosen_kind_is_the_freest() -> None:
    source = coords.apply_homography(MIRRORED, POINTS)
    result = fitted(by_hand(source, POINTS), CoarseSettings(model="similarity"))
    assert result.model == "similarity"
    linear = result.source_from_target[:2, :2]
    np.testing.assert_allclose(linear @ linear.T, -np.linalg.det(linear) * np.eye(2), atol=1e-9)
    assert fitted(by_hand(source[:2], POINTS[:2]), CoarseSettings(model="affine")).model == "similarity"


def test_only_what_is_locked_counts_and_the_rest_is_compared() -> None:
    rng = np.random.default_rng(0)
    target = rng.random((40, 2)) * [1000, 700]
    source = coords.apply_homography(MIRRORED, target)
    source[20:] = rng.random((20, 2)) * [1200, 900]
    matches = Matches(
        source=source,
        target=target,
        score=np.ones(40, np.float32),
        kind=np.zeros(40, np.uint8),
        kinds=("invented",),
        scale=np.ones(40, np.float32),
    )
    tried = editing.exclude(editing.of_matches(matches), [0, 1])
    edits = by_hand(coords.apply_homography(MIRRORED, POINTS), POINTS, tried)
    result = fitted(edits)
    np.testing.assert_allclose(result.source_from_target, MIRRORED, atol=1e-6)
    assert result.inliers[2:20].all()
    assert not result.inliers[:2].any()
    assert result.inliers[20:40].mean() < 0.2
    assert result.inliers[40:].all()
    assert np.flatnonzero(result.excluded).tolist() == [0, 1]


LINE = np.stack([np.linspace(10, 900, 5), np.linspace(20, 400, 5)], axis=1)


@pytest.mark.parametrize(
    ("points", "model", "words"),
    [
        (POINTS[:1], "translation", ""),
        (POINTS[[0, 0]], "similarity", "one place"),
        (POINTS[0] + [[0.0, 0.0], [0.5, 0.5]], "similarity", "one place"),
        (LINE[:3], "similarity", ""),
        (LINE[:3], "affine", "one line"),
        (LINE, "homography", "one line"),
        (np.vstack([LINE[:3], POINTS[3]]), "homography", "a single one"),
        (np.vstack([POINTS[:3], POINTS[2]]), "homography", "a single one"),
        (np.vstack([LINE[:3], POINTS[2:4]]), "homography", ""),
        (POINTS[:4], "homography", ""),
        (POINTS[:3], "affine", ""),
    ],
)
def test_points_that_do_not_determine_a_transform_are_told(points: np.ndarray, model: ModelName, words: str) -> None:
    said = landmarks.degenerate(points, model, 1000.0)
    assert words in said
    assert bool(words) == bool(said)


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (POINTS[:0], "No points"),
        (POINTS[[0, 0]], "one place in the source"),
        (np.linspace([10, 20], [900, 600], 3), "3 points set by hand lie on one line in the source"),
        (np.vstack([np.linspace([10, 20], [900, 600], 3), [[50, 500]]]), "single one"),
    ],
    ids=["none", "one place", "a line", "a line and one"],
)
def test_what_is_wrong_with_the_points_is_said(target: np.ndarray, words: str) -> None:
    result = fit(by_hand(target * 1.1, target))
    assert isinstance(result, FitFailure)
    assert words in result.reason
    assert result.remedy
    assert result.matches is not None
    assert len(result.matches) == len(target)


def test_a_line_in_the_target_alone_is_one_too() -> None:
    line = np.linspace([10, 20], [900, 600], 3)
    result = fit(by_hand(POINTS[:3], line))
    assert isinstance(result, FitFailure)
    assert "on one line in the target" in result.reason


def test_points_that_were_confused_are_said_to_be() -> None:
    result = fit(by_hand(POINTS[[0, 1, 3, 2]], POINTS[:4]))
    assert isinstance(result, FitFailure)
    assert "No view of a flat picture" in result.reason
    assert "confused" in result.remedy


def test_the_threshold_is_that_of_the_coarse_stage() -> None:
    settings = replace(CoarseSettings(), threshold=4.0, long_side=500)
    assert fitted(by_hand(POINTS, POINTS), settings).threshold == pytest.approx(8.0)
