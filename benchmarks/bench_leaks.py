"""What stays behind when the window does the same thing again and again: threads and memory.

    python benchmarks/bench_leaks.py [--aligns 20] [--opens 1000] [--windows 10] [--preset balanced] [--size 640]

The sample pair is opened, aligned, compared; other pictures are opened in turn; windows are built and closed. Each is
done a few times before memory is read for the first time, because libraries keep what they have once allocated. The
program fails where more than 20 MB or a thread stay behind.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import cv2
import numpy as np
import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

import rflow_engine
from rflow_gui import app as program_module
from rflow_gui.app import Program
from rflow_gui.dialogs.unsaved import Choice
from rflow_gui.jobs.requests import Channel

LIMIT_MB = 20.0
_WAIT_MS = 120_000
_BUSY: tuple[Channel, ...] = ("open-source", "open-target", "align", "refit", "render", "features", "warm-up")


@dataclass(frozen=True)
class Reading:
    """What the process holds at one moment.

    Attributes:
        megabytes: of resident memory, after garbage was collected and free memory given back to the system.
        threads: of the operating system.
    """

    megabytes: float
    threads: int


def read() -> Reading:
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # what waits to be deleted
        gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    process = psutil.Process()
    return Reading(process.memory_info().rss / 1e6, process.num_threads())


def wait(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    loop, clock, limit = QEventLoop(), QTimer(interval=5), QTimer(singleShot=True, interval=_WAIT_MS)
    clock.timeout.connect(lambda: loop.quit() if done() else None)
    limit.timeout.connect(loop.quit)
    clock.start()
    limit.start()
    if not done():
        loop.exec()
    clock.stop()
    if not done():
        sys.exit("the window did not get there in two minutes")


def idle(program: Program) -> bool:
    return not any(program.runner.current(channel) for channel in _BUSY)


def pictures(folder: Path, size: int) -> list[tuple[str, str]]:
    """Two pairs: the sample reduced, and the same turned over."""
    pairs = []
    for name, turned in (("a", False), ("b", True)):
        pair = []
        for role in ("source", "target"):
            file = str(files("rflow_resources") / "sample" / f"{role}.png")
            picture = rflow_engine.open_image(file).display(size)
            path = folder / f"{name}-{role}.png"
            cv2.imwrite(str(path), np.ascontiguousarray(picture[::-1] if turned else picture)[..., ::-1])
            pair.append(str(path))
        pairs.append((pair[0], pair[1]))
    return pairs


def repeat(name: str, task: Callable[[int], None], rounds: int, warm_up: int) -> bool:
    """Do a task again and again.

    Returns:
        Whether little enough has stayed behind.
    """
    for number in range(warm_up):
        task(number)
    before = read()
    for number in range(rounds):
        task(number)
        if number and number % max(1, rounds // 4) == 0:
            now = read()
            print(f"  {name} {number:>5}: {now.megabytes:8.1f} MB, {now.threads} threads", flush=True)
    after = read()
    growth, threads = after.megabytes - before.megabytes, after.threads - before.threads
    good = growth <= LIMIT_MB and threads <= 0
    verdict = "good" if good else "TOO MUCH"
    print(f"{name}, {rounds} times: {growth:+.1f} MB, {threads:+d} threads: {verdict}", flush=True)
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description="Look for leaks of the window.")
    parser.add_argument("--aligns", type=int, default=20)
    parser.add_argument("--opens", type=int, default=1000)
    parser.add_argument("--windows", type=int, default=10)
    parser.add_argument("--preset", default="balanced")
    parser.add_argument("--size", type=int, default=640, help="long side of the pictures")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = QApplication.instance() or QApplication([])
        pairs = pictures(Path(folder), options.size)
        good = [windows(options.windows), *one_window(pairs, options)]
        del app
    print(f"{threading.active_count()} Python threads at the end")
    return int(not all(good))


def windows(rounds: int) -> bool:
    def build_and_close(number: int) -> None:
        program = program_module.build()
        program.window.show()
        QApplication.processEvents()
        program.window.close()
        program.window.deleteLater()

    return repeat("windows built and closed", build_and_close, rounds, 4)


def one_window(pairs: list[tuple[str, str]], options: argparse.Namespace) -> list[bool]:
    program = program_module.build()
    program.choices.choose("confirm_exit", "never")
    program.sessions.ask = lambda name: Choice.DISCARD
    program.garbage.start()
    program.window.show()
    program.settings.choose_preset(options.preset)

    def open_pair(number: int) -> None:
        program.pair.open_pair(*pairs[number % 2])
        wait(lambda: idle(program))

    def align(number: int) -> None:
        program.align.align()
        wait(lambda: idle(program) and not program.align.waiting)
        if program.document.result.alignment is None:
            sys.exit("the sample pair was not aligned")

    def dialogs(number: int) -> None:
        for name, owner in (("preferences", program.choices), ("align_settings", program.settings)):
            program.window.actions_[name].trigger()
            dialog = getattr(owner, "dialog", None)
            assert dialog is not None
            dialog.close()
            QApplication.sendPostedEvents(None, 52)
            wait(lambda: idle(program))

    opened = repeat("pairs opened", open_pair, options.opens, 50 if options.opens >= 200 else 10)
    shown = repeat("dialogs opened and closed", dialogs, max(1, options.opens // 4), 10)
    open_pair(0)
    aligned = repeat("alignments", align, options.aligns, 3)
    program.window.close()
    return [opened, shown, aligned]


if __name__ == "__main__":
    sys.exit(main())
