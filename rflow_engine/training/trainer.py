"""Training itself: steps, averages, measurements, checkpoints; the same result for the same seed, also in pieces."""

from __future__ import annotations

import copy
import io
import itertools
import math
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import nn

from rflow_engine.context import JobContext
from rflow_engine.errors import EngineError, UsageError
from rflow_engine.runtime import Runtime
from rflow_engine.training import checkpoint, curves, learners, recipe, validation
from rflow_engine.training.learners import Learner
from rflow_engine.training.material import Material
from rflow_engine.training.recipe import Phase, Recipe
from rflow_engine.training.samples import Batch, ahead
from rflow_engine.types import Progress

NETWORK_FILE, BEST_FILE, CURVES_FILE = "finenet.safetensors", "best.safetensors", "curves.png"
# Losses are told as means over so many steps.
_TOLD = 20
# So many steps in a row whose loss or gradient is no number end the training.
_LOST = 20


@dataclass
class History:
    """What happened so far, as curves.

    Attributes:
        steps: of each point of the losses.
        losses: their parts by name, means over the steps since the point before.
        measured: steps of each measurement.
        figures: what was measured, by name.
        seconds: spent so far.
    """

    steps: list[int] = field(default_factory=list)
    losses: dict[str, list[float]] = field(default_factory=dict)
    measured: list[int] = field(default_factory=list)
    figures: dict[str, list[float]] = field(default_factory=dict)
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of it.

    Attributes:
        steps: done in all.
        wanted: steps of the whole recipe.
        history: losses and measurements.
        files: what was written.
    """

    steps: int
    wanted: int
    history: History
    files: tuple[Path, ...]


class Trainer:
    """A training that can be stopped after any step and gone on with.

    The parts of a batch go through copies of the network, several at a time where there are processors: on a CPU that
    is quicker than many threads for every small operation. Gradients, and what batch normalisation has seen, are
    averaged in the order of the parts, so the result does not depend on how many go at a time.
    """

    def __init__(
        self,
        chosen: Recipe,
        material: Material,
        folder: Path,
        runtime: Runtime,
        *,
        seed: int = 0,
        workers: int = 1,
        learner: Learner | None = None,
    ) -> None:
        self.recipe, self.seed, self.folder, self.runtime = chosen, seed, folder, runtime
        self.workers = max(1, min(workers, chosen.shards))
        self.learner = learner or learners.of(chosen.network)
        self.material = material
        self.phases = chosen.steps(material.count)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self.network = self.learner.build().to(runtime.device).train()
        self.average = copy.deepcopy(self.network).eval()
        # On a GPU one part follows the other.
        self.copies = [copy.deepcopy(self.network) for _ in range(chosen.shards)]
        self.optimiser = torch.optim.AdamW(
            self.network.parameters(), lr=chosen.rate, betas=chosen.betas, weight_decay=chosen.decay
        )
        self.step, self.history, self.best = 0, History(), math.inf
        self._lost = 0
        self._recent: dict[str, list[float]] = {}

    def start_from(self, parameters: Mapping[str, torch.Tensor]) -> None:
        """Begin with what another training learnt, instead of with nothing.

        Raises:
            UsageError: if it is of another network.
        """
        try:
            for network in (self.network, self.average, *self.copies):
                network.load_state_dict(dict(parameters))
        except RuntimeError as error:
            raise UsageError("The network to start from has another plan than this recipe's.") from error

    @property
    def wanted(self) -> int:
        """Steps of the whole recipe."""
        return sum(self.phases)

    def run(self, context: JobContext, *, seconds: float = math.inf) -> Result:
        """Go on until the recipe is done or the time is up; a checkpoint is left in either case, and on cancelling.

        Args:
            context: told about progress and asked whether to go on.
            seconds: how long it may take.

        Raises:
            Cancelled: if the context says so.
            WriteError: if nothing can be written any more.
        """
        started, before, first = time.monotonic(), self.history.seconds, self.step
        made = ahead(self.material.maker, self.recipe.batch, self.step, self.workers)
        with made as batches, ThreadPoolExecutor(self.workers) as pool:
            try:
                while self.step < self.wanted and time.monotonic() - started < seconds:
                    context.raise_if_cancelled()
                    self._one_step(next(batches), pool)
                    self.history.seconds = before + time.monotonic() - started
                    self._after_step(context)
                    if self.step % _TOLD == 0 or self.step == first + 1:
                        self._tell(context, started, first, seconds)
            finally:
                if self.step > first:
                    self.save()
        if not self.history.measured or self.history.measured[-1] != self.step:
            self._measure(context)
            self.save()
        files = [self.folder / name for name in (checkpoint.CHECKPOINT, NETWORK_FILE, BEST_FILE, CURVES_FILE)]
        return Result(
            steps=self.step,
            wanted=self.wanted,
            history=self.history,
            files=tuple(file for file in files if file.exists()),
        )

    def _one_step(self, batch: Batch, pool: ThreadPoolExecutor) -> None:
        """Learn from one batch."""
        for group in self.optimiser.param_groups:
            group["lr"] = self._rate()
        phase = self._phase()
        parts = [batch.part(number, self.recipe.shard) for number in range(self.recipe.shards)]
        told = list(pool.map(self._gradients, self.copies, parts, itertools.repeat(phase)))
        self._average_gradients()
        norm = nn.utils.clip_grad_norm_(self.network.parameters(), self.recipe.clip or math.inf)
        self.step += 1
        if not math.isfinite(float(norm)):
            self._recover()
            return
        self._lost = 0
        self.optimiser.step()
        self._share()
        for name in told[0]:
            self._recent.setdefault(name, []).append(sum(part[name] for part in told) / len(told))

    def _gradients(self, network: nn.Module, part: Batch, phase: Phase) -> dict[str, float]:
        """Forwards and backwards through one copy of the network."""
        device = self.runtime.device
        network.zero_grad(set_to_none=True)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            loss, parts = self.learner.loss(network, part.to(device), phase)
        loss.backward()  # type: ignore[no-untyped-call]
        return parts

    def _average_gradients(self) -> None:
        for own, *others in zip(
            self.network.parameters(), *(network.parameters() for network in self.copies), strict=True
        ):
            gradients = [other.grad for other in others if other.grad is not None]
            own.grad = torch.stack(gradients).mean(0) if gradients else None

    @torch.no_grad()
    def _share(self) -> None:
        """Give every copy the new parameters and the mean of what batch normalisation has seen; keep the average."""
        for own, *others in zip(self.network.buffers(), *(network.buffers() for network in self.copies), strict=True):
            if own.is_floating_point():
                own.copy_(torch.stack(others).mean(0))
            else:
                own.copy_(others[0])
        state = self.network.state_dict()
        for network in self.copies:
            network.load_state_dict(state)
        # The first steps are forgotten sooner.
        share = min(self.recipe.average, (1 + self.step) / (10 + self.step))
        for name, value in self.average.state_dict().items():
            if value.is_floating_point():
                value.lerp_(state[name], 1 - share)
            else:
                value.copy_(state[name])

    def _recover(self) -> None:
        """After a step whose gradients are no numbers: leave it out; give up if there are many."""
        self._lost += 1
        for network in self.copies:
            network.load_state_dict(self.network.state_dict())
        if self._lost >= _LOST:
            raise EngineError(
                f"The training has lost its way: {_LOST} steps in a row gave no numbers.",
                "Go on from an earlier checkpoint, or start anew with a lower learning rate.",
            )

    def _phase(self) -> Phase:
        left = self.step
        for phase, steps in zip(self.recipe.phases, self.phases, strict=True):
            if left < steps:
                return phase
            left -= steps
        return self.recipe.phases[-1]

    def _rate(self) -> float:
        """The learning rate of this step: up, level, and down along a cosine."""
        warm = min(1.0, (self.step + 1) / max(1, self.recipe.warm_up))
        last = self.recipe.cool_down * self.wanted
        left = self.wanted - self.step
        cool = 1.0 if left >= last else 0.01 + 0.99 * 0.5 * (1 - math.cos(math.pi * left / last))
        return self.recipe.rate * warm * cool

    def _after_step(self, context: JobContext) -> None:
        if self.step % _TOLD == 0:
            self._note_losses()
        if self.step % self.recipe.validate_every == 0:
            self._measure(context)
        if self.step % self.recipe.save_every == 0:
            self.save()

    def _note_losses(self) -> None:
        if self._recent:
            self.history.steps.append(self.step)
            for name, values in self._recent.items():
                self.history.losses.setdefault(name, []).append(sum(values) / len(values))
            self._recent = {}

    def _measure(self, context: JobContext) -> None:
        held_out, pairs = self.material.held_out, self.recipe.validation
        report = validation.measure(self.learner, self.average, held_out, pairs, self.runtime.device, context)
        figures = {"brier": report.brier}
        for name, score in {"start": report.start, "result": report.result, **report.of_kind}.items():
            figures |= {f"{name} {key}": value for key, value in asdict(score).items()}
        self.history.measured.append(self.step)
        for name, value in figures.items():
            self.history.figures.setdefault(name, []).append(value)
        if report.result.error < self.best:
            self.best = report.result.error
            self._save_network(self.folder / BEST_FILE)
        self._draw()

    def _draw(self) -> None:
        history, stream = self.history, io.BytesIO()
        curves.draw(history.losses, history.steps, history.figures, history.measured).save(stream, "PNG")
        checkpoint.write_bytes(self.folder / CURVES_FILE, stream.getvalue())

    def _tell(self, context: JobContext, started: float, first: int, seconds: float) -> None:
        passed = time.monotonic() - started
        whole = min(seconds, passed / (self.step - first) * (self.wanted - first))
        flow = self.history.losses.get("flow", [math.nan])[-1]
        near = self.history.figures.get("result near", [math.nan])[-1]
        message = f"Step {self.step} of {self.wanted}, {_duration(whole - passed)} left"
        message += f", loss {flow:.3f}" if math.isfinite(flow) else ""
        message += f", {near:.1%} within 1 px" if math.isfinite(near) else ""
        context.report(Progress(fraction=min(1.0, passed / whole), message=message))

    def save(self) -> None:
        """Write the checkpoint and the averaged network."""
        checkpoint.save(self.folder, self.state())
        self._save_network(self.folder / NETWORK_FILE)

    def _save_network(self, file: Path) -> None:
        about = {
            "network": self.recipe.network,
            "plan": self.learner.about(),
            "recipe": recipe.to_json(self.recipe),
            "seed": self.seed,
            "step": self.step,
            "hours": round(self.history.seconds / 3600, 2),
        }
        checkpoint.save_network(file, self.average.state_dict(), about)

    def state(self) -> dict[str, Any]:
        """Everything needed to go on as if nothing had happened."""
        return {
            "recipe": recipe.to_json(self.recipe),
            "plan": self.learner.about(),
            "seed": self.seed,
            "step": self.step,
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "history": asdict(self.history),
            "recent": self._recent,
            "best": self.best,
        }

    def load(self, state: dict[str, Any]) -> None:
        """Go on from what :meth:`state` gave.

        Raises:
            UsageError: if it is of another recipe.
        """
        try:
            self.network.load_state_dict(state["network"])
            self.average.load_state_dict(state["average"])
            self.optimiser.load_state_dict(state["optimiser"])
            self.step, self.best = int(state["step"]), float(state["best"])
            self.history, self._recent = History(**state["history"]), dict(state["recent"])
        except (KeyError, RuntimeError, ValueError, TypeError) as error:
            raise UsageError(
                "The checkpoint is not one of this recipe and this version of the program.",
                "Start anew in another folder.",
            ) from error
        for network in self.copies:
            network.load_state_dict(self.network.state_dict())


def _duration(seconds: float) -> str:
    """Hours and minutes in words."""
    minutes = max(0, round(seconds / 60))
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"
