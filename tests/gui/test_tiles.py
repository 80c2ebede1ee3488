"""Pictures that become sharp where they are looked at: cache, sampling, reading, and the window around them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
import tifffile

from rflow_engine import coords
from rflow_engine.context import CallbackContext
from rflow_engine.images import open_image, reader
from rflow_engine.types import FlowField, Progress, Size
from rflow_engine.warp import map_to_source
from rflow_gui.jobs import pictures
from rflow_gui.jobs.detail import AlignedTiles, PictureTiles, Wish, Wishes, make_tiles
from rflow_gui.models.tone import Tone
from rflow_gui.panes import tiles
from rflow_gui.panes.raster import Pyramid, Window
from rflow_gui.panes.tiles import TILE, Tile, TileCache, TiledPicture, TileKey
from tests.gui.fakes import textured

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rflow_gui.app import Program
    from rflow_gui.controllers.detail import DetailController

SIZE = Size(width=1500, height=1100)
HERE = Window(left=300.0, top=200.0, scale=1.0, width=400, height=250)


@pytest.fixture(scope="module")
def full() -> np.ndarray:
    return np.random.default_rng(4).integers(0, 256, (SIZE.height, SIZE.width, 3)).astype(np.uint8)


def reduced(full: np.ndarray, factor: int, cache: TileCache | None, mask: Pyramid | None = None) -> TiledPicture:
    size = (full.shape[1] // factor, full.shape[0] // factor)
    base = cv2.resize(full, size, interpolation=cv2.INTER_AREA)
    return TiledPicture(Pyramid(base, Size(width=full.shape[1], height=full.shape[0])), mask, cache=cache)


def supply(picture: TiledPicture, full: np.ndarray, window: Window, cache: TileCache) -> list[TileKey]:
    """Make what a window lacks by cutting it out."""
    missing = picture.missing(window)
    for key in missing:
        box = key.box(picture.size)
        part = full[box.top : box.bottom, box.left : box.right]
        out = box.reduced(1 << key.level).size
        cache.put(picture.number, key, Tile(cv2.resize(part, (out.width, out.height), interpolation=cv2.INTER_AREA)))
    return missing


# The cache


def test_the_cache_keeps_to_its_budget_and_lets_the_least_recent_go() -> None:
    cache = TileCache(budget=3000)
    keys = [TileKey(0, column, 0) for column in range(4)]
    for key in keys[:3]:
        cache.put(1, key, Tile(np.zeros(1000, np.uint8)))
    cache.get(1, keys[0])
    cache.put(1, keys[3], Tile(np.zeros(600, np.uint8), np.zeros(400, np.uint8)))
    assert [cache.has(1, key) for key in keys] == [True, False, True, True]
    assert cache.held == 3000
    cache.put(1, keys[3], Tile(np.zeros(10, np.uint8)))
    assert cache.held == 2010
    cache.put(2, keys[0], Tile(np.zeros(10, np.uint8)))
    cache.drop(1)
    assert (cache.held, cache.has(2, keys[0])) == (10, True)


def test_a_tile_larger_than_the_budget_is_not_kept() -> None:
    cache = TileCache(budget=10)
    cache.put(1, TileKey(0, 0, 0), Tile(np.zeros(11, np.uint8)))
    assert cache.held == 0


# Sampling


def test_with_its_tiles_every_pixel_is_itself(full: np.ndarray) -> None:
    cache = TileCache()
    picture = reduced(full, 4, cache)
    blurred = picture.sample(HERE)
    assert not picture.is_sharp(HERE)
    supply(picture, full, HERE, cache)
    assert picture.is_sharp(HERE)
    np.testing.assert_array_equal(picture.sample(HERE), full[200:450, 300:700])
    np.testing.assert_array_equal(picture.sample(HERE, sharp=False), blurred)
    assert np.abs(blurred.astype(int) - full[200:450, 300:700]).mean() > 10


def test_strongly_magnified_tiles_show_pixels_as_squares(full: np.ndarray) -> None:
    cache = TileCache()
    picture, window = reduced(full, 4, cache), Window(left=510, top=510, scale=8.0, width=80, height=40)
    supply(picture, full, window, cache)
    expected = full[510:515, 510:520].repeat(8, axis=0).repeat(8, axis=1)
    np.testing.assert_array_equal(picture.sample(window), expected)


@pytest.mark.parametrize(("scale", "level"), [(0.1, None), (0.28, None), (0.35, 1), (0.5, 1), (0.7, 0), (16.0, 0)])
def test_the_level_follows_the_scale(full: np.ndarray, scale: float, level: int | None) -> None:
    assert reduced(full, 4, TileCache()).level_for(scale) == level


def test_a_picture_without_tiles_says_where_it_is_reduced(full: np.ndarray) -> None:
    without, whole = reduced(full, 4, None), TiledPicture(Pyramid(full, SIZE), cache=TileCache())
    assert [without.is_reduced_at(scale) for scale in (0.1, 0.5, 1.0)] == [False, True, True]
    assert without.missing(HERE) == []
    assert not whole.is_reduced_at(16.0)
    assert whole.missing(HERE) == []


def test_what_is_seen_comes_first_from_the_middle_outwards(full: np.ndarray) -> None:
    window = Window(left=530, top=20, scale=1.0, width=450, height=400)
    missing = reduced(full, 4, TileCache()).missing(window)
    assert missing[0] == TileKey(0, 1, 0)
    assert set(missing) == {TileKey(0, column, row) for column in range(3) for row in range(2)}


def test_until_a_tile_arrives_the_next_coarser_level_stands_in(full: np.ndarray) -> None:
    cache = TileCache()
    picture = reduced(full, 8, cache)
    halved = Window(HERE.left, HERE.top, 0.5, HERE.width, HERE.height)
    supply(picture, full, halved, cache)
    half = cv2.resize(full, (SIZE.width // 2, SIZE.height // 2), interpolation=cv2.INTER_AREA)
    expected = Pyramid(half, SIZE).sample(HERE)
    np.testing.assert_array_equal(picture.sample(HERE)[5:-5, 5:-5], expected[5:-5, 5:-5])
    # One of the tiles of the finest level arrives.
    key = TileKey(0, 0, 0)
    cache.put(picture.number, key, Tile(full[:TILE, :TILE]))
    seen = picture.sample(HERE)
    edge = TILE - 300
    np.testing.assert_array_equal(seen[:, :edge], full[200:450, 300:TILE])
    np.testing.assert_allclose(seen[5:-5, edge + 5 : -5], expected[5:-5, edge + 5 : -5], atol=1)


def test_what_is_wanted_at_once_fits_into_the_cache(full: np.ndarray) -> None:
    cache = TileCache(budget=8 * 4 * TILE * TILE)
    picture = reduced(full, 4, cache)
    everything = Window(0, 0, 1.0, SIZE.width, SIZE.height)
    seen = supply(picture, full, everything, cache)
    assert seen
    # All of it can be shown at once, if not with every pixel: it is not said for ever to be on its way.
    assert picture.is_sharp(everything)
    assert picture.missing(everything) == []
    assert cache.held <= cache.budget
    assert {key.level for key in seen} == {picture.level_in(everything)} == {1}
    assert picture.level_in(HERE) == 0


def test_pictures_of_16_bits_fill_a_large_screen(full: np.ndarray) -> None:
    cache = TileCache(budget=384_000_000)
    size = Size(width=40_000, height=30_000)
    picture = TiledPicture(Pyramid(np.zeros((300, 400, 3), np.uint16), size), cache=cache)
    screen = Window(5000, 5000, 1.0, 3840, 2160)
    assert picture.level_in(screen) == 0
    tile = Tile(np.zeros((TILE, TILE, 3), np.uint16))
    for key in reversed(picture.missing(screen)):
        cache.put(picture.number, key, tile)
    assert picture.is_sharp(screen)


def test_the_mask_is_as_sharp_as_the_picture(full: np.ndarray) -> None:
    cache = TileCache()
    covered = np.full((SIZE.height // 4, SIZE.width // 4), 255, np.uint8)
    picture = reduced(full, 4, cache, Pyramid(covered, SIZE))
    masks = {}
    for key in picture.missing(HERE):
        box = key.box(SIZE)
        masks[key] = (
            np.where(np.arange(box.left, box.right) < 333, 0, 255)
            .astype(np.uint8)[None]
            .repeat(box.size.height, axis=0)
        )
        cache.put(picture.number, key, Tile(full[box.top : box.bottom, box.left : box.right], masks[key]))
    seen = picture.sample_mask(HERE)
    assert seen is not None
    np.testing.assert_array_equal(seen, np.broadcast_to(np.where(np.arange(300, 700) < 333, 0, 255), (250, 400)))
    cache.put(picture.number, TileKey(0, 0, 0), Tile(full[:TILE, :TILE], None))
    assert (picture.sample_mask(HERE)[:, : TILE - 300] == 255).all()
    assert reduced(full, 4, cache).sample_mask(HERE) is None


def test_tiles_are_shown_in_the_tone_of_the_picture() -> None:
    deep = np.random.default_rng(3).integers(1000, 5000, (1100, 1500)).astype(np.uint16)
    cache = TileCache()
    picture = reduced(deep, 4, cache)
    picture.tone = Tone(black=1000, white=5000)
    supply(picture, deep, HERE, cache)
    expected = np.rint((deep[200:450, 300:700].astype(float) - 1000) / 4000 * 255)
    np.testing.assert_array_equal(picture.sample(HERE)[..., 1], expected)


# Making tiles


def opened(path: Path, picture: np.ndarray, monkeypatch: pytest.MonkeyPatch, **options: object) -> pictures.Picture:
    monkeypatch.setattr(pictures, "DISPLAY_SIDE", 256)
    tifffile.imwrite(path, picture, photometric="rgb" if picture.ndim == 3 else "minisblack", **options)
    return pictures.opened(open_image(path))


def test_tiles_of_a_file_are_its_pixels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = np.random.default_rng(1).integers(0, 65535, (1003, 1405)).astype(np.uint16)
    picture = opened(tmp_path / "a.tif", deep, monkeypatch)
    maker = PictureTiles(picture)
    np.testing.assert_array_equal(maker.make(TileKey(0, 2, 1)).pixels, deep[512:1003, 1024:1405])
    half = maker.make(TileKey(1, 1, 0)).pixels
    assert half.shape == (502, 191)
    block = deep[200:202, 1024:1026].astype(float).mean()
    assert abs(float(half[100, 0]) - block) <= 0.5
    assert abs(float(half[-1, 3]) - deep[1002, 1030:1032].mean()) <= 0.5


@pytest.mark.parametrize("level", [0, 1, 2])
def test_aligned_tiles_lie_where_the_map_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, level: int) -> None:
    """The source's red and green are its own coordinates, so that every colour says where it was fetched."""
    x, y = np.meshgrid(np.arange(1600) + 0.5, np.arange(1200) + 0.5)
    places = np.stack([x, y, np.zeros_like(x)], axis=-1)
    picture = opened(tmp_path / "a.tif", places.astype(np.float32), monkeypatch)
    homography = np.array([[1.1, 0.04, -30.0], [-0.03, 1.05, 12.0], [2e-5, 1e-5, 1.0]])
    rng = np.random.default_rng(0)
    flow = FlowField(
        flow=cv2.resize(rng.uniform(-9, 9, (3, 4, 2)).astype(np.float32), (30, 20)),
        confidence=np.ones((20, 30), np.float32),
        target_size=SIZE,
    )
    key = TileKey(level, 0, 0)
    tile = AlignedTiles(picture, SIZE, homography, flow).make(key)
    side = 1 << level
    rows, columns = tile.pixels.shape[:2]
    xs, ys = np.meshgrid((np.arange(columns) + 0.5) * side, (np.arange(rows) + 0.5) * side)
    expected = map_to_source(homography, flow, np.stack([xs.ravel(), ys.ravel()], axis=1)).reshape(rows, columns, 2)
    inside = coords.contains(expected, picture.info.size)
    assert tile.mask is not None
    assert ((tile.mask > 0) == inside).mean() > 0.999
    # Along the edge of the picture its last pixels are repeated.
    edge = 3 * side + 2
    deep = inside & coords.contains(expected - edge, Size(width=1600 - 2 * edge, height=1200 - 2 * edge))
    assert deep.mean() > 0.3
    # OpenCV's cubic kernel misses a ramp by a twentieth of a pixel.
    np.testing.assert_allclose(tile.pixels[..., :2][deep], expected[deep], atol=0.05 * side)


