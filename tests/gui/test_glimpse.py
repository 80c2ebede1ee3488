"""Pictures of gigapixels without reduced versions: coarse at once, then sharp, without standing in the way."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile

from rflow_engine.context import CallbackContext
from rflow_engine.images import open_image, tiff_reader
from rflow_gui.jobs import detail
from rflow_gui.jobs.pictures import opened
from rflow_gui.panes.raster import Pyramid, Window
from rflow_gui.panes.tiles import TileCache, TiledPicture, TileKey
from tests import pictures

WIDTH, HEIGHT = 3000, 2000
KEY = TileKey(2, 0, 0)


@pytest.fixture
def glimpsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> detail.PictureTiles:
    """As if the picture were of gigapixels."""
    monkeypatch.setattr(tiff_reader, "_QUICKLY_READ", 1000)
    picture = pictures.rgb8(WIDTH, HEIGHT)
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="rgb", tile=(64, 64), compression="zlib")
    return detail.PictureTiles(opened(open_image(tmp_path / "a.tif")))


def test_the_first_look_is_not_taken_for_the_picture(glimpsed: detail.PictureTiles) -> None:
    picture, cache = glimpsed.picture, TileCache()
    assert max(picture.pixels.shape[:2]) == 256
    tiled = TiledPicture(Pyramid(picture.pixels, picture.info.size, picture.halves), cache=cache)
    # The whole picture in a pane.
    window = Window(0.0, 0.0, 600 / WIDTH, 600, 400)
    assert not tiled.is_sharp(window)
    for key in tiled.missing(window):
        cache.put(tiled.number, key, glimpsed.make(key))
    assert tiled.is_sharp(window)


def test_a_tile_made_in_bands_is_the_same(glimpsed: detail.PictureTiles, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = glimpsed.make(KEY)
    monkeypatch.setattr(detail, "_BAND", 20_000)
    banded = glimpsed.make_unless(KEY, lambda: False)
    assert banded is not None
    np.testing.assert_array_equal(banded.pixels, whole.pixels)


def test_a_slow_tile_gives_way(glimpsed: detail.PictureTiles, monkeypatch: pytest.MonkeyPatch) -> None:
    """While it is made, somebody goes elsewhere: it is put down, and made again when it is wanted again."""
    monkeypatch.setattr(detail, "_BAND", 20_000)
    wishes, cache, made = detail.Wishes(), TileCache(), []
    elsewhere, image = TileKey(0, 3, 2), glimpsed.picture.image
    shrunk = type(image).shrunk

    def moved(*given: object) -> object:
        monkeypatch.setattr(type(image), "shrunk", shrunk)
        wishes.replace([detail.Wish(1, elsewhere, glimpsed)])
        return shrunk(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(type(image), "shrunk", moved)
    wishes.replace([detail.Wish(1, KEY, glimpsed)])
    context = CallbackContext(lambda progress: made.append(progress.partial))
    detail.make_tiles(wishes, cache, context)
    assert [tile.key for tile in made if isinstance(tile, detail.TileMade)] == [elsewhere]
    assert not cache.has(1, KEY)
    wishes.replace([detail.Wish(1, KEY, glimpsed)])
    detail.make_tiles(wishes, cache, context)
    assert cache.has(1, KEY)
