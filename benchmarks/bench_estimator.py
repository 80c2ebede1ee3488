"""The estimator of the coarse stage beside OpenCV's MAGSAC++, PoseLib, kornia and the paper's solver, in one run.

    python benchmarks/bench_estimator.py [--seeds 20] [--json FILE]
    python benchmarks/bench_estimator.py --pairs FOLDER --cache FOLDER [--json FILE]

Without pairs, matches are invented: a random homography of a picture of 640 by 480 px, noise of a pixel, 10 to 90 %
outliers, and a belief in each match that says a little about whether it is right. With pairs, the matches are those of
``coarse.find_matches``, kept in the cache; the folder is laid out as for ``fit_confidence.py``. Printed are median and
geometric mean of the corner error, how often it is below 1 % of the image, and the median time (first to last decile).

All methods get the same matches and threshold and use one thread; they take turns on every set of matches. Times are
of the processor, not of the clock, so that other work on the machine counts for nothing. PoseLib and kornia are left
out where they are not installed.

The paper's solver (RANSAC-Flow, Shen et al., ECCV 2020) draws 10,000 samples of four with replacement, in chunks of
100, solves each by NumPy's SVD, measures the error one way and returns the sample with most inliers.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from rflow_engine import coords
from rflow_engine.context import SilentContext
from rflow_engine.robust import models, ransac
from rflow_engine.types import FloatArray, Size

LONG_SIDE = 640
SIZE = Size(width=640, height=480)
ITERATIONS = 10_000
CERTAINTY = 0.9999
# Libraries read these when they are loaded.
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
# What takes fewer milliseconds than this is called twice and the quicker call counts, so that no method pays for the
# caches that the one before it has filled with its own.
QUICK = 100.0
# Corner errors are held within these limits in pixels for their geometric mean.
LOGARITHMS = (0.05, 100.0)
# A corner error below this share of the long side is a success.
SUCCESS = 0.01


@dataclass(frozen=True)
class Case:
    """Matches in working pixels, and the truth."""

    group: str
    source: FloatArray
    target: FloatArray
    weights: FloatArray
    tolerance: FloatArray
    corners: FloatArray
    truth: FloatArray | None
    true_source: FloatArray = field(default_factory=lambda: np.zeros((0, 2)))
    true_target: FloatArray = field(default_factory=lambda: np.zeros((0, 2)))


Method = Callable[[Case, float, int], FloatArray | None]


def ours(case: Case, threshold: float, seed: int) -> FloatArray | None:
    options = ransac.Options(threshold=threshold, iterations=ITERATIONS, certainty=CERTAINTY, seed=seed)
    found = ransac.estimate(case.source, case.target, case.weights, case.tolerance, options, SilentContext())
    return None if found is None else found.target_from_source


def ours_without_belief(case: Case, threshold: float, seed: int) -> FloatArray | None:
    ones = np.ones(len(case.source))
    options = ransac.Options(threshold=threshold, iterations=ITERATIONS, certainty=CERTAINTY, seed=seed)
    found = ransac.estimate(case.source, case.target, ones, ones, options, SilentContext())
    return None if found is None else found.target_from_source


def magsac(case: Case, threshold: float, seed: int) -> FloatArray | None:
    h, _ = cv2.findHomography(
        case.source, case.target, cv2.USAC_MAGSAC, threshold, maxIters=ITERATIONS, confidence=CERTAINTY
    )
    return None if h is None else np.asarray(h, np.float64)


def poselib(case: Case, threshold: float, seed: int, *, ordered: bool = False) -> FloatArray | None:
    import poselib as library  # type: ignore[import-untyped]

    order = np.argsort(-case.weights, kind="stable") if ordered else slice(None)
    options = {
        "max_reproj_error": threshold,
        "max_iterations": ITERATIONS,
        "success_prob": CERTAINTY,
        "seed": seed,
        "progressive_sampling": ordered,
    }
    h, _ = library.estimate_homography(case.source[order], case.target[order], options, {})
    return np.asarray(h, np.float64)


def poselib_ordered(case: Case, threshold: float, seed: int) -> FloatArray | None:
    return poselib(case, threshold, seed, ordered=True)


def kornia(case: Case, threshold: float, seed: int) -> FloatArray | None:
    import torch
    from kornia.geometry import RANSAC

    solver = RANSAC("homography", inl_th=threshold, max_iter=10, batch_size=1000, confidence=CERTAINTY, seed=seed)
    points = (torch.from_numpy(np.asarray(x, np.float32)) for x in (case.source, case.target))
    return np.asarray(solver(*points)[0].double().numpy())


def paper(case: Case, threshold: float, seed: int) -> FloatArray | None:
    rng = np.random.default_rng(seed)
    count = len(case.source)
    homogeneous = np.concatenate([case.source, np.ones((count, 1))], axis=1).T
    best, most = None, 0
    for _ in range(ITERATIONS // 100):
        drawn = rng.integers(count, size=(100, 4))
        drawn = drawn[(np.diff(np.sort(drawn, axis=1), axis=1) > 0).all(axis=1)]
        x, y = case.source[drawn, 0], case.source[drawn, 1]
        u, v = case.target[drawn, 0], case.target[drawn, 1]
        one, zero = np.ones_like(x), np.zeros_like(x)
        rows = [
            np.stack([x, y, one, zero, zero, zero, -u * x, -u * y, -u], axis=2),
            np.stack([zero, zero, zero, x, y, one, -v * x, -v * y, -v], axis=2),
        ]
        h = np.linalg.svd(np.concatenate(rows, axis=1))[2][:, -1].reshape(-1, 3, 3)
        with np.errstate(divide="ignore", invalid="ignore"):
            h = h[np.linalg.det(h / h[:, 2:, 2:]) > 1e-6]
            mapped = h @ homogeneous
            distance = np.hypot(*(mapped[:, i] / mapped[:, 2] - case.target[:, i] for i in range(2)))
        inliers = (distance < threshold).sum(axis=1)
        if len(inliers) and inliers.max() > most:
            best, most = h[inliers.argmax()], int(inliers.max())
    return best


METHODS: dict[str, Method] = {
    "ours": ours,
    "ours, no belief": ours_without_belief,
    "OpenCV MAGSAC++": magsac,
    "PoseLib": poselib,
    "PoseLib, PROSAC": poselib_ordered,
    "kornia": kornia,
    "paper": paper,
}


def available() -> dict[str, Method]:
    """The methods whose libraries are installed."""
    missing = [name for name in ("poselib", "kornia") if importlib.util.find_spec(name) is None]
    return {name: method for name, method in METHODS.items() if not any(m in name.lower() for m in missing)}


def invented(count: int, outliers: float, seed: int) -> Case:
    """Matches of a homography that turns, scales and tilts, among wrong ones spread over the target."""
    rng = np.random.default_rng([count, round(100 * outliers), seed])
    corners = coords.corners(SIZE)
    middle = corners.mean(axis=0)
    angle, scale = rng.uniform(-np.pi, np.pi), rng.uniform(0.6, 1.5)
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    moved = (corners + rng.uniform(-0.2, 0.2, (4, 2)) * [SIZE.width, SIZE.height] - middle) @ turn.T + middle
    truth = models.least_squares(corners, moved, np.ones(4))
    assert truth is not None
    source = rng.random((count, 2)) * [SIZE.width, SIZE.height]
    target = coords.apply_homography(truth, source)
    wrong = rng.random(count) < outliers
    low, high = target.min(axis=0), target.max(axis=0)
    # A pixel of noise between them, of which each picture has its part.
    source = source + rng.normal(0, np.sqrt(0.5), (count, 2))
    target = target + rng.normal(0, np.sqrt(0.5), (count, 2))
    target[wrong] = low + rng.random((int(wrong.sum()), 2)) * (high - low)
    weights = np.where(wrong, rng.beta(2, 3, count), rng.beta(3, 2, count)) + 0.02
    group = f"{count:5d} matches, {outliers:3.0%} outliers"
    return Case(group, source, target, weights, np.ones(count), corners, truth)


def real(folder: Path, cache: Path) -> Iterator[Case]:
    """Matches of public pairs; the truth is a homography where one explains the true points within 2 px."""
    for entry in json.loads((folder / "index.json").read_text()):
        name = f"{entry['suite']}__{entry['id']}.npz"
        pair = folder / entry["suite"] / entry["id"]
        true = np.load(pair / "gt.npz")
        if not len(true["target"]):
            continue
        if not (cache / name).exists():
            _find(next(pair.glob("source.*")), next(pair.glob("target.*")), cache / name)
        kept = np.load(cache / name)
        factors = [LONG_SIDE / max(LONG_SIDE, *kept[f"{side}_size"]) for side in ("source", "target")]
        true_source, true_target = true["source"] * factors[0], true["target"] * factors[1]
        true_source, true_target = np.asarray(true_source, np.float64), np.asarray(true_target, np.float64)
        truth = models.least_squares(true_source, true_target, np.ones(len(true_source)))
        if truth is not None and not _explains(truth, true_source, true_target):
            truth = None
        yield Case(
            group="pairs",
            source=kept["source"] * factors[0],
            target=kept["target"] * factors[1],
            weights=kept["weights"],
            tolerance=kept["tolerance"],
            corners=np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * kept["source_size"] * factors[0],
            truth=truth,
            true_source=true_source,
            true_target=true_target,
        )


def _explains(truth: FloatArray, source: FloatArray, target: FloatArray) -> bool:
    """Whether enough points agree with a homography for its corners to mean something."""
    if len(source) < 12:
        return False
    errors = models.squared_errors(truth[None], source, target)
    return bool(np.quantile(errors, 0.9) < 4.0)


def _find(source: Path, target: Path, kept: Path) -> None:
    from rflow_engine import coarse, open_image, runtime
    from rflow_engine.settings import CoarseSettings

    settings = CoarseSettings()
    images = open_image(str(source)), open_image(str(target))
    pair = coarse.Pair(source=images[0].working(settings.long_side), target=images[1].working(settings.long_side))
    matches = coarse.find_matches(pair, settings, runtime.choose("cpu"), SilentContext())
    sizes = [np.array([image.info.size.width, image.info.size.height]) for image in images]
    np.savez(
        kept,
        source=matches.source,
        target=matches.target,
        weights=coarse.prior_weights(matches),
        tolerance=matches.scale.astype(np.float64),
        source_size=sizes[0],
        target_size=sizes[1],
    )


def corner_error(h: FloatArray | None, case: Case) -> float:
    """Mean distance in target pixels of where the source's corners land from where they belong."""
    if h is None or case.truth is None:
        return np.inf
    h = h if (np.concatenate([case.source, _column(case.source)], axis=1) @ h[2] > 0).mean() >= 0.5 else -h
    there = coords.apply_homography(h, case.corners) - coords.apply_homography(case.truth, case.corners)
    return float(np.nan_to_num(np.linalg.norm(there, axis=1), nan=np.inf).mean())


