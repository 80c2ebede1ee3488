"""Addresses on the command line, in sessions and in what is written about results. Every server is on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import cv2
import numpy as np
import pytest

from rflow_engine import cli, provenance
from rflow_engine.context import SilentContext
from rflow_engine.images import open_image
from rflow_engine.images.iiif import preferences
from rflow_engine.session import MissingPicture, PairRecord, Session, load, save
from rflow_engine.types import AnyArray
from tests.iiif_servers import ImageServer


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preferences, "folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(preferences, "file", lambda: tmp_path / "iiif.json")


@pytest.fixture
def server() -> Iterator[ImageServer]:
    with ImageServer() as running_server:
        yield running_server


def _sample(name: str) -> AnyArray:
    path = str(files("rflow_resources") / "sample" / name)
    return cv2.cvtColor(cv2.imread(path), cv2.COLOR_BGR2RGB)


def _pixels() -> AnyArray:
    return np.random.default_rng(5).integers(0, 255, (90, 140, 3), np.uint8)


def test_a_pair_is_aligned_from_two_addresses(
    server: ImageServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    addresses = [server.show(name, _sample(f"{name}.png"), level=0) for name in ("source", "target")]
    out = tmp_path / "out"
    code = cli.main(
        [
            "align",
            *addresses,
            "-o",
            str(out),
            "--preset",
            "fast",
            "--json",
            "--flow",
            "off",
            "--write",
            "aligned,alignment",
        ]
    )
    figures = json.loads(capsys.readouterr().out)
    assert code == 0, figures
    assert figures["inliers"] > 100
    written = json.loads((out / "alignment.json").read_text(encoding="utf-8"))
    assert written["target"]["path"] == addresses[1]
    assert written["target"]["sha256_of"] == "address and info.json"
    assert len(written["target"]["sha256"]) == 64
    aligned = next(out.glob("aligned.*"))
    assert open_image(aligned).info.size == open_image(addresses[1]).info.size
    _read_back(server, out / "alignment.json", tmp_path / "again", capsys)


def _read_back(server: ImageServer, record: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A result on pictures of the web is written again only when the network is asked for."""
    before = server.asked.total()
    assert cli.main(["export", str(record), "-o", str(folder), "--write", "aligned"]) == 4
    said = capsys.readouterr().err
    assert "/iiif/target/info.json" in said
    assert "--web" in said
    assert server.asked.total() == before
    assert cli.main(["export", str(record), "-o", str(folder), "--write", "aligned", "--web"]) == 0
    assert "warning" not in capsys.readouterr().err
    first, second = (next(place.glob("aligned.*")) for place in (record.parent, folder))
    np.testing.assert_array_equal(open_image(first).read(), open_image(second).read())


def test_the_checksum_stands_for_address_and_content(server: ImageServer) -> None:
    first, second = (open_image(server.show(name, _pixels())) for name in "ab")
    assert first.info.mark != second.info.mark
    described = provenance.describe_picture(first, SilentContext())
    assert described["sha256"] == first.info.mark


def test_a_copy_is_made_and_aligned_with_its_own_checksum(
    server: ImageServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "copy"
    assert cli.main(["iiif", "fetch", server.show("a", _pixels()), str(folder), "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    picture = open_image(figures["info"])
    np.testing.assert_array_equal(picture.read(), _pixels())
    described = provenance.describe_picture(picture, SilentContext())
    assert described["sha256_of"] == "info.json"


def test_a_copy_is_not_written_into_a_full_folder(server: ImageServer, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("")
    assert cli.main(["iiif", "fetch", server.show("a", _pixels()), str(tmp_path / "full")]) == 2
    assert server.tiles_asked == 0


def test_the_cache_is_told_limited_and_cleared(
    server: ImageServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_image(server.show("a", _pixels())).read()
    assert cli.main(["iiif", "cache", "--json", "--limit", "1.5 GB"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["limit"] == 1_500_000_000
    assert figures["bytes"] > 10_000
    assert cli.main(["iiif", "cache", "--json", "--clear"]) == 0
    assert json.loads(capsys.readouterr().out)["bytes"] == 0
    assert preferences.limit() == 1_500_000_000
    assert cli.main(["iiif", "cache", "--limit", "lots"]) == 2


def _session(server: ImageServer, tmp_path: Path) -> tuple[Path, list[str]]:
    addresses = [server.show(name, _pixels()) for name in ("source", "target")]
    source, target = map(open_image, addresses)
    pair = PairRecord(source=source, target=target)
    path = tmp_path / "study.rflow"
    save(Session(pairs=(pair,)), path)
    return path, addresses


def test_a_session_asks_no_server_by_itself(server: ImageServer, tmp_path: Path) -> None:
    path, addresses = _session(server, tmp_path)
    before = server.asked.total()
    loaded = load(path)
    assert server.asked.total() == before
    assert [(note.trouble, note.path) for note in loaded.notes] == [("remote", address) for address in addresses]
    pair = loaded.session.pairs[0]
    assert isinstance(pair.source, MissingPicture)
    again = tmp_path / "again.rflow"
    save(loaded.session, again)
    assert [note.path for note in load(again).notes] == addresses


def test_a_session_loads_its_pictures_when_it_may(server: ImageServer, tmp_path: Path) -> None:
    path, _ = _session(server, tmp_path)
    loaded = load(path, network=True)
    assert not loaded.notes
    assert loaded.session.pairs[0].source is not None
    np.testing.assert_array_equal(loaded.session.pairs[0].source.read(), _pixels())


def test_a_session_notices_that_a_picture_has_changed(server: ImageServer, tmp_path: Path) -> None:
    path, _ = _session(server, tmp_path)
    server.show("source", _pixels(), more={"rights": "https://example.org/other"})
    server.show("target", _pixels()[:80].copy())
    assert [note.trouble for note in load(path, network=True).notes] == ["changed", "resized"]


def test_without_the_server_a_session_can_still_be_opened(tmp_path: Path) -> None:
    with ImageServer() as server:
        path, _ = _session(server, tmp_path)
    (tmp_path / "cache").rename(tmp_path / "gone")
    assert [note.trouble for note in load(path, network=True).notes] == ["unreadable", "unreadable"]
