"""How the window behaves with large pictures: lag of its event loop, frames a second, memory.

A synthetic pair of 100 megapixels is written to a temporary folder, opened, looked at, aligned and compared, offscreen
unless QT_QPA_PLATFORM says otherwise. Each action is done for some seconds by a hand that moves 60 times a second; the
first round is not counted, of the others median and spread are given. Prints one JSON object.

Usage: ``python benchmarks/bench_window.py [--megapixels 100] [--dtype uint8] [--packed] [--repeat 3] [--seconds 3]``.

- ``lag_ms``: how late a timer of the window's thread fires. "own" leaves out the time in which the thread was ready but
  other programs, or the workers, had the processor.
- ``fps``: frames that were really painted; the hand asks for 60.
- ``frame_ms``: time to paint one frame, with nothing else to do.
- ``memory_mb``: what the process takes; ``of_decoded`` is that, less what it took before the pair was opened, divided
  by the size of both decoded pictures.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import psutil
import tifffile
from bench_gui import Bench, summary

from rflow_engine.types import AnyArray

_HAND_MS = 16
_SEED = 5
# What is asked of the window, at 100 megapixels on two cores.
_WANTED = {"lag_p99.9_ms": 50.0, "lag_max_ms": 120.0, "fps": 30.0, "of_decoded": 1.6}
Step = Callable[[int], None]


# The pictures


def write_pair(folder: Path, megapixels: float, dtype: str, packed: bool) -> None:
    """Write ``source.tif`` and ``target.tif``, the source turned, enlarged and bent a little."""
    width = round(math.sqrt(megapixels * 1e6 * 4 / 3))
    height = round(width * 3 / 4)
    target = _texture(width, height)
    options: dict[str, Any] = {"photometric": "rgb", "tile": (512, 512)}
    options |= {"compression": "zlib", "predictor": True} if packed else {}
    _write(folder / "target.tif", target, dtype, options)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 4.0, 1.03)
    source = cv2.warpAffine(target, turn, (width, height), borderMode=cv2.BORDER_REFLECT)
    _write(folder / "source.tif", source, dtype, options)


def _texture(width: int, height: int) -> AnyArray:
    """(height, width, 3) uint8 with structure at all scales, down to single pixels."""
    rng = np.random.default_rng(_SEED)
    picture = np.zeros((height, width, 3), np.uint8)
    weight = 0.5
    for cell in (640, 160, 40, 10, 3, 1):
        noise = rng.integers(0, 256, (height // cell + 2, width // cell + 2, 3), dtype=np.uint8)
        layer = cv2.resize(noise, (width, height), interpolation=cv2.INTER_LINEAR)
        cv2.addWeighted(picture, 1.0, layer, weight * 0.5, 0.0, dst=picture)
        weight *= 0.85
    return picture


def _write(path: Path, picture: AnyArray, dtype: str, options: dict[str, Any]) -> None:
    if dtype == "uint16":
        # 12 bits, as cameras and scanners deliver them.
        picture = np.multiply(picture, 16, dtype=np.uint16)
    tifffile.imwrite(path, picture, **options)


# Measuring


class Stage:
    """The window with the pair, and what is measured of it."""

    def __init__(self, bench: Bench, seconds: float) -> None:
        self._bench, self._seconds = bench, seconds
        self.program = bench.program
        self._frames = 0
        for _, item in self.program.detail._views():
            item.drawn.connect(self._on_drawn)

    def _on_drawn(self) -> None:
        self._frames += 1

    def act(self, step: Step, until: Callable[[], bool] | None = None) -> dict[str, Any]:
        """Let a hand move until a condition holds, by default for the time that was asked for."""
        from PySide6.QtCore import QTimer

        hand, count = QTimer(), itertools.count()
        hand.setInterval(_HAND_MS)
        hand.timeout.connect(lambda: step(next(count)))
        self._frames, begin = 0, time.perf_counter()
        self._bench.meter.start()
        hand.start()
        self._bench.until(until or (lambda: time.perf_counter() - begin >= self._seconds))
        hand.stop()
        lag, taken = self._bench.meter.stop(), time.perf_counter() - begin
        return {"lag": lag, "fps": self._frames / self._canvases() / taken}

    def _canvases(self) -> int:
        return max(1, len([canvas for canvas, _ in self.program.detail._views() if canvas.isVisible()]))

    def frame_times(self, step: Step, count: int = 40) -> list[float]:
        """Milliseconds to paint a frame, one after the other."""
        times = []
        for number in range(count):
            begin = time.perf_counter()
            step(number)
            for canvas, _ in self.program.detail._views():
                if canvas.isVisible():
                    canvas.viewport().repaint()
            times.append(1000 * (time.perf_counter() - begin))
            self._bench.until(_once())
        return times[count // 8 :]


def _once() -> Callable[[], bool]:
    """False the first time, then true: one turn of the event loop."""
    turns = iter((False,))
    return lambda: bool(next(turns, True))


def actions(program: Any) -> Iterator[tuple[str, str, Callable[[], None], Step]]:
    """Name, what has to be there ("pair" or "alignment"), what comes before, and one movement of the hand."""
    window = program.window
    size = program.document.pair[1].info.size
    middle = size.width / 2, size.height / 2

    def pan(pane: Any, scale: float) -> Step:
        def step(number: int) -> None:
            angle, reach = number / 40, 0.12 * size.width
            pane.center_on(middle[0] + reach * math.cos(angle), middle[1] + reach * math.sin(angle), scale)

        return step

    def zoom(pane: Any) -> Step:
        return lambda number: pane.center_on(*middle, 0.06 * 40 ** (0.5 - 0.5 * math.cos(number / 40)))

    def swing(name: str) -> Step:
        return lambda number: program.view.set(**{name: 0.5 + 0.4 * math.sin(number / 20)})

    def pictures() -> None:
        window.set_page("pictures")

    def compare(mode: str, scale: float | None) -> Callable[[], None]:
        def begin() -> None:
            window.actions_[mode].trigger()
            if scale is None:
                window.compare_pane.fit_view()
            else:
                window.compare_pane.center_on(*middle, scale)

        return begin

    yield "pan the pictures at 100 %", "pair", pictures, pan(window.target_pane, 1.0)
    yield "pan the pictures at 30 %", "pair", pictures, pan(window.target_pane, 0.3)
    yield "zoom the pictures", "pair", pictures, zoom(window.target_pane)
    yield "pan the wipe at 100 %", "alignment", compare("mode_wipe", 1.0), pan(window.compare_pane, 1.0)
    yield "zoom the wipe", "alignment", compare("mode_wipe", None), zoom(window.compare_pane)
    yield "drag the wipe, whole picture", "alignment", compare("mode_wipe", None), swing("wipe")
    yield "drag the wipe at 100 %", "alignment", compare("mode_wipe", 1.0), swing("wipe")
    yield "opacity, whole picture", "alignment", compare("mode_overlay", None), swing("opacity")
    yield "opacity at 100 %", "alignment", compare("mode_overlay", 1.0), swing("opacity")


def measure(stage: Stage, begin: Callable[[], None], step: Step, repeat: int) -> dict[str, Any]:
    """One action, several times after a first one that warms up."""
    begin()
    stage.act(step)
    rounds = [stage.act(step) for _ in range(repeat)]
    frames = stage.frame_times(step)
    return {
        "fps": summary([one["fps"] for one in rounds]),
        "frame_ms": {**summary(frames), "p95": round(sorted(frames)[int(0.95 * len(frames))], 1)},
        "lag_ms": lags([one["lag"] for one in rounds]),
    }


def lags(rounds: Sequence[dict[str, float]]) -> dict[str, float]:
    """The worst of several rounds, and the median of their medians."""
    worst = {name: max(one[name] for one in rounds) for name in ("max", "p99.9")}
    own = max(one["max_less_processor_wait"] for one in rounds)
    return {**worst, "own max": own, "median": statistics.median(one["median"] for one in rounds)}


# Memory


def held_mb() -> float:
    """Megabytes of memory that the process takes now."""
    gc.collect()
    return float(psutil.Process().memory_info().rss / 1e6)


def peak_mb() -> float:
    """The most it has ever taken, where the system tells (Linux); else what it takes now."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) * 1024 / 1e6
    except (OSError, StopIteration):
        return held_mb()


