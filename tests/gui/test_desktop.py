"""The entry for Linux desktops."""

from __future__ import annotations

import configparser
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeDatabase

from rflow_gui import __main__ as entry_point
from rflow_gui import desktop


def entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def test_entry_and_icon_are_written_for_this_installation(tmp_path: Path) -> None:
    written = desktop.install(tmp_path)
    assert [path.relative_to(tmp_path).parts[0] for path in written] == ["applications", "icons"]
    section = entry(written[0])
    program = section["Exec"].removesuffix(" %F").removesuffix(" -m rflow_gui")
    assert section["Exec"].endswith(" %F")
    assert Path(program).exists()
    assert section["Icon"] == written[1].stem
    assert written[1].read_text(encoding="utf-8").startswith("<svg")
    assert stat.S_IMODE(written[0].stat().st_mode) == 0o644
    assert not list(tmp_path.rglob(".rflow-gui-*"))


def test_the_kinds_of_file_exist(tmp_path: Path) -> None:
    section = entry(desktop.install(tmp_path)[0])
    known = QMimeDatabase()
    kinds = section["MimeType"].rstrip(";").split(";")
    assert "image/tiff" in kinds
    assert all(known.mimeTypeForName(kind).isValid() for kind in kinds)


def test_what_was_installed_can_be_removed(tmp_path: Path) -> None:
    written = desktop.install(tmp_path)
    assert set(desktop.remove(tmp_path)) == set(written)
    assert not any(path.exists() for path in written)
    assert desktop.remove(tmp_path) == ()


@pytest.mark.parametrize(
    ("path", "quoted"),
    [("/opt/rflow/bin/rflow-gui", "/opt/rflow/bin/rflow-gui"), ("/my art/100%/rflow-gui", '"/my art/100%%/rflow-gui"')],
)
def test_paths_with_blanks_are_quoted(path: str, quoted: str) -> None:
    assert desktop._quoted(path) == quoted


def test_the_data_folder_follows_the_environment() -> None:
    assert desktop.data_home({"XDG_DATA_HOME": "/data"}) == Path("/data")
    assert desktop.data_home({"XDG_DATA_HOME": "relative"}) == Path.home() / ".local" / "share"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are a matter of Linux")
def test_the_command_line_installs_and_removes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert entry_point.main(["--install-desktop"]) == 0
    assert (tmp_path / "applications" / "rflow-gui.desktop").is_file()
    assert "rflow-gui.desktop" in capsys.readouterr().out
    assert entry_point.main(["--remove-desktop"]) == 0
    assert not (tmp_path / "applications" / "rflow-gui.desktop").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are a matter of Linux")
def test_a_folder_that_cannot_be_written_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(in_the_way))
    assert entry_point.main(["--install-desktop"]) == 1
    assert "could not be changed" in capsys.readouterr().err
