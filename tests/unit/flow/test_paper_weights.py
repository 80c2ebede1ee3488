"""The fine stage of the paper finds its weights where files are kept, in the form in which they were published."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from rflow_engine import pipeline, weights
from rflow_engine.alignment import Alignment
from rflow_engine.errors import WeightsError
from rflow_engine.flow import paper
from rflow_engine.settings import CoarseSettings, FineSettings, Settings
from tests import paper_weights

SETTINGS = Settings(
    device="cpu",
    coarse=CoarseSettings(backbones=("xfeat",), dense=False),
    fine=FineSettings(method="paper", long_side=320),
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The only folder with weights, besides packages."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "TORCH_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
    monkeypatch.setenv("RFLOW_WEIGHTS", str(tmp_path))
    paper._network.cache_clear()
    yield tmp_path
    paper._network.cache_clear()


def publish(file: Path, state: paper_weights.State) -> None:
    """Write a file as the authors did: one dictionary a part, the correlation's empty."""
    parts: dict[str, paper_weights.State] = {"netFeatCoarse": {}, "netCorr": {}, "netFlowCoarse": {}, "netMatch": {}}
    for name, value in state.items():
        part, _, rest = name.partition(".")
        parts[part][rest] = value
    torch.save(parts, file)


def align() -> Alignment:
    target = np.rint(paper_weights.texture(320, 240) * 255).astype(np.uint8)
    source = np.ascontiguousarray(target[8:, 8:])
    result = pipeline.align(source, target, SETTINGS)
    assert isinstance(result, Alignment), result
    return result


def test_without_the_file_the_user_learns_how_to_get_it() -> None:
    with pytest.raises(WeightsError, match="'ransac-flow' are missing") as caught:
        align()
    assert "RANSAC-Flow" in caught.value.remedy


def test_a_published_file_is_used(folder: Path) -> None:
    publish(folder / weights.entry(paper.WEIGHTS).file, paper_weights.matching())
    flow = align().flow
    assert flow is not None
    assert np.median(flow.magnitude) < 0.1
    assert np.median(flow.confidence) > 0.85


def test_another_file_takes_effect_at_once(folder: Path) -> None:
    first, second = folder / weights.entry(paper.WEIGHTS).file, folder / "MegaDepth_TestFT.pth"
    publish(first, paper_weights.matching())
    before = align().flow
    first.unlink()
    publish(second, paper_weights.random())
    after = align().flow
    assert before is not None
    assert after is not None
    assert not np.array_equal(before.flow, after.flow)


def test_a_file_of_something_else_is_refused(folder: Path) -> None:
    state = paper_weights.random()
    del state["netMatch.conv4.weight"]
    publish(folder / weights.entry(paper.WEIGHTS).file, state)
    with pytest.raises(WeightsError, match="missing"):
        align()
