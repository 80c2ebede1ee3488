"""What the fine stage costs as its working size grows.

    python benchmarks/bench_fine.py [--sizes 640,1280,2560,4800] [--methods learned,guided] [--rounds 3] [--device cpu]

The shipped sample pair is enlarged so that the target has the working size, 4:3; the coarse stage runs first, at its
usual size, and is not counted. Every size and method has a process of its own. Printed are the megapixels, the median
and range of the seconds of the fine stage after a warm-up, the seconds for each megapixel, and by how much the highest
resident memory exceeds that before the first run.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
from importlib.resources import files
from typing import Any

import cv2
import numpy as np

import rflow_engine
from rflow_engine import settings as settings_module
from rflow_engine.settings import FineSettings
from rflow_engine.types import AnyArray


def measured(size: int, method: str, rounds: int, device: str) -> dict[str, Any]:
    """Seconds of the fine stage, one for each round, and what memory it took, for one working size."""
    sample = files("rflow_resources") / "sample"
    pictures: list[AnyArray] = []
    for name in ("source.png", "target.png"):
        picture = rflow_engine.open_image(str(sample / name)).display(4096)
        # The grain of an enlarged picture would be smoother than that of any real one.
        large = cv2.resize(picture, None, fx=size / 1200, fy=size / 1200, interpolation=cv2.INTER_CUBIC)
        grain = np.asarray(np.random.default_rng(len(pictures)).normal(0, 3, large.shape), np.float32)
        pictures.append(np.clip(large + grain, 0, 255).astype(np.uint8))
    source, target = pictures
    small = settings_module.with_device(settings_module.Settings(fine=FineSettings(method="guided")), device)
    rflow_engine.align(source, target, small)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    fine = FineSettings(method=method, long_side=size)  # type: ignore[arg-type]
    chosen = settings_module.with_device(settings_module.Settings(fine=fine), device)
    seconds, pixels = [], 0
    for turn in range(rounds + 1):
        result = rflow_engine.align(source, target, chosen)
        if not isinstance(result, rflow_engine.Alignment) or result.flow is None:
            raise SystemExit("The sample pair was not aligned.")
        pixels = result.flow.confidence.size
        if turn:
            seconds.append(result.timings["fine"])
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"megapixels": pixels / 1e6, "seconds": seconds, "memory": (after - before) / 1e6}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sizes", default="640,1280,2560,4800")
    parser.add_argument("--methods", default="learned,guided")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--one", action="store_true", help="measure in this process and print JSON")
    arguments = parser.parse_args()
    sizes, methods = [int(size) for size in arguments.sizes.split(",")], arguments.methods.split(",")
    if arguments.one:
        print(json.dumps(measured(sizes[0], methods[0], arguments.rounds, arguments.device)))
        return
    print(f"{'method':10s}{'long side':>10s}{'Mpx':>8s}{'median s':>10s}{'range':>16s}{'s/Mpx':>8s}{'GB more':>9s}")
    for method in methods:
        for size in sizes:
            given = ["--sizes", str(size), "--methods", method, "--rounds", str(arguments.rounds)]
            told = subprocess.run(
                [sys.executable, __file__, *given, "--device", arguments.device, "--one"],
                check=True,
                stdout=subprocess.PIPE,
                text=True,
            )
            found = json.loads(told.stdout.splitlines()[-1])
            seconds, pixels = found["seconds"], found["megapixels"]
            middle = statistics.median(seconds)
            spread = f"{min(seconds):.2f} to {max(seconds):.2f}"
            print(
                f"{method:10s}{size:10d}{pixels:8.2f}{middle:10.2f}{spread:>16s}{middle / pixels:8.2f}"
                f"{found['memory']:9.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
