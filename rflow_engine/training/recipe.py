"""What a training does, as frozen values with a versioned JSON form, and the recipes there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

from rflow_engine.errors import UsageError

VERSION = 1
NetworkName = Literal["finenet", "paper"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A part of a training, after the phase before it.

    Attributes:
        steps: of this phase; 0 if ``epochs`` counts.
        epochs: passes over the pictures; 0 if ``steps`` counts.
        truth: weight of the loss against invented truth.
        structure: weight of 1 - SSIM.
        absolute: weight of L1 beside it.
        cycle: weight of the cycle from target to source and back.
        match: weight of what it costs to call places unmatchable; with it, SSIM and cycle count by matchability.
        consistency: weight of warp consistency.
    """

    steps: int = 0
    epochs: int = 0
    truth: float = 0.0
    structure: float = 0.0
    absolute: float = 0.0
    cycle: float = 0.0
    match: float = 0.0
    consistency: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """A whole training.

    Attributes:
        name: of the preset it comes from.
        network: which network learns.
        phases: one after the other.
        crop: side of the views in pixels.
        shards: parts that a batch is cut into; each goes through the network for itself, several at a time where there
            are processors, and their gradients are averaged. The result does not depend on how many go at a time.
        shard: pairs in each part.
        rate: learning rate.
        betas: of Adam.
        decay: of the weights.
        warm_up: steps in which the rate rises to its full value.
        cool_down: the last share of all steps, in which it falls to a hundredth.
        clip: norm that gradients are cut to; 0 for none.
        average: share of the average of the weights that each step leaves in place.
        long_side: pictures are reduced to this long side.
        validate_every: steps between measurements.
        validation: scenes measured on.
        save_every: steps between checkpoints.
    """

    name: str
    network: NetworkName = "finenet"
    phases: tuple[Phase, ...]
    crop: int = 192
    shards: int = 2
    shard: int = 3
    rate: float = 1.5e-3
    betas: tuple[float, float] = (0.9, 0.999)
    decay: float = 1e-4
    warm_up: int = 200
    cool_down: float = 0.3
    clip: float = 1.0
    average: float = 0.999
    long_side: int = 640
    validate_every: int = 1000
    validation: int = 48
    save_every: int = 100

    @property
    def batch(self) -> int:
        """Pairs in a step."""
        return self.shards * self.shard

    def steps(self, pictures: int) -> tuple[int, ...]:
        """The steps of each phase with so many pictures to learn from."""
        epoch = max(1, -(-pictures // self.batch))
        return tuple(phase.steps or phase.epochs * epoch for phase in self.phases)


RECIPES: dict[str, tuple[str, Recipe]] = {
    "own": (
        "FineNet as it is shipped, from invented truth",
        Recipe(name="own", phases=(Phase(steps=60_000, truth=1.0),)),
    ),
    "paper": (
        "RANSAC-Flow's network in its three stages without labels, 200, 50 and 50 epochs",
        Recipe(
            name="paper",
            network="paper",
            phases=(
                Phase(epochs=200, structure=1.0),
                Phase(epochs=50, structure=1.0, cycle=1.0),
                Phase(epochs=50, structure=1.0, cycle=1.0, match=0.01),
            ),
            crop=224,
            shards=2,
            shard=8,
            rate=2e-4,
            betas=(0.5, 0.999),
            decay=0.0,
            warm_up=0,
            cool_down=0.0,
            clip=0.0,
            average=0.0,
            long_side=448,
        ),
    ),
    "tune": (
        "FineNet tuned to pairs or pictures of one kind, from the network that there is",
        Recipe(
            name="tune",
            phases=(Phase(steps=3_000, truth=1.0, consistency=0.5),),
            rate=3e-4,
            warm_up=100,
            cool_down=0.5,
            validate_every=250,
        ),
    ),
    "quick": (
        "a few minutes, to see that everything works",
        Recipe(
            name="quick",
            phases=(Phase(steps=200, truth=1.0),),
            crop=128,
            shard=2,
            warm_up=20,
            average=0.98,
            validate_every=50,
            validation=8,
            save_every=50,
        ),
    ),
}


def recipe(name: str) -> Recipe:
    """The recipe of a name.

    Raises:
        UsageError: if there is none.
    """
    try:
        return RECIPES[name][1]
    except KeyError:
        raise UsageError(f"There is no recipe '{name}'.", f"Choose one of: {', '.join(RECIPES)}.") from None


def to_json(chosen: Recipe) -> dict[str, Any]:
    """A versioned dictionary of plain values."""
    return {"version": VERSION, **asdict(chosen)}


def from_json(data: Mapping[str, Any]) -> Recipe:
    """The inverse of :func:`to_json`.

    Raises:
        UsageError: if these are not settings that this version of the program reads.
    """
    if data.get("version") != VERSION:
        raise UsageError(f"This recipe has version {data.get('version')!r}, this program reads version {VERSION}.")
    values = {key: value for key, value in data.items() if key != "version"}
    if unknown := set(values) - {f.name for f in fields(Recipe)}:
        raise UsageError(f"A recipe has no '{min(unknown)}'.")
    try:
        phases = tuple(Phase(**phase) for phase in values.pop("phases"))
        betas = tuple(values.pop("betas", (0.9, 0.999)))
        return replace(Recipe(phases=phases, **values), betas=betas)
    except (KeyError, TypeError) as error:
        raise UsageError(f"This is not a recipe: {error}.") from error
