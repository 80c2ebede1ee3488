"""Made-up weights, in the layouts of the real ones."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from rflow_engine.weights import CATALOGUE, WeightsEntry, catalogue, layouts, places, preferences

if TYPE_CHECKING:
    import pytest


def isolate(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Let nothing of the real user's be seen or written, and no proxy be asked."""
    for name in (places.FOLDERS, preferences.MIRRORS, "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setenv("TORCH_HOME", str(home / "torch"))
    monkeypatch.setattr(places, "cache_folder", lambda: home / "cache")
    monkeypatch.setattr(preferences, "file", lambda: home / "config" / "weights.json")


def saved(value: Any, **how: Any) -> bytes:
    """What torch writes."""
    stream = io.BytesIO()
    torch.save(value, stream, **how)
    return stream.getvalue()


def tiny(seed: int = 0) -> bytes:
    """A small file of weights."""
    generator = torch.Generator().manual_seed(seed)
    return saved({"layer.weight": torch.rand(40, 50, generator=generator), "layer.bias": torch.zeros(40)})


def entry(content: bytes, **changes: Any) -> WeightsEntry:
    """An entry of a catalogue for a file of that content."""
    values: dict[str, Any] = {
        "name": "tiny",
        "purpose": "a test",
        "file": "tiny.pth",
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "licence": "Apache-2.0",
        "source": "https://example.org",
        "note": "made up",
    }
    return WeightsEntry(**(values | changes))


def describe(monkeypatch: pytest.MonkeyPatch, *entries: WeightsEntry) -> None:
    """Let the catalogue have these entries and no others."""
    monkeypatch.setattr(catalogue, "CATALOGUE", {one.name: one for one in entries})


def real(name: str, **changes: Any) -> WeightsEntry:
    """An entry of the real catalogue, changed a little."""
    return dataclasses.replace(CATALOGUE[name], **changes)


def of_layout(name: str, *, fill: float | None = None, seed: int = 0) -> dict[str, torch.Tensor]:
    """Tensors with the names and shapes of a layout."""
    generator = torch.Generator().manual_seed(seed)
    shapes = {key: tuple(49 if n is None else n for n in shape) for key, shape in layouts.LAYOUTS[name].shapes.items()}
    # A view of one number has the shape and weighs next to nothing.
    number = torch.rand(1, generator=generator) if fill is None else torch.full((1,), fill)
    return {key: number.expand(shape) for key, shape in shapes.items()}


def moco(seed: int = 0) -> dict[str, Any]:
    """A checkpoint as MoCo's training writes it: two encoders, a queue, the optimiser."""
    encoder = of_layout("resnet50-moco", seed=seed)
    state = {f"module.encoder_q.{name}": value for name, value in encoder.items()}
    state |= {f"module.encoder_k.{name}": value for name, value in of_layout("resnet50-moco", fill=7.0).items()}
    state["module.encoder_q.fc.0.weight"] = torch.zeros(4, 4)
    state["module.queue"] = torch.zeros(3, 5)
    optimiser = {"state": {0: {"momentum_buffer": torch.zeros(3)}}, "param_groups": [{"lr": 0.03, "params": [0]}]}
    return {"epoch": 800, "arch": "resnet50", "state_dict": state, "optimizer": optimiser}


def ransac_flow(seed: int = 0) -> dict[str, Any]:
    """A checkpoint as RANSAC-Flow's training writes it: a state dict for each of its networks."""
    nested: dict[str, Any] = {"netCorr": {}, "netFeatCoarse": {}, "netFlowCoarse": {}, "netMatch": {}}
    for key, value in of_layout("ransac-flow", seed=seed).items():
        part, _, name = key.partition(".")
        nested[part][name] = value
    return nested


def left(folder: Path) -> list[str]:
    """What lies in a folder of weights, besides locks."""
    return sorted(file.name for file in folder.iterdir() if not file.name.endswith(".lock"))


def leave_part(folder: Path, content: bytes, address: str, name: str = "tiny.pth") -> None:
    """Put a part of a file there, as a download that was cut off leaves it."""
    folder.mkdir(parents=True)
    (folder / f"{name}.part").write_bytes(content)
    (folder / f"{name}.part.json").write_text(json.dumps({"address": address, "version": '"one"'}))
