#!/usr/bin/env python3
"""Sets up a development environment and does the everyday jobs in it, with nothing but Python.

    python3 dev.py sample    align the pair of pictures that comes with the program, into ./aligned
    python3 dev.py window    open that pair in the window
    python3 dev.py test      run the tests; further arguments go to pytest
    python3 dev.py check     run the linters and the type checker
    python3 dev.py guide     make the pictures of the user guide from the running program; keys: its page of keys alone
    python3 dev.py translate collect the texts of the window and pack their translations; --check changes nothing

The environment is .venv beside this file. It is made by the first job and used again until pyproject.toml changes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "dev-stamp.json"
# The versions this was tested with: the environment of tomorrow is that of today.
CONSTRAINTS = ROOT / ".ci" / "constraints.txt"
OLDEST, NEWEST = (3, 11), (3, 13)
# What each set of extras already contains.
CONTAINED: dict[str, Sequence[str]] = {"": (), "test": ("",), "dev": ("", "test")}


def main(arguments: list[str]) -> int:
    """Do one job.

    Args:
        arguments: the name of the job and what it is passed on.

    Returns:
        the exit code of the job.
    """
    jobs = {"sample": sample, "window": window, "test": test, "check": check, "guide": guide, "translate": translate}
    if not arguments or arguments[0] not in jobs:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    return jobs[arguments[0]](arguments[1:])


def sample(rest: list[str]) -> int:
    """Align the shipped pair and say where to look."""
    python = environment("")
    folder = ROOT / "aligned"
    code = run([python, "-m", "rflow_engine", "align", "--sample", "-o", folder, "--overwrite", *rest])
    if code == 0:
        say(f"Look at the pictures in {folder}, or see them in the window: python3 dev.py window")
    return code


def window(rest: list[str]) -> int:
    """Open the shipped pair, or what the arguments name, in the window."""
    python = environment("")
    qt_libraries(python)
    return run([python, "-m", "rflow_gui", *(rest or ["--sample"])])


def test(rest: list[str]) -> int:
    """Run the tests without a screen, unless QT_QPA_PLATFORM says otherwise."""
    python = environment("test")
    qt_libraries(python)
    variables = {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        # More threads than cores make the tests slow and their timing erratic.
        "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", str(min(os.cpu_count() or 1, 4))),
    }
    return run([python, "-m", "pytest", *rest], variables)


def check(rest: list[str]) -> int:
    """Run every linter, also after one has complained."""
    python = environment("dev")
    tools = VENV / ("Scripts" if os.name == "nt" else "bin")
    commands: list[list[object]] = [
        [python, "-m", "ruff", "check", *rest],
        [python, "-m", "ruff", "format", "--check"],
        [python, "-m", "mypy"],
        [tools / "lint-imports"],
    ]
    return max(run(command) for command in commands)


def translate(rest: list[str]) -> int:
    """Bring the translations in step with the code."""
    return run([environment("test"), "-m", "rflow_resources.translations.extract", *rest])


def guide(rest: list[str]) -> int:
    """Make the pictures of the user guide, and its page of keys."""
    python = environment("")
    qt_libraries(python)
    return run([python, ROOT / "docs" / "guide" / "tools" / "make_screenshots.py", *rest])


def environment(extra: str) -> Path:
    """The Python of the environment, with the program and an extra installed.

    Args:
        extra: "", "test" or "dev".
    """
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    key = fingerprint()
    stamp = read_stamp()
    if python.exists() and stamp.get("key") == key and extra in (stamp.get("extra"), *CONTAINED[stamp["extra"]]):
        return python
    if not python.exists():
        say(f"Creating the environment {VENV}")
        create(find_python())
    # An environment that has more keeps it.
    if stamp.get("extra") in CONTAINED and extra in CONTAINED[stamp["extra"]]:
        extra = stamp["extra"]
    say("Installing the program and what it needs; the first time this takes a few minutes")
    package = f"{ROOT}[{extra}]" if extra else str(ROOT)
    # A person likes to see that something moves; a log only wants what went wrong.
    volume = () if sys.stdout.isatty() else ("-q", "-q")
    command = [python, "-m", "pip", "install", *volume, "--disable-pip-version-check", "-c", CONSTRAINTS]
    if run([*command, "-e", package]) != 0:
        stop("The installation failed; the lines above say why. Is there a connection to the internet?")
    STAMP.write_text(json.dumps({"key": key, "extra": extra}), encoding="utf-8")
    return python


def fingerprint() -> str:
    """What the installation depends on, in a few characters."""
    digest = hashlib.sha256(str(ROOT).encode())
    for file in (ROOT / "pyproject.toml", CONSTRAINTS):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def read_stamp() -> dict[str, str]:
    """What is installed in the environment; empty if that is not known."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and stamp.get("extra") in CONTAINED else {}


