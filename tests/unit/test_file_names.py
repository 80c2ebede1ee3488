"""Names of files that are no UTF-8, as old archives have them, do not stop anything from being written."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest

from rflow_engine import cli
from rflow_engine.export import ExportOptions, Output, export
from rflow_engine.images import open_image
from rflow_engine.training.pictures import kept_for_validation
from rflow_engine.weights.files import write_text
from tests import pictures, sessions

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are Unicode")
NAME = os.fsdecode(b"Bl\xfcte.png")


@pytest.mark.parametrize("output", ["alignment", "transform", "report", "matches"])
def test_every_text_is_written_and_names_the_file(tmp_path: Path, output: Output) -> None:
    image = open_image(sessions.write(tmp_path / "a.png", 60, 40, 1).rename(tmp_path / NAME))
    alignment = pictures.alignment_of(image, image, np.eye(3))
    [file] = export(alignment, tmp_path / "out", options=ExportOptions(what=(output,))).files
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".json":
        assert json.loads(text)["source"]["name"] == NAME
    elif output == "report":
        assert "Bl?te.png" in text


def test_figures_for_scripts_hold_every_name(capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["align", f"/nowhere/{NAME}", "b.png", "-o", "out", "--json"])
    assert code == 4
    answer = capsys.readouterr().out
    assert answer.isascii()
    assert NAME in json.loads(answer)["problem"]


def test_a_folder_of_weights_is_remembered(tmp_path: Path) -> None:
    write_text(tmp_path / "places.json", json.dumps([NAME, "Grün"], ensure_ascii=False))
    assert json.loads((tmp_path / "places.json").read_text(encoding="utf-8")) == [NAME, "Grün"]


def test_training_takes_a_picture_by_any_name() -> None:
    assert kept_for_validation(NAME) in (True, False)
