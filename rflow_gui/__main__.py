"""The entry point of ``rflow-gui``."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

import rflow_engine
from rflow_engine import system_libraries

_SWITCH_INTERVAL = 0.001


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        prog="rflow-gui",
        description="Lay one picture on another and see what differs between them.",
        epilog="Without arguments the window opens empty: drop two pictures on it. For scripts see 'rflow align'.",
    )
    parser.add_argument("source", nargs="?", default="", help="the picture that moves, or a session (.rflow)")
    parser.add_argument("target", nargs="?", default="", help="the picture that stays")
    parser.add_argument("--sample", action="store_true", help="open the pair of pictures that comes with the program")
    parser.add_argument(
        "--install-desktop", action="store_true", help="on Linux: add the program to the menu of your desktop, and end"
    )
    parser.add_argument("--remove-desktop", action="store_true", help="take it out of the menu again, and end")
    parser.add_argument("--version", action="version", version=f"rflow-gui {rflow_engine.__version__}")
    return parser.parse_args(arguments)


def _qt_problem() -> str:
    """Why Qt cannot show a window on this system, with the remedy; empty if it can."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        names = system_libraries.named_in(str(error)) or system_libraries.missing(system_libraries.QT)
        return f"Qt could not be loaded: {error}.\n{system_libraries.remedy(names)}"
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        return ""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return "There is no display to show the window on.\nStart it on a desktop, or use 'rflow align' instead."
    # Without these Qt ends the process rather than raising something that could be explained.
    names = system_libraries.missing(system_libraries.X11)
    if names and not os.environ.get("WAYLAND_DISPLAY"):
        return f"Qt cannot open a window without {', '.join(names)}.\n{system_libraries.remedy(names)}"
    return ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the window until it is closed.

    Returns:
        The exit code: 0, or 1 when the window cannot be shown.
    """
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if options.install_desktop or options.remove_desktop:
        from rflow_gui import desktop

        return desktop.run(removing=options.remove_desktop)
    if problem := _qt_problem():
        print(problem, file=sys.stderr)
        return 1
    from PySide6.QtWidgets import QApplication

    # A worker that runs Python gives way to the window five times as often as by default.
    sys.setswitchinterval(_SWITCH_INTERVAL)
    app = QApplication(sys.argv[:1])
    from rflow_gui import app as program_module
    from rflow_gui.crash import FaultReporter, log_folder

    reporter = FaultReporter(app)
    folder = log_folder()
    reporter.install(folder)
    try:
        program = program_module.start(options.source, options.target, sample=options.sample, log_folder=str(folder))
    except Exception as error:
        reporter.fail(error)
        return 1
    reporter.repeat = program.shell.tell_fault
    reporter.save = program.recovery.keep_now
    if reporter.crash:
        program.shell.tell_crash(reporter.crash)
    code = app.exec()
    reporter.end()
    del program
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
