"""The command line: ``rflow align``, ``apply``, ``export``, ``refine``, ``weights``, ``iiif``, ``train``, ``doctor``.

It is thin: it reads arguments, calls the same functions that scripts and the window call, and says in one line what
came of it. Help and usage errors answer at once, because torch is only imported when there is something to compute.
"""

from __future__ import annotations

import argparse
import json
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from rflow_engine import __version__, cli_apply, cli_export, cli_iiif, cli_refine, cli_train, cli_weights, settings
from rflow_engine.addresses import is_address
from rflow_engine.cli_results import add_options, check_names, check_output, names, options_of
from rflow_engine.context import CallbackContext, Stage, Unheard, running
from rflow_engine.errors import Cancelled, EngineError, ResourceError, UsageError, WeightsError
from rflow_engine.terminal import ProgressBar, cancelled_by_signal
from rflow_engine.types import FitFailure, Progress

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.images import ImageSource

_DESCRIPTION = "Align two pictures of the same thing and see what differs between them."

_EXAMPLES = """\
examples:
  rflow align copy.jpg original.tif -o aligned
                        lay the copy on the original; results go to the folder 'aligned'
  rflow align infrared.tif visible.tif -o aligned --preset accurate
                        take more time for more detail
  rflow align print.jpg painting.jpg -o aligned --search full
                        try every rotation, mirrored, as a detail and as the whole
  rflow align scan.tif https://example.org/iiif/painting/info.json -o aligned
                        the target is a IIIF picture on the web
  rflow align --sample -o aligned
                        try it on the pair of pictures that comes with the program
  rflow align a.png b.png -o out --write aligned,report,bigwarp
                        choose what is written: a report, landmarks for BigWarp
  rflow align a.png b.png -o out --json | jq .inliers
                        figures for a script
  rflow export study.rflow -o results --write report
                        write what a session holds, without computing it again
  rflow apply out/alignment.json infrared.tif -o applied
                        lay another picture of the same by a known alignment
  rflow refine out/alignment.json -o out --overwrite
                        go on with the flow of a result, up to full resolution
  rflow weights list    what weights there are, where they lie, how to get the others
  rflow train pictures -o trained
                        train the network of the fine stage on pictures of your own
  rflow doctor          say what is installed, what is wrong and how to mend it
"""

_ALIGN_DESCRIPTION = """\
Align SOURCE to TARGET. The target stays as it is; the source is moved, turned, scaled and bent until it lies on the
target, point by point. So the result has the size of the target. Choose as target the picture that the others are
to be compared with, usually the original or the sharper one.

Written to the folder DIR: the aligned source at full resolution (bit depth and colour profile kept), an overlay of
both, the flow and its confidence, and alignment.json with everything needed to repeat the work.
"""

_EXIT_CODES = """\
exit codes:
  0    aligned; with a warning if the result is doubtful and should be checked by eye
  2    bad usage: an argument or a setting cannot be used
  3    no reliable alignment: the pictures do not seem to show the same thing
  4    a picture is missing, damaged or not usable
  5    the result could not be written; nothing partial is left
  6    memory ran out
  7    the weights of a network are missing or damaged ('rflow doctor' says more)
  130  cancelled with Ctrl-C; nothing partial is left
"""


_NO_FLOW = "off"


