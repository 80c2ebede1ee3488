"""A result in words and figures."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rflow_engine import coords, report
from rflow_engine.coords import Decomposition
from rflow_engine.types import FlowField, Size
from tests import pictures

SIZE = Size(width=120, height=80)


def _flow(dx: float, confidence: float = 1.0) -> FlowField:
    """A flow to the right; its upper half is a hundred times longer and not to be trusted."""
    flow = np.zeros((4, 6, 2), np.float32)
    flow[..., 0] = dx
    flow[:2] *= 100
    certainty = np.full((4, 6), confidence, np.float32)
    certainty[:2] = 0.1
    return FlowField(flow=flow, confidence=certainty, target_size=SIZE)


def _transform(**changes: object) -> Decomposition:
    plain = Decomposition(
        rotation=0.0,
        scale_x=1.0,
        scale_y=1.0,
        shear=0.0,
        perspective=(0.0, 0.0),
        translation=(0.0, 0.0),
        mirrored=False,
    )
    return replace(plain, **changes)


def test_the_summary_describes_the_flow_where_it_is_certain() -> None:
    picture = pictures.rgb8()
    result = pictures.alignment_of(picture, picture, flow=_flow(3.0))
    text = report.summary(result, [Path("aligned.png"), Path("alignment.json")], Path("/somewhere"), None)
    assert "median 3.00 px, 95 % within 3.0 px, at most 3.0 px; 50 % of the target certain" in text
    assert "aligned.png, alignment.json" in text
    assert "/somewhere" in text
    assert "Accuracy" not in text


def test_a_flow_that_is_certain_nowhere_is_described_all_the_same() -> None:
    picture = pictures.rgb8()
    result = pictures.alignment_of(picture, picture, flow=_flow(3.0, confidence=0.2))
    assert report.figures(result)["flow"]["confident_share"] == 0
    assert report.figures(result)["flow"]["max_px"] == 300


def test_figures_are_plain_json_without_nan() -> None:
    picture = pictures.rgb8()
    result = pictures.alignment_of(picture, picture)
    nowhere = replace(result, fit=replace(result.fit, inliers=np.zeros(len(result.matches), bool)))
    figures = json.loads(json.dumps(report.figures(nowhere), allow_nan=False))
    assert figures["inliers"] == 0
    assert figures["median_residual_px"] is None
    assert figures["target"]["width"] == SIZE.width


def test_values_of_numpy_become_plain() -> None:
    value = {"a": (np.float32(0.5), np.int64(2)), "b": [float("inf"), np.nan], 3: True}
    assert report.plain(value) == {"a": [0.5, 2], "b": [None, None], "3": True}


def test_the_error_against_a_known_truth(tmp_path: Path) -> None:
    target = coords.pixel_centres(SIZE).reshape(-1, 2)[::37]
    target = target[target[:, 1] > 45]
    np.savez(tmp_path / "truth.npz", target=target, source=target + np.array([3.0, 0.0]))
    picture = pictures.rgb8()
    result = pictures.alignment_of(picture, picture, flow=_flow(2.0))
    error = report.against_truth(result, tmp_path / "truth.npz")
    assert error.points == len(target)
    assert (error.homography, error.whole) == pytest.approx((3.0, 1.0))
    assert "median error 1.00 px" in report.summary(result, [], tmp_path, error)


def test_points_that_are_mapped_nowhere_are_infinitely_wrong(tmp_path: Path) -> None:
    np.savez(tmp_path / "truth.npz", target=np.array([[100.0, 40.0]]), source=np.array([[100.0, 40.0]]))
    picture = pictures.rgb8()
    horizon = np.array([[1.0, 0, 0], [0, 1, 0], [-0.02, 0, 1]])
    result = pictures.alignment_of(picture, picture, horizon)
    assert report.against_truth(result, tmp_path / "truth.npz").whole == np.inf


@pytest.mark.parametrize(
    ("transform", "words"),
    [
        (_transform(), "scaled by 1.000"),
        (_transform(rotation=12.34), "turned 12.3° anticlockwise, scaled by 1.000"),
        (_transform(rotation=-90.0, scale_x=2.0, scale_y=2.0), "turned 90.0° clockwise, scaled by 2.000"),
        (_transform(mirrored=True, scale_x=-0.5, scale_y=0.5), "mirrored, scaled by 0.500"),
        (_transform(scale_x=1.21, scale_y=1.0), "scaled by 1.100, stretched by 1.210 in width"),
        (_transform(perspective=(0.01, -0.05)), "scaled by 1.000, perspective 5.0 %"),
    ],
)
def test_the_transform_in_words(transform: Decomposition, words: str) -> None:
    assert report.transform_words(transform) == words
