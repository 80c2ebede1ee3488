"""What is learnt from, and what is measured on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from rflow_engine.context import JobContext
from rflow_engine.training import pairs, pictures
from rflow_engine.training.pictures import Shelf
from rflow_engine.training.recipe import Recipe
from rflow_engine.training.samples import BatchMaker, PairSampler, Sampler

# The seed of validation does not follow that of training: figures of different trainings are of the same pairs.
_VALIDATION_SEED = 20_200
# Sides of the views that are measured on: larger than those learnt from, as in use.
_MEASURED = (256, 256)


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a training needs of a folder.

    Attributes:
        maker: makes the batches.
        held_out: invented pairs of pictures that are not learnt from.
        count: pictures or pairs to learn from.
        measured: pictures to measure with.
        unusable: files or folders that were skipped, and why.
    """

    maker: BatchMaker
    held_out: Sampler
    count: int
    measured: int
    unusable: dict[Path, str] = field(default_factory=dict)


def of_folder(folder: Path, chosen: Recipe, seed: int, context: JobContext) -> Material:
    """What a folder of pictures, or of folders of pairs, gives to learn from.

    Args:
        folder: the folder; if it has folders with a ``source`` and a ``target`` each, these are pairs.
        chosen: the recipe.
        seed: of everything random.
        context: told about progress and asked whether to go on.

    Raises:
        UsageError: if nothing can be learnt from it.
    """
    size, colour = (chosen.crop, chosen.crop), chosen.network == "paper"
    maker: BatchMaker
    if pairs.folders_of(folder):
        couples = pairs.take(folder, chosen.long_side, context)
        maker = PairSampler(pairs=couples.training, size=size, seed=seed, colour=colour)
        files = couples.validation or tuple(pairs.targets_of(folder))[:1]
        count, unusable = len(couples.training), couples.unusable
    else:
        inventory = pictures.take_inventory(folder, context)
        maker = Sampler(shelf=Shelf(inventory.training, chosen.long_side), size=size, seed=seed, colour=colour)
        files, count, unusable = inventory.validation, len(inventory.training), inventory.unusable
    held_out = Sampler(shelf=Shelf(files, chosen.long_side), size=_MEASURED, seed=_VALIDATION_SEED, colour=colour)
    return Material(maker=maker, held_out=held_out, count=count, measured=len(files), unusable=unusable)
