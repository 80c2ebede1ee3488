"""``rflow refine``: go on with the flow of a result at a larger size."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rflow_engine.cli_results import Answer, add_options, check_names, check_output, options_of
from rflow_engine.context import JobContext, Stage
from rflow_engine.errors import UsageError

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.saved import SavedAlignment

_DESCRIPTION = """\
Compare the pair of a result at a larger size, beginning with the flow that it has: nothing is matched again. The size
doubles until it is what is wanted, and tile by tile the flow is settled on what the pictures show there. Memory does
not depend on the size of the pictures.

With Ctrl-C it ends early and keeps what is done; 'rflow refine' on what was written then goes on from there. Ctrl-C
once more cancels it; what was finished at smaller sizes is kept all the same.
"""

_EXAMPLES = """\
examples:
  rflow refine aligned/alignment.json -o aligned --overwrite --flow-size 4000
                        in place, up to 4,000 pixels; the same command goes on after an interruption
  rflow refine aligned/alignment.json -o finest
                        up to full resolution, in another folder
  rflow refine study.rflow --pair "Recto" -o finest --flow-size 8000
                        a pair of a session
"""
FULL = "full"
# Parts of the whole time, for the progress bar; rough guesses.
_READ, _REFINE = 0.02, 0.95


def flow_size(text: str) -> int | str:
    """A long side in pixels, or "full"."""
    if text == FULL:
        return FULL
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"expected a number of pixels or '{FULL}', got '{text}'")
    return int(text)


def add_parser(commands: Any) -> None:
    """Add ``refine`` to the grammar of the command line."""
    parser = commands.add_parser(
        "refine",
        help="go on with the flow of a result at a larger size",
        usage="rflow refine ALIGNMENT -o DIR [options]",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "alignment", metavar="ALIGNMENT", type=Path, help="the alignment.json of a result, or a session (.rflow)"
    )
    parser.add_argument(
        "--pair", metavar="N|NAME", help="which pair of a session, by its number or its name (default: 1)"
    )
    parser.add_argument(
        "--flow-size",
        type=flow_size,
        default=FULL,
        metavar="PIXELS",
        help="long side of the target at which to compare last (default: full, all of it)",
    )
    add_options(parser.add_argument_group("results"))


def run(args: argparse.Namespace, context: JobContext) -> Answer:
    """Refine.

    Raises:
        EngineError: if it cannot be done.
        Cancelled: if the context says so; the sizes that were finished are kept.
    """
    check_names(args.write)
    check_output(args.output, overwrite=args.overwrite)
    if args.flow_size != FULL and args.flow_size < 64:
        raise UsageError(f"The size must be at least 64 pixels, got {args.flow_size}.")
    from rflow_engine import report, saved
    from rflow_engine.export import export
    from rflow_engine.refining import refine

    found = saved.read(args.alignment, pair=args.pair, context=Stage(context, 0.0, _READ))
    found.demand_pictures()

    def keep(level: Alignment) -> None:
        _keep(level, args.output, found)

    long_side = None if args.flow_size == FULL else args.flow_size
    refined = refine(found.alignment, long_side, Stage(context, _READ, _REFINE), on_level=keep)
    options = options_of(args, refined, found.mm_per_pixel, overwrite=True)
    written = export(refined, args.output, options=options, context=Stage(context, _REFINE, 1.0))
    assert refined.flow is not None
    state = refined.flow.refined
    done = state is not None and not state.left
    figures = report.figures(refined) | {
        "compared_at": None if state is None else [state.size.width, state.size.height],
        "finished": done,
        "files": [str(file) for file in written.files],
    }
    early = "" if done else f"It ended early; 'rflow refine {args.output}/alignment.json' goes on."
    return Answer(
        summary=report.summary(refined, written.files, args.output.resolve(), None),
        figures=figures,
        warning=" ".join(filter(None, (report.warning(refined), *found.notes, early))),
    )


def _keep(level: Alignment, folder: Path, found: SavedAlignment) -> None:
    """Write what an interrupted run can be taken up from, before the next size is begun."""
    from rflow_engine.export import ExportOptions, export

    options = ExportOptions(what=("flow", "alignment"), mm_per_pixel=found.mm_per_pixel, overwrite=True)
    export(level, folder, options=options)
