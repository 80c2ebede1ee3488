"""dev.py sets up the environment once, and says what is missing."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """dev.py, as if it stood in an empty project."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / ".ci").mkdir()
    for name in ("pyproject.toml", ".ci/constraints.txt"):
        (tmp_path / name).write_text("first")
    for name, path in (
        ("ROOT", tmp_path),
        ("VENV", tmp_path / ".venv"),
        ("STAMP", tmp_path / ".venv" / "dev-stamp.json"),
        ("CONSTRAINTS", tmp_path / ".ci" / "constraints.txt"),
    ):
        monkeypatch.setattr(module, name, path)
    return module


@pytest.fixture
def commands(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that dev.py ran; none of them is really run, all succeed."""
    ran: list[list[str]] = []

    def run(command: Sequence[object], variables: dict[str, str] | None = None, *, quiet: bool = False) -> int:
        words = [str(word) for word in command]
        ran.append(words)
        if words[1:3] == ["-m", "venv"]:
            python = dev.VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
            python.parent.mkdir(parents=True)
            python.touch()
        return 0

    monkeypatch.setattr(dev, "run", run)
    return ran


def _installs(commands: list[list[str]]) -> list[str]:
    return [words[-1] for words in commands if words[1:4] == ["-m", "pip", "install"]]


def test_without_a_job_it_explains_itself(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 2
    assert dev.main(["paint"]) == 2
    assert dev.main(["--help"]) == 0
    assert "python3 dev.py sample" in capsys.readouterr().out


def test_the_environment_is_made_once(dev: ModuleType, commands: list[list[str]]) -> None:
    dev.environment("test")
    assert _installs(commands) == [f"{dev.ROOT}[test]"]
    first = len(commands)
    dev.environment("test")
    dev.environment("")
    assert len(commands) == first


def test_another_extra_is_added_and_what_is_there_is_kept(dev: ModuleType, commands: list[list[str]]) -> None:
    dev.environment("")
    dev.environment("dev")
    assert _installs(commands) == [str(dev.ROOT), f"{dev.ROOT}[dev]"]
    (dev.ROOT / "pyproject.toml").write_text("changed")
    dev.environment("test")
    assert _installs(commands)[2:] == [f"{dev.ROOT}[dev]"]
    assert sum(words[1:3] == ["-m", "venv"] for words in commands) == 1


@pytest.mark.parametrize("stamp", ["", "[]", '{"key": 1}', '{"key": "x", "extra": "paint"}'])
def test_a_damaged_stamp_means_installing_again(dev: ModuleType, commands: list[list[str]], stamp: str) -> None:
    dev.environment("")
    dev.STAMP.write_text(stamp)
    dev.environment("")
    assert len(_installs(commands)) == 2
    assert json.loads(dev.STAMP.read_text())["extra"] == ""


def test_a_failed_installation_is_told_and_not_taken_for_done(
    dev: ModuleType, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    succeed = dev.run

    def fail(command: Sequence[object], *rest: Any, **named: Any) -> int:
        succeed(command, *rest, **named)
        return 1 if "install" in command else 0

    monkeypatch.setattr(dev, "run", fail)
    with pytest.raises(SystemExit) as ended:
        dev.environment("")
    assert ended.value.code == 1
    assert "installation failed" in capsys.readouterr().err
    assert not dev.STAMP.exists()


def test_this_python_is_taken_when_it_fits(dev: ModuleType) -> None:
    assert dev.find_python() == sys.executable


def test_a_python_that_does_not_fit_is_told(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "version_of", lambda name: None)
    with pytest.raises(SystemExit):
        dev.find_python()
    assert "Python 3.11 to 3.13 is needed" in capsys.readouterr().err


def test_what_is_no_python_has_no_version(dev: ModuleType) -> None:
    assert dev.version_of("no-such-python-anywhere") is None
    assert dev.version_of(sys.executable) == f"{sys.version_info[0]}.{sys.version_info[1]}"


@pytest.fixture
def debian(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Pretend to be on a Debian, as the user with this number."""

    def be(user: int) -> None:
        monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
        monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)

    return be


def test_root_gets_missing_libraries_installed(
    dev: ModuleType, commands: list[list[str]], debian: Callable[[int], None]
) -> None:
    debian(0)
    dev.debian_install(["libegl1"], "by Qt")
    assert commands[0][1:] == ["-qq", "update"]
    assert commands[1][-1] == "libegl1"


def test_others_are_told_the_command(
    dev: ModuleType,
    commands: list[list[str]],
    debian: Callable[[int], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    debian(1000)
    with pytest.raises(SystemExit):
        dev.debian_install(["libegl1"], "by Qt")
    assert "sudo apt-get install -y libegl1" in capsys.readouterr().err
    assert commands == []


def test_where_there_is_no_apt_the_names_are_told(
    dev: ModuleType, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(SystemExit):
        dev.debian_install(["libegl1"], "by Qt")
    printed = capsys.readouterr()
    assert "libegl1" in printed.out
    assert "The names are Debian's" in printed.err
    assert commands == []


def test_the_tests_run_without_a_screen_and_pass_arguments_on(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: dict[str, Any] = {}
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(dev, "environment", lambda extra: Path(f"python-{extra}"))
    monkeypatch.setattr(dev, "qt_libraries", lambda python: None)
    monkeypatch.setattr(dev, "run", lambda command, variables=None: ran.update(command=command, env=variables) or 5)
    assert dev.main(["test", "-k", "coords"]) == 5
    assert [str(word) for word in ran["command"]] == ["python-test", "-m", "pytest", "-k", "coords"]
    assert ran["env"]["QT_QPA_PLATFORM"] == "offscreen"
