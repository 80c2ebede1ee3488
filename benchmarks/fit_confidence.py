"""Fit the coefficients of ``rflow_engine.flow.confidence`` on pairs with known truth.

    python benchmarks/fit_confidence.py FOLDER [--every 2] [--start 1] [--invented PICTURES] [--count 60]
                                       [--method learned]

FOLDER holds an ``index.json`` (a list of objects with ``suite`` and ``id``) and, for each pair, ``SUITE/ID/`` with
``source.*``, ``target.*`` and ``gt.npz`` (``target`` and ``source``: (N, 2) corresponding points). Pairs that are
refused are left out. Known points are visible in both pictures, so they cannot tell what a confidence should say where
something was painted over; pairs invented from the pictures in PICTURES can (``rflow_engine.training.warps``): there a
place is right if the field is and both pictures show it. Printed are the coefficients, the area under the ROC curve,
also with every tenth of the pairs judged by coefficients of the others, and a table of reliability.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from calibration import area_under_roc

import rflow_engine
from rflow_engine import warp
from rflow_engine.flow import confidence
from rflow_engine.settings import FineSettings, FlowMethod, Settings
from rflow_engine.training.pictures import SUFFIXES, Shelf
from rflow_engine.training.samples import Sampler
from rflow_engine.types import FloatArray

WITHIN = 3.0
WORKING = 640
POINTS = 400
# (height, width) of invented views.
INVENTED = (384, 512)
FOLDS = 10


class Recorder:
    """Stands in for ``confidence.observe`` and keeps what was observed.

    Args:
        method: of the fine stage that is observed.
    """

    def __init__(self, method: FlowMethod = "learned") -> None:
        self.settings = Settings(fine=FineSettings(method=method))
        self.original = confidence.observe
        self.last: torch.Tensor | None = None

    def __call__(self, **tensors: Any) -> torch.Tensor:
        self.last = self.original(**tensors)
        return self.last


def observations(folder: Path, entry: dict[str, str], recorder: Recorder) -> tuple[FloatArray, FloatArray] | None:
    """(N, K) observations and (N,) errors in working pixels at the known points of one pair."""
    place = folder / entry["suite"] / entry["id"]
    truth = np.load(place / "gt.npz", allow_pickle=False)
    points, wanted = truth["target"].astype(float), truth["source"].astype(float)
    if not len(points):
        return None
    source, target = (str(next(place.glob(f"{name}.*"))) for name in ("source", "target"))
    result = rflow_engine.align(source, target, recorder.settings)
    if not result or result.flow is None or recorder.last is None:
        return None
    chosen = np.random.default_rng(0).permutation(len(points))[:POINTS]
    error = np.linalg.norm(result.map_to_source(points[chosen]) - wanted[chosen], axis=1)
    error = np.nan_to_num(error, nan=np.inf) * WORKING / result.source.info.size.long_side
    field = np.ascontiguousarray(recorder.last.permute(1, 2, 0).numpy())
    observed = warp.sample_field(field, points[chosen], result.flow.target_size)
    # Where the source has no picture the confidence is 0 whatever was observed.
    inside = warp.sample_field(result.flow.confidence[..., None], points[chosen], result.flow.target_size)[:, 0] > 0
    return observed[inside], error[inside]


def invented(pictures: Path, count: int, recorder: Recorder) -> list[tuple[FloatArray, FloatArray]]:
    """The same of invented pairs; the error is infinite where the source does not show what the target shows."""
    files = sorted(path for path in pictures.iterdir() if path.suffix.lower() in SUFFIXES)
    sampler = Sampler(shelf=Shelf(files=files, long_side=WORKING), size=INVENTED, seed=0)
    found = []
    for number in range(count):
        scene, target, source = sampler.scene(number)
        grey = [np.rint(np.clip(view, 0, 1) * 255).astype(np.uint8) for view in (source, target)]
        result = rflow_engine.align(grey[0], grey[1], recorder.settings)
        if not result or result.flow is None or recorder.last is None:
            continue
        size = result.flow.target_size
        points = np.random.default_rng(number).uniform(0, [size.width, size.height], (POINTS, 2))
        truth = points + warp.sample_field(scene.flow, points, size)
        error = np.linalg.norm(result.map_to_source(points) - truth, axis=1)
        column, row = points.astype(int).T
        error[~scene.visible[row, column].astype(bool)] = np.inf
        field = np.ascontiguousarray(recorder.last.permute(1, 2, 0).numpy())
        inside = warp.sample_field(result.flow.confidence[..., None], points, size)[:, 0] > 0
        found.append((warp.sample_field(field, points, size)[inside], np.nan_to_num(error, nan=np.inf)[inside]))
    return found


def logistic(x: FloatArray, y: FloatArray, weights: FloatArray) -> FloatArray:
    """Coefficients of the columns of ``x`` (N, C) by Newton's method with a trace of ridge."""
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        hessian = (x * (weights * p * (1 - p))[:, None]).T @ x + 1e-3 * np.eye(len(w))
        w += np.linalg.solve(hessian, x.T @ (weights * (y - p)) - 1e-3 * w)
    return w


