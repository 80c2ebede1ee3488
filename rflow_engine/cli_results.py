"""What commands have in common: their answer; and of those that write results, which there are and where they go."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rflow_engine.errors import UsageError, WriteError

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.export import ExportOptions

# As ``export.ImageFormat``, which is not imported here because help must not wait for it.
FORMATS = ("auto", "tiff", "png", "jpeg", "webp")
# As ``export.OUTPUTS``, less what only the window can write.
OUTPUTS = (
    *("aligned", "overlay", "difference", "side_by_side", "checkerboard", "openraster", "ome_tiff"),
    *("blink_gif", "blink_mp4"),
    *("flow", "flow_flo", "flow_png", "flow_colours", "confidence", "matches", "transform"),
    *("itk", "bigwarp", "qgis", "report", "alignment"),
)
CROPS = ("target", "overlap", "union")
DIRECTIONS = {"source-to-target": "source_to_target", "target-to-source": "target_to_source"}
# As ``warp.Interpolation``.
INTERPOLATIONS = ("nearest", "linear", "cubic", "lanczos")
# As ``export.Compression`` and ``export.Profile``.
COMPRESSIONS = ("none", "deflate", "lzw", "zstd")
PROFILES = ("source", "target", "srgb")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of a command.

    Attributes:
        summary: for a person.
        figures: for a script.
        warning: what should be looked at; empty for nothing.
        code: the exit code.
        error: one line for a person; empty if nothing is wrong.
    """

    summary: str
    figures: dict[str, Any] = field(default_factory=dict)
    warning: str = ""
    code: int = 0
    error: str = ""


def add_options(group: Any) -> None:
    """Add what is written and told to a command of the command line."""
    group.add_argument("-o", "--output", metavar="DIR", required=True, type=Path, help="folder for the results")
    group.add_argument(
        "--format",
        choices=FORMATS,
        default="auto",
        help="of the aligned picture (default: auto, TIFF for a TIFF or for more than 8 bits, else PNG)",
    )
    group.add_argument(
        "--write",
        metavar="NAME,...",
        type=names,
        help=f"what to write, one or more of: {', '.join(OUTPUTS)}; or all (default: aligned,overlay,flow,confidence,"
        "alignment)",
    )
    group.add_argument(
        "--crop", choices=CROPS, default="target", help="frame of the pictures (default: target, all of it)"
    )
    group.add_argument(
        "--direction",
        choices=tuple(DIRECTIONS),
        default="source-to-target",
        help="lay the source on the target, or the target on the source, as the aligned picture and its confidence "
        "(default: source-to-target)",
    )
    group.add_argument(
        "--interpolation",
        choices=INTERPOLATIONS,
        default="cubic",
        help="how colours are read between pixels (default: cubic; lanczos is a little sharper, nearest invents none)",
    )
    add_file_options(group)
    group.add_argument("--overwrite", action="store_true", help="replace results that are already in the folder")
    group.add_argument("--json", action="store_true", help="print one JSON object, also when it fails; no progress")
    group.add_argument("--quiet", action="store_true", help="print nothing but errors and warnings")
    group.add_argument("--debug", action="store_true", help="on an unexpected error print where it happened")


def add_file_options(group: Any) -> None:
    """Add how pictures lie in their files, and in which colours."""
    group.add_argument(
        "--compression",
        choices=COMPRESSIONS,
        default="none",
        help="of TIFFs, always without loss (default: none; deflate is read by the most programs)",
    )
    group.add_argument(
        "--pyramid",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="reduced versions inside TIFFs, so that viewers open them at once (default: above 25 megapixels)",
    )
    group.add_argument(
        "--profile",
        choices=PROFILES,
        default="source",
        help="colours of the aligned source: its own, unchanged (source, the default), or converted to those of the "
        "target, or to srgb",
    )


def names(text: str) -> tuple[str, ...]:
    """Names that are separated by commas; which there are is the settings' business."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def options_of(
    args: argparse.Namespace,
    alignment: Alignment,
    mm_per_pixel: tuple[float | None, float | None] | None = None,
    *,
    overwrite: bool = False,
) -> ExportOptions:
    """What :func:`add_options` was given, for a result; with the sizes of pixels as in ``ExportOptions``."""
    from rflow_engine.export import ExportOptions

    return ExportOptions(
        what=_outputs(args.write, alignment),
        image_format=args.format,
        crop=args.crop,
        direction=DIRECTIONS[args.direction],  # type: ignore[arg-type]
        interpolation=args.interpolation,
        mm_per_pixel=mm_per_pixel,
        overwrite=args.overwrite or overwrite,
        compression=args.compression,
        pyramid=args.pyramid,
        profile=args.profile,
    )


def _outputs(names: tuple[str, ...] | None, alignment: Alignment) -> Any:
    """What to write; "all" is all that the result has."""
    if names != ("all",):
        return names
    from rflow_engine.export import FLOW_OUTPUTS

    return tuple(name for name in OUTPUTS if alignment.flow is not None or name not in FLOW_OUTPUTS)


def check_names(names: tuple[str, ...] | None) -> None:
    """Find out before any work whether everything that is to be written has a known name.

    Raises:
        UsageError: if there is no such output.
    """
    for name in names or ():
        if name not in OUTPUTS and names != ("all",):
            raise UsageError(f"There is no output '{name}'.", f"Choose some of: {', '.join(OUTPUTS)}; or all.")


def check_output(folder: Path, *, overwrite: bool) -> None:
    """Find out before any work whether the results will have a place.

    Raises:
        UsageError: if an earlier result is there that may not be replaced.
        WriteError: if the folder cannot be made or written to.
    """
    if not overwrite and os.path.lexists(folder / "alignment.json"):
        raise UsageError(f"'{folder}' already holds a result.", "Add --overwrite, or choose another folder.")
    parent = folder.absolute()
    while not os.path.lexists(parent) and parent != parent.parent:
        parent = parent.parent
    if not parent.is_dir():
        raise WriteError(f"'{parent}' is not a folder, so nothing can be written to it.", "Choose another folder.")
    if not os.access(parent, os.W_OK | os.X_OK):
        raise WriteError(f"There is no permission to write to '{parent}'.", "Choose another folder.")
