"""Pairs with known correspondences for the benchmarks of the fine stage, and what their coarse stage found, kept.

A folder of pairs holds an ``index.json`` (a list of objects with ``suite`` and ``id``) and, for each pair,
``SUITE/ID/`` with ``source.*``, ``target.*`` and ``gt.npz`` (``target`` and ``source``: (N, 2) corresponding points in
full-resolution pixels). Errors are measured in the source, in pixels of a source whose long side is 640.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import numpy as np

import rflow_engine
from rflow_engine import coarse, coords, planes, runtime, warp
from rflow_engine import settings as settings_module
from rflow_engine.atomic import move_all, scratch_folder
from rflow_engine.context import SilentContext
from rflow_engine.flow import predict
from rflow_engine.images import open_image
from rflow_engine.planes import PlaneMap
from rflow_engine.settings import FineSettings, FlowMethod, Settings
from rflow_engine.types import AnyArray, FloatArray, FlowField, HomographyFit, Matches, Size

LONG_SIDE = 640


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A pair whose truth is known.

    Attributes:
        suite: the kind of pair.
        name: its name within the suite.
        source: file of the picture that moves.
        target: file of the picture that stays.
        source_points: (N, 2) full-resolution pixels.
        target_points: (N, 2) the same places in the target.
    """

    suite: str
    name: str
    source: Path
    target: Path
    source_points: FloatArray
    target_points: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Coarse:
    """What the fine stage is given.

    Attributes:
        pair: both pictures as the engine works on them.
        matches: putative correspondences.
        fit: their homography.
        planes: several homographies; None if there is one.
    """

    pair: coarse.Pair
    matches: Matches
    fit: HomographyFit
    planes: PlaneMap | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """With what everything is computed.

    Attributes:
        settings: of the engine; the method of the fine stage is set for each.
        runtime: where to compute.
        cache: folder for coarse results; None to compute them each time.
    """

    settings: Settings
    runtime: runtime.Runtime
    cache: Path | None = None

    def coarse_of(self, known: Known) -> Coarse | None:
        """The coarse result, from the cache if it was made by this version with these settings; None if refused."""
        file = None if self.cache is None else self.cache / f"{known.suite}__{known.name}.npz"
        found = None if file is None else _kept(file, self._made_with)
        if found is None:
            found = self._computed(known)
            if file is not None:
                _keep(file, {**found, "made_with": np.array(self._made_with)})
        if "homography.threshold" not in found:
            return None
        images = (open_image(str(known.source)), open_image(str(known.target)))
        long_side = max(self.settings.coarse.long_side, self.settings.fine.long_side)
        source, target = (image.working(long_side) for image in images)
        return _unpacked(found, coarse.Pair(source=source, target=target))

    def fine(self, method: FlowMethod, given: Coarse) -> FlowField:
        """The residual flow by a method of the engine."""
        settings = replace(self.settings, fine=replace(self.settings.fine, enabled=True, method=method))
        return predict.residual_flow(
            given.pair, given.matches, given.fit, settings, self.runtime, SilentContext(), given.planes
        )

    @property
    def _made_with(self) -> str:
        made = {"version": rflow_engine.__version__, "seed": self.settings.seed, **asdict(self.settings.coarse)}
        return json.dumps(made, sort_keys=True)

    def _computed(self, known: Known) -> dict[str, AnyArray]:
        settings = replace(self.settings, fine=FineSettings(enabled=False))
        result = rflow_engine.align(str(known.source), str(known.target), settings)
        if not isinstance(result, rflow_engine.Alignment):
            return {}
        packed = _packed("matches", result.matches) | _packed("homography", result.fit)
        return packed if result.planes is None else packed | _packed("planes", result.planes)


def bench(device: str, cache: Path | None, network: str = "") -> Bench:
    """The default preset on a device.

    Args:
        device: as the settings name it.
        cache: folder for coarse results, or None.
        network: file for the method "learned"; the shipped one if empty.
    """
    settings = settings_module.with_device(settings_module.preset("balanced"), device)
    settings = replace(settings, fine=replace(settings.fine, network=network))
    return Bench(settings=settings, runtime=runtime.choose(settings.device), cache=cache)


def named(suites: str) -> list[str]:
    """The suites of a list with commas; none for "all" of them."""
    return [] if suites == "all" else [suite.strip() for suite in suites.split(",")]


def read(folder: Path, suites: Sequence[str], every: int) -> Iterator[Known]:
    """The pairs of some suites, of all that have known points every ``every``-th of the index; all suites if none."""
    for entry in json.loads((folder / "index.json").read_text(encoding="utf-8"))[::every]:
        place = folder / entry["suite"] / entry["id"]
        if suites and entry["suite"] not in suites:
            continue
        truth = np.load(place / "gt.npz", allow_pickle=False)
        if not len(truth["target"]):
            continue
        yield Known(
            suite=entry["suite"],
            name=entry["id"],
            source=next(place.glob("source.*")),
            target=next(place.glob("target.*")),
            source_points=truth["source"].astype(np.float64),
            target_points=truth["target"].astype(np.float64),
        )


