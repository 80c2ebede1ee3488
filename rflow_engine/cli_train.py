"""``rflow train``: training the fine stage's network on a folder of pictures."""

from __future__ import annotations

import argparse
import math
import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from rflow_engine.cli_results import Answer
from rflow_engine.context import JobContext
from rflow_engine.errors import UsageError
from rflow_engine.settings import DeviceName

if TYPE_CHECKING:
    from rflow_engine.training.material import Material
    from rflow_engine.training.recipe import Recipe
    from rflow_engine.training.trainer import Result, Trainer

_DESCRIPTION = """\
Train the network of the fine stage on the pictures in FOLDER and those below it. No labels are needed: pairs with
known truth are made from the pictures. Where FOLDER holds folders with one picture called "source" and one called
"target" each, the network is tuned to these pairs: they are laid on each other by the coarse stage. Ctrl-C leaves a
checkpoint, from which --resume goes on as if nothing had happened.

Written to the folder DIR: finenet.safetensors (the network), best.safetensors (the best so far on pictures that are
not learnt from), curves.png (losses and measurements), checkpoint.pt (to go on from).
"""

_EXAMPLES = """\
examples:
  rflow train pictures -o trained --recipe quick
                        see that everything works
  rflow train pictures -o trained --hours 8
                        train over night; the recipe of the network that comes with the program
  rflow train pictures -o trained --resume --hours 8
                        go on the night after
  rflow train prints -o tuned --recipe tune
                        tune the network that comes with the program to pairs of one kind
  rflow align a.jpg b.jpg -o aligned --network tuned/best.safetensors
                        use it
"""

# As in ``training.recipe``, which is not imported here because help must not wait for torch.
RECIPES = ("own", "paper", "tune", "quick")


def add_parser(commands: Any) -> None:
    """Add ``train`` to the grammar of the command line."""
    parser = commands.add_parser(
        "train",
        help="train the network of the fine stage on a folder of pictures",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="pictures to learn from")
    parser.add_argument("-o", "--output", metavar="DIR", required=True, type=Path, help="folder for the results")
    parser.add_argument("--recipe", choices=RECIPES, help="what to do (default: own; with --resume as it was)")
    parser.add_argument(
        "--from",
        dest="start",
        metavar="FILE",
        help="network to start from (default: for the recipe tune the one that comes with the program, else none)",
    )
    parser.add_argument("--resume", action="store_true", help="go on with the training in the folder DIR")
    parser.add_argument("--hours", type=float, metavar="H", help="stop after so many hours (default: when done)")
    parser.add_argument("--steps", type=int, metavar="N", help="steps of the recipe's last phase, in place of its own")
    parser.add_argument("--seed", type=int, metavar="N", help="of everything random (default: 0)")
    parser.add_argument("--device", choices=get_args(DeviceName), default="auto", help="where to compute")
    parser.add_argument(
        "--workers", type=int, metavar="N", help="parts of a batch at a time on the CPU (default: one a processor)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object; no progress")
    parser.add_argument("--quiet", action="store_true", help="print nothing but errors")
    parser.add_argument("--debug", action="store_true", help="on an unexpected error print where it happened")


def run(args: argparse.Namespace, context: JobContext) -> Answer:
    """Train.

    Raises:
        EngineError: if it cannot be done.
        Cancelled: if the context says so; a checkpoint is left then.
    """
    seconds = _seconds(args.hours)
    _check_folder(args.output, resume=args.resume)
    trainer = _trainer(args, context)
    result = trainer.run(context, seconds=seconds)
    return Answer(summary=_summary(result, trainer.material), figures=_figures(result, trainer.material))


def _seconds(hours: float | None) -> float:
    if hours is None:
        return math.inf
    if not hours > 0 or not math.isfinite(hours):
        raise UsageError(f"--hours must be more than 0, got {hours!r}.")
    return hours * 3600


def _check_folder(folder: Path, *, resume: bool) -> None:
    """Find out before any work whether there is a place, and nothing is overwritten by mistake."""
    from rflow_engine import atomic

    with atomic.writing_to(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(13, "Permission denied")
    if not resume and (folder / "checkpoint.pt").exists():
        raise UsageError(f"'{folder}' already holds a training.", "Add --resume, or choose another folder.")


def _trainer(args: argparse.Namespace, context: JobContext) -> Trainer:
    """The training that was asked for, ready to go or to go on."""
    import torch

    from rflow_engine import runtime
    from rflow_engine.training import checkpoint, learners, material, recipe
    from rflow_engine.training.trainer import Trainer

    state = checkpoint.load(args.output) if args.resume else None
    chosen = recipe.recipe(args.recipe or "own") if state is None else recipe.from_json(state["recipe"])
    if args.recipe not in (None, chosen.name):
        problem = f"The training in '{args.output}' has the recipe '{chosen.name}'."
        raise UsageError(problem, "Leave out --recipe.")
    seed = (args.seed or 0) if state is None else int(state["seed"])
    if args.seed not in (None, seed):
        raise UsageError(f"The training in '{args.output}' has the seed {seed}.", "Leave out --seed.")
    chosen = _with_steps(chosen, args.steps)
    device = runtime.choose(args.device)
    on_cpu = device.device.type == "cpu"
    if on_cpu:
        # Parts of the batch share the processors, not the small operations within each.
        torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    workers = (args.workers or os.cpu_count() or 1) if on_cpu else 1
    learnt = material.of_folder(args.folder, chosen, seed, context)
    learner = learners.of(chosen.network, None if state is None else state.get("plan"))
    trainer = Trainer(chosen, learnt, args.output, device, seed=seed, workers=workers, learner=learner)
    if state is not None:
        trainer.load(state)
    elif args.start or chosen.name == "tune":
        from rflow_engine.flow import learned

        trainer.start_from(learned.load(args.start or "", torch.device("cpu")).state_dict())
    return trainer


def _with_steps(chosen: Recipe, steps: int | None) -> Recipe:
    """The recipe with so many steps in its last phase."""
    from dataclasses import replace

    if steps is None:
        return chosen
    if steps < 1:
        raise UsageError(f"--steps must be at least 1, got {steps}.")
    last = replace(chosen.phases[-1], steps=steps, epochs=0)
    return replace(chosen, phases=(*chosen.phases[:-1], last))


def _summary(result: Result, material: Material) -> str:
    lines = [
        f"{result.steps} of {result.wanted} steps on {material.count} pictures or pairs, "
        f"{result.history.seconds / 3600:.2f} hours in all."
    ]
    if material.unusable:
        name, reason = next(iter(material.unusable.items()))
        lines.append(f"{len(material.unusable)} files were not usable, such as {name}: {reason}")
    figures = {name: values[-1] for name, values in result.history.figures.items()}
    if figures:
        lines.append(
            f"On {material.measured} other pictures: within 1 px {figures['start near']:.3f} at the start, "
            f"{figures['result near']:.3f} by the network; mean error {figures['start error']:.2f} px, "
            f"{figures['result error']:.2f} px."
        )
    lines += [str(file) for file in result.files]
    return "\n".join(lines)


def _figures(result: Result, material: Material) -> dict[str, Any]:
    return {
        "steps": result.steps,
        "wanted": result.wanted,
        "pictures": material.count,
        "validation": material.measured,
        "unusable": {str(file): reason for file, reason in material.unusable.items()},
        "history": asdict(result.history),
        "files": [str(file) for file in result.files],
    }
