"""What a training leaves on the disk outlives a power cut."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import torch

from rflow_engine.training import checkpoint


@pytest.mark.parametrize("kind", ["checkpoint", "network"])
def test_a_file_reaches_the_disk_before_it_takes_the_place_of_another(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled, moved = [], []
    fsync, replace = os.fsync, os.replace

    def noted(number: int) -> None:
        fsync(number)
        settled.append(os.fstat(number).st_size)

    def move(start: Path, end: Path) -> None:
        moved.append((Path(start).stat().st_size, list(settled)))
        replace(start, end)

    monkeypatch.setattr(os, "fsync", noted)
    monkeypatch.setattr(os, "replace", move)
    parameters = {"weight": torch.arange(5000.0)}
    if kind == "checkpoint":
        checkpoint.save(tmp_path, {"step": 3, **parameters})
        assert checkpoint.load(tmp_path)["step"] == 3
    else:
        checkpoint.save_network(tmp_path / "net.safetensors", parameters, {"steps": 3})
    [(size, before)] = moved
    assert before == [size]
