"""THE coordinate convention, in code. Everything that converts points goes through here.

Points are ``(x, y)`` float64; the top-left corner of an image is (0, 0) and the centre of its first pixel is
(0.5, 0.5). Hence resizing is a pure scale, cropping is a pure shift, and normalised coordinates are
``2 * x / width - 1`` (``align_corners=False`` everywhere). Libraries that put the first centre at (0, 0), such as
OpenCV, are adapted with :func:`from_centre_origin` and :func:`to_centre_origin`, and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rflow_engine.types import AnyArray, FloatArray, Size


def as_points(points: AnyArray) -> FloatArray:
    """``points`` as an (N, 2) float64 array.

    Raises:
        ValueError: if the shape is not (N, 2).
    """
    array = np.asarray(points, np.float64)
    if array.ndim != 2 or array.shape[1] != 2:
        raise ValueError(f"expected points of shape (N, 2), got {array.shape}")
    return array


def scale_between(from_size: Size, to_size: Size) -> FloatArray:
    """(2,) factors that take points of an image of ``from_size`` to its resized twin of ``to_size``."""
    return np.array([to_size.width / from_size.width, to_size.height / from_size.height])


def rescale(points: AnyArray, from_size: Size, to_size: Size) -> FloatArray:
    """Points of an image of ``from_size`` as points of the same image resized to ``to_size``."""
    scaled: FloatArray = np.asarray(points, np.float64) * scale_between(from_size, to_size)
    return scaled


def normalise(points: AnyArray, size: Size) -> FloatArray:
    """Pixels to normalised coordinates: -1 and 1 are the outer edges of the image."""
    return 2.0 * np.asarray(points, np.float64) / [size.width, size.height] - 1.0


def denormalise(points: AnyArray, size: Size) -> FloatArray:
    """Normalised coordinates to pixels, the inverse of :func:`normalise`."""
    pixels: FloatArray = (np.asarray(points, np.float64) + 1.0) * 0.5 * np.array([size.width, size.height])
    return pixels


def from_centre_origin(points: AnyArray) -> FloatArray:
    """Points of a library whose first pixel centre is (0, 0), in our convention."""
    return np.asarray(points, np.float64) + 0.5


def to_centre_origin(points: AnyArray) -> FloatArray:
    """Our points for a library whose first pixel centre is (0, 0)."""
    return np.asarray(points, np.float64) - 0.5


def pixel_centres(size: Size) -> FloatArray:
    """(height, width, 2) centres of all pixels."""
    x, y = np.meshgrid(np.arange(size.width) + 0.5, np.arange(size.height) + 0.5)
    return np.stack([x, y], axis=-1)


def cell_centres(grid: Size, size: Size) -> FloatArray:
    """(grid.height, grid.width, 2) centres of the cells of a grid laid over a whole image of ``size``."""
    return pixel_centres(grid) * scale_between(grid, size)


def corners(size: Size) -> FloatArray:
    """(4, 2) corners of an image: top left, top right, bottom right, bottom left."""
    w, h = float(size.width), float(size.height)
    return np.array([[0.0, 0.0], [w, 0.0], [w, h], [0.0, h]])


def contains(points: AnyArray, size: Size) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Which points lie inside an image of ``size``; NaN does not."""
    p = np.asarray(points, np.float64)
    return (p[..., 0] >= 0) & (p[..., 1] >= 0) & (p[..., 0] <= size.width) & (p[..., 1] <= size.height)


def apply_homography(homography: AnyArray, points: AnyArray) -> FloatArray:
    """Map points of shape (..., 2); NaN for points on or behind the horizon of the homography."""
    h = np.asarray(homography, np.float64)
    p = np.asarray(points, np.float64)
    x, y = p[..., 0], p[..., 1]
    w = h[2, 0] * x + h[2, 1] * y + h[2, 2]
    w = np.where(w > 1e-12, w, np.nan)
    return np.stack([(h[0, 0] * x + h[0, 1] * y + h[0, 2]) / w, (h[1, 0] * x + h[1, 1] * y + h[1, 2]) / w], axis=-1)


def invert_homography(homography: AnyArray) -> FloatArray:
    """The inverse map, scaled so that the last entry is 1 where it can be, and keeping the side of the horizon."""
    h = np.asarray(homography, np.float64)
    # The adjugate keeps w > 0 for the points that h maps with w > 0 when det > 0; otherwise its sign is turned.
    return unit_last(np.linalg.inv(h))


