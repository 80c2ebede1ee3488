"""How often the right transform is found whatever the pictures do: turned, mirrored, details, parts, stretched.

    python benchmarks/bench_search.py FOLDER [--pictures 12] [--seed 0] [--only rotation,mirrored,scale,overlap,aspect]
        [--methods ours,sift,xfeat,xfeat_lighterglue] [--preset balanced] [--search auto] [--sheet 0] [--quick]
        [--details] [--json FILE]

From the pictures in FOLDER some are chosen by the seed, and of each a pair is made for every condition (see
``search_pairs.py``), so the true homography is known exactly. Counted are the pairs whose corner error is at most 1 %:
the corners of what both views show, taken to the source by the homography found, are on average no further from where
they belong than 1 % of the source's long side. Nothing found counts as a failure. What is "wrong" in the table was
answered, but off by more than 5 %.

The engine runs its coarse stage only. Beside it run, each once on the plain pair and with OpenCV's MAGSAC++: SIFT with
the ratio test, XFeat with mutual nearest neighbours, XFeat with LighterGlue.

Pictures of 500 px have no finer structure for their details to show; the table says by how much they were enlarged.
With ``--sheet N`` the pictures of the scale conditions are album pages of N x N pictures instead.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np
from search_pairs import Condition, Pair, conditions, corner_error, make_pair, sheet, texture

import rflow_engine
from rflow_engine import coords, runtime
from rflow_engine import settings as settings_module
from rflow_engine.atomic import move_all, scratch_folder
from rflow_engine.features import Features, lighterglue, xfeat
from rflow_engine.settings import FineSettings, Settings
from rflow_engine.types import AnyArray, FloatArray, Size

RIGHT, WRONG = 0.01, 0.05
GROUPS = ("rotation", "mirrored", "scale", "overlap", "aspect")
SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp")
# A picture must be neither nearly blank nor smaller than this on its short side.
SMALLEST = 200
LONG_SIDE = 640

Method: TypeAlias = Callable[[AnyArray, AnyArray], FloatArray | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What one method made of one pair."""

    method: str
    group: str
    condition: str
    picture: str
    error: float | None
    answered: bool
    seconds: float
    enlargement: float

    @property
    def right(self) -> bool:
        """Whether the corner error is small enough."""
        return self.error is not None and self.error <= RIGHT

    @property
    def wrong(self) -> bool:
        """Whether an answer was given that is far off."""
        return self.answered and (self.error is None or self.error > WRONG)


def ours(settings: Settings) -> Method:
    def run(source: AnyArray, target: AnyArray) -> FloatArray | None:
        result = rflow_engine.align(source, target, settings)
        return result.source_from_target if isinstance(result, rflow_engine.Alignment) else None

    return run


def sift(source: AnyArray, target: AnyArray) -> FloatArray | None:
    detector = cv2.SIFT.create(4096)
    found = [detector.detectAndCompute(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), None) for image in (source, target)]
    (k0, d0), (k1, d1) = found
    if d0 is None or d1 is None or min(len(k0), len(k1)) < 2:
        return None
    pairs = [m for m, n in cv2.BFMatcher().knnMatch(d0, d1, k=2) if m.distance < 0.8 * n.distance]
    a = coords.from_centre_origin(np.array([k0[m.queryIdx].pt for m in pairs]).reshape(-1, 2))
    b = coords.from_centre_origin(np.array([k1[m.trainIdx].pt for m in pairs]).reshape(-1, 2))
    return magsac(a, b)


def xfeat_neighbours(chosen: runtime.Runtime) -> Method:
    def run(source: AnyArray, target: AnyArray) -> FloatArray | None:
        a, b = (_keypoints(image, 4096, chosen) for image in (source, target))
        if not len(a) or not len(b):
            return None
        similarity = a.descriptors @ b.descriptors.T
        there, back = similarity.argmax(dim=1), similarity.argmax(dim=0)
        mutual = np.flatnonzero((back[there].cpu().numpy()) == np.arange(len(a)))
        return magsac(a.points[mutual], b.points[there.cpu().numpy()[mutual]])

    return run


