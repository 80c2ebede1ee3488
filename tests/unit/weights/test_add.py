"""Adding files: recognised by hash or layout, refused with a reason, kept whole."""

from __future__ import annotations

import argparse
import errno
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest
import torch

from rflow_engine import weights
from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled, WeightsError, WriteError
from rflow_engine.types import Progress
from rflow_engine.weights import index, keeping, places, store
from tests import weights_shelf as shelf

CONTENT = shelf.tiny()


@pytest.fixture
def described(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.describe(monkeypatch, shelf.entry(CONTENT))


def _file(home: Path, content: bytes, name: str = "download.pth") -> Path:
    (home / name).write_bytes(content)
    return home / name


@pytest.mark.usefixtures("described")
class TestKnownBySha256:
    def test_it_gets_its_own_name_whatever_it_was_called(self, home: Path) -> None:
        original = _file(home, CONTENT, "my download (2).bin")
        reports: list[Progress] = []
        status = weights.add(original, CallbackContext(reports.append))
        assert (status.entry.name, status.state) == ("tiny", "ready")
        assert status.path == places.cache_folder() / "tiny.pth"
        assert weights.read("tiny") == original.read_bytes() == CONTENT
        fractions = [report.fraction for report in reports]
        assert fractions == sorted(fractions)

    def test_it_goes_to_the_folder_of_the_user(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv(places.FOLDERS, str(home / "mine"))
        assert weights.add(_file(home, CONTENT)).path == home / "mine" / "tiny.pth"
        assert not places.cache_folder().exists()

    def test_a_damaged_one_is_replaced(self, home: Path) -> None:
        places.cache_folder().mkdir(parents=True)
        bad = _file(places.cache_folder(), b"damaged", "tiny.pth")
        weights.add(_file(home, CONTENT))
        assert bad.read_bytes() == CONTENT

    def test_a_file_in_the_folder_itself_only_gets_its_name(self, home: Path) -> None:
        places.cache_folder().mkdir(parents=True)
        inside = _file(places.cache_folder(), CONTENT, "odd name.pth")
        weights.add(inside)
        assert weights.read("tiny") == CONTENT
        assert not inside.exists()

    def test_cancelling_leaves_nothing(self, home: Path) -> None:
        context = CallbackContext()
        context.on_progress = lambda progress: context.cancel() if "Copying" in progress.message else None
        with pytest.raises(Cancelled):
            weights.add(_file(home, CONTENT), context)
        assert [f.name for f in places.cache_folder().iterdir() if not f.name.endswith(".lock")] == []

    def test_a_full_disk_leaves_nothing(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(stream: Any) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr(keeping, "settle", full)
        with pytest.raises(WriteError, match=r"disk of .* is full"):
            weights.add(_file(home, CONTENT))
        assert [f.name for f in places.cache_folder().iterdir() if not f.name.endswith(".lock")] == []


class TestRecognisedByLayout:
    def test_moco_comes_with_torchvisions_names(self, home: Path) -> None:
        status = weights.add(_file(home, shelf.saved(shelf.moco()), "moco.pth.tar"))
        assert (status.entry.name, status.state) == ("resnet50-moco", "ready")
        parameters = weights.state_dict("resnet50-moco")
        assert parameters["layer4.2.conv3.weight"].shape == (2048, 512, 1, 1)
        assert not any(name.startswith(("fc", "module")) for name in parameters)
        # The query encoder, not the key encoder, whose numbers are all 7.
        assert parameters["conv1.weight"][0, 0, 0, 0] < 1

    @pytest.mark.parametrize("prefix", ["module.", ""])
    def test_so_does_the_moco_file_of_ransac_flows_authors(self, home: Path, prefix: str) -> None:
        model = {f"{prefix}{name}": value for name, value in shelf.of_layout("resnet50-moco").items()}
        model[f"{prefix}fc.weight"] = torch.zeros(128, 4)
        weights.add(_file(home, shelf.saved({"opt": argparse.Namespace(lr=0.1), "model": model, "epoch": 200})))
        assert set(weights.state_dict("resnet50-moco")) == set(shelf.of_layout("resnet50-moco"))

    @pytest.mark.parametrize("zipped", [True, False])
    def test_the_papers_networks_are_known_in_both_forms_of_torchs_files(self, home: Path, zipped: bool) -> None:
        nested = shelf.ransac_flow()
        del nested["netCorr"]
        content = shelf.saved(nested, _use_new_zipfile_serialization=zipped)
        assert weights.add(_file(home, content)).entry.name == "ransac-flow"
        assert set(weights.state_dict("ransac-flow")) == set(shelf.of_layout("ransac-flow"))

    def test_another_window_of_the_correlation_is_accepted(self, home: Path) -> None:
        nested = shelf.ransac_flow()
        for part in ("netFlowCoarse", "netMatch"):
            nested[part]["conv1.weight"] = torch.zeros(1).expand(512, 25, 3, 3)
        nested["netFlowCoarse"]["conv4.weight"] = torch.zeros(1).expand(25, 128, 3, 3)
        weights.add(_file(home, shelf.saved(nested)))
        assert weights.state_dict("ransac-flow")["netMatch.conv1.weight"].shape[1] == 25

    def test_several_are_kept_and_one_is_in_use(self, home: Path) -> None:
        first = weights.add(_file(home, shelf.saved(shelf.ransac_flow(seed=1)), "MegaDepth_A.pth"))
        second = weights.add(_file(home, shelf.saved(shelf.ransac_flow(seed=2)), "KITTI_TestFT.pth"))
        assert [record.title for record in second.variants] == ["KITTI_TestFT.pth", "MegaDepth_A.pth"]
        value = weights.state_dict("ransac-flow")["netMatch.bn1.bias"][0]
        store.use("ransac-flow", "MegaDepth_A.pth")
        assert weights.path("ransac-flow") == first.path
        assert weights.state_dict("ransac-flow")["netMatch.bn1.bias"][0] != value

    def test_the_same_file_twice_is_one(self, home: Path) -> None:
        file = _file(home, shelf.saved(shelf.ransac_flow()))
        assert weights.add(file).path == weights.add(file).path
        assert len(index.of("ransac-flow")) == 1

    def test_of_two_with_the_same_name_none_replaces_the_other(self, home: Path) -> None:
        kept = weights.add(_file(home, shelf.saved(shelf.ransac_flow(seed=1)))).path
        assert weights.add(_file(home, shelf.saved(shelf.ransac_flow(seed=2)))).path != kept
        assert kept is not None
        assert kept.is_file()

    def test_the_copy_must_stay_as_it_was(self, home: Path) -> None:
        copy = weights.add(_file(home, shelf.saved(shelf.ransac_flow()))).path
        assert copy is not None
        content = bytearray(copy.read_bytes())
        content[len(content) // 2] ^= 1
        copy.write_bytes(content)
        with pytest.raises(WeightsError, match=r"expected SHA-256.*Delete that file"):
            weights.verify("ransac-flow")


class Code:
    """What a hostile file might hold."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (os.mkdir, ("this was run",))


def _broken(value: float) -> dict[str, Any]:
    nested = shelf.ransac_flow()
    nested["netMatch"]["bn1.bias"] = torch.full((512,), value)
    return nested


def _without(nested: dict[str, Any], part: str, name: str) -> dict[str, Any]:
    nested[part].pop(name)
    return nested


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is empty"),
        (b"  <!DOCTYPE html><html>", "is a web page, not weights"),
        (b"version https://git-lfs.github.com/spec/v1\n", "only names a file that Git LFS keeps"),
        (b"no weights", "is no file of weights"),
        (shelf.saved({"network": Code()}), "holds program code or objects besides tensors"),
        (shelf.saved({"a": Code()}, _use_new_zipfile_serialization=False), "holds program code or objects"),
        (CONTENT, "a network that this program does not know"),
        (shelf.saved([1, 2, 3]), "a network that this program does not know"),
        (shelf.saved(torch.zeros(3)), "a network that this program does not know"),
        (CONTENT[: len(CONTENT) // 2], "is truncated"),
        (shelf.saved(shelf.ransac_flow(), _use_new_zipfile_serialization=False)[:-900], r"is (truncated|damaged)"),
        (shelf.saved(_broken(float("nan"))), r"holds NaN or infinity in 'netMatch\.bn1\.bias'"),
        (shelf.saved(_broken(float("-inf"))), r"holds NaN or infinity in 'netMatch\.bn1\.bias'"),
        (
            shelf.saved(_without(shelf.ransac_flow(), "netMatch", "conv4.weight")),
            r"looks like the weights 'ransac-flow', but 1 of \d+ tensors are missing, the first is 'netMatch\.conv4",
        ),
        (
            shelf.saved(shelf.ransac_flow() | {"netMatch": shelf.ransac_flow()["netFlowCoarse"]}),
            r"'netMatch\.conv4\.weight' has the shape \(49, 128, 3, 3\), expected \(1, 128, 3, 3\)",
        ),
        (shelf.saved(shelf.of_layout("resnet50")), "looks like the weights 'resnet50', but is another version"),
    ],
)
def test_what_cannot_be_used_is_refused(home: Path, content: bytes, problem: str) -> None:
    with pytest.raises(WeightsError, match=problem) as caught:
        weights.add(_file(home, content))
    assert "'download.pth'" in caught.value.problem
    assert caught.value.remedy
    assert not Path("this was run").exists()
    assert index.load() == ()
    assert not places.cache_folder().exists() or not any(places.cache_folder().glob("*.pth"))


def test_an_incomplete_download_of_a_known_file_is_told_by_its_size(home: Path) -> None:
    with pytest.raises(WeightsError, match=r"expected 102,530,333 bytes, found 5,000\. Download it again"):
        weights.add(_file(home, shelf.saved(shelf.ransac_flow())[:5000], "resnet50-0676ba61.pth"))


def test_an_archive_is_to_be_unpacked(home: Path) -> None:
    with zipfile.ZipFile(home / "model.zip", "w") as archive:
        archive.writestr("MegaDepth.pth", CONTENT)
    with pytest.raises(WeightsError, match=r"is an archive of files\. Unpack it"):
        weights.add(home / "model.zip")


def test_a_file_that_is_not_there_is_told(home: Path) -> None:
    with pytest.raises(WeightsError, match=r"There is no file .*nothing\.pth"):
        weights.add(home / "nothing.pth")
    with pytest.raises(WeightsError, match="is a folder"):
        weights.add(home)
