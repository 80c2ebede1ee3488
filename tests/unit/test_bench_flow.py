"""What the benchmark of the fine stage measures, and what it compares with, against maps made for it."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import cv2
import numpy as np
import pytest

from benchmarks import flow_pairs, flow_peers
from rflow_engine import coarse, coords
from rflow_engine.flow import predict
from rflow_engine.images import WorkingImage
from rflow_engine.planes import PlaneMap
from rflow_engine.types import FlowField, HomographyFit, Matches, Size

SIZE = Size(width=160, height=120)
TILTED = np.array([[1.1, 0.1, 5.0], [-0.05, 0.9, 3.0], [2e-4, 1e-4, 1.0]])
MIRRORED = np.array([[-1.0, 0.0, 160.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])


def field(flow: np.ndarray, size: Size = SIZE) -> FlowField:
    return FlowField(flow=flow.astype(np.float32), confidence=np.ones(flow.shape[:2], np.float32), target_size=size)


def nowhere() -> np.ndarray:
    """(h, w, 2) of zeros, a cell for two pixels."""
    return np.zeros((60, 80, 2))


@pytest.mark.parametrize("homography", [np.eye(3), TILTED, MIRRORED])
def test_a_homography_folds_nothing(homography: np.ndarray) -> None:
    assert flow_pairs.fold_share(homography, field(nowhere())) == 0.0


@pytest.mark.parametrize("homography", [np.eye(3), TILTED, MIRRORED])
def test_a_part_that_is_turned_over_is_folded(homography: np.ndarray) -> None:
    flow = nowhere()
    centres = coords.cell_centres(Size(width=80, height=60), SIZE)
    # The left quarter is laid down the other way round.
    flow[:, :20, 0] = 40 - 2 * centres[:, :20, 0]
    share = flow_pairs.fold_share(homography, field(flow))
    assert share == pytest.approx(19 / 79, abs=1e-6)


def test_a_part_that_is_laid_on_a_line_is_folded() -> None:
    flow = nowhere()
    flow[30:, :, 1] = -coords.cell_centres(Size(width=80, height=60), SIZE)[30:, :, 1]
    # All rows of the lower half, and the step up to them, which goes the other way.
    assert flow_pairs.fold_share(np.eye(3), field(flow)) == pytest.approx(30 / 59)


def test_a_flow_beyond_the_horizon_is_folded() -> None:
    steep = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [-1 / 200, 0.0, 1.0]])
    flow = nowhere()
    flow[..., 0] = 100.0
    shares = [flow_pairs.fold_share(steep, field(part)) for part in (nowhere(), flow)]
    assert shares[0] == 0.0
    assert shares[1] > 0.3


def test_a_stretch_is_no_fold() -> None:
    flow = nowhere()
    flow[..., 0] = 0.5 * coords.cell_centres(Size(width=80, height=60), SIZE)[..., 0]
    assert flow_pairs.fold_share(TILTED, field(flow)) == 0.0


def texture(size: Size, seed: int = 0) -> np.ndarray:
    noise = np.random.default_rng(seed).standard_normal(size.shape).astype(np.float32)
    blurred = [cv2.GaussianBlur(noise, (0, 0), sigma) for sigma in (1.5, 4.0)]
    grey = 0.5 + 0.15 * sum(layer / layer.std() for layer in blurred)
    return np.repeat(np.clip(grey, 0, 1)[..., None], 3, axis=2).astype(np.float32)


def wave(points: np.ndarray) -> np.ndarray:
    """A gentle displacement in full-resolution target pixels at target points."""
    return np.stack([3 * np.sin(points[..., 1] / 50), 2 * np.cos(points[..., 0] / 40)], axis=-1)


def given(scale: float = 2.0) -> flow_pairs.Coarse:
    """A pair of pictures of twice the size they are worked at, whose homography is known and whose wave is not."""
    full = Size(width=round(SIZE.width * scale), height=round(SIZE.height * scale))
    source = texture(SIZE)
    homography = coords.shift(12.0, -8.0)
    centres = coords.pixel_centres(SIZE) * scale
    there = coords.apply_homography(homography, centres + wave(centres)) / scale
    target = cv2.remap(
        source, (there[..., 0] - 0.5).astype(np.float32), (there[..., 1] - 0.5).astype(np.float32), cv2.INTER_CUBIC
    )
    target_points = np.random.default_rng(1).uniform([30, 30], [full.width - 30, full.height - 30], (300, 2))
    source_points = coords.apply_homography(homography, target_points + wave(target_points))
    count = len(target_points)
    matches = Matches(
        source=source_points,
        target=target_points,
        score=np.full(count, 0.9, np.float32),
        kind=np.zeros(count, np.uint8),
        kinds=("invented",),
        scale=np.ones(count, np.float32),
    )
    fit = HomographyFit(
        source_from_target=homography,
        inliers=np.ones(count, bool),
        excluded=np.zeros(count, bool),
        residuals=np.ones(count),
        threshold=10.0,
    )
    images = [WorkingImage(rgb=rgb, mask=None, full_size=full) for rgb in (source, target.clip(0, 1))]
    return flow_pairs.Coarse(
        pair=coarse.Pair(source=images[0], target=images[1]), matches=matches, fit=fit, planes=None
    )


def known(pair: flow_pairs.Coarse) -> flow_pairs.Known:
    size = pair.pair.target.full_size
    points = coords.cell_centres(Size(width=8, height=6), size)[1:-1, 1:-1].reshape(-1, 2)
    return flow_pairs.Known(
        suite="invented",
        name="wave",
        source=Path("source.png"),
        target=Path("target.png"),
        source_points=coords.apply_homography(pair.fit.source_from_target, points + wave(points)),
        target_points=points,
    )


@pytest.mark.parametrize(("peer", "limit"), [(flow_peers.dis, 0.6), (flow_peers.farneback, 1.0), (flow_peers.tps, 0.1)])
def test_the_other_methods_find_a_wave(peer: object, limit: float) -> None:
    if peer is flow_peers.tps:
        pytest.importorskip("scipy")
    pair = given()
    truth = known(pair)
    assert callable(peer)
    before = np.median(flow_pairs.errors(truth, pair, None))
    after = np.median(flow_pairs.errors(truth, pair, peer(pair.pair, pair.matches, pair.fit)))
    assert before > 3.0
    assert after < limit


def test_errors_are_those_of_a_source_of_640_px() -> None:
    pair = given()
    truth = known(pair)
    moved = replace(truth, source_points=truth.source_points + np.array([3.0, 4.0]))
    exact = nowhere()
    exact[...] = wave(coords.cell_centres(Size(width=80, height=60), pair.pair.target.full_size))
    errors = flow_pairs.errors(moved, pair, field(exact, pair.pair.target.full_size))
    np.testing.assert_allclose(errors, 5.0 * 640 / 320, atol=0.1)


def test_a_refused_pair_is_wrong_everywhere() -> None:
    assert np.isinf(flow_pairs.errors(known(given()), None, None)).all()


def test_a_place_where_the_source_has_no_picture_has_no_confidence() -> None:
    pair = given()
    truth = known(pair)
    away = replace(pair, fit=replace(pair.fit, source_from_target=coords.shift(1000.0, 0.0)))
    flow = field(nowhere(), pair.pair.target.full_size)
    np.testing.assert_array_equal(flow_pairs.confidence(truth, pair, flow), 1.0)
    np.testing.assert_array_equal(flow_pairs.confidence(truth, away, flow), 0.0)


def test_matches_are_taken_from_every_cell_before_any_gives_two() -> None:
    crowded = np.random.default_rng(0).uniform(0, 10, (1000, 2))
    alone = np.array([[200.0, 20.0], [40.0, 90.0]])
    worth = np.concatenate([np.linspace(0.5, 1.0, 1000), [0.1, 0.1]])
    chosen = flow_peers.spread(np.concatenate([crowded, alone]), worth)
    assert chosen[0] == 999
    assert {1000, 1001} == set(chosen[1:3].tolist())
    assert len(chosen) < 1002


@pytest.mark.parametrize("several", [False, True])
def test_a_kept_coarse_result_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, several: bool) -> None:
    pair = given()
    planes = PlaneMap(
        homographies=np.stack([pair.fit.source_from_target, np.eye(3)]),
        labels=np.arange(12, dtype=np.uint8).reshape(3, 4) % 2,
        certainty=np.full((3, 4), 0.5, np.float32),
        members=np.zeros(len(pair.matches), np.int16),
        threshold=5.0,
        target_size=pair.pair.target.full_size,
    )
    for name, image in (("source", pair.pair.source), ("target", pair.pair.target)):
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.rint(image.rgb * 255).astype(np.uint8))
    truth = replace(known(pair), source=tmp_path / "source.png", target=tmp_path / "target.png")
    bench = flow_pairs.bench("cpu", tmp_path / "cache")
    computed: list[str] = []

    def align(source: str, target: str, settings: object) -> flow_pairs.rflow_engine.Alignment:
        computed.append(source)
        images = [flow_pairs.open_image(path) for path in (source, target)]
        return flow_pairs.rflow_engine.Alignment(
            source=images[0],
            target=images[1],
            matches=pair.matches,
            fit=pair.fit,
            planes=planes if several else None,
        )

    monkeypatch.setattr(flow_pairs.rflow_engine, "align", align)
    first, second = bench.coarse_of(truth), bench.coarse_of(truth)
    assert len(computed) == 1
    assert first is not None
    assert second is not None
    for one in (first, second):
        np.testing.assert_array_equal(one.fit.source_from_target, pair.fit.source_from_target)
        np.testing.assert_array_equal(one.matches.target, pair.matches.target)
        assert one.matches.kinds == ("invented",)
        assert one.fit.model == pair.fit.model
        assert (one.planes is not None) == several
        if one.planes is not None:
            np.testing.assert_array_equal(one.planes.labels, planes.labels)
            assert one.planes.target_size == planes.target_size


def test_the_engine_is_given_what_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    pair = given()
    asked: list[object] = []
    monkeypatch.setattr(predict, "residual_flow", lambda *values: asked.extend(values))
    flow_pairs.bench("cpu", None).fine("learned", pair)
    assert asked[:3] == [pair.pair, pair.matches, pair.fit]
    assert asked[3].fine.method == "learned"  # type: ignore[attr-defined]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, which finds the modules beside it as when it is run."""
    monkeypatch.syspath_prepend(str(Path(flow_pairs.__file__).parent))
    return importlib.import_module("bench_flow")


