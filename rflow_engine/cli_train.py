"""``rflow train``: training the fine stage's network on a folder of pictures."""

from __future__ import annotations

import argparse
import math
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from rflow_engine.context import JobContext
from rflow_engine.errors import UsageError
from rflow_engine.settings import DeviceName

if TYPE_CHECKING:
    from rflow_engine.training.pictures import Inventory
    from rflow_engine.training.trainer import Result, Trainer

_DESCRIPTION = """\
Train the network of the fine stage on the pictures in FOLDER and those below it. No labels are needed: pairs with
known truth are made from the pictures. Ctrl-C leaves a checkpoint, from which --resume goes on as if nothing had
happened.

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
"""

# As in ``training.recipe``, which is not imported here because help must not wait for torch.
RECIPES = ("own", "paper", "quick")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of a training.

    Attributes:
        summary: for a person.
        figures: for a script.
    """

    summary: str
    figures: dict[str, Any] = field(default_factory=dict)


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
    trainer, inventory = _trainer(args, context)
    result = trainer.run(context, seconds=seconds)
    return Answer(summary=_summary(result, inventory), figures=_figures(result, inventory))


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


def _trainer(args: argparse.Namespace, context: JobContext) -> tuple[Trainer, Inventory]:
    from dataclasses import replace

    import torch

    from rflow_engine import runtime
    from rflow_engine.training import checkpoint, pictures, recipe
    from rflow_engine.training.trainer import Trainer

    state = checkpoint.load(args.output) if args.resume else None
    chosen = recipe.recipe(args.recipe or "own")
    if state is not None:
        chosen = recipe.from_json(state["recipe"])
        if args.recipe not in (None, chosen.name):
            raise UsageError(f"The training in '{args.output}' has the recipe '{chosen.name}'.", "Leave out --recipe.")
    if args.steps is not None:
        if args.steps < 1:
            raise UsageError(f"--steps must be at least 1, got {args.steps}.")
        last = replace(chosen.phases[-1], steps=args.steps, epochs=0)
        chosen = replace(chosen, phases=(*chosen.phases[:-1], last))
    seed = int(state["seed"]) if state is not None else (args.seed or 0)
    if args.seed not in (None, seed):
        raise UsageError(f"The training in '{args.output}' has the seed {seed}.", "Leave out --seed.")
    device = runtime.choose(args.device)
    workers = args.workers if args.workers is not None else (os.cpu_count() or 1)
    if device.device.type == "cpu":
        # Parts of the batch share the processors, not the small operations within each.
        torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    inventory = pictures.take_inventory(args.folder, context)
    trainer = Trainer(
        chosen,
        inventory,
        args.output,
        device,
        seed=seed,
        workers=workers if device.device.type == "cpu" else 1,
    )
    if state is not None:
        trainer.load(state)
    return trainer, inventory


def _summary(result: Result, inventory: Inventory) -> str:
    lines = [
        f"{result.steps} of {result.wanted} steps on {len(inventory.training)} pictures, "
        f"{result.history.seconds / 3600:.2f} hours in all."
    ]
    if inventory.unusable:
        name, reason = next(iter(inventory.unusable.items()))
        lines.append(f"{len(inventory.unusable)} files were not usable, such as {name}: {reason}")
    figures = {name: values[-1] for name, values in result.history.figures.items()}
    if figures:
        lines.append(
            f"On {len(inventory.validation)} other pictures: within 1 px {figures['start near']:.3f} at the start, "
            f"{figures['result near']:.3f} by the network; mean error {figures['start error']:.2f} px, "
            f"{figures['result error']:.2f} px."
        )
    lines += [str(file) for file in result.files]
    return "\n".join(lines)


def _figures(result: Result, inventory: Inventory) -> dict[str, Any]:
    return {
        "steps": result.steps,
        "wanted": result.wanted,
        "pictures": len(inventory.training),
        "validation": len(inventory.validation),
        "unusable": {str(file): reason for file, reason in inventory.unusable.items()},
        "history": asdict(result.history),
        "files": [str(file) for file in result.files],
    }
