"""Sessions that are none, damaged, malicious or newer than the program: told in a sentence, and never trusted."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rflow_engine.errors import SessionError
from rflow_engine.session import load, save
from tests import sessions


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "study.rflow"
    save(sessions.session(tmp_path), path)
    return path


def test_a_later_version_is_refused_and_left_alone(saved: Path) -> None:
    data = sessions.text_of(saved)
    data["version"], data["program"] = 2, "rflow 9.1"
    sessions.rewritten(saved, "session.json", json.dumps(data).encode())
    before = saved.read_bytes()
    with pytest.raises(SessionError, match=r"newer program \(rflow 9.1\).*version 2.*up to 1"):
        load(saved)
    assert saved.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "is not a session"),
        (b"PK\x03\x04" + bytes(400), "is damaged: it ends too early"),
    ],
)
def test_what_is_no_session_is_refused(tmp_path: Path, content: bytes, says: str) -> None:
    (tmp_path / "x.rflow").write_bytes(content)
    with pytest.raises(SessionError, match=says):
        load(tmp_path / "x.rflow")


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="There is no session"):
        load(tmp_path / "x.rflow")
    with pytest.raises(SessionError, match="is a folder"):
        load(tmp_path)


def test_another_zip_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.rflow", "w") as archive:
        archive.writestr("session.json", '{"format": "something else", "version": 1}')
    with pytest.raises(SessionError, match="is not a session"):
        load(tmp_path / "x.rflow")


def part_of(path: Path, *keys: str | int) -> str:
    data = sessions.text_of(path)
    for key in keys:
        data = data[key]
    return str(data["array"])


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        (("pairs", 0, "alignment", "flow", "flow"), "the alignment of “Vermeer” cannot be read"),
        (("pairs", 0, "alignment", "fit", "residuals"), "the alignment of “Vermeer” cannot be read"),
    ],
)
def test_the_damaged_part_is_named(saved: Path, keys: tuple[str | int, ...], says: str) -> None:
    part = part_of(saved, *keys)
    with zipfile.ZipFile(saved) as archive:
        info = archive.getinfo(part)
    content = bytearray(saved.read_bytes())
    # In the middle of its packed bytes, which end before the next part.
    place = info.header_offset + 30 + len(part) + info.compress_size // 2
    content[place] ^= 0xFF
    saved.write_bytes(bytes(content))
    with pytest.raises(SessionError, match=says):
        load(saved)


def test_objects_in_an_array_are_never_unpacked(saved: Path) -> None:
    part = part_of(saved, "pairs", 0, "alignment", "flow", "flow")
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.array([{"a": 1}], object), allow_pickle=True)
    sessions.rewritten(saved, part, buffer.getvalue())
    with pytest.raises(SessionError, match="cannot be read"):
        load(saved)


def test_a_shape_that_the_bytes_do_not_hold_is_refused_before_anything_is_allocated(saved: Path) -> None:
    part = part_of(saved, "pairs", 0, "alignment", "flow", "flow")
    header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (1000000, 1000000, 2), }"
    header = header.ljust(118) + b"\n"
    sessions.rewritten(saved, part, b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + bytes(64))
    with pytest.raises(SessionError, match="cannot be read"):
        load(saved)


def test_a_bomb_is_refused_before_it_is_unpacked(saved: Path) -> None:
    """A part whose header claims terabytes; only the claim is in the file."""
    content = bytearray(saved.read_bytes())
    entry = content.index(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = (0xF0000000).to_bytes(4, "little")
    saved.write_bytes(bytes(content))
    with pytest.raises(SessionError, match="claims to hold"):
        load(saved)


def test_well_packed_nothing_is_refused_too(saved: Path) -> None:
    part = part_of(saved, "pairs", 0, "alignment", "flow", "flow")
    with zipfile.ZipFile(saved, "a", zipfile.ZIP_DEFLATED) as archive, archive.open(part + "x", "w") as big:
        for _ in range(1100):
            big.write(bytes(1 << 20))
    content = saved.read_bytes().replace((part + "x").encode(), part.encode() + b"x")
    saved.write_bytes(content)
    data = sessions.text_of(saved)
    data["pairs"][0]["alignment"]["flow"]["flow"]["array"] = part + "x"
    rewritten_text(saved, data)
    with pytest.raises(SessionError, match="claims"):
        load(saved)


def rewritten_text(path: Path, data: dict[str, Any]) -> None:
    """The file with another text at its end, which is what counts."""
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("session.json", json.dumps(data))


BROKEN: dict[str, tuple[Callable[[Any], None], str]] = {
    "no list": (lambda data: data.update(pairs=7), "the list of pairs"),
    "no pair": (lambda data: data["pairs"].append(3), "pair 3"),
    "view": (lambda data: data["pairs"][0].update(view=[]), "“Vermeer”"),
    "settings": (lambda data: data["pairs"][0].update(settings={"version": 99}), "the settings of “Vermeer”"),
    "picture": (lambda data: data["pairs"][0].update(source={"name": 3}), "the source of “Vermeer”"),
    "lengths": (lambda data: data["pairs"][0]["edits"].update(excluded=inline("bool", [1], [True])), "the matches"),
    "number": (lambda data: data["pairs"][0]["alignment"]["fit"].update(threshold="wide"), "the alignment of"),
    "name": (lambda data: data["pairs"][0]["alignment"]["fit"].update(model="wishful"), "the alignment of"),
    "size": (
        lambda data: data["pairs"][0]["alignment"]["flow"].update(target_size={"width": 1, "height": 2}),
        "the alignment of",
    ),
    "dtype": (lambda data: data["pairs"][0]["source"].update(dtype="O"), "the source of “Vermeer”"),
    "sides": (lambda data: data["pairs"][0]["source"]["size"].update(width=10**400), "the source of “Vermeer”"),
    "pixels": (lambda data: data["pairs"][0].update(mm_per_pixel=[10**400, None]), "the scale of “Vermeer”"),
    "no cells": (
        lambda data: data["pairs"][0]["alignment"]["flow"].update(
            flow=inline("float32", [0, 4, 2], []), confidence=inline("float32", [0, 4], [])
        ),
        "the alignment of",
    ),
    "outline": (
        lambda data: data["pairs"][0]["regions"]["source"][0].update(outline=inline("float64", [1, 2], [0, 0])),
        "the regions",
    ),
}


def inline(dtype: str, shape: list[int], values: list[object]) -> dict[str, object]:
    return {"dtype": dtype, "shape": shape, "values": values}


def test_settings_of_a_newer_program_are_no_damage(saved: Path) -> None:
    data = sessions.text_of(saved)
    data["pairs"][0]["alignment"]["settings"]["coarse"]["backbones"] = ["superpoint"]
    sessions.rewritten(saved, "session.json", json.dumps(data).encode())
    with pytest.raises(
        SessionError, match="the alignment of “Vermeer”: There are no features called 'superpoint'"
    ) as e:
        load(saved)
    assert "newer" in e.value.remedy
    assert "damaged" not in e.value.problem


@pytest.mark.parametrize("kind", BROKEN)
def test_a_text_that_makes_no_sense_is_named(saved: Path, kind: str) -> None:
    change, says = BROKEN[kind]
    data = sessions.text_of(saved)
    change(data)
    sessions.rewritten(saved, "session.json", json.dumps(data).encode())
    with pytest.raises(SessionError, match=says):
        load(saved)