def record(script: ModuleType, pair: str, median: float, near: float, **more: object) -> Any:
    values = {"method": "m", "suite": "s", "refused": False, "seconds": 2.0, **more}
    return script.Record(pair=pair, median=median, pck=(near, near, near), **values)


def test_worse_is_what_is_clearly_worse(script: ModuleType) -> None:
    before = record(script, "a", 1.0, 0.5)
    assert not record(script, "a", 1.9, 0.46).worse_than(before)
    assert record(script, "a", 2.1, 0.5).worse_than(before)
    assert record(script, "a", 0.9, 0.44).worse_than(before)


def test_a_refused_pair_is_in_the_shares_but_not_in_the_times(script: ModuleType) -> None:
    base = [record(script, "a", 4.0, 0.2), record(script, "b", np.inf, 0.0, refused=True)]
    mine = [record(script, "a", 1.0, 0.8, seconds=3.0, folded=0.01), record(script, "b", np.inf, 0.0, refused=True)]
    row = script.summary(mine, base)
    assert (row["pairs"], row["aligned"], row["PCK@1"], row["seconds"]) == (2, 0.5, 0.4, 3.0)
    assert (row["worse"], row["folds %"]) == (0.0, 1.0)


def test_a_method_that_fails_leaves_the_homography(script: ModuleType) -> None:
    pair = given()

    def broken(what: flow_pairs.Coarse) -> FlowField:
        raise RuntimeError("no result")

    found = script.measure("broken", script.timed(broken), known(pair), pair)
    alone = script.measure("homography", script.nothing, known(pair), pair)
    assert found.median == alone.median
    assert "no result" in found.problem
