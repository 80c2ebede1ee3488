"""How the copy lies on the original, exactly: sizes, homography, drift of the copyist's hand, altered places.

Points are (x, y) in pixels; the corner of an image is (0, 0) and its first pixel's centre (0.5, 0.5). The target is the
original, the source the photograph of the copy. The map is ``x_source = H (x_target + d(x_target))``.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]

TARGET = (1200, 900)
"""Width and height of the original in pixels."""

SOURCE = (1180, 980)
"""Width and height of the photograph of the copy in pixels."""

ROTATION, SHRINK, PERSPECTIVE, SHIFT = 7.0, 0.86, (3.2e-5, -2.1e-5), (8.0, -6.0)
GRID = 20.0
"""Distance of the points of the truth in target pixels."""

ALTERED: dict[str, tuple[int, int, int, int]] = {
    "peach left out": (610, 512, 920, 705),
    "highlight moved": (185, 65, 515, 425),
    "highlight moved, foot": (235, 505, 310, 575),
    "hem recoloured, behind": (0, 540, 270, 625),
    "hem recoloured, in front": (370, 610, 640, 900),
    "fly added": (205, 735, 275, 795),
    "signature added": (930, 800, 1150, 880),
}
"""Where the copy shows something else: x0, y0, x1, y1 in target pixels."""


def source_from_target(scale: float = 1.0) -> Points:
    """(3, 3) homography of the pair when both pictures are resized by ``scale``."""
    a = np.radians(ROTATION)
    to_middle = np.array([[1, 0, -TARGET[0] / 2], [0, 1, -TARGET[1] / 2], [0, 0, 1.0]])
    turn = SHRINK * np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])
    middle = np.eye(3)
    middle[:2, :2] = turn
    middle[2, :2] = PERSPECTIVE
    place = np.array([[1, 0, SOURCE[0] / 2 + SHIFT[0]], [0, 1, SOURCE[1] / 2 + SHIFT[1]], [0, 0, 1.0]])
    h = np.diag([scale, scale, 1.0]) @ place @ middle @ to_middle @ np.diag([1 / scale, 1 / scale, 1.0])
    return np.asarray(h / h[2, 2])


def apply(homography: Points, points: Points) -> Points:
    """(..., 2) points mapped by a homography."""
    flat = np.asarray(points, np.float64).reshape(-1, 1, 2)
    return np.asarray(cv2.perspectiveTransform(flat, homography), np.float64).reshape(points.shape)


def drift(points: Points, scale: float = 1.0) -> Points:
    """(..., 2) the copyist's drift ``d`` in target pixels: smooth, up to about 11 pixels at full size."""
    x, y = points[..., 0] / scale, points[..., 1] / scale
    wave = 2 * np.pi
    dx = 4.6 * np.sin(wave * (x / 830 + y / 1240 + 0.12)) + 3.2 * np.sin(wave * (y / 560 - x / 1500 + 0.40))
    dy = 4.2 * np.cos(wave * (x / 690 - y / 1100 + 0.27)) + 3.4 * np.sin(wave * (y / 640 + x / 1350 - 0.05))
    return np.asarray(scale * np.stack([dx, dy], axis=-1))


def undrift(points: Points, scale: float = 1.0) -> Points:
    """(..., 2) the points p with ``p + d(p)`` equal to ``points``, to 1e-9 pixels."""
    p = np.array(points, np.float64)
    for _ in range(40):
        step = points - drift(p, scale) - p
        p += step
        if np.abs(step).max() < 1e-10:
            break
    return p


def map_to_source(points: Points, scale: float = 1.0) -> Points:
    """(..., 2) where target points lie in the source."""
    return apply(source_from_target(scale), points + drift(points, scale))


def size(full: tuple[int, int], scale: float) -> tuple[int, int]:
    """Width and height of a picture resized by ``scale``."""
    return round(full[0] * scale), round(full[1] * scale)


def altered_boxes(scale: float = 1.0) -> Points:
    """(k, 4) boxes of the alterations in target pixels."""
    return np.array(list(ALTERED.values()), np.float64) * scale


def truth_points(scale: float = 1.0) -> tuple[Points, Points]:
    """Points (n, 2) of the target on a grid and their places (n, 2) in the source.

    Points of altered places, and points that the photograph cuts off, are left out.
    """
    width, height = size(TARGET, scale)
    step = GRID * scale
    x, y = np.meshgrid(np.arange(step / 2, width, step), np.arange(step / 2, height, step))
    target = np.stack([x.ravel(), y.ravel()], axis=1)
    source = map_to_source(target, scale)
    keep = np.all((source > 1) & (source < np.array(size(SOURCE, scale)) - 1.0), axis=1)
    for x0, y0, x1, y1 in altered_boxes(scale):
        keep &= ~((target[:, 0] >= x0) & (target[:, 0] <= x1) & (target[:, 1] >= y0) & (target[:, 1] <= y1))
    return target[keep], source[keep]
