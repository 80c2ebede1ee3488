"""``rflow export``: write what a session holds, without computing it again."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rflow_engine.cli_results import add_options, check_names, check_output, options_of
from rflow_engine.context import JobContext, Stage
from rflow_engine.errors import ImageReadError, UsageError

if TYPE_CHECKING:
    from rflow_engine.session import Loaded, PairRecord, PictureNote

_DESCRIPTION = """\
Write a pair of a session that was saved in the window, as it is there, with all edits. Nothing is computed again, so it
is quick. The pictures are read from where they were, or from beside the session.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of an export.

    Attributes:
        summary: for a person.
        figures: for a script.
        warning: what should be looked at; empty for nothing.
    """

    summary: str
    figures: dict[str, Any] = field(default_factory=dict)
    warning: str = ""


def add_parser(commands: Any) -> None:
    """Add ``export`` to the grammar of the command line."""
    parser = commands.add_parser(
        "export",
        help="write what a saved session holds",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("session", metavar="SESSION", type=Path, help="the session, a file that ends in .rflow")
    parser.add_argument(
        "--pair", metavar="N|NAME", help="which pair, by its number in the list or its name (default: 1)"
    )
    add_options(parser.add_argument_group("results"))


def run(args: argparse.Namespace, context: JobContext) -> Answer:
    """Export.

    Raises:
        EngineError: if it cannot be done.
        Cancelled: if the context says so; nothing is written then.
    """
    check_names(args.write)
    check_output(args.output, overwrite=args.overwrite)
    from rflow_engine import editing, report
    from rflow_engine.export import export
    from rflow_engine.session import load

    loaded = load(args.session, Stage(context, 0.0, _READ))
    number = _number(loaded.session.pairs, args.pair, args.session.name)
    pair = loaded.session.pairs[number]
    title, alignment = _title(pair, number), pair.alignment
    if alignment is None:
        raise UsageError(
            f"The pair {title} of '{args.session.name}' has no alignment to export. {pair.failure}".rstrip(),
            "Open the session in the window and align it, or choose another with --pair.",
        )
    changed = _changed(loaded, number)
    options = options_of(args, alignment, pair.mm_per_pixel)
    written = export(alignment, args.output, options=options, context=Stage(context, _READ, 1.0))
    edited = not pair.edits.same_as(editing.start(alignment))
    figures = report.figures(alignment) | {"pair": number + 1, "files": [str(file) for file in written.files]}
    return Answer(
        summary=report.summary(alignment, written.files, args.output.resolve(), None),
        figures=figures,
        warning=" ".join(filter(None, (report.warning(alignment), changed, _EDITED if edited else ""))),
    )


def _number(pairs: Sequence[PairRecord], wanted: str | None, name: str) -> int:
    """Which pair is meant, counted from 0: a name goes before a number."""
    if not pairs:
        raise UsageError(f"The session '{name}' holds no pairs.", "Choose another session.")
    if wanted is None:
        return 0
    named = [number for number, pair in enumerate(pairs) if wanted in (pair.name, _names(pair))]
    if len(named) > 1:
        numbers = ", ".join(str(number + 1) for number in named)
        raise UsageError(f"Several pairs are called '{wanted}'.", f"Choose one by its number: {numbers}.")
    if named:
        return named[0]
    if wanted.isdecimal() and 1 <= int(wanted) <= len(pairs):
        return int(wanted) - 1
    there = ", ".join(_title(pair, number) for number, pair in enumerate(pairs))
    raise UsageError(f"There is no pair '{wanted}' in '{name}'.", f"There are: {there}.")


def _names(pair: PairRecord) -> str:
    """What a pair without a name of its own is called in the window."""
    names = [Path(image.info.name).stem if image is not None else "…" for image in (pair.source, pair.target)]
    return " → ".join(names)


def _title(pair: PairRecord, number: int) -> str:
    return f"{number + 1} “{pair.name or _names(pair)}”"


def _changed(loaded: Loaded, number: int) -> str:
    """What is to be told of pictures that have changed since.

    Raises:
        ImageReadError: if a picture is not there, or cannot be used.
    """
    notes = [note for note in loaded.notes if note.pair == number]
    if lost := [note for note in notes if note.trouble != "changed"]:
        raise ImageReadError(
            " ".join(map(_lost, lost)), "Put it there, or beside the session, or locate it in the window."
        )
    names = ", ".join(f"'{note.name}'" for note in notes)
    return f"Changed since the session was saved: {names}." if names else ""


def _lost(note: PictureNote) -> str:
    if note.trouble == "resized":
        return f"The {note.role} '{note.path}' has another number of pixels than when it was aligned."
    if note.trouble == "unreadable":
        return f"The {note.role} '{note.path}' cannot be read."
    return f"The {note.role} '{note.path}' is missing."
