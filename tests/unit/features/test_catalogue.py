"""Backbones by name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rflow_engine import features, weights
from rflow_engine.errors import UsageError
from rflow_engine.settings import BACKBONES
from tests import described as d


def test_every_name_of_the_settings_has_a_backbone_that_knows_itself() -> None:
    assert tuple(features.CATALOGUE) == BACKBONES
    for name, entry in features.CATALOGUE.items():
        backbone = features.backbone(name)
        assert backbone.name == entry.name == name
        assert backbone.weights == entry.weights
        assert set(entry.weights) <= set(weights.CATALOGUE)
        assert entry.title
        assert entry.note
    assert len({entry.title for entry in features.CATALOGUE.values()}) == len(BACKBONES)


@pytest.mark.parametrize("ask", [features.backbone, features.entry, features.available])
def test_an_unknown_name_is_refused_with_those_that_are_known(ask: object) -> None:
    with pytest.raises(UsageError, match=r"'surf'.*xfeat, sift, resnet50") as caught:
        ask("surf")  # type: ignore[operator]
    assert caught.value.exit_code == 2


def test_what_is_missing_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    d.only_weights_in(tmp_path, monkeypatch)
    assert features.available("sift") == ""
    assert features.available("xfeat") == ""
    missing = features.available("resnet50")
    assert "'resnet50' are missing" in missing
    assert "rflow weights fetch resnet50" in missing


def test_asking_what_there_is_loads_neither_torch_nor_kornia() -> None:
    code = (
        "import sys; from rflow_engine import features; [features.available(name) for name in features.CATALOGUE]; "
        "print(sorted({'torch', 'kornia'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