def point_errors(h: FloatArray | None, case: Case) -> FloatArray:
    """Distance in source pixels of the true points from where the target's points land."""
    if h is None or not np.isfinite(h).all() or abs(np.linalg.det(h)) < 1e-12:
        return np.full(len(case.true_source), np.inf)
    mapped = np.concatenate([case.true_target, _column(case.true_target)], axis=1) @ np.linalg.inv(h).T
    with np.errstate(divide="ignore", invalid="ignore"):
        errors = np.linalg.norm(mapped[:, :2] / mapped[:, 2:] - case.true_source, axis=1)
    return np.asarray(np.nan_to_num(errors, nan=np.inf))


def _column(points: FloatArray) -> FloatArray:
    return np.ones((len(points), 1))


@dataclass
class Record:
    """What one method did on one group of cases."""

    corner: list[float] = field(default_factory=list)
    ms: list[float] = field(default_factory=list)
    aligned: list[bool] = field(default_factory=list)
    within: list[float] = field(default_factory=list)

    def summary(self) -> dict[str, float]:
        good = [error < SUCCESS * LONG_SIDE for error in self.corner]
        ms = np.array(self.ms)
        result = {
            "corner_px": float(np.median(self.corner)) if self.corner else float("nan"),
            "corner_mean_px": float(np.exp(np.log(np.clip(self.corner, *LOGARITHMS)).mean())) if good else float("nan"),
            "success": float(np.mean(good)) if good else float("nan"),
            "ms": float(np.median(ms)),
            "ms_low": float(np.quantile(ms, 0.1)),
            "ms_high": float(np.quantile(ms, 0.9)),
        }
        if self.aligned:
            result |= {"aligned": float(np.mean(self.aligned)), "pck1": float(np.mean(self.within))}
        return result


