"""How the command line fails: a code for every kind, one sentence, and nothing left behind."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from rflow_engine import cli, errors
from rflow_engine.alignment import Alignment
from rflow_engine.types import FitFailure
from tests import command_line, pictures
from tests.command_line import HEIGHT, WIDTH, Align, alignment, one_sentence, raising


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    return command_line.write_pair(tmp_path_factory.mktemp("pair"))


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Callable[[Align], None]:
    return command_line.replacing(monkeypatch)


def test_no_alignment_is_code_3_with_its_reason(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(lambda *arguments: FitFailure(reason="Too few inliers: 3 of 90, need 15.", remedy="Crop them."))
    out = tmp_path / "out"
    assert cli.main(["align", *pair, "-o", str(out)]) == 3
    sentence = one_sentence(capsys.readouterr().err)
    assert sentence == "rflow: No alignment: Too few inliers: 3 of 90, need 15. Crop them."
    assert cli.main(["align", *pair, "-o", str(out), "--json"]) == 3
    report = json.loads(capsys.readouterr().out)
    assert (report["status"], report["problem"]) == ("no_alignment", "Too few inliers: 3 of 90, need 15.")
    assert not out.exists()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.UsageError("Bad.", "Mend."), 2),
        (errors.DeviceError("No GPU.", "Use the CPU."), 2),
        (errors.ImageReadError("Torn.", "Copy it."), 4),
        (errors.WriteError("Full.", "Make room."), 5),
        (errors.ResourceError("Too much.", "Use less."), 6),
        (MemoryError(), 6),
        (errors.WeightsError("Gone.", "Install."), 7),
        (errors.Cancelled(), 130),
        (KeyboardInterrupt(), 130),
        (ZeroDivisionError("by\nzero"), 1),
    ],
)
@pytest.mark.parametrize("as_json", [False, True])
def test_every_kind_of_error_has_its_code_and_one_sentence(
    pair: tuple[str, str],
    engine: Callable[[Align], None],
    error: BaseException,
    code: int,
    as_json: bool,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    engine(raising(error))
    out = tmp_path / "out"
    assert cli.main(["align", *pair, "-o", str(out), *(["--json"] if as_json else [])]) == code
    printed = capsys.readouterr()
    one_sentence(printed.err)
    assert "Traceback" not in printed.err
    if as_json:
        report = json.loads(printed.out)
        assert report["exit_code"] == code
        assert report["problem"]
    assert not out.exists()


def test_debug_shows_where_an_unexpected_error_happened(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(raising(ZeroDivisionError("x")))
    assert cli.main(["align", *pair, "-o", str(tmp_path), "--debug"]) == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
def test_ctrl_c_lets_the_job_tidy_up_and_leaves_nothing(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = signal.getsignal(signal.SIGINT)

    def interrupted(source: Any, target: Any, chosen: Any, context: Any) -> Alignment:
        os.kill(os.getpid(), signal.SIGINT)
        result = alignment(source, target, chosen, context)
        context.raise_if_cancelled()
        return result

    engine(interrupted)
    assert cli.main(["align", *pair, "-o", str(tmp_path / "out")]) == 130
    assert "nothing was written" in one_sentence(capsys.readouterr().err)
    assert not (tmp_path / "out").exists()
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
def test_a_second_ctrl_c_does_not_wait_for_the_job(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path
) -> None:
    def deaf(*arguments: Any) -> Alignment:
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        raise AssertionError("the job went on")

    engine(deaf)
    assert cli.main(["align", *pair, "-o", str(tmp_path / "out"), "--quiet"]) == 130


@pytest.mark.parametrize("below", ["", "deeper"])
def test_an_output_that_is_a_file_is_code_5(
    pair: tuple[str, str], below: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("mine")
    assert cli.main(["align", *pair, "-o", str(tmp_path / "taken" / below)]) == 5
    assert "is not a folder" in one_sentence(capsys.readouterr().err)
    assert (tmp_path / "taken").read_text() == "mine"


def test_an_output_without_permission_is_code_5_before_any_work(
    pair: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert cli.main(["align", *pair, "-o", str(tmp_path / "out")]) == 5
    assert "no permission" in one_sentence(capsys.readouterr().err)
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs a file system that refuses folders even to root")
def test_a_file_system_that_refuses_is_code_5(
    pair: tuple[str, str], engine: Callable[[Align], None], capsys: pytest.CaptureFixture[str]
) -> None:
    engine(alignment)
    assert cli.main(["align", *pair, "-o", "/proc/aligned"]) == 5
    one_sentence(capsys.readouterr().err)


def _zero_bytes(path: Path) -> None:
    path.write_bytes(b"")


def _folder(path: Path) -> None:
    path.mkdir()


def _words(path: Path) -> None:
    path.write_text("This is no picture. " * 50)


def _truncated(path: Path) -> None:
    Image.fromarray(pictures.rgb8(WIDTH, HEIGHT)).save(path)
    path.write_bytes(path.read_bytes()[:4000])


def _one_pixel(path: Path) -> None:
    Image.new("RGB", (1, 1), "red").save(path)


def _thin(path: Path) -> None:
    Image.fromarray(pictures.rgb8(3000, 20)).save(path)


def _blank(path: Path) -> None:
    Image.new("RGB", (WIDTH, HEIGHT), "white").save(path)


def _nowhere(path: Path) -> None:
    """Leave the path empty."""


@pytest.mark.parametrize("make", [_nowhere, _zero_bytes, _folder, _words, _truncated, _one_pixel, _thin, _blank])
@pytest.mark.parametrize("role", [0, 1])
def test_an_unusable_picture_is_code_4_one_sentence_and_nothing_else(
    pair: tuple[str, str],
    make: Callable[[Path], None],
    role: int,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    make(tmp_path / "bad.png")
    both = list(pair)
    both[role] = str(tmp_path / "bad.png")
    before = sorted(tmp_path.iterdir())
    assert cli.main(["align", *both, "-o", str(tmp_path / "out"), "--device", "cpu", "--preset", "fast"]) == 4
    assert "bad.png" in one_sentence(capsys.readouterr().err)
    assert sorted(tmp_path.iterdir()) == before
