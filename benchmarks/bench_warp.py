"""Warping a large 16-bit picture: against one pass of ``cv2.remap`` in memory, and a gigapixel against ``vips mapim``.

    python benchmarks/bench_warp.py --megapixels 100 --rounds 3
    python benchmarks/bench_warp.py --gigapixel --megapixels 1000 --rounds 1

The picture is synthetic, in a tiled BigTIFF; the map is a homography with perspective and a smooth flow. Without
``--gigapixel`` four things are measured turn by turn in one process, after a small warm-up: ``cv2.remap`` over pixels
and maps in memory, cubic and linear; all tiles of the aligned picture, read from the file and dropped; the export that
writes them. With it the export and libvips' ``mapim`` of the same map, cubic, into the same kind of file, each in a
process of its own with its highest memory (``VmHWM``). Our file has alpha, that of libvips has not, unless
``--opaque``. The files lie in a temporary folder; a gigapixel needs 21 GB there.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import platform
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import psutil
import tifffile
from bench_export import invented_alignment, picture_size, summary

from rflow_engine import warp
from rflow_engine.alignment import Alignment
from rflow_engine.export import ExportOptions, export
from rflow_engine.export.aligned import aligned_canvas
from rflow_engine.export.frame import frame_of
from rflow_engine.tiles import map_tiles, tile_boxes
from rflow_engine.types import AnyArray, Size

_TILE = 512


def write_tiled(path: Path, size: Size) -> None:
    """A textured 16-bit RGB BigTIFF in tiles, never whole in memory."""
    rng = np.random.default_rng(7)
    coarse = cv2.resize(rng.integers(4_000, 60_000, (40, 50, 3)).astype(np.uint16), (2400, 1900))
    texture = coarse + rng.integers(0, 4_000, coarse.shape, dtype=np.uint16)

    def tiles() -> Iterator[AnyArray]:
        for box in tile_boxes(size, width=_TILE, height=_TILE):
            top, left = box.top * 7 % 1300, box.left * 11 % 1800
            yield texture[top : top + _TILE, left : left + _TILE]

    tifffile.imwrite(
        path,
        tiles(),
        shape=(*size.shape, 3),
        dtype=np.uint16,
        tile=(_TILE, _TILE),
        photometric="rgb",
        bigtiff=True,
        resolution=(600, 600),
        resolutionunit="INCH",
    )


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def options_of(interpolation: warp.Interpolation, opaque: bool) -> ExportOptions:
    background = "#000000" if opaque else "transparent"
    return ExportOptions(
        what=("aligned",), overwrite=True, interpolation=interpolation, background=background, pyramid=False
    )


def drop_tiles(alignment: Alignment, interpolation: warp.Interpolation) -> None:
    """Make every tile of the aligned picture as the export does, and write none."""
    options = options_of(interpolation, opaque=False)
    canvas = aligned_canvas(alignment, frame_of(alignment, "target", None), options)
    for _ in map_tiles(canvas.tile, tile_boxes(canvas.size, width=_TILE, height=_TILE)):
        pass


def maps_in_memory(alignment: Alignment, size: Size) -> tuple[AnyArray, AnyArray]:
    """The whole map as OpenCV takes it."""
    maps = np.empty((2, *size.shape), np.float32)
    for box in tile_boxes(size, width=size.width, height=256):
        tile = warp.tile_map(alignment.source_from_target, alignment.flow, box)
        maps[0, box.top : box.bottom], maps[1, box.top : box.bottom] = tile.x - 0.5, tile.y - 0.5
    return maps[0], maps[1]


def in_memory_rounds(path: Path, size: Size, folder: Path, rounds: int, opaque: bool) -> dict[str, Any]:
    """Everything in this process, turn by turn."""
    alignment = invented_alignment(path, size)
    picture = tifffile.imread(path)
    x, y = maps_in_memory(alignment, size)
    ways: dict[str, Callable[[], object]] = {}
    for name, flag in (("cubic", cv2.INTER_CUBIC), ("linear", cv2.INTER_LINEAR)):
        ways[f"remap {name}"] = lambda flag=flag: cv2.remap(picture, x, y, flag)  # type: ignore[misc]
    for how in ("cubic", "linear", "lanczos"):
        ways[f"tiles {how}"] = lambda how=how: drop_tiles(alignment, how)  # type: ignore[misc]
    for how in ("cubic", "linear"):
        options = options_of(how, opaque)  # type: ignore[arg-type]
        ways[f"export {how}"] = lambda options=options: export(alignment, folder, options=options)  # type: ignore[misc]
    small = invented_alignment(path, size)
    for how in ("cubic", "linear", "lanczos"):
        # Compile, and start the threads.
        frame = replace(frame_of(small, "target", None))
        canvas = aligned_canvas(small, frame, options_of(how, opaque=False))  # type: ignore[arg-type]
        canvas.tile(tile_boxes(size, width=_TILE, height=_TILE)[0])
    cv2.remap(picture[:600, :600], x[:500, :500], y[:500, :500], cv2.INTER_CUBIC)
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    # On a busy machine the time that processors were at work says more.
    processor: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, work in ways.items():
            before = time.process_time()
            seconds[name].append(timed(work))
            processor[name].append(time.process_time() - before)
    found: dict[str, Any] = {name: summary(values) for name, values in seconds.items()}
    for how in ("cubic", "linear"):
        for kind in ("tiles", "export"):
            pairs = zip(seconds[f"{kind} {how}"], seconds[f"remap {how}"], strict=True)
            found[f"{kind} / remap, {how}"] = summary([a / b for a, b in pairs])
            pairs = zip(processor[f"{kind} {how}"], processor[f"remap {how}"], strict=True)
            found[f"{kind} / remap, {how}, processor time"] = summary([a / b for a, b in pairs])
    return found


def highest_memory() -> float:
    """GB that this process has held at most."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) * 1024 / 1e9
    return float("nan")


