"""How quick each backbone is, and how right its matches are, on views of one picture whose map is known.

    python benchmarks/bench_backbones.py [PICTURE] [--backbones sift,aliked] [--long-side 640] [--threads 2]

The picture (the shipped painting by default) is the source; the targets show it moved by a fraction of a pixel, turned,
resized, mirrored and from the side, with some noise. The last row of times is the median over the views, the first
view of each backbone left out of it because networks are loaded then. A match is right within 1 % of the target's long
side; the error is the median over the right ones, in pixels of the target. Backbones without weights are left out.
"""

from __future__ import annotations

import argparse
import statistics
import time
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from rflow_resources import sample

from rflow_engine import coords, features, runtime
from rflow_engine.context import SilentContext
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.settings import BACKBONES, CoarseSettings
from rflow_engine.types import AnyArray, FloatArray, Size

PAPER_SCALES = (2.0, 1.67, 1.33, 1.0, 0.83, 0.67, 0.5)


@dataclass(frozen=True)
class View:
    """A target that shows the source in a known way; ``map`` is target_from_source."""

    name: str
    picture: WorkingImage
    map: FloatArray


def about(size: Size, *, degrees: float = 0.0, factor: float = 1.0, mirrored: bool = False) -> FloatArray:
    """A similarity that keeps the middle of the picture in the middle of its resized frame."""
    cos, sin = np.cos(np.radians(degrees)) * factor, np.sin(np.radians(degrees)) * factor
    turn = np.array([[-cos if mirrored else cos, -sin, 0.0], [-sin if mirrored else sin, cos, 0.0], [0.0, 0.0, 1.0]])
    half = np.array([size.width, size.height]) / 2
    return np.asarray(coords.shift(*(half * factor)) @ turn @ coords.shift(*-half))


def views(large: AnyArray, size: Size) -> list[View]:
    """The targets, each drawn from the picture at full size at three times its own and reduced by averaging."""
    side = np.array([[0.95, 0.12, 0.0], [-0.08, 1.0, 20.0], [2.5e-4, -1.0e-4, 1.0]])
    wanted = {
        "moved": (coords.shift(0.3, 0.7), 1.0),
        "turned 30°": (about(size, degrees=30), 1.0),
        "turned 90°": (about(size, degrees=90), 1.0),
        "half": (about(size, factor=0.5), 0.5),
        "a quarter": (about(size, factor=0.25), 0.25),
        "mirrored": (about(size, mirrored=True), 1.0),
        "from the side": (side, 1.0),
    }
    reduction = size.width / large.shape[1]
    noise = np.random.default_rng(0)
    found = []
    for name, (matrix, factor) in wanted.items():
        w, h = round(size.width * factor), round(size.height * factor)
        full = coords.shift(-0.5, -0.5) @ np.diag([3.0, 3.0, 1.0]) @ matrix @ np.diag([reduction, reduction, 1.0])
        drawn = cv2.warpPerspective(
            large, full @ coords.shift(0.5, 0.5), (3 * w, 3 * h), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REFLECT
        )
        picture = cv2.resize(drawn, (w, h), interpolation=cv2.INTER_AREA)
        found.append(View(name, prepared(picture + noise.normal(0, 3, picture.shape)), matrix))
    return found


def prepared(rgb: AnyArray) -> WorkingImage:
    values = np.asarray(np.clip(rgb, 0, 255) / 255, np.float32)
    return WorkingImage(
        rgb=np.ascontiguousarray(values), mask=None, full_size=Size(width=rgb.shape[1], height=rgb.shape[0])
    )


def measure(name: str, source: WorkingImage, targets: list[View], settings: CoarseSettings, device: Runtime) -> None:
    """Print a row for each view, and one of times."""
    backbone, context = features.backbone(name), SilentContext()
    times: list[tuple[float, float, float]] = []
    for view in targets:
        marks = [time.perf_counter()]
        one = backbone.describe(source, "source", settings, device, context)
        marks.append(time.perf_counter())
        other = backbone.describe(view.picture, "target", settings, device, context)
        marks.append(time.perf_counter())
        matches = backbone.match(one, other, settings, device, context)
        marks.append(time.perf_counter())
        times.append((marks[1] - marks[0], marks[2] - marks[1], marks[3] - marks[2]))
        distance = np.linalg.norm(coords.apply_homography(view.map, matches.source) - matches.target, axis=1)
        right = distance < 0.01 * view.picture.size.long_side
        error = f"{np.median(distance[right]):6.2f}" if right.any() else "     –"
        print(f"{name:14} {view.name:14} {len(matches):7} {int(right.sum()):7} {error}")
    source_time, target_time, match_time = (statistics.median(column) for column in zip(*times[1:], strict=True))
    print(f"{name:14} source {source_time:.2f} s, target {target_time:.2f} s, matching {match_time:.2f} s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("picture", nargs="?", default=f"{sample.__path__[0]}/target.png")
    parser.add_argument("--backbones", default=",".join(BACKBONES))
    parser.add_argument("--long-side", type=int, default=640)
    parser.add_argument("--keypoints", type=int, default=2048)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="auto")
    chosen = parser.parse_args()
    torch.set_num_threads(chosen.threads)
    cv2.setNumThreads(chosen.threads)
    bgr = cv2.imread(chosen.picture)
    if bgr is None:
        parser.error(f"{chosen.picture} is no picture that can be read")
    large = bgr[..., ::-1]
    size = Size(width=large.shape[1], height=large.shape[0]).scaled_to(chosen.long_side)
    source = prepared(cv2.resize(large, (size.width, size.height), interpolation=cv2.INTER_AREA))
    targets = views(large, size)
    device = runtime.choose(chosen.device)
    print(f"{device.name}, {size}, at most {chosen.keypoints} keypoints")
    print(f"{'backbone':14} {'view':14} matches   right  error")
    for name in chosen.backbones.split(","):
        if missing := features.available(name):
            print(f"{name:14} left out. {missing}")
            continue
        of_paper = {"dense_long_side": chosen.long_side, "dense_scales": PAPER_SCALES}
        extra = of_paper if name.startswith("resnet50") else {}
        settings = CoarseSettings(long_side=chosen.long_side, keypoints=chosen.keypoints, **extra)
        measure(name, source, targets, settings, device)


if __name__ == "__main__":
    main()
