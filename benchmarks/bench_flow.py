"""The fine stage beside other ways to find a residual flow, all given the same coarse result.

    python benchmarks/bench_flow.py FOLDER [--suites flow,style,modal,copies] [--every K] [--methods guided,learned,...]
        [--cache FOLDER] [--threads 1] [--json FILE]

FOLDER is laid out as ``flow_pairs.py`` says. The coarse stage runs once for each pair, and is kept if there is a cache;
every method begins with its homography and matches. Methods: "guided" and "learned" of the engine; "homography",
nothing more; DIS and Farnebäck of OpenCV; "tps", a thin-plate spline of the inliers (SciPy); "elastix", a B-spline by
mutual information (itk-elastix) that is given up after ``--budget`` seconds. What is not installed is named and left
out. A method that fails or is given up leaves the homography.

The table has for every suite: the share of pairs aligned (median error at most 5 px of a 640-px source), PCK@1, 3 and
5, the median of the pairs' median errors in pixels, median seconds of the fine stage by the clock and of the processor,
the share of pairs that the method has made worse than the homography left them (median error higher by more than 1 px,
or PCK@1 lower by more than 0.05), and the mean share of the target that the map folds over. A pair that the coarse
stage refused is wrong for every method. Reading pictures and loading networks and libraries is not counted.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeAlias

import cv2
import flow_pairs
import flow_peers
import numpy as np
from elastix_peer import Effort, Elastix, installed
from flow_pairs import Bench, Coarse, Known

from rflow_engine.atomic import move_all, scratch_folder
from rflow_engine.settings import FlowMethod
from rflow_engine.types import FlowField

ALIGNED = 5.0
# So much worse than the homography counts as worse: px of the median error, and PCK@1.
WORSE_MEDIAN, WORSE_NEAR = 1.0, 0.05
METHODS = ("homography", "guided", "learned", "dis", "farneback", "tps", "elastix")
# Libraries read these when they are loaded.
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a method makes of a pair: the flow, None for no more than the homography, and what it took."""

    flow: FlowField | None
    seconds: float = 0.0
    processor_seconds: float = 0.0
    problem: str = ""