class Ledger:
    """Memory beside the size of the decoded pictures."""

    def __init__(self, decoded: int) -> None:
        self._decoded = decoded / 1e6
        self._empty = held_mb()
        self.entries: dict[str, Any] = {"empty": round(self._empty), "decoded": round(self._decoded)}

    def note(self, name: str) -> None:
        """Write down what is held now, and the peak."""
        held, peak = held_mb(), peak_mb()
        self.entries[name] = {
            "held": round(held),
            "peak": round(peak),
            "of_decoded": round((held - self._empty) / self._decoded, 2),
            "peak_of_decoded": round((peak - self._empty) / self._decoded, 2),
        }


# The story


def open_pair(bench: Bench, folder: Path) -> dict[str, Any]:
    """Open the pair, with the time until both are on the screen and the lag on the way."""
    begin = time.perf_counter()
    bench.meter.start()
    bench.program.pair.open_pair(str(folder / "source.tif"), str(folder / "target.tif"))
    bench.until(lambda: bench.program.document.pair is not None)
    shown = time.perf_counter() - begin
    bench.until_idle()
    return {"seconds": round(shown, 2), "lag_ms": lags([bench.meter.stop()])}


def align(stage: Stage, bench: Bench) -> dict[str, Any]:
    """Align while the hand pans the pictures."""
    _, _, begin, step = next(iter(actions(bench.program)))
    begin()
    bench.program.align.align()
    seen = stage.act(step, until=lambda: bench.program.runner.current("align") is None)
    bench.until_idle()
    if bench.program.document.result.alignment is None:
        raise SystemExit(f"the pair was refused: {bench.program.window.messages.text}")
    return {"fps": round(seen["fps"], 1), "lag_ms": lags([seen["lag"]])}


