"""How the window feels: time to the window, lag of the event loop while aligning, time until a cancel takes effect.

Usage: ``python benchmarks/bench_gui.py [--repeat N] [--source PATH --target PATH]``. Without pictures the sample pair
is used. Runs offscreen unless QT_QPA_PLATFORM says otherwise. Prints one JSON object; times are in milliseconds.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_TICK_MS = 5
# Started by the parent: says when the first picture of the window is on the screen, and whether torch was needed.
_CHILD = """
import sys
from rflow_gui.__main__ import main
from PySide6.QtCore import QSettings, QTimer
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
from rflow_gui import app
start = app.start
def measured(*arguments, **options):
    program = start(*arguments, **options)
    def shown():
        print("torch" in sys.modules, flush=True)
        sys.stdin.readline()
        program.window.close()
    QTimer.singleShot(0, shown)
    return program
app.start = measured
sys.exit(main([]))
"""


def summary(values: Sequence[float]) -> dict[str, float]:
    """Median and spread; empty without values."""
    ordered = sorted(values)
    if not ordered:
        return {}
    return {
        "median": round(statistics.median(ordered), 1),
        "min": round(ordered[0], 1),
        "max": round(ordered[-1], 1),
        "runs": len(ordered),
    }


def time_to_window(repeat: int) -> dict[str, Any]:
    """From the start of the process to the window on the screen, in fresh processes; the first one is not counted."""
    times = []
    torch_loaded = False
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(repeat + 1):
            begin = time.perf_counter()
            child = subprocess.Popen(
                [sys.executable, "-c", _CHILD, folder],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "XDG_STATE_HOME": folder, "XDG_DATA_HOME": folder},
            )
            assert child.stdin is not None
            assert child.stdout is not None
            line = child.stdout.readline()
            times.append(1000 * (time.perf_counter() - begin))
            torch_loaded |= line.strip() == "True"
            child.stdin.write("\n")
            child.stdin.close()
            child.wait()
    return {"ms": summary(times[1:]), "torch_loaded": torch_loaded}


def waited_for_processor() -> float:
    """Milliseconds this thread has been ready to run without getting a processor; 0 where the system does not say."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e6
    except (OSError, IndexError, ValueError):
        return 0.0


