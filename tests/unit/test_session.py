from __future__ import annotations

import dataclasses
import json
import os
import shutil
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import tifffile

from rflow_engine import editing
from rflow_engine.alignment import Alignment
from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled, ImageReadError, SessionError, UsageError, WriteError
from rflow_engine.export import ExportOptions, Output, export
from rflow_engine.images import open_image
from rflow_engine.planes import PlaneMap
from rflow_engine.session import MissingPicture, PairRecord, Session, load, locate, look_in, save
from rflow_engine.types import FlowField, HomographyFit, Matches
from tests import pictures, sessions
from tests.sessions import assert_same


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "study.rflow"
    save(sessions.session(tmp_path), path)
    return path


def test_everything_comes_back_to_the_last_bit(saved: Path, tmp_path: Path) -> None:
    loaded = load(saved)
    assert_same(loaded.session, sessions.session(tmp_path))
    assert loaded.notes == ()
    assert loaded.origin == ""


def test_planes_come_back(tmp_path: Path) -> None:
    pair = sessions.pair_record(tmp_path)
    assert pair.alignment is not None
    planes = PlaneMap(
        homographies=np.stack([sessions.HOMOGRAPHY, np.eye(3)]),
        labels=np.array([[0, 1, 1], [0, 0, 1]], np.uint8),
        certainty=np.linspace(0, 1, 6, dtype=np.float32).reshape(2, 3),
        members=np.full(len(pair.alignment.matches), -1, np.int16),
        threshold=2.5,
        target_size=pair.alignment.target.info.size,
    )
    alignment = dataclasses.replace(pair.alignment, planes=planes)
    save(Session(pairs=(dataclasses.replace(pair, alignment=alignment),)), tmp_path / "p.rflow")
    [back] = load(tmp_path / "p.rflow").session.pairs
    assert_same(back.alignment, alignment)
    # Before the planes were added it was another one.
    assert back.found is not back.alignment
    assert_same(back.found, pair.found)


def test_what_was_found_is_the_alignment_itself_where_it_was(saved: Path) -> None:
    pair = load(saved).session.pairs[0]
    assert pair.found is pair.alignment


def test_every_field_of_a_result_is_kept(saved: Path) -> None:
    """A field that somebody adds to a result is in the file without a line here."""
    alignment = sessions.text_of(saved)["pairs"][0]["alignment"]
    for cls, data in ((Alignment, alignment), (HomographyFit, alignment["fit"]), (Matches, alignment["matches"])):
        fields = {field.name for field in dataclasses.fields(cls)} - {"source", "target"} | (
            {"source", "target"} if cls is Matches else set()
        )
        assert set(data) == fields
    assert set(alignment["flow"]) == {field.name for field in dataclasses.fields(FlowField)}


def test_a_field_that_an_older_file_lacks_has_its_default(saved: Path) -> None:
    data = sessions.text_of(saved)
    del data["pairs"][0]["alignment"]["tried"]
    sessions.rewritten(saved, "session.json", json.dumps(data).encode())
    alignment = load(saved).session.pairs[0].alignment
    assert alignment is not None
    assert alignment.tried == ()


def test_how_large_pixels_are_comes_back_and_nonsense_is_refused(saved: Path, tmp_path: Path) -> None:
    assert load(saved).session.pairs[0].mm_per_pixel is None
    pair = dataclasses.replace(sessions.pair_record(tmp_path), mm_per_pixel=(None, 0.1 + 0.2))
    save(Session(pairs=(pair,)), saved)
    assert load(saved).session.pairs[0].mm_per_pixel == (None, 0.1 + 0.2)
    data = sessions.text_of(saved)
    for wrong in (0.5, [0.5], [None, 0.0], [None, -1.0], [None, "wide"], {"source": 1.0}):
        data["pairs"][0]["mm_per_pixel"] = wrong
        sessions.rewritten(saved, "session.json", json.dumps(data).encode())
        with pytest.raises(SessionError, match="the scale of “Vermeer”"):
            load(saved)


def test_reading_changes_nothing(saved: Path) -> None:
    before, stamp = saved.read_bytes(), saved.stat().st_mtime_ns
    names = sorted(saved.parent.iterdir())
    load(saved)
    assert saved.read_bytes() == before
    assert saved.stat().st_mtime_ns == stamp
    assert sorted(saved.parent.iterdir()) == names


def test_text_is_for_people(saved: Path) -> None:
    data = sessions.text_of(saved)
    pair = data["pairs"][0]
    assert data["format"] == "rflow session"
    assert data["version"] == 1
    assert pair["name"] == "Vermeer"
    assert pair["source"]["relative"] == "source0.png"
    assert pair["alignment"]["fit"]["source_from_target"]["values"][:3] == sessions.HOMOGRAPHY[0].tolist()