def unit_last(homography: AnyArray) -> FloatArray:
    """The same map with ``[2, 2] == 1``; unchanged when that entry is (nearly) 0 or negative."""
    h = np.asarray(homography, np.float64)
    last = float(h[2, 2])
    return h / last if last > 1e-12 * float(np.abs(h).max()) else h.copy()


def rescale_homography(
    homography: AnyArray, *, source_factor: AnyArray | float, target_factor: AnyArray | float
) -> FloatArray:
    """A ``source_from_target`` homography between images that were resized.

    Args:
        homography: (3, 3) between the images as they were.
        source_factor: one factor, or (x, y), by which the source was resized.
        target_factor: the same for the target.
    """
    s = np.broadcast_to(np.asarray(source_factor, np.float64), (2,))
    t = np.broadcast_to(np.asarray(target_factor, np.float64), (2,))
    h = np.diag([s[0], s[1], 1.0]) @ np.asarray(homography, np.float64) @ np.diag([1 / t[0], 1 / t[1], 1.0])
    return unit_last(h)


def shift(dx: float, dy: float) -> FloatArray:
    """(3, 3) translation."""
    return np.array([[1.0, 0.0, dx], [0.0, 1.0, dy], [0.0, 0.0, 1.0]])


def local_affine(homography: AnyArray, point: AnyArray) -> FloatArray:
    """(2, 2) derivative of the map at ``point``."""
    h = np.asarray(homography, np.float64)
    x, y = np.asarray(point, np.float64)
    w = h[2, 0] * x + h[2, 1] * y + h[2, 2]
    u, v = (h[0, 0] * x + h[0, 1] * y + h[0, 2]) / w, (h[1, 0] * x + h[1, 1] * y + h[1, 2]) / w
    return np.asarray((h[:2, :2] - np.outer([u, v], h[2, :2])) / w)


def mirrors(homography: AnyArray) -> bool:
    """Whether a homography, or a linear map, turns the picture over (on the near side of its horizon)."""
    return bool(np.linalg.det(np.asarray(homography, np.float64)) < 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decomposition:
    """What a homography does at the middle of the target, in words a person uses.

    The derivative ``A`` at the middle is split as ``A = R(rotation) @ [[1, shear], [0, 1]] @ diag(sx, sy)``, with
    ``sx < 0`` for a mirrored picture.

    Attributes:
        rotation: degrees, counter-clockwise as seen on the screen, in (-180, 180]: how the source must be turned.
        scale_x: target pixels per source pixel along the target's x axis; negative if mirrored.
        scale_y: the same along y.
        shear: tangent of the shear angle; 0 for none.
        perspective: (2,) relative change of scale from one edge of the target to the other, in x and in y.
        translation: (2,) target pixels: where the middle of the source lands, less the middle of the target.
        mirrored: whether the picture is turned over.
    """

    rotation: float
    scale_x: float
    scale_y: float
    shear: float
    perspective: tuple[float, float]
    translation: tuple[float, float]
    mirrored: bool


def decompose(source_from_target: AnyArray, *, source_size: Size, target_size: Size) -> Decomposition:
    """Describe how the source is turned, scaled, sheared and moved to lie on the target.

    The description is of the forward map (source to target), taken at the source point that lands on the middle of
    the target, because "the source is enlarged by 2" is what a person sees.
    """
    h = np.asarray(source_from_target, np.float64)
    middle = np.array([target_size.width, target_size.height]) / 2
    forward = np.linalg.inv(local_affine(h, middle))
    mirrored = mirrors(forward)
    a = forward @ np.diag([-1.0, 1.0]) if mirrored else forward
    sx = float(np.hypot(a[0, 0], a[1, 0]))
    cos, sin = a[0, 0] / sx, a[1, 0] / sx
    rotated = np.array([[cos, sin], [-sin, cos]]) @ a
    sy = float(rotated[1, 1])
    w_middle = float(h[2] @ [*middle, 1.0])
    source_middle = np.array([source_size.width, source_size.height]) / 2
    landing = apply_homography(invert_homography(h), source_middle) - middle
    return Decomposition(
        # y points down, so a positive angle in image axes is clockwise on the screen.
        rotation=float(np.degrees(np.arctan2(-sin, cos))),
        scale_x=-sx if mirrored else sx,
        scale_y=sy,
        shear=float(rotated[0, 1] / sy),
        perspective=(
            float(h[2, 0] * target_size.width / w_middle),
            float(h[2, 1] * target_size.height / w_middle),
        ),
        translation=(float(landing[0]), float(landing[1])),
        mirrored=mirrored,
    )
