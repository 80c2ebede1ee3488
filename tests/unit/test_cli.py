"""The command line: what it prints, what it returns to the shell, and what it leaves behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import cv2
import numpy as np
import pytest
from PIL import Image

from rflow_engine import cli, cli_results, errors, pipeline, settings, weights
from rflow_engine.alignment import Alignment
from rflow_engine.export import OUTPUTS, Crop, ImageFormat
from rflow_engine.types import FitFailure, Size, Verdict
from tests import pictures

WIDTH, HEIGHT = 360, 250
TRUE_H = np.array([[1.05, 0.08, -14.0], [-0.06, 0.97, 12.0], [1e-4, -5e-5, 1.0]])

Align = Callable[..., Alignment | FitFailure]


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """Paths of a source and its target; ``TRUE_H`` maps target points to the source (both in corner coordinates)."""
    folder = tmp_path_factory.mktemp("pair")
    source = pictures.rgb8(WIDTH, HEIGHT, seed=1)
    # OpenCV's first pixel centre is (0, 0), ours (0.5, 0.5).
    to_centres, to_corners = np.eye(3), np.eye(3)
    to_centres[:2, 2], to_corners[:2, 2] = -0.5, 0.5
    target = cv2.warpPerspective(
        source,
        to_centres @ TRUE_H @ to_corners,
        (WIDTH - 30, HEIGHT - 20),
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REFLECT,
    )
    Image.fromarray(source).save(folder / "source.png")
    Image.fromarray(target).save(folder / "target.png")
    return str(folder / "source.png"), str(folder / "target.png")


def _alignment(source: Any, target: Any, chosen: settings.Settings, context: Any) -> Alignment:
    """What a pipeline might return: the true homography, no flow."""
    return replace(pictures.alignment_of(source, target, TRUE_H), settings=chosen)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Callable[[Align], None]:
    """Put another function in the place of the pipeline."""

    def put(align: Align) -> None:
        monkeypatch.setattr(pipeline, "align", align)

    return put


def _raising(error: BaseException) -> Align:
    def align(*arguments: Any) -> Alignment:
        raise error

    return align


def _one_sentence(text: str) -> str:
    lines = [line for line in text.splitlines() if line.startswith("rflow: ")]
    assert len(lines) == 1, text
    assert text.rstrip().splitlines()[-1] == lines[0]
    return lines[0]


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
    assert tuple(name for name in OUTPUTS if name != "report_pdf") == cli_results.OUTPUTS


def test_what_is_written_can_be_chosen(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(_alignment)
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
    engine(_raising(AssertionError("no work was wanted")))
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
    assert words in _one_sentence(printed.err)
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
    engine(_alignment)
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
    engine(_alignment)
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
    engine(_alignment)
    assert cli.main(["align", *pair, "-o", str(tmp_path), "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_options_reach_the_engine(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[settings.Settings] = []

    def remember(source: Any, target: Any, chosen: settings.Settings, context: Any) -> Alignment:
        asked.append(chosen)
        return _alignment(source, target, chosen, context)

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
        return _alignment(source, target, chosen, context)

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
    engine(_raising(AssertionError("work was begun")))
    assert cli.main(["align", *pair, "-o", str(tmp_path / "out"), *options]) == 7
    assert f"'{name}' is not here. Fetch it." in _one_sentence(capsys.readouterr().err)
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
    engine(lambda *arguments: replace(_alignment(*arguments), verdict=doubt))
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
    assert words in _one_sentence(capsys.readouterr().err)
    assert not out.exists()


def test_an_earlier_result_is_only_replaced_when_that_was_asked_for(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(_alignment)
    arguments = ["align", *pair, "-o", str(tmp_path)]
    assert cli.main(arguments) == 0
    before = {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    assert cli.main(arguments) == 2
    assert "--overwrite" in _one_sentence(capsys.readouterr().err)
    assert {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()} == before
    assert cli.main([*arguments, "--overwrite"]) == 0


# How it can fail


def test_no_alignment_is_code_3_with_its_reason(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(lambda *arguments: FitFailure(reason="Too few inliers: 3 of 90, need 15.", remedy="Crop them."))
    out = tmp_path / "out"
    assert cli.main(["align", *pair, "-o", str(out)]) == 3
    sentence = _one_sentence(capsys.readouterr().err)
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
    engine(_raising(error))
    out = tmp_path / "out"
    assert cli.main(["align", *pair, "-o", str(out), *(["--json"] if as_json else [])]) == code
    printed = capsys.readouterr()
    _one_sentence(printed.err)
    assert "Traceback" not in printed.err
    if as_json:
        report = json.loads(printed.out)
        assert report["exit_code"] == code
        assert report["problem"]
    assert not out.exists()


def test_debug_shows_where_an_unexpected_error_happened(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine(_raising(ZeroDivisionError("x")))
    assert cli.main(["align", *pair, "-o", str(tmp_path), "--debug"]) == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
def test_ctrl_c_lets_the_job_tidy_up_and_leaves_nothing(
    pair: tuple[str, str], engine: Callable[[Align], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = signal.getsignal(signal.SIGINT)

    def interrupted(source: Any, target: Any, chosen: Any, context: Any) -> Alignment:
        os.kill(os.getpid(), signal.SIGINT)
        result = _alignment(source, target, chosen, context)
        context.raise_if_cancelled()
        return result

    engine(interrupted)
    assert cli.main(["align", *pair, "-o", str(tmp_path / "out")]) == 130
    assert "nothing was written" in _one_sentence(capsys.readouterr().err)
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
    assert "is not a folder" in _one_sentence(capsys.readouterr().err)
    assert (tmp_path / "taken").read_text() == "mine"


def test_an_output_without_permission_is_code_5_before_any_work(
    pair: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert cli.main(["align", *pair, "-o", str(tmp_path / "out")]) == 5
    assert "no permission" in _one_sentence(capsys.readouterr().err)
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs a file system that refuses folders even to root")
def test_a_file_system_that_refuses_is_code_5(
    pair: tuple[str, str], engine: Callable[[Align], None], capsys: pytest.CaptureFixture[str]
) -> None:
    engine(_alignment)
    assert cli.main(["align", *pair, "-o", "/proc/aligned"]) == 5
    _one_sentence(capsys.readouterr().err)


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
    assert "bad.png" in _one_sentence(capsys.readouterr().err)
    assert sorted(tmp_path.iterdir()) == before


# With the real engine


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
    assert "not available" in _one_sentence(capsys.readouterr().err)
    assert not (tmp_path / "out").exists()