def test_equal_arrays_are_kept_once(tmp_path: Path) -> None:
    pair = sessions.pair_record(tmp_path)
    save(Session(pairs=(pair,)), tmp_path / "one.rflow")
    save(Session(pairs=(pair, dataclasses.replace(pair, name="again"))), tmp_path / "two.rflow")
    with zipfile.ZipFile(tmp_path / "one.rflow") as one, zipfile.ZipFile(tmp_path / "two.rflow") as two:
        assert len(one.namelist()) == len(two.namelist())


# Pictures


def test_a_session_moves_together_with_its_pictures(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    pair = sessions.pair_record(here / "pictures")
    save(Session(pairs=(pair,)), here / "study.rflow")
    here.rename(there)
    loaded = load(there / "study.rflow")
    assert loaded.notes == ()
    [back] = loaded.session.pairs
    assert back.source is not None
    assert back.source.info.path == str(there / "pictures" / "source0.png")
    assert back.alignment is not None
    assert back.alignment.source is back.source


def test_a_page_of_a_file_with_several_comes_back(tmp_path: Path) -> None:
    bands = [pictures.grey16(80, 60, seed=seed) for seed in range(3)]
    with tifffile.TiffWriter(tmp_path / "bands.tif") as tiff:
        for band in bands:
            tiff.write(band, metadata=None)
    source, target = (open_image(tmp_path / "bands.tif", page=page) for page in (2, 1))
    save(Session(pairs=(PairRecord(source=source, target=target),)), tmp_path / "study.rflow")
    [back] = load(tmp_path / "study.rflow").session.pairs
    assert back.source is not None
    assert back.target is not None
    np.testing.assert_array_equal(back.source.read()[..., 0], bands[2])
    np.testing.assert_array_equal(back.target.read()[..., 0], bands[1])


def test_a_session_that_moves_alone_finds_its_pictures_where_they_were(tmp_path: Path) -> None:
    pair = sessions.pair_record(tmp_path / "a" / "pictures")
    save(Session(pairs=(pair,)), tmp_path / "a" / "study.rflow")
    (tmp_path / "b").mkdir()
    shutil.move(tmp_path / "a" / "study.rflow", tmp_path / "b" / "study.rflow")
    loaded = load(tmp_path / "b" / "study.rflow")
    assert loaded.notes == ()
    assert loaded.session.pairs[0].source.info.path == str(tmp_path / "a" / "pictures" / "source0.png")  # type: ignore[union-attr]


def test_the_right_picture_is_taken_before_one_of_the_same_name(tmp_path: Path) -> None:
    pair = sessions.pair_record(tmp_path / "a")
    save(Session(pairs=(pair,)), tmp_path / "a" / "study.rflow")
    (tmp_path / "b").mkdir()
    shutil.copy(tmp_path / "a" / "study.rflow", tmp_path / "b")
    sessions.write(tmp_path / "b" / "source0.png", 110, 70, seed=55)
    loaded = load(tmp_path / "b" / "study.rflow")
    assert loaded.notes == ()
    assert loaded.session.pairs[0].source.info.path == str(tmp_path / "a" / "source0.png")  # type: ignore[union-attr]


def test_a_picture_far_away_is_remembered_by_its_absolute_path(tmp_path: Path) -> None:
    pair = sessions.pair_record(tmp_path / "far")
    save(Session(pairs=(pair,)), tmp_path / "a" / "b" / "c" / "study.rflow")
    assert sessions.text_of(tmp_path / "a" / "b" / "c" / "study.rflow")["pairs"][0]["source"]["relative"] is None
    assert load(tmp_path / "a" / "b" / "c" / "study.rflow").notes == ()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are Unicode")
def test_a_picture_whose_name_is_no_utf_8_is_found_again(tmp_path: Path) -> None:
    name = os.fsdecode(b"Bl\xfcte.png")
    picture = open_image(sessions.write(tmp_path / "a.png", 60, 40, 1).rename(tmp_path / name))
    save(Session(pairs=(PairRecord(source=picture),)), tmp_path / "s.rflow")
    loaded = load(tmp_path / "s.rflow")
    assert loaded.notes == ()
    assert loaded.session.pairs[0].source is not None
    assert loaded.session.pairs[0].source.info == picture.info


def test_missing_pictures_lose_nothing(saved: Path) -> None:
    (saved.parent / "source0.png").rename(saved.parent / "elsewhere.png")
    loaded = load(saved)
    [note] = loaded.notes
    assert (note.pair, note.role, note.trouble, note.name) == (0, "source", "missing", "source0.png")
    pair = loaded.session.pairs[0]
    assert isinstance(pair.source, MissingPicture)
    assert pair.alignment is not None
    assert pair.alignment.decomposition.rotation == pytest.approx(sessions_rotation(), abs=1e-9)
    with pytest.raises(ImageReadError, match=r"'source0.png' is missing\. Locate it"):
        pair.source.working(640)
    # Saved again without the picture and opened with it, all is there.
    save(loaded.session, saved.parent / "again.rflow")
    (saved.parent / "elsewhere.png").rename(saved.parent / "source0.png")
    again = load(saved.parent / "again.rflow")
    assert again.notes == ()
    assert_same(again.session, sessions.session(saved.parent))


@pytest.mark.parametrize("lost", ["source0.png", "target0.png"])
@pytest.mark.parametrize("output", ["aligned", "overlay", "blink_gif", "report"])
def test_nothing_is_written_in_the_place_of_a_missing_picture(saved: Path, lost: str, output: Output) -> None:
    (saved.parent / lost).unlink()
    alignment = load(saved).session.pairs[0].alignment
    assert alignment is not None
    if (lost, output) == ("target0.png", "aligned"):
        # Of the target only the size is needed.
        return
    with pytest.raises((ImageReadError, WriteError), match=lost):
        export(alignment, saved.parent / "out", options=ExportOptions(what=(output,)))
    assert not (saved.parent / "out").exists()


def sessions_rotation() -> float:
    from rflow_engine.coords import decompose
    from rflow_engine.types import Size

    sizes = {"source_size": Size(width=110, height=70), "target_size": Size(width=120, height=80)}
    return decompose(sessions.HOMOGRAPHY, **sizes).rotation


def test_a_name_that_this_system_cannot_have_is_a_missing_picture(saved: Path) -> None:
    data = sessions.text_of(saved)
    data["pairs"][0]["source"].update(path="/" + "a" * 400 + ".png", relative="b" * 400 + ".png")
    sessions.rewritten(saved, "session.json", json.dumps(data).encode())
    loaded = load(saved)
    assert [note.trouble for note in loaded.notes] == ["missing"]
    assert isinstance(loaded.session.pairs[0].source, MissingPicture)
    assert look_in(saved.parent, [loaded.session.pairs[0].source.record]) == {}


def test_a_changed_picture_is_noticed(saved: Path) -> None:
    sessions.write(saved.parent / "target0.png", 120, 80, seed=9)
    loaded = load(saved)
    assert [(note.role, note.trouble) for note in loaded.notes] == [("target", "changed")]
    assert not isinstance(loaded.session.pairs[0].target, MissingPicture)


def test_a_picture_of_another_size_does_not_take_the_place(saved: Path) -> None:
    sessions.write(saved.parent / "target0.png", 60, 40, seed=9)
    loaded = load(saved)
    assert [note.trouble for note in loaded.notes] == ["resized"]
    assert isinstance(loaded.session.pairs[0].target, MissingPicture)


def test_a_damaged_picture_is_told(saved: Path) -> None:
    (saved.parent / "target0.png").write_bytes(b"no picture")
    loaded = load(saved)
    assert [note.trouble for note in loaded.notes] == ["unreadable"]
    assert loaded.session.pairs[0].alignment is not None


def test_missing_pictures_are_located(saved: Path, tmp_path: Path) -> None:
    away = tmp_path / "away"
    away.mkdir()
    for name in ("source0.png", "target0.png"):
        (tmp_path / name).rename(away / name)
    pair = load(saved).session.pairs[0]
    missing = [image.record for image in (pair.source, pair.target) if isinstance(image, MissingPicture)]
    assert len(missing) == 2
    image, trouble = locate(missing[0], away / "source0.png")
    assert (image.info.name, trouble) == ("source0.png", None)
    assert look_in(away, missing) == {0: away / "source0.png", 1: away / "target0.png"}
    assert locate(missing[0], sessions.write(away / "other.png", 110, 70, 5))[1] == "changed"
    assert locate(missing[0], sessions.write(away / "small.png", 50, 70, 5))[1] == "resized"
    with pytest.raises(ImageReadError, match="does not exist"):
        locate(missing[0], away / "nothing.png")


def test_an_automatic_copy_finds_pictures_from_where_the_session_was(tmp_path: Path) -> None:
    pair = sessions.pair_record(tmp_path / "work" / "pictures")
    copy = tmp_path / "state" / "0001.rflow"
    save(Session(pairs=(pair,)), copy, origin=str(tmp_path / "work" / "study.rflow"))
    (tmp_path / "work").rename(tmp_path / "moved")
    loaded = load(copy)
    assert loaded.origin == str(tmp_path / "work" / "study.rflow")
    assert {note.trouble for note in loaded.notes} == {"missing"}
    (tmp_path / "moved").rename(tmp_path / "work")
    assert load(copy).notes == ()


def test_arrays_have_no_file_to_find_again(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="has no file"):
        save(Session(pairs=(PairRecord(source=open_image(pictures.rgb8())),)), tmp_path / "a.rflow")
    assert list(tmp_path.iterdir()) == []


# Writing


def test_a_cancelled_save_leaves_what_was_there(saved: Path) -> None:
    before, names = saved.read_bytes(), sorted(saved.parent.iterdir())
    context = CallbackContext()
    context.on_progress = lambda progress: context.cancel()
    with pytest.raises(Cancelled):
        save(sessions.session(saved.parent), saved, context)
    assert saved.read_bytes() == before
    assert sorted(saved.parent.iterdir()) == names


def test_a_save_that_fails_leaves_what_was_there(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = saved.read_bytes()

    def full(*arguments: object, **more: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np.lib.format, "write_array", full)
    with pytest.raises(WriteError, match=r"disk of .* is full"):
        save(sessions.session(saved.parent), saved)
    assert saved.read_bytes() == before


def test_a_folder_is_no_session(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="is a folder"):
        save(Session(), tmp_path)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    save(Session(), tmp_path / "real.rflow")
    (tmp_path / "link.rflow").symlink_to(tmp_path / "real.rflow")
    save(sessions.session(tmp_path), tmp_path / "link.rflow")
    assert (tmp_path / "link.rflow").is_symlink()
    assert len(load(tmp_path / "real.rflow").session.pairs) == 2


def test_an_empty_session_is_one(tmp_path: Path) -> None:
    save(Session(), tmp_path / "empty.rflow")
    assert load(tmp_path / "empty.rflow").session.pairs == ()


def test_loading_can_be_cancelled(saved: Path) -> None:
    context = CallbackContext()
    context.on_progress = lambda progress: context.cancel()
    with pytest.raises(Cancelled):
        load(saved, context)


def test_edits_without_an_alignment_are_kept(tmp_path: Path) -> None:
    edits = editing.add(editing.empty(), (1.5, 2.5), (3.25, 1e-300))
    save(Session(pairs=(PairRecord(edits=edits),)), tmp_path / "e.rflow")
    assert_same(load(tmp_path / "e.rflow").session.pairs[0].edits, edits)


# Damaged in part


def broken(path: Path, ending: str) -> str:
    """Damage the array in which a value of the first pair is kept; gives the name of the part."""
    data = sessions.text_of(path)["pairs"][0]
    for key in ending.split("/"):
        data = data[key]
    name = str(data["array"])
    sessions.rewritten(path, name, b"no array")
    return name


def test_a_damaged_flow_costs_the_alignment_alone(saved: Path, tmp_path: Path) -> None:
    broken(saved, "alignment/flow/flow")
    with pytest.raises(SessionError, match=r"the alignment of “Vermeer” cannot be read"):
        load(saved)
    before = saved.read_bytes()
    loaded = load(saved, damaged=True)
    assert loaded.lost == ("the alignment of “Vermeer”",)
    pair, begun = loaded.session.pairs
    known, other = sessions.session(tmp_path).pairs
    assert pair.alignment is None
    assert pair.found is None
    for kept in ("name", "edits", "regions", "settings", "view"):
        assert_same(getattr(pair, kept), getattr(known, kept))
    assert_same(begun, other)
    assert loaded.session.current == 1
    assert saved.read_bytes() == before


def test_damaged_regions_cost_the_regions_alone(saved: Path, tmp_path: Path) -> None:
    data = sessions.text_of(saved)
    data["pairs"][0]["regions"] = {"source": "none"}
    sessions.rewritten(saved, "session.json", json.dumps(data).encode())
    loaded = load(saved, damaged=True)
    assert loaded.lost == ("the regions of “Vermeer”",)
    assert not loaded.session.pairs[0].regions
    assert_same(loaded.session.pairs[0].alignment, sessions.session(tmp_path).pairs[0].alignment)


def test_a_pair_that_is_none_is_left_out_and_the_others_keep_their_places(saved: Path) -> None:
    data = sessions.text_of(saved)
    data["pairs"][0]["source"]["size"] = "wide"
    sessions.rewritten(saved, "session.json", json.dumps(data).encode())
    (saved.parent / "alone.png").unlink()
    loaded = load(saved, damaged=True)
    assert loaded.lost == ("the source of “Vermeer”",)
    assert [pair.name for pair in loaded.session.pairs] == ["begun"]
    assert loaded.session.current == 0
    assert [(note.pair, note.name) for note in loaded.notes] == [(0, "alone.png")]


def test_a_session_of_which_nothing_is_whole_is_refused(saved: Path) -> None:
    data = sessions.text_of(saved)
    data["pairs"] = [None, 3]
    sessions.rewritten(saved, "session.json", json.dumps(data).encode())
    with pytest.raises(SessionError, match="the list of pairs cannot be read"):
        load(saved, damaged=True)
    sessions.rewritten(saved, "session.json", b"{")
    with pytest.raises(SessionError, match="its text cannot be read"):
        load(saved, damaged=True)
