"""What the import-linter cannot see: what is loaded when, and that everything is packed."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "kornia")


@pytest.mark.parametrize("module", ["rflow_engine", "rflow_engine.alignment", "rflow_gui", "rflow_gui.app"])
def test_importing_does_not_wait_for_torch(module: str) -> None:
    code = f"import sys, {module}; print(*(name for name in {HEAVY} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize("module", ["rflow_engine.pipeline", "rflow_engine.export", "rflow_engine.cli"])
def test_the_engine_loads_no_qt(module: str) -> None:
    code = f"import sys, {module}; print(any(name.split('.')[0] in ('PySide6', 'pyqtgraph') for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_models_know_no_widgets() -> None:
    for file in (ROOT / "rflow_gui" / "models").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.module != "PySide6.QtWidgets", file
                assert not (node.module == "PySide6" and any(name.name == "QtWidgets" for name in node.names)), file


def _imported(folder: str) -> set[str]:
    """The top-level names of everything that is imported anywhere in a folder."""
    names: set[str] = set()
    for file in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.split(".")[0])
    return names


def test_nothing_is_imported_that_is_not_declared() -> None:
    called = {
        "imageio-ffmpeg": "imageio_ffmpeg",
        "opencv-python-headless": "cv2",
        "pillow": "PIL",
        "PySide6-Essentials": "PySide6",
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=!~]", text)[0] for text in project["dependencies"]}
    allowed = {called.get(name, name) for name in declared} | {"rflow_engine", "rflow_gui", "rflow_resources"}
    used = _imported("rflow_engine") | _imported("rflow_gui") | _imported("resources")
    assert used - set(sys.stdlib_module_names) <= allowed


def test_every_package_is_packed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found = {
        ".".join(file.parent.relative_to(ROOT).parts).replace("resources", "rflow_resources")
        for folder in ("rflow_engine", "rflow_gui", "resources")
        for file in (ROOT / folder).rglob("__init__.py")
    }
    # The guide has no code, but pages and pictures.
    assert set(project["tool"]["setuptools"]["packages"]) == found | {"rflow_resources.guide"}


def test_the_tested_versions_satisfy_the_declared_ones() -> None:
    from packaging.requirements import Requirement

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = dict(re.findall(r"^([\w.-]+)==([\w.]+)$", (ROOT / ".ci/constraints.txt").read_text("utf-8"), re.MULTILINE))
    extras = [text for group in project["optional-dependencies"].values() for text in group]
    for requirement in map(Requirement, [*project["dependencies"], *extras]):
        if requirement.name != project["name"]:
            assert requirement.specifier.contains(pinned[requirement.name]), requirement


def test_the_version_is_told_once() -> None:
    import rflow_engine

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == rflow_engine.__version__
