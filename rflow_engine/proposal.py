"""The partner of a point that was set by hand in one picture: where the other picture has the same structure.

The transform known so far says roughly where to look. Around that place a template of the first picture, brought into
the frame of the second by the local affine part of the map, is compared from coarse to fine. What is compared is meant
to survive what pictures of one thing differ in: the direction of edges, whatever side is lighter (gradients of doubled
angle, as in Granlund & Knutsson, Signal Processing for Computer Vision, 1995), and the local correlation of tone,
whatever its sign. Only the neighbourhood of the point is read, at full resolution.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from rflow_engine import coords, warp
from rflow_engine.alignment import Alignment
from rflow_engine.editing import Point
from rflow_engine.errors import UsageError
from rflow_engine.features.base import Role
from rflow_engine.images import ImageSource
from rflow_engine.images.samples import full_scale
from rflow_engine.said import said
from rflow_engine.types import AnyArray, BoolArray, Box, Float32Array, FloatArray, FlowField, Size, read_only

# Half the side of the template and how far it is moved on each level, in steps of the level's grid; descriptions look
# a few steps further.
_HALF, _RANGE, _MARGIN = 28, 8, 4
# The transform may be off by this share of the long side of the picture that is searched.
_UNCERTAINTY = 0.012
# The template counts less towards its edges: standard deviation in steps.
_WINDOW_SIGMA = 13.0
# A peak must be so similar, and so much more than all places at least _APART steps away from it.
_SIMILAR, _APART, _LEAD = 0.35, 3.0, 0.05
# At least this share of the template must lie in both pictures.
_COVERED = 0.2
# How many doublings of the finest step a grid may have and still place a point.
_COARSEST_THAT_PLACES = 2
_NEWTON_STEPS = 12
_DERIVATIVE = np.array([[-3, 0, 3], [-10, 0, 10], [-3, 0, 3]], np.float32) / 32
_OUTSIDE: dict[Role, str] = {
    "source": said("The point lies outside the source."),
    "target": said("The point lies outside the target."),
}
# By the picture that the point was set in.
_NOT_SHOWN: dict[Role, tuple[str, str]] = {
    "source": (
        said("The target does not show what is at this point of the source."),
        said("Set the point where both pictures overlap, or set its partner in the target yourself."),
    ),
    "target": (
        said("The source does not show what is at this point of the target."),
        said("Set the point where both pictures overlap, or set its partner in the source yourself."),
    ),
}
_SECOND = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Where the partner of a point is.

    Attributes:
        point: (2,) float64, full-resolution pixels of the other picture.
        similarity: how alike both places are, in [0, 1].
        shift: distance in pixels of the other picture from where the transform alone puts the point.
        sharp: whether the structure there determines the place; if not, ``point`` is where the transform puts it.
    """

    point: FloatArray
    similarity: float
    shift: float
    sharp: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "point", read_only(self.point))


def propose(
    source: ImageSource,
    target: ImageSource,
    point: Point,
    *,
    side: Role,
    source_from_target: FloatArray,
    flow: FlowField | None = None,
) -> Proposal:
    """Find the partner of a point in the other picture.

    Args:
        source: the picture that moves.
        target: the picture that stays.
        point: (2,) full-resolution pixels of the picture that it was set in.
        side: which picture that is.
        source_from_target: (3, 3) the transform known so far, in full-resolution pixels.
        flow: the residual flow, where it is known.

    Raises:
        UsageError: if the point lies outside its picture, or its partner would lie outside the other one.
        ImageReadError: if the pixels are damaged.
    """
    here, there = (source, target) if side == "source" else (target, source)
    p = np.asarray(point, np.float64)
    if p.shape != (2,) or not coords.contains(p, here.info.size):
        raise UsageError(_OUTSIDE[side], said("Set it inside the picture."))
    q, affine = _mapped(p, side, source_from_target, flow)
    size = there.info.size
    # The transform may be off a little: a partner just beyond the border is looked for within.
    begin = np.clip(q, 0.0, [size.width, size.height])
    beyond = float(np.linalg.norm(q - begin))
    if beyond <= _UNCERTAINTY * size.long_side and np.isfinite(affine).all() and np.linalg.det(affine) != 0:
        search = _Search(here, there, p, begin, affine)
        found = search.run()
        if found is not None and coords.contains(found.point, size):
            return replace(found, shift=float(np.linalg.norm(found.point - q)))
        if beyond == 0:
            return Proposal(point=q, similarity=search.similarity_in_place, shift=0.0, sharp=False)
    raise UsageError(*_NOT_SHOWN[side])


