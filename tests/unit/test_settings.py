"""Settings: presets, their JSON form, and what is refused."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, get_args

import pytest

from rflow_engine import features, settings
from rflow_engine.errors import UsageError
from rflow_engine.settings import CoarseSettings, FineSettings, Settings


@pytest.mark.parametrize("name", list(settings.PRESETS))
def test_a_preset_carries_its_own_name_and_survives_json(name: str) -> None:
    chosen = settings.preset(name)
    assert chosen.preset == name
    assert settings.from_json(json.loads(json.dumps(settings.to_json(chosen)))) == chosen


def test_the_default_is_the_preset_balanced() -> None:
    assert Settings() == settings.preset("balanced")


def test_the_fast_preset_leaves_out_the_fine_stage() -> None:
    assert not settings.preset("fast").fine.enabled
    assert settings.preset("accurate").fine.enabled


def test_the_fast_preset_looks_once_with_one_kind_of_features() -> None:
    coarse = settings.preset("fast").coarse
    assert (coarse.backbones, coarse.search, coarse.homographies) == (("xfeat",), "off", 1)
    assert settings.preset("accurate").coarse.search == "auto"


def test_the_preset_of_the_paper_is_its_recipe() -> None:
    chosen = settings.preset("paper")
    assert (chosen.coarse.backbones, chosen.coarse.search, chosen.coarse.model) == (("resnet50",), "off", "homography")
    assert len(chosen.coarse.dense_scales) == 7
    assert chosen.coarse.iterations == 10_000
    assert (chosen.fine.enabled, chosen.fine.method) == (True, "paper")


def test_every_backbone_of_the_settings_is_in_the_catalogue() -> None:
    assert set(settings.BACKBONES) == set(features.CATALOGUE)


def test_settings_are_frozen_and_hashable() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().seed = 3  # type: ignore[misc]
    assert hash(Settings()) == hash(Settings(coarse=CoarseSettings(), fine=FineSettings()))


def test_what_json_leaves_out_keeps_its_default() -> None:
    loaded = settings.from_json({"version": settings.VERSION, "coarse": {"dense_scales": [1.0, 0.5]}})
    assert loaded.coarse == CoarseSettings(dense_scales=(1.0, 0.5))
    assert loaded.fine == FineSettings()


def test_unknown_presets_and_devices_are_told_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"no preset 'best'.*fast, balanced, accurate, paper"):
        settings.preset("best")
    with pytest.raises(UsageError, match=r"no device 'tpu'.*auto, cpu, cuda, mps"):
        settings.with_device(Settings(), "tpu")


def test_with_device_changes_nothing_else() -> None:
    assert settings.with_device(settings.preset("fast"), "cpu") == dataclasses.replace(
        settings.preset("fast"), device="cpu"
    )


@pytest.mark.parametrize("version", [None, 0, settings.VERSION + 1, "1", True, 1.0, [1]])
def test_another_version_is_refused(version: Any) -> None:
    with pytest.raises(UsageError, match="version"):
        settings.from_json({"version": version})


def test_an_earlier_version_is_read_and_what_it_did_not_know_gets_its_default() -> None:
    # As the first version wrote it.
    coarse = {
        "long_side": 800,
        "keypoints": 2048,
        "lighterglue": True,
        "dense": False,
        "dense_long_side": 480,
        "dense_scales": [1.5, 1.0, 0.67],
        "threshold": 3.0,
        "iterations": 10_000,
        "min_inliers": 15,
    }
    fine = {"enabled": False, "long_side": 640, "iterations": 4, "smoothness": 1.0}
    data = {"version": 1, "preset": "fast", "coarse": coarse, "fine": fine, "device": "cpu", "seed": 5}
    loaded = settings.from_json(data)
    expected = CoarseSettings(long_side=800, dense=False, dense_scales=(1.5, 1.0, 0.67), threshold=3.0)
    assert loaded == Settings(preset="fast", coarse=expected, fine=FineSettings(enabled=False), device="cpu", seed=5)
    assert settings.to_json(loaded)["version"] == settings.VERSION


def test_features_survive_json_in_their_order() -> None:
    chosen = Settings(coarse=CoarseSettings(backbones=("disk", "sift", "xfeat"), homographies=8, model="auto"))
    assert settings.from_json(json.loads(json.dumps(settings.to_json(chosen)))) == chosen


@pytest.mark.parametrize("method", get_args(settings.FlowMethod))
def test_every_method_of_the_fine_stage_survives_json(method: settings.FlowMethod) -> None:
    chosen = Settings(fine=FineSettings(method=method))
    assert settings.from_json(json.loads(json.dumps(settings.to_json(chosen)))) == chosen


def test_the_splines_are_methods_of_the_fine_stage() -> None:
    assert settings.SPLINES == ("tps", "bspline")
    assert set(settings.SPLINES) < set(get_args(settings.FlowMethod))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"colour": 1}, "Unknown setting 'colour'"),
        ({"coarse": {"keypoint": 9}}, r"Unknown setting 'coarse\.keypoint'"),
        ({"coarse": {"keypoints": "many"}}, r"coarse\.keypoints must be a whole number, got 'many'"),
        ({"coarse": {"keypoints": 2.5}}, r"coarse\.keypoints must be a whole number"),
        ({"coarse": {"keypoints": True}}, r"coarse\.keypoints must be a whole number"),
        ({"coarse": {"long_side": 1}}, r"coarse\.long_side must be between 64 and"),
        ({"coarse": {"threshold": float("nan")}}, r"coarse\.threshold must be between"),
        ({"coarse": {"dense_scales": []}}, r"coarse\.dense_scales must be numbers"),
        ({"coarse": {"dense_scales": [0.0]}}, r"coarse\.dense_scales must be numbers"),
        ({"coarse": {"dense_scales": "1.0"}}, r"coarse\.dense_scales must be a list"),
        ({"coarse": {"dense_scales": ["1"]}}, r"coarse\.dense_scales must be numbers"),
        ({"coarse": {"dense": "no"}}, r"coarse\.dense must be true or false"),
        ({"fine": {"enabled": 1}}, r"fine\.enabled must be true or false"),
        ({"coarse": 5}, "coarse must be"),
        ({"coarse": {"backbones": []}}, r"No features are chosen.*xfeat, sift, resnet50, resnet50-moco, aliked, disk"),
        ({"coarse": {"backbones": "xfeat"}}, r"coarse\.backbones must be a list"),
        ({"coarse": {"backbones": [3]}}, r"coarse\.backbones must be names"),
        ({"coarse": {"backbones": [["sift"]]}}, r"coarse\.backbones must be names"),
        ({"coarse": {"backbones": ["sift", "surf"]}}, r"no features called 'surf'.*xfeat, sift, resnet50"),
        ({"coarse": {"backbones": ["sift", "xfeat", "sift"]}}, r"features 'sift' are named more than once"),
        ({"coarse": {"search": "far"}}, r"no search 'far'.*off, auto, full"),
        ({"coarse": {"search": True}}, r"coarse\.search must be a text"),
        (
            {"coarse": {"model": "spline"}},
            r"no kind of transform 'spline'.*translation, similarity, affine, homography",
        ),
        ({"coarse": {"homographies": 0}}, r"coarse\.homographies must be between 1 and"),
        ({"coarse": {"homographies": 1000}}, r"coarse\.homographies must be between 1 and"),
        ({"coarse": {"homographies": 2.0}}, r"coarse\.homographies must be a whole number"),
        ({"fine": {"method": "magic"}}, r"no flow method 'magic'.*learned, guided, paper, tps, bspline"),
        ({"preset": 5}, "preset must be"),
        ({"seed": -1}, "seed must be between 0"),
        ({"device": "tpu"}, "no device 'tpu'"),
        ({"device": ["cpu"]}, "device must be a text"),
    ],
)
def test_unusable_values_are_refused_with_their_name(data: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        settings.from_json({"version": settings.VERSION, **data})
