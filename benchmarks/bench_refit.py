"""How long it takes until the transform follows an edit of the matches.

    python benchmarks/bench_refit.py [--matches 10000] [--rounds 15]

Made-up matches of two pictures, six in ten of them right to about a working pixel, are edited as a user would: some
are excluded, some locked, one is dragged, one is added by hand, a region is drawn. After each edit the transform is
fitted again, without the fine stage; the figures are the time of the edit and the fit together. Edits take turns, so
that a slow moment of the machine meets them all.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

import rflow_engine
from rflow_engine import coords, editing, pipeline
from rflow_engine.alignment import Alignment
from rflow_engine.types import FloatArray, HomographyFit, Matches, Region, Regions, Size

SOURCE, TARGET = Size(width=6000, height=4500), Size(width=5200, height=4000)
TRUTH = np.array([[1.05, 0.12, -8.0], [-0.10, 1.02, 220.0], [1.0e-5, -5.0e-6, 1.0]])
REGION = Region(outline=np.array([[0.0, 0.0], [1500.0, 200.0], [1300.0, 1500.0], [100.0, 1400.0]]))


def invented(count: int) -> Alignment:
    """An alignment with so many matches, of pictures that nobody will look at."""
    rng = np.random.default_rng(0)
    target = rng.random((count, 2)) * [TARGET.width, TARGET.height]
    source = coords.apply_homography(TRUTH, target) + rng.normal(0, 8.0, target.shape)
    wrong = rng.random(count) < 0.4
    source[wrong] = rng.random((int(wrong.sum()), 2)) * [SOURCE.width, SOURCE.height]
    matches = Matches(
        source=source,
        target=target,
        score=rng.uniform(0.3, 1, count).astype(np.float32),
        kind=(np.arange(count) % 2).astype(np.uint8),
        kinds=("keypoints, LighterGlue", "dense, mutual neighbours"),
        scale=(1.0 + np.arange(count) % 2).astype(np.float32),
    )
    fit = HomographyFit(
        source_from_target=TRUTH,
        inliers=~wrong,
        excluded=np.zeros(count, bool),
        residuals=np.zeros(count),
        threshold=40.0,
    )
    pictures = (rflow_engine.open_image(np.zeros(size.shape, np.uint8)) for size in (SOURCE, TARGET))
    return Alignment(source=next(pictures), target=next(pictures), matches=matches, fit=fit)


def corner_error(alignment: Alignment) -> float:
    corners = coords.corners(TARGET)
    away: FloatArray = alignment.map_to_source(corners) - coords.apply_homography(TRUTH, corners)
    return float(np.linalg.norm(away, axis=1).max())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--matches", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    alignment = invented(arguments.matches)
    edits = editing.start(alignment)
    right = np.flatnonzero(alignment.fit.inliers)
    middle = np.array([TARGET.width, TARGET.height]) / 2
    hand = [(coords.apply_homography(TRUTH, point), point) for point in (middle, middle * 0.4, middle * [1.5, 0.6])]

    def refitted(changed: editing.Edits, regions: Regions | None = None) -> Alignment:
        result = pipeline.refit(alignment, changed, regions=regions, fine=False)
        if not result:
            raise SystemExit(f"not fitted: {result}")
        return result

    actions: dict[str, Callable[[], Alignment]] = {
        "nothing changed": lambda: refitted(edits),
        "300 matches excluded": lambda: refitted(editing.exclude(edits, right[:300])),
        "one dragged by 30 px": lambda: refitted(
            editing.move(edits, int(right[5]), target=alignment.matches.target[right[5]] + 30.0)
        ),
        "one added by hand": lambda: refitted(editing.add(edits, *hand[0])),
        "20 locked": lambda: refitted(editing.lock(edits, right[:20])),
        "a region left out": lambda: refitted(edits, replace(alignment.regions, target=(REGION,))),
    }
    times: dict[str, list[float]] = {name: [] for name in actions}
    for turn in range(arguments.rounds + 1):
        for name, action in actions.items():
            start = time.perf_counter()
            action()
            if turn:
                times[name].append(1000 * (time.perf_counter() - start))
    print(f"{arguments.matches} matches, {arguments.rounds} rounds after a warm-up; milliseconds")
    for name, values in times.items():
        print(
            f"{name:24s} median {statistics.median(values):6.1f}   ({min(values):.1f} to {max(values):.1f}),"
            f" corner error {corner_error(actions[name]()):.2f} px"
        )


if __name__ == "__main__":
    main()