def propose_for(alignment: Alignment, point: Point, *, side: Role) -> Proposal:
    """Find the partner of a point by way of a result; see :func:`propose`."""
    return propose(
        alignment.source,
        alignment.target,
        point,
        side=side,
        source_from_target=alignment.source_from_target,
        flow=alignment.flow,
    )


def _mapped(p: FloatArray, side: Role, homography: FloatArray, flow: FlowField | None) -> tuple[FloatArray, FloatArray]:
    """Where the map puts a point in the other picture, and the (2, 2) derivative of the homography there."""
    if side == "target":
        return warp.map_to_source(homography, flow, p[None])[0], coords.local_affine(homography, p)
    inverse = coords.invert_homography(homography)
    q = warp.map_to_target(homography, flow, p[None])[0]
    if not np.isfinite(q).all():
        # Where the flow folds, the homography alone still says roughly where to look.
        q = coords.apply_homography(inverse, p)
    return q, coords.local_affine(inverse, p)


class _Search:
    """The neighbourhoods of a point and of its supposed partner, compared level by level.

    Both are sampled on grids of the same steps: a step is a pixel of the coarser picture, doubled from level to level.
    """

    def __init__(self, here: ImageSource, there: ImageSource, p: FloatArray, q: FloatArray, affine: FloatArray) -> None:
        self._here, self._there, self._p, self._q = here, there, p, q
        scale = float(np.sqrt(abs(np.linalg.det(affine))))
        self._step = max(1.0, 1.0 / scale)
        self._affine = affine
        wanted = _UNCERTAINTY * there.info.size.long_side / (_RANGE * self._step * scale)
        self._levels = max(0, int(np.ceil(np.log2(max(wanted, 1e-9)))))
        self.similarity_in_place = 0.0

    def run(self) -> Proposal | None:
        """The best place from coarse to fine; None if the structure does not determine it."""
        offset, found = np.zeros(2), None
        for level in range(self._levels, -1, -1):
            axes = self._step * 2.0**level * self._affine
            peak = self._peak(level, axes, offset)
            if peak is None:
                continue
            steps, similarity = peak
            offset = offset + axes @ steps
            if level <= _COARSEST_THAT_PLACES:
                point = self._q + offset
                shift = float(np.linalg.norm(offset))
                found = Proposal(point=point, similarity=similarity, shift=shift, sharp=True)
        return found

    def _peak(self, level: int, axes: FloatArray, offset: FloatArray) -> tuple[FloatArray, float] | None:
        """A level's clear best place, (2,) steps from the offset, and its similarity; None if there is none."""
        here, there = self._here, self._there
        template, covered = _sample(here, self._p, self._step * 2.0**level * np.eye(2), _HALF + _MARGIN)
        region, valid = _sample(there, self._q + offset, axes, _HALF + _RANGE + _MARGIN)
        comparison = _Comparison(
            _describe(template, _noise(template, here)),
            _describe(region, _noise(region, there)),
            _window(_solid(covered)),
            _solid(valid),
        )
        similar = comparison.similar
        if level == 0:
            self.similarity_in_place = self._in_place(similar, axes, offset)
        row, column = (int(i) for i in np.unravel_index(int(similar.argmax()), similar.shape))
        best = float(similar[row, column])
        if best < _SIMILAR or min(row, column) == 0 or max(row, column) == 2 * _RANGE:
            return None
        y, x = np.ogrid[: similar.shape[0], : similar.shape[1]]
        if best - float(similar[np.hypot(x - column, y - row) >= _APART].max()) < _LEAD:
            return None
        return comparison.settled(row, column), min(best, 1.0)

    def _in_place(self, similar: Float32Array, axes: FloatArray, offset: FloatArray) -> float:
        """The similarity where the transform alone puts the point."""
        column, row = np.rint(_RANGE - np.linalg.solve(axes, offset)).astype(int)
        inside = 0 <= row < similar.shape[0] and 0 <= column < similar.shape[1]
        return float(np.clip(similar[row, column], 0.0, 1.0)) if inside else 0.0