def export(stage: Stage, bench: Bench, folder: Path) -> dict[str, Any]:
    """Export the aligned picture while the hand pans the wipe."""
    from rflow_engine.export import ExportOptions

    program = bench.program
    _, _, begin, step = next(found for found in actions(program) if found[0] == "pan the wipe at 100 %")
    begin()
    start = time.perf_counter()
    program.export.export(str(folder / "exported"), ExportOptions(what=("aligned",)))
    seen = stage.act(step, until=lambda: program.runner.current("export") is None)
    seconds = time.perf_counter() - start
    if not any((folder / "exported").iterdir()):
        raise SystemExit(f"nothing was exported: {program.window.messages.text}")
    return {"seconds": round(seconds, 1), "fps": round(seen["fps"], 1), "lag_ms": lags([seen["lag"]])}


def run(folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    """The whole story with the pair in a folder."""
    report: dict[str, Any] = {"cpus": os.cpu_count(), "wanted": _WANTED}
    with Bench("", "") as bench:
        pages = [tifffile.TiffFile(folder / f"{name}.tif").pages[0] for name in ("source", "target")]
        ledger = Ledger(sum(math.prod(page.shape) * page.dtype.itemsize for page in pages))
        bench.program.window.resize(options.width, options.height)
        report["open"] = open_pair(bench, folder)
        ledger.note("opened")
        stage = Stage(bench, options.seconds)
        bench.program.window.actions_["link"].setChecked(True)
        steps = list(actions(bench.program))
        done = {
            name: measure(stage, begin, step, options.repeat) for name, needs, begin, step in steps if needs == "pair"
        }
        ledger.note("looked at")
        if not options.no_align:
            done["pan the pictures while aligning"] = align(stage, bench)
            ledger.note("aligned")
            done |= {
                name: measure(stage, begin, step, options.repeat)
                for name, needs, begin, step in steps
                if needs != "pair"
            }
            ledger.note("compared")
            done["pan the wipe while exporting"] = export(stage, bench, folder)
            ledger.note("exported")
        report["actions"] = done
        cache = bench.program.detail.cache
        report["tiles_mb"] = {"held": round(cache.held / 1e6), "budget": round(cache.budget / 1e6)}
    report["memory_mb"] = ledger.entries
    return report


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--megapixels", type=float, default=100.0)
    parser.add_argument("--dtype", choices=("uint8", "uint16"), default="uint8")
    parser.add_argument("--packed", action="store_true", help="compress the files (deflate)")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--width", type=int, default=1600, help="of the window")
    parser.add_argument("--height", type=int, default=1000)
    parser.add_argument("--no-align", action="store_true", help="only open and look")
    parser.add_argument("--write", metavar="FOLDER", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.write:
        write_pair(Path(options.write), options.megapixels, options.dtype, options.packed)
        return
    with tempfile.TemporaryDirectory() as folder:
        # Elsewhere, so that the memory for making the pictures does not count.
        given = sys.argv[1:] if arguments is None else list(arguments)
        subprocess.run([sys.executable, __file__, *given, "--write", folder], check=True)
        print(json.dumps(run(Path(folder), options), indent=2))


if __name__ == "__main__":
    main()
