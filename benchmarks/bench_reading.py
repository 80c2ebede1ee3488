"""How quickly a picture of gigapixels is there: opened, first seen, shrunk whole, and looked at in the window.

Grey tiles of 512 pixels, packed with deflate, are written to a temporary folder, once with reduced versions and once
without. Everything is measured in a process of its own; of several runs median and spread are given. Prints one JSON
object. The disk's cache is warm.

Usage: ``python benchmarks/bench_reading.py [--gigapixels 2] [--repeat 5] [--peers] [--no-window]``.

- ``open``, ``glimpse``: seconds to read the header, and to the first picture that the window shows.
- ``display``: seconds to the whole picture shrunk to 4096 pixels, from the reduced versions where there are some.
- ``peak_mb``: the most memory that the process took for all of that.
- ``window``: seconds until the picture is painted after the file was chosen, until nothing on the screen waits for a
  tile any more, and the lag of the window's thread meanwhile and while a hand pans.
- ``peers``: seconds until tifffile or Pillow (pyvips, where it is installed) has a picture of at most 4096 pixels.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import resource
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
import tifffile

from rflow_engine.types import AnyArray

_TILE, _LEVELS, _SEED = 512, 6, 3
_SIDE = 4096
_KINDS = ("pyramid", "flat")


# The files


def write(path: Path, gigapixels: float, levels: int) -> None:
    """A picture of soft forms with grain, 5 to 4, and its halves."""
    width = round(math.sqrt(gigapixels * 1e9 * 5 / 4))
    grain = cv2.GaussianBlur(np.random.default_rng(_SEED).normal(0, 1, (2048, 2048)).astype(np.float32), (0, 0), 2)
    grain *= 20 / grain.std()
    with tifffile.TiffWriter(path, bigtiff=True) as tiff:
        for level in range(levels + 1):
            shape = -(-(width * 4 // 5) >> level), -(-width >> level)
            tiff.write(
                _tiles(shape, 1 << level, grain),
                shape=shape,
                dtype=np.uint8,
                tile=(_TILE, _TILE),
                photometric="minisblack",
                compression="zlib",
                predictor=True,
                subifds=levels if level == 0 else None,
                subfiletype=1 if level else 0,
                metadata=None,
            )


def _tiles(shape: tuple[int, int], step: int, grain: AnyArray) -> Iterator[AnyArray]:
    for top in range(0, shape[0], _TILE):
        for left in range(0, shape[1], _TILE):
            y, x = (np.arange(start, start + _TILE) * step for start in (top, left))
            forms = 110 + 60 * np.sin(y[:, None] / 3000) * np.cos(x[None] / 4000)
            # Two bits less make the files smaller, and unpacking no quicker.
            yield (np.clip(forms + grain[np.ix_(y % 2048, x % 2048)], 0, 255) // 4 * 4).astype(np.uint8)


# What is measured, each in a process of its own


def read(path: str) -> dict[str, float]:
    """Open, glimpse and display."""
    from rflow_engine.images import Glimpsed, open_image

    times = [time.perf_counter()]
    image = open_image(path)
    times.append(time.perf_counter())
    assert isinstance(image, Glimpsed)
    image.glimpse(_SIDE)
    times.append(time.perf_counter())
    image.display(_SIDE)
    times.append(time.perf_counter())
    opened, seen, shrunk = (after - before for before, after in itertools.pairwise(times))
    return {"open": opened, "glimpse": seen, "display": shrunk, "peak_mb": _peak()}


def with_tifffile(path: str) -> dict[str, float]:
    """The level that fits, or everything."""
    begin = time.perf_counter()
    with tifffile.TiffFile(path) as tiff:
        levels = [level for level in tiff.series[0].levels if max(level.shape) >= _SIDE]
        whole = levels[-1].asarray()
    _shrunk(whole)
    return {"seconds": time.perf_counter() - begin, "peak_mb": _peak()}


def with_pillow(path: str) -> dict[str, float]:
    """Everything: Pillow knows no reduced versions."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None
    begin = time.perf_counter()
    with Image.open(path) as image:
        _shrunk(np.asarray(image))
    return {"seconds": time.perf_counter() - begin, "peak_mb": _peak()}


