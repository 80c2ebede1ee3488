"""What the file beside a result says of how it was made; that this suffices to repeat it, test_export.py sees to."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from rflow_engine import coords, editing, provenance, settings
from rflow_engine.alignment import Alignment
from rflow_engine.planes import PlaneMap
from rflow_engine.types import Size, Verdict
from tests import pictures


def described(alignment: Alignment) -> dict[str, Any]:
    """What the file of an alignment says."""
    text = provenance.to_text(provenance.describe(alignment, {}))
    return json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))


def test_the_description_says_how_the_transform_was_found_and_judged() -> None:
    plain = pictures.alignment_of(pictures.rgb8(), pictures.rgb8())
    verdict = Verdict(level="doubtful", reason="To be checked.", figures={"support": 21.5, "share": float("nan")})
    fit = replace(plain.fit, zoom=2.5, model="affine", corner_errors=np.array([1.25, 2.0, np.nan, np.inf]))
    read = described(replace(plain, fit=fit, verdict=verdict, tried=("turned and mirrored", "fine detail")))
    assert read["verdict"] == {
        "level": "doubtful",
        "reason": "To be checked.",
        "figures": {"support": 21.5, "share": None},
        "searched": ["turned and mirrored", "fine detail"],
    }
    assert (read["homography"]["model"], read["homography"]["zoom"]) == ("affine", 2.5)
    assert read["homography"]["expected_corner_errors_px"] == [1.25, 2.0, None, None]
    assert read["planes"] is None


def test_the_description_has_the_transforms_of_all_planes() -> None:
    plain = pictures.alignment_of(pictures.rgb8(), pictures.rgb8(), matches=8)
    labels = np.zeros((4, 5), np.uint8)
    labels[:, 3:] = 1
    planes = PlaneMap(
        homographies=np.stack([np.eye(3), coords.shift(9.0, -4.0)]),
        labels=labels,
        certainty=np.ones((4, 5), np.float32),
        members=np.array([0, 0, 0, 1, 1, -1, 1, 0], np.int16),
        threshold=5.0,
        target_size=plain.target.info.size,
    )
    read = described(replace(plain, planes=planes))["planes"]
    assert [plane["share"] for plane in read] == [0.6, 0.4]
    assert [plane["inliers"] for plane in read] == [4, 3]
    np.testing.assert_array_equal(read[1]["source_from_target"], planes.homographies[1])


@pytest.mark.parametrize(
    ("coarse", "method", "wanted"),
    [
        (settings.CoarseSettings(backbones=("sift",)), "guided", ["xfeat"]),
        (settings.CoarseSettings(backbones=("disk",)), "guided", ["disk", "disk-lightglue", "xfeat"]),
        (settings.CoarseSettings(backbones=("sift",)), "learned", ["finenet", "xfeat"]),
        (settings.CoarseSettings(), "paper", ["ransac-flow", "xfeat", "xfeat-lighterglue"]),
        (settings.CoarseSettings(backbones=("disk",)), "tps", ["disk", "disk-lightglue", "xfeat"]),
    ],
    ids=[
        "no network but to judge and refine",
        "another network",
        "our own network",
        "the paper's flow",
        "no flow of pixels",
    ],
)
def test_the_description_names_the_weights_that_had_a_part(
    coarse: settings.CoarseSettings, method: Any, wanted: list[str]
) -> None:
    picture = pictures.rgb8()
    flow = pictures.smooth_flow(Size(width=120, height=80), amplitude=1.0)
    chosen = settings.Settings(coarse=coarse, fine=settings.FineSettings(method=method))
    given = replace(pictures.alignment_of(picture, picture, flow=flow), settings=chosen)
    program = described(given)["program"]
    assert list(program["weights"]) == wanted
    assert program["backbones"] == list(coarse.backbones)


def test_the_description_says_how_near_the_whole_map_comes_to_the_matches() -> None:
    picture = pictures.rgb8()
    flow = pictures.smooth_flow(Size(width=120, height=80), amplitude=4.0)
    given = pictures.alignment_of(picture, picture, flow=flow)
    told = described(given)["residuals_of_whole_map"]
    assert told["method"] == "learned"
    assert told["matches"] == given.fit.inlier_count
    assert 0 < told["median_px"] <= told["p95_px"] < 6
    alone = described(given.coarse())["residuals_of_whole_map"]
    assert (alone["method"], alone["median_px"], alone["p95_px"]) == (None, 0.0, 0.0)


def test_the_description_of_points_set_by_hand_alone_names_no_weights() -> None:
    plain = pictures.alignment_of(pictures.rgb8(), pictures.rgb8())
    program = described(replace(plain, matches=replace(plain.matches, kinds=(editing.BY_HAND,))))["program"]
    assert (program["backbones"], program["weights"]) == ([], {})
