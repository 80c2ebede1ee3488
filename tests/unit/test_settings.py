"""Settings: presets, their JSON form, and what is refused."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from rflow_engine import settings
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


def test_settings_are_frozen_and_hashable() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().seed = 3  # type: ignore[misc]
    assert hash(Settings()) == hash(Settings(coarse=CoarseSettings(), fine=FineSettings()))


def test_what_json_leaves_out_keeps_its_default() -> None:
    loaded = settings.from_json({"version": settings.VERSION, "coarse": {"dense_scales": [1.0, 0.5]}})
    assert loaded.coarse == CoarseSettings(dense_scales=(1.0, 0.5))
    assert loaded.fine == FineSettings()


def test_unknown_presets_and_devices_are_told_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"no preset 'best'.*fast, balanced, accurate"):
        settings.preset("best")
    with pytest.raises(UsageError, match=r"no device 'tpu'.*auto, cpu, cuda, mps"):
        settings.with_device(Settings(), "tpu")


def test_with_device_changes_nothing_else() -> None:
    assert settings.with_device(settings.preset("fast"), "cpu") == dataclasses.replace(
        settings.preset("fast"), device="cpu"
    )


@pytest.mark.parametrize("version", [None, 0, settings.VERSION + 1, "1"])
def test_another_version_is_refused(version: Any) -> None:
    with pytest.raises(UsageError, match="version"):
        settings.from_json({"version": version})


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
        ({"preset": 5}, "preset must be"),
        ({"seed": -1}, "seed must be between 0"),
        ({"device": "tpu"}, "no device 'tpu'"),
        ({"device": ["cpu"]}, "device must be a text"),
    ],
)
def test_unusable_values_are_refused_with_their_name(data: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        settings.from_json({"version": settings.VERSION, **data})
