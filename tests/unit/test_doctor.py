"""The doctor finds what is wrong and says how to mend it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import namedtuple
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rflow_engine import cli, doctor, runtime, system_libraries, weights
from rflow_engine.doctor import Check
from rflow_engine.errors import WeightsError
from rflow_engine.weights import places


def _versions(monkeypatch: pytest.MonkeyPatch, versions: dict[str, str | None]) -> None:
    """Let some packages look as if they were installed in these versions (None: not at all)."""
    real = doctor._version
    monkeypatch.setattr(doctor, "_version", lambda package: versions.get(package, real(package)))


def _answers(monkeypatch: pytest.MonkeyPatch, code: int, output: str) -> None:
    """Let every other interpreter that is asked answer this."""
    monkeypatch.setattr(doctor, "_python", lambda *arguments: (code, output))


def _only(checks: Iterator[Check]) -> Check:
    found = list(checks)
    assert len(found) == 1
    return found[0]


@pytest.fixture
def just_python(monkeypatch: pytest.MonkeyPatch) -> Callable[[Check], None]:
    """Replace the examination by checks of the test's choice."""

    def choose(*checks: Check) -> None:
        monkeypatch.setattr(doctor, "examine", lambda: iter(checks))

    return choose


def test_this_environment_is_usable() -> None:
    checks = list(doctor.examine())
    assert {"Python", "torch", "Devices", "Weights xfeat", "Qt", "Disk", "Cache folder"} <= {c.name for c in checks}
    assert [c for c in checks if c.status == "problem"] == []
    assert all(c.remedy for c in checks if c.status != "ok")


