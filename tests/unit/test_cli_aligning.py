"""The command line with the real engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from rflow_engine import cli
from rflow_engine.types import Size
from tests import command_line, pictures
from tests.command_line import HEIGHT, TRUE_H, WIDTH, one_sentence


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    return command_line.write_pair(tmp_path_factory.mktemp("pair"))


def _align_for_real(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = cli.main(["align", *arguments, "--device", "cpu", "--json"])
    report = json.loads(capsys.readouterr().out)
    assert isinstance(report, dict)
    return code, report


def _corner_error(found: list[list[float]], true: np.ndarray) -> float:
    from rflow_engine import coords

    corners = coords.corners(Size(width=WIDTH - 30, height=HEIGHT - 20))
    miss = coords.apply_homography(np.array(found), corners) - coords.apply_homography(true, corners)
    return float(np.linalg.norm(miss, axis=1).max())


def test_a_known_warp_is_found_and_applied(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, report = _align_for_real(capsys, *pair, "-o", str(tmp_path), "--preset", "fast")
    assert code == 0
    assert _corner_error(report["source_from_target"], TRUE_H) < 1.5
    with Image.open(tmp_path / "aligned.png") as aligned, Image.open(pair[1]) as target:
        assert aligned.size == target.size
        a, t = (np.asarray(picture.convert("RGB"), np.float32)[40:-40, 40:-40] for picture in (aligned, target))
    assert np.abs(a - t).mean() < 6


def test_identical_pictures_give_the_identity(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, report = _align_for_real(capsys, pair[1], pair[1], "-o", str(tmp_path), "--preset", "fast")
    assert code == 0
    assert _corner_error(report["source_from_target"], np.eye(3)) < 0.2


def test_unrelated_pictures_are_refused(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.fromarray(pictures.rgb8(300, 400, seed=99)).save(tmp_path / "other.png")
    code, report = _align_for_real(capsys, str(tmp_path / "other.png"), pair[1], "-o", str(tmp_path / "out"))
    assert (code, report["status"]) == (3, "no_alignment")
    assert report["problem"]
    assert not (tmp_path / "out").exists()


def test_the_sample_is_aligned_closely_to_its_truth(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, report = _align_for_real(capsys, "--sample", "-o", str(tmp_path))
    assert code == 0
    assert report["truth"]["points"] > 100
    assert report["truth"]["median_px"] < report["truth"]["homography_median_px"] < 10


def test_an_unavailable_device_is_told(
    pair: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert cli.main(["align", *pair, "-o", str(tmp_path / "out"), "--device", "cuda"]) == 2
    assert "not available" in one_sentence(capsys.readouterr().err)
    assert not (tmp_path / "out").exists()
