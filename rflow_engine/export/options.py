"""What can be written, how, and under which names."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from rflow_engine import provenance, warp
from rflow_engine.alignment import Alignment
from rflow_engine.errors import UsageError
from rflow_engine.images.tiff_packing import can_pack
from rflow_engine.images.tiff_writer import TiffForm
from rflow_engine.said import said
from rflow_engine.types import Size

Output: TypeAlias = Literal[
    "aligned",
    "overlay",
    "difference",
    "side_by_side",
    "checkerboard",
    "openraster",
    "ome_tiff",
    "blink_gif",
    "blink_mp4",
    "flow",
    "flow_flo",
    "flow_png",
    "flow_colours",
    "confidence",
    "matches",
    "transform",
    "itk",
    "bigwarp",
    "qgis",
    "report",
    "report_pdf",
    "alignment",
]
ImageFormat: TypeAlias = Literal["auto", "tiff", "png", "jpeg", "webp"]
FigureFormat: TypeAlias = Literal["png", "tiff", "jpeg", "webp"]
Depth: TypeAlias = Literal["source", "8", "16"]
Direction: TypeAlias = Literal["source_to_target", "target_to_source"]
ConfidenceSize: TypeAlias = Literal["grid", "picture"]
Crop: TypeAlias = Literal["target", "overlap", "union"]
Profile: TypeAlias = Literal["source", "target", "srgb"]
Compression: TypeAlias = Literal["none", "deflate", "lzw", "zstd"]

OUTPUTS: tuple[Output, ...] = get_args(Output)
USUAL: tuple[Output, ...] = ("aligned", "overlay", "flow", "confidence", "alignment")
"""What is written when nothing was chosen."""
FIGURES: tuple[Output, ...] = ("overlay", "difference", "side_by_side", "checkerboard")
"""Pictures that compare source and target."""
FLOW_OUTPUTS: tuple[Output, ...] = ("flow", "flow_colours", "confidence")
"""What there is only after the fine stage."""
TRANSPARENT = "transparent"

_EXTENSIONS = {"tiff": "tif", "png": "png", "jpeg": "jpg", "webp": "webp"}
_NAMES: dict[Output, str] = {
    "aligned": "aligned",
    "overlay": "overlay",
    "difference": "difference",
    "side_by_side": "side-by-side",
    "checkerboard": "checkerboard",
    "openraster": "layers.ora",
    "ome_tiff": "pair.ome.tif",
    "blink_gif": "blink.gif",
    "blink_mp4": "blink.mp4",
    "flow": provenance.FLOW_FILE,
    "flow_flo": "flow.flo",
    "flow_png": "flow-16bit.png",
    "flow_colours": "flow-colours.png",
    "confidence": "confidence.png",
    "matches": "matches.csv",
    "transform": "transform.json",
    "itk": "transform.tfm",
    "bigwarp": "landmarks-bigwarp.csv",
    "qgis": "gcps-qgis.points",
    "report": "report.html",
    "report_pdf": "report.pdf",
    "alignment": "alignment.json",
}
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LEAST_SIDE, _LARGEST_SIDE = 16, 300_000
_PYRAMID_FROM = 25_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What to write and how.

    Attributes:
        what: the wanted outputs; None for those of :data:`USUAL` that the result has.
        image_format: of the aligned picture; "auto" takes TIFF for a TIFF or for more than 8 bits, else PNG.
        depth: bits a sample of the aligned picture; "source" keeps what the source has.
        aligned_side: long side of the aligned picture in pixels; None for full resolution. Never enlarged.
        figure_format: of the pictures that compare.
        figure_side: their long side in pixels; None for full resolution. Never enlarged.
        animation_side: long side of the blink animations in pixels.
        blink_ms: how long each picture of an animation stands, in milliseconds.
        crop: "target" for the frame of the target, "overlap" for the rectangle around what both pictures show,
            "union" for all of both. Of flow, matches and transforms the frame is always the target.
        direction: whether the aligned picture is the source on the target, or the target on the source, in whose frame
            it then is ("target" for ``crop`` is all of it); the confidence goes with it.
        confidence_size: of the confidence: the cells of its grid, or the pixels of the aligned picture.
        background: "transparent", or a colour as "#rrggbb" where there is no picture. What cannot be transparent is
            white there.
        interpolation: how colours are read between the pixels of the source.
        opacity: weight of the source in the overlay, in [0, 1].
        gain: factor on the difference.
        squares: squares of the checkerboard along its long side.
        mm_per_pixel: how large a pixel of source and target is on the work, where it is known, for the report; None
            for what their files say.
        suffix: put behind every name, such as "-2", so that earlier files stay.
        overwrite: whether files of the same names may be replaced.
        tile: side in pixels of the tiles that are worked on, and of those in a TIFF; a multiple of 16.
        profile: in which colours the aligned source, and the pictures in OME-TIFF and OpenRaster, are written: "source"
            leaves every value as it is and embeds the picture's own profile; "target" converts to that of the picture
            it lies on (sRGB if it has none), "srgb" to sRGB.
        compression: what the tiles of a TIFF are packed with, always without loss. Photographs become about a third
            smaller; unpacked ones are quicker to open piece by piece.
        pyramid: whether a TIFF holds reduced versions, with which other programs open it at once; None for pictures
            of more than 25 megapixels. It becomes a third larger.
    """

    what: tuple[Output, ...] | None = None
    image_format: ImageFormat = "auto"
    depth: Depth = "source"
    aligned_side: int | None = None
    figure_format: FigureFormat = "png"
    figure_side: int | None = 4096
    animation_side: int = 1280
    blink_ms: int = 700
    crop: Crop = "target"
    direction: Direction = "source_to_target"
    confidence_size: ConfidenceSize = "grid"
    background: str = TRANSPARENT
    interpolation: warp.Interpolation = "cubic"
    opacity: float = 0.5
    gain: float = 1.0
    squares: int = 12
    mm_per_pixel: tuple[float | None, float | None] | None = None
    suffix: str = ""
    overwrite: bool = False
    tile: int = 512
    profile: Profile = "source"
    compression: Compression = "none"
    pyramid: bool | None = None

    def __post_init__(self) -> None:
        for name in self.what or ():
            _one_of(name, OUTPUTS, said("output"))
        if self.what == ():
            raise UsageError(
                said("Nothing was chosen to export."), said("Choose some of: {names}.", names=", ".join(OUTPUTS))
            )
        _one_of(self.image_format, get_args(ImageFormat), said("image format"))
        _one_of(self.figure_format, get_args(FigureFormat), said("image format"))
        _one_of(self.depth, get_args(Depth), said("depth"))
        _one_of(self.crop, get_args(Crop), said("crop"))
        _one_of(self.direction, get_args(Direction), said("direction"))
        _one_of(self.confidence_size, get_args(ConfidenceSize), said("size of the confidence"))
        _one_of(self.profile, get_args(Profile), said("colour profile"))
        _one_of(self.compression, get_args(Compression), said("compression"))
        if not can_pack(self.compression):
            raise UsageError(
                said("This installation cannot write TIFFs that are packed with {name}.", name=self.compression),
                said("Choose another compression, or install a newer Pillow."),
            )
        _one_of(self.interpolation, get_args(warp.Interpolation), said("interpolation"))
        if self.background != TRANSPARENT and not _COLOUR.fullmatch(self.background):
            raise UsageError(
                said(
                    "The background must be 'transparent' or a colour like #ffffff, got {background}.",
                    background=repr(self.background),
                )
            )
        if not re.fullmatch(r"[\w.-]*", self.suffix):
            raise UsageError(
                said(
                    "The suffix of names may hold letters, digits, dots and dashes, got {suffix}.",
                    suffix=repr(self.suffix),
                )
            )
        if not (isinstance(self.tile, int) and 64 <= self.tile <= 8192 and self.tile % 16 == 0):
            raise UsageError(
                said("The tile size must be a multiple of 16 between 64 and 8192, got {tile}.", tile=repr(self.tile))
            )
        self._check_numbers()

    def _check_numbers(self) -> None:
        for side in (self.aligned_side, self.figure_side, self.animation_side):
            if side is not None:
                _within(side, _LEAST_SIDE, _LARGEST_SIDE, said("A long side in pixels"))
        _within(self.blink_ms, 20, 60_000, said("The time of a picture in milliseconds"))
        _within(self.opacity, 0.0, 1.0, said("The opacity"))
        _within(self.gain, 0.1, 100.0, said("The gain of the difference"))
        for size in self.mm_per_pixel or ():
            if size is not None and not 0 < size < math.inf:
                raise UsageError(said("A pixel must be larger than 0 mm, got {size}.", size=repr(size)))
        _within(self.squares, 2, 200, said("The number of squares"))

    @property
    def colour(self) -> tuple[int, int, int] | None:
        """The background as red, green, blue; None for transparent."""
        if self.background == TRANSPARENT:
            return None
        return (int(self.background[1:3], 16), int(self.background[3:5], 16), int(self.background[5:7], 16))


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportResult:
    """What was written.

    Attributes:
        directory: the folder.
        files: the files, in the order of :data:`OUTPUTS`.
        seconds: how long it took.
    """

    directory: Path
    files: tuple[Path, ...] = field(default=())
    seconds: float = 0.0


