"""Pictures of a session that are not where they were, or not the same: told, found, doubted."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import pytest

from rflow_engine.session import load
from rflow_gui.app import Program
from rflow_gui.models.scales import Origin, Scale
from tests.gui.driving import (
    open_session,
    save_to,
    wait_job,
)
from tests.gui.fakes import textured

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def moved(qtbot: QtBot, worked: Program, session_path: Path, second: Program, tmp_path: Path) -> Program:
    """A session whose pictures are no longer where they were."""
    target = worked.document.picture("target")
    assert target is not None
    worked.scales.set(target.info, Scale.even(8.0, Origin.LINE))
    save_to(qtbot, worked, session_path)
    (tmp_path / "away").mkdir()
    for name in ("source.png", "target.png"):
        shutil.move(tmp_path / name, tmp_path / "away" / name)
    open_session(qtbot, second, session_path)
    return second


def test_missing_pictures_are_told_and_nothing_is_lost(qtbot: QtBot, moved: Program, session_path: Path) -> None:
    messages = moved.window.messages
    assert "Not where they were: “source.png”, “target.png”." in messages.text
    assert [button.text() for button in messages.buttons] == ["Locate…"]
    assert moved.document.result.alignment is not None
    assert moved.document.picture("source").is_missing
    assert moved.window.actions_["locate_missing"].isEnabled()
    # Edits are followed, and the session can be saved again as it is.
    with wait_job(qtbot, moved, "refit"):
        moved.edits.remove([0])
    save_to(qtbot, moved, session_path.with_name("again.rflow"))
    assert len(load(session_path.with_name("again.rflow")).notes) == 2


def test_one_located_picture_brings_the_others_of_its_folder(
    qtbot: QtBot, moved: Program, tmp_path: Path, session_path: Path
) -> None:
    with wait_job(qtbot, moved, "session-locate"):
        moved.missing.locate(str(tmp_path / "away" / "source.png"))
    assert "All pictures of the session are there." in moved.window.messages.text
    assert not moved.workspace.missing()
    found = moved.document.picture("target")
    assert found is not None
    assert moved.scales.of(found.info) == Scale.even(8.0, Origin.LINE)
    assert not moved.window.actions_["locate_missing"].isEnabled()
    alignment = moved.document.result.alignment
    assert alignment.source is moved.document.pair[0].image
    assert alignment.target.info.path == str(tmp_path / "away" / "target.png")
    assert moved.sessions.modified
    # The comparison is made of the pictures, not of what stood for them.
    with qtbot.waitSignal(moved.render.rendered):
        pass
    made = moved.render._kept[-1]
    assert made[0][0] is moved.document.pair[0]
    save_to(qtbot, moved, session_path)
    assert load(session_path).notes == ()


def test_another_picture_is_doubted(qtbot: QtBot, moved: Program, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "fake.png"), textured(150, 220, seed=9))
    with wait_job(qtbot, moved, "session-locate"):
        moved.missing.locate(str(tmp_path / "fake.png"))
    assert "but not the same file" in moved.window.messages.text
    assert moved.document.picture("source").is_missing
    moved.window.messages.buttons[0].click()
    assert not moved.document.picture("source").is_missing
    assert "1 found, 1 still missing." in moved.window.messages.text


def test_a_picture_of_another_size_is_refused(qtbot: QtBot, moved: Program, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "small.png"), textured(75, 110, seed=9))
    with wait_job(qtbot, moved, "session-locate"):
        moved.missing.locate(str(tmp_path / "small.png"))
    assert "“small.png” has 110 × 75 pixels, “source.png” had 220 × 150." in moved.window.messages.text
    assert moved.document.picture("source").is_missing


def test_a_changed_picture_is_told(
    qtbot: QtBot, worked: Program, session_path: Path, second: Program, tmp_path: Path
) -> None:
    save_to(qtbot, worked, session_path)
    cv2.imwrite(str(tmp_path / "target.png"), textured(160, 240, seed=77))
    open_session(qtbot, second, session_path)
    assert "Changed since the session was saved: “target.png”." in second.window.messages.text
    assert second.document.result.alignment is not None
