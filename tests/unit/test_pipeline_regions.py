"""Regions that do not count, or alone do, through the whole pipeline, on a pair whose map is known."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rflow_engine import coords, editing, pipeline, regions
from rflow_engine.alignment import Alignment
from rflow_engine.errors import UsageError
from rflow_engine.export import ExportOptions, export
from rflow_engine.flow import predict
from rflow_engine.types import (
    FlowField,
    HomographyFit,
    Matches,
    Region,
    Regions,
)
from tests import pairs, refits
from tests.refits import CPU, FAST, LEFT, RIGHT, SOURCE, TARGET, at_once, pair, succeeded


@pytest.fixture
def plain() -> Alignment:
    return refits.plain()


@pytest.fixture(autouse=True)
def unchanged(plain: Alignment) -> Iterator[None]:
    """No edit changes the result that it started from."""
    before = plain.matches.target.copy(), plain.fit.excluded.copy()
    yield
    np.testing.assert_array_equal(plain.matches.target, before[0])
    np.testing.assert_array_equal(plain.fit.excluded, before[1])


@pytest.fixture(scope="module")
def restricted() -> Alignment:
    """The pair with a part of each picture left out."""
    return succeeded(pipeline.align(*pair(), CPU, regions=Regions(source=(RIGHT,), target=(LEFT,))))


def test_what_is_left_out_has_no_matches_and_no_confidence(restricted: Alignment) -> None:
    fit, matches = restricted.fit, restricted.matches
    assert fit.inlier_count > 30
    assert matches.target[fit.inliers, 0].min() > 160
    assert matches.source[fit.inliers, 0].max() < 300
    assert not fit.excluded.any()
    points = pairs.grid(TARGET)
    values = restricted.confidence_at(points)
    out = (points[:, 0] < 160) | (restricted.map_to_source(points)[:, 0] > 300)
    assert not values[out].any()
    assert values[~out & coords.contains(restricted.map_to_source(points), SOURCE)].mean() > 0.6
    np.testing.assert_array_equal(restricted.coarse().confidence_at(points)[out], 0)


def test_the_exported_confidence_is_nothing_where_nothing_counts(restricted: Alignment, tmp_path: Path) -> None:
    assert restricted.flow is not None
    assert not restricted.flow.confidence[:, :159].any()
    assert restricted.flow.confidence[:, 170:250].mean() > 0.6
    export(restricted, tmp_path, options=ExportOptions(what=("confidence", "alignment")))
    read = json.loads((tmp_path / "alignment.json").read_text(encoding="utf-8"))
    assert read["regions"]["target"] == [
        {"name": "", "include": False, "measured": False, "outline": LEFT.outline.tolist()}
    ]
    assert len(read["regions"]["source"]) == 1


def test_what_is_left_out_does_not_guide_the_flow(plain: Alignment, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[HomographyFit] = []

    def flow(pair: object, matches: Matches, fit: HomographyFit, *others: object) -> FlowField:
        asked.append(fit)
        return FlowField(
            flow=np.zeros((3, 4, 2), np.float32), confidence=np.ones((3, 4), np.float32), target_size=TARGET
        )

    monkeypatch.setattr(predict, "residual_flow", flow)
    full = replace(plain, settings=CPU)
    result = succeeded(pipeline.refit(full, editing.start(full), regions=Regions(target=(LEFT,))))
    np.testing.assert_array_equal(asked[0].excluded, plain.matches.target[:, 0] <= 160)
    assert not result.fit.excluded.any()
    assert result.flow is not None
    np.testing.assert_array_equal(result.flow.confidence[1], [0, 0, 1, 1])


def test_regions_can_change_without_matching_again(plain: Alignment) -> None:
    edits = editing.exclude(editing.start(plain), [2])
    cut = at_once(plain, edits, Regions(target=(LEFT,)))
    assert cut.regions == Regions(target=(LEFT,))
    inside = plain.matches.target[:, 0] < 160
    assert inside.sum() > 20
    assert not cut.fit.inliers[inside].any()
    assert np.flatnonzero(cut.fit.excluded).tolist() == [2]
    np.testing.assert_array_equal(regions.of_matches(cut.regions, cut.matches), ~inside)
    same = at_once(cut, editing.start(cut))
    assert not same.fit.inliers[inside].any()
    back = at_once(same, editing.start(same), Regions())
    assert back.fit.inliers[inside].mean() > 0.7


def test_a_locked_match_counts_wherever_it_lies(plain: Alignment) -> None:
    index = int(np.flatnonzero(plain.fit.inliers & (plain.matches.target[:, 0] < 150))[0])
    cut = at_once(plain, editing.lock(editing.start(plain), [index]), Regions(target=(LEFT,)))
    assert cut.fit.inliers[index]


def test_only_what_is_included_counts(plain: Alignment) -> None:
    cut = at_once(plain, editing.start(plain), Regions(target=(replace(LEFT, include=True),)))
    assert plain.matches.target[cut.fit.inliers, 0].max() < 160


def test_regions_that_leave_nothing_are_an_error() -> None:
    far = Region(outline=LEFT.outline + 1000.0, include=True)
    with pytest.raises(UsageError, match="leave nothing of the source"):
        pipeline.align(*pair(), FAST, regions=Regions(source=(far,)))
