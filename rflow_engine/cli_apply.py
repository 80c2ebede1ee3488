"""``rflow apply``: lay other pictures by an alignment that is known."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from rflow_engine.cli_results import CROPS, FORMATS, Answer, add_file_options
from rflow_engine.context import JobContext, Stage

_DESCRIPTION = """\
Lay other pictures of what the source of an alignment shows on its target: another band or channel, an X-radiograph that
is registered with it, a capture with more pixels, a detail. Nothing is matched again. How many pixels each has for one
of the source is found from their sizes. The pictures of the alignment itself need not be there.

Each picture NAME is written to the folder DIR as NAME-aligned, with depth and colour profile kept, and a JSON file
beside it that says how it was made.
"""

_EXAMPLES = """\
examples:
  rflow apply aligned/alignment.json infrared.tif uv.tif -o applied
                        two other bands of the source
  rflow apply aligned/alignment.json capture-300MP.tif -o applied --resolution own
                        a capture with more pixels, of which none is lost
  rflow apply aligned/alignment.json macro.tif -o applied --crop-of 1200 800 640 480 --crop overlap --resolution own
                        a detail that shows this part of the source (x, y, width, height in its pixels)
  rflow apply study.rflow xray.tif -o applied --pair "Recto"
                        by a pair of a session
"""
# The part of the whole time that reading the alignment takes, for the progress bar; a rough guess.
_READ = 0.05


def add_parser(commands: Any) -> None:
    """Add ``apply`` to the grammar of the command line."""
    parser = commands.add_parser(
        "apply",
        help="lay other pictures by a known alignment",
        usage="rflow apply ALIGNMENT PICTURE [PICTURE ...] -o DIR [options]",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "alignment", metavar="ALIGNMENT", type=Path, help="the alignment.json of a result, or a session (.rflow)"
    )
    parser.add_argument("pictures", metavar="PICTURE", nargs="+", help="pictures of what its source shows")
    parser.add_argument(
        "--pair", metavar="N|NAME", help="which pair of a session, by its number or its name (default: 1)"
    )
    _add_placing(parser.add_argument_group("how to lay them"))
    _add_writing(parser.add_argument_group("results"))


def _add_placing(group: Any) -> None:
    group.add_argument(
        "--crop-of",
        nargs=4,
        type=float,
        metavar=("X", "Y", "W", "H"),
        help="the pictures show this part of the source, in its pixels (default: all of it)",
    )
    group.add_argument(
        "--resolution",
        choices=("target", "own"),
        default="target",
        help="of the results: the target's, or the picture's own, for which the frame grows (default: target)",
    )
    group.add_argument("--crop", choices=CROPS, default="target", help="frame of the results (default: target)")


def _add_writing(group: Any) -> None:
    group.add_argument("-o", "--output", metavar="DIR", required=True, type=Path, help="folder for the results")
    group.add_argument(
        "--format",
        choices=FORMATS,
        default="auto",
        help="(default: auto, TIFF for a TIFF or for more than 8 bits, else PNG)",
    )
    add_file_options(group)
    group.add_argument("--overwrite", action="store_true", help="replace files that are already in the folder")
    group.add_argument("--json", action="store_true", help="print one JSON object, also when it fails; no progress")
    group.add_argument("--quiet", action="store_true", help="print nothing but errors and warnings")
    group.add_argument("--debug", action="store_true", help="on an unexpected error print where it happened")


def run(args: argparse.Namespace, context: JobContext) -> Answer:
    """Apply.

    Raises:
        EngineError: if it cannot be done.
        Cancelled: if the context says so; nothing is written then.
    """
    from rflow_engine.applying import ApplyOptions, apply
    from rflow_engine.export import ExportOptions

    options = ApplyOptions(
        resolution=args.resolution,
        part=None if args.crop_of is None else tuple(args.crop_of),
        export=ExportOptions(
            image_format=args.format,
            crop=args.crop,
            overwrite=args.overwrite,
            compression=args.compression,
            pyramid=args.pyramid,
            profile=args.profile,
        ),
    )
    stage = Stage(context, _READ, 1.0)
    done = apply(args.alignment, args.pictures, args.output, options=options, context=stage, pair=args.pair)
    lines = [f"  {work.picture}: × {work.factor:.4g} → {work.file.name}, {work.size} pixels" for work in done.pictures]
    figures = [
        {
            "picture": work.picture,
            "factor": round(work.factor, 6),
            "file": str(work.file),
            "record": str(work.record),
            "width": work.size.width,
            "height": work.size.height,
        }
        for work in done.pictures
    ]
    return Answer(
        summary="\n".join([f"Applied to {len(lines)} in {args.output.resolve()}:", *lines]),
        figures={"pictures": figures},
        warning=" ".join(done.notes),
    )
