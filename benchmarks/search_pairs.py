"""Pairs whose homography is known, made from any pictures: turned, mirrored, details, parts, stretched.

A pair shows one picture in two views. A view is a window of the picture, photographed with its own resolution, turn,
stretch and a little perspective; the homography between two views follows from how they were made. Then their tones
are changed a little. The same picture, condition and seed give the same pair, pixel by pixel.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import cv2
import numpy as np

from rflow_engine import coords
from rflow_engine.types import AnyArray, Float32Array, FloatArray, Size

# So many windows are tried; of details, the one with most to see is taken, else the first that shows something.
_ATTEMPTS = 20
# Texture: of the 8 x 8 cells of a window, at least this share must vary by at least this much of the full range.
_TEXTURED_CELLS, _CELL_DEVIATION = 0.6, 0.02
# Above this many picture pixels for one of the view, the picture is smoothed first so that it does not alias.
_ALIASING = 1.2
# Largest perspective: the relative change of scale from the middle to the end of the long side.
_PERSPECTIVE = 0.03


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What lies between the two views of a pair.

    Attributes:
        group: what it is counted with: rotation, mirrored, scale, overlap or aspect.
        name: of the condition within its group.
        angle: by which the source is turned, in degrees.
        mirrored: whether the source is mirrored.
        scale: source pixels per target pixel; above 1 the source is a detail of the target, below 1 the other way.
        overlap: share of each window that the other shows, too.
        stretch: factor by which the source is wider than it should be.
    """

    group: str
    name: str
    angle: float = 0.0
    mirrored: bool = False
    scale: float = 1.0
    overlap: float = 1.0
    stretch: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two views of one picture.

    Attributes:
        source: (h, w, 3) uint8.
        target: (h, w, 3) uint8.
        source_from_target: (3, 3) the truth, in pixels.
        corners: (K, 2) corners of what both views show, in target pixels: where the corners of either view, or of
            the picture, bound it.
        enlargement: by how much the picture was enlarged for the sharper view; 1 where it was not.
    """

    source: AnyArray
    target: AnyArray
    source_from_target: FloatArray
    corners: FloatArray
    enlargement: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _View:
    """A window of the picture as a camera sees it."""

    picture_from_view: FloatArray
    size: Size


def conditions(*, quick: bool = False) -> list[Condition]:
    """All conditions; when ``quick``, a selection from every group."""
    found = []
    for mirrored in (False, True):
        group = "mirrored" if mirrored else "rotation"
        for angle in range(0, 360, 45 if quick else 15):
            found.append(Condition(group=group, name=f"{angle}°", angle=float(angle), mirrored=mirrored))
    for factor in (8, 4) if quick else (8, 6, 4, 3, 2):
        found.append(Condition(group="scale", name=f"{factor}", scale=float(factor)))
        found.append(Condition(group="scale", name=f"1/{factor}", scale=1.0 / factor))
    for share in (0.25,) if quick else (0.25, 0.35, 0.5):
        found.append(Condition(group="overlap", name=f"{share:.0%}", overlap=share))
    for stretch in (0.7,) if quick else (0.6, 0.75, 1.33, 1.67):
        found.append(Condition(group="aspect", name=f"{stretch:g}", stretch=stretch))
    return found


def make_pair(picture: AnyArray, condition: Condition, *, seed: int, long_side: int = 640) -> Pair | None:
    """A pair under a condition.

    Args:
        picture: (H, W, 3) uint8.
        condition: what lies between the views.
        seed: of the windows and the tones.
        long_side: of the views, in pixels. A view that shows the whole is not enlarged to it; a detail is, with fresh
            grain where the picture has nothing finer, as a photograph of the detail would have it.

    Returns:
        The pair, or None where no window of the picture has texture enough (see :func:`texture`).
    """
    rng = np.random.default_rng([seed, zlib.crc32(f"{condition.group} {condition.name}".encode())])
    best: tuple[float, tuple[_View, _View], FloatArray] | None = None
    for _ in range(_ATTEMPTS):
        views = _views(picture, condition, rng, long_side)
        corners = _common(picture, *views)
        found = texture(_crop(picture, corners, views[1])) if len(corners) >= 3 else 0.0
        if found >= _TEXTURED_CELLS and (best is None or found > best[0]):
            best = found, views, corners
        if best is not None and condition.scale == 1:
            break
    return None if best is None else _made(picture, best[1], best[2], rng)


def _made(picture: AnyArray, views: tuple[_View, _View], corners: FloatArray, rng: np.random.Generator) -> Pair:
    source, target = views
    rendered = [_photographed(_render(picture, view, rng), rng) for view in views]
    return Pair(
        source=rendered[0],
        target=rendered[1],
        source_from_target=coords.unit_last(np.linalg.inv(source.picture_from_view) @ target.picture_from_view),
        corners=corners,
        enlargement=max(1.0, 1.0 / min(_density(view) for view in views)),
    )


def corner_error(pair: Pair, source_from_target: AnyArray | None) -> float:
    """Mean distance of where the corners land from where they should, as a share of the source's long side.

    The corners are those of what both views show (:attr:`Pair.corners`), so nothing is asked about places that no
    picture shows. Infinite without an answer, or where a corner lands behind the horizon.
    """
    if source_from_target is None:
        return float("inf")
    truth = coords.apply_homography(pair.source_from_target, pair.corners)
    found = coords.apply_homography(source_from_target, pair.corners)
    error = np.linalg.norm(found - truth, axis=1).mean() / max(pair.source.shape[:2])
    return float(error) if np.isfinite(error) else float("inf")


def texture(window: AnyArray) -> float:
    """How much a window (h, w, 3) uint8 shows: the share of its 8 x 8 cells that vary by more than noise does.

    Below 0.6 it is nearly blank. A person could not align a piece of sky either; such windows say nothing about a
    method. Of windows that all vary everywhere, the one that varies more counts for up to 1 more.
    """
    grey = cv2.resize(cv2.cvtColor(window, cv2.COLOR_RGB2GRAY), (64, 64), interpolation=cv2.INTER_AREA) / 255.0
    deviation = grey.reshape(8, 8, 8, 8).std(axis=(1, 3))
    share = float((deviation > _CELL_DEVIATION).mean())
    return share + float(np.median(deviation)) if share >= _TEXTURED_CELLS else share


def sheet(pictures: list[AnyArray], columns: int) -> AnyArray:
    """(H, W, 3) uint8: pictures in rows and columns on a light ground, as on an album page.

    Details of it have a resolution that small pictures alone cannot give to details.

    Args:
        pictures: as many as there are places, ``columns`` squared.
        columns: how many side by side.
    """
    side = max(max(picture.shape[:2]) for picture in pictures)
    gap = side // 25
    page = np.full((columns * (side + gap) + gap, columns * (side + gap) + gap, 3), 230, np.uint8)
    for place, picture in enumerate(pictures[: columns * columns]):
        height, width = picture.shape[:2]
        row, column = divmod(place, columns)
        top = gap + row * (side + gap) + (side - height) // 2
        left = gap + column * (side + gap) + (side - width) // 2
        page[top : top + height, left : left + width] = picture
    return page


def _views(picture: AnyArray, c: Condition, rng: np.random.Generator, long_side: int) -> tuple[_View, _View]:
    """Source and target."""
    size = Size(width=picture.shape[1], height=picture.shape[0])
    whole = np.array([size.width, size.height], float)
    density = size.scaled_to(long_side).long_side / size.long_side
    middle = whole / 2
    if c.overlap < 1:
        return _overlapping(whole, density, c.overlap, rng)
    if c.scale != 1:
        factor = max(c.scale, 1 / c.scale)
        window = whole / factor
        place = window * 0.6 + rng.random(2) * (whole - 1.2 * window)
        tilt = rng.uniform(-10, 10)
        detail = _view(place, window, density * factor, rng, angle=tilt)
        plain = _view(middle, whole, density, None)
        return (detail, plain) if c.scale > 1 else (plain, detail)
    # A turned picture lies on a sheet that holds all of it, as on a scanner.
    a = np.deg2rad(c.angle)
    turned = np.abs([[np.cos(a), np.sin(a)], [np.sin(a), np.cos(a)]]) @ whole
    zoom = density * rng.uniform(0.85, 1.0)
    factors = np.array([c.stretch, 1.0]) / max(1.0, c.stretch)
    zoom *= min(1.0, long_side / (turned * zoom * factors).max())
    source = _view(middle, turned, zoom * factors, rng, angle=c.angle, mirrored=c.mirrored)
    return source, _view(middle, whole, density, None)


def _overlapping(whole: FloatArray, density: float, share: float, rng: np.random.Generator) -> tuple[_View, _View]:
    """Two windows of the same size that share so much of their area, side by side, above or across."""
    along = rng.uniform(0, 1)
    # (1 - x) (1 - y) = share, from a shift along one side (along = 0 or 1) to one across the corner.
    x, y = 1 - share**along, 1 - share ** (1 - along)
    window = whole / (1 + np.array([x, y]))
    step = (whole - window) * [1, rng.choice([-1, 1])]
    first, second = whole / 2 - step / 2, whole / 2 + step / 2
    if rng.random() < 0.5:
        first, second = second, first
    source = _view(first, window, density * rng.uniform(0.9, 1.1), rng, angle=rng.uniform(-8, 8))
    return source, _view(second, window, density, None)


def _view(
    centre: FloatArray,
    window: FloatArray,
    density: FloatArray | float,
    rng: np.random.Generator | None,
    *,
    angle: float = 0.0,
    mirrored: bool = False,
) -> _View:
    """The view of a window.

    Args:
        centre: of the window, in picture pixels.
        window: its width and height in picture pixels.
        density: view pixels per picture pixel, across and down.
        rng: of the perspective; None for none.
        angle: by which the view is turned, in degrees.
        mirrored: whether it shows the window mirrored.
    """
    extent = window * density
    size = Size(width=max(1, round(float(extent[0]))), height=max(1, round(float(extent[1]))))
    a = np.deg2rad(angle)
    turn = np.array([[np.cos(a), -np.sin(a), 0.0], [np.sin(a), np.cos(a), 0.0], [0.0, 0.0, 1.0]])
    if mirrored:
        turn = turn @ np.diag([-1.0, 1.0, 1.0])
    per_view = window / np.array([size.width, size.height])
    perspective = np.eye(3)
    if rng is not None:
        perspective[2, :2] = rng.uniform(-_PERSPECTIVE, _PERSPECTIVE, 2) * 2 / size.long_side
    picture_from_view = (
        coords.shift(*centre)
        @ turn
        @ np.diag([*per_view, 1.0])
        @ perspective
        @ coords.shift(-size.width / 2, -size.height / 2)
    )
    return _View(picture_from_view=coords.unit_last(picture_from_view), size=size)


def _density(view: _View) -> float:
    """Picture pixels per view pixel in the middle of the view."""
    middle = np.array([view.size.width, view.size.height]) / 2
    return float(np.sqrt(abs(np.linalg.det(coords.local_affine(view.picture_from_view, middle)))))


def _common(picture: AnyArray, source: _View, target: _View) -> FloatArray:
    """(K, 2) corners of the part of the picture that both views show, in target pixels."""
    view_from_picture = np.linalg.inv(target.picture_from_view)
    outlines = [coords.corners(target.size)]
    outlines.append(coords.apply_homography(view_from_picture @ source.picture_from_view, coords.corners(source.size)))
    whole = Size(width=picture.shape[1], height=picture.shape[0])
    outlines.append(coords.apply_homography(view_from_picture, coords.corners(whole)))
    common: Float32Array = outlines[0].astype(np.float32)
    for outline in outlines[1:]:
        area, found = cv2.intersectConvexConvex(common, outline.astype(np.float32))
        if area < 1 or found is None:
            return np.zeros((0, 2))
        common = np.asarray(found, np.float32).reshape(-1, 2)
    # Corners that fall together, within rounding, count once.
    apart = np.linalg.norm(common - np.roll(common, 1, axis=0), axis=1) > 1e-2
    return np.asarray(common[apart], np.float64)


def _crop(picture: AnyArray, corners: FloatArray, target: _View) -> AnyArray:
    """What lies around the corners, from the picture itself."""
    points = coords.apply_homography(target.picture_from_view, corners)
    low = np.maximum(np.floor(points.min(axis=0)), 0).astype(int)
    high = np.maximum(np.ceil(points.max(axis=0)).astype(int), low + 1)
    return picture[low[1] : high[1], low[0] : high[0]]


def _render(picture: AnyArray, view: _View, rng: np.random.Generator) -> AnyArray:
    """(h, w, 3) float32 in [0, 1]: the view, on plain ground where it shows more than the picture."""
    density = _density(view)
    sharp = picture.astype(np.float32) / 255.0
    if density > _ALIASING:
        sharp = np.asarray(cv2.GaussianBlur(sharp, (0, 0), 0.5 * float(np.sqrt(density**2 - 1))), np.float32)
    points = coords.apply_homography(view.picture_from_view, coords.pixel_centres(view.size))
    x, y = np.moveaxis(coords.to_centre_origin(points).astype(np.float32), 2, 0)
    inside = coords.contains(points, Size(width=picture.shape[1], height=picture.shape[0]))
    shown = cv2.remap(sharp, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    ground = rng.uniform(0.75, 0.95)
    if density < 1 / _ALIASING:
        shown = shown + _grain(view.size, 1 / density, rng)[..., None]
    return np.where(inside[..., None], shown, ground).clip(0, 1).astype(np.float32)


def _grain(size: Size, enlargement: float, rng: np.random.Generator) -> AnyArray:
    """(h, w) of mean 0: structure finer than the pixels of a picture that was enlarged."""
    noise = cv2.GaussianBlur(rng.standard_normal(size.shape).astype(np.float32), (0, 0), 0.8)
    fine = noise - cv2.GaussianBlur(noise, (0, 0), 0.5 * enlargement)
    return np.asarray(0.02 * fine / max(float(fine.std()), 1e-6), np.float32)


def _photographed(image: AnyArray, rng: np.random.Generator) -> AnyArray:
    """(h, w, 3) uint8 with other tones: gamma and gain by up to a fifth, noise of some levels, JPEG."""
    toned = image ** rng.uniform(0.8, 1.25) * rng.uniform(0.9, 1.1, 3)
    noisy = toned + rng.normal(0, rng.uniform(1, 4) / 255, image.shape)
    levels = np.rint(noisy.clip(0, 1) * 255).astype(np.uint8)
    done, packed = cv2.imencode(".jpg", levels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(70, 95))])
    if not done:
        raise ValueError(f"an image of shape {levels.shape} cannot be packed as JPEG")
    return np.ascontiguousarray(np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR))[..., ::-1])