def xfeat_lighterglue(chosen: runtime.Runtime) -> Method:
    def run(source: AnyArray, target: AnyArray) -> FloatArray | None:
        a, b = (_keypoints(image, 2048, chosen) for image in (source, target))
        sizes = [Size(width=image.shape[1], height=image.shape[0]) for image in (source, target)]
        pairs, _ = lighterglue.match(a, b, sizes[0], sizes[1], chosen)
        return magsac(a.points[pairs[:, 0]], b.points[pairs[:, 1]])

    return run


def _keypoints(image: AnyArray, count: int, chosen: runtime.Runtime) -> Features:
    return xfeat.keypoints(xfeat.extract(rflow_engine.open_image(image).working(LONG_SIDE), chosen), count)


def magsac(source: FloatArray, target: FloatArray) -> FloatArray | None:
    """The homography source_from_target that OpenCV finds, or None."""
    if len(source) < 4:
        return None
    found, _ = cv2.findHomography(
        target.astype(np.float32),
        source.astype(np.float32),
        cv2.USAC_MAGSAC,
        3.0,
        maxIters=10_000,
        confidence=0.9999,
    )
    return None if found is None else np.asarray(found, np.float64)


def methods(names: Sequence[str], settings: Settings) -> dict[str, Method]:
    chosen = runtime.choose(settings.device)
    known = {
        "ours": ours(settings),
        "sift": sift,
        "xfeat": xfeat_neighbours(chosen),
        "xfeat_lighterglue": xfeat_lighterglue(chosen),
    }
    if unknown := [name for name in names if name not in known]:
        raise SystemExit(f"There is no method '{unknown[0]}'; known are {', '.join(known)}.")
    return {name: known[name] for name in names}


def pictures(folder: Path, seed: int) -> Iterator[tuple[str, AnyArray]]:
    """Names and pixels (H, W, 3) uint8 of the usable pictures of a folder, in an order that the seed decides."""
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    for place in np.random.default_rng(seed).permutation(len(files)):
        picture = rflow_engine.open_image(files[place]).display(16_384)
        if min(picture.shape[:2]) >= SMALLEST and texture(picture) >= 0.6:
            yield files[place].name, picture


def pages(folder: Path, seed: int, columns: int) -> Iterator[tuple[str, AnyArray]]:
    """Album pages of different pictures each."""
    chosen = pictures(folder, seed)
    while len(page := [picture for _, picture in zip(range(columns**2), chosen, strict=False)]) == columns**2:
        yield f"page of {page[0][0]}", sheet([picture for _, picture in page], columns)


def take(found: Iterator[tuple[str, AnyArray]], count: int, what: str) -> list[tuple[str, AnyArray]]:
    taken = [picture for _, picture in zip(range(count), found, strict=False)]
    if len(taken) < count:
        print(f"only {len(taken)} of {count} {what}", file=sys.stderr)
    return taken


def measure(name: str, method: Method, pair: Pair, condition: Condition, picture: str) -> Record:
    # What OpenCV draws at random is the same for every pair, whatever ran before.
    cv2.setRNGSeed(0)
    start = time.perf_counter()
    found = method(pair.source, pair.target)
    seconds = time.perf_counter() - start
    error = corner_error(pair, found)
    return Record(
        method=name,
        group=condition.group,
        condition=condition.name,
        picture=picture,
        error=error if np.isfinite(error) else None,
        answered=found is not None,
        seconds=seconds,
        enlargement=pair.enlargement,
    )


def rate(records: Sequence[Record]) -> str:
    return f"{sum(record.right for record in records) / len(records):.3f}" if records else "-"


def table(records: Sequence[Record], names: Sequence[str], *, details: bool) -> Iterator[str]:
    """Success for each group and, where there are few or details are wanted, for each of its conditions."""
    width = max(10, *(len(name) + 2 for name in names))
    yield f"{'success at 1 %':24s}{'pairs':>6s}{'enlarged':>10s}" + "".join(f"{name:>{width}s}" for name in names)

    def line(label: str, part: Sequence[Record]) -> str:
        each = [[record for record in part if record.method == name] for name in names]
        larger = statistics.median(record.enlargement for record in part)
        return f"{label:24s}{len(each[0]):6d}{larger:10.1f}" + "".join(f"{rate(e):>{width}s}" for e in each)

    for group in GROUPS:
        part = [record for record in records if record.group == group]
        if not part:
            continue
        yield line(group, part)
        for condition in dict.fromkeys(record.condition for record in part):
            if details or group in ("scale", "overlap", "aspect"):
                yield line(f"  {condition}", [record for record in part if record.condition == condition])
    each = [[record for record in records if record.method == name] for name in names]
    yield f"{'wrong':40s}" + "".join(f"{sum(r.wrong for r in e) / len(e):>{width}.3f}" for e in each)
    yield f"{'median seconds':40s}" + "".join(f"{statistics.median(r.seconds for r in e):>{width}.2f}" for e in each)
    yield f"{'longest':40s}" + "".join(f"{max(r.seconds for r in e):>{width}.2f}" for e in each)


