"""``rflow weights``: what weights there are, where they lie, fetching and adding them."""

from __future__ import annotations

import argparse
import shutil
import textwrap
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rflow_engine import weights
from rflow_engine.cli_results import Answer
from rflow_engine.context import JobContext, Stage
from rflow_engine.errors import WeightsError
from rflow_engine.weights import Status, places, preferences
from rflow_engine.weights.catalogue import megabytes

_DESCRIPTION = """\
Weights are the trained numbers of the networks. Those of the default come with the program; others are fetched or
added when you ask for it, never by themselves. Each file is checked before it is used.
"""

_EXAMPLES = """\
examples:
  rflow weights list                    what there is, and where
  rflow weights fetch resnet50          download, check and keep it
  rflow weights fetch resnet50 --mirror https://example.org/models
                                        from a copy elsewhere; it must be the same file
  rflow weights add ~/Downloads/MegaDepth_Theta1_Eta001_Grad1_0.774.pth
                                        take a file that you have; it is recognised by its content
  rflow weights use ransac-flow KITTI_TestFT.pth
                                        of several added files choose the one in use
  rflow weights verify                  read every file and compare its SHA-256
  rflow weights where                   the folders that are searched
  rflow weights where --folder DIR      keep weights there from now on ('' for the user's cache)

RFLOW_WEIGHTS names folders to search first (files are kept in the first of them), RFLOW_WEIGHTS_MIRRORS names mirrors
to fetch from (separated by spaces), HTTPS_PROXY a proxy.
"""

_STATES = {"ready": "there", "unexamined": "found", "missing": "not here", "damaged": "DAMAGED"}
_KINDS = {"package": "package", "given": "your folder", "cache": "the cache", "torch": "torch's cache"}


def add_parser(commands: Any) -> None:
    """Add ``weights`` and what it can do to the grammar of the command line."""
    parser = commands.add_parser(
        "weights",
        help="list, fetch, add and verify the weights of the networks",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    known = tuple(weights.CATALOGUE)
    _action(actions, "list", "say what there is, and where")
    fetch = _action(actions, "fetch", "download weights, check and keep them")
    fetch.add_argument("names", metavar="NAME", nargs="+", choices=known, help=f"one or more of: {', '.join(known)}")
    fetch.add_argument(
        "--mirror", metavar="ADDRESS", action="append", default=[], help="folder on the web with the file; repeatable"
    )
    add = _action(actions, "add", "take a file of weights that you have")
    add.add_argument("files", metavar="FILE", nargs="+", type=Path, help="recognised by its content, not by its name")
    use = _action(actions, "use", "choose which of several added files is used")
    use.add_argument("name", metavar="NAME", choices=known, help="the weights, such as ransac-flow")
    use.add_argument("variant", metavar="FILE", help="name of the file, or the beginning of its SHA-256")
    verify = _action(actions, "verify", "read the files that are there and compare their SHA-256")
    verify.add_argument("names", metavar="NAME", nargs="*", help="by default all that are there")
    where = _action(actions, "where", "say which folders are searched, and where files are kept")
    where.add_argument("--folder", metavar="DIR", help="keep weights there from now on; '' for the user's cache")
    where.add_argument(
        "--mirrors",
        metavar="ADDRESS",
        nargs="*",
        help="fetch from these mirrors first from now on; none to forget them",
    )


def _action(actions: Any, name: str, words: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=words, description=f"{words.capitalize()}.")
    parser.add_argument("--json", action="store_true", help="print one JSON object; no progress")
    parser.add_argument("--quiet", action="store_true", help="print nothing but errors")
    parser.add_argument("--debug", action="store_true", help="on an unexpected error print where it happened")
    return parser


def run(args: argparse.Namespace, context: JobContext) -> Answer:
    """Do what was asked for.

    Raises:
        EngineError: if it cannot be done.
        Cancelled: if the context says so.
    """
    match args.action:
        case "list":
            statuses = weights.statuses()
            return Answer(summary=table(statuses, _width()), figures={"weights": [figures(s) for s in statuses]})
        case "fetch":
            return _fetch(args.names, args.mirror, context)
        case "add":
            return _add(args.files, context)
        case "use":
            record = weights.use(args.name, args.variant)
            summary = f"{args.name}: {record.title} is in use now."
            return Answer(summary=summary, figures=figures(weights.status(args.name)))
        case "verify":
            return _verify(args.names, context)
        case _:
            return _where(args.folder, args.mirrors)


def _fetch(names: Sequence[str], mirrors: Sequence[str], context: JobContext) -> Answer:
    done = []
    for number, name in enumerate(dict.fromkeys(names)):
        part = Stage(context, number / len(names), (number + 1) / len(names))
        done.append(weights.fetch(name, part, mirrors=mirrors))
    return _kept(done)


def _add(files: Sequence[Path], context: JobContext) -> Answer:
    done = []
    for number, file in enumerate(files):
        done.append(weights.add(file, Stage(context, number / len(files), (number + 1) / len(files))))
    return _kept(done)


def _kept(done: Sequence[Status]) -> Answer:
    lines = [f"{status.entry.name}: {status.path}" for status in done]
    lines += [f"Not for commercial use: {s.entry.name} ({s.entry.licence})" for s in done if s.entry.non_commercial]
    return Answer(summary="\n".join(lines), figures={"weights": [figures(status) for status in done]})


def _verify(names: Sequence[str], context: JobContext) -> Answer:
    chosen = list(dict.fromkeys(names)) or [s.entry.name for s in weights.statuses() if s.state != "missing"]
    good: list[str] = []
    bad: dict[str, WeightsError] = {}
    for number, name in enumerate(chosen):
        try:
            weights.verify(name, Stage(context, number / len(chosen), (number + 1) / len(chosen)))
            good.append(name)
        except WeightsError as error:
            bad[name] = error
    wide = max((len(name) for name in chosen), default=0)
    lines = [f"{name.ljust(wide)}  {'NOT USABLE' if name in bad else 'verified'}" for name in chosen]
    problems = {name: {"problem": error.problem, "remedy": error.remedy} for name, error in bad.items()}
    return Answer(
        summary="\n".join(lines),
        figures={"verified": good, "problems": problems},
        code=WeightsError.exit_code if bad else 0,
        error=" ".join(str(error) for error in bad.values()),
    )


def _where(folder: str | None, mirrors: Sequence[str] | None) -> Answer:
    if folder is not None:
        preferences.set_folder(folder)
    if mirrors is not None:
        preferences.set_mirrors(mirrors)
    kept = places.write_folder()
    rows = [(str(path), _KINDS[kind] + (", kept here" if path == kept else "")) for path, kind in places.folders()]
    wide = max(len(path) for path, _ in rows)
    lines = ["Searched in this order, after the installed packages:"]
    lines += [f"  {path.ljust(wide)}  {words}" for path, words in rows]
    if copies := preferences.mirrors():
        lines += ["Fetched first from:", *(f"  {address}" for address in copies)]
    return Answer(
        summary="\n".join(lines),
        figures={
            "folders": [{"path": str(path), "kind": kind} for path, kind in places.folders()],
            "kept_in": str(kept),
            "mirrors": list(preferences.mirrors()),
        },
    )


def table(statuses: Sequence[Status], width: int) -> str:
    """All entries, one a line, with what is to be done below those that need something.

    Args:
        statuses: where each stands.
        width: of the terminal, in characters.
    """
    rows = [_row(status) for status in statuses]
    head = ("NAME", "STATE", "SIZE", "LICENCE", "FOR")
    wide = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head) - 1)]
    lines = [_line(head, wide)]
    for row, status in zip(rows, statuses, strict=True):
        lines.append(_line(row, wide))
        lines += [line for text in _below(status) for line in _indented(text, width)]
    lines.append("")
    lines.append("'rflow weights fetch NAME' downloads, 'rflow weights add FILE' takes a file that you have.")
    return "\n".join(lines)