def test_a_tile_beside_the_source_is_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = opened(tmp_path / "a.tif", textured(300, 400, 1), monkeypatch)
    tile = AlignedTiles(picture, SIZE, coords.shift(5000, 0), None).make(TileKey(0, 0, 0))
    assert tile.mask is not None
    assert not tile.mask.any()
    assert tile.pixels.shape == (TILE, TILE, 3)


def test_what_is_not_wanted_any_more_is_not_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = opened(tmp_path / "a.tif", textured(1100, 1500, 1), monkeypatch)
    maker, wishes, cache = PictureTiles(picture), Wishes(), TileCache()
    wishes.replace([Wish(1, TileKey(0, column, 0), maker) for column in range(3)])
    made: list[TileKey] = []

    def note(progress: Progress) -> None:
        made.append(progress.partial.key)  # type: ignore[union-attr]
        if len(made) == 1:
            wishes.replace([Wish(1, TileKey(0, 0, 1), maker)])

    make_tiles(wishes, cache, CallbackContext(note))
    assert made == [TileKey(0, 0, 0), TileKey(0, 0, 1)]
    assert all(cache.has(1, key) for key in made)


# In the window


@pytest.fixture
def detail(program: Program, monkeypatch: pytest.MonkeyPatch) -> DetailController:
    """A window that shows pictures reduced to 64 pixels at first."""
    monkeypatch.setattr(pictures, "DISPLAY_SIDE", 64)
    monkeypatch.setattr(pictures, "STAGE_SIDE", 48)
    return program.detail


