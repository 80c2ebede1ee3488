"""What the command line does in a terminal: a progress bar, or plain lines where there is none; and Ctrl-C."""

from __future__ import annotations

import contextlib
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from typing import TextIO

from rflow_engine.context import CallbackContext
from rflow_engine.types import Progress

_BAR_WIDTH = 24
_MESSAGE_WIDTH = 34
_REDRAW_SECONDS = 0.1
# Before this the speed is not known well enough to promise anything.
_FORECAST_AFTER = (0.05, 1.0)


class ProgressBar:
    """Stage, percentage and time left, on one line of a terminal that is drawn over and over.

    Written elsewhere (a file, a pipe), each stage gets a line of its own instead.
    """

    def __init__(self, stream: TextIO, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._start = clock()
        self._live = stream.isatty()
        self._drawn_at = float("-inf")
        self._drawn_width = 0
        self._message = ""
        self._full, self._empty, self._dots = _characters(stream)

    def show(self, progress: Progress) -> None:
        """Show where the job stands."""
        changed = progress.message != self._message
        self._message = progress.message
        if progress.fraction <= 0:
            # What comes before the work, such as loading libraries, says nothing about its speed.
            self._start = self._clock()
        if self._live:
            self._draw(progress, force=changed)
        elif changed:
            self._stream.write(f"{_percent(progress)}  {progress.message}\n")
            self._stream.flush()

    def clear(self) -> None:
        """Take the bar off the terminal, so that other text can follow."""
        if self._drawn_width:
            self._stream.write("\r" + " " * self._drawn_width + "\r")
            self._stream.flush()
            self._drawn_width = 0

    def _draw(self, progress: Progress, *, force: bool) -> None:
        now = self._clock()
        if not force and now - self._drawn_at < _REDRAW_SECONDS:
            return
        self._drawn_at = now
        # The last column stays free: some terminals wrap as soon as it is written to.
        line = self._line(progress, now - self._start)[: shutil.get_terminal_size().columns - 1]
        self._stream.write("\r" + line.ljust(self._drawn_width))
        self._stream.flush()
        self._drawn_width = len(line)

    def _line(self, progress: Progress, elapsed: float) -> str:
        filled = round(_BAR_WIDTH * min(max(progress.fraction, 0.0), 1.0))
        bar = self._full * filled + self._empty * (_BAR_WIDTH - filled)
        left = _time_left(progress.fraction, elapsed)
        return f"{_percent(progress)} {bar} {self._fit(progress.message)} {left}".rstrip()

    def _fit(self, message: str) -> str:
        if len(message) <= _MESSAGE_WIDTH:
            return message.ljust(_MESSAGE_WIDTH)
        return message[: _MESSAGE_WIDTH - 1] + self._dots


def duration(seconds: float) -> str:
    """A length of time as a person says it: "4 s", "2 min 05 s", "1 h 12 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


def _time_left(fraction: float, elapsed: float) -> str:
    if fraction < _FORECAST_AFTER[0] or elapsed < _FORECAST_AFTER[1] or fraction >= 1:
        return ""
    seconds = elapsed * (1 - fraction) / fraction
    return f"{duration(seconds)} left" if seconds >= 0.5 else ""


def _percent(progress: Progress) -> str:
    return f"{int(100 * min(max(progress.fraction, 0.0), 1.0)):3d} %"


def _characters(stream: TextIO) -> tuple[str, str, str]:
    """Full and empty parts of the bar and the sign of an omission, as far as the terminal can show them."""
    try:
        "█░…".encode(stream.encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return "#", "-", "."
    return "█", "░", "…"


@contextlib.contextmanager
def cancelled_by_signal(context: CallbackContext, *, finish_first: bool = False) -> Iterator[None]:
    """The first Ctrl-C lets the job stop at its next opportunity and tidy up; the second stops it where it is.

    A job that can end with what it has is asked to do that first.
    """

    def stop(number: int, frame: object) -> None:
        if context.cancelled:
            raise KeyboardInterrupt
        if finish_first and not context.should_finish():
            context.finish()
            return
        context.cancel()

    numbers = (signal.SIGINT, signal.SIGTERM)
    previous = [signal.signal(number, stop) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, previous, strict=True):
            signal.signal(number, handler)
