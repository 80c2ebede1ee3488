"""Pictures of image servers: tiles, levels, faults, the copy on the disk. Every server is on loopback."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ImageCms

from rflow_engine.connection import Patience
from rflow_engine.context import CallbackContext, running
from rflow_engine.errors import Cancelled, ImageReadError
from rflow_engine.images import open_image
from rflow_engine.images.iiif import opening, preferences, web
from rflow_engine.images.iiif.copying import copy
from rflow_engine.images.iiif.manifest import ManifestError
from rflow_engine.images.iiif.store import Store
from rflow_engine.images.picture import Picture
from rflow_engine.types import AnyArray, Box, Size
from tests.iiif_servers import Fault, ImageServer, halved

WHOLE = Box(left=0, top=0, right=310, bottom=203)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preferences, "folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(preferences, "file", lambda: tmp_path / "iiif.json")
    monkeypatch.setattr(web, "PATIENCE", Patience(timeout=5.0, attempts=3, pause=0.01))


@pytest.fixture
def server() -> Iterator[ImageServer]:
    with ImageServer() as running_server:
        yield running_server


@pytest.fixture
def pixels() -> AnyArray:
    """(203, 310, 3) uint8: larger than several tiles, and no multiple of one."""
    random = np.random.default_rng(3)
    ramp = np.add.outer(np.arange(203), np.arange(310))[..., None] // 3
    return (ramp + random.integers(0, 60, (203, 310, 3))).astype(np.uint8)


@pytest.mark.parametrize("version", [2, 3])
@pytest.mark.parametrize("level", [0, 1, 2])
def test_regions_are_the_pictures_own_pixels(server: ImageServer, pixels: AnyArray, version: int, level: int) -> None:
    picture = open_image(server.show("a", pixels, version=version, level=level))
    assert picture.info.size == Size(width=310, height=203)
    assert picture.info.format == f"IIIF {version}"
    assert picture.reads_regions
    np.testing.assert_array_equal(picture.read(), pixels)
    part = Box(left=37, top=90, right=201, bottom=203)
    np.testing.assert_array_equal(picture.read(part), pixels[90:203, 37:201])


@pytest.mark.parametrize("level", [0, 2])
def test_reduced_versions_come_from_the_server(server: ImageServer, pixels: AnyArray, level: int) -> None:
    picture = open_image(server.show("a", pixels, level=level))
    before = server.tiles_asked
    np.testing.assert_array_equal(picture.shrunk(WHOLE, 4), halved(pixels, 4))
    # A quarter of 310 × 203 is 78 × 51: two tiles.
    assert server.tiles_asked - before == 2


def test_the_working_picture_needs_no_more_than_the_smallest_version_that_is_large_enough(
    server: ImageServer, pixels: AnyArray
) -> None:
    picture = open_image(server.show("a", pixels))
    working = picture.working(100)
    assert working.size == Size(width=100, height=65)
    assert not [path for path in server.asked if "/64,64,64,64/" in path]
    assert [path for path in server.asked if "/128,0,128,128/64,64/" in path]
    exact = open_image(pixels).working(100)
    assert float(np.abs(working.rgb - exact.rgb).mean()) < 0.02


def test_only_what_is_needed_is_asked_for_and_only_once(server: ImageServer, pixels: AnyArray) -> None:
    picture = open_image(server.show("a", pixels))
    before = server.tiles_asked
    corner = Box(left=70, top=0, right=140, bottom=10)
    for _ in range(3):
        picture.read(corner)
    assert server.tiles_asked - before == 2


def test_tiles_are_kept_on_the_disk_for_the_next_time(server: ImageServer, pixels: AnyArray) -> None:
    address = server.show("a", pixels)
    open_image(address).read()
    asked = server.tiles_asked
    np.testing.assert_array_equal(open_image(address).read(), pixels)
    assert server.tiles_asked == asked


def test_a_changed_picture_is_asked_for_anew(server: ImageServer, pixels: AnyArray) -> None:
    address = server.show("a", pixels)
    open_image(address).read()
    server.show("a", pixels[:, ::-1].copy(), more={"rights": "https://example.org/new"})
    np.testing.assert_array_equal(open_image(address).read(), pixels[:, ::-1])


def test_a_damaged_file_of_the_cache_is_thrown_away(server: ImageServer, pixels: AnyArray, tmp_path: Path) -> None:
    address = server.show("a", pixels)
    open_image(address).read()
    for file in (tmp_path / "cache").rglob("*-1-0-0"):
        file.write_bytes(file.read_bytes()[:-1] + b"x")
    np.testing.assert_array_equal(open_image(address).read(), pixels)


def test_without_the_server_what_was_loaded_before_is_there(pixels: AnyArray) -> None:
    with ImageServer() as server:
        address = server.show("a", pixels)
        open_image(address).read()
    picture = open_image(address)
    np.testing.assert_array_equal(picture.read(), pixels)
    assert "could not be reached" in " ".join(picture.info.notes)


def test_without_server_and_cache_the_error_says_so(tmp_path: Path) -> None:
    with ImageServer() as server:
        address = server.show("a", np.zeros((32, 32, 3), np.uint8))
    with pytest.raises(ImageReadError, match="the connection was refused"):
        open_image(address)


def test_a_cache_that_cannot_be_written_is_only_a_note(server: ImageServer, pixels: AnyArray, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way")
    picture = open_image(server.show("a", pixels))
    assert "cannot be kept" in " ".join(picture.info.notes)
    np.testing.assert_array_equal(picture.read(), pixels)


def test_the_limit_is_kept_and_what_was_used_last_stays(tmp_path: Path) -> None:
    store = Store(tmp_path / "store", limit=10_000)
    for number in range(30):
        store.put("a", str(number), bytes([number]) * 800)
        assert store.get("a", "0"), number
        # Times on a disk may be coarse.
        os.utime(tmp_path / "store" / "a" / str(number), (number, number))
        os.utime(tmp_path / "store" / "a" / "0", (1000, 1000))
    assert store.used() <= 10_000
    assert store.get("a", "29") == bytes([29]) * 800
    assert store.get("a", "1") is None
    store.clear()
    assert store.used() == 0


def test_nothing_is_kept_without_a_limit(server: ImageServer, pixels: AnyArray, tmp_path: Path) -> None:
    preferences.set_limit(0)
    np.testing.assert_array_equal(open_image(server.show("a", pixels)).read(), pixels)
    assert not (tmp_path / "cache").exists()


def test_two_processes_can_use_the_same_folder(tmp_path: Path) -> None:
    first, second = (Store(tmp_path / "store", limit=50_000) for _ in range(2))
    threads = [
        threading.Thread(target=lambda s=store: [s.put("a", str(n), bytes(500)) for n in range(200)])
        for store in (first, second)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not first.trouble
    assert not second.trouble
    first.tidy()
    assert first.used() <= 50_000
    assert all(first.get("a", file.name) == bytes(500) for file in (tmp_path / "store" / "a").iterdir())


def test_grey_pictures_have_one_channel(server: ImageServer, pixels: AnyArray) -> None:
    picture = open_image(server.show("a", pixels[..., 0].copy()))
    assert picture.info.channels == 1
    np.testing.assert_array_equal(picture.read()[..., 0], pixels[..., 0])


def test_the_colour_profile_of_the_tiles_is_the_pictures(server: ImageServer, pixels: AnyArray) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert open_image(server.show("a", pixels, profile=profile)).info.icc_profile == profile


def test_tiles_that_lack_a_column_at_the_edge_are_completed(server: ImageServer, pixels: AnyArray) -> None:
    read = open_image(server.show("a", pixels, short_edges=True)).read()
    np.testing.assert_array_equal(read[:, :-1], pixels[:, :-1])
    np.testing.assert_array_equal(read[:, -1], pixels[:, -2])


def test_escaped_characters_of_an_identifier_stay_as_they_are(server: ImageServer, pixels: AnyArray) -> None:
    picture = open_image(server.show("box%2F1%20a", pixels))
    np.testing.assert_array_equal(picture.read(), pixels)
    assert picture.info.name == "1 a"


@pytest.mark.parametrize("ending", ["", "/", "/info.json", "/full/max/0/default.jpg", "/0,0,10,10/5,/0/default.png"])
def test_any_address_of_the_picture_will_do(server: ImageServer, pixels: AnyArray, ending: str) -> None:
    address = server.show("a", pixels).removesuffix("/info.json")
    assert open_image(address + ending).info.size == Size(width=310, height=203)


def test_jpeg_is_asked_for_where_nothing_is_preferred(server: ImageServer, pixels: AnyArray) -> None:
    smooth = np.full((203, 310, 3), 120, np.uint8)
    picture = open_image(server.show("a", smooth, formats=("jpg", "png"), more={"preferredFormats": None}))
    np.testing.assert_allclose(picture.read(), smooth, atol=2)
    assert all(path.endswith(".jpg") for path in server.asked if "default" in path)


def test_whole_versions_are_used_where_there_are_no_tiles(server: ImageServer, pixels: AnyArray) -> None:
    sizes = [{"width": 155, "height": 102}, {"width": 78, "height": 51}]
    address = server.show("a", pixels, level=2, more={"tiles": None, "sizes": sizes, "profile": "level0"})
    picture = open_image(address)
    np.testing.assert_array_equal(picture.shrunk(WHOLE, 2), halved(pixels, 2))
    np.testing.assert_array_equal(picture.read(), pixels)
    assert "/iiif/a/full/155,102/0/default.png" in server.asked


def test_a_server_that_gives_only_a_smaller_version_says_so(server: ImageServer, pixels: AnyArray) -> None:
    more = {"tiles": None, "sizes": [{"width": 155, "height": 102}], "profile": "level0", "maxWidth": 200}
    picture = open_image(server.show("a", pixels, more=more))
    assert picture.info.size == Size(width=155, height=102)
    assert "310 × 203" in " ".join(picture.info.notes)
    np.testing.assert_array_equal(picture.read(), halved(pixels, 2))


def test_rights_are_a_note(server: ImageServer, pixels: AnyArray) -> None:
    statement = {"label": {"en": ["Credit"]}, "value": {"en": ["<b>Collection</b> of invented pictures"]}}
    address = server.show("a", pixels, more={"requiredStatement": statement, "rights": "https://example.org/free"})
    assert "Collection of invented pictures https://example.org/free" in open_image(address).info.notes


# Faults


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_is_busy_is_asked_again(server: ImageServer, pixels: AnyArray, status: int) -> None:
    address = server.show("a", pixels, faults=[Fault(status=status, times=2)])
    np.testing.assert_array_equal(open_image(address).read(), pixels)


def test_a_server_that_stays_busy_is_left_alone(server: ImageServer, pixels: AnyArray) -> None:
    address = server.show("a", pixels, faults=[Fault(where="info.json", status=429, retry_after="0")])
    with pytest.raises(ImageReadError, match="asked too often"):
        open_image(address)
    assert server.asked["/iiif/a/info.json"] == 3


def test_an_answer_that_was_cut_is_asked_for_again(server: ImageServer, pixels: AnyArray) -> None:
    address = server.show("a", pixels, faults=[Fault(cut=True, times=2)])
    np.testing.assert_array_equal(open_image(address).read(), pixels)


FAULTS = {
    "not there": (Fault(where="/64,64,64,64/", status=404), "nothing at this address"),
    "forbidden": (Fault(where="/64,64,64,64/", status=403), "does not allow it"),
    "another size": (Fault(where="/64,64,64,64/", resized=9), "should have 64 × 64 pixels and has 73 × 73"),
    "no picture": (Fault(where="/64,64,64,64/", rubbish=True), "damaged or incomplete"),
    "endless": (Fault(where="/64,64,64,64/", huge=True), "too large"),
    "elsewhere": (Fault(where="/64,64,64,64/", location="http://localhost:9/x"), "sends on to another place"),
    "a file": (Fault(where="/64,64,64,64/", location="file:///etc/passwd"), "not safe to follow"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_bad_tile_is_one_clear_error_and_the_rest_can_be_read(
    server: ImageServer, pixels: AnyArray, name: str
) -> None:
    fault, words = FAULTS[name]
    picture = open_image(server.show("a", pixels, faults=[fault]))
    with pytest.raises(ImageReadError, match=words):
        picture.read()
    server.release()
    below = Box(left=0, top=128, right=310, bottom=203)
    np.testing.assert_array_equal(picture.read(below), pixels[128:203])


def test_waiting_for_a_tile_can_be_cancelled(server: ImageServer, pixels: AnyArray) -> None:
    picture = open_image(server.show("a", pixels, faults=[Fault(where="/64,64,64,64/", hold=True)]))
    context = CallbackContext()
    canceller = threading.Thread(target=lambda: (server.held.wait(), context.cancel()))
    canceller.start()
    with running(context), pytest.raises(Cancelled):
        picture.read()
    canceller.join()


def test_waiting_for_the_header_can_be_cancelled(server: ImageServer, pixels: AnyArray) -> None:
    address = server.show("a", pixels, faults=[Fault(where="info.json", hold=True)])
    context = CallbackContext()
    canceller = threading.Thread(target=lambda: (server.held.wait(), context.cancel()))
    canceller.start()
    with running(context), pytest.raises(Cancelled):
        open_image(address)
    canceller.join()


def test_a_silent_server_is_given_up(server: ImageServer, pixels: AnyArray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "PATIENCE", Patience(timeout=0.05, attempts=2, pause=0.01))
    address = server.show("a", pixels, faults=[Fault(where="info.json", hold=True)])
    with pytest.raises(ImageReadError, match="nothing came for too long"):
        open_image(address)


# What else lies at addresses


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<html>", "not JSON"),
        ({"hello": 1}, "does not name the Image API"),
        ({"@context": "http://library.stanford.edu/iiif/image-api/1.1/context.json"}, "version 1"),
        ({"@context": "http://iiif.io/api/image/3/context.json", "width": 0, "height": 5}, "how large"),
        ({"@context": "http://iiif.io/api/image/3/context.json", "width": 4, "height": 5}, "too small"),
        ({"type": "Collection"}, "collection"),
    ],
)
def test_what_is_no_picture_is_refused_in_words(server: ImageServer, content: Any, words: str) -> None:
    with pytest.raises(ImageReadError, match=words):
        open_image(server.page("x/info.json", content))


@pytest.mark.parametrize("version", [2, 3])
def test_a_manifest_lists_its_pictures(server: ImageServer, version: int) -> None:
    services = [f"https://example.org/iiif/{number}" for number in (1, 2)]
    if version == 2:
        canvases = [
            {"label": f"f. {n}", "images": [{"resource": {"service": {"@id": service}}}]}
            for n, service in enumerate(services)
        ]
        manifest: dict[str, Any] = {"@type": "sc:Manifest", "label": "A book", "sequences": [{"canvases": canvases}]}
    else:
        items = [
            {"label": {"en": [f"f. {n}"]}, "items": [{"items": [{"body": {"service": [{"id": service}]}}]}]}
            for n, service in enumerate(services)
        ]
        manifest = {"type": "Manifest", "label": {"none": ["A book"]}, "items": items}
    with pytest.raises(ManifestError, match="not a picture: it has 2") as caught:
        open_image(server.page("iiif/book/manifest", manifest))
    assert caught.value.title == "A book"
    assert [one.address for one in caught.value.pictures] == [f"{service}/info.json" for service in services]
    assert [one.label for one in caught.value.pictures] == ["f. 0", "f. 1"]


@pytest.mark.parametrize("address", ["https://user:secret@example.org/x/info.json", "https:///info.json"])
def test_addresses_that_are_not_opened(address: str) -> None:
    with pytest.raises(ImageReadError, match="cannot be opened"):
        open_image(address)


def test_an_info_that_names_a_computer_nearby_is_not_followed_there() -> None:
    from rflow_engine.images.iiif.description import parse
    from rflow_engine.images.iiif.supplies import base_address

    data = {"@context": "http://iiif.io/api/image/3/context.json", "width": 9, "height": 9}
    given = "https://example.org/a/info.json"
    named = {
        "http://192.168.0.1/a": "https://example.org/a",
        "http://localhost/a": "https://example.org/a",
        "http://images.example.org/b c": "https://images.example.org/b%20c",
        "": "https://example.org/a",
    }
    for identifier, base in named.items():
        assert base_address(parse(data | {"id": identifier}, "a"), given, given) == base


def test_absurd_descriptions_ask_for_no_absurd_number_of_tiles(server: ImageServer, pixels: AnyArray) -> None:
    nested: Any = "deep"
    for _ in range(500):
        nested = [nested]
    tiny = [{"width": 1, "scaleFactors": [1, 2, 4]}]
    address = server.show("a", pixels, more={"tiles": tiny, "attribution": nested, "width": 310, "height": 203})
    np.testing.assert_array_equal(open_image(address).read(), pixels)
    vast = {"tiles": [{"width": 64, "scaleFactors": [1]}], "width": 9_999_999, "height": 999_999, "profile": "level0"}
    picture = open_image(server.show("b", pixels, more=vast))
    with pytest.raises(ImageReadError, match="no reduced version"):
        picture.working(1000)


# Copies on this computer


@pytest.mark.parametrize("version", [2, 3])
def test_a_copy_is_opened_without_the_network(
    server: ImageServer, pixels: AnyArray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    made = copy(server.show("a", pixels, version=version), tmp_path / "copy", None, CallbackContext())
    monkeypatch.setattr(web.Web, "get", lambda *arguments: pytest.fail("the network was asked"))
    picture = open_image(made.info)
    assert picture.info.name == "copy"
    assert picture.info.path == str(made.info)
    np.testing.assert_array_equal(picture.read(), pixels)
    np.testing.assert_array_equal(picture.shrunk(WHOLE, 4), halved(pixels, 4))


def test_a_copy_can_be_smaller(server: ImageServer, pixels: AnyArray, tmp_path: Path) -> None:
    made = copy(server.show("a", pixels), tmp_path / "copy", 120, CallbackContext())
    np.testing.assert_array_equal(open_image(made.info).read(), halved(pixels, 2))


def test_a_copy_that_lacks_a_tile_says_which(server: ImageServer, pixels: AnyArray, tmp_path: Path) -> None:
    made = copy(server.show("a", pixels), tmp_path / "copy", None, CallbackContext())
    next((tmp_path / "copy").glob("64,64,64,64/*/0/default.png")).unlink()
    with pytest.raises(ImageReadError, match="lacks the tile '64,64,64,64/"):
        open_image(made.info).read()


def test_nothing_is_left_of_a_copy_that_failed(server: ImageServer, pixels: AnyArray, tmp_path: Path) -> None:
    address = server.show("a", pixels, faults=[Fault(where="/64,64,64,64/", status=404)])
    with pytest.raises(ImageReadError):
        copy(address, tmp_path / "copy", None, CallbackContext())
    assert not (tmp_path / "copy").exists()


def test_other_json_is_no_picture(tmp_path: Path) -> None:
    file = tmp_path / "alignment.json"
    file.write_text(json.dumps({"format": "rflow alignment"}))
    with pytest.raises(ImageReadError, match="does not name the Image API"):
        open_image(file)


def test_the_reader_is_behind_the_same_picture_as_all_files(server: ImageServer, pixels: AnyArray) -> None:
    address = server.show("a", pixels)
    assert isinstance(open_image(address), Picture)
    assert opening.open_address(address).levels[2] == Size(width=155, height=102)