def open_both(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> None:
    before = program.document.pair
    program.pair.open_pair(*pair)
    busy = ("open-source", "open-target", "render")
    qtbot.waitUntil(lambda: program.document.pair not in (None, before) and not any(map(program.runner.current, busy)))


def shown(canvas: object) -> np.ndarray:
    image = canvas.viewport().grab().toImage().convertToFormat(image_format())  # type: ignore[attr-defined]
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1]


def image_format() -> object:
    from PySide6.QtGui import QImage

    return QImage.Format.Format_RGB32


def settle(qtbot: QtBot, program: Program) -> None:
    """Wait until everything on the screen is sharp and drawn."""
    items = [item for canvas, item in program.detail._views() if canvas.isVisible()]

    def sharp() -> None:
        assert program.runner.current("detail") is None
        assert not program.detail._draw.isActive()
        for item in items:
            assert item.window is not None
            assert all(picture.is_sharp(item.window) for picture in item.pictures())

    qtbot.waitUntil(sharp)


def test_zooming_in_shows_the_pixels_of_the_file(
    qtbot: QtBot, program: Program, detail: DetailController, pair: tuple[str, str]
) -> None:
    open_both(qtbot, program, pair)
    pane = program.window.target_pane
    program.window.actions_["link"].setChecked(False)
    pane.center_on(120.0, 80.0, 8.0)
    settle(qtbot, program)
    seen = shown(pane.canvas)
    file = cv2.cvtColor(cv2.imread(pair[1]), cv2.COLOR_BGR2RGB)
    for x, y in ((118, 78), (120, 80), (124, 83)):
        place = pane.canvas.from_picture(x + 0.5, y + 0.5).toPoint()
        np.testing.assert_array_equal(seen[place.y(), place.x()], file[y, x])
    # The note looks a moment after the picture was drawn.
    qtbot.waitUntil(lambda: pane.canvas.note.full_text == "")


