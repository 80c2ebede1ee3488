"""Pictures seen differently: turned, mirrored, scaled or tilted, so that features that do not bear it can match.

A view is a picture of its own, with the transform that leads to it from the picture it shows. What is found in a view
is brought back through that transform; nobody else converts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from rflow_engine import coords
from rflow_engine.images import WorkingImage
from rflow_engine.types import AnyArray, BoolArray, Float32Array, FloatArray, Matches, Size

# Two samples of the view for each of the picture's finest details: half a pixel's blur for each pixel left out.
_ANTI_ALIASING = 0.5
# A squeeze by less than this needs no smoothing.
_HARMLESS = 0.9
# Squeezed beyond this, a picture shows nothing anyway.
_TOTAL = 1 / 64


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A picture as it is to be looked at.

    Attributes:
        image: the pixels of the view, with the mask of where they show the picture; a picture of its own, whose full
            size is its own size.
        view_from_full: (3, 3) affine map from full-resolution pixels of the picture to pixels of the view.
    """

    image: WorkingImage
    view_from_full: FloatArray


def plain(image: WorkingImage, long_side: int) -> View:
    """The picture itself, with its long side brought to ``long_side``, also by enlarging."""
    factor = long_side / image.size.long_side
    return through(image, np.diag([factor, factor]))


def turned(image: WorkingImage, long_side: int, degrees: float, *, mirrored: bool = False) -> View:
    """The picture mirrored left to right where wanted, then turned clockwise, its own long side ``long_side``."""
    factor = long_side / image.size.long_side
    flip = np.diag([-1.0, 1.0]) if mirrored else np.eye(2)
    return through(image, factor * rotation(degrees) @ flip)


def tilted(image: WorkingImage, long_side: int, tilt: float, degrees: float) -> View:
    """The picture as from aside: squeezed ``tilt``-fold along a direction, as ASIFT does (Morel and Yu, 2009)."""
    factor = long_side / image.size.long_side
    turn = rotation(degrees)
    return through(image, factor * turn @ np.diag([1.0 / tilt, 1.0]) @ turn.T)


def rotation(degrees: float) -> FloatArray:
    """(2, 2) rotation, clockwise on the screen, where y points down."""
    angle = np.radians(degrees)
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def through(image: WorkingImage, linear: FloatArray) -> View:
    """The whole picture through a (2, 2) linear map of its working pixels, moved so that it just fits the view."""
    landed = coords.corners(image.size) @ linear.T
    low, high = landed.min(axis=0), landed.max(axis=0)
    extent = np.maximum(np.rint(high - low), 1).astype(int)
    size = Size(width=int(extent[0]), height=int(extent[1]))
    view_from_working = np.eye(3)
    view_from_working[:2, :2] = linear
    view_from_working[:2, 2] = -low
    if _only_resizes(linear):
        return _resized(image, size)
    working_from_full = np.diag([*coords.scale_between(image.full_size, image.size), 1.0])
    return View(
        image=_seen(image, view_from_working, linear, size), view_from_full=view_from_working @ working_from_full
    )


def _only_resizes(linear: FloatArray) -> bool:
    """Whether a (2, 2) map shrinks along both axes, or enlarges along both, and does nothing else."""
    factors = linear.diagonal()
    return bool(
        not linear[0, 1] and not linear[1, 0] and factors.min() > 0 and (factors.min() >= 1 or factors.max() <= 1)
    )


def _seen(image: WorkingImage, view_from_working: FloatArray, linear: FloatArray, size: Size) -> WorkingImage:
    """The pixels of a view; ``linear`` is the map's derivative where it matters most."""
    # The border is repeated, lest it fade into what surrounds the picture; the mask tells where the picture ends.
    pixels = _warped(_smoothed(image.rgb, linear), view_from_working, size, cv2.INTER_LINEAR, cv2.BORDER_REPLICATE)
    mask = np.ones(image.size.shape, np.uint8) if image.mask is None else image.mask.astype(np.uint8)
    seen = np.asarray(_warped(mask, view_from_working, size, cv2.INTER_NEAREST, cv2.BORDER_CONSTANT) > 0)
    seen &= _before_the_horizon(view_from_working, size)
    pixels[~seen] = image.rgb.reshape(-1, 3).mean(axis=0)
    return WorkingImage(rgb=pixels, mask=seen, full_size=size)


