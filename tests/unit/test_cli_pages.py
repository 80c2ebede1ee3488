"""The command line with files of several pictures."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

import rflow_engine
from rflow_engine import cli, pipeline
from tests import pictures

if TYPE_CHECKING:
    import pytest


def test_a_page_of_a_file_with_several_is_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = [Image.fromarray(pictures.rgb8(160, 120, seed=1)), Image.fromarray(pictures.rgb8(150, 100, seed=2))]
    pages[0].save(tmp_path / "both.tif", save_all=True, append_images=pages[1:])

    def align(source: Any, target: Any, *_: Any) -> Any:
        return pictures.alignment_of(source, target, np.eye(3))

    monkeypatch.setattr(pipeline, "align", align)
    both, out = str(tmp_path / "both.tif"), tmp_path / "out"
    assert cli.main(["align", both, both, "--target-page", "2", "-o", str(out)]) == 0
    told = json.loads((out / "alignment.json").read_text(encoding="utf-8"))
    assert (told["source"]["page"], told["target"]["page"]) == (1, 2)
    assert (told["target"]["width"], told["target"]["height"]) == pages[1].size
    again = rflow_engine.load_alignment(out / "alignment.json")
    assert (again.target.info.page, again.target.info.size) == (1, pictures.size_of(np.asarray(pages[1])))
    capsys.readouterr()
    assert cli.main(["align", both, both, "--source-page", "3", "-o", str(tmp_path / "other")]) == 4
    assert "no picture number 3; it has 2" in capsys.readouterr().err