def _sample(image: ImageSource, centre: FloatArray, axes: FloatArray, half: int) -> tuple[Float32Array, Float32Array]:
    """A picture's tone on a grid of steps around a point, and where it has a picture.

    Args:
        image: the picture.
        centre: (2,) full-resolution pixels.
        axes: (2, 2) from steps to full-resolution pixels.
        half: so many steps to each side.

    Returns:
        (n, n) float32 in parts of the full scale, and (n, n) float32, 1 where there is a picture, else 0.
    """
    tile = warp.affine_map(centre, axes, Size(width=2 * half + 1, height=2 * half + 1))

    def read(box: Box) -> AnyArray:
        grey = image.read(box).mean(axis=2, keepdims=True, dtype=np.float32)
        return np.asarray(
            np.nan_to_num(grey, nan=0.0, posinf=0.0, neginf=0.0) / np.float32(full_scale(np.dtype(image.info.dtype)))
        )

    raster = warp.Raster(size=image.info.size, read=read, mask=image.read_mask)
    tone, inside = warp.fetch_tile(raster, tile)
    if tone is None:
        return np.zeros(tile.shape, np.float32), np.zeros(tile.shape, np.float32)
    valid: BoolArray = np.ones(tile.shape, np.bool_) if inside is None else inside
    tone = tone[..., 0]
    if not valid.all():
        # An even tone, so that no edge appears where the picture ends.
        tone[~valid] = tone[valid].mean() if valid.any() else 0.0
    return np.asarray(tone, np.float32), valid.astype(np.float32)


class _Comparison:
    """A template beside all places of a region.

    Attributes:
        similar: (k, k) float32 similarity in [-1, 1], -1 where too little is there to compare; in the middle nothing is
            moved.
    """

    def __init__(self, template: Float32Array, region: Float32Array, window: Float32Array, valid: Float32Array) -> None:
        """Compare.

        Args:
            template: (n + 2 margins, same, 3) description.
            region: (m + 2 margins, same, 3) description.
            window: (n, n) weights of the template.
            valid: (m + 2 margins, same), 1 where the region has a picture, else 0.
        """
        self._template, self._region, self._window, self._valid = template, region, window, valid
        self._edges, self._tones = self._correlation(slice(0, 2)), self._correlation(slice(2, 3))
        # Where the tones agree they are the sharper of the two; where they do not, that says nothing.
        similar = 0.5 * self._edges + 0.5 * np.maximum(self._edges, np.abs(self._tones))
        coverage = _slide(_inner(valid), window) / float(_window(np.ones_like(template[..., 0])).sum())
        self.similar: Float32Array = np.where(coverage >= _COVERED, similar, np.float32(-1))

    def _correlation(self, channels: slice) -> Float32Array:
        """(k, k) normalised correlation of some channels, over what is valid."""
        template, region = _inner(self._template)[..., channels], _inner(self._region)[..., channels]
        valid, window = _inner(self._valid), self._window
        product = np.zeros((2 * _RANGE + 1, 2 * _RANGE + 1), np.float32)
        for channel in range(template.shape[2]):
            product += _slide(region[..., channel] * valid, template[..., channel] * window)
        energy = _slide((region * region).sum(axis=2) * valid, window)
        own = _slide(valid, (template * template).sum(axis=2) * window)
        return np.asarray(product / np.sqrt(np.maximum(energy * own, 1e-8)), np.float32)

    def settled(self, row: int, column: int) -> FloatArray:
        """(2,) steps of a best place, refined to fractions.

        Gauss-Newton for ``region(u + steps) = gain * template(u)`` with a gain for each channel, so that neither
        contrast nor its sign matter (after Lucas & Kanade 1981). The better a channel correlates the more it counts.
        Where that leads away, the parabolas through the similarity around the place are taken.
        """
        whole = np.array([column - _RANGE, row - _RANGE], np.float64)
        start = whole + _vertex(self.similar[row - 1 : row + 2, column - 1 : column + 2])
        agreement = np.array([self._edges[row, column]] * 2 + [self._tones[row, column]]) ** 2
        wanted = _inner(self._template)
        strength = np.einsum("yxc,yx->c", wanted * wanted, self._window) + 1e-6
        importance = agreement / (1.02 - agreement) / strength
        steps = start
        for _ in range(_NEWTON_STEPS):
            change = self._newton(wanted, importance, steps)
            steps = steps + change
            if np.abs(steps - start).max() > 1.0:
                break
            if np.abs(change).max() < 0.005:
                return steps
        return start

    def _newton(self, wanted: Float32Array, importance: FloatArray, steps: FloatArray) -> FloatArray:
        """(2,) what to add to the steps."""
        shown = _moved(self._region, steps)
        weight = _inner(_moved(self._valid, steps)) * self._window
        normal, pull = np.zeros((5, 5)), np.zeros(5)
        for channel in range(3):
            plane = np.ascontiguousarray(shown[..., channel])
            columns = np.zeros((wanted.shape[0] * wanted.shape[1], 5))
            columns[:, 0] = _inner(cv2.filter2D(plane, -1, _DERIVATIVE)).ravel()
            columns[:, 1] = _inner(cv2.filter2D(plane, -1, _DERIVATIVE.T)).ravel()
            columns[:, 2 + channel] = -wanted[..., channel].ravel()
            weighted = columns * (importance[channel] * weight.ravel())[:, None]
            normal += weighted.T @ columns
            pull -= weighted.T @ _inner(plane).ravel()
        return np.asarray(np.linalg.lstsq(normal, pull, rcond=1e-10)[0][:2])