def timed(method: Method, case: Case, threshold: float, seed: int) -> tuple[FloatArray | None, float]:
    start = time.thread_time()
    try:
        h = method(case, threshold, seed)
    except (cv2.error, RuntimeError, ValueError):
        h = None
    return h, 1e3 * (time.thread_time() - start)


def measure(method: Method, case: Case, threshold: float, seed: int, record: Record) -> None:
    h, ms = timed(method, case, threshold, seed)
    if ms < QUICK:
        ms = min(ms, timed(method, case, threshold, seed)[1])
    record.ms.append(ms)
    if case.truth is not None:
        record.corner.append(corner_error(h, case))
    if len(case.true_source):
        errors = point_errors(h, case)
        record.aligned.append(bool(np.median(errors) <= 5))
        record.within.append(float((errors <= 1).mean()))


def table(group: str, records: dict[str, Record]) -> dict[str, dict[str, float]]:
    rows = {name: record.summary() for name, record in records.items()}
    fastest = min(row["ms"] for name, row in rows.items() if not name.startswith("ours"))
    print(f"\n{group}")
    for name, row in rows.items():
        line = f"  {name:18s} corner error {row['corner_px']:8.3f} px, {row['corner_mean_px']:7.3f} px   "
        line += f"success {row['success']:5.2f}   "
        line += f"{row['ms']:8.2f} ms ({row['ms_low']:.2f} to {row['ms_high']:.2f}), {row['ms'] / fastest:6.2f} x"
        if "aligned" in row:
            line += f"   aligned {row['aligned']:.3f}   PCK@1 {row['pck1']:.3f}"
        print(line)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--counts", type=int, nargs="+", default=[400, 1500, 5000])
    parser.add_argument("--outliers", type=float, nargs="+", default=[0.1, 0.3, 0.5, 0.7, 0.8, 0.9])
    parser.add_argument("--seeds", type=int, default=20, help="sets of matches, or runs on each pair")
    parser.add_argument("--threshold", type=float, default=5.0)
    parser.add_argument("--without", nargs="*", default=[], help="methods to leave out")
    parser.add_argument("--pairs", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    if arguments.pairs is not None and arguments.cache is None:
        parser.error("--pairs needs --cache, a folder to keep matches in")
    if not ONE_THREAD.items() <= os.environ.items():
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **ONE_THREAD})
    cv2.setNumThreads(1)
    methods = {name: method for name, method in available().items() if name not in arguments.without}
    if "kornia" in methods or arguments.pairs is not None:
        import torch

        torch.set_num_threads(1)
    warm = invented(300, 0.5, 0)
    for method in methods.values():
        measure(method, warm, arguments.threshold, 0, Record())
    results = {}
    for group, cases in groups(arguments):
        records = {name: Record() for name in methods}
        for number, case in enumerate(cases):
            for name, method in methods.items():
                measure(method, case, arguments.threshold, number, records[name])
        results[group] = table(group, records)
    if arguments.json is not None:
        arguments.json.write_text(json.dumps(results, indent=1))


def groups(arguments: argparse.Namespace) -> Iterator[tuple[str, list[Case]]]:
    if arguments.pairs is not None:
        arguments.cache.mkdir(parents=True, exist_ok=True)
        cases = list(real(arguments.pairs, arguments.cache))
        flat = sum(case.truth is not None for case in cases)
        yield f"{len(cases)} pairs, of which {flat} are related by a homography", cases * arguments.seeds
        return
    for count in arguments.counts:
        for outliers in arguments.outliers:
            cases = [invented(count, outliers, seed) for seed in range(arguments.seeds)]
            yield cases[0].group, cases


if __name__ == "__main__":
    main()