def export_round(path: Path, size: Size, folder: Path, opaque: bool) -> tuple[float, float]:
    alignment = invented_alignment(path, size)
    seconds = timed(lambda: export(alignment, folder, options=options_of("cubic", opaque)))
    return seconds, highest_memory()


def mapim_round(path: Path, size: Size, folder: Path, opaque: bool) -> tuple[float, float]:
    """The same with libvips: the map from coordinates and the flow, enlarged as it goes."""
    import pyvips

    alignment = invented_alignment(path, size)
    # With numbers of NumPy the arithmetic would leave libvips.
    h, flow = alignment.source_from_target.tolist(), alignment.flow
    assert flow is not None

    def work() -> None:
        points = pyvips.Image.xyz(size.width, size.height).cast("float") + 0.5
        field = pyvips.Image.new_from_memory(
            flow.flow.tobytes(), flow.grid_size.width, flow.grid_size.height, 2, "float"
        )
        shift = field.resize(size.width / field.width, vscale=size.height / field.height, kernel="linear").crop(
            0, 0, size.width, size.height
        )
        x, y = points[0] + shift[0], points[1] + shift[1]
        w = h[2][0] * x + h[2][1] * y + h[2][2]
        index = ((h[0][0] * x + h[0][1] * y + h[0][2]) / w - 0.5).bandjoin(
            (h[1][0] * x + h[1][1] * y + h[1][2]) / w - 0.5
        )
        picture = pyvips.Image.new_from_file(str(path), access="random")
        warped = picture.mapim(index, interpolate=pyvips.Interpolate.new("bicubic"))
        warped.tiffsave(
            str(folder / "vips.tif"), tile=True, tile_width=_TILE, tile_height=_TILE, bigtiff=True, compression="none"
        )

    folder.mkdir(exist_ok=True)
    seconds = timed(work)
    (folder / "vips.tif").unlink()
    return seconds, highest_memory()


def in_fresh_process(function: Callable[..., tuple[float, float]], *arguments: object) -> tuple[float, float]:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments)


def gigapixel_rounds(path: Path, size: Size, folder: Path, rounds: int, opaque: bool) -> dict[str, Any]:
    ours, theirs = [], []
    # Compiled code comes from the disk afterwards.
    drop = folder / "warm"
    small = Size(width=1024, height=768)
    write_tiled(folder / "small.tif", small)
    in_fresh_process(export_round, folder / "small.tif", small, drop, opaque)
    for _ in range(rounds):
        ours.append(in_fresh_process(export_round, path, size, folder / "out", opaque))
        for file in (folder / "out").iterdir():
            file.unlink()
        theirs.append(in_fresh_process(mapim_round, path, size, folder / "vips", opaque))
    return {
        "export seconds": summary([a for a, _ in ours]),
        "export peak GB": summary([b for _, b in ours]),
        "mapim seconds": summary([a for a, _ in theirs]),
        "mapim peak GB": summary([b for _, b in theirs]),
        "export / mapim": summary([a[0] / b[0] for a, b in zip(ours, theirs, strict=True)]),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", type=float, default=100.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--gigapixel", action="store_true", help="against libvips, each in a process of its own")
    parser.add_argument("--opaque", action="store_true", help="write no alpha")
    parser.add_argument("--folder", type=Path, help="where the files lie for the while")
    chosen = parser.parse_args()
    size = picture_size(chosen.megapixels)
    rounds = gigapixel_rounds if chosen.gigapixel else in_memory_rounds
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        path = Path(name) / "picture.tif"
        write_tiled(path, size)
        found = rounds(path, size, Path(name), chosen.rounds, chosen.opaque)
    report = {
        "picture": f"{size} RGB 16 bit",
        "processors": psutil.cpu_count(),
        "load": [round(value, 1) for value in psutil.getloadavg()],
        "python": platform.python_version(),
        **found,
    }
    print(json.dumps(report, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