def _window(solid: Float32Array) -> Float32Array:
    """(n, n) weights of a template: less towards its edges, none where there is no picture."""
    distance = np.arange(-_HALF, _HALF + 1, dtype=np.float32)
    bell = np.exp(-0.5 * np.square(distance / _WINDOW_SIGMA))
    return np.asarray(np.outer(bell, bell) * _inner(solid), np.float32)


def _slide(region: Float32Array, template: Float32Array) -> Float32Array:
    """(k, k) sums of products of a template with each place of a region."""
    return np.asarray(cv2.matchTemplate(np.ascontiguousarray(region), np.ascontiguousarray(template), cv2.TM_CCORR))


def _describe(tone: Float32Array, noise: float) -> Float32Array:
    """(h, w, 3) what is compared of a picture's tone: direction of edges, and tone relative to its surroundings.

    The first two channels are the gradient with its angle doubled, so that it does not matter which side is lighter;
    the third is the tone less its local mean. All are in units of local strength, and of nearly no length where there
    is no more contrast than noise.
    """
    smooth = cv2.GaussianBlur(tone, (0, 0), 1.0)
    dx, dy = (cv2.filter2D(smooth, -1, kernel) for kernel in (_DERIVATIVE, _DERIVATIVE.T))
    power = dx * dx + dy * dy
    even = 1.0 / (power + cv2.GaussianBlur(power, (0, 0), 6.0) + noise * noise)
    deviation = tone - cv2.GaussianBlur(tone, (0, 0), 5.0)
    spread = np.sqrt(cv2.GaussianBlur(deviation * deviation, (0, 0), 5.0)) + noise
    relative = cv2.GaussianBlur(deviation, (0, 0), 0.7) / spread
    return np.stack([(dx * dx - dy * dy) * even, 2.0 * dx * dy * even, relative], axis=-1).astype(np.float32)


def _noise(tone: Float32Array, image: ImageSource) -> float:
    """Standard deviation of noise, at least that of rounding, by the median of second differences.

    Structure adds little to it, as it covers less than half of most neighbourhoods (after Immerkær, Fast noise variance
    estimation, CVIU 1996, with the median for the mean).
    """
    second = cv2.filter2D(tone, -1, _SECOND)
    dtype = np.dtype(image.info.dtype)
    rounding = 0.3 / full_scale(dtype) if dtype.kind == "u" else max(1e-6 * float(np.abs(tone).max()), 1e-9)
    return max(float(np.median(np.abs(second))) / (6.0 * 0.6745), rounding)


def _vertex(values: Float32Array) -> FloatArray:
    """(2,) where the parabolas through the (3, 3) surroundings of a peak are highest, in steps (x, y)."""
    result = np.zeros(2)
    for axis, (low, middle, high) in enumerate((values[1], values[:, 1])):
        bend = 2.0 * middle - low - high
        result[axis] = np.clip(0.5 * (high - low) / bend, -0.5, 0.5) if bend > 0 else 0.0
    return result


def _moved(region: Float32Array, steps: FloatArray) -> Float32Array:
    """The part of a region that a template with its margin covers after so many steps (x, y)."""
    side = 2 * (_HALF + _MARGIN) + 1
    matrix = np.array([[1.0, 0.0, steps[0] + _RANGE], [0.0, 1.0, steps[1] + _RANGE]])
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(region, matrix, (side, side), flags=flags, borderMode=cv2.BORDER_REPLICATE))


def _solid(valid: Float32Array) -> Float32Array:
    """What is valid, less the border across which descriptions look at what is no picture."""
    return np.asarray(cv2.erode(valid, np.ones((5, 5), np.uint8), borderValue=1), np.float32)


def _inner(values: AnyArray) -> Float32Array:
    return np.ascontiguousarray(values[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN], np.float32)