def run(
    chosen: Sequence[tuple[str, AnyArray]], wanted: Sequence[Condition], found: dict[str, Method], seed: int
) -> Iterator[Record]:
    """Every method on every pair; the first pair is run once more before, so that loading is not measured."""
    warm = False
    for number, (name, picture) in enumerate(chosen):
        for condition in wanted:
            pair = make_pair(picture, condition, seed=seed * 1000 + number, long_side=LONG_SIDE)
            if pair is None:
                print(f"{name}, {condition.group} {condition.name}: nothing to see, left out", file=sys.stderr)
                continue
            for method in found.values() if not warm else ():
                method(pair.source, pair.target)
            warm = True
            yield from [measure(key, method, pair, condition, name) for key, method in found.items()]
        print(f"{number + 1} of {len(chosen)}: {name}", file=sys.stderr, flush=True)


def write(file: Path, arguments: argparse.Namespace, records: Sequence[Record]) -> None:
    content = {
        "version": 1,
        "arguments": {key: str(value) for key, value in sorted(vars(arguments).items())},
        "records": [asdict(record) for record in records],
    }
    with scratch_folder(file.absolute().parent) as scratch:
        (scratch / file.name).write_text(json.dumps(content, indent=1, allow_nan=False), encoding="utf-8")
        move_all(scratch, file.absolute().parent, [file.name])


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="pictures to make pairs of")
    parser.add_argument("--pictures", type=int, default=12)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default=",".join(GROUPS), help="groups of conditions, with commas")
    parser.add_argument("--methods", default="ours,sift,xfeat,xfeat_lighterglue")
    parser.add_argument("--preset", default="balanced")
    parser.add_argument("--search", choices=("off", "auto", "full"), help="instead of what the preset says")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--sheet", type=int, default=0, metavar="N", help="scale on album pages of N x N pictures")
    parser.add_argument("--quick", action="store_true", help="a selection of the conditions")
    parser.add_argument("--details", action="store_true", help="a line for every angle, too")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every single result")
    arguments = parser.parse_args()
    arguments.only = [group.strip() for group in arguments.only.split(",")]
    if unknown := [group for group in arguments.only if group not in GROUPS]:
        parser.error(f"there is no group '{unknown[0]}'; known are {', '.join(GROUPS)}")
    return arguments


def main() -> None:
    arguments = parsed()
    settings = settings_module.with_device(settings_module.preset(arguments.preset), arguments.device)
    settings = replace(settings, fine=FineSettings(enabled=False))
    if arguments.search:
        settings = replace(settings, coarse=replace(settings.coarse, search=arguments.search))
    found = methods(arguments.methods.split(","), settings)
    wanted = [condition for condition in conditions(quick=arguments.quick) if condition.group in arguments.only]
    paged = [condition for condition in wanted if arguments.sheet and condition.group == "scale"]
    plain = [condition for condition in wanted if condition not in paged]
    records: list[Record] = []
    try:
        if plain:
            chosen = take(pictures(arguments.folder, arguments.seed), arguments.pictures, "pictures")
            records.extend(run(chosen, plain, found, arguments.seed))
        if paged:
            chosen = take(pages(arguments.folder, arguments.seed, arguments.sheet), arguments.pictures, "pages")
            records.extend(run(chosen, paged, found, arguments.seed))
    except KeyboardInterrupt:
        print("stopped; this is what is there so far", file=sys.stderr)
    if not records:
        raise SystemExit(f"No pair could be made of the pictures in {arguments.folder}.")
    for line in table(records, list(found), details=arguments.details):
        print(line)
    if arguments.json:
        write(arguments.json, arguments, records)


if __name__ == "__main__":
    main()
