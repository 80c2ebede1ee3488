"""``rflow iiif``: copies of pictures on image servers, and what is kept of their tiles."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from rflow_engine.cli_results import Answer
from rflow_engine.context import JobContext, running

_DESCRIPTION = """\
Pictures on IIIF image servers are opened by the address of their info.json, wherever a picture is asked for. Only the
tiles that are needed are loaded, and kept on the disk within a limit.
"""

_EXAMPLES = """\
examples:
  rflow iiif fetch https://example.org/iiif/painting/info.json painting
                        a copy in the folder 'painting', to work without the network
  rflow iiif fetch https://example.org/iiif/painting/info.json painting --long-side 4000
                        only the versions up to 4000 pixels, or the next above
  rflow iiif cache      how much is kept, and where
  rflow iiif cache --limit 10GB
                        keep more from now on (0 for nothing)
  rflow iiif cache --clear
                        throw away what is kept
"""


def add_parser(commands: Any) -> None:
    """Add ``iiif`` and what it can do to the grammar of the command line."""
    parser = commands.add_parser(
        "iiif",
        help="copy pictures from IIIF servers, look after their cache",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    fetch = _action(actions, "fetch", "make a copy of a picture in a folder")
    fetch.add_argument("address", metavar="ADDRESS", help="of the info.json")
    fetch.add_argument("folder", metavar="FOLDER", type=Path, help="where to; must be new or empty")
    fetch.add_argument(
        "--long-side", type=int, metavar="PIXELS", help="the largest version that is needed (default: the picture)"
    )
    cache = _action(actions, "cache", "say what is kept of tiles, limit it, throw it away")
    cache.add_argument("--limit", metavar="SIZE", help="at most so much, such as 5GB; 0 for nothing")
    cache.add_argument("--clear", action="store_true", help="throw away what is kept")


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
    return _fetch(args, context) if args.action == "fetch" else _cache(args)


def _fetch(args: argparse.Namespace, context: JobContext) -> Answer:
    from rflow_engine.images.iiif.copying import copy

    with running(context):
        made = copy(args.address, args.folder, args.long_side, context)
    summary = f"{made.size} pixels in {made.tiles} tiles, {made.bytes / 1e6:.1f} MB: {made.info}"
    return Answer(summary=summary, figures={"info": str(made.info), "tiles": made.tiles, "bytes": made.bytes})


def _cache(args: argparse.Namespace) -> Answer:
    from rflow_engine.images.iiif import preferences
    from rflow_engine.images.iiif.store import default_store

    if args.limit is not None:
        preferences.set_limit(preferences.bytes_of(args.limit))
    store = default_store()
    if args.clear:
        store.clear()
    store.tidy()
    used = store.used()
    most = f"at most {_size(store.limit)}" if store.limit else "nothing is kept from now on"
    figures = {"folder": str(store.folder), "bytes": used, "limit": store.limit}
    return Answer(summary=f"{_size(used)} of tiles in {store.folder} ({most})", figures=figures)


def _size(count: int) -> str:
    return f"{count / 1e9:.2f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"
