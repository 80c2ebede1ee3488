"""Exporting a large 16-bit TIFF: memory over the idle process, time, and the ratio to one pass of ``cv2.remap``.

    python benchmarks/bench_export.py --megapixels 100 --rounds 3

The picture is synthetic, the alignment is made by hand (a homography with perspective and a smooth flow), and both
lie in a temporary folder. Export and the reference are measured in processes of their own, so that neither sees the
other's memory; the reference is one cubic ``cv2.remap`` of the same pixels, with picture and maps already in memory.
The figures are medians with the smallest and largest value.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import psutil
import tifffile

from rflow_engine.alignment import Alignment
from rflow_engine.export import ExportOptions, export
from rflow_engine.images import open_image
from rflow_engine.types import FlowField, HomographyFit, Matches, Size

_ASPECT = 1.25
_SAMPLE_SECONDS = 0.005


def picture_size(megapixels: float) -> Size:
    height = round((megapixels * 1e6 / _ASPECT) ** 0.5)
    return Size(width=round(height * _ASPECT), height=height)


def write_picture(path: Path, size: Size, *, compressed: bool) -> None:
    """A textured 16-bit RGB TIFF, made in bands."""
    rng = np.random.default_rng(7)
    base = rng.integers(4_000, 60_000, (600, 750, 3)).astype(np.uint16)
    picture = cv2.resize(base, (size.width, size.height), interpolation=cv2.INTER_CUBIC)
    for top in range(0, size.height, 500):
        band = picture[top : top + 500]
        band += rng.integers(0, 500, band.shape, dtype=np.uint16)
    extras: dict[str, Any] = {"compression": "zlib", "compressionargs": {"level": 1}} if compressed else {}
    tifffile.imwrite(path, picture, photometric="rgb", resolution=(600, 600), resolutionunit="INCH", **extras)


def invented_alignment(path: Path, size: Size) -> Alignment:
    """A turn of a few degrees with perspective and a flow of up to about 20 px."""
    angle = np.radians(2.0)
    homography = np.array(
        [
            [np.cos(angle), -np.sin(angle), 0.01 * size.width],
            [np.sin(angle), np.cos(angle), -0.02 * size.height],
            [0.02 / size.width, -0.01 / size.height, 1.0],
        ]
    )
    rng = np.random.default_rng(3)
    flow = cv2.resize(rng.normal(0, 8, (8, 10, 2)), (160, 128), interpolation=cv2.INTER_CUBIC)
    field = FlowField(flow=flow.astype(np.float32), confidence=np.ones((128, 160), np.float32), target_size=size)
    points = rng.random((100, 2)) * [size.width, size.height]
    few = np.ones(100, np.float32)
    matches = Matches(
        source=points, target=points, score=few, kind=np.zeros(100, np.uint8), kinds=("invented",), scale=few
    )
    fit = HomographyFit(
        source_from_target=homography,
        inliers=np.ones(100, np.bool_),
        excluded=np.zeros(100, np.bool_),
        residuals=np.zeros(100),
        threshold=3.0,
    )
    return Alignment(source=open_image(path), target=open_image(path), matches=matches, fit=fit, flow=field)


def measured(work: Callable[[], None]) -> tuple[float, float]:
    """Seconds of ``work``, and the highest resident memory over what the process had before, in bytes."""
    process = psutil.Process()
    idle = peak = process.memory_info().rss
    done = threading.Event()

    def sample() -> None:
        nonlocal peak
        while not done.wait(_SAMPLE_SECONDS):
            peak = max(peak, process.memory_info().rss)

    sampler = threading.Thread(target=sample)
    sampler.start()
    start = time.perf_counter()
    try:
        work()
        seconds = time.perf_counter() - start
    finally:
        done.set()
        sampler.join()
    return seconds, float(peak - idle)


def export_round(path: Path, size: Size, folder: Path, how: dict[str, Any]) -> tuple[float, float]:
    """One export in this process, which must be fresh."""
    alignment = invented_alignment(path, size)
    options = ExportOptions(overwrite=True, **how)
    return measured(lambda: void(export(alignment, folder, options=options)))


def remap_round(path: Path, size: Size) -> tuple[float, float]:
    """One ``cv2.remap`` over the whole picture with everything in memory; it takes sides up to 32,766 px."""
    picture = tifffile.imread(path)
    grid = invented_alignment(path, size).source_from_target
    x, y = np.meshgrid(np.arange(size.width, dtype=np.float32), np.arange(size.height, dtype=np.float32))
    w = np.float32(grid[2, 0]) * x + np.float32(grid[2, 1]) * y + np.float32(1)
    map_x = (np.float32(grid[0, 0]) * x + np.float32(grid[0, 1]) * y + np.float32(grid[0, 2])) / w
    map_y = (np.float32(grid[1, 0]) * x + np.float32(grid[1, 1]) * y + np.float32(grid[1, 2])) / w
    del x, y, w
    return measured(lambda: void(cv2.remap(picture, map_x, map_y, cv2.INTER_CUBIC)))


def void(result: object) -> None:
    """Drop a result."""


def in_fresh_process(function: Callable[..., tuple[float, float]], *arguments: object) -> tuple[float, float]:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments)


def summary(values: list[float], digits: int = 2) -> dict[str, float]:
    return {
        "median": round(statistics.median(values), digits),
        "min": round(min(values), digits),
        "max": round(max(values), digits),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", type=float, default=100.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--compressed", action="store_true", help="read a compressed TIFF, which is decoded as a whole")
    parser.add_argument("--write", default="aligned", help="outputs, separated by commas; or usual")
    parser.add_argument("--format", default="auto", help="of the aligned picture")
    parser.add_argument("--compression", default="none", help="of the TIFFs that are written")
    parser.add_argument("--pyramid", action=argparse.BooleanOptionalAction, help="whether these are pyramids")
    chosen = parser.parse_args()
    how = {
        "what": None if chosen.write == "usual" else tuple(chosen.write.split(",")),
        "image_format": chosen.format,
        "compression": chosen.compression,
        "pyramid": chosen.pyramid,
    }
    size = picture_size(chosen.megapixels)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "picture.tif"
        write_picture(path, size, compressed=chosen.compressed)
        exports, remaps = [], []
        # Turn by turn, so that a busy moment of the machine falls on both.
        for _ in range(chosen.rounds):
            exports.append(in_fresh_process(export_round, path, size, folder / "out", how))
            remaps.append(in_fresh_process(remap_round, path, size))
        written = sum(file.stat().st_size for file in (folder / "out").iterdir())
    report = {
        "how": how,
        "written_gb": round(written / 1e9, 3),
        "picture": f"{size} RGB 16 bit",
        "processors": psutil.cpu_count(),
        "export_seconds": summary([seconds for seconds, _ in exports]),
        "export_peak_gb_over_idle": summary([peak / 1e9 for _, peak in exports]),
        "remap_seconds": summary([seconds for seconds, _ in remaps]),
        "ratio": summary([a[0] / b[0] for a, b in zip(exports, remaps, strict=True)]),
    }
    print(json.dumps(report, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
