"""The values that travel between the parts of the engine and to its users.

All are frozen, hold NumPy arrays that are marked read-only, and never a tensor. Points are ``(x, y)`` in pixels of
the full-resolution, orientation-corrected image, with the top-left corner at (0, 0) (see ``docs/conventions.md``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rflow_engine.said import said

FloatArray: TypeAlias = NDArray[np.float64]
Float32Array: TypeAlias = NDArray[np.float32]
BoolArray: TypeAlias = NDArray[np.bool_]
AnyArray: TypeAlias = NDArray[Any]

# Kinds of transform, from stiff to free; each contains those before it.
ModelName = Literal["translation", "similarity", "affine", "homography"]
# What a region is for: it does not count, it alone counts, or it is only looked at.
RegionKind = Literal["exclude", "include", "measure"]


def read_only(array: AnyArray) -> Any:
    """A view of ``array`` that refuses to be written to."""
    view = array.view()
    view.flags.writeable = False
    return view


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Width and height of an image in pixels, always given by name."""

    width: int
    height: int

    @property
    def long_side(self) -> int:
        """The larger of width and height."""
        return max(self.width, self.height)

    @property
    def pixels(self) -> int:
        """The number of pixels."""
        return self.width * self.height

    @property
    def shape(self) -> tuple[int, int]:
        """``(height, width)``, as NumPy and torch order it."""
        return (self.height, self.width)

    def scaled_to(self, long_side: int) -> Size:
        """This size shrunk so that its long side is at most ``long_side``; never enlarged, never below 1 px."""
        scale = min(1.0, long_side / self.long_side)
        return Size(width=max(1, round(self.width * scale)), height=max(1, round(self.height * scale)))

    def __str__(self) -> str:
        return f"{self.width} × {self.height}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle of whole pixels: ``left <= x < right`` and ``top <= y < bottom``."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def size(self) -> Size:
        """Width and height of the rectangle."""
        return Size(width=self.right - self.left, height=self.bottom - self.top)

    def reduced(self, factor: int) -> Box:
        """The pixels of a picture reduced by a whole ``factor`` that this box touches."""
        return Box(
            left=self.left // factor,
            top=self.top // factor,
            right=-(-self.right // factor),
            bottom=-(-self.bottom // factor),
        )

    def clipped(self, size: Size) -> Box:
        """The part of this box inside an image of ``size``; it may be empty."""
        left, top = min(max(self.left, 0), size.width), min(max(self.top, 0), size.height)
        return Box(
            left=left,
            top=top,
            right=max(left, min(self.right, size.width)),
            bottom=max(top, min(self.bottom, size.height)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageInfo:
    """What the header of a picture says, after its orientation has been applied.

    Attributes:
        name: the file name, or a description for a picture that came as an array.
        path: the absolute path, or the address of a picture on the web; None for an array.
        size: full-resolution size after orientation.
        channels: 1 (grey), 3 (RGB); alpha is kept apart as a mask.
        dtype: NumPy name of the sample type in the file ("uint8", "uint16", "float32").
        format: the container, such as "TIFF" or "JPEG".
        has_alpha: whether a mask came with the picture.
        orientation: EXIF orientation (1 to 8) that was applied on reading.
        icc_profile: the embedded colour profile, byte for byte.
        resolution: pixels per inch (x, y), where the file says so.
        notes: what was done to make the picture usable, in sentences for the user.
        mark: of a picture on the web, SHA-256 of its address and of its ``info.json``: there is no file to take it of.
        page: number of the picture in its file, from 0.
        pages: how many pictures the file holds.
        page_name: what the file calls this one, such as "IR 1200 nm"; may be empty.
    """

    name: str
    path: str | None
    size: Size
    channels: int
    dtype: str
    format: str
    has_alpha: bool = False
    orientation: int = 1
    icc_profile: bytes | None = field(default=None, repr=False)
    resolution: tuple[float, float] | None = None
    notes: tuple[str, ...] = ()
    mark: str = ""
    page: int = 0
    pages: int = 1
    page_name: str = ""

    @property
    def decoded_bytes(self) -> int:
        """Memory that all pixels take when they are decoded."""
        return self.size.pixels * self.channels * np.dtype(self.dtype).itemsize


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """Putative correspondences between source and target.

    Attributes:
        source: (N, 2) float64, full-resolution source pixels.
        target: (N, 2) float64, full-resolution target pixels.
        score: (N,) float32 in [0, 1], how sure the matcher is; comparable within one ``kind`` only.
        kind: (N,) uint8, index into ``kinds``: which matcher proposed the pair.
        kinds: names of the matchers.
        scale: (N,) float32, uncertainty of the pair's position relative to the sharpest matcher (>= 1).
    """

    source: FloatArray
    target: FloatArray
    score: Float32Array
    kind: NDArray[np.uint8]
    kinds: tuple[str, ...]
    scale: Float32Array

    def __post_init__(self) -> None:
        n = len(self.source)
        if self.source.shape != (n, 2) or self.target.shape != (n, 2):
            raise ValueError(f"expected two (N, 2) arrays of points, got {self.source.shape}, {self.target.shape}")
        for name in ("score", "kind", "scale"):
            if getattr(self, name).shape != (n,):
                raise ValueError(f"expected {n} values of {name}, got shape {getattr(self, name).shape}")
        for name in ("source", "target", "score", "kind", "scale"):
            object.__setattr__(self, name, read_only(getattr(self, name)))

    def __len__(self) -> int:
        return len(self.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A part of a picture: kept out of the alignment, the only part that it follows, or a part that is of interest.

    Attributes:
        outline: (K, 2) float64, corners of a polygon in full-resolution pixels, K >= 3; it may reach beyond the
            picture and is closed by itself.
        include: whether only this part (together with other included ones) counts; else it is left out.
        name: as the user calls it.
        measured: the part is of interest: it changes nothing of the alignment, but results are given for it.
    """

    outline: FloatArray
    include: bool = False
    name: str = ""
    measured: bool = False

    def __post_init__(self) -> None:
        if self.include and self.measured:
            raise ValueError("expected a region that is either included or only measured")
        outline = np.asarray(self.outline, np.float64)
        if outline.ndim != 2 or outline.shape[1] != 2 or len(outline) < 3 or not np.isfinite(outline).all():
            raise ValueError(f"expected at least three finite corners (K, 2), got an array of shape {outline.shape}")
        object.__setattr__(self, "outline", read_only(outline))

    @property
    def kind(self) -> RegionKind:
        """What it is for."""
        return "measure" if self.measured else "include" if self.include else "exclude"

    def of_kind(self, kind: RegionKind) -> Region:
        """The same part for something else."""
        return replace(self, include=kind == "include", measured=kind == "measure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Regions:
    """What is left out of, selected in, or of interest in each picture.

    Attributes:
        source: regions of the source.
        target: regions of the target.
    """

    source: tuple[Region, ...] = ()
    target: tuple[Region, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.source or self.target)


@dataclass(frozen=True, slots=True, kw_only=True)
class HomographyFit:
    """A homography that was fitted to matches, and how well it fits.

    Attributes:
        source_from_target: (3, 3) float64, ``[2, 2] == 1`` where that entry is not 0; maps a target point to its
            place in the source, both in full-resolution pixels.
        inliers: (N,) bool over the matches.
        excluded: (N,) bool over the matches: taken out by hand; never inliers.
        residuals: (N,) float64, distance in target pixels between a match's target point and where the fit puts its
            source point; infinite behind the plane's horizon.
        threshold: residual in target pixels up to which a match of scale 1 is an inlier where both pictures have the
            same scale; a match that is placed less sharply may be off by its ``scale`` times as much.
        support: the evidence for the fit: the sum over the inliers of how sure their matcher was, each discounted by
            its residual. Unrelated pictures reach about 12, good pairs 20 to 2,000.
        model: the kind of transform that was fitted; the matrix holds it whatever its kind.
        locked: (N,) bool over the matches: fixed by hand; always inliers, and the fit passes as near as it can.
        corner_errors: (4,) float64, expected error in source pixels of where the target's corners land, from the
            covariance of the fit: top left, top right, bottom right, bottom left. NaN where it is not known.
        zoom: how many times closer than the whole pictures their common part was looked at to find the matches.
    """

    source_from_target: FloatArray
    inliers: BoolArray
    excluded: BoolArray
    residuals: FloatArray
    threshold: float
    support: float = 0.0
    model: ModelName = "homography"
    locked: BoolArray = field(default_factory=lambda: np.zeros(0, bool))
    corner_errors: FloatArray = field(default_factory=lambda: np.full(4, np.nan))
    zoom: float = 1.0

    def __post_init__(self) -> None:
        if self.source_from_target.shape != (3, 3):
            raise ValueError(f"expected a (3, 3) homography, got shape {self.source_from_target.shape}")
        if not len(self.locked):
            object.__setattr__(self, "locked", np.zeros(len(self.inliers), bool))
        for name in ("source_from_target", "inliers", "excluded", "residuals", "locked", "corner_errors"):
            object.__setattr__(self, name, read_only(getattr(self, name)))

    @property
    def inlier_count(self) -> int:
        """How many matches agree with the fit."""
        return int(self.inliers.sum())

    @property
    def median_residual(self) -> float:
        """Median residual of the inliers in target pixels; NaN without inliers."""
        return float(np.median(self.residuals[self.inliers])) if self.inliers.any() else float("nan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether a fit can be relied on.

    Attributes:
        level: "accepted", "doubtful" (to be checked by eye) or "refused".
        reason: why, in one or two sentences for the user.
        figures: the numbers behind it by their name.
    """

    level: Literal["accepted", "doubtful", "refused"]
    reason: str
    figures: Mapping[str, float] = field(default_factory=dict)


# The transform was set by hand: nobody but the user has judged it.
BY_HAND = Verdict(level="accepted", reason=said("The transform was set by hand."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Refined:
    """How closely a flow was looked at; its own grid may be coarser.

    Attributes:
        size: size of the target at which the pictures were compared.
        left: parts of the target, in pixels of ``size``, that were not compared at that size yet: where the work was
            ended early, it goes on there.
    """

    size: Size
    left: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowField:
    """The residual flow on a regular grid over the whole target.

    Cell ``(row, column)`` of a grid of ``h`` by ``w`` cells lies at the target point
    ``((column + 0.5) * W / w, (row + 0.5) * H / h)``, with ``W`` by ``H`` the full-resolution target.

    Attributes:
        flow: (h, w, 2) float32, ``(dx, dy)`` in full-resolution target pixels: the full map is
            ``x_source = H(x_target + flow(x_target))``.
        confidence: (h, w) float32 in [0, 1]: how likely the mapped point is right (matchability).
        target_size: full-resolution size of the target.
        refined: how closely it was looked at after it was found; None where that is what its grid says.
    """

    flow: Float32Array
    confidence: Float32Array
    target_size: Size
    refined: Refined | None = None

    def __post_init__(self) -> None:
        if self.flow.ndim != 3 or self.flow.shape[2] != 2 or self.confidence.shape != self.flow.shape[:2]:
            raise ValueError(
                f"expected flow (h, w, 2) and confidence (h, w), got {self.flow.shape}, {self.confidence.shape}"
            )
        object.__setattr__(self, "flow", read_only(self.flow))
        object.__setattr__(self, "confidence", read_only(self.confidence))

    @property
    def grid_size(self) -> Size:
        """The number of cells across and down."""
        return Size(width=self.flow.shape[1], height=self.flow.shape[0])

    @property
    def magnitude(self) -> Float32Array:
        """(h, w) float32, length of the flow in full-resolution target pixels."""
        return np.hypot(self.flow[..., 0], self.flow[..., 1])


@dataclass(frozen=True, slots=True, kw_only=True)
class FitFailure:
    """No reliable alignment was found: an expected outcome, with its reason. It is falsy.

    Attributes:
        reason: what was found and what would have been needed, in one sentence for the user.
        remedy: what to try.
        matches: the matches that were tried, to look at; None if there were none.
        timings: seconds per stage.
    """

    reason: str
    remedy: str = ""
    matches: Matches | None = field(default=None, repr=False)
    timings: dict[str, float] = field(default_factory=dict)

    def __bool__(self) -> Literal[False]:
        return False

    def __str__(self) -> str:
        return f"{self.reason} {self.remedy}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One report of a running job.

    Attributes:
        fraction: how much is done, in [0, 1]; never decreases within one job.
        message: what is being done now, for the user.
        partial: a first result worth showing (an :class:`rflow_engine.Alignment` with the coarse fit only), or None.
    """

    fraction: float
    message: str
    partial: object | None = field(default=None, repr=False)