def aligned_format(options: ExportOptions, alignment: Alignment) -> str:
    """The format of the aligned picture: what "auto" comes to."""
    info = (alignment.source if options.direction == "source_to_target" else alignment.target).info
    if options.image_format != "auto":
        return options.image_format
    deep = options.depth == "16" or (options.depth == "source" and info.dtype != "uint8")
    return "tiff" if info.format == "TIFF" or deep else "png"


def tiff_form(options: ExportOptions, size: Size) -> TiffForm:
    """How a TIFF of some size is to lie in its file."""
    pyramid = size.pixels > _PYRAMID_FROM if options.pyramid is None else options.pyramid
    return TiffForm(tile=options.tile, compression=options.compression, pyramid=pyramid)


def file_names(alignment: Alignment, options: ExportOptions) -> dict[Output, str]:
    """The names of the files that an export writes, in the order of :data:`OUTPUTS`.

    Raises:
        UsageError: if something was chosen that this result does not have.
    """
    if alignment.flow is None and options.what is not None:
        for output in FLOW_OUTPUTS:
            if output in options.what:
                raise UsageError(
                    said(
                        "There is no {output} to export: this result is a homography only.",
                        output=output.replace("_", " "),
                    ),
                    said("Align with the fine stage, or leave it out."),
                )
    wanted = options.what or [o for o in USUAL if alignment.flow is not None or o not in FLOW_OUTPUTS]
    return {output: _name(output, options, alignment) for output in OUTPUTS if output in wanted}


