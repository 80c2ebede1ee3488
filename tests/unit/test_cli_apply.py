"""``rflow apply`` by the command line."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import tifffile

from rflow_engine import cli
from rflow_engine.export import ExportOptions, export
from rflow_engine.images import open_image
from rflow_engine.types import Size
from tests import pictures

MOVED = np.array([[1.0, 0.0, 6.0], [0.0, 1.0, -3.0], [0.0, 0.0, 1.0]])


@pytest.fixture
def record(tmp_path: Path) -> Path:
    for number, name in enumerate(("source.tif", "target.tif")):
        tifffile.imwrite(tmp_path / name, pictures.rgb8(150, 120, seed=number), photometric="rgb")
    alignment = pictures.alignment_of(tmp_path / "source.tif", tmp_path / "target.tif", MOVED)
    export(alignment, tmp_path / "result", options=ExportOptions(what=("alignment",)))
    return tmp_path / "result" / "alignment.json"


def test_bands_are_laid_and_told(record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tifffile.imwrite(tmp_path / "ir.tif", np.repeat(np.repeat(pictures.grey16(150, 120), 2, 0), 2, 1))
    arguments = [
        "apply",
        str(record),
        str(tmp_path / "ir.tif"),
        str(tmp_path / "source.tif"),
        "-o",
        str(tmp_path / "out"),
    ]
    assert cli.main(arguments) == 0
    printed = capsys.readouterr()
    assert "ir.tif: × 2 → ir-aligned.tif, 150 × 120 pixels" in printed.out
    found = open_image(tmp_path / "out" / "source-aligned.tif").read()
    np.testing.assert_array_equal(found[3:, :-6], open_image(tmp_path / "source.tif").read()[:-3, 6:])
    assert cli.main(arguments) == 2
    assert "already exists" in capsys.readouterr().err
    assert cli.main([*arguments, "--overwrite", "--json", "--resolution", "own", "--format", "png"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["status"] == "applied"
    assert [(one["factor"], one["width"]) for one in said["pictures"]] == [(2.0, 300), (1.0, 150)]
    assert open_image(tmp_path / "out" / "ir-aligned.png").info.size == Size(width=300, height=240)


def test_a_part_of_the_source(record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tifffile.imwrite(tmp_path / "macro.tif", pictures.rgb8(200, 160), photometric="rgb")
    arguments = ["apply", str(record), str(tmp_path / "macro.tif"), "-o", str(tmp_path / "out"), "--quiet"]
    assert cli.main(arguments) == 0
    assert cli.main([*arguments, "--overwrite", "--crop-of", "20", "30", "50", "50"]) == 2
    assert "shape of the part" in capsys.readouterr().err
    assert cli.main([*arguments, "--overwrite", "--crop-of", "20", "30", "50", "40"]) == 0
    mask = open_image(tmp_path / "out" / "macro-aligned.tif").read_mask()
    assert mask is not None
    rows, columns = np.nonzero(mask)
    assert (columns.min(), columns.max() + 1, rows.min(), rows.max() + 1) == (14, 64, 33, 73)
