"""The jobs as they are listed: what waits, what runs and how far it is, what came of the others."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from rflow_gui.models.table import Index, TableModel
from rflow_gui.texts import N_, shown

# Earlier than this an estimate would jump about.
_FIRST_ESTIMATE_S, _FIRST_SHARE = 1.0, 0.05
_REMEMBERED = 100
_HEADERS = (
    (N_("JobList", "Job"), N_("JobList", "What is to be done")),
    (N_("JobList", "State"), N_("JobList", "How far it is, or what came of it")),
    (N_("JobList", "Time"), N_("JobList", "How long it still takes, or how long it took")),
)
TITLE, STATE, TIME = range(3)
FRACTION_ROLE = Qt.ItemDataRole.UserRole + 1
"""The share that is done, in [0, 1], of a running job; else None."""


class JobState(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    STOPPING = "stopping"
    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing will change any more."""
        return self in (JobState.DONE, JobState.REFUSED, JobState.FAILED, JobState.CANCELLED)


_STATES = {
    JobState.WAITING: N_("JobList", "Waiting"),
    JobState.RUNNING: N_("JobList", "Running"),
    JobState.STOPPING: N_("JobList", "Stopping…"),
    JobState.DONE: N_("JobList", "Done"),
    JobState.REFUSED: N_("JobList", "No result"),
    JobState.FAILED: N_("JobList", "Failed"),
    JobState.CANCELLED: N_("JobList", "Cancelled"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobList", text)


def duration(seconds: float) -> str:
    """A time span, as short as it can be read."""
    if seconds < 60:
        return _tr("{seconds:.1f} s").format(seconds=seconds)
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return _tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return _tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def time_left(fraction: float, passed: float) -> str:
    """How long a job still takes, empty while that cannot be told.

    Args:
        fraction: the share that is done, in [0, 1].
        passed: the seconds it took.
    """
    if passed < _FIRST_ESTIMATE_S or fraction < _FIRST_SHARE:
        return ""
    left = passed * (1 - fraction) / fraction
    if left < 60:
        return _tr("about {seconds} s left").format(seconds=max(1, round(left)))
    return _tr("about {minutes} min left").format(minutes=round(left / 60))


@dataclass(slots=True, eq=False)
class JobEntry:
    """One job of the list.

    Attributes:
        key: by which the program knows the job.
        title: for the user.
        lines: gives what was reported so far: seconds since the epoch and message.
        cancellable: whether the user may stop it.
        state: where it stands.
        fraction: the share that is done, in [0, 1].
        begun: when it began to run, in seconds of ``time.monotonic``; None while it waits.
        took: how many seconds it ran; None while it does.
        outcome: what came of it, in words.
    """

    key: object
    title: str
    lines: Callable[[], Sequence[tuple[float, str]]] = field(default=tuple, repr=False)
    cancellable: bool = True
    state: JobState = JobState.WAITING
    fraction: float = 0.0
    begun: float | None = None
    took: float | None = None
    outcome: str = ""

    def log(self) -> str:
        """What was reported, a line each with the time of day, and what came of it."""
        lines = [f"{time.strftime('%H:%M:%S', time.localtime(at))}  {shown(text)}" for at, text in self.lines()]
        return "\n".join([*lines, self.outcome] if self.outcome else lines)


class JobsModel(TableModel):
    """The jobs, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([(_tr(title), _tr(tip)) for title, tip in _HEADERS], parent)
        self._entries: list[JobEntry] = []

    def lines(self) -> int:
        """How many jobs there are."""
        return len(self._entries)

    def entry_at(self, row: int) -> JobEntry:
        """The job in a row."""
        return self._entries[row]

    def entry_of(self, key: object) -> JobEntry | None:
        """The job of a key, if it is listed."""
        return next((entry for entry in self._entries if entry.key is key), None)

    @property
    def active(self) -> bool:
        """Whether something waits or runs."""
        return any(not entry.state.is_over for entry in self._entries)

    def running(self) -> list[str]:
        """The titles of what waits or runs and would be lost if it were stopped."""
        return [entry.title for entry in self._entries if entry.cancellable and not entry.state.is_over]

    def add(self, entry: JobEntry) -> None:
        """Put a job at the head of the list; the oldest of very many leaves it."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._entries.insert(0, entry)
        self.endInsertRows()
        if len(self._entries) > _REMEMBERED and self._entries[-1].state.is_over:
            last = len(self._entries) - 1
            self.beginRemoveRows(QModelIndex(), last, last)
            self._entries.pop()
            self.endRemoveRows()

    def refresh(self) -> None:
        """Show how far the jobs are by now."""
        if self._entries:
            self.dataChanged.emit(self.index(0, STATE), self.index(len(self._entries) - 1, TIME))

    def clear_finished(self) -> None:
        """Forget what is over."""
        self.beginResetModel()
        self._entries = [entry for entry in self._entries if not entry.state.is_over]
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (entry.title, _state_text(entry), _time_text(entry))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.outcome or entry.title
        if role == FRACTION_ROLE and index.column() == STATE:
            return entry.fraction if entry.state is JobState.RUNNING else None
        return None


def _state_text(entry: JobEntry) -> str:
    if entry.state is JobState.RUNNING and entry.fraction > 0:
        return _tr("Running, {percent} %").format(percent=round(100 * entry.fraction))
    return _tr(_STATES[entry.state])


def _time_text(entry: JobEntry) -> str:
    if entry.took is not None:
        return duration(entry.took)
    if entry.begun is None or entry.state is not JobState.RUNNING:
        return ""
    passed = time.monotonic() - entry.begun
    return time_left(entry.fraction, passed) or duration(passed)