def of_others(x: FloatArray, right: FloatArray, weights: FloatArray, pair: FloatArray) -> FloatArray:
    """The score of every point (N,) by coefficients fitted without a tenth of the pairs, its own among them."""
    score, part = np.zeros(len(right)), np.random.default_rng(0).permutation(int(pair.max()) + 1)[pair] % FOLDS
    for fold in range(FOLDS):
        rest = part != fold
        score[~rest] = x[~rest] @ logistic(x[rest], right[rest], weights[rest] * rest.sum() / weights[rest].sum())
    return score


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--start", type=int, default=1)
    parser.add_argument("--every", type=int, default=2)
    parser.add_argument("--invented", type=Path, help="folder of pictures to make pairs of")
    parser.add_argument("--count", type=int, default=60, help="of them")
    parser.add_argument(
        "--method", choices=("learned", "guided"), default="learned", help="with the network or without"
    )
    arguments = parser.parse_args()
    entries = json.loads((arguments.folder / "index.json").read_text())
    recorder = Recorder(arguments.method)
    confidence.observe = recorder
    kept = [observations(arguments.folder, entry, recorder) for entry in entries[arguments.start :: arguments.every]]
    pairs = [pair for pair in kept if pair is not None and len(pair[1])]
    if arguments.invented:
        pairs += [pair for pair in invented(arguments.invented, arguments.count, recorder) if len(pair[1])]
    x = np.concatenate([pair[0] for pair in pairs])
    low, high = (np.percentile(x, share, axis=0) for share in (1, 99))
    print(
        "ranges", tuple(low.round(2).tolist()), tuple(high.round(2).tolist()), "in use", confidence.LOW, confidence.HIGH
    )
    x = confidence.terms(torch.from_numpy(x.T)).T.double().numpy()
    right = (np.concatenate([pair[1] for pair in pairs]) <= WITHIN).astype(float)
    # Every pair counts the same, however many points it has.
    weights = np.concatenate([np.full(len(pair[1]), 1.0 / len(pair[1])) for pair in pairs])
    w = logistic(x, right, weights * len(right) / weights.sum())
    score = x @ w
    print(f"{len(pairs)} pairs, {len(right)} points, {right.mean():.3f} within {WITHIN:g} px")
    print("coefficients", tuple(round(float(value), 3) for value in w))
    numbers = np.concatenate([np.full(len(pair[1]), number) for number, pair in enumerate(pairs)])
    other = area_under_roc(of_others(x, right, weights, numbers), right)
    print(f"area under the ROC curve {area_under_roc(score, right):.3f}; by coefficients of other pairs {other:.3f}")
    probability = 1 / (1 + np.exp(-score))
    for low in np.arange(0, 1, 0.1):
        members = (probability >= low) & (probability < low + 0.1)
        if members.any():
            print(f"said {low:.1f} to {low + 0.1:.1f}: {right[members].mean():.3f} of {members.sum()}")


if __name__ == "__main__":
    main()
