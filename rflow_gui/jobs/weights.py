"""What can be asked of the worker that keeps the weights."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from rflow_engine.context import JobContext, Stage
from rflow_engine.errors import UsageError, WeightsError

if TYPE_CHECKING:
    from rflow_engine.weights import Status
    from rflow_gui.jobs.requests import Channel, Lane

Task: TypeAlias = Literal["list", "fetch", "add", "use", "verify"]


@dataclass(frozen=True, slots=True, eq=False)
class WeightsRequest:
    """Look after the weights. Gives a :class:`WeightsReport`.

    Attributes:
        task: "list" tells where all of them stand; the others do something first.
        names: the entries to fetch or to verify; the entry that ``variant`` belongs to.
        files: paths to add.
        variant: the beginning of the SHA-256 of the file to use.
    """

    task: Task
    names: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    variant: str = ""

    @property
    def lane(self) -> Lane:
        """A download has a worker of its own, so that nobody waits for it."""
        return "edits" if self.task in ("list", "use") else "weights"

    @property
    def channel(self) -> Channel:
        """Looking does not end a download."""
        return "weights-list" if self.task in ("list", "use") else "weights"


@dataclass(frozen=True, slots=True, eq=False)
class WeightsReport:
    """Where all weights stand.

    Attributes:
        statuses: of every entry of the catalogue.
        touched: the names of the entries that something was done with.
        problems: what was found wrong with some of them, and what to do about it, by name.
        folder: where files are kept.
        hosts: the computers each can be fetched from, mirrors of the user's first, by name.
    """

    statuses: tuple[Status, ...]
    touched: tuple[str, ...]
    folder: str
    problems: dict[str, tuple[str, str]]
    hosts: dict[str, tuple[str, ...]]


def look_after(request: WeightsRequest, context: JobContext) -> WeightsReport:
    """Do what a request asks for.

    Raises:
        EngineError: if it cannot be done.
        Cancelled: if the context says so.
    """
    from rflow_engine import weights
    from rflow_engine.weights import places

    touched = list(request.names)
    problems: dict[str, tuple[str, str]] = {}
    for number, name in enumerate(request.names):
        stage = Stage(context, number / len(request.names), (number + 1) / len(request.names))
        if request.task == "fetch":
            weights.fetch(name, stage)
        elif request.task == "verify":
            try:
                weights.verify(name, stage)
            except WeightsError as error:
                problems[name] = error.problem, error.remedy
        elif request.task == "use":
            weights.use(name, request.variant)
    for number, file in enumerate(request.files):
        stage = Stage(context, number / len(request.files), (number + 1) / len(request.files))
        touched.append(weights.add(file, stage).entry.name)
    return WeightsReport(_statuses(problems), tuple(touched), str(places.write_folder()), problems, _hosts())


def _hosts() -> dict[str, tuple[str, ...]]:
    from rflow_engine import weights

    try:
        return {name: weights.hosts_of(entry) for name, entry in weights.CATALOGUE.items()}
    except UsageError:
        # A mirror that is no address is told when something is to be fetched from it.
        return {}


def _statuses(problems: dict[str, tuple[str, str]]) -> tuple[Status, ...]:
    """Where all weights stand, with what only reading them has shown."""
    from rflow_engine import weights

    found = []
    for status in weights.statuses():
        if status.entry.name in problems:
            problem, remedy = problems[status.entry.name]
            status = replace(status, state="damaged", problem=problem, remedy=remedy)
        found.append(status)
    return tuple(found)