def _row(status: Status) -> tuple[str, ...]:
    entry = status.entry
    licence = entry.licence + (" (non-commercial)" if entry.non_commercial else "")
    return entry.name, _STATES[status.state], _size(status), licence, entry.purpose


def _size(status: Status) -> str:
    if status.entry.size is not None:
        return megabytes(status.entry.size)
    return megabytes(status.variants[0].size) if status.variants else "unknown"


def _line(row: Sequence[str], wide: Sequence[int]) -> str:
    name, state, size, licence, purpose = row
    cells = (name.ljust(wide[0]), state.ljust(wide[1]), size.rjust(wide[2]), licence.ljust(wide[3]), purpose)
    return "  ".join(cells).rstrip()


def _below(status: Status) -> list[str]:
    if status.state == "damaged":
        return [f"{status.problem} {status.remedy}"]
    if status.state == "missing":
        begun = f" {megabytes(status.partial)} of it are here already." if status.partial else ""
        return [f"{status.remedy}{'.' if begun else ''}{begun}"]
    texts = [f"in {_place(status)}"]
    if status.state == "unexamined":
        texts.append("of unknown origin; examined when it is first used, or by 'rflow weights verify'")
    if len(status.variants) > 1:
        texts += [f"{'in use' if v.active else 'also there'}: {v.title} ({v.sha256[:8]})" for v in status.variants]
    return texts


def _place(status: Status) -> str:
    if status.kind == "package":
        return f"the package {status.entry.package}: {status.entry.inside}"
    assert status.kind is not None
    assert status.path is not None
    home = Path.home()
    path = Path("~") / status.path.relative_to(home) if status.path.is_relative_to(home) else status.path
    return f"{_KINDS[status.kind]}: {path}"


def _indented(text: str, width: int) -> list[str]:
    # A path is not cut: it is there to be copied.
    wrapper = textwrap.TextWrapper(
        max(width, 40),
        initial_indent="    ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.wrap(text)


def _width() -> int:
    return min(shutil.get_terminal_size((100, 24)).columns, 120)


def figures(status: Status) -> dict[str, Any]:
    """Where an entry stands, for scripts."""
    entry = status.entry
    return {
        "name": entry.name,
        "purpose": entry.purpose,
        "state": status.state,
        "path": str(status.path) if status.path else None,
        "place": status.kind,
        "size": entry.size,
        "sha256": entry.sha256,
        "licence": entry.licence,
        "non_commercial": entry.non_commercial,
        "source": entry.source,
        "addresses": list(entry.addresses),
        "package": entry.distribution or None,
        "transform": entry.transform,
        "metrics": entry.metrics,
        "note": entry.note,
        "problem": status.problem,
        "remedy": status.remedy,
        "partial_bytes": status.partial,
        "variants": [asdict(variant) for variant in status.variants],
    }
