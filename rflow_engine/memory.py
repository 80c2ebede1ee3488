"""Going on with less when memory runs out, at half the size or on the processor; and giving back what is not needed."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from rflow_engine import runtime
from rflow_engine.context import JobContext, Stage
from rflow_engine.errors import OutOfMemoryError
from rflow_engine.runtime import Runtime
from rflow_engine.said import joined, said
from rflow_engine.settings import Settings
from rflow_engine.types import Progress

T = TypeVar("T")
Task = Callable[[Settings, Runtime, JobContext], T]
# Smaller than this nothing is worked at: matches and flow would be worth little.
_SMALLEST = 256
# Half as many keypoints have to be compared at half the size; fewer than this are too few.
_FEWEST_KEYPOINTS = 512


@dataclass(frozen=True, slots=True)
class Relieved(Generic[T]):
    """What a task gave, and with what it was done in the end.

    Attributes:
        value: the task's result.
        settings: those it was done with: as asked for, or with less.
        runtime: where it was done.
        notes: what had to be changed, a sentence each, for the user; empty where nothing was.
    """

    value: T
    settings: Settings
    runtime: Runtime
    notes: tuple[str, ...]


def relieved(task: Task[T], settings: Settings, context: JobContext) -> Relieved[T]:
    """Do a task; where its memory runs out, free what it held and do it again with less.

    On a GPU it is tried at half the size, then on the CPU as it was asked for, then there at half the size.

    Args:
        task: gets settings, a device and a context; everything it holds goes when it fails.
        settings: what was asked for.
        context: hears of every attempt; the fractions of a later one fill what is left.

    Raises:
        OutOfMemoryError: if the memory did not suffice for the last attempt either.
        DeviceError: if the wanted device is not there.
    """
    progress, notes = _Progress(context), list[str]()
    chosen = runtime.choose(settings.device)
    attempts = list(_with_less(settings, chosen))
    now = settings
    while True:
        try:
            with runtime.memory_guard(chosen):
                value = task(now, chosen, progress.rest())
            return Relieved(value, now, chosen, tuple(notes))
        except OutOfMemoryError as error:
            if not attempts:
                raise
            problem = error.problem
        # Only here the failed attempt, held by its traceback, is free to go.
        _free(chosen)
        context.raise_if_cancelled()
        now, words = attempts.pop(0)
        chosen = runtime.choose(now.device)
        notes.append(joined((problem, words)))
        progress.say(notes[-1])


def halved(settings: Settings) -> Settings:
    """The same at half the working size; unchanged where that is small already."""
    coarse, fine = settings.coarse, settings.fine
    return replace(
        settings,
        coarse=replace(
            coarse,
            long_side=_half(coarse.long_side, _SMALLEST),
            dense_long_side=_half(coarse.dense_long_side, _SMALLEST),
            keypoints=_half(coarse.keypoints, _FEWEST_KEYPOINTS),
        ),
        fine=replace(fine, long_side=_half(fine.long_side, _SMALLEST)),
    )


def _half(value: int, least: int) -> int:
    return min(value, max(value // 2, least))


def _with_less(settings: Settings, chosen: Runtime) -> Iterator[tuple[Settings, str]]:
    """What to try one after the other, each with the sentence that says so."""
    small = halved(settings)
    size = _size(small)
    if small != settings:
        yield small, said("The working size was reduced to {size} pixels.", size=size)
    if chosen.device.type == "cpu":
        return
    processor = replace(settings, device="cpu")
    yield processor, said("It was computed on the CPU instead.")
    if small != settings:
        yield replace(small, device="cpu"), said("It was computed on the CPU instead, at {size} pixels.", size=size)


def _size(settings: Settings) -> int:
    return settings.fine.long_side if settings.fine.enabled else settings.coarse.long_side


def _free(chosen: Runtime) -> None:
    """Give back what the failed attempt held; the window's own garbage collection may be seconds away."""
    import torch

    gc.collect()
    if chosen.device.type == "cuda":
        torch.cuda.empty_cache()
    elif chosen.device.type == "mps":
        torch.mps.empty_cache()


def give_back() -> None:
    """Give the memory that is free inside this process back to the system.

    The allocator of Linux keeps what was freed between pieces that are still in use; after an alignment these are some
    250 MB, as much as a picture. Takes about 20 ms; other systems give memory back by themselves.
    """
    if sys.platform == "linux":
        # Other C libraries than GNU's have no such function.
        with contextlib.suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)


class _Progress:
    """Keeps how far the attempts so far have come."""

    def __init__(self, context: JobContext) -> None:
        self._context = context
        self._fraction = 0.0

    def report(self, progress: Progress) -> None:
        """Pass a report on."""
        self._fraction = max(self._fraction, progress.fraction)
        self._context.report(progress)

    def raise_if_cancelled(self) -> None:
        """Ask the context."""
        self._context.raise_if_cancelled()

    def should_finish(self) -> bool:
        """Ask the job."""
        return self._context.should_finish()

    def rest(self) -> JobContext:
        """The context of the next attempt."""
        return Stage(self, self._fraction, 1.0)

    def say(self, message: str) -> None:
        """Tell what comes next."""
        self.report(Progress(fraction=self._fraction, message=message))
