"""When the program itself fails: a log, a report, and going on; and what became of the runs before."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

import platformdirs
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from rflow_gui.dialogs.about import versions
from rflow_gui.dialogs.fault import FaultDialog

_log = logging.getLogger("rflow_gui")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
LAST_CRASH = "last-crash.log"
# More of a report than this nobody reads.
_REPORT_LENGTH = 50_000


def log_folder() -> Path:
    """Where the log is written."""
    return Path(platformdirs.user_log_dir("rflow", appauthor=False))


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Versions and traceback, as text to send."""
    return "\n".join(_versions()) + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


def _versions() -> list[str]:
    return [f"{name} {version}" for name, version in versions().items()]


class Run:
    """This run of the program, as a file that is there as long as it lasts.

    A run that ends as it should takes its file away. One that was killed, or ended by a fault in a library, leaves it;
    what :mod:`faulthandler` could still write is in it.

    Args:
        folder: where the logs are.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"run-{os.getpid()}-{time.time_ns()}.log"
        self.file: IO[str] = self._path.open("w", encoding="utf-8")
        _lock(self.file)
        started = time.strftime("%Y-%m-%d %H:%M:%S")
        self.file.write("\n".join([f"Started {started}", *_versions()]) + "\n\n")
        self.file.flush()

    def end(self) -> None:
        """The program ends as it should."""
        self.file.close()
        with contextlib.suppress(OSError):
            self._path.unlink()


def previous_crash(folder: Path) -> str:
    """What is known of earlier runs that ended unexpectedly and were not told of yet; empty if there were none.

    It is kept in ``last-crash.log``.
    """
    reports = []
    for path in sorted(folder.glob("run-*.log")):
        if _is_alive(path):
            continue
        with contextlib.suppress(OSError):
            reports.append(path.read_text(encoding="utf-8", errors="replace")[:_REPORT_LENGTH])
            path.unlink()
    if not reports:
        return ""
    report = "\n\n".join(reports)
    with contextlib.suppress(OSError):
        (folder / LAST_CRASH).write_text(report, encoding="utf-8")
    return report


def _lock(file: IO[str]) -> None:
    """Hold a file as long as the process lives; where there are no such locks, an open file cannot be renamed."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_alive(path: Path) -> bool:
    """Whether the run that a file belongs to still lasts."""
    try:
        if sys.platform == "win32":
            path.rename(path)
            return False
        with path.open("r+", encoding="utf-8") as file:
            _lock(file)
    except OSError:
        return True
    return False


class FaultReporter(QObject):
    """Logs what nobody caught, in whichever thread, and shows it in the window's thread.

    Attributes:
        save: writes the user's work to a safe place; None where there is none.
        repeat: says in the window that a fault which was shown before has happened again.
        crash: the report of earlier runs that ended unexpectedly.

    Signals:
        happened: (summary, report), emitted in the thread of the fault.
    """

    happened = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.save: Callable[[], None] | None = None
        self.repeat: Callable[[str, str], None] | None = None
        self.crash = ""
        self._showing = False
        self._shown: set[str] = set()
        self._run: Run | None = None
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self, folder: Path) -> None:
        """Take over everything that was not caught; without a place for the log only the dialog remains."""
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(folder / "rflow.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8")
            self.crash = previous_crash(folder)
            self._run = Run(folder)
        except OSError:
            _log.warning("the log cannot be written to %s", folder)
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root = logging.getLogger()
        root.addHandler(handler)
        root.setLevel(logging.INFO)
        faulthandler.enable(self._run.file)
        qInstallMessageHandler(_on_qt_message)
        _log.info("started")

    def end(self) -> None:
        """The program ends as it should."""
        _log.info("ended")
        if self._run is not None:
            faulthandler.disable()
            self._run.end()
            self._run = None

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log it and tell the user; Ctrl+C ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.critical("not caught", exc_info=(kind, error, trace))
        self.happened.emit(f"{kind.__name__}: {error}", report_of(kind, error, trace))

    def fail(self, error: BaseException) -> None:
        """Log and show at once what keeps the program from starting."""
        _log.critical("could not start", exc_info=error)
        self._show(f"{type(error).__name__}: {error}", report_of(type(error), error, error.__traceback__))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unraisable(self, fault: sys.UnraisableHookArgs) -> None:
        """What happens while objects are cleared away harms nobody, but is worth a line in the log."""
        error = fault.exc_value
        _log.error("while clearing away %r", fault.object, exc_info=error if isinstance(error, Exception) else None)

    @Slot(str, str)
    def _show(self, summary: str, report: str) -> None:
        # A fault in a timer would otherwise open a dialog at every tick.
        if self._showing:
            return
        if report in self._shown and self.repeat is not None:
            self.repeat(summary, report)
            return
        self._shown.add(report)
        self._showing = True
        try:
            dialog = FaultDialog(summary, report, str(log_folder()), QApplication.activeWindow(), save=self.save)
            dialog.exec()
            dialog.deleteLater()
        finally:
            self._showing = False
