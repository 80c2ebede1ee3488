"""The network in its place: tiles that equal the whole, files that are what they should be."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save

import rflow_engine
from rflow_engine import settings
from rflow_engine.context import SilentContext, Stage
from rflow_engine.errors import WeightsError
from rflow_engine.flow import learned
from rflow_engine.flow.network import FineNet, Plan
from tests import pairs
from tests.unit.flow.test_network import net, views

__all__ = ["net"]
STAGE = Stage(SilentContext(), 0.0, 1.0)
CPU = torch.device("cpu")


def content_of(network: FineNet) -> bytes:
    return save(network.state_dict(), {"plan": json.dumps(network.plan.to_json())})


def test_tiles_give_what_the_whole_gives(net: FineNet, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = views(64, 1280)
    with torch.inference_mode():
        whole = learned.refine(net, pair, STAGE)
        monkeypatch.setattr(learned, "_WHOLE", 0)
        monkeypatch.setattr(learned, "_TILE", 256)
        tiled = learned.refine(net, pair, STAGE)
    # Numbers are rounded otherwise, and steps that follow each other enlarge that.
    assert (whole.flow - tiled.flow).abs().max() < 0.02
    assert (whole.flow - tiled.flow).abs().mean() < 1e-4
    assert torch.allclose(whole.far, tiled.far, atol=1e-2)


def test_a_network_comes_back_from_its_file(net: FineNet, tmp_path: Path) -> None:
    file = tmp_path / "mine.safetensors"
    file.write_bytes(content_of(net))
    again = learned.load(str(file), CPU)
    assert again.plan == net.plan
    pair = views(64, 96)
    with torch.no_grad():
        assert torch.equal(again(pair)[-1].flow, net(pair)[-1].flow)


@pytest.mark.parametrize("content", [b"", b"nothing of the kind", b"\x10\0\0\0\0\0\0\0{}", save({}, {"plan": "{}"})])
def test_other_files_are_refused(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "other.safetensors"
    file.write_bytes(content)
    with pytest.raises(WeightsError, match=r"rflow train|FineNet"):
        learned.load(str(file), CPU)


def test_a_truncated_file_is_refused(net: FineNet) -> None:
    with pytest.raises(WeightsError, match="damaged"):
        learned.of_bytes(content_of(net)[:-100], "cut.safetensors")


def test_a_missing_file_is_named() -> None:
    with pytest.raises(WeightsError, match=r"nowhere\.safetensors"):
        learned.load("/nowhere.safetensors", CPU)


def test_another_plan_is_refused(net: FineNet) -> None:
    content = save(net.state_dict(), {"plan": json.dumps(Plan(hidden=(8, 8, 8)).to_json())})
    with pytest.raises(WeightsError, match="FineNet"):
        learned.of_bytes(content, "other")


def test_it_takes_its_part_in_an_alignment(net: FineNet, tmp_path: Path) -> None:
    # Not divisible by 32, so that the frame has to be continued; the network has learnt nothing and says little.
    quiet = FineNet(Plan(steps=(1, 1, 1), hidden=(8, 8, 8), dilations=((1,), (1,), (1,)))).eval()
    file = tmp_path / "quiet.safetensors"
    file.write_bytes(content_of(quiet))
    target = pairs.shipped("target", 330)
    chosen = settings.preset("balanced")
    chosen = replace(chosen, fine=replace(chosen.fine, method="learned", network=str(file), long_side=320))
    result = rflow_engine.align(target[:, 12:], target, chosen)
    assert isinstance(result, rflow_engine.Alignment)
    assert result.flow is not None
    assert result.flow.flow.shape[:2] == result.flow.confidence.shape
    assert result.flow.confidence.min() >= 0
    assert result.flow.confidence.max() <= 1
    points = np.array([[200.0, 100.0], [100.0, 150.0]])
    assert np.abs(result.map_to_source(points) - (points - [12, 0])).max() < 6
    written = settings.from_json(settings.to_json(chosen))
    assert written.fine.network == str(file)
