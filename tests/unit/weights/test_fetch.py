"""Downloading: whole or not at all, resumed, cancelled, refused, from a server that misbehaves."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from rflow_engine import weights
from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled, UsageError, WeightsError, WriteError
from rflow_engine.types import Progress
from rflow_engine.weights import download, files, preferences
from rflow_engine.weights.download import Patience
from tests import weights_shelf as shelf
from tests.servers import Server

CONTENT = shelf.tiny()
OTHER = shelf.tiny(seed=1)
HASTY = Patience(timeout=20.0, attempts=3, pause=0.0)


@pytest.fixture(autouse=True)
def described(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    shelf.describe(monkeypatch, shelf.entry(CONTENT, addresses=(f"{server.address}/tiny.pth",)))


def _fetch(context: Any = None, **how: Any) -> weights.Status:
    return weights.fetch("tiny", context, patience=how.pop("patience", HASTY), **how)


def test_a_file_is_fetched_checked_and_put_into_its_place(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT)
    reports: list[Progress] = []
    status = _fetch(CallbackContext(reports.append))
    assert (status.state, status.path, status.kind) == ("ready", folder / "tiny.pth", "cache")
    assert shelf.left(folder) == ["tiny.pth"]
    assert weights.read("tiny") == CONTENT
    fractions = [report.fraction for report in reports]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert "127.0.0.1" in reports[0].message


def test_what_is_there_and_good_is_not_fetched_again(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT)
    _fetch()
    before = (folder / "tiny.pth").stat().st_mtime_ns
    _fetch()
    assert len(server.asked("tiny.pth")) == 1
    assert (folder / "tiny.pth").stat().st_mtime_ns == before


def test_a_damaged_file_is_replaced_only_by_a_good_one(server: Server, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "tiny.pth").write_bytes(b"damaged")
    server.put("tiny.pth", OTHER)
    with pytest.raises(WeightsError):
        _fetch()
    assert (folder / "tiny.pth").read_bytes() == b"damaged"
    server.put("tiny.pth", CONTENT)
    _fetch()
    assert (folder / "tiny.pth").read_bytes() == CONTENT


def test_a_cut_connection_is_taken_up_where_it_was_cut(server: Server) -> None:
    server.put("tiny.pth", CONTENT, cut_after=3000, cuts=2)
    _fetch()
    first, second, third = server.asked("tiny.pth")
    assert "range" not in first
    assert second["range"] == "bytes=3000-"
    assert second["if-range"] == '"one"'
    assert third["range"] == "bytes=6000-"
    assert weights.read("tiny") == CONTENT


def test_what_came_before_giving_up_is_used_the_next_time(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT, cut_after=1000, cuts=9)
    with pytest.raises(WeightsError, match=r"connection was cut after.*kept: fetch again to go on"):
        _fetch()
    assert shelf.left(folder) == ["tiny.pth.part", "tiny.pth.part.json"]
    assert weights.status("tiny").partial == 3000
    server.put("tiny.pth", CONTENT)
    reports: list[Progress] = []
    _fetch(CallbackContext(reports.append))
    assert server.asked("tiny.pth")[0]["range"] == "bytes=3000-"
    assert ", after 3.0 kB" in reports[0].message
    assert shelf.left(folder) == ["tiny.pth"]


def test_a_file_that_changed_meanwhile_is_fetched_from_the_beginning(server: Server) -> None:
    server.put("tiny.pth", OTHER, cut_after=1000, cuts=9, etag='"old"')
    with pytest.raises(WeightsError):
        _fetch()
    server.put("tiny.pth", CONTENT, etag='"new"')
    _fetch()
    assert server.asked("tiny.pth")[0]["if-range"] == '"old"'
    assert len(server.asked("tiny.pth")) == 1
    assert weights.read("tiny") == CONTENT


def test_a_bad_part_of_an_unmarked_file_is_thrown_away_and_fetched_anew(server: Server, folder: Path) -> None:
    server.put("tiny.pth", OTHER, cut_after=1000, cuts=9, etag="")
    with pytest.raises(WeightsError):
        _fetch()
    assert (folder / "tiny.pth.part").stat().st_size
    server.put("tiny.pth", CONTENT, etag="")
    _fetch()
    assert ["range" in asked for asked in server.asked("tiny.pth")] == [True, False]
    assert weights.read("tiny") == CONTENT


def test_a_server_that_gives_no_parts_gives_all(server: Server) -> None:
    server.put("tiny.pth", CONTENT, cut_after=3000, cuts=1, ranges=False)
    _fetch()
    assert weights.read("tiny") == CONTENT


def test_a_server_that_gives_another_part_is_refused(server: Server) -> None:
    server.put("tiny.pth", CONTENT, cut_after=3000, cuts=1, announced_range="bytes 17-/99")
    with pytest.raises(WeightsError, match="another part of the file"):
        _fetch()


def test_a_part_that_is_whole_needs_no_further_byte(server: Server, folder: Path) -> None:
    shelf.leave_part(folder, CONTENT, f"{server.address}/tiny.pth")
    server.put("tiny.pth", CONTENT)
    _fetch()
    assert weights.read("tiny") == CONTENT
    assert server.asked("tiny.pth") == []


def test_a_whole_part_that_is_wrong_is_fetched_anew(server: Server, folder: Path) -> None:
    shelf.leave_part(folder, CONTENT[:-1] + b"x", f"{server.address}/tiny.pth")
    server.put("tiny.pth", CONTENT)
    _fetch()
    assert weights.read("tiny") == CONTENT
    assert "range" not in server.asked("tiny.pth")[0]


def test_a_part_longer_than_the_file_is_thrown_away(server: Server, folder: Path) -> None:
    shelf.leave_part(folder, CONTENT + b"more", f"{server.address}/tiny.pth")
    server.put("tiny.pth", CONTENT)
    _fetch()
    assert "range" not in server.asked("tiny.pth")[0]


def test_a_part_of_unknown_origin_is_thrown_away(server: Server, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "tiny.pth.part").write_bytes(CONTENT[:100])
    server.put("tiny.pth", CONTENT)
    _fetch()
    assert "range" not in server.asked("tiny.pth")[0]


def test_another_file_of_the_same_size_is_refused_and_not_kept(server: Server, folder: Path) -> None:
    changed = bytearray(CONTENT)
    changed[len(changed) // 2] ^= 1
    server.put("tiny.pth", bytes(changed))
    with pytest.raises(WeightsError) as caught:
        _fetch()
    assert "expected SHA-256" in caught.value.problem
    for cause in ("cut short", "sign-in page", "mirror", "add the file"):
        assert cause in caught.value.remedy
    assert shelf.left(folder) == []


def test_another_size_is_refused_before_anything_is_fetched(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT + b"more")
    with pytest.raises(WeightsError, match=r"expected a file of [\d,]+ bytes, found one of"):
        _fetch()
    assert shelf.left(folder) == []


def test_a_page_in_place_of_the_file_is_told(server: Server, folder: Path) -> None:
    server.put("tiny.pth", b"<html>Please sign in</html>", kind="text/html; charset=utf-8")
    with pytest.raises(WeightsError, match=r"a page \(text/html\), not the file.*sign-in"):
        _fetch()
    assert shelf.left(folder) == []


def test_an_endless_answer_is_cut_off(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT * 40, length=False)
    with pytest.raises(WeightsError, match="more came than"):
        _fetch()
    assert shelf.left(folder) == []


def test_an_answer_without_length_is_taken(server: Server) -> None:
    server.put("tiny.pth", CONTENT, length=False)
    _fetch()
    assert weights.read("tiny") == CONTENT


def test_a_short_answer_without_length_is_noticed(server: Server) -> None:
    server.put("tiny.pth", CONTENT, length=False, cut_after=2000, cuts=1)
    _fetch()
    assert [asked.get("range") for asked in server.asked("tiny.pth")] == [None, "bytes=2000-"]
    assert weights.read("tiny") == CONTENT


def test_a_packed_answer_is_refused(server: Server) -> None:
    server.put("tiny.pth", CONTENT, encoding="gzip")
    with pytest.raises(WeightsError, match="packed"):
        _fetch()
    assert server.asked("tiny.pth")[0]["accept-encoding"] == "identity"


def test_a_missing_file_is_told_at_once(server: Server, folder: Path) -> None:
    with pytest.raises(WeightsError, match="404 Not Found"):
        _fetch()
    assert shelf.left(folder) == []


def test_an_overloaded_server_is_asked_again(server: Server) -> None:
    server.put("tiny.pth", status=503)
    with pytest.raises(WeightsError, match="503 Service Unavailable"):
        _fetch()
    assert len(server.asked("tiny.pth")) == HASTY.attempts


def test_nobody_at_the_address_is_told(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    with Server() as gone:
        address = f"{gone.address}/tiny.pth"
    shelf.describe(monkeypatch, shelf.entry(CONTENT, addresses=(address,)))
    with pytest.raises(WeightsError, match=r"connection was refused.*HTTPS_PROXY"):
        _fetch()


def test_a_silent_server_is_given_up(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT, hold_after=500)
    with pytest.raises(WeightsError, match="nothing came for too long"):
        _fetch(patience=Patience(timeout=0.05, attempts=1, pause=0.0))
    assert (folder / "tiny.pth.part").stat().st_size == 500


def test_a_redirection_is_followed_with_the_range(server: Server) -> None:
    address = server.put("elsewhere/file", CONTENT, cut_after=700, cuts=1)
    server.put("tiny.pth", location=address)
    _fetch()
    assert server.asked("elsewhere/file")[1]["range"] == "bytes=700-"
    assert weights.read("tiny") == CONTENT


def test_a_proxy_of_the_environment_is_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    # Nobody answers to that name: only the proxy, which is asked for the whole address, has the file.
    address = "http://weights.invalid/tiny.pth"
    server.put(address, CONTENT)
    shelf.describe(monkeypatch, shelf.entry(CONTENT, addresses=(address,)))
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("http_proxy", server.address)
    _fetch()
    assert weights.read("tiny") == CONTENT


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://127.0.0.1/tiny.pth"])
def test_a_redirection_out_of_the_web_is_refused(server: Server, folder: Path, location: str) -> None:
    server.put("tiny.pth", location=location)
    with pytest.raises(WeightsError, match="not safe to follow"):
        _fetch()
    assert shelf.left(folder) == []


def test_redirections_in_a_circle_end(server: Server) -> None:
    server.put("tiny.pth", location=f"{server.address}/tiny.pth")
    with pytest.raises(WeightsError, match="in a circle"):
        _fetch()


def test_mirrors_are_tried_first_and_the_next_address_after_a_bad_one(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.put("outdated/tiny.pth", OTHER)
    server.put("tiny.pth", CONTENT)
    monkeypatch.setenv(preferences.MIRRORS, f"{server.address}/outdated/")
    _fetch(mirrors=[f"{server.address}/empty"])
    assert weights.addresses_of(weights.entry("tiny"), [f"{server.address}/empty"]) == (
        f"{server.address}/empty/tiny.pth",
        f"{server.address}/outdated/tiny.pth",
        f"{server.address}/tiny.pth",
    )
    assert len(server.asked("outdated/tiny.pth")) == len(server.asked("tiny.pth")) == 1


def test_what_one_address_gave_another_completes(server: Server) -> None:
    server.put("slow/tiny.pth", CONTENT, cut_after=1000, cuts=9)
    server.put("tiny.pth", CONTENT, etag='"other"')
    _fetch(mirrors=[f"{server.address}/slow"])
    assert server.asked("tiny.pth")[0]["range"] == "bytes=3000-"
    assert "if-range" not in server.asked("tiny.pth")[0]
    assert weights.read("tiny") == CONTENT


def test_an_outdated_mirror_does_not_spoil_what_came(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT, cut_after=1000, cuts=9)
    with pytest.raises(WeightsError):
        _fetch()
    server.put("outdated/tiny.pth", CONTENT + b"more")
    server.put("tiny.pth", CONTENT)
    _fetch(mirrors=[f"{server.address}/outdated"])
    assert server.asked("tiny.pth")[0]["range"] == "bytes=3000-"


@pytest.mark.parametrize("mirror", ["file:///tmp", "ftp://example.org", "example.org", "https://", "http://[x"])
def test_what_is_no_mirror_is_told(mirror: str) -> None:
    with pytest.raises(UsageError, match="no address of a mirror"):
        _fetch(mirrors=[mirror])


def test_cancelling_leaves_a_part_that_can_go_on(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT, hold_after=2500)
    arrived = threading.Event()
    part = 2500 / len(CONTENT)
    context = CallbackContext(lambda progress: arrived.set() if progress.fraction > 0.95 * part else None)
    cancelling = threading.Thread(target=lambda: (arrived.wait(), context.cancel()))
    cancelling.start()
    # The server never goes on by itself: only cutting the connection ends this.
    with pytest.raises(Cancelled):
        _fetch(context)
    cancelling.join()
    assert not (folder / "tiny.pth").exists()
    assert (folder / "tiny.pth.part").stat().st_size == 2500
    server.put("tiny.pth", CONTENT)
    _fetch()
    assert server.asked("tiny.pth")[0]["range"] == "bytes=2500-"


@pytest.mark.parametrize("after", [0, 1, 2, 3, 4])
def test_cancelling_at_any_report_leaves_nothing_broken(server: Server, folder: Path, after: int) -> None:
    server.put("tiny.pth", CONTENT)
    reports: list[Progress] = []
    context = CallbackContext()

    def count(progress: Progress) -> None:
        reports.append(progress)
        if len(reports) == after:
            context.cancel()

    context.on_progress = count
    if after == 0:
        context.cancel()
    try:
        _fetch(context)
    except Cancelled:
        assert not (folder / "tiny.pth").exists()
    context = CallbackContext()
    _fetch(context)
    assert weights.read("tiny") == CONTENT
    assert shelf.left(folder) == ["tiny.pth"]


def test_too_little_room_is_told_before_anything_is_fetched(
    server: Server, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.put("tiny.pth", CONTENT)
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9 - 10**7, 10**7))
    with pytest.raises(WriteError, match=r"9\.\d kB are to be written.*where 10\.0 MB are free.*RFLOW_WEIGHTS"):
        _fetch()
    assert shelf.left(folder) == []


def test_a_disk_that_fills_up_is_told_and_the_part_is_kept(
    server: Server, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.put("tiny.pth", CONTENT)

    def full(stream: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(download, "settle", full)
    with pytest.raises(WriteError, match=r"disk of .* is full\. Free some space and fetch again: it goes on"):
        _fetch()
    assert not (folder / "tiny.pth").exists()
    monkeypatch.setattr(download, "settle", files.settle)
    _fetch()
    assert weights.read("tiny") == CONTENT


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_told(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT)
    folder.mkdir(parents=True, mode=0o500)
    with pytest.raises(WriteError, match="no permission"):
        _fetch()


def test_of_two_that_fetch_the_same_file_only_one_does(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT, hold_after=1000)
    waiting = threading.Event()
    ended: list[weights.Status] = []
    first = threading.Thread(target=lambda: ended.append(_fetch()))
    first.start()
    server.held.wait()
    context = CallbackContext(lambda progress: waiting.set() if "Waiting" in progress.message else None)
    second = threading.Thread(target=lambda: ended.append(_fetch(context)))
    second.start()
    waiting.wait()
    server.release()
    first.join()
    second.join()
    assert [status.state for status in ended] == ["ready", "ready"]
    assert len(server.asked("tiny.pth")) == 1


def test_who_waits_for_another_can_cancel(server: Server, folder: Path) -> None:
    server.put("tiny.pth", CONTENT)
    context = CallbackContext()
    context.on_progress = lambda progress: context.cancel()
    with files.locked(folder / ".tiny.pth.lock"), pytest.raises(Cancelled):
        _fetch(context)
    assert server.asked("tiny.pth") == []


def test_what_cannot_be_fetched_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.describe(monkeypatch, shelf.real("ransac-flow"))
    with pytest.raises(WeightsError, match=r"no address is known.*XiSHEN0220/RANSAC-Flow.*rflow weights add"):
        weights.fetch("ransac-flow")


def test_a_program_that_was_killed_leaves_a_part_and_no_lock(server: Server, home: Path, folder: Path) -> None:
    server.put("tiny.pth", CONTENT, hold_after=4000)
    code = (
        "import sys; from pathlib import Path; "
        "from rflow_engine.weights import WeightsEntry, catalogue, fetch, places, preferences; "
        "home, address, sha256, size = Path(sys.argv[1]), *sys.argv[2:]; "
        "places.cache_folder = lambda: home / 'cache'; preferences.file = lambda: home / 'none'; "
        "catalogue.CATALOGUE = {'tiny': WeightsEntry(name='tiny', purpose='', file='tiny.pth', licence='', source='', "
        "note='', sha256=sha256, size=int(size), addresses=(address,))}; fetch('tiny')"
    )
    tiny = weights.entry("tiny")
    arguments = [str(home), f"{server.address}/tiny.pth", str(tiny.sha256), str(tiny.size)]
    child = subprocess.Popen([sys.executable, "-c", code, *arguments])
    server.held.wait()
    while not (folder / "tiny.pth.part").exists():
        assert child.poll() is None
    child.kill()
    child.wait()
    server.release()
    server.put("tiny.pth", CONTENT)
    _fetch()
    assert weights.read("tiny") == CONTENT
    assert shelf.left(folder) == ["tiny.pth"]