def with_pyvips(path: str) -> dict[str, float]:
    """As ``vipsthumbnail`` does it."""
    import pyvips

    begin = time.perf_counter()
    pyvips.Image.thumbnail(path, _SIDE).numpy()
    return {"seconds": time.perf_counter() - begin, "peak_mb": _peak()}


def window(path: str) -> dict[str, Any]:
    """Open the picture as the source, see it, and pan."""
    from bench_gui import Bench
    from bench_window import Stage, lags

    with Bench("", "") as bench:
        program = bench.program
        program.window.resize(1600, 1000)
        pane = program.window.source_pane
        begin = time.perf_counter()
        bench.meter.start()
        program.pair.open("source", path)
        bench.until(lambda: program.document.picture("source") is not None)
        pane.canvas.viewport().repaint()
        shown = time.perf_counter() - begin
        picture = program.document.picture("source")
        assert picture is not None
        item, tiled = pane.canvas.picture, program.detail.picture(picture)
        bench.until(lambda: item.window is not None and tiled.is_sharp(item.window))
        sharp = time.perf_counter() - begin
        lag = bench.meter.stop()
        stage, size = Stage(bench, 5.0), picture.info.size
        middle = size.width / 2, size.height / 2

        def pan(number: int) -> None:
            angle, reach = number / 40, 0.12 * size.width
            pane.center_on(middle[0] + reach * math.cos(angle), middle[1] + reach * math.sin(angle), 1.0)

        panned = stage.act(pan)
        return {
            "shown": shown,
            "sharp": sharp,
            "lag_while_opening_ms": lags([lag]),
            "lag_while_panning_ms": lags([panned["lag"]]),
            "fps_while_panning": panned["fps"],
            "peak_mb": _peak(),
        }


_MEASURED: dict[str, Callable[[str], dict[str, Any]]] = {
    "read": read,
    "window": window,
    "tifffile": with_tifffile,
    "pillow": with_pillow,
    "pyvips": with_pyvips,
}


def _shrunk(whole: AnyArray) -> AnyArray:
    scale = min(1.0, _SIDE / max(whole.shape))
    return cv2.resize(whole, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# The story


def measured(what: str, path: Path, repeat: int) -> dict[str, Any]:
    """Several runs of one thing."""
    runs = []
    for _ in range(repeat):
        done = subprocess.run([sys.executable, __file__, "--one", what, str(path)], capture_output=True, text=True)
        if done.returncode:
            return {"failed": (done.stderr.strip().splitlines() or ["?"])[-1][:200]}
        runs.append(json.loads(done.stdout.splitlines()[-1]))
    return {key: _summary([run[key] for run in runs]) for key in runs[0]}


def _summary(values: list[Any]) -> Any:
    if isinstance(values[0], dict):
        return {key: _summary([value[key] for value in values]) for key in values[0]}
    return [round(value, 3) for value in (statistics.median(values), min(values), max(values))]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--gigapixels", type=float, default=2.0)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--peers", action="store_true", help="measure the others as well; they take gigabytes")
    parser.add_argument("--no-window", action="store_true")
    parser.add_argument("--folder", help="where the files are, or are to be kept")
    parser.add_argument("--one", nargs=2, metavar=("WHAT", "FILE"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.one:
        print(json.dumps(_MEASURED[options.one[0]](options.one[1])))
        return
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(_all(Path(options.folder or folder), options), indent=2))


def _all(folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    report: dict[str, Any] = {}
    for kind in _KINDS:
        path = folder / f"{kind}-{options.gigapixels:g}.tif"
        if not path.exists():
            write(path, options.gigapixels, _LEVELS if kind == "pyramid" else 0)
        found = report[kind] = {
            "file_mb": round(path.stat().st_size / 1e6),
            "read": measured("read", path, options.repeat),
        }
        if not options.no_window:
            found["window"] = measured("window", path, options.repeat)
        if options.peers:
            found["peers"] = {name: measured(name, path, 1) for name in ("tifffile", "pillow", "pyvips")}
    return report


if __name__ == "__main__":
    main()