Method: TypeAlias = Callable[[Coarse], Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What one method made of one pair; no times where the coarse stage refused it."""

    method: str
    suite: str
    pair: str
    refused: bool
    median: float
    pck: tuple[float, float, float]
    seconds: float = 0.0
    processor_seconds: float = 0.0
    folded: float = 0.0
    problem: str = ""

    @property
    def aligned(self) -> bool:
        """Whether most points are near their place."""
        return self.median <= ALIGNED

    def worse_than(self, other: Record) -> bool:
        """Whether another method has left the same pair clearly better."""
        return self.median > other.median + WORSE_MEDIAN or self.pck[0] < other.pck[0] - WORSE_NEAR


def of_engine(bench: Bench, method: FlowMethod) -> Method:
    return timed(lambda given: bench.fine(method, given))


def of_peer(peer: Callable[..., FlowField]) -> Method:
    return timed(lambda given: peer(given.pair, given.matches, given.fit))


def timed(action: Callable[[Coarse], FlowField]) -> Method:
    def run(given: Coarse) -> Answer:
        clock, processor = time.perf_counter(), time.process_time()
        flow = action(given)
        return Answer(flow=flow, seconds=time.perf_counter() - clock, processor_seconds=time.process_time() - processor)

    return run


def of_elastix(elastix: Elastix) -> Method:
    def run(given: Coarse) -> Answer:
        clock, processor = time.perf_counter(), time.process_time()
        seen = flow_peers.look(given.pair, given.fit)
        before = time.perf_counter() - clock, time.process_time() - processor
        found = elastix(seen.target, seen.source, seen.valid)
        return Answer(
            flow=None if found.field is None else seen.flow(found.field),
            seconds=before[0] + found.seconds,
            processor_seconds=before[1] + found.processor_seconds,
            problem=found.problem,
        )

    return run


def nothing(given: Coarse) -> Answer:
    return Answer(flow=None)


def methods(names: Sequence[str], bench: Bench, elastix: Elastix) -> dict[str, Method]:
    """What was asked for and can be had."""
    known: dict[str, Method] = {
        "homography": nothing,
        "guided": of_engine(bench, "guided"),
        "learned": of_engine(bench, "learned"),
        "dis": of_peer(flow_peers.dis),
        "farneback": of_peer(flow_peers.farneback),
        "tps": of_peer(flow_peers.tps),
        "elastix": of_elastix(elastix),
    }
    missing = {name: library for name, library, there in _libraries() if name in names and not there}
    for name, library in missing.items():
        print(f"'{name}' is left out: {library} is not installed", file=sys.stderr)
    return {name: known[name] for name in names if name not in missing}


def _libraries() -> Iterator[tuple[str, str, bool]]:
    yield "tps", "scipy", importlib.util.find_spec("scipy") is not None
    yield "elastix", "itk-elastix", installed()


def measure(name: str, method: Method, known: Known, given: Coarse | None) -> Record:
    """One method on one pair."""
    answer, problem = Answer(flow=None), ""
    if given is not None:
        try:
            answer = method(given)
            problem = answer.problem
        except (cv2.error, RuntimeError, ValueError, np.linalg.LinAlgError) as error:
            # A method that fails leaves what it was given.
            problem = f"{type(error).__name__}: {error}"[:160]
    errors = flow_pairs.errors(known, given, answer.flow)
    return Record(
        method=name,
        suite=known.suite,
        pair=known.name,
        refused=given is None,
        median=float(np.median(errors)),
        pck=tuple(float((errors <= limit).mean()) for limit in (1, 3, 5)),  # type: ignore[arg-type]
        seconds=answer.seconds,
        processor_seconds=answer.processor_seconds,
        folded=0.0 if given is None or answer.flow is None else _folded(given, answer.flow),
        problem=problem,
    )


def _folded(given: Coarse, flow: FlowField) -> float:
    return flow_pairs.fold_share(given.fit.source_from_target, flow)


def run(pairs: Sequence[Known], bench: Bench, chosen: dict[str, Method]) -> Iterator[Record]:
    """Every method on every pair; the first pair is run once more before, so that loading is not measured."""
    warm = False
    for number, known in enumerate(pairs):
        given = bench.coarse_of(known)
        if given is not None and not warm:
            warm = True
            for name, method in chosen.items():
                measure(name, method, known, given)
        records = [measure(name, method, known, given) for name, method in chosen.items()]
        said = "  ".join(f"{record.method} {record.median:.2f}" for record in records)
        print(f"{number + 1}/{len(pairs)} {known.suite} {known.name}: {said}", file=sys.stderr, flush=True)
        for record in records:
            if record.problem:
                print(f"    {record.method}: {record.problem}", file=sys.stderr)
        yield from records


def summary(records: Sequence[Record], homography: Sequence[Record]) -> dict[str, float]:
    """The figures of one method over some pairs.

    Args:
        records: of the method.
        homography: of the same pairs by the homography alone.
    """
    answered = [record for record in records if not record.refused]
    base = {(record.suite, record.pair): record for record in homography}
    near = np.mean([record.pck for record in records], axis=0)
    return {
        "pairs": len(records),
        "aligned": float(np.mean([record.aligned for record in records])),
        **{f"PCK@{limit}": float(value) for limit, value in zip((1, 3, 5), near, strict=True)},
        "median": statistics.median(record.median for record in records),
        "seconds": _median([record.seconds for record in answered]),
        "processor": _median([record.processor_seconds for record in answered]),
        "worse": float(np.mean([record.worse_than(base[record.suite, record.pair]) for record in records])),
        "folds %": 100 * float(np.mean([record.folded for record in answered] or [0.0])),
        "failed": sum(bool(record.problem) for record in records),
    }


def _median(values: Sequence[float]) -> float:
    finite = [value for value in values if np.isfinite(value)]
    return statistics.median(finite) if finite else float("nan")


def table(records: Sequence[Record], names: Sequence[str]) -> Iterator[str]:
    """A block for every suite, and one for all of them."""
    suites = list(dict.fromkeys(record.suite for record in records))
    for suite in [*suites, *(["all"] if len(suites) > 1 else [])]:
        part = [record for record in records if suite in ("all", record.suite)]
        base = [record for record in part if record.method == "homography"]
        rows = {name: summary([record for record in part if record.method == name], base) for name in names}
        refused = sum(record.refused for record in base)
        yield f"\n{suite}: {len(base)} pairs, {refused} refused by the coarse stage"
        yield (
            f"  {'method':12s}{'aligned':>8s}{'PCK@1':>7s}{'PCK@3':>7s}{'PCK@5':>7s}{'median':>8s}"
            f"{'s':>8s}{'cpu s':>8s}{'worse':>7s}{'folds %':>9s}{'failed':>7s}"
        )
        for name, row in rows.items():
            near = "".join(f"{row[f'PCK@{limit}']:7.3f}" for limit in (1, 3, 5))
            yield (
                f"  {name:12s}{row['aligned']:8.3f}{near}{row['median']:8.2f}{row['seconds']:8.2f}"
                f"{row['processor']:8.2f}{row['worse']:7.3f}{row['folds %']:9.4f}{row['failed']:7.0f}"
            )


def write(file: Path, arguments: argparse.Namespace, records: Sequence[Record]) -> None:
    rows = [asdict(record) for record in records]
    for row in rows:
        # JSON knows no infinity.
        row.update({key: None for key, value in row.items() if isinstance(value, float) and not np.isfinite(value)})
    content = {"version": 1, "arguments": {key: str(value) for key, value in sorted(vars(arguments).items())}}
    with scratch_folder(file.absolute().parent) as scratch:
        text = json.dumps({**content, "records": rows}, indent=1, allow_nan=False)
        (scratch / file.name).write_text(text, encoding="utf-8")
        move_all(scratch, file.absolute().parent, [file.name])


def with_threads(count: int) -> None:
    """Begin again with so many threads if the libraries have been told otherwise."""
    wanted = dict.fromkeys(THREADS, str(count))
    if not wanted.items() <= os.environ.items():
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **wanted})
    import torch

    cv2.setNumThreads(count)
    torch.set_num_threads(count)


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="pairs with known correspondences")
    parser.add_argument("--suites", default="flow,style,modal,copies", help="with commas; 'all' for every one")
    parser.add_argument("--every", type=int, default=1, metavar="K", help="only every K-th pair of the index")
    parser.add_argument("--methods", default=",".join(METHODS), help="with commas")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="where coarse results are kept between runs")
    parser.add_argument("--network", default="", metavar="FILE", help="of the method 'learned', instead of the shipped")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--budget", type=float, default=60.0, metavar="SECONDS", help="of elastix")
    parser.add_argument("--effort", type=float, default=1.0, help="elastix: times its iterations and samples")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every single result")
    arguments = parser.parse_args()
    arguments.methods = [name.strip() for name in arguments.methods.split(",")]
    if unknown := [name for name in arguments.methods if name not in METHODS]:
        parser.error(f"there is no method '{unknown[0]}'; known are {', '.join(METHODS)}")
    # What the others are measured against is always there.
    arguments.methods = list(dict.fromkeys(["homography", *arguments.methods]))
    return arguments


def main() -> None:
    arguments = parsed()
    with_threads(arguments.threads)
    bench = flow_pairs.bench(arguments.device, arguments.cache, arguments.network)
    pairs = list(flow_pairs.read(arguments.folder, flow_pairs.named(arguments.suites), arguments.every))
    if not pairs:
        raise SystemExit(f"There are no such pairs in {arguments.folder}.")
    share = arguments.effort
    effort = Effort(iterations=round(256 * share), samples=round(2048 * share), threads=arguments.threads)
    elastix = Elastix(effort=effort, budget=arguments.budget)
    chosen = methods(arguments.methods, bench, elastix)
    records: list[Record] = []
    try:
        for record in run(pairs, bench, chosen):
            records.append(record)
    except KeyboardInterrupt:
        print("stopped; this is what is there so far", file=sys.stderr)
    finally:
        elastix.close()
    print(f"{len(pairs)} pairs, {arguments.threads} threads, device {arguments.device}; elastix: {effort}")
    for line in table(records, list(chosen)):
        print(line)
    if arguments.json:
        write(arguments.json, arguments, records)


if __name__ == "__main__":
    main()
