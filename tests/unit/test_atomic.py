"""Files are there whole or not at all, and nothing that was there is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rflow_engine import atomic
from rflow_engine.errors import WriteError


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """Two finished files, and a folder beside them that has an earlier one of the first."""
    made, results = tmp_path / "scratch", tmp_path / "results"
    made.mkdir()
    results.mkdir()
    for name in ("a.txt", "b.txt"):
        (made / name).write_text(f"new {name}")
    (results / "a.txt").write_text("old")
    return made


def there(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text() for file in folder.iterdir() if file.is_file()}


def test_files_are_moved_and_replace_earlier_ones(scratch: Path) -> None:
    results = scratch.parent / "results"
    atomic.move_all(scratch, results, ["a.txt", "b.txt"])
    assert there(results) == {"a.txt": "new a.txt", "b.txt": "new b.txt"}


def test_if_one_cannot_be_moved_none_is(scratch: Path) -> None:
    results = scratch.parent / "results"
    with pytest.raises(FileNotFoundError):
        atomic.move_all(scratch, results, ["a.txt", "b.txt", "never made.txt"])
    assert there(results) == {"a.txt": "old"}


def test_a_folder_is_never_replaced(scratch: Path) -> None:
    results = scratch.parent / "results"
    (results / "b.txt").mkdir()
    (results / "b.txt" / "notes").write_text("of somebody")
    with pytest.raises(WriteError, match=r"'.*b\.txt' is a folder"):
        atomic.move_all(scratch, results, ["a.txt", "b.txt"])
    assert there(results) == {"a.txt": "old"}
    assert there(results / "b.txt") == {"notes": "of somebody"}


@pytest.mark.skipif(os.name == "nt", reason="links need permission there")
def test_a_link_is_replaced_and_what_it_led_to_stays(scratch: Path) -> None:
    results, elsewhere = scratch.parent / "results", scratch.parent / "elsewhere"
    elsewhere.mkdir()
    (results / "b.txt").symlink_to(elsewhere)
    atomic.move_all(scratch, results, ["b.txt"])
    assert (results / "b.txt").read_text() == "new b.txt"
    assert elsewhere.is_dir()
