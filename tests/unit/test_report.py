"""A result in words and figures."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rflow_engine import coords, report
from rflow_engine.alignment import Alignment
from rflow_engine.coords import Decomposition
from rflow_engine.planes import PlaneMap
from rflow_engine.settings import FineSettings, Settings
from rflow_engine.types import FlowField, Size, Verdict
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


def _summary(result: Alignment) -> str:
    return report.summary(result, [Path("aligned.png")], Path("/somewhere"), None)


def _with_corners(*errors: float) -> Alignment:
    picture = pictures.rgb8(SIZE.width, SIZE.height)
    result = pictures.alignment_of(picture, picture)
    return replace(result, fit=replace(result.fit, corner_errors=np.array(errors)))


def test_the_summary_says_that_a_result_is_doubtful_and_why() -> None:
    reason = "6 of 8 matches agree, where unrelated pictures reach as many: check it by eye."
    result = replace(_with_corners(1, 1, 1, 1), verdict=Verdict(level="doubtful", reason=reason, figures={"x": 17.0}))
    assert f"Verdict    DOUBTFUL: {reason}" in _summary(result)
    assert report.warning(result) == f"The alignment is doubtful: {reason}"
    assert report.figures(result)["verdict"] == {"level": "doubtful", "reason": reason, "figures": {"x": 17.0}}


def test_an_accepted_result_needs_no_warning() -> None:
    result = replace(_with_corners(1, 1, 1, 1), verdict=Verdict(level="accepted", reason="All agree."))
    assert "Verdict    accepted: All agree." in _summary(result)
    assert report.warning(result) == ""


def test_the_summary_says_what_was_searched_and_found() -> None:
    picture = pictures.rgb8(SIZE.width, SIZE.height)
    # Mirrored left to right, then a quarter turn, at four times the size.
    turned = np.array([[0.0, 0.25, 0.0], [0.25, 0.0, 0.0], [0.0, 0.0, 1.0]])
    result = pictures.alignment_of(picture, picture, turned)
    result = replace(result, tried=("by the edges alone", "turned and mirrored"))
    text = _summary(result)
    assert "Searched   by the edges alone, turned and mirrored\n" in text
    assert "Transform  homography: mirrored, turned by 90.0° anticlockwise, enlarged 4.00 times\n" in text
    figures = report.figures(result)
    assert figures["searched"] == ["by the edges alone", "turned and mirrored"]
    assert figures["found"] == "mirrored, turned by 90.0° anticlockwise, enlarged 4.00 times"
    assert figures["model"] == "homography"


def test_what_was_not_searched_is_not_told() -> None:
    text = _summary(_with_corners(1, 1, 1, 1))
    assert "Searched" not in text
    assert "Planes" not in text


def test_the_expected_errors_at_the_corners() -> None:
    # More than the picture's long side says no more than that it is not known.
    result = _with_corners(0.256, 12.34, np.nan, 121.0)
    assert "expected to be off by 0.26, 12.3, —, — px of the source" in _summary(result)
    assert report.figures(result)["expected_corner_errors_px"] == [0.256, 12.34, None, None]
    assert "— px" in _summary(_with_corners(np.inf, -np.inf, 3.0, np.inf))


def test_several_planes_are_told_with_their_shares() -> None:
    labels = np.zeros((4, 10), np.uint8)
    labels[:, 7:] = 1
    result = _with_corners(1, 1, 1, 1)
    planes = PlaneMap(
        homographies=np.stack([np.eye(3), coords.shift(9.0, -4.0)]),
        labels=labels,
        certainty=np.ones(labels.shape, np.float32),
        members=np.array([0, 0, 0, 0, 1, 1, 1, -1], np.int16),
        threshold=3.0,
        target_size=SIZE,
    )
    result = replace(result, planes=planes)
    assert "Planes     2 transforms, which hold in 70 %, 30 % of the target" in _summary(result)
    first, second = json.loads(json.dumps(report.figures(result)["planes"]))
    assert (first["share"], first["inliers"]) == (0.7, 4)
    assert (second["share"], second["inliers"]) == (0.3, 3)
    assert second["source_from_target"] == coords.shift(9.0, -4.0).tolist()


def test_the_residuals_of_the_whole_map_stand_beside_those_of_the_homography() -> None:
    picture = pictures.rgb8(SIZE.width, SIZE.height)
    constant = FlowField(
        flow=np.full((4, 6, 2), (3.0, 4.0), np.float32), confidence=np.ones((4, 6), np.float32), target_size=SIZE
    )
    result = pictures.alignment_of(picture, picture, flow=constant)
    spline = replace(result, settings=Settings(fine=FineSettings(method="tps")))
    words = "Residuals  thin-plate spline: median 5.00 px, 95 % within 5.00 px at 6 sharp inliers"
    assert words in _summary(spline)
    assert "by the homography alone 0.00 and 0.00 px" in _summary(spline).replace("\n" + " " * 13, " ")
    assert "Residuals  homography: median 0.00 px" in _summary(result.coarse())
    figures = report.figures(spline)
    assert figures["method"] == "tps"
    assert figures["whole_map"] == {"median_px": 5.0, "p95_px": 5.0, "matches": 6, "within_threshold": 0}
    assert report.figures(result.coarse())["whole_map"]["within_threshold"] == 7


def test_sharp_matches_alone_tell_where_there_are_enough() -> None:
    picture = pictures.rgb8(SIZE.width, SIZE.height)
    result = pictures.alignment_of(picture, picture, matches=80)
    source = result.matches.source.copy()
    source[::2] += 2.5
    blunt = np.where(np.arange(80) % 2, 1.0, 2.0).astype(np.float32)
    result = replace(result, matches=replace(result.matches, source=source, scale=blunt))
    left = result.residuals
    assert (left.count, left.median, left.p95) == (20, 0.0, 0.0)
    assert left.within == 79
    few = replace(result, matches=replace(result.matches, scale=np.full(80, 2.0, np.float32))).residuals
    assert few.count == 60
    assert few.median > 0


def test_a_spline_follows_one_of_several_planes() -> None:
    result = _with_corners(1, 1, 1, 1)
    planes = PlaneMap(
        homographies=np.stack([np.eye(3), coords.shift(9.0, -4.0)]),
        labels=np.zeros((4, 10), np.uint8),
        certainty=np.ones((4, 10), np.float32),
        members=np.zeros(8, np.int16),
        threshold=3.0,
        target_size=SIZE,
    )
    spline = Settings(fine=FineSettings(method="bspline"))
    result = replace(result, planes=planes, flow=_flow(1.0), settings=spline)
    assert "a spline follows the first alone" in _summary(result)
    assert "follows the first" not in _summary(replace(result, settings=Settings()))


def test_long_texts_are_broken_and_paths_are_not() -> None:
    folder = Path("/somewhere") / "/".join(["deep down"] * 30)
    result = replace(_with_corners(1, 1, 1, 1), verdict=Verdict(level="accepted", reason="word " * 60))
    lines = report.summary(result, [], folder, None).splitlines()
    assert str(folder) in lines[-1]
    assert max(len(line) for line in lines[:-1]) <= 110
    assert sum(line.startswith(" " * 13 + "word") for line in lines) == 3


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
        (_transform(rotation=12.34), "turned by 12.3° anticlockwise, scaled by 1.000"),
        (_transform(rotation=-90.0, scale_x=2.0, scale_y=2.0), "turned by 90.0° clockwise, enlarged 2.00 times"),
        (_transform(mirrored=True, scale_x=-0.5, scale_y=0.5), "mirrored, reduced 2.00 times"),
        (_transform(scale_x=1.21, scale_y=1.0), "scaled by 1.100, stretched by 1.210 in width"),
        (_transform(perspective=(0.01, -0.05)), "scaled by 1.000, perspective 5.0 %"),
    ],
)
def test_the_transform_in_words(transform: Decomposition, words: str) -> None:
    assert report.transform_words(transform) == words