class Exit(IntEnum):
    """What the program returns to the shell; the other codes are those of the errors (see ``errors.py``)."""

    ALIGNED = 0
    FAULT = 1
    NO_ALIGNMENT = 3
    CANCELLED = 130


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a command ended.

    Attributes:
        code: the exit code.
        status: one word for scripts.
        summary: the result for a person, on stdout.
        error: one line for a person, on stderr.
        warning: the same for what has not failed but should be looked at.
        figures: for ``--json``.
    """

    code: int
    status: str
    summary: str = ""
    error: str = ""
    warning: str = ""
    figures: dict[str, Any]


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are raised, so that they are told like all others."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", f"See '{self.prog} --help'.")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments after the program's name; by default those of this process.

    Returns:
        the exit code.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    try:
        args = build_parser().parse_args(arguments)
    except UsageError as error:
        return _tell(_outcome_of(error), as_json="--json" in arguments, quiet=False)
    if args.command == "doctor":
        from rflow_engine import doctor

        return doctor.run(as_json=args.json)
    works = {
        **{"apply": _apply, "export": _export, "refine": _refine},
        **{"weights": _weights, "train": _train, "iiif": _iiif},
    }
    work = works.get(args.command, _align)
    return _tell(_guarded(args, work), as_json=args.json, quiet=args.quiet)


def build_parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    parser = _Parser(
        prog="rflow",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"rflow {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_align(commands)
    cli_apply.add_parser(commands)
    cli_export.add_parser(commands)
    cli_refine.add_parser(commands)
    cli_weights.add_parser(commands)
    cli_iiif.add_parser(commands)
    cli_train.add_parser(commands)
    doctor = commands.add_parser(
        "doctor",
        help="say what is installed, what is wrong and how to mend it",
        description="Check everything the program needs and say how to mend what is wrong. Exit code 0 if usable.",
    )
    doctor.add_argument("--json", action="store_true", help="print one JSON object instead of text")
    return parser


def _add_align(commands: Any) -> None:
    align = commands.add_parser(
        "align",
        help="lay one picture on another",
        usage="rflow align SOURCE TARGET -o DIR [options]\n       rflow align --sample -o DIR [options]",
        description=_ALIGN_DESCRIPTION,
        epilog=f"{_preset_list()}\n{_EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    align.add_argument("source", metavar="SOURCE", nargs="?", help="the picture that is moved: a file, or an address")
    align.add_argument("target", metavar="TARGET", nargs="?", help="the picture that stays: a file, or an address")
    align.add_argument("--sample", action="store_true", help="align the pair that comes with the program")
    for role in ("source", "target"):
        which = f"which picture of a {role} with several pages or channels (default: 1)"
        align.add_argument(f"--{role}-page", metavar="N", type=int, default=1, help=which)
    _add_ways(align.add_argument_group("how to align"))
    add_options(align.add_argument_group("results"))


def _preset_list() -> str:
    """The presets with what they are for, as the help shows them."""
    return "presets:\n" + "".join(f"  {name:<10} {words}\n" for name, (words, _) in settings.PRESETS.items())


def _add_ways(group: Any) -> None:
    """The options that become settings; without one the preset decides."""
    group.add_argument(
        "--preset", choices=tuple(settings.PRESETS), help="what to start from, see below (default: balanced)"
    )
    group.add_argument(
        "--settings", metavar="FILE", type=Path, help="settings as JSON, or the alignment.json of an earlier result"
    )
    group.add_argument(
        "--features",
        metavar="NAME,...",
        type=names,
        help=f"what to match by, one or more of: {', '.join(settings.BACKBONES)} (default: "
        f"{','.join(settings.CoarseSettings().backbones)}; the last four need weights, see 'rflow weights list')",
    )
    group.add_argument(
        "--search",
        choices=get_args(settings.SearchName),
        help="turned, mirrored, enlarged and reduced views of the source: never, when the plain picture does not "
        "convince, or always, which takes longer (default: auto)",
    )
    group.add_argument(
        "--model",
        choices=get_args(settings.ModelChoice),
        help="kind of transform; auto takes the stiffest that the matches do not contradict (default: "
        f"{settings.CoarseSettings().model})",
    )
    group.add_argument(
        "--homographies",
        type=int,
        metavar="N",
        help="at most so many planes, for folds, several walls, pasted parts; 1 for a single transform "
        f"(default: {settings.CoarseSettings().homographies})",
    )
    group.add_argument(
        "--flow",
        choices=(_NO_FLOW, *get_args(settings.FlowMethod)),
        help="fine stage: none; matches, image structure and our own network; the same without the network; the "
        "paper's network, which needs weights; or a stiff map through the matches alone: a thin-plate spline or a "
        "B-spline (default: learned)",
    )
    group.add_argument("--network", metavar="FILE", help="a network that 'rflow train' wrote, for --flow learned")
    group.add_argument(
        "--flow-size",
        type=cli_refine.flow_size,
        metavar="PIXELS",
        help="long side of the target at which flow is found, or 'full'; twice as much takes some four times as long "
        f"(default: {settings.FineSettings().long_side})",
    )
    group.add_argument(
        "--no-refinement",
        action="store_true",
        help="leave out the refinement on the pair itself: less than half the time, and less exact",
    )
    group.add_argument("--device", choices=get_args(settings.DeviceName), help="where to compute (default: auto)")
    group.add_argument("--seed", type=int, metavar="N", help="of everything random (default: 0)")


def _guarded(args: argparse.Namespace, work: Callable[[argparse.Namespace, CallbackContext], Outcome]) -> Outcome:
    """Do the work, and turn every way it can end into an outcome."""
    bar = None if args.json or args.quiet else ProgressBar(sys.stderr)
    context = CallbackContext(bar.show if bar else lambda progress: None)
    try:
        with cancelled_by_signal(context, finish_first=args.command == "refine"), running(Unheard(context)):
            return work(args, context)
    except (Cancelled, KeyboardInterrupt):
        kept = args.command in ("weights", "train", "refine")
        left = "what came so far is kept for the next time" if kept else "nothing was written"
        return Outcome(code=Exit.CANCELLED, status="cancelled", error=f"Cancelled; {left}.", figures={})
    except EngineError as error:
        return _outcome_of(error)
    except MemoryError:
        return _outcome_of(ResourceError("Memory ran out.", "Close other programs, or choose the preset 'fast'."))
    except Exception as error:
        if args.debug:
            traceback.print_exc()
        what = f"Unexpected error, a fault of the program: {type(error).__name__}: {_one_line(str(error))}."
        return Outcome(
            code=Exit.FAULT, status="error", error=f"{what} Run again with --debug to see where.", figures={}
        )
    finally:
        if bar:
            bar.clear()


def _align(args: argparse.Namespace, context: CallbackContext) -> Outcome:
    source_path, target_path, truth = _pair(args)
    chosen = _settings(args)
    check_names(args.write)
    check_output(args.output, overwrite=args.overwrite)
    from rflow_engine.images import open_image

    source = open_image(source_path, page=args.source_page - 1)
    target = open_image(target_path, page=args.target_page - 1)
    context.raise_if_cancelled()
    context.report(Progress(fraction=0.0, message="Starting the engine"))
    from rflow_engine import pipeline

    demand_weights(chosen)
    share = export_share(source, target)
    result = pipeline.align(source, target, chosen, Stage(context, 0.0, 1.0 - share))
    if isinstance(result, FitFailure):
        return _not_aligned(result)
    return _write(result, args, Stage(context, 1.0 - share, 1.0), truth)


def _export(args: argparse.Namespace, context: CallbackContext) -> Outcome:
    answer = cli_export.run(args, context)
    return Outcome(code=0, status="exported", summary=answer.summary, warning=answer.warning, figures=answer.figures)


def _apply(args: argparse.Namespace, context: CallbackContext) -> Outcome:
    answer = cli_apply.run(args, context)
    return Outcome(code=0, status="applied", summary=answer.summary, warning=answer.warning, figures=answer.figures)


def _refine(args: argparse.Namespace, context: CallbackContext) -> Outcome:
    answer = cli_refine.run(args, context)
    return Outcome(code=0, status="refined", summary=answer.summary, warning=answer.warning, figures=answer.figures)


def _weights(args: argparse.Namespace, context: CallbackContext) -> Outcome:
    answer = cli_weights.run(args, context)
    status = "error" if answer.code else "ok"
    return Outcome(code=answer.code, status=status, summary=answer.summary, error=answer.error, figures=answer.figures)


def _iiif(args: argparse.Namespace, context: CallbackContext) -> Outcome:
    answer = cli_iiif.run(args, context)
    return Outcome(code=0, status="ok", summary=answer.summary, figures=answer.figures)


def _train(args: argparse.Namespace, context: CallbackContext) -> Outcome:
    answer = cli_train.run(args, context)
    return Outcome(code=0, status="ok", summary=answer.summary, figures=answer.figures)


def _write(alignment: Alignment, args: argparse.Namespace, context: Stage, truth: Path | None) -> Outcome:
    from rflow_engine import report
    from rflow_engine.export import export

    error = report.against_truth(alignment, truth) if truth is not None else None
    context.raise_if_cancelled()
    written = export(alignment, args.output, options=options_of(args, alignment), context=context)
    figures = report.figures(alignment) | {"files": [str(file) for file in written.files]}
    if error is not None:
        figures["truth"] = {"points": error.points, "median_px": error.whole, "homography_median_px": error.homography}
    summary = report.summary(alignment, written.files, args.output.resolve(), error)
    warning = report.warning(alignment)
    return Outcome(code=Exit.ALIGNED, status="aligned", summary=summary, warning=warning, figures=figures)


def _not_aligned(failure: FitFailure) -> Outcome:
    tried = len(failure.matches) if failure.matches is not None else 0
    figures = {"problem": failure.reason, "remedy": failure.remedy, "matches": tried}
    return Outcome(code=Exit.NO_ALIGNMENT, status="no_alignment", error=f"No alignment: {failure}", figures=figures)


def _pair(args: argparse.Namespace) -> tuple[Path | str, Path | str, Path | None]:
    """Paths, or addresses, of source, target and, for the sample, the known truth."""
    if args.sample:
        if args.source is not None:
            raise UsageError("--sample brings its own pictures.", "Leave out SOURCE and TARGET, or --sample.")
        from importlib.resources import files

        folder = Path(str(files("rflow_resources"))) / "sample"
        return folder / "source.png", folder / "target.png", folder / "truth.npz"
    if args.target is None:
        raise UsageError(
            "Two pictures are needed: SOURCE, which is moved, and TARGET, which stays.", "See 'rflow align --help'."
        )
    source, target = (given if is_address(given) else Path(given) for given in (args.source, args.target))
    return source, target, None


def _settings(args: argparse.Namespace) -> settings.Settings:
    if args.settings is not None and args.preset is not None:
        raise UsageError("--settings and --preset contradict each other.", "Give one of them.")
    chosen = read_settings(args.settings) if args.settings is not None else settings.preset(args.preset or "balanced")
    if args.device is not None:
        chosen = settings.with_device(chosen, args.device)
    given = {
        "backbones": args.features,
        "search": args.search,
        "model": args.model,
        "homographies": args.homographies,
    }
    coarse = replace(chosen.coarse, **{name: value for name, value in given.items() if value is not None})
    seed = chosen.seed if args.seed is None else args.seed
    fine = _fine(chosen.fine, args.flow, args.network)
    if args.flow_size is not None:
        # What is larger than the picture is as large as the picture.
        most = settings.LARGEST_FLOW if args.flow_size == cli_refine.FULL else args.flow_size
        fine = replace(fine, long_side=most)
    if args.no_refinement:
        fine = replace(fine, refinement=False)
    return replace(chosen, coarse=coarse, fine=fine, seed=seed)


def _fine(fine: settings.FineSettings, flow: str | None, network: str | None = None) -> settings.FineSettings:
    """The settings of the fine stage; who names a method or a network wants it to run, whatever the preset."""
    if network is not None:
        if flow not in (None, "learned"):
            raise UsageError(f"--network is for '--flow learned', not for '--flow {flow}'.", "Leave out one of them.")
        # Settings go with results to other folders and computers.
        return replace(fine, enabled=True, method="learned", network=str(Path(network).expanduser().absolute()))
    if flow is None:
        return fine
    if flow == _NO_FLOW:
        return replace(fine, enabled=False)
    return replace(fine, enabled=True, method=flow)  # type: ignore[arg-type]


def demand_weights(chosen: settings.Settings) -> None:
    """Find out before any work whether the weights that were asked for are there.

    Raises:
        WeightsError: if some are missing or have the wrong size, with how to get them.
    """
    from rflow_engine import features, runtime, weights
    from rflow_engine.flow import learned, paper

    needed = [name for backbone in chosen.coarse.backbones for name in features.entry(backbone).weights]
    if chosen.fine.enabled and chosen.fine.method == "paper":
        needed.append(paper.WEIGHTS)
    if chosen.fine.enabled and chosen.fine.method == "learned":
        if chosen.fine.network:
            learned.load(chosen.fine.network, runtime.choose("cpu").device)
        else:
            needed.append(learned.WEIGHTS)
    for name in needed:
        status = weights.status(name)
        if status.problem:
            raise WeightsError(status.problem, status.remedy)


def read_settings(file: Path) -> settings.Settings:
    """Settings from their JSON form, or from the ``alignment.json`` that an export wrote.

    Raises:
        UsageError: if the file cannot be read or does not hold usable settings.
    """
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"The settings '{file}' cannot be read: {error.strerror}.", "Check the path.") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"The settings '{file}' are not valid JSON: {error}.", "Mend the file.") from error
    if isinstance(data, dict) and isinstance(data.get("settings"), dict):
        data = data["settings"]
    if not isinstance(data, dict):
        raise UsageError(f"The settings '{file}' hold no JSON object.", "Give a file that this program wrote.")
    return settings.from_json(data)


def export_share(source: ImageSource, target: ImageSource) -> float:
    """The part of the whole time that writing the result will take, for the progress bar; a rough guess."""
    seconds = 0.15e-6 * max(source.info.size.pixels, target.info.size.pixels)
    return min(max(seconds / (seconds + 3.0), 0.05), 0.9)


def _outcome_of(error: EngineError) -> Outcome:
    figures = {"problem": error.problem, "remedy": error.remedy}
    return Outcome(code=error.exit_code, status="error", error=str(error), figures=figures)


def _tell(outcome: Outcome, *, as_json: bool, quiet: bool) -> int:
    if as_json:
        problem = {} if not outcome.error or "problem" in outcome.figures else {"problem": outcome.error}
        whole = {"status": outcome.status, "exit_code": int(outcome.code), **problem, **outcome.figures}
        # Escaped, so that no name is mangled where the program that reads it sets another encoding than UTF-8.
        print(json.dumps(whole, allow_nan=False, indent=2))
    elif outcome.summary and not quiet:
        print(outcome.summary)
    if outcome.error:
        print(f"rflow: {_one_line(outcome.error)}", file=sys.stderr)
    if outcome.warning:
        print(f"rflow: warning: {_one_line(outcome.warning)}", file=sys.stderr)
    return int(outcome.code)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _speak_utf8() -> None:
    """Let a terminal with a narrow encoding show what it can instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
