from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionGraphicsItem

from rflow_engine.types import Size
from rflow_gui.interaction import WipeLine
from rflow_gui.panes.blends import cover, hatch
from rflow_gui.panes.compose import NEUTRAL, Layer, Look, compose, source_side
from rflow_gui.panes.image_item import PyramidImageItem
from rflow_gui.panes.raster import Pyramid, Window

SIZE = Size(width=700, height=450)


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    return np.random.default_rng(11).integers(0, 256, (450, 700, 3)).astype(np.uint8)


def test_at_one_to_one_every_pixel_is_itself(picture: np.ndarray) -> None:
    seen = Pyramid(picture, SIZE).sample(Window(left=120, top=35, scale=1.0, width=200, height=90))
    np.testing.assert_array_equal(seen, picture[35:125, 120:320])


def test_strongly_magnified_pixels_are_sharp_squares(picture: np.ndarray) -> None:
    seen = Pyramid(picture, SIZE).sample(Window(left=50, top=60, scale=8.0, width=80, height=40))
    np.testing.assert_array_equal(seen, picture[60:65, 50:60].repeat(8, axis=0).repeat(8, axis=1))


def test_a_reduced_picture_is_magnified_smoothly() -> None:
    """Its pixels are not those of the picture, so showing them as squares would pretend detail."""
    half = np.zeros((225, 350, 3), np.uint8)
    half[:, 100:] = 200
    seen = Pyramid(half, SIZE).sample(Window(left=190, top=10, scale=8.0, width=160, height=8))
    assert len(np.unique(seen)) > 10


def test_a_shrunk_picture_is_averaged_and_lies_where_it_should() -> None:
    ramp = np.tile(np.linspace(0, 255, 700)[None, :, None], (450, 1, 3)).astype(np.uint8)
    noisy = ramp.copy()
    noisy[::2] = np.clip(noisy[::2].astype(int) + 40, 0, 255)
    window = Window(left=70, top=40, scale=0.21, width=100, height=60)
    seen = Pyramid(noisy, SIZE).sample(window)
    expected = window.xs() * 255 / 700 + 20
    inside = slice(5, -25)
    np.testing.assert_allclose(seen[30, inside, 0], expected[inside], atol=4)
    assert seen[:, 20, 0].std() < 2


@pytest.mark.parametrize("scale", [0.05, 0.3, 0.9, 1.0, 3.0, 40.0])
def test_only_what_is_visible_is_touched(picture: np.ndarray, scale: float) -> None:
    pyramid = Pyramid(np.zeros((4500, 7000, 3), np.uint8), Size(width=7000, height=4500))
    window = Window(left=300.0, top=200.0, scale=scale, width=320, height=200)
    level = pyramid.level_for(scale)
    box = pyramid.crop_box(window, level)
    # At most 1.7 level pixels per screen pixel and direction, and a margin of a few pixels.
    assert box.size.pixels <= (320 * 1.71 + 8) * (200 * 1.71 + 8)
    assert pyramid.sample(window).shape == (200, 320, 3)


def test_levels_cover_the_same_picture(picture: np.ndarray) -> None:
    pyramid = Pyramid(picture, SIZE)
    for index in range(4):
        assert abs(float(pyramid.level(index).mean()) - float(picture.mean())) < 2
    assert pyramid.level(3).shape[:2] == (57, 88)


def test_pictures_of_another_kind_are_refused() -> None:
    with pytest.raises(ValueError, match="expected a uint8, uint16 or float32 image"):
        Pyramid(np.zeros((4, 4, 3), np.float64), Size(width=4, height=4))
    with pytest.raises(ValueError, match="expected a uint8, uint16 or float32 image"):
        Pyramid(np.zeros((0, 4, 3), np.uint8), Size(width=4, height=4))


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
@pytest.mark.parametrize("shape", [(450, 700), (450, 700, 3)])
def test_deep_pictures_keep_their_values(dtype: str, shape: tuple[int, ...]) -> None:
    values = np.random.default_rng(2).uniform(0, 65535, shape).astype(dtype)
    seen = Pyramid(values, SIZE).sample(Window(left=120, top=35, scale=1.0, width=200, height=90))
    np.testing.assert_array_equal(seen, values[35:125, 120:320])


def test_one_pixel_and_a_thread_can_be_looked_at() -> None:
    for shape in ((1, 1, 3), (1, 5000, 3), (5000, 1, 3)):
        size = Size(width=shape[1], height=shape[0])
        seen = Pyramid(np.full(shape, 77, np.uint8), size).sample(Window(0, 0, 0.01, 30, 20))
        np.testing.assert_array_equal(seen, 77)


WINDOW = Window(left=100, top=50, scale=2.0, width=160, height=100)


@pytest.fixture(scope="module")
def pair() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(2)
    return tuple(rng.integers(0, 256, (100, 160, 3)).astype(np.uint8) for _ in range(2))  # type: ignore[return-value]


