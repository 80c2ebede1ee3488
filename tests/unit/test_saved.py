"""A result that was exported is read back as it was; what is missing, changed or damaged is said."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

import rflow_engine
from rflow_engine import editing, saved
from rflow_engine.errors import EngineError, ImageReadError, SessionError, UsageError
from rflow_engine.export import ExportOptions
from rflow_engine.images import open_image
from rflow_engine.session import MissingPicture, PairRecord, Session, save
from rflow_engine.types import Box, FlowField, Refined, Region, Regions, Size
from tests import pictures

SIZE = Size(width=170, height=110)
HOMOGRAPHY = np.array([[0.9, 0.1, 12.0], [-0.07, 1.1, -4.0], [2e-4, -1e-4, 1.0]])


@pytest.fixture
def result(tmp_path: Path) -> rflow_engine.Alignment:
    tifffile.imwrite(tmp_path / "source.tif", pictures.rgb16(150, 120), photometric="rgb")
    Image.fromarray(pictures.rgb8(SIZE.width, SIZE.height)).save(tmp_path / "target.png", dpi=(400, 400))
    flow = pictures.smooth_flow(SIZE, amplitude=3)
    left = Refined(size=Size(width=85, height=55), left=(Box(left=0, top=0, right=64, bottom=55),))
    flow = FlowField(flow=flow.flow, confidence=flow.confidence, target_size=SIZE, refined=left)
    made = pictures.alignment_of(tmp_path / "source.tif", tmp_path / "target.png", HOMOGRAPHY, flow)
    outline = np.array([[1.0, 2], [30, 2], [30, 40]])
    return replace(made, regions=Regions(target=(Region(outline=outline, name="tear"),)), notes=("Less.",))


@pytest.fixture
def folder(result: rflow_engine.Alignment, tmp_path: Path) -> Path:
    rflow_engine.export(result, tmp_path / "out")
    return tmp_path / "out"


def test_everything_comes_back(result: rflow_engine.Alignment, folder: Path) -> None:
    again = rflow_engine.load_alignment(folder / "alignment.json")
    assert again.flow is not None
    assert result.flow is not None
    np.testing.assert_array_equal(again.flow.flow, result.flow.flow)
    np.testing.assert_array_equal(again.flow.confidence, result.flow.confidence)
    assert again.flow.refined == result.flow.refined
    np.testing.assert_array_equal(again.source_from_target, result.source_from_target)
    np.testing.assert_allclose(again.matches.target, result.matches.target, atol=1e-4)
    for name in ("inliers", "excluded", "locked"):
        np.testing.assert_array_equal(getattr(again.fit, name), getattr(result.fit, name))
    assert (again.settings, again.verdict, again.notes) == (result.settings, result.verdict, result.notes)
    assert again.regions.target[0].name == "tear"
    assert again.source.info.path == result.source.info.path
    np.testing.assert_array_equal(again.source.read(), result.source.read())


def test_exported_again_it_is_the_same_picture(result: rflow_engine.Alignment, folder: Path, tmp_path: Path) -> None:
    again = rflow_engine.load_alignment(folder / "alignment.json")
    rflow_engine.export(again, tmp_path / "again", options=ExportOptions(what=("aligned",)))
    written = [open_image(place / "aligned.tif") for place in (tmp_path / "again", folder)]
    np.testing.assert_array_equal(written[0].read(), written[1].read())
    np.testing.assert_array_equal(written[0].read_mask(), written[1].read_mask())
    assert written[0].info.resolution == written[1].info.resolution


def test_a_homography_alone_and_a_flow_under_another_name(result: Any, tmp_path: Path) -> None:
    rflow_engine.export(result.coarse(), tmp_path / "plain")
    assert rflow_engine.load_alignment(tmp_path / "plain" / "alignment.json").flow is None
    rflow_engine.export(result, tmp_path / "plain", options=ExportOptions(suffix="-2"))
    again = rflow_engine.load_alignment(tmp_path / "plain" / "alignment-2.json")
    assert again.flow is not None


def test_pictures_are_found_beside_the_record(folder: Path, tmp_path: Path) -> None:
    for name in ("source.tif", "target.png"):
        shutil.move(tmp_path / name, folder / name)
    found = saved.read(folder / "alignment.json")
    assert found.missing == found.notes == ()
    assert found.alignment.source.info.path == str(folder / "source.tif")


def test_a_missing_picture_is_stood_in_for_and_a_changed_one_is_told(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "source.tif").unlink()
    Image.fromarray(pictures.rgb8(SIZE.width, SIZE.height, seed=5)).save(tmp_path / "target.png")
    with pytest.warns(UserWarning, match="The (source|target)") as heard:
        again = rflow_engine.load_alignment(folder / "alignment.json")
    assert {str(warning.message).split("'")[-1].strip() for warning in heard} == {
        "is missing.",
        "has changed since it was aligned.",
    }
    assert isinstance(again.source, MissingPicture)
    assert again.source.info.size == Size(width=150, height=120)
    assert saved.read(folder / "alignment.json", verify=False).notes == ()
    with pytest.raises(ImageReadError, match=r"source\.tif' is missing"):
        saved.read(folder / "alignment.json").demand_pictures()


def test_a_picture_of_another_size_does_not_take_the_place(folder: Path, tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "source.tif", pictures.rgb16(151, 120))
    found = saved.read(folder / "alignment.json")
    assert "another number of pixels" in found.missing[0]
    assert isinstance(found.alignment.source, MissingPicture)


def edited(folder: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    file = folder / "alignment.json"
    data = json.loads(file.read_text())
    change(data)
    file.write_text(json.dumps(data))
    return file


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda data: data.update(format="other"), "not the record"),
        (lambda data: data.update(version=2), "newer program"),
        (lambda data: data.pop("matches"), "damaged"),
        (lambda data: data["matches"]["source"].pop(), "damaged"),
        (lambda data: data["matches"].update(inlier_indices=[99]), "damaged"),
        (lambda data: data["matches"].update(kinds=[]), "damaged"),
        (lambda data: data["homography"].update(source_from_target=[[1, 2], [3, 4]]), "damaged"),
        (lambda data: data["homography"].update(model="bent"), "damaged"),
        (lambda data: data["target"].update(width="wide"), "damaged"),
        (lambda data: data["regions"]["target"][0].update(outline=[]), "damaged"),
        (lambda data: data["flow"].update(grid_width=7), "flow.npz' is damaged"),
        (lambda data: data["target"].update(width=171), "flow.npz' is damaged"),
    ],
)
def test_a_damaged_record_is_refused(folder: Path, change: Callable[[dict[str, Any]], None], problem: str) -> None:
    with pytest.raises(SessionError, match=problem):
        saved.read(edited(folder, change), verify=False)


def test_a_flow_that_is_missing_cut_or_larger_than_told_is_refused(folder: Path) -> None:
    flow = folder / "flow.npz"
    content = flow.read_bytes()
    for size in (0, 10, len(content) // 2, len(content) - 1):
        flow.write_bytes(content[:size])
        with pytest.raises(SessionError, match="damaged"):
            saved.read(folder / "alignment.json", verify=False)
    np.savez_compressed(flow, flow=np.zeros((4000, 4000), np.float32))
    with pytest.raises(SessionError, match="damaged"):
        saved.read(folder / "alignment.json", verify=False)
    flow.unlink()
    with pytest.raises(SessionError, match="not beside"):
        saved.read(folder / "alignment.json", verify=False)


def test_what_is_no_record_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="cannot be read"):
        saved.read(tmp_path / "none.json")
    (tmp_path / "binary.json").write_bytes(bytes(range(256)))
    with pytest.raises(SessionError, match="not the record"):
        saved.read(tmp_path / "binary.json")
    (tmp_path / "deep.json").write_text("[" * 100_000)
    with pytest.raises(SessionError, match="not the record"):
        saved.read(tmp_path / "deep.json")


def test_a_pair_of_a_session(result: rflow_engine.Alignment, tmp_path: Path) -> None:
    pair = PairRecord(
        name="Recto", source=result.source, target=result.target, edits=editing.start(result), alignment=result
    )
    save(Session(pairs=(PairRecord(name="empty"), pair)), tmp_path / "study.rflow")
    found = saved.read(tmp_path / "study.rflow", pair="Recto")
    assert (found.number, found.title, found.edited) == (1, "2 “Recto”", False)
    assert found.alignment.flow is not None
    assert result.flow is not None
    np.testing.assert_array_equal(found.alignment.flow.flow, result.flow.flow)
    assert found.alignment.flow.refined == result.flow.refined
    with pytest.raises(UsageError, match="has no alignment"):
        saved.read(tmp_path / "study.rflow")
    rflow_engine.export(result, tmp_path / "out")
    with pytest.raises(UsageError, match="no pairs to choose from"):
        saved.read(tmp_path / "out" / "alignment.json", pair="1")


def damage() -> dict[str, Any]:
    """What may stand in the place of any value."""
    return {"nothing": None, "list": [], "text": "x", "long": 10**400, "path": "a" * 400, "nested": [None]}


@pytest.mark.parametrize("kind", damage())
def test_whatever_stands_in_a_record_is_read_or_told(folder: Path, kind: str) -> None:
    record = folder / "alignment.json"
    whole = json.loads(record.read_text(encoding="utf-8"))
    for keys in _places(whole):
        data = json.loads(json.dumps(whole))
        part = data
        for key in keys[:-1]:
            part = part[key]
        part[keys[-1]] = damage()[kind]
        record.write_text(json.dumps(data), encoding="utf-8")
        with contextlib.suppress(EngineError):
            saved.read(record, verify=False)


def _places(value: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value of a record; of a list to the first one only."""
    if above:
        yield above
    if isinstance(value, dict):
        for key, below in value.items():
            yield from _places(below, (*above, key))
    elif isinstance(value, list) and value:
        yield from _places(value[0], (*above, 0))


def test_a_flow_with_any_byte_changed_is_told_or_the_same(folder: Path) -> None:
    record, flow = folder / "alignment.json", folder / "flow.npz"
    content = flow.read_bytes()
    before = saved.read(record, verify=False).alignment.flow
    assert before is not None
    for place in range(0, len(content), 11):
        flow.write_bytes(content[:place] + bytes([content[place] ^ 0x55]) + content[place + 1 :])
        try:
            after = saved.read(record, verify=False).alignment.flow
        except SessionError:
            continue
        assert after is not None
        np.testing.assert_array_equal(after.flow, before.flow)
