"""When the program itself fails: a log, a report, and going on."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
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


def log_folder() -> Path:
    """Where the log is written."""
    return Path(platformdirs.user_log_dir("rflow", appauthor=False))


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Versions and traceback, as text to send."""
    lines = [f"{name} {version}" for name, version in versions().items()]
    return "\n".join(lines) + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


class FaultReporter(QObject):
    """Logs what nobody caught, in whichever thread, and shows it in the window's thread.

    Signals:
        happened: (summary, report), emitted in the thread of the fault.
    """

    happened = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._fault_file: IO[str] | None = None
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self, folder: Path) -> None:
        """Take over everything that was not caught; without a place for the log only the dialog remains."""
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread_exception
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(folder / "rflow.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8")
            self._fault_file = (folder / "crash.log").open("a", encoding="utf-8")
        except OSError:
            _log.warning("the log cannot be written to %s", folder)
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root = logging.getLogger()
        root.addHandler(handler)
        root.setLevel(logging.INFO)
        faulthandler.enable(self._fault_file)
        qInstallMessageHandler(_on_qt_message)

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log it and tell the user; Ctrl+C ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.critical("not caught", exc_info=(kind, error, trace))
        self.happened.emit(f"{kind.__name__}: {error}", report_of(kind, error, trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str, str)
    def _show(self, summary: str, report: str) -> None:
        # A fault in a timer would otherwise open a dialog at every tick.
        if self._showing:
            return
        self._showing = True
        try:
            FaultDialog(summary, report, str(log_folder()), QApplication.activeWindow()).exec()
        finally:
            self._showing = False