def test_half_an_overlay_is_the_mean(pair: tuple[np.ndarray, np.ndarray]) -> None:
    target, source = pair
    shown = compose(target, source, None, Look(Layer.OVERLAY, WINDOW, opacity=0.5))
    np.testing.assert_allclose(shown, (target.astype(float) + source) / 2, atol=0.51)
    np.testing.assert_array_equal(compose(target, source, None, Look(Layer.OVERLAY, WINDOW, opacity=0.0)), target)
    np.testing.assert_array_equal(compose(target, source, None, Look(Layer.OVERLAY, WINDOW, opacity=1.0)), source)


def test_a_wipe_has_the_source_on_the_left_and_the_target_on_the_right(pair: tuple[np.ndarray, np.ndarray]) -> None:
    target, source = pair
    # The boundary at x = 140 of the picture is 80 screen pixels from the left edge of the window.
    line = WipeLine(SIZE, 140 / 700)
    shown = compose(target, source, None, Look(Layer.WIPE, WINDOW, line=line))
    np.testing.assert_array_equal(shown[:, :80], source[:, :80])
    np.testing.assert_array_equal(shown[:, 80:], target[:, 80:])


def test_a_turned_wipe_divides_along_its_line() -> None:
    line = WipeLine(SIZE, 0.2, 30.0)
    side = source_side(line, WINDOW)
    x, y = WINDOW.xs()[120], WINDOW.ys()[10]
    assert bool(side[10, 120]) == bool(line.distance(x, y) < 0)
    assert 0.05 < side.mean() < 0.95


def test_identical_pictures_do_not_differ_and_the_gain_multiplies(pair: tuple[np.ndarray, np.ndarray]) -> None:
    target, source = pair
    np.testing.assert_array_equal(compose(target, target, None, Look(Layer.DIFFERENCE, WINDOW, gain=50.0)), 0)
    apart = np.abs(target.astype(int) - source)
    np.testing.assert_array_equal(compose(target, source, None, Look(Layer.DIFFERENCE, WINDOW)), apart)
    tripled = compose(target, source, None, Look(Layer.DIFFERENCE, WINDOW, gain=3.0))
    np.testing.assert_array_equal(tripled, np.minimum(apart * 3, 255))


@pytest.mark.parametrize("layer", [Layer.OVERLAY, Layer.WIPE])
def test_where_the_source_has_no_picture_only_the_target_shows(
    pair: tuple[np.ndarray, np.ndarray], layer: Layer
) -> None:
    target, source = pair
    covered = np.zeros((100, 160), bool)
    covered[:40] = True
    shown = compose(target, source, covered, Look(layer, WINDOW, line=WipeLine(SIZE, 1.0)))
    plain = ~hatch((100, 160), WINDOW.origin)
    plain[:40] = False
    np.testing.assert_array_equal(shown[plain], target[plain])
    lines = ~plain
    lines[:40] = False
    assert 0 < np.abs(shown[lines].astype(int) - target[lines]).mean() < 50


@pytest.mark.parametrize("layer", [Layer.SOURCE, Layer.DIFFERENCE])
def test_where_the_source_has_no_picture_there_is_grey(pair: tuple[np.ndarray, np.ndarray], layer: Layer) -> None:
    target, source = pair
    shown = compose(target, source, np.zeros((100, 160), bool), Look(layer, WINDOW))
    plain = ~hatch((100, 160), WINDOW.origin)
    np.testing.assert_array_equal(shown[plain], NEUTRAL)


def test_the_pictures_that_came_are_left_alone(pair: tuple[np.ndarray, np.ndarray]) -> None:
    target, source = (p.copy() for p in pair)
    for layer in Layer:
        compose(target, source, np.zeros((100, 160), bool), Look(layer, WINDOW, line=WipeLine(SIZE, 0.5)))
    np.testing.assert_array_equal(target, pair[0])
    np.testing.assert_array_equal(source, pair[1])
    assert cover(target, source, np.zeros((100, 160), bool)) is not target


def test_hatching_moves_with_the_picture() -> None:
    here, moved = hatch((60, 90), (0, 0)), hatch((60, 90), (5, 0))
    np.testing.assert_array_equal(here[:, :-5], moved[:, 5:])


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_on_a_dense_screen_every_pixel_of_the_screen_is_used(
    qapp: QApplication, picture: np.ndarray, ratio: float
) -> None:
    screen = QImage(300, 200, QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(ratio)
    screen.fill(0)
    item = PyramidImageItem()
    item.set_image(picture, SIZE)
    option = QStyleOptionGraphicsItem()
    painter = QPainter(screen)
    # One picture pixel is one pixel of the screen; the picture's (100, 50) lies in the corner.
    painter.scale(1 / ratio, 1 / ratio)
    painter.translate(-100, -50)
    option.exposedRect = QRectF(100, 50, 300, 200)  # type: ignore[attr-defined]
    item.paint(painter, option)
    painter.end()
    rows = np.frombuffer(screen.constBits(), np.uint8).reshape(200, 300, 4)[..., 2::-1]
    np.testing.assert_array_equal(rows, picture[50:250, 100:400])
