"""The network in its place: tiles that equal the whole, files that are what they should be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save

from rflow_engine.context import SilentContext, Stage
from rflow_engine.errors import WeightsError
from rflow_engine.flow import learned
from rflow_engine.flow.network import FineNet, Plan
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