def test_the_comparison_is_sharp_as_well(
    qtbot: QtBot, program: Program, detail: DetailController, pair: tuple[str, str]
) -> None:
    open_both(qtbot, program, pair)
    with qtbot.waitSignal(program.align.aligned):
        program.window.actions_["align"].trigger()
    program.window.set_page("compare")
    program.window.actions_["mode_difference"].trigger()
    program.window.actions_["stage_coarse"].trigger()
    qtbot.waitUntil(lambda: program.runner.current("render") is None)
    compare = program.window.compare_pane
    compare.center_on(120.0, 80.0, 8.0)
    settle(qtbot, program)
    # The pair was made with this homography: what is left of the difference is what two interpolations leave.
    middle = np.s_[100:-100, 100:-100]
    assert shown(compare.canvas())[middle].mean() < 8
    window = compare.canvas().item.window
    soft, sharp = (
        np.abs(
            np.subtract(
                *(picture.sample(window, sharp=way).astype(int) for picture in compare.canvas().item.pictures())
            )
        )
        for way in (False, True)
    )
    assert sharp.mean() < 0.5 * soft.mean()


def test_a_picture_too_large_to_be_kept_decoded_says_so(
    qtbot: QtBot,
    program: Program,
    detail: DetailController,
    pair: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reader, "SHELF", reader._Shelf(budget=1000))
    open_both(qtbot, program, pair)
    pane = program.window.target_pane
    pane.center_on(120.0, 80.0, 4.0)
    qtbot.waitUntil(lambda: "target.png" in pane.canvas.note.full_text)
    assert pane.canvas.note.isVisible()
    assert detail.cache.held == 0
    pane.fit_view()
    pane.zoom_to(0.2)
    qtbot.waitUntil(lambda: pane.canvas.note.full_text == "")
    # With more memory it goes on where it is looked at again.
    reader.SHELF.budget = 1_000_000
    pane.center_on(120.0, 80.0, 4.0)
    qtbot.waitUntil(lambda: detail.cache.held > 0)