def _name(output: Output, options: ExportOptions, alignment: Alignment) -> str:
    name = _NAMES[output]
    if output == "aligned":
        name += "" if options.direction == "source_to_target" else "-target"
        name += f".{_EXTENSIONS[aligned_format(options, alignment)]}"
    elif output in FIGURES:
        name += f".{_EXTENSIONS[options.figure_format]}"
    # Some programs know an OME-TIFF by its double ending.
    stem, dot, ending = name.partition(".")
    return f"{stem}{options.suffix}{dot}{ending}"


def existing(directory: str | os.PathLike[str], names: Sequence[str]) -> list[str]:
    """Those of the names that are taken in a folder."""
    return [name for name in names if os.path.lexists(Path(directory) / name)]


def free_suffix(alignment: Alignment, options: ExportOptions, directory: str | os.PathLike[str]) -> str:
    """The first suffix ("", "-2", "-3", …) with which no file is in the way."""
    number = 1
    while True:
        suffix = "" if number == 1 else f"-{number}"
        names = file_names(alignment, replace(options, suffix=suffix))
        if not existing(directory, list(names.values())):
            return suffix
        number += 1


def _one_of(value: object, allowed: Sequence[str], what: str) -> None:
    if value not in allowed:
        raise UsageError(
            said("There is no {what} '{value}'.", what=what, value=value),
            said("Choose one of: {names}.", names=", ".join(allowed)),
        )


def _within(value: float, low: float, high: float, what: str) -> None:
    if not low <= value <= high:
        raise UsageError(
            said(
                "{what} must be between {low} and {high}, got {value}.",
                what=what,
                low=low,
                high=high,
                value=repr(value),
            )
        )
