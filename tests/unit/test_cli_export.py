"""``rflow export``: what a saved session holds, written by the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tifffile

from rflow_engine import cli, editing
from rflow_engine.export.profiles import srgb
from rflow_engine.images import open_image
from rflow_engine.session import PairRecord, Session, save
from tests import sessions


def settled(pair: PairRecord) -> PairRecord:
    """A pair whose alignment follows its edits."""
    assert pair.alignment is not None
    return replace(pair, edits=editing.start(pair.alignment))


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """A session of three pairs: aligned, aligned without a name, refused."""
    first = settled(sessions.pair_record(tmp_path))
    second = settled(sessions.pair_record(tmp_path, name="", seed=1))
    assert second.alignment is not None
    accepted = replace(second.alignment.verdict, level="accepted", reason="")
    second = replace(second, alignment=replace(second.alignment, verdict=accepted))
    begun = PairRecord(name="begun", source=first.source, target=second.target, failure="They are unrelated.")
    save(Session(pairs=(first, second, begun), current=1), tmp_path / "study.rflow")
    return tmp_path / "study.rflow"


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err


def test_the_first_pair_is_written_as_it_was_saved(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["export", str(study), "-o", str(tmp_path / "out")]) == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["aligned.png", "alignment.json", "confidence.png", "flow.npz", "overlay.png"]
    written = json.loads((tmp_path / "out" / "alignment.json").read_text(encoding="utf-8"))
    assert np.allclose(written["homography"]["source_from_target"], sessions.HOMOGRAPHY)
    printed = capsys.readouterr()
    assert "source0.png to target0.png" in printed.out
    assert "Look closer." in printed.err


@pytest.mark.parametrize("wanted", ["2", "source1 → target1"])
def test_a_pair_is_chosen_by_number_or_name_and_outputs_as_for_align(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], wanted: str
) -> None:
    options = ["--write", "aligned,bigwarp", "--crop", "union", "--format", "tiff", "--json"]
    assert cli.main(["export", str(study), "-o", str(tmp_path / "out"), "--pair", wanted, *options]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["aligned.tif", "landmarks-bigwarp.csv"]
    said = json.loads(capsys.readouterr().out)
    assert (said["status"], said["pair"], said["source"]["name"]) == ("exported", 2, "source1.png")
    assert [Path(file).name for file in said["files"]] == ["aligned.tif", "landmarks-bigwarp.csv"]
    # All of both pictures is more than the target.
    assert open_image(tmp_path / "out" / "aligned.tif").info.size.pixels > 120 * 80


def test_how_tiffs_lie_in_their_files_and_in_which_colours(study: Path, tmp_path: Path) -> None:
    options = ["--write", "aligned,ome_tiff,openraster,alignment", "--format", "tiff", "--compression", "deflate"]
    folder = tmp_path / "out"
    assert cli.main(["export", str(study), "-o", str(folder), *options, "--pyramid", "--profile", "srgb"]) == 0
    assert {path.name for path in folder.iterdir()} >= {"aligned.tif", "pair.ome.tif", "layers.ora"}
    with tifffile.TiffFile(folder / "aligned.tif") as tiff:
        assert int(tiff.pages[0].compression) == 8
        assert bytes(tiff.pages[0].tags[34675].value) == srgb()
    how = json.loads((folder / "alignment.json").read_text(encoding="utf-8"))["export"]
    assert (how["tiff_compression"], how["profile"]) == ("deflate", "srgb")


def test_a_name_goes_before_a_number_and_must_be_of_one_pair(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = settled(sessions.pair_record(tmp_path))
    save(Session(pairs=(pair, replace(pair, name="1"), pair)), study)
    arguments = ["export", str(study), "--write", "transform", "--json", "-o"]
    assert cli.main([*arguments, str(tmp_path / "a"), "--pair", "1"]) == 0
    assert json.loads(capsys.readouterr().out)["pair"] == 2
    assert cli.main([*arguments, str(tmp_path / "b"), "--pair", "Vermeer"]) == 2
    assert "Choose one by its number: 1, 3." in told(capsys)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--pair", "4"], 2, "There is no pair '4' in 'study.rflow'. There are: 1 “Vermeer”, 2 “source1 → target1”"),
        (["--pair", "0"], 2, "There is no pair '0'"),
        (["--pair", "begun"], 2, "3 “begun” of 'study.rflow' has no alignment. They are unrelated."),
        (["--write", "everything"], 2, "There is no output 'everything'"),
    ],
)
def test_what_cannot_be_exported_is_said_and_nothing_is_written(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, words: str
) -> None:
    assert cli.main(["export", str(study), "-o", str(tmp_path / "out"), *arguments]) == code
    assert words in told(capsys)
    assert not (tmp_path / "out").exists()


def test_missing_resized_and_changed_pictures(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["export", str(study), "--write", "overlay", "-o"]
    sessions.write(tmp_path / "source0.png", 110, 70, seed=50)
    assert cli.main([*arguments, str(tmp_path / "changed")]) == 0
    assert "Changed since the session was saved: 'source0.png'." in told(capsys)
    sessions.write(tmp_path / "source0.png", 100, 70, seed=0)
    assert cli.main([*arguments, str(tmp_path / "resized")]) == 4
    assert "has another number of pixels" in told(capsys)
    (tmp_path / "source0.png").unlink()
    assert cli.main([*arguments, str(tmp_path / "missing")]) == 4
    assert f"The source '{tmp_path / 'source0.png'}' is missing." in told(capsys)
    # What is missing of one pair is in the way of no other.
    assert cli.main([*arguments, str(tmp_path / "other"), "--pair", "2", "--quiet"]) == 0
    assert told(capsys) == ""


def test_edits_that_wait_for_their_fit_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(Session(pairs=(sessions.pair_record(tmp_path),)), tmp_path / "s.rflow")
    assert cli.main(["export", str(tmp_path / "s.rflow"), "-o", str(tmp_path / "out"), "--write", "transform"]) == 0
    assert "The matches were edited after the alignment" in told(capsys)


def test_the_report_is_told_how_large_the_pictures_are(study: Path, tmp_path: Path) -> None:
    pair = replace(settled(sessions.pair_record(tmp_path)), mm_per_pixel=(None, 0.5))
    save(Session(pairs=(pair,)), study)
    assert cli.main(["export", str(study), "-o", str(tmp_path / "out"), "--write", "report", "--quiet"]) == 0
    html = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "50.8 pixels per inch, set by the user: 6.0 × 4.0 cm" in html


def test_a_file_that_is_no_session(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "note.rflow").write_text("no session")
    for name in ("note.rflow", "nowhere.rflow"):
        assert cli.main(["export", str(tmp_path / name), "-o", str(tmp_path / "out")]) == 4
        assert name in told(capsys)
    save(Session(), tmp_path / "empty.rflow")
    assert cli.main(["export", str(tmp_path / "empty.rflow"), "-o", str(tmp_path / "out")]) == 2
    assert "holds no pairs" in told(capsys)
    assert not (tmp_path / "out").exists()


def test_an_earlier_result_is_only_replaced_when_that_was_asked_for(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["export", str(study), "-o", str(tmp_path / "out"), "--write", "alignment"]
    assert cli.main(arguments) == 0
    assert cli.main(arguments) == 2
    assert "--overwrite" in told(capsys)
    assert cli.main([*arguments, "--overwrite", "--quiet"]) == 0