def errors(known: Known, given: Coarse | None, flow: FlowField | None) -> FloatArray:
    """(N,) how far the known points are from where they are mapped, in pixels of a source of 640 px.

    Args:
        known: the pair.
        given: its coarse result; None if it was refused, which is wrong everywhere.
        flow: the residual flow; None for the homography alone.
    """
    if given is None:
        return np.full(len(known.target_points), np.inf)
    mapped = warp.map_to_source(given.fit.source_from_target, flow, known.target_points)
    distance = np.linalg.norm(mapped - known.source_points, axis=1) * LONG_SIDE / given.pair.source.full_size.long_side
    return np.asarray(np.where(np.isfinite(distance), distance, np.inf))


def confidence(known: Known, given: Coarse, flow: FlowField) -> FloatArray:
    """(N,) how likely the flow is right at the known points, as it says; 0 where the source has no picture."""
    mapped = warp.map_to_source(given.fit.source_from_target, flow, known.target_points)
    inside = coords.contains(mapped, given.pair.source.full_size)
    return np.where(inside, warp.sample_field(flow.confidence, known.target_points, flow.target_size), 0.0)


def fold_share(source_from_target: FloatArray, flow: FlowField) -> float:
    """The share of the target in which the map turns the picture over, measured against its homography alone.

    The cells of the field are joined to triangles, two for four neighbours. One counts as folded where its corners,
    mapped by homography and flow, go round the other way than mapped by the homography, or lie on a line, or beyond its
    horizon. Triangles that the homography itself does not map do not count.

    Args:
        source_from_target: (3, 3) homography in full-resolution pixels.
        flow: the residual flow.
    """
    points = coords.cell_centres(flow.grid_size, flow.target_size)
    straight = _doubled_areas(coords.apply_homography(source_from_target, points))
    bent = _doubled_areas(coords.apply_homography(source_from_target, points + flow.flow))
    counts = np.isfinite(straight) & (straight != 0)
    if not counts.any():
        return 0.0
    return float(1.0 - (bent[counts] * np.sign(straight[counts]) > 0).mean())


def _doubled_areas(points: FloatArray) -> FloatArray:
    """(2, h - 1, w - 1) twice the signed area of the triangles of a (h, w, 2) lattice."""
    a, b, c, d = points[:-1, :-1], points[:-1, 1:], points[1:, 1:], points[1:, :-1]

    def doubled(one: FloatArray, two: FloatArray, three: FloatArray) -> FloatArray:
        u, v = two - one, three - one
        return np.asarray(u[..., 0] * v[..., 1] - u[..., 1] * v[..., 0])

    return np.stack([doubled(a, b, c), doubled(a, c, d)])


def _packed(name: str, value: Matches | HomographyFit | PlaneMap) -> dict[str, AnyArray]:
    """A value of the engine as arrays with names."""
    packed = {f"{name}.{field.name}": getattr(value, field.name) for field in fields(value)}
    for key, part in packed.items():
        packed[key] = np.array([part.width, part.height]) if isinstance(part, Size) else np.asarray(part)
    return packed


def _unpacked(packed: dict[str, AnyArray], pair: coarse.Pair) -> Coarse:
    def part(name: str) -> dict[str, AnyArray]:
        return {key.partition(".")[2]: value for key, value in packed.items() if key.startswith(f"{name}.")}

    matches, fit, several = part("matches"), part("homography"), part("planes")
    matches["kinds"] = tuple(str(kind) for kind in matches["kinds"])  # type: ignore[assignment]
    for values in (fit, several):
        # What was a number or a word became an array without axes.
        values.update({key: value.item() for key, value in values.items() if value.ndim == 0})
    if several:
        width, height = (int(side) for side in several["target_size"])
        several["target_size"] = Size(width=width, height=height)  # type: ignore[assignment]
    return Coarse(
        pair=pair,
        matches=Matches(**matches),  # type: ignore[arg-type]
        fit=HomographyFit(**fit),  # type: ignore[arg-type]
        planes=planes.PlaneMap(**several) if several else None,  # type: ignore[arg-type]
    )


def _kept(file: Path, made_with: str) -> dict[str, AnyArray] | None:
    if not file.exists():
        return None
    with np.load(file, allow_pickle=False) as content:
        found = dict(content)
    return found if str(found["made_with"]) == made_with else None


def _keep(file: Path, content: dict[str, AnyArray]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with scratch_folder(file.parent) as scratch:
        np.savez(scratch / file.name, **content)  # type: ignore[arg-type]
        move_all(scratch, file.parent, [file.name])
