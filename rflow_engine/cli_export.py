"""``rflow export``: write what a session holds, without computing it again."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from rflow_engine.cli_results import Answer, add_options, check_names, check_output, options_of
from rflow_engine.context import JobContext, Stage

_DESCRIPTION = """\
Write a pair of a session that was saved in the window, as it is there, with all edits; or more of a result that was
written before, from its alignment.json. Nothing is computed again, so it is quick. The pictures are read from where
they were, or from beside the file.
"""

_EXAMPLES = """\
examples:
  rflow export study.rflow -o results
                        the first pair
  rflow export study.rflow -o results --pair "Infrared" --write report,overlay
                        a pair by its name
  rflow export study.rflow -o results --pair 3 --write all --crop union
                        the third pair
"""

_EDITED = "The matches were edited after the alignment, which does not follow them yet: open the session to fit it."
# The part of the whole time that reading the session takes, for the progress bar; a rough guess.
_READ = 0.1


def add_parser(commands: Any) -> None:
    """Add ``export`` to the grammar of the command line."""
    parser = commands.add_parser(
        "export",
        help="write what a saved session holds",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "session", metavar="SESSION", type=Path, help="a session (.rflow), or the alignment.json of a result"
    )
    parser.add_argument(
        "--pair", metavar="N|NAME", help="which pair, by its number in the list or its name (default: 1)"
    )
    parser.add_argument("--web", action="store_true", help="load pictures of the session that lie on the web")
    add_options(parser.add_argument_group("results"))


def run(args: argparse.Namespace, context: JobContext) -> Answer:
    """Export.

    Raises:
        EngineError: if it cannot be done.
        Cancelled: if the context says so; nothing is written then.
    """
    check_names(args.write)
    check_output(args.output, overwrite=args.overwrite)
    from rflow_engine import report, saved
    from rflow_engine.export import export

    found = saved.read(args.session, pair=args.pair, network=args.web, context=Stage(context, 0.0, _READ))
    found.demand_pictures()
    alignment = found.alignment
    options = options_of(args, alignment, found.mm_per_pixel)
    written = export(alignment, args.output, options=options, context=Stage(context, _READ, 1.0))
    figures = report.figures(alignment) | {"pair": found.number + 1, "files": [str(file) for file in written.files]}
    return Answer(
        summary=report.summary(alignment, written.files, args.output.resolve(), None),
        figures=figures,
        warning=" ".join(filter(None, (report.warning(alignment), *found.notes, _EDITED if found.edited else ""))),
    )