def test_a_file_that_cannot_be_read_any_more_stays_reduced_and_says_so(
    qtbot: QtBot, program: Program, detail: DetailController, tmp_path: Path
) -> None:
    paths = []
    for name in ("source", "target"):
        paths.append(str(tmp_path / f"{name}.tif"))
        tifffile.imwrite(paths[-1], textured(160, 240, 1), photometric="rgb")
    open_both(qtbot, program, (paths[0], paths[1]))
    # A tile that is on its way would come after the file went.
    settle(qtbot, program)
    Path(paths[1]).unlink()
    pane = program.window.target_pane
    # What was already read before the file went would be shown as it is.
    detail.cache.drop(pane.canvas.picture.pictures()[0].number)
    pane.center_on(120.0, 80.0, 4.0)
    qtbot.waitUntil(lambda: "no longer there" in pane.canvas.note.full_text)
    # The other picture goes on.
    source = program.window.source_pane.canvas
    qtbot.waitUntil(lambda: source.picture.pictures()[0].is_sharp(source.picture.window))


def test_a_closed_picture_leaves_no_tiles(
    qtbot: QtBot, program: Program, detail: DetailController, pair: tuple[str, str]
) -> None:
    open_both(qtbot, program, pair)
    program.window.target_pane.center_on(120.0, 80.0, 4.0)
    settle(qtbot, program)
    old = {number for number, _ in detail.cache._tiles}
    assert old
    open_both(qtbot, program, (pair[1], pair[0]))
    settle(qtbot, program)
    qtbot.waitUntil(lambda: not old & {number for number, _ in detail.cache._tiles})
    assert not old & set(detail._makers)


def test_tile_budget_follows_the_machine() -> None:
    assert tiles._LEAST_BUDGET <= tiles.TILE_BUDGET <= tiles._MOST_BUDGET
