from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from rflow_engine.errors import SessionError, WriteError
from rflow_engine.session import PairRecord, Session, load, recovery
from rflow_engine.session.recovery import KEPT, Place, discard, leftovers, load_newest
from rflow_engine.weights import files


def session(name: str) -> Session:
    return Session(pairs=(PairRecord(name=name),))


def test_the_last_few_copies_are_kept(tmp_path: Path) -> None:
    place = Place(tmp_path)
    for number in range(KEPT + 3):
        newest = place.keep(session(f"copy {number}"), "")
    found = sorted(place.folder.glob("*.rflow"))
    assert len(found) == KEPT
    assert found[-1] == newest
    assert load(newest).session.pairs[0].name == f"copy {KEPT + 2}"
    place.clear()
    assert list(place.folder.glob("*.rflow")) == []
    place.release()
    assert list(tmp_path.iterdir()) == []


def test_a_running_window_leaves_nothing_behind(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.keep(session("mine"), "")
    assert leftovers(tmp_path) == ()
    assert place.folder.is_dir()
    place.release()


def test_a_process_that_dies_leaves_its_copies(tmp_path: Path) -> None:
    """Really another process, which ends without a word."""
    program = (
        "import os, sys; from pathlib import Path\n"
        "from rflow_engine.session import PairRecord, Session\n"
        "from rflow_engine.session.recovery import Place\n"
        "place = Place(Path(sys.argv[1]))\n"
        "place.keep(Session(pairs=(PairRecord(name='lost'),)), '/home/a/study.rflow')\n"
        "os._exit(1)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False, env=os.environ, cwd=Path.cwd())
    [left] = leftovers(tmp_path)
    loaded = load_newest(left)
    assert loaded.session.pairs[0].name == "lost"
    assert loaded.origin == "/home/a/study.rflow"
    discard(left)
    assert leftovers(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def left_behind(state: Path, *names: str) -> None:
    place = Place(state)
    for name in names:
        place.keep(session(name), "")
    # As if the process had ended: the lock goes, the folder stays.
    place._lock.close()


def test_the_newest_that_can_be_read_is_taken(tmp_path: Path) -> None:
    left_behind(tmp_path, "older", "newer")
    [left] = leftovers(tmp_path)
    left.copies[0].write_bytes(left.copies[0].read_bytes()[:100])
    assert load_newest(left).session.pairs[0].name == "older"
    left.copies[1].write_bytes(b"")
    with pytest.raises(SessionError, match="ends too early"):
        load_newest(left)


def test_folders_without_a_copy_are_removed(tmp_path: Path) -> None:
    left_behind(tmp_path)
    assert leftovers(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_the_newest_window_comes_first(tmp_path: Path) -> None:
    left_behind(tmp_path, "first")
    left_behind(tmp_path, "second")
    for left in leftovers(tmp_path):
        name = load_newest(left).session.pairs[0].name
        os.utime(left.copies[0], (1e9, 1e9 if name == "first" else 2e9))
    assert [load_newest(left).session.pairs[0].name for left in leftovers(tmp_path)] == ["second", "first"]


def test_a_folder_that_another_window_takes_for_a_leftover_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one looks just between the making of the folder and its lock."""

    def late(stream: IO[bytes]) -> bool:
        monkeypatch.undo()
        assert leftovers(tmp_path) == ()
        return files.hold(stream)

    monkeypatch.setattr(recovery, "hold", late)
    place = Place(tmp_path)
    place.keep(session("mine"), "")
    assert leftovers(tmp_path) == ()
    place._lock.close()
    [left] = leftovers(tmp_path)
    assert load_newest(left).session.pairs[0].name == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="there a file that is open cannot be removed")
def test_an_empty_folder_is_removed_under_its_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left_behind(tmp_path)
    free = []

    def removed(folder: Path, **options: object) -> None:
        with (folder / "lock").open("r+b") as stream:
            free.append(files.hold(stream))
        monkeypatch.undo()
        shutil.rmtree(folder)

    monkeypatch.setattr(shutil, "rmtree", removed)
    assert leftovers(tmp_path) == ()
    assert free == [False]


def test_copies_that_another_window_is_discarding_are_no_leftovers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_behind(tmp_path, "going")
    folder, copies = next(tmp_path.iterdir()), recovery._copies

    def gone(where: Path) -> list[Path]:
        found = copies(where)
        shutil.rmtree(folder)
        return found

    monkeypatch.setattr(recovery, "_copies", gone)
    assert leftovers(tmp_path) == ()


def test_what_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.txt").write_text("x")
    assert leftovers(tmp_path) == ()
    assert leftovers(tmp_path / "nowhere") == ()
    assert (tmp_path / "notes" / "a.txt").is_file()


def test_no_place_to_write_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    with pytest.raises(WriteError, match="is not a folder"):
        Place(tmp_path / "state")