class LagMeter:
    """A timer in the window's thread; each tick that comes late is a lag.

    A part of the lag may be that the processors were busy, with the workers of the window or with other programs: the
    time in which this thread was ready but had no processor is therefore also taken off, as a second figure.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = self._waited = 0.0
        self.lags: list[float] = []
        self.own: list[float] = []

    def start(self) -> None:
        """Forget what was measured and go on."""
        self.lags, self.own = [], []
        self._last, self._waited = time.perf_counter(), waited_for_processor()
        self._timer.start()

    def stop(self) -> dict[str, float]:
        """Largest, 99.9th percentile and median lag in milliseconds."""
        self._timer.stop()
        ordered = sorted(self.lags)
        return {
            "max": round(ordered[-1], 1),
            "p99.9": round(ordered[min(len(ordered) - 1, int(0.999 * len(ordered)))], 1),
            "median": round(statistics.median(ordered), 2),
            "max_less_processor_wait": round(max(self.own), 1),
            "ticks": len(ordered),
        }

    def _tick(self) -> None:
        now, waited = time.perf_counter(), waited_for_processor()
        lag = max(0.0, 1000 * (now - self._last) - _TICK_MS)
        self.lags.append(lag)
        self.own.append(max(0.0, lag - (waited - self._waited)))
        self._last, self._waited = now, waited


class Bench:
    """A window with an opened pair, driven from outside."""

    def __init__(self, source: str, target: str) -> None:
        from PySide6.QtCore import QEventLoop, QSettings
        from PySide6.QtWidgets import QApplication

        self._folder = tempfile.TemporaryDirectory()
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, self._folder.name)
        # As the program itself does.
        sys.setswitchinterval(0.001)
        self._app = QApplication.instance() or QApplication([])
        self._loop = QEventLoop()
        self.meter = LagMeter()
        from rflow_gui import app

        self.program = app.start(source, target)
        # What happens before the first picture of the window belongs to the time to the window.
        self._app.processEvents()
        self.meter.start()
        self.until(lambda: self._opened(source) and self.program.status.warm)
        self.until_idle()
        self.start_lag = self.meter.stop()

    def _opened(self, source: str) -> bool:
        return not source or self.program.document.pair is not None

    def until(self, condition: Callable[[], bool]) -> None:
        """Run the event loop until something is true."""
        while not condition():
            self._loop.processEvents(self._loop.ProcessEventsFlag.WaitForMoreEvents)

    def until_idle(self) -> None:
        """Run the event loop until no job is left."""
        runner = self.program.runner
        self.until(lambda: not any(runner.current(name) for name in ("align", "render", "open-source", "open-target")))

    def align(self) -> tuple[float, float, dict[str, float]]:
        """Milliseconds to the coarse result on the screen and to the end, and the lags on the way."""
        coarse: list[float] = []
        begin = time.perf_counter()

        def on_coarse() -> None:
            coarse.append(1000 * (time.perf_counter() - begin))

        self.program.align.coarse_found.connect(on_coarse)
        self.meter.start()
        self.program.align.align()
        self.until_idle()
        total = 1000 * (time.perf_counter() - begin)
        lag = self.meter.stop()
        self.program.align.coarse_found.disconnect(on_coarse)
        if self.program.document.result.alignment is None:
            raise SystemExit(f"the pair was refused: {self.program.window.messages.text}")
        return (coarse or [total])[0], total, lag

    def cancel_after(self, seconds: float) -> float:
        """Milliseconds from a cancel at that moment of an alignment until the worker is free; -1 if it had ended."""
        from PySide6.QtCore import QTimer

        asked: list[float] = []

        def cancel() -> None:
            if self.program.runner.current("align"):
                asked.append(time.perf_counter())
                self.program.status.cancel()

        self.program.align.align()
        QTimer.singleShot(round(1000 * seconds), cancel)
        self.until(lambda: self.program.runner.current("align") is None)
        taken = 1000 * (time.perf_counter() - asked[0]) if asked else -1.0
        self.until_idle()
        return taken

    def close(self) -> None:
        """End the threads."""
        from rflow_gui.dialogs.unsaved import Choice

        self.program.sessions.ask = lambda name: Choice.DISCARD
        self.program.window.close()
        self._folder.cleanup()

    def __enter__(self) -> Bench:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    sample = Path(str(files("rflow_resources") / "sample"))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--source", default=str(sample / "source.png"))
    parser.add_argument("--target", default=str(sample / "target.png"))
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    report: dict[str, Any] = {"cpus": os.cpu_count(), "window": time_to_window(options.repeat)}
    with Bench(options.source, options.target) as bench:
        report["lag_while_starting_ms"] = bench.start_lag
        bench.align()
        gc.collect()
        runs = [bench.align() for _ in range(options.repeat)]
        report["align_ms"] = summary([total for _, total, _ in runs])
        report["coarse_shown_ms"] = summary([coarse for coarse, _, _ in runs])
        report["lag_ms"] = {
            "max": max(lag["max"] for _, _, lag in runs),
            "p99.9": max(lag["p99.9"] for _, _, lag in runs),
            "median": statistics.median(lag["median"] for _, _, lag in runs),
            "max_less_processor_wait": max(lag["max_less_processor_wait"] for _, _, lag in runs),
            "max_of_each_run": [lag["max"] for _, _, lag in runs],
        }
        length = statistics.median(total for _, total, _ in runs) / 1000
        dice = random.Random(options.seed)
        taken = [bench.cancel_after(dice.uniform(0.02, 0.9) * length) for _ in range(3 * options.repeat)]
        report["cancel_ms"] = summary([value for value in taken if value >= 0])
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