def find_python() -> str:
    """A Python of a version that the program runs on: the running one if it fits."""
    names = [sys.executable, *(f"python{OLDEST[0]}.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1))]
    for name in names:
        if version_of(name) is not None:
            return name
    wanted = f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
    stop(
        f"Python {wanted} is needed; this is {sys.version.split()[0]}.\n"
        "Install one from https://www.python.org/downloads/ and run this file with it."
    )


def version_of(python: str) -> str | None:
    """The version of a Python, or None if it does not run or does not fit."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run([python, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        version = tuple(int(part) for part in done.stdout.split("."))
    except (OSError, ValueError):
        return None
    return done.stdout.strip() if OLDEST <= version <= NEWEST else None


def create(python: str) -> None:
    """Make the virtual environment; Debian packs what this takes separately."""
    if run([python, "-c", "import ensurepip, venv"], quiet=True) != 0:
        debian_install([f"python{version_of(python)}-venv"], "to make a virtual environment")
    if run([python, "-m", "venv", VENV]) != 0:
        stop(f"The virtual environment {VENV} could not be made; the lines above say why.")


def qt_libraries(python: Path) -> None:
    """See that the system has what Qt needs on Linux."""
    command = [str(python), "-m", "rflow_engine.system_libraries"]
    packages = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT).stdout.split()
    if packages:
        debian_install(packages, "by Qt, which draws the window")


def debian_install(packages: list[str], purpose: str) -> None:
    """Install system packages where that is possible without asking, or say how to."""
    say(f"These packages of the system are needed {purpose}: {' '.join(packages)}")
    apt = shutil.which("apt-get")
    if apt is None:
        stop("Install them, or what they are called on this system, and run this again. (The names are Debian's.)")
    if os.geteuid() != 0:  # type: ignore[attr-defined,unused-ignore]
        stop(f"Run this first: sudo apt-get update && sudo apt-get install -y {' '.join(packages)}")
    variables = {"DEBIAN_FRONTEND": "noninteractive"}
    run([apt, "-qq", "update"], variables)
    if run([apt, "-qq", "install", "-y", "--no-install-recommends", *packages], variables, quiet=True) != 0:
        stop(f"They could not be installed. Try: apt-get update && apt-get install {' '.join(packages)}")


def run(command: Sequence[object], variables: dict[str, str] | None = None, *, quiet: bool = False) -> int:
    """Run a command in the project's folder of files and give its exit code."""
    sys.stdout.flush()
    words = [str(word) for word in command]
    output = subprocess.DEVNULL if quiet else None
    done = subprocess.run(words, cwd=ROOT, env={**os.environ, **(variables or {})}, stdout=output, stderr=output)
    return done.returncode


def say(text: str) -> None:
    """Tell the user."""
    print(f"[dev] {text}", flush=True)


def stop(text: str) -> NoReturn:
    """Tell the user why it does not go on, and end."""
    print(f"[dev] {text}", file=sys.stderr, flush=True)
    raise SystemExit(1)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
