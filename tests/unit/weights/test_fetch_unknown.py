"""A file without a published SHA-256, as MoCo's: its layout decides, and its own SHA-256 is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from rflow_engine import weights
from rflow_engine.errors import WeightsError
from rflow_engine.weights import store
from rflow_engine.weights.download import Patience
from tests import weights_shelf as shelf
from tests.servers import Server

HASTY = Patience(timeout=20.0, attempts=3, pause=0.0)


@pytest.fixture(autouse=True)
def described(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    shelf.describe(monkeypatch, shelf.real("resnet50-moco", addresses=(f"{server.address}/moco.pth.tar",)))


def test_it_is_accepted_by_its_layout(server: Server, folder: Path) -> None:
    server.put("moco.pth.tar", shelf.saved(shelf.moco()))
    status = weights.fetch("resnet50-moco", patience=HASTY)
    assert status.state == "ready"
    assert len(status.variants) == 1
    assert status.path is not None
    assert status.path.name == f"moco_v2_800ep_pretrain-{status.variants[0].sha256[:8]}.pth.tar"
    assert weights.state_dict("resnet50-moco")["conv1.weight"].shape == (64, 3, 7, 7)
    status.path.write_bytes(status.path.read_bytes()[:-1] + b"x")
    with pytest.raises(WeightsError, match="expected SHA-256"):
        weights.read("resnet50-moco")


@pytest.mark.parametrize("content", [b"no weights at all", shelf.saved({"state_dict": {"a": torch.zeros(2)}})])
def test_anything_else_is_refused_and_not_kept(server: Server, folder: Path, content: bytes) -> None:
    server.put("moco.pth.tar", content)
    with pytest.raises(WeightsError, match="Nothing of it was kept"):
        weights.fetch("resnet50-moco", patience=HASTY)
    assert shelf.left(folder) == []


def test_a_whole_part_is_not_fetched_again(server: Server, folder: Path) -> None:
    whole = shelf.saved(shelf.moco())
    address = server.put("moco.pth.tar", whole)
    shelf.leave_part(folder, whole, address, "moco_v2_800ep_pretrain.pth.tar")
    weights.fetch("resnet50-moco", patience=HASTY)
    # Its size is not known here, so the server was asked for the rest, and said that there is none.
    assert server.asked("moco.pth.tar")[0]["range"] == f"bytes={len(whole)}-"
    assert len(server.asked("moco.pth.tar")) == 1
    assert weights.read("resnet50-moco") == whole


def test_parts_of_different_addresses_are_not_joined(server: Server, folder: Path) -> None:
    whole = shelf.saved(shelf.moco())
    server.put("mirror/moco_v2_800ep_pretrain.pth.tar", shelf.saved(shelf.moco(seed=1)), cut_after=1000, cuts=9)
    server.put("moco.pth.tar", whole)
    weights.fetch("resnet50-moco", mirrors=[f"{server.address}/mirror"], patience=HASTY)
    assert "range" not in server.asked("moco.pth.tar")[0]
    assert weights.read("resnet50-moco") == whole
    assert store.status("resnet50-moco").partial == 0