def _before_the_horizon(view_from_working: FloatArray, size: Size) -> BoolArray:
    """(h, w) where a view may show the picture: behind the horizon of a homography, its formula shows it once more."""
    a, b, c = np.linalg.inv(view_from_working)[2]
    x, y = np.arange(size.width) + 0.5, np.arange(size.height) + 0.5
    return np.asarray(a * x + b * y[:, None] + c > 0)


def onto(image: WorkingImage, view_from_full: FloatArray, size: Size) -> View:
    """The part of the picture that a homography brings into a view of ``size``."""
    full_from_working = np.diag([*coords.scale_between(image.size, image.full_size), 1.0])
    view_from_working = view_from_full @ full_from_working
    middle = coords.apply_homography(np.linalg.inv(view_from_working), np.array([size.width, size.height]) / 2)
    linear = coords.local_affine(view_from_working, middle) if np.isfinite(middle).all() else np.eye(2)
    return View(image=_seen(image, view_from_working, linear, size), view_from_full=view_from_full)


def _resized(image: WorkingImage, size: Size) -> View:
    shrinks = size.pixels < image.size.pixels
    flag = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    pixels = np.clip(cv2.resize(image.rgb, (size.width, size.height), interpolation=flag), 0.0, 1.0)
    mask: BoolArray | None = None
    if image.mask is not None:
        resized = cv2.resize(image.mask.astype(np.uint8), (size.width, size.height), interpolation=cv2.INTER_NEAREST)
        mask = np.asarray(resized > 0)
    view = WorkingImage(rgb=np.asarray(pixels, np.float32).reshape(*size.shape, 3), mask=mask, full_size=size)
    return View(image=view, view_from_full=np.diag([*coords.scale_between(image.full_size, size), 1.0]))


def _warped(pixels: AnyArray, view_from_working: FloatArray, size: Size, flag: int, border: int) -> AnyArray:
    # OpenCV counts from the centre of the first pixel.
    matrix = coords.shift(-0.5, -0.5) @ view_from_working @ coords.shift(0.5, 0.5)
    return np.asarray(cv2.warpPerspective(pixels, matrix, (size.width, size.height), flags=flag, borderMode=border))


def _smoothed(rgb: Float32Array, linear: FloatArray) -> Float32Array:
    """The picture without detail that the view is too small for, smoothed only along what is squeezed."""
    _, stretch, axes = np.linalg.svd(linear)
    if stretch.min() > _HARMLESS:
        return rgb
    stretch = np.maximum(stretch, _TOTAL)
    variance = (_ANTI_ALIASING**2) * np.maximum(1.0 / stretch**2 - 1.0, 0.0)
    # A little in all directions, so that the kernel is never narrower than a pixel.
    covariance = axes.T @ np.diag(variance + 0.04) @ axes
    radius = int(np.ceil(3 * np.sqrt(variance.max()))) + 1
    y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    offsets = np.stack([x, y], axis=-1).astype(np.float64)
    weight = np.exp(-0.5 * np.einsum("...i,ij,...j", offsets, np.linalg.inv(covariance), offsets))
    kernel = (weight / weight.sum()).astype(np.float32)
    return np.asarray(cv2.filter2D(rgb, -1, kernel, borderType=cv2.BORDER_REFLECT_101), np.float32)


def matches_between(found: Matches, source: View, target: View) -> Matches:
    """Matches between two views as matches between the pictures that they show."""
    return replace(
        found,
        source=_back(found.source, source),
        target=_back(found.target, target),
    )


def _back(points: FloatArray, view: View) -> FloatArray:
    return coords.apply_homography(np.linalg.inv(view.view_from_full), points)
