"""The bridge between the window and the workers: takes requests, passes on what is still wanted."""

from __future__ import annotations

import itertools
from typing import get_args

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from rflow_engine.context import CallbackContext
from rflow_engine.types import Progress
from rflow_gui.jobs.engine_calls import EngineCalls
from rflow_gui.jobs.requests import AlignRequest, Channel, Ending, Job, Lane, Request
from rflow_gui.jobs.worker import Worker

# Of these there may be one for each pair.
_OF_A_PAIR: tuple[Channel, ...] = ("open-source", "open-target", "align", "refit")


class _LaneThread(QObject):
    """A thread with the worker that lives in it."""

    _posted = Signal(object)
    begun = Signal(object)
    reported = Signal(object, object)
    ended = Signal(object, object)

    def __init__(self, name: Lane, engine: EngineCalls, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName(f"rflow-{name}")
        self._worker = Worker(engine)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.prepare)
        self._posted.connect(self._worker.run, Qt.ConnectionType.QueuedConnection)
        self._worker.begun.connect(self.begun, Qt.ConnectionType.QueuedConnection)
        self._worker.reported.connect(self.reported, Qt.ConnectionType.QueuedConnection)
        self._worker.ended.connect(self.ended, Qt.ConnectionType.QueuedConnection)
        self._thread.start()

    def post(self, job: Job) -> None:
        self._posted.emit(job)

    def stop(self) -> None:
        self._thread.quit()
        self._thread.wait()


class JobRunner(QObject):
    """Runs requests in long-lived threads: for the engine, for quick answers, for pictures, for tiles, for weights.

    Of the jobs of one channel only the newest counts: a new one cancels the one before, whose reports and result are
    dropped when they still arrive. Pictures are opened and pairs aligned for each pair by itself: a job of that kind
    belongs to the pair that was on the screen when it was asked for, and one for another pair does not end it.

    Attributes:
        pair: the number of the pair on the screen.

    Signals:
        started: (job) was put into its queue.
        begun: (job) is no longer waiting.
        progressed: (job, progress).
        finished: (job, ending).
        ended: (job, ending), of every job, also of those that nobody wants any more.
    """

    started = Signal(object)
    begun = Signal(object)
    progressed = Signal(object, object)
    finished = Signal(object, object)
    ended = Signal(object, object)

    def __init__(self, engine: EngineCalls | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generations = itertools.count(1)
        self.pair = 0
        self._current: dict[tuple[Channel, int], Job] = {}
        self._lanes: dict[Lane, _LaneThread] = {}
        self._stopped = False
        for name in get_args(Lane):
            lane = _LaneThread(name, engine or EngineCalls(), self)
            lane.begun.connect(self.begun)
            lane.reported.connect(self._on_reported)
            lane.ended.connect(self._on_ended)
            self._lanes[name] = lane

    def submit(self, request: Request) -> Job:
        """Put a request into its queue; an unfinished one of the same channel is cancelled.

        Raises:
            RuntimeError: after :meth:`stop`.
        """
        if self._stopped:
            raise RuntimeError("expected a running job runner, but it was stopped")
        self.abandon(request.channel)
        job = Job(next(self._generations), request, CallbackContext(), self.pair)
        self._current[self._key(request.channel, self.pair)] = job
        self._lanes[request.lane].post(job)
        self.started.emit(job)
        return job

    def current(self, channel: Channel) -> Job | None:
        """The unfinished job of a channel, queued or running; that of the pair on the screen."""
        return self._current.get(self._key(channel, self.pair))

    @property
    def aligning(self) -> bool:
        """Whether an alignment, not a refit, of the pair on the screen is queued or running."""
        job = self.current("align")
        return job is not None and isinstance(job.request, AlignRequest)

    def cancel(self, channel: Channel) -> None:
        """Ask the job of a channel to stop; it ends with ``Stopped``."""
        if job := self.current(channel):
            job.context.cancel()

    def finish(self, channel: Channel) -> None:
        """Ask the job of a channel for the best result so far; it ends with ``Done`` as soon as it can."""
        if job := self.current(channel):
            job.context.finish()

    def abandon(self, channel: Channel, pair: int | None = None) -> None:
        """Cancel the job of a channel and hear nothing more of it; by default that of the pair on the screen."""
        self._abandon(self._key(channel, self.pair if pair is None else pair))

    def abandon_pair(self, pair: int) -> None:
        """Cancel all jobs that belong to a pair and hear nothing more of them."""
        for channel in _OF_A_PAIR:
            self._abandon((channel, pair))

    def _abandon(self, key: tuple[Channel, int]) -> None:
        if job := self._current.pop(key, None):
            job.context.cancel()

    @staticmethod
    def _key(channel: Channel, pair: int) -> tuple[Channel, int]:
        return channel, pair if channel in _OF_A_PAIR else 0

    def stop(self) -> None:
        """Cancel everything and wait until the threads have ended."""
        self._stopped = True
        for key in tuple(self._current):
            self._abandon(key)
        for lane in self._lanes.values():
            lane.stop()

    @Slot(object, object)
    def _on_reported(self, job: Job, progress: Progress) -> None:
        if self._current.get(self._key(job.channel, job.pair)) is job and not job.context.cancelled:
            self.progressed.emit(job, progress)

    @Slot(object, object)
    def _on_ended(self, job: Job, ending: Ending) -> None:
        self.ended.emit(job, ending)
        key = self._key(job.channel, job.pair)
        if self._current.get(key) is job:
            del self._current[key]
            self.finished.emit(job, ending)
