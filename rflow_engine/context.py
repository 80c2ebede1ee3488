"""How a job tells where it stands and learns that nobody wants it any more."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Protocol

from rflow_engine.errors import Cancelled
from rflow_engine.types import Progress


class JobContext(Protocol):
    """What a long computation needs from whoever started it. All of it may be called from any thread."""

    def report(self, progress: Progress) -> None:
        """Take note of where the job stands."""

    def raise_if_cancelled(self) -> None:
        """Raise :class:`rflow_engine.errors.Cancelled` if the job should stop."""

    def should_finish(self) -> bool:
        """Whether to come to an end early with the best result so far, where there is one to give."""


class SilentContext:
    """A context for scripts: nobody listens and nobody cancels."""

    def report(self, progress: Progress) -> None:
        """Ignore the report."""

    def raise_if_cancelled(self) -> None:
        """Never cancels."""

    def should_finish(self) -> bool:
        """There is time."""
        return False


@dataclass(slots=True)
class CallbackContext:
    """A context that passes reports to a function and can be cancelled, or asked to finish, from another thread.

    Attributes:
        on_progress: called with each report, in the thread of the job.
    """

    on_progress: Callable[[Progress], None] = lambda progress: None
    _cancelled: threading.Event = field(default_factory=threading.Event)
    _finishing: threading.Event = field(default_factory=threading.Event)

    def report(self, progress: Progress) -> None:
        """Pass the report on."""
        self.on_progress(progress)

    def cancel(self) -> None:
        """Ask the job to stop at its next opportunity; may be called from any thread."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether :meth:`cancel` was called."""
        return self._cancelled.is_set()

    def raise_if_cancelled(self) -> None:
        """Raise :class:`Cancelled` after :meth:`cancel`."""
        if self._cancelled.is_set():
            raise Cancelled

    def finish(self) -> None:
        """Ask the job for the best result so far; may be called from any thread."""
        self._finishing.set()

    def should_finish(self) -> bool:
        """Whether :meth:`finish` was called."""
        return self._finishing.is_set()


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a job, as a context of its own: its fractions 0 to 1 fill ``start`` to ``end`` of the whole."""

    parent: JobContext
    start: float
    end: float

    def report(self, progress: Progress) -> None:
        """Report to the parent, rescaled."""
        fraction = self.start + (self.end - self.start) * min(max(progress.fraction, 0.0), 1.0)
        self.parent.report(Progress(fraction=fraction, message=progress.message, partial=progress.partial))

    def raise_if_cancelled(self) -> None:
        """Ask the parent."""
        self.parent.raise_if_cancelled()

    def should_finish(self) -> bool:
        """Ask the parent."""
        return self.parent.should_finish()

    def step(self, fraction: float, message: str) -> None:
        """Stop here if the job was cancelled, else report."""
        self.raise_if_cancelled()
        self.report(Progress(fraction=fraction, message=message))


@dataclass(frozen=True, slots=True)
class Unheard:
    """A context whose reports nobody hears, as where the same job reports its progress elsewhere."""

    parent: JobContext

    def report(self, progress: Progress) -> None:
        """Ignore the report."""

    def raise_if_cancelled(self) -> None:
        """Ask the parent."""
        self.parent.raise_if_cancelled()

    def should_finish(self) -> bool:
        """Ask the parent."""
        return self.parent.should_finish()


_RUNNING: ContextVar[JobContext] = ContextVar("rflow_job")


@contextlib.contextmanager
def running(context: JobContext) -> Iterator[None]:
    """Let what waits deep below, such as for a tile of a picture on the web, know the job that it waits for."""
    token = _RUNNING.set(context)
    try:
        yield
    finally:
        _RUNNING.reset(token)


def current() -> JobContext:
    """The context of the job that runs in this thread; silent where none was named."""
    return _RUNNING.get(None) or SilentContext()
