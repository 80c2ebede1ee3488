"""Fit the coefficients of ``rflow_engine.flow.confidence`` on pairs with known truth.

    python benchmarks/fit_confidence.py FOLDER [--every 2] [--start 1]

FOLDER holds an ``index.json`` (a list of objects with ``suite`` and ``id``) and, for each pair, ``SUITE/ID/`` with
``source.*``, ``target.*`` and ``gt.npz`` (``target`` and ``source``: (N, 2) corresponding points). Pairs that are
refused are left out. Printed are the coefficients, the area under the ROC curve and a table of reliability.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

import rflow_engine
from rflow_engine import warp
from rflow_engine.flow import confidence
from rflow_engine.types import FloatArray

if TYPE_CHECKING:
    import torch

WITHIN = 3.0
WORKING = 640
POINTS = 400


class Recorder:
    """Stands in for ``confidence.observe`` and keeps what was observed."""

    def __init__(self) -> None:
        self.original = confidence.observe
        self.last: torch.Tensor | None = None

    def __call__(self, **tensors: torch.Tensor) -> torch.Tensor:
        self.last = self.original(**tensors)
        return self.last


def observations(folder: Path, entry: dict[str, str], recorder: Recorder) -> tuple[FloatArray, FloatArray] | None:
    """(N, 4) observations and (N,) errors in working pixels at the known points of one pair."""
    place = folder / entry["suite"] / entry["id"]
    truth = np.load(place / "gt.npz", allow_pickle=False)
    points, wanted = truth["target"].astype(float), truth["source"].astype(float)
    if not len(points):
        return None
    result = rflow_engine.align(str(next(place.glob("source.*"))), str(next(place.glob("target.*"))))
    if not result or result.flow is None or recorder.last is None:
        return None
    chosen = np.random.default_rng(0).permutation(len(points))[:POINTS]
    error = np.linalg.norm(result.map_to_source(points[chosen]) - wanted[chosen], axis=1)
    error = np.nan_to_num(error, nan=np.inf) * WORKING / result.source.info.size.long_side
    field = np.ascontiguousarray(recorder.last.permute(1, 2, 0).numpy())
    return warp.sample_field(field, points[chosen], result.flow.target_size), error


def logistic(x: FloatArray, y: FloatArray, weights: FloatArray) -> FloatArray:
    """Coefficients, intercept first, by Newton's method with a trace of ridge."""
    a = np.column_stack([np.ones(len(x)), x])
    w = np.zeros(a.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-a @ w))
        hessian = (a * (weights * p * (1 - p))[:, None]).T @ a + 1e-3 * np.eye(len(w))
        w += np.linalg.solve(hessian, a.T @ (weights * (y - p)) - 1e-3 * w)
    return w


def area_under_roc(score: FloatArray, right: FloatArray) -> float:
    rank = np.empty(len(score))
    rank[np.argsort(score, kind="stable")] = np.arange(len(score))
    positive = right.sum()
    return float((rank[right > 0].sum() - positive * (positive - 1) / 2) / (positive * (len(right) - positive)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--start", type=int, default=1)
    parser.add_argument("--every", type=int, default=2)
    arguments = parser.parse_args()
    entries = json.loads((arguments.folder / "index.json").read_text())
    recorder = Recorder()
    confidence.observe = recorder
    kept = [observations(arguments.folder, entry, recorder) for entry in entries[arguments.start :: arguments.every]]
    pairs = [pair for pair in kept if pair is not None]
    x = np.concatenate([pair[0] for pair in pairs])
    right = (np.concatenate([pair[1] for pair in pairs]) <= WITHIN).astype(float)
    # Every pair counts the same, however many points it has.
    weights = np.concatenate([np.full(len(pair[1]), 1.0 / len(pair[1])) for pair in pairs])
    w = logistic(x, right, weights * len(right) / weights.sum())
    score = w[0] + x @ w[1:]
    print(f"{len(pairs)} pairs, {len(right)} points, {right.mean():.3f} within {WITHIN:g} px")
    print("coefficients", tuple(round(float(value), 3) for value in w))
    print(f"area under the ROC curve {area_under_roc(score, right):.3f}")
    probability = 1 / (1 + np.exp(-score))
    for low in np.arange(0, 1, 0.1):
        members = (probability >= low) & (probability < low + 0.1)
        if members.any():
            print(f"said {low:.1f} to {low + 0.1:.1f}: {right[members].mean():.3f} of {members.sum()}")


if __name__ == "__main__":
    main()
