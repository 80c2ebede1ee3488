"""Whether the confidence of the fine stage means what it says.

    python benchmarks/bench_confidence.py FOLDER [--suites all] [--every K] [--methods guided,learned] [--cache FOLDER]
        [--picture FILE] [--json FILE]

FOLDER is laid out as ``flow_pairs.py`` says. The confidence at the known points of the target is compared with whether
the map is right there: within 1 and within 3 px of a 640-px source. At most 400 points of a pair are taken, and every
pair counts the same; the line "points" is over all points instead, each counting the same. Pairs that the coarse stage
refused have no confidence and are left out.

The table has for every suite: the area under the ROC curve for both limits; the expected calibration error for "within
3 px" (what the engine's confidence claims) over 15 bins of equal width and of equal mass; and the area between the
sparsification curve and the oracle's, in pixels and as a share of the mean error, with errors above 20 px counted as
20 px. Then what was said and what was true, bin by bin. ``--picture`` draws ROC, reliability and sparsification of all
pairs into one PNG.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import calibration
import flow_pairs
import numpy as np
from bench_flow import with_threads
from flow_pairs import Bench, Known
from PIL import Image, ImageDraw

from rflow_engine.atomic import move_all, scratch_folder
from rflow_engine.settings import FlowMethod
from rflow_engine.types import FloatArray

NEAR, FAR = 1.0, 3.0
MOST_POINTS = 400
# Errors in px above this count as this in the sparsification.
CAP = 20.0
_PANEL, _EDGE = 360, 44
_SAID, _TRUE, _GRID, _TEXT = "#3b6fb6", "#c8553d", "#dddddd", "#222222"


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """What a method said and did at the known points of one pair.

    Attributes:
        method: of the fine stage.
        suite: the kind of pair.
        pair: its name.
        confidence: (N,) in [0, 1].
        error: (N,) in pixels of a source of 640 px; infinite where the map leads nowhere.
    """

    method: str
    suite: str
    pair: str
    confidence: FloatArray
    error: FloatArray


@dataclass(frozen=True, slots=True)
class Whole:
    """Points of several pairs with their weights."""

    confidence: FloatArray
    error: FloatArray
    weights: FloatArray

    def figures(self) -> dict[str, float]:
        """All that is in a line of the table."""
        right = self.error <= FAR
        sparse = self.sparsification()
        return {
            "points": len(self.error),
            "within 3 px": float((self.weights * right).sum() / self.weights.sum()),
            "AUC 1 px": calibration.area_under_roc(self.confidence, self.error <= NEAR, self.weights),
            "AUC 3 px": calibration.area_under_roc(self.confidence, right, self.weights),
            "ECE width": self.reliability("width").error,
            "ECE mass": self.reliability("mass").error,
            "AUSE px": sparse.area,
            "AUSE rel": sparse.relative_area,
        }

    def reliability(self, bins: calibration.Bins) -> calibration.Reliability:
        return calibration.reliability(self.confidence, self.error <= FAR, self.weights, bins=bins)

    def sparsification(self) -> calibration.Sparsification:
        return calibration.sparsification(self.confidence, self.error, self.weights, cap=CAP)


def whole(parts: Sequence[Points], *, by_points: bool = False) -> Whole:
    """Points of several pairs as one; every pair counts the same, or every point."""
    weights = calibration.equal_weights([len(part.error) for part in parts])
    return Whole(
        np.concatenate([part.confidence for part in parts]),
        np.concatenate([part.error for part in parts]),
        np.ones_like(weights) if by_points else weights,
    )


def observe(pairs: Sequence[Known], bench: Bench, methods: Sequence[FlowMethod]) -> Iterator[Points]:
    """Confidence and error of every method at the known points of every pair."""
    for number, known in enumerate(pairs):
        given = bench.coarse_of(known)
        print(f"{number + 1}/{len(pairs)} {known.suite} {known.name}", file=sys.stderr, flush=True)
        if given is None:
            continue
        chosen = np.random.default_rng(0).permutation(len(known.target_points))[:MOST_POINTS]
        for method in methods:
            flow = bench.fine(method, given)
            yield Points(
                method=method,
                suite=known.suite,
                pair=known.name,
                confidence=flow_pairs.confidence(known, given, flow)[chosen],
                error=flow_pairs.errors(known, given, flow)[chosen],
            )


def table(parts: Sequence[Points]) -> Iterator[str]:
    """A line for every suite, one for all pairs, and one for all points; then the reliability."""
    groups = {suite: [part for part in parts if part.suite == suite] for suite in dict.fromkeys(p.suite for p in parts)}
    rows = {suite: (len(group), whole(group)) for suite, group in groups.items()}
    rows["all"] = (len(parts), whole(parts))
    rows["points"] = (len(parts), whole(parts, by_points=True))
    for number, (name, (pairs, points)) in enumerate(rows.items()):
        figures = points.figures()
        if number == 0:
            yield f"  {'':8s}{'pairs':>6s}" + "".join(f"{key:>{len(key) + 2}s}" for key in figures)
        cells = (f"{value:{len(key) + 2}.{0 if key == 'points' else 3}f}" for key, value in figures.items())
        yield f"  {name:8s}{pairs:6d}" + "".join(cells)
    for bins in get_args(calibration.Bins):
        found = rows["all"][1].reliability(bins)
        yield f"  said and true within 3 px, bins of equal {bins}, with their share of the points:"
        bins_said = zip(found.said, found.right, found.mass, strict=True)
        yield "    " + "  ".join(f"{said:.2f} {right:.2f} ({mass:.2f})" for said, right, mass in bins_said)


def figures(parts: Sequence[Points]) -> dict[str, Any]:
    """The same figures for a file, with the curves."""
    everything = whole(parts)
    sparse = everything.sparsification()
    found = {bins: everything.reliability(bins) for bins in get_args(calibration.Bins)}
    suites = dict.fromkeys(part.suite for part in parts)
    return {
        "all": everything.figures(),
        "points": whole(parts, by_points=True).figures(),
        "suites": {suite: whole([p for p in parts if p.suite == suite]).figures() for suite in suites},
        "reliability": {
            bins: {"mass": list(one.mass), "said": list(one.said), "right": list(one.right)}
            for bins, one in found.items()
        },
        "sparsification": {"kept": list(sparse.kept), "error": list(sparse.error), "oracle": list(sparse.oracle)},
    }


def picture(methods: dict[str, Whole]) -> Image.Image:
    """A row of diagrams for every method: ROC, reliability, sparsification."""
    sheet = Image.new("RGB", (3 * _PANEL, len(methods) * _PANEL), "white")
    for row, (name, points) in enumerate(methods.items()):
        said = points.figures()
        wrongly, rightly = calibration.roc(points.confidence, points.error <= FAR, points.weights)
        reliable, sparse = points.reliability("mass"), points.sparsification()
        top = 1.05 * float(sparse.error.max()) or 1.0
        straight = np.array([0.0, 1.0])
        for column, panel in enumerate(
            (
                _panel(f"{name}: ROC, area {said['AUC 3 px']:.3f}", [(straight, straight), (wrongly, rightly)]),
                _panel(
                    f"said and true, ECE {said['ECE width']:.3f}, {said['ECE mass']:.3f}",
                    [(straight, straight), (reliable.said, reliable.right)],
                ),
                _panel(
                    f"error in px by share kept, area {said['AUSE px']:.2f}",
                    [(sparse.kept, sparse.oracle), (sparse.kept, sparse.error)],
                    top=top,
                ),
            )
        ):
            sheet.paste(panel, (column * _PANEL, row * _PANEL))
    return sheet


def _panel(title: str, curves: Sequence[tuple[FloatArray, FloatArray]], *, top: float = 1.0) -> Image.Image:
    """One diagram: what it is measured against, then the curve; x from 0 to 1, y from 0 to ``top``."""
    image = Image.new("RGB", (_PANEL, _PANEL), "white")
    pen = ImageDraw.Draw(image)
    side = _PANEL - 2 * _EDGE
    pen.text((_EDGE, _EDGE // 2 - 6), title, fill=_TEXT)
    for part in np.linspace(0, 1, 6):
        at = _EDGE + side * part
        pen.line((at, _EDGE, at, _EDGE + side), fill=_GRID)
        pen.line((_EDGE, at, _EDGE + side, at), fill=_GRID)
        pen.text((at - 8, _EDGE + side + 6), f"{part:.1f}", fill=_TEXT)
        pen.text((8, at - 6), f"{top * (1 - part):.1f}", fill=_TEXT)
    for (x, y), colour in zip(curves, (_TRUE, _SAID), strict=True):
        points = [(_EDGE + side * a, _EDGE + side * (1 - b / top)) for a, b in zip(x, y, strict=True)]
        if np.isfinite(points).all():
            pen.line(points, fill=colour, width=2)
    return image


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="pairs with known correspondences")
    parser.add_argument("--suites", default="all", help="with commas; 'all' for every one")
    parser.add_argument("--every", type=int, default=1, metavar="K", help="only every K-th pair of the index")
    parser.add_argument("--methods", default="guided,learned", help="with commas")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="where coarse results are kept between runs")
    parser.add_argument("--network", default="", metavar="FILE", help="of the method 'learned', instead of the shipped")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="draw the diagrams as PNG")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures and the curves")
    arguments = parser.parse_args()
    arguments.methods = [name.strip() for name in arguments.methods.split(",")]
    if unknown := [name for name in arguments.methods if name not in get_args(FlowMethod)]:
        parser.error(f"there is no method '{unknown[0]}'; known are {', '.join(get_args(FlowMethod))}")
    return arguments


def main() -> None:
    arguments = parsed()
    with_threads(arguments.threads)
    bench = flow_pairs.bench(arguments.device, arguments.cache, arguments.network)
    pairs = list(flow_pairs.read(arguments.folder, flow_pairs.named(arguments.suites), arguments.every))
    observed = list(observe(pairs, bench, arguments.methods))
    if not observed:
        raise SystemExit(f"No pair in {arguments.folder} could be used.")
    by_method = {name: [part for part in observed if part.method == name] for name in arguments.methods}
    for name, parts in by_method.items():
        print(f"\n{name}: {len(parts)} of {len(pairs)} pairs, the others refused by the coarse stage")
        for line in table(parts):
            print(line)
    if arguments.picture:
        drawn = picture({name: whole(parts) for name, parts in by_method.items()})
        with scratch_folder(arguments.picture.absolute().parent) as scratch:
            drawn.save(scratch / arguments.picture.name, format="PNG")
            move_all(scratch, arguments.picture.absolute().parent, [arguments.picture.name])
    if arguments.json:
        content = _without_nan({"version": 1, "methods": {name: figures(parts) for name, parts in by_method.items()}})
        with scratch_folder(arguments.json.absolute().parent) as scratch:
            (scratch / arguments.json.name).write_text(json.dumps(content, indent=1, allow_nan=False), encoding="utf-8")
            move_all(scratch, arguments.json.absolute().parent, [arguments.json.name])


def _without_nan(value: Any) -> Any:
    """JSON knows no NaN."""
    if isinstance(value, dict):
        return {key: _without_nan(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_without_nan(part) for part in value]
    return None if isinstance(value, float) and not np.isfinite(value) else value


if __name__ == "__main__":
    main()