def test_a_problem_makes_it_unusable_and_is_printed_with_its_remedy(
    just_python: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    just_python(
        Check(name="A", status="ok", detail="fine"),
        Check(name="B", status="warning", detail="odd", remedy="Look."),
        Check(name="C", status="problem", detail="broken", remedy="Mend it."),
    )
    assert cli.main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "ok       A: fine" in out
    assert "problem  C: broken\n         -> Mend it." in out
    assert out.rstrip().endswith("Not usable yet: 1 to mend.")


def test_warnings_do_not_make_it_unusable(just_python: Callable[..., None], capsys: pytest.CaptureFixture[str]) -> None:
    just_python(Check(name="B", status="warning", detail="odd", remedy="Look."))
    assert cli.main(["doctor"]) == 0
    assert "Usable, with 1 to look at." in capsys.readouterr().out


def test_json_is_one_object(just_python: Callable[..., None], capsys: pytest.CaptureFixture[str]) -> None:
    just_python(Check(name="C", status="problem", detail="broken", remedy="Mend it."))
    assert cli.main(["doctor", "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["usable"] is False
    assert report["checks"] == [{"name": "C", "status": "problem", "detail": "broken", "remedy": "Mend it."}]


def test_a_check_that_fails_itself_is_a_problem_and_not_an_end() -> None:
    def check_the_weather() -> Iterator[Check]:
        raise OSError("no barometer")
        yield

    found = _only(doctor._safely(check_the_weather))
    assert (found.name, found.status) == ("The weather", "problem")
    assert "no barometer" in found.detail


@pytest.mark.parametrize(("version", "status"), [((3, 10), "warning"), ((3, 11), "ok"), ((3, 14), "warning")])
def test_python_versions(monkeypatch: pytest.MonkeyPatch, version: tuple[int, int], status: str) -> None:
    monkeypatch.setattr(sys, "version_info", (*version, 0, "final", 0))
    assert _only(doctor.check_python()).status == status


def test_missing_packages_are_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    _versions(monkeypatch, {"kornia": None, "tifffile": None, "pyqtgraph": None})
    engine, window = doctor.check_packages()
    assert (engine.status, engine.remedy) == ("problem", "Run: python -m pip install kornia tifffile")
    assert (window.status, window.remedy) == ("warning", "Run: python -m pip install pyqtgraph")


def test_a_torch_that_cannot_be_loaded_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    found = _only(doctor.check_torch())
    assert found.status == "problem"
    assert "pip install" in found.remedy
    assert list(doctor.check_devices()) == []


def test_a_torchvision_of_another_build_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    _versions(monkeypatch, {"torchvision": "0.20"})
    _answers(monkeypatch, 1, "Traceback ...\nRuntimeError: operator torchvision::nms does not exist\n")
    found = _only(doctor.check_torchvision())
    assert found.status == "warning"
    assert "different builds" in found.remedy
    assert "uninstall -y torchvision" in found.remedy


def test_a_missing_torchvision_is_no_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    _versions(monkeypatch, {"torchvision": None})
    assert list(doctor.check_torchvision()) == []


def test_a_driver_without_a_usable_gpu_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "available_devices", lambda: {"cpu": "CPU (2 threads)"})
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    assert [c.status for c in doctor.check_devices() if c.name == "GPU"] == ["warning"]


def test_damaged_weights_are_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(name: str) -> None:
        raise WeightsError(f"{name} is damaged.", "Install it again.")

    monkeypatch.setattr(weights, "verify", damaged)
    checks = {check.name: check.status for check in doctor.check_weights()}
    assert checks["Weights xfeat"] == checks["Weights xfeat-lighterglue"] == "problem"
    # Without the others the program is still usable.
    assert [name for name, status in checks.items() if status == "problem"] == [
        "Weights xfeat",
        "Weights xfeat-lighterglue",
    ]


def test_weights_that_only_some_methods_need_may_be_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr(places, "cache_folder", lambda: tmp_path)
    monkeypatch.setenv(places.FOLDERS, str(tmp_path / "own"))
    found = _only(check for check in doctor.check_weights() if check.name == "Other weights")
    assert found.status == "ok"
    assert "resnet50, resnet50-moco" in found.detail


def test_damaged_weights_that_only_some_methods_need_are_a_warning(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(places.FOLDERS, str(tmp_path))
    (tmp_path / "resnet50-0676ba61.pth").write_bytes(b"half of it")
    found = _only(check for check in doctor.check_weights() if check.name == "Weights resnet50")
    assert found.status == "warning"
    assert "expected 102,530,333 bytes, found 10" in found.detail
    assert "rflow weights fetch resnet50" in found.remedy


def test_a_folder_for_weights_that_is_a_file_is_a_warning(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(places.FOLDERS, str(tmp_path / "file" / "weights"))
    found = _only(check for check in doctor.check_weights() if check.name == "Weights folder")
    assert found.status == "warning"
    assert "rflow weights where --folder" in found.remedy


def test_a_missing_system_library_is_named_with_its_debian_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "missing", lambda: ())
    _answers(monkeypatch, 1, "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory\n")
    found = _only(doctor.check_qt())
    assert found.status == "warning"
    assert found.remedy == "On Debian or Ubuntu run: sudo apt-get install libegl1"


def test_a_library_that_only_a_window_needs_is_named_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "missing", lambda: ("libxcb-cursor.so.0",))
    _answers(monkeypatch, 0, "6.8.0\n")
    found = _only(doctor.check_qt())
    assert "a window on X11 needs libxcb-cursor.so.0" in found.detail
    assert found.remedy.endswith("libxcb-cursor0")


@pytest.mark.parametrize(
    ("release", "python", "warned"),
    [("6.12.0", (3, 11), True), ("6.12.0", (3, 12), False), ("6.11.3", (3, 11), False)],
)
def test_the_pyside_release_that_aborts(
    monkeypatch: pytest.MonkeyPatch, release: str, python: tuple[int, int], warned: bool
) -> None:
    _versions(monkeypatch, {"PySide6-Essentials": release})
    monkeypatch.setattr(sys, "version_info", (*python, 0, "final", 0))
    assert bool(list(doctor.check_pyside_release())) is warned


def test_an_opencv_with_its_own_qt_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    _versions(monkeypatch, {"opencv-python": "4.10", "opencv-contrib-python": None})
    found = _only(doctor.check_opencv())
    assert found.status == "warning"
    assert "uninstall -y opencv-python;" in found.remedy


def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(10**12, 10**12 - 10**6, 10**6))
    assert {c.status for c in doctor.check_disk()} == {"warning"}


def test_libraries_are_recognised_in_the_linkers_complaint() -> None:
    output = "libxkbcommon.so.0: cannot open shared object file\nx: libGL.so.1: cannot open shared object file: No"
    assert system_libraries.named_in(output) == ("libxkbcommon.so.0", "libGL.so.1")
    assert system_libraries.debian_packages(("libgthread-2.0.so.0", "libglib-2.0.so.0")) == ("libglib2.0-0",)
    assert "libodd.so.3" in system_libraries.remedy(["libodd.so.3"])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system libraries are only looked for on Linux")
def test_a_library_that_does_not_exist_is_missing() -> None:
    assert system_libraries.missing(["libc.so.6", "libnothing-of-the-kind.so.9"]) == ("libnothing-of-the-kind.so.9",)


def test_the_list_of_missing_packages_can_be_asked_from_outside() -> None:
    command = [sys.executable, "-m", "rflow_engine.system_libraries"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == list(system_libraries.debian_packages(system_libraries.missing()))
