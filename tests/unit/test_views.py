"""Pictures seen differently: the pixels of a view lie where its map says, and points come back."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from rflow_engine import coords, views
from rflow_engine.images import WorkingImage
from rflow_engine.types import Matches, Size
from rflow_engine.views import View
from tests import pictures

# Working pixels are three full-resolution pixels, but for what rounding to whole pixels leaves.
FULL = Size(width=361, height=242)
WORKING = Size(width=120, height=80)
PERSPECTIVE = np.array([[0.3, 0.05, 10.0], [-0.04, 0.35, 12.0], [3e-4, -2e-4, 1.0]])

Make = Callable[[WorkingImage], View]
WAYS: dict[str, Make] = {
    "as it is": lambda image: views.plain(image, 120),
    "reduced": lambda image: views.plain(image, 71),
    "enlarged": lambda image: views.plain(image, 263),
    "turned": lambda image: views.turned(image, 120, 33.0),
    "turned by a quarter": lambda image: views.turned(image, 120, 90.0),
    "turned back and reduced": lambda image: views.turned(image, 66, -140.0),
    "mirrored": lambda image: views.turned(image, 120, 0.0, mirrored=True),
    "mirrored, turned and enlarged": lambda image: views.turned(image, 200, 75.0, mirrored=True),
    "tilted": lambda image: views.tilted(image, 120, 2.0, 40.0),
    "tilted along": lambda image: views.tilted(image, 110, 3.0, 0.0),
    "tilted across": lambda image: views.tilted(image, 180, 2.5, 90.0),
    "through a shear": lambda image: views.through(image, np.array([[0.8, 0.5], [0.1, 1.3]])),
    "stretched": lambda image: views.through(image, np.diag([1.6, 0.7])),
    "in perspective": lambda image: views.onto(image, PERSPECTIVE, Size(width=150, height=110)),
}


def working(rgb: np.ndarray, mask: np.ndarray | None = None, full: Size | None = None) -> WorkingImage:
    size = Size(width=rgb.shape[1], height=rgb.shape[0])
    return WorkingImage(rgb=np.ascontiguousarray(rgb, np.float32), mask=mask, full_size=full or size)


def blob(centre: tuple[float, float], *, size: Size = WORKING, sigma: float = 3.0) -> np.ndarray:
    """(h, w, 3) a bright spot around a point in pixels of the picture, black elsewhere."""
    away = np.linalg.norm(coords.pixel_centres(size) - centre, axis=2)
    return np.repeat(np.exp(-0.5 * (away / sigma) ** 2)[..., None], 3, axis=2)


def centroid(view: View) -> np.ndarray:
    """(2,) the middle of what is bright."""
    grey = view.image.rgb.mean(axis=2).astype(np.float64)
    if view.image.mask is not None:
        grey = np.where(view.image.mask, grey, 0.0)
    grey[grey < 0.05] = 0.0
    points = coords.pixel_centres(view.image.size)
    return np.asarray((points * grey[..., None]).sum(axis=(0, 1)) / grey.sum())


@pytest.mark.parametrize("make", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("place", [(60.0, 40.0), (41.5, 52.25), (84.0, 27.0)])
def test_pixels_lie_where_the_map_says(make: Make, place: tuple[float, float]) -> None:
    view = make(working(blob(place), full=FULL))
    expected = coords.apply_homography(view.view_from_full, coords.rescale(np.array(place), WORKING, FULL))
    np.testing.assert_allclose(centroid(view), expected, atol=0.1)


@pytest.mark.parametrize("make", WAYS.values(), ids=WAYS)
def test_a_view_is_a_picture_of_its_own(make: Make) -> None:
    view = make(working(pictures.scene(120, 80), full=FULL))
    image = view.image
    assert image.full_size == image.size == Size(width=image.rgb.shape[1], height=image.rgb.shape[0])
    assert image.rgb.dtype == np.float32
    assert 0.0 <= image.rgb.min() <= image.rgb.max() <= 1.0
    assert view.view_from_full.shape == (3, 3)
    if image.mask is not None:
        assert image.mask.dtype == bool
        assert image.mask.shape == image.size.shape


@pytest.mark.parametrize("make", [way for name, way in WAYS.items() if name != "in perspective"])
def test_the_whole_picture_just_fits(make: Make) -> None:
    view = make(working(pictures.scene(120, 80), full=FULL))
    landed = coords.apply_homography(view.view_from_full, coords.corners(FULL))
    size = view.image.size
    np.testing.assert_allclose(landed.min(axis=0), 0.0, atol=0.01)
    np.testing.assert_allclose(landed.max(axis=0), [size.width, size.height], atol=0.51)


@pytest.mark.parametrize("make", WAYS.values(), ids=WAYS)
def test_points_of_a_view_come_back(make: Make) -> None:
    image = working(pictures.scene(120, 80), full=FULL)
    source, target = make(image), views.turned(image, 90, 20.0)
    points = np.random.default_rng(0).random((30, 2)) * [FULL.width, FULL.height]
    found = Matches(
        source=coords.apply_homography(source.view_from_full, points),
        target=coords.apply_homography(target.view_from_full, points + 4.0),
        score=np.linspace(0, 1, 30, dtype=np.float32),
        kind=np.zeros(30, np.uint8),
        kinds=("invented",),
        scale=np.full(30, 1.5, np.float32),
    )
    back = views.matches_between(found, source, target)
    np.testing.assert_allclose(back.source, points, atol=1e-8)
    np.testing.assert_allclose(back.target, points + 4.0, atol=1e-8)
    np.testing.assert_array_equal(back.score, found.score)
    assert back.kinds == found.kinds


def test_a_quarter_turn_and_a_mirror_image_move_pixels_only() -> None:
    rgb = pictures.scene(120, 80).astype(np.float32)
    image = working(rgb)
    np.testing.assert_allclose(views.turned(image, 120, 90.0).image.rgb, np.rot90(rgb, -1), atol=1e-5)
    np.testing.assert_allclose(views.turned(image, 120, 180.0).image.rgb, rgb[::-1, ::-1], atol=1e-5)
    np.testing.assert_allclose(views.turned(image, 120, 0.0, mirrored=True).image.rgb, rgb[:, ::-1], atol=1e-5)
    # Mirrored first, then turned clockwise.
    both = views.turned(image, 120, 90.0, mirrored=True).image.rgb
    np.testing.assert_allclose(both, np.rot90(rgb[:, ::-1], -1), atol=1e-5)


def test_a_tilt_squeezes_along_its_direction_only() -> None:
    view = views.tilted(working(pictures.scene(120, 80)), 120, 4.0, 30.0)
    linear = view.view_from_full[:2, :2]
    along, across = np.array([np.cos(np.pi / 6), np.sin(np.pi / 6)]), np.array([-np.sin(np.pi / 6), np.cos(np.pi / 6)])
    np.testing.assert_allclose(linear @ along, along / 4, atol=1e-12)
    np.testing.assert_allclose(linear @ across, across, atol=1e-12)


# Stripes that a reduced view has no pixels for must vanish, not turn into coarser ones.


def stripes(*, upright: bool) -> np.ndarray:
    """(160, 240, 3) black and white by turns, from pixel to pixel."""
    wave = (np.arange(240) % 2).astype(np.float64)
    picture = np.tile(wave, (240, 1))
    return np.repeat((picture if upright else picture.T)[:160, :, None], 3, axis=2)


@pytest.mark.parametrize(
    "make",
    [
        lambda image: views.plain(image, 67),
        lambda image: views.turned(image, 64, 25.0),
        lambda image: views.tilted(image, 240, 4.3, 0.0),
        lambda image: views.through(image, np.array([[0.23, 0.1], [0.0, 0.9]])),
        lambda image: views.through(image, np.diag([0.23, 1.4])),
        lambda image: views.onto(image, np.diag([0.27, 0.27, 1.0]), Size(width=60, height=40)),
    ],
    ids=["reduced", "turned", "tilted", "sheared", "squeezed and stretched", "onto"],
)
def test_detail_too_fine_for_a_view_is_smoothed_away(make: Make) -> None:
    view = make(working(stripes(upright=True)))
    assert view.image.mask is None or view.image.mask.mean() > 0.2
    inner = np.ones(view.image.size.shape, np.uint8) if view.image.mask is None else view.image.mask.astype(np.uint8)
    inner = cv2.erode(np.pad(inner, 1), np.ones((7, 7), np.uint8))[1:-1, 1:-1] > 0
    assert np.ptp(view.image.rgb[inner]) < 0.15


@pytest.mark.parametrize(
    "make",
    [
        lambda image: views.tilted(image, 240, 4.3, 0.0),
        lambda image: views.through(image, np.diag([0.23, 1.0])),
        lambda image: views.through(image, np.array([[0.23, 0.001], [0.0, 1.0]])),
    ],
    ids=["tilted", "squeezed", "sheared"],
)
def test_detail_along_which_nothing_is_squeezed_stays(make: Make) -> None:
    view = make(working(stripes(upright=False)))
    assert np.ptp(view.image.rgb[20:-20, 10:-10].mean(axis=(1, 2))) > 0.7


# Masks.


@pytest.mark.parametrize("make", WAYS.values(), ids=WAYS)
def test_what_is_masked_stays_masked(make: Make) -> None:
    mask = np.ones(WORKING.shape, bool)
    mask[20:50, 40:90] = False
    view = make(working(pictures.scene(120, 80), mask, FULL))
    assert view.image.mask is not None
    back = coords.apply_homography(np.linalg.inv(view.view_from_full), coords.pixel_centres(view.image.size))
    cells = coords.rescale(back, FULL, WORKING)
    hidden = (np.abs(cells - [65, 35]) < [23.5, 13.5]).all(axis=2)
    outside = ~coords.contains(cells, Size(width=WORKING.width, height=WORKING.height))
    clear = coords.contains(cells - 1.5, Size(width=117, height=77)) & (np.abs(cells - [65, 35]) > [26.5, 16.5]).any(
        axis=2
    )
    assert hidden.sum() > 50
    assert not view.image.mask[hidden].any()
    assert view.image.mask[clear].all()
    assert not view.image.mask[outside & ~coords.contains(cells + 0.6, Size(width=122, height=82))].any()


@pytest.mark.parametrize("angle", [17.0, 200.0])
def test_around_a_turned_picture_there_is_none(angle: float) -> None:
    view = views.turned(working(np.full((80, 120, 3), 0.8)), 120, angle)
    mask = view.image.mask
    assert mask is not None
    assert mask.sum() == pytest.approx(120 * 80, rel=0.02)
    # The border of the picture is as bright as its middle, and what surrounds it makes no edge.
    np.testing.assert_allclose(view.image.rgb, 0.8, atol=1e-3)


def test_nothing_is_shown_behind_the_horizon() -> None:
    image = working(pictures.scene(120, 80))
    view_from_full = np.array([[1.0, 0.0, 20.0], [0.0, 1.0, 10.0], [-1.0 / 60.0, 0.0, 1.0]])
    view = views.onto(image, view_from_full, Size(width=300, height=200))
    back = coords.apply_homography(np.linalg.inv(view_from_full), coords.pixel_centres(view.image.size))
    behind = ~np.isfinite(back).all(axis=2)
    assert behind.mean() < 0.9
    assert view.image.mask is not None
    assert not view.image.mask[behind].any()
    assert np.isfinite(view.image.rgb).all()
    assert view.image.mask.any()
    turned_over = views.onto(image, -view_from_full, Size(width=300, height=200))
    assert turned_over.image.mask is not None
    assert not (turned_over.image.mask & view.image.mask).any()


def test_a_part_that_shows_nothing_of_the_picture_is_masked() -> None:
    view = views.onto(working(pictures.scene(120, 80)), coords.shift(-500.0, 0.0), Size(width=60, height=40))
    assert view.image.mask is not None
    assert not view.image.mask.any()
    assert np.isfinite(view.image.rgb).all()


# Extremes.


@pytest.mark.parametrize("size", [(1, 1), (1, 90), (90, 1), (2, 3)])
@pytest.mark.parametrize("make", WAYS.values(), ids=WAYS)
def test_the_smallest_pictures_have_views(make: Make, size: tuple[int, int]) -> None:
    view = make(working(np.full((*size, 3), 0.4)))
    assert min(view.image.size.shape) >= 1
    np.testing.assert_allclose(view.image.rgb, 0.4, atol=1e-3)


@pytest.mark.parametrize("squeeze", [1e-2, 1e-6, 1e-12])
def test_a_picture_that_is_squeezed_to_nothing_gives_a_view_all_the_same(squeeze: float) -> None:
    flat = np.diag([1.0, squeeze, 1.0])
    view = views.onto(working(pictures.scene(120, 80)), flat, Size(width=120, height=20))
    assert np.isfinite(view.image.rgb).all()
