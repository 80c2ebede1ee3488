"""How long one pair takes, beside SIFT + MAGSAC++ + DIS of OpenCV in the same run.

    python benchmarks/bench_align.py [SOURCE TARGET] [--rounds 9] [--preset balanced] [--device cpu]

Without pictures, the shipped sample pair is measured. Both pictures are first reduced to a long side of 640 px in
memory, so that reading files is not part of the figures. The methods take turns, so that a slow moment of the machine
meets both.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import cv2
import numpy as np

import rflow_engine
from rflow_engine import settings as settings_module
from rflow_engine.context import CallbackContext
from rflow_engine.types import AnyArray, Progress

LONG_SIDE = 640


def reduced(path: str) -> AnyArray:
    picture = rflow_engine.open_image(path).display(4096)
    scale = LONG_SIDE / max(picture.shape[:2])
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))


def peer(source: AnyArray, target: AnyArray) -> AnyArray:
    """The classic recipe: 4,096 SIFT keypoints, ratio test, MAGSAC++, warp, DIS flow."""
    grey = [cv2.cvtColor(image, cv2.COLOR_RGB2GRAY) for image in (source, target)]
    sift = cv2.SIFT.create(4096)
    (k0, d0), (k1, d1) = (sift.detectAndCompute(image, None) for image in grey)
    pairs = [m for m, n in cv2.BFMatcher().knnMatch(d0, d1, k=2) if m.distance < 0.85 * n.distance]
    points = np.array([(*k0[m.queryIdx].pt, *k1[m.trainIdx].pt) for m in pairs], np.float32)
    h, _ = cv2.findHomography(points[:, 2:], points[:, :2], cv2.USAC_MAGSAC, 3.0, maxIters=10_000, confidence=0.9999)
    size = (target.shape[1], target.shape[0])
    warped = cv2.warpPerspective(grey[0], h, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    flow = np.zeros((*target.shape[:2], 2), np.float32)
    cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM).calc(grey[1], warped, flow)
    return flow


def timed(action: Callable[[], Any]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def spread(name: str, values: list[float], unit: str = "s") -> str:
    return f"{name:34s} median {statistics.median(values):6.2f} {unit}   ({min(values):.2f} to {max(values):.2f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("pictures", nargs="*", metavar="SOURCE TARGET")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--preset", default="balanced")
    parser.add_argument("--device", default="cpu")
    arguments = parser.parse_args()
    sample = files("rflow_resources") / "sample"
    paths = arguments.pictures or [str(sample / "source.png"), str(sample / "target.png")]
    if len(paths) != 2:
        parser.error("give a source and a target, or neither")
    source, target = (reduced(path) for path in paths)
    chosen = settings_module.with_device(settings_module.preset(arguments.preset), arguments.device)
    coarse_after: list[float] = []

    def ours() -> None:
        start = time.perf_counter()

        def note(progress: Progress) -> None:
            if progress.partial is not None:
                coarse_after.append(time.perf_counter() - start)

        result = rflow_engine.align(source, target, chosen, CallbackContext(note))
        if not result:
            raise SystemExit(f"not aligned: {result}")

    ours()
    peer(source, target)
    coarse_after.clear()
    whole, other = [], []
    for _ in range(arguments.rounds):
        whole.append(timed(ours))
        other.append(timed(lambda: peer(source, target)))

    import torch

    print(
        f"{source.shape[1]} x {source.shape[0]} to {target.shape[1]} x {target.shape[0]} px, preset {arguments.preset},"
    )
    print(f"device {arguments.device}, {torch.get_num_threads()} threads, {arguments.rounds} rounds after a warm-up")
    print(spread("whole pair", whole))
    print(spread("until the coarse result", coarse_after))
    print(spread("SIFT + MAGSAC++ + DIS", other))
    print(spread("ratio to it", [a / b for a, b in zip(whole, other, strict=True)], "x"))


if __name__ == "__main__":
    main()
