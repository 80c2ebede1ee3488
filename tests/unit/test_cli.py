"""The command line: what it prints, what it returns to the shell, and what it leaves behind."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest

from rflow_engine import cli, cli_results, errors, settings, weights
from rflow_engine.alignment import Alignment
from rflow_engine.export import OUTPUTS, Crop, Direction, ImageFormat
from rflow_engine.types import Verdict
from rflow_engine.warp import Interpolation
from tests import command_line
from tests.command_line import TRUE_H, WIDTH, Align, alignment, one_sentence, raising


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    return command_line.write_pair(tmp_path_factory.mktemp("pair"))


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Callable[[Align], None]:
    return command_line.replacing(monkeypatch)


# What answers at once


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["align", "--help"],
        ["align"],
        ["align", "no.png", "nowhere.png", "-o", "out"],
        ["export", "--help"],
    ],
)
def test_help_and_mistakes_do_not_wait_for_torch(arguments: list[str], tmp_path: Path) -> None:
    code = (
        "import sys\nfrom rflow_engine import cli\n"
        "try: cli.main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "sys.exit('torch' in sys.modules or 'kornia' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], cwd=tmp_path, capture_output=True)
    assert done.returncode == 0


def test_the_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["align", "--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    for words in ("the picture that is moved", "the picture that stays", "exit codes", "--sample"):
        assert words in text
    for name, (purpose, _) in settings.PRESETS.items():
        assert f"  {name:<10} {purpose}\n" in text
    for name in settings.BACKBONES:
        assert name in text
    codes = {cli.Exit.ALIGNED, cli.Exit.NO_ALIGNMENT, cli.Exit.CANCELLED}
    codes |= {kind.exit_code for kind in errors.EngineError.__subclasses__()}
    for code in codes:
        assert f"\n  {int(code):<4} " in text


def test_formats_outputs_and_crops_are_those_of_the_export() -> None:
    assert get_args(ImageFormat) == cli_results.FORMATS
    assert get_args(Crop) == cli_results.CROPS
    assert get_args(Direction) == tuple(cli_results.DIRECTIONS.values())
    assert get_args(Interpolation) == cli_results.INTERPOLATIONS
    assert tuple(name for name in OUTPUTS if name != "report_pdf") == cli_results.OUTPUTS


def test_what_is_written_can_be_chosen(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(alignment)
    out = tmp_path / "out"
    arguments = ["align", *pair, "-o", str(out), "--write", "report,bigwarp,aligned", "--crop", "overlap", "--quiet"]
    assert cli.main(arguments) == 0
    assert sorted(path.name for path in out.iterdir()) == ["aligned.png", "landmarks-bigwarp.csv", "report.html"]
    everything = ["align", *pair, "-o", str(tmp_path / "all"), "--write", "all", "--quiet"]
    assert cli.main(everything) == 0
    # The made-up result has no flow.
    assert len(list((tmp_path / "all").iterdir())) == len(cli_results.OUTPUTS) - 3


def test_a_wrong_output_is_said_before_any_work(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(raising(AssertionError("no work was wanted")))
    assert cli.main(["align", *pair, "-o", str(tmp_path / "out"), "--write", "report,sculpture"]) == 2
    assert "no output 'sculpture'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "COMMAND"),
        (["paint"], "invalid choice: 'paint'"),
        (["align"], "required: -o/--output"),
        (["align", "a.png", "b.png"], "required: -o/--output"),
        (["align", "-o", "out"], "Two pictures are needed"),
        (["align", "a.png", "-o", "out"], "Two pictures are needed"),
        (["align", "a.png", "b.png", "c.png", "-o", "out"], "nrecognized arguments: c.png"),
        (["align", "a.png", "--sample", "-o", "out"], "--sample brings its own"),
        (["align", "a.png", "b.png", "-o", "out", "--preset", "best"], "invalid choice: 'best'"),
        (["align", "a.png", "b.png", "-o", "out", "--device", "tpu"], "invalid choice: 'tpu'"),
        (["align", "a.png", "b.png", "-o", "out", "--seed", "x"], "invalid int value: 'x'"),
        (["align", "a.png", "b.png", "-o", "out", "--seed", "-1"], "seed must be between"),
        (["align", "a.png", "b.png", "-o", "out", "--settings", "no.json"], "cannot be read"),
        (["align", "a.png", "b.png", "-o", "out", "--settings", "x", "--preset", "fast"], "contradict"),
        (["align", "a.png", "b.png", "-o", "out", "--features", "sift,surf"], "no features called 'surf'"),
        (["align", "a.png", "b.png", "-o", "out", "--features", "sift,sift"], "more than once"),
        (["align", "a.png", "b.png", "-o", "out", "--features", ","], "No features are chosen"),
        (["align", "a.png", "b.png", "-o", "out", "--search", "far"], "invalid choice: 'far'"),
        (["align", "a.png", "b.png", "-o", "out", "--model", "spline"], "invalid choice: 'spline'"),
        (["align", "a.png", "b.png", "-o", "out", "--homographies", "0"], "homographies must be between 1 and"),
        (["align", "a.png", "b.png", "-o", "out", "--flow", "magic"], "invalid choice: 'magic'"),
    ],
)
def test_bad_usage_is_one_sentence_and_code_2(
    arguments: list[str],
    words: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(arguments) == 2
    printed = capsys.readouterr()
    assert words in one_sentence(printed.err)
    assert printed.out == ""
    assert list(tmp_path.iterdir()) == []


def test_bad_usage_is_json_too_when_json_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["align", "--json", "-o", "out"]) == 2
    report = json.loads(capsys.readouterr().out)
    assert (report["status"], report["exit_code"]) == ("error", 2)
    assert "Two pictures" in report["problem"]


# What comes of a result


def test_success_writes_the_files_and_says_what_was_found(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(alignment)
    assert cli.main(["align", *pair, "-o", str(tmp_path / "new" / "out")]) == 0
    printed = capsys.readouterr()
    assert "6 of 8 agree (75 %), median residual 0.25 px" in printed.out
    assert "the homography alone" in printed.out
    assert str(tmp_path / "new" / "out") in printed.out
    assert "Starting the engine" in printed.err
    for name in ("aligned.png", "overlay.png", "alignment.json"):
        assert (tmp_path / "new" / "out" / name).stat().st_size > 0


def test_json_is_one_object_with_figures_and_files(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(alignment)
    assert cli.main(["align", *pair, "-o", str(tmp_path), "--json", "--format", "tiff"]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    report = json.loads(printed.out)
    assert (report["status"], report["exit_code"], report["inliers"], report["matches"]) == ("aligned", 0, 6, 8)
    np.testing.assert_array_equal(report["source_from_target"], TRUE_H)
    assert report["source"]["width"] == WIDTH
    assert report["flow"] is None
    assert {Path(file).name for file in report["files"]} == {file.name for file in tmp_path.iterdir()}
    assert "aligned.tif" in {file.name for file in tmp_path.iterdir()}


def test_quiet_prints_nothing(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(alignment)
    assert cli.main(["align", *pair, "-o", str(tmp_path), "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_options_reach_the_engine(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[settings.Settings] = []

    def remember(source: Any, target: Any, chosen: settings.Settings, context: Any) -> Alignment:
        asked.append(chosen)
        return alignment(source, target, chosen, context)

    engine(remember)
    first, again = str(tmp_path / "first"), str(tmp_path / "again")
    assert cli.main(["align", *pair, "-o", first, "--preset", "fast", "--device", "cpu", "--seed", "7"]) == 0
    assert (asked[0].preset, asked[0].device, asked[0].seed) == ("fast", "cpu", 7)
    assert cli.main(["align", *pair, "-o", again, "--settings", f"{first}/alignment.json"]) == 0
    assert asked[1] == asked[0]
    capsys.readouterr()


def test_options_change_what_the_preset_says(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[settings.Settings] = []

    def remember(source: Any, target: Any, chosen: settings.Settings, context: Any) -> Alignment:
        asked.append(chosen)
        return alignment(source, target, chosen, context)

    engine(remember)
    out = ["-o", str(tmp_path), "--overwrite", "--quiet"]
    ways = ["--features", "sift, xfeat", "--search", "full", "--model", "affine", "--homographies", "3"]
    assert cli.main(["align", *pair, *out, "--preset", "fast", "--flow", "guided", *ways]) == 0
    fast = settings.preset("fast")
    coarse = replace(fast.coarse, backbones=("sift", "xfeat"), search="full", model="affine", homographies=3)
    assert asked[0] == replace(fast, coarse=coarse, fine=replace(fast.fine, enabled=True, method="guided"))
    assert cli.main(["align", *pair, *out, "--flow", "off"]) == 0
    balanced = settings.preset("balanced")
    assert asked[1] == replace(balanced, fine=replace(balanced.fine, enabled=False))
    for method in settings.SPLINES:
        assert cli.main(["align", *pair, *out, "--preset", "fast", "--flow", method]) == 0
        assert asked[-1].fine == replace(fast.fine, enabled=True, method=method)
    capsys.readouterr()


@pytest.mark.parametrize(
    ("options", "name"),
    [
        (["--features", "xfeat,aliked"], "aliked-n16rot"),
        (["--flow", "paper"], "ransac-flow"),
        (["--preset", "paper"], "resnet50"),
    ],
)
def test_missing_weights_are_told_before_any_work(
    pair: tuple[str, str],
    engine: Callable[[Align], None],
    options: list[str],
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def status(asked: str) -> weights.Status:
        there = known(asked)
        return there if asked != name else replace(there, problem=f"'{name}' is not here.", remedy="Fetch it.")

    known = weights.status
    monkeypatch.setattr(weights, "status", lambda asked: status(asked))
    engine(raising(AssertionError("work was begun")))
    assert cli.main(["align", *pair, "-o", str(tmp_path / "out"), *options]) == 7
    assert f"'{name}' is not here. Fetch it." in one_sentence(capsys.readouterr().err)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("how", [[], ["--quiet"], ["--json"]])
def test_a_doubtful_result_is_a_success_with_a_warning(
    pair: tuple[str, str],
    engine: Callable[[Align], None],
    how: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    doubt = Verdict(level="doubtful", reason="Few matches agree:\ncheck it by eye.")
    engine(lambda *arguments: replace(alignment(*arguments), verdict=doubt))
    assert cli.main(["align", *pair, "-o", str(tmp_path), *how]) == 0
    printed = capsys.readouterr()
    warned = "rflow: warning: The alignment is doubtful: Few matches agree: check it by eye."
    assert printed.err.splitlines()[-1] == warned
    assert ("DOUBTFUL" in printed.out) is (how == [])
    if how == ["--json"]:
        assert json.loads(printed.out)["verdict"]["level"] == "doubtful"
    assert (tmp_path / "aligned.png").exists()


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "not valid JSON"), ("[1]", "no JSON object"), ('{"version": 99}', "version"), ('{"settings": 3}', "version")],
)
def test_unusable_settings_files_are_told(
    pair: tuple[str, str], text: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "settings.json").write_text(text)
    out = tmp_path / "out"
    assert cli.main(["align", *pair, "-o", str(out), "--settings", str(tmp_path / "settings.json")]) == 2
    assert words in one_sentence(capsys.readouterr().err)
    assert not out.exists()


def test_an_earlier_result_is_only_replaced_when_that_was_asked_for(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(alignment)
    arguments = ["align", *pair, "-o", str(tmp_path)]
    assert cli.main(arguments) == 0
    before = {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    assert cli.main(arguments) == 2
    assert "--overwrite" in one_sentence(capsys.readouterr().err)
    assert {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()} == before
    assert cli.main([*arguments, "--overwrite"]) == 0
