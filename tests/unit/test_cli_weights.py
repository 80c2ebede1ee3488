"""``rflow weights``: what it prints, what it returns, what it leaves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from rflow_engine import cli, cli_weights, weights
from tests import weights_shelf as shelf
from tests.servers import Server

CONTENT = shelf.tiny()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COLUMNS", "100")
    shelf.isolate(monkeypatch, tmp_path)
    return tmp_path


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server with the file of an entry "tiny" on it."""
    with Server() as running:
        tiny = shelf.entry(CONTENT, addresses=(running.put("tiny.pth", CONTENT),), licence="CC-BY-NC-4.0")
        shelf.describe(monkeypatch, tiny, shelf.real("ransac-flow"))
        monkeypatch.setattr(weights, "CATALOGUE", {"tiny": tiny, "ransac-flow": tiny})
        yield running


def test_the_list_says_what_there_is_and_how_to_get_the_rest(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["weights", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    rows = {line.split()[0]: line for line in lines if line and not line.startswith(" ")}
    assert list(rows)[: 1 + len(weights.CATALOGUE)] == ["NAME", *weights.CATALOGUE]
    assert "there" in rows["xfeat"]
    assert "6.2 MB" in rows["xfeat"]
    assert "not here" in rows["resnet50"]
    assert "CC-BY-NC-4.0 (non-commercial)" in rows["resnet50-moco"]
    below = lines[lines.index(rows["resnet50"]) + 1]
    assert below.startswith("    Fetch them: rflow weights fetch resnet50 (102.5 MB, from download.pytorch.org")
    # The columns are aligned: each state begins where its title does.
    at = rows["NAME"].index("STATE")
    assert all(rows[name][at - 2 : at] == "  " and rows[name][at] != " " for name in weights.CATALOGUE)


def test_the_list_for_scripts(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["weights", "list", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["status"] == "ok"
    found = {item["name"]: item for item in data["weights"]}
    assert list(found) == list(weights.CATALOGUE)
    assert found["xfeat"]["state"] == "ready"
    assert found["xfeat"]["place"] == "package"
    assert found["resnet50-moco"]["non_commercial"] is True
    assert found["resnet50"]["remedy"]


def test_fetching_says_where_the_file_is_and_what_its_licence_forbids(
    server: Server, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["weights", "fetch", "tiny"]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        f"tiny: {home / 'cache' / 'tiny.pth'}",
        "Not for commercial use: tiny (CC-BY-NC-4.0)",
    ]
    assert "Fetching tiny" in printed.err


def test_fetching_from_a_mirror(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    server.put("copies/tiny.pth", CONTENT)
    assert cli.main(["weights", "fetch", "tiny", "--mirror", f"{server.address}/copies", "--quiet"]) == 0
    assert len(server.asked("copies/tiny.pth")) == 1
    assert server.asked("tiny.pth") == []
    assert capsys.readouterr() == ("", "")


def test_a_wrong_file_is_refused_with_what_to_do(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    server.put("tiny.pth", shelf.tiny(seed=1))
    assert cli.main(["weights", "fetch", "tiny", "--json"]) == 7
    data = json.loads(capsys.readouterr().out)
    assert "expected SHA-256" in data["problem"]
    assert "mirror" in data["remedy"]


def test_what_is_no_name_is_told_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["weights", "fetch", "resnet18"]) == 2
    assert "'resnet50'" in capsys.readouterr().err
    assert cli.main(["weights", "verify", "resnet18"]) == 7
    assert "It has: xfeat" in capsys.readouterr().err


def test_adding_a_file_and_choosing_among_several(
    server: Server, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for seed, name in enumerate(("A.pth", "B.pth")):
        (home / name).write_bytes(shelf.saved(shelf.ransac_flow(seed=seed)))
    assert cli.main(["weights", "add", str(home / "A.pth"), str(home / "B.pth")]) == 0
    assert cli.main(["weights", "use", "ransac-flow", "A.pth"]) == 0
    assert "ransac-flow: A.pth is in use now." in capsys.readouterr().out
    assert cli.main(["weights", "list"]) == 0
    listed = capsys.readouterr().out
    assert "in use: A.pth" in listed
    assert "also there: B.pth" in listed


def test_a_file_that_cannot_be_added_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "page.pth").write_text("<html>")
    assert cli.main(["weights", "add", str(home / "page.pth")]) == 7
    assert "is a web page, not weights" in capsys.readouterr().err


def test_verifying_reads_what_is_there(home: Path, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["weights", "fetch", "tiny", "--quiet"]) == 0
    assert cli.main(["weights", "verify"]) == 0
    assert capsys.readouterr().out == "tiny  verified\n"
    file = home / "cache" / "tiny.pth"
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert cli.main(["weights", "verify", "--json"]) == 7
    data = json.loads(capsys.readouterr().out)
    assert data["verified"] == []
    assert "expected SHA-256" in data["problems"]["tiny"]["problem"]


def test_where_says_and_changes_the_folders(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["weights", "where", "--folder", str(home / "mine"), "--mirrors", "https://example.org/w"]) == 0
    text = capsys.readouterr().out
    assert f"{home / 'mine'}" in text
    assert "your folder, kept here" in text
    assert "https://example.org/w" in text
    assert cli.main(["weights", "where", "--folder", "", "--mirrors", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["kept_in"] == str(home / "cache")
    assert data["mirrors"] == []


def test_a_part_of_a_download_is_mentioned(home: Path, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "cache").mkdir()
    (home / "cache" / "tiny.pth.part").write_bytes(CONTENT[:2000])
    assert "2.0 kB of it are here already." in cli_weights.table(weights.statuses(), 200)


def test_cancelling_says_that_what_came_is_kept(
    server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*arguments: object, **how: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(weights, "fetch", interrupted)
    assert cli.main(["weights", "fetch", "tiny"]) == 130
    assert "what came so far is kept" in capsys.readouterr().err
