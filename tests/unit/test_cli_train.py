"""``rflow train``: what it says when it works and when it cannot."""

from __future__ import annotations

import json
import os
from pathlib import Path

import cv2
import pytest

from rflow_engine import cli, cli_train
from rflow_engine.training import recipe
from tests import pictures


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "pictures"
    made.mkdir()
    for number in range(2):
        cv2.imwrite(str(made / f"{number}.png"), pictures.rgb8(220, 180, seed=number))
    return made


def run(*arguments: object) -> int:
    return cli.main(["train", *map(str, arguments)])


def test_the_names_of_recipes_are_those_there_are() -> None:
    assert tuple(sorted(recipe.RECIPES)) == tuple(sorted(cli_train.RECIPES))


def test_a_short_training_and_going_on(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    options = (folder, "-o", out, "--recipe", "quick", "--steps", 2, "--json")
    assert run(*options) == 0
    first = json.loads(capsys.readouterr().out)
    assert first["steps"] == first["wanted"] == 2
    assert {Path(file).name for file in first["files"]} == {file.name for file in out.iterdir()}
    assert run(*options) == 2
    assert "--resume" in capsys.readouterr().err
    assert run(folder, "-o", out, "--resume", "--steps", 3) == 0
    assert "3 of 3 steps on" in capsys.readouterr().out
    assert run(folder, "-o", out, "--resume", "--recipe", "own") == 2
    assert "has the recipe 'quick'" in capsys.readouterr().err
    assert run(folder, "-o", out, "--resume", "--seed", 7) == 2


def test_an_empty_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert run(tmp_path / "empty", "-o", tmp_path / "out") == 2
    assert "no pictures to learn from" in capsys.readouterr().err
    assert run(tmp_path / "nowhere", "-o", tmp_path / "out") == 2
    assert "There is no folder" in capsys.readouterr().err


def test_nothing_to_go_on_with(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "-o", tmp_path / "out", "--resume") == 2
    assert "no training to go on with" in capsys.readouterr().err
    (tmp_path / "out" / "checkpoint.pt").write_bytes(b"broken")
    assert run(folder, "-o", tmp_path / "out", "--resume") == 2
    assert "damaged" in capsys.readouterr().err


@pytest.mark.parametrize("options", [("--hours", "0"), ("--hours", "nan"), ("--steps", "0"), ("--recipe", "none")])
def test_values_that_mean_nothing(options: tuple[str, str], folder: Path, tmp_path: Path) -> None:
    assert run(folder, "-o", tmp_path / "out", *options) == 2


def test_a_place_that_cannot_be_written_to(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert run(folder, "-o", tmp_path / "file" / "out") == 5
    assert "not a folder" in capsys.readouterr().err
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(0o500)
    if not os.access(locked, os.W_OK):
        assert run(folder, "-o", locked / "out") == 5
        assert "permission" in capsys.readouterr().err
