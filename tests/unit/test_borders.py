"""Even borders are found where there are some, whatever their colour and tilt, and nowhere else."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from rflow_engine import borders, coords, regions
from rflow_engine.images import open_image
from rflow_engine.types import Region, Size
from tests import pairs, pictures

PAINTING = pairs.shipped("target", 560)
SIZE = Size(width=560, height=PAINTING.shape[0])


def mounted(
    margins: tuple[int, int, int, int], grey: float, *, noise: float = 0.0, angle: float = 0.0
) -> tuple[np.ndarray, np.ndarray]:
    """The painting with margins (left, top, right, bottom), turned on its mount; and (3, 3) mount_from_painting."""
    left, top, right, bottom = margins
    size = Size(width=SIZE.width + left + right, height=SIZE.height + top + bottom)
    scan = np.full((*size.shape, 3), grey, np.float32)
    middle = np.array([size.width, size.height]) / 2
    turn = np.vstack([cv2.getRotationMatrix2D(tuple(middle - 0.5), angle, 1.0), [0, 0, 1]])
    matrix = turn @ coords.shift(left, top)
    cv2.warpPerspective(
        PAINTING.astype(np.float32),
        matrix,
        (size.width, size.height),
        dst=scan,
        borderMode=cv2.BORDER_TRANSPARENT,
    )
    scan += np.random.default_rng(0).normal(0, noise, scan.shape) if noise else 0
    half = coords.shift(0.5, 0.5)
    return np.clip(scan, 0, 255).astype(np.uint8), half @ matrix @ np.linalg.inv(half)


def found(picture: np.ndarray) -> list[np.ndarray]:
    return borders.find(open_image(picture).working(640))


@pytest.mark.parametrize(
    ("margins", "grey", "noise", "angle"),
    [
        ((40, 50, 60, 30), 255, 0, 0),
        ((40, 50, 60, 30), 8, 3, 0),
        ((25, 20, 15, 20), 128, 5, 0),
        ((60, 60, 60, 60), 240, 3, 2),
        ((80, 80, 80, 80), 10, 3, -4),
    ],
    ids=["white", "black and noisy", "grey and noisy", "tilted", "tilted the other way"],
)
def test_a_mount_around_a_picture_is_covered_and_the_picture_is_not(
    margins: tuple[int, int, int, int], grey: float, noise: float, angle: float
) -> None:
    scan, matrix = mounted(margins, grey, noise=noise, angle=angle)
    outlines = found(scan)
    assert len(outlines) == 4
    size = Size(width=scan.shape[1], height=scan.shape[0])
    mask = regions.mask([Region(outline=outline) for outline in outlines], size, size)
    assert mask is not None
    places = coords.apply_homography(np.linalg.inv(matrix), coords.pixel_centres(size))
    outside = ~coords.contains(places, SIZE)
    deep = coords.contains((places - 5) * [SIZE.width / (SIZE.width - 10), SIZE.height / (SIZE.height - 10)], SIZE)
    assert mask[outside].mean() < 0.002
    assert mask[deep].mean() > 0.999


def test_two_sides_suffice_but_one_does_not() -> None:
    outlines = found(mounted((30, 0, 0, 25), 5, noise=2)[0])
    assert len(outlines) == 2
    for outline in outlines:
        assert np.ptp(outline, axis=0).min() in (pytest.approx(30, abs=3), pytest.approx(25, abs=3))
    assert found(mounted((30, 0, 0, 0), 5, noise=2)[0]) == []


def test_a_frame_within_a_mount_is_found_too() -> None:
    framed, _ = mounted((30, 30, 30, 30), 20, noise=2)
    scan = cv2.copyMakeBorder(framed, 25, 25, 25, 25, cv2.BORDER_CONSTANT, value=(250, 250, 250))
    outlines = found(scan)
    assert len(outlines) == 8
    reach = max(outline[:, 1].max() for outline in outlines if outline[:, 1].max() < 200)
    assert reach == pytest.approx(55, abs=3)


def sky() -> np.ndarray:
    picture = pictures.rgb8(640, 480, seed=2)
    picture[:200] = (150, 180, 230)
    return picture


def sky_and_meadow() -> np.ndarray:
    picture = sky()
    picture[400:] = (60, 90, 40)
    return picture


def dark_side() -> np.ndarray:
    picture = pictures.rgb8(640, 480, seed=4)
    picture[:, :150] = 10
    return picture


def portrait() -> np.ndarray:
    figure = np.zeros((600, 500), np.uint8)
    cv2.ellipse(figure, (250, 250), (120, 160), 0, 0, 360, 1, -1)
    cv2.ellipse(figure, (250, 620), (230, 220), 0, 0, 360, 1, -1)
    return np.where(figure[..., None] > 0, pictures.rgb8(500, 600, seed=3), np.uint8(15))


def oval() -> np.ndarray:
    figure = np.zeros((480, 640), np.uint8)
    cv2.ellipse(figure, (320, 240), (300, 225), 0, 0, 360, 1, -1)
    return np.where(figure[..., None] > 0, pictures.rgb8(640, 480, seed=8), np.uint8(0))


def vignette() -> np.ndarray:
    y, x = np.mgrid[: SIZE.height, : SIZE.width]
    radius = np.hypot(2 * x / SIZE.width - 1, 2 * y / SIZE.height - 1)
    return np.uint8(PAINTING * np.exp(-6 * np.maximum(0, radius - 0.7) ** 2)[..., None])


def shaded() -> np.ndarray:
    """Darker and darker along straight lines, as at the sides of a bent page."""
    y, x = np.mgrid[: SIZE.height, : SIZE.width]
    near = np.minimum(np.minimum(x, SIZE.width - 1 - x), np.minimum(y, SIZE.height - 1 - y))
    return np.uint8(PAINTING * np.clip((near - 12) / 60, 0, 1)[..., None])


def crossed() -> np.ndarray:
    """A dark surround that the subject reaches into on every side."""
    picture = mounted((60, 60, 60, 60), 5)[0]
    height, width = picture.shape[:2]
    for x, y in ((width // 3, 25), (width // 3, height - 60), (25, height // 3), (width - 60, height // 3)):
        picture[y : y + 36, x : x + 36] = 200
        picture[y : y + 36, x + 60 : x + 96] = 180
    for side in (picture, picture.transpose(1, 0, 2)):
        side[150:240, 25:60] = side[150:240, -60:-25] = 150
    return picture


def alpha() -> np.ndarray:
    scan, _ = mounted((40, 50, 60, 30), 255)
    opaque = np.full(scan.shape[:2], 255, np.uint8)
    opaque[:20] = 0
    return np.dstack([scan, opaque])


@pytest.mark.parametrize(
    "make",
    [lambda: PAINTING, sky, sky_and_meadow, dark_side, portrait, oval, vignette, shaded, crossed, alpha]
    + [lambda seed=seed: pictures.rgb8(640, 480, seed=seed) for seed in range(4)],
)
def test_nothing_is_found_where_there_is_no_border(make: object) -> None:
    assert callable(make)
    assert found(make()) == []


def test_a_strip_of_a_picture_has_no_room_for_borders() -> None:
    assert found(pictures.rgb8(700, 16)) == []
